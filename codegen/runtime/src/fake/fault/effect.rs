//! What a fault makes of an answer.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::super::config::ErrorFormat;
use super::super::rejection::Rejection;
use super::super::reply::Reply;
use super::super::revio;

const PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Gateway</title></head>\
    <body><h1>The service cannot be reached</h1></body></html>\n";

/// How a refusal with 429 says how long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryHint {
    /// Not at all.
    None,
    /// As seconds in the header `Retry-After`.
    Seconds(u64),
    /// As a date in that header, so long from now.
    Date(Duration),
    /// As seconds in the message of the body.
    Message(u64),
}

/// What goes wrong.
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
    Empty,
    Html(u16),
    Oversized(usize),
    NotOk(String),
    MapBody(MapBody),
}

/// What changes a body.
#[derive(Clone)]
pub(in super::super) struct MapBody(pub(super) Arc<dyn Fn(&mut Value) + Send + Sync>);

impl MapBody {
    /// The body after the change; what is not JSON stays as it is.
    fn of(&self, body: &Bytes) -> Bytes {
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
    /// Whether the call is carried out, where the fault does not say.
    pub(super) fn applies(&self) -> bool {
        match self {
            Self::RateLimited(_)
            | Self::Status(_)
            | Self::ResetBeforeBody
            | Self::ResetAfterBody
            | Self::Html(_)
            | Self::NotOk(_) => false,
            Self::Delay(_)
            | Self::Truncated
            | Self::SlowBody(..)
            | Self::ContentType(_)
            | Self::RepeatedPage(_)
            | Self::EmptyPage(_)
            | Self::MaxPageSize(_)
            | Self::Empty
            | Self::Oversized(_)
            | Self::MapBody(_) => true,
        }
    }

    /// What the log calls it.
    pub(in super::super) fn name(&self) -> &'static str {
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
            Self::Empty => "empty body",
            Self::Html(_) => "html",
            Self::Oversized(_) => "oversized",
            Self::NotOk(_) => "not ok",
            Self::MapBody(_) => "map body",
        }
    }

    /// The answer that goes back; nothing if the connection is reset.
    pub(in super::super) fn corrupt(
        &self,
        mut reply: Reply,
        shape: ErrorFormat,
    ) -> Option<Reply> {
        match self {
            Self::ResetBeforeBody | Self::ResetAfterBody => return None,
            Self::RateLimited(wait) => return Some(too_many(*wait)),
            Self::Status(status) => {
                let message = "the server is told to fail";
                return Some(Rejection::new(code(*status), message).reply(shape));
            }
            Self::Html(status) => {
                let page = Bytes::from_static(PAGE.as_bytes());
                return Some(Reply::new(
                    code(*status),
                    "text/html; charset=utf-8",
                    page,
                ));
            }
            Self::NotOk(message) => {
                let body = json!({"ok": false, "message": message});
                return Some(Reply::json(StatusCode::OK, &body));
            }
            Self::Empty => {
                reply.body = Bytes::new();
                reply.headers.remove(CONTENT_TYPE);
            }
            Self::ContentType(content_type) => {
                if let Ok(value) = HeaderValue::from_str(content_type) {
                    reply.headers.insert(CONTENT_TYPE, value);
                }
            }
            Self::Truncated => reply.throttle.cut = true,
            Self::SlowBody(bytes, pause) => reply.throttle.drip = Some((*bytes, *pause)),
            Self::Oversized(bytes) => reply.throttle.padding = *bytes,
            Self::MapBody(map_body) => reply.body = map_body.of(&reply.body),
            Self::Delay(_)
            | Self::RepeatedPage(_)
            | Self::EmptyPage(_)
            | Self::MaxPageSize(_) => {}
        }
        Some(reply)
    }
}

fn code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn too_many(wait: RetryHint) -> Reply {
    let reply = revio::too_many(&match wait {
        RetryHint::Message(seconds) => format!("try again in {seconds} seconds"),
        _ => "too many calls".to_owned(),
    });
    match wait {
        RetryHint::Seconds(seconds) => reply.header(RETRY_AFTER, &seconds.to_string()),
        RetryHint::Date(wait) => {
            let date = DateTime::<Utc>::from(SystemTime::now() + wait);
            let text = date.format("%a, %d %b %Y %H:%M:%S GMT").to_string();
            reply.header(RETRY_AFTER, &text)
        }
        RetryHint::Message(_) | RetryHint::None => reply,
    }
}
