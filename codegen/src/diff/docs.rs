//! What the document says about a thing, beyond what it is.

use super::compare::{Comparison, Spot};
use super::{rust, wire};
use crate::ir::{Bounds, Doc, Evidence};

/// How the documentation of a thing counts.
#[derive(Clone, Copy)]
pub(super) struct Manner {
    /// Whether its bounds are those of what is sent.
    pub(super) sent: bool,
    /// Whether the compiler warns of it where it is deprecated.
    pub(super) warned: bool,
}

impl Comparison<'_> {
    /// Compares what is said about a thing.
    pub(super) fn docs(&mut self, spot: &Spot, old: &Doc, new: &Doc, manner: Manner) {
        self.evidence(spot, old.evidence, new.evidence);
        if (&old.summary, &old.text) != (&new.summary, &new.text) {
            self.note(spot, (wire::DOCUMENTED, rust::TEXT), "another text");
        }
        self.deprecated(spot, old.deprecated, new.deprecated, manner);
        if old.default != new.default {
            let word =
                |doc: &Doc| doc.default.clone().unwrap_or_else(|| "none".to_owned());
            let what = format!("default `{}` → `{}`", word(old), word(new));
            self.note(spot, (wire::DEFAULT, rust::TEXT), what);
        }
        self.bounds(spot, &old.bounds, &new.bounds, manner);
    }

    /// Compares how well a thing is known.
    pub(super) fn evidence(
        &mut self,
        spot: &Spot,
        old: Option<Evidence>,
        new: Option<Evidence>,
    ) {
        if old != new {
            let word =
                |level: Option<Evidence>| level.map_or("as around it", Evidence::as_str);
            let what = format!("evidence {} → {}", word(old), word(new));
            self.note(spot, (wire::DOCUMENTED, rust::EVIDENCE), what);
        }
    }

    fn deprecated(&mut self, spot: &Spot, old: bool, new: bool, manner: Manner) {
        match (old, new) {
            (false, true) if manner.warned => {
                self.note(spot, (wire::DOCUMENTED, rust::DEPRECATED), "deprecated");
            }
            (false, true) => {
                self.note(
                    spot,
                    (wire::DOCUMENTED, rust::TEXT),
                    "deprecated in its text",
                );
            }
            (true, false) => {
                self.note(spot, (wire::DOCUMENTED, rust::TEXT), "deprecated no more");
            }
            (true, true) | (false, false) => {}
        }
    }

    fn bounds(&mut self, spot: &Spot, old: &Bounds, new: &Bounds, manner: Manner) {
        if old != new {
            let wire = if manner.sent { wire::BOUND } else { wire::DOCUMENTED };
            self.note(spot, (wire, rust::TEXT), "other bounds");
        }
    }
}
