//! `cargo xtask diff` in temporary git repositories: revisions, formats and exit codes.

mod support;

use std::process::{Command, Output};

use serde_json::Value;
use support::{Folder, SPEC, command, failed, succeeded, texts};

const MANIFEST: &str = "[package]\nname = \"tiny\"\nversion = \"0.1.0\"\n";

/// A repository whose first commit has no spec, and whose second one does.
fn repository() -> Folder {
    let folder = Folder::with(&[("README.md", "Tiny.\n")]);
    folder.git(&["init", "--quiet"]);
    folder.commit();
    folder.write("spec/openapi.yaml", SPEC);
    folder.write("generated/Cargo.toml", MANIFEST);
    folder.commit();
    folder
}

fn add_property(folder: &Folder) {
    let text = folder.read("spec/openapi.yaml") + "        color: {type: string}\n";
    folder.write("spec/openapi.yaml", &text);
}

fn remove_property(folder: &Folder) {
    let text = folder.read("spec/openapi.yaml");
    let text = text.replace("        name: {type: string}\n", "");
    folder.write("spec/openapi.yaml", &text);
}

fn diff_command(folder: &Folder, args: &[&str]) -> Command {
    let mut diff = command(&["diff", "--spec"]);
    diff.arg(folder.path.join("spec"));
    diff.arg("--manifest").arg(folder.path.join("generated/Cargo.toml")).args(args);
    diff
}

fn diff(folder: &Folder, args: &[&str]) -> Output {
    diff_command(folder, args).output().unwrap()
}

#[test]
fn without_git_or_a_repository_the_command_fails() {
    let folder = Folder::with(&[("spec/openapi.yaml", SPEC)]);
    let output = diff_command(&folder, &[]).env("PATH", "").output().unwrap();
    failed(&output, 1, &["cannot start `git`", "install git"]);
    failed(&diff(&folder, &[]), 1, &["is not in a working tree of git", "--spec"]);
}

/// In a hook of a linked working tree, git names the repository by variables.
#[test]
fn the_repository_is_that_of_the_spec() {
    let folder = repository();
    add_property(&folder);
    let mut hook = diff_command(&folder, &["HEAD"]);
    hook.env("GIT_DIR", folder.path.join(".git")).env("GIT_INDEX_FILE", "none");
    let text = succeeded(&hook.output().unwrap());
    assert!(text.contains("`Thing.color`: added"), "{text}");
    folder.write(".git/openapi.yaml", SPEC);
    let inside = folder.path.join(".git");
    let mut diff = command(&["diff", "--spec"]);
    failed(&diff.arg(inside).output().unwrap(), 1, &["working tree of git"]);
}

#[test]
fn invalid_revisions_are_errors() {
    let folder = repository();
    let fails = |args: &[&str], parts: &[&str]| failed(&diff(&folder, args), 1, parts);
    fails(&["v9"], &["git does not know the revision `v9`", "name a tag"]);
    fails(&["--", "--all"], &["git does not know the revision `--all`"]);
    fails(
        &["HEAD~1"],
        &["`openapi.yaml` does not exist", "at HEAD~1", "name a revision"],
    );
    folder.write("spec/openapi.yaml", "openapi: 3.0.3\npaths: {}\n");
    folder.commit();
    folder.write("spec/openapi.yaml", SPEC);
    fails(&["HEAD"], &["error[missing-key]", "the spec at HEAD is invalid"]);
    folder.write("generated/Cargo.toml", "[package]\nname = \"tiny\"\n");
    fails(&["HEAD~1"], &["has no version"]);
}

/// Only a tag that is `v` and a version, that HEAD descends from, and that is not a pre-release is a
/// release. The greatest one is the base.
#[test]
fn the_default_is_the_greatest_release_that_head_descends_from() {
    let folder = repository();
    for (tag, is_annotated) in [("v0.0.9", false), ("v0.0.10", true), ("v0.0.2", false)]
    {
        let annotation: &[&str] =
            if is_annotated { &["--annotate", "--message", "x"] } else { &[] };
        folder.git(&[&["tag", "--no-sign"], annotation, &[tag]].concat());
    }
    folder.git(&["checkout", "--quiet", "-b", "other"]);
    add_property(&folder);
    folder.commit();
    folder.git(&["tag", "v9.0.0"]);
    folder.git(&["checkout", "--quiet", "-"]);
    remove_property(&folder);
    folder.commit();
    for tag in [
        "deploy-2024",
        "v1",
        "v1.2",
        "vNEXT",
        "v01.0.0",
        "V1.0.0",
        "1.0.0",
        "old/v1.0.0",
        "v1.0.0-rc.1",
        "backup",
    ] {
        folder.git(&["tag", tag]);
    }
    // Settings of a user for what `git tag` prints.
    for (key, value) in
        [("column.ui", "always"), ("color.ui", "always"), ("tag.sort", "-refname")]
    {
        folder.git(&["config", key, value]);
    }
    let output = diff(&folder, &["--check"]);
    assert_eq!(output.status.code(), Some(1));
    let (stdout, stderr) = texts(&output);
    assert!(stdout.contains("1 change since v0.0.10; "), "{stdout}");
    assert!(stderr.contains("too low for the changes since v0.0.10"), "{stderr}");

    folder.git(&["tag", "v0.1.0"]);
    let text = succeeded(&diff(&folder, &["--check"]));
    assert!(text.starts_with("0 changes since v0.1.0; "), "{text}");
}

