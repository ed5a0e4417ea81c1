//! Records with their types, instead of as JSON.

use super::server::Server;
use crate::error::ErrorKind;
use crate::record::{Codec, Record, read_json, write_json};
use crate::{Error, Result};

impl Server {
    /// Adds records of one type. A record with the key of one that an earlier call added replaces
    /// it. Returns the number of records.
    ///
    /// # Errors
    ///
    /// Fails if the type is not that of the records of one resource, and for the same reasons as
    /// [`seed_json`](Self::seed_json).
    pub fn seed_records<T: Record + Codec>(&self, records: &[T]) -> Result<usize> {
        let json: Result<Vec<Vec<u8>>, _> =
            records.iter().map(|it| write_json(it)).collect();
        let json = json.map_err(|error| {
            Error::builder(format!("the records cannot be encoded: {error}"))
        })?;
        let json = format!("[{}]", String::from_utf8_lossy(&json.join(&b',')));
        self.seed_resource(self.resource_of::<T>()?, &json)
    }

    /// All records of this type, in the order of their keys.
    ///
    /// # Errors
    ///
    /// Fails if the type is not that of the records of one resource, or if a record that was added
    /// as JSON cannot be read.
    pub fn records<T: Record + Codec>(&self) -> Result<Vec<T>> {
        let records = self.records_json(self.resource_of::<T>()?)?;
        records.iter().map(read).collect()
    }

    /// The record of this type with a key, if there is one.
    ///
    /// # Errors
    ///
    /// Fails for the same reasons as [`records`](Self::records).
    pub fn record<T: Record + Codec>(&self, key: impl Into<i64>) -> Result<Option<T>> {
        let record = self.record_json(self.resource_of::<T>()?, key)?;
        record.as_ref().map(read).transpose()
    }

    /// The resource whose records have a type.
    fn resource_of<T: Record>(&self) -> Result<&'static str> {
        let schema = T::empty().descriptor().schema;
        let resources = &self.shared.model.resources;
        let mut resources = resources.iter().filter(|it| it.record == schema);
        match (resources.next(), resources.next()) {
            (Some(resource), None) => Ok(resource.name),
            (Some(_), Some(_)) => Err(Error::builder(format!(
                "several resources have records of type `{schema}`: name one, with \
                 `seed_resource`, `records_json` or `record_json`"
            ))),
            (None, _) => Err(Error::builder(format!(
                "no resource has records of type `{schema}`: use the type of the records of a list"
            ))),
        }
    }
}

fn read<T: Codec>(record: &serde_json::Value) -> Result<T> {
    let mut value = T::placeholder();
    read_json(record.to_string().as_bytes(), &mut value).map_err(|error| {
        Error::new(ErrorKind::Decode, format!("a record of the fake server: {error}"))
    })?;
    Ok(value)
}
