//! What a hook sees of a request, and what it adds.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::COOKIE;
use http::{HeaderMap, HeaderValue, Method, Request, Uri};

use crate::body::Body;
use crate::context::RequestContext;
use crate::redact::REDACTED;
use crate::registry::{Operation, ParameterLocation, is_credential};
use crate::{Error, Result, headers};

/// An attempt at a call, for a [`Hook`](super::Hook).
pub struct Attempt {
    context: Arc<RequestContext>,
    number: u32,
    waited: Duration,
    url: String,
    headers: HeaderMap,
    body: Body,
    added: HeaderMap,
}

impl Attempt {
    pub(crate) fn new(
        context: &Arc<RequestContext>,
        request: &Request<Body>,
        number: u32,
        waited: Duration,
    ) -> Self {
        Self {
            number,
            waited,
            url: url(context, request.uri()),
            headers: redacted(request.headers()),
            body: request.body().clone(),
            added: HeaderMap::new(),
            context: Arc::clone(context),
        }
    }

    /// The operation; `None` for a raw request.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.context.operation
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.context.method
    }

    /// The URL. Credentials and secrets in it are `[redacted]`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The headers. The values of credentials, and of headers that options and hooks have set, are
    /// `[redacted]`, since they may be tokens.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, which may contain secrets; empty if there is none. `None` for a file or a stream, which
    /// is read while it is sent.
    pub fn body(&self) -> Option<&Bytes> {
        self.body.bytes()
    }

    /// The number of the attempt. The first is 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// How long the attempt has waited for the rate limiter.
    pub fn waited(&self) -> Duration {
        self.waited
    }

    /// Sets a header, and replaces the one of the same name. Fails if the header is invalid, or if it
    /// belongs to the client: those that [`Options::header`](crate::Options::header) refuses, and
    /// `Cookie`.
    pub fn set_header(&mut self, name: &str, value: &str) -> Result<()> {
        let security = &self.context.conventions.security;
        let name = headers::name(security, self.context.operation, name)?;
        if name == COOKIE {
            let reason =
                "the header `cookie` holds all cookies of the call: leave it out";
            return Err(Error::invalid_request(reason));
        }
        let mut sent = headers::value(name.as_str(), value)?;
        sent.set_sensitive(true);
        if !headers::is_public(name.as_str()) {
            self.context.add_token(value);
        }
        self.headers.insert(name.clone(), hidden());
        self.added.insert(name, sent);
        Ok(())
    }

    /// The headers that hooks have set.
    pub(crate) fn take_added(&mut self) -> HeaderMap {
        std::mem::take(&mut self.added)
    }
}

fn redacted(headers: &HeaderMap) -> HeaderMap {
    let mut headers = headers.clone();
    for value in headers.values_mut().filter(|value| value.is_sensitive()) {
        *value = hidden();
    }
    headers
}

fn hidden() -> HeaderValue {
    let mut value = HeaderValue::from_static(REDACTED);
    value.set_sensitive(true);
    value
}

/// The URL without credentials and secrets in its query, and with the path as messages show it.
fn url(context: &RequestContext, uri: &Uri) -> String {
    let scheme = uri.scheme_str().unwrap_or_default();
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let path = path(uri.path(), &context.path);
    let mut url = format!("{scheme}://{authority}{path}");
    let mut separator = '?';
    for pair in uri.query().into_iter().flat_map(|query| query.split('&')) {
        url.push(separator);
        separator = '&';
        match pair.split_once('=') {
            Some((name, value))
                if is_key(context, name) || is_secret(context, value) =>
            {
                url.extend([name, "=", REDACTED]);
            }
            _ => url.push_str(pair),
        }
    }
    url
}

/// The path below the base URL may contain a secret, and then messages show another.
fn path(sent: &str, shown: &str) -> String {
    let segments = |path: &str| path.matches('/').count();
    let base = segments(sent).checked_sub(segments(shown));
    let Some(base) = base.filter(|_| shown.contains(REDACTED)) else {
        return sent.to_owned();
    };
    let base = sent.split('/').take(base + 1).collect::<Vec<_>>().join("/");
    format!("{base}{shown}")
}

fn is_secret(context: &RequestContext, value: &str) -> bool {
    context.is_secret(&decoded(value))
}

fn decoded(text: &str) -> Cow<'_, str> {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy()
}

fn is_key(context: &RequestContext, name: &str) -> bool {
    let security = &context.conventions.security;
    let name = decoded(name);
    is_credential(security, context.operation, ParameterLocation::Query, &name)
}

/// Leaves out headers, query and body, which may be private.
impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("method", self.method())
            .field("path", &self.context.path)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conventions::{Conventions, Security, SecurityScheme};
    use crate::fixture::CONVENTIONS;

    static WITH_KEY: Conventions = Conventions {
        security: Security {
            schemes: &[SecurityScheme::query("key", "api_key")],
            ..CONVENTIONS.security
        },
        ..CONVENTIONS
    };

    fn shown(path: &str, sent: &'static str) -> String {
        let context = RequestContext {
            conventions: &WITH_KEY,
            operation: None,
            method: Method::GET,
            path: path.to_owned(),
            proxy: None,
            client_secrets: Arc::default(),
            secrets: crate::redact::Secrets::new(Vec::new()),
            tokens: std::sync::Mutex::default(),
        };
        url(&context, &Uri::from_static(sent))
    }

    #[test]
    fn the_url_is_that_of_the_request_without_credentials() {
        for (path, sent, expected) in [
            ("/X/1", "https://a.example/v1/X/1", "https://a.example/v1/X/1"),
            ("/X", "https://a.example:81/X?a=1&b", "https://a.example:81/X?a=1&b"),
            (
                "/X",
                "https://a.example/X?api_key=k&a=1",
                "https://a.example/X?api_key=[redacted]&a=1",
            ),
            (
                "/X",
                "https://a.example/X?%61pi_key=k",
                "https://a.example/X?%61pi_key=[redacted]",
            ),
            (
                "/X/[redacted]/y",
                "https://a.example/v1/b/X/s3cret/y",
                "https://a.example/v1/b/X/[redacted]/y",
            ),
            // A link leads elsewhere.
            ("/X", "https://a.example/v1/X/next", "https://a.example/v1/X/next"),
        ] {
            assert_eq!(shown(path, sent), expected);
        }
    }
}
