//! The headers of a request: those of the client, the operation and the options, and credentials.

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderValue};

use super::Request;
use crate::client::authorization::Sent;
use crate::client::core::Handle;
use crate::{Result, headers};

impl Request {
    pub(super) fn all_headers(
        &self,
        handle: &Handle,
        credentials: &[&Sent],
    ) -> Result<HeaderMap> {
        let shared = handle.shared();
        let security = &shared.conventions.security;
        // Enough for those of most calls.
        let mut all = HeaderMap::with_capacity(6);
        all.insert(USER_AGENT, shared.user_agent.clone());
        all.insert(ACCEPT, HeaderValue::from_static(self.accept));
        if let Some(body) = &self.body {
            let content_type = self.content_type.as_ref().unwrap_or(&body.content_type);
            let content_type = headers::value("content-type", content_type)?;
            all.insert(CONTENT_TYPE, content_type);
        }
        let of_client = handle.options().headers.iter();
        for (name, value) in of_client.chain(&self.headers).chain(&self.options.headers)
        {
            let mut sent = headers::value(name, value)?;
            // It may be a token, which code that logs headers must not print.
            sent.set_sensitive(true);
            all.insert(headers::name(security, self.operation, name)?, sent);
        }
        for (_, cookie) in &self.cookies {
            add_cookie(&mut all, cookie)?;
        }
        for credential in credentials {
            match credential {
                Sent::Header(name, value) => _ = all.insert(name, value.clone()),
                Sent::Cookie(cookie) => add_cookie(&mut all, cookie)?,
                // It is part of the URL, or follows before each attempt.
                Sent::Query(..) | Sent::Token(_) => {}
            }
        }
        Ok(all)
    }
}

/// Adds a cookie to those of the call: a request has one header for all.
fn add_cookie(all: &mut HeaderMap, cookie: &str) -> Result<()> {
    let others = all.get(COOKIE).and_then(|value| value.to_str().ok());
    let cookies = others.map(|others| format!("{others}; {cookie}"));
    let mut value = headers::value("cookie", cookies.as_deref().unwrap_or(cookie))?;
    value.set_sensitive(true);
    all.insert(COOKIE, value);
    Ok(())
}
