//! Envelopes: the objects around lists, single records, created ids and empty results.

use openapiv3::{ReferenceOr, Schema, SchemaKind};

use super::record::properties;
use super::{Context, Types};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::is_place;
use crate::ir::{
    Collection, EnvelopeKind, EnvelopeSchema, Field, Module, Name, Presence,
    ResponseKind, Role, Shape, Type, TypeId,
};
use crate::lower::extension;
use crate::lower::schema::items;
use crate::lower::spanned::{SchemaRef, Spanned, child};
use crate::lower::usage::Direction;
use crate::source::Span;

impl<'d> Types<'d, '_> {
    /// Reads the envelopes that the document declares with `x-revio-envelope`.
    pub(super) fn lower_envelopes(&mut self) {
        for item in self.document.schemas.iter().filter(|item| !is_place(&item.key)) {
            let SchemaRef::Inline(schema) = SchemaRef::new(&item.value, item.node)
            else {
                continue;
            };
            let (name, span) = (&item.key, item.span);
            match extension::envelope(item.node) {
                Some("collection") if self.api.collection.is_some() => self.unsupported(
                    span,
                    "a second envelope of lists",
                    "keep one; all lists of an API have the same envelope",
                ),
                Some("collection") => {
                    self.api.collection = self.collection(name, schema, span);
                }
                Some("single") => {
                    self.envelope(EnvelopeKind::Single, name, schema, span);
                }
                Some("created") => {
                    self.envelope(EnvelopeKind::Created, name, schema, span);
                }
                Some("done") => self.envelope(EnvelopeKind::Done, name, schema, span),
                _ => {}
            }
        }
    }

    fn collection(
        &mut self,
        name: &str,
        schema: Spanned<'d, Schema>,
        span: Span,
    ) -> Option<Collection> {
        let fields = self.envelope_fields(schema, span)?;
        let is_list =
            |field: &Field| matches!(self.api.resolve(&field.ty), Type::List(_));
        let is_flag = |field: &Field| {
            field.ty == Type::Bool && field.presence == Presence::Required
        };
        let (Some(records), Some(more)) =
            (only_index(&fields, is_list), only_index(&fields, is_flag))
        else {
            self.unclear(
                span,
                "the envelope of lists is ambiguous",
                "needs exactly one array and one required boolean",
                "the array holds the records; the required boolean says whether another page \
                 follows",
            );
            return None;
        };
        let doc = extension::doc(schema.node);
        Some(Collection { schema: name.to_owned(), doc, fields, records, more })
    }

    /// Reads an envelope that creates no type, and the field names that the runtime needs.
    fn envelope(
        &mut self,
        kind: EnvelopeKind,
        name: &str,
        schema: Spanned<'d, Schema>,
        span: Span,
    ) {
        let Some(fields) = self.envelope_fields(schema, span) else { return };
        if kind == EnvelopeKind::Created {
            match fields.iter().find(|field| self.is_integer(&field.ty)) {
                Some(id) => {
                    self.api.conventions.envelope.id.clone_from(&id.name.wire);
                }
                None => self.unclear(
                    span,
                    "the envelope of created records is ambiguous",
                    "needs an integer",
                    "the integer is the id of the created record",
                ),
            }
        }
        for field in &fields {
            let wire = field.name.wire.clone();
            match self.api.resolve(&field.ty) {
                Type::Bool => self.api.conventions.envelope.ok = wire,
                Type::List(_) => self.api.conventions.envelope.links = wire,
                _ => {}
            }
        }
        let schema = name.to_owned();
        self.api.envelopes.push(EnvelopeSchema { kind, schema, fields });
    }

    fn unclear(&mut self, span: Span, title: &str, label: &str, help: &str) {
        let error = Diagnostic::error(Code::UnclearEnvelope, title);
        self.diagnostics.push(error.at(span, label).help(help));
    }

    fn is_integer(&self, ty: &Type) -> bool {
        match self.api.resolve(ty) {
            Type::Integer => true,
            Type::Named(id) => self.api.is_integer_identifier(*id),
            _ => false,
        }
    }

    fn envelope_fields(
        &mut self,
        schema: Spanned<'d, Schema>,
        span: Span,
    ) -> Option<Vec<Field>> {
        let SchemaKind::Type(openapiv3::Type::Object(object)) =
            &schema.value.schema_kind
        else {
            self.unsupported(
                span,
                "an envelope that is not a plain object",
                "write it with `type: object` and `properties`",
            );
            return None;
        };
        let context = Context {
            name: "Envelope".to_owned(),
            module: Module::Types,
            direction: Direction::Response,
        };
        let properties = properties(schema, &object.properties, &context);
        let fields = properties.map(|property| {
            let required = object.required.iter().any(|name| name == property.wire);
            self.field(&property, required, Role::Response)
        });
        Some(fields.collect())
    }

    /// The schema of the records, if a schema combines the envelope of lists with a list.
    pub(super) fn records_of_page(
        &self,
        schema: Spanned<'d, Schema>,
    ) -> Option<SchemaRef<'d>> {
        let SchemaKind::AllOf { all_of } = &schema.value.schema_kind else {
            return None;
        };
        let parts = || SchemaRef::list(all_of, schema.node, "allOf");
        if !parts().any(|part| self.envelope_of(part) == Some("collection")) {
            return None;
        }
        let collection = self.api.collection.as_ref()?;
        let list = &collection.fields.get(collection.records)?.name.wire;
        parts().find_map(|part| {
            let SchemaRef::Inline(part) = part else { return None };
            let SchemaKind::Type(openapiv3::Type::Object(object)) =
                &part.value.schema_kind
            else {
                return None;
            };
            let node = child(part.node, &["properties", list]);
            match SchemaRef::new(object.properties.get(list)?, node) {
                SchemaRef::Inline(list) => items(list),
                SchemaRef::Named(..) => None,
            }
        })
    }

    fn envelope_of(&self, schema: SchemaRef<'d>) -> Option<&'d str> {
        self.usage.envelope(schema.component()?)
    }

    /// The named type of a page.
    pub(super) fn page(
        &mut self,
        schema: Spanned<'d, Schema>,
        records: SchemaRef<'d>,
        context: &Context,
    ) -> Shape {
        self.refuse_other_properties(schema, context);
        if let Type::Named(id) = self.type_of(records, context) {
            return Shape::Collection(id);
        }
        self.unsupported(
            records.span(),
            "a list of records without a named type",
            "give the records an object schema with a name",
        );
        Shape::Alias(Type::Any)
    }

    /// All lists have the type of the envelope, so a property of one list alone would be lost.
    fn refuse_other_properties(
        &mut self,
        schema: Spanned<'d, Schema>,
        context: &Context,
    ) {
        let SchemaKind::AllOf { all_of } = &schema.value.schema_kind else { return };
        let parts: Vec<_> = SchemaRef::list(all_of, schema.node, "allOf")
            .filter(|part| self.envelope_of(*part).is_none())
            .collect();
        for (name, span) in self.declared_properties(parts, context) {
            let mut envelope = self.api.collection.iter().flat_map(|it| &it.fields);
            if envelope.all(|field| field.name.wire != name) {
                self.unsupported(
                    span,
                    &format!("the property `{name}` beside the records of one list"),
                    "declare it in the envelope of lists, or remove it: `extra` has it",
                );
            }
        }
    }

    /// The content of a response without its envelope. `created` is the identifier type of a
    /// created record.
    pub(in crate::lower) fn response(
        &mut self,
        schema: SchemaRef<'d>,
        context: &Context,
        created: Option<TypeId>,
    ) -> ResponseKind {
        match self.envelope_of(schema) {
            Some("created") => return ResponseKind::Created(created),
            Some("done") => return ResponseKind::Done,
            _ => {}
        }
        if let SchemaRef::Inline(schema) = schema
            && let SchemaKind::AllOf { all_of } = &schema.value.schema_kind
        {
            if let Some(records) = self.records_of_page(schema) {
                return self.unnamed_page(schema, records, context);
            }
            if let Some(record) = self.single_record(schema, all_of) {
                return ResponseKind::Value(self.type_or_null(record, context));
            }
        }
        let ty = self.type_or_null(schema, context);
        self.page_or_value(ty)
    }

    /// The part beside the envelope of a single record.
    fn single_record(
        &self,
        schema: Spanned<'d, Schema>,
        all_of: &'d [ReferenceOr<Schema>],
    ) -> Option<SchemaRef<'d>> {
        let mut parts = SchemaRef::list(all_of, schema.node, "allOf");
        let (first, second) = (parts.next()?, parts.next()?);
        match (self.envelope_of(first), self.envelope_of(second), parts.next()) {
            (Some("single"), None, None) => Some(second),
            (None, Some("single"), None) => Some(first),
            _ => None,
        }
    }

    /// A page without a name in the document is named after its operation.
    fn unnamed_page(
        &mut self,
        schema: Spanned<'d, Schema>,
        records: SchemaRef<'d>,
        context: &Context,
    ) -> ResponseKind {
        let name = Name::new(context.name.clone(), schema.span());
        let id = self.reserve(name, context.module, extension::doc(schema.node));
        let shape = self.page(schema, records, &context.nested("record"));
        self.define(id, shape);
        self.page_or_value(Type::Named(id))
    }

    fn page_or_value(&self, ty: Type) -> ResponseKind {
        let wrapper = self.api.resolved_id(&ty);
        match wrapper.and_then(|id| Some((id, self.api.shape(id)?))) {
            Some((wrapper, Shape::Collection(record))) => {
                ResponseKind::Collection { wrapper, record: *record }
            }
            _ => ResponseKind::Value(ty),
        }
    }
}

/// The index of the only field with a property.
fn only_index(fields: &[Field], has_property: impl Fn(&Field) -> bool) -> Option<usize> {
    let mut indices =
        (0..fields.len()).filter(|index| fields.get(*index).is_some_and(&has_property));
    indices.next().filter(|_| indices.next().is_none())
}
