// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `servers`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`of_the_document`](ServersValue::of_the_document) |  | `GET /servers` |
//! | [`of_the_path`](ServersValue::of_the_path) |  | `GET /servers/own` |
//! | [`of_the_operation`](ServersValue::of_the_operation) |  | `PUT /servers/own` |
//! | [`relative`](ServersValue::relative) |  | `POST /servers/own` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ServersOfTheDocument`], [`ServersOfThePath`],
//! [`ServersOfTheOperation`], [`ServersRelative`].

use crate::registry;
use revio_runtime::{Done, Handle};

/// Calls tagged `servers`.
///
/// Returned by [`Client::servers`](crate::Client::servers).
#[derive(Clone, Debug)]
pub struct ServersValue {
    pub(crate) handle: Handle,
}

impl ServersValue {
    /// Calls `/servers`.
    ///
    /// `GET /servers`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.servers().of_the_document().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "servers_of_the_document")]
    #[doc(alias = "GET /servers")]
    pub fn of_the_document(&self) -> ServersOfTheDocument {
        self.handle.call(&registry::SERVERS_OF_THE_DOCUMENT).into_request()
    }

    /// Calls `/servers/own`.
    ///
    /// `GET /servers/own`
    ///
    /// Sent to `http://{host}/path`, unless the client has a `base_url`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.servers().of_the_path().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "servers_of_the_path")]
    #[doc(alias = "GET /servers/own")]
    pub fn of_the_path(&self) -> ServersOfThePath {
        self.handle.call(&registry::SERVERS_OF_THE_PATH).into_request()
    }

    /// Calls `/servers/own`.
    ///
    /// `PUT /servers/own`
    ///
    /// Sent to `http://{host}/{region}`, unless the client has a `base_url`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.servers().of_the_operation().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "servers_of_the_operation")]
    #[doc(alias = "PUT /servers/own")]
    pub fn of_the_operation(&self) -> ServersOfTheOperation {
        self.handle.call(&registry::SERVERS_OF_THE_OPERATION).into_request()
    }

    /// Calls `/servers/own`.
    ///
    /// `POST /servers/own`
    ///
    /// Sent to `/relative`, unless the client has a `base_url`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.servers().relative().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "servers_relative")]
    #[doc(alias = "POST /servers/own")]
    pub fn relative(&self) -> ServersRelative {
        self.handle.call(&registry::SERVERS_RELATIVE).into_request()
    }
}

/// Request builder of [`ServersValue::of_the_document`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ServersOfTheDocument = revio_runtime::Request<Done>;

/// Request builder of [`ServersValue::of_the_path`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ServersOfThePath = revio_runtime::Request<Done>;

/// Request builder of [`ServersValue::of_the_operation`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ServersOfTheOperation = revio_runtime::Request<Done>;

/// Request builder of [`ServersValue::relative`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ServersRelative = revio_runtime::Request<Done>;
