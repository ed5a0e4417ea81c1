//! `cargo xtask coverage` on a small spec and small tables, and the table of this repository.

#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::fs;

use support::Folder;
use xtask::coverage::run;
use xtask::{Mode, OutputFormat, Report};

/// A spec with two resources: things, which have custom fields, and parts, which have none.
const SPEC: &str = include_str!("spec.yaml");

const GUIDE: &str = "\
# Coming from Tray

<!-- tray:begin -->
<!-- tray:end -->

The end.
";

/// The output for rows below the header and a guide, and the guide afterwards.
fn outcome(rows: &str, guide: &str, mode: Mode) -> (Result<String, String>, String) {
    let folder = Folder::with(&[("openapi.yaml", SPEC), ("tray.md", guide)]);
    folder.write("parity/tray.csv", &format!("title,kind,operations\n{rows}"));
    let report = run(&folder.path, &folder.path.join("tray.md"), mode);
    let output = report.map(|report| report.render(OutputFormat::Text));
    (output.map_err(|failure| failure.to_string()), folder.read("tray.md"))
}

fn printed(rows: &str) -> String {
    outcome(rows, GUIDE, Mode::DryRun).0.unwrap()
}

#[test]
fn invalid_rows_are_errors() {
    for (rows, error) in [
        ("A,api,a_get\n", "2: A: the spec has no operation `a_get`"),
        ("A,api,things_get;b_get\n", "2: A: the spec has no operation `b_get`"),
        ("A,api,\n", "2: A: no operation; expected at least one"),
        (
            "A,api,things_get\nB,api,things_get\nA,api,things_list\n",
            "4: A: duplicate title, first in line 2",
        ),
        (
            "A,apo,things_get\n",
            "2: A: `apo` is not a kind; expected `api`, `ddl` or `raw`",
        ),
        ("A,ddl,things_get\n", "2: A: `things_get` is not a list"),
        ("A,api,raw\n", "2: A: found `raw`"),
        ("A,raw,things_get\n", "2: A: found `things_get`, expected `raw`"),
        (
            "A,ddl,part_lists_list.custom_field_labels\n",
            "2: A: `part_lists_list` is not a list of records with custom fields",
        ),
        (
            "A,api,things_get.custom_field_labels\n",
            "2: A: `things_get` is not a list of records with custom fields",
        ),
        (
            "A,ddl,things_list.labels\n",
            "2: A: `labels` is not a method of a list; expected `custom_field_labels`",
        ),
    ] {
        let failure = outcome(rows, GUIDE, Mode::Check).0.unwrap_err();
        assert!(failure.starts_with(&format!("tray.csv:{error}")), "{failure}");
        assert!(failure.contains("\nfix `"), "{failure}");
    }
    let failure = outcome("A,api,a_get;b_get\n", GUIDE, Mode::Check).0.unwrap_err();
    assert!(failure.contains("`a_get`") && failure.contains("`b_get`"), "{failure}");
}

#[test]
fn a_table_without_its_columns_is_an_error() {
    let folder =
        Folder::with(&[("openapi.yaml", SPEC), ("parity/tray.csv", "title,kind\n")]);
    let failure = run(&folder.path, &folder.path, Mode::DryRun).unwrap_err().to_string();
    let why =
        "as a table: no column `operations`; expected `title`, `kind`, `operations`";
    assert!(failure.ends_with(why), "{failure}");
}

#[test]
fn operations_are_counted_by_resource_and_evidence() {
    let expected = "\
resource    official  observed  inferred  unverified  total
things             1         1         1           1      4
part_lists         1         0         0           0      1
total              2         1         1           1      5
";
    let output = printed("");
    assert!(output.starts_with(expected), "{output}");
}

#[test]
fn titles_are_counted_by_their_weakest_evidence() {
    let rows = "\
A,api,things_list
B,api,things_get;things_list
C,api,things_delete;things_get
D,api,parts_get
E,raw,raw
F,api,things_list?
";
    let expected = "
Tray connector: 5 of 6 titles
unverified: 2 (C, F)
inferred: 1 (B)
tray.csv:5: D: the spec has no operation `parts_get`
";
    let output = printed(rows);
    assert!(output.ends_with(expected), "{output}");
}

