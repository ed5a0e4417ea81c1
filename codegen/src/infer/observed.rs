//! What was observed of one place: the types of its values, where they were seen, and what is in
//! them.
//!
//! Samples give values; logs give types alone. Values themselves are not kept, except enum values
//! that a log names.

use std::collections::{BTreeMap, BTreeSet};

use super::path::is_name;
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
    /// The number of this object, if it may be nested in itself.
    pub(super) id: Option<usize>,
    /// The number of the object that is repeated here.
    pub(super) repeats: Option<usize>,
}

/// A property of observed objects.
#[derive(Clone, Debug)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) seen: Observed,
    /// The place of its first name.
    pub(super) key: Option<Span>,
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
                    property.key.get_or_insert(entry.span);
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
        self.repeats = self.repeats.or(other.repeats);
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
            own.key = own.key.or(property.key);
            own.seen.merge(&property.seen);
        }
    }

    fn property_mut(&mut self, name: &str) -> &mut Property {
        let found = self.properties.iter().position(|it| it.name == name);
        let at = found.unwrap_or(self.properties.len());
        if found.is_none() {
            let name = name.to_owned();
            self.properties.push(Property {
                name,
                seen: Self::default(),
                key: None,
                count: 0,
            });
        }
        // The property was found or has just been added.
        #[expect(clippy::indexing_slicing, reason = "`at` is the index of a property")]
        &mut self.properties[at]
    }

    pub(super) fn properties(&self) -> &[Property] {
        &self.properties
    }

    pub(super) fn properties_mut(&mut self) -> &mut Vec<Property> {
        &mut self.properties
    }

    /// Removes the properties whose names look like data, except for known ones.
    pub(super) fn take_data_keys(
        &mut self,
        is_known: impl Fn(&str) -> bool,
    ) -> BTreeSet<(Option<Span>, String)> {
        let is_data = |it: &mut Property| !is_name(&it.name) && !is_known(&it.name);
        let taken = self.properties.extract_if(.., is_data);
        taken.map(|it| (it.key, it.name)).collect()
    }

    pub(super) fn has_property(&self, name: &str) -> bool {
        self.properties.iter().any(|property| property.name == name)
    }

    pub(super) fn items(&self) -> Option<&Self> {
        self.items.as_deref()
    }

    pub(super) fn items_mut(&mut self) -> Option<&mut Self> {
        self.items.as_deref_mut()
    }

    /// Whether an object here or below repeats another one.
    pub(super) fn holds_repeated(&self) -> bool {
        self.repeats.is_some()
            || self.items().is_some_and(Self::holds_repeated)
            || self.properties.iter().any(|property| property.seen.holds_repeated())
    }

    /// Takes the content of the objects, and leaves a mark that they repeat another one.
    pub(super) fn take_object(&mut self, repeats: usize) -> Self {
        let mut content = self.only(JsonType::Object);
        content.properties.retain(|property| is_name(&property.name));
        self.properties.clear();
        self.objects = 0;
        self.repeats = Some(repeats);
        content
    }

    /// Whether every object has the property.
    pub(super) fn always_has(&self, property: &Property) -> bool {
        property.count == self.objects
    }

    /// The values of all properties.
    pub(super) fn map_values(&self) -> Self {
        let mut values = Self::default();
        self.properties.iter().for_each(|property| values.merge(&property.seen));
        values
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
