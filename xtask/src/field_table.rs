//! Reads the table of fields of a reference page.

use std::path::PathBuf;

use csv::{ErrorKind, ReaderBuilder, StringRecord};
use revio_codegen::infer::{Field, InvalidFields};

use crate::{Failure, files};

const COLUMNS: [&str; 5] = ["name", "type", "required", "bounds", "description"];
/// The columns that a table must have: the first ones.
const NEEDED: usize = 2;

/// Reads the table from standard input.
pub(crate) fn from_stdin() -> Result<Vec<Field>, Failure> {
    parse(&files::stdin()?).map_err(failure)
}

/// The failure for a table with invalid cells.
pub(crate) fn invalid(why: &InvalidFields) -> Failure {
    failure(why.to_string())
}

fn failure(why: String) -> Failure {
    Failure::Table(PathBuf::from(files::STDIN), why)
}

fn parse(text: &str) -> Result<Vec<Field>, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    check_quotes(text)?;
    let mut reader = ReaderBuilder::new().from_reader(text.as_bytes());
    let header = reader.headers().map_err(|error| described(&error))?;
    let columns = columns(header)?;
    let mut fields = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| described(&error))?;
        // Spreadsheets write empty rows as commas.
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            fields.push(field(&record, columns));
        }
    }
    Ok(fields)
}

/// The place of each known column.
fn columns(header: &StringRecord) -> Result<[Option<usize>; 5], String> {
    let mut columns = [None; 5];
    let all = COLUMNS.map(|column| format!("`{column}`")).join(", ");
    for (place, name) in header.iter().enumerate() {
        let name = name.trim().to_lowercase();
        let known = COLUMNS.iter().zip(&mut columns).find(|(it, _)| **it == name);
        let Some((_, column)) = known else {
            let name = name.escape_debug();
            return Err(format!(
                "line 1: unknown column `{name}`; expected {all}, separated by commas"
            ));
        };
        if column.replace(place).is_some() {
            return Err(format!("line 1: the column `{name}` is there twice"));
        }
    }
    let needed = COLUMNS.iter().zip(&columns).take(NEEDED);
    for (name, column) in needed {
        if column.is_none() {
            return Err(format!(
                "line 1: no column `{name}`; expected a header with {all}, of which only `name` \
                 and `type` are needed"
            ));
        }
    }
    Ok(columns)
}

fn field(record: &StringRecord, columns: [Option<usize>; 5]) -> Field {
    let [name, type_name, required, bounds, description] = columns.map(|column| {
        column.and_then(|it| record.get(it)).unwrap_or_default().to_owned()
    });
    let line = record.position().map_or(0, csv::Position::line);
    Field { line, name, type_name, required, bounds, description }
}

fn described(error: &csv::Error) -> String {
    match error.kind() {
        ErrorKind::UnequalLengths { pos, expected_len, len } => format!(
            "line {}: {len} cells, expected {expected_len}; put a cell that has a comma in \
             double quotes",
            pos.as_ref().map_or(0, csv::Position::line)
        ),
        _ => error.to_string(),
    }
}

/// Refuses quotes that are not closed, which would swallow the lines below them.
fn check_quotes(text: &str) -> Result<(), String> {
    #[derive(Clone, Copy)]
    enum State {
        Start,
        Plain,
        /// In quotes that were opened on this line.
        Quoted(usize),
        /// After a quote that closes the cell, or is the first of a pair.
        Closed(usize),
    }
    let (mut state, mut line) = (State::Start, 1);
    for letter in text.chars() {
        state = match (state, letter) {
            (State::Start, '"') => State::Quoted(line),
            (State::Quoted(start), '"') => State::Closed(start),
            (State::Quoted(start), _) | (State::Closed(start), '"') => {
                State::Quoted(start)
            }
            (_, ',' | '\r' | '\n') => State::Start,
            (State::Closed(start), _) => {
                return Err(format!(
                    "line {line}: text after the quotes that were opened on line {start}; write \
                     a quote in a quoted cell as `\"\"`"
                ));
            }
            (State::Start | State::Plain, _) => State::Plain,
        };
        line += usize::from(letter == '\n');
    }
    match state {
        State::Quoted(start) => {
            Err(format!("line {start}: the quotes of a cell are not closed"))
        }
        _ => Ok(()),
    }
}
