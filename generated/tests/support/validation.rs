//! Checks a value against a schema of the document.

use revio::{NaiveDate, NaiveDateTime};
use serde_json::Value;

use crate::document::{Direction, Document, Property, items, members, text};

/// Every keyword that limits a value. Another one in the document fails the validation.
const KEYWORDS: [&str; 12] = [
    "type",
    "format",
    "allOf",
    "oneOf",
    "properties",
    "additionalProperties",
    "items",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "enum",
];
/// The keywords that don't, or that the properties of an object take care of.
const OTHERS: [&str; 6] =
    ["description", "example", "default", "required", "readOnly", "writeOnly"];

/// Which properties a body must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expect {
    /// Those that the document requires.
    Required,
    /// All of them, with a value.
    Everything,
}

impl Document {
    /// What is wrong with a value, as lines of the form `path: reason`.
    pub(crate) fn validate(
        &self,
        schema: &Value,
        value: &Value,
        direction: Direction,
        expect: Expect,
    ) -> Vec<String> {
        let mut validation =
            Validation { document: self, direction, expect, found: Vec::new() };
        validation.value(schema, value, "");
        validation.found
    }
}

struct Validation<'d> {
    document: &'d Document,
    direction: Direction,
    expect: Expect,
    found: Vec<String>,
}

impl Validation<'_> {
    fn fault(&mut self, at: &str, reason: impl std::fmt::Display) {
        self.found.push(format!("{at}: {reason}"));
    }

    fn value(&mut self, schema: &Value, value: &Value, at: &str) {
        let (document, typed) = (self.document, self.document.typed(schema));
        for (keyword, _) in document.chain(schema).into_iter().flat_map(members) {
            let known = KEYWORDS.contains(&keyword.as_str())
                || OTHERS.contains(&keyword.as_str())
                || keyword.starts_with("x-");
            assert!(known, "the validation does not know `{keyword}`");
        }
        if document.is_record(schema) {
            return self.record(schema, value, at);
        }
        if let Some(alternatives) = typed["oneOf"].as_array() {
            let faults = alternatives.iter().map(|alternative| {
                document.validate(alternative, value, self.direction, self.expect)
            });
            if faults.into_iter().all(|faults| !faults.is_empty()) {
                self.fault(at, format_args!("{value} fits no alternative"));
            }
            return;
        }
        let fits = match (text(typed, "type"), value) {
            ("array", Value::Array(list)) => {
                for (index, item) in list.iter().enumerate() {
                    self.value(&typed["items"], item, &format!("{at}/{index}"));
                }
                self.expect == Expect::Required || !list.is_empty()
            }
            ("object", Value::Object(object)) => {
                if typed["additionalProperties"].is_object() {
                    for (name, value) in object {
                        let at = format!("{at}/{name}");
                        self.value(&typed["additionalProperties"], value, &at);
                    }
                }
                true
            }
            ("boolean", Value::Bool(_)) | ("number", Value::Number(_)) => true,
            ("integer", Value::Number(number)) => number.is_i64(),
            ("string", Value::String(string)) => {
                has_format(text(typed, "format"), string)
            }
            ("", value) => !value.is_null(),
            _ => false,
        };
        if !fits {
            let format = text(typed, "format");
            self.fault(at, format_args!("{value} is not {} {format}", typed["type"]));
        }
        self.limits(schema, value, at);
    }

    fn limits(&mut self, schema: &Value, value: &Value, at: &str) {
        let keyword = |key| self.document.keyword(schema, key);
        let (minimum, maximum) =
            (keyword("minimum").as_f64(), keyword("maximum").as_f64());
        let shortest = keyword("minLength").as_u64();
        let longest = keyword("maxLength").as_u64();
        let values = items(keyword("enum"));
        let number = value.as_f64();
        let length = value.as_str().map(|text| text.chars().count() as u64);
        if number.zip(minimum).is_some_and(|(number, minimum)| number < minimum)
            || number.zip(maximum).is_some_and(|(number, maximum)| number > maximum)
            || length.zip(shortest).is_some_and(|(length, shortest)| length < shortest)
            || length.zip(longest).is_some_and(|(length, longest)| length > longest)
            || !(values.is_empty() || values.contains(value))
        {
            self.fault(at, format_args!("{value} is out of bounds"));
        }
    }

    fn record(&mut self, schema: &Value, value: &Value, at: &str) {
        let Some(object) = value.as_object() else {
            return self.fault(at, format_args!("{value} is not an object"));
        };
        let properties = self.document.properties(schema, self.direction);
        for name in object.keys().filter(|name| !properties.contains_key(name.as_str()))
        {
            self.fault(at, format_args!("unknown property {name}"));
        }
        for (name, Property { schema, required }) in properties {
            let at = format!("{at}/{name}");
            match object.get(name) {
                Some(value) => self.value(schema, value, &at),
                None if required || self.expect == Expect::Everything => {
                    self.fault(&at, "missing");
                }
                None => {}
            }
        }
    }
}

fn has_format(format: &str, text: &str) -> bool {
    match format {
        "date" => text.parse::<NaiveDate>().is_ok(),
        "date-time-local" => text.parse::<NaiveDateTime>().is_ok(),
        "email" => text.contains('@'),
        "uri" => text.contains("://"),
        "" | "password" => true,
        other => panic!("the validation does not know the format `{other}`"),
    }
}
