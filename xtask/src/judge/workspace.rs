//! The scratch workspace: a crate for the unchanged document with all snippets as programs, and a
//! crate for each case with its snippet.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use revio_codegen::FileTree;

use super::Corpus;
use super::case::Case;
use crate::{Failure, files};

/// The crate for the unchanged document.
pub(super) const BASE: &str = "judge_base";

/// The folder that cargo builds into, which all crates share.
pub(super) const TARGET: &str = "build";

/// Writes the workspace. Files that are up to date are not touched, so that cargo does not rebuild
/// them, and files of removed cases are removed.
pub(super) fn write(corpus: &Corpus, scratch: &Path) -> Result<(), Failure> {
    let mut wanted = BTreeMap::new();
    wanted.insert("Cargo.toml".to_owned(), WORKSPACE.to_owned());
    let lock = crate::root().join("Cargo.lock");
    package(&mut wanted, BASE, &corpus.client()?);
    for trial in &corpus.trials {
        let case = &trial.case;
        let name = case.crate_name();
        package(&mut wanted, &name, &trial.client()?);
        wanted.insert(program(BASE, &old_program(case)), snippet(case, BASE));
        wanted.insert(program(&name, &new_program(case)), snippet(case, &name));
    }
    fs::create_dir_all(scratch)
        .map_err(|error| Failure::Write(scratch.to_owned(), error))?;
    remove_others(&wanted, scratch)?;
    for (path, text) in &wanted {
        files::write_changed(&scratch.join(path), text)?;
    }
    // Cargo removes the entries of other crates.
    files::write_changed(&scratch.join("Cargo.lock"), &files::text(&lock)?)
}

/// The program of a case for the unchanged crate.
pub(super) fn old_program(case: &Case) -> String {
    format!("{}_old", case.crate_name())
}

/// The program of a case for the changed crate.
pub(super) fn new_program(case: &Case) -> String {
    format!("{}_new", case.crate_name())
}

/// Debug information takes time, and nothing is debugged here.
const WORKSPACE: &str = "\
[workspace]
members = [\"judge_base\", \"case_*\"]
resolver = \"3\"

[profile.dev]
debug = false
";

fn package(wanted: &mut BTreeMap<String, String>, name: &str, client: &FileTree) {
    wanted.insert(format!("{name}/Cargo.toml"), manifest(name));
    wanted.insert(format!("{name}/README.md"), "A small API.\n".to_owned());
    for (path, text) in &client.files {
        for guide in guides(text) {
            wanted.insert(format!("{name}/docs/{guide}"), "A guide.\n".to_owned());
        }
        wanted.insert(format!("{name}/src/{path}"), text.clone());
    }
}

/// The guides that a file includes in its documentation.
fn guides(text: &str) -> impl Iterator<Item = &str> {
    text.split("\"../docs/").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0))
}

/// The features are those of the real client, and what bodies with parts need.
fn manifest(name: &str) -> String {
    let runtime = crate::root().join("codegen/runtime");
    let runtime = runtime.display().to_string().replace('\\', "/");
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [features]\nunverified = []\nfake = []\n\n\
         [dependencies.revio-runtime]\npath = \"{runtime}\"\ndefault-features = false\n\
         features = [\"multipart\", \"ring\"]\n"
    )
}

fn program(package: &str, name: &str) -> String {
    format!("{package}/src/bin/{name}.rs")
}

/// The snippet as a program that imports a crate under the name `revio`.
fn snippet(case: &Case, of: &str) -> String {
    let main = if case.snippet.contains("fn main()") { "" } else { "\nfn main() {}\n" };
    format!(
        "#![allow(dead_code, deprecated, unused_imports)]\n\nextern crate {of} as revio;\n\n{}{main}",
        case.snippet
    )
}

/// Removes files of earlier runs that this one does not need.
fn remove_others(
    wanted: &BTreeMap<String, String>,
    scratch: &Path,
) -> Result<(), Failure> {
    let entries = fs::read_dir(scratch).map_err(Failure::read(scratch))?;
    for entry in entries {
        let entry = entry.map_err(Failure::read(scratch))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with("case_") && name != BASE {
            continue;
        }
        for path in files::list(&entry.path())? {
            if !wanted.contains_key(&format!("{name}/{path}")) {
                let path = entry.path().join(path);
                fs::remove_file(&path).map_err(|error| Failure::Write(path, error))?;
            }
        }
        if !wanted.contains_key(&format!("{name}/Cargo.toml")) {
            let path = entry.path();
            fs::remove_dir_all(&path).map_err(|error| Failure::Write(path, error))?;
        }
    }
    Ok(())
}
