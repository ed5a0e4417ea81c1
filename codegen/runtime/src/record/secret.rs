//! Text that logs and error messages must not contain.

use std::cell::RefCell;
use std::fmt;

use super::{Codec, Target, Value, ValueRef};

/// A card number, password or token: sent and received, but never printed.
///
/// `Debug` prints `[redacted]`, `Display` is not implemented, and errors do not contain the text.
///
/// **`Serialize` writes the text**, because that is how it is sent: a record that is serialized into
/// a file contains its secrets. The method `redacted` of every record, or [`Redacted`] for other
/// values, writes `[redacted]` instead.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::Secret;
///
/// let pin = Secret::new("1234");
/// assert_eq!(format!("{pin:?}"), "[redacted]");
/// assert_eq!(pin.expose_secret(), "1234");
/// ```
///
/// [`Redacted`]: crate::Redacted
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Creates a secret. `From<&str>` and `From<String>` do the same.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text. Do not log it.
    pub fn expose_secret(&self) -> &str {
        &self.0
    }
}

thread_local! {
    /// The secrets that were written since `collecting_secrets` was called.
    static WRITTEN: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Collects the secrets that a function writes in any serde format.
///
/// A value of a foreign type cannot be searched, and what it writes no longer says what is secret.
pub(crate) fn collecting_secrets<T>(
    secrets: &mut Vec<String>,
    write: impl FnOnce() -> T,
) -> T {
    struct Collecting<'s>(&'s mut Vec<String>);
    impl Drop for Collecting<'_> {
        fn drop(&mut self) {
            self.0.extend(WRITTEN.take().unwrap_or_default());
        }
    }
    WRITTEN.set(Some(Vec::new()));
    let _collecting = Collecting(secrets);
    write()
}

/// Notes that a secret is written.
pub(super) fn note_secret(text: &str) {
    WRITTEN.with_borrow_mut(|written| {
        if let Some(written) = written {
            written.push(text.to_owned());
        }
    });
}

/// An unknown field may hold a secret too. Shorter values are mostly words and amounts; redacting
/// them would make messages unreadable.
const MIN_UNKNOWN_LEN: usize = 8;

/// Collects the secrets in a value, at any depth.
pub(crate) fn collect_secrets(value: ValueRef<'_>, secrets: &mut Vec<String>) {
    match value {
        ValueRef::Secret(text) => secrets.push(text.to_owned()),
        ValueRef::List(list) => {
            list.iter().for_each(|value| collect_secrets(value, secrets));
        }
        ValueRef::Map(map) => map.visit(&mut |_, value| {
            collect_secrets(value, secrets);
            true
        }),
        ValueRef::Record(record) => record.with_values(&mut |values, extra| {
            for value in values {
                collect_secrets(value.value_ref(), secrets);
            }
            collect_secrets(ValueRef::Object(extra), secrets);
        }),
        ValueRef::Object(object) => {
            object.values().for_each(|value| collect_unknown(value, secrets));
        }
        ValueRef::Value(value) => collect_unknown(value, secrets),
        ValueRef::Json(json) => collect_unknown(&json.to_value(), secrets),
        _ => {}
    }
}

fn collect_unknown(value: &Value, secrets: &mut Vec<String>) {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(items) => {
            return items.iter().for_each(|item| collect_unknown(item, secrets));
        }
        Value::Object(object) => {
            return object.values().for_each(|value| collect_unknown(value, secrets));
        }
        Value::Null | Value::Bool(_) => return,
    };
    if text.chars().count() >= MIN_UNKNOWN_LEN {
        secrets.push(text);
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value_ref().fmt(f)
    }
}

crate::impl_value!(
    Secret,
    this => ValueRef::Secret(&this.0),
    Self(String::new()),
    Target::Secret(&mut this.0)
);
