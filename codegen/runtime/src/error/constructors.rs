//! Where errors come from: before sending, without an answer, and with one.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use super::{Error, Inner, message as text};
use crate::execution::transport::Failure;
use crate::record::InvalidBody;
use crate::request::context::Called;
use crate::response::raw::RawResponse;

/// How a call has gone until an answer or a failure ended it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Tries {
    /// How many times it was sent, or was tried to be sent.
    pub(crate) attempts: u32,
    /// Whether an attempt before the last may have had an effect.
    pub(crate) in_doubt: bool,
}

/// What follows where a write may have done its work all the same.
pub(crate) const IN_DOUBT: &str =
    "; the server may have acted on it: look before sending it again";

/// The kinds of error that a caller can tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built.
    Builder,
    /// The request cannot be sent as it is.
    InvalidRequest,
    /// It was not the call's turn in time.
    RateLimit,
    /// There was no connection.
    Connect,
    /// There was no answer in time.
    Timeout,
    /// The connection was lost on the way.
    ConnectionLost,
    /// The server answered with a status that is not a success.
    Status,
    /// The server answered that the call did not go well, though its status is a success.
    NotOk,
    /// The answer cannot be read.
    Decode,
    /// The pages of a list contradict each other.
    Paging,
}

impl Error {
    fn new(kind: ErrorKind, message: String) -> Self {
        Self(Box::new(Inner {
            kind,
            message,
            called: None,
            status: None,
            body: None,
            retry_after: None,
            tries: Tries::default(),
            page: None,
            source: None,
        }))
    }

    /// The client cannot be built.
    pub(crate) fn builder(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Builder, message.into())
    }

    /// The request cannot be sent as it is.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message.into())
    }

    /// The call waited so long for its turn, and gave up.
    pub(crate) fn no_turn(called: &Arc<Called>, limit: Duration) -> Self {
        let message = format!(
            "it was not its turn within {limit:?}, and nothing was sent: \
             too many calls wait under the rate limit"
        );
        Self::new(ErrorKind::RateLimit, message).about(called)
    }

    /// The call failed before there was a whole answer.
    pub(crate) fn failed(called: &Arc<Called>, failure: Failure, tries: Tries) -> Self {
        let kind = failure.kind();
        let mut error =
            Self::new(kind, called.quote(&failure.to_string())).about(called);
        error.0.status = failure.status();
        if kind != ErrorKind::InvalidRequest {
            error.0.tries = tries;
        }
        error.0.source = failure.into_source();
        error.tell_of_doubt()
    }

    /// The server answered, but not with what was asked for. What is quoted in `why` went
    /// through [`Called::quote`].
    pub(crate) fn answered(kind: ErrorKind, answer: &RawResponse, why: &str) -> Self {
        let message = format!("{}{why}", text::status(answer.status));
        let mut error = Self::new(kind, message).about(answer.called());
        error.0.status = Some(answer.status);
        error.0.body = Some(answer.bytes.clone());
        error.0.retry_after = answer.retry_after();
        error.0.tries = answer.tries();
        if error.0.tries.in_doubt { error.tell_of_doubt() } else { error }
    }

    /// Says so where a write may have done its work all the same.
    fn tell_of_doubt(mut self) -> Self {
        if self.outcome_unknown() && !self.0.message.ends_with(IN_DOUBT) {
            self.0.message.push_str(IN_DOUBT);
        }
        self
    }

    pub(crate) fn about(mut self, called: &Arc<Called>) -> Self {
        self.0.called = Some(Arc::clone(called));
        self
    }

    pub(crate) fn caused_by(
        mut self,
        source: impl StdError + Send + Sync + 'static,
    ) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    pub(crate) fn at_page(mut self, page: i64) -> Self {
        self.0.page = Some(page);
        self
    }
}

impl From<InvalidBody> for Error {
    fn from(missing: InvalidBody) -> Self {
        Self::invalid(missing.to_string()).caused_by(missing)
    }
}
