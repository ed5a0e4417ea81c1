//! What the keywords of a schema say, before the schema becomes a type.

use openapiv3::{
    AdditionalProperties, AnySchema, ReferenceOr, Schema, SchemaKind, Type,
};

use super::spanned::{SchemaRef, Spanned, child};
use crate::document::Document;
use crate::ir::JsonType;
use crate::load::{Node, Value};

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
) -> impl Iterator<Item = Spanned<'d, Schema>> {
    let mut next = Some(schema);
    // Each step enters a component or an `allOf`, so a cycle ends.
    let mut steps = 0..=2 * document.schemas.len();
    std::iter::from_fn(move || {
        while steps.next().is_some() {
            match next.take()? {
                SchemaRef::Named(name, _) => next = component(document, name),
                SchemaRef::Inline(schema) => {
                    next = only_part(schema);
                    return Some(schema);
                }
            }
        }
        None
    })
}

/// Whether a value may be null, as the schema or one that it refers to says.
pub(super) fn is_nullable<'d>(
    document: &'d Document<'d>,
    schema: SchemaRef<'d>,
) -> bool {
    chain(document, schema).any(|schema| {
        schema.value.schema_data.nullable
            || lists_null(schema.node)
            || listed_alternatives(schema).iter().any(is_nullable_alternative)
    })
}

/// Whether an alternative says that a value may be null.
fn is_nullable_alternative(alternative: &SchemaRef<'_>) -> bool {
    match alternative {
        SchemaRef::Inline(schema) => {
            schema.value.schema_data.nullable || lists_null(schema.node)
        }
        SchemaRef::Named(..) => false,
    }
}

/// Whether null is one of the values of an `enum`. Beside a `type`, it is not one without
/// `nullable`.
fn lists_null(node: &Node) -> bool {
    let is_null = |value: &Node| value.value == Value::Null;
    node.get("type").is_none() && node.items_of("enum").iter().any(is_null)
}

/// Whether a schema describes bytes.
pub(super) fn is_binary<'d>(document: &'d Document<'d>, schema: SchemaRef<'d>) -> bool {
    chain(document, schema).any(|schema| format(schema) == Some("binary"))
}

/// The type of the values that a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ValueType {
    Bool,
    Integer,
    Number,
    Text,
    Array,
    Object,
}

/// The type of a schema without alternatives: its `type`, or else the only one to which its
/// keywords or the values of its `enum` apply.
pub(super) fn value_type(schema: Spanned<'_, Schema>) -> Option<ValueType> {
    let node = schema.node;
    match node.text_of("type") {
        Some("boolean") => return Some(ValueType::Bool),
        Some("integer") => return Some(ValueType::Integer),
        Some("number") => return Some(ValueType::Number),
        Some("string") => return Some(ValueType::Text),
        Some("array") => return Some(ValueType::Array),
        Some("object") => return Some(ValueType::Object),
        _ => {}
    }
    let has = |key: &str| node.get(key).is_some();
    if has("enum") {
        return listed_type(node);
    }
    let object = has("properties")
        || node.get("additionalProperties").is_some_and(|it| !it.entries().is_empty());
    match (object, has("items")) {
        (true, false) => Some(ValueType::Object),
        (false, true) => Some(ValueType::Array),
        _ => None,
    }
}

/// The only type of the values of an `enum`, apart from null.
fn listed_type(node: &Node) -> Option<ValueType> {
    let mut types = node.items_of("enum").iter().filter_map(type_of_value);
    let first = types.next()?;
    types.all(|it| it == first).then_some(first)
}

/// The type of a value that is not null. Whether a number is an integer is not its type.
pub(super) fn type_of_value(value: &Node) -> Option<ValueType> {
    match &value.value {
        Value::Null => None,
        Value::Bool(_) => Some(ValueType::Bool),
        Value::Number(_) => Some(ValueType::Number),
        Value::Text(_) => Some(ValueType::Text),
        Value::List(_) => Some(ValueType::Array),
        Value::Map(_) => Some(ValueType::Object),
    }
}

