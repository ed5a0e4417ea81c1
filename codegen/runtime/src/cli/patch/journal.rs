//! The journal of a file: which of its rows are done, and which may be.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::{Value, json};

use super::Patches;
use super::rows::Row;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output;
use crate::journal::{Journal, Status};
use crate::record::RawJson;

/// The entry that says what the rows are.
const COMMAND: &str = "command";

/// The journal of a file, if it has one.
///
/// The patches of a record are numbered, `1001 1` and `1001 2`, and the last one says how far its row
/// got. The result of one that is done is the checksum of its row.
pub(super) struct RowJournal {
    path: Option<PathBuf>,
    /// `None` until a row is sent, unless there is one already.
    journal: Option<Journal>,
    /// What the rows are.
    command: Value,
    /// Whether rows are sent again whose outcome is unknown.
    pub(super) resends_unknown: bool,
}

impl RowJournal {
    /// Reads the journal of earlier runs. Fails if the output would replace it or the file.
    pub(super) fn load(patches: &Patches<'_>, matches: &ArgMatches) -> Outcome<Self> {
        let (file, path) = (Path::new(patches.file), path(patches, matches));
        let own = [file, path.as_deref().unwrap_or(file)];
        output::refuse_to_replace(patches.session, &own)?;
        let command = json!({
            "operation": patches.operation.id,
            "tenant": patches.session.tenant,
            "file": file.file_name().map(OsStr::to_string_lossy),
        });
        let resends_unknown = matches.get_flag("resend-unknown");
        let mut this = Self { path, journal: None, command, resends_unknown };
        if let Some(path) = this.path.as_deref()
            && path.exists()
        {
            this.journal = Some(open(path)?);
            this.claim()?;
        }
        Ok(this)
    }

    /// Begins a journal if there was none.
    pub(super) fn prepare(&mut self) -> Outcome {
        let (None, Some(path)) = (&self.journal, &self.path) else { return Ok(()) };
        let journal = open(path)?;
        if !journal.is_empty() {
            return Err(Failure::usage(format!(
                "another run has begun meanwhile, with the journal `{}`: repeat the command",
                path.display()
            )));
        }
        self.journal = Some(journal);
        self.claim()
    }

    /// Notes what the rows are in a new journal. Fails if another one has other rows.
    fn claim(&self) -> Outcome {
        let (Some(journal), Some(path)) = (&self.journal, &self.path) else {
            return Ok(());
        };
        match journal.status(COMMAND) {
            Some(Status::Done(command)) if command == self.command => return Ok(()),
            // Nothing else is in it yet.
            Some(Status::Begun) => {}
            None if journal.is_empty() => journal.begin(COMMAND, &())?,
            _ => {
                return Err(Failure::usage(format!(
                    "`{}` is the journal of another command, tenant or file: name another one with \
                     `--journal`",
                    path.display()
                )));
            }
        }
        Ok(journal.done(COMMAND, &self.command)?)
    }

    /// The records that may have been changed, and why that is unknown.
    pub(super) fn unknown(&self) -> BTreeMap<String, String> {
        let intents = self.journal.as_ref().map(Journal::unfinished).unwrap_or_default();
        let unknown = intents.into_iter().filter_map(|intent| {
            let (id, _) = intent.key.rsplit_once(' ')?;
            let reason = match intent.status {
                Status::Unknown(reason) => reason,
                _ => "an earlier run ended before the response arrived".to_owned(),
            };
            Some((id.to_owned(), reason))
        });
        unknown.collect()
    }

    /// Whether the last patch of the record is this row, and was applied.
    pub(super) fn is_done(&self, row: &Row) -> bool {
        matches!(self.last(&row.id), Some((_, Status::Done(it))) if it == row.checksum())
    }

    /// Notes that a row is about to be sent, with its body.
    pub(super) fn begin(&self, row: &Row, body: &str) -> io::Result<()> {
        let Some(journal) = &self.journal else { return Ok(()) };
        let body: RawJson = serde_json::from_str(body)?;
        let number = match self.last(&row.id) {
            None => 1,
            Some((number, Status::Done(_))) => number + 1,
            Some((number, status)) => {
                if status.is_unfinished() && self.resends_unknown {
                    let reason = "the user has it sent again";
                    journal.failed(key(&row.id, number), reason)?;
                }
                number
            }
        };
        journal.begin(key(&row.id, number), &body)
    }

    /// Notes what became of it.
    pub(super) fn end(&self, row: &Row, failure: Option<&Failure>) -> io::Result<()> {
        let (Some(journal), Some((number, _))) = (&self.journal, self.last(&row.id))
        else {
            return Ok(());
        };
        let key = key(&row.id, number);
        match failure {
            None => journal.done(key, &row.checksum()),
            Some(failure) if failure.is_outcome_unknown() => {
                journal.unknown(key, failure.message())
            }
            Some(failure) => journal.failed(key, failure.message()),
        }
    }

    /// The number of the last patch of a record, and how far it got.
    fn last(&self, id: &str) -> Option<(u64, Status)> {
        let journal = self.journal.as_ref()?;
        let status = |number| Some((number, journal.status(&key(id, number))?));
        (1..).map_while(status).last()
    }
}

fn key(id: &str, number: u64) -> String {
    format!("{id} {number}")
}

fn path(patches: &Patches<'_>, matches: &ArgMatches) -> Option<PathBuf> {
    match matches.get_one::<String>("journal") {
        Some(path) => Some(path.into()),
        None if patches.session.is_fake() => None,
        None => Some(format!("{}.journal", patches.file).into()),
    }
}

fn open(path: &Path) -> Outcome<Journal> {
    Journal::open(path).map_err(|error| match error.kind() {
        // Another process has it, or it is something else.
        ErrorKind::ResourceBusy | ErrorKind::InvalidData => {
            Failure::usage(error.to_string())
        }
        _ => Failure::other(error.to_string()),
    })
}
