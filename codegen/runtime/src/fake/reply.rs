//! What goes back: a status, headers, and a body that may come slowly, or not to its end.

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

/// The answer to one request.
#[derive(Clone, Debug)]
pub(super) struct Reply {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) throttle: Throttle,
}

/// How a body comes.
#[derive(Clone, Debug, Default)]
pub(super) struct Throttle {
    /// Pieces of so many bytes, with a pause before each.
    pub(super) drip: Option<(usize, Duration)>,
    /// The connection ends in the middle.
    pub(super) cut: bool,
    /// So many blanks follow.
    pub(super) padding: usize,
    /// Nothing says how long the body is.
    pub(super) no_content_length: bool,
}

impl Reply {
    pub(super) fn new(status: StatusCode, content_type: &str, body: Bytes) -> Self {
        let reply = Self {
            status,
            headers: HeaderMap::new(),
            body,
            throttle: Throttle::default(),
        };
        reply.header(CONTENT_TYPE, content_type)
    }

    pub(super) fn json(status: StatusCode, body: &Value) -> Self {
        Self::new(status, "application/json", body.to_string().into())
    }

    pub(super) fn empty(status: StatusCode) -> Self {
        let (headers, body) = (HeaderMap::new(), Bytes::new());
        Self { status, headers, body, throttle: Throttle::default() }
    }

    pub(super) fn location(self, place: &str) -> Self {
        self.header(LOCATION, place)
    }

    /// Sets a header; what cannot be one is left out.
    pub(super) fn header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }

    /// The answer as hyper takes it.
    pub(super) fn into_response(self) -> Response<ThrottledBody> {
        let mut response = Response::new(ThrottledBody::new(&self.body, &self.throttle));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        // A body that is cut off has promised more than there is.
        let promised =
            self.body.len() + self.throttle.padding + usize::from(self.throttle.cut);
        if !self.throttle.no_content_length {
            response.headers_mut().insert(CONTENT_LENGTH, promised.into());
        }
        response
    }
}

/// A body on its way.
#[derive(Debug)]
pub(super) struct ThrottledBody {
    pieces: VecDeque<Bytes>,
    padding: usize,
    pause: Option<Duration>,
    waiting: Option<Pin<Box<Sleep>>>,
    cut: bool,
}

/// The connection ends here, as it was told to.
#[derive(Debug)]
pub(super) struct Cut;

impl fmt::Display for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection is dropped on purpose")
    }
}

impl std::error::Error for Cut {}

impl ThrottledBody {
    fn new(body: &Bytes, throttle: &Throttle) -> Self {
        let body =
            if throttle.cut { body.slice(..body.len() / 2) } else { body.clone() };
        let size = throttle.drip.map_or(body.len(), |(bytes, _)| bytes).max(1);
        let starts = (0..body.len()).step_by(size);
        Self {
            pieces: starts.map(|at| body.slice(at..body.len().min(at + size))).collect(),
            padding: throttle.padding,
            pause: throttle.drip.map(|(_, pause)| pause),
            waiting: None,
            cut: throttle.cut,
        }
    }

    /// How long to wait before going on. What was said so far has to leave the machine before
    /// the connection ends.
    fn rest(&self) -> Option<Duration> {
        const BEFORE_THE_CUT: Duration = Duration::from_millis(2);
        if self.pieces.is_empty() {
            return self.cut.then_some(BEFORE_THE_CUT);
        }
        self.pause
    }

    /// The next piece, if one is left.
    fn next(&mut self) -> Option<Bytes> {
        const BLANKS: &[u8] = &[b' '; 16 * 1024];
        if let Some(piece) = self.pieces.pop_front() {
            return Some(piece);
        }
        let size = self.padding.min(BLANKS.len());
        self.padding -= size;
        (size > 0).then(|| Bytes::from_static(&BLANKS[..size]))
    }
}

impl Body for ThrottledBody {
    type Data = Bytes;
    type Error = Cut;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Cut>>> {
        if let Some(pause) = self.rest() {
            let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(pause)));
            ready!(waiting.as_mut().poll(cx));
            self.waiting = None;
        }
        let piece = self.next().map(|piece| Ok(Frame::data(piece)));
        Poll::Ready(piece.or_else(|| self.cut.then_some(Err(Cut))))
    }
}
