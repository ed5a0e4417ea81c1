//! What is read back is the JSON of the API: in the column of each value, or in `extra`.

use std::collections::BTreeMap;

use revio::Method;
use revio::fake::Server;
use revio::registry::{OPERATIONS, Operation, ParameterLocation, ResponseKind};
use serde_json::value::RawValue;

use super::reader::{Cell, Row, rows};
use crate::formats::{CASES, Record, flat, records};
use crate::support::{client, file, run_on, seeded};

/// What a server may send in any field, whatever its type.
const ODD: [&str; 12] = [
    "0.10",
    "12345678901234567890.1234567",
    "0.123456789012345678901",
    "1e40",
    "null",
    r#""""#,
    r#""007""#,
    r#""0001-01-01T00:00:00""#,
    r#""9999-12-31T23:59:59.1234567""#,
    "[]",
    r#"[1.10,{"a":null}]"#,
    "true",
];

/// A list with these pages, in the file that a call for it has written.
fn list(server: &Server, arguments: &[&str]) -> (Vec<Row>, String) {
    // Each test has another server.
    let port = server.base_url().replace(|it: char| !it.is_ascii_digit(), "");
    let path = file("parquet", &format!("list_{port}.parquet"), None);
    let arguments = [arguments, &["-o", &path]].concat();
    let run = run_on(server, &arguments);
    assert_eq!(run.code, Some(0), "{arguments:?}: {}", run.stderr);
    (rows(&path), run.stderr)
}

/// The values of a row by path, and those of `extra`.
fn values(mut row: Row) -> BTreeMap<String, Cell> {
    let mut found = BTreeMap::new();
    if let Some(extra) = row.remove("extra") {
        let Cell::Text(extra) = extra else { panic!("{extra:?} is not a text") };
        let extra: Record = serde_json::from_str(&extra).expect("an object");
        found.extend(flat(&extra).into_iter().map(|(name, it)| (name, Cell::Text(it))));
    }
    for (name, cell) in row {
        match &cell {
            // An object without described fields has one column.
            Cell::Text(text) if text.starts_with('{') => {
                let json: Box<RawValue> = serde_json::from_str(text).expect("JSON");
                let inner = flat(&Record::from([(name, json)]));
                found.extend(inner.into_iter().map(|(name, it)| (name, Cell::Text(it))));
            }
            _ => _ = found.insert(name, cell),
        }
    }
    found.retain(|_, cell| *cell != Cell::Text(String::new()));
    found
}

