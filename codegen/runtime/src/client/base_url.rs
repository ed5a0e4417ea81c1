//! Where the API is. Credentials go out with every request, so only HTTPS will do, except on
//! the machine itself.

use url::{Host, Url};

use crate::{Error, Result};

/// Where the API is.
#[derive(Clone, Debug)]
pub(crate) struct BaseUrl {
    /// The address without the slash at its end.
    pub(crate) text: String,
    /// The name or number of the machine.
    pub(crate) host: String,
    pub(crate) port: u16,
}

/// Checks a base URL.
pub(crate) fn checked(text: &str) -> Result<BaseUrl> {
    let url = Url::parse(text).map_err(|error| {
        refused(&format!("cannot be read ({error}); {HOW_TO_WRITE}"))
    })?;
    match fault(&url) {
        Some(why) => Err(refused(&why)),
        None => Ok(BaseUrl {
            text: url.as_str().trim_end_matches('/').to_owned(),
            host: url.host_str().unwrap_or_default().to_owned(),
            port: url.port_or_known_default().unwrap_or_default(),
        }),
    }
}

const HOW_TO_WRITE: &str = "write it as `https://host/path`";

/// What is wrong with it. Only where no credentials are in it, it may be shown.
fn fault(url: &Url) -> Option<String> {
    if !url.has_host() || !matches!(url.scheme(), "http" | "https") {
        return Some(format!("is not an HTTP address; {HOW_TO_WRITE}"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Some(
            "has credentials in it; give them to the client builder instead".into(),
        );
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Some(
            "has a query or a fragment; leave it away, calls add their own".into(),
        );
    }
    if url.scheme() == "https" || is_loopback(url) {
        return None;
    }
    Some(format!(
        "is not HTTPS: `{url}` would carry the credentials in the clear; \
         use `https`, plain `http` is for localhost, 127.0.0.0/8 and [::1] alone"
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

fn refused(why: &str) -> Error {
    Error::builder(format!("the base URL {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_and_loopback_are_taken_without_the_slash_at_the_end() {
        for (text, url) in [
            ("https://restapi.rev.io/v1/", "https://restapi.rev.io/v1"),
            ("https://restapi.rev.io", "https://restapi.rev.io"),
            ("http://localhost:8080/v1", "http://localhost:8080/v1"),
            ("http://127.9.9.9:1", "http://127.9.9.9:1"),
            ("http://[::1]:80/v1", "http://[::1]/v1"),
        ] {
            assert_eq!(checked(text).expect(text).text, url);
        }
    }

    #[test]
    fn the_host_and_the_port_are_known_apart() {
        for (text, host, port) in [
            ("https://restapi.rev.io/v1", "restapi.rev.io", 443),
            ("http://localhost:8080/v1", "localhost", 8080),
            ("http://[::1]/v1", "[::1]", 80),
        ] {
            let url = checked(text).expect(text);
            assert_eq!((&*url.host, url.port), (host, port));
        }
    }

    #[test]
    fn what_could_lose_credentials_or_calls_is_refused_with_the_reason() {
        for (text, reason) in [
            ("http://restapi.rev.io/v1", "in the clear"),
            ("http://localhost.rev.io", "in the clear"),
            ("http://128.0.0.1", "in the clear"),
            ("http://10.0.0.1@localhost", "credentials"),
            ("https://user:pass@rev.io", "credentials"),
            ("https://rev.io/v1?a=b", "query"),
            ("https://rev.io/v1#a", "fragment"),
            ("ftp://rev.io", "not an HTTP address"),
            ("mailto:a@rev.io", "not an HTTP address"),
            ("restapi.rev.io/v1", "cannot be read"),
            ("", "cannot be read"),
        ] {
            let error = checked(text).expect_err(text);
            assert!(
                error.is_builder() && error.to_string().contains(reason),
                "{text}: {error}"
            );
            assert!(!error.to_string().contains("pass"), "{error}");
        }
    }
}
