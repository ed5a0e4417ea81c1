//! Which headers a caller may set, in options, parameters and hooks.

use http::header::{
    CONNECTION, CONTENT_LENGTH, EXPECT, HOST, PROXY_AUTHORIZATION, TE, TRAILER,
    TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderName, HeaderValue};

use crate::conventions::Security;
use crate::encode;
use crate::registry::{Operation, ParameterLocation, is_credential};
use crate::{Error, Result};

/// Headers with words that any message may contain.
const PUBLIC: [&str; 4] = ["accept", "accept-language", "content-type", "user-agent"];

/// Whether messages may contain the value of a header.
pub(crate) fn is_public(name: &str) -> bool {
    PUBLIC.iter().any(|public| name.eq_ignore_ascii_case(public))
}

/// The name of a header that the caller may set.
pub(crate) fn name(
    security: &Security,
    operation: Option<&Operation>,
    name: &str,
) -> Result<HeaderName> {
    let header = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| Error::invalid_request(format!("invalid header name {name:?}")))?;
    let location = ParameterLocation::Header;
    let reason = if is_credential(security, operation, location, name) {
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
pub(crate) const OF_CLIENT: &str =
    "holds the client's credentials: pass them to the client builder";
const OF_CONNECTION: &str =
    "belongs to the connection, which the client manages: leave it out";

/// The value of a header.
pub(crate) fn value(name: &str, value: &str) -> Result<HeaderValue> {
    encode::header(value).ok_or_else(|| {
        Error::invalid_request(format!(
            "invalid value of the header `{name}`: use visible ASCII characters"
        ))
    })
}
