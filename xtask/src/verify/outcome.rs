//! What came of a call, as the program says it: a line of JSON.

use serde_json::Value;

/// What came of a call.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    /// The operation's identifier.
    pub(super) operation: String,
    /// What came of it.
    pub(super) result: Found,
    /// The status of the answer, if there was one.
    pub(super) status: Option<u64>,
    /// Why it went no better: of an answer that differs, why it cannot be decoded.
    pub(super) detail: Option<String>,
    /// What the answer has beside what the spec says, as a log of drift would have it.
    pub(super) differences: Vec<Value>,
}

/// What came of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// The answer is as the spec says, or is read as if it were.
    Works,
    /// An answer came, and is not as the spec says.
    Differs,
    /// 404.
    Missing,
    /// 403.
    Forbidden,
    /// Another status that is no success, or an answer that says so of itself.
    Refused,
    /// There was no answer.
    Unanswered,
    /// It was left alone.
    NotAsked,
}

impl Found {
    /// All that can come of a call.
    pub(super) const ALL: [Self; 7] = [
        Self::Works,
        Self::Differs,
        Self::Missing,
        Self::Forbidden,
        Self::Refused,
        Self::Unanswered,
        Self::NotAsked,
    ];

    /// The word for it in JSON.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::Differs => "differs",
            Self::Missing => "missing",
            Self::Forbidden => "forbidden",
            Self::Refused => "refused",
            Self::Unanswered => "unanswered",
            Self::NotAsked => "not_asked",
        }
    }
}

impl Found {
    /// What stands in the table, where no status says it better.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::Differs => "differs",
            Self::Missing => "404",
            Self::Forbidden => "403",
            Self::Refused => "refused",
            Self::Unanswered => "no answer",
            Self::NotAsked => "not asked",
        }
    }
}

impl Outcome {
    /// Whether the answer came, and its type has read it.
    pub(super) fn is_read(&self) -> bool {
        match self.result {
            Found::Works => true,
            Found::Differs => self.detail.is_none(),
            _ => false,
        }
    }

    /// What stands in the table.
    pub(super) fn shown(&self) -> String {
        match (self.result, self.status) {
            // A success that says of itself that it is none has no better word.
            (Found::Refused, Some(200..=299)) => self.result.label().to_owned(),
            (Found::Refused, Some(status)) => status.to_string(),
            _ => self.result.label().to_owned(),
        }
    }

    /// What there is to say beside it, a line each.
    pub(super) fn remarks(&self) -> impl Iterator<Item = String> {
        let detail = self.detail.iter().cloned();
        detail.chain(self.differences.iter().map(difference))
    }
}

/// A difference in a line: `/records/*/size of Thing: the spec has no such member (text), 3 times`.
fn difference(found: &Value) -> String {
    let text = |name| found.get(name).and_then(Value::as_str);
    let pointer = text("pointer").unwrap_or_default();
    let schema = text("schema").filter(|schema| !schema.is_empty());
    let schema = schema.map(|schema| format!(" of {schema}")).unwrap_or_default();
    let kind = text("value").map(|value| format!("`{value}`"));
    let kind = kind.or_else(|| text("found").map(str::to_owned));
    let kind = kind.map(|kind| format!(" ({kind})")).unwrap_or_default();
    let times = found.get("count").and_then(Value::as_u64).unwrap_or(1);
    let times = if times == 1 { String::new() } else { format!(", {times} times") };
    let what = unexpected(text("unexpected").unwrap_or_default());
    format!("{pointer}{schema}: {what}{kind}{times}")
}

fn unexpected(word: &str) -> &str {
    match word {
        "member" => "the spec has no such member",
        "word" => "the spec does not list this word",
        "null" => "null, and the spec requires a value",
        "lenient" => "not written as the spec says",
        "kind" => "another kind than the spec says",
        "missing" => "not there, and the spec requires it",
        "rest" => "further differences, which are not told one by one",
        other => other,
    }
}

/// What the lines say, or which is none.
pub(super) fn read(lines: &str) -> Result<Vec<Outcome>, String> {
    let lines = lines.lines();
    let outcomes = lines.map(|line| {
        outcome(line).ok_or_else(|| {
            format!(
                "the program that asks has printed {line:?}, expected an outcome as JSON"
            )
        })
    });
    outcomes.collect()
}

fn outcome(line: &str) -> Option<Outcome> {
    let value: Value = serde_json::from_str(line).ok()?;
    let text = |name| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let word = text("result")?;
    let differences = value.get("differences").and_then(Value::as_array);
    Some(Outcome {
        operation: text("operation")?,
        result: Found::ALL.into_iter().find(|found| found.word() == word)?,
        status: value.get("status").and_then(Value::as_u64),
        detail: text("detail"),
        differences: differences.cloned().unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(found: &Value, expected: &str) {
        assert_eq!(difference(found), expected);
    }

    #[test]
    fn a_difference_says_where_what_and_how_often() {
        let mut found = json!({
            "pointer": "/records/*/size", "schema": "Thing", "unexpected": "unknown_property",
            "found": "text", "value": null, "count": 3,
        });
        let member =
            "/records/*/size of Thing: the spec has no such member (text), 3 times";
        check(&found, member);
        found["unexpected"] = json!("word");
        found["value"] = json!("huge");
        found["count"] = json!(1);
        check(
            &found,
            "/records/*/size of Thing: the spec does not list this word (`huge`)",
        );
    }

    #[test]
    fn a_difference_below_an_unknown_member_has_no_schema() {
        let found = json!({"pointer": "/a/b", "schema": "", "unexpected": "unexpected_null", "count": 1});
        check(&found, "/a/b: null, and the spec requires a value");
    }

    #[test]
    fn a_difference_of_a_kind_that_is_not_known_here_keeps_its_word() {
        check(&json!({"pointer": "/a", "unexpected": "upside_down"}), "/a: upside_down");
    }

    #[test]
    fn a_line_that_is_no_outcome_is_told() {
        for line in ["", "{}", r#"{"operation":"a","result":"fine"}"#] {
            let error = read(&format!("{line}\n")).unwrap_err();
            assert!(error.ends_with("expected an outcome as JSON"), "{error}");
        }
    }

    /// What the table shows for a result and a status.
    #[track_caller]
    fn shows(result: Found, status: Option<u64>, expected: &str) {
        let (operation, detail, differences) = (String::new(), None, Vec::new());
        let outcome = Outcome { operation, result, status, detail, differences };
        assert_eq!(outcome.shown(), expected);
    }

    #[test]
    fn what_is_not_answered_as_described_is_shown_by_its_status() {
        shows(Found::Missing, Some(404), "404");
        shows(Found::Forbidden, Some(403), "403");
        shows(Found::Refused, Some(500), "500");
        shows(Found::Refused, Some(200), "refused");
        shows(Found::Unanswered, None, "no answer");
    }
}
