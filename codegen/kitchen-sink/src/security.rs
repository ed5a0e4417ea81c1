// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Calls tagged `security`.
//!
//! # Calls
//!
//! | method | description | endpoint |
//! |---|---|---|
//! | [`basic`](SecurityValue::basic) |  | `GET /security` |
//! | [`bearer`](SecurityValue::bearer) |  | `PUT /security` |
//! | [`header`](SecurityValue::header) |  | `POST /security` |
//! | [`query`](SecurityValue::query) |  | `PATCH /security` |
//! | [`cookie`](SecurityValue::cookie) |  | `DELETE /security` |
//! | [`oauth`](SecurityValue::oauth) |  | `OPTIONS /security` |
//! | [`open_id`](SecurityValue::open_id) |  | `HEAD /security` |
//! | [`either`](SecurityValue::either) |  | `GET /security/rules` |
//! | [`both`](SecurityValue::both) |  | `PUT /security/rules` |
//! | [`both_or_basic`](SecurityValue::both_or_basic) |  | `POST /security/rules` |
//! | [`optional`](SecurityValue::optional) |  | `PATCH /security/rules` |
//! | [`none`](SecurityValue::none) |  | `DELETE /security/rules` |
//! | [`same_names`](SecurityValue::same_names) |  | `OPTIONS /security/rules` |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`SecurityBasic`], [`SecurityBearer`],
//! [`SecurityHeader`], [`SecurityQuery`], [`SecurityCookie`], [`SecurityOauth`],
//! [`SecurityOpenId`], [`SecurityEither`], [`SecurityBoth`],
//! [`SecurityBothOrBasic`], [`SecurityOptional`], [`SecurityNone`],
//! [`SecuritySameNames`].

use crate::registry;
use revio_runtime::{Call, Done, Handle, OneOrNone, call};

/// Calls tagged `security`.
///
/// Returned by [`Client::security`](crate::Client::security).
#[derive(Clone, Debug)]
pub struct SecurityValue {
    pub(crate) handle: Handle,
}

impl SecurityValue {
    /// Calls `/security`.
    ///
    /// `GET /security`
    ///
    /// Needs credentials: [`basic`](crate::ClientBuilder::basic).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.security().basic().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "security_basic")]
    #[doc(alias = "GET /security")]
    pub fn basic(&self) -> SecurityBasic {
        self.handle.call(&registry::SECURITY_BASIC).into_request()
    }

    /// Calls `/security`.
    ///
    /// `PUT /security`
    ///
    /// Needs credentials: [`bearer`](crate::ClientBuilder::bearer).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.security().bearer().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "security_bearer")]
    #[doc(alias = "PUT /security")]
    pub fn bearer(&self) -> SecurityBearer {
        self.handle.call(&registry::SECURITY_BEARER).into_request()
    }

    /// Calls `/security`.
    ///
    /// `POST /security`
    ///
    /// Needs credentials: [`header_key`](crate::ClientBuilder::header_key).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.security().header().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "security_header")]
    #[doc(alias = "POST /security")]
    pub fn header(&self) -> SecurityHeader {
        self.handle.call(&registry::SECURITY_HEADER).into_request()
    }

    /// Calls `/security`.
    ///
    /// `PATCH /security`
    ///
    /// Needs credentials: [`query_key`](crate::ClientBuilder::query_key).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.security().query().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "security_query")]
    #[doc(alias = "PATCH /security")]
    pub fn query(&self) -> SecurityQuery {
        self.handle.call(&registry::SECURITY_QUERY).into_request()
    }

    /// Calls `/security`.
    ///
    /// `DELETE /security`
    ///
    /// Needs credentials: [`cookie_key`](crate::ClientBuilder::cookie_key).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.security().cookie().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "security_cookie")]
    #[doc(alias = "DELETE /security")]
    pub fn cookie(&self) -> SecurityCookie {
        self.handle.call(&registry::SECURITY_COOKIE).into_request()
    }

    /// Calls `/security`.
    ///
    /// `OPTIONS /security`
    ///
    /// Needs credentials: [`oauth`](crate::ClientBuilder::oauth).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.security().oauth().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "security_oauth")]
    #[doc(alias = "OPTIONS /security")]
    pub fn oauth(&self) -> SecurityOauth {
        self.handle.call(&registry::SECURITY_OAUTH).into_request()
    }

    /// Calls `/security`.
    ///
    /// `HEAD /security`
    ///
    /// Needs credentials: [`open_id`](crate::ClientBuilder::open_id).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.security().open_id().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "security_open_id")]
    #[doc(alias = "HEAD /security")]
    pub fn open_id(&self) -> SecurityOpenId {
        self.handle.call(&registry::SECURITY_OPEN_ID).into_request()
    }

