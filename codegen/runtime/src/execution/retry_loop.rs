//! The retry loop of one call: permits of the rate limiter, attempts, and the delays between them.

mod hooked;

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};
use tracing::Instrument;

use super::Executor;
use super::arriving::Arriving;
use super::rate_limit::Permit;
use super::retry::retry_after::{self, RetryAfter};
use super::retry::{self, RetryPolicy};
use super::trace;
use super::transport::{Outcome, Tracker, TransportError, UnreadBody};
use crate::body::Body;
use crate::context::RequestContext;
use crate::error::{Attempts, ErrorKind};
use crate::registry::RetrySafety;
use crate::response::raw::Unread;
use crate::token::Tokens;
use crate::{Error, RawResponse, Result};

/// The options of a call after those of the client and the defaults are filled in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ResolvedOptions {
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) rate_limit_timeout: Option<Duration>,
    pub(crate) retry: RetryPolicy,
    pub(crate) max_body_size: usize,
}

impl Executor {
    /// Sends a request, and again where that cannot do harm. A response of any status is `Ok`.
    pub(crate) async fn execute(
        &self,
        context: Arc<RequestContext>,
        message: &Message<'_>,
        options: ResolvedOptions,
        safety: RetrySafety,
    ) -> Result<RawResponse> {
        let first = (message.create)()?;
        let mut execution = Execution {
            executor: self,
            context,
            message,
            options,
            safety,
            attempts: Attempts::default(),
            elapsed: Duration::ZERO,
            queued: Duration::ZERO,
            waited: Duration::ZERO,
        };
        let outcome = execution.run(first).await?;
        execution.finish(outcome)
    }
}

/// Makes the message of an attempt. Few calls need a second one, so the first is not cloned.
pub(crate) struct Message<'a> {
    pub(crate) create: &'a (dyn Fn() -> Result<http::Request<Body>> + Sync),
    /// The tokens that the message needs, which may expire.
    pub(crate) tokens: Option<&'a Tokens<'a>>,
}

/// The state of one call.
struct Execution<'a> {
    executor: &'a Executor,
    context: Arc<RequestContext>,
    message: &'a Message<'a>,
    options: ResolvedOptions,
    safety: RetrySafety,
    attempts: Attempts,
    /// The time that attempts and delays took. Waiting for permits does not count.
    elapsed: Duration,
    /// The time that waiting for permits took.
    queued: Duration,
    /// The part of it for the last attempt.
    waited: Duration,
}

impl<'a> Execution<'a> {
    /// The outcome of the last attempt.
    async fn run(&mut self, first: http::Request<Body>) -> Result<Outcome> {
        let permit = self.acquire_permit().await?;
        let first = self.authorize(first).await?;
        let mut outcome = self.attempt(first, permit).await?;
        while let Some(delay) = self.retry_delay(&outcome) {
            // A stream that was read cannot be sent again.
            let Ok(message) = (self.message.create)() else { break };
            trace::retrying(&outcome, self.attempts.count, delay);
            sleep(delay).await;
            self.elapsed += delay;
            // Without a permit, the outcome of the last attempt says more than the lack of one.
            let Ok(permit) = self.acquire_permit().await else { break };
            // Without a token, too, the last outcome says more.
            let Ok(message) = self.authorize(message).await else { break };
            self.attempts.outcome_unknown |= !retry::progress(&outcome).not_processed();
            outcome = self.attempt(message, permit).await?;
        }
        Ok(outcome)
    }

