//! The header and cookie parameters of a call.

use http::HeaderMap;
use http::header::COOKIE;
use percent_encoding::percent_decode_str;

use super::super::context::CallContext;
use super::super::rejection::Result;
use super::parameters::parse_values;
use crate::registry::{Parameter, ParameterLocation};

/// Rejects a call without a required header or cookie, or with one of the wrong type.
pub(in super::super) fn check_headers(
    call: &mut CallContext<'_>,
    headers: &HeaderMap,
) -> Result<()> {
    for parameter in call.operation().parameters {
        let (what, value) = match parameter.location {
            ParameterLocation::Path | ParameterLocation::Query => continue,
            ParameterLocation::Header => ("header", header(headers, parameter.name)),
            ParameterLocation::Cookie => ("cookie", cookie(headers, parameter)),
        };
        match value {
            Some(value) => drop(parse_values(call, parameter, &value)?),
            None if parameter.required => {
                return Err(call.reject(format!("missing {what} `{}`", parameter.name)));
            }
            None => {}
        }
    }
    Ok(())
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let value = headers.get(name)?.as_bytes();
    Some(String::from_utf8_lossy(value).into_owned())
}

/// The value of a cookie. The properties of an exploded object are cookies, which no table lists.
fn cookie(headers: &HeaderMap, parameter: &Parameter) -> Option<String> {
    let cookies = header(headers, COOKIE.as_str())?;
    let mut pairs = cookies.split(';').filter_map(|pair| pair.trim().split_once('='));
    let is_exploded = parameter.explode && parameter.is_structured();
    let (_, value) = pairs.find(|(name, _)| {
        is_exploded || percent_decode_str(name).decode_utf8_lossy() == parameter.name
    })?;
    Some(percent_decode_str(value).decode_utf8_lossy().into_owned())
}
