//! Chance that repeats itself: the same seed gives the same run.

/// A generator of numbers (`SplitMix64`), good enough to roll dice with.
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Whether something of this probability happens.
    pub(super) fn happens(&mut self, probability: f64) -> bool {
        // 32 bits are exact as a float, and fine enough.
        let roll = u32::try_from(self.next() >> 32).unwrap_or(u32::MAX);
        f64::from(roll) < probability * 4_294_967_296.0
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    fn happened(seed: u64, probability: f64) -> usize {
        let mut random = Random::new(seed);
        (0..10_000).filter(|_| random.happens(probability)).count()
    }

    #[test]
    fn never_and_always_are_what_they_say() {
        assert_eq!(happened(1, 0.0), 0);
        assert_eq!(happened(1, 1.0), 10_000);
    }

    #[test]
    fn it_happens_about_as_often_as_it_should() {
        let often = happened(7, 0.05);
        assert!((400..600).contains(&often), "{often}");
    }

    #[test]
    fn a_seed_repeats_itself_and_another_differs() {
        let rolls = |seed| {
            let mut random = Random::new(seed);
            (0..64).map(|_| random.happens(0.5)).collect::<Vec<_>>()
        };
        assert_eq!(rolls(3), rolls(3));
        assert_ne!(rolls(3), rolls(4));
    }
}
