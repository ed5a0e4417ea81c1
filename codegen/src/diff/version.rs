//! Versions of the crate by the rules of cargo.

pub use semver::Version;
use semver::{BuildMetadata, Prerelease};

use super::rust::Release;

/// The lowest version of the next release.
///
/// Before 1.0, cargo takes the second number for the breaking one, and before 0.1 the third.
pub(super) fn after(version: &Version, release: Release) -> Version {
    let Version { major, minor, patch, .. } = *version;
    match (release, major, minor) {
        (Release::Major, 0, 1..) => Version::new(0, minor + 1, 0),
        (Release::Major, 1.., _) => Version::new(major + 1, 0, 0),
        (Release::Minor, 1.., _) => Version::new(major, minor + 1, 0),
        _ => Version::new(major, minor, patch + 1),
    }
}

/// The version that a pre-release precedes, or the version itself.
pub(super) fn finished(version: &Version) -> Version {
    let (pre, build) = (Prerelease::EMPTY, BuildMetadata::EMPTY);
    Version { pre, build, ..version.clone() }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{Release, Version, after, finished};

    #[test]
    fn a_release_raises_the_number_that_cargo_expects() {
        for (before, expected) in [
            ("0.0.3", ["0.0.4", "0.0.4", "0.0.4"]),
            ("0.1.4", ["0.1.5", "0.1.5", "0.2.0"]),
            ("1.2.3", ["1.2.4", "1.3.0", "2.0.0"]),
        ] {
            let before = Version::parse(before).unwrap();
            let after = [Release::Patch, Release::Minor, Release::Major]
                .map(|release| after(&before, release).to_string());
            assert_eq!(after, expected);
        }
    }

    #[test]
    fn a_pre_release_precedes_a_version() {
        let version = Version::parse("1.2.3-rc.1+5").unwrap();
        assert_eq!(finished(&version), Version::new(1, 2, 3));
    }
}
