//! Alternatives of unions.

use std::collections::BTreeMap;

use super::compare::{Comparison, Spot};
use super::matching::form;
use super::pair::pair;
use super::{rust, wire};
use crate::ir::{Alternative, JsonType, Selection, Union};

impl Comparison<'_> {
    pub(super) fn unions(&mut self, spot: &Spot, old: &Union, new: &Union) {
        let by_wire: fn(&Alternative) -> String = |it| it.name.wire.clone();
        let by_rust: fn(&Alternative) -> String = |it| it.name.rust().to_owned();
        let mut pairs =
            pair(&old.alternatives, &new.alternatives, &[&by_wire, &by_rust]);
        // An alternative without a schema takes its name from its type.
        pairs.removed.retain(|one| {
            let found = pairs.added.iter().position(|it| self.same(&one.ty, &it.ty));
            pairs.both.extend(found.map(|index| (*one, pairs.added.remove(index))));
            found.is_none()
        });
        for removed in pairs.removed {
            let wire = spot.worse(wire::SENT_TYPE_REMOVED, wire::READ_TYPE_REMOVED);
            let rows = (wire, rust::UNION_VARIANT_REMOVED);
            self.note(spot, rows, format!("no longer `{}`", removed.name.rust()));
        }
        for added in pairs.added {
            let wire = spot.worse(wire::SENT_TYPE_ADDED, self.read_added(old, added));
            let rows = (wire, rust::UNION_VARIANT_ADDED);
            self.note(spot, rows, format!("also `{}`", added.name.rust()));
        }
        for (one, other) in &pairs.both {
            self.renamed(spot, &one.name, &other.name, rust::VARIANT_RENAMED);
            let name = other.name.rust();
            if !self.same(&one.ty, &other.ty) {
                let types = self.types(&one.ty, &other.ty).in_rust();
                let wire = self.retyped(spot, &one.ty, &other.ty);
                let rows = (wire, rust::UNION_VARIANT_TYPE);
                self.note(spot, rows, format!("another type of `{name}`: {types}"));
            }
        }
        self.selection(spot, (old, new), &pairs.both);
        self.first(spot, old, new);
        if is_shown(old) && !is_shown(new) {
            let rows = (wire::UNCHANGED, rust::UNION_NOT_DISPLAYABLE);
            self.note(spot, rows, "no longer displayable");
        }
    }

    /// What a new alternative is to a client of the old document.
    fn read_added(&self, old: &Union, added: &Alternative) -> &'static wire::Row {
        let json = form(self.new.api, &added.ty).0;
        let is_known = |it: &Alternative| form(self.old.api, &it.ty).0 == json;
        match old.selection {
            Selection::JsonType(_) if old.alternatives.iter().any(is_known) => {
                wire::FORMAT
            }
            Selection::JsonType(_) => wire::READ_TYPE_ADDED,
            // The client keeps it in `Other`.
            Selection::Discriminator { .. } | Selection::Fit => wire::READ_VALUE_ADDED,
        }
    }

    /// Compares how the alternative of a value is found. `both` are the alternatives of both sides.
    fn selection(
        &mut self,
        spot: &Spot,
        (old, new): (&Union, &Union),
        both: &[(&Alternative, &Alternative)],
    ) {
        match (&old.selection, &new.selection) {
            (Selection::JsonType(_), Selection::JsonType(_)) => {}
            (Selection::Fit, Selection::Fit) => {
                let place = |(one, _): &(&Alternative, _)| {
                    old.alternatives.iter().position(|it| std::ptr::eq(it, *one))
                };
                if !both.iter().map(place).is_sorted() {
                    let rows = (wire::UNCHANGED, rust::UNION_FIRST_VARIANT);
                    self.note(spot, rows, "its alternatives are in another order");
                }
            }
            (
                Selection::Discriminator { property: one, mapping: before },
                Selection::Discriminator { property: other, mapping: after },
            ) => {
                if one != other {
                    let wire = spot.worse(wire::SENT_RENAMED, wire::READ_RENAMED);
                    let what = format!("another discriminator: `{one}` → `{other}`");
                    self.note(spot, (wire, rust::WIRE_NAME), what);
                }
                let before = named(before, |index| {
                    let one = old.alternatives.get(index)?;
                    both.iter().find(|pair| std::ptr::eq(pair.0, one)).map(|pair| pair.1)
                });
                let after = named(after, |index| {
                    let other = new.alternatives.get(index)?;
                    both.iter().map(|pair| pair.1).find(|it| std::ptr::eq(*it, other))
                });
                self.mapping(spot, &before, &after);
            }
            (Selection::JsonType(_), _) | (_, Selection::JsonType(_)) => {
                let what = "its alternatives are selected in another way";
                self.note(spot, (wire::FORMAT, rust::TYPE_KIND), what);
            }
            (Selection::Discriminator { .. } | Selection::Fit, _) => {
                let what = match &new.selection {
                    Selection::Discriminator { property, .. } => {
                        format!(
                            "the discriminator `{property}` selects its alternatives"
                        )
                    }
                    Selection::Fit | Selection::JsonType(_) => {
                        "no discriminator selects its alternatives".to_owned()
                    }
                };
                self.note(spot, (wire::FORMAT, rust::WIRE_NAME), what);
            }
        }
    }

    /// Compares the values of a discriminator that select alternatives of both sides.
    fn mapping(&mut self, spot: &Spot, old: &Mapping<'_>, new: &Mapping<'_>) {
        for (value, variant) in old {
            let (wire, what) = match new.get(value) {
                Some(other) if other == variant => continue,
                Some(other) => {
                    (wire::TYPE, format!("selects `{other}`, not `{variant}`"))
                }
                None => (
                    spot.worse(wire::SENT_VALUE_REMOVED, wire::READ_VALUE_REMOVED),
                    format!("no longer selects `{variant}`"),
                ),
            };
            let what = format!("the value `{value}` {what}");
            self.note(spot, (wire, rust::WIRE_NAME), what);
        }
        for (value, variant) in new.iter().filter(|(value, _)| !old.contains_key(*value))
        {
            let wire = spot.worse(wire::SENT_VALUE_ADDED, wire::READ_VALUE_ADDED);
            let what = format!("the value `{value}` selects `{variant}`, too");
            self.note(spot, (wire, rust::WIRE_NAME), what);
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

/// The variants that the values of a discriminator select.
type Mapping<'u> = BTreeMap<&'u str, &'u str>;

fn named<'u>(
    mapping: &'u [(String, usize)],
    alternative: impl Fn(usize) -> Option<&'u Alternative>,
) -> Mapping<'u> {
    let variant = |(value, index): &'u (String, usize)| {
        Some((value.as_str(), alternative(*index)?.name.rust()))
    };
    mapping.iter().filter_map(variant).collect()
}

/// Whether a union of plain values can be displayed.
fn is_shown(union: &Union) -> bool {
    let plain = |json: &JsonType| !matches!(json, JsonType::Array | JsonType::Object);
    match &union.selection {
        Selection::JsonType(types) => types.iter().all(plain),
        Selection::Discriminator { .. } | Selection::Fit => false,
    }
}
