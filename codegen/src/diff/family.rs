//! Families, and which of their operations are the same.

use super::compare::{Comparison, Spot};
use super::docs::Manner;
use super::pair::pair;
use super::{rust, wire};
use crate::ir::{Api, Operation, Resource};

/// An operation and the family that it belongs to.
#[derive(Clone, Copy)]
pub(super) struct Call<'a> {
    pub(super) family: &'a Resource,
    pub(super) operation: &'a Operation,
}

impl Call<'_> {
    /// `contacts.list`, in the words of the document.
    pub(super) fn words(&self) -> String {
        format!("`{}.{}`", self.family.name.wire, self.operation.name.wire)
    }

    /// `GET /Contacts/{contact_id}`.
    pub(super) fn endpoint(&self) -> String {
        format!("{} {}", self.operation.method.as_str(), self.operation.path)
    }
}

/// All operations with their families.
fn calls(api: &Api) -> Vec<Call<'_>> {
    let families = api.resources.iter();
    families
        .flat_map(|family| {
            family.operations.iter().map(move |operation| Call { family, operation })
        })
        .collect()
}

impl Comparison<'_> {
    /// Compares families, and then all operations: one may have changed its family.
    pub(super) fn families(&mut self) {
        let by_tag: fn(&Resource) -> String = |family| family.name.wire.clone();
        let pairs = pair(&self.old.api.resources, &self.new.api.resources, &[&by_tag]);
        for family in pairs.removed {
            let spot = Spot { old: Some(family.name.span), ..spot(family) };
            self.note(&spot, (wire::UNSEEN, rust::FAMILY_REMOVED), "removed");
        }
        for family in pairs.added {
            let spot = Spot { new: Some(family.name.span), ..spot(family) };
            self.note(&spot, (wire::UNSEEN, rust::FAMILY_ADDED), "added");
        }
        for (old, new) in pairs.both {
            self.family(old, new);
        }
        self.operations();
    }

    fn family(&mut self, old: &Resource, new: &Resource) {
        let places = (Some(old.name.span), Some(new.name.span));
        let spot = Spot { old: places.0, new: places.1, ..spot(new) };
        let names = |family: &Resource| {
            format!("`{}::{}`", family.name.rust(), family.client.rust())
        };
        if names(old) != names(new) {
            let what = format!("renamed: {} → {}", names(old), names(new));
            self.note(&spot, (wire::UNSEEN, rust::TYPE_RENAMED), what);
        }
        self.docs(&spot, &old.doc, &new.doc, Manner { sent: false, warned: false });
    }

    fn operations(&mut self) {
        let (old, new) = (calls(self.old.api), calls(self.new.api));
        let by_id: fn(&Call<'_>) -> String = |call| call.operation.id.clone();
        let by_endpoint: fn(&Call<'_>) -> String = |call| call.endpoint();
        let pairs = pair(&old, &new, &[&by_id, &by_endpoint]);
        for call in pairs.removed {
            let spot = Spot { old: Some(call.operation.span), ..call_spot(call) };
            let what = format!("removed: `{}`", call.endpoint());
            self.note(&spot, (wire::OPERATION_REMOVED, rust::OPERATION_REMOVED), what);
        }
        for call in pairs.added {
            let spot = Spot { new: Some(call.operation.span), ..call_spot(call) };
            let what = format!("added: `{}`", call.endpoint());
            self.note(&spot, (wire::OPERATION_ADDED, rust::OPERATION_ADDED), what);
        }
        for (old, new) in pairs.both {
            let places = (Some(old.operation.span), Some(new.operation.span));
            let spot = Spot { old: places.0, new: places.1, ..call_spot(new) };
            self.operation(&spot, *old, *new);
        }
    }
}

fn spot(family: &Resource) -> Spot {
    let (group, subject) = (family.name.wire.clone(), "the family".to_owned());
    Spot { group, subject, old: None, new: None }
}

fn call_spot(call: &Call<'_>) -> Spot {
    let group = call.family.name.wire.clone();
    Spot { group, subject: call.words(), old: None, new: None }
}
