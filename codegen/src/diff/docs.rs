//! Documentation, evidence, defaults and bounds.

use super::compare::{Comparison, Spot};
use super::{rust, wire};
use crate::ir::{Bounds, Doc, Evidence};

/// Where documentation is.
#[derive(Clone, Copy)]
pub(super) struct DocContext {
    /// Whether its bounds apply to values that are sent.
    pub(super) sent: bool,
    /// Whether a deprecation makes the compiler warn.
    pub(super) warns: bool,
}

impl Comparison<'_> {
    pub(super) fn docs(
        &mut self,
        spot: &Spot,
        old: &Doc,
        new: &Doc,
        context: DocContext,
    ) {
        self.evidence(spot, old.evidence, new.evidence);
        if (&old.summary, &old.text) != (&new.summary, &new.text) {
            self.note(spot, (wire::DOCUMENTED, rust::TEXT), "another text");
        }
        self.deprecated(spot, old.deprecated, new.deprecated, context);
        if old.default != new.default {
            let text =
                |doc: &Doc| doc.default.clone().unwrap_or_else(|| "none".to_owned());
            let what = format!("default `{}` → `{}`", text(old), text(new));
            self.note(spot, (wire::DEFAULT, rust::TEXT), what);
        }
        self.bounds(spot, &old.bounds, &new.bounds, context);
    }

    pub(super) fn evidence(
        &mut self,
        spot: &Spot,
        old: Option<Evidence>,
        new: Option<Evidence>,
    ) {
        if old != new {
            let text =
                |level: Option<Evidence>| level.map_or("inherited", Evidence::as_str);
            let what = format!("evidence {} → {}", text(old), text(new));
            self.note(spot, (wire::DOCUMENTED, rust::EVIDENCE), what);
        }
    }

    fn deprecated(&mut self, spot: &Spot, old: bool, new: bool, context: DocContext) {
        match (old, new) {
            (false, true) if context.warns => {
                self.note(spot, (wire::DOCUMENTED, rust::DEPRECATED), "deprecated");
            }
            (false, true) => {
                self.note(
                    spot,
                    (wire::DOCUMENTED, rust::TEXT),
                    "deprecated in the documentation",
                );
            }
            (true, false) => {
                self.note(spot, (wire::DOCUMENTED, rust::TEXT), "no longer deprecated");
            }
            (true, true) | (false, false) => {}
        }
    }

    fn bounds(&mut self, spot: &Spot, old: &Bounds, new: &Bounds, context: DocContext) {
        if old != new {
            let wire = if context.sent { wire::BOUND } else { wire::DOCUMENTED };
            self.note(spot, (wire, rust::TEXT), "other bounds");
        }
    }
}
