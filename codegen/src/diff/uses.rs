//! Finds which types are sent and which are read.

use std::collections::BTreeSet;

use crate::ir::{Api, Operation, Role, Type, TypeId, reachable};

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
        // A replacement does not send the record that it is made from.
        let reached = |types: fn(&Operation) -> Vec<Type>| {
            let types = api.operations().flat_map(types);
            reachable(types.filter_map(|ty| ty.named()), |id| api.types_of(id))
        };
        Self {
            sent: reached(Operation::sent_types),
            read: reached(Operation::read_types),
        }
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
