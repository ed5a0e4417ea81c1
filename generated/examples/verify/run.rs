//! A run: one call after the other, each family's list before what needs a key from it.

use std::collections::BTreeMap;
use std::fmt;

use revio::drift::Unexpected;
use revio::registry::{Operation, ResponseKind};
use revio::{Client, Error, RawResponse, Value};

use super::notes::Notes;
use super::outcome::{Outcome, Result as Found};
use super::plan::Plan;
use super::read::Read;

/// What a run knows so far.
#[derive(Debug)]
pub struct Run<'a> {
    client: &'a Client,
    /// Where the client's observer writes.
    notes: &'a Notes,
    /// Of each family whose list was read, a record; null if there is none.
    listed: BTreeMap<&'static str, Value>,
    /// Whether anything has come back at all.
    answered: bool,
}

/// Why a run ends early: the calls to come would fare no better.
#[derive(Debug)]
pub struct Stop(Error);

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; nothing more was asked", self.0)
    }
}

impl std::error::Error for Stop {}

impl<'a> Run<'a> {
    /// A run that has not begun, with a client that has these notes for an observer.
    pub fn new(client: &'a Client, notes: &'a Notes) -> Self {
        Self { client, notes, listed: BTreeMap::new(), answered: false }
    }

    /// What comes of a call. Credentials that are refused end the run, and so does a server that
    /// does not answer the first call: to go on would be to knock at a closed door.
    pub async fn ask(&mut self, read: Read) -> Result<Outcome, Stop> {
        let outcome = Outcome::new(read.operation(), Found::NotAsked);
        let key = match self.key(read) {
            Ok(key) => key,
            Err(reason) => return Ok(outcome.because(reason)),
        };
        match read.request(self.client, key).send().await {
            Ok(answer) => self.answered(read, answer),
            Err(error) if self.answered => Ok(unanswered(outcome, &error)),
            Err(error) => Err(Stop(error)),
        }
    }

    /// The key for a call that needs one, or why the call is not made.
    fn key(&self, read: Read) -> Result<i64, String> {
        let name = match Plan::of(read) {
            Plan::Alone => return Ok(0),
            Plan::LeftAlone(reason) => return Err(reason.to_owned()),
            Plan::OfRecord(name) => name,
        };
        match self.listed.get(read.operation().resource) {
            None => Err("no list of its family could be read".to_owned()),
            Some(Value::Null) => Err("the list of its family is empty".to_owned()),
            Some(record) => number(&record[name]).ok_or_else(|| {
                format!("the record listed first has no number `{name}`")
            }),
        }
    }

    fn answered(&mut self, read: Read, answer: RawResponse) -> Result<Outcome, Stop> {
        self.answered = true;
        let operation = read.operation();
        let status = answer.status.as_u16();
        let outcome = |result| Outcome::new(operation, result).with_status(status);
        let answer = match answer.error_for_status() {
            Ok(answer) => answer,
            Err(error) if error.is_unauthorized() => return Err(Stop(error)),
            Err(error) => {
                return Ok(outcome(Found::of_status(status)).because(error.to_string()));
            }
        };
        let decoded = read.decode(self.client, &answer);
        let differences = self.notes.take();
        let found = match &decoded {
            Err(error) if error.is_api_error() => Found::Refused,
            Ok(()) if differences.iter().all(is_lenient) => Found::Works,
            Ok(()) | Err(_) => Found::Differs,
        };
        if decoded.is_ok() {
            self.remember(operation, &answer);
        }
        let detail = decoded.err().map(|error| error.to_string());
        Ok(Outcome { detail, differences, ..outcome(found) })
    }

    /// Keeps a record of a list, for its key.
    fn remember(&mut self, operation: &'static Operation, answer: &RawResponse) {
        if matches!(operation.response, ResponseKind::Collection(_)) {
            let page: Value = answer.json().unwrap_or_default();
            self.listed.insert(operation.resource, page["records"][0].clone());
        }
    }
}

/// A number, be it written as text, which types read as well.
fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

/// Whether a difference is one that types are made to read over, such as a date that means none.
/// It is told, and the answer is as good as described.
fn is_lenient(difference: &Value) -> bool {
    difference["unexpected"] == Unexpected::Coerced.as_str()
}

fn unanswered(outcome: Outcome, error: &Error) -> Outcome {
    Outcome { result: Found::Unanswered, ..outcome }.because(error.to_string())
}
