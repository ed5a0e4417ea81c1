//! The log contains no personal data and no secrets, whatever the server sends.

use proptest::prelude::*;
use revio_runtime::{ResponseKind, Value};

use crate::api::API;
use crate::support::findings;

/// The members of a line of the log.
const MEMBERS: [&str; 7] =
    ["operation", "pointer", "schema", "unexpected", "found", "value", "count"];

/// Texts that must not be in a log. Each contains the same mark.
fn private() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,8}MARK@[a-z]{1,8}\\.com",
        "MARK [A-Z][a-z]{1,10} [A-Z][a-z]{1,10}",
        "MARK-?[0-9]{3}-[0-9]{2}-[0-9]{4}!",
        "[0-9]{1,4}MARK[0-9]{8,12}",
        "\\PC{0,5}MARK \\PC{0,20}",
        "MARK[a-zA-Z0-9]{64,80}",
    ]
}

/// JSON with such texts as values and as names, among ordinary names.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        private().prop_map(Value::from),
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (777_000_000_000..778_000_000_000_i64).prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let name = prop_oneof![private(), "[a-z]{1,6}"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// The name of a property of an item, known or not.
fn name() -> impl Strategy<Value = String> {
    let known: Vec<String> = API
        .fields
        .iter()
        .filter(|field| ["Item", "Page"].contains(&field.schema))
        .map(|field| field.name.to_owned())
        .collect();
    prop_oneof![4 => prop::sample::select(known), 1 => private(), 1 => "[a-z]{1,6}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn lines_contain_no_private_text(
        members in prop::collection::vec((name(), json()), 0..12),
        list in any::<bool>(),
    ) {
        let item = Value::Object(members.into_iter().collect());
        let (response, body) = if list {
            let items = Value::from(vec![item]);
            (ResponseKind::Collection("Item"), serde_json::json!({"has_more": false, "records": items}))
        } else {
            (ResponseKind::Record("Item"), item)
        };
        for finding in findings(response, &body.to_string()) {
            let line = finding.line("items_get");
            prop_assert!(!line.contains("MARK"), "{line}");
            prop_assert!(!line.contains("777"), "{line}");
            let line: Value = serde_json::from_str(&line).expect("JSON");
            let line = line.as_object().expect("an object");
            prop_assert_eq!(line.len(), MEMBERS.len());
            prop_assert!(MEMBERS.iter().all(|name| line.contains_key(*name)));
        }
    }
}
