//! A server that plays a script and writes down what it was asked, and a small API to ask it by.

pub(crate) mod api;
pub(crate) mod server;

pub(crate) use api::{Client, FieldId, client, client_at, client_with};
pub(crate) use server::{Reply, Server};
