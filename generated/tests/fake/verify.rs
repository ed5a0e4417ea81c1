//! The program `verify`: what it reports about a server, and that it never writes.

mod arguments;
mod differences;
mod outcomes;
mod reads;

use revio::fake::{Fault, Server, ServerConfig};
use revio::retry::RetryPolicy;
use revio::{ClientBuilder, Options};

#[path = "../verify/main.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "it is a program of its own")]
mod program;

use program::ask;
use program::outcome::Outcome;

/// A server with a few records, for which these things go wrong, and a client that takes every
/// answer as it comes.
async fn server(settings: ServerConfig, faults: Vec<Fault>) -> (Server, ClientBuilder) {
    let server = Server::start_with(settings).await.expect("a port");
    server.seed(3);
    for fault in faults {
        server.inject(fault).expect("an operation");
    }
    let once = Options::new().retry(RetryPolicy::none());
    let client = server.client_builder().options(once);
    (server, client)
}

/// What is said of some families; of all, if none is named.
async fn asked(client: ClientBuilder, only: &[&str]) -> Result<Vec<Outcome>, String> {
    let only: Vec<String> = only.iter().map(|&family| family.to_owned()).collect();
    let mut outcomes = Vec::new();
    let tell = |outcome: &Outcome| {
        outcomes.push(outcome.clone());
        Ok(())
    };
    ask(client, None, &only, tell).await.map_err(|error| error.to_string())?;
    Ok(outcomes)
}

/// What is said of contacts while something goes wrong.
async fn contacts_with(fault: Fault) -> Vec<Outcome> {
    let (_server, client) = server(ServerConfig::new(), vec![fault]).await;
    asked(client, &["contacts"]).await.expect("a run")
}

/// What is said of contacts where this is the answer to their list.
async fn contacts_listed_as(body: &str) -> Vec<Outcome> {
    let (server, client) = server(ServerConfig::new(), Vec::new()).await;
    let body = body.to_owned();
    server
        .respond_with("contacts_list", "application/json", body)
        .expect("an operation");
    asked(client, &["contacts"]).await.expect("a run")
}

/// Asserts what is said of each call: id, word and status.
#[track_caller]
fn check(outcomes: &[Outcome], expected: &[(&str, &str, Option<u16>)]) {
    let of = |it: &Outcome| (it.operation.id, it.result.word(), it.status);
    assert_eq!(outcomes.iter().map(of).collect::<Vec<_>>(), expected);
}

/// Asserts that an outcome gives a reason with these words in it.
#[track_caller]
fn because(outcome: &Outcome, words: &str) {
    let detail = outcome.detail.as_deref().unwrap_or_default();
    assert!(detail.contains(words), "{detail}");
}
