//! A comparison together with what it is a comparison of.

use super::change::Diff;
use super::rust::Release;
use super::version::Version;

/// A comparison that is ready to be printed.
#[derive(Debug)]
pub struct Report {
    /// What the document was compared with: a revision.
    pub revision: String,
    /// The versions of the crate, there and here.
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
    /// The least version that the changes ask for.
    pub fn needed(&self) -> Version {
        let release = self.diff.release();
        release.map_or(self.versions.old, |release| self.versions.old.after(release))
    }

    /// Whether the version is large enough.
    pub fn is_enough(&self) -> bool {
        self.versions.new >= self.needed()
    }

    /// The whole in a few words.
    pub(super) fn verdict(&self) -> String {
        let count = self.diff.changes.len();
        let changes = if count == 1 { "change" } else { "changes" };
        let wire = self.diff.wire();
        let release = self.diff.release().map_or("none", Release::word);
        format!(
            "{count} {changes} since {}; wire: {wire}, release: {release}",
            self.revision
        )
    }

    /// What the version is and what it must be.
    pub(super) fn version(&self) -> String {
        let Versions { old, new } = self.versions;
        let verdict = if self.is_enough() { "enough" } else { "too small" };
        format!("version {old} → {new}; at least {} is needed: {verdict}", self.needed())
    }
}
