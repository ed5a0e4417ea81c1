//! The pause between two attempts, where the server names none.

use std::time::Duration;

/// How long to wait before an attempt that follows another: twice as long each time, up to a
/// cap, and of that a share that chance decides.
///
/// The whole of it is left to chance ("full jitter"), so that calls that failed together do not
/// come back together.
///
/// ```
/// use std::time::Duration;
/// # use revio_runtime as revio;
/// use revio::Backoff;
///
/// // What a client does if it is told nothing else.
/// let backoff = Backoff::exponential(Duration::from_millis(500), Duration::from_secs(20));
/// assert_eq!(backoff, Backoff::new());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    first: Duration,
    cap: Duration,
    jitter: Jitter,
}

/// How much of a pause is left to chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Jitter {
    Full,
    None,
}

impl Backoff {
    /// Up to half a second before the second attempt, twice that before each further one, and
    /// never more than 20 seconds.
    pub const fn new() -> Self {
        Self::exponential(Duration::from_millis(500), Duration::from_secs(20))
    }

    /// Up to `first` before the second attempt, twice that before each further one, and never
    /// more than `cap`.
    pub const fn exponential(first: Duration, cap: Duration) -> Self {
        Self { first, cap, jitter: Jitter::Full }
    }

    /// Always the same pause.
    pub const fn constant(pause: Duration) -> Self {
        Self::exponential(pause, pause).without_jitter()
    }

    /// Leaves nothing to chance: the pauses are as long as they can be.
    pub const fn without_jitter(mut self) -> Self {
        self.jitter = Jitter::None;
        self
    }

    /// The pause after so many attempts, at least one.
    pub(super) fn pause(&self, attempts: u32, share: f64) -> Duration {
        let times = 2_u32.saturating_pow(attempts.saturating_sub(1));
        let whole = self.first.saturating_mul(times).min(self.cap);
        match self.jitter {
            Jitter::None => whole,
            Jitter::Full => {
                Duration::try_from_secs_f64(whole.as_secs_f64() * share).unwrap_or(whole)
            }
        }
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

    fn pauses(backoff: Backoff, share: f64) -> Vec<u128> {
        (1..=8).map(|attempts| backoff.pause(attempts, share).as_millis()).collect()
    }

    #[test]
    fn it_doubles_up_to_the_cap() {
        let doubled = [500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000];
        assert_eq!(pauses(Backoff::new(), 1.0), doubled);
        assert_eq!(pauses(Backoff::new().without_jitter(), 0.1), doubled);
    }

    #[test]
    fn all_of_it_is_left_to_chance() {
        assert_eq!(pauses(Backoff::new(), 0.0), [0; 8]);
        assert_eq!(pauses(Backoff::new(), 0.25)[..3], [125, 250, 500]);
    }

    #[test]
    fn it_can_be_the_same_each_time() {
        assert_eq!(pauses(Backoff::constant(Duration::from_millis(7)), 0.5), [7; 8]);
    }

    #[test]
    fn no_length_and_no_number_of_attempts_is_too_great() {
        let backoff = Backoff::exponential(Duration::MAX, Duration::MAX);
        for share in [0.0, 0.5, 1.0] {
            assert!(backoff.pause(u32::MAX, share) <= Duration::MAX);
        }
    }
}
