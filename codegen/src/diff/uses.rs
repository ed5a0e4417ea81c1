//! Which types are sent and which are read.

use std::collections::BTreeSet;

use crate::ir::{Api, BodyKind, Operation, ResponseKind, Role, Shape, Type, TypeId};

/// Which ways a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ways {
    /// To the server.
    pub(super) sent: bool,
    /// From the server.
    pub(super) read: bool,
}

/// The ways of all types.
#[derive(Debug, Default)]
pub(super) struct Uses {
    sent: BTreeSet<TypeId>,
    read: BTreeSet<TypeId>,
}

impl Uses {
    pub(super) fn of(api: &Api) -> Self {
        let mut uses = Self::default();
        for operation in api.operations() {
            for ty in sent(operation) {
                reach(api, ty, &mut uses.sent);
            }
            match &operation.response {
                ResponseKind::Value(ty) => reach(api, ty, &mut uses.read),
                ResponseKind::Collection { record, .. } => {
                    reach(api, &Type::Named(*record), &mut uses.read);
                }
                _ => {}
            }
        }
        uses
    }

    /// The ways of a type. One that nothing uses travels as it is made to.
    pub(super) fn ways(&self, api: &Api, id: TypeId) -> Ways {
        let ways = Ways { sent: self.sent.contains(&id), read: self.read.contains(&id) };
        if ways.sent || ways.read {
            return ways;
        }
        let answers = api.record(id).is_none_or(|record| record.role == Role::Response);
        Ways { sent: !answers, read: answers }
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

/// The types that a value holds, in whatever depth.
fn reach(api: &Api, ty: &Type, into: &mut BTreeSet<TypeId>) {
    match ty {
        Type::List(inner) | Type::Map(inner) => reach(api, inner, into),
        Type::Named(id) if into.insert(*id) => match api
            .definition(*id)
            .map(|it| &it.shape)
        {
            Some(Shape::Record(record)) => {
                record.fields.iter().for_each(|field| reach(api, &field.ty, into));
            }
            Some(Shape::Union(union)) => {
                union.variants.iter().for_each(|(_, ty)| reach(api, ty, into));
            }
            Some(Shape::Alias(ty)) => reach(api, ty, into),
            Some(Shape::Collection(record)) => reach(api, &Type::Named(*record), into),
            Some(Shape::Enum(_) | Shape::Identifier) | None => {}
        },
        _ => {}
    }
}
