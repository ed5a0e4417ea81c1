// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Links between records and their counterparts in external systems, searchable by
//! external id.
//!
//! # Records
//!
//! - [`IntegrationKeyLink`]: A link between a record and its counterpart in an
//!   external system.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](IntegrationKeyLinks::list) | Lists integration key links. | `GET /IntegrationKeyLink` | inferred |
//! | [`create`](IntegrationKeyLinks::create) | Creates an integration key link. | `POST /IntegrationKeyLink` | inferred |
//! | [`replace`](IntegrationKeyLinks::replace) | Replaces an integration key link. | `PUT /IntegrationKeyLink/{integration_key_link_id}` | inferred |
//! | [`delete`](IntegrationKeyLinks::delete) | Deletes an integration key link. | `DELETE /IntegrationKeyLink/{integration_key_link_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`IntegrationKeyLinksList`],
//! [`IntegrationKeyLinksCreate`], [`IntegrationKeyLinksReplace`],
//! [`IntegrationKeyLinksDelete`].
//!
//! Request bodies: [`IntegrationKeyLinkCreateBuilder`].

use crate::builder::{BodyBuilder, ListRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{IntegrationEntityTypeId, IntegrationKeyLinkId, IntegrationSystemId};
use revio_runtime::{Created, Done, Extra, Handle, Object, OneOrNone, record};

/// A link between a record and its counterpart in an external system. The id of the
/// record is part of it, under a name that is not known; whatever is not described
/// is kept in `extra`. Rev.io recommends links for finding records, since custom
/// fields cannot be searched.
///
/// **Evidence:** [official](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct IntegrationKeyLink {
    /// The id of the counterpart in the external system. Known from the search; its
    /// type is inferred.
    pub external_id: Option<String>,
    /// The external system. That links contain it under this name is inferred.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub integration_system_id: Option<IntegrationSystemId>,
    /// The type of the record. That links contain it under this name is inferred.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub integration_entity_type_id: Option<IntegrationEntityTypeId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(IntegrationKeyLink {
    "external_id" => external_id,
    "integration_system_id" => integration_system_id,
    "integration_entity_type_id" => integration_entity_type_id,
});

/// Request body for creating a link. The names are inferred from the other
/// resources for links. The body also needs the id of the record, an integer under
/// a name that is not known. Once you know the name, send the value with `extra`.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[non_exhaustive]
pub struct IntegrationKeyLinkCreate {
    /// The external system; see `integration_systems`.
    pub integration_system_id: Option<IntegrationSystemId>,
    /// The type of the record; see `integration_entity_types`.
    pub integration_entity_type_id: Option<IntegrationEntityTypeId>,
    /// The id of the counterpart in the external system.
    pub external_id: Option<String>,
    /// Further fields to send.
    pub extra: Extra,
}

impl IntegrationKeyLinkCreate {
    /// Starts an empty body.
    pub fn builder() -> IntegrationKeyLinkCreateBuilder {
        <IntegrationKeyLinkCreateBuilder as Default>::default()
    }
}

/// Builder of [`IntegrationKeyLinkCreate`]. Its other methods are those of
/// [`BodyBuilder`].
pub type IntegrationKeyLinkCreateBuilder = BodyBuilder<IntegrationKeyLinkCreate>;

impl IntegrationKeyLinkCreateBuilder {
    /// The external system; see `integration_systems`.
    pub fn integration_system_id<T>(
        mut self,
        value: impl OneOrNone<IntegrationSystemId, T>,
    ) -> Self {
        let body = self.inner.set("integration_system_id");
        body.integration_system_id = value.into_option();
        self
    }

    /// The type of the record; see `integration_entity_types`.
    pub fn integration_entity_type_id<T>(
        mut self,
        value: impl OneOrNone<IntegrationEntityTypeId, T>,
    ) -> Self {
        let body = self.inner.set("integration_entity_type_id");
        body.integration_entity_type_id = value.into_option();
        self
    }

    /// The id of the counterpart in the external system.
    pub fn external_id<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("external_id").external_id = value.into_option();
        self
    }
}

record!(IntegrationKeyLinkCreate {
    "integration_system_id" => integration_system_id,
    "integration_entity_type_id" => integration_entity_type_id,
    "external_id" => external_id,
});

/// A page of [`IntegrationKeyLink`] records.
pub type IntegrationKeyLinkCollection = Collection<IntegrationKeyLink>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum IntegrationKeyLinksListTag {}
}

/// Links between records and their counterparts in external systems, searchable by
/// external id.
///
/// Returned by [`Client::integration_key_links`](crate::Client::integration_key_links).
#[derive(Clone, Debug)]
pub struct IntegrationKeyLinks {
    pub(crate) handle: Handle,
}

