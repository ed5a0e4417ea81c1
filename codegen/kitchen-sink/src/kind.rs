// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `type`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`gen_`](Type::gen_) |  | `GET /names/3` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`GenCall`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `type`.
///
/// Returned by [`Client::kind`](crate::Client::kind).
#[derive(Clone, Debug)]
pub struct Type {
    pub(crate) handle: Handle,
}

impl Type {
    /// Calls `/names/3`.
    ///
    /// `GET /names/3`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.kind().gen_().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "gen")]
    #[doc(alias = "GET /names/3")]
    pub fn gen_(&self) -> GenCall {
        self.handle.call(&registry::GEN).into_request()
    }
}

/// Request builder of [`Type::gen_`]. Its methods are those of
/// [`Request`](crate::Request).
pub type GenCall = revio_runtime::Request<Done>;
