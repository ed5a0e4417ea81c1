//! Every operation, called with all that it takes, in every way that a call can fail.

use std::time::Duration;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use revio::options::RateLimit;
use revio::{Client, Options};
use revio_runtime::exercise::Exercise;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::given::{Given, given};
use super::listener::{heard, listen};
use super::shown::{assert_silent, error};
use super::ways::{MOST, WAYS};
use crate::document::{Document, items, members, text};
use crate::exercise::CALLS;
use crate::server::{RecordedRequest, Reply, Server};

/// Secrets that no run before has had.
fn made_up(runner: &mut TestRunner) -> Given {
    given().new_tree(runner).expect("secrets").current()
}

/// Makes calls, and gives what the error of each prints; nothing where there is none.
async fn errors(client: &Client, calls: &[&Exercise<Client>]) -> Vec<String> {
    let mut errors = Vec::new();
    for exercise in calls {
        let call = (exercise.call)(client).expect("a body");
        errors.push(call.await.map_or_else(|fault| error(&fault), |()| String::new()));
    }
    errors
}

/// In how many parts the calls are made: all of them in every way would take too long for an
/// ordinary run.
const PARTS: usize = 3;

/// Another part for each way, and in each run.
fn part(start: usize) -> Vec<&'static Exercise<Client>> {
    CALLS.iter().skip(start % PARTS).step_by(PARTS).collect()
}

/// The names of all fields that the document calls secret wherever it has them.
fn secret_names(document: &Document) -> Vec<String> {
    let (mut secret, mut plain) = (Vec::new(), Vec::new());
    sort_names(&document.0, &mut secret, &mut plain);
    secret.retain(|name| !plain.contains(name));
    secret
}

fn sort_names(node: &Value, secret: &mut Vec<String>, plain: &mut Vec<String>) {
    for (name, schema) in members(&node["properties"]) {
        let mut schemas = items(&schema["oneOf"]).iter().chain([schema]);
        let is_secret = schemas.any(|schema| text(schema, "format") == "password");
        if is_secret { &mut *secret } else { &mut *plain }.push(name.clone());
    }
    let below = members(node).map(|(_, child)| child).chain(items(node));
    below.for_each(|child| sort_names(child, secret, plain));
}

/// The secret fields of a body, each as its name and its value: some of the values are so
/// short that they stand everywhere.
fn secrets_of(body: &Value, names: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, value) in members(body) {
        match value {
            Value::String(text) if names.contains(name) => {
                found.push(format!("{name}: {text}"));
            }
            value => found.extend(secrets_of(value, names)),
        }
    }
    for item in items(body) {
        let name = text(item, "path").rsplit('/').next().unwrap_or_default();
        match item.get("value") {
            Some(Value::String(text)) if names.iter().any(|known| known == name) => {
                found.push(format!("{name}: {text}"));
            }
            _ => found.extend(secrets_of(item, names)),
        }
    }
    found
}

fn sent(request: &RecordedRequest, names: &[String]) -> Vec<String> {
    if request.body.is_empty() {
        Vec::new()
    } else {
        secrets_of(&serde_json::from_str(&request.body).expect("JSON"), names)
    }
}

#[tokio::test]
async fn no_response_makes_an_error_print_one() {
    let names = secret_names(&Document::read());
    let (mut runner, mut with_secrets) = (TestRunner::default(), 0);
    let first = (0..PARTS).new_tree(&mut runner).expect("a number").current();
    for (place, (what, way)) in WAYS.into_iter().enumerate() {
        let (given, calls) = (made_up(&mut runner), part(first + place));
        let (all, known) = (given.all(), names.clone());
        let server = Server::responding(move |request| {
            let body = sent(request, &known).join(" ");
            way(&format!("{body} {} {} {}", all[0], all[1], all[2]))
        })
        .await;
        let client =
            given.client(&server.base_url(), Options::new().max_body_size(MOST));
        listen();
        let errors = errors(&client, &calls).await;
        assert_silent(what, &[heard(), errors.concat()].concat(), &given.all());
        let requests = server.requests();
        assert_eq!(requests.len(), calls.len());
        for (request, shown) in requests.iter().zip(&errors) {
            let of_body = sent(request, &names);
            with_secrets += of_body.len();
            assert!(!of_body.iter().any(|pair| shown.contains(pair)), "{what}: {shown}");
        }
        // Otherwise there was nothing to hide.
        let hidden = errors.iter().filter(|shown| shown.contains("[redacted]")).count();
        let echoes = what != "more than is read" && !what.starts_with("JSON that");
        assert!(!echoes || hidden > 0, "{what}: {errors:?}");
    }
    assert!(with_secrets > WAYS.len(), "{with_secrets} secret fields were sent");
}

