//! Versions of the crate by the rules of cargo.

use std::fmt;

use super::rust::Release;

/// A version without pre-release and build metadata.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The first number.
    pub major: u64,
    /// The second number.
    pub minor: u64,
    /// The third number.
    pub patch: u64,
}

impl Version {
    /// Parses `1.2.3`, ignoring pre-release and build metadata.
    pub fn parse(text: &str) -> Option<Self> {
        let numbers = text.split(['-', '+']).next()?;
        let mut numbers = numbers.split('.').map(|number| number.parse().ok());
        let mut next = || numbers.next().flatten();
        let version = Self { major: next()?, minor: next()?, patch: next()? };
        numbers.next().is_none().then_some(version)
    }

    /// The lowest version of the next release.
    ///
    /// Before 1.0, cargo takes the second number for the breaking one, and before 0.1 the third.
    pub fn after(self, release: Release) -> Self {
        let Self { major, minor, patch } = self;
        match (release, major, minor) {
            (Release::Major, 0, 1..) => Self { major: 0, minor: minor + 1, patch: 0 },
            (Release::Major, 1.., _) => Self { major: major + 1, minor: 0, patch: 0 },
            (Release::Minor, 1.., _) => Self { major, minor: minor + 1, patch: 0 },
            _ => Self { major, minor, patch: patch + 1 },
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{Release, Version};

    #[test]
    fn versions_are_three_numbers() {
        for text in ["", "1", "1.2", "1.2.3.4", "1.2.x", "v1.2.3", "1..3"] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
        assert_eq!(Version::parse("1.2.3-rc.1+5"), Version::parse("1.2.3"));
    }

    #[test]
    fn a_release_raises_the_number_that_cargo_expects() {
        for (before, expected) in [
            ("0.0.3", ["0.0.4", "0.0.4", "0.0.4"]),
            ("0.1.4", ["0.1.5", "0.1.5", "0.2.0"]),
            ("1.2.3", ["1.2.4", "1.3.0", "2.0.0"]),
        ] {
            let before = Version::parse(before).unwrap();
            let after = [Release::Patch, Release::Minor, Release::Major]
                .map(|release| before.after(release).to_string());
            assert_eq!(after, expected);
        }
    }
}
