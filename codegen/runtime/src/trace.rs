//! Reports calls through `tracing`: a span for each call, until its response is decoded, within it
//! a span for each attempt, and events for whatever delays a call.
//!
//! The names are OpenTelemetry's for HTTP clients. A span that fails has `error.type` and
//! `otel.status_code`. Spans and events contain no secrets, no parameter values and no bodies. The
//! path is the operation's template; raw requests have none.

use tracing::Span;
use tracing::field::Empty;

use crate::context::RequestContext;
use crate::error::{Error, ErrorKind, Result};

/// The target to filter by: the crate that users depend on.
pub(crate) const TARGET: &str = "revio";

/// The span of a call with all its attempts, until its response is decoded.
pub(crate) fn call(context: &RequestContext) -> Pending {
    let operation = context.operation.map(|operation| operation.id);
    Pending::new(tracing::info_span!(
        target: TARGET,
        "call",
        otel.name = operation.unwrap_or(context.method.as_str()),
        otel.status_code = Empty,
        operation,
        attempts = Empty,
        "error.type" = Empty,
    ))
}

/// Records that a response, or an error in its place, has arrived.
pub(crate) fn call_ended(call: Pending, attempts: u32, error: Option<&Error>) -> Span {
    let span = call.end();
    span.record("attempts", attempts);
    if let Some(error) = error {
        fail(&span, &error_type(error));
    }
    span
}

/// Records whether the response was decoded.
pub(crate) fn decoded<T>(span: &Span, result: Result<T>) -> Result<T> {
    if let Err(error) = &result {
        fail(span, &error_type(error));
    }
    result
}

/// A span whose future may be dropped.
pub(crate) struct Pending(Option<Span>);

impl Pending {
    pub(crate) fn new(span: Span) -> Self {
        Self(Some(span))
    }

    pub(crate) fn span(&self) -> Span {
        self.0.clone().unwrap_or_else(Span::none)
    }

    pub(crate) fn end(mut self) -> Span {
        self.0.take().unwrap_or_else(Span::none)
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        if let Some(span) = &self.0 {
            fail(span, "canceled");
        }
    }
}

pub(crate) fn fail(span: &Span, error_type: &str) {
    span.record("error.type", error_type);
    span.record("otel.status_code", "ERROR");
}

/// Reports a body that the user could not decode, after the span of the call.
pub(crate) fn undecodable(context: &RequestContext, error: &Error) {
    tracing::warn!(
        target: TARGET,
        operation = context.operation.map(|operation| operation.id),
        "error.type" = error_type(error),
        "the response was not decoded",
    );
}

/// The error status, as in OpenTelemetry, or the kind of the error.
fn error_type(error: &Error) -> String {
    let name = match (error.kind(), error.status()) {
        (ErrorKind::Status, Some(status)) => return status.as_str().to_owned(),
        (ErrorKind::Status, None) => "status",
        (ErrorKind::Builder, _) => "builder",
        (ErrorKind::InvalidRequest, _) => "invalid_request",
        (ErrorKind::RequestBody, _) => "request_body",
        (ErrorKind::RateLimit, _) => "rate_limit",
        (ErrorKind::Hook, _) => "hook",
        (ErrorKind::Connect, _) => "connect",
        (ErrorKind::Timeout, _) => "timeout",
        (ErrorKind::ConnectionLost, _) => "connection_lost",
        (ErrorKind::NotOk, _) => "not_ok",
        (ErrorKind::Decode, _) => "decode",
        (ErrorKind::Paging, _) => "paging",
    };
    name.to_owned()
}
