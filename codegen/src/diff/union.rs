//! Variants of unions, one per JSON type.

use super::compare::{Comparison, Spot};
use super::pair::pair;
use super::{rust, wire};
use crate::ir::{JsonType, Type, Union};

type Kind = (JsonType, Type);

impl Comparison<'_> {
    pub(super) fn unions(&mut self, spot: &Spot, old: &Union, new: &Union) {
        let by_kind: fn(&Kind) -> JsonType = |(kind, _)| *kind;
        let pairs = pair(&old.variants, &new.variants, &[&by_kind]);
        for (kind, _) in pairs.removed {
            let wire = spot.worse(wire::SENT_TYPE_REMOVED, wire::READ_TYPE_REMOVED);
            let rows = (wire, rust::UNION_VARIANT_REMOVED);
            self.note(spot, rows, format!("no longer `{kind:?}`"));
        }
        for (kind, _) in pairs.added {
            let wire = spot.worse(wire::SENT_TYPE_ADDED, wire::READ_TYPE_ADDED);
            let rows = (wire, rust::UNION_VARIANT_ADDED);
            self.note(spot, rows, format!("also `{kind:?}`"));
        }
        for ((kind, one), (_, other)) in pairs.both {
            if !self.same(one, other) {
                let types = self.types(one, other).in_rust();
                let rows = (self.retyped(one, other), rust::UNION_VARIANT_TYPE);
                self.note(spot, rows, format!("another type of `{kind:?}`: {types}"));
            }
        }
        self.first(spot, old, new);
        if is_shown(old) && !is_shown(new) {
            let rows = (wire::UNCHANGED, rust::UNION_NOT_DISPLAYABLE);
            self.note(spot, rows, "no longer displayable");
        }
    }

    /// Compares the variant that plain values convert to.
    fn first(&mut self, spot: &Spot, old: &Union, new: &Union) {
        let (Some((one, _)), Some((other, _))) =
            (old.variants.first(), new.variants.first())
        else {
            return;
        };
        if one != other && new.variants.iter().any(|(kind, _)| kind == one) {
            let wire = spot.worse(wire::FIRST_TYPE, wire::UNCHANGED);
            let what = format!("plain values become `{other:?}`, not `{one:?}`");
            self.note(spot, (wire, rust::UNION_FIRST_VARIANT), what);
        }
    }
}

/// Whether a union of plain values can be displayed.
fn is_shown(union: &Union) -> bool {
    let plain = |kind: &JsonType| !matches!(kind, JsonType::Array | JsonType::Object);
    union.variants.iter().all(|(kind, _)| plain(kind))
}
