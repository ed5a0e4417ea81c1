//! The result for each way in which a call can end.

use revio::fake::{Fault, Server, ServerConfig};
use revio::registry::{HttpMethod, OPERATIONS};

use super::program::outcome::Result as Found;
use super::{asked, because, check, contacts_listed_as, contacts_with, server};

const LIST_OK: (&str, &str, Option<u16>) = ("contacts_list", "ok", Some(200));
const GET_SKIPPED: (&str, &str, Option<u16>) = ("contacts_get", "skipped", None);

/// The fake names the key of a link after its path; no source shows that field.
fn expected(operation: &str) -> Found {
    match operation {
        "reports_run" | "requests_get_pdf" => Found::Skipped,
        "integration_key_links_list" => Found::Mismatch,
        _ => Found::Ok,
    }
}

#[tokio::test]
async fn against_a_server_that_is_as_described_everything_asked_works() {
    let (server, client) = server(ServerConfig::new().strict(true), Vec::new()).await;
    let outcomes = asked(client, &[]).await.expect("a run");
    for outcome in &outcomes {
        let expected = expected(outcome.operation.id);
        assert_eq!(outcome.result, expected, "{}", outcome.line());
    }
    let gets = OPERATIONS.iter().filter(|operation| operation.method == HttpMethod::Get);
    assert_eq!(outcomes.len(), gets.count());
    assert_eq!(server.problems(), [""; 0]);
}

#[tokio::test]
async fn a_list_that_is_missing_takes_what_needs_it_along() {
    let outcomes = contacts_with(Fault::status(404).on("contacts_list")).await;
    check(&outcomes, &[("contacts_list", "missing", Some(404)), GET_SKIPPED]);
    because(&outcomes[1], "no list of its resource could be read");
}

#[tokio::test]
async fn a_record_that_is_missing_is_reported_beside_its_list() {
    let outcomes = contacts_with(Fault::status(404).on("contacts_get")).await;
    check(&outcomes, &[LIST_OK, ("contacts_get", "missing", Some(404))]);
}

#[tokio::test]
async fn a_forbidden_call_is_reported_and_the_run_goes_on() {
    let settings = ServerConfig::new().forbid("contacts_list");
    let (_server, client) = server(settings, Vec::new()).await;
    let outcomes = asked(client, &["contacts", "contact_types"]).await.expect("a run");
    let forbidden = ("contacts_list", "forbidden", Some(403));
    check(
        &outcomes,
        &[
            forbidden,
            GET_SKIPPED,
            ("contact_types_list", "ok", Some(200)),
            ("contact_types_get", "ok", Some(200)),
        ],
    );
    because(&outcomes[0], "no permission for contacts_list");
}

#[tokio::test]
async fn any_other_status_is_a_refusal() {
    let outcomes = contacts_with(Fault::status(500).on("contacts_get")).await;
    check(&outcomes, &[LIST_OK, ("contacts_get", "refused", Some(500))]);
}

#[tokio::test]
async fn a_response_that_refuses_itself_is_a_refusal() {
    let outcomes = contacts_with(Fault::not_ok("closed").on("contacts_get")).await;
    check(&outcomes, &[LIST_OK, ("contacts_get", "refused", Some(200))]);
    because(&outcomes[1], "closed");
}

#[tokio::test]
async fn a_page_of_html_differs_and_says_why() {
    let outcomes = contacts_with(Fault::html(200).on("contacts_get")).await;
    check(&outcomes, &[LIST_OK, ("contacts_get", "mismatch", Some(200))]);
    because(&outcomes[1], "expected JSON, found text/html");
}

#[tokio::test]
async fn a_lost_connection_is_no_response_and_the_run_goes_on() {
    let fault = Fault::reset_before_body().on("contacts_get");
    let (_server, client) = server(ServerConfig::new(), vec![fault]).await;
    let outcomes = asked(client, &["contacts", "contact_types"]).await.expect("a run");
    let words: Vec<&str> = outcomes.iter().map(|it| it.result.word()).collect();
    assert_eq!(words, ["ok", "no_response", "ok", "ok"]);
}

#[tokio::test]
async fn of_an_empty_list_no_record_is_asked_for() {
    let body = r#"{"ok":true,"has_more":false,"record_count":0,"records":[]}"#;
    let outcomes = contacts_listed_as(body).await;
    check(&outcomes, &[LIST_OK, GET_SKIPPED]);
    because(&outcomes[1], "the list of its resource is empty");
}

#[tokio::test]
async fn credentials_that_are_refused_end_the_run_at_once() {
    let settings = ServerConfig::new().user("other@fake", "secret".to_owned());
    let (server, client) = server(settings, Vec::new()).await;
    let error = asked(client, &[]).await.expect_err("401");
    assert!(error.contains("401"), "{error}");
    assert!(error.ends_with("check the credentials; nothing more was asked"), "{error}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_server_that_is_not_there_ends_the_run_at_once() {
    let server = Server::start().await.expect("a port");
    let client = server.client_builder();
    drop(server);
    tokio::task::yield_now().await;
    let error = asked(client, &[]).await.expect_err("no listener");
    assert!(error.ends_with("; nothing more was asked"), "{error}");
}
