//! What a fault does to a response.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::super::config::ErrorFormat;
use super::super::error_body::too_many_requests;
use super::super::rejection::Rejection;
use super::super::reply::Reply;

const GATEWAY_PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Gateway</title></head>\
    <body><h1>The service cannot be reached</h1></body></html>\n";

/// How a response with status 429 tells the client how long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryHint {
    /// Not at all.
    None,
    /// Seconds in the header `Retry-After`.
    Seconds(u64),
    /// A date in the header `Retry-After`, this long from now.
    Date(Duration),
    /// Seconds in the message of the body.
    Message(u64),
}

#[derive(Clone, Debug)]
pub(in super::super) enum Effect {
    Delay(Duration),
    RateLimited(RetryHint),
    Status(u16),
    ResetBeforeBody,
    ResetAfterBody,
    Truncated,
    SlowBody(usize, Duration),
    ContentType(String),
    RepeatedPage(i64),
    EmptyPage(i64),
    MaxPageSize(i64),
    EmptyBody,
    Html(u16),
    Oversized(usize),
    NotOk(String),
    MapBody(MapBody),
}

#[derive(Clone)]
pub(in super::super) struct MapBody(pub(super) Arc<dyn Fn(&mut Value) + Send + Sync>);

impl MapBody {
    /// Changes a JSON body. Returns other bodies as they are.
    fn map(&self, body: &Bytes) -> Bytes {
        let Ok(mut value) = serde_json::from_slice(body) else { return body.clone() };
        (self.0)(&mut value);
        Bytes::from(value.to_string())
    }
}

impl fmt::Debug for MapBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MapBody").finish_non_exhaustive()
    }
}

impl Effect {
    /// Whether the call is carried out by default.
    pub(super) fn applies(&self) -> bool {
        !matches!(
            self,
            Self::RateLimited(_)
                | Self::Status(_)
                | Self::ResetBeforeBody
                | Self::ResetAfterBody
                | Self::Html(_)
                | Self::NotOk(_)
        )
    }

    /// The name in the log.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Delay(_) => "delay",
            Self::RateLimited(_) => "rate limited",
            Self::Status(_) => "status",
            Self::ResetBeforeBody => "reset before body",
            Self::ResetAfterBody => "reset after body",
            Self::Truncated => "truncated",
            Self::SlowBody(..) => "slow body",
            Self::ContentType(_) => "content type",
            Self::RepeatedPage(_) => "repeated page",
            Self::EmptyPage(_) => "empty page",
            Self::MaxPageSize(_) => "max page size",
            Self::EmptyBody => "empty body",
            Self::Html(_) => "html",
            Self::Oversized(_) => "oversized",
            Self::NotOk(_) => "not ok",
            Self::MapBody(_) => "map body",
        }
    }

    /// Changes or replaces a response. Returns `None` if the connection is reset.
    pub(in super::super) fn corrupt(
        &self,
        mut reply: Reply,
        error_format: ErrorFormat,
    ) -> Option<Reply> {
        match self {
            Self::ResetBeforeBody | Self::ResetAfterBody => return None,
            Self::RateLimited(hint) => reply = rate_limited(*hint),
            Self::Status(status) => {
                let fault = Rejection::new(status_code(*status), "injected fault");
                reply = fault.reply(error_format);
            }
            Self::Html(status) => {
                let page = Bytes::from_static(GATEWAY_PAGE.as_bytes());
                let content_type = "text/html; charset=utf-8";
                reply = Reply::new(status_code(*status), content_type, page);
            }
            Self::NotOk(message) => {
                let body = json!({"ok": false, "message": message});
                reply = Reply::json(StatusCode::OK, &body);
            }
            Self::EmptyBody => {
                reply.body = Bytes::new();
                reply.headers.remove(CONTENT_TYPE);
            }
            Self::ContentType(content_type) => {
                if let Ok(value) = HeaderValue::from_str(content_type) {
                    reply.headers.insert(CONTENT_TYPE, value);
                }
            }
            Self::Truncated => reply.throttle.cut = true,
            Self::SlowBody(size, delay) => reply.throttle.chunks = Some((*size, *delay)),
            Self::Oversized(bytes) => reply.throttle.padding = *bytes,
            Self::MapBody(change) => reply.body = change.map(&reply.body),
            Self::Delay(_)
            | Self::RepeatedPage(_)
            | Self::EmptyPage(_)
            | Self::MaxPageSize(_) => {}
        }
        Some(reply)
    }
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The response with status 429.
pub(in super::super) fn rate_limited(hint: RetryHint) -> Reply {
    let reply = too_many_requests(&match hint {
        RetryHint::Message(seconds) => format!("try again in {seconds} seconds"),
        _ => "too many calls".to_owned(),
    });
    match hint {
        RetryHint::Seconds(seconds) => reply.header(RETRY_AFTER, &seconds.to_string()),
        RetryHint::Date(wait) => {
            let date = httpdate::fmt_http_date(SystemTime::now() + wait);
            reply.header(RETRY_AFTER, &date)
        }
        RetryHint::Message(_) | RetryHint::None => reply,
    }
}
