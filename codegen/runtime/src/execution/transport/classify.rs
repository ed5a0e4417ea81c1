//! The only place that interprets errors of reqwest, hyper and h2.

use std::error::Error as StdError;
use std::io;
use std::iter::successors;

use super::progress::{Progress, Tracker};
use super::{Cause, TransportError};
use crate::error::ErrorKind;

/// Turns an error of reqwest into what it says about the request.
///
/// The first matching line counts. "Before" and "after" refer to the moment at which hyper takes
/// the body of the request: see [`Tracker`].
///
/// | error in the chain | progress | kind | retried |
/// |---|---|---|---|
/// | `reqwest`: builder (URL, scheme, header) | not written | invalid request | no |
/// | any, after the body of the request failed | written | request body | no |
/// | `hyper_util`: connect, with a `rustls` error, an invalid server name, or a 407 | not connected | connect | no |
/// | `hyper_util`: connect: refused, unreachable, timed out, DNS, other proxy errors | not connected | connect | yes |
/// | `hyper` parse error, or bytes before the request | not written or written | decode | no |
/// | `h2` error that this side detected | not written or written | decode | no |
/// | any other error before: canceled, closed, `h2` handshake, TLS | not written | connect | yes, except TLS |
/// | `h2` GOAWAY from the server, for a stream above its last stream id | refused | connect | yes |
/// | `h2` `RST_STREAM` from the server with `REFUSED_STREAM` | refused | connect | yes |
/// | any timeout after | written | timeout | reads |
/// | any other error after: incomplete message, reset, broken pipe, `h2` reset, GOAWAY | written | connection lost | reads, except TLS |
///
/// Once there is a response, [`classify_body`] counts instead.
pub(super) fn classify(error: reqwest::Error, tracker: &Tracker) -> TransportError {
    if let Some(error) = tracker.take_body_error() {
        let kind = ErrorKind::RequestBody;
        return TransportError::new(kind, tracker.end(), error.into(), true);
    }
    // Queries may be private.
    let error = error.without_url();
    let (builder, connect) = (error.is_builder(), error.is_connect());
    let (timeout, permanent) = (error.is_timeout(), causes(&error).any(is_permanent));
    let protocol = causes(&error).any(is_protocol_error);
    let refused = tracker.is_polled() && causes(&error).any(is_refusal);
    let progress = match tracker.end() {
        _ if connect => Progress::NotConnected,
        _ if refused => Progress::Refused,
        progress => progress,
    };
    let kind = match progress {
        _ if builder => ErrorKind::InvalidRequest,
        _ if protocol && !connect => ErrorKind::Decode,
        progress if progress.not_processed() => ErrorKind::Connect,
        _ if timeout => ErrorKind::Timeout,
        _ => ErrorKind::ConnectionLost,
    };
    TransportError::new(kind, progress, error.into(), permanent)
}

/// The same for an error while the body of a response is read.
///
/// | error in the chain | kind | retried |
/// |---|---|---|
/// | invalid chunks, `h2` error that this side detected | decode | no |
/// | any timeout | timeout | reads |
/// | anything else, also `REFUSED_STREAM` and GOAWAY: the server has responded | connection lost | reads |
pub(super) fn classify_body(error: reqwest::Error, tracker: &Tracker) -> TransportError {
    let error = error.without_url();
    let kind = if causes(&error).any(is_protocol_error) {
        ErrorKind::Decode
    } else if error.is_timeout() {
        ErrorKind::Timeout
    } else {
        ErrorKind::ConnectionLost
    };
    TransportError::new(kind, tracker.end(), error.into(), false)
}

/// The error and its causes. The source of an `io::Error` leaves out the error that it wraps.
pub(super) fn causes<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    successors(Some(error), |&error| {
        match error.downcast_ref().and_then(io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => error.source(),
        }
    })
}

/// The innermost cause: the outer ones only say that something failed.
pub(super) fn root(cause: &Cause) -> String {
    let root = causes(cause.as_ref()).last();
    root.map_or_else(String::new, ToString::to_string)
}

/// Whether another attempt would fail as well.
pub(super) fn is_permanent(error: &(dyn StdError + 'static)) -> bool {
    // A damaged record is an accident of the connection; all other errors of TLS are disagreements.
    let tls = error.downcast_ref::<rustls::Error>();
    tls.is_some_and(|tls| !matches!(tls, rustls::Error::DecryptError))
        || error.is::<rustls::pki_types::InvalidDnsNameError>()
        // The type of hyper-util's error is private.
        || error.to_string() == "tunnel error: proxy authorization required"
}

/// Whether the server does not speak HTTP.
fn is_protocol_error(error: &(dyn StdError + 'static)) -> bool {
    if let Some(error) = error.downcast_ref::<hyper::Error>() {
        // hyper has no predicate for bytes that arrive before the request.
        let unexpected = "received unexpected message from connection";
        return error.is_parse() || error.to_string() == unexpected;
    }
    if let Some(error) = error.downcast_ref::<h2::Error>() {
        return error.is_library();
    }
    // hyper reports invalid chunks in this way.
    error.downcast_ref::<io::Error>().is_some_and(|error| {
        error.kind() == io::ErrorKind::InvalidInput && error.get_ref().is_some()
    })
}

/// Whether the server guarantees that it did not process the request. h2 reports a GOAWAY only to
/// streams above its last stream id; the others continue.
fn is_refusal(error: &(dyn StdError + 'static)) -> bool {
    error.downcast_ref::<h2::Error>().is_some_and(|error| {
        let refused = error.reason() == Some(h2::Reason::REFUSED_STREAM);
        error.is_remote() && (error.is_go_away() || error.is_reset() && refused)
    })
}
