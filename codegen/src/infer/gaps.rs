//! Finds the gaps of the spec: what was observed and the spec does not describe.
//!
//! Values that the client accepts anyway are not gaps: digits as text where a number is expected,
//! an empty text for no date, a date with a time for a date, one object for a list of one.

use std::collections::BTreeSet;

use super::observed::{Observed, Property};
use super::path::{Path, is_name};
use super::spec::{Spec, text};
use super::value_type::{JsonType, ValueType};
use crate::load::{Entry, Node, Value};
use crate::source::Span;

/// A gap of a schema.
#[derive(Clone, Debug)]
pub(super) struct Gap<'t> {
    pub(super) kind: GapKind<'t>,
    pub(super) path: Path,
    pub(super) seen: Observed,
}

/// The gaps of a schema, and the node of the spec to change.
#[derive(Clone, Copy, Debug)]
pub(super) enum GapKind<'t> {
    /// A property of the object `part`, which belongs to the named schema `owner`.
    Property { part: &'t Node, owner: Option<&'t Entry> },
    /// A type of the schema `node`; `site` is `None` if no edit can add it.
    Type { site: Option<&'t Entry>, node: &'t Node },
    /// A number where an alternative of a union has the type `integer`.
    Number { alternative: &'t Node },
    /// `nullable: true`.
    Null { site: &'t Entry },
    /// Values of the `enum` of a schema.
    EnumValue { list: &'t Entry, part: &'t Node },
    /// That a property is optional, although `required` names it.
    Optional { list: &'t Entry, part: &'t Node },
}

impl GapKind<'_> {
    /// The location in the spec.
    pub(super) fn span(&self) -> Span {
        match self {
            Self::Type { site, node } => site.map_or(node.span, |site| site.span),
            Self::Number { alternative } => {
                alternative.entry("type").map_or(alternative.span, |it| it.span)
            }
            Self::Null { site } => site.span,
            Self::EnumValue { list, .. } | Self::Optional { list, .. } => list.span,
            Self::Property { part, .. } => part.span,
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
            && self.span() == other.span()
    }
}

/// Where a value is: the entry that an edit can change, and its path.
#[derive(Clone, Copy)]
struct Site<'p, 't> {
    entry: Option<&'t Entry>,
    path: &'p Path,
}

/// The values of a schema for scalars, from everywhere in the samples.
struct ScalarValues<'t> {
    node: &'t Node,
    site: Option<&'t Entry>,
    path: Path,
    /// The alternative of a union that is the schema, if its type is `integer`.
    alternative: Option<&'t Node>,
    seen: Observed,
}

/// Compares schemas with what was observed.
pub(super) struct Comparison<'s, 't> {
    spec: &'s Spec<'t>,
    is_sent: bool,
    /// Whether values that the client coerces are gaps too.
    pub(super) is_exact: bool,
    /// A record that is nested in itself has several places for one schema. They are judged
    /// together, since a number that no decimal holds makes a text of all.
    scalars: Vec<ScalarValues<'t>>,
    gaps: Vec<Gap<'t>>,
    /// The unknown properties whose names look like data, and their first places.
    pub(super) data_keys: BTreeSet<(Option<Span>, String)>,
}

/// Whether a schema accepts everything that was observed.
pub(super) fn accepts<'t>(spec: &Spec<'t>, node: &'t Node, seen: &Observed) -> bool {
    let mut comparison = Comparison::new(spec, false);
    comparison.value(node, Site { entry: None, path: &Path::default() }, seen);
    // What is in a repeated object is observed elsewhere.
    !seen.holds_repeated()
        && comparison.gaps().is_empty()
        && comparison.data_keys.is_empty()
}

impl<'s, 't> Comparison<'s, 't> {
    pub(super) fn new(spec: &'s Spec<'t>, is_sent: bool) -> Self {
        Self {
            spec,
            is_sent,
            is_exact: false,
            scalars: Vec::new(),
            gaps: Vec::new(),
            data_keys: BTreeSet::new(),
        }
    }

    /// Compares with a log, which lists only values that differ from the spec.
    pub(super) fn exact(spec: &'s Spec<'t>) -> Self {
        Self { is_exact: true, ..Self::new(spec, false) }
    }

