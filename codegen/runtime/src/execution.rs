//! Sending.

pub(crate) mod chance;
pub(crate) mod clock;
pub(crate) mod rate_limit;
pub(crate) mod retry;
mod retry_loop;
pub(crate) mod send;
#[cfg(test)]
mod tests;
pub(crate) mod tls;
pub(crate) mod trace;
pub(crate) mod transport;

pub use rate_limit::RateLimit;
pub use retry::{Backoff, RetryBudget, RetryPolicy};
