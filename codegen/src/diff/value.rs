//! Values of enums.

use super::compare::{Comparison, Spot};
use super::pair::pair;
use super::{rust, wire};
use crate::ir::{Enum, Variant};

impl Comparison<'_> {
    pub(super) fn variants(&mut self, spot: &Spot, old: &Enum, new: &Enum) {
        let by_wire: fn(&Variant) -> String = |it| it.name.wire.clone();
        let by_rust: fn(&Variant) -> String = |it| it.name.rust().to_owned();
        let pairs = pair(&old.variants, &new.variants, &[&by_wire, &by_rust]);
        for variant in pairs.removed {
            let spot = Spot { new: None, ..part(spot, variant, variant) };
            let wire = spot.worse(wire::SENT_VALUE_REMOVED, wire::READ_VALUE_REMOVED);
            self.note(&spot, (wire, rust::VARIANT_REMOVED), "removed");
        }
        for variant in pairs.added {
            let spot = Spot { old: None, ..part(spot, variant, variant) };
            let wire = spot.worse(wire::SENT_VALUE_ADDED, wire::READ_VALUE_ADDED);
            self.note(&spot, (wire, rust::VARIANT_ADDED), "added");
        }
        for (old, new) in pairs.both {
            self.variant(&part(spot, old, new), old, new);
        }
        if old.complete != new.complete {
            let what = "completeness changed";
            self.note(spot, (wire::DOCUMENTED, rust::TEXT), what);
        }
    }

    fn variant(&mut self, spot: &Spot, old: &Variant, new: &Variant) {
        if old.name.wire != new.name.wire {
            let wire = spot.worse(wire::SENT_VALUE_REMOVED, wire::READ_VALUE_ADDED);
            let what = format!("in JSON: `{}` → `{}`", old.name.wire, new.name.wire);
            self.note(spot, (wire, rust::WIRE_NAME), what);
        }
        self.renamed(spot, &old.name, &new.name, rust::VARIANT_RENAMED);
    }
}

fn part(spot: &Spot, old: &Variant, new: &Variant) -> Spot {
    let subject = format!("{} value `{}`", spot.subject, new.name.wire);
    spot.part(subject, Some(old.name.span), Some(new.name.span))
}
