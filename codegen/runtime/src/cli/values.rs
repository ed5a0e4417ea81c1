//! Values from arguments.

use std::borrow::Cow;

use crate::record::date;
use crate::record::{Decimal, NaiveDate, NaiveDateTime, ValueRef};
use crate::registry::ParameterType;

const DATE_TIME: &str = "expected a date, such as `2026-01-31` or `2026-01-31T12:00:00`";

/// A value as it is sent, or what was expected. A date has no offset where the API has none: it would
/// be another time there.
pub(super) fn check(ty: ParameterType, text: &str) -> Result<String, &'static str> {
    let kept = |is_valid: bool, expected| {
        if is_valid { Ok(text.to_owned()) } else { Err(expected) }
    };
    match ty {
        ParameterType::Integer => {
            kept(text.parse::<i64>().is_ok(), "expected an integer")
        }
        ParameterType::Number => {
            kept(text.parse::<Decimal>().is_ok(), "expected a number")
        }
        ParameterType::Boolean => {
            kept(matches!(text, "true" | "false"), "expected `true` or `false`")
        }
        ParameterType::Date => kept(
            text.parse::<NaiveDate>().is_ok(),
            "expected a date, such as `2026-01-31`",
        ),
        ParameterType::DateTime => {
            let day = || text.parse::<NaiveDate>().ok()?.and_hms_opt(0, 0, 0);
            let time = text.parse::<NaiveDateTime>().ok().or_else(day);
            let text = time
                .and_then(|time| ValueRef::DateTime(&time).text().map(Cow::into_owned));
            text.ok_or(DATE_TIME)
        }
        ParameterType::OffsetDateTime => {
            kept(date::parse_with_offset(text).is_some(), DATE_TIME)
        }
        ParameterType::Object | ParameterType::Any => {
            let is_json = serde_json::from_str::<serde_json::Value>(text).is_ok();
            kept(is_json, "expected JSON")
        }
        ParameterType::Text => Ok(text.to_owned()),
    }
}
