//! The rows of a CSV file, all of which are checked before the first is sent.

use std::collections::HashMap;
use std::fmt::Display;

use csv::{Error, ErrorKind, StringRecord};

use crate::cli::call;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::fields::{Assignment, Target};
use crate::cli::names::kebab;
use crate::cli::values::check;
use crate::fields::Fields;
use crate::registry::{Parameter, ParameterType};

/// The column of identifiers, beside the name of the parameter.
const ID: &str = "id";

/// The most faults that are printed.
const MAX_FAULTS: usize = 20;

/// A record and the changes of its fields.
pub(super) struct Row {
    /// The line on which it begins. The first is 1.
    pub(super) line: u64,
    pub(super) id: String,
    pub(super) changes: Vec<Assignment>,
}

impl Row {
    /// A checksum of the changes, whatever the order of the columns.
    pub(super) fn checksum(&self) -> u64 {
        let mut parts: Vec<String> = self
            .changes
            .iter()
            .map(|it| format!("{} {}\0", it.pointer(), it.json.get()))
            .collect();
        parts.sort();
        // FNV-1a: the journal needs a checksum that stays the same in later versions.
        let bytes = parts.iter().flat_map(|part| part.bytes());
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    }
}

/// What is wrong with a file.
pub(super) struct Faults<'f> {
    file: &'f str,
    resource: &'f str,
    messages: Vec<String>,
}

impl<'f> Faults<'f> {
    pub(super) fn of(file: &'f str, resource: &'f str) -> Self {
        Self { file, resource, messages: Vec::new() }
    }

    pub(super) fn add(
        &mut self,
        line: u64,
        column: Option<&str>,
        problem: impl Display,
    ) {
        let column = column.map(|name| format!("column `{name}`: ")).unwrap_or_default();
        self.messages.push(format!("{}:{line}: {column}{problem}", self.file));
    }

    /// Fails if anything is wrong.
    pub(super) fn finish(self) -> Outcome {
        let count = self.messages.len();
        if count == 0 {
            return Ok(());
        }
        let shown = self.messages.iter().take(MAX_FAULTS);
        let shown: String = shown.flat_map(|message| ["\n", message]).collect();
        let more = match count.saturating_sub(MAX_FAULTS) {
            0 => String::new(),
            more => format!("\n… and {more} more"),
        };
        let unit = if count == 1 { "fault" } else { "faults" };
        let file = self.file;
        Err(Failure::usage(format!(
            "nothing was sent: {count} {unit} in `{file}`{shown}{more}"
        )))
    }
}

/// Reads a file. Fails if it cannot be read as CSV with a column of identifiers.
pub(super) fn read(
    id: &Parameter,
    fields: Option<Fields>,
    faults: &mut Faults<'_>,
) -> Outcome<Vec<Row>> {
    let file = faults.file;
    let cannot_read = |error: Error| {
        Failure::usage(format!("cannot read `{file}`: {}", shown(&error)))
    };
    let mut builder = csv::ReaderBuilder::new();
    let mut reader = builder.flexible(true).from_path(file).map_err(cannot_read)?;
    let header = reader.headers().map_err(cannot_read)?.clone();
    let Some(columns) = columns(&header, id, fields, faults) else {
        return Ok(Vec::new());
    };
    let mut rows = Rows { id, header, columns, lines: HashMap::new() };
    let mut found = Vec::new();
    for record in reader.records() {
        found.extend(rows.row(&record.map_err(cannot_read)?, faults));
    }
    Ok(found)
}

fn shown(error: &Error) -> String {
    match error.kind() {
        ErrorKind::Utf8 { pos, .. } => {
            let line = pos.as_ref().map_or(0, csv::Position::line);
            format!("line {line} is not UTF-8: save the file with this encoding")
        }
        ErrorKind::Io(error) => error.to_string(),
        _ => error.to_string(),
    }
}

/// The columns by their names; that of the identifier is `None`. All of it is `None` if the rows
/// cannot be read with these.
fn columns(
    header: &StringRecord,
    id: &Parameter,
    fields: Option<Fields>,
    faults: &mut Faults<'_>,
) -> Option<Vec<Option<Target>>> {
    let own = if header.iter().any(|it| it == id.name) { id.name } else { ID };
    if !header.iter().any(|it| it == own) {
        let problem = format!(
            "no column `{}` or `{ID}`: add it, and separate columns by commas",
            id.name
        );
        faults.add(1, None, problem);
        return None;
    }
    let before = faults.messages.len();
    let mut columns = Vec::new();
    for (index, name) in header.iter().enumerate() {
        if header.iter().take(index).any(|earlier| earlier == name) {
            faults.add(1, Some(name), "it is there twice: remove one of them");
        } else if name.trim_end_matches(':') == id.name && name != own {
            faults.add(1, Some(name), "the identifier of a record cannot change");
        }
        let target = Target::parse(name, fields);
        if name != own && target.is_none() {
            let resource = kebab(faults.resource);
            let problem = format!(
                "unknown field: `describe {resource}` lists them, and a column `{name}:` with cells \
                 of JSON sends what the description lacks"
            );
            faults.add(1, Some(name), problem);
        }
        columns.push(target.filter(|_| name != own));
    }
    (faults.messages.len() == before).then_some(columns)
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
    fn row(&mut self, record: &StringRecord, faults: &mut Faults<'_>) -> Option<Row> {
        let line = record.position().map_or(0, csv::Position::line);
        if record.len() != self.header.len() {
            let (found, expected) = (record.len(), self.header.len());
            let problem = format!(
                "found {found} cells, expected {expected} as in the first line: quote a cell that \
                 contains a comma"
            );
            faults.add(line, None, problem);
            return None;
        }
        let before = faults.messages.len();
        let mut row = Row { line, id: String::new(), changes: Vec::new() };
        for ((name, column), cell) in self.header.iter().zip(&self.columns).zip(record) {
            let added = match column {
                None => self.id(cell).map(|id| row.id = id),
                Some(_) if cell.is_empty() => Ok(()),
                Some(target) => change(target, cell).map(|it| row.changes.push(it)),
            };
            if let Err(problem) = added {
                faults.add(line, Some(name), problem);
            }
        }
        if let Some(problem) = overlap(&row.changes) {
            faults.add(line, None, problem);
        }
        if faults.messages.len() > before {
            return None;
        }
        if let Some(earlier) = self.lines.insert(row.id.clone(), line) {
            let id = &row.id;
            let problem = format!("`{id}` is also on line {earlier}: join the two rows");
            faults.add(line, None, problem);
        }
        Some(row)
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
