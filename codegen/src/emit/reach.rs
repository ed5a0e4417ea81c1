//! Which types are public: those that calls take or return; or all if the document has no calls, or
//! states evidence, since its schemas are described for users. The runtime has its own types for the
//! parts of envelopes.

use std::collections::BTreeSet;

use crate::ir::{
    Api, BodyKind, Boxing, Definition, Operation, ResponseKind, Type, TypeId, reachable,
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
    let defined = api.types.iter().flat_map(|it| it.shape.innermost_types());
    let called = api.operations().flat_map(|it| [it.sent_types(), it.read_types()]);
    let page = api.collection.iter().flat_map(|collection| &collection.fields);
    let page = page.map(|field| field.ty.innermost().clone());
    defined.chain(called.flatten()).chain(page).any(|ty| ty == *wanted)
}

/// Whether a field holds its value in a `DynBox`.
pub(super) fn has_dyn_boxes(api: &Api) -> bool {
    let records = api.type_ids().filter_map(|id| api.record(id));
    records.flat_map(|record| &record.fields).any(|it| it.boxing == Boxing::DynBox)
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

/// The types, and all types that they are made of or converted from.
fn reached(api: &Api, roots: impl Iterator<Item = TypeId>) -> BTreeSet<TypeId> {
    reachable(roots, |id| {
        let replaced = api.record(id).and_then(|record| record.role.replaced());
        api.types_of(id).into_iter().chain(replaced).collect()
    })
}

fn types_of_operation(operation: &Operation) -> Vec<TypeId> {
    let patched = operation.body.as_ref().and_then(|body| match &body.kind {
        BodyKind::Patch(patch) => patch.record,
        BodyKind::Typed(_)
        | BodyKind::Form(_)
        | BodyKind::Multipart(_)
        | BodyKind::Text
        | BodyKind::Raw => None,
    });
    let types = [operation.sent_types(), operation.read_types()].concat();
    types.iter().filter_map(Type::named).chain(patched).collect()
}