    async fn acquire_permit(&mut self) -> Result<Option<Permit<'a>>> {
        let Some(limiter) = &self.executor.rate_limiter else { return Ok(None) };
        // Getting a token, each hook, and sending the request may take that long.
        let hooks = u32::try_from(self.executor.hooks.len()).unwrap_or(u32::MAX);
        let tokens = u32::from(self.message.tokens.is_some());
        let steps = hooks.saturating_add(tokens).saturating_add(1);
        let permit = limiter.acquire(self.options.attempt_timeout.saturating_mul(steps));
        let start = Instant::now();
        let permit = match self.options.rate_limit_timeout {
            Some(limit) => timeout(limit.saturating_sub(self.queued), permit)
                .await
                .map_err(|_| self.no_slot(&format!("no slot within {limit:?}")))?,
            None => permit.await,
        };
        self.waited = start.elapsed();
        self.queued += self.waited;
        permit.map_err(|error| {
            let cause = self.context.excerpt(&error.to_string());
            self.no_slot(&cause).with_source(error)
        })
    }

    fn no_slot(&self, reason: &str) -> Error {
        let message = format!("rate limiter: {reason}; nothing was sent");
        Error::new(ErrorKind::RateLimit, message).with_context(&self.context)
    }

    /// Adds the tokens, which take a part of the call's time.
    async fn authorize(
        &mut self,
        mut message: http::Request<Body>,
    ) -> Result<http::Request<Body>> {
        let Some(tokens) = self.message.tokens else { return Ok(message) };
        let (limit, reported) = self.time_left();
        let start = Instant::now();
        // Boxed, because most calls have no tokens.
        let authorized = timeout(limit, Box::pin(tokens.authorize(&mut message))).await;
        self.elapsed += start.elapsed();
        authorized.unwrap_or_else(|_| {
            let message = format!("no token within {reported:?}; nothing was sent");
            Err(Error::new(ErrorKind::Timeout, message))
        })?;
        Ok(message)
    }

    async fn attempt(
        &mut self,
        mut request: http::Request<Body>,
        permit: Option<Permit<'a>>,
    ) -> Result<Outcome> {
        let pending = trace::attempt(&self.context, request.uri(), self.attempts.count);
        // Boxed, because most clients have no hooks.
        let hooked = match self.executor.hooks.as_slice() {
            [] => None,
            hooks => {
                let before = Box::pin(self.before(hooks, &mut request));
                match before.instrument(pending.span()).await {
                    Ok(hooked) => Some(hooked),
                    Err(error) => {
                        trace::attempt_stopped(pending);
                        return Err(error);
                    }
                }
            }
        };
        self.attempts.count += 1;
        let start = self.elapsed;
        let outcome = self.exchange(request).instrument(pending.span()).await;
        drop(permit);
        if let Some(hooked) = hooked {
            let seen = self.seen(&outcome, self.elapsed.saturating_sub(start));
            Box::pin(hooked.after(&seen)).instrument(pending.span()).await;
        }
        trace::attempt_ended(pending, &outcome);
        if outcome.as_ref().is_ok_and(|response| response.status().is_success()) {
            self.executor.retry_tokens.refill();
        }
        Ok(outcome)
    }

    /// Sends the request within the time for one attempt and the rest of the call's time.
    async fn exchange(&mut self, request: http::Request<Body>) -> Outcome {
        let (limit, reported) = self.time_left();
        let start = Instant::now();
        let transport = &self.executor.dependencies.transport;
        let tracker = Tracker::default();
        let max_body = self.options.max_body_size;
        let response = transport.send(request, tracker.clone(), max_body);
        let outcome = timeout(limit, response).await;
        self.elapsed += start.elapsed();
        outcome.unwrap_or_else(|_| Err(TransportError::deadline(reported, &tracker)))
    }

    /// The time that the next step may take, and the limit that an error names.
    fn time_left(&self) -> (Duration, Duration) {
        let left = self.options.timeout.saturating_sub(self.elapsed);
        match self.options.attempt_timeout {
            attempt if attempt <= left => (attempt, attempt),
            _ => (left, self.options.timeout),
        }
    }

    /// The delay before the next attempt; `None` if this was the last.
    fn retry_delay(&self, outcome: &Outcome) -> Option<Duration> {
        let policy = &self.options.retry;
        let attempts = self.attempts.count;
        if !policy.allows_attempt(attempts) || !retry::is_retryable(self.safety, outcome)
        {
            return None;
        }
        let random = (self.executor.dependencies.random)();
        let delay = policy.delay(attempts, self.retry_after(outcome), random)?;
        let in_time = self.elapsed.saturating_add(delay) < self.options.timeout;
        (in_time && self.executor.retry_tokens.take()).then_some(delay)
    }

    fn retry_after(&self, outcome: &Outcome) -> Option<RetryAfter> {
        retry_after::parse(
            outcome.as_ref().ok()?,
            &self.context.conventions.errors,
            (self.executor.dependencies.system_time)(),
        )
    }

    fn finish(self, outcome: Outcome) -> Result<RawResponse> {
        let wait = self.retry_after(&outcome).map(|retry_after| retry_after.wait);
        let Self { context, mut attempts, options, .. } = self;
        attempts.outcome_unknown |= retry::progress(&outcome).outcome_unknown();
        match outcome {
            Ok(mut response) => {
                let unread = response.extensions_mut().remove::<UnreadBody>();
                let unread = unread.and_then(|body| body.take()).map(|chunks| {
                    let (limit, context) = (options.attempt_timeout, context.clone());
                    let arriving =
                        Arriving { chunks, limit, deadline: None, context, attempts };
                    Unread::new(Box::pin(arriving))
                });
                let response = RawResponse::new(context, response, wait, attempts);
                Ok(response.with_unread(unread))
            }
            Err(error) => Err(error.into_error(&context, attempts)),
        }
    }
}
