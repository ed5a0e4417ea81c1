//! The state of a comparison: both sides, and the list of changes.

use super::change::{Change, Diff, Place};
use super::matching::{TypeMatches, Types, form};
use super::uses::{Usage, Usages};
use super::{rust, wire};
use crate::Analysis;
use crate::ir::{Api, Name, Type, TypeId};
use crate::load::Tree;
use crate::source::Span;

/// The rows of both tables that a change belongs to.
pub(super) type Rows = (&'static wire::Row, &'static rust::Row);

/// One of the two documents.
pub(super) struct Side<'a> {
    pub(super) api: &'a Api,
    pub(super) tree: &'a Tree,
    usages: Usages,
}

impl<'a> Side<'a> {
    fn of(meaning: &'a Analysis) -> Self {
        let usages = Usages::of(&meaning.api);
        Self { api: &meaning.api, tree: &meaning.tree, usages }
    }
}

/// A comparison in progress.
pub(super) struct Comparison<'a> {
    pub(super) old: Side<'a>,
    pub(super) new: Side<'a>,
    pub(super) matches: TypeMatches,
    changes: Vec<Change>,
}

/// A part of the API that is compared, and its locations.
#[derive(Clone, Debug, Default)]
pub(super) struct Spot {
    pub(super) group: String,
    pub(super) subject: String,
    pub(super) old: Option<Span>,
    pub(super) new: Option<Span>,
    /// How requests and responses use its values.
    pub(super) usage: Usage,
    /// Whether the compiler warns about its deprecation.
    pub(super) warns: bool,
    /// Whether the client sends its values without a check of their bounds.
    pub(super) is_unchecked: bool,
}

impl Spot {
    /// A part of this part.
    pub(super) fn part(
        &self,
        subject: String,
        old: Option<Span>,
        new: Option<Span>,
    ) -> Self {
        Self { subject, old, new, ..self.clone() }
    }

    /// The worse of both rows, for a value that is sent and read; otherwise the one that applies.
    pub(super) fn worse(
        &self,
        sent: &'static wire::Row,
        read: &'static wire::Row,
    ) -> &'static wire::Row {
        match self.usage {
            Usage { sent: true, read: true } if read.verdict > sent.verdict => read,
            Usage { sent: true, .. } => sent,
            Usage { sent: false, .. } => read,
        }
    }
}

impl<'a> Comparison<'a> {
    pub(super) fn of(old: &'a Analysis, new: &'a Analysis) -> Self {
        let (old, new) = (Side::of(old), Side::of(new));
        let matches = TypeMatches::of(old.api, new.api);
        Self { old, new, matches, changes: Vec::new() }
    }

    /// Adds a change.
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

    /// How many changes were noted so far.
    pub(super) fn count(&self) -> usize {
        self.changes.len()
    }

    /// Notes another Rust name.
    pub(super) fn renamed(
        &mut self,
        spot: &Spot,
        old: &Name,
        new: &Name,
        rust: &'static rust::Row,
    ) {
        if old.rust() != new.rust() {
            let what = format!("renamed: `{}` → `{}`", old.rust(), new.rust());
            self.note(spot, (wire::UNCHANGED, rust), what);
        }
    }

    pub(super) fn types<'t>(&self, old: &'t Type, new: &'t Type) -> Types<'t>
    where
        'a: 't,
    {
        Types { old: (self.old.api, old), new: (self.new.api, new) }
    }

    /// Whether two types are the same for a user.
    pub(super) fn same(&self, old: &Type, new: &Type) -> bool {
        self.types(old, new).are_same(&self.matches)
    }

    /// The row for a value of another type. For null, the usage decides.
    pub(super) fn retyped(
        &self,
        spot: &Spot,
        old: &Type,
        new: &Type,
    ) -> &'static wire::Row {
        let (one, other) = (self.old.api.resolve(old), self.new.api.resolve(new));
        let (null, one, other) = match (one, other) {
            (Type::List(one), Type::List(other))
            | (Type::Map(one), Type::Map(other))
            | (Type::Nullable(one), Type::Nullable(other)) => {
                return self.retyped(spot, one, other);
            }
            (Type::Nullable(one), other) => {
                (spot.worse(wire::NULL_REJECTED, wire::READ_REQUIRED), &**one, other)
            }
            (one, Type::Nullable(other)) => {
                (spot.worse(wire::NULL_ACCEPTED, wire::READ_OPTIONAL), one, &**other)
            }
            _ => return self.reformed(old, new),
        };
        let content = if self.same(one, other) {
            wire::UNCHANGED
        } else {
            self.retyped(spot, one, other)
        };
        if content.verdict > null.verdict { content } else { null }
    }

    /// The row for a value of another type that is not null.
    fn reformed(&self, old: &Type, new: &Type) -> &'static wire::Row {
        let ((one, form_one), (other, form_other)) =
            (form(self.old.api, old), form(self.new.api, new));
        match (one == other, form_one == form_other) {
            (true, true) => wire::UNCHANGED,
            (true, false) => wire::FORMAT,
            (false, _) => wire::TYPE,
        }
    }

    /// How either side uses a type.
    pub(super) fn usage(&self, old: TypeId, new: TypeId) -> Usage {
        let one = self.old.usages.usage(self.old.api, old);
        let other = self.new.usages.usage(self.new.api, new);
        Usage { sent: one.sent || other.sent, read: one.read || other.read }
    }

    /// The changes, grouped by resource. Within a resource they keep their order.
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

/// The group of the client itself.
pub(super) const CLIENT: &str = "client";
/// The group of shared types.
pub(super) const TYPES: &str = "types";
