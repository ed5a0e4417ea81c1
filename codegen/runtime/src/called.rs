//! What was called, for messages; and what no message may show.

use std::fmt;
use std::sync::Arc;

use http::Method;

use crate::error::text;
use crate::policy::Policy;
use crate::registry::Operation;

/// One call, as errors speak of it.
#[derive(Clone, Debug)]
pub(crate) struct Called {
    pub(crate) policy: &'static Policy,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) method: Method,
    /// Without the query, whose values are nobody's business.
    pub(crate) path: String,
    pub(crate) secrets: Arc<Secrets>,
}

impl Called {
    /// Whether the server may have changed something for it.
    pub(crate) fn writes(&self) -> bool {
        !self.method.is_safe()
    }

    /// What somebody else said, fit for a message: one line, cut, and without secrets.
    pub(crate) fn quote(&self, text: &str) -> String {
        text::one_line(&self.secrets.hide(text))
    }
}

impl fmt::Display for Called {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        self.operation.map_or(Ok(()), |operation| write!(f, " ({})", operation.id))
    }
}

/// Texts that must not be printed, not even where a server sends them back.
#[derive(Default)]
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    pub(crate) fn new(mut texts: Vec<String>) -> Self {
        texts.retain(|text| !text.is_empty());
        // The longest first: one may be part of another.
        texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
        Self(texts)
    }

    /// The text without them.
    pub(crate) fn hide(&self, text: &str) -> String {
        self.0
            .iter()
            .fold(text.to_owned(), |text, secret| text.replace(secret, "[hidden]"))
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}
