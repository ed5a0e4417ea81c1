//! The outcome of a request, which the program reports as a line of JSON.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The outcome of a request.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Outcome {
    pub(super) operation: String,
    pub(super) result: VerifyResult,
    pub(super) status: Option<u64>,
    /// The reason of a failure, or why a response cannot be decoded.
    pub(super) detail: Option<String>,
    /// Differences between the response and the spec, as in a drift log.
    #[serde(default)]
    pub(super) differences: Vec<Value>,
}

/// The kind of an outcome.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum VerifyResult {
    /// The response matches the spec.
    Ok,
    /// The response differs from the spec.
    Mismatch,
    /// 404.
    Missing,
    /// 403.
    Forbidden,
    /// Another error status, or an error in the body.
    Refused,
    NoResponse,
    /// No request was sent.
    Skipped,
}

impl VerifyResult {
    pub(super) const ALL: [Self; 7] = [
        Self::Ok,
        Self::Mismatch,
        Self::Missing,
        Self::Forbidden,
        Self::Refused,
        Self::NoResponse,
        Self::Skipped,
    ];

    /// The label in the table.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Mismatch => "mismatch",
            Self::Missing => "404",
            Self::Forbidden => "403",
            Self::Refused => "refused",
            Self::NoResponse => "no response",
            Self::Skipped => "skipped",
        }
    }
}

impl Outcome {
    /// Whether the response was decoded.
    pub(super) fn is_decoded(&self) -> bool {
        match self.result {
            VerifyResult::Ok => true,
            VerifyResult::Mismatch => self.detail.is_none(),
            _ => false,
        }
    }

    /// The result in the table: the status says more than `refused`, unless it is a success.
    pub(super) fn label(&self) -> String {
        match (self.result, self.status) {
            (VerifyResult::Refused, Some(status)) if !(200..300).contains(&status) => {
                status.to_string()
            }
            _ => self.result.label().to_owned(),
        }
    }

    /// Lines below the table row.
    pub(super) fn remarks(&self) -> impl Iterator<Item = String> {
        let detail = self.detail.iter().cloned();
        detail.chain(self.differences.iter().map(difference))
    }
}

/// `/records/*/size of Thing: unknown property (text), 3 times`
fn difference(found: &Value) -> String {
    let text = |name: &str| found[name].as_str().filter(|text| !text.is_empty());
    let schema = text("schema").map(|schema| format!(" of {schema}"));
    let value = text("value").map(|value| format!(" (`{value}`)"));
    let value = value.or_else(|| text("found").map(|found| format!(" ({found})")));
    let times = match found["count"].as_u64() {
        None | Some(1) => String::new(),
        Some(count) => format!(", {count} times"),
    };
    format!(
        "{}{}: {}{}{times}",
        text("pointer").unwrap_or_default(),
        schema.unwrap_or_default(),
        unexpected(text("unexpected").unwrap_or_default()),
        value.unwrap_or_default(),
    )
}

fn unexpected(name: &str) -> &str {
    match name {
        "unknown_property" => "unknown property",
        "unknown_enum_value" => "unknown enum value",
        "unexpected_null" => "null where the spec requires a value",
        "coerced" => "not in the format of the spec",
        "type_mismatch" => "another type than in the spec",
        "missing_property" => "missing, although the spec requires it",
        "truncated" => "more differences, which are not listed",
        other => other,
    }
}

/// Reads the lines of the program, or reports an invalid one.
pub(super) fn read(lines: &str) -> Result<Vec<Outcome>, String> {
    let outcome = |line| {
        serde_json::from_str(line).map_err(|_| {
            format!("the program printed {line:?}, expected an outcome as JSON")
        })
    };
    lines.lines().map(outcome).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn differences_say_where_what_and_how_often() {
        for (found, expected) in [
            (
                json!({"pointer": "/records/*/size", "schema": "Thing", "count": 3,
                       "unexpected": "unknown_property", "found": "text", "value": null}),
                "/records/*/size of Thing: unknown property (text), 3 times",
            ),
            (
                json!({"pointer": "/size", "schema": "Thing", "count": 1,
                       "unexpected": "unknown_enum_value", "found": "text", "value": "huge"}),
                "/size of Thing: unknown enum value (`huge`)",
            ),
            (
                json!({"pointer": "/a/b", "schema": "", "unexpected": "unexpected_null"}),
                "/a/b: null where the spec requires a value",
            ),
            (json!({"pointer": "/a", "unexpected": "upside_down"}), "/a: upside_down"),
        ] {
            assert_eq!(difference(&found), expected);
        }
    }

    #[test]
    fn a_line_that_is_not_an_outcome_is_an_error() {
        for line in ["", "{}", r#"{"operation":"a","result":"fine"}"#] {
            let error = read(&format!("{line}\n")).unwrap_err();
            assert!(error.ends_with("expected an outcome as JSON"), "{error}");
        }
    }

    #[test]
    fn the_table_shows_the_status_of_errors() {
        for (result, status, expected) in [
            (VerifyResult::Missing, Some(404), "404"),
            (VerifyResult::Forbidden, Some(403), "403"),
            (VerifyResult::Refused, Some(500), "500"),
            (VerifyResult::Refused, Some(200), "refused"),
            (VerifyResult::NoResponse, None, "no response"),
        ] {
            let (operation, detail, differences) = (String::new(), None, Vec::new());
            let outcome = Outcome { operation, result, status, detail, differences };
            assert_eq!(outcome.label(), expected);
        }
    }
}
