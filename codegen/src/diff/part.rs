//! The parts of multipart bodies.

use super::compare::{Comparison, Spot};
use super::{rust, wire};
use crate::ir::{Part, PartContent};

impl Comparison<'_> {
    /// Compares the parts of two bodies by their names on the wire.
    pub(super) fn parts(&mut self, spot: &Spot, old: &[Part], new: &[Part]) {
        let find = |parts: &'_ [Part], wire: &str| {
            parts.iter().position(|part| part.name.wire == wire)
        };
        for part in old {
            if let Some(other) =
                find(new, &part.name.wire).and_then(|index| new.get(index))
            {
                self.part(spot, part, other);
                continue;
            }
            let rust = if part.required {
                rust::ARGUMENT_REMOVED
            } else {
                rust::SETTER_REMOVED
            };
            let what = format!("no longer has the part `{}`", part.name.wire);
            self.note(spot, (wire::SENT_REMOVED, rust), what);
        }
        let arguments = |parts: &'_ [Part], others: &'_ [Part]| -> Vec<String> {
            let is_kept = |part: &&Part| {
                let mut same = others.iter().filter(|it| it.name.wire == part.name.wire);
                part.required && same.any(|it| it.required)
            };
            parts.iter().filter(is_kept).map(|part| part.name.wire.clone()).collect()
        };
        if arguments(old, new) != arguments(new, old) {
            let rows = (wire::UNCHANGED, rust::ARGUMENT_ORDER);
            self.note(spot, rows, "parts in another order");
        }
        for part in new.iter().filter(|part| find(old, &part.name.wire).is_none()) {
            let rows = if part.required {
                (wire::SENT_REQUIRED, rust::ARGUMENT_ADDED)
            } else {
                (wire::SENT_ADDED, rust::SETTER_ADDED)
            };
            self.note(spot, rows, format!("has the part `{}`", part.name.wire));
        }
    }

    fn part(&mut self, spot: &Spot, old: &Part, new: &Part) {
        let wire = &new.name.wire;
        match (old.required, new.required) {
            (false, true) => {
                let rows = (wire::SENT_REQUIRED, rust::SETTER_TO_ARGUMENT);
                self.note(spot, rows, format!("the part `{wire}` is required"));
            }
            (true, false) => {
                let rows = (wire::SENT_OPTIONAL, rust::ARGUMENT_TO_SETTER);
                self.note(spot, rows, format!("the part `{wire}` is optional"));
            }
            (true, true) | (false, false) => {}
        }
        let is_same = old.many == new.many
            && match (&old.content, &new.content) {
                (PartContent::Value(one), PartContent::Value(other)) => {
                    self.same(one, other)
                }
                (PartContent::File, PartContent::File) => true,
                (PartContent::Value(_) | PartContent::File, _) => false,
            };
        if !is_same {
            let rust =
                if new.required { rust::ARGUMENT_TYPE } else { rust::SETTER_TYPE };
            let what = format!("another type of the part `{wire}`");
            self.note(spot, (wire::TYPE, rust), what);
        } else if old.content_type != new.content_type {
            let what = format!("another media type of the part `{wire}`");
            self.note(spot, (wire::ENCODING, rust::ENCODING), what);
        } else if old.alternatives != new.alternatives {
            let mut sent = old.alternatives.iter();
            let is_accepted = sent.all(|it| new.alternatives.contains(it));
            let rows =
                (if is_accepted { wire::UNCHANGED } else { wire::ENCODING }, rust::TEXT);
            self.note(spot, rows, format!("other media types of the part `{wire}`"));
        }
        if !new.required {
            self.renamed(spot, &old.name, &new.name, rust::SETTER_RENAMED);
        }
        let spot = Spot { is_unchecked: true, ..spot.clone() };
        self.docs(&spot, &old.doc, &new.doc);
    }
}
