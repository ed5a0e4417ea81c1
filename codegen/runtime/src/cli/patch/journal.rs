//! The journal of a file: which of its rows are done, and which may be.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::{Value, json};

use super::Patches;
use super::rows::Row;
use crate::cli::failure::{Failure, Outcome};
use crate::journal::{Journal, Status};
use crate::record::RawJson;

/// The entry that says what the rows are.
const COMMAND: &str = "command";

/// How far a row got in earlier runs.
pub(super) enum State<'j> {
    New,
    Done,
    /// It may have been processed. Contains the reason.
    Unknown(&'j str),
}

/// The journal of a file, if it has one.
pub(super) struct RowJournal {
    path: Option<PathBuf>,
    /// `None` until a row is sent, unless there is one already.
    journal: Option<Journal>,
    /// What the rows are.
    command: Value,
    /// The records that may have been changed, and why that is unknown.
    unknown: BTreeMap<String, String>,
}

impl RowJournal {
    /// Reads the journal of earlier runs.
    pub(super) fn load(patches: &Patches<'_>, matches: &ArgMatches) -> Outcome<Self> {
        let path = match matches.get_one::<String>("journal") {
            Some(path) => Some(PathBuf::from(path)),
            None if patches.session.is_fake() => None,
            None => Some(beside(patches.file)),
        };
        let name = Path::new(patches.file).file_name().map(|it| it.to_string_lossy());
        let command = json!({
            "operation": patches.operation.id,
            "tenant": patches.session.tenant,
            "file": name,
        });
        let mut this = Self { path, journal: None, command, unknown: BTreeMap::new() };
        if this.path.as_deref().is_some_and(Path::exists) {
            this.open()?;
        }
        if !matches.get_flag("resend-unknown") {
            this.unknown = this.unfinished().map(|(id, _, why)| (id, why)).collect();
        }
        Ok(this)
    }

    fn open(&mut self) -> Outcome {
        let (None, Some(path)) = (&self.journal, &self.path) else { return Ok(()) };
        let journal =
            Journal::open(path).map_err(|error| Failure::usage(error.to_string()))?;
        match journal.status(COMMAND) {
            Some(Status::Done(command)) if command == self.command => {}
            // Nothing else is in it yet.
            Some(Status::Begun) => journal.done(COMMAND, &self.command)?,
            None if journal.is_empty() => {
                journal.begin(COMMAND, &())?;
                journal.done(COMMAND, &self.command)?;
            }
            _ => {
                return Err(Failure::usage(format!(
                    "`{}` is the journal of another command, tenant or file: name another one with \
                     `--journal`",
                    path.display()
                )));
            }
        }
        self.journal = Some(journal);
        Ok(())
    }

    /// Begins a journal if there is none, and lets rows begin again that are to be sent again.
    pub(super) fn prepare(&mut self, rows: &[Row]) -> Outcome {
        self.open()?;
        let Some(journal) = &self.journal else { return Ok(()) };
        for (id, key, _) in self.unfinished() {
            if rows.iter().any(|row| row.id == id) {
                journal.failed(key, "the user has it sent again")?;
            }
        }
        Ok(())
    }

    /// The records that may have been changed.
    pub(super) fn unknown(&self) -> impl Iterator<Item = &str> {
        self.unknown.keys().map(String::as_str)
    }

    pub(super) fn state(&self, row: &Row) -> State<'_> {
        let journal = self.journal.as_ref();
        match (journal.and_then(|it| it.status(&row.key())), self.unknown.get(&row.id)) {
            (Some(Status::Done(_)), _) => State::Done,
            // Also with other content: the earlier patch may still arrive.
            (_, Some(reason)) => State::Unknown(reason),
            _ => State::New,
        }
    }

    /// Notes that a row is about to be sent, with its body.
    pub(super) fn begin(&self, row: &Row, body: &str) -> io::Result<()> {
        let Some(journal) = &self.journal else { return Ok(()) };
        let body: RawJson = serde_json::from_str(body)?;
        journal.begin(row.key(), &body)
    }

    /// Notes what became of it.
    pub(super) fn end(&self, row: &Row, failure: Option<&Failure>) -> io::Result<()> {
        let Some(journal) = &self.journal else { return Ok(()) };
        match failure {
            None => journal.done(row.key(), &()),
            Some(failure) if failure.is_outcome_unknown() => {
                journal.unknown(row.key(), failure.message())
            }
            Some(failure) => journal.failed(row.key(), failure.message()),
        }
    }

    /// The record, the key and the reason of each unfinished write.
    fn unfinished(&self) -> impl Iterator<Item = (String, String, String)> {
        let intents = self.journal.as_ref().map(Journal::unfinished).unwrap_or_default();
        intents.into_iter().filter_map(|intent| {
            let (id, _) = intent.key.rsplit_once(' ')?;
            let reason = match intent.status {
                Status::Unknown(reason) => reason,
                _ => "an earlier run ended before the response arrived".to_owned(),
            };
            Some((id.to_owned(), intent.key.clone(), reason))
        })
    }
}

fn beside(file: &str) -> PathBuf {
    let mut path = OsString::from(file);
    path.push(".journal");
    path.into()
}
