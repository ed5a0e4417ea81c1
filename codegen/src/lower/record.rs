//! Objects with known members, gathered from `properties` and `allOf`.

use openapiv3::{ReferenceOr, Schema, SchemaKind};

use super::at::{At, SchemaRef};
use super::schema::Context;
use super::{Lowering, child, extension};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Field, Name, Presence, Record, Role, Shape};
use crate::load::{Node, Value};
use crate::source::Span;

/// The most members of a record: the driver of the runtime counts them in a fixed set.
const MAX_MEMBERS: usize = 512;

/// A member as the document has it.
struct Member<'d> {
    wire: &'d str,
    span: Span,
    schema: SchemaRef<'d>,
    node: &'d Node,
    /// What inline types of this member are named after, where it comes from another schema.
    context: Context,
}

/// What the parts of an `allOf` add up to.
#[derive(Default)]
struct Gathered<'d> {
    members: Vec<Member<'d>>,
    required: Vec<&'d str>,
    /// The components that are being gathered, against those that hold themselves.
    open: Vec<&'d str>,
}

impl<'d> Lowering<'d, '_> {
    /// The record that a schema describes.
    pub(super) fn record(
        &mut self,
        at: At<'d, Schema>,
        context: &Context,
        role: Role,
    ) -> Shape {
        let mut gathered = Gathered::default();
        self.gather(SchemaRef::Inline(at), context, &mut gathered);
        self.refuse_unknown_required(at, &gathered);
        let fields = self.fields(gathered, role);
        if fields.len() > MAX_MEMBERS {
            let what = format!("an object with {} members", fields.len());
            let help = format!(
                "name the {MAX_MEMBERS} that matter; others are kept as they come"
            );
            self.unsupported(at.span(), &what, &help);
        }
        Shape::Record(Record { role, fields })
    }

    /// The lint has looked at objects of one piece; here all parts of an `allOf` are known. A
    /// required member that none of them has would be optional in silence.
    fn refuse_unknown_required(&mut self, at: At<'d, Schema>, gathered: &Gathered<'d>) {
        if at.node.get("allOf").is_none() {
            return;
        }
        let known =
            |name: &&str| gathered.members.iter().any(|member| member.wire == *name);
        for name in gathered.required.iter().filter(|name| !known(name)) {
            let title = format!("`required` names no property: `{name}`");
            let warning = Diagnostic::warning(Code::UnknownProperty, title)
                .at(at.span(), "no part of this has such a member")
                .help(format!("add `{name}` to the `properties` of a part"));
            self.diagnostics.push(warning);
        }
    }

    fn fields(&mut self, gathered: Gathered<'d>, role: Role) -> Vec<Field> {
        let mut fields = Vec::new();
        for member in gathered.members {
            let required = gathered.required.contains(&member.wire);
            if one_way(member.node, role) {
                continue;
            }
            fields.push(self.field(&member, required, role));
        }
        fields
    }

    pub(super) fn field_of(
        &mut self,
        wire: &'d str,
        schema: &'d ReferenceOr<Box<Schema>>,
        node: &'d Node,
        required: bool,
        context: &Context,
    ) -> Field {
        let schema_ref = SchemaRef::boxed(schema, node);
        let member = Member {
            wire,
            span: node.span,
            schema: schema_ref,
            node,
            context: context.clone(),
        };
        self.field(&member, required, Role::Response)
    }

    fn field(&mut self, member: &Member<'d>, required: bool, role: Role) -> Field {
        let mut name = Name::new(member.wire, member.span);
        name.wanted = extension::wanted_name(member.node);
        let nullable = self.is_nullable(member.schema);
        Field {
            name,
            ty: self.type_of(member.schema, &member.context.member(member.wire)),
            presence: self.presence(role, required, nullable),
            boxed: false,
            write: extension::write(member.node),
            sample: self.sample(member.schema),
            doc: self.doc_of(member.node, member.schema),
        }
    }

    /// Whether a member may be left out, and what null says then.
    fn presence(&self, role: Role, required: bool, nullable: bool) -> Presence {
        let open = self.api.conventions.optional_may_be_null;
        match (required, role) {
            (true, _) if nullable => Presence::Nullable,
            (true, _) => Presence::Required,
            (false, Role::Request) if nullable => Presence::Tristate,
            (false, Role::Replace(_)) if nullable || open => Presence::Tristate,
            (false, _) => Presence::Optional,
        }
    }

    /// Whether a schema says so itself, or nothing but refers to one that does.
    pub(super) fn is_nullable(&self, schema: SchemaRef<'d>) -> bool {
        self.said_by(schema).iter().any(|at| at.value.schema_data.nullable)
    }

    /// A component schema with its node.
    pub(super) fn component(
        &self,
        name: &str,
    ) -> Option<(&'d ReferenceOr<Schema>, &'d Node)> {
        let item = self.document.schemas.iter().find(|item| item.key == name)?;
        Some((&item.value, item.node))
    }

    /// Adds the members that a schema, and all that it is made of, declares.
    fn gather(
        &mut self,
        schema: SchemaRef<'d>,
        context: &Context,
        into: &mut Gathered<'d>,
    ) {
        match schema {
            SchemaRef::Named(name, span) => {
                if into.open.contains(&name) {
                    self.error(
                        Code::InfiniteSchema,
                        span,
                        format!("`{name}` is made of itself"),
                        "leads back to it",
                        "take the schema out of its own `allOf`",
                    );
                    return;
                }
                let Some((value, node)) = self.component(name) else { return };
                into.open.push(name);
                let context = Context {
                    name: name.to_owned(),
                    module: self.module_of(node.span),
                    ..context.clone()
                };
                self.gather(SchemaRef::new(value, node), &context, into);
                into.open.pop();
            }
            SchemaRef::Inline(at) => self.gather_inline(at, context, into),
        }
    }

    fn gather_inline(
        &mut self,
        at: At<'d, Schema>,
        context: &Context,
        into: &mut Gathered<'d>,
    ) {
        if let Some(entry) = at.node.entry("additionalProperties")
            && matches!(entry.node.value, Value::Map(_))
        {
            self.unsupported(
                entry.node.span,
                "`additionalProperties` with a schema beside `properties`",
                "leave the schema out: members without a name are kept as they come",
            );
        }
        match &at.value.schema_kind {
            SchemaKind::Type(openapiv3::Type::Object(object)) => {
                into.required.extend(object.required.iter().map(String::as_str));
                gather_members(at, object.properties.iter(), context, into);
            }
            SchemaKind::AllOf { all_of } => self.gather_parts(at, all_of, context, into),
            SchemaKind::Any(any) if any.one_of.is_empty() && any.any_of.is_empty() => {
                into.required.extend(any.required.iter().map(String::as_str));
                self.gather_parts(at, &any.all_of, context, into);
                gather_members(at, any.properties.iter(), context, into);
            }
            _ => self.unsupported(
                at.span(),
                "an `allOf` with a part that is no object",
                "put only objects together with `allOf`; a single `$ref` is fine too",
            ),
        }
    }

    fn gather_parts(
        &mut self,
        at: At<'d, Schema>,
        parts: &'d [ReferenceOr<Schema>],
        context: &Context,
        into: &mut Gathered<'d>,
    ) {
        let node = child(at.node, &["allOf"]);
        for (index, part) in parts.iter().enumerate() {
            let part = SchemaRef::new(part, child(node, &[&index.to_string()]));
            self.gather(part, context, into);
        }
    }
}

/// A member that comes twice is the later one in the place of the first: a part of an
/// `allOf` may say more about a member than the one before.
fn gather_members<'d>(
    at: At<'d, Schema>,
    properties: impl Iterator<Item = (&'d String, &'d ReferenceOr<Box<Schema>>)>,
    context: &Context,
    into: &mut Gathered<'d>,
) {
    for (wire, schema) in properties {
        let properties = child(at.node, &["properties"]);
        let node = child(properties, &[wire]);
        let span = properties.entry(wire).map_or(node.span, |entry| entry.span);
        let schema = SchemaRef::boxed(schema, node);
        let member = Member { wire, span, schema, node, context: context.clone() };
        match into.members.iter_mut().find(|known| known.wire == wire) {
            Some(known) => *known = member,
            None => into.members.push(member),
        }
    }
}

/// Whether a member does not travel this way.
fn one_way(node: &Node, role: Role) -> bool {
    match role {
        Role::Response => extension::flag(node, "writeOnly"),
        Role::Request | Role::Replace(_) | Role::Complete(_) => {
            extension::flag(node, "readOnly")
        }
    }
}
