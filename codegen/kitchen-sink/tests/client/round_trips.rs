//! Random values of every schema are written as they came.

use std::iter::Cycle;
use std::vec::IntoIter;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use self::generated::ROUND_TRIPS;
use crate::document;

#[path = "../generated/round_trips.rs"]
mod generated;

/// Decisions about values, again and again.
struct Choices(Cycle<IntoIter<usize>>);

impl Choices {
    /// A number below the given one.
    fn below(&mut self, count: usize) -> usize {
        self.0.next().unwrap_or(0) % count
    }

    fn of(&mut self, values: &[Value]) -> Value {
        values[self.below(values.len())].clone()
    }

    /// A value of a schema.
    fn value(&mut self, schema: &'static Value, depth: usize) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let target = document().pointer(&reference[1..]).expect("a schema");
            return self.value(target, depth);
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(alternatives) = schema[key].as_array() {
                let last = if depth > 4 { 1 } else { alternatives.len() };
                let chosen = self.below(last);
                let value = self.value(&alternatives[chosen], depth + 1);
                if schema["properties"].is_null() {
                    return value;
                }
                return merged(value, self.object(schema, depth));
            }
        }
        if let Some([part]) = schema["allOf"].as_array().map(Vec::as_slice) {
            return self.value(part, depth);
        }
        if let Some(values) = schema["enum"].as_array() {
            return self.of(values);
        }
        match (schema["type"].as_str(), schema["format"].as_str()) {
            (Some("boolean"), _) => json!(self.below(2) == 1),
            (Some("integer"), _) => self.of(&[json!(0), json!(-7), json!(i64::MAX)]),
            (Some("number"), _) => self.of(&[json!(0.5), json!(-12.25), json!(1e20)]),
            (Some("string"), Some("date")) => json!("2026-02-03"),
            (Some("string"), Some("date-time")) => self.of(&[
                json!("2026-02-03T04:05:06Z"),
                json!("2026-02-03T04:05:06.5-11:30"),
            ]),
            (Some("string"), _) => {
                self.of(&[json!(""), json!("5"), json!("null"), json!("é\"\\\n\u{1}")])
            }
            (Some("array"), _) => {
                let count = if depth > 4 { 0 } else { self.below(3) };
                (0..count).map(|_| self.item(&schema["items"], depth)).collect()
            }
            (Some("object"), _) => self.object(schema, depth),
            (_, _) if schema["allOf"].is_array() => self.object(schema, depth),
            (_, _) => self.of(&[json!(1.5), json!("a"), json!({"b": [null, {}]})]),
        }
    }

    /// A value of a list, a map or a required property, which may be null. Only null ends an object that
    /// requires another of its type.
    fn item(&mut self, schema: &'static Value, depth: usize) -> Value {
        if schema["nullable"] == true && (depth > 4 || self.below(3) == 1) {
            return Value::Null;
        }
        self.value(schema, depth + 1)
    }

    fn object(&mut self, schema: &'static Value, depth: usize) -> Value {
        let mut object = Map::new();
        let mut parts = Vec::new();
        add_parts(schema, &mut parts);
        let of_all = |key: &'static str| parts.iter().map(move |part| &part[key]);
        let required: Vec<&Value> =
            of_all("required").filter_map(Value::as_array).flatten().collect();
        let properties = of_all("properties").filter_map(Value::as_object).flatten();
        for (name, property) in properties {
            if required.contains(&&json!(name)) {
                object.insert(name.clone(), self.item(property, depth));
            } else if depth < 4 && self.below(3 + 5 * depth) == 1 {
                object.insert(name.clone(), self.value(property, depth + 1));
            }
        }
        let additional = of_all("additionalProperties").find(|it| it.is_object());
        for name in ["further", "other \"one\""].into_iter().take(self.below(3)) {
            let value = match additional {
                _ if depth > 4 => continue,
                Some(schema) => self.item(schema, depth),
                None => json!({"unknown": [1.5, null]}),
            };
            object.insert(name.to_owned(), value);
        }
        Value::Object(object)
    }
}

/// A schema and the parts that it consists of.
fn add_parts(schema: &'static Value, parts: &mut Vec<&'static Value>) {
    if let Some(reference) = schema["$ref"].as_str() {
        return add_parts(document().pointer(&reference[1..]).expect("a schema"), parts);
    }
    parts.push(schema);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        add_parts(part, parts);
    }
}

/// The properties of both, if both are objects.
fn merged(value: Value, beside: Value) -> Value {
    match (value, beside) {
        (Value::Object(mut value), Value::Object(beside)) => {
            value.extend(beside);
            Value::Object(value)
        }
        (value, _) => value,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn values_are_written_as_they_came(choices in prop::collection::vec(any::<usize>(), 1000)) {
        let schemas = document()["components"]["schemas"].as_object().expect("schemas");
        let mut choices = Choices(choices.into_iter().cycle());
        // The types of schemas inside of others are part of those.
        for (round_trip, schema) in
            ROUND_TRIPS.iter().filter_map(|it| Some((it, schemas.get(it.schema)?)))
        {
            let value = choices.value(schema, 0);
            let rewritten = (round_trip.rewrite)(&value.to_string());
            let rewritten = rewritten.map(|text| serde_json::from_str::<Value>(&text).expect("JSON"));
            prop_assert_eq!(rewritten.map_err(|it| it.to_string()), Ok(value.clone()), "{}", round_trip.schema);
            // The fake server and the drift inspection have the tables alone.
            let compared = round_trip.compare_alternatives(kitchen_sink::fake::SCHEMAS, &value);
            prop_assert!(compared.is_ok(), "{}: {:?}", round_trip.schema, compared);
        }
    }
}

/// What random values of the document rarely are.
#[test]
fn the_tables_choose_as_the_decoder_does() {
    let values = ROUND_TRIPS.iter().find(|it| it.schema == "UnionValues");
    let values = values.expect("the record with unions");
    for json in [
        json!({"by_fit": {"name": "A", "number": 5, "site": "x"}}),
        json!({"by_fit": {"name": "A", "number": "five"}}),
        json!({"by_fit": {"name": 5}}),
        json!({"by_fit": "2026-02-03"}),
        json!({"by_fit": "2026-02-03T00:00:00"}),
        json!({"by_fit": "unlisted"}),
        json!({"by_fit": [[], null, ["anonymous", [5, {"name": "A"}]]]}),
        json!({"nested": {"kind": "cat"}}),
        json!({"nested": {"kind": "fish"}}),
        json!({"nested": {"value": "a"}}),
        json!({"nested": ["a", 1]}),
        json!({"nested": ["a", null]}),
        json!({"nested": 0.5}),
        json!({"nested": 5.0}),
        json!({"by_name": {"kind": "Dog", "friend": {"kind": 1}}}),
        json!({"nullable_pets": [null, {"kind": "cat"}, 7]}),
        json!({"nullable": {"kind": "a", "lives": null, "friend": {"kind": "b"}}}),
    ] {
        let compared = values.compare_alternatives(kitchen_sink::fake::SCHEMAS, &json);
        assert!(
            compared.as_ref().is_ok_and(|unions| *unions > 0),
            "{json}: {compared:?}"
        );
    }
}
