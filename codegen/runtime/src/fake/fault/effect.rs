//! What a fault makes of an answer.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::super::refusal::Refusal;
use super::super::reply::Reply;
use super::super::revio;
use super::super::settings::ErrorFormat;

const PAGE: &str = "<!DOCTYPE html>\n<html><head><title>Gateway</title></head>\
    <body><h1>The service cannot be reached</h1></body></html>\n";

/// How a refusal with 429 says how long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryHint {
    /// Not at all.
    Unsaid,
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
    SlowDrip(usize, Duration),
    ContentType(String),
    RepeatedPage(i64),
    EmptyPage(i64),
    ClampedPageSize(i64),
    Empty,
    Html(u16),
    Oversized(usize),
    NotOk(String),
    Rewrite(Rewrite),
}

/// What changes a body.
#[derive(Clone)]
pub(in super::super) struct Rewrite(pub(super) Arc<dyn Fn(&mut Value) + Send + Sync>);

impl Rewrite {
    /// The body after the change; what is not JSON stays as it is.
    fn of(&self, body: &Bytes) -> Bytes {
        let Ok(mut value) = serde_json::from_slice(body) else { return body.clone() };
        (self.0)(&mut value);
        Bytes::from(value.to_string())
    }
}

impl fmt::Debug for Rewrite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rewrite").finish_non_exhaustive()
    }
}

impl Effect {
    /// Whether the call is carried out, where the fault does not say.
    pub(super) fn lets_happen(&self) -> bool {
        match self {
            Self::RateLimited(_)
            | Self::Status(_)
            | Self::ResetBeforeBody
            | Self::ResetAfterBody
            | Self::Html(_)
            | Self::NotOk(_) => false,
            Self::Delay(_)
            | Self::Truncated
            | Self::SlowDrip(..)
            | Self::ContentType(_)
            | Self::RepeatedPage(_)
            | Self::EmptyPage(_)
            | Self::ClampedPageSize(_)
            | Self::Empty
            | Self::Oversized(_)
            | Self::Rewrite(_) => true,
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
            Self::SlowDrip(..) => "slow drip",
            Self::ContentType(_) => "content type",
            Self::RepeatedPage(_) => "repeated page",
            Self::EmptyPage(_) => "empty page",
            Self::ClampedPageSize(_) => "clamped page size",
            Self::Empty => "empty body",
            Self::Html(_) => "html",
            Self::Oversized(_) => "oversized",
            Self::NotOk(_) => "not ok",
            Self::Rewrite(_) => "rewrite",
        }
    }

    /// The answer that goes back; nothing if the connection is reset.
    pub(in super::super) fn spoil(
        &self,
        mut reply: Reply,
        shape: ErrorFormat,
    ) -> Option<Reply> {
        match self {
            Self::ResetBeforeBody | Self::ResetAfterBody => return None,
            Self::RateLimited(wait) => return Some(too_many(*wait)),
            Self::Status(status) => {
                let message = "the server is told to fail";
                return Some(Refusal::new(code(*status), message).reply(shape));
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
            Self::Truncated => reply.pace.cut = true,
            Self::SlowDrip(bytes, pause) => reply.pace.drip = Some((*bytes, *pause)),
            Self::Oversized(bytes) => reply.pace.padding = *bytes,
            Self::Rewrite(rewrite) => reply.body = rewrite.of(&reply.body),
            Self::Delay(_)
            | Self::RepeatedPage(_)
            | Self::EmptyPage(_)
            | Self::ClampedPageSize(_) => {}
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
        RetryHint::Message(_) | RetryHint::Unsaid => reply,
    }
}
