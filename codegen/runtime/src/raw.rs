//! Requests without types: the way to whatever the spec does not describe.

use std::fmt;
use std::future::{Future, IntoFuture};

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::clock::Boxed;
use crate::handle::Handle;
use crate::options::Options;
use crate::record::{Value, ValueRef, collect_secrets};
use crate::request::{Payload, Request};
use crate::{Error, Result, encode, send};

mod response;

pub use response::RawResponse;

/// A request to any path of the API, with the client's credentials.
///
/// Its answer is a [`RawResponse`] whatever its status; [`json`](Self::json) takes nothing but
/// a success.
///
/// ```no_run
/// # use revio_runtime as revio;
/// use revio::{Method, Result, Value};
///
/// # type Client = revio_runtime::Handle;
/// async fn named(client: &Client, name: &str) -> Result<Value> {
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

impl RawRequest {
    pub(crate) fn new(handle: Handle, method: Method, path: &str) -> Self {
        let (path, fault) = match below_base(path) {
            Ok(path) => (path, None),
            Err(fault) => ("/".to_owned(), Some(fault)),
        };
        Self { handle, request: Request::new(method, path), fault }
    }

    /// Adds a query parameter. A name given twice goes out twice.
    pub fn query(mut self, name: impl AsRef<str>, value: impl fmt::Display) -> Self {
        self.request.query.append(name.as_ref(), value.to_string());
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.request.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body, as JSON.
    pub fn json_body(mut self, value: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(value) {
            Ok(bytes) => self.body(bytes, "application/json"),
            Err(error) => {
                self.fault.get_or_insert(format!("the body cannot be written: {error}"));
                self
            }
        }
    }

    /// Sets the body and what it is.
    pub fn body(
        mut self,
        bytes: impl Into<Bytes>,
        content_type: impl Into<String>,
    ) -> Self {
        let (bytes, content_type) = (bytes.into(), content_type.into());
        // What is no JSON, or is too deep to be read, is only sent.
        if let Ok(written) = serde_json::from_slice::<Value>(&bytes) {
            collect_secrets(ValueRef::Value(&written), &mut self.request.secrets);
        }
        self.request.body = Some(Payload { bytes, content_type });
        self
    }

    /// Sets what can be set for one call.
    pub fn options(mut self, options: Options) -> Self {
        self.request.options = options;
        self
    }

    /// Sends it. Any status is an answer; see [`RawResponse::error_for_status`].
    pub fn send(self) -> impl Future<Output = Result<RawResponse>> + Send + 'static {
        self.into_future()
    }

    /// Sends it and reads the answer as JSON. A status that is not a success is an error.
    pub async fn json<T: DeserializeOwned>(self) -> Result<T> {
        self.send().await?.json()
    }
}

impl IntoFuture for RawRequest {
    type Output = Result<RawResponse>;
    type IntoFuture = Boxed<Result<RawResponse>>;

    fn into_future(self) -> Self::IntoFuture {
        match self.fault {
            None => send::send(self.handle, self.request),
            Some(fault) => {
                let error =
                    Error::invalid(fault).about(&self.request.called(&self.handle));
                Box::pin(std::future::ready(Err(error)))
            }
        }
    }
}

/// A path below the base URL, or why it is none.
fn below_base(path: &str) -> Result<String, String> {
    let name = path.split('?').next().unwrap_or_default();
    if name.contains("://") || path.starts_with("//") {
        return Err("the path of a raw request is relative to the base URL, \
                    such as `/Contacts`; another server is another client's"
            .to_owned());
    }
    if name.split('/').any(is_dots) {
        return Err("a path with `.` or `..` in it would leave the base URL: \
                    write the path that is meant"
            .to_owned());
    }
    Ok(encode::written_path(&format!("/{}", path.trim_start_matches('/'))))
}

fn is_dots(segment: &str) -> bool {
    let segment = segment.to_ascii_lowercase().replace("%2e", ".");
    segment == "." || segment == ".."
}
