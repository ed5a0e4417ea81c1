//! Finds the position of a custom field. A patch names a custom field by its position in the
//! record on the server, but people name it by its label or its id.

use std::borrow::Cow;
use std::fmt;

use crate::conventions::CustomFields;
use crate::record::{Id, Members, Record, Value, ValueRef, with_property};

/// The label or the id of a custom field. Text converts into a label, an integer into an id.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldKey {
    /// The label, which must match exactly.
    Label(String),
    /// The id.
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

/// A tag of the identifier of custom fields.
#[doc(hidden)]
pub trait CustomFieldTag {}

impl<Tag: CustomFieldTag> From<Id<Tag>> for CustomFieldKey {
    fn from(id: Id<Tag>) -> Self {
        Self::Id(id.get())
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

/// The custom fields of one record, in order.
#[derive(Clone, Debug)]
pub(crate) struct RecordFields {
    names: CustomFields,
    fields: Vec<Field>,
}

#[derive(Clone, Debug, Default)]
struct Field {
    id: Option<i64>,
    label: Option<String>,
}

impl RecordFields {
    pub(crate) fn of(record: &dyn Record, names: CustomFields) -> Self {
        let mut fields = Vec::new();
        with_property(record, names.property, &mut |view| fields = list(view, &names));
        Self { names, fields }
    }

    /// The fields of a record that cannot be decoded, from its JSON text.
    pub(crate) fn of_json(record: &str, names: CustomFields) -> Self {
        let members: Members<'_> = serde_json::from_str(record).unwrap_or_default();
        let property = members.get(names.property).map(|property| property.get());
        let property: Value = property
            .and_then(|json| serde_json::from_str(json).ok())
            .unwrap_or_default();
        Self { fields: list(ValueRef::Value(&property), &names), names }
    }

    /// The id and label of each field that has an id.
    pub(crate) fn into_labels(self) -> impl Iterator<Item = (i64, Option<String>)> {
        self.fields.into_iter().filter_map(|field| Some((field.id?, field.label)))
    }

    /// The path of a field's value in a patch.
    pub(crate) fn path(&self, key: &CustomFieldKey) -> Result<String, String> {
        let found: Vec<_> =
            self.fields.iter().enumerate().filter(|(_, field)| field.has(key)).collect();
        match found.as_slice() {
            [(index, _)] => {
                Ok(format!("/{}/{index}/{}", self.names.property, self.names.value))
            }
            [] => Err(self.not_found(key)),
            several => {
                let ids: Vec<_> = several.iter().map(|(_, field)| field.id()).collect();
                Err(format!(
                    "{} custom fields have the key {key}; use one of the ids {}",
                    ids.len(),
                    ids.join(", ")
                ))
            }
        }
    }

    fn not_found(&self, key: &CustomFieldKey) -> String {
        if self.fields.is_empty() {
            return format!(
                "no custom field {key}: the record has no custom fields; pass a record that \
                 `get` returned to `edit`"
            );
        }
        let known: Vec<_> = self.fields.iter().map(Field::to_string).collect();
        format!("no custom field {key}; the record has {}", known.join(", "))
    }

    /// Why there is no path without a record.
    pub(crate) fn unavailable(key: &CustomFieldKey) -> String {
        format!(
            "unknown position of the custom field {key}: get the record, and use \
             `edit(&record)` instead of `update`"
        )
    }
}

impl Field {
    fn has(&self, key: &CustomFieldKey) -> bool {
        match key {
            CustomFieldKey::Label(label) => self.label.as_ref() == Some(label),
            CustomFieldKey::Id(id) => self.id == Some(*id),
        }
    }

    fn id(&self) -> String {
        self.id.map_or_else(|| "without id".to_owned(), |id| id.to_string())
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} ({})", self.label.as_deref().unwrap_or_default(), self.id())
    }
}

fn list(view: ValueRef<'_>, names: &CustomFields) -> Vec<Field> {
    match view {
        ValueRef::List(list) => {
            let views =
                (0..list.len()).map(|index| list.get(index).unwrap_or(ValueRef::Null));
            views.map(|view| field(view, names)).collect()
        }
        ValueRef::Value(Value::Array(values)) => {
            values.iter().map(|value| field(ValueRef::Value(value), names)).collect()
        }
        _ => Vec::new(),
    }
}

/// An element without id and label still counts as a position.
fn field(view: ValueRef<'_>, names: &CustomFields) -> Field {
    let id = text_of(view, names.id).and_then(|text| text.parse().ok());
    Field { id, label: text_of(view, names.label) }
}

fn text_of_scalar(value: &Value) -> Option<String> {
    ValueRef::Value(value).text().map(Cow::into_owned)
}

fn text_of(view: ValueRef<'_>, name: &str) -> Option<String> {
    let mut text = None;
    match view {
        ValueRef::Record(record) => with_property(record, name, &mut |view| {
            text = view.text().map(Cow::into_owned);
        }),
        ValueRef::Object(fields) => text = fields.get(name).and_then(text_of_scalar),
        ValueRef::Value(fields) => text = fields.get(name).and_then(text_of_scalar),
        _ => {}
    }
    text
}
