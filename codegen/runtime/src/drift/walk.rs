//! The traversal of a body along the fields that the spec describes.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::value::RawValue;

use super::counts::FindingCounts;
use super::finding::{Finding, JsonType, Unexpected};
use super::json_type::text;
use super::redact::{is_name, redacted_name};
use super::scalar::{ScalarReading, read_scalar};
use crate::record::Members;
use crate::registry::{Api, Field, FieldType, Presence, type_of};
use crate::{fit, json_pointer};

/// The depth at which the traversal stops.
const MAX_DEPTH: usize = 128;

type FieldsByName = BTreeMap<&'static str, &'static Field>;

pub(super) struct Walk {
    api: &'static Api,
    /// The schema of the records, if the body is a collection.
    record: Option<&'static str>,
    pointer: String,
    depth: usize,
    counts: FindingCounts,
    /// The fields of the schemas of an object. A list has many objects of the same schema.
    cache: BTreeMap<Vec<&'static str>, Rc<FieldsByName>>,
}

impl Walk {
    pub(super) fn new(api: &'static Api) -> Self {
        let (pointer, counts) = (String::new(), FindingCounts::default());
        Self { api, record: None, pointer, depth: 0, counts, cache: BTreeMap::new() }
    }

    pub(super) fn api(&self) -> &'static Api {
        self.api
    }

    /// Sets the schema of the records of a collection.
    pub(super) fn set_record(&mut self, record: &'static str) {
        self.record = Some(record);
    }

    /// Whether the spec describes fields of a schema.
    pub(super) fn has_fields(&self, schema: &str) -> bool {
        self.api.fields.iter().any(|field| field.schema == schema)
    }

    /// Inspects a body with the fields of several schemas. Unknown properties are reported with
    /// the first schema.
    pub(super) fn body(&mut self, schemas: &[&'static str], json: &str) {
        let schema = schemas.first().copied().unwrap_or_default();
        if let Some(ty) = type_of(self.api.fields, schema) {
            return self.value(schema, ty, true, json);
        }
        if JsonType::of_json(json) == Some(JsonType::Object) {
            return self.object(schemas, json);
        }
        self.type_mismatch(schema, FieldType::Any, json);
    }

    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.counts.into_findings()
    }
}

