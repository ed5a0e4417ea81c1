//! Finds which types are sent and which are read.

use std::collections::BTreeSet;

use crate::ir::{
    Api, BodyKind, Form, Operation, Part, ResponseKind, Role, Shape, Type, TypeId,
};

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
            for ty in read(&operation.response) {
                reach(api, &ty, &mut usages.read);
            }
            for error in &operation.errors {
                reach(api, &error.ty, &mut usages.read);
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

fn read(response: &ResponseKind) -> Vec<Type> {
    match response {
        ResponseKind::Value(ty) => vec![ty.clone()],
        ResponseKind::Collection { record, .. } => vec![Type::Named(*record)],
        ResponseKind::ByStatus(by_status) => {
            by_status.responses.iter().flat_map(|it| read(&it.kind)).collect()
        }
        ResponseKind::Created(_)
        | ResponseKind::Done
        | ResponseKind::Text(_)
        | ResponseKind::Binary(_)
        | ResponseKind::RawBody
        | ResponseKind::Redirect => Vec::new(),
    }
}

fn sent(operation: &Operation) -> Vec<&Type> {
    let mut types: Vec<&Type> = operation.parameters.iter().map(|it| &it.ty).collect();
    match operation.body.as_ref().map(|body| &body.kind) {
        Some(BodyKind::Typed(ty) | BodyKind::Form(Form { ty, .. })) => types.push(ty),
        Some(BodyKind::Multipart(multipart)) => {
            types.extend(multipart.parts.iter().filter_map(Part::value_type));
        }
        Some(BodyKind::Patch(patch)) => {
            types.extend(patch.fields.iter().map(|it| &it.ty));
        }
        Some(BodyKind::Text | BodyKind::Raw) | None => {}
    }
    types
}

/// Collects the types that a value contains, at any depth.
fn reach(api: &Api, ty: &Type, into: &mut BTreeSet<TypeId>) {
    if let Some(inner) = ty.inner() {
        return reach(api, inner, into);
    }
    let Some(id) = ty.named().filter(|id| into.insert(*id)) else { return };
    match api.shape(id) {
        Some(Shape::Record(record)) => {
            record.fields.iter().for_each(|field| reach(api, &field.ty, into));
        }
        Some(Shape::Union(union)) => {
            union.alternatives.iter().for_each(|it| reach(api, &it.ty, into));
        }
        Some(Shape::Alias(ty) | Shape::Newtype(ty)) => reach(api, ty, into),
        Some(Shape::Collection(record)) => reach(api, &Type::Named(*record), into),
        Some(Shape::Enum(_) | Shape::Identifier(_)) | None => {}
    }
}
