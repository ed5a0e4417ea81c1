//! Values that the spec does not describe: unknown properties and values of another type. Their
//! contents are reported too, within bounds, so that a schema can be inferred.

use super::finding::{JsonType, Unexpected};
use super::redact;
use super::walk::Walk;
use crate::record::Members;
use crate::registry::{FieldType, type_of};

/// How many levels of an unknown value are reported.
const MAX_DEPTH: usize = 4;

/// An unknown object with more properties is a map: its keys are not property names.
const MAX_PROPERTIES: usize = 40;

impl Walk {
    /// Reports a value of another type, and its contents unless they may be secret.
    pub(super) fn type_mismatch(
        &mut self,
        schema: &'static str,
        ty: FieldType,
        json: &str,
    ) {
        let found = JsonType::of_json(json);
        if self.is_secret(ty, MAX_DEPTH) {
            let found = found.map(JsonType::without_dates);
            return self.report(schema, Unexpected::TypeMismatch, found);
        }
        self.report(schema, Unexpected::TypeMismatch, found);
        self.contents(json, 1);
    }

    pub(super) fn unknown(&mut self, schema: &'static str, json: &str, depth: usize) {
        self.report(schema, Unexpected::UnknownProperty, JsonType::of_json(json));
        if depth < MAX_DEPTH {
            self.contents(json, depth + 1);
        }
    }

    fn contents(&mut self, json: &str, depth: usize) {
        match JsonType::of_json(json) {
            Some(JsonType::List) => {
                self.for_each_element(json, |walk, json| walk.unknown("", json, depth));
            }
            Some(JsonType::Object) => {
                let members: Members<'_> =
                    serde_json::from_str(json).unwrap_or_default();
                let is_map = members.len() > MAX_PROPERTIES;
                for (name, value) in &members {
                    let segment = if is_map { "*" } else { redact::redacted_name(name) };
                    self.descend(segment, |walk| walk.unknown("", value.get(), depth));
                }
            }
            _ => {}
        }
    }

    /// Whether a field of this type may hold a secret. Unions may contain themselves.
    fn is_secret(&self, ty: FieldType, levels: usize) -> bool {
        let Some(levels) = levels.checked_sub(1) else { return false };
        match ty {
            FieldType::Secret => true,
            FieldType::List(ty) | FieldType::Map(ty) | FieldType::OrNull(ty) => {
                self.is_secret(*ty, levels)
            }
            FieldType::OneOf(types)
            | FieldType::AnyOf(types)
            | FieldType::Tagged(_, _, types) => {
                types.iter().any(|ty| self.is_secret(*ty, levels))
            }
            FieldType::Named(schema) => type_of(self.api().fields, schema)
                .is_some_and(|ty| self.is_secret(ty, levels)),
            FieldType::Boolean
            | FieldType::Integer
            | FieldType::Number
            | FieldType::Decimal
            | FieldType::Text
            | FieldType::DateTime
            | FieldType::OffsetDateTime
            | FieldType::Date
            | FieldType::Any
            | FieldType::Identifier(_)
            | FieldType::TextIdentifier(_)
            | FieldType::Enum(_)
            | FieldType::NumberEnum(_)
            | FieldType::Object(_) => false,
        }
    }
}
