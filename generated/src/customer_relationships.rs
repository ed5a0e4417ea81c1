// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Relationships between two customers.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](CustomerRelationships::list) | List customer relationships. | `GET /CustomerRelationships` | observed |
//! | [`get`](CustomerRelationships::get) | Get a customer relationship. | `GET /CustomerRelationships/{customer_relationship_id}` | inferred |

use crate::collection::Collection;
use crate::registry;
use crate::types::{CustomerId, CustomerRelationshipId, CustomerRelationshipTypeId};
use revio_runtime::{Call, Extra, Handle, call, paged_call, placeholder, record};

/// Relationships between two customers.
///
/// Made by [`Client::customer_relationships`](crate::Client::customer_relationships).
#[derive(Clone, Debug)]
pub struct CustomerRelationships {
    handle: Handle,
}

impl CustomerRelationships {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List customer relationships.
    ///
    /// Pages through the customer relationships. Known from a public Singer tap alone,
    /// and without a filter for those of one customer.
    ///
    /// `GET /CustomerRelationships` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.customer_relationships().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> CustomerRelationshipsList {
        self.handle.call(&registry::CUSTOMER_RELATIONSHIPS_LIST).into()
    }

    /// Get a customer relationship.
    ///
    /// Reads one relationship. Only convention speaks for this call; no source shows
    /// it. Listing them is the safer way.
    ///
    /// `GET /CustomerRelationships/{customer_relationship_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let customer_relationship = client.customer_relationships().get(51).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        customer_relationship_id: impl Into<CustomerRelationshipId>,
    ) -> CustomerRelationshipsGet {
        let mut call = self.handle.call(&registry::CUSTOMER_RELATIONSHIPS_GET);
        let wire = "customer_relationship_id";
        call.path::<CustomerRelationshipId>(wire, customer_relationship_id);
        call.into()
    }
}

/// A call of [`CustomerRelationships::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CustomerRelationshipsList {
    call: Call,
}

impl CustomerRelationshipsList {
    /// Number of the page, counted from 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records on a page. What the server does with more than 500 is not known; it may
    /// well give fewer than asked for.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }
}

paged_call!(CustomerRelationshipsList => CustomerRelationshipCollection);

/// A call of [`CustomerRelationships::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CustomerRelationshipsGet {
    call: Call,
}

call!(CustomerRelationshipsGet => CustomerRelationship);

/// A page of [`CustomerRelationship`] records.
pub type CustomerRelationshipCollection = Collection<CustomerRelationship>;

/// A relationship between two customers; that of a parent account stands in
/// `parent_customer_id` of the customer.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerRelationship {
    /// A [`CustomerRelationshipId`]; evidence: observed.
    pub customer_relationship_id: CustomerRelationshipId,
    /// One side; `related_customer_id` is the other. Which way round a type is to be
    /// read is not known, nor whether the relationship is listed a second time from the
    /// other side.
    pub customer_id: Option<CustomerId>,
    /// The other side, seen from `customer_id`.
    pub related_customer_id: Option<CustomerId>,
    /// No call is known that lists the types.
    pub customer_relationship_type_id: Option<CustomerRelationshipTypeId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl CustomerRelationship {
    /// A record with nothing but what it must have.
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
