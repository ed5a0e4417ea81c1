//! The lines of the log, and failed writes.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use revio_runtime::drift::{Finding, JsonLinesLog, Observer};
use revio_runtime::{ResponseKind, Value};

use crate::support::{findings, item};

/// A writer whose output the test can read.
#[derive(Clone, Default)]
struct SharedBuffer(Arc<Mutex<Vec<u8>>>);

impl Write for SharedBuffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("a lock").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A writer that fails.
struct Full;

impl Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::Error::other("the disk is full"))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn item_findings(members: &str) -> Vec<Finding> {
    findings(ResponseKind::Record("Item"), &item(members))
}

#[test]
fn a_line_has_all_members_in_order() {
    for (members, expected) in [
        (
            r#""new": 1"#,
            r#"{"operation":"items_get","pointer":"/new","schema":"Item","unexpected":"unknown_property","found":"integer","value":null,"count":1}"#,
        ),
        (
            r#""status": "ON_HOLD""#,
            r#"{"operation":"items_get","pointer":"/status","schema":"Item","unexpected":"unknown_enum_value","found":"text","value":"ON_HOLD","count":1}"#,
        ),
        (
            r#""names": [null, null]"#,
            r#"{"operation":"items_get","pointer":"/names/*","schema":"Item","unexpected":"unexpected_null","found":null,"value":null,"count":2}"#,
        ),
    ] {
        let lines: Vec<String> =
            item_findings(members).iter().map(|it| it.line("items_get")).collect();
        assert_eq!(lines, [expected]);
    }
}

#[test]
fn each_finding_is_a_line() {
    let buffer = SharedBuffer::default();
    let log = JsonLinesLog::new(buffer.clone());
    log.observe("items_get", &item_findings(r#""new": {"a": 1}, "whole": "5""#));
    log.observe("items_list", &item_findings(r#""new": 1"#));
    let text =
        String::from_utf8(buffer.0.lock().expect("a lock").clone()).expect("UTF-8");
    let lines: Vec<Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let pairs: Vec<(&str, &str)> = lines
        .iter()
        .map(|line| {
            (line["operation"].as_str().unwrap(), line["pointer"].as_str().unwrap())
        })
        .collect();
    assert_eq!(
        pairs,
        [
            ("items_get", "/new"),
            ("items_get", "/new/a"),
            ("items_get", "/whole"),
            ("items_list", "/new")
        ]
    );
    assert!(text.ends_with('\n'));
}

#[test]
fn a_failed_write_is_reported_once() {
    let log = JsonLinesLog::new(Full);
    assert!(log.take_error().is_none());
    log.observe("items_get", &item_findings(r#""new": 1"#));
    let error = log.take_error().expect("an error");
    assert_eq!(error.to_string(), "the disk is full");
    assert!(log.take_error().is_none());
}

#[test]
fn a_file_is_appended_to() {
    let name = format!("revio-drift-{}.jsonl", std::process::id());
    let path = std::env::temp_dir().join(name);
    for _ in 0..2 {
        let log = JsonLinesLog::append(&path).expect("a file");
        log.observe("items_get", &item_findings(r#""new": 1"#));
    }
    let text = std::fs::read_to_string(&path).expect("the file");
    std::fs::remove_file(&path).expect("the file");
    assert_eq!(text.lines().count(), 2);
}

#[test]
fn a_missing_directory_is_an_error() {
    assert!(JsonLinesLog::append("/nowhere/at/all/drift.jsonl").is_err());
}
