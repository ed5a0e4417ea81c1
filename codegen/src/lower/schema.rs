//! What the keywords of a schema say, before the schema becomes a type.

use openapiv3::{
    AnySchema, ReferenceOr, Schema, SchemaKind, StringFormat, StringType, Type,
    VariantOrUnknownOrEmpty,
};

use super::spanned::{SchemaRef, Spanned, child};
use crate::document::Document;
use crate::ir::JsonType;
use crate::load::Node;

/// A component schema.
pub(super) fn component<'d>(
    document: &'d Document<'d>,
    name: &str,
) -> Option<SchemaRef<'d>> {
    let item = document.schemas.named(name)?;
    Some(SchemaRef::new(&item.value, item.node))
}

/// The schemas that together describe a value: the schema itself, the one that it only refers
/// to, and so on. The last one has the type.
pub(super) fn chain<'d>(
    document: &'d Document<'d>,
    schema: SchemaRef<'d>,
) -> Vec<Spanned<'d, Schema>> {
    let mut next = Some(schema);
    let mut chain = Vec::new();
    // Each step enters a component or an `allOf`, so a cycle ends.
    for _ in 0..=2 * document.schemas.len() {
        next = match next {
            Some(SchemaRef::Named(name, _)) => component(document, name),
            Some(SchemaRef::Inline(schema)) => {
                chain.push(schema);
                only_part(schema)
            }
            None => break,
        };
    }
    chain
}

/// Whether a value may be null, as the schema or one that it refers to says.
pub(super) fn is_nullable<'d>(
    document: &'d Document<'d>,
    schema: SchemaRef<'d>,
) -> bool {
    chain(document, schema).iter().any(|schema| schema.value.schema_data.nullable)
}

/// Whether a schema describes bytes.
pub(super) fn is_binary<'d>(document: &'d Document<'d>, schema: SchemaRef<'d>) -> bool {
    chain(document, schema).into_iter().any(|schema| format(schema) == Some("binary"))
}

/// The JSON type of a value. It comes from the document, because the type of an alternative
/// that refers back to its union is not known yet.
pub(super) fn json_type<'d>(
    document: &'d Document<'d>,
    schema: SchemaRef<'d>,
) -> Option<JsonType> {
    let last = *chain(document, schema).last()?;
    if only_part(last).is_some() {
        return None;
    }
    match &last.value.schema_kind {
        SchemaKind::Type(Type::Boolean(_)) => Some(JsonType::Bool),
        SchemaKind::Type(Type::Number(_) | Type::Integer(_)) => Some(JsonType::Number),
        SchemaKind::Type(Type::String(_)) => Some(JsonType::Text),
        SchemaKind::Type(Type::Array(_)) => Some(JsonType::Array),
        SchemaKind::Type(Type::Object(_)) | SchemaKind::AllOf { .. } => {
            Some(JsonType::Object)
        }
        SchemaKind::Any(any) if is_object(any) => Some(JsonType::Object),
        _ => None,
    }
}

/// The value of `format`.
pub(super) fn format(schema: Spanned<'_, Schema>) -> Option<&str> {
    schema.node.get("format").and_then(Node::text)
}

/// Whether a text is a date with a time.
pub(super) fn is_date_time(text: &StringType) -> bool {
    match &text.format {
        VariantOrUnknownOrEmpty::Item(format) => *format == StringFormat::DateTime,
        VariantOrUnknownOrEmpty::Unknown(format) => format == "date-time-local",
        VariantOrUnknownOrEmpty::Empty => false,
    }
}

/// The schema of the items of a list, behind references.
pub(super) fn items_of<'d>(
    document: &'d Document<'d>,
    schema: SchemaRef<'d>,
) -> Option<SchemaRef<'d>> {
    chain(document, schema).into_iter().find_map(items)
}

/// The schema of a list's items.
pub(super) fn items(schema: Spanned<'_, Schema>) -> Option<SchemaRef<'_>> {
    let SchemaKind::Type(Type::Array(array)) = &schema.value.schema_kind else {
        return None;
    };
    Some(SchemaRef::new(array.items.as_ref()?, child(schema.node, &["items"])))
}

/// Whether a schema becomes a named Rust type.
pub(super) fn needs_name(schema: Spanned<'_, Schema>) -> bool {
    match only_part(schema) {
        Some(SchemaRef::Named(..)) => return false,
        Some(SchemaRef::Inline(only)) => return needs_name(only),
        None => {}
    }
    match &schema.value.schema_kind {
        SchemaKind::Type(Type::String(text)) => !text.enumeration.is_empty(),
        SchemaKind::Type(Type::Object(object)) => !object.properties.is_empty(),
        SchemaKind::OneOf { .. } | SchemaKind::AllOf { .. } => true,
        SchemaKind::Any(any) => is_object(any),
        _ => false,
    }
}

/// The only part of an `allOf`. Such a schema only adds documentation or constraints to it.
pub(super) fn only_part(schema: Spanned<'_, Schema>) -> Option<SchemaRef<'_>> {
    let parts = match &schema.value.schema_kind {
        SchemaKind::AllOf { all_of } => all_of.as_slice(),
        SchemaKind::Any(any) => std::slice::from_ref(constrained(any)?),
        _ => return None,
    };
    let [only] = parts else { return None };
    Some(SchemaRef::new(only, child(schema.node, &["allOf", "0"])))
}

/// Whether a schema without a clear type has properties.
pub(super) fn is_object(any: &AnySchema) -> bool {
    !any.properties.is_empty() || (!any.all_of.is_empty() && constrained(any).is_none())
}

/// The schema to which another one only adds constraints.
fn constrained(any: &AnySchema) -> Option<&ReferenceOr<Schema>> {
    let [only] = any.all_of.as_slice() else { return None };
    let lists_are_empty = any.one_of.is_empty()
        && any.any_of.is_empty()
        && any.properties.is_empty()
        && any.required.is_empty()
        && any.enumeration.is_empty();
    // The width of an integer changes nothing.
    let format = any.format.as_deref().unwrap_or("int32");
    let only_constraints = matches!(format, "int32" | "int64")
        && any.items.is_none()
        && any.not.is_none()
        && any.additional_properties.is_none();
    (lists_are_empty && only_constraints).then_some(only)
}

/// Whether all that a schema says is that its values are objects.
pub(super) fn is_unknown_object(schema: Spanned<'_, Schema>) -> bool {
    match &schema.value.schema_kind {
        SchemaKind::Type(Type::Object(object)) => {
            object.properties.is_empty() && object.additional_properties.is_none()
        }
        _ => false,
    }
}

/// Whether a keyword applies to the values of a single type.
pub(super) fn needs_type(keyword: &str) -> bool {
    const KEYWORDS: &[&str] = idents! {
        format pattern minLength maxLength minimum maximum multipleOf minItems maxItems
        uniqueItems minProperties maxProperties additionalProperties required
    };
    KEYWORDS.contains(&keyword)
}

/// The keywords of a schema that shape its type.
pub(super) fn type_keywords(node: &Node) -> Vec<&str> {
    const ANNOTATIONS: &[&str] = idents! {
        title description nullable readOnly writeOnly deprecated example default
        externalDocs xml
    };
    let keys = node.entries().iter().map(|entry| entry.key.as_str());
    keys.filter(|key| !ANNOTATIONS.contains(key) && !key.starts_with("x-")).collect()
}
