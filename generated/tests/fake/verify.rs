//! The example `verify`: what it says of a server, and that it never writes.

use revio::exercise::CALLS;
use revio::fake::{Fault, Server, Settings};
use revio::registry::{OPERATIONS, Verb};
use revio::{Client, Method};

#[path = "../../examples/verify/main.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "it is a program of its own")]
mod program;

use program::outcome::{Outcome, Result as Found};
use program::plan::Plan;
use program::read::Read;
use program::{Wanted, ask};

/// What is said of some families; of all, if none is named.
async fn asked(client: &Client, only: &[&str]) -> Result<Vec<Outcome>, String> {
    let only: Vec<String> = only.iter().map(|&family| family.to_owned()).collect();
    let mut outcomes = Vec::new();
    let told = ask(client, &only, |outcome| {
        outcomes.push(outcome.clone());
        Ok(())
    });
    told.await.map_err(|error| error.to_string())?;
    Ok(outcomes)
}

/// A server with a few records, for which these things go wrong, and a client without haste or
/// patience.
async fn server(settings: Settings, faults: Vec<Fault>) -> (Server, Client) {
    let server = Server::start_with(settings).await.expect("a port");
    server.seed(3);
    for fault in faults {
        server.inject(fault).expect("an operation");
    }
    let client = server
        .client_builder()
        .options(revio::Options::new().retry(revio::RetryPolicy::none()));
    let client = client.build().expect("a client");
    (server, client)
}

/// Asserts what is said of a family's calls when something goes wrong: id, word and status.
#[track_caller]
fn check(outcomes: &[Outcome], expected: &[(&str, &str, Option<u16>)]) {
    let found: Vec<_> = outcomes
        .iter()
        .map(|it| (it.operation.id, it.result.word(), it.status))
        .collect();
    assert_eq!(found, expected);
}

async fn contacts_with(fault: Fault) -> Vec<Outcome> {
    let (_server, client) = server(Settings::new(), vec![fault]).await;
    asked(&client, &["contacts"]).await.expect("a run")
}

#[tokio::test]
async fn no_call_but_one_that_reads_can_be_made_a_read() {
    for call in CALLS {
        let reads = call.operation.method == Verb::Get;
        assert_eq!(Read::of(call).is_some(), reads, "{}", call.operation.id);
    }
}

/// Every call of the registry, whatever the plan would say of it.
#[tokio::test]
async fn nothing_but_get_without_a_body_ever_arrives() {
    let (server, client) = server(Settings::new(), Vec::new()).await;
    let mut sent = 0;
    for read in CALLS.iter().filter_map(Read::of) {
        let answer = read.request(&client, 1001).send().await.expect("an answer");
        // Decoding takes the call of the exercise in hand, and must not send it.
        let _ = read.decode(&client, &answer);
        sent += 1;
    }
    let requests = server.requests();
    assert_eq!(requests.len(), sent);
    assert!(sent > 110, "{sent}");
    for request in requests {
        assert_eq!(request.method, Method::GET, "{}", request.path);
        assert!(request.body.is_empty(), "{}", request.path);
    }
}

#[tokio::test]
async fn a_whole_run_leaves_everything_as_it_was() {
    let (server, client) = server(Settings::new(), Vec::new()).await;
    let families = OPERATIONS.iter().map(|operation| operation.resource);
    let families: Vec<&str> = families.filter(|it| *it != "system_status").collect();
    let all = |server: &Server| -> Vec<_> {
        families.iter().map(|family| server.records(family).expect("a family")).collect()
    };
    let before = all(&server);
    asked(&client, &[]).await.expect("a run");
    assert!(server.requests().iter().all(|request| request.method == Method::GET));
    assert!(all(&server) == before);
}

#[tokio::test]
async fn against_a_server_that_is_as_described_everything_asked_works() {
    let (server, client) = server(Settings::new().strict(true), Vec::new()).await;
    let outcomes = asked(&client, &[]).await.expect("a run");
    for outcome in &outcomes {
        let left_alone =
            matches!(outcome.operation.id, "reports_run" | "requests_get_pdf");
        let expected = if left_alone { Found::NotAsked } else { Found::Works };
        assert_eq!(outcome.result, expected, "{}", outcome.line());
    }
    let gets = OPERATIONS.iter().filter(|operation| operation.method == Verb::Get);
    assert_eq!(outcomes.len(), gets.count());
    assert_eq!(server.problems(), [""; 0]);
}

#[tokio::test]
async fn every_list_is_asked_for_five_records_and_once() {
    let (server, client) = server(Settings::new(), Vec::new()).await;
    asked(&client, &[]).await.expect("a run");
    for read in Read::all() {
        let requests = server.requests_of(read.operation().id).expect("an operation");
        let times = usize::from(!matches!(Plan::of(read), Plan::LeftAlone(_)));
        assert_eq!(requests.len(), times, "{}", read.operation().id);
        if read.operation().parameter("search.page_size").is_some() {
            assert_eq!(requests[0].parameter("search.page_size"), Some("5"));
        }
    }
    assert_eq!(server.most_open(), 1);
}

#[tokio::test]
async fn a_list_that_is_missing_takes_what_needs_it_along() {
    let outcomes = contacts_with(Fault::status(404).on("contacts_list")).await;
    check(
        &outcomes,
        &[("contacts_list", "missing", Some(404)), ("contacts_get", "not_asked", None)],
    );
    let reason = outcomes[1].detail.as_deref();
    assert_eq!(reason, Some("no list of its family could be read"));
}

