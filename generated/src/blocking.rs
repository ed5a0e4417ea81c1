// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! A client for programs without async code: each call blocks its thread.
//!
//! It has the calls of the other client, which end with `wait()` instead of
//! `.await`, and its lists are iterators. No runtime is needed.

use crate::{ClientBuilder, Options, Result};
use std::ops::Deref;

pub use revio_runtime::blocking::{Iter, Wait};

/// A client whose calls can be waited for, from [`ClientBuilder::build_blocking`].
///
/// Its calls are those of the client that it dereferences to. Clones share a thread, which
/// does the work of all calls, and ends when the last clone and the last call are dropped.
#[derive(Clone, Debug)]
pub struct Client {
    client: crate::Client,
}

impl Client {
    /// Creates a client as [`crate::Client::from_env`] does.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build_blocking()
    }

    /// Clones the client with other options, as [`crate::Client::with_options`] does.
    pub fn with_options(&self, options: Options) -> Self {
        let client = self.client.with_options(options);
        Self { client }
    }

    /// Clones the client without writes, as [`crate::Client::read_only`] does.
    pub fn read_only(&self) -> Self {
        let client = self.client.read_only();
        Self { client }
    }
}

impl Deref for Client {
    type Target = crate::Client;

    fn deref(&self) -> &Self::Target {
        &self.client
    }
}

impl ClientBuilder {
    /// Builds a client whose calls can be waited for. Fails if a setting is missing or invalid,
    /// or if its thread cannot be started.
    pub fn build_blocking(mut self) -> Result<Client> {
        self.builder.blocking();
        let client = self.build()?;
        Ok(Client { client })
    }
}
