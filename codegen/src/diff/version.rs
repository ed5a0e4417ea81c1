//! Versions: which one a release needs, by the rules of cargo.

use std::fmt;

use super::rust::Release;

/// A version, without what may stand behind its three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Raised by a major release, once it is not 0.
    pub major: u64,
    /// Raised by a minor release, or by a major one before 1.0.
    pub minor: u64,
    /// Raised by a patch, or by a minor release before 1.0.
    pub patch: u64,
}

impl Version {
    /// Reads `1.2.3`; `-rc.1` and `+build` behind it are read over.
    pub fn parse(text: &str) -> Option<Self> {
        let numbers = text.split(['-', '+']).next()?;
        let mut numbers = numbers.split('.').map(|number| number.parse().ok());
        let mut next = || numbers.next().flatten();
        let version = Self { major: next()?, minor: next()?, patch: next()? };
        numbers.next().is_none().then_some(version)
    }

    /// The least version that a release of this kind has after this one.
    ///
    /// Before 1.0 cargo takes a change of the second number for a breaking one, and before 0.1
    /// one of the third.
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
mod tests {
    use super::{Release, Version};

    #[track_caller]
    fn check(before: &str, release: Release, after: &str) {
        let next =
            Version::parse(before).map(|version| version.after(release).to_string());
        assert_eq!(next.as_deref(), Some(after));
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for text in ["", "1", "1.2", "1.2.3.4", "1.2.x", "v1.2.3", "1..3"] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }

    #[test]
    fn what_stands_behind_the_numbers_is_read_over() {
        assert_eq!(Version::parse("1.2.3-rc.1+5"), Version::parse("1.2.3"));
    }

    #[test]
    fn before_0_1_every_release_raises_the_third_number() {
        check("0.0.3", Release::Patch, "0.0.4");
        check("0.0.3", Release::Minor, "0.0.4");
        check("0.0.3", Release::Major, "0.0.4");
    }

    #[test]
    fn before_1_0_a_major_release_raises_the_second_number() {
        check("0.1.4", Release::Patch, "0.1.5");
        check("0.1.4", Release::Minor, "0.1.5");
        check("0.1.4", Release::Major, "0.2.0");
    }

    #[test]
    fn from_1_0_on_each_has_its_number() {
        check("1.2.3", Release::Patch, "1.2.4");
        check("1.2.3", Release::Minor, "1.3.0");
        check("1.2.3", Release::Major, "2.0.0");
    }
}
