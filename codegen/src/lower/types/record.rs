//! Records: objects with properties, including those that an `allOf` combines.

use std::collections::BTreeSet;

use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind};

use super::{Context, Types, component};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{
    Boxing, Doc, ExampleValue, Field, Name, NameOverride, Presence, Record, Role, Shape,
    Type,
};
use crate::load::{Node, Value};
use crate::lower::bounds::doc_of;
use crate::lower::example::example;
use crate::lower::extension::{self, flag, with_override};
use crate::lower::place::place_name;
use crate::lower::schema::{alternatives, has_alternatives, is_nullable};
use crate::lower::spanned::{SchemaRef, Spanned, child};
use crate::source::Span;

/// The largest number of fields of a record: the runtime tracks them in a fixed-size set.
const MAX_FIELDS: usize = 512;

/// The name of the field for properties without one. The registry has it, too.
const ADDITIONAL: &str = "*";

/// A property in the document.
pub(super) struct Property<'d> {
    pub(super) wire: &'d str,
    pub(super) span: Span,
    pub(super) schema: SchemaRef<'d>,
    node: &'d Node,
    /// The context of the schema that declares the property.
    context: Context,
}

/// The combined parts of an `allOf`.
#[derive(Default)]
struct Flattened<'d> {
    properties: Vec<Property<'d>>,
    required: Vec<&'d str>,
    /// The schema of the properties that no part names.
    additional: Option<(SchemaRef<'d>, Context)>,
    /// The components that contain the current part.
    ancestors: BTreeSet<&'d str>,
    /// The components that were added: several parts may contain the same one.
    added: BTreeSet<&'d str>,
    /// Whether the properties are sent one by one, so that those of alternatives are added, too.
    are_parts: bool,
}

