//! The state that the connections of a server share.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;

use super::config::ServerConfig;
use super::fault::Faults;
#[cfg(feature = "fake-tls")]
use super::https::Identity;
use super::model::Model;
use super::request_log::RequestLog;
use super::store::Store;
#[cfg(feature = "fake-tls")]
use crate::Result;
use crate::limiter::window::Window;

#[derive(Debug)]
pub(super) struct Shared {
    pub(super) model: Model,
    pub(super) config: ServerConfig,
    pub(super) base_url: String,
    #[cfg(feature = "fake-tls")]
    pub(super) identity: Option<Identity>,
    state: Mutex<State>,
}

/// The part that changes.
#[derive(Debug)]
pub(super) struct State {
    pub(super) store: Store,
    pub(super) faults: Faults,
    pub(super) log: RequestLog,
    /// The calls that count for the rate limit, if there is one.
    pub(super) rate_limit: Option<Window>,
    /// The content type and body that replace the response of an operation.
    pub(super) canned_responses: BTreeMap<&'static str, (String, Bytes)>,
    in_flight: usize,
    pub(super) max_in_flight: usize,
}

impl Shared {
    pub(super) fn new(model: Model, config: ServerConfig, base_url: String) -> Self {
        let state = Mutex::new(State {
            store: Store::new(model.resources.len()),
            faults: Faults::default(),
            log: RequestLog::default(),
            rate_limit: config.rate_limit.map(|it| Window::new(it, Duration::ZERO)),
            canned_responses: BTreeMap::new(),
            in_flight: 0,
            max_in_flight: 0,
        });
        Self {
            model,
            config,
            base_url,
            #[cfg(feature = "fake-tls")]
            identity: None,
            state,
        }
    }

    /// Makes a certificate if the server needs one.
    #[cfg(feature = "fake-tls")]
    pub(super) fn with_identity(self) -> Result<Self> {
        let identity = self.config.https.then(Identity::new).transpose()?;
        Ok(Self { identity, ..self })
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a request as in flight until the guard is dropped.
    pub(super) fn enter(&self) -> InFlight<'_> {
        let mut state = self.state();
        state.in_flight += 1;
        state.max_in_flight = state.max_in_flight.max(state.in_flight);
        InFlight(self)
    }
}

pub(super) struct InFlight<'a>(&'a Shared);

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.0.state().in_flight -= 1;
    }
}
