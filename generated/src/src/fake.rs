// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! A fake server that behaves as the Rev.io REST API does, for tests.
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

/// The server. Dropping it stops it. It dereferences to the server of the runtime,
/// which stores records, injects faults and lists the received requests.
#[derive(Debug)]
pub struct Server {
    server: revio_runtime::fake::Server,
}

impl Server {
    /// Starts an empty server on a free port.
    pub async fn start() -> Result<Self> {
        Self::start_with(ServerConfig::new()).await
    }

    /// Starts a server with a configuration.
    pub async fn start_with(config: ServerConfig) -> Result<Self> {
        let server = revio_runtime::fake::Server::start(&API, config).await?;
        Ok(Self { server })
    }

    /// Creates a client of this server.
    pub fn client(&self) -> Result<Client> {
        self.client_builder().build()
    }

    /// Starts building a client of this server.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder()
            .username("fake")
            .client_code("fake")
            .password("fake")
            .base_url(self.base_url())
    }
}

impl Deref for Server {
    type Target = revio_runtime::fake::Server;

    fn deref(&self) -> &Self::Target {
        &self.server
    }
}
