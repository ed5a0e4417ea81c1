//! What was called, for messages; and what no message may show.

use std::fmt;
use std::sync::Arc;

use http::Method;

use crate::encode;
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
    pub(crate) fn new(texts: &[String]) -> Self {
        let texts = texts.iter().filter(|text| !text.is_empty());
        let mut texts: Vec<String> = texts.flat_map(|text| guises(text)).collect();
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

/// A text as it stands by itself, within quotation marks, and in a URL.
fn guises(text: &str) -> [String; 3] {
    let quoted = serde_json::Value::from(text).to_string();
    let within = quoted.get(1..quoted.len() - 1).unwrap_or_default();
    [text.to_owned(), within.to_owned(), encode::component(text)]
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_hidden_however_it_is_written() {
        let secrets = Secrets::new(&["a \"b".to_owned(), String::new(), "a".to_owned()]);
        for text in ["a \"b", r#"a \"b"#, "a%20%22b"] {
            assert_eq!(secrets.hide(&format!("<{text}>")), "<[hidden]>", "{text}");
        }
        assert_eq!(Secrets::new(&[]).hide("abc"), "abc");
    }
}
