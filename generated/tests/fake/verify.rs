//! The program `verify`: what it reports about a server, and that it never writes.

mod arguments;
mod differences;
mod outcomes;
mod reads;

use revio::fake::{Fault, Server, ServerConfig};
use revio::retry::RetryPolicy;
use revio::{ClientBuilder, Options};

#[path = "../verify/main.rs"]
#[allow(dead_code, reason = "it is a whole program")]
mod program;

use program::ask;
use program::outcome::Outcome;

/// A server with a few records and these faults, and a client that sends each request once.
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

/// The outcomes for some resources; for all if none is named.
async fn asked(client: ClientBuilder, only: &[&str]) -> Result<Vec<Outcome>, String> {
    let only: Vec<String> = only.iter().map(|&resource| resource.to_owned()).collect();
    let mut outcomes = Vec::new();
    let report = |outcome: &Outcome| {
        outcomes.push(outcome.clone());
        Ok(())
    };
    ask(client, None, &only, report).await.map_err(|error| error.to_string())?;
    Ok(outcomes)
}

/// The outcomes for contacts with a fault.
async fn contacts_with(fault: Fault) -> Vec<Outcome> {
    let (_server, client) = server(ServerConfig::new(), vec![fault]).await;
    asked(client, &["contacts"]).await.expect("a run")
}

/// The outcomes for contacts with this response to their list.
async fn contacts_listed_as(body: &str) -> Vec<Outcome> {
    let (server, client) = server(ServerConfig::new(), Vec::new()).await;
    let body = body.to_owned();
    server
        .respond_with("contacts_list", "application/json", body)
        .expect("an operation");
    asked(client, &["contacts"]).await.expect("a run")
}

/// Asserts the outcome of each call: id, result and status.
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
