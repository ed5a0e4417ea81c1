//! A request while it is put together: all that [`send`](crate::send) needs, and nothing of the
//! types it came from.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{
    ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING, USER_AGENT,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};

use crate::client::options::Options;
use crate::client::{Handle, Shared};
use crate::redact::Secrets;
use crate::registry::{Operation, RetrySafety};
use crate::request::context::Called;
use crate::request::encode::{self, Query};
use crate::{Error, Result};

/// One request. Whether it may be repeated is for its method and its operation to say.
#[derive(Clone)]
pub(crate) struct Request {
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) method: Method,
    /// Below the base URL, encoded; may have a query of its own.
    pub(crate) path: String,
    pub(crate) query: Query,
    pub(crate) accept: &'static str,
    /// Of the operation itself.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<Payload>,
    /// What the body holds that must not be printed.
    pub(crate) secrets: Vec<String>,
    pub(crate) options: Options,
}

/// A body and what it is.
#[derive(Clone)]
pub(crate) struct Payload {
    pub(crate) bytes: Bytes,
    pub(crate) content_type: String,
}

impl Request {
    pub(crate) fn new(method: Method, path: String) -> Self {
        Self {
            operation: None,
            method,
            path,
            query: Query::default(),
            accept: "application/json",
            headers: Vec::new(),
            body: None,
            secrets: Vec::new(),
            options: Options::new(),
        }
    }

    pub(crate) fn of(operation: &'static Operation) -> Self {
        let mut request = Self::new(operation.method.into(), operation.path.to_owned());
        request.operation = Some(operation);
        request.accept = operation.accept();
        request
    }

    /// Puts a value into its place in the path.
    pub(crate) fn fill(&mut self, name: &str, value: &str) -> Result<(), String> {
        // These three are no path segments: `/a/` and `/a/..` name something else, and there
        // is no way to write the dots that servers would not read as such.
        if matches!(value, "" | "." | "..") {
            return Err(format!("the path parameter `{name}` must not be {value:?}"));
        }
        self.path = self.path.replace(&format!("{{{name}}}"), &encode::component(value));
        Ok(())
    }

    /// Whether it may be sent again although the server may have acted on it.
    pub(crate) fn retry(&self) -> RetrySafety {
        let safe = self.operation.is_some_and(|it| it.retry == RetrySafety::Safe);
        if safe || self.method.is_safe() {
            RetrySafety::Safe
        } else {
            RetrySafety::Unsafe
        }
    }

    /// What messages call it.
    pub(crate) fn called(&self, handle: &Handle) -> Arc<Called> {
        let shared = handle.shared();
        Arc::new(Called {
            conventions: shared.conventions,
            operation: self.operation,
            method: self.method.clone(),
            path: self.path.split('?').next().unwrap_or_default().to_owned(),
            secrets: Arc::clone(&shared.secrets),
            own: Secrets::new(self.secrets.iter().cloned()),
        })
    }

    /// The request as it goes out.
    pub(crate) fn message(&self, handle: &Handle) -> Result<http::Request<Bytes>> {
        let body = self.body.as_ref().map(|body| body.bytes.clone()).unwrap_or_default();
        let mut message = http::Request::new(body);
        *message.method_mut() = self.method.clone();
        *message.uri_mut() = self.uri(handle)?;
        *message.headers_mut() = self.all_headers(handle)?;
        Ok(message)
    }

    fn uri(&self, handle: &Handle) -> Result<Uri> {
        let mut query = self.query.clone();
        for (name, value) in handle.options().query.iter().chain(&self.options.query) {
            query.append(name, value.clone());
        }
        let query = query.encode();
        let sign = match (query.is_empty(), self.path.contains('?')) {
            (true, _) => "",
            (false, true) => "&",
            (false, false) => "?",
        };
        let uri = format!("{}{}{sign}{query}", handle.shared().base_url.text, self.path);
        uri.parse().map_err(|error| {
            Error::invalid(format!("the URL cannot be sent: {error}")).caused_by(error)
        })
    }

    fn all_headers(&self, handle: &Handle) -> Result<HeaderMap> {
        let shared = handle.shared();
        let mut headers = HeaderMap::new();
        headers.insert(USER_AGENT, shared.user_agent.clone());
        headers.insert(ACCEPT, HeaderValue::from_static(self.accept));
        if let Some(body) = &self.body {
            let content_type = header_value("content-type", &body.content_type)?;
            headers.insert(CONTENT_TYPE, content_type);
        }
        // Nobody else says so, and some servers answer 411.
        if self.carries_nothing() {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let of_client = handle.options().headers.iter();
        for (name, value) in of_client.chain(&self.headers).chain(&self.options.headers)
        {
            let mut sent = header_value(name, value)?;
            // It may be a token: who sees headers on their way is not to print it.
            sent.set_sensitive(true);
            headers.insert(free_name(name, shared)?, sent);
        }
        headers.extend(shared.credentials.clone());
        Ok(headers)
    }
}

impl Request {
    /// Whether a body is expected, and there is none or an empty one.
    fn carries_nothing(&self) -> bool {
        matches!(self.method, Method::POST | Method::PUT | Method::PATCH)
            && self.body.as_ref().is_none_or(|body| body.bytes.is_empty())
    }
}

/// The name of a header that is not the client's alone.
fn free_name(name: &str, shared: &Shared) -> Result<HeaderName> {
    let header = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| Error::invalid(format!("{name:?} is not the name of a header")))?;
    if shared.credentials.contains_key(&header) {
        return Err(Error::invalid(format!(
            "the header `{header}` is the client's: give credentials to its builder"
        )));
    }
    // A length that is not the body's would let its end be read as another request.
    if header == CONTENT_LENGTH || header == TRANSFER_ENCODING {
        return Err(Error::invalid(format!(
            "the header `{header}` is the connection's: leave it out, the body says it"
        )));
    }
    Ok(header)
}

fn header_value(name: &str, value: &str) -> Result<HeaderValue> {
    encode::header(value).ok_or_else(|| {
        Error::invalid(format!(
            "the value of the header `{name}` cannot be sent: use visible ASCII characters"
        ))
    })
}

/// Names only: the values may be nobody's business.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path.split('?').next().unwrap_or_default())
            .field("query", &self.query.names())
            .field("body_bytes", &self.body.as_ref().map_or(0, |body| body.bytes.len()))
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Api;

    #[test]
    fn headers_that_may_hold_a_secret_are_marked() {
        let handle = Api::new().handle_with(|builder| {
            builder.credential("subscription_key", "k3y".to_owned());
            builder.options(Options::new().header("x-of-client", "a"));
        });
        let mut request = Request::new(Method::POST, "/X".to_owned());
        request.headers.push(("x-own".to_owned(), "b".to_owned()));
        request.options = Options::new().header("x-of-call", "c");
        let message = request.message(&handle).expect("a request");
        let marked = message.headers().iter().filter(|(_, value)| value.is_sensitive());
        let mut marked: Vec<&str> = marked.map(|(name, _)| name.as_str()).collect();
        marked.sort_unstable();
        assert_eq!(
            marked,
            ["authorization", "x-key", "x-of-call", "x-of-client", "x-own"]
        );
    }
}