#[track_caller]
fn assert_same(found: Vec<Row>, expected: &[Record], list: &str) {
    assert_eq!(found.len(), expected.len(), "{list}");
    for (row, record) in found.into_iter().zip(expected) {
        let row = values(row);
        let mut record = flat(record);
        record.retain(|_, value| !value.is_empty());
        assert!(row.keys().eq(record.keys()), "{list}: {row:?} is not {record:?}");
        for (name, expected) in &record {
            let cell = &row[name];
            assert!(cell.is(expected), "{list}: `{name}` is {cell:?}, not {expected}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parquet_has_every_value() {
    let server = seeded(0).await;
    for (resource, operation, page) in CASES {
        let expected = records(&server, operation, page);
        let (found, _) = list(&server, &["--show-secrets", resource, "list"]);
        assert_same(found, &expected, resource);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_list_has_what_its_server_sends_and_any_value_in_any_field() {
    let mut lists = 0;
    for operation in OPERATIONS {
        if !matches!(operation.response, ResponseKind::Collection(_)) {
            continue;
        }
        let server = seeded(2).await;
        let arguments = arguments(&server, operation);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let sent = body(&server, operation).await;
        let mut expected = records(&server, operation.id, &sent);
        let (found, _) = list(&server, &arguments);
        assert_same(found, &expected, operation.id);

        expected = odd_records(&expected[0]);
        let page = format!(
            r#"{{"ok":true,"has_more":false,"records":{}}}"#,
            serde_json::to_string(&expected).expect("JSON")
        );
        let expected = records(&server, operation.id, &page);
        let (found, _) = list(&server, &arguments);
        assert_same(found, &expected, operation.id);
        lists += 1;
    }
    assert_eq!(lists, 61);
}

/// The command that prints a list.
fn arguments(server: &Server, operation: &Operation) -> Vec<String> {
    let names = [operation.resource, operation.name].map(|it| it.replace('_', "-"));
    let mut arguments = vec!["--show-secrets".to_owned()];
    arguments.extend(names);
    arguments.extend(ids(server, operation).into_iter().map(|(_, id)| id));
    arguments
}

/// The names and values of the parameters in the path.
fn ids(server: &Server, operation: &Operation) -> Vec<(&'static str, String)> {
    let first = server.records_json(operation.resource).unwrap_or_default();
    let path = operation.parameters.iter();
    path.filter(|it| it.location == ParameterLocation::Path)
        .map(|it| {
            (it.name, first.first().map_or(1.into(), |record| record[it.name].clone()))
        })
        .map(|(name, id)| (name, id.to_string()))
        .collect()
}

/// The response to a request for the list.
async fn body(server: &Server, operation: &Operation) -> String {
    let mut path = operation.path.to_owned();
    for (name, id) in ids(server, operation) {
        path = path.replace(&format!("{{{name}}}"), &id);
    }
    let response = client(server).request(Method::GET, path).send().await;
    response.expect("a response").text()
}

/// Copies of a record in which each field has one odd value after the other.
fn odd_records(record: &Record) -> Vec<Record> {
    let odd = |index: usize| {
        let json = ODD[index % ODD.len()].to_owned();
        RawValue::from_string(json).expect("JSON")
    };
    let copies = (0..ODD.len()).map(|copy| {
        let names = record.keys().cloned().chain(["new".to_owned()]);
        names.enumerate().map(|(index, name)| (name, odd(copy + index))).collect()
    });
    copies.collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn values_that_do_not_fit_are_counted() {
    let server = seeded(0).await;
    let page = r#"{"ok": true, "has_more": false, "records": [
        {"charge_id": 1, "amount": "n/a", "created_date": "soon"}, {"charge_id": 2}]}"#;
    records(&server, "charges_list", page);
    let (found, message) = list(&server, &["charges", "list"]);
    assert!(message.contains("because they do not fit their own: 2"), "{message}");
    assert_eq!(
        found[0]["extra"],
        Cell::Text(r#"{"amount":"n/a","created_date":"soon"}"#.to_owned())
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn columns_can_be_chosen_and_lose_nothing_in_silence() {
    let server = seeded(0).await;
    let page = r#"{"ok": true, "has_more": false, "records": [
        {"charge_id": 1, "amount": 0.10}, {"charge_id": 2, "amount": "n/a"}]}"#;
    let (fits, page) = (page.replace(r#""n/a""#, "null"), page.to_owned());
    records(&server, "charges_list", &fits);
    let fields = ["charges", "list", "--fields", "amount,charge_id"];
    let (found, _) = list(&server, &fields);
    assert!(found[0].keys().eq(["amount", "charge_id"]), "{found:?}");

    records(&server, "charges_list", &page);
    let path = file("parquet", "chosen.parquet", Some("yesterday"));
    let message = run_on(&server, &[&fields[..], &["-o", &path]].concat()).failed(1);
    assert!(message.contains("select the column `extra`"), "{message}");
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), "yesterday");
    let (found, _) = list(&server, &["charges", "list", "--fields", "amount,extra"]);
    assert_eq!(found[1]["extra"], Cell::Text(r#"{"amount":"n/a"}"#.to_owned()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn secrets_and_unknown_fields_are_redacted() {
    let server = seeded(0).await;
    let page = r#"{"ok": true, "has_more": false, "records": [
        {"agent_id": 1, "tax_identification_number": "12-3456789", "new": "pin 77"}]}"#;
    records(&server, "agents_list", page);
    let (found, _) = list(&server, &["agents", "list"]);
    let text = format!("{found:?}");
    assert!(!text.contains("3456789") && !text.contains("pin 77"), "{text}");
    assert_eq!(
        found[0]["tax_identification_number"],
        Cell::Text("[redacted]".to_owned())
    );
    let (found, _) = list(&server, &["--show-secrets", "agents", "list"]);
    let text = format!("{found:?}");
    assert!(text.contains("12-3456789") && text.contains("pin 77"), "{text}");
}
