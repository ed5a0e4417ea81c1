//! Chance, behind a seam: what depends on it is tested without luck.

use std::fmt::Debug;
use std::hash::{BuildHasher, Hasher, RandomState};

/// Where random numbers come from.
pub(crate) trait Chance: Debug + Send + Sync {
    /// A share of the whole, from none of it up to all.
    fn share(&self) -> f64;
}

/// The keys that the standard library makes for each hash map. They are spread well enough for
/// calls to keep out of each other's way, which is all that is asked of them, and need no
/// dependency.
#[derive(Debug)]
pub(crate) struct HashKeys;

impl Chance for HashKeys {
    fn share(&self) -> f64 {
        let bits = RandomState::new().build_hasher().finish();
        let bits = u32::try_from(bits >> 32).unwrap_or_default();
        f64::from(bits) / f64::from(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_lie_within_the_whole_and_all_over_it() {
        let shares: Vec<f64> = (0..4000).map(|_| HashKeys.share()).collect();
        assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)));
        for tenth in 0..10 {
            let start = f64::from(tenth) / 10.0;
            let here =
                shares.iter().filter(|share| (start..start + 0.1).contains(*share));
            // 400 are to be expected; fewer than 200 or more than 600 are ten deviations away.
            assert!((200..600).contains(&here.count()), "in the tenth from {start}");
        }
    }
}
