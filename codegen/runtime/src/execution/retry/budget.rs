//! How many retries all calls of a client have together.

use std::sync::atomic::{AtomicU32, Ordering};

/// How many retries the calls of a client and its clones have together.
///
/// Where most calls fail, to send each of them four times makes matters worse. So a retry takes
/// tokens from a store, and a call that goes well puts some back. While the store is too low,
/// calls are not repeated.
///
/// ```
/// # use revio_runtime as revio;
/// use revio::RetryBudget;
///
/// // What a client does if it is told nothing else: 20 retries in a row, then one for every
/// // five calls that go well.
/// assert_eq!(RetryBudget::new(100).retry_cost(5).success_gain(1), RetryBudget::default());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryBudget {
    tokens: u32,
    retry_cost: u32,
    success_gain: u32,
}

impl RetryBudget {
    /// A store of so many tokens, full at first. A retry takes 5, a success gives 1 back.
    pub const fn new(tokens: u32) -> Self {
        Self { tokens, retry_cost: 5, success_gain: 1 }
    }

    /// As many retries as the calls ask for.
    pub const fn unlimited() -> Self {
        Self::new(0).retry_cost(0)
    }

    /// What a retry takes.
    pub const fn retry_cost(mut self, tokens: u32) -> Self {
        self.retry_cost = tokens;
        self
    }

    /// What an answer with a status of success gives back.
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

/// The store.
#[derive(Debug)]
pub(crate) struct Tokens {
    budget: RetryBudget,
    left: AtomicU32,
}

impl Tokens {
    pub(crate) fn new(budget: RetryBudget) -> Self {
        Self { budget, left: AtomicU32::new(budget.tokens) }
    }

    /// Takes what a retry costs, if it is there.
    pub(crate) fn take(&self) -> bool {
        self.change(|left| left.checked_sub(self.budget.retry_cost))
    }

    /// Puts back what a success gives.
    pub(crate) fn refill(&self) {
        self.change(|left| {
            let refilled = left.saturating_add(self.budget.success_gain);
            (left < self.budget.tokens).then(|| refilled.min(self.budget.tokens))
        });
    }

    /// Nothing else is read by what is read here, so that no order has to be kept.
    fn change(&self, change: impl Fn(u32) -> Option<u32>) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many retries there are in a row.
    fn run(tokens: &Tokens) -> usize {
        std::iter::repeat_with(|| tokens.take()).take(1000).take_while(|it| *it).count()
    }

    #[test]
    fn twenty_retries_in_a_row_and_then_one_for_five_successes() {
        let tokens = Tokens::new(RetryBudget::default());
        assert_eq!((run(&tokens), run(&tokens)), (20, 0));
        (0..4).for_each(|_| tokens.refill());
        assert_eq!(run(&tokens), 0);
        tokens.refill();
        assert_eq!(run(&tokens), 1);
    }

    #[test]
    fn it_holds_no_more_than_at_first() {
        let tokens = Tokens::new(RetryBudget::new(10));
        (0..100).for_each(|_| tokens.refill());
        assert_eq!(run(&tokens), 2);
    }

    #[test]
    fn it_can_be_without_bound() {
        assert_eq!(run(&Tokens::new(RetryBudget::unlimited())), 1000);
        assert_eq!(run(&Tokens::new(RetryBudget::new(0))), 0);
    }
}
