//! What was observed of one place: the types of its values, where they were seen, and what is in
//! them.
//!
//! Samples give values; logs give types alone. Values themselves are not kept, except enum values
//! that a log names.

use std::collections::{BTreeMap, BTreeSet};

use super::value_type::{JsonType, ValueType};
use crate::load::{Node, Value};
use crate::source::Span;

/// How often something was seen, by the number of the sample or operation.
pub(super) type Counts = BTreeMap<u16, u64>;

/// What was observed of one place.
#[derive(Clone, Debug, Default)]
pub(super) struct Observed {
    types: BTreeMap<ValueType, Counts>,
    /// Enum values that a log names.
    pub(super) enum_values: BTreeMap<String, Counts>,
    /// Where a log says that a required property is missing.
    pub(super) missing: Counts,
    /// Whether a log says that the client could not decode a value.
    pub(super) is_undecodable: bool,
    /// The properties of objects, in the order of first appearance.
    properties: Vec<Property>,
    objects: usize,
    /// The elements of lists.
    items: Option<Box<Observed>>,
    /// The first value.
    pub(super) first: Option<Span>,
}

/// A property of observed objects.
#[derive(Clone, Debug)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) seen: Observed,
    /// How many objects have it.
    count: usize,
}

impl Observed {
    /// Adds a value.
    pub(super) fn see(&mut self, node: &Node) {
        self.first.get_or_insert(node.span);
        self.note(ValueType::of(node), node.span.file(), 1);
        match &node.value {
            Value::List(items) => {
                let seen = self.items.get_or_insert_default();
                for item in items {
                    seen.see(item);
                }
            }
            Value::Map(entries) => {
                self.objects += 1;
                for entry in entries {
                    let property = self.property_mut(&entry.key);
                    property.count += 1;
                    property.seen.see(&entry.node);
                }
            }
            _ => {}
        }
    }

    /// Adds values of a type without their content.
    pub(super) fn note(&mut self, ty: ValueType, source: u16, count: u64) {
        add(self.types.entry(ty).or_default(), source, count);
    }

    /// Adds an unknown number of values of a type.
    pub(super) fn mark(&mut self, ty: ValueType) {
        self.types.entry(ty).or_default();
    }

    pub(super) fn note_enum_value(&mut self, value: &str, source: u16, count: u64) {
        add(self.enum_values.entry(value.to_owned()).or_default(), source, count);
    }

    pub(super) fn note_missing(&mut self, source: u16, count: u64) {
        add(&mut self.missing, source, count);
    }

    /// The place of a property.
    pub(super) fn property(&mut self, name: &str) -> &mut Self {
        &mut self.property_mut(name).seen
    }

    /// The place of the elements of lists.
    pub(super) fn element(&mut self) -> &mut Self {
        self.items.get_or_insert_default()
    }

    /// Adds everything that was observed of another place.
    pub(super) fn merge(&mut self, other: &Self) {
        self.first = self.first.or(other.first);
        self.objects += other.objects;
        self.is_undecodable |= other.is_undecodable;
        extend(&mut self.missing, &other.missing);
        for (ty, counts) in &other.types {
            extend(self.types.entry(*ty).or_default(), counts);
        }
        for (value, counts) in &other.enum_values {
            extend(self.enum_values.entry(value.clone()).or_default(), counts);
        }
        if let Some(items) = &other.items {
            self.element().merge(items);
        }
        for property in &other.properties {
            let own = self.property_mut(&property.name);
            own.count += property.count;
            own.seen.merge(&property.seen);
        }
    }

    fn property_mut(&mut self, name: &str) -> &mut Property {
        let found = self.properties.iter().position(|it| it.name == name);
        let at = found.unwrap_or(self.properties.len());
        if found.is_none() {
            let name = name.to_owned();
            self.properties.push(Property { name, seen: Self::default(), count: 0 });
        }
        // The property was found or has just been added.
        #[expect(clippy::indexing_slicing, reason = "`at` is the index of a property")]
        &mut self.properties[at]
    }

    pub(super) fn properties(&self) -> &[Property] {
        &self.properties
    }

    /// Whether every object has the property.
    pub(super) fn always_has(&self, property: &Property) -> bool {
        property.count == self.objects
    }

    /// The elements of lists. An object counts as a list of one, because the client accepts it
    /// where the spec has a list.
    pub(super) fn elements(&self) -> Self {
        let mut seen = self.items.as_deref().cloned().unwrap_or_default();
        seen.merge(&self.only(JsonType::Object));
        seen
    }

    /// The same observations with each object as a list of one.
    #[must_use]
    pub(super) fn with_objects_as_lists(&self) -> Self {
        let mut seen = self.without(JsonType::Object);
        seen.items = Some(Box::new(self.elements()));
        let lists = seen.types.entry(ValueType::List).or_default();
        extend(lists, self.counts(ValueType::Object));
        seen.properties.clear();
        seen.objects = 0;
        seen
    }

    /// The values of one JSON type.
    pub(super) fn only(&self, json: JsonType) -> Self {
        let mut seen = self.clone();
        seen.types.retain(|ty, _| ty.json_type() == Some(json));
        if json != JsonType::List {
            seen.items = None;
        }
        if json != JsonType::Object {
            seen.properties.clear();
            seen.objects = 0;
        }
        if json != JsonType::Text {
            seen.enum_values.clear();
        }
        seen
    }

    /// The values of all other JSON types, null included.
    #[must_use]
    pub(super) fn without(&self, json: JsonType) -> Self {
        let mut seen = self.clone();
        seen.types.retain(|ty, _| ty.json_type() != Some(json));
        seen
    }

    /// The types, null included.
    pub(super) fn types(&self) -> impl Iterator<Item = ValueType> {
        self.types.keys().copied()
    }

    /// Whether no value was seen.
    pub(super) fn is_empty(&self) -> bool {
        self.types.is_empty()
    }

    pub(super) fn has(&self, ty: ValueType) -> bool {
        self.types.contains_key(&ty)
    }

    /// Whether values were seen, all of them of these types.
    pub(super) fn is_within(&self, types: &[ValueType]) -> bool {
        !self.is_empty() && self.types().all(|ty| types.contains(&ty))
    }

    /// The JSON types of the values other than null.
    pub(super) fn json_types(&self) -> BTreeSet<JsonType> {
        self.types().filter_map(ValueType::json_type).collect()
    }

    /// How often the type was seen.
    pub(super) fn counts(&self, ty: ValueType) -> &Counts {
        static NONE: Counts = Counts::new();
        self.types.get(&ty).unwrap_or(&NONE)
    }

    /// How often any value was seen.
    pub(super) fn all_counts(&self) -> Counts {
        let mut all = Counts::new();
        self.types.values().for_each(|counts| extend(&mut all, counts));
        all
    }
}

fn add(counts: &mut Counts, source: u16, count: u64) {
    let sum = counts.entry(source).or_default();
    *sum = sum.saturating_add(count);
}

fn extend(counts: &mut Counts, more: &Counts) {
    for (source, count) in more {
        add(counts, *source, *count);
    }
}
