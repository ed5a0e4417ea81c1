//! The course of one call: turns under the rate limit, attempts, and the pauses in between.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tracing::Instrument;

use super::retry::retry_after as wait;
use super::trace;
use crate::Result;
use crate::client::options::Rules;
use crate::client::{Handle, Shared};
use crate::error::{Error, Tries};
use crate::execution::clock::within;
use crate::execution::retry::{self, Wait};
use crate::execution::transport::{Failure, Outcome};
use crate::registry::RetrySafety;
use crate::request::context::Called;
use crate::request::message::Request;
use crate::response::raw::RawResponse;

/// A call on its way.
pub(super) struct Course<'a> {
    shared: &'a Shared,
    called: Arc<Called>,
    message: http::Request<Bytes>,
    rules: Rules,
    retry: RetrySafety,
    tries: Tries,
    /// What attempts and pauses have taken.
    spent: Duration,
    /// What waiting for turns has taken.
    queued: Duration,
}

impl<'a> Course<'a> {
    pub(super) fn new(
        handle: &'a Handle,
        request: &Request,
        called: Arc<Called>,
        message: http::Request<Bytes>,
    ) -> Self {
        Self {
            shared: handle.shared(),
            called,
            message,
            rules: request.options.rules(handle.options()),
            retry: request.retry(),
            tries: Tries::default(),
            spent: Duration::ZERO,
            queued: Duration::ZERO,
        }
    }

    /// Goes on until there is an answer to be content with, or nothing more to be done.
    pub(super) async fn run(mut self) -> Result<RawResponse> {
        self.turn().await?;
        let mut outcome = self.attempt().await;
        while let Some(pause) = self.pause_after(&outcome) {
            trace::again(&outcome, self.tries.attempts, pause);
            self.pause(pause).await;
            // Without a turn, what came of the last attempt is worth more than the want of one.
            if self.turn().await.is_err() {
                break;
            }
            self.tries.in_doubt |= !retry::untouched(&outcome);
            outcome = self.attempt().await;
        }
        self.end(outcome)
    }

    /// Waits for a turn under the rate limit. That takes none of the call's time.
    async fn turn(&mut self) -> Result<()> {
        let Some(limiter) = &self.shared.limiter else { return Ok(()) };
        let clock = &*self.shared.seams.clock;
        let Some(limit) = self.rules.rate_limit_timeout else {
            limiter.turn(clock).await;
            return Ok(());
        };
        let (start, left) = (clock.now(), limit.saturating_sub(self.queued));
        let turn = within(clock, left, limiter.turn(clock)).await;
        self.queued += clock.now() - start;
        turn.ok_or_else(|| Error::no_turn(&self.called, limit))
    }

    /// Sends the request once, within the time for one attempt and what is left of the call's.
    async fn attempt(&mut self) -> Outcome {
        let span =
            trace::attempt(&self.called, &self.shared.base_url, self.tries.attempts);
        self.tries.attempts += 1;
        let outcome = self.exchange().instrument(span.clone()).await;
        trace::outcome(&span, &outcome);
        self.refill(&outcome);
        outcome
    }

    async fn exchange(&mut self) -> Outcome {
        let seams = &self.shared.seams;
        let left = self.rules.timeout.saturating_sub(self.spent);
        let (limit, named) = match self.rules.attempt_timeout {
            attempt if attempt <= left => (attempt, attempt),
            _ => (left, self.rules.timeout),
        };
        let start = seams.clock.now();
        let sent = seams.transport.send(self.message.clone(), self.rules.max_body_size);
        let outcome = within(&*seams.clock, limit, sent).await;
        self.spent += seams.clock.now() - start;
        outcome.unwrap_or(Err(Failure::Timeout(Some(named))))
    }

    /// A success gives to the budget for retries.
    fn refill(&self, outcome: &Outcome) {
        if outcome.as_ref().is_ok_and(|answer| answer.status().is_success()) {
            self.shared.tokens.refill();
        }
    }

    /// How long to wait before another attempt; nothing if there shall be none.
    fn pause_after(&self, outcome: &Outcome) -> Option<Duration> {
        let policy = &self.rules.retry;
        let attempts = self.tries.attempts;
        if !policy.goes_on_after(attempts) || !retry::repeatable(self.retry, outcome) {
            return None;
        }
        let share = self.shared.seams.chance.share();
        let pause = policy.pause(attempts, self.asked(outcome), share)?;
        let in_time = self.spent.saturating_add(pause) < self.rules.timeout;
        (in_time && self.shared.tokens.take()).then_some(pause)
    }

    async fn pause(&mut self, pause: Duration) {
        self.shared.seams.clock.sleep(pause).await;
        self.spent += pause;
    }

    /// The wait that an answer asks for.
    fn asked(&self, outcome: &Outcome) -> Option<Wait> {
        let answer = outcome.as_ref().ok()?;
        wait::named(
            answer.status(),
            answer.headers(),
            answer.body(),
            &self.shared.conventions.errors,
            self.shared.seams.clock.date(),
        )
    }

    fn end(self, outcome: Outcome) -> Result<RawResponse> {
        let asked = self.asked(&outcome).map(|wait| wait.asked);
        match outcome {
            Ok(answer) => Ok(RawResponse::new(self.called, answer, asked, self.tries)),
            Err(failure) => Err(Error::failed(&self.called, failure, self.tries)),
        }
    }
}
