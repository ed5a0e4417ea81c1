//! `cargo xtask drift` end to end: changed responses, the log, the edits of the spec, and a new client
//! that reads the responses without drift.
//!
//! `changes.json` has the changes. The example `drift` of the client applies them to the responses of
//! a fake server, reads these, and writes the log. The same example with the new client does it again.

#[path = "../support/mod.rs"]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::env::consts::EXE_EXTENSION;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use support::paste::paste;
use support::reduced::{generate, reduce};
use support::{Folder, command, copy, succeeded, texts};

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

#[test]
fn the_proposed_edits_end_the_drift() {
    let folder = Folder::with(&[]);
    let (spec, log) = (folder.path.join("spec"), folder.path.join("before.jsonl"));
    copy(&xtask::root().join("spec"), &spec, &|_| true);
    let built = built();
    let before = read_responses(&built["drift"], &log);
    assert!(before.iter().any(|line| !line.ends_with(": read")), "{before:#?}");
    every_difference_is_logged(&lines(&log));

    paste(&proposed(&log, &spec), &spec);
    assert_eq!(proposed(&log, &spec), "# the spec has no gaps\n");
    send_nothing_back(&spec);
    assert_eq!(faults(&spec), Vec::<String>::new());

    let again = folder.path.join("after.jsonl");
    for line in read_responses(&example(&folder.path, &spec, &built), &again) {
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
/// is replaced as a whole, and for each property that a search compares; here, it no longer is.
fn send_nothing_back(spec: &Path) {
    let found = faults(spec);
    assert!(!found.is_empty());
    for fault in found {
        let expected = ["error[invalid-lookup]", "error[replacement-"];
        assert!(expected.iter().any(|it| fault.starts_with(it)), "{fault}");
        let path = spec.join(fault.rsplit(' ').next().unwrap());
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.split_inclusive('\n');
        let kept: String = lines
            .filter(|line| !line.contains("x-revio-replaces:"))
            .map(|line| match line.split_once("compare: [") {
                Some((indent, _)) => format!("{indent}compare: []\n"),
                None => line.to_owned(),
            })
            .collect();
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

/// Reads the changed responses with a build of the example, and returns a line per operation.
fn read_responses(example: &Path, log: &Path) -> Vec<String> {
    fs::write(log, "").unwrap();
    let output = Command::new(example).arg(changes()).arg(log).output().unwrap();
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

/// The example of this checkout and the crates that it is made of, by name. When the whole workspace
/// is tested, all of them are built already.
fn built() -> BTreeMap<String, PathBuf> {
    let mut cargo = xtask::program::cargo();
    cargo.current_dir(xtask::root()).args([
        "build",
        "--workspace",
        "--example",
        "drift",
    ]);
    cargo.args(["--offline", "--message-format", "json", "--target-dir"]);
    cargo.arg(Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap());
    let output = succeeded(&cargo.output().unwrap());
    let messages = output.lines().map(|line| serde_json::from_str(line).unwrap());
    let artifact = |message: Value| {
        let files = [&message["executable"], &message["filenames"][0]];
        let file = files.into_iter().find_map(Value::as_str)?;
        Some((message["target"]["name"].as_str()?.to_owned(), PathBuf::from(file)))
    };
    messages.filter_map(artifact).collect()
}

/// The example with a client that is generated from a spec, reduced to what the example calls.
fn example(folder: &Path, spec: &Path, built: &BTreeMap<String, PathBuf>) -> PathBuf {
    let (called, package) = (folder.join("called"), folder.join("revio"));
    copy(spec, &called, &|_| true);
    reduce(&called, &RESOURCES);
    copy(&xtask::root().join("generated"), &package, &|path| {
        !["src", "tests", "benches"].iter().any(|it| path.starts_with(it))
    });
    generate(&called, &package);
    // Cargo would build the runtime once more, for a workspace in another folder.
    let compile = |name: &str, source: &str, crates: &[(&str, &Path)]| {
        let mut rustc = Command::new(Path::new(env!("CARGO")).with_file_name("rustc"));
        rustc.args(["--edition", "2024", "--cap-lints", "allow", "--crate-name", name]);
        for feature in ["drift", "fake", "fields"] {
            rustc.args(["--cfg", &format!("feature=\"{feature}\"")]);
        }
        rustc.args(["--crate-type", if name == "revio" { "rlib" } else { "bin" }]);
        let libraries = built["revio_runtime"].parent().unwrap();
        rustc.arg("-L").arg(format!("dependency={}", libraries.display()));
        for (name, path) in crates {
            rustc.arg("--extern").arg(format!("{name}={}", path.display()));
        }
        rustc.arg("--out-dir").arg(&package).arg(package.join(source));
        succeeded(&rustc.output().unwrap());
    };
    let of = |name: &'static str| (name, built[name].as_path());
    compile("revio", "src/lib.rs", &[of("revio_runtime")]);
    let client = package.join("librevio.rlib");
    let crates = [("revio", client.as_path()), of("serde_json"), of("tokio")];
    compile("drift", "examples/drift.rs", &crates);
    package.join("drift").with_extension(EXE_EXTENSION)
}
