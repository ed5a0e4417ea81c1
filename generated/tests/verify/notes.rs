//! An observer that keeps its findings until the call is done.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use revio::Value;
use revio::drift::{Finding, JsonLinesLog, Observer};

/// Keeps the findings of the last response, and passes them on to the log, if there is one.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    last: Mutex<Vec<Value>>,
    log: Option<JsonLinesLog>,
}

impl Notes {
    /// Creates an observer that also writes to the log.
    pub(crate) fn with_log(log: Option<JsonLinesLog>) -> Self {
        Self { last: Mutex::default(), log }
    }

    /// Takes the findings since the last call of this method, in the format of the log.
    pub(crate) fn take(&self) -> Vec<Value> {
        std::mem::take(&mut self.last())
    }

    /// Fails if a finding could not be written to the log.
    pub(crate) fn is_logged(&self) -> io::Result<()> {
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