    /// The gaps of all schemas that were compared.
    pub(super) fn gaps(&mut self) -> Vec<Gap<'t>> {
        for scalar in std::mem::take(&mut self.scalars) {
            self.judge(&scalar);
        }
        std::mem::take(&mut self.gaps)
    }

    /// Compares a named schema with its values.
    pub(super) fn schema(&mut self, schema: &'t Entry, seen: &Observed) {
        let site = Site { entry: Some(schema), path: &Path::of(&schema.key) };
        self.value(&schema.node, site, seen);
    }

    fn value(&mut self, node: &'t Node, site: Site<'_, 't>, seen: &Observed) {
        let (target, name) = self.spec.target(node);
        let name = name.or(site.entry.filter(|entry| self.spec.is_schema(entry)));
        let path = name.map_or_else(|| site.path.clone(), |name| Path::of(&name.key));
        let named = Site { path: &path, ..site };
        if let Some(union) = target.entry("oneOf").or(target.entry("anyOf")) {
            // A named union is widened in place, for everything that refers to it.
            let entry = name.or(site.entry);
            self.union(target, union.node.items(), Site { entry, ..named }, seen);
            return;
        }
        match text(target, "type") {
            Some("array") => self.list(target, site, seen),
            Some("object") => self.object(target, name, named, seen),
            Some(_) => self.scalar(target, None, site, seen),
            None if target.get("allOf").or(target.get("properties")).is_some() => {
                self.object(target, name, named, seen);
            }
            None => {}
        }
    }

    fn union(
        &mut self,
        target: &'t Node,
        alternatives: &'t [Node],
        site: Site<'_, 't>,
        seen: &Observed,
    ) {
        let mut left = seen.clone();
        for json in seen.json_types() {
            let has_type =
                |it: &&'t Node| json_type(self.spec.target(it).0) == Some(json);
            let same: Vec<&'t Node> = alternatives.iter().filter(has_type).collect();
            let (only, site) = (seen.only(json), Site { entry: None, ..site });
            match same.as_slice() {
                [] => continue,
                [one] if text(one, "type") == Some("integer") => {
                    self.scalar(one, Some(one), site, &only);
                }
                [one] => self.value(one, site, &only),
                several => self.several(several, site, &only),
            }
            left = left.without(json);
        }
        // A number or a date accepts an empty text and digits.
        let numbers =
            alternatives.iter().any(|node| json_type(node) == Some(JsonType::Number));
        let tolerated: &[ValueType] = if numbers {
            &[ValueType::Null, ValueType::Empty, ValueType::Digits]
        } else {
            &[ValueType::Null]
        };
        if !left.json_types().is_empty() && !left.is_within(tolerated) {
            self.wrong_type(site, target, &left);
        }
    }

    /// Compares values that may be of any of several alternatives. Which of them an object is cannot
    /// be seen from its observed properties, so only those that none declares are gaps.
    fn several(
        &mut self,
        alternatives: &[&'t Node],
        site: Site<'_, 't>,
        seen: &Observed,
    ) {
        if alternatives.iter().any(|it| accepts(self.spec, it, seen)) {
            return;
        }
        let Some(first) = alternatives.first() else { return };
        if !seen.is_within(&[ValueType::Object]) {
            return self.wrong_type(site, first, seen);
        }
        for property in seen.properties() {
            let declaring: Vec<(&'t Node, &'t Entry)> = alternatives
                .iter()
                .filter_map(|it| {
                    let target = self.spec.target(it).0;
                    Some((target, self.spec.property(target, &property.name)?))
                })
                .collect();
            let path = site.path.join(&property.name);
            let property_site = Site { entry: None, path: &path };
            let seen = &property.seen;
            match declaring.as_slice() {
                [] if alternatives.iter().any(|it| self.rest(it).is_some()) => {}
                [] => self.wrong_type(property_site, first, seen),
                [(object, entry)] => self.property(object, entry, site, seen),
                [(_, entry), ..] => {
                    let accepting =
                        |(_, it): &(_, &'t Entry)| accepts(self.spec, &it.node, seen);
                    if !declaring.iter().any(accepting) {
                        self.wrong_type(property_site, &entry.node, seen);
                    }
                }
            }
        }
    }

    /// The schema of the properties of an object that none of its parts declares. Without a type,
    /// it says that the keys are data.
    fn rest(&self, object: &'t Node) -> Option<&'t Entry> {
        let parts = self.spec.parts(object, None).into_iter().rev();
        let mut rest = parts.filter_map(|(part, _)| part.entry("additionalProperties"));
        rest.find(|entry| entry.node.value != Value::Bool(false))
    }

    fn list(&mut self, target: &'t Node, site: Site<'_, 't>, seen: &Observed) {
        let one = if self.is_exact { ValueType::List } else { ValueType::Object };
        if !seen.is_empty() && !seen.is_within(&[ValueType::Null, ValueType::List, one])
        {
            self.wrong_type(site, target, seen);
        }
        if let Some(items) = target.entry("items") {
            let lists =
                if self.is_exact { seen.only(JsonType::List) } else { seen.clone() };
            let elements = lists.elements();
            self.item(items, site.path, &elements);
        }
    }

    /// Compares the items of a list, or the values of a map.
    fn item(&mut self, entry: &'t Entry, path: &Path, seen: &Observed) {
        if seen.has(ValueType::Null) && !self.may_be_null(entry, false) {
            self.push(GapKind::Null { site: entry }, path, seen);
        }
        self.value(&entry.node, Site { entry: Some(entry), path }, seen);
    }

    fn scalar(
        &mut self,
        node: &'t Node,
        alternative: Option<&'t Node>,
        site: Site<'_, 't>,
        seen: &Observed,
    ) {
        let span = site.entry.map(|entry| entry.span);
        let same = |it: &&mut ScalarValues<'t>| {
            it.node.span == node.span
                && it.site.map(|entry| entry.span) == span
                && it.path == *site.path
        };
        if let Some(known) = self.scalars.iter_mut().find(same) {
            known.seen.merge(seen);
        } else {
            self.scalars.push(ScalarValues {
                node,
                site: site.entry,
                path: site.path.clone(),
                alternative,
                seen: seen.clone(),
            });
        }
    }

    fn judge(&mut self, scalar: &ScalarValues<'t>) {
        let ScalarValues { node, site, path, alternative, seen } = scalar;
        let site = Site { entry: *site, path };
        let ty = text(node, "type").unwrap_or_default();
        let format = text(node, "format");
        if let Some(alternative) = *alternative
            && seen.has(ValueType::Decimal)
            && !seen.has(ValueType::Huge)
        {
            self.push(GapKind::Number { alternative }, path, seen);
            return;
        }
        // A secret is read from a number, and a huge number is only kept as text.
        let is_text = ty == "string"
            && (seen.has(ValueType::Huge) && format.is_none()
                || format == Some("password") && !self.is_exact);
        let is_as_text = |seen: ValueType| {
            is_text
                && matches!(seen.json_type(), Some(JsonType::Text | JsonType::Number))
        };
        if !seen.types().all(|seen| is_as_text(seen) || is_read(ty, format, seen)) {
            self.wrong_type(site, node, seen);
        }
        let is_too_large = seen.is_undecodable && seen.has(ValueType::Integer);
        if is_too_large && ty == "integer" && site.entry.is_some() {
            // No type of the spec accepts it.
            self.wrong_type(Site { entry: None, ..site }, node, seen);
        }
        if let Some(list) = node.entry("enum") {
            let is_listed = |value: &String| {
                list.node.items().iter().any(|item| item.text() == Some(value))
            };
            if !seen.enum_values.keys().all(is_listed) {
                self.push(GapKind::EnumValue { list, part: node }, path, seen);
            }
        }
    }

    fn object(
        &mut self,
        target: &'t Node,
        name: Option<&'t Entry>,
        site: Site<'_, 't>,
        seen: &Observed,
    ) {
        let rest = self.rest(target);
        // A log has the values of a map as those of a list.
        let are_values = self.is_exact && rest.is_some();
        let mut values = if are_values {
            seen.items().cloned().unwrap_or_default()
        } else {
            Observed::default()
        };
        let as_list =
            if values.is_empty() { ValueType::Object } else { ValueType::List };
        if !seen.is_empty()
            && !seen.is_within(&[ValueType::Null, ValueType::Object, as_list])
        {
            self.wrong_type(site, target, seen);
        }
        for property in seen.properties() {
            match self.spec.property(target, &property.name) {
                Some(entry) => self.property(target, entry, site, &property.seen),
                None if rest.is_some() => values.merge(&property.seen),
                None => self.unknown(target, name, site, property),
            }
        }
        if let Some(rest) = rest {
            self.item(rest, site.path, &values);
        }
    }

    fn property(
        &mut self,
        object: &'t Node,
        entry: &'t Entry,
        site: Site<'_, 't>,
        seen: &Observed,
    ) {
        let path = site.path.join(&entry.key);
        let required = self.required_by(object, &entry.key);
        let is_optional = required.is_none();
        if seen.has(ValueType::Null) && !self.may_be_null(entry, is_optional) {
            self.push(GapKind::Null { site: entry }, &path, seen);
        }
        if let Some((list, part)) = required.filter(|_| !seen.missing.is_empty()) {
            self.push(GapKind::Optional { list, part }, &path, seen);
        }
        self.value(&entry.node, Site { entry: Some(entry), path: &path }, seen);
    }

    fn may_be_null(&self, entry: &'t Entry, is_optional: bool) -> bool {
        let (target, _) = self.spec.target(&entry.node);
        let is_nullable = |node: &Node| {
            node.get("nullable").is_some_and(|it| it.value == Value::Bool(true))
        };
        let is_untyped = ["type", "oneOf", "anyOf", "allOf"]
            .iter()
            .all(|key| target.get(key).is_none());
        let is_implied = is_optional && !self.is_sent && self.spec.nulls_expected();
        is_untyped || is_implied || is_nullable(&entry.node) || is_nullable(target)
    }

    /// The `required` list that names a property, and the part of the object that has the list.
    fn required_by(
        &self,
        object: &'t Node,
        name: &str,
    ) -> Option<(&'t Entry, &'t Node)> {
        let names = |list: &&'t Entry| {
            list.node.items().iter().any(|item| item.text() == Some(name))
        };
        let mut parts = self.spec.parts(object, None).into_iter();
        parts.find_map(|(part, _)| Some((part.entry("required").filter(names)?, part)))
    }

    fn unknown(
        &mut self,
        target: &'t Node,
        name: Option<&'t Entry>,
        site: Site<'_, 't>,
        property: &Property,
    ) {
        let parts = self.spec.parts(target, name);
        let declaring = parts.iter().rfind(|(part, _)| part.get("properties").is_some());
        // An object without a name and without properties may hold anything.
        let named = || parts.last().filter(|(_, owner)| owner.is_some());
        let Some((part, owner)) = declaring.or_else(named) else { return };
        if !is_name(&property.name) {
            self.data_keys.insert((property.key, property.name.clone()));
            return;
        }
        let owner_path = owner.map(|owner| Path::of(&owner.key));
        let path = owner_path.as_ref().unwrap_or(site.path).join(&property.name);
        self.push(GapKind::Property { part, owner: *owner }, &path, &property.seen);
    }

    fn wrong_type(&mut self, site: Site<'_, 't>, node: &'t Node, seen: &Observed) {
        self.push(GapKind::Type { site: site.entry, node }, site.path, seen);
    }

    /// Adds a gap, or merges it into a known one.
    fn push(&mut self, kind: GapKind<'t>, path: &Path, seen: &Observed) {
        let same = |gap: &&mut Gap<'t>| gap.path == *path && gap.kind.is_same(&kind);
        if let Some(gap) = self.gaps.iter_mut().find(same) {
            gap.seen.merge(seen);
        } else {
            self.gaps.push(Gap { kind, path: path.clone(), seen: seen.clone() });
        }
    }
}

