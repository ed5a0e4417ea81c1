//! The kinds of error.

/// What went wrong, as far as a program can act on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built.
    Builder,
    /// The request is invalid. Nothing was sent.
    InvalidRequest,
    /// The body of the request could not be read to its end: the caller's stream or file failed, or
    /// its length differs from the announced one. Parts of the request may have been sent.
    RequestBody,
    /// The client's rate limiter had no slot in time, or failed. Nothing was sent.
    RateLimit,
    /// A hook failed before an attempt, which was not sent.
    Hook,
    /// The server could not be reached, or it refused the request unprocessed (HTTP/2).
    Connect,
    /// No complete response arrived in time.
    Timeout,
    /// The connection was lost before the response was complete.
    ConnectionLost,
    /// The response has an error status.
    Status,
    /// The response has a success status, but its body reports a failure.
    NotOk,
    /// The response cannot be decoded, or is not HTTP.
    Decode,
    /// A list may be endless: a page repeats an earlier one, or many in a row are empty.
    Paging,
}
