//! What the process keeps to while Redis is unreachable.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

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

struct Window {
    limit: RateLimit,
    length: Duration,
    /// When attempts were counted, the oldest first.
    counted: VecDeque<Instant>,
}

impl Local {
    pub(super) fn new(limits: Vec<RateLimit>, margin: Duration) -> Self {
        let windows = limits.into_iter().map(|limit| Window {
            limit,
            length: limit.window().saturating_add(margin),
            counted: VecDeque::new(),
        });
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
        state.windows.iter_mut().map(|window| window.remaining(now)).collect()
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
            window.forget(now);
            window.counted.push_back(now);
        }
    }
}

impl Window {
    /// The time until an attempt may start; `None` if that is now.
    fn delay(&mut self, now: Instant) -> Option<Duration> {
        self.forget(now);
        let calls = usize::try_from(self.limit.calls()).unwrap_or(usize::MAX);
        let place = self.counted.len().checked_sub(calls)?;
        let counted = self.counted.get(place)?;
        Some((*counted + self.length).saturating_duration_since(now))
    }

    fn remaining(&mut self, now: Instant) -> Remaining {
        self.forget(now);
        let used = u32::try_from(self.counted.len()).unwrap_or(u32::MAX);
        Remaining::new(self.limit, self.limit.calls().saturating_sub(used))
    }

    fn forget(&mut self, now: Instant) {
        while self.counted.front().is_some_and(|it| now - *it >= self.length) {
            self.counted.pop_front();
        }
    }
}