/// A call that fails without a response can only quote what the client says.
async fn check_unanswered(
    base_url: &str,
    options: impl Fn(&Given) -> Options,
    expected: fn(&revio::Error) -> bool,
) {
    let given = made_up(&mut TestRunner::default());
    let client = given.client(base_url, options(&given));
    listen();
    let mut calls = JoinSet::new();
    for exercise in CALLS {
        calls.spawn((exercise.call)(&client).expect("a body"));
    }
    let (mut failed, mut shown) = (0, String::new());
    while let Some(response) = calls.join_next().await {
        let fault = response.expect("no panic").expect_err("no response");
        assert!(expected(&fault), "{fault}");
        shown += &error(&fault);
        failed += 1;
    }
    assert_silent("an error", &(shown + &heard()), &given.all());
    assert_eq!(failed, CALLS.len());
}

#[tokio::test]
async fn no_connection_makes_an_error_print_one() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base_url = format!("http://{}/v1", listener.local_addr().expect("an address"));
    drop(listener);
    check_unanswered(&base_url, |_| Options::new(), revio::Error::is_connect).await;
}

#[tokio::test]
async fn no_timeout_makes_an_error_print_one() {
    // The connections are accepted, and nothing is read from them.
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base_url = format!("http://{}/v1", listener.local_addr().expect("an address"));
    let options = |_: &Given| Options::new().attempt_timeout(Duration::from_millis(100));
    // On a slow machine, some of the connections are not even made by then.
    let expected = |error: &revio::Error| error.is_timeout() || error.is_connect();
    check_unanswered(&base_url, options, expected).await;
}

#[tokio::test]
async fn no_lost_connection_makes_an_error_print_one() {
    for reply in [Reply::Reset, Reply::Truncated("{")] {
        let server = Server::responding(move |_| reply.clone()).await;
        let options = |_: &Given| Options::new();
        check_unanswered(&server.base_url(), options, revio::Error::is_connection_lost)
            .await;
    }
}

#[tokio::test]
async fn no_call_that_is_not_sent_makes_an_error_print_one() {
    let refused = revio::Error::is_invalid_request;
    let base_url = "http://127.0.0.1:1/v1";
    let authorization =
        |given: &Given| Options::new().header("Authorization", given.basic());
    check_unanswered(base_url, authorization, refused).await;
    let no_ascii =
        |given: &Given| Options::new().header("X-Token", format!("é{}", given.password));
    check_unanswered(base_url, no_ascii, refused).await;
}

#[tokio::test]
async fn no_call_without_a_turn_makes_an_error_print_one() {
    let given = made_up(&mut TestRunner::default());
    let server = Server::responding(|_| Reply::empty(204)).await;
    let rate = RateLimit::new(1, Duration::from_secs(3600));
    let options = Options::new().rate_limit_timeout(Duration::ZERO);
    let builder = given.builder(&server.base_url()).rate_limit(rate).options(options);
    let client = builder.build().expect("a client");
    listen();
    let errors = errors(&client, &part(0)).await;
    assert!(
        errors.iter().skip(1).all(|shown| shown.contains("rate limiter")),
        "{errors:?}"
    );
    assert_silent("an error", &(errors.concat() + &heard()), &given.all());
}
