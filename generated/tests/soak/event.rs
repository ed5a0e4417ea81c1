//! The output of the client: a line of JSON for each write, and a report at the end.

use std::collections::BTreeMap;
use std::fmt;

use revio::Error;
use serde::{Deserialize, Serialize};

use crate::Outcome;
use crate::arguments::Arguments;

/// From so many calls on the client's memory can be judged: what comes first fills pools and
/// caches.
const ENOUGH_TO_JUDGE: u64 = 50_000;

#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Event {
    Write(Write),
    /// A contact whose creation got no response was found by its mark.
    Found {
        mark: String,
        id: i64,
    },
    Report(Report),
}

/// A write, once it is over for the client.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Write {
    /// It is in a header of each of its requests, and in the body if there is one.
    pub(crate) mark: String,
    pub(crate) kind: Kind,
    /// The contact, if it is known.
    pub(crate) id: Option<i64>,
    pub(crate) came: Came,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    Pay,
    Create,
    Update,
    Replace,
    Delete,
}

/// The outcome of a write as the client sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Came {
    Done,
    NotDone,
    Unknown,
}

impl Came {
    pub(crate) fn of<T>(result: &Result<T, Error>) -> Self {
        match result {
            Ok(_) => Self::Done,
            Err(error) if error.outcome_unknown() => Self::Unknown,
            Err(_) => Self::NotDone,
        }
    }
}

/// The client at its end.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Report {
    /// Calls by their kind.
    pub(crate) calls: BTreeMap<String, u64>,
    /// How many of them were errors.
    pub(crate) errors: u64,
    /// Resident memory in KiB, at a fifth of the calls and at the last, with the client at work
    /// both times; none where the system does not report it.
    pub(crate) memory: Option<[u64; 2]>,
    /// Tasks that are left when the client is gone.
    pub(crate) tasks: usize,
}

impl Report {
    pub(crate) fn check(&self, arguments: &Arguments) -> Outcome<()> {
        if self.tasks != 0 {
            return Err(format!("{} tasks are left", self.tasks).into());
        }
        let total: u64 = self.calls.values().sum();
        if total < arguments.calls || self.calls.len() != 9 || self.errors == 0 {
            return Err(format!("not what was to be called: {self}").into());
        }
        if let Some([early, end]) = self.memory
            && arguments.calls >= ENOUGH_TO_JUDGE
            && end * 10 > early * 11
        {
            return Err(format!("memory grew by more than a tenth: {self}").into());
        }
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let total: u64 = self.calls.values().sum();
        writeln!(f, "client: {total} calls {:?}, {} errors", self.calls, self.errors)?;
        match self.memory {
            Some([early, end]) => {
                write!(f, "memory: {early} KiB after a fifth, {end} KiB")?;
            }
            None => f.write_str("memory: not reported by this system")?,
        }
        write!(f, ", {} tasks left", self.tasks)
    }
}
