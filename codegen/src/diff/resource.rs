//! Resources, and the pairing of their operations.

use super::compare::{Comparison, Spot};
use super::pair::pair;
use super::{rust, wire};
use crate::ir::{Api, Operation, Resource};

/// An operation and its resource.
#[derive(Clone, Copy)]
pub(super) struct ResourceOperation<'a> {
    pub(super) resource: &'a Resource,
    pub(super) operation: &'a Operation,
}

impl ResourceOperation<'_> {
    /// `contacts.list`
    pub(super) fn name(&self) -> String {
        format!("`{}.{}`", self.resource.name.wire, self.operation.name.wire)
    }

    /// `GET /Contacts/{contact_id}`
    pub(super) fn endpoint(&self) -> String {
        format!("{} {}", self.operation.method.as_str(), self.operation.path)
    }
}

fn operations_of(api: &Api) -> Vec<ResourceOperation<'_>> {
    let operations = api.resources.iter().flat_map(|resource| {
        let operations = resource.operations.iter();
        operations.map(move |operation| ResourceOperation { resource, operation })
    });
    operations.collect()
}

impl Comparison<'_> {
    /// Compares resources, then all operations, because one may have moved to another resource.
    pub(super) fn resources(&mut self) {
        let by_tag: fn(&Resource) -> String = |resource| resource.name.wire.clone();
        let pairs = pair(&self.old.api.resources, &self.new.api.resources, &[&by_tag]);
        for resource in pairs.removed {
            let spot = Spot { old: Some(resource.name.span), ..spot(resource) };
            self.note(&spot, (wire::UNCHANGED, rust::RESOURCE_REMOVED), "removed");
        }
        for resource in pairs.added {
            let spot = Spot { new: Some(resource.name.span), ..spot(resource) };
            self.note(&spot, (wire::UNCHANGED, rust::RESOURCE_ADDED), "added");
        }
        for (old, new) in pairs.both {
            self.resource(old, new);
        }
        self.operations();
    }

    fn resource(&mut self, old: &Resource, new: &Resource) {
        let places = (Some(old.name.span), Some(new.name.span));
        let spot = Spot { old: places.0, new: places.1, ..spot(new) };
        let names = |resource: &Resource| {
            format!("`{}::{}`", resource.name.rust(), resource.client.rust())
        };
        if names(old) != names(new) {
            let what = format!("renamed: {} → {}", names(old), names(new));
            self.note(&spot, (wire::UNCHANGED, rust::TYPE_RENAMED), what);
        }
        self.docs(&spot, &old.doc, &new.doc);
    }

    fn operations(&mut self) {
        let (old, new) = (operations_of(self.old.api), operations_of(self.new.api));
        let by_id: fn(&ResourceOperation<'_>) -> String =
            |call| call.operation.id.clone();
        let by_endpoint: fn(&ResourceOperation<'_>) -> String = |call| call.endpoint();
        let pairs = pair(&old, &new, &[&by_id, &by_endpoint]);
        for call in pairs.removed {
            let spot = Spot { old: Some(call.operation.span), ..operation_spot(call) };
            let what = format!("removed: `{}`", call.endpoint());
            self.note(&spot, (wire::OPERATION_REMOVED, rust::OPERATION_REMOVED), what);
        }
        for call in pairs.added {
            let spot = Spot { new: Some(call.operation.span), ..operation_spot(call) };
            let what = format!("added: `{}`", call.endpoint());
            self.note(&spot, (wire::OPERATION_ADDED, rust::OPERATION_ADDED), what);
        }
        for (old, new) in pairs.both {
            let places = (Some(old.operation.span), Some(new.operation.span));
            let spot = Spot { old: places.0, new: places.1, ..operation_spot(new) };
            self.operation(&spot, *old, *new);
        }
    }
}

fn spot(resource: &Resource) -> Spot {
    let (group, subject) = (resource.name.wire.clone(), "the resource".to_owned());
    Spot { group, subject, ..Spot::default() }
}

fn operation_spot(call: &ResourceOperation<'_>) -> Spot {
    let group = call.resource.name.wire.clone();
    Spot { group, subject: call.name(), ..Spot::default() }
}
