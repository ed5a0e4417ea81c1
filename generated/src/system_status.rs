// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! A credential check: responds with 200 if the credentials are valid.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`get`](SystemStatus::get) | Get the system status. | `GET /SystemStatus` | observed |

use crate::registry;
use revio_runtime::{Call, Handle, RawBody, call};

/// A credential check: responds with 200 if the credentials are valid.
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
    /// Checks the credentials: they are valid if the status is 200. Public client code
    /// uses only the status and never reads the body.
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
