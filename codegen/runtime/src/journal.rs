//! A journal of writes, for programs that send many of them.
//!
//! A write whose outcome is unknown must not be sent again before its result was looked for at the
//! server. A program that ends in the middle leaves such writes behind, and nothing else knows which.

mod event;
mod file;
#[cfg(test)]
mod tests;
mod writes;

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use serde::Serialize;

use event::Event;
use file::JournalFile;
#[cfg(feature = "cli")]
pub(crate) use file::sync_folder;
use writes::Writes;
pub use writes::{Intent, Status};

/// A file that says which writes began, and how they ended.
///
/// Call [`begin`](Self::begin) before a write is sent, and [`end`](Self::end) with its result, or one
/// of [`done`](Self::done), [`failed`](Self::failed) and [`unknown`](Self::unknown), after it. Each
/// returns when its line is on the disk. A program that starts again finds in
/// [`unfinished`](Self::unfinished) what it has to look for at the server, and
/// [`status`](Self::status) says which writes it can skip.
///
/// The methods take a lock and write to the disk, which takes milliseconds: from async code that does
/// more at the same time, call them in `tokio::task::spawn_blocking`.
///
/// **The file contains each request as it serializes**, secrets included. Pass `body.redacted()` to
/// `begin` to leave them out. On Unix, only the user who creates the file can read it.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::journal::{Journal, Status};
///
/// # fn main() -> std::io::Result<()> {
/// # let path = std::env::temp_dir().join(format!("revio-journal-{}", std::process::id()));
/// let journal = Journal::open(&path)?;
/// for intent in journal.unfinished() {
///     println!("look for {} at the server", intent.key);
/// }
/// if journal.status("row 17").is_none() {
///     journal.begin("row 17", &("a body of a request", 5))?;
///     // Send it here.
///     journal.done("row 17", &1001)?;
/// }
/// assert_eq!(journal.status("row 17"), Some(Status::Done(1001.into())));
/// # drop(journal);
/// # std::fs::remove_file(path)
/// # }
/// ```
pub struct Journal {
    inner: Mutex<Inner>,
}

struct Inner {
    file: JournalFile,
    writes: Writes,
}

impl Journal {
    /// Opens a journal, or creates it. Ignores a last line that is cut off: its method has not
    /// returned.
    ///
    /// Fails if another process or another `Journal` has the file open
    /// ([`ErrorKind::ResourceBusy`](io::ErrorKind::ResourceBusy)), if it is not a journal, or if one
    /// of its lines is damaged ([`ErrorKind::InvalidData`](io::ErrorKind::InvalidData)).
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let mut writes = Writes::default();
        let file = JournalFile::open(path.as_ref(), &mut |line| {
            let event = Event::parse(line)?;
            writes.check(&event)?;
            writes.apply(event);
            Ok(())
        })?;
        Ok(Self { inner: Mutex::new(Inner { file, writes }) })
    }

    /// Notes that a write is about to be sent. Send it after this returns.
    ///
    /// The key identifies the write in this journal, such as the number of a row. Fails if it has
    /// begun before, unless it [failed](Self::failed).
    pub fn begin(
        &self,
        key: impl Into<String>,
        request: &(impl Serialize + ?Sized),
    ) -> io::Result<()> {
        let request = serde_json::to_string(request)?;
        self.add(Event::Begin { key: key.into(), begun: SystemTime::now(), request })
    }

    /// Notes that a write succeeded, with a result such as the id of the new record.
    pub fn done(
        &self,
        key: impl Into<String>,
        result: &(impl Serialize + ?Sized),
    ) -> io::Result<()> {
        let result = serde_json::to_value(result)?;
        self.add(Event::Done { key: key.into(), result })
    }

    /// Notes that a write had no effect, so that it may begin again: nothing was sent, the server
    /// rejected it, or its result was looked for and not found.
    pub fn failed(
        &self,
        key: impl Into<String>,
        reason: impl Into<String>,
    ) -> io::Result<()> {
        self.add(Event::Failed { key: key.into(), reason: reason.into() })
    }

    /// Notes that the server may have processed a write:
    /// [`outcome_unknown`](crate::Error::outcome_unknown) is true. It stays unfinished until `done` or
    /// `failed` is called.
    pub fn unknown(
        &self,
        key: impl Into<String>,
        reason: impl Into<String>,
    ) -> io::Result<()> {
        self.add(Event::Unknown { key: key.into(), reason: reason.into() })
    }

    /// Notes what came of a write: [`done`](Self::done) with the result, or after an error
    /// [`unknown`](Self::unknown) or [`failed`](Self::failed).
    pub fn end(
        &self,
        key: impl Into<String>,
        result: &crate::Result<impl Serialize>,
    ) -> io::Result<()> {
        match result {
            Ok(result) => self.done(key, result),
            Err(error) if error.outcome_unknown() => {
                self.unknown(key, error.to_string())
            }
            Err(error) => self.failed(key, error.to_string()),
        }
    }

    /// The writes that began and are neither done nor failed, in the order in which they began.
    pub fn unfinished(&self) -> Vec<Intent> {
        self.inner().writes.unfinished()
    }

    /// How far a write got; `None` if it never began.
    pub fn status(&self, key: &str) -> Option<Status> {
        self.inner().writes.status(key).cloned()
    }

    /// Whether no write has begun.
    pub fn is_empty(&self) -> bool {
        self.inner().writes.is_empty()
    }

    fn add(&self, event: Event) -> io::Result<()> {
        let mut inner = self.inner();
        let invalid = |problem| io::Error::new(io::ErrorKind::InvalidInput, problem);
        inner.writes.check(&event).map_err(invalid)?;
        inner.file.append(&event.to_line()?)?;
        inner.writes.apply(event);
        Ok(())
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Leaves out the writes, whose requests may contain secrets.
impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.inner().file.path().to_owned();
        f.debug_struct("Journal").field("path", &path).finish_non_exhaustive()
    }
}
