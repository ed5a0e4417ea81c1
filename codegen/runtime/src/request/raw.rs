//! Requests without types, for everything that the API description does not cover.

use std::fmt;
use std::future::IntoFuture;

use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tracing::Span;

use super::builder::future::CallFuture;
use super::message::{Payload, Request};
use super::prepared::PreparedRequest;
use crate::body::Body;
use crate::client::core::Handle;
use crate::client::options::Options;
use crate::encode;
use crate::record::{Value, ValueRef, collect_secrets, collecting_secrets};
use crate::response::stream::BodyStream;
use crate::response::typed::Response;
use crate::trace;
use crate::{RawResponse, Result};

/// A request to any path of the API, with the first complete set of credentials that any operation
/// accepts.
///
/// It resolves to a [`RawResponse`] of any status; [`json`](Self::json) accepts a success only.
///
/// ```no_run
/// # use revio_runtime as revio;
/// use revio::{Method, Result, Value};
///
/// # type Client = revio_runtime::Handle;
/// async fn find(client: &Client, name: &str) -> Result<Value> {
///     let contacts = client.request(Method::GET, "/Contacts").query("search.name", name);
///     contacts.json().await
/// }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    handle: Handle,
    request: Request,
    fault: Option<String>,
}

impl Handle {
    /// Starts a request to any path of the API.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        let path = path.into();
        let (path, fault) = match relative_path(&path) {
            Ok(path) => (path, None),
            Err(fault) => (refused_path(&path), Some(fault.to_owned())),
        };
        RawRequest { handle: self.clone(), request: Request::new(method, path), fault }
    }
}

impl RawRequest {
    /// Adds a query parameter. A name that is given twice is sent twice.
    pub fn query(mut self, name: impl AsRef<str>, value: impl fmt::Display) -> Self {
        self.request.query.append(name.as_ref(), value.to_string());
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.request.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body to a value encoded as JSON. If the server sends back a [`Secret`](crate::Secret)
    /// in it, errors do not quote it.
    pub fn json_body(mut self, value: &(impl Serialize + ?Sized)) -> Self {
        match collecting_secrets(&mut self.request.secrets, || serde_json::to_vec(value))
        {
            Ok(bytes) => self.body(bytes, "application/json"),
            Err(error) => {
                self.fault.get_or_insert(format!("the body cannot be encoded: {error}"));
                self
            }
        }
    }

    /// Sets the body and its content type.
    pub fn body(
        mut self,
        body: impl Into<Body>,
        content_type: impl Into<String>,
    ) -> Self {
        let (body, content_type) = (body.into(), content_type.into());
        // A body that is not JSON, or is nested too deeply, has no known secrets.
        let bytes = body.bytes().map(|bytes| serde_json::from_slice::<Value>(bytes));
        if let Some(Ok(value)) = bytes {
            collect_secrets(ValueRef::Value(&value), &mut self.request.secrets);
        }
        self.request.body = Some(Payload { body, content_type });
        self
    }

    /// Sets the options of this request.
    pub fn options(mut self, options: Options) -> Self {
        self.request.options = options;
        self
    }

    /// The request as it would be sent. Nothing is sent; what would keep it from being sent is an
    /// error.
    pub fn request(&self) -> Result<PreparedRequest> {
        self.request.prepare(&self.handle, self.fault.clone().map(Into::into))
    }

    /// Sends the request. A response of any status is `Ok`; see
    /// [`RawResponse::error_for_status`].
    pub fn send(self) -> CallFuture<RawResponse> {
        self.then(|response, span| {
            // Not an error for the caller, but in the trace.
            let _ = trace::decoded(span, response.require_success());
            Ok(response)
        })
    }

    /// Sends the request, and decodes the response as JSON. An error status is an error.
    pub fn json<T: DeserializeOwned + 'static>(self) -> CallFuture<T> {
        self.then(|response, span| trace::decoded(span, response.decode_json()))
    }

    /// Sends the request, and leaves the body to be read as it arrives, without a limit on its
    /// size. An error status is an error.
    pub fn stream(mut self) -> CallFuture<Response<BodyStream>> {
        self.request.leave_unread = true;
        self.then(|response, span| trace::decoded(span, Response::decode(response)))
    }

    /// Sends the request, and makes something of the response. The span is that of the call.
    fn then<T: 'static>(
        self,
        decode: fn(RawResponse, &Span) -> Result<T>,
    ) -> CallFuture<T> {
        let Self { handle, request, fault } = self;
        #[cfg(feature = "blocking")]
        let worker = request.worker(&handle);
        let call = request.send(handle, fault.map(Into::into));
        let decoded = async move {
            let mut response = call.await?;
            let span = response.take_span();
            decode(response, &span)
        };
        CallFuture::new(
            decoded,
            #[cfg(feature = "blocking")]
            worker,
        )
    }
}

impl IntoFuture for RawRequest {
    type Output = Result<RawResponse>;
    type IntoFuture = CallFuture<RawResponse>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A path below the base URL, encoded, or why it is not one.
fn relative_path(path: &str) -> Result<String, &'static str> {
    let name = path.split('?').next().unwrap_or_default();
    if name.contains("://") || path.starts_with("//") {
        return Err("the path of a raw request must be relative to the base URL, \
                    such as `/path`; use another client for another server");
    }
    if has_dots(name) {
        return Err("the path of a raw request must not contain `.` or `..` segments: \
                    they could leave the base URL");
    }
    Ok(encode::path(&format!("/{}", path.trim_start_matches('/'))))
}

/// A refused path as errors show it: without its query, and without credentials for a host.
fn refused_path(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    match (path.find("//"), path.rfind('@')) {
        (Some(start), Some(end)) if start < end => {
            let (before, after) = (path.get(..start + 2), path.get(end..));
            let [before, after] =
                [before, after].map(|it| encode::path(it.unwrap_or("")));
            format!("{before}[redacted]{after}")
        }
        _ => encode::path(path),
    }
}

/// Whether a segment is `.` or `..`, also for servers that decode the path before they split it.
fn has_dots(path: &str) -> bool {
    let path = path.to_ascii_lowercase().replace("%2e", ".").replace("%2f", "/");
    let mut segments = path.split("%5c").flat_map(|part| part.split(['/', '\\']));
    segments.any(|segment| segment == "." || segment == "..")
}
