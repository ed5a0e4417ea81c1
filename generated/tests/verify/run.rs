//! A run: makes one call after another, and lists a resource before the calls that need a key from
//! its list.

use std::collections::BTreeMap;
use std::fmt;

use revio::drift::Unexpected;
use revio::raw::RawResponse;
use revio::registry::{Operation, ResponseKind};
use revio::{Client, Error, Value};

use super::notes::Notes;
use super::outcome::{Outcome, Result as Found};
use super::plan::Plan;
use super::read::Read;

/// The state of a run.
#[derive(Debug)]
pub(crate) struct Run<'a> {
    client: &'a Client,
    /// The client's observer.
    notes: &'a Notes,
    /// A record of each resource whose list was read; null if the list is empty.
    listed: BTreeMap<&'static str, Value>,
    /// Whether the server has responded to any call.
    answered: bool,
}

/// Why a run ends early: all further calls would fail in the same way.
#[derive(Debug)]
pub(crate) struct Stop(Error);

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; nothing more was asked", self.0)
    }
}

impl std::error::Error for Stop {}

impl<'a> Run<'a> {
    /// Creates a run. `notes` must be the observer of `client`.
    pub(crate) fn new(client: &'a Client, notes: &'a Notes) -> Self {
        Self { client, notes, listed: BTreeMap::new(), answered: false }
    }

    /// Makes a call, unless it can't be made. Rejected credentials end the run, and so does a first
    /// call without a response.
    pub(crate) async fn ask(&mut self, read: Read) -> Result<Outcome, Stop> {
        let outcome = Outcome::new(read.operation(), Found::Skipped);
        let key = match self.key(read) {
            Ok(key) => key,
            Err(reason) => return Ok(outcome.because(reason)),
        };
        match read.request(self.client, key).send().await {
            Ok(response) => self.answered(read, response),
            Err(error) if self.answered => Ok(no_response(outcome, &error)),
            Err(error) => Err(Stop(error)),
        }
    }

    /// Returns the key for the call, or why it can't be made.
    fn key(&self, read: Read) -> Result<i64, String> {
        let name = match Plan::of(read) {
            Plan::Alone => return Ok(0),
            Plan::LeftAlone(reason) => return Err(reason.to_owned()),
            Plan::OfRecord(name) => name,
        };
        match self.listed.get(read.operation().resource) {
            None => Err("no list of its resource could be read".to_owned()),
            Some(Value::Null) => Err("the list of its resource is empty".to_owned()),
            Some(record) => number(&record[name]).ok_or_else(|| {
                format!("the record listed first has no number `{name}`")
            }),
        }
    }

    fn answered(&mut self, read: Read, response: RawResponse) -> Result<Outcome, Stop> {
        self.answered = true;
        let operation = read.operation();
        let status = response.status.as_u16();
        let outcome = |result| Outcome::new(operation, result).with_status(status);
        let response = match response.error_for_status() {
            Ok(response) => response,
            Err(error) if error.is_unauthorized() => return Err(Stop(error)),
            Err(error) => {
                return Ok(outcome(Found::of_status(status)).because(error.to_string()));
            }
        };
        let decoded = read.decode(self.client, &response);
        let differences = self.notes.take();
        let found = match &decoded {
            Err(error) if error.is_api_error() => Found::Refused,
            Ok(()) if differences.iter().all(is_lenient) => Found::Ok,
            Ok(()) | Err(_) => Found::Mismatch,
        };
        if decoded.is_ok() {
            self.remember(operation, &response);
        }
        let detail = decoded.err().map(|error| error.to_string());
        Ok(Outcome { detail, differences, ..outcome(found) })
    }

    /// Keeps the first record of a list for its key.
    fn remember(&mut self, operation: &'static Operation, response: &RawResponse) {
        if matches!(operation.response, ResponseKind::Collection(_)) {
            let page: Value = response.json().unwrap_or_default();
            self.listed.insert(operation.resource, page["records"][0].clone());
        }
    }
}

/// Reads an integer, also from text, as the client's types do.
fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

/// Whether the types of the client are designed to accept a difference, such as a number as text. It
/// is reported, but the response still counts as matching the spec.
fn is_lenient(difference: &Value) -> bool {
    difference["unexpected"] == Unexpected::Coerced.as_str()
}

fn no_response(outcome: Outcome, error: &Error) -> Outcome {
    Outcome { result: Found::NoResponse, ..outcome }.because(error.to_string())
}