#[test]
fn the_table_has_the_calls_of_each_title() {
    let labels = "`client.things().list().custom_field_labels()`";
    let guess = "A,api,things_list?";
    for (row, expected) in [
        (
            "A,ddl,part_lists_list",
            "[`client.part_lists().list()`](crate::part_lists::PartLists::list)",
        ),
        (
            "A,api,things_get",
            "[`client.things().get(thing_id)`](crate::things::Things::get)",
        ),
        (
            "A,api,things_create",
            "[`client.things().create(body)`](crate::things::Things::create)",
        ),
        ("A,raw,raw", "[`client.request(method, path)`](crate::Client::request)"),
        (
            "A,api,things_list;things_get",
            "[`client.things().list()`](crate::things::Things::list), \
             [`client.things().get(thing_id)`](crate::things::Things::get)",
        ),
        (
            "A,ddl,things_list.custom_field_labels",
            &format!("[{labels}](crate::things::ThingsList)"),
        ),
        (
            "A,api,things_delete",
            "`client.things().delete(thing_id)` (feature `unverified`)",
        ),
        (guess, "[`client.things().list()`](crate::things::Things::list) (a guess)"),
    ] {
        let (output, guide) = outcome(&format!("{row}\n"), GUIDE, Mode::Write);
        assert!(output.unwrap().ends_with("the table in the guide was updated\n"));
        let rows: Vec<&str> = guide.lines().filter(|it| it.starts_with('|')).collect();
        assert_eq!(rows[2..], [format!("| A | {expected} |")]);
    }
}

#[test]
fn text_around_the_table_stays() {
    let (_, guide) = outcome("A,raw,raw\n", GUIDE, Mode::Write);
    assert!(guide.starts_with("# Coming from Tray\n\n<!-- tray:begin -->\n\n|"));
    assert!(guide.ends_with("|\n\n<!-- tray:end -->\n\nThe end.\n"), "{guide}");
}

#[test]
fn an_up_to_date_guide_is_left_alone() {
    let rows = "A,api,things_get\n";
    let (_, written) = outcome(rows, GUIDE, Mode::Write);
    let (output, checked) = outcome(rows, &written, Mode::Check);
    assert!(output.is_ok(), "{output:?}");
    let (output, again) = outcome(rows, &written, Mode::Write);
    assert!(output.unwrap().ends_with("the table in the guide is up to date\n"));
    assert_eq!([checked, again], [written.clone(), written]);
}

#[test]
fn a_stale_table_fails_the_check() {
    let (output, guide) = outcome("A,raw,raw\n", GUIDE, Mode::Check);
    let failure = output.unwrap_err();
    assert!(failure.contains("does not match the spec and tray.csv"), "{failure}");
    assert!(failure.ends_with("run `cargo xtask coverage --write` to fix it"));
    assert_eq!(guide, GUIDE);
}

#[test]
fn a_failed_write_changes_nothing() {
    let twice = GUIDE.replace("The end.", "<!-- tray:end -->");
    let reversed = "<!-- tray:end -->\n<!-- tray:begin -->\n";
    let cases = ["# Coming from Tray\n", &twice, reversed, "<!-- tray:begin -->\n"];
    let cases = cases.map(|guide| ("A,raw,raw\n", guide, "does not have the markers"));
    for (rows, guide, error) in
        cases.into_iter().chain([("A,api,parts_get\n", GUIDE, "no operation")])
    {
        let (output, after) = outcome(rows, guide, Mode::Write);
        let failure = output.unwrap_err();
        assert!(failure.contains(error), "{failure}");
        assert_eq!(after, guide);
    }
}

/// The connector has 72 operations: 57 that call an endpoint, 14 drop-downs and one raw request.
#[test]
fn the_table_of_this_repository_has_every_title_once() {
    let text = fs::read_to_string(xtask::root().join("spec/parity/tray.csv")).unwrap();
    let rows = text.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let kinds: BTreeMap<&str, &str> = rows.clone().map(|row| (row[0], row[1])).collect();
    assert_eq!((rows.count(), kinds.len()), (72, 72));
    let count = |kind| kinds.values().filter(|found| **found == kind).count();
    assert_eq!([count("api"), count("ddl"), count("raw")], [57, 14, 1]);
}
