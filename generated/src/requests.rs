// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Quotes and orders in preparation (presumably), with a PDF of each.
//!
//! # Records
//!
//! - [`Request`]: Presumably a quote, or an order in preparation.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Requests::list) | Lists requests. | `GET /Requests` | observed |
//! | [`create`](Requests::create) | Creates a request. | `POST /Requests` | observed |
//! | [`get`](Requests::get) | Gets a request. | `GET /Requests/{request_id}` | inferred |
//! | [`get_pdf`](Requests::get_pdf) | Gets the PDF of a request. | `GET /Requests/{request_id}/pdf` | official |
//! | `approve` (feature `unverified`) | Approves a request. | `POST /Requests/{request_id}/approve` | unverified |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`RequestsList`], [`RequestsCreate`],
//! [`RequestsGet`], [`RequestsGetPdf`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomerId, ProcessId, RequestId, RequestStatusId, RequestTemplateId, UserGroupId,
    UserId,
};
#[cfg(feature = "unverified")]
use revio_runtime::Done;
use revio_runtime::{
    Bytes, Call, Created, Extra, Handle, NaiveDateTime, Object, OneOrNone, call,
    placeholder, record,
};

/// Presumably a quote, or an order in preparation. Its services and products are
/// separate records.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct Request {
    pub request_id: RequestId,
    pub request_status_id: Option<RequestStatusId>,
    pub customer_id: Option<CustomerId>,
    /// Tickets call it `assigned_user_id`. For a group, see `group_assigned_to`.
    pub assigned_to: Option<UserId>,
    /// Tickets call it `assigned_group_id`. For a single user, see `assigned_to`.
    pub group_assigned_to: Option<UserGroupId>,
    pub process_id: Option<ProcessId>,
    pub created_date: Option<NaiveDateTime>,
    /// When the current status was reached. Lists can be sorted by it.
    pub status_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    pub description: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Request {
    /// Creates a record with only its required fields set.
    pub fn new(request_id: impl Into<RequestId>) -> Self {
        let mut record: Self = placeholder();
        record.request_id = request_id.into();
        record
    }
}

record!(Request {
    "request_id" => request_id,
    "request_status_id" => request_status_id,
    "customer_id" => customer_id,
    "assigned_to" => assigned_to,
    "group_assigned_to" => group_assigned_to,
    "process_id" => process_id,
    "created_date" => created_date,
    "status_date" => status_date,
    "created_by" => created_by,
    "description" => description,
});

/// A page of [`Request`] records.
pub type RequestCollection = Collection<Request>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum RequestsListTag {}
}

/// Quotes and orders in preparation (presumably), with a PDF of each.
///
/// Returned by [`Client::requests`](crate::Client::requests).
#[derive(Clone, Debug)]
pub struct Requests {
    pub(crate) handle: Handle,
}

impl Requests {
    /// Lists requests.
    ///
    /// Public client code sorts by `-status_date` to see the latest changes first.
    ///
    /// `GET /Requests` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.requests().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "requests_list")]
    #[doc(alias = "GET /Requests")]
    pub fn list(&self) -> RequestsList {
        ListRequest::from_call(self.handle.call(&registry::REQUESTS_LIST))
    }

    /// Creates a request.
    ///
    /// Only the title of its page in Rev.io's reference is known. The body is unknown
    /// and is sent as given.
    ///
    /// `POST /Requests` · evidence: [observed](crate::guide::evidence)
    ///
    /// - `body`: Not documented. The fields of a request are likely.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // The fields of this body are not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.requests().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "requests_create")]
    #[doc(alias = "POST /Requests")]
    pub fn create(&self, body: impl Into<Object>) -> RequestsCreate {
        let call = self.handle.call(&registry::REQUESTS_CREATE);
        let call = call.body::<Object>(body);
        call.into_request()
    }

