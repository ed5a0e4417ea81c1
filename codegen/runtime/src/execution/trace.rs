//! Reports calls through `tracing`: a span for each call, within it a span for each attempt, and
//! events for whatever delays a call.
//!
//! The names are OpenTelemetry's for HTTP clients. A span that fails has `error.type` and
//! `otel.status_code`; the span of a call lasts until its response is decoded. Spans and events contain no secrets, no
//! parameter values and no bodies. The path is the operation's template; raw requests have none.

use std::time::Duration;

use http::Uri;
use tracing::{Span, field::Empty};

use super::transport::{Outcome, TransportError};
use crate::context::RequestContext;
use crate::error::ErrorKind;
use crate::{Error, RawResponse, Result};

/// The target to filter by: the crate that users depend on.
const TARGET: &str = "revio";

/// The span of a call with all its attempts, until its response is decoded.
pub(crate) fn call(context: &RequestContext) -> Pending {
    let operation = context.operation.map(|operation| operation.id);
    Pending(Some(tracing::info_span!(
        target: TARGET,
        "call",
        otel.name = operation.unwrap_or(context.method.as_str()),
        otel.status_code = Empty,
        operation,
        attempts = Empty,
        "error.type" = Empty,
    )))
}

/// Records that a response, or an error in its place, has arrived.
pub(crate) fn call_ended(call: Pending, result: &Result<RawResponse>) -> Span {
    let span = call.end();
    let attempts = result.as_ref().map_or_else(Error::attempts, RawResponse::attempts);
    span.record("attempts", attempts);
    if let Err(error) = result {
        fail(&span, &error_type_of(error));
    }
    span
}

/// Records whether the response was decoded.
pub(crate) fn decoded<T>(span: &Span, result: Result<T>) -> Result<T> {
    if let Err(error) = &result {
        fail(span, &error_type_of(error));
    }
    result
}

/// The span of an attempt after `previous` others.
pub(super) fn attempt(context: &RequestContext, uri: &Uri, previous: u32) -> Pending {
    let method = context.method.as_str();
    let template = context.operation.map(|operation| operation.path);
    let default_port = if uri.scheme_str() == Some("http") { 80 } else { 443 };
    Pending(Some(tracing::info_span!(
        target: TARGET,
        "attempt",
        otel.kind = "client",
        otel.name = %[method, template.unwrap_or_default()].join(" ").trim_end(),
        otel.status_code = Empty,
        http.request.method = method,
        http.request.resend_count = (previous > 0).then_some(previous),
        http.response.status_code = Empty,
        url.template = template,
        server.address = uri.host(),
        server.port = uri.port_u16().unwrap_or(default_port),
        "error.type" = Empty,
    )))
}

pub(super) fn attempt_ended(attempt: Pending, outcome: &Outcome) {
    let span = attempt.end();
    if span.is_disabled() {
        return;
    }
    if let Some(status) = status(outcome) {
        span.record("http.response.status_code", status);
    }
    if let Some(error_type) = error_type(outcome) {
        fail(&span, &error_type);
    }
}

/// A span whose future may be dropped.
pub(crate) struct Pending(Option<Span>);

impl Pending {
    pub(crate) fn span(&self) -> Span {
        self.0.clone().unwrap_or_else(Span::none)
    }

    fn end(mut self) -> Span {
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

fn fail(span: &Span, error_type: &str) {
    span.record("error.type", error_type);
    span.record("otel.status_code", "ERROR");
}

/// Reports a body that the user could not decode, after the span of the call.
pub(crate) fn undecodable(context: &RequestContext, error: &Error) {
    tracing::warn!(
        target: TARGET,
        operation = context.operation.map(|operation| operation.id),
        "error.type" = error_type_of(error),
        "the response was not decoded",
    );
}

pub(super) fn retrying(outcome: &Outcome, attempts: u32, delay: Duration) {
    tracing::warn!(
        target: TARGET,
        attempts,
        ?delay,
        http.response.status_code = status(outcome),
        "error.type" = error_type(outcome),
        "the attempt failed; retrying after a delay",
    );
}

pub(super) fn rate_limited(at_least: Duration) {
    tracing::info!(target: TARGET, ?at_least, "waiting for the rate limiter");
}

pub(super) fn permit_acquired(waited: Duration) {
    tracing::debug!(target: TARGET, ?waited, "the rate limiter admitted the call");
}

#[cfg(feature = "drift")]
pub(crate) fn drift_panicked(operation: &'static str) {
    tracing::error!(target: TARGET, operation, "the drift observer panicked");
}

#[cfg(feature = "drift")]
pub(crate) fn drift_lost(operation: &'static str, error: &std::io::Error) {
    tracing::error!(target: TARGET, operation, %error, "the drift log cannot be written");
}

fn status(outcome: &Outcome) -> Option<u16> {
    let status = outcome
        .as_ref()
        .map_or_else(TransportError::status, |response| Some(response.status()));
    status.map(|status| status.as_u16())
}

/// The error status, as in OpenTelemetry, or the kind of the error.
fn error_type_of(error: &Error) -> String {
    let name = match (error.kind(), error.status()) {
        (ErrorKind::Status, Some(status)) => return status.as_str().to_owned(),
        (ErrorKind::Status, None) => "status",
        (ErrorKind::Builder, _) => "builder",
        (ErrorKind::InvalidRequest, _) => "invalid_request",
        (ErrorKind::RateLimit, _) => "rate_limit",
        (ErrorKind::Connect, _) => "connect",
        (ErrorKind::Timeout, _) => "timeout",
        (ErrorKind::ConnectionLost, _) => "connection_lost",
        (ErrorKind::NotOk, _) => "not_ok",
        (ErrorKind::Decode, _) => "decode",
        (ErrorKind::Paging, _) => "paging",
    };
    name.to_owned()
}

/// The error status, as in OpenTelemetry, or the reason why there is no response.
fn error_type(outcome: &Outcome) -> Option<String> {
    let reason = match outcome {
        Ok(response) if response.status().is_success() => return None,
        Ok(response) => return Some(response.status().as_str().to_owned()),
        Err(TransportError::InvalidRequest(_)) => "invalid_request",
        Err(TransportError::Connect(_)) => "connect",
        Err(TransportError::Timeout(_)) => "timeout",
        Err(TransportError::ConnectionLost(_)) => "connection_lost",
        Err(TransportError::BodyTooLarge(..)) => "body_too_large",
    };
    Some(reason.to_owned())
}
