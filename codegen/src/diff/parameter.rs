//! Parameters: arguments of methods and setters of builders.

use super::compare::{Comparison, Spot};
use super::pair::pair;
use super::uses::Usage;
use super::{rust, wire};
use crate::emit;
use crate::ir::{
    Api, Bounds, Operation, Parameter, ParameterLocation, ParameterType, Style, Type,
};
use crate::names;

fn is_argument(parameter: &Parameter) -> bool {
    parameter.location == ParameterLocation::Path || parameter.required
}

impl Comparison<'_> {
    pub(super) fn parameters(&mut self, spot: &Spot, old: &Operation, new: &Operation) {
        let by_place: fn(&Parameter) -> String =
            |it| format!("{:?} {}", it.location, it.name.wire);
        let by_wire: fn(&Parameter) -> String = |it| it.name.wire.clone();
        let by_rust: fn(&Parameter) -> String =
            |it| format!("{} {}", it.name.rust(), is_argument(it));
        let mut pairs =
            pair(&old.parameters, &new.parameters, &[&by_place, &by_wire, &by_rust]);
        // The name of a path parameter is not sent.
        let in_path = |it: &&Parameter| it.location == ParameterLocation::Path;
        while let (Some(one), Some(other)) = (
            pairs.removed.iter().position(in_path),
            pairs.added.iter().position(in_path),
        ) {
            pairs.both.push((pairs.removed.remove(one), pairs.added.remove(other)));
        }
        for parameter in pairs.removed {
            let spot = Spot { new: None, ..part(spot, parameter, Some(parameter)) };
            let argument = is_argument(parameter);
            let rust =
                if argument { rust::ARGUMENT_REMOVED } else { rust::SETTER_REMOVED };
            self.note(&spot, (wire::PARAMETER_REMOVED, rust), "removed");
        }
        for parameter in pairs.added {
            let spot = Spot { old: None, ..part(spot, parameter, Some(parameter)) };
            let rows = if is_argument(parameter) {
                (wire::PARAMETER_REQUIRED, rust::ARGUMENT_ADDED)
            } else {
                (wire::PARAMETER_ADDED, rust::SETTER_ADDED)
            };
            let ty = emit::type_text(self.new.api, &parameter.ty);
            self.note(&spot, rows, format!("added: `{ty}`"));
        }
        for (one, other) in &pairs.both {
            self.parameter(&part(spot, other, Some(one)), one, other);
        }
        self.order(spot, old, &pairs.both);
    }

    fn parameter(&mut self, spot: &Spot, old: &Parameter, new: &Parameter) {
        let before = self.count();
        let kept = is_argument(old) == is_argument(new);
        match (is_argument(old), is_argument(new)) {
            (false, true) => {
                let rows = (wire::PARAMETER_REQUIRED, rust::SETTER_TO_ARGUMENT);
                self.note(spot, rows, "required");
            }
            (true, false) => {
                let rows = (wire::PARAMETER_OPTIONAL, rust::ARGUMENT_TO_SETTER);
                self.note(spot, rows, "optional");
            }
            _ => {}
        }
        if kept && !is_argument(new) {
            self.renamed(spot, &old.name, &new.name, rust::SETTER_RENAMED);
        }
        if new.location != ParameterLocation::Path && old.name.wire != new.name.wire {
            let what = format!("on the wire: `{}` → `{}`", old.name.wire, new.name.wire);
            self.note(spot, (wire::ENCODING, rust::WIRE_NAME), what);
        }
        self.encoded(spot, old, new);
        if kept && !is_argument(new) {
            self.empty_setter(spot, old, new);
        }
        let mut doc = old.doc.clone();
        if self.takes_several(old, new) {
            doc.bounds = of_one_item(&old.doc.bounds, &new.doc.bounds);
        }
        self.docs(spot, &doc, &new.doc);
        self.example(spot, before, (&old.ty, &old.example), (&new.ty, &new.example));
    }

    /// Compares types, locations and styles.
    fn encoded(&mut self, spot: &Spot, old: &Parameter, new: &Parameter) {
        let is_same = self.same(&old.ty, &new.ty);
        let takes_several = self.takes_several(old, new);
        // A single value is encoded as before.
        let wire = if is_same || takes_several {
            wire::UNCHANGED
        } else {
            self.retyped(spot, &old.ty, &new.ty)
        };
        // Another type is written in another way, which its own row says.
        let has_own_row = takes_several || wire != wire::UNCHANGED;
        let is_written_alike =
            has_own_row || written(self.old.api, old) == written(self.new.api, new);
        if old.location != new.location || !is_written_alike {
            let what = "another location or style";
            self.note(spot, (wire::ENCODING, rust::ENCODING), what);
        }
        if is_same {
            return;
        }
        // A list that is passed as any value could also be several values.
        let is_any = *self.old.api.resolve(&old.ty) == Type::Any;
        let rust = if takes_several && !is_any {
            rust::SEVERAL_VALUES
        } else if is_argument(new) {
            rust::ARGUMENT_TYPE
        } else {
            rust::SETTER_TYPE
        };
        let what = format!("another type: {}", self.types(&old.ty, &new.ty).in_rust());
        self.note(spot, (wire, rust), what);
    }

    /// The setter that sends a parameter without a value.
    fn empty_setter(&mut self, spot: &Spot, old: &Parameter, new: &Parameter) {
        let rows = match (old.has_empty_setter(), new.has_empty_setter()) {
            (false, true) => (wire::PARAMETER_ADDED, rust::SETTER_ADDED),
            (true, false) => (wire::PARAMETER_REMOVED, rust::SETTER_REMOVED),
            _ => return,
        };
        let setter = names::empty_setter(&new.name);
        self.note(spot, rows, format!("without a value: `{setter}`"));
    }

    /// Whether a parameter of one value became a list of such values.
    fn takes_several(&self, old: &Parameter, new: &Parameter) -> bool {
        matches!(
            self.new.api.resolve(&new.ty),
            Type::List(item) if self.same(&old.ty, item)
        )
    }

    /// Compares the order of arguments that both sides have.
    fn order(
        &mut self,
        spot: &Spot,
        old: &Operation,
        both: &[(&Parameter, &Parameter)],
    ) {
        let before: Vec<&Parameter> =
            old.path_parameters().chain(old.required_others()).collect();
        let place =
            |it: &Parameter| before.iter().position(|other| std::ptr::eq(*other, it));
        let stay =
            both.iter().filter(|(one, other)| is_argument(one) && is_argument(other));
        // Path parameters always come first.
        let (path, others): (Vec<_>, Vec<_>) =
            stay.partition(|(_, other)| other.location == ParameterLocation::Path);
        let places: Vec<_> =
            path.iter().chain(&others).map(|(one, _)| place(one)).collect();
        if !places.is_sorted() {
            let rows = (wire::UNCHANGED, rust::ARGUMENT_ORDER);
            self.note(spot, rows, "arguments in another order");
        }
    }
}

