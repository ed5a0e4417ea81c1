//! What the process keeps to while Redis is unreachable.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::limiter::window::Window;
use crate::limiter::{RateLimit, Remaining, Slot};

/// After this time, Redis is asked again.
const PAUSE: Duration = Duration::from_secs(5);

/// The share of one process of the limits.
pub(super) struct Local(Mutex<State>);

struct State {
    windows: Vec<Window>,
    /// Redis is not asked before.
    until: Option<Instant>,
}

impl Local {
    pub(super) fn new(limits: Vec<RateLimit>, margin: Duration) -> Self {
        let windows = limits.into_iter().map(|limit| Window::new(limit, margin));
        Self(Mutex::new(State { windows: windows.collect(), until: None }))
    }

    /// A slot, unless Redis is to be asked.
    pub(super) fn slot(&self) -> Option<Slot> {
        let now = Instant::now();
        let mut state = self.lock();
        let is_paused = state.until.is_some_and(|until| now < until);
        is_paused.then(|| state.slot(now))
    }

    /// A slot after Redis has not responded.
    pub(super) fn start(&self) -> Slot {
        let now = Instant::now();
        let mut state = self.lock();
        state.until = Some(now + PAUSE);
        state.slot(now)
    }

    /// Counts an attempt that Redis has counted.
    pub(super) fn count(&self) {
        self.lock().count(Instant::now());
    }

    pub(super) fn remaining(&self) -> Vec<Remaining> {
        let mut state = self.lock();
        let now = Instant::now();
        let remaining = |window: &mut Window| {
            let used = u32::try_from(window.used(now)).unwrap_or(u32::MAX);
            let limit = window.limit();
            Remaining::new(limit, limit.calls().saturating_sub(used))
        };
        state.windows.iter_mut().map(remaining).collect()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn slot(&mut self, now: Instant) -> Slot {
        let delays = self.windows.iter_mut().filter_map(|window| window.delay(now));
        if let Some(delay) = delays.max() {
            return Slot::After(delay);
        }
        self.count(now);
        Slot::Now
    }

    fn count(&mut self, now: Instant) {
        for window in &mut self.windows {
            window.count(now);
        }
    }
}
