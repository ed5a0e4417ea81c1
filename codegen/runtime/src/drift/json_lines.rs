//! An observer that writes a log.

use std::fmt;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Finding, Observer};

/// An observer that writes one line of JSON for each finding, in the format of
/// [`Finding::line`].
///
/// All lines of a response are written in one unbuffered write, so several programs can append
/// to the same file. The write blocks the call. For a slow destination, pass a writer that hands
/// the lines to a thread.
///
/// A failed write does not fail the call: it is logged with `tracing`, and
/// [`take_error`](Self::take_error) returns the last error. To call it, keep the log in an
/// [`Arc`](std::sync::Arc) and pass a clone to the client.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::drift::JsonLinesLog;
///
/// let log = JsonLinesLog::new(Vec::new());
/// assert!(log.take_error().is_none());
/// ```
pub struct JsonLinesLog {
    state: Mutex<State>,
}

struct State {
    writer: Box<dyn Write + Send>,
    error: Option<io::Error>,
}

impl JsonLinesLog {
    /// Appends to a file, which is created if it does not exist.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be opened.
    pub fn append(path: impl AsRef<Path>) -> io::Result<Self> {
        Ok(Self::new(OpenOptions::new().append(true).create(true).open(path)?))
    }

    /// Writes to a writer.
    pub fn new(writer: impl Write + Send + 'static) -> Self {
        Self { state: Mutex::new(State { writer: Box::new(writer), error: None }) }
    }

    /// Takes the error of the last write that failed.
    pub fn take_error(&self) -> Option<io::Error> {
        self.state().error.take()
    }

    /// Ignores that the writer has panicked before.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Observer for JsonLinesLog {
    fn observe(&self, operation: &'static str, findings: &[Finding]) {
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
