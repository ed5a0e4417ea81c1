//! The scratch workspace: a crate for each document, and the program that uses them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::member::Member;
use crate::client::manifest::{CrateName, Runtime};
use crate::{Failure, client, files};

/// Debug information takes time, and nothing is debugged here.
const WORKSPACE: &str = "\
[workspace]
members = [\"document_*\", \"program\"]
resolver = \"3\"

[profile.dev]
debug = false
";

/// The document of a crate.
pub(super) fn document(scratch: &Path, name: &str) -> PathBuf {
    scratch.join(name).join("openapi.json")
}

/// Writes the workspace with these crates and the files of the program. Files that are up to date are not touched.
pub(super) fn write<'m>(
    scratch: &Path,
    members: impl Iterator<Item = &'m Member>,
    program: BTreeMap<String, String>,
) -> Result<(), Failure> {
    let mut wanted = BTreeMap::from([("Cargo.toml".to_owned(), WORKSPACE.to_owned())]);
    let runtime = Runtime::of_this_repository();
    for member in members {
        let name: CrateName = member.name.parse().map_err(Failure::Check)?;
        for (path, text) in client::files(&name, &runtime, &member.tree)? {
            wanted.insert(format!("{}/{path}", member.name), text);
        }
        if let Some(document) = member.tree.test_files.get("openapi.json") {
            wanted.insert(format!("{}/openapi.json", member.name), document.clone());
        }
    }
    wanted.extend(program);
    let lock = crate::root().join("Cargo.lock");
    fs::create_dir_all(scratch)
        .map_err(|error| Failure::Write(scratch.to_owned(), error))?;
    remove_others(scratch, &wanted)?;
    for (path, text) in &wanted {
        files::write_changed(&scratch.join(path), text)?;
    }
    // Cargo removes the entries of other crates.
    files::write_changed(&scratch.join("Cargo.lock"), &files::text(&lock)?)
}

/// Removes files of earlier runs.
fn remove_others(
    scratch: &Path,
    wanted: &BTreeMap<String, String>,
) -> Result<(), Failure> {
    for entry in fs::read_dir(scratch).map_err(Failure::read(scratch))? {
        let entry = entry.map_err(Failure::read(scratch))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with("document_") {
            continue;
        }
        let is_wanted = wanted.contains_key(&format!("{name}/Cargo.toml"));
        for path in files::list(&entry.path())? {
            if !wanted.contains_key(&format!("{name}/{path}")) {
                let path = entry.path().join(path);
                fs::remove_file(&path).map_err(|error| Failure::Write(path, error))?;
            }
        }
        if !is_wanted {
            let path = entry.path();
            fs::remove_dir_all(&path).map_err(|error| Failure::Write(path, error))?;
        }
    }
    Ok(())
}
