//! However much there is, what is kept is bounded, and nothing is lost without a word.

use revio_runtime::ResponseKind;
use revio_runtime::drift::{JsonType, Unexpected};

use crate::support::found;

fn item(members: &str) -> String {
    format!(r#"{{"item_id": 1, {members}}}"#)
}

#[test]
fn a_thousand_are_kept_and_the_rest_is_counted() {
    let members: Vec<String> = (0..1234).map(|it| format!(r#""x{it}": 1"#)).collect();
    let findings = found(ResponseKind::Record("Item"), &item(&members.join(",")));
    assert_eq!(findings.len(), 1001);
    let rest = findings.last().expect("the rest");
    assert_eq!((rest.unexpected, rest.count), (Unexpected::Truncated, 234));
    assert_eq!((rest.pointer.as_str(), rest.schema, rest.found), ("", "", None));
}

#[test]
fn what_is_kept_already_is_counted_further() {
    let many: Vec<String> = (0..1000).map(|it| format!(r#""x{it}": 1"#)).collect();
    let (many, once) = (item(&many.join(",")), item(r#""x5": 1"#));
    let body = format!(r#"{{"more": false, "items": [{many}, {once}]}}"#);
    let findings = found(ResponseKind::Collection("Item"), &body);
    assert_eq!(findings.len(), 1000);
    assert_eq!(findings.iter().map(|it| it.count).sum::<u64>(), 1001);
}

#[test]
fn a_body_that_is_too_deep_is_no_harm() {
    let (open, close) = (r#"{"text": "a", "note": "b", "inner": "#, "}");
    let body = item(&format!(r#""line": {}1{}"#, open.repeat(500), close.repeat(500)));
    assert_eq!(found(ResponseKind::Record("Item"), &body), []);
    let body = item(&format!(r#""line": {}1{}"#, open.repeat(50), close.repeat(50)));
    let findings = found(ResponseKind::Record("Item"), &body);
    assert_eq!(findings.len(), 1);
    assert_eq!(
        (findings[0].unexpected, findings[0].found),
        (Unexpected::TypeMismatch, Some(JsonType::Integer))
    );
}

#[test]
fn lists_within_lists_are_no_harm() {
    let body = item(&format!(r#""new": {}{}"#, "[".repeat(5000), "]".repeat(5000)));
    assert!(found(ResponseKind::Record("Item"), &body).len() <= 4);
}
