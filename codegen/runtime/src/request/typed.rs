//! The request of an operation without setters: one type for all of them, so that the compiler sees
//! only an alias for each.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

use super::builder::Call;
use super::builder::future::{ResponseFuture, ValueFuture};
use super::prepared::PreparedRequest;
use crate::Result;
use crate::client::options::Options;
use crate::response::decode::Decode;

/// A request to an operation without optional parameters. It is sent when it is awaited, and
/// resolves to a `T`.
///
/// Each operation has an alias, such as `ContactsGet`. Use the alias in your own signatures: an
/// operation that gets an optional parameter later also gets a separate type, with the same
/// methods.
///
/// ```no_run
/// # use revio_runtime as revio;
/// # type ContactsGet = revio::Request<revio::Value>;
/// use std::time::Duration;
///
/// # async fn example(get: impl Fn(i64) -> ContactsGet) -> revio::Result<()> {
/// // With a client, `get` is `client.contacts().get`.
/// let contact = get(1001).await?;
///
/// let patient = revio::Options::new().timeout(Duration::from_secs(300));
/// let response = get(1001).options(patient).send().await?;
/// println!("{} after {} attempts", response.status(), response.attempts());
/// # Ok(())
/// # }
/// ```
#[must_use = "a request does nothing until it is awaited"]
pub struct Request<T> {
    call: Call,
    value: PhantomData<fn() -> T>,
}

impl Call {
    /// The call as a request without setters.
    pub fn into_request<T>(self) -> Request<T> {
        Request::new(self)
    }
}

impl<T> Request<T> {
    fn new(call: Call) -> Self {
        Self { call, value: PhantomData }
    }

    /// Sets the options of this call: timeouts, retries, further headers and query parameters.
    pub fn options(self, options: Options) -> Self {
        Self::new(self.call.options(options))
    }

    /// The request as it would be sent. Nothing is sent; what would keep it from being sent is an
    /// error.
    pub fn request(&self) -> Result<PreparedRequest> {
        self.call.request()
    }

    /// Sends the request, and returns the value with status, headers and links. Awaiting the
    /// request itself returns the value alone.
    pub fn send(self) -> ResponseFuture<T> {
        self.call.send()
    }
}

impl<T: Decode> IntoFuture for Request<T> {
    type Output = Result<T>;
    type IntoFuture = ValueFuture<T>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.send_for_value()
    }
}

impl<T> Clone for Request<T> {
    fn clone(&self) -> Self {
        Self::new(self.call.clone())
    }
}

impl<T> fmt::Debug for Request<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Request").field(&self.call).finish()
    }
}
