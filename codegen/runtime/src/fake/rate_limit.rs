//! The rate limit of the server.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

use crate::options::RateLimit;

/// The times of the calls in the last window.
#[derive(Debug, Default)]
pub(super) struct CountedCalls(VecDeque<Instant>);

impl CountedCalls {
    /// Counts a call, or returns how long to wait for the next one that is admitted.
    pub(super) fn admit(
        &mut self,
        limit: RateLimit,
        now: Instant,
    ) -> Result<(), Duration> {
        let (calls, window) = (limit.calls(), limit.window());
        while self.0.front().is_some_and(|oldest| now.duration_since(*oldest) >= window)
        {
            self.0.pop_front();
        }
        if self.0.len() < calls as usize {
            self.0.push_back(now);
            return Ok(());
        }
        let oldest = self.0.front().copied().unwrap_or(now);
        Err(window.saturating_sub(now.duration_since(oldest)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_admitted_when_the_oldest_is_a_window_ago() {
        let limit = RateLimit::new(2, Duration::from_secs(10));
        let start = Instant::now();
        let mut calls = CountedCalls::default();
        for (second, expected) in
            [(0, None), (4, None), (5, Some(5)), (9, Some(1)), (10, None), (11, Some(3))]
        {
            let now = start + Duration::from_secs(second);
            let wait = calls.admit(limit, now).err().map(|wait| wait.as_secs());
            assert_eq!(wait, expected, "in second {second}");
        }
    }
}
