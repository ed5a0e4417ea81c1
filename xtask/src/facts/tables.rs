//! The rows of the two tables.

use std::path::Path;

use crate::Failure;
use crate::table::{self, Row};

/// What is known.
#[derive(Debug)]
pub(super) struct Tables {
    /// Of operations.
    pub(super) endpoints: Vec<Endpoint>,
    /// Of members.
    pub(super) fields: Vec<Field>,
}

/// What is known of an operation.
#[derive(Debug)]
pub(super) struct Endpoint {
    /// Where the row stands: file and line.
    pub(super) at: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) resource: String,
    pub(super) operation: String,
    pub(super) evidence: String,
    pub(super) query_parameters: String,
    pub(super) request_body: String,
    pub(super) success_status: String,
    pub(super) response: String,
    pub(super) notes: String,
}

/// What is known of a member.
#[derive(Debug)]
pub(super) struct Field {
    /// Where the row stands: file and line.
    pub(super) at: String,
    pub(super) schema: String,
    pub(super) field: String,
    pub(super) json_type: String,
    pub(super) format: String,
    pub(super) max_length: String,
    pub(super) min: String,
    pub(super) max: String,
    pub(super) words: String,
    pub(super) write: String,
    pub(super) required_on_create: String,
    pub(super) nullable: String,
    pub(super) evidence: String,
    pub(super) notes: String,
}

impl Tables {
    /// Reads both tables.
    pub(super) fn read(endpoints: &Path, fields: &Path) -> Result<Self, Failure> {
        let rows = table::read(endpoints, ENDPOINT)?;
        let name = name(endpoints);
        let endpoints = rows.into_iter().map(|row| Endpoint::of(&name, row)).collect();
        let rows = table::read(fields, FIELD)?;
        let name = self::name(fields);
        let fields = rows.into_iter().map(|row| Field::of(&name, row)).collect();
        Ok(Self { endpoints, fields })
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The columns of an [`Endpoint`].
const ENDPOINT: [&str; 10] = [
    "method",
    "path",
    "resource",
    "operation",
    "evidence",
    "query_parameters",
    "request_body",
    "success_status",
    "response",
    "notes",
];

impl Endpoint {
    fn of(table: &str, row: Row<10>) -> Self {
        let [
            method,
            path,
            resource,
            operation,
            evidence,
            query_parameters,
            request_body,
            success_status,
            response,
            notes,
        ] = row.cells;
        let at = format!("{table}:{}", row.line);
        Self {
            at,
            method,
            path,
            resource,
            operation,
            evidence,
            query_parameters,
            request_body,
            success_status,
            response,
            notes,
        }
    }

    /// What the row is called in `differences.csv`.
    pub(super) fn key(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// The columns of a [`Field`].
const FIELD: [&str; 13] = [
    "schema",
    "field",
    "json_type",
    "format",
    "max_length",
    "min",
    "max",
    "enum",
    "write",
    "required_on_create",
    "nullable",
    "evidence",
    "notes",
];

impl Field {
    fn of(table: &str, row: Row<13>) -> Self {
        let [
            schema,
            field,
            json_type,
            format,
            max_length,
            min,
            max,
            words,
            write,
            required_on_create,
            nullable,
            evidence,
            notes,
        ] = row.cells;
        let at = format!("{table}:{}", row.line);
        Self {
            at,
            schema,
            field,
            json_type,
            format,
            max_length,
            min,
            max,
            words,
            write,
            required_on_create,
            nullable,
            evidence,
            notes,
        }
    }

    /// What the row is called in `differences.csv`.
    pub(super) fn key(&self) -> String {
        format!("{}.{}", self.schema, self.field)
    }

    /// Whether the row stands for something whose name is unknown.
    pub(super) fn is_placeholder(&self) -> bool {
        self.field.starts_with('(')
    }
}
