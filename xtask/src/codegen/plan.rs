//! Compares generated files with the files on disk.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use revio_codegen::{FileTree, render};

use super::{BENCHES, CodegenFailure, SRC, TESTS};
use crate::files;

/// The change of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileChange {
    /// Up to date.
    None,
    /// Out of date, with its current content.
    Stale(Vec<u8>),
    /// Missing.
    Missing,
    /// No longer generated.
    Orphan,
}

/// The changes of all output files.
#[derive(Clone, Debug)]
pub struct Plan {
    pub(super) out: PathBuf,
    /// By path relative to the output folder, with `/` as separator.
    pub(super) changes: BTreeMap<String, FileChange>,
    /// The generated texts by the same paths.
    pub(super) texts: BTreeMap<String, String>,
}

impl Plan {
    /// Compares these folders of the folder `out` with generated files.
    pub(super) fn new(
        tree: &FileTree,
        out: &Path,
        folders: &[&str],
    ) -> Result<Self, CodegenFailure> {
        let files = [
            (SRC, &tree.files),
            (TESTS, &tree.test_files),
            (BENCHES, &tree.bench_files),
        ];
        let (mut changes, mut texts) = (BTreeMap::new(), BTreeMap::new());
        for (name, files) in files.into_iter().filter(|(name, _)| folders.contains(name))
        {
            let folder = out.join(name);
            let present = present(&folder)?;
            let has_header = |path: &String| is_generated(&folder.join(path));
            let is_ours = |path: &String| files.contains_key(path) || has_header(path);
            if !present.is_empty() && !present.iter().any(is_ours) {
                return Err(CodegenFailure::Foreign(folder));
            }
            // A file without the header was not generated.
            let orphans = present.into_iter().filter(has_header);
            let orphan = |path| (format!("{name}/{path}"), FileChange::Orphan);
            changes.extend(orphans.map(orphan));
            for (path, text) in files {
                let change = change(&folder, path, text)?;
                changes.insert(format!("{name}/{path}"), change);
                texts.insert(format!("{name}/{path}"), text.clone());
            }
        }
        Ok(Self { out: out.to_owned(), changes, texts })
    }

    /// Whether all files are up to date.
    pub fn is_fresh(&self) -> bool {
        self.changes.values().all(|change| *change == FileChange::None)
    }

    /// The files to write.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        self.paths(|change| matches!(change, FileChange::Stale(_) | FileChange::Missing))
    }

    /// The files to remove.
    pub fn removed(&self) -> impl Iterator<Item = &str> {
        self.paths(|change| *change == FileChange::Orphan)
    }

    /// The files that are up to date.
    pub fn unchanged(&self) -> impl Iterator<Item = &str> {
        self.paths(|change| *change == FileChange::None)
    }

    fn paths(&self, wanted: impl Fn(&FileChange) -> bool) -> impl Iterator<Item = &str> {
        let chosen = self.changes.iter().filter(move |(_, change)| wanted(change));
        chosen.map(|(path, _)| &**path)
    }
}

/// Whether a folder has a file from an earlier run.
pub(super) fn has_generated_files(folder: &Path) -> Result<bool, CodegenFailure> {
    Ok(present(folder)?.iter().any(|path| is_generated(&folder.join(path))))
}

/// The files below a folder; none if it does not exist.
fn present(folder: &Path) -> Result<Vec<String>, CodegenFailure> {
    Ok(if folder.exists() { files::list(folder)? } else { Vec::new() })
}

fn is_generated(path: &Path) -> bool {
    fs::read_to_string(path).is_ok_and(|text| text.starts_with(render::HEADER))
}

fn change(folder: &Path, path: &str, text: &str) -> Result<FileChange, CodegenFailure> {
    let inside =
        Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    if path.is_empty() || !inside {
        return Err(CodegenFailure::Escape(path.to_owned()));
    }
    let place = folder.join(path);
    match fs::read(&place) {
        Ok(bytes) if bytes == text.as_bytes() => Ok(FileChange::None),
        Ok(bytes) => Ok(FileChange::Stale(bytes)),
        // A folder in place of the file is found, and restored, when the file is written.
        Err(error)
            if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::IsADirectory) =>
        {
            Ok(FileChange::Missing)
        }
        Err(error) => Err(crate::Failure::Read(place, error).into()),
    }
}
