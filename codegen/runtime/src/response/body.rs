//! Checks of a response body: is it JSON, and does it report a failure?

use serde::de::DeserializeOwned;

use super::error_message::{first_object, trim};
use super::raw::RawResponse;
use crate::error::ErrorKind;
use crate::record::{DecodeError, Extra, Record, Value, ValueRef, read_json};
use crate::{Error, Result};

impl RawResponse {
    /// Decodes the body as JSON. An error status is an error, and so is a body that reports a
    /// failure.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        self.require_success()?;
        self.require_ok()?;
        serde_json::from_slice(self.json_body()?)
            .map_err(|error| self.invalid_json(&error))
    }

    /// The body, if it can be JSON.
    pub(super) fn json_body(&self) -> Result<&[u8]> {
        let body = trim(&self.bytes);
        let media_type = self.media_type();
        match body.first() {
            None => Err(self.unreadable("expected JSON, found an empty body")),
            // Some servers send a wrong type; an object or an array is certainly JSON.
            Some(b'{' | b'[') => Ok(body),
            // Without a type, anything but a page may be JSON.
            Some(first) if media_type.is_empty() && *first != b'<' => Ok(body),
            Some(_) if is_json(&media_type) => Ok(body),
            Some(_) => Err(self.unexpected_type("JSON")),
        }
    }

    /// The media type in lower case, without parameters.
    pub(super) fn media_type(&self) -> String {
        without_parameters(self.content_type()).to_ascii_lowercase()
    }

    pub(super) fn unexpected_type(&self, expected: &str) -> Error {
        let found = match without_parameters(self.content_type()) {
            "" => "a body without a type".to_owned(),
            found => self.context().excerpt(found),
        };
        let message = self.message();
        self.unreadable(&format!("expected {expected}, found {found}: {message}"))
    }

    /// An error about a success whose body cannot be decoded. Secrets are removed from the reason.
    pub(super) fn undecodable(&self, reason: &str) -> Error {
        self.unreadable(&self.context().excerpt(reason))
    }

    /// The same for a reason without secrets.
    fn unreadable(&self, reason: &str) -> Error {
        self.error(
            ErrorKind::Decode,
            &format!(", but the body cannot be decoded: {reason}"),
        )
    }

    /// The same with its cause, which is redacted like the message: some programs print both.
    pub(super) fn invalid_body(&self, error: DecodeError) -> Error {
        let context = self.context();
        let error = error.quoted(
            |path| context.excerpt(path),
            |text| context.excerpt_of_values(text),
        );
        self.unreadable(&error.to_string()).with_source(error)
    }

    pub(super) fn invalid_json(&self, error: &serde_json::Error) -> Error {
        self.invalid_body(DecodeError::without_path(error))
    }

    /// An error if the body is JSON that reports a failure.
    pub(super) fn require_ok(&self) -> Result<()> {
        let name = self.context().conventions.envelope.ok;
        let body = trim(&self.bytes);
        if !may_report_failure(body, name) {
            return Ok(());
        }
        // Only the fields of the envelope become values. What cannot be read reports no failure.
        let mut objects: Vec<Extra> = Vec::new();
        let _ = read_json(body, &mut objects);
        self.require_ok_in(ValueRef::List(&objects))
    }

    pub(super) fn require_ok_in(&self, value: ValueRef<'_>) -> Result<()> {
        let name = self.context().conventions.envelope.ok;
        if !reports_failure(value, name) {
            return Ok(());
        }
        let reason = format!(", but `{name}` is false: {}", self.message());
        Err(self.error(ErrorKind::NotOk, &reason))
    }
}

fn without_parameters(content_type: Option<&str>) -> &str {
    content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim()
}

fn is_json(media_type: &str) -> bool {
    matches!(media_type, "application/json" | "text/json")
        || media_type.ends_with("+json")
}

/// Whether the text contains `"ok": false`. Most bodies do not, and are parsed only once.
fn may_report_failure(body: &[u8], name: &str) -> bool {
    if !matches!(body.first(), Some(b'{' | b'[')) {
        return false;
    }
    let body = String::from_utf8_lossy(body);
    let key = format!("\"{name}\"");
    let mut after = body.split(&key).skip(1).map(str::trim_start);
    after.any(|rest| {
        rest.strip_prefix(':')
            .is_some_and(|value| value.trim_start().starts_with("false"))
    })
}

/// Whether a value reports a failure. In an array, the first element decides.
fn reports_failure(view: ValueRef<'_>, name: &str) -> bool {
    match view {
        ValueRef::Record(record) => record_reports_failure(record, name),
        ValueRef::Object(fields) => is_false(fields, name),
        ValueRef::Value(value) => {
            first_object(value).get(name) == Some(&Value::Bool(false))
        }
        ValueRef::List(list) => {
            list.get(0).is_some_and(|first| reports_failure(first, name))
        }
        _ => false,
    }
}

fn record_reports_failure(record: &dyn Record, name: &str) -> bool {
    let index = record.descriptor().fields.iter().position(|field| *field == name);
    let mut failed = false;
    record.with_values(&mut |views, extra| {
        let field = index.and_then(|index| views.get(index));
        failed = matches!(field, Some(ValueRef::Bool(false))) || is_false(extra, name);
    });
    failed
}

fn is_false(fields: &Extra, name: &str) -> bool {
    fields.get(name) == Some(&Value::Bool(false))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_first_element_of_an_array_decides() {
        for (elements, expected) in [
            (vec![json!({"ok": false}), json!({})], true),
            (vec![json!({}), json!({"ok": false})], false),
            (vec![], false),
        ] {
            assert_eq!(reports_failure(ValueRef::List(&elements), "ok"), expected);
            assert_eq!(
                reports_failure(ValueRef::Value(&elements.into()), "ok"),
                expected
            );
        }
    }
}
