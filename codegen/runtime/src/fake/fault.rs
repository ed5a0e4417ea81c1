//! Faults on demand: what goes wrong, for which calls, and how often.

mod effect;
mod plan;

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

pub(super) use effect::Effect;
use effect::MapBody;
pub use effect::RetryHint;
pub(super) use plan::{FaultPlan, Faults, PageFaults};

/// Something that goes wrong with a request, as often as you say.
///
/// A constructor says what goes wrong; setters say where and how often. Without them, it meets
/// every request until [`Server::clear_faults`](super::Server::clear_faults).
///
/// ```
/// # use revio_runtime::fake;
/// use fake::{Fault, RetryHint};
///
/// // The second and third page are refused once each, with a wait of a second.
/// let fault = Fault::rate_limited(RetryHint::Seconds(1)).on("contacts_list").after(1).times(2);
/// // One request in twenty is never answered; the same ones in every run.
/// let fault = Fault::reset_after_body().rate(0.05, 42);
/// ```
///
/// Of several faults that a request meets, the one that was injected first takes effect; delays
/// and what concerns pages come on top.
#[derive(Clone, Debug)]
#[must_use = "a fault does nothing until it is injected"]
pub struct Fault {
    pub(super) effect: Effect,
    pub(super) operation: Option<String>,
    pub(super) page: Option<i64>,
    pub(super) after: u64,
    pub(super) times: u64,
    pub(super) rate: Option<(f64, u64)>,
    pub(super) applied: bool,
    pub(super) no_content_length: bool,
}

/// What goes wrong.
impl Fault {
    fn new(effect: Effect) -> Self {
        Self {
            applied: effect.applies(),
            effect,
            operation: None,
            page: None,
            after: 0,
            times: u64::MAX,
            rate: None,
            no_content_length: false,
        }
    }

    /// The answer comes later. The call is carried out after the delay, unless
    /// [`applied`](Self::applied) says otherwise: a client that gives up meanwhile has changed
    /// nothing.
    pub fn delay(delay: Duration) -> Self {
        Self::new(Effect::Delay(delay)).applied(false)
    }

    /// The call is refused with 429, which says in this way how long to wait.
    pub fn rate_limited(wait: RetryHint) -> Self {
        Self::new(Effect::RateLimited(wait))
    }

    /// The call is refused with a status, such as 500 or 503, and a body in the API's shape.
    pub fn status(status: u16) -> Self {
        Self::new(Effect::Status(status))
    }

    /// The connection is reset as soon as the head of the request has been read.
    pub fn reset_before_body() -> Self {
        Self::new(Effect::ResetBeforeBody)
    }

    /// The connection is reset after the whole request has been read. Nothing is carried out,
    /// unless [`applied`](Self::applied) says otherwise; the client cannot tell.
    pub fn reset_after_body() -> Self {
        Self::new(Effect::ResetAfterBody)
    }

    /// The connection ends in the middle of the answer.
    pub fn truncated() -> Self {
        Self::new(Effect::Truncated)
    }

    /// The body of the answer comes in pieces of so many bytes, with a pause before each.
    pub fn slow_body(bytes: usize, pause: Duration) -> Self {
        Self::new(Effect::SlowBody(bytes, pause))
    }

    /// The answer claims to be of another type.
    pub fn content_type(content_type: impl Into<String>) -> Self {
        Self::new(Effect::ContentType(content_type.into()))
    }

    /// In place of this page of a list, the page before it comes once more.
    pub fn repeated_page(page: i64) -> Self {
        Self::new(Effect::RepeatedPage(page)).page(page)
    }

    /// This page of a list is empty, and its records come on the next. It is so until faults are
    /// cleared, however often pages are asked for.
    pub fn empty_page(page: i64) -> Self {
        Self::new(Effect::EmptyPage(page))
    }

    /// Pages have at most so many records, whatever was asked for.
    pub fn max_page_size(most: i64) -> Self {
        Self::new(Effect::MaxPageSize(most))
    }

