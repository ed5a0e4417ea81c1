// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `1st`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`other`](N1st::other) |  | `GET /names/9` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`OtherCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `1st`.
///
/// Returned by [`Client::n1st`](crate::Client::n1st).
#[derive(Clone, Debug)]
pub struct N1st {
    pub(crate) handle: Handle,
}

impl N1st {
    /// Calls `/names/9`.
    ///
    /// `GET /names/9`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.n1st().other().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GET /names/9")]
    pub fn other(&self) -> OtherCall {
        self.handle.call(&registry::OTHER).into_request()
    }
}

/// Request builder of [`N1st::other`]. Its methods are those of
/// [`Request`](crate::Request).
pub type OtherCall = revio_runtime::Request<Done>;
