//! The columns of a record type, and the row of one record.

#[cfg(feature = "parquet")]
mod arrow;
mod row;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;

use crate::fields::{Field, Fields};
use row::Row;

/// The column of everything that no other column holds.
const EXTRA: &str = "extra";

/// The columns of a record type: one for each field, and a last one, `extra`.
///
/// | value | columns and cells |
/// |---|---|
/// | text, date, enum, secret | the text |
/// | number, boolean | as in JSON: every digit of a decimal is kept |
/// | null, absent | an empty cell, as for an empty text |
/// | object with described fields | a column for each field: `address.city` |
/// | list, map, other objects | one column; the cell is JSON |
/// | union | one column; JSON for an object or a list, otherwise as above |
/// | unknown fields, values of another type than described | `extra`: a JSON object by column name |
///
/// The cells of a row are exact, but a table does not say whether `5` was a number or a text.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::fields::Fields;
/// use revio::flat::Columns;
/// # revio_runtime::schemas!(SCHEMAS {
/// #     Required "Contact"/"contact_id" => Identifier("ContactId"),
/// #     Optional "Contact"/"address" => Object("ContactAddress"),
/// #     Optional "ContactAddress"/"city" => Text,
/// #     Optional "Contact"/"balance" => Decimal,
/// # });
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let fields = Fields::of_schema(SCHEMAS, "Contact").ok_or("no such schema")?;
/// let columns = Columns::new(fields);
/// let names: Vec<&str> = columns.names().collect();
/// assert_eq!(names, ["contact_id", "address.city", "balance", "extra"]);
///
/// let row = columns.row_of_json(r#"{"contact_id": 1, "balance": 0.10, "address": null}"#)?;
/// assert_eq!(row, ["1", "", "0.10", ""]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Columns {
    /// All but `extra`, which holds what none of them does.
    all: Vec<Column>,
    indexes: BTreeMap<String, usize>,
    /// The names of the objects whose fields are columns.
    objects: BTreeSet<String>,
    /// The columns of a row: indexes of columns, or one beyond them for `extra`.
    selected: Vec<usize>,
    /// The name of the last column.
    extra: String,
}

#[derive(Clone, Debug)]
struct Column {
    name: String,
    field: &'static Field,
}

impl Columns {
    /// The columns of a record type.
    pub fn new(fields: Fields) -> Self {
        let mut columns = Self::unknown();
        columns.add_fields(fields, "", &mut Vec::new());
        while columns.indexes.contains_key(&columns.extra) {
            columns.extra.push('_');
        }
        columns.selected = (0..=columns.all.len()).collect();
        columns
    }

    /// The columns of records whose fields are unknown: `extra` alone.
    pub(crate) fn unknown() -> Self {
        Self {
            all: Vec::new(),
            indexes: BTreeMap::new(),
            objects: BTreeSet::new(),
            selected: vec![0],
            extra: EXTRA.to_owned(),
        }
    }

    /// Adds a column for each field of an object. An object that contains itself is one column.
    fn add_fields(
        &mut self,
        fields: Fields,
        prefix: &str,
        around: &mut Vec<&'static str>,
    ) {
        around.push(fields.schema());
        // Fields without a description are in `extra`.
        for field in fields.iter().filter(|field| field.name != "*") {
            let name = format!("{prefix}{}", field.name);
            match fields.of_field(field.name) {
                Some(inner) if !around.contains(&inner.schema()) => {
                    self.add_fields(inner, &format!("{name}."), around);
                    self.objects.insert(name);
                }
                _ => {
                    self.indexes.insert(name.clone(), self.all.len());
                    self.all.push(Column { name, field });
                }
            }
        }
        around.pop();
    }

    /// Only these columns, in this order. The name of an object selects all columns below it.
    ///
    /// # Errors
    ///
    /// Fails for a name that no column has.
    pub fn select<N: AsRef<str>>(
        mut self,
        names: impl IntoIterator<Item = N>,
    ) -> Result<Self, UnknownColumn> {
        self.selected.clear();
        for name in names {
            let name = name.as_ref();
            let found = self.find(name);
            if found.is_empty() {
                return Err(UnknownColumn { name: name.to_owned() });
            }
            self.selected.extend(found);
        }
        Ok(self)
    }

    fn find(&self, name: &str) -> Vec<usize> {
        if name == self.extra {
            return vec![self.all.len()];
        }
        let is_selected = |own: &str| {
            let below = own.strip_prefix(name);
            below.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let all = self.all.iter().enumerate();
        all.filter(|(_, own)| is_selected(&own.name)).map(|(index, _)| index).collect()
    }

    /// The names, in the order of the cells of a row.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let name = |index: &usize| match self.all.get(*index) {
            Some(column) => column.name.as_str(),
            None => &self.extra,
        };
        self.selected.iter().map(name)
    }

    /// The name of a column that is selected twice.
    #[cfg(feature = "parquet")]
    pub(crate) fn repeated(&self) -> Option<&str> {
        let mut names = BTreeSet::new();
        self.names().find(|name| !names.insert(*name))
    }

    /// The fields, in the order of the cells of a row. `None` for `extra`.
    pub fn fields(&self) -> impl Iterator<Item = Option<&'static Field>> {
        let columns = self.selected.iter().map(|index| self.all.get(*index));
        columns.map(|column| column.map(|column| column.field))
    }

    /// The cells of a record. Serializing a record writes its secrets; `record.redacted()` is the
    /// same record without them.
    ///
    /// # Errors
    ///
    /// Fails if the value is not an object, or cannot be serialized.
    pub fn row(
        &self,
        record: &(impl Serialize + ?Sized),
    ) -> serde_json::Result<Vec<String>> {
        self.row_of_json(&serde_json::to_string(record)?)
    }

    /// The cells of a record from its JSON text, whose numbers are kept digit by digit.
    ///
    /// # Errors
    ///
    /// Fails if the text is not a JSON object.
    pub fn row_of_json(&self, json: &str) -> serde_json::Result<Vec<String>> {
        Row::read(self, json)?.cells(self)
    }
}

/// No column has this name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownColumn {
    name: String,
}

impl UnknownColumn {
    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for UnknownColumn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "unknown column `{}`: use the name of a field, such as `address.city`",
            self.name
        )
    }
}

impl std::error::Error for UnknownColumn {}
