//! The response of the server: status, headers, and a body that can be slow or incomplete.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use hyper::body::{Body, Frame};
use serde_json::Value;
use tokio::time::{Sleep, sleep};

#[derive(Clone, Debug)]
pub(super) struct Reply {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) throttle: Throttle,
}

/// How a body is sent.
#[derive(Clone, Debug, Default)]
pub(super) struct Throttle {
    /// The size of the chunks, and the delay before each.
    pub(super) chunks: Option<(usize, Duration)>,
    /// Whether the connection ends in the middle.
    pub(super) cut: bool,
    /// The number of spaces after the body.
    pub(super) padding: usize,
    /// Whether the header `Content-Length` is missing.
    pub(super) no_content_length: bool,
}

impl Reply {
    pub(super) fn new(status: StatusCode, content_type: &str, body: Bytes) -> Self {
        let reply = Self { body, ..Self::empty(status) };
        reply.header(CONTENT_TYPE, content_type)
    }

    pub(super) fn json(status: StatusCode, body: &Value) -> Self {
        Self::new(status, "application/json", body.to_string().into())
    }

    pub(super) fn empty(status: StatusCode) -> Self {
        let (headers, body) = (HeaderMap::new(), Bytes::new());
        Self { status, headers, body, throttle: Throttle::default() }
    }

    pub(super) fn location(self, url: &str) -> Self {
        self.header(LOCATION, url)
    }

    /// Sets a header, unless the value is not allowed in one.
    pub(super) fn header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }

    pub(super) fn into_response(self) -> Response<ThrottledBody> {
        let throttle = &self.throttle;
        // A body that is cut promises one byte more than there is.
        let length = self.body.len() + throttle.padding + usize::from(throttle.cut);
        let mut response = Response::new(ThrottledBody::new(&self.body, throttle));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        if !self.throttle.no_content_length {
            response.headers_mut().insert(CONTENT_LENGTH, length.into());
        }
        response
    }
}

/// A body that hyper sends chunk by chunk.
#[derive(Debug)]
pub(super) struct ThrottledBody {
    chunks: VecDeque<Bytes>,
    padding: usize,
    delay: Option<Duration>,
    sleep: Option<Pin<Box<Sleep>>>,
    cut: bool,
}

/// The error that makes hyper end a connection.
#[derive(Debug)]
pub(super) struct Cut;

impl fmt::Display for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was cut by a fault")
    }
}

impl std::error::Error for Cut {}

impl ThrottledBody {
    fn new(body: &Bytes, throttle: &Throttle) -> Self {
        let body =
            if throttle.cut { body.slice(..body.len() / 2) } else { body.clone() };
        let size = throttle.chunks.map_or(body.len(), |(size, _)| size).max(1);
        let starts = (0..body.len()).step_by(size);
        Self {
            chunks: starts.map(|at| body.slice(at..body.len().min(at + size))).collect(),
            padding: throttle.padding,
            delay: throttle.chunks.map(|(_, delay)| delay),
            sleep: None,
            cut: throttle.cut,
        }
    }

    /// The delay before the next chunk. Before a cut, the chunks so far must leave the machine.
    fn next_delay(&self) -> Option<Duration> {
        const BEFORE_CUT: Duration = Duration::from_millis(2);
        if self.chunks.is_empty() {
            return self.cut.then_some(BEFORE_CUT);
        }
        self.delay
    }

    fn next_chunk(&mut self) -> Option<Bytes> {
        const SPACES: &[u8] = &[b' '; 16 * 1024];
        if let Some(chunk) = self.chunks.pop_front() {
            return Some(chunk);
        }
        let size = self.padding.min(SPACES.len());
        self.padding -= size;
        (size > 0).then(|| Bytes::from_static(&SPACES[..size]))
    }
}

impl Body for ThrottledBody {
    type Data = Bytes;
    type Error = Cut;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Cut>>> {
        if let Some(delay) = self.next_delay() {
            let sleep = self.sleep.get_or_insert_with(|| Box::pin(sleep(delay)));
            ready!(sleep.as_mut().poll(cx));
            self.sleep = None;
        }
        let chunk = self.next_chunk().map(|chunk| Ok(Frame::data(chunk)));
        Poll::Ready(chunk.or_else(|| self.cut.then_some(Err(Cut))))
    }
}