/// The JSON type of a value. It comes from the document, because the type of an alternative
/// that refers back to its union is not known yet.
pub(super) fn json_type<'d>(
    document: &'d Document<'d>,
    schema: SchemaRef<'d>,
) -> Option<JsonType> {
    let last = chain(document, schema).last()?;
    if only_part(last).is_some() {
        return None;
    }
    match &last.value.schema_kind {
        SchemaKind::AllOf { .. } => return Some(JsonType::Object),
        SchemaKind::Any(any) if is_object(any) => return Some(JsonType::Object),
        SchemaKind::Any(_) if has_alternatives(last) => return None,
        SchemaKind::Type(_) | SchemaKind::Any(_) => {}
        SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } | SchemaKind::Not { .. } => {
            return None;
        }
    }
    Some(match value_type(last)? {
        ValueType::Bool => JsonType::Bool,
        ValueType::Integer | ValueType::Number => JsonType::Number,
        ValueType::Text => JsonType::Text,
        ValueType::Array => JsonType::Array,
        ValueType::Object => JsonType::Object,
    })
}

/// The alternatives that a schema lists under `oneOf`, else under `anyOf`. Alternatives that only
/// require properties describe nothing that a type could say.
fn listed_alternatives(schema: Spanned<'_, Schema>) -> Vec<SchemaRef<'_>> {
    let (one_of, any_of): (&[_], &[_]) = match &schema.value.schema_kind {
        SchemaKind::OneOf { one_of } => (one_of, &[]),
        SchemaKind::AnyOf { any_of } => (&[], any_of),
        SchemaKind::Any(any) => (&any.one_of, &any.any_of),
        SchemaKind::Type(_) | SchemaKind::AllOf { .. } | SchemaKind::Not { .. } => {
            (&[], &[])
        }
    };
    let only_requires = |it: &SchemaRef<'_>| match it {
        SchemaRef::Inline(schema) => {
            let mut keys = type_keywords(schema.node).into_iter();
            schema.node.get("required").is_some() && keys.all(|key| key == "required")
        }
        SchemaRef::Named(..) => false,
    };
    let list = |all, keyword| -> Vec<SchemaRef<'_>> {
        SchemaRef::list(all, schema.node, keyword).collect()
    };
    let lists = [list(one_of, "oneOf"), list(any_of, "anyOf")];
    let mut telling = lists.into_iter().filter(|it| !it.iter().all(only_requires));
    telling.next().unwrap_or_default()
}

/// Whether an alternative only says that a value may be null.
fn is_only_null(alternative: &SchemaRef<'_>) -> bool {
    let SchemaRef::Inline(schema) = alternative else { return false };
    let keywords = type_keywords(schema.node);
    let lists_null = lists_null(schema.node) && listed(*schema).next().is_none();
    lists_null || keywords.is_empty() && schema.value.schema_data.nullable
}

/// The alternatives of a schema, with those of a union in it that has no name, and without those
/// that only say that a value may be null.
pub(super) fn alternatives(schema: Spanned<'_, Schema>) -> Vec<SchemaRef<'_>> {
    let mut found = Vec::new();
    for alternative in listed_alternatives(schema) {
        let inner = match alternative {
            SchemaRef::Inline(inner) if only_part(inner).is_none() => {
                alternatives(inner)
            }
            _ => Vec::new(),
        };
        let has_discriminator = matches!(alternative, SchemaRef::Inline(it)
            if it.value.schema_data.discriminator.is_some());
        if is_only_null(&alternative) {
            continue;
        }
        if inner.is_empty() || has_discriminator {
            found.push(alternative);
        } else {
            found.extend(inner);
        }
    }
    found
}

/// Whether a schema has alternatives.
pub(super) fn has_alternatives(schema: Spanned<'_, Schema>) -> bool {
    !listed_alternatives(schema).is_empty()
}

/// The value of `format`.
pub(super) fn format(schema: Spanned<'_, Schema>) -> Option<&str> {
    schema.node.get("format").and_then(Node::text)
}

/// Whether a text with this format is a date with a time and an offset.
pub(super) fn is_date_time(format: Option<&str>) -> bool {
    format == Some("date-time")
}

/// Whether a text with this format is a date with a time and without a zone.
pub(super) fn is_local_date_time(format: Option<&str>) -> bool {
    format == Some("date-time-local")
}

/// The values of an `enum` that have the type of the schema. Others are never valid.
pub(super) fn listed(schema: Spanned<'_, Schema>) -> impl Iterator<Item = &Node> {
    let of_type = value_type(schema).map(|ty| match ty {
        ValueType::Integer => ValueType::Number,
        ty => ty,
    });
    let values = schema.node.items_of("enum").iter();
    values.filter(move |value| {
        let found = type_of_value(value);
        found.is_some() && (of_type.is_none() || found == of_type)
    })
}

/// The schema of the items of a list, behind references.
pub(super) fn items_of<'d>(
    document: &'d Document<'d>,
    schema: SchemaRef<'d>,
) -> Option<SchemaRef<'d>> {
    chain(document, schema).find_map(items)
}

