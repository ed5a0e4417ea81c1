//! `cargo xtask coverage` on a small spec and small tables, and the table of this repository.

mod support;

use std::collections::BTreeMap;
use std::fs;

use support::Folder;
use xtask::coverage::{Mode, run};

/// Two families: things, which have custom fields, and parts, which have none.
const SPEC: &str = "\
openapi: 3.0.3
info: {title: Small, version: v1}
servers: [{url: https://small.test}]
tags: [{name: things, description: Things.}, {name: part_lists, description: Parts.}]
x-revio-custom-fields: {property: fields, id: id, label: label, value: value}
paths:
  /Things:
    get:
      operationId: things_list
      tags: [things]
      x-revio-evidence: observed
      responses:
        '200':
          description: Things.
          content: {application/json: {schema: {$ref: '#/components/schemas/ThingCollection'}}}
    post:
      operationId: things_create
      tags: [things]
      x-revio-evidence: official
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/ThingCreate'}}}
      responses: {'2XX': {description: Done.}}
  /Things/{thing_id}:
    parameters:
      - {name: thing_id, in: path, required: true, schema: {type: integer}}
    get:
      operationId: things_get
      tags: [things]
      x-revio-evidence: inferred
      responses:
        '200':
          description: A thing.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
    delete:
      operationId: things_delete
      tags: [things]
      x-revio-evidence: unverified
      responses: {'2XX': {description: Done.}}
  /Parts:
    get:
      operationId: part_lists_list
      tags: [part_lists]
      x-revio-evidence: official
      responses:
        '200':
          description: Parts.
          content: {application/json: {schema: {$ref: '#/components/schemas/PartCollection'}}}
components:
  schemas:
    CollectionEnvelope:
      type: object
      x-revio-envelope: collection
      required: [has_more, records]
      properties:
        has_more: {type: boolean}
        records: {type: array, items: {type: object}}
    ThingCollection:
      allOf:
        - {$ref: '#/components/schemas/CollectionEnvelope'}
        - type: object
          properties: {records: {type: array, items: {$ref: '#/components/schemas/Thing'}}}
    PartCollection:
      allOf:
        - {$ref: '#/components/schemas/CollectionEnvelope'}
        - type: object
          properties: {records: {type: array, items: {$ref: '#/components/schemas/Part'}}}
    Thing:
      type: object
      required: [thing_id]
      properties:
        thing_id: {type: integer}
        fields: {type: array, items: {$ref: '#/components/schemas/CustomField'}}
    Part: {type: object, properties: {name: {type: string}}}
    ThingCreate: {type: object, properties: {name: {type: string}}}
    CustomField:
      type: object
      properties: {id: {type: integer}, label: {type: string}, value: {type: string}}
";

const GUIDE: &str = "\
# Coming from Tray

<!-- tray:begin -->
<!-- tray:end -->

The end.
";

/// What a run on rows below the header and a guide says, and the guide afterwards.
fn outcome(rows: &str, guide: &str, mode: Mode) -> (Result<String, String>, String) {
    let folder = Folder::with(&[("openapi.yaml", SPEC), ("tray.md", guide)]);
    folder.write("parity/tray.csv", &format!("title,kind,operations\n{rows}"));
    let report = run(&folder.path, &folder.path.join("tray.md"), mode);
    let said =
        report.map(|report| report.to_string()).map_err(|failure| failure.to_string());
    (said, folder.read("tray.md"))
}

/// What is printed for rows.
fn printed(rows: &str) -> String {
    outcome(rows, GUIDE, Mode::Print).0.unwrap()
}

/// Asserts that `--check` finds a fault in a row.
#[track_caller]
fn refused(row: &str, fault: &str) {
    let failure = outcome(row, GUIDE, Mode::Check).0.unwrap_err();
    assert!(failure.starts_with(fault), "{failure}");
    assert!(failure.contains("mend `"), "{failure}");
}

/// The rows of the table that is written.
fn table(rows: &str) -> Vec<String> {
    let (said, guide) = outcome(rows, GUIDE, Mode::Write);
    assert!(said.unwrap().ends_with("the table in the guide was written\n"));
    let lines = guide.lines().filter(|line| line.starts_with('|'));
    lines.skip(2).map(str::to_owned).collect()
}

#[test]
fn an_operation_that_the_spec_lacks_is_a_fault() {
    refused(
        "Get part,api,parts_get\n",
        "tray.csv:2: Get part: the spec has no operation `parts_get`",
    );
}

#[test]
fn every_fault_of_a_row_is_told() {
    let failure = outcome("A,api,a_get;b_get\n", GUIDE, Mode::Check).0.unwrap_err();
    assert!(failure.contains("`a_get`") && failure.contains("`b_get`"), "{failure}");
}

#[test]
fn a_row_without_operations_is_a_fault() {
    refused("A,api,\n", "tray.csv:2: A: no operation is named");
}

#[test]
fn a_title_that_stands_twice_is_a_fault() {
    refused(
        "A,api,things_get\nB,api,things_get\nA,api,things_list\n",
        "tray.csv:4: A: the title stands twice, first in line 2",
    );
}

#[test]
fn an_unknown_kind_is_a_fault() {
    refused(
        "A,apo,things_get\n",
        "tray.csv:2: A: `apo` is no kind of operation; expected `api`, `ddl` or `raw`",
    );
}

#[test]
fn a_drop_down_needs_a_list() {
    refused("A,ddl,things_get\n", "tray.csv:2: A: `things_get` is no list");
}

#[test]
fn raw_stands_for_no_operation() {
    refused("A,api,raw\n", "tray.csv:2: A: found `raw`");
    refused("A,raw,things_get\n", "tray.csv:2: A: found `things_get`, expected `raw`");
}

#[test]
fn field_labels_need_custom_fields() {
    refused(
        "A,ddl,part_lists_list.custom_field_labels\n",
        "tray.csv:2: A: `part_lists_list` is no list of records with custom fields",
    );
    refused(
        "A,api,things_get.custom_field_labels\n",
        "tray.csv:2: A: `things_get` is no list of records with custom fields",
    );
}

#[test]
fn there_is_one_helper() {
    refused(
        "A,ddl,things_list.labels\n",
        "tray.csv:2: A: `labels` is no helper of a list; expected `custom_field_labels`",
    );
}

#[test]
fn a_table_without_its_columns_is_refused() {
    let folder =
        Folder::with(&[("openapi.yaml", SPEC), ("parity/tray.csv", "title,kind\n")]);
    let failure = run(&folder.path, &folder.path, Mode::Print).unwrap_err().to_string();
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
    let said = printed("");
    assert!(said.starts_with(expected), "{said}");
}

#[test]
fn titles_are_counted_and_those_that_rest_on_guesses() {
    let rows = "\
A,api,things_list
B,api,things_get;things_list
C,api,things_delete;things_get
D,api,parts_get
E,raw,raw
";
    let expected = "
Tray connector: 4 of 5 titles
on guesses: 1 (C)
on what is inferred: 1 (B)
tray.csv:5: D: the spec has no operation `parts_get`
";
    let said = printed(rows);
    assert!(said.ends_with(expected), "{said}");
}

/// The call may be well known, and still not be what the title means.
#[test]
fn a_call_that_is_guessed_rests_on_a_guess() {
    let said = printed("A,api,things_list?\n");
    assert!(said.contains("\non guesses: 1 (A)\n"), "{said}");
    let (_, guide) = outcome("A,api,things_list?\n", GUIDE, Mode::Write);
    assert!(guide.contains("crate::things::Things::list) (a guess) |\n"), "{guide}");
}

#[test]
fn calls_are_written_as_a_user_writes_them() {
    let rows = "\
List,ddl,part_lists_list
Get,api,things_get
Create,api,things_create
Raw,raw,raw
";
    let expected = [
        "| List | [`client.part_lists().list()`](crate::part_lists::PartLists::list) |",
        "| Get | [`client.things().get(thing_id)`](crate::things::Things::get) |",
        "| Create | [`client.things().create(body)`](crate::things::Things::create) |",
        "| Raw | [`client.request(method, path)`](crate::Client::request) |",
    ];
    assert_eq!(table(rows), expected);
}

#[test]
fn every_call_of_a_title_is_listed() {
    let expected = "| A | [`client.things().list()`](crate::things::Things::list), \
                    [`client.things().get(thing_id)`](crate::things::Things::get) |";
    assert_eq!(table("A,api,things_list;things_get\n"), [expected]);
}

#[test]
fn field_labels_are_a_call_of_the_list() {
    let expected = "| A | [`client.things().list().custom_field_labels()`](crate::things::ThingsList::custom_field_labels) |";
    assert_eq!(table("A,ddl,things_list.custom_field_labels\n"), [expected]);
}

#[test]
fn a_call_behind_a_feature_names_it() {
    let expected = "| A | `client.things().delete(thing_id)` (feature `unverified`) |";
    assert_eq!(table("A,api,things_delete\n"), [expected]);
}

#[test]
fn what_stands_around_the_table_stays() {
    let (_, guide) = outcome("A,raw,raw\n", GUIDE, Mode::Write);
    assert!(guide.starts_with("# Coming from Tray\n\n<!-- tray:begin -->\n\n|"));
    assert!(guide.ends_with("|\n\n<!-- tray:end -->\n\nThe end.\n"), "{guide}");
}

#[test]
fn check_accepts_what_was_written_and_writes_nothing() {
    let rows = "A,api,things_get\n";
    let (_, written) = outcome(rows, GUIDE, Mode::Write);
    let (said, checked) = outcome(rows, &written, Mode::Check);
    assert!(said.is_ok(), "{said:?}");
    assert_eq!(checked, written);
}

#[test]
fn a_second_write_changes_nothing() {
    let (_, first) = outcome("A,raw,raw\n", GUIDE, Mode::Write);
    let (said, second) = outcome("A,raw,raw\n", &first, Mode::Write);
    assert!(said.unwrap().ends_with("the table in the guide is up to date\n"));
    assert_eq!(first, second);
}

#[test]
fn a_stale_table_is_told_with_the_remedy() {
    let (said, guide) = outcome("A,raw,raw\n", GUIDE, Mode::Check);
    let failure = said.unwrap_err();
    assert!(failure.contains("does not match the spec and tray.csv"), "{failure}");
    assert!(failure.ends_with("run `cargo xtask coverage --write` to fix it"));
    assert_eq!(guide, GUIDE);
}

#[test]
fn a_table_with_faults_is_not_written() {
    let (said, guide) = outcome("A,api,parts_get\n", GUIDE, Mode::Write);
    assert!(said.is_err());
    assert_eq!(guide, GUIDE);
}

#[test]
fn a_guide_without_its_markers_is_refused() {
    let twice = GUIDE.replace("The end.", "<!-- tray:end -->");
    let turned = "<!-- tray:end -->\n<!-- tray:begin -->\n";
    for guide in ["# Coming from Tray\n", &twice, turned, "<!-- tray:begin -->\n"] {
        let (said, after) = outcome("A,raw,raw\n", guide, Mode::Write);
        let failure = said.unwrap_err();
        assert!(failure.contains("does not have the markers"), "{failure}");
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
