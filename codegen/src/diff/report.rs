//! A comparison with the revision and the versions that it is about.

use super::change::Diff;
use super::rust::Release;
use super::version::{self, Version};

/// A comparison that is ready to be printed.
#[derive(Debug)]
pub struct Report {
    /// The revision of the old document.
    pub revision: String,
    /// Whether users have the old document. Otherwise nothing was released, and any version is high
    /// enough.
    pub is_released: bool,
    /// The versions of the crate.
    pub versions: Versions,
    /// The changes.
    pub diff: Diff,
}

/// The versions of the crate on both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// At the revision.
    pub old: Version,
    /// Now.
    pub new: Version,
}

impl Report {
    /// The lowest version that the changes allow.
    pub fn needed(&self) -> Version {
        let release = self.diff.release().filter(|_| self.is_released);
        let old = &self.versions.old;
        release.map_or_else(|| old.clone(), |release| version::after(old, release))
    }

    /// Whether the new version is high enough. A pre-release counts as the version that it precedes.
    pub fn is_enough(&self) -> bool {
        let Versions { old, new } = &self.versions;
        !self.is_released || new >= old && version::finished(new) >= self.needed()
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
        let Versions { old, new } = &self.versions;
        if !self.is_released {
            return format!(
                "version {old} → {new}; nothing was released yet, so any version is enough"
            );
        }
        let verdict = if self.is_enough() { "enough" } else { "too low" };
        format!("version {old} → {new}; at least {} is needed: {verdict}", self.needed())
    }
}
