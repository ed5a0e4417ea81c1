//! Records that hold others of their kind, at whatever distance.

use std::collections::BTreeSet;

use crate::ir::{Api, Role, Shape, Type, TypeId};

/// Whether a value of a type may hold one of the record's, through whatever lies between.
pub(super) fn leads_back(api: &Api, ty: &Type, record: TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = held(ty);
    while let Some(id) = open.pop() {
        if id == record {
            return true;
        }
        if seen.insert(id) {
            open.extend(held_by(api, id));
        }
    }
    false
}

/// The named types that a type names itself.
fn held(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::Named(id) => vec![*id],
        Type::List(inner) | Type::Map(inner) => held(inner),
        _ => Vec::new(),
    }
}

fn held_by(api: &Api, id: TypeId) -> Vec<TypeId> {
    match api.shape(id) {
        Some(Shape::Record(record)) => {
            // A replacement is made of the record that it replaces.
            let made_of = match record.role {
                Role::Replace(of) => Some(of),
                Role::Response | Role::Request | Role::Complete(_) => None,
            };
            let fields = record.fields.iter().flat_map(|field| held(&field.ty));
            fields.chain(made_of).collect()
        }
        Some(Shape::Union(union)) => {
            union.variants.iter().flat_map(|(_, ty)| held(ty)).collect()
        }
        Some(Shape::Alias(ty)) => held(ty),
        _ => Vec::new(),
    }
}
