//! Drift: what answers hold that the spec does not know.
//!
//! An [`Observer`] that a client is given is told of it, answer by answer. For that, each answer
//! that is a success is read a second time, against the table of members that the spec gives,
//! whether its type could be read or not. Without an observer nothing of the kind happens.
//!
//! | module | what it decides |
//! |---|---|
//! | `watch` | which answers are looked at, and what becomes of an observer that fails |
//! | `inspect` | what stands around an answer |
//! | `walk` | members that are known, missing or null |
//! | `unknown` | what is told of what the spec does not know |
//! | `value` | whether a value is read, and how |
//! | `name` | what may be told of names and words |
//! | `counts` | how often the same was found |
//! | `finding`, `lines` | what an observer is told, and how it is written down |

mod counts;
mod finding;
mod inspect;
mod json_lines;
mod observer;
mod redact;
mod scalar;
mod unknown;
mod walk;

use std::sync::Arc;

pub use finding::{Finding, JsonType, Unexpected};
pub use inspect::inspect;
pub use json_lines::JsonLinesLog;
pub(crate) use observer::ResponseInspector;

/// Is told what answers hold that the spec does not know.
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
    /// An answer to an operation, and what is unexpected in it, which is something. Answers that
    /// are as the spec says are not told of.
    ///
    /// It is called where the call is awaited, before the call ends, so that it had better be
    /// quick. A panic is logged and does not reach the call.
    fn observe(&self, operation: &'static str, findings: &[Finding]);
}

/// So that whoever gives an observer away can keep it, too.
impl<T: Observer + ?Sized> Observer for Arc<T> {
    fn observe(&self, operation: &'static str, findings: &[Finding]) {
        (**self).observe(operation, findings);
    }
}
