//! Drift: differences between the responses of the server and the spec.
//!
//! A client with an [`Observer`] inspects each successful response a second time, against the
//! table of fields that the spec gives, whether or not it decodes. Without an observer, responses
//! are not inspected.
//!
//! | module | task |
//! |---|---|
//! | `response_inspector` | selects responses, redacts findings, calls the observer |
//! | `inspect` | envelopes |
//! | `walk` | known, missing and null fields |
//! | `unknown` | unknown properties and mismatched values |
//! | `scalar`, `json_type` | whether a scalar decodes, and its type |
//! | `redact` | which names a finding may contain |
//! | `finding`, `counts` | findings and how often each occurs |
//! | `json_lines` | the log for files |

mod counts;
mod finding;
mod inspect;
mod json_lines;
mod json_type;
mod redact;
mod response_inspector;
mod scalar;
mod unknown;
mod walk;

use std::sync::Arc;

pub use finding::{Finding, JsonType, Unexpected};
pub use inspect::inspect;
pub use json_lines::JsonLinesLog;
pub(crate) use response_inspector::ResponseInspector;

/// Receives the differences between responses and the API description.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::drift::{Finding, Observer};
///
/// struct Print;
///
/// impl Observer for Print {
///     fn observe(&self, operation: &'static str, findings: &[Finding]) {
///         for finding in findings {
///             eprintln!("{}", finding.line(operation));
///         }
///     }
/// }
/// ```
pub trait Observer: Send + Sync {
    /// Receives the findings of one response. Called only if there are any.
    ///
    /// The call to the API completes after this returns, so return quickly. A panic is logged
    /// and does not reach the call.
    fn observe(&self, operation: &'static str, findings: &[Finding]);
}

/// Lets a program keep an observer that it passes to a client.
impl<T: Observer + ?Sized> Observer for Arc<T> {
    fn observe(&self, operation: &'static str, findings: &[Finding]) {
        (**self).observe(operation, findings);
    }
}
