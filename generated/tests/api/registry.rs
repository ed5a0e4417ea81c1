//! The registry against the document that it was made from, read without the generator's code.

use std::collections::BTreeSet;

use revio::registry::OPERATIONS;
use serde_json::Value;

pub(crate) fn document() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/openapi.json");
    let text = std::fs::read_to_string(path).expect("the bundled document");
    serde_json::from_str(&text).expect("JSON")
}

/// Method, path and operation of everything in the document.
pub(crate) fn operations(document: &Value) -> Vec<(String, String, Value)> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("a path item") {
            if operation.get("operationId").is_some() {
                found.push((method.to_uppercase(), path.clone(), operation.clone()));
            }
        }
    }
    found
}

#[test]
fn it_has_every_operation_that_its_features_allow() {
    let listed: BTreeSet<&str> =
        OPERATIONS.iter().map(|operation| operation.id).collect();
    for (method, path, operation) in operations(&document()) {
        let id = operation["operationId"].as_str().expect("an id");
        let gated = operation["x-revio-evidence"] == "unverified" && method != "GET";
        let expected = !gated || cfg!(feature = "unverified");
        assert_eq!(listed.contains(id), expected, "{id}: {method} {path}");
    }
    assert_eq!(listed.len(), OPERATIONS.len());
}

#[test]
fn methods_paths_and_bodies_agree() {
    let document = document();
    let all = operations(&document);
    for operation in OPERATIONS {
        let (method, path, source) = all
            .iter()
            .find(|(_, _, source)| source["operationId"] == operation.id)
            .unwrap_or_else(|| panic!("{} is not in the document", operation.id));
        assert_eq!(
            format!("{:?}", operation.method).to_uppercase(),
            *method,
            "{}",
            operation.id
        );
        assert_eq!(operation.path, path);
        let content = source["requestBody"]["content"].as_object();
        let expected =
            content.and_then(|content| content.keys().next()).map(String::as_str);
        assert_eq!(
            operation.body.map(|body| body.content_type),
            expected,
            "{}",
            operation.id
        );
        assert_eq!(source["tags"][0], operation.resource);
    }
}

#[test]
fn ids_differ() {
    let ids: BTreeSet<&str> = OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(ids.len(), OPERATIONS.len());
}
