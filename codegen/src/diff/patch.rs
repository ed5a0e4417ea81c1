//! JSON Patch. Its setters are the fields of the record, whose changes are reported there.

use super::compare::{Comparison, Spot};
use super::pair::pair;
use super::uses::Usage;
use super::{rust, wire};
use crate::ir::{Api, Patch, PatchField, Type, TypeId};
use crate::load::unescape;

impl Comparison<'_> {
    /// Compares the setters of a patch, except for changes that its record reports already.
    pub(super) fn patches(&mut self, spot: &Spot, old: &Patch, new: &Patch) {
        let by_wire: fn(&PatchField) -> String = |it| it.name.wire.clone();
        let by_rust: fn(&PatchField) -> String = |it| it.name.rust().to_owned();
        let pairs = pair(&old.fields, &new.fields, &[&by_wire, &by_rust]);
        for field in pairs.removed {
            if new.record.is_none_or(|id| holds(self.new.api, id, &field.name.wire)) {
                let spot = spot.part(setter(spot, field), Some(field.name.span), None);
                let rows = (wire::PARAMETER_REMOVED, rust::SETTER_REMOVED);
                self.note(&spot, rows, "removed");
            }
        }
        for field in pairs.added {
            if old.record.is_none_or(|id| holds(self.old.api, id, &field.name.wire)) {
                let spot = spot.part(setter(spot, field), None, Some(field.name.span));
                self.note(&spot, (wire::PARAMETER_ADDED, rust::SETTER_ADDED), "added");
            }
        }
        let is_reported = match (old.record, new.record) {
            (Some(one), Some(other)) => {
                self.same(&Type::Named(one), &Type::Named(other))
            }
            _ => false,
        };
        for (old, new) in pairs.both {
            let places = (Some(old.name.span), Some(new.name.span));
            let spot = spot.part(setter(spot, new), places.0, places.1);
            self.patch_member(&spot, old, new, is_reported);
        }
    }

    fn patch_member(
        &mut self,
        spot: &Spot,
        old: &PatchField,
        new: &PatchField,
        is_reported: bool,
    ) {
        self.renamed(spot, &old.name, &new.name, rust::SETTER_RENAMED);
        if is_reported {
            if new.doc.deprecated && !old.doc.deprecated {
                self.note(spot, (wire::DOCUMENTED, rust::DEPRECATED), "deprecated");
            }
            return;
        }
        let before = self.count();
        let usage = Usage { sent: true, read: false };
        let spot = Spot { usage, warns: true, ..spot.clone() };
        if !self.same(&old.ty, &new.ty) {
            let what =
                format!("another type: {}", self.types(&old.ty, &new.ty).in_rust());
            let wire = self.retyped(&spot, &old.ty, &new.ty);
            self.note(&spot, (wire, rust::SETTER_TYPE), what);
        }
        self.docs(&spot, &old.doc, &new.doc);
        self.example(&spot, before, (&old.ty, &old.example), (&new.ty, &new.example));
    }
}

fn setter(spot: &Spot, field: &PatchField) -> String {
    format!("{} setter `{}`", spot.subject, field.name.wire)
}

/// Whether a JSON pointer leads to a field of a record.
fn holds(api: &Api, record: TypeId, pointer: &str) -> bool {
    let mut ty = Type::Named(record);
    for step in pointer.split('/').skip(1) {
        let name = unescape(step);
        let Type::Named(id) = *api.resolve(&ty) else { return false };
        let Some(field) = api.record(id).and_then(|record| record.field(&name)) else {
            return false;
        };
        ty = field.ty.clone();
    }
    true
}
