//! Finds which types are sent and which are read.

use std::collections::BTreeSet;

use crate::ir::{Api, BodyKind, Operation, ResponseKind, Role, Shape, Type, TypeId};

/// Whether values of a type are sent or read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Usage {
    pub(super) sent: bool,
    pub(super) read: bool,
}

/// The usage of all types.
#[derive(Debug, Default)]
pub(super) struct Usages {
    sent: BTreeSet<TypeId>,
    read: BTreeSet<TypeId>,
}

impl Usages {
    pub(super) fn of(api: &Api) -> Self {
        let mut usages = Self::default();
        for operation in api.operations() {
            for ty in sent(operation) {
                reach(api, ty, &mut usages.sent);
            }
            match &operation.response {
                ResponseKind::Value(ty) => reach(api, ty, &mut usages.read),
                ResponseKind::Collection { record, .. } => {
                    reach(api, &Type::Named(*record), &mut usages.read);
                }
                _ => {}
            }
        }
        usages
    }

    /// The usage of a type. For an unused type, the role decides.
    pub(super) fn usage(&self, api: &Api, id: TypeId) -> Usage {
        let usage =
            Usage { sent: self.sent.contains(&id), read: self.read.contains(&id) };
        if usage.sent || usage.read {
            return usage;
        }
        let is_response =
            api.record(id).is_none_or(|record| record.role == Role::Response);
        Usage { sent: !is_response, read: is_response }
    }
}

fn sent(operation: &Operation) -> Vec<&Type> {
    let mut types: Vec<&Type> = operation.parameters.iter().map(|it| &it.ty).collect();
    match operation.body.as_ref().map(|body| &body.kind) {
        Some(BodyKind::Typed(ty)) => types.push(ty),
        Some(BodyKind::Patch(patch)) => {
            types.extend(patch.fields.iter().map(|it| &it.ty));
        }
        None => {}
    }
    types
}

/// Collects the types that a value contains, at any depth.
fn reach(api: &Api, ty: &Type, into: &mut BTreeSet<TypeId>) {
    match ty {
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => {
            reach(api, inner, into);
        }
        Type::Named(id) if into.insert(*id) => match api.shape(*id) {
            Some(Shape::Record(record)) => {
                record.fields.iter().for_each(|field| reach(api, &field.ty, into));
            }
            Some(Shape::Union(union)) => {
                union.alternatives.iter().for_each(|it| reach(api, &it.ty, into));
            }
            Some(Shape::Alias(ty)) => reach(api, ty, into),
            Some(Shape::Collection(record)) => reach(api, &Type::Named(*record), into),
            Some(Shape::Enum(_) | Shape::Identifier) | None => {}
        },
        _ => {}
    }
}