/// Described values.
impl Walk {
    fn object(&mut self, schemas: &[&'static str], json: &str) {
        let members: Members<'_> = serde_json::from_str(json).unwrap_or_default();
        let fields = self.fields(schemas);
        let schema = schemas.first().copied().unwrap_or_default();
        for (name, value) in &members {
            match fields.get(name.as_str()) {
                Some(field) => self.descend(&json_pointer::escape(name), |walk| {
                    walk.field(field, value.get());
                }),
                None => {
                    self.descend(redacted_name(name), |walk| match fields.get("*") {
                        Some(field) => walk.field(field, value.get()),
                        None => walk.unknown(schema, value.get(), 1),
                    });
                }
            }
        }
        let required = fields.values().filter(|it| it.presence != Presence::Optional);
        for field in required.filter(|field| !members.contains_key(field.name)) {
            self.descend(&json_pointer::escape(field.name), |walk| {
                walk.report(field.schema, Unexpected::MissingProperty, None);
            });
        }
    }

    /// The fields of several schemas. The first schema takes precedence.
    fn fields(&mut self, schemas: &[&'static str]) -> Rc<FieldsByName> {
        if let Some(fields) = self.cache.get(schemas) {
            return Rc::clone(fields);
        }
        let mut fields = FieldsByName::new();
        for schema in schemas {
            for field in self.api.fields.iter().filter(|it| it.schema == *schema) {
                fields.entry(field.name).or_insert(field);
            }
        }
        let fields = Rc::new(fields);
        self.cache.insert(schemas.to_vec(), Rc::clone(&fields));
        fields
    }

    fn field(&mut self, field: &'static Field, json: &str) {
        // Fields without a description are the values of a map.
        let required = field.presence == Presence::Required || field.name == "*";
        let schema = field.schema;
        if self.is_strict(field, json) {
            return self.type_mismatch(schema, field.ty, json);
        }
        let record = self.record.filter(|_| self.holds_records(field));
        match (record, JsonType::of_json(json)) {
            (_, None) if !required => {}
            (Some(record), Some(JsonType::List)) => {
                self.elements(schema, FieldType::Object(record), json);
            }
            (Some(record), found @ Some(JsonType::Object)) => {
                self.report(schema, Unexpected::Coerced, found);
                self.descend("*", |walk| walk.object(&[record], json));
            }
            _ => self.value(schema, field.ty, required, json),
        }
    }

    /// Whether the value is an `ok` of another type, from which the client does not conclude
    /// whether the call succeeded.
    fn is_strict(&self, field: &Field, json: &str) -> bool {
        self.depth == 1
            && field.name == self.api.conventions.envelope.ok
            && !matches!(JsonType::of_json(json), None | Some(JsonType::Boolean))
    }

    /// Whether a field holds the records of a collection.
    fn holds_records(&self, field: &Field) -> bool {
        let page = self.api.page_fields.as_ref();
        field.schema == self.api.envelopes.collection
            && page.is_some_and(|page| page.records == field.name)
    }

    fn value(
        &mut self,
        schema: &'static str,
        ty: FieldType,
        required: bool,
        json: &str,
    ) {
        let found = JsonType::of_json(json);
        match (ty, found) {
            (FieldType::Any, _)
            | (FieldType::OrNull(_), None)
            | (FieldType::Object(""), Some(JsonType::Object)) => {}
            (FieldType::OrNull(ty), Some(_)) => self.value(schema, *ty, required, json),
            (_, None) => self.report(schema, Unexpected::UnexpectedNull, None),
            (FieldType::Object(object), Some(JsonType::Object)) => {
                self.object(&[object], json);
            }
            (FieldType::Map(ty), Some(JsonType::Object)) => {
                let members: Members<'_> =
                    serde_json::from_str(json).unwrap_or_default();
                self.descend("*", |walk| {
                    for value in members.values() {
                        walk.value(schema, *ty, true, value.get());
                    }
                });
            }
            (ty, Some(_)) if ty.is_open_union() => {
                let value = serde_json::from_str(json).unwrap_or_default();
                match fit::alternative(self.api.fields, ty, &value) {
                    Some(ty) => self.value(schema, ty, required, json),
                    None => self.type_mismatch(schema, ty, json),
                }
            }
            (FieldType::List(element), Some(JsonType::List)) => {
                self.elements(schema, *element, json);
            }
            (
                FieldType::List(element @ FieldType::Object(_)),
                Some(JsonType::Object),
            ) => {
                self.report(schema, Unexpected::Coerced, found);
                self.descend("*", |walk| walk.value(schema, *element, true, json));
            }
            (FieldType::OneOf(types), Some(found)) => match found.alternative(types) {
                Some(ty) => self.value(schema, ty, required, json),
                None => self.type_mismatch(schema, ty, json),
            },
            _ => self.scalar(schema, ty, required, json),
        }
    }

    fn scalar(
        &mut self,
        schema: &'static str,
        ty: FieldType,
        required: bool,
        json: &str,
    ) {
        let found = JsonType::of_json(json);
        match read_scalar(ty, json) {
            ScalarReading::UnknownEnumValue => {
                let value = Some(text(json)).filter(|value| is_name(value));
                self.add(schema, Unexpected::UnknownEnumValue, found, value);
            }
            ScalarReading::CoercedToNone | ScalarReading::Sentinel if required => {
                self.report(schema, Unexpected::UnexpectedNull, found);
            }
            // The spec does not say which fields use sentinels.
            ScalarReading::Exact | ScalarReading::Sentinel => {}
            ScalarReading::Coerced | ScalarReading::CoercedToNone => {
                self.report(schema, Unexpected::Coerced, found);
            }
            ScalarReading::Unreadable => self.type_mismatch(schema, ty, json),
        }
    }

    fn elements(&mut self, schema: &'static str, ty: FieldType, json: &str) {
        self.for_each_element(json, |walk, json| walk.value(schema, ty, true, json));
    }
}

/// The position, and what is reported there.
impl Walk {
    pub(super) fn for_each_element(
        &mut self,
        json: &str,
        inspect: impl Fn(&mut Self, &str),
    ) {
        let elements: Vec<&RawValue> = serde_json::from_str(json).unwrap_or_default();
        self.descend("*", |walk| {
            for json in &elements {
                inspect(walk, json.get());
            }
        });
    }

    /// Runs `inspect` one level below the current position.
    pub(super) fn descend(&mut self, segment: &str, inspect: impl FnOnce(&mut Self)) {
        if self.depth >= MAX_DEPTH {
            return;
        }
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(segment);
        self.depth += 1;
        inspect(self);
        self.depth -= 1;
        self.pointer.truncate(length);
    }

    pub(super) fn report(
        &mut self,
        schema: &'static str,
        unexpected: Unexpected,
        found: Option<JsonType>,
    ) {
        self.add(schema, unexpected, found, None);
    }

    fn add(
        &mut self,
        schema: &'static str,
        unexpected: Unexpected,
        found: Option<JsonType>,
        value: Option<String>,
    ) {
        self.counts.add((self.pointer.clone(), schema, unexpected, found, value));
    }
}