    /// Calls `/security/rules`.
    ///
    /// `GET /security/rules`
    ///
    /// Needs credentials: [`bearer`](crate::ClientBuilder::bearer), or
    /// [`header_key`](crate::ClientBuilder::header_key).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.security().either().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "security_either")]
    #[doc(alias = "GET /security/rules")]
    pub fn either(&self) -> SecurityEither {
        self.handle.call(&registry::SECURITY_EITHER).into_request()
    }

    /// Calls `/security/rules`.
    ///
    /// `PUT /security/rules`
    ///
    /// Needs credentials: [`header_key`](crate::ClientBuilder::header_key) and
    /// [`query_key`](crate::ClientBuilder::query_key).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.security().both().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "security_both")]
    #[doc(alias = "PUT /security/rules")]
    pub fn both(&self) -> SecurityBoth {
        self.handle.call(&registry::SECURITY_BOTH).into_request()
    }

    /// Calls `/security/rules`.
    ///
    /// `POST /security/rules`
    ///
    /// Needs credentials: [`bearer`](crate::ClientBuilder::bearer) and
    /// [`cookie_key`](crate::ClientBuilder::cookie_key), or
    /// [`basic`](crate::ClientBuilder::basic).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.security().both_or_basic().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "security_both_or_basic")]
    #[doc(alias = "POST /security/rules")]
    pub fn both_or_basic(&self) -> SecurityBothOrBasic {
        self.handle.call(&registry::SECURITY_BOTH_OR_BASIC).into_request()
    }

    /// Calls `/security/rules`.
    ///
    /// `PATCH /security/rules`
    ///
    /// Credentials, sent if set: [`bearer`](crate::ClientBuilder::bearer).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.security().optional().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "security_optional")]
    #[doc(alias = "PATCH /security/rules")]
    pub fn optional(&self) -> SecurityOptional {
        self.handle.call(&registry::SECURITY_OPTIONAL).into_request()
    }

    /// Calls `/security/rules`.
    ///
    /// `DELETE /security/rules`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.security().none().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "security_none")]
    #[doc(alias = "DELETE /security/rules")]
    pub fn none(&self) -> SecurityNone {
        self.handle.call(&registry::SECURITY_NONE).into_request()
    }

    /// Calls `/security/rules`.
    ///
    /// `OPTIONS /security/rules`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.security().same_names("example", "example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "security_same_names")]
    #[doc(alias = "OPTIONS /security/rules")]
    pub fn same_names(
        &self,
        x_key: impl Into<String>,
        api_key: impl Into<String>,
    ) -> SecuritySameNames {
        let call = self.handle.call(&registry::SECURITY_SAME_NAMES);
        let call = call.header_param::<String, _>("X-Key", x_key);
        let call = call.param::<String, _>("api key", api_key);
        SecuritySameNames(call)
    }
}

/// Request builder of [`SecurityValue::basic`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SecurityBasic = revio_runtime::Request<Done>;

/// Request builder of [`SecurityValue::bearer`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SecurityBearer = revio_runtime::Request<Done>;

/// Request builder of [`SecurityValue::header`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SecurityHeader = revio_runtime::Request<Done>;

/// Request builder of [`SecurityValue::query`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SecurityQuery = revio_runtime::Request<Done>;

/// Request builder of [`SecurityValue::cookie`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SecurityCookie = revio_runtime::Request<Done>;

/// Request builder of [`SecurityValue::oauth`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SecurityOauth = revio_runtime::Request<Done>;

/// Request builder of [`SecurityValue::open_id`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SecurityOpenId = revio_runtime::Request<Done>;

/// Request builder of [`SecurityValue::either`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SecurityEither = revio_runtime::Request<Done>;

/// Request builder of [`SecurityValue::both`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SecurityBoth = revio_runtime::Request<Done>;

/// Request builder of [`SecurityValue::both_or_basic`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SecurityBothOrBasic = revio_runtime::Request<Done>;

/// Request builder of [`SecurityValue::optional`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SecurityOptional = revio_runtime::Request<Done>;

/// Request builder of [`SecurityValue::none`]. Its methods are those of
/// [`Request`](crate::Request).
pub type SecurityNone = revio_runtime::Request<Done>;

/// Request builder of [`SecurityValue::same_names`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct SecuritySameNames(Call);

impl SecuritySameNames {
    /// Sets the cookie `SESSION`.
    pub fn session<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self(self.0.cookie_param::<String, _>("SESSION", value))
    }
}

call!(SecuritySameNames => Done);
