//! The number of findings is bounded, and so is the depth.

use revio_runtime::ResponseKind::{Collection, Record};
use revio_runtime::drift::Unexpected;

use crate::support::{check_body, findings, item};

/// An item with this many unknown properties.
fn unknown(count: usize) -> String {
    let members: Vec<String> = (0..count).map(|it| format!(r#""x{it}": 1"#)).collect();
    item(&members.join(","))
}

#[test]
fn a_thousand_findings_are_kept_and_the_rest_is_counted() {
    let findings = findings(Record("Item"), &unknown(1234));
    assert_eq!(findings.len(), 1001);
    let rest = findings.last().expect("the rest");
    assert_eq!((rest.unexpected, rest.count), (Unexpected::Truncated, 234));
    assert_eq!((rest.pointer.as_str(), rest.schema, rest.found), ("", "", None));
}

#[test]
fn kept_findings_are_still_counted() {
    let (many, one) = (unknown(1000), item(r#""x5": 1"#));
    let body = format!(r#"{{"has_more": false, "records": [{many}, {one}]}}"#);
    let findings = findings(Collection("Item"), &body);
    assert_eq!(findings.len(), 1000);
    assert_eq!(findings.iter().map(|it| it.count).sum::<u64>(), 1001);
}

#[test]
fn deep_bodies_are_cut_off() {
    let nested = |depth: usize| {
        let open = r#"{"text": "a", "note": "b", "inner": "#.repeat(depth);
        item(&format!(r#""line": {open}1{}"#, "}".repeat(depth)))
    };
    check_body(Record("Item"), &nested(500), &[]);
    let pointer = format!("/line{}", "/inner".repeat(50));
    let expected = format!("{pointer} Line type_mismatch integer");
    check_body(Record("Item"), &nested(50), &[&expected]);
    let lists = item(&format!(r#""new": {}{}"#, "[".repeat(5000), "]".repeat(5000)));
    assert!(findings(Record("Item"), &lists).len() <= 4);
}
