//! Responses of operations, and the helper methods that depend on them.

use std::collections::BTreeSet;

use super::compare::{Comparison, Spot};
use super::{rust, wire};
use crate::emit;
use crate::ir::{
    Api, Body, BodyKind, ByStatus, ErrorResponse, Lookup, Operation, ResponseKind,
    Status, Type, TypeId,
};

impl Comparison<'_> {
    pub(super) fn response(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        let before = self.count();
        self.responses(spot, &old.response, &new.response);
        if self.count() == before && old.accept != new.accept {
            let text = |it: &Operation| it.accept.clone().unwrap_or_default();
            let what = format!("accepts `{}`, not `{}`", text(new), text(old));
            self.note(spot, (wire::FORMAT, rust::ENCODING), what);
        }
    }

    fn responses(&mut self, spot: &Spot, old: &ResponseKind, new: &ResponseKind) {
        let rows = match (old, new) {
            (ResponseKind::ByStatus(one), ResponseKind::ByStatus(other)) => {
                return self.statuses(spot, one, other);
            }
            (ResponseKind::Value(one), ResponseKind::Value(other))
                if self.same(one, other) =>
            {
                return;
            }
            (ResponseKind::Value(one), ResponseKind::Value(other)) => {
                (self.retyped(spot, one, other), rust::RESPONSE_TYPE)
            }
            (ResponseKind::Created(one), ResponseKind::Created(other))
                if self.same_id(*one, *other) =>
            {
                return;
            }
            (ResponseKind::Created(_), ResponseKind::Created(_)) => {
                (wire::UNCHANGED, rust::RESPONSE_TYPE)
            }
            (
                ResponseKind::Collection { record: one, .. },
                ResponseKind::Collection { record: other, .. },
            ) => {
                let (one, other) = (Type::Named(*one), Type::Named(*other));
                if self.same(&one, &other) {
                    return;
                }
                (self.retyped(spot, &one, &other), rust::RESPONSE_TYPE)
            }
            (one, other) if one == other => return,
            (ResponseKind::Binary(_), ResponseKind::Binary(_))
            | (ResponseKind::Text(_), ResponseKind::Text(_)) => {
                (wire::FORMAT, rust::ENCODING)
            }
            _ => (wire::RESPONSE, rust::RESPONSE_TYPE),
        };
        let what = format!(
            "another response: `{}` → `{}`",
            emit::response_text(self.old.api, old),
            emit::response_text(self.new.api, new)
        );
        self.note(spot, rows, what);
    }

    /// Compares two enums, status by status.
    fn statuses(&mut self, spot: &Spot, old: &ByStatus, new: &ByStatus) {
        let of = |all: &ByStatus, status: Status| {
            all.responses.iter().find(|it| it.status == status).map(|it| it.kind.clone())
        };
        let statuses: BTreeSet<Status> =
            old.responses.iter().chain(&new.responses).map(|it| it.status).collect();
        for status in statuses {
            let (rows, what) = match (of(old, status), of(new, status)) {
                (Some(one), Some(other)) => {
                    self.responses(spot, &one, &other);
                    continue;
                }
                (None, Some(_)) => ((wire::STATUS_ADDED, rust::VARIANT_ADDED), "new"),
                (Some(_), None) => ((wire::UNCHANGED, rust::VARIANT_REMOVED), "removed"),
                (None, None) => continue,
            };
            self.note(spot, rows, format!("{what} response for the status {status}"));
        }
    }

    /// Compares the types of the bodies of errors.
    pub(super) fn errors(
        &mut self,
        spot: &Spot,
        old: &[ErrorResponse],
        new: &[ErrorResponse],
    ) {
        let of = |errors: &[ErrorResponse], status: Status| {
            errors.iter().find(|it| it.status == status).map(|it| it.ty.clone())
        };
        let statuses: BTreeSet<Status> =
            old.iter().chain(new).map(|error| error.status).collect();
        for status in statuses {
            let (rows, what) = match (of(old, status), of(new, status)) {
                (Some(one), Some(other)) if self.same(&one, &other) => continue,
                (Some(one), Some(other)) => {
                    let types = self.types(&one, &other).in_rust();
                    ((wire::ERROR_TYPE, rust::TEXT), format!("another type: {types}"))
                }
                (None, Some(_)) => {
                    let rows = (wire::UNCHANGED, rust::TEXT);
                    (rows, "now has a type".to_owned())
                }
                (Some(_), None) => {
                    let rows = (wire::ERROR_TYPE, rust::TEXT);
                    (rows, "no longer has a type".to_owned())
                }
                (None, None) => continue,
            };
            self.note(spot, rows, format!("the body of the error {status}: {what}"));
        }
    }

    fn same_id(&self, old: Option<TypeId>, new: Option<TypeId>) -> bool {
        match (old, new) {
            (Some(old), Some(new)) => self.same(&Type::Named(old), &Type::Named(new)),
            (old, new) => old == new,
        }
    }

    /// Compares the helper methods that the record of an operation brings.
    pub(super) fn helpers(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        self.helper(spot, "edit", edited(old), edited(new));
        let labeled = |api: &Api, operation: &Operation| {
            let ResponseKind::Collection { record, .. } = operation.response else {
                return None;
            };
            api.has_custom_fields(record).then_some(record)
        };
        let (one, other) = (labeled(self.old.api, old), labeled(self.new.api, new));
        self.helper(spot, "custom_field_labels", one, other);
        self.lookup(spot, old, new);
        self.page(spot, old, new);
    }

    /// Compares how a list continues. That of an envelope has page numbers.
    fn page(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        let has_envelope =
            |it: &Operation| matches!(it.response, ResponseKind::Collection { .. });
        let (rows, what) = match (&old.page, &new.page) {
            _ if has_envelope(old) || has_envelope(new) => return,
            (None, Some(_)) => {
                ((wire::UNCHANGED, rust::HELPER_ADDED), "has `pages` and `records`")
            }
            (Some(_), None) => (
                (wire::UNCHANGED, rust::HELPER_REMOVED),
                "no longer has `pages` and `records`",
            ),
            (Some(one), Some(other)) if !self.same(&one.record, &other.record) => (
                (wire::UNCHANGED, rust::HELPER_REMOVED),
                "has `records` of another type",
            ),
            (Some(one), Some(other))
                if (&one.records, &one.next) != (&other.records, &other.next) =>
            {
                ((wire::CONVENTION, rust::CONVENTION), "continues in another way")
            }
            (Some(_), Some(_)) | (None, None) => return,
        };
        self.note(spot, rows, what);
    }

    /// Compares the search for what an operation may have created.
    fn lookup(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        let (rust, what) = match (&old.lookup, &new.lookup) {
            (None, Some(lookup)) => {
                (rust::HELPER_ADDED, format!("has `{}`", lookup.name.rust()))
            }
            (Some(lookup), None) => {
                (rust::HELPER_REMOVED, format!("no longer has `{}`", lookup.name.rust()))
            }
            (Some(one), Some(other)) => {
                let name = one.name.rust();
                if !self.has_same_signature(one, other) {
                    (rust::HELPER_REMOVED, format!("`{name}` has another name or type"))
                } else if is_same_search(one, other) {
                    return;
                } else {
                    (rust::LOOKUP, format!("`{name}` searches in another way"))
                }
            }
            (None, None) => return,
        };
        self.note(spot, (wire::UNCHANGED, rust), what);
    }

    /// The type of the body is compared elsewhere.
    fn has_same_signature(&self, one: &Lookup, other: &Lookup) -> bool {
        let since = match (&one.since, &other.since) {
            (Some((_, one)), Some((_, other))) => self.same(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        since
            && one.name.rust() == other.name.rust()
            && self.same(&one.record, &other.record)
    }

    fn helper(
        &mut self,
        spot: &Spot,
        name: &str,
        old: Option<TypeId>,
        new: Option<TypeId>,
    ) {
        let (rust, what) = match (old, new) {
            (None, Some(_)) => (rust::HELPER_ADDED, format!("has `{name}`")),
            (Some(_), None) => (rust::HELPER_REMOVED, format!("no longer has `{name}`")),
            (Some(one), Some(other)) if !self.same_id(Some(one), Some(other)) => {
                (rust::HELPER_REMOVED, format!("has `{name}` of another record"))
            }
            _ => return,
        };
        self.note(spot, (wire::UNCHANGED, rust), what);
    }
}

/// Whether a search reads the same list and compares the same properties.
fn is_same_search(one: &Lookup, other: &Lookup) -> bool {
    let wire = |it: &Lookup| it.since.as_ref().map(|(wire, _)| wire.clone());
    wire(one) == wire(other)
        && (&one.list, &one.filters, &one.compare)
            == (&other.list, &other.filters, &other.compare)
}

/// The record that `edit` of a patch takes.
fn edited(operation: &Operation) -> Option<TypeId> {
    match &operation.body {
        Some(Body { kind: BodyKind::Patch(patch), .. }) if operation.is_edit() => {
            patch.record
        }
        _ => None,
    }
}