/// What decides how a parameter is written. A single value is not exploded.
fn written<'p>(
    api: &Api,
    parameter: &'p Parameter,
) -> (Style, bool, bool, Option<&'p str>) {
    let is_list = api.is_list(&parameter.ty);
    let is_object =
        matches!(parameter.wire_type, ParameterType::Object | ParameterType::Any);
    let explode = parameter.explode && (is_list || is_object);
    let media_type = parameter.media_type.as_deref();
    (parameter.style, explode, parameter.allow_reserved, media_type)
}

/// The bounds of a value as those of a list that holds it alone. A demand of the new list
/// that one item fulfills does not count.
fn of_one_item(old: &Bounds, new: &Bounds) -> Bounds {
    let accepts_one = new.min_items.is_none_or(|it| it <= 1) && new.max_items != Some(0);
    let list = if accepts_one { new.clone() } else { Bounds::default() };
    let items = (*old != Bounds::default()).then(|| Box::new(old.clone()));
    Bounds { items, ..list }
}

fn part(spot: &Spot, new: &Parameter, old: Option<&Parameter>) -> Spot {
    let subject = format!("{} parameter `{}`", spot.subject, new.name.wire);
    let usage = Usage { sent: true, read: false };
    // The bounds of JSON are those of its value, not of its text.
    let is_unchecked = new.style == Style::Json;
    let spot = Spot { usage, warns: !is_argument(new), is_unchecked, ..spot.clone() };
    spot.part(subject, old.map(|old| old.name.span), Some(new.name.span))
}
