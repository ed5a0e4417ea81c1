//! The retries that all calls of a client share.

use std::sync::atomic::{AtomicU32, Ordering};

/// A limit on the retries of a client and its clones together.
///
/// While most calls fail, sending each of them four times makes the problem worse. A retry takes
/// tokens from the budget, and a success puts some back. While there are too few tokens, failed
/// calls are not retried.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::retry::RetryBudget;
///
/// // The default: 20 retries in a row, then one for every five successes.
/// assert_eq!(RetryBudget::new(100).retry_cost(5).success_gain(1), RetryBudget::default());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryBudget {
    tokens: u32,
    retry_cost: u32,
    success_gain: u32,
}

impl RetryBudget {
    /// A budget of this many tokens, which is full at first. A retry takes 5 tokens, and a
    /// success puts 1 back.
    pub const fn new(tokens: u32) -> Self {
        Self { tokens, retry_cost: 5, success_gain: 1 }
    }

    /// Does not limit retries.
    pub const fn unlimited() -> Self {
        Self::new(0).retry_cost(0)
    }

    /// The tokens that a retry takes. The default is 5.
    pub const fn retry_cost(mut self, tokens: u32) -> Self {
        self.retry_cost = tokens;
        self
    }

    /// The tokens that a response with a success status puts back. The default is 1.
    pub const fn success_gain(mut self, tokens: u32) -> Self {
        self.success_gain = tokens;
        self
    }
}

/// 100 tokens.
impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(100)
    }
}

/// The tokens that are left.
#[derive(Debug)]
pub(crate) struct RetryTokens {
    budget: RetryBudget,
    left: AtomicU32,
}

impl RetryTokens {
    pub(crate) fn new(budget: RetryBudget) -> Self {
        Self { budget, left: AtomicU32::new(budget.tokens) }
    }

    /// Takes the cost of a retry. Returns whether there were enough tokens.
    pub(crate) fn take(&self) -> bool {
        self.update(|left| left.checked_sub(self.budget.retry_cost))
    }

    /// Puts back the gain of a success.
    pub(crate) fn refill(&self) {
        self.update(|left| {
            let refilled = left.saturating_add(self.budget.success_gain);
            (left < self.budget.tokens).then(|| refilled.min(self.budget.tokens))
        });
    }

    /// No other memory depends on the counter, so the ordering can be relaxed.
    fn update(&self, update: impl Fn(u32) -> Option<u32>) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, update).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many retries are possible in a row.
    fn drain(tokens: &RetryTokens) -> usize {
        std::iter::repeat_with(|| tokens.take()).take(1000).take_while(|it| *it).count()
    }

    #[test]
    fn twenty_retries_in_a_row_and_then_one_for_five_successes() {
        let tokens = RetryTokens::new(RetryBudget::default());
        assert_eq!((drain(&tokens), drain(&tokens)), (20, 0));
        (0..4).for_each(|_| tokens.refill());
        assert_eq!(drain(&tokens), 0);
        tokens.refill();
        assert_eq!(drain(&tokens), 1);
    }

    #[test]
    fn successes_refill_it_to_its_size() {
        let tokens = RetryTokens::new(RetryBudget::new(10));
        (0..100).for_each(|_| tokens.refill());
        assert_eq!(drain(&tokens), 2);
    }

    #[test]
    fn it_can_be_unlimited_or_empty() {
        assert_eq!(drain(&RetryTokens::new(RetryBudget::unlimited())), 1000);
        assert_eq!(drain(&RetryTokens::new(RetryBudget::new(0))), 0);
    }
}
