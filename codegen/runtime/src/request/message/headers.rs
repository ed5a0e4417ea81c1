//! The headers of a request: those of the client, the operation and the options, and credentials.

use http::header::{
    ACCEPT, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, EXPECT, HOST,
    PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE, USER_AGENT,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::Request;
use crate::client::authorization::Sent;
use crate::client::core::{Handle, Shared};
use crate::encode;
use crate::registry::{ParameterLocation, is_credential};
use crate::{Error, Result};

impl Request {
    pub(super) fn all_headers(
        &self,
        handle: &Handle,
        credentials: &[&Sent],
    ) -> Result<HeaderMap> {
        let shared = handle.shared();
        // Enough for those of most calls.
        let mut headers = HeaderMap::with_capacity(6);
        headers.insert(USER_AGENT, shared.user_agent.clone());
        headers.insert(ACCEPT, HeaderValue::from_static(self.accept));
        if let Some(body) = &self.body {
            let content_type = self.content_type.as_ref().unwrap_or(&body.content_type);
            let content_type = header_value("content-type", content_type)?;
            headers.insert(CONTENT_TYPE, content_type);
        }
        let of_client = handle.options().headers.iter();
        for (name, value) in of_client.chain(&self.headers).chain(&self.options.headers)
        {
            let mut sent = header_value(name, value)?;
            // It may be a token, which code that logs headers must not print.
            sent.set_sensitive(true);
            headers.insert(self.header_name(name, shared)?, sent);
        }
        for (_, cookie) in &self.cookies {
            add_cookie(&mut headers, cookie)?;
        }
        for credential in credentials {
            match credential {
                Sent::Header(name, value) => _ = headers.insert(name, value.clone()),
                Sent::Cookie(cookie) => add_cookie(&mut headers, cookie)?,
                // It is part of the URL, or follows before each attempt.
                Sent::Query(..) | Sent::Token(_) => {}
            }
        }
        Ok(headers)
    }

    /// The name of a header that the caller may set.
    fn header_name(&self, name: &str, shared: &Shared) -> Result<HeaderName> {
        let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| {
            Error::invalid_request(format!("invalid header name {name:?}"))
        })?;
        let security = &shared.conventions.security;
        let location = ParameterLocation::Header;
        let reason = if is_credential(security, self.operation, location, name) {
            Some(OF_CLIENT)
        } else {
            owner(&header)
        };
        match reason {
            None => Ok(header),
            Some(reason) => {
                Err(Error::invalid_request(format!("the header `{header}` {reason}")))
            }
        }
    }
}

/// Adds a cookie to those of the call: a request has one header for all.
fn add_cookie(headers: &mut HeaderMap, cookie: &str) -> Result<()> {
    let others = headers.get(COOKIE).and_then(|value| value.to_str().ok());
    let all = others.map(|others| format!("{others}; {cookie}"));
    let mut value = header_value("cookie", all.as_deref().unwrap_or(cookie))?;
    value.set_sensitive(true);
    headers.insert(COOKIE, value);
    Ok(())
}

/// Why only the client may set a header.
fn owner(header: &HeaderName) -> Option<&'static str> {
    Some(match *header {
        // A wrong length would make the server read the rest of the body as another request.
        CONTENT_LENGTH | TRANSFER_ENCODING => "is derived from the body: leave it out",
        HOST => "is derived from the base URL: pass that to the client builder",
        PROXY_AUTHORIZATION => {
            "would be sent to the server: pass the credentials of a proxy to the proxy of the \
             HTTP client"
        }
        CONNECTION | EXPECT | TE | TRAILER | UPGRADE => OF_CONNECTION,
        _ if ["keep-alive", "proxy-connection", "http2-settings"]
            .contains(&header.as_str()) =>
        {
            OF_CONNECTION
        }
        _ => return None,
    })
}

/// Why only the client may set what holds its credentials.
pub(super) const OF_CLIENT: &str =
    "holds the client's credentials: pass them to the client builder";
const OF_CONNECTION: &str =
    "belongs to the connection, which the client manages: leave it out";

fn header_value(name: &str, value: &str) -> Result<HeaderValue> {
    encode::header(value).ok_or_else(|| {
        Error::invalid_request(format!(
            "invalid value of the header `{name}`: use visible ASCII characters"
        ))
    })
}
