//! The scratch workspace: a crate for each document, and the program that uses them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::member::Member;
use crate::client::manifest::{CrateName, Runtime};
use crate::{Failure, client, scratch_workspace};

/// The document of a crate.
pub(super) fn document(scratch: &Path, name: &str) -> PathBuf {
    scratch.join(name).join("openapi.json")
}

/// Writes the workspace with these crates and the files of the program.
pub(super) fn write<'m>(
    scratch: &Path,
    members: impl Iterator<Item = &'m Member>,
    program: BTreeMap<String, String>,
) -> Result<(), Failure> {
    let mut wanted = program;
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
    scratch_workspace::write(scratch, &["document_*", super::PROGRAM], wanted)
}
