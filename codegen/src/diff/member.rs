//! Members of records, and how records are made.

use super::compare::{Comparison, Rows, Spot, of_ways};
use super::definition::presence_word;
use super::docs::Manner;
use super::pair::pair;
use super::uses::Ways;
use super::{rust, wire};
use crate::emit;
use crate::ir::{Field, Presence, Record, Role, Type};

/// The members of a record on both sides.
pub(super) struct Members<'a> {
    old: &'a [Field],
    new: &'a [Field],
    ways: Ways,
    made: Made,
}

/// How a record is made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Made {
    /// By a builder.
    Built,
    /// By `new`, which takes the required members.
    New,
    /// In another way that its members have no part in.
    Otherwise,
}

impl<'a> Members<'a> {
    pub(super) fn of(old: &'a Record, new: &'a Record, ways: Ways) -> Self {
        let made = if new.role.has_builder() { Made::Built } else { Made::New };
        Self { old: &old.fields, new: &new.fields, ways, made }
    }

    /// Those of the envelope of lists, which are only read.
    pub(super) fn of_envelopes(old: &'a [Field], new: &'a [Field]) -> Self {
        let ways = Ways { sent: false, read: true };
        Self { old, new, ways, made: Made::Otherwise }
    }
}

impl Comparison<'_> {
    /// Compares how a record is made.
    pub(super) fn role(&mut self, spot: &Spot, old: Role, new: Role) {
        let same = match (old, new) {
            (Role::Replace(one), Role::Replace(other))
            | (Role::Complete(one), Role::Complete(other)) => {
                self.same(&Type::Named(one), &Type::Named(other))
            }
            (one, other) => one == other,
        };
        match (old, new) {
            _ if same => {}
            (Role::Response, Role::Replace(_)) => {
                let rows = (wire::UNSEEN, rust::CONVERSION_ADDED);
                self.note(spot, rows, "made from the record that it replaces");
            }
            _ => {
                let rows = (wire::UNSEEN, rust::RECORD_ROLE);
                self.note(spot, rows, "made in another way");
            }
        }
    }

    /// Compares the members of a record.
    pub(super) fn members(&mut self, spot: &Spot, members: &Members<'_>) {
        let by_wire: fn(&Field) -> String = |field| field.name.wire.clone();
        let by_rust: fn(&Field) -> String = |field| field.name.rust().to_owned();
        let pairs = pair(members.old, members.new, &[&by_wire, &by_rust]);
        for field in pairs.removed {
            let spot = Spot { new: None, ..part(spot, field, field) };
            let read = if field.presence.is_required() {
                wire::READ_LOST
            } else {
                wire::READ_REMOVED
            };
            let wire = of_ways(members.ways, wire::SENT_REMOVED, read);
            self.note(&spot, (wire, rust::MEMBER_REMOVED), "removed");
        }
        for field in pairs.added {
            let spot = Spot { old: None, ..part(spot, field, field) };
            let ty = emit::member_text(self.new.api, field);
            self.note(&spot, added(field, members), format!("added: `{ty}`"));
        }
        for (old, new) in &pairs.both {
            self.member(&part(spot, old, new), old, new, members.ways);
        }
        self.new_order(spot, members, &pairs.both);
    }

    fn member(&mut self, spot: &Spot, old: &Field, new: &Field, ways: Ways) {
        if old.name.wire != new.name.wire {
            let wire = of_ways(ways, wire::SENT_RENAMED, wire::READ_RENAMED);
            let what = format!("in JSON: `{}` → `{}`", old.name.wire, new.name.wire);
            self.note(spot, (wire, rust::WIRE_NAME), what);
        }
        if old.name.rust() != new.name.rust() {
            let what = format!("renamed: `{}` → `{}`", old.name.rust(), new.name.rust());
            self.note(spot, (wire::UNSEEN, rust::MEMBER_RENAMED), what);
        }
        if !self.same(&old.ty, &new.ty) {
            let what = format!("another type: {}", self.types(&old.ty, &new.ty).words());
            self.note(spot, (self.retyped(&old.ty, &new.ty), rust::MEMBER_TYPE), what);
        } else if old.boxed != new.boxed {
            let what = if new.boxed { "boxed" } else { "boxed no more" };
            self.note(spot, (wire::UNSEEN, rust::MEMBER_BOXED), what);
        }
        if old.presence != new.presence {
            let what = format!(
                "{} → {}",
                presence_word(old.presence),
                presence_word(new.presence)
            );
            self.note(spot, presence(old.presence, new.presence, ways), what);
        }
        if old.write != new.write {
            let what = "other calls are known to write it";
            self.note(spot, (wire::DOCUMENTED, rust::TEXT), what);
        }
        self.docs(spot, &old.doc, &new.doc, Manner { sent: ways.sent, warned: false });
    }

    /// Whether what `new` takes has changed places.
    fn new_order(
        &mut self,
        spot: &Spot,
        members: &Members<'_>,
        both: &[(&Field, &Field)],
    ) {
        let place = |field: &Field| {
            members.old.iter().position(|other| other.name.wire == field.name.wire)
        };
        let required = |(old, new): &&(&Field, &Field)| {
            old.presence.is_required() && new.presence.is_required()
        };
        let stay = both.iter().filter(required);
        let places: Vec<_> = stay.map(|(old, _)| place(old)).collect();
        if members.made == Made::New && !places.is_sorted() {
            let rows = (wire::UNSEEN, rust::ARGUMENT_ORDER);
            self.note(spot, rows, "`new` takes its members in another order");
        }
    }
}

