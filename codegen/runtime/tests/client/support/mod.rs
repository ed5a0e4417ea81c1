//! A scripted server, and clients of a small API.

#[path = "../../../src/fixture/contacts.rs"]
pub(crate) mod contacts;
pub(crate) mod server;

pub(crate) use contacts::{Client, FieldId, client_at, client_with};
pub(crate) use server::{Reply, Server};

/// A client of a server.
pub(crate) fn client(server: &Server) -> Client {
    client_at(&server.base_url())
}
