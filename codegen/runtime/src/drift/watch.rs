//! Which answers are looked at, and what becomes of an observer that fails.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::{Finding, Observer, inspect, name};
use crate::execution::trace;
use crate::registry::{Api, Operation, route};
use crate::request::context::RequestContext;
use crate::response::raw::RawResponse;

/// An observer, and the spec as data.
#[derive(Clone)]
pub(crate) struct Watch {
    api: &'static Api,
    observer: Arc<dyn Observer>,
}

impl Watch {
    pub(crate) fn new(api: &'static Api, observer: impl Observer + 'static) -> Self {
        Self { api, observer: Arc::new(observer) }
    }

    /// Tells the observer what is unexpected in an answer, if anything is.
    pub(crate) fn look(&self, answer: &RawResponse) {
        let called = answer.context();
        if !answer.status.is_success() {
            return;
        }
        let Some(operation) = self.operation(called) else { return };
        let mut findings = inspect(self.api, operation, &answer.bytes);
        if findings.is_empty() {
            return;
        }
        for finding in &mut findings {
            hide(finding, called);
        }
        let tell = || self.observer.answer(operation.id, &findings);
        if catch_unwind(AssertUnwindSafe(tell)).is_err() {
            trace::drift_panicked(operation.id);
        }
    }

    /// The operation that was called; of a raw request, the one that its path means.
    fn operation(&self, called: &RequestContext) -> Option<&'static Operation> {
        let raw = || route::find(self.api.operations, &called.method, &called.path);
        called.operation.or_else(|| raw().ok().map(|route| route.operation))
    }
}

/// Takes out what the client knows to be secret: a server may send it back anywhere.
fn hide(finding: &mut Finding, called: &RequestContext) {
    let secret = |text: &str| called.redact(text) != text;
    finding.value.take_if(|value| secret(value));
    if secret(&finding.pointer) {
        let steps = finding.pointer.split('/');
        let steps: Vec<&str> =
            steps.map(|step| if secret(step) { name::HIDDEN } else { step }).collect();
        finding.pointer = steps.join("/");
    }
}
