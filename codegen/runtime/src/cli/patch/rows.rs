//! The rows of a CSV file, all of which are checked before the first is sent.

use std::collections::HashMap;

use csv::StringRecord;

use super::Patches;
use super::errors::Errors;
use super::table::{self, Line};
use crate::checksum::checksum;
use crate::cli::failure::Outcome;
use crate::cli::fields::{Assignment, Target};
use crate::cli::values::check;
use crate::cli::{call, names};
use crate::registry::{Parameter, ParameterType};

/// The column of identifiers, beside the name of the parameter.
const ID: &str = "id";

/// A record and the changes of its fields.
pub(super) struct Row {
    /// The line on which it begins. The first is 1.
    pub(super) line: u64,
    pub(super) id: String,
    pub(super) changes: Vec<Assignment>,
}

impl Row {
    /// A checksum of the changes, whatever the order of the columns.
    pub(super) fn checksum(&self) -> u32 {
        let part = |it: &Assignment| format!("{} {}\0", it.pointer(), it.json.get());
        let mut parts: Vec<String> = self.changes.iter().map(part).collect();
        parts.sort();
        checksum(parts.iter().flat_map(|part| part.bytes()))
    }
}

/// Reads a file. Fails if it cannot be read as CSV.
pub(super) fn read(patches: &Patches<'_>, errors: &mut Errors<'_>) -> Outcome<Vec<Row>> {
    let mut lines = table::read(patches.file)?.into_iter();
    let header = lines.next().unwrap_or_else(|| (1, StringRecord::new()));
    let Some(columns) = columns(patches, &header, errors) else {
        return Ok(Vec::new());
    };
    let (_, header) = header;
    let mut rows = Rows { id: patches.id, header, columns, lines: HashMap::new() };
    Ok(lines.filter_map(|(line, record)| rows.row(line, &record, errors)).collect())
}

/// The columns by their names; that of the identifier is `None`. All of it is `None` if the rows
/// cannot be read with these.
fn columns(
    patches: &Patches<'_>,
    (line, header): &Line,
    errors: &mut Errors<'_>,
) -> Option<Vec<Option<Target>>> {
    let id = patches.id.name;
    let Some(own) = [id, ID].into_iter().find(|own| header.iter().any(|it| it == *own))
    else {
        let problem = format!(
            "no column `{id}` or `{ID}`: add it, and separate columns by commas"
        );
        errors.add(*line, None, problem);
        return None;
    };
    let before = errors.count();
    let mut columns = Vec::new();
    for (index, name) in header.iter().enumerate() {
        let column = if header.iter().take(index).any(|earlier| earlier == name) {
            Err("it is there twice: remove one of them".to_owned())
        } else if name == own {
            Ok(None)
        } else {
            field(patches, name).map(Some)
        };
        match column {
            Ok(column) => columns.push(column),
            Err(problem) => errors.add(*line, Some(name), problem),
        }
    }
    (errors.count() == before).then_some(columns)
}

/// The field of a column, or what is wrong with its name.
fn field(patches: &Patches<'_>, name: &str) -> Result<Target, String> {
    if name.trim_end_matches(':') == patches.id.name {
        return Err("the identifier of a record cannot change".to_owned());
    }
    let resource = patches.operation.resource;
    let fields = names::record_of(patches.session.api, resource);
    Target::parse(name, fields).ok_or_else(|| {
        format!(
            "unknown field: `describe {}` lists them, and a column `{name}:` with cells of JSON \
             sends what the description lacks",
            names::kebab(resource)
        )
    })
}

/// Reads one row after another.
struct Rows<'p> {
    id: &'p Parameter,
    header: StringRecord,
    columns: Vec<Option<Target>>,
    /// The line of each identifier.
    lines: HashMap<String, u64>,
}

impl Rows<'_> {
    fn row(
        &mut self,
        line: u64,
        record: &StringRecord,
        errors: &mut Errors<'_>,
    ) -> Option<Row> {
        let (found, expected) = (record.len(), self.header.len());
        if found != expected {
            let problem = format!(
                "found {found} cells, expected {expected} as in the first line: quote a cell that \
                 contains a comma"
            );
            errors.add(line, None, problem);
            return None;
        }
        let before = errors.count();
        let row = self.cells(line, record, errors);
        if let Some(problem) = overlap(&row.changes) {
            errors.add(line, None, problem);
        }
        if errors.count() > before {
            return None;
        }
        if let Some(earlier) = self.lines.insert(row.id.clone(), line) {
            let id = &row.id;
            let problem = format!("`{id}` is also on line {earlier}: join the two rows");
            errors.add(line, None, problem);
        }
        Some(row)
    }

    fn cells(&self, line: u64, record: &StringRecord, errors: &mut Errors<'_>) -> Row {
        let mut row = Row { line, id: String::new(), changes: Vec::new() };
        for ((name, column), cell) in self.header.iter().zip(&self.columns).zip(record) {
            let added = match column {
                None => self.id(cell).map(|id| row.id = id),
                Some(_) if cell.is_empty() => Ok(()),
                Some(target) => change(target, cell).map(|it| row.changes.push(it)),
            };
            if let Err(problem) = added {
                errors.add(line, Some(name), problem);
            }
        }
        row
    }

    /// An identifier as it is sent: one record has one spelling.
    fn id(&self, cell: &str) -> Result<String, String> {
        if cell.is_empty() {
            return Err("found an empty cell, expected the record to change".to_owned());
        }
        let text = check(self.id.ty, cell)?;
        match (self.id.ty, text.parse::<i64>()) {
            (ParameterType::Integer, Ok(id)) => Ok(id.to_string()),
            _ => Ok(text),
        }
    }
}

fn change(target: &Target, cell: &str) -> Result<Assignment, String> {
    let change = target.assign(cell)?;
    match call::require_values(&change.json) {
        Ok(()) => Ok(change),
        Err(failure) => Err(failure.message().to_owned()),
    }
}

/// Says if two changes set the same field, or a field and the object around it.
fn overlap(changes: &[Assignment]) -> Option<String> {
    let pairs = changes.iter().enumerate();
    let mut pairs = pairs.flat_map(|(index, one)| {
        changes.iter().skip(index + 1).map(move |two| (one, two))
    });
    let (one, two) = pairs.find(|(one, two)| {
        one.path.iter().zip(&two.path).all(|(one, two)| one == two)
    })?;
    let [one, two] = [one, two].map(|it| it.path.join("."));
    Some(format!("sets `{one}` and `{two}`: leave one of the cells empty"))
}
