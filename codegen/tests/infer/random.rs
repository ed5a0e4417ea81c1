//! Whatever is proposed for a random body can be applied: the spec is valid, and asking again
//! proposes nothing.

use std::fmt::Write as _;

use proptest::prelude::*;
use proptest::sample::select;
use revio_codegen::infer::{BodyRequest, apply};
use revio_codegen::{analyze, generate};

use super::{document, infer, request};

/// Names of properties: of the spec, of secrets, of YAML and OpenAPI, with characters that separate
/// paths, and names that look like data.
const NAMES: [&str; 30] = [
    "name",
    "count",
    "country",
    "size",
    "type",
    "fields",
    "pin",
    "password",
    "apiKey",
    "tokens",
    "a.b",
    "a_b",
    "ThingSize",
    "zip.plus-4",
    "$x",
    "@type",
    "x/y",
    "~a",
    "a[0]",
    "first name",
    "\"q\"",
    "имя",
    "",
    "default",
    "properties",
    "null",
    "y",
    "child",
    "part_id",
    "created_date",
];

const SCALARS: [&str; 24] = [
    "null",
    "true",
    "1",
    "-0",
    "12.50",
    "1E5",
    "1e400",
    "9223372036854775808",
    "123456789012345678901234567890",
    "0.12345678901234567890123456789012",
    "\"\"",
    "\"12\"",
    "\"text\"",
    "\"yes\"",
    "\"2024-01-02\"",
    "\"2024-01-02T03:04:05\"",
    "\"2024-01-02T03:04:05+02:00\"",
    "\"2024-01-02T03:04:05Z\"",
    "\"2024-13-01\"",
    "[]",
    "{}",
    "[null]",
    "\"a: b\"",
    "\"😀\"",
];

fn object(value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let members = prop::collection::vec((select(&NAMES[..]), value), 0..4);
    members.prop_map(|mut members| {
        members.sort_by_key(|(name, _)| *name);
        members.dedup_by_key(|(name, _)| *name);
        let mut text = "{\"thing_id\": 1".to_owned();
        for (name, value) in members {
            write!(text, ", {name:?}: {value}").expect("a string");
        }
        text + "}"
    })
}

fn value() -> impl Strategy<Value = String> {
    let scalar = select(&SCALARS[..]).prop_map(str::to_owned);
    scalar.prop_recursive(3, 12, 3, |inner| {
        let list = prop::collection::vec(inner.clone(), 1..3);
        prop_oneof![list.prop_map(|it| format!("[{}]", it.join(", "))), object(inner)]
    })
}

fn check(request: &BodyRequest) {
    let before = document();
    let proposal = infer(&before, request).unwrap_or_else(|errors| panic!("{errors}"));
    let after = apply(&before, &proposal.edits).expect("edits that fit");
    analyze(&after).unwrap_or_else(|found| panic!("{found}\n{:#?}", proposal.edits));
    let again = infer(&after, &BodyRequest { gaps_only: true, ..request.clone() });
    let again = again.unwrap_or_else(|errors| panic!("{errors}"));
    assert!(again.edits.is_empty(), "{:#?}\n{:#?}", proposal.edits, again.edits);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_new_schema_accepts_its_samples(bodies in prop::collection::vec(object(value()), 1..3)) {
        let bodies: Vec<&str> = bodies.iter().map(String::as_str).collect();
        check(&request("Gadget", &bodies));
    }

    #[test]
    fn a_known_schema_accepts_the_samples_afterwards(body in object(value())) {
        check(&super::gaps("Thing", &[&body]));
    }
}

/// A number that no decimal holds makes a text of the values beside it, also where a record is
/// nested in itself.
#[test]
fn values_of_a_nested_record_have_one_type() {
    let huge = "123456789012345678901234567890";
    for (name, scalar) in [("@type", huge), ("a.b", huge), ("size", "1e400")] {
        let flat = format!(
            r#"{{"thing_id": 1, "{name}": {{"thing_id": 1, "x/y": {scalar}}}}}"#
        );
        let inner = format!(
            r#"{{"thing_id": 1, "ThingSize": "", "{name}": {{"thing_id": 1}}}}"#
        );
        let nested = format!(
            r#"{{"thing_id": 1, "{name}": {{"thing_id": 1}}, "ThingSize": {{"thing_id": 1, "ThingSize": ""}}, "name": {inner}}}"#
        );
        check(&request("Gadget", &[&flat, &nested]));
    }
    let bodies = [
        r#"{"thing_id": 1, "@type": {"thing_id": 1, "x/y": 123456789012345678901234567890}}"#,
        r#"{"thing_id": 1, "ThingSize": {"thing_id": 1, "@type": {"thing_id": 1}, "name": {"thing_id": 1, "ThingSize": ""}}}"#,
    ];
    check(&request("Gadget", &bodies));
}

/// Names that only some languages can write are generated, as the names on the wire.
#[test]
fn unusual_names_are_generated() {
    let body =
        r#"{"gadget_id": 1, "$x": 1, "@type": "a", "a.b": {"c.d": [{"$ref": "x"}]}}"#;
    let operation = Some("GET /Gadgets/{gadget_id}".parse().expect("an operation"));
    let request = BodyRequest { operation, ..request("Gadget", &[body]) };
    let proposal = infer(&document(), &request).expect("a proposal");
    let after = apply(&document(), &proposal.edits).expect("edits that fit");
    let client = generate(&after).unwrap_or_else(|found| panic!("{found}"));
    let code: String = client.files.into_values().collect();
    for line in ["\"$x\" => x,", "\"@type\" => ", "\"a.b\" => a_b,"] {
        assert!(code.contains(line), "{line}");
    }
}
