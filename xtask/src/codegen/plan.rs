//! Compares what was generated with what is on the disk.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use revio_codegen::FileTree;

use super::{Failure, owned};
use crate::files;

/// What has to happen to one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is as it should be.
    None,
    /// It is there with another content: the one it has.
    Stale(Vec<u8>),
    /// It is not there.
    Missing,
    /// It is there and should not be.
    Orphan,
}

/// What has to happen to every file of the output.
#[derive(Clone, Debug)]
pub struct Plan {
    pub(super) out: PathBuf,
    /// By path below the output folder, with `/` between the parts.
    pub(super) changes: BTreeMap<String, Change>,
    /// The generated texts by the same paths.
    pub(super) texts: BTreeMap<String, String>,
}

impl Plan {
    /// Compares the folder `out` with generated files.
    pub(super) fn new(tree: &FileTree, out: &Path) -> Result<Self, Failure> {
        let (mut changes, mut texts) = (BTreeMap::new(), BTreeMap::new());
        for (name, files) in owned(tree) {
            let folder = out.join(name);
            let present =
                if folder.exists() { files::list(&folder)? } else { Vec::new() };
            if !present.is_empty()
                && !present.iter().any(|path| files.contains_key(path))
            {
                return Err(Failure::Foreign(folder));
            }
            let orphan = |path| (format!("{name}/{path}"), Change::Orphan);
            changes.extend(present.into_iter().map(orphan));
            for (path, text) in files {
                let change = change(&folder, path, text)?;
                changes.insert(format!("{name}/{path}"), change);
                texts.insert(format!("{name}/{path}"), text.clone());
            }
        }
        Ok(Self { out: out.to_owned(), changes, texts })
    }

    /// Whether nothing has to happen.
    pub fn is_fresh(&self) -> bool {
        self.changes.values().all(|change| *change == Change::None)
    }

    /// The files that have to be written.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        self.paths(|change| matches!(change, Change::Stale(_) | Change::Missing))
    }

    /// The files that have to be removed.
    pub fn removed(&self) -> impl Iterator<Item = &str> {
        self.paths(|change| *change == Change::Orphan)
    }

    /// The files that are as they should be.
    pub fn unchanged(&self) -> impl Iterator<Item = &str> {
        self.paths(|change| *change == Change::None)
    }

    fn paths(&self, wanted: impl Fn(&Change) -> bool) -> impl Iterator<Item = &str> {
        let chosen = self.changes.iter().filter(move |(_, change)| wanted(change));
        chosen.map(|(path, _)| &**path)
    }
}

fn change(folder: &Path, path: &str, text: &str) -> Result<Change, Failure> {
    let inside =
        Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    if path.is_empty() || !inside {
        return Err(Failure::Escape(path.to_owned()));
    }
    let place = folder.join(path);
    match fs::read(&place) {
        Ok(bytes) if bytes == text.as_bytes() => Ok(Change::None),
        Ok(bytes) => Ok(Change::Stale(bytes)),
        // What stands in the way is found out, and undone, when it comes to writing.
        Err(error)
            if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::IsADirectory) =>
        {
            Ok(Change::Missing)
        }
        Err(error) => Err(crate::Failure::Read(place, error).into()),
    }
}