impl<'d> Types<'d, '_> {
    /// The record that a schema describes.
    pub(super) fn record(
        &mut self,
        schema: Spanned<'d, Schema>,
        context: &Context,
        role: Role,
    ) -> Shape {
        let mut flattened = Flattened::default();
        self.flatten(SchemaRef::Inline(schema), context, &mut flattened);
        if schema.node.get("allOf").is_some() {
            self.warn_about_unknown_required(schema, &flattened);
        }
        let properties = flattened.properties.iter();
        let mut fields: Vec<Field> = properties
            .filter(|property| is_sent(property.node, role))
            .map(|property| {
                let required = flattened.required.contains(&property.wire);
                self.field(property, required, role)
            })
            .collect();
        if fields.len() > MAX_FIELDS {
            self.unsupported(
                schema.span(),
                &format!("an object with {} properties", fields.len()),
                &format!(
                    "declare the {MAX_FIELDS} that matter; the client keeps unknown ones"
                ),
            );
        }
        if let Some((values, context)) = flattened.additional {
            fields.push(self.additional(values, &context));
        }
        Shape::Record(Record { role, fields })
    }

    /// The map of the properties that have no field.
    fn additional(&mut self, values: SchemaRef<'d>, context: &Context) -> Field {
        let value = self.type_or_null(values, &context.nested("value"));
        let text = "additional".to_owned();
        let mut name = Name::new(ADDITIONAL, values.span());
        name.name_override = Some(NameOverride { text, span: values.span() });
        let example = example(self.document, values);
        Field {
            name,
            ty: Type::Map(Box::new(value)),
            presence: Presence::Optional,
            additional: true,
            boxing: Boxing::Inline,
            read_only: false,
            patched: false,
            example: ExampleValue::Map(vec![("name".to_owned(), example)]),
            doc: Doc::default(),
        }
    }

    /// The properties that the given schemas declare together, and where.
    pub(super) fn declared_properties(
        &mut self,
        schemas: impl IntoIterator<Item = SchemaRef<'d>>,
        context: &Context,
    ) -> Vec<(&'d str, Span)> {
        let mut flattened = Flattened::default();
        for schema in schemas {
            self.flatten(schema, context, &mut flattened);
        }
        flattened.properties.iter().map(|it| (it.wire, it.span)).collect()
    }

    /// The fields that requests send, with their schemas, for bodies that are not one value.
    pub(in crate::lower) fn sent_fields(
        &mut self,
        schema: SchemaRef<'d>,
        context: &Context,
    ) -> Vec<(Field, SchemaRef<'d>)> {
        let mut flattened = Flattened { are_parts: true, ..Flattened::default() };
        self.flatten(schema, context, &mut flattened);
        let sent = flattened.properties.iter();
        let sent = sent.filter(|property| is_sent(property.node, Role::Request));
        sent.map(|property| {
            let required = flattened.required.contains(&property.wire);
            (self.field(property, required, Role::Request), property.schema)
        })
        .collect()
    }

    /// The lint checks single schemas; only here are all parts of an `allOf` known.
    fn warn_about_unknown_required(
        &mut self,
        schema: Spanned<'d, Schema>,
        flattened: &Flattened<'d>,
    ) {
        for name in &flattened.required {
            if flattened.properties.iter().any(|property| property.wire == *name) {
                continue;
            }
            let title = format!("`required` lists an unknown property: `{name}`");
            self.diagnostics.push(
                Diagnostic::warning(Code::UnknownProperty, title)
                    .at(schema.span(), "no part declares such a property")
                    .help(format!("add `{name}` to the `properties` of a part")),
            );
        }
    }

    pub(super) fn field(
        &mut self,
        property: &Property<'d>,
        required: bool,
        role: Role,
    ) -> Field {
        let (schema, node) = (property.schema, property.node);
        let nullable = is_nullable(self.document, schema);
        let name = with_override(Name::new(property.wire, property.span), node);
        let part = name.name_override.as_ref().map_or(property.wire, |it| &it.text);
        let context = property.context.nested(part);
        Field {
            ty: self.type_of(schema, &context),
            name,
            presence: self.presence(role, required, nullable),
            additional: false,
            boxing: Boxing::Inline,
            read_only: extension::flag(node, "readOnly"),
            patched: extension::flag(node, "x-revio-patch"),
            example: example(self.document, schema),
            doc: doc_of(self.document, node, schema),
        }
    }

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

    /// Adds the properties of a schema and of the parts of its `allOf`.
    fn flatten(
        &mut self,
        schema: SchemaRef<'d>,
        context: &Context,
        into: &mut Flattened<'d>,
    ) {
        let (name, span) = match schema {
            SchemaRef::Inline(schema) => {
                return self.flatten_inline(schema, context, into);
            }
            SchemaRef::Named(name, span) => (name, span),
        };
        if into.ancestors.contains(name) {
            let title = format!("`{name}` contains itself");
            self.diagnostics.push(
                Diagnostic::warning(Code::InfiniteSchema, title)
                    .at(span, "refers back to it, which says nothing")
                    .help("remove this reference"),
            );
            return;
        }
        if !into.added.insert(name) {
            return;
        }
        let Some(schema) = component(self.document, name) else { return };
        let module = self.module_of(schema.span());
        // The types of its properties are its own unless it has them in the other direction only.
        let is_own =
            self.usage.direction_of_type(name, context.direction) == context.direction;
        let context = if is_own {
            let name = place_name(&self.document.tree.root, name);
            Context { name, module, ..context.clone() }
        } else {
            context.clone()
        };
        into.ancestors.insert(name);
        self.flatten(schema, &context, into);
        into.ancestors.remove(name);
    }

    fn flatten_inline(
        &mut self,
        schema: Spanned<'d, Schema>,
        context: &Context,
        into: &mut Flattened<'d>,
    ) {
        match &schema.value.schema_kind {
            SchemaKind::Type(openapiv3::Type::Object(object)) => {
                into.required.extend(object.required.iter().map(String::as_str));
                into.add(properties(schema, &object.properties, context));
            }
            SchemaKind::AllOf { all_of } => {
                self.flatten_parts(schema, all_of, context, into);
            }
            SchemaKind::Any(any) if !has_alternatives(schema) => {
                into.required.extend(any.required.iter().map(String::as_str));
                self.flatten_parts(schema, &any.all_of, context, into);
                into.add(properties(schema, &any.properties, context));
            }
            _ if into.are_parts && has_alternatives(schema) => {
                self.flatten_alternatives(schema, context, into);
            }
            // The keyword only excludes values.
            SchemaKind::Not { .. } => {}
            _ if into.are_parts => self.warn_about_untyped_parts(schema),
            _ => self.unsupported(
                schema.span(),
                "an `allOf` with a part that is not an object",
                "combine only objects with `allOf`; a single `$ref` of any type is fine too",
            ),
        }
        // The keyword beside an `allOf` takes precedence: it has been merged with those of the parts.
        if let Some(values) = additional_properties(schema) {
            into.additional = Some((values, context.clone()));
        } else if forbids_additional(schema.node) {
            into.additional = None;
        }
    }

    /// Adds the properties of all alternatives. Only those are required that all of them require.
    fn flatten_alternatives(
        &mut self,
        schema: Spanned<'d, Schema>,
        context: &Context,
        into: &mut Flattened<'d>,
    ) {
        let mut common: Option<BTreeSet<&'d str>> = None;
        if let SchemaKind::Any(any) = &schema.value.schema_kind {
            into.required.extend(any.required.iter().map(String::as_str));
            self.flatten_parts(schema, &any.all_of, context, into);
            into.add(properties(schema, &any.properties, context));
        }
        for alternative in alternatives(schema) {
            let mut own = Flattened {
                are_parts: true,
                ancestors: into.ancestors.clone(),
                ..Flattened::default()
            };
            self.flatten(alternative, context, &mut own);
            let required = own.required.into_iter().collect();
            common = Some(match common {
                Some(common) => common.intersection(&required).copied().collect(),
                None => required,
            });
            into.add(own.properties.into_iter());
        }
        into.required.extend(common.unwrap_or_default());
    }

    fn warn_about_untyped_parts(&mut self, schema: Spanned<'d, Schema>) {
        let title = "a multipart body that is not an object";
        self.diagnostics.push(
            Diagnostic::warning(Code::IgnoredKeyword, title)
                .at(schema.span(), "has no properties, which would name the parts")
                .help("describe the parts as properties; callers add others with `add_part`"),
        );
    }

    fn flatten_parts(
        &mut self,
        schema: Spanned<'d, Schema>,
        all_of: &'d [ReferenceOr<Schema>],
        context: &Context,
        into: &mut Flattened<'d>,
    ) {
        for part in SchemaRef::list(all_of, schema.node, "allOf") {
            self.flatten(part, context, into);
        }
    }
}

