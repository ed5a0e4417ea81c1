//! Why a command failed, and the exit code that says so.

use std::io;
use std::process::ExitCode;

use crate::{Error, ErrorKind};

/// The result of a command.
pub(super) type Outcome<T = ()> = Result<T, Failure>;

/// Anything that the other codes do not name, such as a file that cannot be written.
const OTHER: u8 = 1;
/// The arguments are wrong, or the user said no. Nothing was sent.
const USAGE: u8 = 2;
/// The credentials or other settings are missing, invalid, or refused.
const SETTINGS: u8 = 3;
/// The server reports a failure.
const REFUSED: u8 = 4;
/// No usable connection, or no response in time.
const CONNECTION: u8 = 5;
/// The response cannot be read.
const DECODE: u8 = 6;
/// The server may have processed a write.
const OUTCOME_UNKNOWN: u8 = 7;
/// A write succeeded, and its output cannot be written.
const OUTPUT: u8 = 8;

/// Why a command failed.
#[derive(Debug)]
pub(super) struct Failure {
    code: u8,
    /// Empty if there is nothing to say.
    message: String,
}

impl Failure {
    /// Arguments that cannot be used.
    pub(super) fn usage(message: impl Into<String>) -> Self {
        Self { code: USAGE, message: message.into() }
    }

    /// Settings that cannot be used.
    pub(super) fn settings(message: impl Into<String>) -> Self {
        Self { code: SETTINGS, message: message.into() }
    }

    /// A file or another thing of this machine.
    pub(super) fn other(message: impl Into<String>) -> Self {
        Self { code: OTHER, message: message.into() }
    }

    /// A write that the server may have processed.
    pub(super) fn outcome_unknown(message: impl Into<String>) -> Self {
        Self { code: OUTCOME_UNKNOWN, message: message.into() }
    }

    /// Another message for a failure of the same kind.
    pub(super) fn like(&self, message: impl Into<String>) -> Self {
        Self { code: self.code, message: message.into() }
    }

    pub(super) fn message(&self) -> &str {
        &self.message
    }

    /// Whether the server may have processed a write.
    pub(super) fn is_outcome_unknown(&self) -> bool {
        self.code == OUTCOME_UNKNOWN
    }

    /// Whether the server has responded that it did not do what was asked.
    pub(super) fn is_api_error(&self) -> bool {
        self.code == REFUSED
    }

    /// Prints help and versions, which clap reports as errors, and turns the rest into a failure.
    pub(super) fn of_arguments(error: &clap::Error) -> Outcome {
        error.print()?;
        if error.use_stderr() { Err(Self::usage("")) } else { Ok(()) }
    }

    /// The response to a write that succeeded was not printed. It is here, as far as it could be.
    pub(super) fn after_write(self, response: &str) -> Self {
        let reason = if self.message.is_empty() {
            "its reader has ended".to_owned()
        } else {
            self.message
        };
        let message = format!(
            "the write succeeded, so do not send it again, but its output was lost: {reason}"
        );
        let failure = Self { code: OUTPUT, message };
        if response.is_empty() {
            return failure;
        }
        failure.with_hint(&format!("the response was {}", response.trim_end()))
    }

    /// Adds what to do about it, or to know.
    pub(super) fn with_hint(mut self, hint: &str) -> Self {
        self.message = format!("{}; {hint}", self.message);
        self
    }

    /// Adds what the keyring can do about it, if this program can use it.
    pub(super) fn with_keyring_hint(self, hint: &str) -> Self {
        if cfg!(feature = "keyring") { self.with_hint(hint) } else { self }
    }

    /// Prints the failure, after which the program goes on.
    pub(super) fn warn(self, program: &str) {
        _ = self.report(program);
    }

    /// Prints the failure, and returns the exit code.
    pub(super) fn report(self, program: &str) -> ExitCode {
        if !self.message.is_empty() {
            eprintln!("{program}: {}", self.message);
        }
        ExitCode::from(self.code)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let code = match (error.kind(), error.status().map(|it| it.as_u16())) {
            _ if error.outcome_unknown() => OUTCOME_UNKNOWN,
            (_, Some(401 | 403)) | (ErrorKind::Builder, _) => SETTINGS,
            (ErrorKind::InvalidRequest, _) => USAGE,
            (ErrorKind::Status | ErrorKind::NotOk, _) => REFUSED,
            (ErrorKind::Decode | ErrorKind::Paging, _) => DECODE,
            _ => CONNECTION,
        };
        Self { code, message: error.to_string() }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        // The reader, such as `head`, has seen enough.
        let is_closed = error.kind() == io::ErrorKind::BrokenPipe;
        Self::other(if is_closed { String::new() } else { error.to_string() })
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self { code: DECODE, message: format!("the response cannot be read: {error}") }
    }
}