/// The schema of a list's items.
pub(super) fn items(schema: Spanned<'_, Schema>) -> Option<SchemaRef<'_>> {
    let items = match &schema.value.schema_kind {
        SchemaKind::Type(Type::Array(array)) => array.items.as_ref()?,
        SchemaKind::Any(any) if value_type(schema) == Some(ValueType::Array) => {
            any.items.as_ref()?
        }
        _ => return None,
    };
    Some(SchemaRef::new(items, child(schema.node, &["items"])))
}

/// The schema of the values of an object without known fields.
pub(super) fn map_values(schema: Spanned<'_, Schema>) -> Option<SchemaRef<'_>> {
    let values = match &schema.value.schema_kind {
        SchemaKind::Type(Type::Object(object)) => object.additional_properties.as_ref(),
        SchemaKind::Any(any) => any.additional_properties.as_ref(),
        _ => None,
    };
    let Some(AdditionalProperties::Schema(values)) = values else { return None };
    let node = child(schema.node, &["additionalProperties"]);
    let is_map = schema.node.entries_of("properties").is_empty()
        && value_type(schema) == Some(ValueType::Object);
    is_map.then(|| SchemaRef::new(values.as_ref(), node))
}

/// Whether a schema becomes a named Rust type.
pub(super) fn needs_name(schema: Spanned<'_, Schema>) -> bool {
    match only_part(schema) {
        Some(SchemaRef::Named(..)) => return false,
        Some(SchemaRef::Inline(only)) => return needs_name(only),
        None => {}
    }
    if lists_values(schema) {
        return true;
    }
    match &schema.value.schema_kind {
        SchemaKind::Type(Type::Object(object)) => !object.properties.is_empty(),
        SchemaKind::AllOf { .. } => true,
        SchemaKind::Any(any) if is_object(any) => true,
        SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } | SchemaKind::Any(_) => {
            has_alternatives(schema)
        }
        SchemaKind::Type(_) | SchemaKind::Not { .. } => false,
    }
}

/// Whether a schema lists texts or numbers, of which its type consists.
pub(super) fn lists_values(schema: Spanned<'_, Schema>) -> bool {
    use ValueType as T;
    let scalar =
        matches!(value_type(schema), None | Some(T::Text | T::Integer | T::Number));
    scalar && listed(schema).any(|value| type_of_value(value) != Some(T::Bool))
}

/// The only part of an `allOf`, or the only alternative. Such a schema only adds documentation or
/// constraints to it.
pub(super) fn only_part(schema: Spanned<'_, Schema>) -> Option<SchemaRef<'_>> {
    let parts = match &schema.value.schema_kind {
        SchemaKind::AllOf { all_of } => all_of.as_slice(),
        SchemaKind::Any(any) if any.all_of.len() == 1 => {
            std::slice::from_ref(constrained(any)?)
        }
        SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => {
            return only_alternative(schema);
        }
        SchemaKind::Any(any) if !is_object(any) => return only_alternative(schema),
        _ => return None,
    };
    let [only] = parts else { return None };
    Some(SchemaRef::new(only, child(schema.node, &["allOf", "0"])))
}

/// The only alternative of a union, apart from null.
fn only_alternative(schema: Spanned<'_, Schema>) -> Option<SchemaRef<'_>> {
    let mut telling =
        listed_alternatives(schema).into_iter().filter(|it| !is_only_null(it));
    let only = telling.next()?;
    telling.next().is_none().then_some(only)
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
        externalDocs xml not
    };
    let keys = node.entries().iter().map(|entry| entry.key.as_str());
    keys.filter(|key| !ANNOTATIONS.contains(key) && !key.starts_with("x-")).collect()
}