/// No program depends on what was not released: only uncommitted changes are listed, and any version is
/// high enough.
#[test]
fn before_the_first_release_the_check_succeeds() {
    let folder = repository();
    succeeded(&diff(&folder, &["--check"]));
    remove_property(&folder);
    let text = succeeded(&diff(&folder, &["--check"]));
    assert!(text.contains("1 change since HEAD; "), "{text}");
    assert!(text.contains("nothing was released yet, so any version is"), "{text}");
    let json = succeeded(&diff(&folder, &["--format", "json"]));
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["released"], &json["release"]), (&false.into(), &"major".into()));
    assert_eq!(json["version"]["enough"], true);
    // A revision that is named is a base like a release.
    assert_eq!(diff(&folder, &["HEAD", "--check"]).status.code(), Some(1));
}

#[test]
fn a_checkout_without_history_hides_no_release() {
    let origin = repository();
    origin.git(&["tag", "v0.1.0"]);
    remove_property(&origin);
    origin.commit();
    let folder = Folder::with(&[]);
    let url = format!("file://{}", origin.text());
    folder.git(&["clone", "--quiet", "--depth", "1", &url, "."]);
    let parts = ["the checkout is shallow", "`git fetch --tags --unshallow`"];
    failed(&diff(&folder, &["--check"]), 1, &parts);
    folder.git(&["fetch", "--quiet", "--tags", "--unshallow"]);
    assert_eq!(diff(&folder, &["--check"]).status.code(), Some(1));
}

#[test]
fn a_repository_without_a_commit_is_an_error() {
    let folder = Folder::with(&[("spec/openapi.yaml", SPEC)]);
    folder.git(&["init", "--quiet"]);
    failed(&diff(&folder, &[]), 1, &["has no commit", "commit the spec"]);
}

#[test]
fn files_in_folders_are_read_at_the_revision() {
    let folder = repository();
    let moved = SPEC.replace(
        "'#/components/schemas/Thing'",
        "'parts/things.yaml#/components/schemas/Thing'",
    );
    let (paths, schemas) = moved.split_at(moved.find("components:").unwrap());
    folder.write("spec/openapi.yaml", paths);
    folder.write("spec/parts/things.yaml", schemas);
    folder.write("spec/samples/ignored.yaml", "}");
    folder.commit();
    let text = succeeded(&diff(&folder, &["HEAD"]));
    assert!(text.starts_with("0 changes since HEAD; "), "{text}");
}

#[test]
fn changes_are_printed_in_each_format() {
    let folder = repository();
    folder.git(&["tag", "v0.1.0"]);
    add_property(&folder);
    let output = diff(&folder, &["--format", "markdown"]);
    let text = succeeded(&output);
    assert!(text.starts_with("### Added\n\n- types, `Thing.color`"), "{text}");
    let summary = texts(&output).1;
    assert!(summary.starts_with("1 change since v0.1.0; "), "{summary}");
    assert!(!text.contains("since v0.1.0"), "{text}");

    let folder = repository();
    remove_property(&folder);
    let text = succeeded(&diff(&folder, &["HEAD"]));
    assert!(text.contains("openapi.yaml:26 → -"), "{text}");
    let text = succeeded(&diff(&folder, &["HEAD", "--format", "json"]));
    let json: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["release"], "major");
    assert_eq!(json["changes"][0]["rust"]["rule"], "field-removed");
    assert_eq!(json["changes"][0]["new"], Value::Null);
}

#[test]
fn the_check_needs_a_high_enough_version() {
    let folder = repository();
    folder.git(&["tag", "v0.1.0"]);
    remove_property(&folder);
    let output = diff(&folder, &["--check"]);
    assert_eq!(output.status.code(), Some(1));
    let (stdout, stderr) = texts(&output);
    assert!(stdout.contains("`Thing.name`: removed"), "{stdout}");
    assert!(stderr.contains("the version 0.1.0 is too low"), "{stderr}");
    assert!(stderr.contains("to 0.2.0 or higher"), "{stderr}");

    folder.write("generated/Cargo.toml", &MANIFEST.replace("0.1.0", "0.2.0"));
    let text = succeeded(&diff(&folder, &["--check"]));
    let version = "version 0.1.0 → 0.2.0; at least 0.2.0 is needed: enough";
    assert!(text.contains(version), "{text}");
}

#[test]
fn the_version_of_the_workspace_is_read_on_both_sides() {
    let folder = repository();
    folder.write("Cargo.toml", "[workspace.package]\nversion = \"0.3.0\"\n");
    folder.write("generated/Cargo.toml", "[package]\nversion.workspace = true\n");
    folder.commit();
    folder.write("Cargo.toml", "[workspace.package]\nversion = \"0.4.0\"\n");
    let text = succeeded(&diff(&folder, &["HEAD"]));
    assert!(text.contains("version 0.3.0 → 0.4.0; "), "{text}");
}
