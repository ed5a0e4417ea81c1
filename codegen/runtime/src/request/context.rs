//! What was called, for messages; and what no message may show.

use std::fmt;
use std::sync::Arc;

use http::Method;

use crate::conventions::Conventions;
use crate::error::message as text;
use crate::redact::{Secrets, hide};
use crate::registry::Operation;

/// One call, as errors speak of it.
#[derive(Clone, Debug)]
pub(crate) struct Called {
    pub(crate) conventions: &'static Conventions,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) method: Method,
    /// Without the query, whose values are nobody's business.
    pub(crate) path: String,
    /// The client's.
    pub(crate) secrets: Arc<Secrets>,
    /// Those of its body.
    pub(crate) own: Secrets,
}

impl Called {
    /// Whether the server may have changed something for it.
    pub(crate) fn writes(&self) -> bool {
        !self.method.is_safe()
    }

    /// What somebody else said, fit for a message: one line, cut, and without secrets.
    pub(crate) fn quote(&self, text: &str) -> String {
        text::one_line(&self.hide(text))
    }

    /// A text without secrets.
    pub(crate) fn hide(&self, text: &str) -> String {
        hide(text, &[&self.secrets, &self.own])
    }
}

impl fmt::Display for Called {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        self.operation.map_or(Ok(()), |operation| write!(f, " ({})", operation.id))
    }
}
