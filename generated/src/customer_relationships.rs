// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Relationships between two customers.
//!
//! # Records
//!
//! - [`CustomerRelationship`]: A relationship between two customers.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](CustomerRelationships::list) | Lists customer relationships. | `GET /CustomerRelationships` | observed |
//! | [`get`](CustomerRelationships::get) | Gets a customer relationship. | `GET /CustomerRelationships/{customer_relationship_id}` | inferred |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`CustomerRelationshipsList`],
//! [`CustomerRelationshipsGet`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{CustomerId, CustomerRelationshipId, CustomerRelationshipTypeId};
use revio_runtime::{Extra, Handle, placeholder, record};

/// A relationship between two customers. A customer's parent account is in its
/// `parent_customer_id`.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct CustomerRelationship {
    pub customer_relationship_id: CustomerRelationshipId,
    /// One side of the relationship; `related_customer_id` is the other. The direction
    /// of the types is unknown, and so is whether the relationship is listed again from
    /// the other side.
    pub customer_id: Option<CustomerId>,
    /// The other side, as seen from `customer_id`.
    pub related_customer_id: Option<CustomerId>,
    /// No call that lists the types is known.
    pub customer_relationship_type_id: Option<CustomerRelationshipTypeId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl CustomerRelationship {
    /// Creates a record with only its required fields set.
    pub fn new(customer_relationship_id: impl Into<CustomerRelationshipId>) -> Self {
        let mut record: Self = placeholder();
        record.customer_relationship_id = customer_relationship_id.into();
        record
    }
}

record!(CustomerRelationship {
    "customer_relationship_id" => customer_relationship_id,
    "customer_id" => customer_id,
    "related_customer_id" => related_customer_id,
    "customer_relationship_type_id" => customer_relationship_type_id,
});

/// A page of [`CustomerRelationship`] records.
pub type CustomerRelationshipCollection = Collection<CustomerRelationship>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum CustomerRelationshipsListTag {}
}

/// Relationships between two customers.
///
/// Returned by [`Client::customer_relationships`](crate::Client::customer_relationships).
#[derive(Clone, Debug)]
pub struct CustomerRelationships {
    pub(crate) handle: Handle,
}

impl CustomerRelationships {
    /// Lists customer relationships.
    ///
    /// Known only from a public Singer tap. No filter by customer is known.
    ///
    /// `GET /CustomerRelationships` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.customer_relationships().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_relationships_list")]
    #[doc(alias = "GET /CustomerRelationships")]
    pub fn list(&self) -> CustomerRelationshipsList {
        ListRequest::from_call(self.handle.call(&registry::CUSTOMER_RELATIONSHIPS_LIST))
    }

    /// Gets a customer relationship.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// is safer.
    ///
    /// `GET /CustomerRelationships/{customer_relationship_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let customer_relationship = client.customer_relationships().get(51).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customer_relationships_get")]
    #[doc(alias = "GET /CustomerRelationships/{customer_relationship_id}")]
    pub fn get(
        &self,
        customer_relationship_id: impl Into<CustomerRelationshipId>,
    ) -> CustomerRelationshipsGet {
        let call = self.handle.call(&registry::CUSTOMER_RELATIONSHIPS_GET);
        let wire = "customer_relationship_id";
        let call =
            call.path_param::<CustomerRelationshipId>(wire, customer_relationship_id);
        call.into_request()
    }
}

/// Request builder of [`CustomerRelationships::list`]. Its other methods are those
/// of [`ListRequest`].
pub type CustomerRelationshipsList =
    ListRequest<CustomerRelationship, tag::CustomerRelationshipsListTag>;

/// Request builder of [`CustomerRelationships::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type CustomerRelationshipsGet = revio_runtime::Request<CustomerRelationship>;
