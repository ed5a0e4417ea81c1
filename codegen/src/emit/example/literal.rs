//! Example values as Rust source.

use super::{is_placeholder, path_of};
use crate::emit::literal::{decimal, float, whole, wide};
use crate::ir::{Api, ExampleValue, IdentifierType, Record, Role, Shape, Type, TypeId};

/// The depth to which lists of records are written out: a record may contain its own type.
const DEPTH: usize = 1;
/// The depth to which values are written out at all.
const DEEPEST: usize = 6;
/// A text for which the document has no example.
const PLACEHOLDER: &str = "\"example\"";

/// A value as Rust source.
pub(super) fn value(api: &Api, ty: &Type, sample: &ExampleValue) -> String {
    value_in(api, ty, sample, 0)
}

fn value_in(api: &Api, ty: &Type, sample: &ExampleValue, depth: usize) -> String {
    let ty = api.resolve(ty);
    let text = match (ty, sample) {
        (Type::DateTime, _) => Some("date".to_owned()),
        (Type::Date, _) => Some("day".to_owned()),
        (Type::OffsetDateTime, _) => Some("time".to_owned()),
        (Type::Object, _) => Some(format!("{}::Object::new()", api.crate_name)),
        (Type::Map(_), _) => Some("std::collections::BTreeMap::new()".to_owned()),
        (Type::Named(id), _) => Some(named(api, *id, sample, depth)),
        (Type::Nullable(inner), _) => return value_in(api, inner, sample, depth),
        (Type::List(item), ExampleValue::List(items)) => {
            Some(list(api, item, items, depth))
        }
        (Type::List(item), _) => Some(empty_list(api, item)),
        (Type::Float, ExampleValue::Number(text)) => float(text),
        (Type::Decimal, ExampleValue::Number(text)) => {
            let digits = decimal(text);
            digits.map(|digits| format!("{}::Decimal::new({digits})", api.crate_name))
        }
        (_, ExampleValue::Number(text)) => wide(text).or_else(|| float(text)),
        (_, ExampleValue::Text(_)) if is_placeholder(sample) => {
            Some(PLACEHOLDER.to_owned())
        }
        (_, ExampleValue::Text(text)) => Some(format!("{text:?}")),
        (_, ExampleValue::Bool(value)) => Some(value.to_string()),
        _ => None,
    };
    // The type of an argument for any value could be any that converts into one.
    let default = if *ty == Type::Any { PLACEHOLDER } else { "Default::default()" };
    text.unwrap_or_else(|| default.to_owned())
}

fn list(api: &Api, item: &Type, items: &[ExampleValue], depth: usize) -> String {
    let shape = api.resolved_id(item).and_then(|id| api.shape(id));
    let is_large = matches!(shape, Some(Shape::Record(_) | Shape::Union(_)));
    let is_deep = api.resolve(item).inner().is_some() || depth >= DEPTH && is_large;
    if is_deep || items.is_empty() {
        return empty_list(api, item);
    }
    // Any values may have different types.
    let is_any = *api.resolve(item) == Type::Any;
    let value = |sample| {
        let value = value_in(api, item, sample, depth + 1);
        if is_any { format!("{}::Value::from({value})", api.crate_name) } else { value }
    };
    let items: Vec<String> = items.iter().map(value).collect();
    format!("[{}]", items.join(", "))
}

fn named(api: &Api, id: TypeId, sample: &ExampleValue, depth: usize) -> String {
    match api.shape(id) {
        Some(Shape::Union(union)) if depth <= DEEPEST => {
            let mut types = union.alternatives.iter().map(|it| &it.ty);
            let flat = |ty: &&Type| !matches!(api.resolve(ty), Type::Named(_));
            match types.next() {
                Some(first) if depth < DEPTH || flat(&first) => {
                    value_in(api, first, sample, depth + 1)
                }
                first => types.find(flat).or(first).map_or("true".to_owned(), |ty| {
                    value_in(api, ty, &ty.placeholder(), depth + 1)
                }),
            }
        }
        Some(Shape::Record(record)) if depth <= DEEPEST => {
            nested(api, &Type::Named(id), record, depth + 1)
        }
        Some(Shape::Enum(list)) => value_in(api, &list.ty.plain(), sample, depth),
        Some(Shape::Identifier(IdentifierType::Integer)) => {
            let ExampleValue::Number(text) = sample else { return "1".to_owned() };
            whole(text).unwrap_or_default()
        }
        Some(Shape::Identifier(IdentifierType::Text)) => {
            value_in(api, &Type::Text, sample, depth)
        }
        Some(Shape::Newtype(_)) => {
            format!("{}::default()", path_of(api, &Type::Named(id)).0)
        }
        Some(
            Shape::Union(_) | Shape::Record(_) | Shape::Collection(_) | Shape::Alias(_),
        )
        | None => "Default::default()".to_owned(),
    }
}

/// An empty list with its type.
fn empty_list(api: &Api, item: &Type) -> String {
    format!("Vec::<{}>::new()", path(api, item))
}

/// A type with its path.
fn path(api: &Api, ty: &Type) -> String {
    let of_crate = |name: &str| format!("{}::{name}", api.crate_name);
    match api.resolve(ty) {
        Type::Bool => "bool".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Text => "String".to_owned(),
        Type::Decimal => of_crate("Decimal"),
        Type::Secret => of_crate("Secret"),
        Type::DateTime => of_crate("NaiveDateTime"),
        Type::OffsetDateTime => {
            format!("{}<{}>", of_crate("DateTime"), of_crate("FixedOffset"))
        }
        Type::Date => of_crate("NaiveDate"),
        Type::Any => of_crate("Value"),
        Type::Object => of_crate("Object"),
        Type::Named(_) => path_of(api, api.resolve(ty)).0,
        Type::List(item) => format!("Vec<{}>", path(api, item)),
        Type::Map(value) => {
            format!("std::collections::BTreeMap<String, {}>", path(api, value))
        }
        Type::Nullable(inner) => {
            format!("{}<{}>", of_crate("Nullable"), path(api, inner))
        }
    }
}

/// A record inside another value.
pub(super) fn nested(api: &Api, ty: &Type, record: &Record, depth: usize) -> String {
    let (path, _) = path_of(api, ty);
    let required: Vec<String> = record
        .required()
        .map(|field| value_in(api, &field.ty, &field.example, depth))
        .collect();
    match (record.role, required.is_empty()) {
        (Role::Request | Role::Complete(_), _) => format!("{path}::builder().build()?"),
        (_, true) => format!("{path}::default()"),
        (_, false) => format!("{path}::new({})", required.join(", ")),
    }
}
