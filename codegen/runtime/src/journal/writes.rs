//! What the events of a journal say about its writes.

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::time::SystemTime;

use chrono::DateTime;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::event::Event;
use crate::record::NaiveDateTime;

/// In seconds.
const DAY: i64 = 24 * 60 * 60;

/// How far a write got.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Status {
    /// It began, and the program ended or has not yet noted what came of it.
    Begun,
    /// The server may have processed it. Contains the reason.
    Unknown(String),
    /// It had no effect. Contains the reason.
    Failed(String),
    /// It succeeded. Contains the result.
    Done(Value),
}

impl Status {
    /// Whether the outcome is unknown: look for it at the server.
    pub fn is_unfinished(&self) -> bool {
        matches!(self, Self::Begun | Self::Unknown(_))
    }
}

/// A write that began and whose outcome is unknown.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Intent {
    /// What identifies the write in its journal.
    pub key: String,
    /// When it began, in whole seconds.
    pub begun: SystemTime,
    /// [`Begun`](Status::Begun) or [`Unknown`](Status::Unknown).
    pub status: Status,
    request: String,
}

impl Intent {
    /// The request that was passed to `begin`, of a type that it can be read as.
    pub fn request<T: DeserializeOwned>(&self) -> io::Result<T> {
        Ok(serde_json::from_str(&self.request)?)
    }

    /// A day before it began: look for its result from then on, since the time zone of the server's
    /// clock is unknown.
    pub fn since(&self) -> NaiveDateTime {
        let begun = self.begun.duration_since(SystemTime::UNIX_EPOCH);
        let begun = begun.ok().and_then(|it| i64::try_from(it.as_secs()).ok());
        let day_before = begun.and_then(|it| DateTime::from_timestamp(it - DAY, 0));
        day_before.unwrap_or(DateTime::UNIX_EPOCH).naive_utc()
    }
}

/// Leaves out the request, which may contain secrets.
impl fmt::Debug for Intent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Intent")
            .field("key", &self.key)
            .field("begun", &self.begun)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// All writes of a journal.
#[derive(Default)]
pub(super) struct Writes {
    writes: HashMap<String, Write>,
    begun: usize,
}

struct Write {
    /// Its place in the order in which writes began.
    index: usize,
    status: Status,
    /// Nothing of a write that is done or failed is kept but its status.
    intent: Option<(SystemTime, String)>,
}

impl Writes {
    /// Says why an event cannot follow those before it.
    pub(super) fn check(&self, event: &Event) -> Result<(), String> {
        let key = event.key();
        let begins = matches!(event, Event::Begin { .. });
        match self.status(key) {
            None | Some(Status::Failed(_)) if begins => Ok(()),
            Some(Status::Begun | Status::Unknown(_)) if !begins => Ok(()),
            Some(Status::Begun | Status::Unknown(_)) => Err(format!(
                "the write {key:?} has begun before and its outcome is unknown: look for it at the \
                 server, and note that it is done or failed"
            )),
            Some(Status::Done(_)) => Err(format!("the write {key:?} is done: skip it")),
            None | Some(Status::Failed(_)) => Err(format!(
                "the write {key:?} has not begun: begin it before it is sent"
            )),
        }
    }

    pub(super) fn apply(&mut self, event: Event) {
        let (key, status) = match event {
            Event::Begin { key, begun, request } => {
                let intent = Some((begun, request));
                let write = Write { index: self.begun, status: Status::Begun, intent };
                self.begun += 1;
                self.writes.insert(key, write);
                return;
            }
            Event::Done { key, result } => (key, Status::Done(result)),
            Event::Failed { key, reason } => (key, Status::Failed(reason)),
            Event::Unknown { key, reason } => (key, Status::Unknown(reason)),
        };
        if let Some(write) = self.writes.get_mut(&key) {
            write.intent = write.intent.take().filter(|_| status.is_unfinished());
            write.status = status;
        }
    }

    pub(super) fn status(&self, key: &str) -> Option<&Status> {
        self.writes.get(key).map(|write| &write.status)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.writes.is_empty()
    }

    pub(super) fn unfinished(&self) -> Vec<Intent> {
        let mut found: Vec<(usize, Intent)> = Vec::new();
        for (key, write) in &self.writes {
            if let Some((begun, request)) = &write.intent {
                let (begun, request) = (*begun, request.clone());
                let status = write.status.clone();
                let intent = Intent { key: key.clone(), begun, status, request };
                found.push((write.index, intent));
            }
        }
        found.sort_by_key(|(index, _)| *index);
        found.into_iter().map(|(_, intent)| intent).collect()
    }
}
