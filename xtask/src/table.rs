//! Reads CSV files with a header.

use std::path::Path;

use csv::{ReaderBuilder, StringRecord};

use crate::{Failure, files};

/// A row with the requested columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row<const N: usize> {
    /// Its first line, counted from 1.
    pub(crate) line: u64,
    /// The cells in the order of the requested columns.
    pub(crate) cells: [String; N],
}

/// Reads the rows of a file, ignoring other columns.
pub(crate) fn read<const N: usize>(
    path: &Path,
    columns: [&str; N],
) -> Result<Vec<Row<N>>, Failure> {
    let text = files::text(path)?;
    parse(&text, columns).map_err(|why| Failure::Table(path.to_owned(), why))
}

/// Parses the rows of a text.
pub(crate) fn parse<const N: usize>(
    text: &str,
    columns: [&str; N],
) -> Result<Vec<Row<N>>, String> {
    let mut reader = ReaderBuilder::new().from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| error.to_string())?;
    let indexes = indexes(header, columns)?;
    let rows = reader.records().map(|record| match record {
        Ok(record) => Ok(row(&record, indexes)),
        Err(error) => Err(error.to_string()),
    });
    rows.collect()
}

fn indexes<const N: usize>(
    header: &StringRecord,
    columns: [&str; N],
) -> Result<[usize; N], String> {
    let mut indexes = [0; N];
    for (index, column) in indexes.iter_mut().zip(columns) {
        let found = header.iter().position(|name| name == column);
        *index = found.ok_or_else(|| {
            format!("no column `{column}`; expected {}", columns.map(quoted).join(", "))
        })?;
    }
    Ok(indexes)
}

fn quoted(column: &str) -> String {
    format!("`{column}`")
}

fn row<const N: usize>(record: &StringRecord, indexes: [usize; N]) -> Row<N> {
    Row {
        line: record.position().map_or(0, csv::Position::line),
        cells: indexes.map(|index| record.get(index).unwrap_or_default().to_owned()),
    }
}
