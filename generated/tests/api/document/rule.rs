//! The rule by which the exercise has its values, once more and without the generator's code:
//! an example, else the first word of an enum, else a fixed value within the bounds.

use super::Document;
use super::json::Json;
use super::schema::Way;

/// No schema of the document is as deep as this.
const DEEPEST: usize = 12;

impl Document {
    /// A value that a schema takes.
    pub(crate) fn value(&self, schema: &Json, way: Way) -> Json {
        self.value_at(schema, way, 0)
    }

    /// A value of a parameter. A list has two items where it may.
    pub(crate) fn parameter_value(&self, parameter: &Json) -> Json {
        let schema = parameter.get("schema").expect("a schema");
        let own = parameter.get("example").and_then(|own| self.shown(schema, own));
        let value = own.unwrap_or_else(|| self.value(schema, Way::Sent));
        let two = self.said(schema, "uniqueItems") != Some(&Json::Bool(true))
            && self.typed(schema).whole("maxItems").is_none_or(|most| most > 1);
        match value {
            Json::List(items) if items.len() == 1 && two => {
                Json::List([items.clone(), items].concat())
            }
            value => value,
        }
    }

    fn value_at(&self, schema: &Json, way: Way, depth: usize) -> Json {
        assert!(
            depth < DEEPEST,
            "a schema that holds itself is not part of this rule yet"
        );
        let said = self.said_by(schema);
        let shown = said
            .iter()
            .filter_map(|said| said.get("example"))
            .find_map(|example| self.shown(schema, example));
        if let Some(shown) = shown {
            return shown;
        }
        let typed = self.typed(schema);
        if self.is_record(schema) {
            let members = self.members(schema, way).into_iter();
            let member = |member: super::schema::Member<'_>| {
                (member.name.to_owned(), self.value_at(member.schema, way, depth + 1))
            };
            return Json::Object(members.map(member).collect());
        }
        if let Some(first) = typed.get("oneOf").and_then(|kinds| kinds.items().first()) {
            return self.value_at(first, way, depth + 1);
        }
        match typed.word("type") {
            "array" => {
                let items = typed.get("items").expect("items");
                let count = typed.whole("minItems").unwrap_or(1).max(1);
                let item = self.value_at(items, way, depth + 1);
                Json::List((0..count).map(|_| item.clone()).collect())
            }
            // Of one with a name, the members are what is not known.
            "object" if self.is_unknown_record(schema) => Json::Object(Vec::new()),
            "object" => {
                let values = typed.get("additionalProperties");
                let values = values.filter(|values| !matches!(values, Json::Bool(_)));
                let value = match values {
                    Some(values) => self.value_at(values, way, depth + 1),
                    None => Json::text("text"),
                };
                Json::Object(vec![("name".to_owned(), value)])
            }
            "boolean" => Json::Bool(false),
            "integer" => Json::Number(self.within("1", schema)),
            "number" => self.as_written(schema, &self.within("1.5", schema)),
            "string" => Json::Text(self.word(schema)),
            _ => Json::text("text"),
        }
    }

    /// What an example says, if it is of the schema's type and can go out as it is written.
    fn shown(&self, schema: &Json, example: &Json) -> Option<Json> {
        let typed = self.typed(schema);
        if let Some(first) = typed.get("oneOf").and_then(|kinds| kinds.items().first()) {
            return self.shown(first, example);
        }
        let is_shown = match (typed.word("type"), example) {
            ("array", Json::List(shown)) => {
                let items = typed.get("items").expect("items");
                let shown: Option<Vec<Json>> =
                    shown.iter().take(2).map(|item| self.shown(items, item)).collect();
                return shown.filter(|shown| !shown.is_empty()).map(Json::List);
            }
            ("number", Json::Number(text)) => {
                return Some(self.as_written(schema, text));
            }
            ("boolean", Json::Bool(_)) => true,
            ("integer", Json::Number(text)) => text.parse::<i64>().is_ok(),
            ("string", Json::Text(text)) => match typed.get("enum") {
                Some(words) => words.items().contains(example),
                None => is_as_sent(text, typed.word("format")),
            },
            ("", Json::Text(_) | Json::Number(_) | Json::Bool(_)) => {
                !self.is_record(schema)
            }
            _ => false,
        };
        is_shown.then(|| example.clone())
    }

    /// A number as it stands in a body: an amount digit by digit, any other as a float.
    fn as_written(&self, schema: &Json, text: &str) -> Json {
        match self.typed(schema).word("format") {
            "decimal" => Json::Number(text.to_owned()),
            _ => Json::Number(format!("{:?}", number(text))),
        }
    }

    fn within(&self, start: &str, schema: &Json) -> String {
        let bound = |key: &str, excluded: &str, step: f64| {
            let Json::Number(text) = self.said(schema, key)? else { return None };
            let is_excluded = self.said(schema, excluded) == Some(&Json::Bool(true));
            Some(if is_excluded {
                format!("{}", number(text) + step)
            } else {
                text.clone()
            })
        };
        let least = bound("minimum", "exclusiveMinimum", 1.0);
        let most = bound("maximum", "exclusiveMaximum", -1.0);
        let value = least.filter(|least| number(least) > number(start));
        let value = value.or(most.filter(|most| number(most) < number(start)));
        value.unwrap_or_else(|| start.to_owned())
    }

    fn word(&self, schema: &Json) -> String {
        let typed = self.typed(schema);
        if let Some(first) = typed.get("enum").and_then(|words| words.items().first()) {
            return first.as_text().expect("a word").to_owned();
        }
        let fixed = match typed.word("format") {
            "date" => "2024-01-02",
            "date-time-local" => "2024-01-02T03:04:05",
            "email" => "jane@example.com",
            "uri" => "https://example.com/",
            _ => "",
        };
        if !fixed.is_empty() {
            return fixed.to_owned();
        }
        let length = |key: &str| match self.said(schema, key) {
            Some(Json::Number(text)) => text.parse().ok(),
            _ => None,
        };
        let (least, most) = (length("minLength").unwrap_or(0), length("maxLength"));
        let mut text = "text".to_owned();
        text.extend((text.len()..least).map(|_| 't'));
        text.truncate(most.unwrap_or(text.len()));
        text
    }
}

fn number(text: &str) -> f64 {
    text.parse().unwrap_or_else(|_| panic!("{text} is no number"))
}

/// Whether a text of this format would be written just so.
fn is_as_sent(text: &str, format: &str) -> bool {
    let shape: String =
        text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    match format {
        "date" => shape == "0000-00-00",
        "date-time-local" => {
            let (whole, fraction) = shape.split_once('.').unwrap_or((&shape, "0"));
            let trimmed = !(text.contains('.') && text.ends_with('0'));
            whole == "0000-00-00T00:00:00"
                && fraction.chars().all(|c| c == '0')
                && (1..=9).contains(&fraction.len())
                && trimmed
        }
        _ => true,
    }
}
