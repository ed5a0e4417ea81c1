//! The words of enums.

use super::compare::{Comparison, Spot, of_ways};
use super::pair::pair;
use super::uses::Ways;
use super::{rust, wire};
use crate::ir::{Enum, Variant};

impl Comparison<'_> {
    /// Compares the words of an enum.
    pub(super) fn words(&mut self, spot: &Spot, old: &Enum, new: &Enum, ways: Ways) {
        let by_wire: fn(&Variant) -> String = |it| it.name.wire.clone();
        let by_rust: fn(&Variant) -> String = |it| it.name.rust().to_owned();
        let pairs = pair(&old.variants, &new.variants, &[&by_wire, &by_rust]);
        for word in pairs.removed {
            let spot = Spot { new: None, ..part(spot, word, word) };
            let wire = of_ways(ways, wire::SENT_WORD_REMOVED, wire::READ_WORD_REMOVED);
            self.note(&spot, (wire, rust::WORD_REMOVED), "removed");
        }
        for word in pairs.added {
            let spot = Spot { old: None, ..part(spot, word, word) };
            let wire = of_ways(ways, wire::SENT_WORD_ADDED, wire::READ_WORD_ADDED);
            self.note(&spot, (wire, rust::WORD_ADDED), "added");
        }
        for (old, new) in pairs.both {
            self.word(&part(spot, old, new), old, new, ways);
        }
        if old.complete != new.complete {
            let what = "known to be complete, or no more";
            self.note(spot, (wire::DOCUMENTED, rust::TEXT), what);
        }
    }

    fn word(&mut self, spot: &Spot, old: &Variant, new: &Variant, ways: Ways) {
        if old.name.wire != new.name.wire {
            let wire = of_ways(ways, wire::SENT_WORD_REMOVED, wire::READ_WORD_ADDED);
            let what = format!("in JSON: `{}` → `{}`", old.name.wire, new.name.wire);
            self.note(spot, (wire, rust::WIRE_NAME), what);
        }
        if old.name.rust() != new.name.rust() {
            let what = format!("renamed: `{}` → `{}`", old.name.rust(), new.name.rust());
            self.note(spot, (wire::UNSEEN, rust::WORD_RENAMED), what);
        }
    }
}

fn part(spot: &Spot, old: &Variant, new: &Variant) -> Spot {
    let subject = format!("{} word `{}`", spot.subject, new.name.wire);
    spot.part(subject, Some(old.name.span), Some(new.name.span))
}
