//! What a message may say about a call, and what it must redact.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::Method;

use crate::conventions::Conventions;
use crate::redact::{Secrets, redact};
use crate::registry::Operation;

/// The length, in characters, at which an excerpt is cut.
const MAX_EXCERPT: usize = 300;

/// The number of bytes that are read of the body of an unsuccessful response. Only its message
/// matters.
pub(crate) const MAX_ERROR_BODY: usize = 64 * 1024;

/// A call, as errors and traces describe it.
#[derive(Debug)]
pub(crate) struct RequestContext {
    pub(crate) conventions: &'static Conventions,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) method: Method,
    /// Without the query, whose values may be private.
    pub(crate) path: String,
    /// Host and port of the proxy that the call goes through.
    pub(crate) proxy: Option<Arc<str>>,
    pub(crate) client_secrets: Arc<Secrets>,
    pub(crate) secrets: Secrets,
    /// The tokens of the attempts until now.
    pub(crate) tokens: Mutex<Secrets>,
}

impl RequestContext {
    /// Whether the call may change something on the server.
    pub(crate) fn is_write(&self) -> bool {
        !self.method.is_safe()
    }

    /// Keeps the token of an attempt out of messages.
    pub(crate) fn add_token(&self, token: &str) {
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        tokens.add(token);
        // `Digest RESPONSE`: a server may send back the second part alone.
        if let Some((_, rest)) = token.split_once(' ') {
            tokens.add(rest);
        }
    }

    /// A text from outside, fit for a message: one line, without secrets, and not too long. Only
    /// for the server's words: the client's words may be the secret of some user.
    pub(crate) fn excerpt(&self, text: &str) -> String {
        self.quote(text, false)
    }

    /// The same for a text that may be the beginning of a longer one.
    pub(crate) fn quote(&self, text: &str, is_cut: bool) -> String {
        one_line(&self.redact(text, is_cut))
    }

    /// The same for a message of the decoder, in which only what it quotes is from outside.
    pub(crate) fn excerpt_of_values(&self, message: &str) -> String {
        let marks = ['"', '`'];
        let parts = message.find(marks).zip(message.rfind(marks));
        let Some((start, end)) = parts else { return one_line(message) };
        let (before, rest) = message.split_at(start);
        let (value, after) = rest.split_at(end + 1 - start);
        one_line(&format!("{before}{}{after}", self.redact(value, false)))
    }

    pub(crate) fn is_secret(&self, text: &str) -> bool {
        self.redact(text, false) != text
    }

    /// The beginning of a text without secrets.
    pub(crate) fn redact(&self, text: &str, is_cut: bool) -> String {
        let tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        redact(text, is_cut, &[&self.client_secrets, &self.secrets, &tokens])
    }
}

impl fmt::Display for RequestContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        self.operation.map_or(Ok(()), |operation| write!(f, " ({})", operation.id))
    }
}

/// Folds white space and control characters, and cuts what is too long.
fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    let line = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MAX_EXCERPT) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_and_escape_sequences_are_folded() {
        assert_eq!(one_line(" a\r\n\tb  c"), "a b c");
        assert_eq!(one_line("a\u{1b}[31mb\u{7}c"), "a [31mb c");
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let line = one_line(&"é".repeat(1000));
        assert_eq!(line.chars().count(), MAX_EXCERPT + 1);
        assert!(line.ends_with('…'));
    }
}
