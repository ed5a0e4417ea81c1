//! What became of the rows.

use std::fmt::Write;

use serde_json::json;

use super::rows::Row;
use crate::cli::encode::Encoder;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output;
use crate::cli::session::Session;
use crate::fields::Fields;

crate::schemas!(ROWS {
    Optional "Report"/"line" => Integer,
    Required "Report"/"id" => Text,
    Required "Report"/"outcome" => Text,
    Required "Report"/"message" => Text,
});

/// What became of the rows of a file.
pub(super) struct Report<'f> {
    file: &'f str,
    pub(super) applied: u64,
    /// By an earlier run.
    pub(super) done_before: u64,
    /// Rows without a value.
    pub(super) unchanged: u64,
    failed: u64,
    unknown: u64,
    /// Rows that were not begun, and why.
    pub(super) not_sent: u64,
    pub(super) stopped: Option<Failure>,
    /// The first row that failed.
    first_failure: Option<Failure>,
    /// The rows that failed or whose outcome is unknown, as JSON.
    rows: Vec<String>,
    /// Writes them, if the arguments ask for that.
    encoder: Option<Encoder>,
}

impl<'f> Report<'f> {
    pub(super) fn new(file: &'f str) -> Self {
        Self {
            file,
            applied: 0,
            done_before: 0,
            unchanged: 0,
            failed: 0,
            unknown: 0,
            not_sent: 0,
            stopped: None,
            first_failure: None,
            rows: Vec::new(),
            encoder: None,
        }
    }

    /// Finds wrong arguments before anything is sent.
    pub(super) fn prepare(&mut self, session: &Session) -> Outcome {
        let mut asked = ["output", "format", "fields"].into_iter();
        if asked.any(|name| session.matches.contains_id(name)) {
            let fields = Fields::of_schema(ROWS, "Report");
            self.encoder = Some(Encoder::of_rows(session, fields)?);
        }
        output::require_writable(session)
    }

    /// Adds a row that was sent.
    pub(super) fn add(&mut self, row: &Row, result: Outcome) {
        match result {
            Ok(()) => self.applied += 1,
            Err(failure) if failure.is_outcome_unknown() => {
                self.add_unknown(Some(row.line), &row.id, failure.message());
            }
            Err(failure) => {
                self.failed += 1;
                self.print(Some(row.line), &row.id, "failed", failure.message());
                self.first_failure.get_or_insert(failure);
            }
        }
    }

    /// Adds a row that the server may have processed. Its line is unknown if it is from an earlier
    /// run.
    pub(super) fn add_unknown(&mut self, line: Option<u64>, id: &str, reason: &str) {
        self.unknown += 1;
        self.print(line, id, "unknown", reason);
    }

    fn print(&mut self, line: Option<u64>, id: &str, outcome: &str, message: &str) {
        let place = line.map(|line| format!(":{line}")).unwrap_or_default();
        eprintln!("{}{place}: {id} {outcome}: {message}", self.file);
        let row =
            json!({"line": line, "id": id, "outcome": outcome, "message": message});
        self.rows.push(row.to_string());
    }

    /// Prints the counts, and writes the rows if the arguments ask for them.
    pub(super) fn finish(mut self, session: &Session) -> Outcome {
        let written = self.encoder.take().map_or(Ok(()), |encoder| {
            output::write_response(session, false, encoder.all(&self.rows))
        });
        match (self.failure(), written) {
            (None, Ok(())) => Ok(()),
            (None, Err(error)) if self.applied > 0 => Err(error.after_write("")),
            (None, Err(error)) => Err(error),
            (Some(failure), Ok(())) => Err(failure),
            (Some(failure), Err(error)) => Err(failure.with_hint(error.message())),
        }
    }

    /// The failure of the whole command. Prints the counts if there is none.
    fn failure(&self) -> Option<Failure> {
        let mut counts = self.counts();
        if let Some(stopped) = &self.stopped {
            counts = format!("{}; {counts}", stopped.message());
        }
        if self.unknown > 0 {
            return Some(Failure::outcome_unknown(format!(
                "{counts}; look at the unknown records: `--resend-unknown` sends their rows again"
            )));
        }
        if let Some(stopped) = &self.stopped {
            return Some(stopped.like(format!("{counts}; the same command continues")));
        }
        if let Some(failed) = &self.first_failure {
            let hint = "the same command sends what failed again";
            return Some(failed.like(format!("{counts}; {hint}")));
        }
        eprintln!("{counts}");
        None
    }

    fn counts(&self) -> String {
        let mut text = format!("{}: {} applied", self.file, self.applied);
        for (count, what) in [
            (self.done_before, "applied by an earlier run"),
            (self.unchanged, "without a change"),
            (self.failed, "failed"),
            (self.unknown, "unknown"),
            (self.not_sent, "not sent"),
        ] {
            if count > 0 {
                let _ = write!(text, ", {count} {what}");
            }
        }
        text
    }
}
