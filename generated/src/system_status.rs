// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! A probe that answers 200 when the credentials are good.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`get`](SystemStatus::get) | Get the system status. | `GET /SystemStatus` | observed |

use crate::registry;
use revio_runtime::{Call, Handle, RawBody, call};

/// A probe that answers 200 when the credentials are good.
///
/// Made by [`Client::system_status`](crate::Client::system_status).
#[derive(Clone, Debug)]
pub struct SystemStatus {
    handle: Handle,
}

impl SystemStatus {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// Get the system status.
    ///
    /// Tells whether the credentials are good: they are when the status is 200. Public
    /// client code asks for nothing else and never reads the body.
    ///
    /// `GET /SystemStatus` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let answer = client.system_status().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> SystemStatusGet {
        self.handle.call(&registry::SYSTEM_STATUS_GET).into()
    }
}

/// A call of [`SystemStatus::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct SystemStatusGet {
    call: Call,
}

call!(SystemStatusGet => RawBody);