    /// Gets a request.
    ///
    /// Inferred from the naming convention; no public source shows this call. Listing
    /// with `request_id` is safer.
    ///
    /// `GET /Requests/{request_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request = client.requests().get(33).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "requests_get")]
    #[doc(alias = "GET /Requests/{request_id}")]
    pub fn get(&self, request_id: impl Into<RequestId>) -> RequestsGet {
        let call = self.handle.call(&registry::REQUESTS_GET);
        let call = call.path_param::<RequestId>("request_id", request_id);
        call.into_request()
    }

    /// Gets the PDF of a request.
    ///
    /// Renders a request as a document, using one of the tenant's request templates.
    ///
    /// `GET /Requests/{request_id}/pdf` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let bytes = client.requests().get_pdf(33).request_template_id(2).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "requests_get_pdf")]
    #[doc(alias = "GET /Requests/{request_id}/pdf")]
    pub fn get_pdf(&self, request_id: impl Into<RequestId>) -> RequestsGetPdf {
        let call = self.handle.call(&registry::REQUESTS_GET_PDF);
        let call = call.path_param::<RequestId>("request_id", request_id);
        RequestsGetPdf(call)
    }

    /// Approves a request.
    ///
    /// **[Unverified](crate::guide::evidence): method and path are a guess.** Requires
    /// the feature `unverified`.
    ///
    /// The Tray connector lists an operation of this name; nothing else is known. The
    /// path follows the activation of webhook receivers; tasks have another style for
    /// actions, PUT with the name of the action in the body. Try it in a sandbox first.
    ///
    /// `POST /Requests/{request_id}/approve` · evidence: [unverified](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.requests().approve(33).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "requests_approve")]
    #[doc(alias = "POST /Requests/{request_id}/approve")]
    #[cfg(feature = "unverified")]
    pub fn approve(&self, request_id: impl Into<RequestId>) -> RequestsApprove {
        let call = self.handle.call(&registry::REQUESTS_APPROVE);
        let call = call.path_param::<RequestId>("request_id", request_id);
        RequestsApprove(call)
    }
}

/// Request builder of [`Requests::list`]. Its other methods are those of
/// [`ListRequest`].
pub type RequestsList = ListRequest<Request, tag::RequestsListTag>;

impl RequestsList {
    /// Only this request. Better supported than the get call, which rests on the naming
    /// convention alone.
    ///
    /// Sets the query parameter `search.request_id`.
    pub fn request_id<T>(self, value: impl OneOrNone<RequestId, T>) -> Self {
        Self::from_call(self.0.param::<RequestId, _>("search.request_id", value))
    }

    /// Only the requests of this customer.
    ///
    /// Sets the query parameter `search.customer_id`.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.param::<CustomerId, _>("search.customer_id", value))
    }

    /// Field to sort by, ascending; prefix it with `-` for descending. See
    /// [filtering](crate::guide::filtering).
    pub fn sort<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.sort", value))
    }
}

/// Request builder of [`Requests::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RequestsCreate = revio_runtime::Request<Created<RequestId>>;

/// Request builder of [`Requests::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type RequestsGet = revio_runtime::Request<Request>;

/// Request builder of [`Requests::get_pdf`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RequestsGetPdf(Call);

impl RequestsGetPdf {
    /// Template for the document. Sent without the prefix of list parameters. Whether
    /// the server has a default template is unknown.
    ///
    /// Sets the query parameter `request_template_id`.
    pub fn request_template_id<T>(
        self,
        value: impl OneOrNone<RequestTemplateId, T>,
    ) -> Self {
        Self(self.0.param::<RequestTemplateId, _>("request_template_id", value))
    }
}

call!(RequestsGetPdf => Bytes);

/// Request builder of [`Requests::approve`].
#[cfg(feature = "unverified")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RequestsApprove(Call);

#[cfg(feature = "unverified")]
impl RequestsApprove {
    /// Not documented; there may be none.
    pub fn body(self, body: impl Into<Object>) -> Self {
        Self(self.0.body::<Object>(body))
    }
}

#[cfg(feature = "unverified")]
call!(RequestsApprove => Done);
