//! The JSON kinds of unions.

use super::compare::{Comparison, Spot, of_ways};
use super::pair::pair;
use super::uses::Ways;
use super::{rust, wire};
use crate::ir::{JsonType, Type, Union};

type Kind = (JsonType, Type);

impl Comparison<'_> {
    /// Compares the kinds of a union.
    pub(super) fn unions(&mut self, spot: &Spot, old: &Union, new: &Union, ways: Ways) {
        let by_kind: fn(&Kind) -> JsonType = |(kind, _)| *kind;
        let pairs = pair(&old.variants, &new.variants, &[&by_kind]);
        for (kind, _) in pairs.removed {
            let wire = of_ways(ways, wire::SENT_KIND_REMOVED, wire::READ_KIND_REMOVED);
            self.note(
                spot,
                (wire, rust::KIND_REMOVED),
                format!("no `{kind:?}` any more"),
            );
        }
        for (kind, _) in pairs.added {
            let wire = of_ways(ways, wire::SENT_KIND_ADDED, wire::READ_KIND_ADDED);
            self.note(spot, (wire, rust::KIND_ADDED), format!("`{kind:?}` besides"));
        }
        for ((kind, one), (_, other)) in pairs.both {
            if !self.same(one, other) {
                let types = self.types(one, other).words();
                let rows = (self.retyped(one, other), rust::KIND_TYPE);
                self.note(spot, rows, format!("another type of `{kind:?}`: {types}"));
            }
        }
        self.first(spot, old, new, ways);
        if is_shown(old) && !is_shown(new) {
            let rows = (wire::UNSEEN, rust::KIND_HIDDEN);
            self.note(spot, rows, "cannot be displayed any more");
        }
    }

    /// The kind that a plain value becomes.
    fn first(&mut self, spot: &Spot, old: &Union, new: &Union, ways: Ways) {
        let (Some((one, _)), Some((other, _))) =
            (old.variants.first(), new.variants.first())
        else {
            return;
        };
        if one != other && new.variants.iter().any(|(kind, _)| kind == one) {
            let wire = of_ways(ways, wire::KIND_FIRST, wire::UNSEEN);
            let what = format!("plain values become `{other:?}`, not `{one:?}`");
            self.note(spot, (wire, rust::KIND_FIRST), what);
        }
    }
}

/// Whether a union of plain values can be displayed.
fn is_shown(union: &Union) -> bool {
    let plain = |kind: &JsonType| !matches!(kind, JsonType::Array | JsonType::Object);
    union.variants.iter().all(|(kind, _)| plain(kind))
}
