//! Schemas: what kind of type each one is.

use openapiv3::{AdditionalProperties, AnySchema, ObjectType, Schema, SchemaKind};

use super::at::{At, SchemaRef};
use super::bounds::doc_at;
use super::extension;
use super::kind::{is_object, mixture, needs_name, only_part};
use super::scalar::{is_typed, text_shape};
use super::usage::Direction;
use super::{Lowering, child};
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Doc, Module, Name, Role, Shape, Type, TypeId};

/// Where a schema stands: what an inline type is named after and where it goes.
#[derive(Clone, Debug)]
pub(super) struct Context {
    /// What a type without a name of its own is named after.
    pub(super) name: String,
    /// The file that it goes to.
    pub(super) module: Module,
    /// Which way it travels.
    pub(super) direction: Direction,
}

impl Context {
    pub(super) fn member(&self, wire: &str) -> Self {
        Self { name: format!("{} {wire}", self.name), ..self.clone() }
    }
}

impl<'d> Lowering<'d, '_> {
    /// The type of a schema, wherever it stands.
    pub(super) fn type_of(&mut self, schema: SchemaRef<'d>, context: &Context) -> Type {
        match schema {
            SchemaRef::Named(name, span) => match self.usage.envelope(name) {
                Some(_) => {
                    self.unsupported(
                        span,
                        "an envelope inside of a type",
                        "refer to an envelope only from the top of an answer",
                    );
                    Type::Any
                }
                None => Type::Named(
                    self.named(name, self.usage.side(name, context.direction)),
                ),
            },
            SchemaRef::Inline(at) => self.inline(at, context),
        }
    }

    /// The type of a schema at a place where no Rust type could hold null.
    pub(super) fn never_null(
        &mut self,
        schema: SchemaRef<'d>,
        what: &str,
        context: &Context,
    ) -> Type {
        let ty = self.type_of(schema, context);
        if ty != Type::Any && self.is_nullable(schema) {
            let help = "leave `nullable` out, write it at the member that holds all of this, or leave the schema open (`{}`): then null is a value like any other";
            self.unsupported(schema.span(), &format!("{what} that may be null"), help);
        }
        ty
    }

    /// A schema without a name: a plain type, or one that is named after where it stands.
    fn inline(&mut self, at: At<'d, Schema>, context: &Context) -> Type {
        if let Some(id) = self.inline_ids.get(&(at.span(), context.direction)) {
            return Type::Named(*id);
        }
        if !needs_name(at) {
            return match self.shape_of(at, context) {
                Shape::Alias(ty) => ty,
                _ => Type::Any,
            };
        }
        let mut name = Name::new(context.name.clone(), at.span());
        name.name_override = extension::wanted_name(at.node);
        let id = self.reserve(name, context.module, doc_at(at.node));
        self.inline_ids.insert((at.span(), context.direction), id);
        let shape = self.shape_of(at, context);
        self.define(id, shape);
        Type::Named(id)
    }

    /// The definition of a component schema.
    pub(super) fn named(&mut self, name: &str, direction: Direction) -> TypeId {
        if let Some(id) = self.ids.get(&(name.to_owned(), direction)) {
            return *id;
        }
        let Some(item) = self.document.schemas.iter().find(|item| item.key == name)
        else {
            // The lint has reported the reference; nothing will be written.
            return self.reserve(
                Name::new(name, self.document.info.span),
                Module::Types,
                Doc::default(),
            );
        };
        let module = self.module_of(item.span);
        let mut wire = Name::new(name, item.span);
        wire.name_override = extension::wanted_name(item.node);
        if direction == Direction::Request && self.usage.is_split(name) {
            wire.wire.push_str("Input");
            if let Some(wanted) = &mut wire.name_override {
                wanted.text.push_str("Input");
            }
        }
        let context = Context { name: wire.wire.clone(), module, direction };
        let id = self.reserve(wire, module, doc_at(item.node));
        self.ids.insert((name.to_owned(), direction), id);
        let shape = match SchemaRef::new(&item.value, item.node) {
            SchemaRef::Inline(at) => self.named_shape(at, &context),
            reference @ SchemaRef::Named(..) => {
                Shape::Alias(self.type_of(reference, &context))
            }
        };
        self.define(id, shape);
        id
    }

    /// What a schema with a name is: a whole number with a name identifies something.
    fn named_shape(&mut self, at: At<'d, Schema>, context: &Context) -> Shape {
        if let SchemaKind::Type(openapiv3::Type::Integer(integer)) =
            &at.value.schema_kind
            && integer.enumeration.is_empty()
        {
            return Shape::Identifier;
        }
        if let Some(records) = self.page_of(at) {
            let element =
                Context { name: format!("{} record", context.name), ..context.clone() };
            return self.wrapper(records, &element);
        }
        if let Some(record) = extension::replaces(at.node) {
            let of = self.named(record, Direction::Response);
            let context = Context { direction: Direction::Response, ..context.clone() };
            return self.record(at, &context, Role::Replace(of));
        }
        if is_unknown_object(at) {
            return self.record(at, context, role(context.direction));
        }
        self.shape_of(at, context)
    }

    /// What a schema is made of.
    fn shape_of(&mut self, at: At<'d, Schema>, context: &Context) -> Shape {
        if at.value.schema_data.discriminator.is_some() {
            let span = child(at.node, &["discriminator"]).span;
            self.unsupported(
                span,
                "`discriminator`",
                "leave the schema open, or give the alternatives one schema",
            );
            return Shape::Alias(Type::Any);
        }
        match &at.value.schema_kind {
            SchemaKind::Type(openapiv3::Type::String(text)) => text_shape(at, text),
            SchemaKind::Type(openapiv3::Type::Number(number)) => {
                self.refuse_enum(at, !number.enumeration.is_empty());
                Shape::Alias(self.number(at))
            }
            SchemaKind::Type(openapiv3::Type::Integer(integer)) => {
                self.refuse_enum(at, !integer.enumeration.is_empty());
                Shape::Alias(Type::Integer)
            }
            SchemaKind::Type(openapiv3::Type::Boolean(flag)) => {
                self.refuse_enum(at, !flag.enumeration.is_empty());
                Shape::Alias(Type::Bool)
            }
            SchemaKind::Type(openapiv3::Type::Array(array)) => {
                let items = array.items.as_ref().map(|items| SchemaRef::boxed(items, child(at.node, &["items"])));
                let item = items.map_or(Type::Any, |items| self.never_null(items, "an item", &context.member("item")));
                Shape::Alias(Type::List(Box::new(item)))
            }
            SchemaKind::Type(openapiv3::Type::Object(object)) => self.object(at, object, context),
            SchemaKind::OneOf { one_of } => self.one_of(at, one_of, context),
            SchemaKind::AllOf { .. } => self.all_of(at, context),
            SchemaKind::AnyOf { .. } => self.refuse(at, "anyOf", "`anyOf`", "write `oneOf` with alternatives of different JSON kinds, or leave the schema open"),
            SchemaKind::Not { .. } => self.refuse(at, "not", "`not`", "say what the value is instead, or leave the schema open"),
            SchemaKind::Any(any) => self.any(at, any, context),
        }
    }

    fn object(
        &mut self,
        at: At<'d, Schema>,
        object: &'d ObjectType,
        context: &Context,
    ) -> Shape {
        let additional = object.additional_properties.as_ref();
        if object.properties.is_empty() {
            return Shape::Alias(match additional {
                Some(AdditionalProperties::Schema(schema)) => {
                    let values = SchemaRef::new(
                        schema.as_ref(),
                        child(at.node, &["additionalProperties"]),
                    );
                    let context = context.member("value");
                    Type::Map(Box::new(self.never_null(
                        values,
                        "a value of a map",
                        &context,
                    )))
                }
                _ => Type::Object,
            });
        }
        let role = role(context.direction);
        self.record(at, context, role)
    }

    fn all_of(&mut self, at: At<'d, Schema>, context: &Context) -> Shape {
        if let Some(only) = only_part(at) {
            return self.same_as(only, context);
        }
        let role = role(context.direction);
        self.record(at, context, role)
    }

    /// The shape of a schema that only says more about another.
    fn same_as(&mut self, only: SchemaRef<'d>, context: &Context) -> Shape {
        match only {
            SchemaRef::Inline(at) => self.shape_of(at, context),
            reference @ SchemaRef::Named(..) => {
                Shape::Alias(self.type_of(reference, context))
            }
        }
    }

    /// A schema that does not say its type.
    fn any(
        &mut self,
        at: At<'d, Schema>,
        any: &'d AnySchema,
        context: &Context,
    ) -> Shape {
        let alternatives = any.one_of.len() + any.any_of.len();
        if let Some(only) = only_part(at) {
            return self.same_as(only, context);
        }
        let object = any.typ.as_deref().is_none_or(|word| word == "object");
        let plain = any.enumeration.is_empty() && any.format.is_none();
        if object && plain && alternatives == 0 && is_object(any) {
            let role = role(context.direction);
            return self.record(at, context, role);
        }
        if any.typ.is_none() && any.all_of.is_empty() && !any.enumeration.is_empty() {
            let help = "say its type beside it: `type: string`";
            return self.refuse(at, "enum", "an `enum` without `type`", help);
        }
        if any.typ.is_some()
            || alternatives > 0
            || any.items.is_some()
            || any.not.is_some()
            || !any.all_of.is_empty()
        {
            let (keyword, what) = mixture(at);
            return self.refuse(at, keyword, &what, "keep only the keywords that belong to the schema's type, and put alternatives into schemas of their own");
        }
        if let Some(entry) = at.node.entries().iter().find(|entry| is_typed(&entry.key))
        {
            let title = format!("`{}` without `type`", entry.key);
            let warning = Diagnostic::warning(Code::MissingType, title)
                .at(entry.span, "says something of one type alone")
                .help("say the type beside it; without one the value may be anything");
            self.diagnostics.push(warning);
        }
        Shape::Alias(Type::Any)
    }

    fn refuse(
        &mut self,
        at: At<'d, Schema>,
        keyword: &str,
        what: &str,
        help: &str,
    ) -> Shape {
        let span = at.node.entry(keyword).map_or(at.span(), |entry| entry.span);
        self.unsupported(span, what, help);
        Shape::Alias(Type::Any)
    }
}

/// Whether all that is known of a schema is that it is an object. With a name it is a record
/// whose members all are unknown, so that naming one later adds to it and changes no type.
/// `additionalProperties` says that its keys are data, which is something else.
fn is_unknown_object(at: At<'_, Schema>) -> bool {
    match &at.value.schema_kind {
        SchemaKind::Type(openapiv3::Type::Object(object)) => {
            object.properties.is_empty() && object.additional_properties.is_none()
        }
        _ => false,
    }
}

/// The role of a record without special rules.
pub(super) fn role(direction: Direction) -> Role {
    match direction {
        Direction::Response => Role::Response,
        Direction::Request => Role::Request,
    }
}
