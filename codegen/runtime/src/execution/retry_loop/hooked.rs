//! The hooks around an attempt.

use std::time::Duration;

use http::Request;
use tokio::time::{Instant, timeout};

use super::Execution;
use crate::Error;
use crate::body::Body;
use crate::error::ErrorKind;
use crate::execution::retry;
use crate::execution::transport::{Outcome, TransportError};
use crate::hooks::{Attempt, AttemptOutcome, Hook};

/// An attempt, and the hooks that have let it pass.
pub(super) struct Hooked<'a> {
    hooks: &'a [Box<dyn Hook>],
    attempt: Attempt,
}

impl Hooked<'_> {
    /// Reports the outcome to the hooks, the last one first.
    pub(super) async fn after(&self, outcome: &AttemptOutcome) {
        for hook in self.hooks.iter().rev() {
            hook.after(&self.attempt, outcome).await;
        }
    }
}

impl Execution<'_> {
    /// Runs the hooks in order, and adds their headers to the request.
    pub(super) async fn before<'a>(
        &mut self,
        hooks: &'a [Box<dyn Hook>],
        request: &mut Request<Body>,
    ) -> Result<Hooked<'a>, Error> {
        let number = self.attempts.count + 1;
        let mut attempt = Attempt::new(&self.context, request, number, self.waited);
        for (place, hook) in hooks.iter().enumerate() {
            if let Err(error) = self.run_hook(&**hook, &mut attempt).await {
                let passed = hooks.get(..place).unwrap_or_default();
                let hooked = Hooked { hooks: passed, attempt };
                hooked.after(&self.stopped(error.kind())).await;
                return Err(error);
            }
        }
        request.headers_mut().extend(attempt.take_added());
        Ok(Hooked { hooks, attempt })
    }

    async fn run_hook(
        &mut self,
        hook: &dyn Hook,
        attempt: &mut Attempt,
    ) -> Result<(), Error> {
        let (limit, reported) = self.time_left();
        let start = Instant::now();
        let result = timeout(limit, hook.before(attempt)).await;
        self.elapsed += start.elapsed();
        match result {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => {
                let cause = self.context.excerpt(&error.to_string());
                Err(self.not_sent(ErrorKind::Hook, &cause).with_source(error))
            }
            Err(_) => {
                let reason = format!("not ready within {reported:?}");
                Err(self.not_sent(ErrorKind::Timeout, &reason))
            }
        }
    }

    fn not_sent(&self, kind: ErrorKind, reason: &str) -> Error {
        let sent = match self.attempts.count {
            0 => "nothing was sent",
            _ => "this attempt was not sent",
        };
        Error::new(kind, format!("hook: {reason}; {sent}"))
            .with_context(&self.context)
            .with_attempts(self.attempts)
    }

    /// The outcome of an attempt that a hook has stopped.
    fn stopped(&self, kind: ErrorKind) -> AttemptOutcome {
        AttemptOutcome {
            response: None,
            error_kind: Some(kind),
            attempts: self.attempts.count,
            outcome_unknown: self.context.is_write() && self.attempts.outcome_unknown,
            elapsed: Duration::ZERO,
        }
    }

    /// The outcome of an attempt that was sent.
    pub(super) fn seen(&self, outcome: &Outcome, elapsed: Duration) -> AttemptOutcome {
        let is_unknown =
            self.attempts.outcome_unknown || retry::progress(outcome).outcome_unknown();
        let response = outcome.as_ref().ok();
        AttemptOutcome {
            response: response.map(|it| (it.status(), it.headers().clone())),
            error_kind: match outcome {
                Ok(response) if response.status().is_success() => None,
                Ok(_) => Some(ErrorKind::Status),
                Err(error) => Some(TransportError::kind(error)),
            },
            attempts: self.attempts.count,
            outcome_unknown: self.context.is_write() && is_unknown,
            elapsed,
        }
    }
}
