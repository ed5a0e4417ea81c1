//! A request that can be seen before it is sent.

use std::fmt;
use std::sync::Arc;

use http::header::HeaderValue;
use http::{HeaderMap, Method};

use crate::body::Body;
use crate::context::RequestContext;
use crate::redact::{MAX_EXAMINED, REDACTED};

/// A request as it would be sent, from the method `request` of a call. Nothing has been sent, and
/// the call can still be changed and sent.
///
/// Credentials are replaced by `[redacted]`. The HTTP client adds the headers of the connection,
/// such as `Host` and `Content-Length`. Each part of a multipart body is separated by a boundary
/// that differs each time.
///
/// `Display` prints method, URL, headers and body. It withholds a URL or a body that contains a
/// secret, and the headers that may contain one. `Debug` also leaves out the body.
///
/// ```no_run
/// # use revio_runtime as revio;
/// # type ContactsGet = revio::Request<revio::Value>;
/// # async fn example(get: impl Fn(i64) -> ContactsGet) -> revio::Result<()> {
/// // With a client, `get` is `client.contacts().get`.
/// let call = get(1001);
/// println!("{}", call.request()?);
/// let contact = call.await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PreparedRequest {
    method: Method,
    url: String,
    headers: HeaderMap,
    body: Body,
    context: Arc<RequestContext>,
}

impl PreparedRequest {
    pub(super) fn new(
        message: http::Request<Body>,
        context: Arc<RequestContext>,
    ) -> Self {
        let (head, body) = message.into_parts();
        let encoded = REDACTED.replace('[', "%5B").replace(']', "%5D");
        let url = head.uri.to_string().replace(&encoded, REDACTED);
        Self { method: head.method, url, headers: head.headers, body, context }
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The URL with its query, which may contain personal data.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The headers. All but `User-Agent`, `Accept` and `Content-Type` are marked as sensitive,
    /// since they may be tokens.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, not redacted; empty if the request has none.
    pub fn body(&self) -> &Body {
        &self.body
    }

    fn redacted(&self, text: &str) -> String {
        let rest = if text.len() > MAX_EXAMINED { "…" } else { "" };
        self.context.redact(text, false) + rest
    }

    /// The body as text, or what it is.
    fn shown_body(&self) -> String {
        match (self.body.bytes().map(|bytes| str::from_utf8(bytes)), self.body.length())
        {
            (Some(Ok(text)), _) => self.redacted(text),
            (Some(Err(_)), length) => format!("[{} bytes]", length.unwrap_or_default()),
            (None, Some(length)) => format!("[stream of {length} bytes]"),
            (None, None) => "[stream of unknown length]".to_owned(),
        }
    }
}

impl fmt::Display for PreparedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.redacted(&self.url))?;
        for (name, value) in &self.headers {
            write!(f, "\n{name}: {}", shown_header(value))?;
        }
        let body = self.shown_body();
        if body.is_empty() { Ok(()) } else { write!(f, "\n\n{body}") }
    }
}

fn shown_header(value: &HeaderValue) -> &str {
    if value.is_sensitive() { REDACTED } else { value.to_str().unwrap_or(REDACTED) }
}

/// Leaves out the body, which may be private.
impl fmt::Debug for PreparedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PreparedRequest")
            .field("method", &self.method)
            .field("url", &self.redacted(&self.url))
            .field("headers", &self.headers)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
