//! Sending a request: the retry loop, the rate limiter and the transport.

use std::sync::Arc;
use std::time::SystemTime;

mod arriving;
pub(crate) mod rate_limit;
pub(crate) mod retry;
pub(crate) mod retry_loop;
pub(crate) mod runtime;
#[cfg(test)]
mod tests;
pub(crate) mod trace;
pub(crate) mod transport;

pub(crate) use retry_loop::ResolvedOptions;

use crate::hooks::Hook;
use rate_limit::Limiter;
use retry::budget::RetryTokens;
use transport::{ReqwestTransport, Transport};

/// Sends requests. All calls of a client and its clones share one.
pub(crate) struct Executor {
    pub(crate) rate_limiter: Option<Limiter>,
    pub(crate) hooks: Vec<Box<dyn Hook>>,
    pub(crate) retry_tokens: RetryTokens,
    pub(crate) dependencies: Dependencies,
}

/// What tests replace. They also pause tokio's clock.
pub(crate) struct Dependencies {
    pub(crate) transport: Arc<dyn Transport>,
    /// Host and port of the proxy that requests go through.
    pub(crate) proxy: Option<Arc<str>>,
    /// The time of day, to compare with the dates that servers send.
    pub(crate) system_time: fn() -> SystemTime,
    /// A random number from 0 to 1.
    pub(crate) random: fn() -> f64,
}

impl Dependencies {
    pub(crate) fn new(client: reqwest::Client) -> Self {
        Self {
            transport: Arc::new(ReqwestTransport(client)),
            proxy: None,
            system_time: SystemTime::now,
            random: fastrand::f64,
        }
    }
}
