//! The fake server with the whole API: every operation, and what Rev.io does in its own way.

mod bounds;
mod drift;
mod examples;
mod find_sent;
mod inventory;
mod records;
mod resources;
mod schemas;
mod services;
mod shapes;
mod twin;
mod unverified;
mod verify;
mod webhooks;
mod writes;

#[path = "../support/document.rs"]
#[allow(dead_code, reason = "the tests of the client use more of it")]
mod document;
#[path = "../generated/round_trips.rs"]
mod round_trips;

use revio::fake::{Server, ServerConfig};
use revio::{Client, Result, Value};

/// A server with a made-up set of data, and a client of it.
async fn seeded(size: usize) -> (Server, Client) {
    let server = Server::start().await.expect("a port on loopback");
    server.seed(size);
    let client = server.client().expect("a client");
    (server, client)
}

/// A server with these records, and a client of it. It is strict: what is not known is refused.
async fn strict(records: &str) -> (Server, Client) {
    let server =
        Server::start_with(ServerConfig::new().strict(true)).await.expect("a port");
    server.seed_json(records).expect("records");
    let client = server.client().expect("a client");
    (server, client)
}

/// A record as the server has it.
#[track_caller]
fn record(server: &Server, resource: &str, key: i64) -> Value {
    let record = server.record_json(resource, key).expect("a known resource");
    record.unwrap_or_else(|| panic!("{resource} has no {key}"))
}

/// What a call that has to be refused says.
#[track_caller]
fn refused<T>(status: u16, result: Result<T>) -> String {
    match result {
        Ok(_) => panic!("the call went well"),
        Err(error) => {
            assert_eq!(error.status().map(|it| it.as_u16()), Some(status), "{error}");
            error.to_string()
        }
    }
}
