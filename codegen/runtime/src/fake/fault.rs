//! Injected faults.

mod effect;
mod pages;
mod plan;

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use effect::MapBody;
pub use effect::RetryHint;
pub(super) use effect::{Effect, rate_limited};
pub(super) use pages::PageFaults;
pub(super) use plan::{FaultPlan, Faults};

/// A fault to inject with [`Server::inject`](super::Server::inject).
///
/// Constructors select what goes wrong, and setters select the requests. Without setters, a fault
/// applies to every request until
/// [`Server::clear_faults`](super::Server::clear_faults).
///
/// ```
/// # use revio_runtime::fake;
/// use fake::{Fault, RetryHint};
///
/// // The second and the third request get status 429 with `Retry-After: 1`.
/// let fault = Fault::rate_limited(RetryHint::Seconds(1)).on("contacts_list").after(1).times(2);
/// // One request in twenty gets no response; the same ones in every run.
/// let fault = Fault::reset_after_body().rate(0.05, 42);
/// ```
///
/// If several faults match a request, the one that was injected first applies. Delays and faults
/// of pages apply in addition.
#[derive(Clone, Debug)]
#[must_use = "a fault does nothing until it is injected"]
pub struct Fault {
    pub(super) effect: Effect,
    pub(super) operation: Option<String>,
    page: Option<i64>,
    after: u64,
    times: u64,
    rate: Option<(f64, u64)>,
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

    /// Delays the response. The call is carried out after the delay, so that a client that gives
    /// up earlier has changed nothing. With [`applied(true)`](Self::applied), it is carried out
    /// before the delay.
    pub fn delay(delay: Duration) -> Self {
        Self::new(Effect::Delay(delay)).applied(false)
    }

    /// Responds with status 429 and a time to wait.
    pub fn rate_limited(hint: RetryHint) -> Self {
        Self::new(Effect::RateLimited(hint))
    }

    /// Responds with a status, such as 500 or 503, and an error body of the API. A number that is
    /// not a valid status becomes 500.
    pub fn status(status: u16) -> Self {
        Self::new(Effect::Status(status))
    }

    /// Resets the connection after the headers of the request.
    pub fn reset_before_body() -> Self {
        Self::new(Effect::ResetBeforeBody)
    }

    /// Resets the connection after the whole request. The call is not carried out, unless
    /// [`applied`](Self::applied) is set. The client cannot tell which is the case.
    pub fn reset_after_body() -> Self {
        Self::new(Effect::ResetAfterBody)
    }

    /// Ends the connection in the middle of the response body.
    pub fn truncated() -> Self {
        Self::new(Effect::Truncated)
    }

    /// Sends the response body in chunks of this many bytes, with a pause before each.
    pub fn slow_body(bytes: usize, pause: Duration) -> Self {
        Self::new(Effect::SlowBody(bytes, pause))
    }

    /// Replaces the header `Content-Type` of the response.
    pub fn content_type(content_type: impl Into<String>) -> Self {
        Self::new(Effect::ContentType(content_type.into()))
    }

    /// Responds with the previous page in place of this page of a list.
    pub fn repeated_page(page: i64) -> Self {
        Self::new(Effect::RepeatedPage(page)).page(page)
    }

    /// Makes this page of a list empty, and moves its records to the next page. Applies until
    /// faults are cleared, however often pages are requested.
    pub fn empty_page(page: i64) -> Self {
        Self::new(Effect::EmptyPage(page))
    }

    /// Limits pages to this many records, whatever the request says.
    pub fn max_page_size(records: i64) -> Self {
        Self::new(Effect::MaxPageSize(records))
    }

    /// Removes the body of the response, and keeps the status.
    pub fn empty_body() -> Self {
        Self::new(Effect::EmptyBody)
    }

    /// Responds with this status and an HTML page, like a gateway.
    pub fn html(status: u16) -> Self {
        Self::new(Effect::Html(status))
    }

    /// Adds this many spaces to the body of the response.
    pub fn oversized(bytes: usize) -> Self {
        Self::new(Effect::Oversized(bytes))
    }

    /// Responds with status 200 and a body with `ok: false` and this message.
    pub fn not_ok(message: impl Into<String>) -> Self {
        Self::new(Effect::NotOk(message.into()))
    }

    /// Changes the JSON of the response as if the API had changed: a field more or less, another
    /// type, a new enum value. The stored records do not change.
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

    /// One fault of each type, except those of pages and [`map_body`](Self::map_body). Together
    /// they apply to a request with this probability, from 0 to 1, each as often as any other.
    /// The delays are short.
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
        // A fault is tried only if no earlier one applies, so later ones need a higher rate.
        // Delays apply in addition.
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

/// Which requests.
impl Fault {
    /// Limits the fault to an operation, by its identifier, such as `contacts_list`.
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Limits the fault to a page of lists, by its number. The first page is 1.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Skips the first matching requests.
    pub fn after(mut self, requests: u64) -> Self {
        self.after = requests;
        self
    }

    /// Limits how often the fault applies. By default it is not limited.
    pub fn times(mut self, times: u64) -> Self {
        self.times = times;
        self
    }

    /// Applies the fault once.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Applies the fault with a probability, from 0 to 1. The same seed selects the same requests
    /// if they arrive in the same order.
    pub fn rate(mut self, probability: f64, seed: u64) -> Self {
        self.rate = Some((probability, seed));
        self
    }

    /// Whether the call is carried out. The default is `true` for faults that change a response
    /// on its way, and `false` for those that replace it. A connection that is reset before the
    /// body carries out nothing in any case.
    ///
    /// For a [`delay`](Self::delay), `true` means before the delay and `false` after it.
    pub fn applied(mut self, applied: bool) -> Self {
        self.applied = applied;
        self
    }

    /// Removes the header `Content-Length` of the response.
    pub fn no_content_length(mut self) -> Self {
        self.no_content_length = true;
        self
    }
}
