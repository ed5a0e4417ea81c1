//! Rows for what has no known name, and for the members of another schema.

use crate::tables::Case;

const NONE: [&str; 0] = [];

#[test]
fn a_schema_of_which_nothing_is_known_has_no_members() {
    let case = |schema: &str| {
        Case::new().field("State.(unknown) unknown").schema("State", schema).found()
    };
    assert_eq!(case("{type: object}"), NONE);
    assert_eq!(case("{}"), NONE);
    assert_eq!(
        case("{type: object, properties: {a: {}}}"),
        [
            "State.(unknown) placeholder: no members / members",
            "State.a extra:  / unknown"
        ]
    );
}

#[test]
fn how_well_it_is_known_is_said_by_the_schema() {
    let case = Case::new().field("State.(unknown) unknown evidence=unverified");
    assert_eq!(
        case.schema("State", "{}").found(),
        ["State.(unknown) evidence: unverified / official"]
    );
}

#[test]
fn all_members_of_another_schema() {
    let case = |schema: &str| {
        let case = Case::new().field("ThingReplace.(all+Thing+members) object");
        case.schema("ThingReplace", schema).found()
    };
    assert_eq!(case("{allOf: [{$ref: '#/components/schemas/Thing'}]}"), NONE);
    assert_eq!(
        case("{allOf: [{$ref: '#/components/schemas/ThingCreate'}]}"),
        [
            "ThingReplace.(all Thing members) placeholder: Thing / ThingReplace + ThingCreate"
        ]
    );
}

#[test]
fn a_row_for_the_whole_schema() {
    let case = |schema: &str| {
        Case::new().field("Faults.[] array<Thing>").schema("Faults", schema).found()
    };
    assert_eq!(case("{type: array, items: {$ref: '#/components/schemas/Thing'}}"), NONE);
    assert_eq!(
        case("{$ref: '#/components/schemas/Thing'}"),
        ["Faults.[] type: array<Thing> / object"]
    );
}

#[test]
fn an_unknown_answer_may_be_bytes_without_a_name() {
    let path = |level: &str| {
        format!(
            "  /Things/result:
    get:
      operationId: things_run
      tags: [things]
      x-revio-evidence: official
      responses:
        '200':
          description: Bytes.
          content:
            '*/*':
              schema: {{type: string, format: binary, x-revio-evidence: {level}}}
"
        )
    };
    let case = |level: &str| {
        let case = Case::new().path(&path(level));
        let row = "GET,/Things/result,things,run,official,,,,200,Result,";
        case.endpoint(row).field("Result.(unknown) unknown evidence=unverified").found()
    };
    assert_eq!(case("unverified"), NONE);
    assert_eq!(case("observed"), ["Result.(unknown) evidence: unverified / observed"]);
}
