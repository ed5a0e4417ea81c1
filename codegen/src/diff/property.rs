//! Fields of records, and how records are constructed.

use super::compare::{Comparison, Rows, Spot, by_usage};
use super::docs::DocContext;
use super::pair::pair;
use super::uses::Usage;
use super::{rust, wire};
use crate::emit;
use crate::ir::{Field, Presence, Record, Role, Type};

/// The fields of a record on both sides.
pub(super) struct Fields<'a> {
    old: &'a [Field],
    new: &'a [Field],
    usage: Usage,
    construction: Construction,
}

/// How a program constructs a record.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Construction {
    Builder,
    /// `new` takes the required fields.
    New,
    /// Independently of its fields.
    Other,
}

impl<'a> Fields<'a> {
    pub(super) fn of(old: &'a Record, new: &'a Record, usage: Usage) -> Self {
        let construction = if new.role.has_builder() {
            Construction::Builder
        } else {
            Construction::New
        };
        Self { old: &old.fields, new: &new.fields, usage, construction }
    }

    /// The fields of the envelope of lists, which is only read.
    pub(super) fn of_envelopes(old: &'a [Field], new: &'a [Field]) -> Self {
        let usage = Usage { sent: false, read: true };
        Self { old, new, usage, construction: Construction::Other }
    }
}

impl Comparison<'_> {
    /// Compares how a record is constructed.
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
                let rows = (wire::UNCHANGED, rust::CONVERSION_ADDED);
                self.note(spot, rows, "can be made from the record that it replaces");
            }
            _ => {
                let rows = (wire::UNCHANGED, rust::RECORD_ROLE);
                self.note(spot, rows, "constructed in another way");
            }
        }
    }

    pub(super) fn fields(&mut self, spot: &Spot, fields: &Fields<'_>) {
        let by_wire: fn(&Field) -> String = |field| field.name.wire.clone();
        let by_rust: fn(&Field) -> String = |field| field.name.rust().to_owned();
        let pairs = pair(fields.old, fields.new, &[&by_wire, &by_rust]);
        for field in pairs.removed {
            let spot = Spot { new: None, ..part(spot, field, field) };
            let read = if field.presence.is_required() {
                wire::READ_LOST
            } else {
                wire::READ_REMOVED
            };
            let wire = by_usage(fields.usage, wire::SENT_REMOVED, read);
            self.note(&spot, (wire, rust::FIELD_REMOVED), "removed");
        }
        for field in pairs.added {
            let spot = Spot { old: None, ..part(spot, field, field) };
            let ty = emit::field_text(self.new.api, field);
            self.note(&spot, added(field, fields), format!("added: `{ty}`"));
        }
        for (old, new) in &pairs.both {
            self.field(&part(spot, old, new), old, new, fields.usage);
        }
        self.new_order(spot, fields, &pairs.both);
    }

    fn field(&mut self, spot: &Spot, old: &Field, new: &Field, usage: Usage) {
        if old.name.wire != new.name.wire {
            let wire = by_usage(usage, wire::SENT_RENAMED, wire::READ_RENAMED);
            let what = format!("in JSON: `{}` → `{}`", old.name.wire, new.name.wire);
            self.note(spot, (wire, rust::WIRE_NAME), what);
        }
        if old.name.rust() != new.name.rust() {
            let what = format!("renamed: `{}` → `{}`", old.name.rust(), new.name.rust());
            self.note(spot, (wire::UNCHANGED, rust::FIELD_RENAMED), what);
        }
        if !self.same(&old.ty, &new.ty) {
            let what =
                format!("another type: {}", self.types(&old.ty, &new.ty).in_rust());
            self.note(spot, (self.retyped(&old.ty, &new.ty), rust::FIELD_TYPE), what);
        } else if old.boxed != new.boxed {
            let what = if new.boxed { "boxed" } else { "no longer boxed" };
            self.note(spot, (wire::UNCHANGED, rust::FIELD_BOXED), what);
        }
        if old.presence != new.presence {
            let what = format!(
                "{} → {}",
                presence_word(old.presence),
                presence_word(new.presence)
            );
            self.note(spot, presence(old.presence, new.presence, usage), what);
        }
        if old.write != new.write {
            let what = "other operations are known to write it";
            self.note(spot, (wire::DOCUMENTED, rust::TEXT), what);
        }
        self.docs(
            spot,
            &old.doc,
            &new.doc,
            DocContext { sent: usage.sent, warns: false },
        );
    }

    /// Compares the order of the arguments of `new`.
    fn new_order(
        &mut self,
        spot: &Spot,
        fields: &Fields<'_>,
        both: &[(&Field, &Field)],
    ) {
        let place = |field: &Field| {
            fields.old.iter().position(|other| other.name.wire == field.name.wire)
        };
        let required = |(old, new): &&(&Field, &Field)| {
            old.presence.is_required() && new.presence.is_required()
        };
        let stay = both.iter().filter(required);
        let places: Vec<_> = stay.map(|(old, _)| place(old)).collect();
        if fields.construction == Construction::New && !places.is_sorted() {
            let rows = (wire::UNCHANGED, rust::ARGUMENT_ORDER);
            self.note(spot, rows, "`new` takes the fields in another order");
        }
    }
}

