//! Hooks: code of the user's around every attempt, for headers, logs and metrics.
//!
//! A hook reads the request, and may add headers or stop it. It cannot change what is called, or with
//! which credentials, since what may be sent again is decided by that.

mod attempt;
mod outcome;

use std::error::Error as StdError;
use std::future::ready;
use std::pin::Pin;
use std::sync::Arc;

pub use attempt::Attempt;
pub use outcome::AttemptOutcome;

/// The future of a hook.
pub type HookFuture<'a, T = Result<(), Box<dyn StdError + Send + Sync>>> =
    Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Code that runs around every attempt at a call, retries included.
///
/// Pass hooks to the client builder. They run in this order before an attempt, after its slot under the
/// rate limit was granted, and in the opposite order after it. The time of `before` counts toward the
/// timeout of the call. A client without hooks pays nothing for them.
///
/// ```
/// # use revio_runtime as revio;
/// use std::future::ready;
///
/// use revio::hooks::{Attempt, AttemptOutcome, Hook, HookFuture};
///
/// /// Logs every write.
/// struct AuditLog;
///
/// impl Hook for AuditLog {
///     fn after<'a>(
///         &'a self,
///         attempt: &'a Attempt,
///         outcome: &'a AttemptOutcome,
///     ) -> HookFuture<'a, ()> {
///         if !attempt.method().is_safe() {
///             println!("{} {}: {:?}", attempt.method(), attempt.url(), outcome.status());
///         }
///         Box::pin(ready(()))
///     }
/// }
/// ```
pub trait Hook: Send + Sync {
    /// Runs before the attempt is sent. If it fails, nothing is sent, and the call fails with an error
    /// whose [`kind`](crate::Error::kind) is [`ErrorKind::Hook`](crate::ErrorKind::Hook) and whose
    /// [`source`](StdError::source) is this error. By default, it does nothing.
    fn before<'a>(&'a self, attempt: &'a mut Attempt) -> HookFuture<'a> {
        let _ = attempt;
        Box::pin(ready(Ok(())))
    }

    /// Runs after an attempt that `before` has let pass, also if a later hook has stopped it. The call
    /// waits for it. It does not run if the call is dropped during the attempt. By default, it does
    /// nothing.
    fn after<'a>(
        &'a self,
        attempt: &'a Attempt,
        outcome: &'a AttemptOutcome,
    ) -> HookFuture<'a, ()> {
        let _ = (attempt, outcome);
        Box::pin(ready(()))
    }
}

impl<H: Hook + ?Sized> Hook for Arc<H> {
    fn before<'a>(&'a self, attempt: &'a mut Attempt) -> HookFuture<'a> {
        (**self).before(attempt)
    }

    fn after<'a>(
        &'a self,
        attempt: &'a Attempt,
        outcome: &'a AttemptOutcome,
    ) -> HookFuture<'a, ()> {
        (**self).after(attempt, outcome)
    }
}
