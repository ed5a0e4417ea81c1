//! A scripted server, and clients of a small API.

pub(crate) mod answer;
#[path = "../../../src/fixture/contacts.rs"]
pub(crate) mod contacts;
pub(crate) mod server;

use revio_runtime::{Options, RetryPolicy};

pub(crate) use answer::{Answer, Items, build};
pub(crate) use contacts::{Client, FieldId};
pub(crate) use server::{Reply, Server};

/// A client of a server, which sends every request once.
pub(crate) fn client(server: &Server) -> Client {
    client_at(&server.base_url())
}

/// A client that sends every request once.
pub(crate) fn client_at(base_url: &str) -> Client {
    client_with(base_url, Options::new().retry(RetryPolicy::none()))
}

/// A client with options.
pub(crate) fn client_with(base_url: &str, options: Options) -> Client {
    let mut builder = contacts::builder();
    builder.base_url(base_url);
    builder.options(options);
    Client { handle: build(builder).expect("a client") }
}
