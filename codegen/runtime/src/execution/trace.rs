//! Spans of attempts, within those of [`crate::trace`], and events for whatever delays a call.

use std::time::Duration;

use http::Uri;
use tracing::field::Empty;

use super::transport::{Outcome, TransportError};
use crate::context::RequestContext;
use crate::trace::{Pending, TARGET, fail};

/// The span of an attempt after `previous` others.
pub(super) fn attempt(context: &RequestContext, uri: &Uri, previous: u32) -> Pending {
    let method = context.method.as_str();
    let template = context.operation.map(|operation| operation.path);
    let default_port = if uri.scheme_str() == Some("http") { 80 } else { 443 };
    Pending::new(tracing::info_span!(
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
    ))
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

/// A hook has stopped the attempt.
pub(super) fn attempt_stopped(attempt: Pending) {
    fail(&attempt.end(), "hook");
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

/// The error status, as in OpenTelemetry, or the reason why there is no response.
fn error_type(outcome: &Outcome) -> Option<String> {
    let reason = match outcome {
        Ok(response) if response.status().is_success() => return None,
        Ok(response) => return Some(response.status().as_str().to_owned()),
        Err(error) => error.error_type(),
    };
    Some(reason.to_owned())
}
