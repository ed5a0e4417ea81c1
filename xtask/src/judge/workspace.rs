//! The scratch workspace: a crate for the unchanged document with all snippets as programs, and a
//! crate for each case with its snippet.

use std::collections::BTreeMap;
use std::path::Path;

use revio_codegen::FileTree;

use super::Corpus;
use super::case::Case;
use crate::client::manifest::Runtime;
use crate::{Failure, scratch_workspace};

/// The crate for the unchanged document.
pub(super) const BASE: &str = "judge_base";

/// The folder that cargo builds into, which all crates share.
pub(super) const TARGET: &str = "build";

/// Writes the workspace.
pub(super) fn write(corpus: &Corpus, scratch: &Path) -> Result<(), Failure> {
    let mut wanted = BTreeMap::new();
    package(&mut wanted, BASE, &corpus.client()?);
    for trial in &corpus.trials {
        let case = &trial.case;
        let name = case.crate_name();
        package(&mut wanted, &name, &trial.client()?);
        wanted.insert(program(BASE, &old_program(case)), snippet(case, BASE));
        wanted.insert(program(&name, &new_program(case)), snippet(case, &name));
    }
    scratch_workspace::write(scratch, &[BASE, "case_*"], wanted)
}

/// The program of a case for the unchanged crate.
pub(super) fn old_program(case: &Case) -> String {
    format!("{}_old", case.crate_name())
}

/// The program of a case for the changed crate.
pub(super) fn new_program(case: &Case) -> String {
    format!("{}_new", case.crate_name())
}

fn package(wanted: &mut BTreeMap<String, String>, name: &str, client: &FileTree) {
    wanted.insert(format!("{name}/Cargo.toml"), manifest(name));
    wanted.insert(format!("{name}/README.md"), "A small API.\n".to_owned());
    for guide in &client.package.guides {
        wanted.insert(format!("{name}/{guide}"), "A guide.\n".to_owned());
    }
    for (path, text) in &client.files {
        wanted.insert(format!("{name}/src/{path}"), text.clone());
    }
}

/// The features are those of the real client, and what bodies with parts need.
fn manifest(name: &str) -> String {
    let source = Runtime::of_this_repository().source();
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [features]\nunverified = []\nfake = []\n\n\
         [dependencies]\nrevio-runtime = {{ {source}, default-features = false, features = \
         [\"multipart\", \"ring\"] }}\n"
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
