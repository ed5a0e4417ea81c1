//! Which type reads which sample, by the table in the samples' README.

use revio::Value;
use revio::drift::{self, Finding};
use revio::registry::{OPERATIONS, Operation, ResponseKind};

use crate::round_trips::ROUND_TRIPS;
use crate::sample;

/// A row of the table in the samples' README.
pub(crate) struct Row {
    pub(crate) file: String,
    pub(crate) schema: String,
    pub(crate) envelope: String,
    pub(crate) evidence: String,
}

pub(crate) fn rows() -> Vec<Row> {
    let readme = sample("README.md");
    let cells = readme.lines().filter(|line| line.starts_with("| `")).map(|line| {
        line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
    });
    cells
        .map(|cells: Vec<String>| match cells.as_slice() {
            [file, schema, envelope, evidence] => Row {
                file: file.trim_matches('`').to_owned(),
                schema: schema.clone(),
                envelope: envelope.clone(),
                evidence: evidence.clone(),
            },
            other => panic!("a row of four cells, not {other:?}"),
        })
        .collect()
}

impl Row {
    /// The differences between a body and the spec.
    pub(crate) fn inspect(&self, body: &str) -> Vec<Finding> {
        // The name of a schema is static.
        let schema: &'static str = self.schema.clone().leak();
        let answer = match (schema, self.envelope.as_str()) {
            ("CreatedResponse", _) => ResponseKind::Created,
            ("OkResponse", _) => ResponseKind::Done,
            (_, "collection") => ResponseKind::Collection(schema),
            (_, "single") => ResponseKind::Record(schema),
            _ => ResponseKind::Json(schema),
        };
        let operation = Operation { response: answer, ..*OPERATIONS[0] };
        let inspect = |body: &str| drift::inspect(&operation, body.as_bytes());
        if self.envelope != "array" {
            return inspect(body);
        }
        let elements: Vec<Value> = serde_json::from_str(body).expect("an array");
        elements.iter().flat_map(|element| inspect(&element.to_string())).collect()
    }

    /// Reads a body into the type of this row and writes it again; nothing for an envelope, which
    /// has no type.
    pub(crate) fn again(&self, body: &str) -> Option<Result<String, String>> {
        if matches!(self.schema.as_str(), "OkResponse" | "CreatedResponse") {
            return None;
        }
        let found =
            ROUND_TRIPS.iter().find(|round_trip| round_trip.schema == self.schema);
        let round_trip =
            found.unwrap_or_else(|| panic!("{}: no schema {}", self.file, self.schema));
        let one =
            |text: &str| (round_trip.rewrite)(text).map_err(|error| error.to_string());
        Some(match self.envelope.as_str() {
            "single" | "none" => one(body),
            "array" => each(body, "", one),
            "collection" => each(body, "/records", one),
            envelope => panic!("{}: no envelope {envelope}", self.file),
        })
    }
}

/// The same body with each element of the array at a pointer written again.
fn each(
    body: &str,
    pointer: &str,
    one: impl Fn(&str) -> Result<String, String>,
) -> Result<String, String> {
    let read = |text: &str| {
        serde_json::from_str::<Value>(text).map_err(|error| error.to_string())
    };
    let mut value = read(body)?;
    let elements = value.pointer_mut(pointer).and_then(Value::as_array_mut);
    for element in elements.ok_or("not an array")? {
        *element = read(&one(&element.to_string())?)?;
    }
    Ok(value.to_string())
}
