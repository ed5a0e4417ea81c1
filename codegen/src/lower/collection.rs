//! The envelopes that answers come in: lists, single records, created ids, and plain consent.

use crate::diagnostic::Code;
use openapiv3::{ReferenceOr, Schema, SchemaKind};

use super::at::{At, SchemaRef};
use super::schema::Context;
use super::usage::Direction;
use super::{Lowering, child, extension};
use crate::ir::{
    Collection, EnvelopeKind, EnvelopeSchema, Field, Module, Presence, ResponseKind,
    Shape, Type,
};
use crate::source::Span;

impl<'d> Lowering<'d, '_> {
    /// Takes the envelope of lists from the document, and the names of the members that other
    /// envelopes add.
    pub(super) fn envelopes(&mut self) {
        for item in &self.document.schemas {
            let at = match SchemaRef::new(&item.value, item.node) {
                SchemaRef::Inline(at) => at,
                SchemaRef::Named(..) => continue,
            };
            match extension::envelope(item.node) {
                Some("collection") if self.api.collection.is_some() => {
                    let help = "keep one; all lists of an API come in the same envelope";
                    self.unsupported(item.span, "a second envelope of lists", help);
                }
                Some("collection") => {
                    self.api.collection = self.collection(&item.key, at, item.span);
                }
                Some("single") => {
                    self.envelope(EnvelopeKind::Single, &item.key, at, item.span);
                }
                Some("created") => {
                    self.envelope(EnvelopeKind::Created, &item.key, at, item.span);
                }
                Some("done") => {
                    self.envelope(EnvelopeKind::Done, &item.key, at, item.span);
                }
                _ => {}
            }
        }
    }

    fn collection(
        &mut self,
        schema: &str,
        at: At<'d, Schema>,
        span: Span,
    ) -> Option<Collection> {
        let fields = self.envelope_fields(at, span)?;
        let lists =
            places(&fields, |field| matches!(self.api.plain(&field.ty), Type::List(_)));
        let flags = places(&fields, |field| {
            field.ty == Type::Bool && field.presence == Presence::Required
        });
        let ([records], [more]) = (lists.as_slice(), flags.as_slice()) else {
            self.error(Code::UnclearEnvelope, span, "the envelope of lists is not clear", "must have one array and one required boolean", "the array holds the records; the required boolean says whether another page follows");
            return None;
        };
        Some(Collection {
            schema: schema.to_owned(),
            doc: extension::doc(at.node),
            fields,
            records: *records,
            more: *more,
        })
    }

    /// Takes an envelope that is no type of its own, and the names that the runtime goes by.
    fn envelope(
        &mut self,
        kind: EnvelopeKind,
        schema: &str,
        at: At<'d, Schema>,
        span: Span,
    ) {
        let Some(fields) = self.envelope_fields(at, span) else { return };
        if kind == EnvelopeKind::Created {
            self.id_of(&fields, span);
        }
        for field in &fields {
            let name = || field.name.wire.clone();
            // `ok` is the boolean, `links` the list.
            match self.api.plain(&field.ty) {
                Type::Bool => self.api.conventions.envelope.ok = name(),
                Type::List(_) => self.api.conventions.envelope.links = name(),
                _ => {}
            }
        }
        self.api.envelopes.push(EnvelopeSchema {
            kind,
            schema: schema.to_owned(),
            fields,
        });
    }

    fn id_of(&mut self, created: &[Field], span: Span) {
        match created.iter().find(|field| self.is_whole(&field.ty)) {
            Some(field) => self.api.conventions.envelope.id.clone_from(&field.name.wire),
            None => self.error(
                Code::UnclearEnvelope,
                span,
                "the envelope of what was made is not clear",
                "must have a whole number",
                "the whole number is the id of what was made",
            ),
        }
    }

    fn is_whole(&self, ty: &Type) -> bool {
        match self.api.plain(ty) {
            Type::Integer => true,
            Type::Named(id) => self
                .api
                .definition(*id)
                .is_some_and(|it| matches!(it.shape, Shape::Identifier(_))),
            _ => false,
        }
    }

    /// The members of an envelope; none if it is no object.
    fn envelope_fields(&mut self, at: At<'d, Schema>, span: Span) -> Option<Vec<Field>> {
        let SchemaKind::Type(openapiv3::Type::Object(object)) = &at.value.schema_kind
        else {
            self.unsupported(
                span,
                "an envelope that is no plain object",
                "write it with `type: object` and `properties`",
            );
            return None;
        };
        let context = Context {
            name: "Envelope".to_owned(),
            module: Module::Types,
            direction: Direction::Response,
        };
        let mut fields = Vec::new();
        for (wire, schema) in &object.properties {
            let node = child(at.node, &["properties", wire]);
            let required = object.required.contains(wire);
            fields.push(self.field_of(wire, schema, node, required, &context));
        }
        Some(fields)
    }

    /// The records' schema, if a schema is the envelope of lists around them.
    pub(super) fn page_of(&self, at: At<'d, Schema>) -> Option<SchemaRef<'d>> {
        let SchemaKind::AllOf { all_of } = &at.value.schema_kind else { return None };
        if !all_of.iter().any(|part| self.envelope_of(part) == Some("collection")) {
            return None;
        }
        let collection = self.api.collection.as_ref()?;
        let list = &collection.fields.get(collection.records)?.name.wire;
        let node = child(at.node, &["allOf"]);
        all_of.iter().enumerate().find_map(|(index, part)| {
            let ReferenceOr::Item(part) = part else { return None };
            let SchemaKind::Type(openapiv3::Type::Object(object)) = &part.schema_kind
            else {
                return None;
            };
            let ReferenceOr::Item(records) = object.properties.get(list)? else {
                return None;
            };
            let SchemaKind::Type(openapiv3::Type::Array(array)) = &records.schema_kind
            else {
                return None;
            };
            let items = child(node, &[&index.to_string(), "properties", list, "items"]);
            Some(SchemaRef::boxed(array.items.as_ref()?, items))
        })
    }

    fn envelope_of(&self, part: &'d ReferenceOr<Schema>) -> Option<&str> {
        let ReferenceOr::Reference { reference } = part else { return None };
        self.usage.envelope(super::at::component(reference))
    }

    /// The named wrapper of a list.
    pub(super) fn wrapper(
        &mut self,
        records: SchemaRef<'d>,
        context: &Context,
    ) -> Shape {
        if let Type::Named(id) = self.type_of(records, context) {
            Shape::Collection(id)
        } else {
            self.unsupported(
                records.span(),
                "a list whose records have no type",
                "give the records an object schema with a name",
            );
            Shape::Alias(Type::Any)
        }
    }

    /// What an answer is, once its envelope is taken off.
    pub(super) fn unwrap(
        &mut self,
        schema: SchemaRef<'d>,
        context: &Context,
        created: Option<crate::ir::TypeId>,
    ) -> ResponseKind {
        if let SchemaRef::Named(name, _) = schema {
            match self.usage.envelope(name) {
                Some("created") => return ResponseKind::Created(created),
                Some("done") => return ResponseKind::Done,
                _ => {}
            }
        }
        if let SchemaRef::Inline(at) = schema
            && let SchemaKind::AllOf { all_of } = &at.value.schema_kind
        {
            if self.page_of(at).is_some() {
                return self.inline_page(at, context);
            }
            if let Some(record) = self.single_of(at, all_of) {
                return ResponseKind::Value(self.type_of(record, context));
            }
        }
        let ty = self.type_of(schema, context);
        match self.page_behind(&ty) {
            Some(answer) => answer,
            None => ResponseKind::Value(ty),
        }
    }

    /// What stands beside the envelope of a single record.
    fn single_of(
        &self,
        at: At<'d, Schema>,
        parts: &'d [ReferenceOr<Schema>],
    ) -> Option<SchemaRef<'d>> {
        let [first, second] = parts else { return None };
        let node = child(at.node, &["allOf"]);
        match (self.envelope_of(first), self.envelope_of(second)) {
            (Some("single"), None) => Some(SchemaRef::new(second, child(node, &["1"]))),
            (None, Some("single")) => Some(SchemaRef::new(first, child(node, &["0"]))),
            _ => None,
        }
    }

    /// A list whose wrapper has no name in the document is named after its operation.
    fn inline_page(&mut self, at: At<'d, Schema>, context: &Context) -> ResponseKind {
        let name = crate::ir::Name::new(context.name.clone(), at.span());
        let id = self.reserve(name, context.module, extension::doc(at.node));
        if let Some(records) = self.page_of(at) {
            let shape = self.wrapper(records, &context.member("record"));
            self.define(id, shape);
        }
        self.page_behind(&Type::Named(id))
            .unwrap_or(ResponseKind::Value(Type::Named(id)))
    }

    fn page_behind(&self, ty: &Type) -> Option<ResponseKind> {
        let Type::Named(wrapper) = *self.api.plain(ty) else { return None };
        match self.api.definition(wrapper)?.shape {
            Shape::Collection(record) => {
                Some(ResponseKind::Collection { wrapper, record })
            }
            _ => None,
        }
    }
}

fn places(fields: &[Field], is: impl Fn(&Field) -> bool) -> Vec<usize> {
    fields
        .iter()
        .enumerate()
        .filter(|(_, field)| is(field))
        .map(|(place, _)| place)
        .collect()
}
