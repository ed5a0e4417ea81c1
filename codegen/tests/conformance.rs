//! Other people's documents: what is valid is taken, what is not is refused at the right line.
//!
//! The documents are not part of this repository. Name their folder in `REVIO_CONFORMANCE`.

mod front;

use std::fs;
use std::path::Path;

use front::{run_all_steps, sources};
use revio_codegen::diagnostic::Severity;

/// Documents with faults of their own: the path, then the code and line of each first finding.
const FAULTY: [(&str, &[(&str, usize)]); 8] = [
    (
        "peers/oapi-codegen/content_types.yaml",
        &[("missing-key", 36), ("unknown-key", 119)],
    ),
    // Its responses have no description either.
    ("peers/oapi-codegen/deprecated.yaml", &[("missing-key", 31)]),
    ("peers/oapi-codegen/parameters_roundtrip.yaml", &[("invalid-path-template", 59)]),
    ("peers/ogen-negative/wrong_default_object_value.json", &[("invalid-default", 20)]),
    ("peers/openapi-generator/echo_api.yaml", &[("invalid-parameter-style", 172)]),
    ("peers/openapi-generator/enum_default_values.yaml", &[("enum-type-mismatch", 47)]),
    ("peers/progenitor/param-collision.json", &[("unknown-key", 71)]),
    ("probe.yaml", &[]),
];

#[test]
fn documents_of_others_are_judged_rightly() {
    let folder = std::env::var("REVIO_CONFORMANCE").unwrap_or_default();
    if folder.is_empty() {
        println!("not run: REVIO_CONFORMANCE does not name a folder of documents");
        return;
    }
    let folder = Path::new(&folder);
    let mut seen = Vec::new();
    visit(folder, folder, &mut seen);
    assert!(!seen.is_empty(), "no document below {}", folder.display());
    for (path, _) in FAULTY {
        assert!(seen.iter().any(|found| found == path), "{path} is not there");
    }
}

fn visit(root: &Path, folder: &Path, seen: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            visit(root, &path, seen);
        } else if path
            .extension()
            .is_some_and(|end| end == "yaml" || end == "yml" || end == "json")
        {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            judge(&name, &fs::read_to_string(&path).unwrap());
            seen.push(name);
        }
    }
}

fn judge(name: &str, text: &str) {
    let found = run_all_steps(&sources(&[(name, text)]));
    let expected = FAULTY
        .iter()
        .find(|(path, _)| *path == name)
        .map_or(&[][..], |(_, expected)| expected);
    for (code, line) in expected {
        let first = found.iter().find(|diagnostic| diagnostic.code == *code);
        let first = first.unwrap_or_else(|| panic!("{name}: no {code}"));
        assert_eq!(found.files().line(first.labels[0].0), *line, "{name}: {code}");
    }
    // Nothing can be named after an operation without an id: a limit of ours, not a fault.
    let mut errors =
        found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    let wrong = errors.find(|diagnostic| {
        expected.is_empty() && diagnostic.code != "missing-operation-id"
    });
    assert!(wrong.is_none(), "{name} is refused: {wrong:?}");
}
