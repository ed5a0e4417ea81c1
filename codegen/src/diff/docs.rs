//! Documentation, evidence, defaults, bounds and examples.

use super::compare::{Comparison, Rows, Spot};
use super::{rust, wire};
use crate::emit;
use crate::ir::{Bounds, Doc, Evidence, ExampleValue, Type};

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
        self.bounds(spot, &old.bounds, &new.bounds);
    }

    /// The client checks the bounds of values that it sends.
    fn bounds(&mut self, spot: &Spot, old: &Bounds, new: &Bounds) {
        if old == new {
            return;
        }
        let checked = |bounds: &Bounds| Bounds { pattern: None, ..bounds.clone() };
        let is_checked = !spot.is_unchecked && checked(old) != checked(new);
        let rows: Rows = match (spot.usage.sent, is_wider(old, new)) {
            (false, _) => (wire::DOCUMENTED, rust::TEXT),
            (true, true) if is_checked => (wire::BOUND_WIDENED, rust::BOUND_WIDENED),
            (true, false) if is_checked => (wire::BOUND, rust::BOUND_NARROWED),
            (true, true) => (wire::BOUND_WIDENED, rust::TEXT),
            (true, false) => (wire::BOUND, rust::TEXT),
        };
        let what =
            format!("bounds: {} → {}", emit::bounds_text(old), emit::bounds_text(new));
        self.note(spot, rows, what);
    }

    /// Notes another example of a value, unless a change since `before` or of a named type explains
    /// it: an example that the document does not give follows from the type and the bounds.
    pub(super) fn example(
        &mut self,
        spot: &Spot,
        before: usize,
        (old_type, old): (&Type, &ExampleValue),
        (new_type, new): (&Type, &ExampleValue),
    ) {
        let is_explained = self.count() > before
            || self.retyped(spot, old_type, new_type) != wire::UNCHANGED;
        if old != new && !is_explained {
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

/// Whether all values within the old bounds are within the new ones.
fn is_wider(old: &Bounds, new: &Bounds) -> bool {
    fn at_most<T: PartialOrd + Copy>(new: Option<T>, old: Option<T>) -> bool {
        new.is_none() || new <= old
    }
    fn at_least<T: PartialOrd + Copy>(new: Option<T>, old: Option<T>) -> bool {
        new.is_none() || old.is_some() && new >= old
    }
    let number = |text: &Option<String>| text.as_ref()?.parse::<f64>().ok();
    let same = |new: &Option<String>, old: &Option<String>| new.is_none() || new == old;
    let items = match (&old.items, &new.items) {
        (Some(old), Some(new)) => is_wider(old, new),
        (_, new) => new.is_none(),
    };
    at_most(number(&new.minimum), number(&old.minimum))
        && at_least(number(&new.maximum), number(&old.maximum))
        && at_most(Some(new.exclusive_minimum), Some(old.exclusive_minimum))
        && at_most(Some(new.exclusive_maximum), Some(old.exclusive_maximum))
        && same(&new.multiple_of, &old.multiple_of)
        && same(&new.pattern, &old.pattern)
        && at_most(new.min_length, old.min_length)
        && at_least(new.max_length, old.max_length)
        && at_most(new.min_items, old.min_items)
        && at_least(new.max_items, old.max_items)
        && new.unique_items <= old.unique_items
        && at_most(new.min_properties, old.min_properties)
        && at_least(new.max_properties, old.max_properties)
        && items
}
