//! Values of enums.

use super::compare::{Comparison, Spot, by_usage};
use super::pair::pair;
use super::uses::Usage;
use super::{rust, wire};
use crate::ir::{Enum, Variant};

impl Comparison<'_> {
    pub(super) fn variants(
        &mut self,
        spot: &Spot,
        old: &Enum,
        new: &Enum,
        usage: Usage,
    ) {
        let by_wire: fn(&Variant) -> String = |it| it.name.wire.clone();
        let by_rust: fn(&Variant) -> String = |it| it.name.rust().to_owned();
        let pairs = pair(&old.variants, &new.variants, &[&by_wire, &by_rust]);
        for variant in pairs.removed {
            let spot = Spot { new: None, ..part(spot, variant, variant) };
            let wire =
                by_usage(usage, wire::SENT_VALUE_REMOVED, wire::READ_VALUE_REMOVED);
            self.note(&spot, (wire, rust::VARIANT_REMOVED), "removed");
        }
        for variant in pairs.added {
            let spot = Spot { old: None, ..part(spot, variant, variant) };
            let wire = by_usage(usage, wire::SENT_VALUE_ADDED, wire::READ_VALUE_ADDED);
            self.note(&spot, (wire, rust::VARIANT_ADDED), "added");
        }
        for (old, new) in pairs.both {
            self.variant(&part(spot, old, new), old, new, usage);
        }
        if old.complete != new.complete {
            let what = "completeness changed";
            self.note(spot, (wire::DOCUMENTED, rust::TEXT), what);
        }
    }

    fn variant(&mut self, spot: &Spot, old: &Variant, new: &Variant, usage: Usage) {
        if old.name.wire != new.name.wire {
            let wire = by_usage(usage, wire::SENT_VALUE_REMOVED, wire::READ_VALUE_ADDED);
            let what = format!("in JSON: `{}` → `{}`", old.name.wire, new.name.wire);
            self.note(spot, (wire, rust::WIRE_NAME), what);
        }
        if old.name.rust() != new.name.rust() {
            let what = format!("renamed: `{}` → `{}`", old.name.rust(), new.name.rust());
            self.note(spot, (wire::UNCHANGED, rust::VARIANT_RENAMED), what);
        }
    }
}

fn part(spot: &Spot, old: &Variant, new: &Variant) -> Spot {
    let subject = format!("{} value `{}`", spot.subject, new.name.wire);
    spot.part(subject, Some(old.name.span), Some(new.name.span))
}
