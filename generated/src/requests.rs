// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Presumably quotes, and orders in the making, with the PDF that can be drawn up
//! of each.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Requests::list) | List requests. | `GET /Requests` | observed |
//! | [`create`](Requests::create) | Create a request. | `POST /Requests` | observed |
//! | [`get`](Requests::get) | Get a request. | `GET /Requests/{request_id}` | inferred |
//! | [`get_pdf`](Requests::get_pdf) | Get the PDF of a request. | `GET /Requests/{request_id}/pdf` | official |
//! | `approve` (feature `unverified`) | Approve a request. | `POST /Requests/{request_id}/approve` | unverified |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomerId, ProcessId, RequestId, RequestStatusId, RequestTemplateId, UserGroupId,
    UserId,
};
#[cfg(feature = "unverified")]
use revio_runtime::Done;
use revio_runtime::{
    Bytes, Call, Created, Extra, Handle, NaiveDateTime, Object, call, paged_call,
    placeholder, record,
};

/// Presumably quotes, and orders in the making, with the PDF that can be drawn up
/// of each.
///
/// Made by [`Client::requests`](crate::Client::requests).
#[derive(Clone, Debug)]
pub struct Requests {
    handle: Handle,
}

impl Requests {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List requests.
    ///
    /// Pages through the requests. Public client code orders them by `-status_date` to
    /// see the latest changes first.
    ///
    /// `GET /Requests` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.requests().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> RequestsList {
        self.handle.call(&registry::REQUESTS_LIST).into()
    }

    /// Create a request.
    ///
    /// Makes a request. Only the name of its reference page is known; its body has
    /// never been seen, so it is sent as it is given.
    ///
    /// `POST /Requests` · evidence observed (seen in use by others)
    ///
    /// - `body`: Not documented. The members of a request are the likely ones.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::Object;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// // Which members it takes is not documented.
    /// let body = Object::new().member("name", "value");
    /// let created = client.requests().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<Object>) -> RequestsCreate {
        let mut call = self.handle.call(&registry::REQUESTS_CREATE);
        call.carry::<Object>(body);
        call.into()
    }

    /// Get a request.
    ///
    /// Reads one request. Only convention speaks for this call; no source shows it.
    /// Listing with `request_id` is the safer way.
    ///
    /// `GET /Requests/{request_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let request = client.requests().get(33).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, request_id: impl Into<RequestId>) -> RequestsGet {
        let mut call = self.handle.call(&registry::REQUESTS_GET);
        call.path::<RequestId>("request_id", request_id);
        call.into()
    }

    /// Get the PDF of a request.
    ///
    /// Draws up a request as a document, by one of the tenant's request templates.
    ///
    /// `GET /Requests/{request_id}/pdf` · evidence official (stated or shown by the vendor)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let bytes = client.requests().get_pdf(33).request_template_id(2).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pdf(&self, request_id: impl Into<RequestId>) -> RequestsGetPdf {
        let mut call = self.handle.call(&registry::REQUESTS_GET_PDF);
        call.path::<RequestId>("request_id", request_id);
        call.into()
    }

    /// **Nobody has seen this work.** It is compiled only with the feature `unverified`.
    ///
    /// Approve a request.
    ///
    /// **Unverified: method and path are a guess.** The Tray connector lists an
    /// operation of this name, and nothing else is known of it. The path follows the
    /// activation of webhook receivers; tasks have another style for actions, PUT with
    /// the action's name in the body. Try it in a sandbox first.
    ///
    /// `POST /Requests/{request_id}/approve` · evidence unverified (a guess by analogy)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.requests().approve(33).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "unverified")]
    pub fn approve(&self, request_id: impl Into<RequestId>) -> RequestsApprove {
        let mut call = self.handle.call(&registry::REQUESTS_APPROVE);
        call.path::<RequestId>("request_id", request_id);
        call.into()
    }
}

/// A call of [`Requests::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestsList {
    call: Call,
}

impl RequestsList {
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

    /// Only this request. Better supported than the single read, which rests on
    /// convention alone.
    ///
    /// `search.request_id` in the query.
    pub fn request_id(mut self, value: impl Into<RequestId>) -> Self {
        self.call.set::<RequestId>("search.request_id", value);
        self
    }

    /// Only the requests of this customer.
    ///
    /// `search.customer_id` in the query.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.set::<CustomerId>("search.customer_id", value);
        self
    }

    /// Name of the member to order by, ascending; put `-` in front for descending.
    /// Which members can be ordered by is not documented.
    ///
    /// Evidence: observed.
    ///
    /// `search.sort` in the query.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.sort", value);
        self
    }
}

paged_call!(RequestsList => RequestCollection);

/// A call of [`Requests::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestsCreate {
    call: Call,
}

call!(RequestsCreate => Created<RequestId>);

/// A call of [`Requests::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestsGet {
    call: Call,
}

call!(RequestsGet => Request);

/// A call of [`Requests::get_pdf`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestsGetPdf {
    call: Call,
}

impl RequestsGetPdf {
    /// Template to draw the document by. Sent without the prefix of list parameters.
    /// Whether the server falls back on a template of its own when it is left out is
    /// not known.
    ///
    /// `request_template_id` in the query.
    pub fn request_template_id(mut self, value: impl Into<RequestTemplateId>) -> Self {
        self.call.set::<RequestTemplateId>("request_template_id", value);
        self
    }
}

call!(RequestsGetPdf => Bytes);

/// A call of [`Requests::approve`], ready to be sent.
#[cfg(feature = "unverified")]
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RequestsApprove {
    call: Call,
}

#[cfg(feature = "unverified")]
impl RequestsApprove {
    /// Not documented; perhaps there is none.
    pub fn body(mut self, body: impl Into<Object>) -> Self {
        self.call.carry::<Object>(body);
        self
    }
}

#[cfg(feature = "unverified")]
call!(RequestsApprove => Done);

/// A page of [`Request`] records.
pub type RequestCollection = Collection<Request>;

/// Presumably a quote, or an order in the making. Its services and products are
/// records of their own.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// A [`RequestId`]; evidence: observed.
    pub request_id: RequestId,
    /// A [`RequestStatusId`]; evidence: observed.
    pub request_status_id: Option<RequestStatusId>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// Called `assigned_user_id` in a ticket. A group has `group_assigned_to`.
    pub assigned_to: Option<UserId>,
    /// Called `assigned_group_id` in a ticket. A single user has `assigned_to`.
    pub group_assigned_to: Option<UserGroupId>,
    /// A [`ProcessId`]; evidence: observed.
    pub process_id: Option<ProcessId>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// When the present status was reached. Lists can be ordered by it.
    pub status_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// Text; evidence: observed.
    pub description: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Request {
    /// A record with nothing but what it must have.
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
