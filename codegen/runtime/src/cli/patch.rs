//! `patch --csv FILE`: changes a record for each row of a file.
//!
//! ```text
//! file ──rows──▶ journal: which rows are new ──▶ plan (dry run)
//!                           │
//!                           └──▶ send, several at a time ──▶ report
//! ```

mod errors;
mod journal;
mod plan;
mod report;
mod rows;
mod send;
mod table;

use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};
use http::Method;

use super::failure::{Failure, Outcome};
use super::fields::Assignment;
use super::session::Session;
use super::{call, confirm, describe, names};
use crate::flat::Printer;
use crate::registry::{Operation, Parameter};
use crate::request::builder::Call;
use errors::Errors;
use journal::RowJournal;
use report::Report;
use rows::Row;

const COLUMNS: &str = "\
The first line of the file has the names of the columns:

  id             The record, also as the name that it has in the path, such as `contact_id`
  name           A field, as in the CSV of an export; `address.city` for a field of an object
  name:          The same field with cells of JSON: `null`, `\"\"`, `[1, 2]`

An empty cell leaves the field unchanged. Nothing is sent unless all rows are valid.";

pub(super) fn command(operation: &Operation) -> Command {
    let file = |name: &'static str, help: &'static str| {
        let arg = Arg::new(name).long(name).value_name("FILE").help(help);
        arg.value_hint(ValueHint::FilePath)
    };
    let switch = |name: &'static str, help: &'static str| {
        Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
    };
    Command::new(names::PATCH)
        .about(describe::patch(operation))
        .after_help(COLUMNS)
        .arg(file("csv", "The file").required(true))
        .arg(switch("dry-run", "Prints what would be sent, and sends nothing"))
        .arg(file("journal", "What is done [default: FILE.journal, none with --fake]"))
        .arg(
            Arg::new("concurrency")
                .long("concurrency")
                .value_name("N")
                .default_value("4")
                .value_parser(value_parser!(u16).range(1..=100))
                .help("The most calls at the same time, from 1 to 100"),
        )
        .arg(switch("resend-unknown", "Sends rows again whose outcome is unknown"))
}

/// Sends the patches of a file.
pub(super) async fn run(
    session: &Session,
    operation: &'static Operation,
    matches: &ArgMatches,
) -> Outcome {
    let patches = Patches::of(session, operation, matches)?;
    let is_dry = matches.get_flag("dry-run");
    let method = Method::from(operation.method);
    if !is_dry {
        confirm::refuse_read_only(session, &method, operation.path)?;
    }
    let rows = patches.rows()?;
    let mut journal = RowJournal::load(&patches, matches)?;
    let mut report = Report::new(patches.file);
    let rows = new_rows(rows, &journal, &mut report);
    if is_dry {
        return plan::print(&patches, &rows);
    }
    report.prepare(session)?;
    if !rows.is_empty() {
        confirm::allow(session, &method, operation.path, rows.len())?;
        journal.prepare()?;
        let concurrency = matches.get_one::<u16>("concurrency").copied();
        send::all(&patches, rows, journal, &mut report, concurrency.unwrap_or(1)).await;
    }
    report.finish(session)
}

/// The rows that are to be sent. The report has the others, and what earlier runs have left open.
fn new_rows(rows: Vec<Row>, journal: &RowJournal, report: &mut Report) -> Vec<Row> {
    let mut new = Vec::new();
    let mut unknown = journal.unknown();
    for row in rows {
        if row.changes.is_empty() {
            report.unchanged += 1;
        } else if journal.is_done(&row) {
            report.done_before += 1;
        } else if let Some(reason) = unknown.remove(&row.id)
            && !journal.resends_unknown
        {
            report.add_unknown(Some(row.line), &row.id, &reason);
        } else {
            new.push(row);
        }
    }
    for (id, reason) in unknown {
        let reason = format!("{reason}, and the file no longer changes this record");
        report.add_unknown(None, &id, &reason);
    }
    new
}

/// The patches of a file.
struct Patches<'s> {
    session: &'s Session,
    operation: &'static Operation,
    /// The parameter for the record.
    id: &'static Parameter,
    file: &'s str,
}

impl<'s> Patches<'s> {
    fn of(
        session: &'s Session,
        operation: &'static Operation,
        matches: &'s ArgMatches,
    ) -> Outcome<Self> {
        let file = matches.get_one::<String>("csv").map_or("", String::as_str);
        let id = names::only_parameter(operation).ok_or_else(|| {
            let operation = operation.id;
            Failure::usage(format!("{operation} needs more than the id of a record"))
        })?;
        Ok(Self { session, operation, id, file })
    }

    /// The rows of the file. Fails if one of them could not be sent.
    fn rows(&self) -> Outcome<Vec<Row>> {
        let mut errors = Errors::of(self.file);
        let rows = rows::read(self, &mut errors)?;
        for row in rows.iter().filter(|row| !row.changes.is_empty()) {
            if let Err(error) = self.call(row)?.check_setters() {
                errors.add(row.line, None, error);
            }
        }
        errors.finish()?;
        Ok(rows)
    }

    fn call(&self, row: &Row) -> Outcome<Call> {
        let call = self.session.client.call(self.operation);
        let call = call.path_param::<String>(self.id.name, row.id.clone());
        call::patch(self.session, call, &row.changes)
    }

    /// The body of a row, with its secrets or with `[redacted]` in their place.
    fn body(&self, row: &Row, show_secrets: bool) -> Outcome<String> {
        let printer = Printer::new(self.session.api.fields, show_secrets);
        let change = |field: &Assignment| {
            let value = printer.of_type(field.ty, field.json.get())?;
            let path = serde_json::Value::from(field.pointer());
            Ok(format!(r#"{{"op":"replace","path":{path},"value":{value}}}"#))
        };
        let changes: Outcome<Vec<String>> = row.changes.iter().map(change).collect();
        Ok(format!("[{}]", changes?.join(",")))
    }
}
