//! Reads tables: CSV whose first line names the columns.

use std::path::Path;

use csv::{ReaderBuilder, StringRecord};

use crate::{Failure, files};

/// A row, with the cells of the columns that were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row<const N: usize> {
    /// The line that it starts in, counted from 1.
    pub(crate) line: u64,
    /// Its cells, in the order in which the columns were asked for.
    pub(crate) cells: [String; N],
}

/// The rows of a file. Columns that were not asked for are read over.
pub(crate) fn read<const N: usize>(
    path: &Path,
    columns: [&str; N],
) -> Result<Vec<Row<N>>, Failure> {
    let text = files::text(path)?;
    parse(&text, columns).map_err(|why| Failure::Table(path.to_owned(), why))
}

/// The rows of a text, or what is wrong with it.
pub(crate) fn parse<const N: usize>(
    text: &str,
    columns: [&str; N],
) -> Result<Vec<Row<N>>, String> {
    let mut reader = ReaderBuilder::new().from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| error.to_string())?;
    let places = places(header, columns)?;
    let rows = reader.records().map(|record| match record {
        Ok(record) => Ok(row(&record, places)),
        Err(error) => Err(error.to_string()),
    });
    rows.collect()
}

fn places<const N: usize>(
    header: &StringRecord,
    columns: [&str; N],
) -> Result<[usize; N], String> {
    let mut places = [0; N];
    for (place, column) in places.iter_mut().zip(columns) {
        let found = header.iter().position(|name| name == column);
        *place = found.ok_or_else(|| {
            format!("no column `{column}`; expected {}", columns.map(quoted).join(", "))
        })?;
    }
    Ok(places)
}

fn quoted(column: &str) -> String {
    format!("`{column}`")
}

fn row<const N: usize>(record: &StringRecord, places: [usize; N]) -> Row<N> {
    Row {
        line: record.position().map_or(0, csv::Position::line),
        cells: places.map(|place| record.get(place).unwrap_or_default().to_owned()),
    }
}