#[tokio::test]
async fn a_record_that_is_missing_is_told_beside_its_list() {
    check(
        &contacts_with(Fault::status(404).on("contacts_get")).await,
        &[("contacts_list", "works", Some(200)), ("contacts_get", "missing", Some(404))],
    );
}

#[tokio::test]
async fn what_is_forbidden_is_told() {
    let (_server, client) =
        server(Settings::new().forbid("contacts_get"), Vec::new()).await;
    let outcomes = asked(&client, &["contacts", "contact_types"]).await.expect("a run");
    check(
        &outcomes,
        &[
            ("contacts_list", "works", Some(200)),
            ("contacts_get", "forbidden", Some(403)),
            ("contact_types_list", "works", Some(200)),
            ("contact_types_get", "works", Some(200)),
        ],
    );
    let reason = outcomes[1].detail.as_deref().unwrap_or_default();
    assert!(reason.contains("no permission for contacts_get"), "{reason}");
}

#[tokio::test]
async fn any_other_status_is_a_refusal() {
    check(
        &contacts_with(Fault::status(500).on("contacts_get")).await,
        &[("contacts_list", "works", Some(200)), ("contacts_get", "refused", Some(500))],
    );
}

#[tokio::test]
async fn an_answer_that_refuses_itself_is_a_refusal() {
    check(
        &contacts_with(Fault::not_ok("closed").on("contacts_get")).await,
        &[("contacts_list", "works", Some(200)), ("contacts_get", "refused", Some(200))],
    );
}

#[tokio::test]
async fn a_page_of_html_differs_and_says_why() {
    let outcomes = contacts_with(Fault::html(200).on("contacts_get")).await;
    check(
        &outcomes,
        &[("contacts_list", "works", Some(200)), ("contacts_get", "differs", Some(200))],
    );
    let reason = outcomes[1].detail.as_deref().unwrap_or_default();
    assert!(reason.contains("it is text/html, expected JSON"), "{reason}");
}

#[tokio::test]
async fn a_record_without_its_key_differs_and_says_where() {
    let (server, client) = server(Settings::new(), Vec::new()).await;
    let body =
        r#"{"ok":true,"has_more":false,"record_count":1,"records":[{"name":"a"}]}"#;
    server.answer("contacts_list", "application/json", body).expect("an operation");
    let outcomes = asked(&client, &["contacts"]).await.expect("a run");
    check(
        &outcomes,
        &[("contacts_list", "differs", Some(200)), ("contacts_get", "not_asked", None)],
    );
    let reason = outcomes[0].detail.as_deref().unwrap_or_default();
    assert!(reason.contains("records[0]") && reason.contains("contact_id"), "{reason}");
}

#[tokio::test]
async fn a_connection_that_is_lost_is_no_answer_and_the_run_goes_on() {
    let fault = Fault::reset_before_body().on("contacts_get");
    let (_server, client) = server(Settings::new(), vec![fault]).await;
    let outcomes = asked(&client, &["contacts", "contact_types"]).await.expect("a run");
    let words: Vec<&str> = outcomes.iter().map(|it| it.result.word()).collect();
    assert_eq!(words, ["works", "unanswered", "works", "works"]);
}

#[tokio::test]
async fn of_an_empty_list_no_record_is_asked_for() {
    let server = Server::start().await.expect("a port");
    let client = server.client().expect("a client");
    let outcomes = asked(&client, &["contacts"]).await.expect("a run");
    check(
        &outcomes,
        &[("contacts_list", "works", Some(200)), ("contacts_get", "not_asked", None)],
    );
    let reason = outcomes[1].detail.as_deref();
    assert_eq!(reason, Some("the list of its family is empty"));
}

#[tokio::test]
async fn credentials_that_are_refused_end_the_run_at_once() {
    let settings = Settings::new().user("other@fake", "secret".to_owned());
    let (server, client) = server(settings, Vec::new()).await;
    let error = asked(&client, &[]).await.expect_err("401");
    assert!(error.contains("401"), "{error}");
    assert!(error.ends_with("check the credentials; nothing more was asked"), "{error}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_server_that_is_not_there_ends_the_run_at_once() {
    let (server, client) = server(Settings::new(), Vec::new()).await;
    drop(server);
    tokio::task::yield_now().await;
    let error = asked(&client, &[]).await.expect_err("nobody listens");
    assert!(error.ends_with("; nothing more was asked"), "{error}");
}

#[tokio::test]
async fn calls_are_kept_apart() {
    let (server, _) = server(Settings::new(), Vec::new()).await;
    let client = program::polite(server.client_builder(), 300).expect("a client");
    let start = std::time::Instant::now();
    asked(&client, &["contacts"]).await.expect("a run");
    assert!(start.elapsed().as_millis() >= 200);
}

#[test]
fn an_outcome_is_a_line_of_json() {
    let outcome =
        Outcome::new(Read::all().next().expect("a call").operation(), Found::Missing);
    assert_eq!(
        outcome.with_status(404).because("gone".to_owned()).line(),
        r#"{"detail":"gone","differences":[],"operation":"addresses_list","result":"missing","status":404}"#
    );
}

#[test]
fn arguments_that_are_none_are_told() {
    for (arguments, message) in [
        (&["--only"][..], "`--only` needs a value"),
        (&["--per-minute", "0"], "`--per-minute 0`: expected a number from 1 to 500"),
        (
            &["--per-minute", "501"],
            "`--per-minute 501`: expected a number from 1 to 500",
        ),
        (&["--colour", "red"], "there is no argument `--colour`"),
    ] {
        let arguments = arguments.iter().map(|&argument| argument.to_owned());
        let error = Wanted::read(arguments).expect_err("wrong arguments");
        assert_eq!(error.to_string(), message);
    }
}
