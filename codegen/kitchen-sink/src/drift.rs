// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Drift: differences between responses and the spec.
//!
//! An observer receives unknown properties and enum values, unexpected nulls, and
//! values that decode although their type differs. Findings contain the JSON type
//! of a value, never the value.

use crate::ClientBuilder;
use crate::registry::Operation;
use crate::schemas::API;

pub use revio_runtime::drift::{Finding, JsonLinesLog, JsonType, Observer, Unexpected};

impl ClientBuilder {
    /// Sets the observer of drift. With an observer, each response is read twice.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.builder.observer(&API, observer);
        self
    }
}

/// Compares the body of a successful response with the spec.
///
/// Bodies that are not JSON, files, and bodies that report a failure have no
/// findings.
pub fn inspect(operation: &Operation, body: &[u8]) -> Vec<Finding> {
    revio_runtime::drift::inspect(&API, operation, body)
}
