//! Alternatives of unions.

use super::compare::{Comparison, Spot};
use super::pair::pair;
use super::{rust, wire};
use crate::ir::{Alternative, JsonType, Selection, Union};

impl Comparison<'_> {
    pub(super) fn unions(&mut self, spot: &Spot, old: &Union, new: &Union) {
        let by_wire: fn(&Alternative) -> String = |it| it.name.wire.clone();
        let by_rust: fn(&Alternative) -> String = |it| it.name.rust().to_owned();
        let pairs = pair(&old.alternatives, &new.alternatives, &[&by_wire, &by_rust]);
        let is_closed = matches!(new.selection, Selection::JsonType(_));
        for removed in pairs.removed {
            let wire = spot.worse(wire::SENT_TYPE_REMOVED, wire::READ_TYPE_REMOVED);
            let rows = (wire, rust::UNION_VARIANT_REMOVED);
            self.note(spot, rows, format!("no longer `{}`", removed.name.rust()));
        }
        for added in pairs.added {
            // An older client keeps it in `Other`.
            let read =
                if is_closed { wire::READ_TYPE_ADDED } else { wire::READ_VALUE_ADDED };
            let wire = spot.worse(wire::SENT_TYPE_ADDED, read);
            let rows = (wire, rust::UNION_VARIANT_ADDED);
            self.note(spot, rows, format!("also `{}`", added.name.rust()));
        }
        for (one, other) in pairs.both {
            self.renamed(spot, &one.name, &other.name, rust::VARIANT_RENAMED);
            let name = other.name.rust();
            if !self.same(&one.ty, &other.ty) {
                let types = self.types(&one.ty, &other.ty).in_rust();
                let rows = (self.retyped(&one.ty, &other.ty), rust::UNION_VARIANT_TYPE);
                self.note(spot, rows, format!("another type of `{name}`: {types}"));
            }
        }
        self.selection(spot, old, new);
        self.first(spot, old, new);
        if is_shown(old) && !is_shown(new) {
            let rows = (wire::UNCHANGED, rust::UNION_NOT_DISPLAYABLE);
            self.note(spot, rows, "no longer displayable");
        }
    }

    /// Compares how the alternative of a value is found.
    fn selection(&mut self, spot: &Spot, old: &Union, new: &Union) {
        let values = |union: &Union| -> Option<Vec<(String, String)>> {
            let Selection::Discriminator { mapping, .. } = &union.selection else {
                return None;
            };
            let named = mapping.iter().filter_map(|(value, index)| {
                let alternative = union.alternatives.get(*index)?;
                Some((value.clone(), alternative.name.wire.clone()))
            });
            Some(named.collect())
        };
        match (&old.selection, &new.selection) {
            (Selection::JsonType(_), Selection::JsonType(_))
            | (Selection::Fit, Selection::Fit) => {}
            (
                Selection::Discriminator { property: one, .. },
                Selection::Discriminator { property: other, .. },
            ) => {
                // Values of new alternatives are new with them.
                let (before, after) = (values(old), values(new));
                let lost = before.iter().flatten().any(|pair| {
                    let kept = |it: &Alternative| it.name.wire == pair.1;
                    new.alternatives.iter().any(kept)
                        && !after.iter().flatten().any(|it| it == pair)
                });
                if one != other || lost {
                    let rows = (wire::TYPE, rust::WIRE_NAME);
                    self.note(spot, rows, "another discriminator");
                }
            }
            _ => {
                let what = "its alternatives are selected in another way";
                self.note(spot, (wire::FORMAT, rust::TYPE_KIND), what);
            }
        }
    }

    /// Compares the variant that plain values convert to.
    fn first(&mut self, spot: &Spot, old: &Union, new: &Union) {
        let first = |union: &Union| -> Option<JsonType> {
            Some(union.by_json_type()?.next()?.0)
        };
        let (Some(one), Some(other)) = (first(old), first(new)) else { return };
        let is_kept =
            new.by_json_type().is_some_and(|mut all| all.any(|it| it.0 == one));
        if one != other && is_kept {
            let wire = spot.worse(wire::FIRST_TYPE, wire::UNCHANGED);
            let what = format!("plain values become `{other:?}`, not `{one:?}`");
            self.note(spot, (wire, rust::UNION_FIRST_VARIANT), what);
        }
    }
}

/// Whether a union of plain values can be displayed.
fn is_shown(union: &Union) -> bool {
    let plain = |json: &JsonType| !matches!(json, JsonType::Array | JsonType::Object);
    match &union.selection {
        Selection::JsonType(types) => types.iter().all(plain),
        Selection::Discriminator { .. } | Selection::Fit => false,
    }
}
