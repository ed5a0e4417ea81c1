//! Checks the base URL. Requests contain credentials, so it must be HTTPS, except on the local
//! machine and for servers of the document.

use url::{Host, Url};

use crate::{Error, Result};

/// Checks a base URL, and removes the slash at its end. Plain HTTP is allowed for servers.
pub(super) fn parse(text: &str, servers: &[String]) -> Result<String> {
    let url = Url::parse(text).map_err(|error| {
        Error::builder(format!("invalid base URL: {error}; expected {EXPECTED}"))
    })?;
    match fault(&url, servers) {
        Some(reason) => Err(Error::builder(format!("the base URL {reason}"))),
        None => Ok(url.as_str().trim_end_matches('/').to_owned()),
    }
}

const EXPECTED: &str = "`https://host/path`";

/// Why the URL is not accepted. Shows the URL only if it contains no credentials.
fn fault(url: &Url, servers: &[String]) -> Option<String> {
    if !url.has_host() || !matches!(url.scheme(), "http" | "https") {
        return Some(format!("is not an HTTP URL; expected {EXPECTED}"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Some("contains credentials; pass them to the client builder".into());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Some("has a query or a fragment; remove it".into());
    }
    let is_origin =
        |server: &String| Url::parse(server).is_ok_and(|it| it.origin() == url.origin());
    if url.scheme() == "https" || is_loopback(url) || servers.iter().any(is_origin) {
        return None;
    }
    Some(format!(
        "is not HTTPS: `{url}` would send the credentials in the clear; use `https` \
         (plain `http` is allowed for localhost, 127.0.0.0/8 and [::1] only)"
    ))
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_and_loopback_are_accepted_and_lose_the_final_slash() {
        for (text, url) in [
            ("https://restapi.rev.io/v1/", "https://restapi.rev.io/v1"),
            ("https://restapi.rev.io", "https://restapi.rev.io"),
            ("http://localhost:8080/v1", "http://localhost:8080/v1"),
            ("http://127.9.9.9:1", "http://127.9.9.9:1"),
            ("http://[::1]:80/v1", "http://[::1]/v1"),
        ] {
            assert_eq!(parse(text, &[]).expect(text), url);
        }
    }

    #[test]
    fn unsafe_urls_are_rejected_with_the_reason() {
        for (text, reason) in [
            ("http://restapi.rev.io/v1", "in the clear"),
            ("http://localhost.rev.io", "in the clear"),
            ("http://128.0.0.1", "in the clear"),
            ("http://10.0.0.1@localhost", "credentials"),
            ("https://user:pass@rev.io", "credentials"),
            ("https://rev.io/v1?a=b", "query"),
            ("https://rev.io/v1#a", "fragment"),
            ("ftp://rev.io", "not an HTTP URL"),
            ("mailto:a@rev.io", "not an HTTP URL"),
            ("restapi.rev.io/v1", "invalid base URL"),
            ("", "invalid base URL"),
        ] {
            let error = parse(text, &[]).expect_err(text);
            let message = error.to_string();
            assert!(error.is_builder() && message.contains(reason), "{text}: {message}");
            assert!(!message.contains("pass@"), "{message}");
        }
    }
}
