//! What came of an attempt.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::ErrorKind;

/// The outcome of an attempt, for a [`Hook`](super::Hook).
#[derive(Clone)]
pub struct AttemptOutcome {
    pub(crate) response: Option<(StatusCode, HeaderMap)>,
    pub(crate) error_kind: Option<ErrorKind>,
    pub(crate) attempts: u32,
    pub(crate) outcome_unknown: bool,
    pub(crate) elapsed: Duration,
}

impl AttemptOutcome {
    /// The status of the response, if there is one.
    pub fn status(&self) -> Option<StatusCode> {
        self.response.as_ref().map(|(status, _)| *status)
    }

    /// The headers of the response, if there is one. They are as the server has sent them, and may
    /// contain secrets.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.response.as_ref().map(|(_, headers)| headers)
    }

    /// Why the attempt failed; `None` after a 2xx response. The body of the response is not read yet: a
    /// call may still fail with [`ErrorKind::Decode`] or [`ErrorKind::NotOk`].
    pub fn error_kind(&self) -> Option<ErrorKind> {
        self.error_kind
    }

    /// The number of attempts at the call until now. One that a hook has stopped does not count.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the server may have processed a write, in this attempt or an earlier one, without saying
    /// so. See [`Error::outcome_unknown`](crate::Error::outcome_unknown).
    pub fn outcome_unknown(&self) -> bool {
        self.outcome_unknown
    }

    /// The time from sending the request to the end of the response.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

/// Leaves out the headers, which may contain secrets.
impl fmt::Debug for AttemptOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttemptOutcome")
            .field("status", &self.status())
            .field("error_kind", &self.error_kind)
            .field("attempts", &self.attempts)
            .field("outcome_unknown", &self.outcome_unknown)
            .field("elapsed", &self.elapsed)
            .finish_non_exhaustive()
    }
}
