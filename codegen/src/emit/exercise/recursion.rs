//! Recursive records: those that can contain a record of their own type.

use std::collections::BTreeSet;

use crate::ir::{Api, Role, Shape, Type, TypeId};

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
        Some(Shape::Alias(ty)) => named_types(ty),
        _ => Vec::new(),
    }
}
