//! Custom fields in a patch. The API names a field by its position in the record as the server
//! has it, people name it by its label or its id; so the record has to be at hand.

use std::fmt;

use crate::conventions::CustomFields;
use crate::record::{Record, Value, ValueRef};

/// What a custom field is called by: its label, or its id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldKey {
    /// The label that the tenant gave it.
    Label(String),
    /// Its identifier.
    Id(i64),
}

impl From<&str> for CustomFieldKey {
    fn from(label: &str) -> Self {
        Self::Label(label.to_owned())
    }
}

impl From<String> for CustomFieldKey {
    fn from(label: String) -> Self {
        Self::Label(label)
    }
}

impl From<i64> for CustomFieldKey {
    fn from(id: i64) -> Self {
        Self::Id(id)
    }
}

impl From<i32> for CustomFieldKey {
    fn from(id: i32) -> Self {
        Self::Id(id.into())
    }
}

impl fmt::Display for CustomFieldKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Label(label) => write!(f, "{label:?}"),
            Self::Id(id) => write!(f, "{id}"),
        }
    }
}

/// The custom fields of one record, in its order.
#[derive(Clone, Debug)]
pub(crate) struct KnownFields {
    names: CustomFields,
    fields: Vec<Known>,
}

#[derive(Clone, Debug, Default)]
struct Known {
    id: Option<i64>,
    label: Option<String>,
}

impl KnownFields {
    /// Looks for them in a record.
    pub(crate) fn of(record: &dyn Record, names: CustomFields) -> Self {
        let mut fields = Vec::new();
        member(record, names.property, &mut |view| fields = listed(view, &names));
        Self { names, fields }
    }

    /// What each field is called, those left out that no identifier tells apart.
    pub(crate) fn into_labels(self) -> impl Iterator<Item = (i64, Option<String>)> {
        self.fields.into_iter().filter_map(|field| Some((field.id?, field.label)))
    }

    /// The path of a field's value in a patch.
    pub(crate) fn path(&self, key: &CustomFieldKey) -> Result<String, String> {
        let found = self.fields.iter().enumerate().filter(|(_, field)| field.is(key));
        match found.collect::<Vec<_>>().as_slice() {
            [(index, _)] => {
                Ok(format!("/{}/{index}/{}", self.names.property, self.names.value))
            }
            [] => Err(self.unknown(key)),
            several => Err(format!(
                "{} custom fields are called {key}: name the one that is meant by its id ({})",
                several.len(),
                several
                    .iter()
                    .map(|(_, field)| field.id())
                    .collect::<Vec<_>>()
                    .join(", ")
            )),
        }
    }

    fn unknown(&self, key: &CustomFieldKey) -> String {
        if self.fields.is_empty() {
            return format!(
                "there is no custom field {key}, for the record has none: \
                 pass `edit` the record as `get` gives it"
            );
        }
        let known = self.fields.iter().map(Known::to_string).collect::<Vec<_>>();
        format!("there is no custom field {key}; the record has {}", known.join(", "))
    }

    /// Why a field cannot be found without a record.
    pub(crate) fn none(key: &CustomFieldKey) -> String {
        format!(
            "the position of the custom field {key} is not known: get the record, \
             and start from `edit(&record)` instead of `update`"
        )
    }
}

impl Known {
    fn is(&self, key: &CustomFieldKey) -> bool {
        match key {
            CustomFieldKey::Label(label) => self.label.as_ref() == Some(label),
            CustomFieldKey::Id(id) => self.id == Some(*id),
        }
    }

    fn id(&self) -> String {
        self.id.map_or_else(|| "without id".to_owned(), |id| id.to_string())
    }
}

impl fmt::Display for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} ({})", self.label.as_deref().unwrap_or_default(), self.id())
    }
}

/// Shows a member of a record, whether the record names it or not.
fn member(record: &dyn Record, name: &str, with: &mut dyn FnMut(ValueRef<'_>)) {
    let place = record.descriptor().fields.iter().position(|member| *member == name);
    record.with_values(&mut |values, extra| {
        let named = place.and_then(|place| values.get(place).copied());
        if let Some(view) = named.or_else(|| extra.get(name).map(ValueRef::Value)) {
            with(view);
        }
    });
}

fn listed(view: ValueRef<'_>, names: &CustomFields) -> Vec<Known> {
    match view {
        ValueRef::List(list) => list.iter().map(|view| known(view, names)).collect(),
        ValueRef::Value(Value::Array(values)) => {
            values.iter().map(|value| known(ValueRef::Value(value), names)).collect()
        }
        _ => Vec::new(),
    }
}

/// What one element says of itself. One that says nothing still takes its place.
fn known(view: ValueRef<'_>, names: &CustomFields) -> Known {
    let mut known = Known::default();
    each_member(view, &[names.id, names.label], &mut |name, view| {
        let text = view.text();
        if name == names.id {
            known.id = text.and_then(|text| text.parse().ok());
        } else {
            known.label = text.map(std::borrow::Cow::into_owned);
        }
    });
    known
}

fn each_member(
    view: ValueRef<'_>,
    names: &[&str],
    with: &mut dyn FnMut(&str, ValueRef<'_>),
) {
    for name in names {
        match view {
            ValueRef::Record(record) => {
                member(record, name, &mut |view| with(name, view));
            }
            ValueRef::Object(members) | ValueRef::Value(Value::Object(members)) => {
                if let Some(value) = members.get(*name) {
                    with(name, ValueRef::Value(value));
                }
            }
            _ => {}
        }
    }
}
