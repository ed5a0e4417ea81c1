//! `cargo xtask drift` end to end: changed responses, the log, the edits of the spec, and a new client
//! that reads the responses without drift.
//!
//! `changes.json` has the changes. The example `drift` of the client applies them to the responses of
//! a fake server, reads these, and writes the log; the new client does the same again.

#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
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

/// The resources that the example calls. A client of these alone is built much sooner.
const RESOURCES: [&str; 11] = [
    "bills",
    "charges",
    "contacts",
    "customers",
    "inventory_items",
    "orders",
    "payment_accounts",
    "payments",
    "products",
    "services",
    "tickets",
];

/// A name of this checkout: several may share a target folder.
fn checkout() -> String {
    let mut hasher = DefaultHasher::new();
    xtask::root().hash(&mut hasher);
    format!("{:x}", hasher.finish())
}

/// The folder of this test, in the folder of cargo, so that a second run builds nothing.
fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("drift-{}", checkout()))
}

#[test]
fn the_proposed_edits_end_the_drift() {
    let scratch = scratch();
    let (spec, log) = (scratch.join("spec"), scratch.join("before.jsonl"));
    copy(&xtask::root().join("spec"), &spec, &|_| true);
    let before = read_responses(&client(&scratch, "before", &spec), "before", &log);
    assert!(before.iter().any(|line| !line.ends_with(": read")), "{before:#?}");
    every_difference_is_logged(&lines(&log));

    paste(&proposed(&log, &spec), &spec);
    assert_eq!(proposed(&log, &spec), "# the spec has no gaps\n");
    send_nothing_back(&spec);
    assert_eq!(faults(&spec), Vec::<String>::new());

    let again = scratch.join("after.jsonl");
    for line in read_responses(&client(&scratch, "after", &spec), "after", &again) {
        assert!(line.ends_with(": read"), "{line}");
    }
    assert_eq!(lines(&again), Vec::<Value>::new());
}

/// The first line and the file of each finding of `lint`.
fn faults(spec: &Path) -> Vec<String> {
    let mut lint = command(&["lint", "--deny-warnings", "--spec"]);
    let (stdout, stderr) = texts(&lint.arg(spec).output().unwrap());
    let lines: Vec<&str> = stdout.lines().chain(stderr.lines()).collect();
    let found = lines
        .windows(2)
        .filter_map(|it| Some((it[0], it[1].trim().strip_prefix("--> ")?)));
    found
        .map(|(first, place)| format!("{first} {}", place.split(':').next().unwrap()))
        .collect()
}

/// A log does not say whether the server accepts what it returns. `lint` asks for each record that
/// is replaced as a whole; the answer here is that it is not replaced any longer.
fn send_nothing_back(spec: &Path) {
    let found = faults(spec);
    assert!(!found.is_empty());
    for fault in found {
        assert!(fault.starts_with("error[replacement-"), "{fault}");
        let path = spec.join(fault.rsplit(' ').next().unwrap());
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.split_inclusive('\n');
        let kept: String =
            lines.filter(|line| !line.contains("x-revio-replaces:")).collect();
        fs::write(&path, kept).unwrap();
    }
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
fn read_responses(workspace: &Path, name: &str, log: &Path) -> Vec<String> {
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
    cargo.args(["--features", "drift,fake", "--example", &example(name)]);
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

/// The example of a client, and the folder of its package. In the same target folder, both need
/// different names.
fn example(name: &str) -> String {
    format!("drift_{name}_{}", checkout())
}

/// A spec without the resources that the example does not call.
fn reduced(spec: &Path, to: &Path) {
    copy(spec, to, &|path| path != Path::new("openapi.yaml"));
    let text = fs::read_to_string(spec.join("openapi.yaml")).unwrap();
    let (head, rest) = text.split_once("\npaths:\n").unwrap();
    let (paths, tail) = rest.split_once("\ncomponents:\n").unwrap();
    let is_called = |reference: &str| {
        RESOURCES.iter().any(|it| reference.contains(&format!("/{it}.yaml#")))
    };
    let lines: Vec<&str> = paths.lines().filter(|line| !line.is_empty()).collect();
    let paths = lines.chunks(2).filter(|path| is_called(path[1]));
    let paths: Vec<String> = paths.map(|path| path.join("\n")).collect();
    let text = format!("{head}\npaths:\n{}\n\ncomponents:\n{tail}", paths.join("\n"));
    write_changed(&to.join("openapi.yaml"), text.as_bytes());
}

/// A workspace with a client that is generated from a spec, reduced to what the example calls.
fn client(scratch: &Path, name: &str, spec: &Path) -> PathBuf {
    let (root, workspace) = (xtask::root(), scratch.join(name));
    // Cargo tells packages apart by their folder in the workspace.
    let example = example(name);
    let package = workspace.join(&example);
    copy(&root.join("generated"), &package, &|path| {
        !["src", "tests/generated", "benches/generated", "Cargo.toml"]
            .iter()
            .any(|it| path.starts_with(it))
    });
    let again =
        format!("\n[[example]]\nname = \"{example}\"\npath = \"examples/drift.rs\"\n");
    let manifest = fs::read_to_string(root.join("generated/Cargo.toml")).unwrap();
    write_changed(&package.join("Cargo.toml"), format!("{manifest}{again}").as_bytes());
    let called = workspace.join("spec");
    reduced(spec, &called);
    let mut codegen = command(&["codegen", "--spec"]);
    codegen.arg(&called).arg("--out").arg(&package);
    succeeded(&codegen.output().unwrap());
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let members =
        "members = [\"codegen\", \"codegen/runtime\", \"generated\", \"xtask\"]";
    assert!(manifest.contains(members), "{manifest}");
    let path = root.display().to_string().replace('\\', "/");
    let manifest = manifest
        .replace(members, &format!("members = [\"{example}\"]"))
        .replace("path = \"codegen", &format!("path = \"{path}/codegen"));
    write_changed(&workspace.join("Cargo.toml"), manifest.as_bytes());
    // Cargo removes the entries of other packages.
    write_changed(
        &workspace.join("Cargo.lock"),
        &fs::read(root.join("Cargo.lock")).unwrap(),
    );
    workspace
}