impl IntegrationKeyLinks {
    /// Lists integration key links.
    ///
    /// Links between records and their counterparts in external systems. Rev.io's
    /// public documentation has the search by `external_id`; the spelling of the path
    /// follows the naming convention. A raw request can try another.
    ///
    /// `GET /IntegrationKeyLink` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.integration_key_links().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "integration_key_links_list")]
    #[doc(alias = "GET /IntegrationKeyLink")]
    pub fn list(&self) -> IntegrationKeyLinksList {
        ListRequest::from_call(self.handle.call(&registry::INTEGRATION_KEY_LINKS_LIST))
    }

    /// Creates an integration key link.
    ///
    /// Links a record to its counterpart in an external system; one record may have
    /// several links. The server checks that the record exists. Rev.io's public
    /// documentation has POST for the resource; the spelling of the path follows the
    /// naming convention.
    ///
    /// `POST /IntegrationKeyLink` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::integration_key_links::IntegrationKeyLinkCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = IntegrationKeyLinkCreate::builder()
    ///     .integration_system_id(4)
    ///     .integration_entity_type_id(2)
    ///     .external_id("A-1001")
    ///     .build()?;
    /// let created = client.integration_key_links().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "integration_key_links_create")]
    #[doc(alias = "POST /IntegrationKeyLink")]
    pub fn create(
        &self,
        body: impl Into<IntegrationKeyLinkCreate>,
    ) -> IntegrationKeyLinksCreate {
        let call = self.handle.call(&registry::INTEGRATION_KEY_LINKS_CREATE);
        let call = call.body::<IntegrationKeyLinkCreate>(body);
        call.into_request()
    }

    /// Replaces an integration key link.
    ///
    /// Replaces the whole link. Rev.io's public documentation has PUT for the resource;
    /// the spelling of the path, and the id in it, follow the naming convention. The
    /// body is unknown and is sent as given.
    ///
    /// `PUT /IntegrationKeyLink/{integration_key_link_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// - `body`: Not documented. The likely body is a link that has just been read,
    ///   with its changes.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // The fields of this body are not documented.
    /// let body = Object::new().member("name", "value");
    /// client.integration_key_links().replace(91, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "integration_key_links_replace")]
    #[doc(alias = "PUT /IntegrationKeyLink/{integration_key_link_id}")]
    pub fn replace(
        &self,
        integration_key_link_id: impl Into<IntegrationKeyLinkId>,
        body: impl Into<Object>,
    ) -> IntegrationKeyLinksReplace {
        let call = self.handle.call(&registry::INTEGRATION_KEY_LINKS_REPLACE);
        let wire = "integration_key_link_id";
        let call =
            call.path_param::<IntegrationKeyLinkId>(wire, integration_key_link_id);
        let call = call.body::<Object>(body);
        call.into_request()
    }

    /// Deletes an integration key link.
    ///
    /// Rev.io's public documentation has DELETE for the resource; the spelling of the
    /// path, and the id in it, follow the naming convention.
    ///
    /// `DELETE /IntegrationKeyLink/{integration_key_link_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.integration_key_links().delete(91).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "integration_key_links_delete")]
    #[doc(alias = "DELETE /IntegrationKeyLink/{integration_key_link_id}")]
    pub fn delete(
        &self,
        integration_key_link_id: impl Into<IntegrationKeyLinkId>,
    ) -> IntegrationKeyLinksDelete {
        let call = self.handle.call(&registry::INTEGRATION_KEY_LINKS_DELETE);
        let wire = "integration_key_link_id";
        let call =
            call.path_param::<IntegrationKeyLinkId>(wire, integration_key_link_id);
        call.into_request()
    }
}

/// Request builder of [`IntegrationKeyLinks::list`]. Its other methods are those of
/// [`ListRequest`].
pub type IntegrationKeyLinksList =
    ListRequest<IntegrationKeyLink, tag::IntegrationKeyLinksListTag>;

impl IntegrationKeyLinksList {
    /// Only links to the record with this id in the external system.
    ///
    /// Sets the query parameter `search.external_id`.
    pub fn external_id<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.external_id", value))
    }
}

/// Request builder of [`IntegrationKeyLinks::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type IntegrationKeyLinksCreate = revio_runtime::Request<Created<i64>>;

/// Request builder of [`IntegrationKeyLinks::replace`]. Its methods are those of
/// [`Request`](crate::Request).
pub type IntegrationKeyLinksReplace = revio_runtime::Request<Done>;

/// Request builder of [`IntegrationKeyLinks::delete`]. Its methods are those of
/// [`Request`](crate::Request).
pub type IntegrationKeyLinksDelete = revio_runtime::Request<Done>;
