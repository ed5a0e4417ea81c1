//! Values beyond each bound that the document states for a request body.

use revio::Value;
use revio::registry::OPERATIONS;
use serde_json::json;

use crate::document::{Described, Direction, Document, JSON_PATCH};
use crate::round_trips::ROUND_TRIPS;
use crate::strict;

/// A path in a body, and a value just beyond one of its bounds.
type Beyond = (Vec<String>, Value);

/// The values beyond the bounds of a property, and of the properties in it.
fn beyond(
    document: &Document,
    schema: &Value,
    path: &[String],
    found: &mut Vec<Beyond>,
) {
    let keyword = |key| document.keyword(schema, key);
    let text = |length: u64| {
        Value::from("é".repeat(usize::try_from(length).expect("a length")))
    };
    let values = [
        keyword("maxLength").as_u64().map(|max| text(max + 1)),
        keyword("minLength").as_u64().and_then(|min| min.checked_sub(1)).map(text),
        keyword("maximum").as_i64().map(|max| json!(max + 1)),
        keyword("minimum").as_i64().map(|min| json!(min - 1)),
    ];
    found.extend(values.into_iter().flatten().map(|value| (path.to_vec(), value)));
    if document.is_record(schema) {
        for (name, property) in document.properties(schema, Direction::Request) {
            let path = [path, &[name.to_owned()]].concat();
            beyond(document, property.schema, &path, found);
        }
    }
}

/// A body that the schema allows but for one value.
fn body(document: &Document, schema: &Value, (path, value): &Beyond) -> Value {
    let mut body = document.body(schema, Direction::Request);
    let (last, parents) = path.split_last().expect("a property");
    let parent = parents.iter().fold(&mut body, |body, name| &mut body[name.as_str()]);
    parent[last.as_str()] = value.clone();
    body
}

/// The operations that can be called, with a body of this kind.
fn with_body(document: &Document, is_patch: bool) -> Vec<(Described<'_>, &Value)> {
    let listed = |id| OPERATIONS.iter().any(|operation| operation.id == id);
    let described = document.operations().into_iter().filter(|it| listed(it.id));
    let bodies = described.filter_map(|described| {
        let (media_type, schema) = described.body?;
        ((media_type == JSON_PATCH) == is_patch).then_some((described, schema))
    });
    bodies.collect()
}

#[tokio::test]
async fn the_strict_server_refuses_a_value_beyond_each_bound() {
    let document = Document::read();
    let (server, client) = strict("{}").await;
    server.seed(1);
    let mut tried = 0;
    for (described, schema) in with_body(&document, false) {
        let mut all = Vec::new();
        beyond(&document, schema, &[], &mut all);
        let segments = described.path.split('/');
        let segments = segments.map(|it| if it.starts_with('{') { "1001" } else { it });
        let path = segments.collect::<Vec<_>>().join("/");
        for case in &all {
            let body = body(&document, schema, case);
            let method = described.method.parse().expect("a method");
            let response = client.request(method, &*path).json_body(&body).await;
            let status = response.expect("a response").status;
            let problems = server.problems().join("\n");
            let expected = format!("`/{}` ", case.0.join("/"));
            let is_named = problems
                .split("; ")
                .flat_map(str::lines)
                .any(|it| it.contains(&expected) && it.contains("the API accepts"));
            assert!(
                status == 400 && is_named,
                "{} {expected}: {problems}",
                described.id
            );
            server.clear_requests();
            tried += 1;
        }
    }
    assert!(tried > 40, "{tried}");
}

#[test]
fn a_typed_body_reports_a_value_beyond_each_bound() {
    let document = Document::read();
    let mut tried = 0;
    for (described, schema) in with_body(&document, false) {
        let mut all = Vec::new();
        beyond(&document, schema, &[], &mut all);
        let Some(name) = document.name(schema) else { continue };
        let Some(typed) = ROUND_TRIPS.iter().find(|it| it.schema == name) else {
            continue;
        };
        for case in &all {
            let body = body(&document, schema, case);
            let found = (typed.violations)(&body.to_string()).expect("a body");
            let paths: Vec<&str> = found.iter().map(|it| it.path.as_str()).collect();
            assert_eq!(paths, [case.0.join(".")], "{}", described.id);
            tried += 1;
        }
    }
    assert!(tried > 40, "{tried}");
}
