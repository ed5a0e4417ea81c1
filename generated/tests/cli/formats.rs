//! The output, read back without the code that wrote it, is the JSON of the API.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use revio::fake::{Fault, Server};

use crate::support::{command, file, run, run_on, seeded};

/// Pages of two lists with everything that a format could lose.
pub(crate) const CASES: [(&str, &str, &str); 2] = [
    (
        "charges",
        "charges_list",
        r#"{"ok": true, "has_more": false, "record_count": 2, "records": [
            {"charge_id": 1, "amount": 0.10, "cost": 12345678901234567890.1234567,
             "description": "a \"quoted\", text\nof two lines", "geocode": "007", "rate": -1.50,
             "is_prorated": true, "tax_amount": null},
            {"amount": 1e2, "charge_id": 2, "description": "", "geocode": 7, "proration": 0.30000}
        ]}"#,
    ),
    (
        "contacts",
        "contacts_list",
        r#"{"ok": true, "has_more": false, "records": [
            {"contact_id": 1, "name": "Jürgen, Ü", "address": {"city": "Tampa", "line_1": "=1+1",
             "planet": {"name": "Earth"}}, "fields": [{"field_id": 3, "label": "Ä", "value": 1.20}],
             "new": {"a": [1.10, null]}},
            {"contact_id": 2, "address": null, "name": "[]"},
            {"contact_id": 3, "address": "Tampa"}
        ]}"#,
    ),
];

pub(crate) type Record = BTreeMap<String, Box<RawValue>>;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn json_and_lines_of_json_are_the_records_digit_by_digit() {
    let server = seeded(0).await;
    for (resource, operation, page) in CASES {
        let expected = records(&server, operation, page);
        let list = |format| {
            let arguments = ["--show-secrets", "--format", format, resource, "list"];
            run_on(&server, &arguments).succeeded()
        };
        let array: Vec<Record> = serde_json::from_str(&list("json")).expect("an array");
        assert_eq!(flat_all(&array), flat_all(&expected), "{resource}");
        let lines = list("ndjson");
        let lines =
            lines.lines().map(|line| serde_json::from_str(line).expect("an object"));
        assert_eq!(
            flat_all(&lines.collect::<Vec<_>>()),
            flat_all(&expected),
            "{resource}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn csv_has_every_value_but_null() {
    let server = seeded(0).await;
    for (resource, operation, page) in CASES {
        let expected = records(&server, operation, page);
        let arguments = ["--show-secrets", "--format", "csv", resource, "list"];
        let rows = read_csv(&run_on(&server, &arguments).succeeded());
        let (header, rows) = rows.split_first().expect("a header");
        assert_eq!(rows.len(), expected.len(), "{resource}");
        for (row, record) in rows.iter().zip(&expected) {
            assert_eq!(row.len(), header.len(), "{resource}");
            let mut cells: BTreeMap<String, String> =
                header.iter().cloned().zip(row.iter().cloned()).collect();
            let extra = cells.remove("extra").expect("the last column");
            if !extra.is_empty() {
                let extra: Record = serde_json::from_str(&extra).expect("an object");
                cells.extend(flat(&extra));
            }
            cells.retain(|_, cell| !cell.is_empty());
            let mut expected = flat(record);
            expected.retain(|_, cell| !cell.is_empty());
            assert_eq!(cells, expected, "{resource}");
        }
    }
}

/// The records of a page that the list responds with from now on.
pub(crate) fn records(server: &Server, operation: &str, page: &str) -> Vec<Record> {
    server
        .respond_with(operation, "application/json", page.to_owned())
        .expect("an operation");
    let page: Record = serde_json::from_str(page).expect("an object");
    serde_json::from_str(page["records"].get()).expect("records")
}

fn flat_all(records: &[Record]) -> Vec<BTreeMap<String, String>> {
    records.iter().map(flat).collect()
}

/// Values by path: texts without quotes, no nulls, and everything else as JSON without spaces.
pub(crate) fn flat(record: &Record) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (name, value) in record {
        match value.get() {
            "null" => _ = found.insert(name.clone(), String::new()),
            json if json.starts_with('{') => {
                let inner: Record = serde_json::from_str(json).expect("an object");
                found.extend(
                    flat(&inner)
                        .into_iter()
                        .map(|(below, value)| (format!("{name}.{below}"), value)),
                );
            }
            json if json.starts_with('"') => {
                _ = found
                    .insert(name.clone(), serde_json::from_str(json).expect("a text"));
            }
            json => {
                let compact = json.replace(": ", ":").replace(", ", ",");
                found.insert(name.clone(), compact);
            }
        }
    }
    found
}

/// Reads CSV by RFC 4180.
fn read_csv(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut is_quoted = false;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if is_quoted && characters.peek() == Some(&'"') => {
                cell.extend(characters.next());
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    assert!(row.is_empty() && cell.is_empty() && !is_quoted, "the last line has an end");
    rows
}

#[test]
fn the_name_of_the_file_decides_about_the_format() {
    for (name, start) in
        [("a.csv", "contact_id,"), ("a.json", "[\n{"), ("a.ndjson", "{")]
    {
        let path = file("formats", name, None);
        run(command(&["--fake", "contacts", "list", "-o", &path])).succeeded();
        let text = std::fs::read_to_string(&path).expect("a file");
        assert!(text.starts_with(start), "{name}: {text}");
    }
}

#[test]
fn columns_can_be_chosen() {
    let arguments = [
        "--fake",
        "contacts",
        "list",
        "--format",
        "csv",
        "--fields",
        "name,address.city",
    ];
    let text = run(command(&arguments)).succeeded();
    assert_eq!(text.lines().next(), Some("name,address.city"));
    assert_eq!(text.lines().count(), 11);
    let arguments =
        ["--fake", "contacts", "list", "--format", "csv", "--fields", "nmae"];
    assert!(run(command(&arguments)).failed(2).contains("unknown column `nmae`"));
}

#[test]
fn a_single_record_has_no_envelope() {
    let text = run(command(&["--fake", "contacts", "get", "1001", "--format", "json"]));
    let record: Record = serde_json::from_str(&text.succeeded()).expect("an object");
    assert_eq!(record["contact_id"].get(), "1001");
    assert!(!record.contains_key("ok") && !record.contains_key("links"), "{record:?}");
}

#[test]
fn a_table_has_a_line_for_each_record_and_a_header() {
    let text = run(command(&["--fake", "contacts", "list", "--all"])).succeeded();
    assert_eq!(text.lines().count(), 26);
    assert!(text.starts_with("contact_id  name"), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_that_fails_leaves_the_file_as_it_is() {
    let server = seeded(2).await;
    let path = file("formats", "kept.csv", Some("kept"));
    let commands: [&[&str]; 3] = [
        &["contacts", "get", "7"],
        &["raw", "GET", "/Contacts/7"],
        &["contacts", "list"],
    ];
    server.inject(Fault::status(400).on("contacts_list")).expect("a fault");
    for command in commands {
        run_on(&server, &[command, &["-o", &path]].concat()).failed(4);
        assert_eq!(
            std::fs::read_to_string(&path).expect("a file"),
            "kept",
            "{command:?}"
        );
    }
}
