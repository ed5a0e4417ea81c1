//! Which types are public: those that calls take or return; or all if the document has no calls, or
//! states evidence, since its schemas are described for users. The runtime has its own types for the
//! parts of envelopes.

use std::collections::BTreeSet;

use crate::ir::{
    Api, Body, BodyKind, Boxing, Definition, Operation, Part, ResponseKind, Role, Shape,
    Type, TypeId,
};

/// The public types of all modules, in the order of the document.
pub(super) fn public_types(api: &Api) -> impl Iterator<Item = &Definition> {
    let public = public(api);
    let types = api.types.iter().enumerate();
    let types = types.filter(move |(place, _)| public.contains(&TypeId(*place)));
    types.map(|(_, item)| item)
}

/// The types that the records of some lists are made of, in the order of the document. `None` if
/// one of the resources has no list.
pub(super) fn types_of_lists<'a>(
    api: &'a Api,
    resources: &[&str],
) -> Option<Vec<&'a Definition>> {
    let record_of = |name: &&str| {
        let resource =
            api.resources.iter().find(|resource| resource.name.rust() == *name)?;
        resource.operations.iter().find_map(|operation| {
            let ResponseKind::Collection { record, .. } = operation.response else {
                return None;
            };
            Some(record)
        })
    };
    let records = resources.iter().map(record_of).collect::<Option<Vec<_>>>()?;
    let ids = reached(api, records.into_iter());
    Some(ids.into_iter().filter_map(|id| api.definition(id)).collect())
}

/// Whether any field, parameter, body or response has this type, or a list or map of it.
pub(super) fn uses(api: &Api, wanted: &Type) -> bool {
    let defined = api.types.iter().flat_map(|definition| match &definition.shape {
        Shape::Record(record) => record.fields.iter().map(|field| &field.ty).collect(),
        Shape::Union(union) => union.alternatives.iter().map(|it| &it.ty).collect(),
        Shape::Alias(ty) | Shape::Newtype(ty) => vec![ty],
        Shape::Enum(_) | Shape::Identifier(_) | Shape::Collection(_) => Vec::new(),
    });
    let called = api.operations().flat_map(|operation| {
        let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
        let body = operation.body.iter().flat_map(|body| match &body.kind {
            BodyKind::Typed(ty) => vec![ty],
            BodyKind::Form(form) => vec![&form.ty],
            BodyKind::Multipart(multipart) => {
                multipart.parts.iter().filter_map(Part::value_type).collect()
            }
            BodyKind::Patch(patch) => patch.fields.iter().map(|it| &it.ty).collect(),
            BodyKind::Text | BodyKind::Raw => Vec::new(),
        });
        let errors = operation.errors.iter().map(|error| &error.ty);
        parameters.chain(body).chain(errors).chain(values(&operation.response))
    });
    defined.chain(called).any(|ty| ty.innermost() == wanted)
}

/// Whether a field holds its value in a `DynBox`.
pub(super) fn has_dyn_boxes(api: &Api) -> bool {
    let records = api.type_ids().filter_map(|id| api.record(id));
    records.flat_map(|record| &record.fields).any(|it| it.boxing == Boxing::DynBox)
}

/// The values that a response may hold, except for records of lists.
fn values(response: &ResponseKind) -> Vec<&Type> {
    match response {
        ResponseKind::Value(ty) => vec![ty],
        ResponseKind::ByStatus(by_status) => {
            by_status.responses.iter().flat_map(|it| values(&it.kind)).collect()
        }
        ResponseKind::Collection { .. }
        | ResponseKind::Created(_)
        | ResponseKind::Done
        | ResponseKind::Text(_)
        | ResponseKind::Binary(_)
        | ResponseKind::RawBody
        | ResponseKind::Redirect => Vec::new(),
    }
}

fn public(api: &Api) -> BTreeSet<TypeId> {
    if api.operations().next().is_none() {
        return api.type_ids().collect();
    }
    let fields = api.envelopes.iter().flat_map(|envelope| &envelope.fields);
    let in_envelopes =
        reached(api, fields.filter_map(|field| field.ty.innermost().named()));
    let is_described = |id: &TypeId| api.states_evidence && !in_envelopes.contains(id);
    let others = api.type_ids().filter(is_described);
    let page = api.collection.iter().flat_map(|collection| &collection.fields);
    let page = page.filter_map(|field| field.ty.innermost().named());
    let operations = api.operations().flat_map(types_of_operation);
    reached(api, others.chain(page).chain(operations))
}

/// The types, and all types that they are made of.
fn reached(api: &Api, roots: impl Iterator<Item = TypeId>) -> BTreeSet<TypeId> {
    let mut open: Vec<TypeId> = roots.collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = open.pop() {
        if let Some(definition) = api.definition(id)
            && reached.insert(id)
        {
            open.extend(parts(&definition.shape));
        }
    }
    reached
}

fn parts(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::Record(record) => {
            let fields =
                record.fields.iter().filter_map(|field| field.ty.innermost().named());
            let replaced = match record.role {
                Role::Replace(of) | Role::Complete(of) => Some(of),
                Role::Response | Role::Request => None,
            };
            fields.chain(replaced).collect()
        }
        Shape::Union(union) => union
            .alternatives
            .iter()
            .filter_map(|it| it.ty.innermost().named())
            .collect(),
        Shape::Collection(record) => vec![*record],
        Shape::Alias(ty) | Shape::Newtype(ty) => {
            ty.innermost().named().into_iter().collect()
        }
        Shape::Enum(_) | Shape::Identifier(_) => Vec::new(),
    }
}

fn types_of_operation(operation: &Operation) -> Vec<TypeId> {
    let parameters = operation.parameters.iter();
    let mut types: Vec<TypeId> =
        parameters.filter_map(|parameter| parameter.ty.innermost().named()).collect();
    match &operation.body {
        Some(Body { kind: BodyKind::Typed(ty), .. }) => {
            types.extend(ty.innermost().named());
        }
        Some(Body { kind: BodyKind::Form(form), .. }) => {
            types.extend(form.ty.innermost().named());
        }
        Some(Body { kind: BodyKind::Multipart(multipart), .. }) => {
            let parts = multipart.parts.iter();
            types
                .extend(parts.filter_map(|part| part.value_type()?.innermost().named()));
        }
        Some(Body { kind: BodyKind::Patch(patch), .. }) => {
            types.extend(
                patch.fields.iter().filter_map(|field| field.ty.innermost().named()),
            );
            types.extend(patch.record);
        }
        Some(Body { kind: BodyKind::Text | BodyKind::Raw, .. }) | None => {}
    }
    types.extend(
        operation.errors.iter().filter_map(|error| error.ty.innermost().named()),
    );
    types.extend(types_of_response(&operation.response));
    types
}

fn types_of_response(response: &ResponseKind) -> Vec<TypeId> {
    match response {
        ResponseKind::Value(ty) => ty.innermost().named().into_iter().collect(),
        ResponseKind::Collection { wrapper, record } => vec![*wrapper, *record],
        ResponseKind::Created(id) => id.iter().copied().collect(),
        ResponseKind::ByStatus(by_status) => {
            let all = by_status.responses.iter();
            all.flat_map(|it| types_of_response(&it.kind)).collect()
        }
        ResponseKind::Done
        | ResponseKind::Text(_)
        | ResponseKind::Binary(_)
        | ResponseKind::RawBody
        | ResponseKind::Redirect => Vec::new(),
    }
}
