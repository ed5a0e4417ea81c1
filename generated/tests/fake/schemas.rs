//! The table of fields against the document that it was made from, read without the generator's
//! code.

use std::collections::BTreeSet;

use revio::fake::SCHEMAS;
use revio_runtime::{FieldType, Presence};
use serde_json::Value;

fn document() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/generated/openapi.json");
    let text = std::fs::read_to_string(path).expect("the bundled document");
    serde_json::from_str(&text).expect("JSON")
}

/// The schemas with properties: a schema that refers to another has none.
fn objects(document: &Value) -> Vec<(&String, &Value)> {
    let schemas = document["components"]["schemas"].as_object().expect("schemas");
    schemas.iter().filter(|(_, schema)| schema.get("properties").is_some()).collect()
}

#[test]
fn every_schema_has_its_fields() {
    let document = document();
    let mut seen = 0;
    for (name, schema) in objects(&document) {
        let listed: BTreeSet<&str> = SCHEMAS
            .iter()
            .filter(|member| member.schema == name)
            .map(|member| member.name)
            .collect();
        // Properties of responses only are not part of a body.
        let fields = schema["properties"].as_object().expect("fields").iter();
        let fields: BTreeSet<&str> = fields.map(|(name, _)| name.as_str()).collect();
        assert!(listed.is_subset(&fields), "{name}: {listed:?}");
        assert!(!listed.is_empty() || fields.is_empty(), "{name} has no fields");
        seen += listed.len();
    }
    assert!(seen > 800, "{seen}");
}

#[test]
fn required_fields_are_those_of_the_document() {
    let document = document();
    for (name, schema) in objects(&document) {
        let required = schema["required"].as_array().into_iter().flatten();
        let required: BTreeSet<&str> = required.filter_map(Value::as_str).collect();
        for member in SCHEMAS.iter().filter(|member| member.schema == name) {
            let must = member.presence != Presence::Optional;
            assert_eq!(must, required.contains(member.name), "{name}.{}", member.name);
        }
    }
}

#[test]
fn plain_kinds_are_those_of_the_document() {
    let document = document();
    for (name, schema) in objects(&document) {
        for member in SCHEMAS.iter().filter(|member| member.schema == name) {
            let source = &schema["properties"][member.name];
            let (kind, format) = (source["type"].as_str(), source["format"].as_str());
            let expected = match (kind, format) {
                (Some("boolean"), _) => FieldType::Boolean,
                (Some("integer"), _) => FieldType::Integer,
                (Some("number"), Some("decimal")) => FieldType::Decimal,
                (Some("number"), _) => FieldType::Number,
                (Some("string"), Some("password")) => FieldType::Secret,
                (Some("string"), Some("date-time-local")) => FieldType::DateTime,
                (Some("string"), Some("date")) => FieldType::Date,
                (Some("string"), None) if source.get("enum").is_none() => {
                    FieldType::Text
                }
                _ => continue,
            };
            assert_eq!(member.ty, expected, "{name}.{}", member.name);
        }
    }
}

#[test]
fn no_field_comes_twice() {
    let names: BTreeSet<(&str, &str)> =
        SCHEMAS.iter().map(|member| (member.schema, member.name)).collect();
    assert_eq!(names.len(), SCHEMAS.len());
}

#[test]
fn every_object_that_is_named_is_there_or_has_no_fields() {
    let document = document();
    let schemas: BTreeSet<&str> = SCHEMAS.iter().map(|member| member.schema).collect();
    let mut kinds: Vec<FieldType> = SCHEMAS.iter().map(|member| member.ty).collect();
    while let Some(kind) = kinds.pop() {
        match kind {
            FieldType::List(kind) => kinds.push(*kind),
            FieldType::OneOf(inner) => kinds.extend(inner),
            FieldType::Object(name) if !name.is_empty() => {
                let source = &document["components"]["schemas"][name];
                let empty = source.is_object() && source.get("properties").is_none();
                assert!(schemas.contains(name) || empty, "{name}");
            }
            _ => {}
        }
    }
}
