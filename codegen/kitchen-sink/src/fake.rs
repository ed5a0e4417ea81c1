// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! A fake server that behaves as the Kitchen Sink API does, for tests.
//!
//! It runs in your process on a loopback port, stores the records that you create,
//! and follows the known behavior of the API; unknown behavior is configurable. It
//! records the requests that your code sends, and injects the failures your code
//! must handle.

use crate::schemas::API;
use crate::{Client, ClientBuilder, Result};
use std::ops::Deref;

pub use crate::schemas::SCHEMAS;
pub use revio_runtime::fake::{
    ErrorFormat, Fault, RecordedRequest, RetryHint, ServerConfig,
};

/// A fake server on a loopback port. Dropping it stops it. The methods that store
/// records, inject faults and list the received requests are those of the type that
/// it dereferences to.
#[derive(Debug)]
pub struct Server {
    server: revio_runtime::fake::Server,
}

impl Server {
    /// Starts a server without records on a free port, on the current tokio runtime.
    pub async fn start() -> Result<Self> {
        Self::start_with(ServerConfig::new()).await
    }

    /// Starts a server with a configuration. Fails if its port is taken, or if it names an
    /// unknown operation.
    pub async fn start_with(config: ServerConfig) -> Result<Self> {
        let server = revio_runtime::fake::Server::start(&API, config).await?;
        Ok(Self { server })
    }

    /// Creates a client of this server, with made-up credentials.
    pub fn client(&self) -> Result<Client> {
        self.client_builder().build()
    }

    /// Starts building a client of this server: base URL and credentials are set, and a
    /// certificate of the server is trusted.
    pub fn client_builder(&self) -> ClientBuilder {
        let mut client = Client::builder();
        self.server.prepare(&mut client.builder);
        client
            .basic("fake", "fake")
            .bearer("fake")
            .header_key("fake")
            .query_key("fake")
            .cookie_key("fake")
            .oauth("fake")
            .open_id("fake")
    }
}

impl Deref for Server {
    type Target = revio_runtime::fake::Server;

    fn deref(&self) -> &Self::Target {
        &self.server
    }
}
