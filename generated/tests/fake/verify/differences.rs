//! Responses that differ from the spec: what is reported, printed and logged.

use revio::drift::JsonLinesLog;
use revio::fake::{Fault, ServerConfig};
use revio::registry::ResponseKind;

use super::program::{ask, outcome::Outcome};
use super::{asked, because, check, contacts_listed_as, server};

/// A page with one contact.
fn page(contact: &str) -> String {
    format!(r#"{{"ok":true,"has_more":false,"record_count":1,"records":[{contact}]}}"#)
}

const MISMATCH: (&str, &str, Option<u16>) = ("contacts_list", "mismatch", Some(200));

/// Asserts the result for a list with this contact, and the one difference in it, as
/// `pointer unexpected found`. The record is read anyway.
async fn check_contact(contact: &str, word: &str, expected: &str) {
    let outcomes = contacts_listed_as(&page(contact)).await;
    let listed = ("contacts_list", word, Some(200));
    check(&outcomes, &[listed, ("contacts_get", "ok", Some(200))]);
    assert_eq!(outcomes[0].detail, None);
    let [found] = &outcomes[0].differences[..] else {
        panic!("{:?}", outcomes[0].differences)
    };
    let text = |name: &str| found[name].as_str().unwrap_or("-").to_owned();
    let found = [text("pointer"), text("unexpected"), text("found")].join(" ");
    assert_eq!(found, expected);
}

#[tokio::test]
async fn a_field_that_is_not_described_is_reported_without_its_value() {
    let contact = r#"{"contact_id":1001,"shoe_size":"private"}"#;
    check_contact(contact, "mismatch", "/records/*/shoe_size unknown_property text")
        .await;
    let outcomes = contacts_listed_as(&page(contact)).await;
    assert!(!outcomes[0].line().contains("private"));
}

/// Except for responses without known fields.
#[tokio::test]
async fn of_a_server_that_has_changed_every_call_differs() {
    let more = Fault::map_body(|body| body["brand_new"] = true.into());
    let (_server, client) = server(ServerConfig::new(), vec![more]).await;
    let outcomes = asked(client, &[]).await.expect("a run");
    let mut seen = 0;
    for outcome in &outcomes {
        let response = outcome.operation.response;
        if matches!(response, ResponseKind::Record(_) | ResponseKind::Collection(_)) {
            assert_eq!(outcome.result.word(), "mismatch", "{}", outcome.line());
            assert!(outcome.line().contains(r#""pointer":"/brand_new""#));
            seen += 1;
        }
    }
    assert!(seen > 110, "{seen}");
}

#[tokio::test]
async fn a_lenient_value_is_reported_and_works() {
    let contact = r#"{"contact_id":1001,"customer_id":"1001"}"#;
    check_contact(contact, "ok", "/records/*/customer_id coerced text").await;
}

#[tokio::test]
async fn a_record_whose_key_is_text_is_read() {
    let contact = r#"{"contact_id":"1001"}"#;
    check_contact(contact, "ok", "/records/*/contact_id coerced text").await;
}

#[tokio::test]
async fn a_record_without_its_key_is_reported_twice_and_not_read() {
    let outcomes = contacts_listed_as(&page(r#"{"name":"a"}"#)).await;
    check(&outcomes, &[MISMATCH, ("contacts_get", "skipped", None)]);
    because(&outcomes[0], "records[0]");
    because(&outcomes[1], "no list of its resource could be read");
    assert_eq!(outcomes[0].differences[0]["unexpected"], "missing_property");
}

#[tokio::test]
async fn differences_go_to_the_log_as_they_are_printed() {
    let (server, client) = server(ServerConfig::new(), Vec::new()).await;
    let body = page(r#"{"contact_id":1001,"shoe_size":44}"#);
    server
        .respond_with("contacts_list", "application/json", body)
        .expect("an operation");
    let file =
        std::env::temp_dir().join(format!("revio-verify-{}.jsonl", std::process::id()));
    let log = JsonLinesLog::append(&file).expect("a log");
    let mut printed = Vec::new();
    let report = |outcome: &Outcome| {
        printed.extend(outcome.differences.clone());
        Ok(())
    };
    ask(client, Some(log), &["contacts".to_owned()], report).await.expect("a run");
    let logged = std::fs::read_to_string(&file).expect("the log is there");
    std::fs::remove_file(&file).expect("the log is there");
    let logged: Vec<revio::Value> =
        logged.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(logged.len(), 1);
    assert_eq!(logged, printed);
}

#[tokio::test]
async fn a_log_that_cannot_be_written_fails_the_run() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("no space left"))
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let (server, client) = server(ServerConfig::new(), Vec::new()).await;
    let body = page(r#"{"contact_id":1001,"shoe_size":44}"#);
    server
        .respond_with("contacts_list", "application/json", body)
        .expect("an operation");
    let only = ["contacts".to_owned()];
    let error = ask(client, Some(JsonLinesLog::new(Full)), &only, |_| Ok(())).await;
    let error = error.expect_err("the log is full").to_string();
    assert_eq!(error, "the log is not complete: no space left");
}
