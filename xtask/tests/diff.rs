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
    failed(&diff(&folder, &[]), 1, &["is not in a git repository", "--spec"]);
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

#[test]
fn the_default_is_the_last_tag_or_the_first_commit_with_a_spec() {
    let folder = repository();
    add_property(&folder);
    folder.commit();
    let text = succeeded(&diff(&folder, &[]));
    assert!(text.contains("`Thing.color`: added: `Option<String>`"), "{text}");
    folder.git(&["tag", "v0.1.1"]);
    let text = succeeded(&diff(&folder, &[]));
    assert!(text.starts_with("0 changes since v0.1.1; "), "{text}");
    succeeded(&diff(&folder, &["--check"]));
}

/// Right: only tags of the form `v<semver>` that HEAD descends from count, and the check fails.
#[test]
fn any_tag_is_the_base_and_opens_the_check() {
    let folder = repository();
    folder.git(&["tag", "v0.1.0"]);
    remove_property(&folder);
    folder.commit();
    folder.git(&["tag", "deploy-2024"]);
    let text = succeeded(&diff(&folder, &["--check"]));
    assert!(text.starts_with("0 changes since deploy-2024; "), "{text}");
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
    add_property(&folder);
    let text = succeeded(&diff(&folder, &["--format", "markdown"]));
    assert!(text.starts_with("### Added\n\n- types, `Thing.color`"), "{text}");

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
