//! Recursive records: those that can contain a record of their own type.

use std::collections::BTreeSet;

use crate::ir::{Api, Presence, Role, Shape, Type, TypeId};

/// Whether a value of a type can contain the record, directly or through other types.
pub(super) fn may_contain(api: &Api, ty: &Type, record: TypeId) -> bool {
    let mut visited = BTreeSet::new();
    let mut pending = named_types(ty);
    while let Some(id) = pending.pop() {
        if id == record {
            return true;
        }
        if visited.insert(id) {
            pending.extend(types_of_parts(api, id));
        }
    }
    false
}

/// Whether a type has a value without the record.
pub(super) fn has_value_without(api: &Api, ty: &Type, record: TypeId) -> bool {
    let mut known = BTreeSet::new();
    loop {
        let is_new = |id: &TypeId| {
            *id != record && !known.contains(id) && has_value_of(api, *id, &known)
        };
        let new: Vec<TypeId> = api.type_ids().filter(is_new).collect();
        if new.is_empty() {
            return has_value(ty, &known);
        }
        known.extend(new);
    }
}

/// Whether values of the known types are enough for one of a type. Lists and maps may be empty.
fn has_value(ty: &Type, known: &BTreeSet<TypeId>) -> bool {
    if let Type::Nullable(inner) = ty {
        return has_value(inner, known);
    }
    ty.named().is_none_or(|id| known.contains(&id))
}

fn has_value_of(api: &Api, id: TypeId, known: &BTreeSet<TypeId>) -> bool {
    match api.shape(id) {
        Some(Shape::Record(record)) => {
            let fields = record.fields.iter();
            let mut required = fields.filter(|it| it.presence == Presence::Required);
            required.all(|field| has_value(&field.ty, known))
                && record.role.replaced().is_none_or(|of| known.contains(&of))
        }
        Some(Shape::Union(union)) => {
            union.alternatives.iter().any(|it| has_value(&it.ty, known))
        }
        Some(Shape::Alias(ty) | Shape::Newtype(ty)) => has_value(ty, known),
        Some(Shape::Enum(_) | Shape::Identifier(_) | Shape::Collection(_)) | None => {
            true
        }
    }
}

/// The named types in a type.
fn named_types(ty: &Type) -> Vec<TypeId> {
    ty.inner().map_or_else(|| ty.named().into_iter().collect(), named_types)
}

fn types_of_parts(api: &Api, id: TypeId) -> Vec<TypeId> {
    match api.definition(id).map(|definition| &definition.shape) {
        Some(Shape::Record(record)) => {
            // A replacement is converted from the record that it replaces.
            let source = match record.role {
                Role::Replace(of) => Some(of),
                Role::Response | Role::Request | Role::Complete(_) => None,
            };
            let fields = record.fields.iter().flat_map(|field| named_types(&field.ty));
            fields.chain(source).collect()
        }
        Some(Shape::Union(union)) => {
            union.alternatives.iter().flat_map(|it| named_types(&it.ty)).collect()
        }
        Some(Shape::Alias(ty) | Shape::Newtype(ty)) => named_types(ty),
        _ => Vec::new(),
    }
}
