//! Fields of records, and how records are constructed.

use super::compare::{Comparison, Rows, Spot};
use super::pair::pair;
use super::{rust, wire};
use crate::emit;
use crate::ir::{Boxing, Field, Presence, Record, Role, Type};

/// The fields of a record on both sides.
pub(super) struct Fields<'a> {
    old: &'a [Field],
    new: &'a [Field],
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
    pub(super) fn of(old: &'a Record, new: &'a Record) -> Self {
        let has_builder = new.role.has_builder();
        let construction =
            if has_builder { Construction::Builder } else { Construction::New };
        Self { old: &old.fields, new: &new.fields, construction }
    }

    /// The fields of the envelope of lists, which is only read.
    pub(super) fn of_envelopes(old: &'a [Field], new: &'a [Field]) -> Self {
        Self { old, new, construction: Construction::Other }
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
            let required = field.presence.is_required();
            let read = if required { wire::READ_LOST } else { wire::READ_REMOVED };
            let wire = spot.worse(wire::SENT_REMOVED, read);
            self.note(&spot, (wire, rust::FIELD_REMOVED), "removed");
        }
        for field in pairs.added {
            let spot = Spot { old: None, ..part(spot, field, field) };
            let ty = emit::field_text(self.new.api, field);
            let rows = added(&spot, field, fields.construction);
            self.note(&spot, rows, format!("added: `{ty}`"));
        }
        for (old, new) in &pairs.both {
            self.field(&part(spot, old, new), old, new);
        }
        self.new_order(spot, fields, &pairs.both);
    }

    fn field(&mut self, spot: &Spot, old: &Field, new: &Field) {
        let before = self.count();
        if old.name.wire != new.name.wire {
            let wire = spot.worse(wire::SENT_RENAMED, wire::READ_RENAMED);
            let what = format!("in JSON: `{}` → `{}`", old.name.wire, new.name.wire);
            self.note(spot, (wire, rust::WIRE_NAME), what);
        }
        self.renamed(spot, &old.name, &new.name, rust::FIELD_RENAMED);
        if !self.same(&old.ty, &new.ty) {
            let what =
                format!("another type: {}", self.types(&old.ty, &new.ty).in_rust());
            let wire = self.retyped(spot, &old.ty, &new.ty);
            self.note(spot, (wire, rust::FIELD_TYPE), what);
        } else if old.boxing != new.boxing {
            let what = match new.boxing {
                Boxing::Inline => "no longer boxed",
                Boxing::Box => "in a `Box`",
                Boxing::DynBox => "in a `DynBox`",
            };
            self.note(spot, (wire::UNCHANGED, rust::FIELD_BOXED), what);
        }
        if old.presence != new.presence {
            let (old, new) = (old.presence, new.presence);
            let what = format!("{} → {}", presence_word(old), presence_word(new));
            self.note(spot, presence(spot, old, new), what);
        }
        if (old.read_only, old.patched) != (new.read_only, new.patched) {
            let what = "other operations are known to write it";
            self.note(spot, (wire::DOCUMENTED, rust::TEXT), what);
        }
        self.docs(spot, &old.doc, &new.doc);
        self.example(spot, before, (&old.ty, &old.example), (&new.ty, &new.example));
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
fn added(spot: &Spot, field: &Field, construction: Construction) -> Rows {
    let required = field.presence.is_required();
    let sent = if required { wire::SENT_REQUIRED } else { wire::SENT_ADDED };
    let rust = match (construction, required) {
        (Construction::Builder, true) => rust::BODY_FIELD_REQUIRED,
        (Construction::Builder, false) => rust::BODY_FIELD_ADDED,
        (Construction::New, true) => rust::FIELD_IN_CONSTRUCTOR,
        (Construction::New, false) | (Construction::Other, _) => rust::FIELD_ADDED,
    };
    (spot.worse(sent, wire::READ_ADDED), rust)
}

/// The rows of another presence.
fn presence(spot: &Spot, old: Presence, new: Presence) -> Rows {
    let takes_null = matches!(new, Presence::Nullable | Presence::Tristate);
    let (sent, read, rust) = match (old.is_required(), new.is_required()) {
        (false, true) => {
            (wire::SENT_REQUIRED, wire::READ_REQUIRED, rust::FIELD_REQUIRED)
        }
        // The field may be left out, but programs that send null get an error.
        (true, false) if (old, new) == (Presence::Nullable, Presence::Optional) => {
            (wire::NULL_REJECTED, wire::READ_OPTIONAL, rust::FIELD_OPTIONAL)
        }
        (true, false) => {
            (wire::SENT_OPTIONAL, wire::READ_OPTIONAL, rust::FIELD_OPTIONAL)
        }
        (true, true) if takes_null => {
            (wire::NULL_ACCEPTED, wire::READ_OPTIONAL, rust::FIELD_NULL)
        }
        (false, false) if takes_null => {
            (wire::NULL_ACCEPTED, wire::UNCHANGED, rust::FIELD_NULL)
        }
        _ => (wire::NULL_REJECTED, wire::READ_REQUIRED, rust::FIELD_NULL),
    };
    (spot.worse(sent, read), rust)
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
