//! Whether a record is the one that was requested.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::raw::RawResponse;
use crate::Result;
use crate::record::{Record, ValueRef};
use crate::redact::REDACTED;
use crate::registry::{ParameterLocation, ResponseKind, Style};

impl RawResponse {
    /// An error if the record has another key than the path of the request. It may be the response
    /// to another request, which a server or a proxy sent late on a connection that is still open.
    pub(super) fn require_key(&self, record: &dyn Record) -> Result<()> {
        let Some((name, requested)) = self.requested_key() else { return Ok(()) };
        let fields = record.descriptor().fields;
        let Some(index) = fields.iter().position(|field| *field == name) else {
            return Ok(());
        };
        let mut found = None;
        record.with_values(&mut |values, _| {
            found = match values.get(index).map(|value| value.value_ref()) {
                // A text such as `me` may stand for a number.
                Some(ValueRef::Int(_)) if requested.parse::<i64>().is_err() => None,
                // In another API, a text may be one of several names of a record.
                Some(ValueRef::Text(_))
                    if self.context().conventions.envelope.id.is_empty() =>
                {
                    None
                }
                // The error would print it.
                Some(ValueRef::Secret(_)) => None,
                value => value.and_then(|value| value.text().map(Cow::into_owned)),
            };
        });
        match found {
            Some(found) if !is_same(&requested, &found) => {
                let [requested, found] =
                    [requested, found].map(|key| self.context().excerpt(&key));
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
