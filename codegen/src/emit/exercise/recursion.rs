//! Recursive records: those that can contain a record of their own type.

use std::collections::BTreeSet;

use crate::ir::{Api, Presence, Shape, Type, TypeId, reachable};

/// Whether a value of a type can contain the record, directly or through other types.
pub(super) fn may_contain(api: &Api, ty: &Type, record: TypeId) -> bool {
    let mut visited = BTreeSet::new();
    let mut pending = Vec::from_iter(ty.innermost().named());
    while let Some(id) = pending.pop() {
        if id == record {
            return true;
        }
        if visited.insert(id) {
            pending.extend(needed(api, id));
        }
    }
    false
}

/// The types that values of a type are made of. A replacement is made from its record.
fn needed(api: &Api, id: TypeId) -> impl Iterator<Item = TypeId> {
    let replaced = api.record(id).and_then(|record| record.role.replaced());
    api.types_of(id).into_iter().chain(replaced)
}

/// Whether a type has a value without the record.
pub(super) fn has_value_without(api: &Api, ty: &Type, record: TypeId) -> bool {
    let reached = reachable(ty.innermost().named(), |id| needed(api, id).collect());
    let mut known = BTreeSet::new();
    loop {
        let is_new = |id: &TypeId| {
            *id != record && !known.contains(id) && has_value_of(api, *id, &known)
        };
        let new: Vec<TypeId> = reached.iter().copied().filter(is_new).collect();
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