/// The rows of a new member.
fn added(field: &Field, members: &Members<'_>) -> Rows {
    let required = field.presence.is_required();
    let sent = if required { wire::SENT_DEMANDED } else { wire::SENT_ADDED };
    let rust = match (members.made, required) {
        (Made::Built, true) => rust::MEMBER_DEMANDED,
        (Made::Built, false) => rust::BODY_MEMBER_ADDED,
        (Made::New, true) => rust::MEMBER_PROMISED,
        (Made::New, false) | (Made::Otherwise, _) => rust::MEMBER_ADDED,
    };
    (of_ways(members.ways, sent, wire::READ_ADDED), rust)
}

/// The rows of a member that must be there where it had not to, and the like.
fn presence(old: Presence, new: Presence, ways: Ways) -> Rows {
    let takes_null = matches!(new, Presence::Nullable | Presence::Tristate);
    match (old.is_required(), new.is_required()) {
        (false, true) => (
            of_ways(ways, wire::SENT_DEMANDED, wire::READ_STRONGER),
            rust::MEMBER_REQUIRED,
        ),
        // It may be left out, but whoever sends null is refused.
        (true, false) if (old, new) == (Presence::Nullable, Presence::Optional) => {
            (of_ways(ways, wire::NULL_REFUSED, wire::READ_WEAKER), rust::MEMBER_OPTIONAL)
        }
        (true, false) => {
            (of_ways(ways, wire::SENT_FREED, wire::READ_WEAKER), rust::MEMBER_OPTIONAL)
        }
        (true, true) if takes_null => {
            (of_ways(ways, wire::NULL_TAKEN, wire::READ_WEAKER), rust::MEMBER_NULL)
        }
        (false, false) if takes_null => {
            (of_ways(ways, wire::NULL_TAKEN, wire::UNSEEN), rust::MEMBER_NULL)
        }
        _ => (of_ways(ways, wire::NULL_REFUSED, wire::READ_STRONGER), rust::MEMBER_NULL),
    }
}

fn part(spot: &Spot, old: &Field, new: &Field) -> Spot {
    let subject = format!("{}.{}`", spot.subject.trim_end_matches('`'), new.name.wire);
    spot.part(subject, Some(old.name.span), Some(new.name.span))
}
