//! The delay between two attempts, unless the server asks for one.

use std::time::Duration;

/// The delay before a retry: exponential up to a cap, with full jitter.
///
/// Full jitter takes a random part of the whole delay, so that calls that failed together are
/// not retried together.
///
/// ```
/// use std::time::Duration;
/// # use revio_runtime as revio;
/// use revio::retry::Backoff;
///
/// // The default.
/// let backoff = Backoff::exponential(Duration::from_millis(500), Duration::from_secs(20));
/// assert_eq!(backoff, Backoff::new());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    first: Duration,
    cap: Duration,
    jitter: bool,
}

impl Backoff {
    /// The default: up to half a second before the second attempt, twice that before each
    /// further one, and never more than 20 seconds.
    pub const fn new() -> Self {
        Self::exponential(Duration::from_millis(500), Duration::from_secs(20))
    }

    /// Up to `first` before the second attempt, twice that before each further one, and never
    /// more than `cap`.
    pub const fn exponential(first: Duration, cap: Duration) -> Self {
        Self { first, cap, jitter: true }
    }

    /// The same delay before each retry.
    pub const fn constant(delay: Duration) -> Self {
        Self::exponential(delay, delay).without_jitter()
    }

    /// Always takes the whole delay.
    pub const fn without_jitter(mut self) -> Self {
        self.jitter = false;
        self
    }

    /// The delay after the first attempt, without jitter.
    pub(super) fn first(&self) -> Duration {
        self.first.min(self.cap)
    }

    /// The delay after this many attempts, at least one. `random` is from 0 to 1.
    pub(super) fn delay(&self, attempts: u32, random: f64) -> Duration {
        let factor = 2_u32.saturating_pow(attempts.saturating_sub(1));
        let whole = self.first.saturating_mul(factor).min(self.cap);
        if !self.jitter {
            return whole;
        }
        Duration::try_from_secs_f64(whole.as_secs_f64() * random).unwrap_or(whole)
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delays(backoff: Backoff, random: f64) -> Vec<u128> {
        (1..=8).map(|attempts| backoff.delay(attempts, random).as_millis()).collect()
    }

    #[test]
    fn it_doubles_up_to_the_cap() {
        let doubled = [500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000];
        assert_eq!(delays(Backoff::new(), 1.0), doubled);
        assert_eq!(delays(Backoff::new().without_jitter(), 0.1), doubled);
    }

    #[test]
    fn jitter_takes_any_part_of_it() {
        assert_eq!(delays(Backoff::new(), 0.0), [0; 8]);
        assert_eq!(delays(Backoff::new(), 0.25)[..3], [125, 250, 500]);
    }

    #[test]
    fn it_can_be_constant() {
        assert_eq!(delays(Backoff::constant(Duration::from_millis(7)), 0.5), [7; 8]);
    }

    #[test]
    fn extreme_values_do_not_overflow() {
        let backoff = Backoff::exponential(Duration::MAX, Duration::MAX);
        for random in [0.0, 0.5, 1.0] {
            assert!(backoff.delay(u32::MAX, random) <= Duration::MAX);
        }
    }
}
