//! A window that counts attempts when they start, for limiters that hold no permits.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use super::RateLimit;

#[derive(Debug)]
pub(crate) struct Window {
    limit: RateLimit,
    length: Duration,
    /// When attempts were counted, the oldest first.
    counted: VecDeque<Instant>,
}

impl Window {
    /// The margin is added to the length.
    pub(crate) fn new(limit: RateLimit, margin: Duration) -> Self {
        let length = limit.window().saturating_add(margin);
        Self { limit, length, counted: VecDeque::new() }
    }

    /// The time until an attempt may start; `None` if that is now.
    pub(crate) fn delay(&mut self, now: Instant) -> Option<Duration> {
        let place = self.used(now).checked_sub(self.calls())?;
        let counted = self.counted.get(place).copied().unwrap_or(now);
        Some(self.length.saturating_sub(now.saturating_duration_since(counted)))
    }

    pub(crate) fn count(&mut self, now: Instant) {
        self.counted.push_back(now);
    }

    /// The number of attempts in the window.
    pub(crate) fn used(&mut self, now: Instant) -> usize {
        let is_old = |it: &Instant| now.saturating_duration_since(*it) >= self.length;
        while self.counted.front().is_some_and(is_old) {
            self.counted.pop_front();
        }
        self.counted.len()
    }

    pub(crate) fn limit(&self) -> RateLimit {
        self.limit
    }

    fn calls(&self) -> usize {
        usize::try_from(self.limit.calls()).unwrap_or(usize::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The delay in whole seconds at these seconds. An attempt that may start is counted.
    fn delays(window: &mut Window, seconds: &[u64]) -> Vec<Option<u64>> {
        let start = Instant::now();
        let at = |second: &u64| {
            let now = start + Duration::from_secs(*second);
            let delay = window.delay(now);
            if delay.is_none() {
                window.count(now);
            }
            delay.map(|delay| delay.as_secs())
        };
        seconds.iter().map(at).collect()
    }

    #[test]
    fn an_attempt_may_start_when_the_oldest_is_a_window_ago() {
        let ten = Duration::from_secs(10);
        for (calls, margin, expected) in [
            (2, 0, [None, None, Some(5), Some(1), None, Some(3)]),
            (2, 2, [None, None, Some(7), Some(3), Some(2), Some(1)]),
            (0, 0, [Some(10); 6]),
        ] {
            let limit = RateLimit::new(calls, ten);
            let mut window = Window::new(limit, Duration::from_secs(margin));
            let found = delays(&mut window, &[0, 4, 5, 9, 10, 11]);
            assert_eq!(found, expected, "{calls} calls, margin {margin}");
        }
    }
}
