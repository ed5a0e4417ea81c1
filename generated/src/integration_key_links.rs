// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Links between records and their counterparts in outside systems, found by
//! external id.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](IntegrationKeyLinks::list) | List integration key links. | `GET /IntegrationKeyLink` | inferred |
//! | [`create`](IntegrationKeyLinks::create) | Create an integration key link. | `POST /IntegrationKeyLink` | inferred |
//! | [`replace`](IntegrationKeyLinks::replace) | Replace an integration key link. | `PUT /IntegrationKeyLink/{integration_key_link_id}` | inferred |
//! | [`delete`](IntegrationKeyLinks::delete) | Delete an integration key link. | `DELETE /IntegrationKeyLink/{integration_key_link_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::IntegrationKeyLinkId;
use revio_runtime::{
    Call, Created, Done, Extra, Handle, Object, Value, call, paged_call, record,
};

/// Links between records and their counterparts in outside systems, found by
/// external id.
///
/// Made by [`Client::integration_key_links`](crate::Client::integration_key_links).
#[derive(Clone, Debug)]
pub struct IntegrationKeyLinks {
    handle: Handle,
}

impl IntegrationKeyLinks {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List integration key links.
    ///
    /// Pages through the links between records here and their counterparts in other
    /// systems. Rev.io's public documentation has the search by `external_id`; the
    /// spelling of the path is convention. A raw request can try another.
    ///
    /// `GET /IntegrationKeyLink` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.integration_key_links().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> IntegrationKeyLinksList {
        self.handle.call(&registry::INTEGRATION_KEY_LINKS_LIST).into()
    }

    /// Create an integration key link.
    ///
    /// Links a record here to its counterpart in another system. Rev.io's public
    /// documentation has POST for the resource; the spelling of the path is convention.
    /// The body has never been seen, so it is sent as it is given.
    ///
    /// `POST /IntegrationKeyLink` · evidence inferred (concluded from what is known, not seen)
    ///
    /// - `body`: Not documented. Links that were read show what they are made of;
    ///   `external_id` is a likely member.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // Which members it takes is not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.integration_key_links().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<Object>) -> IntegrationKeyLinksCreate {
        let mut call = self.handle.call(&registry::INTEGRATION_KEY_LINKS_CREATE);
        call.body::<Object>(body);
        call.into()
    }

    /// Replace an integration key link.
    ///
    /// Writes a link as a whole. Rev.io's public documentation has PUT for the
    /// resource; the spelling of the path, and that the id goes into it, is convention.
    /// The body has never been seen, so it is sent as it is given.
    ///
    /// `PUT /IntegrationKeyLink/{integration_key_link_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// - `body`: Not documented. A link that has just been read, with its changes, is
    ///   the likely body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // Which members it takes is not documented.
    /// let body = Object::new().member("name", "value");
    /// client.integration_key_links().replace(91, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(
        &self,
        integration_key_link_id: impl Into<IntegrationKeyLinkId>,
        body: impl Into<Object>,
    ) -> IntegrationKeyLinksReplace {
        let mut call = self.handle.call(&registry::INTEGRATION_KEY_LINKS_REPLACE);
        let wire = "integration_key_link_id";
        call.path_param::<IntegrationKeyLinkId>(wire, integration_key_link_id);
        call.body::<Object>(body);
        call.into()
    }

    /// Delete an integration key link.
    ///
    /// Removes a link. Rev.io's public documentation has DELETE for the resource; the
    /// spelling of the path, and that the id goes into it, is convention.
    ///
    /// `DELETE /IntegrationKeyLink/{integration_key_link_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.integration_key_links().delete(91).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        integration_key_link_id: impl Into<IntegrationKeyLinkId>,
    ) -> IntegrationKeyLinksDelete {
        let mut call = self.handle.call(&registry::INTEGRATION_KEY_LINKS_DELETE);
        let wire = "integration_key_link_id";
        call.path_param::<IntegrationKeyLinkId>(wire, integration_key_link_id);
        call.into()
    }
}

/// A call of [`IntegrationKeyLinks::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct IntegrationKeyLinksList {
    call: Call,
}

impl IntegrationKeyLinksList {
    /// Number of the page, counted from 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page", value);
        self
    }

    /// Records on a page. What the server does with more than 500 is not known; it may
    /// well give fewer than asked for.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page_size", value);
        self
    }

    /// Only the links to the record that has this id in the other system.
    ///
    /// `search.external_id` in the query.
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.call.param::<String>("search.external_id", value);
        self
    }
}

paged_call!(IntegrationKeyLinksList => IntegrationKeyLinkCollection);

/// A call of [`IntegrationKeyLinks::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct IntegrationKeyLinksCreate {
    call: Call,
}

call!(IntegrationKeyLinksCreate => Created<i64>);

/// A call of [`IntegrationKeyLinks::replace`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct IntegrationKeyLinksReplace {
    call: Call,
}

call!(IntegrationKeyLinksReplace => Done);

/// A call of [`IntegrationKeyLinks::delete`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct IntegrationKeyLinksDelete {
    call: Call,
}

call!(IntegrationKeyLinksDelete => Done);

/// A page of [`IntegrationKeyLink`] records.
pub type IntegrationKeyLinkCollection = Collection<IntegrationKeyLink>;

/// A link between a record here and its counterpart in another system. Its members
/// are not documented; what comes is kept as it is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntegrationKeyLink {
    /// The id that the counterpart has in the other system. Known from the search; that
    /// links carry it, and its type, are not known.
    ///
    /// Evidence: inferred.
    pub external_id: Option<Value>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(IntegrationKeyLink {
    "external_id" => external_id,
});