impl<'d> Flattened<'d> {
    /// A later declaration replaces an earlier one in its position, because a part of an
    /// `allOf` may say more about a property than the part before it.
    fn add(&mut self, properties: impl Iterator<Item = Property<'d>>) {
        for property in properties {
            let mut known = self.properties.iter_mut();
            match known.find(|known| known.wire == property.wire) {
                Some(known) => *known = property,
                None => self.properties.push(property),
            }
        }
    }
}

/// The properties that a schema declares itself.
pub(super) fn properties<'d>(
    schema: Spanned<'d, Schema>,
    properties: impl IntoIterator<Item = (&'d String, &'d ReferenceOr<Box<Schema>>)>,
    context: &Context,
) -> impl Iterator<Item = Property<'d>> {
    let parent = child(schema.node, &["properties"]);
    properties.into_iter().map(move |(wire, value)| {
        let node = child(parent, &[wire]);
        let span = parent.entry(wire).map_or(node.span, |entry| entry.span);
        let schema = SchemaRef::new(value, node);
        Property { wire, span, schema, node, context: context.clone() }
    })
}

/// The schema of additional properties, if it says anything about them.
fn additional_properties(schema: Spanned<'_, Schema>) -> Option<SchemaRef<'_>> {
    let values = match &schema.value.schema_kind {
        SchemaKind::Type(openapiv3::Type::Object(object)) => {
            object.additional_properties.as_ref()?
        }
        SchemaKind::Any(any) => any.additional_properties.as_ref()?,
        _ => return None,
    };
    let AdditionalProperties::Schema(values) = values else { return None };
    let node = child(schema.node, &["additionalProperties"]);
    (!node.entries().is_empty()).then(|| SchemaRef::new(values.as_ref(), node))
}

/// Whether objects have no properties but those that a schema names.
fn forbids_additional(node: &Node) -> bool {
    node.get("additionalProperties").is_some_and(|it| it.value == Value::Bool(false))
}

/// Whether a property is sent in the direction of the record.
fn is_sent(node: &Node, role: Role) -> bool {
    match role {
        Role::Response => !flag(node, "writeOnly"),
        Role::Request | Role::Replace(_) | Role::Complete(_) => !flag(node, "readOnly"),
    }
}
