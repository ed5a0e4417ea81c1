//! From answers that have changed to a client that reads them as they are: the log, the change of
//! the spec, and the client that is made of it, on a copy of everything.
//!
//! `changes.json` has the differences. The example `drift` of the client puts them into the answers
//! of a fake server, reads those, and writes the log; the new client does the same once more.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// All that can be unexpected about something.
const EVERY_KIND: [&str; 6] = ["kind", "lenient", "member", "missing", "null", "word"];

/// Where everything of this test is; cargo's folder, so that a second run builds nothing.
fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("drift")
}

#[test]
fn what_is_proposed_ends_the_drift() {
    let scratch = scratch();
    let (spec, log) = (scratch.join("spec"), scratch.join("before.jsonl"));
    let before = read_answers(&xtask::root(), "drift", &log);
    assert!(before.iter().any(|line| !line.ends_with(": read")), "{before:#?}");
    every_difference_is_told(&lines(&log));

    copy(&xtask::root().join("spec"), &spec, &|_| true);
    let snippets = proposed(&log, &spec);
    paste(&snippets, &spec);
    assert!(proposed(&log, &spec).is_empty(), "more is proposed after it was pasted");
    succeeds(xtask("lint").arg("--deny-warnings").arg("--spec").arg(&spec));

    let client = new_client(&scratch, &spec);
    let again = scratch.join("after.jsonl");
    for line in read_answers(&client, "drift_again", &again) {
        assert!(line.ends_with(": read"), "{line}");
    }
    assert_eq!(lines(&again), Vec::<Value>::new());
}

fn changes() -> PathBuf {
    xtask::root().join("xtask/tests/drift/changes.json")
}

/// There are 30 of them and more, of every kind, and none is lost on its way into the log.
fn every_difference_is_told(log: &[Value]) {
    let changes: Vec<Value> =
        serde_json::from_str(&fs::read_to_string(changes()).unwrap()).unwrap();
    assert!(changes.len() >= 30, "{}", changes.len());
    let kinds: BTreeSet<&str> =
        log.iter().filter_map(|line| line["unexpected"].as_str()).collect();
    assert_eq!(kinds, BTreeSet::from(EVERY_KIND));
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

/// Reads the changed answers with the client of a workspace: what is said of each call.
fn read_answers(workspace: &Path, example: &str, log: &Path) -> Vec<String> {
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
    // The folder of this run, for what the client depends on is built already.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    cargo.arg("--target-dir").arg(target);
    let output = succeeds(cargo.arg("--").arg(changes()).arg(log));
    String::from_utf8(output.stdout).unwrap().lines().map(ToOwned::to_owned).collect()
}

fn lines(log: &Path) -> Vec<Value> {
    let text = fs::read_to_string(log).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn xtask(command: &str) -> Command {
    let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
    xtask.arg(command);
    xtask
}

#[track_caller]
fn succeeds(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{error}{}",
        String::from_utf8_lossy(&output.stdout)
    );
    output
}

/// What the command prints for a log, for programs. It must not have a rest for people.
fn proposed(log: &Path, spec: &Path) -> Vec<Value> {
    let mut drift = xtask("drift");
    drift.arg(log).args(["--widen", "--format", "json", "--spec"]).arg(spec);
    let output = succeeds(&mut drift);
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Does what a person would: from the last place of a file to the first, puts lines in.
fn paste(snippets: &[Value], spec: &Path) {
    let mut files: BTreeMap<&str, Vec<(usize, usize, &str)>> = BTreeMap::new();
    for snippet in snippets {
        let number =
            |name: &str| usize::try_from(snippet[name].as_u64().unwrap()).unwrap();
        let of_file = files.entry(snippet["file"].as_str().unwrap()).or_default();
        let yaml = snippet["yaml"].as_str().unwrap();
        of_file.push((number("line") - 1, number("end") - 1, yaml));
    }
    for (file, mut places) in files {
        let path = spec.join(file);
        let text = fs::read_to_string(&path).unwrap();
        let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
        // Of several for one line, those in front of it are put in last, the first of them above.
        places.reverse();
        places.sort_by_key(|(line, end, _)| std::cmp::Reverse((*line, end > line)));
        for (line, end, yaml) in places {
            lines.splice(line..end, [yaml]);
        }
        fs::write(&path, lines.concat()).unwrap();
    }
}

/// A workspace of the client alone, made of another spec.
fn new_client(scratch: &Path, spec: &Path) -> PathBuf {
    let (root, workspace) = (xtask::root(), scratch.join("workspace"));
    let package = workspace.join("generated");
    copy(&root.join("generated"), &package, &|path| !path.starts_with("src"));
    let mut codegen = xtask("codegen");
    succeeds(codegen.arg("--spec").arg(spec).arg("--out").arg(package.join("src")));
    // In the folder that both share, a program is called by its name alone.
    let again = "\n[[example]]\nname = \"drift_again\"\npath = \"examples/drift.rs\"\n";
    let manifest = fs::read_to_string(root.join("generated/Cargo.toml")).unwrap();
    put(&package.join("Cargo.toml"), format!("{manifest}{again}").as_bytes());
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let members =
        "members = [\"codegen\", \"codegen/runtime\", \"generated\", \"xtask\"]";
    assert!(manifest.contains(members), "{manifest}");
    let path = root.display().to_string().replace('\\', "/");
    let manifest = manifest
        .replace(members, "members = [\"generated\"]")
        .replace("path = \"codegen", &format!("path = \"{path}/codegen"));
    put(&workspace.join("Cargo.toml"), manifest.as_bytes());
    // Cargo takes what belongs to other packages out of it.
    put(&workspace.join("Cargo.lock"), &fs::read(root.join("Cargo.lock")).unwrap());
    workspace
}

/// Copies the files of a folder that are wanted.
fn copy(from: &Path, to: &Path, wanted: &dyn Fn(&Path) -> bool) {
    let mut open = vec![PathBuf::new()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(from.join(&folder)).unwrap() {
            let path = folder.join(entry.unwrap().file_name());
            if !wanted(&path) {
                continue;
            }
            if from.join(&path).is_dir() {
                open.push(path);
            } else {
                put(&to.join(&path), &fs::read(from.join(&path)).unwrap());
            }
        }
    }
}

/// Writes a file, unless it is as it should be: cargo builds what was written again.
fn put(path: &Path, text: &[u8]) {
    if fs::read(path).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