/// The rows of a new field.
fn added(field: &Field, fields: &Fields<'_>) -> Rows {
    let required = field.presence.is_required();
    let sent = if required { wire::SENT_REQUIRED } else { wire::SENT_ADDED };
    let rust = match (fields.construction, required) {
        (Construction::Builder, true) => rust::BODY_FIELD_REQUIRED,
        (Construction::Builder, false) => rust::BODY_FIELD_ADDED,
        (Construction::New, true) => rust::FIELD_IN_CONSTRUCTOR,
        (Construction::New, false) | (Construction::Other, _) => rust::FIELD_ADDED,
    };
    (by_usage(fields.usage, sent, wire::READ_ADDED), rust)
}

/// The rows of another presence.
fn presence(old: Presence, new: Presence, usage: Usage) -> Rows {
    let takes_null = matches!(new, Presence::Nullable | Presence::Tristate);
    match (old.is_required(), new.is_required()) {
        (false, true) => (
            by_usage(usage, wire::SENT_REQUIRED, wire::READ_REQUIRED),
            rust::FIELD_REQUIRED,
        ),
        // The field may be left out, but programs that send null get an error.
        (true, false) if (old, new) == (Presence::Nullable, Presence::Optional) => (
            by_usage(usage, wire::NULL_REJECTED, wire::READ_OPTIONAL),
            rust::FIELD_OPTIONAL,
        ),
        (true, false) => (
            by_usage(usage, wire::SENT_OPTIONAL, wire::READ_OPTIONAL),
            rust::FIELD_OPTIONAL,
        ),
        (true, true) if takes_null => {
            (by_usage(usage, wire::NULL_ACCEPTED, wire::READ_OPTIONAL), rust::FIELD_NULL)
        }
        (false, false) if takes_null => {
            (by_usage(usage, wire::NULL_ACCEPTED, wire::UNCHANGED), rust::FIELD_NULL)
        }
        _ => {
            (by_usage(usage, wire::NULL_REJECTED, wire::READ_REQUIRED), rust::FIELD_NULL)
        }
    }
}

fn part(spot: &Spot, old: &Field, new: &Field) -> Spot {
    let subject = format!("{}.{}`", spot.subject.trim_end_matches('`'), new.name.wire);
    spot.part(subject, Some(old.name.span), Some(new.name.span))
}

fn presence_word(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "required",
        Presence::Nullable => "required, nullable",
        Presence::Optional => "optional",
        Presence::Tristate => "optional, nullable",
    }
}
