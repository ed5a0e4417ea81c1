// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! A credential check: responds with 200 if the credentials are valid.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`get`](SystemStatus::get) | Gets the system status. | `GET /SystemStatus` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`SystemStatusGet`].

use crate::registry;
use revio_runtime::{Handle, RawBody};

/// A credential check: responds with 200 if the credentials are valid.
///
/// Returned by [`Client::system_status`](crate::Client::system_status).
#[derive(Clone, Debug)]
pub struct SystemStatus {
    pub(crate) handle: Handle,
}

impl SystemStatus {
    /// Gets the system status.
    ///
    /// Checks the credentials: they are valid if the status is 200. Public client code
    /// uses only the status and never reads the body.
    ///
    /// `GET /SystemStatus` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let response = client.system_status().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "system_status_get")]
    #[doc(alias = "GET /SystemStatus")]
    pub fn get(&self) -> SystemStatusGet {
        self.handle.call(&registry::SYSTEM_STATUS_GET).into_request()
    }
}

/// Request builder of [`SystemStatus::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SystemStatusGet = revio_runtime::Request<RawBody>;
