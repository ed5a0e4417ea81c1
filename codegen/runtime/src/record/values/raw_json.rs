//! JSON that fits no described type, kept as it came.

use std::fmt;

use serde_json::Value;

/// A JSON value as received, byte for byte: what fits no alternative of a union, and records whose
/// type a program does not need.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::RawJson;
///
/// let json = RawJson::from(serde_json::json!({"kind": "new"}));
/// assert_eq!(json.get(), r#"{"kind":"new"}"#);
/// assert_eq!(json.to_value()["kind"], "new");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RawJson(Box<str>);

impl RawJson {
    /// Wraps a text that was checked.
    pub(in crate::record) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The JSON text.
    pub fn get(&self) -> &str {
        &self.0
    }

    /// The value. Like `serde_json`, it keeps numbers with a point only to the precision of an
    /// `f64`.
    pub fn to_value(&self) -> Value {
        serde_json::from_str(&self.0).unwrap_or_default()
    }
}

/// Null.
impl Default for RawJson {
    fn default() -> Self {
        Self::new("null")
    }
}

impl From<Value> for RawJson {
    fn from(value: Value) -> Self {
        Self(value.to_string().into())
    }
}

/// Prints the names of an object's fields, or the type of another value: whether the values are
/// sensitive is unknown.
impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to_value() {
            Value::Null => f.write_str("null"),
            Value::Bool(_) => f.write_str("a boolean"),
            Value::Number(_) => f.write_str("a number"),
            Value::String(_) => f.write_str("a text"),
            Value::Array(_) => f.write_str("an array"),
            Value::Object(fields) => f.debug_set().entries(fields.keys()).finish(),
        }
    }
}
