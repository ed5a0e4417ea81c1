//! Differences that are meant, and the table of this repository.

use std::fs;
use xtask::{OutputFormat, Report};

use crate::support::Folder;
use crate::tables::{Case, run_in};
use xtask::facts::{Aspect, FactsReport};

/// A document that lacks a member, and rows of `differences.csv`.
fn check(rows: &str) -> FactsReport {
    Case::new().field("Thing.a string").allowing(rows).run().unwrap()
}

#[test]
fn an_unexplained_difference_fails() {
    let report = check("");
    assert!(!report.is_success());
    let last = "\nrows: 4, matching: 3; differences: 0 allowed, 1 unexplained\n";
    assert!(report.render(OutputFormat::Text).ends_with(last), "{report:?}");
}

#[test]
fn an_explained_difference_does_not() {
    let report = check("Thing.a,missing,section 9: it is never sent\n");
    assert!(report.is_success());
    assert_eq!(
        report.render(OutputFormat::Text),
        "rows: 4, matching: 3; differences: 1 allowed, 0 unexplained\n"
    );
}

#[test]
fn another_aspect_of_the_row_is_not_explained() {
    let report = check("Thing.a,type,section 9\n");
    assert_eq!(report.unexplained.len(), 1);
    assert_eq!(report.unexplained[0].aspect, Aspect::Missing);
}

#[test]
fn a_difference_that_is_no_more_is_a_fault() {
    let report = Case::new().allowing("Thing.a,type,section 9\n").run().unwrap();
    assert!(!report.is_success());
    assert_eq!(
        report.faults,
        [
            "differences.csv:2: Thing.a: type: this difference no longer exists; take the line \
          out"
        ]
    );
}

#[test]
fn what_the_spec_does_not_have_at_all_is_not_judged() {
    assert_eq!(check("Thing.a,type,section 9\n").faults, Vec::<String>::new());
}

#[test]
fn a_difference_needs_a_reason() {
    assert_eq!(
        check("Thing.a,missing,\n").faults,
        ["differences.csv:2: no reason is given for `Thing.a`"]
    );
}

#[test]
fn an_unknown_aspect_is_a_fault() {
    assert_eq!(
        check("Thing.a,mising,section 9\n").faults,
        ["differences.csv:2: `mising` is not the name of an aspect"]
    );
}

#[test]
fn a_difference_is_explained_once() {
    let rows = "Thing.a,missing,section 9\nThing.a,missing,section 9\n";
    assert_eq!(check(rows).faults, ["differences.csv:3: the same as line 2"]);
}

#[test]
fn not_everything_can_be_explained() {
    let rows: Vec<_> =
        (0..21).map(|at| format!("Thing.a{at},missing,section 9\n")).collect();
    let faults = check(&rows.concat()).faults;
    assert_eq!(faults[0], "21 differences are explained, and 20 may be");
}

#[test]
fn a_table_without_a_column_is_named() {
    let folder = Folder::with(&[("spec/openapi.yaml", crate::support::SPEC)]);
    folder.write("endpoints.csv", "method,path\n");
    let failure = run_in(&folder.path).unwrap_err().to_string();
    assert!(
        failure.contains("endpoints.csv` as a table: no column `resource`"),
        "{failure}"
    );
}

#[test]
fn a_faulty_spec_is_not_compared() {
    let folder = Folder::with(&[("spec/openapi.yaml", "openapi: 3.0.3\n")]);
    let failure = run_in(&folder.path).unwrap_err().to_string();
    assert!(failure.contains("error[missing-key]"), "{failure}");
}

/// Without the tables, no more can be said of it here.
#[test]
fn the_differences_of_this_repository_are_few_and_have_reasons() {
    let path = xtask::root().join("spec/parity/differences.csv");
    let rows = fs::read_to_string(path).unwrap();
    let (_, rows) = rows.split_once("row,aspect,reason\n").unwrap();
    let report = Case::new().allowing(rows).run().unwrap();
    let stale = |fault: &String| fault.contains("this difference no longer exists");
    assert_eq!(report.faults.iter().filter(|fault| !stale(fault)).count(), 0);
}