    /// The status is that of success, and the body is empty.
    pub fn empty_body() -> Self {
        Self::new(Effect::Empty)
    }

    /// A page of HTML comes in place of the answer, with this status, as from a gateway.
    pub fn html(status: u16) -> Self {
        Self::new(Effect::Html(status))
    }

    /// So many blanks follow the body of the answer.
    pub fn oversized(bytes: usize) -> Self {
        Self::new(Effect::Oversized(bytes))
    }

    /// The status is that of success, and the body says `ok: false`, with this message.
    pub fn not_ok(message: impl Into<String>) -> Self {
        Self::new(Effect::NotOk(message.into()))
    }

    /// The JSON of the answer is changed by this on its way, as if the API had changed: a member
    /// more or less, another kind, a new word. What the server holds stays as it is.
    ///
    /// ```
    /// # use revio_runtime::fake;
    /// use fake::Fault;
    ///
    /// let fault = Fault::map_body(|body| {
    ///     if let Some(contact) = body.pointer_mut("/records/0") {
    ///         contact["nickname"] = "Jules".into();
    ///     }
    /// });
    /// ```
    pub fn map_body(change: impl Fn(&mut Value) + Send + Sync + 'static) -> Self {
        Self::new(Effect::MapBody(MapBody(Arc::new(change))))
    }

    /// One fault of every kind that neither concerns pages nor rewrites, which together meet a
    /// request with about this probability, each as often as any other. The waits are short.
    pub fn all(rate: f64, seed: u64) -> Vec<Self> {
        let mut faults = vec![
            Self::rate_limited(RetryHint::Seconds(0)),
            Self::rate_limited(RetryHint::Date(Duration::ZERO)),
            Self::rate_limited(RetryHint::Message(0)),
            Self::rate_limited(RetryHint::None),
            Self::status(500),
            Self::status(503),
            Self::reset_before_body(),
            Self::reset_after_body(),
            Self::reset_after_body().applied(true),
            Self::truncated(),
            Self::slow_body(64, Duration::from_millis(1)),
            Self::content_type("text/html"),
            Self::empty_body(),
            Self::html(502),
            Self::html(200),
            Self::oversized(128 * 1024),
            Self::not_ok("in use"),
        ];
        // A fault has its chance where none before it has happened, so that its share of what
        // is left grows. A delay comes on top.
        let kinds = u32::try_from(faults.len()).unwrap_or(u32::MAX);
        let share = rate / f64::from(kinds);
        let mut left = 1.0;
        for (fault, seed) in faults.iter_mut().zip(seed..) {
            fault.rate = Some((share / left, seed));
            left -= share;
        }
        faults.push(Self::delay(Duration::from_millis(5)).rate(share, seed));
        faults
    }
}

/// For which requests, and how often.
impl Fault {
    /// Only calls of this operation, by its identifier, such as `contacts_list`.
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Only calls of a list for this page.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Not the first so many requests that it could meet.
    pub fn after(mut self, requests: u64) -> Self {
        self.after = requests;
        self
    }

    /// Only so many times.
    pub fn times(mut self, times: u64) -> Self {
        self.times = times;
        self
    }

    /// Only once.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// With this probability, of 1 at most. The same seed meets the same requests, if they
    /// arrive in the same order.
    pub fn rate(mut self, probability: f64, seed: u64) -> Self {
        self.rate = Some((probability, seed));
        self
    }

    /// Whether the call is carried out all the same. A refusal is not, and an answer that is
    /// spoilt on its way is, if this does not say otherwise. It changes nothing about a connection
    /// that is reset before the body was read.
    ///
    /// A [`delay`](Self::delay) comes after the call was carried out if this is set.
    pub fn applied(mut self, applied: bool) -> Self {
        self.applied = applied;
        self
    }

    /// The answer does not say how long it is.
    pub fn no_content_length(mut self) -> Self {
        self.no_content_length = true;
        self
    }
}
