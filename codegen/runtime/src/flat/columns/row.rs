//! The values of one record, sorted into columns.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::Columns;
use crate::flat::entries::Entries;

/// The values of a record.
pub(super) struct Row<'j> {
    /// By column. `None` if the record lacks the field.
    values: Vec<Option<&'j RawValue>>,
    /// What no column holds, by name.
    extra: BTreeMap<String, &'j RawValue>,
}

impl<'j> Row<'j> {
    /// Sorts the values of a JSON object.
    pub(super) fn read(columns: &Columns, json: &'j str) -> serde_json::Result<Self> {
        let values = vec![None; columns.all.len()];
        let mut row = Self { values, extra: BTreeMap::new() };
        row.add(columns, serde_json::from_str(json)?, "")?;
        Ok(row)
    }

    /// Adds the fields of an object.
    fn add(
        &mut self,
        columns: &Columns,
        object: Entries<'j>,
        prefix: &str,
    ) -> serde_json::Result<()> {
        for (name, value) in object.0 {
            let name = format!("{prefix}{name}");
            let index = columns.indexes.get(&name);
            let own = index.and_then(|index| self.values.get_mut(*index));
            let is_object = columns.objects.contains(&name);
            match (own, value.get()) {
                (Some(own @ None), _) => *own = Some(value),
                (_, "null") if is_object => {}
                (_, json) if is_object && json.starts_with('{') => {
                    let inner = serde_json::from_str(json)?;
                    self.add(columns, inner, &format!("{name}."))?;
                }
                _ => _ = self.extra.insert(name, value),
            }
        }
        Ok(())
    }

    /// The cells of the selected columns.
    pub(super) fn cells(&self, columns: &Columns) -> serde_json::Result<Vec<String>> {
        let extra = self.extra()?.unwrap_or_default();
        let cell = |index: &usize| match self.values.get(*index) {
            Some(Some(value)) => text_of(value.get()).map(Cow::into_owned),
            Some(None) => Ok(String::new()),
            None => Ok(extra.clone()),
        };
        columns.selected.iter().map(cell).collect()
    }

    /// The cell of the column `extra`. `None` if it is empty.
    pub(super) fn extra(&self) -> serde_json::Result<Option<String>> {
        if self.extra.is_empty() {
            return Ok(None);
        }
        serde_json::to_string(&self.extra).map(Some)
    }

    /// The value of a column. `None` also for null.
    #[cfg(feature = "parquet")]
    pub(super) fn value(&self, column: usize) -> Option<&'j RawValue> {
        let value = self.values.get(column).copied().flatten();
        value.filter(|value| value.get() != "null")
    }

    /// Adds a value that does not fit its column.
    #[cfg(feature = "parquet")]
    pub(super) fn add_extra(&mut self, name: &str, value: &'j RawValue) {
        self.extra.insert(name.to_owned(), value);
    }
}

/// The cell of a value: a text without quotes, nothing for null, and JSON otherwise.
pub(super) fn text_of(json: &str) -> serde_json::Result<Cow<'_, str>> {
    match json {
        "null" => Ok(Cow::Borrowed("")),
        text if text.starts_with('"') => serde_json::from_str(text).map(Cow::Owned),
        json => Ok(Cow::Borrowed(json)),
    }
}
