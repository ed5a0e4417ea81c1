//! `cargo xtask drift` end to end: changed responses, the log, the edits of the spec, and a new client
//! that reads the responses without drift.
//!
//! `changes.json` has the changes. The example `drift` of the client applies them to the responses of
//! a fake server, reads these, and writes the log; the new client does the same again.

#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use support::paste::paste;
use support::{command, copy, succeeded, texts, write_changed};

/// All differences of single values.
const UNEXPECTED: [&str; 6] = [
    "coerced",
    "missing_property",
    "type_mismatch",
    "unexpected_null",
    "unknown_enum_value",
    "unknown_property",
];

/// The folder of this test, in the folder of cargo, so that a second run builds nothing.
fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("drift")
}

#[test]
fn the_proposed_edits_end_the_drift() {
    let scratch = scratch();
    let (spec, log) = (scratch.join("spec"), scratch.join("before.jsonl"));
    let before = read_responses(&xtask::root(), "drift", &log);
    assert!(before.iter().any(|line| !line.ends_with(": read")), "{before:#?}");
    every_difference_is_logged(&lines(&log));

    copy(&xtask::root().join("spec"), &spec, &|_| true);
    paste(&proposed(&log, &spec), &spec);
    assert_eq!(proposed(&log, &spec), "# the spec has no gaps\n");
    let mut lint = command(&["lint", "--deny-warnings", "--spec"]);
    succeeded(&lint.arg(&spec).output().unwrap());

    let client = new_client(&scratch, &spec);
    let again = scratch.join("after.jsonl");
    for line in read_responses(&client, "drift_again", &again) {
        assert!(line.ends_with(": read"), "{line}");
    }
    assert_eq!(lines(&again), Vec::<Value>::new());
}

fn changes() -> PathBuf {
    xtask::root().join("xtask/tests/drift/changes.json")
}

/// At least 30 changes, of every kind, are all in the log.
fn every_difference_is_logged(log: &[Value]) {
    let changes: Vec<Value> =
        serde_json::from_str(&fs::read_to_string(changes()).unwrap()).unwrap();
    assert!(changes.len() >= 30, "{}", changes.len());
    let found: BTreeSet<&str> =
        log.iter().filter_map(|line| line["unexpected"].as_str()).collect();
    assert_eq!(found, BTreeSet::from(UNEXPECTED));
    for change in changes {
        let place = change["pointer"].as_str().unwrap();
        let steps =
            place.split('/').map(|it| if it.parse::<u8>().is_ok() { "*" } else { it });
        let place = steps.collect::<Vec<_>>().join("/");
        let is_of = |line: &&Value| {
            line["operation"] == change["operation"] && line["pointer"] == *place
        };
        assert!(log.iter().any(|line| is_of(&line)), "{change}");
    }
}

/// Reads the changed responses with the client of a workspace, and returns a line per operation.
fn read_responses(workspace: &Path, example: &str, log: &Path) -> Vec<String> {
    fs::create_dir_all(log.parent().unwrap()).unwrap();
    fs::write(log, "").unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(workspace).args([
        "run",
        "--quiet",
        "--offline",
        "--package",
        "revio",
    ]);
    cargo.args(["--features", "drift,fake", "--example", example]);
    // The target folder of this run, where the dependencies of the client are built already.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    cargo.arg("--target-dir").arg(target);
    let output = cargo.arg("--").arg(changes()).arg(log).output().unwrap();
    succeeded(&output).lines().map(ToOwned::to_owned).collect()
}

fn lines(log: &Path) -> Vec<Value> {
    let text = fs::read_to_string(log).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The edits for a log. There must not be any notes.
fn proposed(log: &Path, spec: &Path) -> String {
    let mut drift = command(&["drift", "--widen", "--spec"]);
    let output = drift.arg(spec).arg(log).output().unwrap();
    assert_eq!(texts(&output).1, "");
    succeeded(&output)
}

/// A workspace with a client that is generated from another spec.
fn new_client(scratch: &Path, spec: &Path) -> PathBuf {
    let (root, workspace) = (xtask::root(), scratch.join("workspace"));
    let package = workspace.join("generated");
    copy(&root.join("generated"), &package, &|path| {
        !path.starts_with("src") && !path.starts_with("tests/generated")
    });
    let mut codegen = command(&["codegen", "--spec"]);
    codegen.arg(spec).arg("--out").arg(&package);
    succeeded(&codegen.output().unwrap());
    // Examples in the same target folder need different names.
    let again = "\n[[example]]\nname = \"drift_again\"\npath = \"examples/drift.rs\"\n";
    let manifest = fs::read_to_string(root.join("generated/Cargo.toml")).unwrap();
    write_changed(&package.join("Cargo.toml"), format!("{manifest}{again}").as_bytes());
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let members =
        "members = [\"codegen\", \"codegen/runtime\", \"generated\", \"xtask\"]";
    assert!(manifest.contains(members), "{manifest}");
    let path = root.display().to_string().replace('\\', "/");
    let manifest = manifest
        .replace(members, "members = [\"generated\"]")
        .replace("path = \"codegen", &format!("path = \"{path}/codegen"));
    write_changed(&workspace.join("Cargo.toml"), manifest.as_bytes());
    // Cargo removes the entries of other packages.
    write_changed(
        &workspace.join("Cargo.lock"),
        &fs::read(root.join("Cargo.lock")).unwrap(),
    );
    workspace
}
