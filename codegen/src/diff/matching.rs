//! Matches the types of two APIs, and compares types.

use std::collections::BTreeMap;

use super::pair::pair;
use crate::emit;
use crate::ir::{Api, Definition, EnumType, IdentifierType, Shape, Type, TypeId};

/// The named types that both APIs have.
pub(super) struct TypeMatches {
    /// From the old type to the new one.
    pub(super) both: BTreeMap<TypeId, TypeId>,
}

impl TypeMatches {
    /// Matches types by their names in the document, then by their Rust paths.
    pub(super) fn of(old: &Api, new: &Api) -> Self {
        let (old, new) = (keyed(old), keyed(new));
        let by_wire: fn(&Keyed) -> String = |it| it.wire.clone();
        let by_rust: fn(&Keyed) -> String = |it| it.rust.clone();
        let pairs = pair(&old, &new, &[&by_wire, &by_rust]);
        Self {
            both: pairs.both.into_iter().map(|(old, new)| (old.id, new.id)).collect(),
        }
    }
}

struct Keyed {
    id: TypeId,
    wire: String,
    rust: String,
}

fn keyed(api: &Api) -> Vec<Keyed> {
    let each = api.types.iter().enumerate().map(|(place, definition)| Keyed {
        id: TypeId(place),
        wire: definition.name.wire.clone(),
        rust: path(api, definition),
    });
    each.collect()
}

/// The path of a type in the crate, such as `contacts::Contact`.
pub(super) fn path(api: &Api, definition: &Definition) -> String {
    format!("{}::{}", emit::module_name(api, definition.module), definition.name.rust())
}

/// Two types of the same item.
pub(super) struct Types<'a> {
    pub(super) old: (&'a Api, &'a Type),
    pub(super) new: (&'a Api, &'a Type),
}

impl Types<'_> {
    /// Whether both are the same for a user. A named type that changed is the same type: its change
    /// is reported at its definition.
    pub(super) fn are_same(&self, matches: &TypeMatches) -> bool {
        let ((old, one), (new, other)) = (self.old, self.new);
        if let (Type::Named(one), Type::Named(other)) = (one, other)
            && matches.both.get(one) == Some(other)
        {
            return true;
        }
        match (old.resolve(one), new.resolve(other)) {
            (Type::Named(one), Type::Named(other)) => {
                matches.both.get(one) == Some(other)
            }
            (Type::List(one), Type::List(other))
            | (Type::Map(one), Type::Map(other))
            | (Type::Nullable(one), Type::Nullable(other)) => {
                Types { old: (old, one), new: (new, other) }.are_same(matches)
            }
            (one, other) => one == other,
        }
    }

    /// Both in Rust syntax.
    pub(super) fn in_rust(&self) -> String {
        let ((old, one), (new, other)) = (self.old, self.new);
        format!("`{}` → `{}`", emit::type_text(old, one), emit::type_text(new, other))
    }
}

/// The JSON type of a value, and its format.
pub(super) fn form(api: &Api, ty: &Type) -> (&'static str, String) {
    let plain = |kind: &'static str| (kind, String::new());
    match api.resolve(ty) {
        Type::Bool => plain("boolean"),
        Type::Integer => ("number", "whole".to_owned()),
        Type::Float | Type::Decimal => plain("number"),
        Type::Text | Type::Secret => plain("text"),
        Type::DateTime => ("text", "date-time".to_owned()),
        Type::OffsetDateTime => ("text", "date-time with offset".to_owned()),
        Type::Date => ("text", "date".to_owned()),
        Type::Any => plain("any"),
        Type::Object => plain("object"),
        Type::Map(_) => ("object", "map".to_owned()),
        Type::List(item) => {
            let (kind, form) = form(api, item);
            ("array", format!("{kind} {form}"))
        }
        Type::Nullable(inner) => {
            let (kind, form) = form(api, inner);
            (kind, format!("{form} or null"))
        }
        Type::Named(id) => match api.shape(*id) {
            Some(Shape::Enum(list)) => match list.ty {
                EnumType::Text => ("text", "values".to_owned()),
                EnumType::Integer => ("number", "whole values".to_owned()),
                EnumType::Decimal => ("number", "values".to_owned()),
            },
            Some(Shape::Identifier(IdentifierType::Integer)) => {
                ("number", "whole".to_owned())
            }
            Some(Shape::Identifier(IdentifierType::Text)) => plain("text"),
            Some(Shape::Union(union)) => {
                let names = union.alternatives.iter().map(|it| it.name.wire.as_str());
                ("several", names.collect::<Vec<_>>().join(" "))
            }
            Some(Shape::Record(_) | Shape::Collection(_)) => (
                "object",
                api.definition(*id).map(|it| it.name.wire.clone()).unwrap_or_default(),
            ),
            Some(Shape::Newtype(Type::List(_))) => plain("array"),
            Some(Shape::Newtype(_)) => ("object", "map".to_owned()),
            Some(Shape::Alias(_)) | None => plain("any"),
        },
    }
}
