//! The findings in a body.

use revio_runtime::drift::{Finding, JsonType, inspect};
use revio_runtime::{HttpMethod, ResponseKind};

use crate::api::{API, operation};

/// The findings in a response body.
pub(crate) fn findings(response: ResponseKind, body: &str) -> Vec<Finding> {
    let operation = operation("items_call", HttpMethod::Get, "/Items", response);
    inspect(&API, &operation, body.as_bytes())
}

/// An item with these members beside its key.
pub(crate) fn item(members: &str) -> String {
    format!(r#"{{"item_id": 1, {members}}}"#)
}

/// Asserts that a response body has these findings and no others. Each has the form
/// `pointer schema difference type`, then `=value` if there is a value, and `xN` for a count.
#[track_caller]
pub(crate) fn check_body(response: ResponseKind, body: &str, expected: &[&str]) {
    let lines: Vec<String> = findings(response, body).iter().map(line).collect();
    assert_eq!(lines, expected, "{body}");
}

/// Asserts the findings in items with these members beside their keys.
#[track_caller]
pub(crate) fn check_items(cases: &[(&str, &[&str])]) {
    for (members, expected) in cases {
        check_body(ResponseKind::Record("Item"), &item(members), expected);
    }
}

fn line(finding: &Finding) -> String {
    let Finding { pointer, schema, unexpected, found, value, count, .. } = finding;
    let found = found.map_or("-", JsonType::as_str);
    let value = value.as_ref().map_or_else(String::new, |value| format!(" ={value}"));
    let count = if *count == 1 { String::new() } else { format!(" x{count}") };
    format!("{pointer} {schema} {} {found}{value}{count}", unexpected.as_str())
}
