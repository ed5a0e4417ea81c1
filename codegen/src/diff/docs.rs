//! Documentation, evidence, defaults, bounds and examples.

use super::compare::{Comparison, Spot};
use super::{rust, wire};
use crate::ir::{Doc, Evidence, ExampleValue};

impl Comparison<'_> {
    pub(super) fn docs(&mut self, spot: &Spot, old: &Doc, new: &Doc) {
        self.evidence(spot, old.evidence, new.evidence);
        if (&old.summary, &old.text) != (&new.summary, &new.text) {
            self.note(spot, (wire::DOCUMENTED, rust::TEXT), "another text");
        }
        self.deprecated(spot, old.deprecated, new.deprecated);
        if old.default != new.default {
            let text =
                |doc: &Doc| doc.default.clone().unwrap_or_else(|| "none".to_owned());
            let what = format!("default `{}` → `{}`", text(old), text(new));
            self.note(spot, (wire::DEFAULT, rust::TEXT), what);
        }
        if old.bounds != new.bounds {
            let wire = if spot.usage.sent { wire::BOUND } else { wire::DOCUMENTED };
            self.note(spot, (wire, rust::TEXT), "other bounds");
        }
    }

    /// Notes another example of a value, unless a change since `before` explains it: an example
    /// that the document does not give follows from the type and the bounds.
    pub(super) fn example(
        &mut self,
        spot: &Spot,
        before: usize,
        old: &ExampleValue,
        new: &ExampleValue,
    ) {
        if old != new && self.count() == before {
            self.note(spot, (wire::DOCUMENTED, rust::TEXT), "another example");
        }
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

    fn deprecated(&mut self, spot: &Spot, old: bool, new: bool) {
        let (rust, what) = match (old, new) {
            (false, true) if spot.warns => (rust::DEPRECATED, "deprecated"),
            (false, true) => (rust::TEXT, "deprecated in the documentation"),
            (true, false) => (rust::TEXT, "no longer deprecated"),
            (true, true) | (false, false) => return,
        };
        self.note(spot, (wire::DOCUMENTED, rust), what);
    }
}
