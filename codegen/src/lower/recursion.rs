//! Types that hold themselves: members that must be boxed, and aliases that never end.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, Field, Presence, Role, Shape, Type, TypeId};

/// Boxes every member through which a record would hold itself. A replacement is made of its
/// record, and boxes the same members.
pub(super) fn box_cycles(api: &mut Api) {
    let mut boxed = Vec::new();
    for (index, definition) in api.types.iter().enumerate() {
        let Shape::Record(record) = &definition.shape else { continue };
        for (place, field) in record.fields.iter().enumerate() {
            let twin = replaced(api, record.role, field);
            let leads_back = |target| {
                let holders = [Some(TypeId(index)), twin];
                holders.into_iter().flatten().any(|holder| reaches(api, target, holder))
            };
            if inline_target(&field.ty).is_some_and(leads_back) {
                boxed.push((index, place));
            }
        }
    }
    for (index, place) in boxed {
        let definition = api.types.get_mut(index);
        if let Some(Shape::Record(record)) =
            definition.map(|definition| &mut definition.shape)
            && let Some(field) = record.fields.get_mut(place)
        {
            field.boxed = true;
        }
    }
}

/// The record that a member of a replacement is taken from.
fn replaced(api: &Api, role: Role, field: &Field) -> Option<TypeId> {
    match role {
        Role::Replace(of) | Role::Complete(of) => {
            api.record(of)?.member(&field.name.wire).map(|_| of)
        }
        Role::Response | Role::Request => None,
    }
}

/// Reports aliases that lead back to themselves, and cuts them.
pub(super) fn refuse_endless_aliases(api: &mut Api, diagnostics: &mut Diagnostics) {
    for index in 0..api.types.len() {
        if !alias_returns(api, TypeId(index)) {
            continue;
        }
        if let Some(definition) = api.types.get_mut(index) {
            let title = format!(
                "`{}` is nothing but another name for itself",
                definition.name.wire
            );
            diagnostics.push(
                Diagnostic::error(Code::InfiniteSchema, title)
                    .at(definition.name.span, "leads back to itself")
                    .help("let one of the schemas on the way be an object with `properties`"),
            );
            definition.shape = Shape::Alias(Type::Any);
        }
    }
}

/// Reports records that cannot be without another of themselves, once a circle.
pub(super) fn refuse_endless_records(api: &Api, diagnostics: &mut Diagnostics) {
    let mut told: Vec<TypeId> = Vec::new();
    for (index, definition) in api.types.iter().enumerate() {
        let (Shape::Record(record), id) = (&definition.shape, TypeId(index)) else {
            continue;
        };
        let known =
            |other: &TypeId| requires(api, id, *other) && requires(api, *other, id);
        if told.iter().any(known) {
            continue;
        }
        let leads_back = |field: &&Field| {
            needed(api, field).is_some_and(|next| next == id || requires(api, next, id))
        };
        if let Some(field) = record.fields.iter().find(leads_back) {
            told.push(id);
            let title = format!("`{}` requires another `{0}`", definition.name.wire);
            diagnostics.push(
                Diagnostic::error(Code::InfiniteSchema, title)
                    .at(field.name.span, "is required and leads back to it")
                    .help("no value can be that deep: take one of the members on the way out of `required`, or make it `nullable`"),
            );
        }
    }
}

/// Whether every value of one type holds one of another.
fn requires(api: &Api, from: TypeId, to: TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let fields = api.record(id).map_or(&[][..], |record| &record.fields);
        let next: Vec<TypeId> =
            fields.iter().filter_map(|field| needed(api, field)).collect();
        if next.contains(&to) {
            return true;
        }
        open.extend(next);
    }
    false
}

/// The type of a member that cannot be left out.
fn needed(api: &Api, field: &Field) -> Option<TypeId> {
    let ty = api.plain(&field.ty);
    inline_target(ty).filter(|_| field.presence == Presence::Required)
}

/// The definition that a member of this type holds in place. A list or a map holds it elsewhere.
fn inline_target(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        _ => None,
    }
}

/// Whether a value of one type holds one of another in place.
fn reaches(api: &Api, from: TypeId, to: TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            open.extend(held_in_place(api, id));
        }
    }
    false
}

fn held_in_place(api: &Api, id: TypeId) -> Vec<TypeId> {
    match api.definition(id).map(|definition| &definition.shape) {
        Some(Shape::Record(record)) => {
            record.fields.iter().filter_map(|field| inline_target(&field.ty)).collect()
        }
        Some(Shape::Union(union)) => {
            union.variants.iter().filter_map(|(_, ty)| inline_target(ty)).collect()
        }
        Some(Shape::Alias(ty)) => inline_target(ty).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn alias_returns(api: &Api, start: TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = alias_target(api, start);
    while let Some(id) = next {
        if id == start {
            return true;
        }
        if !seen.insert(id) {
            return false;
        }
        next = alias_target(api, id);
    }
    false
}

/// The definition that an alias leads to, through lists and maps.
fn alias_target(api: &Api, id: TypeId) -> Option<TypeId> {
    let Shape::Alias(ty) = &api.definition(id)?.shape else { return None };
    let mut ty = ty;
    loop {
        match ty {
            Type::Named(id) => return Some(*id),
            Type::List(inner) | Type::Map(inner) => ty = inner,
            _ => return None,
        }
    }
}
