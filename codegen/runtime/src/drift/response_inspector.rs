//! The connection between a client and its observer.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::inspect::inspect_kind;
use super::{Finding, Observer, redact};
use crate::context::RequestContext;
use crate::execution::trace;
use crate::raw::RawResponse;
use crate::registry::{Api, Operation, route};

/// Inspects the responses of a client and reports findings to its observer.
#[derive(Clone)]
pub(crate) struct ResponseInspector {
    api: &'static Api,
    observer: Arc<dyn Observer>,
}

impl ResponseInspector {
    pub(crate) fn new(api: &'static Api, observer: impl Observer + 'static) -> Self {
        Self { api, observer: Arc::new(observer) }
    }

    /// Inspects a response if it is successful.
    pub(crate) fn inspect_response(&self, response: &RawResponse) {
        let context = response.context();
        if !response.status.is_success() {
            return;
        }
        let Some(operation) = self.operation(context) else { return };
        let Some(kind) = operation.response_of(response.status) else { return };
        let mut findings = inspect_kind(self.api, kind, &response.bytes);
        if findings.is_empty() {
            return;
        }
        for finding in &mut findings {
            redact_secrets(finding, context);
        }
        let observe = || self.observer.observe(operation.id, &findings);
        if catch_unwind(AssertUnwindSafe(observe)).is_err() {
            trace::drift_panicked(operation.id);
        }
    }

    /// The operation of a call. A raw request is routed by its path.
    fn operation(&self, context: &RequestContext) -> Option<&'static Operation> {
        let raw = || route::find(self.api.operations, &context.method, &context.path);
        context.operation.or_else(|| raw().ok().map(|route| route.operation))
    }
}

/// Removes the credentials of the client, which a server may echo anywhere.
fn redact_secrets(finding: &mut Finding, context: &RequestContext) {
    let is_secret = |text: &str| context.is_secret(text);
    finding.value.take_if(|value| is_secret(value));
    if is_secret(&finding.pointer) {
        let segments = finding
            .pointer
            .split('/')
            .map(|segment| if is_secret(segment) { redact::REDACTED } else { segment });
        finding.pointer = segments.collect::<Vec<_>>().join("/");
    }
}