/// The JSON type of a schema.
pub(super) fn json_type(target: &Node) -> Option<JsonType> {
    let Some(ty) = text(target, "type") else {
        let parts = target.get("allOf").or(target.get("properties"));
        return parts.map(|_| JsonType::Object);
    };
    match ty {
        "string" => Some(JsonType::Text),
        "integer" | "number" => Some(JsonType::Number),
        "boolean" => Some(JsonType::Boolean),
        "array" => Some(JsonType::List),
        "object" => Some(JsonType::Object),
        _ => None,
    }
}

/// Whether the client decodes a value of this type where the spec has another type and format.
fn is_read(ty: &str, format: Option<&str>, seen: ValueType) -> bool {
    use ValueType::{
        Boolean, Date, DateTime, Decimal, Digits, Empty, Integer, Null, OffsetDateTime,
    };
    match (ty, format) {
        _ if seen == Null => true,
        ("boolean", _) => seen == Boolean,
        ("integer", _) => matches!(seen, Integer | Digits | Empty),
        ("number", _) => matches!(seen, Integer | Decimal | Digits | Empty),
        ("string", Some("date" | "date-time" | "date-time-local")) => {
            matches!(seen, Date | DateTime | OffsetDateTime | Empty)
        }
        ("string", _) => seen.json_type() == Some(JsonType::Text),
        _ => true,
    }
}
