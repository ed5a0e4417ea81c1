//! How far a request got, and what follows from it.

use std::io;
use std::sync::atomic::{AtomicU8, AtomicU16, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use http::StatusCode;

/// How far a request got.
///
/// This alone decides whether a write may be sent again, and whether its outcome is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    /// No connection was established.
    NotConnected,
    /// Nothing was written to a connection, and nothing will be.
    NotWritten,
    /// The server refused it before any processing (RFC 9113, section 8.7).
    Refused,
    /// Parts of it may have been written, and there is no usable response.
    Written,
    /// There is a response with this status.
    Answered(StatusCode),
}

impl Progress {
    /// Whether the server certainly did not process the request.
    pub(crate) fn not_processed(self) -> bool {
        match self {
            Self::NotConnected | Self::NotWritten | Self::Refused => true,
            Self::Written => false,
            Self::Answered(status) => status == StatusCode::TOO_MANY_REQUESTS,
        }
    }

    /// Whether the server may have processed a write without saying so.
    ///
    /// Of the statuses, only 2xx and 4xx report the outcome. A 408 may come from a proxy that gave
    /// up, a redirect may follow the act (303, and 302 in practice), an interim status is not the
    /// response to a request, and statuses of no class count as 5xx (RFC 9110, section 15).
    pub(crate) fn outcome_unknown(self) -> bool {
        match self {
            Self::NotConnected | Self::NotWritten | Self::Refused => false,
            Self::Written => true,
            Self::Answered(status) => {
                let refused =
                    status.is_client_error() && status != StatusCode::REQUEST_TIMEOUT;
                !status.is_success() && !refused
            }
        }
    }
}

const UNTOUCHED: u8 = 0;
/// hyper knows that the request has no body, so it may have written the head.
const TAKEN: u8 = 1;
/// hyper has begun to read the body.
const POLLED: u8 = 2;
/// The attempt is over. If hyper polls the body now, it gets an error.
const ABANDONED: u8 = 3;
/// The user's own transport has the request, and may have written it.
#[cfg(feature = "tower")]
const HANDED_OVER: u8 = 4;

/// Follows a request. The retry loop, the transport and the request's body share it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tracker(Arc<State>);

#[derive(Debug, Default)]
struct State {
    body: AtomicU8,
    /// 0 until there is a response.
    status: AtomicU16,
    /// Why the body could not be read to its end. hyper drops it with HTTP/2.
    body_error: Mutex<Option<io::Error>>,
}

impl Tracker {
    /// hyper takes a request without a body.
    pub(super) fn take(&self) {
        self.advance(&[UNTOUCHED], TAKEN);
    }

    /// hyper polls the body. Returns whether it may send it.
    pub(crate) fn poll(&self) -> bool {
        self.advance(&[UNTOUCHED, TAKEN], POLLED);
        self.is_polled()
    }

    /// The user's own transport gets the request.
    #[cfg(feature = "tower")]
    pub(super) fn hand_over(&self) {
        self.advance(&[UNTOUCHED], HANDED_OVER);
    }

    /// The request has come back to the client's own transport. Returns whether this is the first time:
    /// otherwise it may have been written before.
    #[cfg(feature = "tower")]
    pub(super) fn take_back(&self) -> bool {
        self.advance(&[HANDED_OVER], UNTOUCHED)
    }

    pub(super) fn is_polled(&self) -> bool {
        self.0.body.load(Ordering::SeqCst) == POLLED
    }

    pub(super) fn answered(&self, status: StatusCode) {
        self.0.status.store(status.as_u16(), Ordering::SeqCst);
    }

    /// The body cannot be read to its end. The first reason counts.
    pub(super) fn fail(&self, error: io::Error) {
        let mut first = self.0.body_error.lock().unwrap_or_else(PoisonError::into_inner);
        first.get_or_insert(error);
    }

    pub(super) fn take_body_error(&self) -> Option<io::Error> {
        self.0.body_error.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Ends the attempt, and returns how far the request got without a complete response. If it
    /// was not written, it never will be.
    pub(crate) fn end(&self) -> Progress {
        if self.advance(&[UNTOUCHED], ABANDONED) {
            return Progress::NotWritten;
        }
        match StatusCode::from_u16(self.0.status.load(Ordering::SeqCst)) {
            // A success whose body is lost may be anything.
            Ok(status) if !status.is_success() => Progress::Answered(status),
            _ if self.0.body.load(Ordering::SeqCst) == ABANDONED => Progress::NotWritten,
            _ => Progress::Written,
        }
    }

    fn advance(&self, from: &[u8], to: u8) -> bool {
        let update = |state| from.contains(&state).then_some(to);
        self.0.body.fetch_update(Ordering::SeqCst, Ordering::SeqCst, update).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_2xx_and_4xx_report_the_outcome_of_a_write() {
        for code in 100..1000 {
            let status = StatusCode::from_u16(code).expect("a status");
            let known = matches!(code, 200..=299 | 400..=407 | 409..=499);
            let progress = Progress::Answered(status);
            assert_eq!(progress.outcome_unknown(), !known, "{code}");
            assert_eq!(progress.not_processed(), code == 429, "{code}");
        }
    }

    #[test]
    fn a_request_that_was_not_written_when_its_attempt_ended_never_will_be() {
        let tracker = Tracker::default();
        assert_eq!(tracker.end(), Progress::NotWritten);
        assert!(!tracker.poll());
        tracker.take();
        assert_eq!(tracker.end(), Progress::NotWritten);
    }

    #[test]
    fn the_status_of_an_error_counts_before_its_body() {
        for (status, expected) in
            [(200, Progress::Written), (404, Progress::Answered(StatusCode::NOT_FOUND))]
        {
            let tracker = Tracker::default();
            assert!(tracker.poll());
            tracker.answered(StatusCode::from_u16(status).expect("a status"));
            assert_eq!(tracker.end(), expected);
        }
    }
}
