//! Example values as Rust source.

use super::{is_placeholder, path_of};
use crate::emit::literal::{decimal, float, whole, wide};
use crate::ir::{
    Alternative, Api, Boxing, ExampleValue, Field, IdentifierType, JsonType, Presence,
    Record, Selection, Shape, Type, TypeId, Union,
};
use crate::names::clear_setter;

/// The depth to which lists of records are written out: a record may contain its own type.
const DEPTH: usize = 1;
/// The depth to which values are written out at all.
const DEEPEST: usize = 12;
/// The greatest height that is looked for. One that is lower is found before.
const HIGHEST: usize = 4;
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
        (Type::Nullable(inner), _) => return nullable(api, inner, sample, depth),
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

/// The argument of `new` for a field. A value does not convert into a boxed one that may be null.
fn argument(api: &Api, field: &Field, depth: usize) -> String {
    let is_boxed = field.boxing != Boxing::Inline;
    match field.presence {
        Presence::Nullable if is_boxed || is_null(api, field, depth) => {
            format!("{}::Nullable::Null", api.crate_name)
        }
        Presence::Nullable => nullable(api, &field.ty, &field.example, depth),
        Presence::Required | Presence::Optional | Presence::Tristate => {
            value_in(api, &field.ty, &field.example, depth)
        }
    }
}

/// Whether the example of a field is null: a record or a union in a nested value, which may contain
/// its own type.
fn is_null(api: &Api, field: &Field, depth: usize) -> bool {
    let id = api.resolved_id(&field.ty);
    let shape = id.and_then(|id| api.shape(id));
    let is_large = matches!(shape, Some(Shape::Record(_) | Shape::Union(_)));
    field.presence == Presence::Nullable && depth > DEPTH && is_large
}

/// A value that converts into `Nullable`, as texts do and values of the exact type.
fn nullable(api: &Api, ty: &Type, sample: &ExampleValue, depth: usize) -> String {
    let ty = api.resolve(ty);
    if let Type::List(item) = ty {
        return empty_list(api, item);
    }
    let value = value_in(api, ty, sample, depth);
    let path = path(api, ty);
    let is_variant = value.starts_with(&format!("{path}::"));
    if *ty == Type::Text || is_exact(api, ty) || is_variant {
        value
    } else {
        format!("{path}::from({value})")
    }
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
            let path = path_of(api, &Type::Named(id)).0;
            of_union(api, &path, union, sample, depth)
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

/// A value of one of the alternatives: in a list, one that is short.
fn of_union(
    api: &Api,
    path: &str,
    union: &Union,
    sample: &ExampleValue,
    depth: usize,
) -> String {
    let Some(first) = union.alternatives.first() else { return "true".to_owned() };
    let (chosen, sample) = if depth < DEPTH || height(api, &first.ty, HIGHEST) == Some(0)
    {
        (first, sample.clone())
    } else {
        let heights =
            |it: &&Alternative| height(api, &it.ty, HIGHEST).unwrap_or(usize::MAX);
        let lowest = union.alternatives.iter().min_by_key(heights).unwrap_or(first);
        (lowest, ExampleValue::None)
    };
    let sample = if sample == ExampleValue::None {
        api.resolve(&chosen.ty).placeholder()
    } else {
        sample
    };
    let value = value_in(api, &chosen.ty, &sample, depth + 1);
    let is_first = std::ptr::eq(chosen, first);
    if converts(api, union, &chosen.ty, is_first, &value) {
        return value;
    }
    let value = if api.is_list(&chosen.ty) {
        "Vec::new()".to_owned()
    } else if is_exact(api, api.resolve(&chosen.ty)) {
        value
    } else {
        format!("{value}.into()")
    };
    let variant = chosen.name.rust();
    if api.is_boxed(union, &chosen.ty) {
        format!("{path}::{variant}(Box::new({value}))")
    } else {
        format!("{path}::{variant}({value})")
    }
}

/// How many records surround each other in the smallest value of a type; `None` above a limit.
fn height(api: &Api, ty: &Type, limit: usize) -> Option<usize> {
    let Type::Named(id) = api.resolve(ty) else { return Some(0) };
    match api.shape(*id) {
        Some(Shape::Record(record)) => {
            let limit = limit.checked_sub(1)?;
            let fields =
                record.required().filter(|it| it.presence == Presence::Required);
            fields.map(|it| height(api, &it.ty, limit)).try_fold(1, |highest, height| {
                Some(height?.saturating_add(1).max(highest))
            })
        }
        Some(Shape::Union(union)) => {
            let limit = limit.checked_sub(1)?;
            let alternatives = union.alternatives.iter();
            alternatives.filter_map(|it| height(api, &it.ty, limit)).min()
        }
        _ => Some(0),
    }
}

/// Whether the source of an alternative's value converts into the union. One by JSON type converts
/// from a plain value of its first alternative, the others from a value of the exact type.
fn converts(api: &Api, union: &Union, ty: &Type, is_first: bool, value: &str) -> bool {
    match &union.selection {
        Selection::JsonType(types) => match types.first().filter(|_| is_first) {
            Some(JsonType::Bool | JsonType::Text) => true,
            Some(JsonType::Number) => {
                value.bytes().all(|it| it.is_ascii_digit() || b"-_".contains(&it))
            }
            Some(JsonType::Array | JsonType::Object) | None => false,
        },
        Selection::Discriminator { .. } | Selection::Fit => {
            let ty = api.resolve(ty);
            *ty == Type::Text || is_exact(api, ty)
        }
    }
}

/// Whether the source of a value has its exact type.
fn is_exact(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Bool
        | Type::Integer
        | Type::Float
        | Type::Decimal
        | Type::DateTime
        | Type::OffsetDateTime
        | Type::Date
        | Type::Object
        | Type::Map(_) => true,
        Type::Text | Type::Secret | Type::Any | Type::List(_) | Type::Nullable(_) => {
            false
        }
        Type::Named(id) => {
            matches!(api.shape(*id), Some(Shape::Record(_) | Shape::Newtype(_)))
        }
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
    if record.role.has_builder() {
        let setters = record.required().map(|it| {
            if is_null(api, it, depth) {
                return format!(".{}()", clear_setter(&it.name));
            }
            let value = value_in(api, &it.ty, &it.example, depth);
            format!(".{}({value})", it.name.rust())
        });
        return format!("{path}::builder(){}.build()?", setters.collect::<String>());
    }
    format!("{path}::{}", constructed(api, record, depth))
}

/// A call of `new` with the required fields, or of `default`.
pub(super) fn constructed(api: &Api, record: &Record, depth: usize) -> String {
    let required: Vec<String> =
        record.required().map(|it| argument(api, it, depth)).collect();
    if required.is_empty() {
        "default()".to_owned()
    } else {
        format!("new({})", required.join(", "))
    }
}
