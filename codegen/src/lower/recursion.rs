//! Types that contain themselves: fields that must be boxed, and types without a finite value.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{
    Api, Boxing, Definition, Field, Presence, Role, Shape, Type, TypeId, reachable,
};

/// Boxes each field through which a record contains itself. A replacement is converted from its
/// record, so it boxes the same fields.
pub(super) fn box_cycles(api: &mut Api) {
    let mut cycles = Vec::new();
    for id in api.type_ids() {
        let Some(record) = api.record(id) else { continue };
        let cyclic = record.fields.iter().enumerate().filter(|(_, field)| {
            let reached = reachable(named(&field.ty), |it| contained(api, it).collect());
            let replaced = replaced_record(api, record.role, field);
            reached.contains(&id) || replaced.is_some_and(|it| reached.contains(&it))
        });
        cycles.extend(cyclic.map(|(index, _)| (id, index)));
    }
    for (id, index) in cycles {
        if let Some(Definition { shape: Shape::Record(record), .. }) =
            api.types.get_mut(id.0)
            && let Some(field) = record.fields.get_mut(index)
        {
            field.boxing = Boxing::Box;
        }
    }
}

/// The record from which a replacement takes a field.
fn replaced_record(api: &Api, role: Role, field: &Field) -> Option<TypeId> {
    let record = role.replaced()?;
    api.record(record)?.field(&field.name.wire).map(|_| record)
}

/// Makes newtypes of lists and maps that contain themselves, since an alias cannot.
pub(super) fn wrap_circular_aliases(api: &mut Api) {
    let target = |id| {
        let Shape::Alias(ty) = api.shape(id)? else { return None };
        ty.innermost().named()
    };
    for circle in circles(api, target) {
        let is_container = |id: &&TypeId| {
            matches!(api.shape(**id), Some(Shape::Alias(Type::List(_) | Type::Map(_))))
        };
        // One newtype breaks the circle.
        if let Some(id) = circle.iter().find(is_container)
            && let Some(definition) = api.types.get_mut(id.0)
            && let Shape::Alias(ty) = &definition.shape
        {
            definition.shape = Shape::Newtype(ty.clone());
        }
    }
}

/// Reports aliases that refer to themselves, once per circle, and replaces one of them.
pub(super) fn refuse_circular_aliases(api: &mut Api, diagnostics: &mut Diagnostics) {
    for circle in circles(api, |id| alias_target(api, id)) {
        if let Some(id) = circle.first()
            && let Some(definition) = api.types.get_mut(id.0)
        {
            definition.shape = Shape::Alias(Type::Any);
            let title = format!("`{}` is an alias of itself", definition.name.wire);
            diagnostics.push(
                Diagnostic::error(Code::InfiniteSchema, title)
                    .at(definition.name.span, "refers back to itself")
                    .help("make one of the schemas in the cycle an object with `properties`"),
            );
        }
    }
}

/// The circles of definitions, each of which leads to at most one other. Each circle is in order,
/// and so are they.
fn circles(api: &Api, next: impl Fn(TypeId) -> Option<TypeId>) -> Vec<BTreeSet<TypeId>> {
    let mut circles = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for start in api.type_ids() {
        let (mut path, mut open) = (Vec::new(), Some(start));
        while let Some(id) = open.filter(|id| seen.insert(*id)) {
            path.push(id);
            open = next(id);
        }
        // The walk ends at its own path, or else at that of an earlier one.
        let known = path.iter().position(|it| Some(*it) == open);
        let circle = known.and_then(|it| path.get(it..)).unwrap_or_default();
        if !circle.is_empty() {
            circles.insert(circle.iter().copied().collect());
        }
    }
    circles.into_iter().collect()
}

/// Reports records that require another record of the same type, once per cycle.
pub(super) fn refuse_infinite_records(api: &Api, diagnostics: &mut Diagnostics) {
    let requires = |from: TypeId| {
        reachable(required_types(api, from), |it| required_types(api, it).collect())
    };
    let mut reported: BTreeSet<TypeId> = BTreeSet::new();
    for id in api.type_ids().filter(|id| requires(*id).contains(id)) {
        if reported.contains(&id) {
            continue;
        }
        let in_cycle = |field: &&Field| {
            let target = required_type(api, field);
            target.is_some_and(|it| it == id || requires(it).contains(&id))
        };
        let fields = api.record(id).map_or(&[][..], |record| &record.fields);
        let (Some(definition), Some(field)) =
            (api.definition(id), fields.iter().find(in_cycle))
        else {
            continue;
        };
        reported
            .extend(requires(id).into_iter().filter(|it| requires(*it).contains(&id)));
        let title = format!("`{}` requires another `{0}`", definition.name.wire);
        diagnostics.push(
            Diagnostic::error(Code::InfiniteSchema, title)
                .at(field.name.span, "is required and refers back to it")
                .help(
                    "no value is infinitely deep: remove one of the properties in the cycle \
                     from `required`, or make it `nullable`",
                ),
        );
    }
}

/// The types that every value of a record contains.
fn required_types(api: &Api, id: TypeId) -> impl Iterator<Item = TypeId> {
    let fields = api.record(id).map_or(&[][..], |record| &record.fields);
    fields.iter().filter_map(|field| required_type(api, field))
}

fn required_type(api: &Api, field: &Field) -> Option<TypeId> {
    api.resolved_id(&field.ty).filter(|_| field.presence == Presence::Required)
}

/// The types whose values a value of a type contains inline. Lists and maps allocate.
fn contained(api: &Api, id: TypeId) -> impl Iterator<Item = TypeId> {
    let types: Vec<&Type> = match api.shape(id) {
        Some(Shape::Record(record)) => record.fields.iter().map(|it| &it.ty).collect(),
        Some(Shape::Union(union)) => {
            let inline = union.alternatives.iter().map(|it| &it.ty);
            inline.filter(|ty| !api.is_boxed(union, ty)).collect()
        }
        Some(Shape::Alias(ty) | Shape::Newtype(ty)) => vec![ty],
        Some(Shape::Enum(_) | Shape::Identifier(_) | Shape::Collection(_)) | None => {
            Vec::new()
        }
    };
    types.into_iter().filter_map(named)
}

fn named(ty: &Type) -> Option<TypeId> {
    if let Type::Nullable(inner) = ty { named(inner) } else { ty.named() }
}

/// The definition that an alias refers to.
fn alias_target(api: &Api, id: TypeId) -> Option<TypeId> {
    let Shape::Alias(ty) = api.shape(id)? else { return None };
    named(ty)
}
