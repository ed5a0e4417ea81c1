//! Whether a record is the one that was requested.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::raw::RawResponse;
use crate::Result;
#[cfg(feature = "cli")]
use crate::record::{RawJson, Value};
use crate::record::{Record, ValueRef};
use crate::redact::REDACTED;
use crate::registry::{ParameterLocation, ResponseKind, Style};

impl RawResponse {
    /// An error if the record has another key than the path of the request. It may be the response
    /// to another request, which a server or a proxy sent late on a connection that is still open.
    pub(super) fn require_key(&self, record: &dyn Record) -> Result<()> {
        let Some((name, requested)) = self.requested_key() else { return Ok(()) };
        let Some(index) = record.descriptor().index_of(name) else { return Ok(()) };
        let mut found = None;
        record.with_values(&mut |values, _| {
            let value = values.get(index).map(|value| value.value_ref());
            found = value.and_then(|value| self.key(value, &requested));
        });
        self.require_same(name, &requested, found)
    }

    /// The same for a record without a type.
    #[cfg(feature = "cli")]
    pub(crate) fn require_key_in(&self, json: &RawJson) -> Result<()> {
        let Some((name, requested)) = self.requested_key() else { return Ok(()) };
        let Value::Object(fields) = json.to_value() else { return Ok(()) };
        let value = fields.get(name).map(|value| match value {
            Value::Number(number) => {
                number.as_i64().map_or(ValueRef::Null, ValueRef::Int)
            }
            Value::String(text) => ValueRef::Text(text),
            _ => ValueRef::Null,
        });
        let found = value.and_then(|value| self.key(value, &requested));
        self.require_same(name, &requested, found)
    }

    /// The text of a key, if it can be compared with the requested one.
    fn key(&self, value: ValueRef<'_>, requested: &str) -> Option<String> {
        match value {
            // A text such as `me` may be the name of a number.
            ValueRef::Int(_) if requested.parse::<i64>().is_err() => None,
            // In another API, a text may be one of several names of a record.
            ValueRef::Text(_) if self.context().conventions.envelope.id.is_empty() => {
                None
            }
            // The error would print it.
            ValueRef::Secret(_) => None,
            value => value.text().map(Cow::into_owned),
        }
    }

    fn require_same(
        &self,
        name: &str,
        requested: &str,
        found: Option<String>,
    ) -> Result<()> {
        match found {
            Some(found) if !is_same(requested, &found) => {
                let [requested, found] =
                    [requested, &found].map(|key| self.context().excerpt(key));
                let reason = format!(
                    "it is another record: requested `{name}` {requested}, found {found}"
                );
                Err(self.undecodable(&reason))
            }
            _ => Ok(()),
        }
    }

    /// The name and the value of the parameter that ends the path, if the call is about one record.
    fn requested_key(&self) -> Option<(&'static str, String)> {
        let operation = self.context().operation?;
        if !matches!(operation.response.content(), ResponseKind::Record(_)) {
            return None;
        }
        let name = last_segment(operation.path)?.strip_prefix('{')?.strip_suffix('}')?;
        let declared = operation.parameter_in(ParameterLocation::Path, name);
        if declared.is_some_and(|parameter| parameter.style != Style::Simple) {
            return None;
        }
        let value = last_segment(&self.context().path)?;
        if value == REDACTED {
            return None;
        }
        let value = percent_decode_str(value);
        Some((name, value.decode_utf8().ok()?.into_owned()))
    }
}

fn last_segment(path: &str) -> Option<&str> {
    path.trim_end_matches('/').rsplit('/').next()
}

/// Numbers are compared as numbers, texts without their case.
fn is_same(requested: &str, found: &str) -> bool {
    match (requested.parse::<i64>(), found.parse::<i64>()) {
        (Ok(requested), Ok(found)) => requested == found,
        _ => requested.eq_ignore_ascii_case(found),
    }
}
