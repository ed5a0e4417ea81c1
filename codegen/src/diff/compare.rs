//! What the comparisons share: the two sides, and the list that changes are written to.

use super::change::{Change, Diff, Place};
use super::twins::{Twins, Types, form};
use super::uses::{Uses, Ways};
use super::{rust, wire};
use crate::Analysis;
use crate::ir::{Api, Type, TypeId};
use crate::load::Tree;
use crate::source::Span;

/// The rows of both tables that a change belongs to.
pub(super) type Rows = (&'static wire::Row, &'static rust::Row);

/// One of the two documents.
pub(super) struct Side<'a> {
    pub(super) api: &'a Api,
    pub(super) tree: &'a Tree,
    uses: Uses,
}

impl<'a> Side<'a> {
    fn of(meaning: &'a Analysis) -> Self {
        let uses = Uses::of(&meaning.api);
        Self { api: &meaning.api, tree: &meaning.tree, uses }
    }
}

/// A comparison under way.
pub(super) struct Comparison<'a> {
    pub(super) old: Side<'a>,
    pub(super) new: Side<'a>,
    pub(super) twins: Twins,
    changes: Vec<Change>,
}

/// What is compared, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) group: String,
    pub(super) subject: String,
    pub(super) old: Option<Span>,
    pub(super) new: Option<Span>,
}

impl Spot {
    /// A part of this.
    pub(super) fn part(
        &self,
        subject: String,
        old: Option<Span>,
        new: Option<Span>,
    ) -> Self {
        Self { group: self.group.clone(), subject, old, new }
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn of(old: &'a Analysis, new: &'a Analysis) -> Self {
        let (old, new) = (Side::of(old), Side::of(new));
        let twins = Twins::of(old.api, new.api);
        Self { old, new, twins, changes: Vec::new() }
    }

    /// Writes a change down.
    pub(super) fn note(
        &mut self,
        spot: &Spot,
        (wire, rust): Rows,
        what: impl Into<String>,
    ) {
        let place = |side: &Side<'_>, span: Option<Span>| {
            span.map(|span| Place::of(&side.tree.files, span))
        };
        let change = Change {
            group: spot.group.clone(),
            subject: spot.subject.clone(),
            what: what.into(),
            old: place(&self.old, spot.old),
            new: place(&self.new, spot.new),
            wire,
            rust,
        };
        self.changes.push(change);
    }

    /// Two types in the same place.
    pub(super) fn types<'t>(&self, old: &'t Type, new: &'t Type) -> Types<'t>
    where
        'a: 't,
    {
        Types { old: (self.old.api, old), new: (self.new.api, new) }
    }

    /// Whether two types are the same for a user.
    pub(super) fn same(&self, old: &Type, new: &Type) -> bool {
        self.types(old, new).are_same(&self.twins)
    }

    /// What another type of a value does on the wire.
    pub(super) fn retyped(&self, old: &Type, new: &Type) -> &'static wire::Row {
        let (one, other) = (self.old.api.resolve(old), self.new.api.resolve(new));
        if let (Type::List(one), Type::List(other))
        | (Type::Map(one), Type::Map(other)) = (one, other)
        {
            return self.retyped(one, other);
        }
        let ((one, form_one), (other, form_other)) =
            (form(self.old.api, old), form(self.new.api, new));
        match (one == other, form_one == form_other) {
            (true, true) => wire::UNSEEN,
            (true, false) => wire::FORMAT,
            (false, _) => wire::TYPE,
        }
    }

    /// The ways of a type that both sides have.
    pub(super) fn ways(&self, old: TypeId, new: TypeId) -> Ways {
        let one = self.old.uses.ways(self.old.api, old);
        let other = self.new.uses.ways(self.new.api, new);
        Ways { sent: one.sent || other.sent, read: one.read || other.read }
    }

    /// The changes, family by family. What was found first in a family stays first.
    pub(super) fn into_diff(self) -> Diff {
        let tags = |api: &Api| -> Vec<String> {
            api.resources.iter().map(|it| it.name.wire.clone()).collect()
        };
        let mut order = vec![CLIENT.to_owned()];
        order.extend(tags(self.new.api));
        order.extend(tags(self.old.api));
        let mut changes = self.changes;
        changes.sort_by_key(|change| {
            order.iter().position(|tag| *tag == change.group).unwrap_or(order.len())
        });
        Diff { changes }
    }
}

/// The group of what belongs to the client as a whole.
pub(super) const CLIENT: &str = "client";
/// The group of types that families share.
pub(super) const TYPES: &str = "types";

/// The worse of the rows of the ways that something travels.
pub(super) fn of_ways(
    ways: Ways,
    sent: &'static wire::Row,
    read: &'static wire::Row,
) -> &'static wire::Row {
    match ways {
        Ways { sent: true, read: true } if read.verdict > sent.verdict => read,
        Ways { sent: true, .. } => sent,
        Ways { sent: false, .. } => read,
    }
}
