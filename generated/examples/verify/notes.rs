//! What the client's observer is told of an answer, kept until the call is done.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use revio::Value;
use revio::drift::{Finding, JsonLinesLog, Observer};

/// Keeps what differs in the last answer, and hands it on to a log if there is one.
#[derive(Debug, Default)]
pub struct Notes {
    last: Mutex<Vec<Value>>,
    log: Option<JsonLinesLog>,
}

impl Notes {
    /// Notes that go to a log as well.
    pub fn with_log(log: Option<JsonLinesLog>) -> Self {
        Self { last: Mutex::default(), log }
    }

    /// What was noted since the last time, in the form of the log.
    pub fn take(&self) -> Vec<Value> {
        std::mem::take(&mut self.last())
    }

    /// Whether all has reached the log.
    pub fn is_logged(&self) -> io::Result<()> {
        self.log.as_ref().and_then(JsonLinesLog::take_error).map_or(Ok(()), Err)
    }

    fn last(&self) -> MutexGuard<'_, Vec<Value>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Observer for Notes {
    fn observe(&self, operation: &'static str, findings: &[Finding]) {
        let lines = findings.iter().map(|finding| finding.line(operation));
        let lines = lines.filter_map(|line| serde_json::from_str(&line).ok());
        self.last().extend(lines);
        if let Some(log) = &self.log {
            log.observe(operation, findings);
        }
    }
}
