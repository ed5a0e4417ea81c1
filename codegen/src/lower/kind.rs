//! What can be seen of a schema before it is lowered, from its keywords alone.

use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaKind};

use super::at::{At, SchemaRef, child};
use crate::ir::JsonType;

/// Whether a schema makes a Rust type of its own.
pub(super) fn needs_name(at: At<'_, Schema>) -> bool {
    match only_part(at) {
        Some(SchemaRef::Named(..)) => return false,
        Some(SchemaRef::Inline(only)) => return needs_name(only),
        None => {}
    }
    match &at.value.schema_kind {
        SchemaKind::Type(openapiv3::Type::String(text)) => !text.enumeration.is_empty(),
        SchemaKind::Type(openapiv3::Type::Object(object)) => {
            !object.properties.is_empty()
        }
        SchemaKind::OneOf { .. } | SchemaKind::AllOf { .. } => true,
        SchemaKind::Any(any) => is_object(any),
        _ => false,
    }
}

/// The only part of an `allOf`: such a schema is that part, with some more said about it.
pub(super) fn only_part(at: At<'_, Schema>) -> Option<SchemaRef<'_>> {
    let parts = match &at.value.schema_kind {
        SchemaKind::AllOf { all_of } => all_of.as_slice(),
        SchemaKind::Any(any) => std::slice::from_ref(bounded(any)?),
        _ => return None,
    };
    let [only] = parts else { return None };
    Some(SchemaRef::new(only, child(at.node, &["allOf", "0"])))
}

/// Whether a schema without a clear type has members.
pub(super) fn is_object(any: &AnySchema) -> bool {
    !any.properties.is_empty() || (!any.all_of.is_empty() && bounded(any).is_none())
}

/// The schema that another one refers to only to add bounds.
fn bounded(any: &AnySchema) -> Option<&ReferenceOr<Schema>> {
    let [only] = any.all_of.as_slice() else { return None };
    let more = any.one_of.len()
        + any.any_of.len()
        + any.properties.len()
        + any.required.len()
        + any.enumeration.len();
    let other = any.items.is_some()
        || any.not.is_some()
        || any.format.as_deref().is_some_and(|format| !is_width(format))
        || any.additional_properties.is_some();
    (more == 0 && !other).then_some(only)
}

/// Whether a format says no more than how wide a whole number is.
fn is_width(format: &str) -> bool {
    matches!(format, "int32" | "int64")
}

/// The last of the keywords that do not go together, and all of them in words.
pub(super) fn mixture(at: At<'_, Schema>) -> (&str, String) {
    const REMARKS: [&str; 10] = [
        "title",
        "description",
        "nullable",
        "readOnly",
        "writeOnly",
        "deprecated",
        "example",
        "default",
        "externalDocs",
        "xml",
    ];
    let keys = at.node.entries().iter().map(|entry| entry.key.as_str());
    let mixed: Vec<&str> =
        keys.filter(|key| !REMARKS.contains(key) && !key.starts_with("x-")).collect();
    let named: Vec<String> = mixed.iter().map(|key| format!("`{key}`")).collect();
    let what = format!("a schema with {} together", named.join(" and "));
    (mixed.last().copied().unwrap_or("type"), what)
}

/// The JSON kind of the values of a schema that is no reference.
pub(super) fn kind_of_schema(kind: &SchemaKind) -> Option<JsonType> {
    match kind {
        SchemaKind::Type(openapiv3::Type::Boolean(_)) => Some(JsonType::Bool),
        SchemaKind::Type(openapiv3::Type::Number(_) | openapiv3::Type::Integer(_)) => {
            Some(JsonType::Number)
        }
        SchemaKind::Type(openapiv3::Type::String(_)) => Some(JsonType::Text),
        SchemaKind::Type(openapiv3::Type::Array(_)) => Some(JsonType::Array),
        SchemaKind::Type(openapiv3::Type::Object(_)) | SchemaKind::AllOf { .. } => {
            Some(JsonType::Object)
        }
        SchemaKind::Any(any) if is_object(any) => Some(JsonType::Object),
        _ => None,
    }
}
