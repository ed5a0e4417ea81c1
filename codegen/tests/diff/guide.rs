//! The guide "Versioning" and the table of rules agree.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use revio_codegen::diff::{rust, wire};

/// The rows of the first table of the guide: the change and the release.
fn lines() -> Vec<(String, String)> {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let path = Path::new(&package).join("../generated/docs/versioning.md");
    let text = fs::read_to_string(path).expect("the guide");
    let rows = text
        .lines()
        .skip_while(|line| !line.starts_with("| change of the API description"));
    rows.skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells: Vec<&str> =
                line.trim_matches('|').split('|').map(str::trim).collect();
            (
                cells[0].to_owned(),
                cells[2].split(',').next().unwrap_or_default().to_owned(),
            )
        })
        .collect()
}

#[test]
fn every_rule_is_in_the_guide_with_its_release() {
    let lines = lines();
    for row in rust::TABLE {
        let line = (row.guide.to_owned(), row.release.as_str().to_owned());
        assert!(lines.contains(&line), "{line:?} for `{}`", row.code);
    }
}

#[test]
fn every_line_of_the_guide_has_a_rule() {
    let rules: BTreeSet<&str> = rust::TABLE.iter().map(|row| row.guide).collect();
    let lines = lines();
    assert!(!lines.is_empty());
    for (line, _) in &lines {
        assert!(rules.contains(line.as_str()), "no rule for `{line}`");
    }
}

#[test]
fn no_code_is_twice_in_a_table() {
    let twice =
        |codes: Vec<&str>| codes.iter().collect::<BTreeSet<_>>().len() < codes.len();
    assert!(!twice(rust::TABLE.iter().map(|row| row.code).collect()));
    assert!(!twice(wire::TABLE.iter().map(|row| row.code).collect()));
}
