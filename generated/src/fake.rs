// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! A server of your own that behaves as the Rev.io REST API does, for tests.
//!
//! It runs in your process on a loopback port, keeps what you create, and does what
//! is known of the API; where nothing is known, its settings say what it does. It
//! shows what your code sent, and lets go wrong what you want to see handled.

use crate::schemas::API;
use crate::{Client, ClientBuilder, Result};
use std::ops::Deref;

pub use crate::schemas::SCHEMAS;
pub use revio_runtime::fake::{
    ErrorFormat, Fault, RecordedRequest, ServerConfig, RetryHint,
};

/// The server. It ends when it is dropped.
///
/// What else it can do, its other half in the runtime can do: hold records, let
/// things go wrong, and show what has arrived.
#[derive(Debug)]
pub struct Server {
    server: revio_runtime::fake::Server,
}

impl Server {
    /// Starts a server that is empty, on a free port.
    pub async fn start() -> Result<Self> {
        Self::start_with(ServerConfig::new()).await
    }

    /// Starts a server with settings.
    pub async fn start_with(settings: ServerConfig) -> Result<Self> {
        let server = revio_runtime::fake::Server::start(&API, settings).await?;
        Ok(Self { server })
    }

    /// A client of this server.
    pub fn client(&self) -> Result<Client> {
        self.client_builder().build()
    }

    /// The same, so that more can be set.
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
