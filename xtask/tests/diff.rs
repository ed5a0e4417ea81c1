//! `cargo xtask diff` in git repositories of its own: what it compares with, what it prints, and
//! the code it ends with.

mod support;

use std::process::{Command, Output};

use serde_json::Value;
use support::{Folder, SPEC};

const MANIFEST: &str = "[package]\nname = \"tiny\"\nversion = \"0.1.0\"\n";

/// A repository whose first commit has no spec, and whose second has one.
fn repository() -> Folder {
    let folder = Folder::with(&[("README.md", "Tiny.\n")]);
    git(&folder, &["init", "--quiet"]);
    commit(&folder);
    folder.write("spec/openapi.yaml", SPEC);
    folder.write("generated/Cargo.toml", MANIFEST);
    commit(&folder);
    folder
}

fn commit(folder: &Folder) {
    git(folder, &["add", "--all"]);
    let author = ["-c", "user.name=nobody", "-c", "user.email=nobody@example.com"];
    let commit = ["commit", "--quiet", "--no-gpg-sign", "--message", "more"];
    git(folder, &[author.as_slice(), commit.as_slice()].concat());
}

fn git(folder: &Folder, arguments: &[&str]) {
    let output = Command::new("git")
        .arg("-C")
        .arg(&folder.path)
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Adds a member to the thing.
fn add_member(folder: &Folder) {
    let text = folder.read("spec/openapi.yaml");
    folder
        .write("spec/openapi.yaml", &format!("{text}        color: {{type: string}}\n"));
}

/// Takes a member from the thing.
fn remove_member(folder: &Folder) {
    let text = folder.read("spec/openapi.yaml");
    folder
        .write("spec/openapi.yaml", &text.replace("        name: {type: string}\n", ""));
}

fn diff(folder: &Folder, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("diff").arg("--spec").arg(folder.path.join("spec"));
    command.arg("--manifest").arg(folder.path.join("generated/Cargo.toml"));
    command.args(arguments).output().unwrap()
}

#[track_caller]
fn refused(output: &Output, words: &[&str]) {
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let told = String::from_utf8_lossy(&output.stderr);
    for word in words {
        assert!(told.contains(word), "{word} in {told}");
    }
}

#[track_caller]
fn printed(output: &Output) -> String {
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn without_git_nothing_is_compared() {
    let folder = Folder::with(&[("spec/openapi.yaml", SPEC)]);
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["diff", "--spec"])
        .arg(folder.path.join("spec"))
        .env("PATH", "")
        .output()
        .unwrap();
    refused(&output, &["cannot start `git`", "install git"]);
}

#[test]
fn outside_of_a_repository_nothing_is_compared() {
    let folder = Folder::with(&[("spec/openapi.yaml", SPEC)]);
    refused(&diff(&folder, &[]), &["is in no git repository", "--spec"]);
}

#[test]
fn an_unknown_revision_is_refused() {
    let output = diff(&repository(), &["v9"]);
    refused(&output, &["git knows no revision `v9`", "name a tag"]);
}

#[test]
fn a_revision_is_never_taken_for_an_option() {
    let output = diff(&repository(), &["--", "--all"]);
    refused(&output, &["git knows no revision `--all`"]);
}

#[test]
fn a_revision_without_a_spec_is_refused() {
    let output = diff(&repository(), &["HEAD~1"]);
    refused(&output, &["there is no `openapi.yaml`", "at HEAD~1", "name a revision"]);
}

#[test]
fn a_spec_with_faults_at_the_revision_is_told() {
    let folder = repository();
    folder.write("spec/openapi.yaml", "openapi: 3.0.3\npaths: {}\n");
    commit(&folder);
    folder.write("spec/openapi.yaml", SPEC);
    refused(
        &diff(&folder, &["HEAD"]),
        &["error[missing-key]", "the spec at HEAD has faults"],
    );
}

#[test]
fn a_manifest_without_a_version_is_refused() {
    let folder = repository();
    folder.write("generated/Cargo.toml", "[package]\nname = \"tiny\"\n");
    refused(&diff(&folder, &[]), &["states no version"]);
}

#[test]
fn without_a_tag_it_is_the_first_commit_with_a_spec() {
    let folder = repository();
    add_member(&folder);
    commit(&folder);
    let text = printed(&diff(&folder, &[]));
    assert!(text.contains("`Thing.color`: added: `Option<String>`"), "{text}");
}

#[test]
fn with_a_tag_it_is_the_last_one() {
    let folder = repository();
    add_member(&folder);
    commit(&folder);
    git(&folder, &["tag", "v0.1.1"]);
    let text = printed(&diff(&folder, &[]));
    assert!(text.starts_with("0 changes since v0.1.1; "), "{text}");
}

#[test]
fn what_is_not_committed_is_compared_too() {
    let folder = repository();
    remove_member(&folder);
    let text = printed(&diff(&folder, &["HEAD"]));
    assert!(text.contains("openapi.yaml:26 → -"), "{text}");
}

/// The spec of many files is read as it was, in one go.
#[test]
fn files_of_folders_are_read_at_the_revision() {
    let folder = repository();
    let moved = SPEC.replace(
        "'#/components/schemas/Thing'",
        "'parts/things.yaml#/components/schemas/Thing'",
    );
    let (paths, schemas) = moved.split_at(moved.find("components:").unwrap());
    folder.write("spec/openapi.yaml", paths);
    folder.write("spec/parts/things.yaml", schemas);
    folder.write("spec/samples/ignored.yaml", "}");
    commit(&folder);
    assert!(printed(&diff(&folder, &["HEAD"])).starts_with("0 changes since HEAD; "));
}

#[test]
fn markdown_has_headings() {
    let folder = repository();
    add_member(&folder);
    let text = printed(&diff(&folder, &["--format", "markdown"]));
    assert!(text.starts_with("### Added\n\n- types, `Thing.color`"), "{text}");
}

#[test]
fn json_is_json() {
    let folder = repository();
    remove_member(&folder);
    let json: Value =
        serde_json::from_str(&printed(&diff(&folder, &["HEAD", "--format", "json"])))
            .unwrap();
    assert_eq!(json["release"], "major");
    assert_eq!(json["changes"][0]["rust"]["rule"], "field-removed");
    assert_eq!(json["changes"][0]["new"], Value::Null);
}

#[test]
fn a_version_that_is_too_small_fails_the_check() {
    let folder = repository();
    remove_member(&folder);
    let output = diff(&folder, &["--check"]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("the version 0.1.0 is too small"), "{told}");
    assert!(told.contains("to 0.2.0 or more"), "{told}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("`Thing.name`: removed"));
}

#[test]
fn a_version_that_is_large_enough_passes_the_check() {
    let folder = repository();
    remove_member(&folder);
    folder.write("generated/Cargo.toml", &MANIFEST.replace("0.1.0", "0.2.0"));
    let text = printed(&diff(&folder, &["--check"]));
    assert!(
        text.contains("version 0.1.0 → 0.2.0; at least 0.2.0 is needed: enough"),
        "{text}"
    );
}

#[test]
fn without_a_change_the_version_may_stay() {
    printed(&diff(&repository(), &["--check"]));
}

#[test]
fn the_version_of_the_workspace_is_read_on_both_sides() {
    let folder = repository();
    folder.write("Cargo.toml", "[workspace.package]\nversion = \"0.3.0\"\n");
    folder.write("generated/Cargo.toml", "[package]\nversion.workspace = true\n");
    commit(&folder);
    folder.write("Cargo.toml", "[workspace.package]\nversion = \"0.4.0\"\n");
    let text = printed(&diff(&folder, &["HEAD"]));
    assert!(text.contains("version 0.3.0 → 0.4.0; "), "{text}");
}
