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
        (Type::DateTime | Type::Date, _) => Some("date".to_owned()),
        (Type::OffsetDateTime, _) => Some("time".to_owned()),
        (Type::Object, _) => Some(format!("{}::Object::new()", api.crate_name)),
        (Type::Map(_), _) => Some("std::collections::BTreeMap::new()".to_owned()),
        (Type::Named(id), _) => Some(named(api, *id, sample, depth)),
        (Type::Nullable(inner), _) => return value_in(api, inner, sample, depth),
        (Type::List(item), ExampleValue::List(items)) => {
            Some(list(api, item, items, depth))
        }
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
    text.unwrap_or_else(|| "Default::default()".to_owned())
}

fn list(api: &Api, item: &Type, items: &[ExampleValue], depth: usize) -> String {
    match empty_list(api, item) {
        Some(empty) if depth >= DEPTH => empty,
        _ => {
            let items: Vec<String> = items
                .iter()
                .map(|sample| value_in(api, item, sample, depth + 1))
                .collect();
            format!("[{}]", items.join(", "))
        }
    }
}

fn named(api: &Api, id: TypeId, sample: &ExampleValue, depth: usize) -> String {
    match api.shape(id) {
        Some(Shape::Union(union)) => {
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
        Some(Shape::Identifier(IdentifierType::Integer)) => match sample {
            ExampleValue::Number(text) => whole(text).unwrap_or_default(),
            _ => "1".to_owned(),
        },
        Some(Shape::Identifier(IdentifierType::Text)) => {
            value_in(api, &Type::Text, sample, depth)
        }
        Some(Shape::Newtype(_)) => {
            format!("{}::default()", path_of(api, &Type::Named(id)).0)
        }
        _ => "Default::default()".to_owned(),
    }
}

/// An empty list with its type, for items that go deeper.
fn empty_list(api: &Api, item: &Type) -> Option<String> {
    let Type::Named(id) = api.resolve(item) else { return None };
    let shape = &api.definition(*id)?.shape;
    let (path, _) = path_of(api, &Type::Named(*id));
    matches!(shape, Shape::Record(_) | Shape::Union(_))
        .then(|| format!("Vec::<{path}>::new()"))
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
