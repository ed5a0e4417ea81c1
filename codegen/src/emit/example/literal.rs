//! Values of an example, as Rust source.

use super::{CRATE, path_of};
use crate::ir::{Api, Record, Role, Shape, Type, TypeId};

/// How deep values are written out: a record may hold others of its kind.
const DEPTH: usize = 1;
/// Where writing values out ends in any case.
const DEEPEST: usize = 6;

/// A value as Rust source.
pub(super) fn value(api: &Api, ty: &Type, example: Option<&str>) -> String {
    value_in(api, ty, example, 0)
}

fn value_in(api: &Api, ty: &Type, example: Option<&str>, depth: usize) -> String {
    match api.plain(ty) {
        Type::Integer => whole(example).unwrap_or_else(|| "1".to_owned()),
        Type::Float => "1.0".to_owned(),
        Type::Decimal => format!("{CRATE}::Decimal::new(1250, 2)"),
        Type::Text | Type::Secret => format!("{:?}", example.unwrap_or("text")),
        Type::DateTime | Type::Date => "date".to_owned(),
        Type::Bool => "false".to_owned(),
        Type::Any => "true".to_owned(),
        Type::Object => format!("{CRATE}::Object::new()"),
        Type::List(item) => match empty_list(api, item) {
            Some(empty) if depth >= DEPTH => empty,
            _ => format!("[{}]", value_in(api, item, example, depth + 1)),
        },
        Type::Map(_) => "std::collections::BTreeMap::new()".to_owned(),
        Type::Named(id) => named(api, *id, example, depth),
    }
}

fn named(api: &Api, id: TypeId, example: Option<&str>, depth: usize) -> String {
    match api.definition(id).map(|definition| &definition.shape) {
        Some(Shape::Identifier(_)) => {
            whole(example).unwrap_or_else(|| "1001".to_owned())
        }
        Some(Shape::Enum(list)) => {
            let text =
                list.variants.first().map_or("text", |variant| &variant.name.wire);
            format!("{text:?}")
        }
        Some(Shape::Union(union)) => {
            let mut kinds = union.variants.iter().map(|(_, ty)| ty);
            let flat = |ty: &&Type| !matches!(api.plain(ty), Type::Named(_));
            let first = kinds.clone().next();
            let ty = if depth < DEPTH { first } else { kinds.find(flat).or(first) };
            ty.map_or("true".to_owned(), |ty| value_in(api, ty, example, depth + 1))
        }
        Some(Shape::Record(record)) if depth <= DEEPEST => {
            nested(api, &Type::Named(id), record, depth + 1)
        }
        _ => "Default::default()".to_owned(),
    }
}

/// A list with nothing in it, which has to say what it holds. A list of plain values is none
/// that goes deeper.
fn empty_list(api: &Api, item: &Type) -> Option<String> {
    let Type::Named(id) = api.plain(item) else { return None };
    let shape = &api.definition(*id)?.shape;
    let (path, _) = path_of(api, &Type::Named(*id));
    matches!(shape, Shape::Record(_) | Shape::Union(_))
        .then(|| format!("Vec::<{path}>::new()"))
}

/// A record inside of another value.
pub(super) fn nested(api: &Api, ty: &Type, record: &Record, depth: usize) -> String {
    let (path, _) = path_of(api, ty);
    let required: Vec<String> = record
        .required()
        .map(|field| value_in(api, &field.ty, field.example.as_deref(), depth))
        .collect();
    match (record.role, required.is_empty()) {
        (Role::Request | Role::Complete(_), _) => format!("{path}::builder().build()?"),
        (_, true) => format!("{path}::default()"),
        (_, false) => format!("{path}::new({})", required.join(", ")),
    }
}

/// An example, if it is a whole number that a literal can be.
fn whole(example: Option<&str>) -> Option<String> {
    let number: i32 = example?.parse().ok()?;
    (number >= 0).then(|| number.to_string())
}
