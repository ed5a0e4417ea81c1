//! The lines of a journal: one event each, as a JSON object.

use std::io;
use std::time::{Duration, SystemTime};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::record::Members;

/// What happened to a write.
pub(super) enum Event {
    /// `request` is JSON: a `Value` would round long decimals.
    Begin {
        key: String,
        begun: SystemTime,
        request: String,
    },
    Done {
        key: String,
        result: Value,
    },
    Failed {
        key: String,
        reason: String,
    },
    Unknown {
        key: String,
        reason: String,
    },
}

impl Event {
    pub(super) fn key(&self) -> &str {
        match self {
            Self::Begin { key, .. }
            | Self::Done { key, .. }
            | Self::Failed { key, .. }
            | Self::Unknown { key, .. } => key,
        }
    }

    /// The event as a line, with its end.
    pub(super) fn to_line(&self) -> io::Result<String> {
        let line = match self {
            Self::Begin { key, begun, request } => {
                let since = begun.duration_since(SystemTime::UNIX_EPOCH);
                let (key, at) = (json!(key), since.unwrap_or_default().as_secs());
                format!(
                    r#"{{"event":"begin","key":{key},"at":{at},"request":{request}}}"#
                )
            }
            Self::Done { key, result } => {
                json!({"event": "done", "key": key, "result": result}).to_string()
            }
            Self::Failed { key, reason } => {
                json!({"event": "failed", "key": key, "reason": reason}).to_string()
            }
            Self::Unknown { key, reason } => {
                json!({"event": "unknown", "key": key, "reason": reason}).to_string()
            }
        };
        if line.contains(['\n', '\r']) {
            let problem =
                "the request serializes as JSON of several lines: expected one line";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, problem));
        }
        Ok(line + "\n")
    }

    /// Reads a line without its end. The error says what is wrong with it.
    pub(super) fn parse(line: &str) -> Result<Self, String> {
        let members: Members<'_> = serde_json::from_str(line)
            .map_err(|error| format!("found {error}, expected a JSON object"))?;
        let key = member(&members, "key")?;
        Ok(match &*member::<String>(&members, "event")? {
            "begin" => Self::Begin {
                key,
                begun: time(member(&members, "at")?)?,
                request: raw(&members, "request")?.to_owned(),
            },
            "done" => Self::Done { key, result: member(&members, "result")? },
            "failed" => Self::Failed { key, reason: member(&members, "reason")? },
            "unknown" => Self::Unknown { key, reason: member(&members, "reason")? },
            other => {
                return Err(format!(
                    "found the event {other:?}, expected begin, done, failed or unknown"
                ));
            }
        })
    }
}

fn time(seconds: u64) -> Result<SystemTime, String> {
    let time = SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
    time.ok_or_else(|| format!("found the time {seconds}, expected seconds since 1970"))
}

fn raw<'a>(members: &Members<'a>, name: &str) -> Result<&'a str, String> {
    let value = members.get(name);
    value.map(|json| json.get()).ok_or_else(|| format!("`{name}` is missing"))
}

fn member<'a, T: Deserialize<'a>>(
    members: &Members<'a>,
    name: &str,
) -> Result<T, String> {
    serde_json::from_str(raw(members, name)?)
        .map_err(|error| format!("`{name}`: {error}"))
}
