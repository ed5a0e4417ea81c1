//! A comparison with the revision and the versions that it is about.

use super::change::Diff;
use super::rust::Release;
use super::version::Version;

/// A comparison that is ready to be printed.
#[derive(Debug)]
pub struct Report {
    /// The revision of the old document.
    pub revision: String,
    /// The versions of the crate.
    pub versions: Versions,
    /// The changes.
    pub diff: Diff,
}

/// The versions of the crate on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions {
    /// At the revision.
    pub old: Version,
    /// Now.
    pub new: Version,
}

impl Report {
    /// The lowest version that the changes allow.
    pub fn needed(&self) -> Version {
        let release = self.diff.release();
        release.map_or(self.versions.old, |release| self.versions.old.after(release))
    }

    /// Whether the new version is high enough.
    pub fn is_enough(&self) -> bool {
        self.versions.new >= self.needed()
    }

    /// The verdict in one line.
    pub(super) fn verdict(&self) -> String {
        let count = self.diff.changes.len();
        let changes = if count == 1 { "change" } else { "changes" };
        let wire = self.diff.wire();
        let release = self.diff.release().map_or("none", Release::as_str);
        format!(
            "{count} {changes} since {}; wire: {wire}, release: {release}",
            self.revision
        )
    }

    /// The version and the one that is needed, in one line.
    pub(super) fn version(&self) -> String {
        let Versions { old, new } = self.versions;
        let verdict = if self.is_enough() { "enough" } else { "too low" };
        format!("version {old} → {new}; at least {} is needed: {verdict}", self.needed())
    }
}
