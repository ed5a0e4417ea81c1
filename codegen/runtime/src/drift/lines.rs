//! The ready-made observer: a log of JSON lines.

use std::fmt;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Finding, Observer};

/// An observer that writes a line of JSON for each finding, as [`Finding::line`] makes it.
///
/// The lines of an answer are written at once and without a buffer, so that several programs
/// can share a file. Writing blocks for as long as it takes; a slow place wants a writer that
/// hands on to a thread of its own.
///
/// A write that fails does not fail the call. It is logged by `tracing`, and
/// [`take_error`](Self::take_error) has the last one. To ask for it, keep the observer in an
/// [`Arc`](std::sync::Arc) and give a clone to the client.
pub struct JsonLinesLog {
    state: Mutex<State>,
}

struct State {
    writer: Box<dyn Write + Send>,
    error: Option<io::Error>,
}

impl JsonLinesLog {
    /// Appends to a file, which is made if it is not there.
    pub fn append(path: impl AsRef<Path>) -> io::Result<Self> {
        Ok(Self::new(OpenOptions::new().append(true).create(true).open(path)?))
    }

    /// Writes to this.
    pub fn new(writer: impl Write + Send + 'static) -> Self {
        Self { state: Mutex::new(State { writer: Box::new(writer), error: None }) }
    }

    /// The last write that failed, once.
    pub fn take_error(&self) -> Option<io::Error> {
        self.state().error.take()
    }

    /// A writer that has panicked is used again: what it does then is its own business.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Observer for JsonLinesLog {
    fn answer(&self, operation: &'static str, findings: &[Finding]) {
        let mut lines = String::new();
        for finding in findings {
            lines.push_str(&finding.line(operation));
            lines.push('\n');
        }
        let mut state = self.state();
        let written = state.writer.write_all(lines.as_bytes());
        if let Err(error) = written.and_then(|()| state.writer.flush()) {
            crate::execution::trace::drift_lost(operation, &error);
            state.error = Some(error);
        }
    }
}

impl fmt::Debug for JsonLinesLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonLinesLog").finish_non_exhaustive()
    }
}
