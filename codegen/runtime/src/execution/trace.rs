//! What a program that listens is told of calls, by `tracing`: a span for each call, within it
//! a span for each attempt, and events for what makes a call take longer.
//!
//! The names are OpenTelemetry's for HTTP clients. Nobody is told a secret, the value of a
//! parameter, or what is in a body; the path is its template, and raw requests have none. While
//! nobody listens, nothing here is put together.

use std::time::Duration;

use tracing::{Span, field::Empty};

use crate::Result;
use crate::client::base_url::BaseUrl;
use crate::execution::transport::{Failure, Outcome};
use crate::request::context::Called;
use crate::response::raw::RawResponse;

/// What spans and events are filtered by: the crate that users depend on.
const TARGET: &str = "revio";

/// One call, with all its attempts.
pub(crate) fn call(called: &Called) -> Span {
    tracing::info_span!(
        target: TARGET,
        "call",
        operation = called.operation.map(|operation| operation.id),
        attempts = Empty,
    )
}

/// What came of a call.
pub(crate) fn end(span: &Span, answer: &Result<RawResponse>) {
    let attempts = match answer {
        Ok(answer) => answer.attempts(),
        Err(error) => error.attempts(),
    };
    span.record("attempts", attempts);
}

/// One attempt at a call; so many came before.
pub(crate) fn attempt(called: &Called, server: &BaseUrl, before: u32) -> Span {
    let template = called.operation.map(|operation| operation.path);
    tracing::info_span!(
        target: TARGET,
        "attempt",
        otel.kind = "client",
        otel.name = %[called.method.as_str(), template.unwrap_or_default()].join(" ").trim_end(),
        http.request.method = called.method.as_str(),
        http.request.resend_count = (before > 0).then_some(before),
        http.response.status_code = Empty,
        url.template = template,
        server.address = server.host,
        server.port = server.port,
        "error.type" = Empty,
    )
}

/// What came of an attempt.
pub(crate) fn outcome(span: &Span, outcome: &Outcome) {
    if span.is_disabled() {
        return;
    }
    if let Some(status) = status(outcome) {
        span.record("http.response.status_code", status);
    }
    if let Some(fault) = fault(outcome) {
        span.record("error.type", fault);
    }
}

/// A call goes on after a pause.
pub(crate) fn again(outcome: &Outcome, attempts: u32, pause: Duration) {
    tracing::warn!(
        target: TARGET,
        attempts,
        ?pause,
        http.response.status_code = status(outcome),
        "error.type" = fault(outcome),
        "the attempt failed, and another follows after a pause",
    );
}

/// A call has to wait for its turn.
pub(crate) fn waiting(at_least: Duration) {
    tracing::info!(
        target: TARGET,
        ?at_least,
        "the call waits for its turn under the rate limit",
    );
}

/// A call has waited for its turn.
pub(crate) fn waited(wait: Duration) {
    tracing::debug!(target: TARGET, ?wait, "the call has its turn");
}

/// An observer of drift panicked.
#[cfg(feature = "drift")]
pub(crate) fn drift_panicked(operation: &'static str) {
    tracing::error!(target: TARGET, operation, "the observer of drift panicked");
}

/// Lines about drift could not be written.
#[cfg(feature = "drift")]
pub(crate) fn drift_lost(operation: &'static str, error: &std::io::Error) {
    tracing::error!(target: TARGET, operation, %error, "drift could not be written down");
}

fn status(outcome: &Outcome) -> Option<u16> {
    let status = match outcome {
        Ok(answer) => Some(answer.status()),
        Err(failure) => failure.status(),
    };
    status.map(|status| status.as_u16())
}

/// A word for what went wrong: the status, as OpenTelemetry has it, or why there is none.
fn fault(outcome: &Outcome) -> Option<String> {
    let word = match outcome {
        Ok(answer) if answer.status().is_success() => return None,
        Ok(answer) => return Some(answer.status().as_str().to_owned()),
        Err(Failure::Request(_)) => "request",
        Err(Failure::Connect(_)) => "connect",
        Err(Failure::Timeout(_)) => "timeout",
        Err(Failure::Interrupted(_)) => "interrupted",
        Err(Failure::TooLarge(..)) => "body_too_large",
    };
    Some(word.to_owned())
}
