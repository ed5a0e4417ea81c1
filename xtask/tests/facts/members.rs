//! Members: whether they are there, who writes them, whether they are required, and how well they
//! are known.

use crate::tables::{Case, body, one_way, record};

const NONE: [&str; 0] = [];

#[test]
fn a_member_that_is_not_there() {
    let found = Case::new().field("Thing.b string").found();
    assert_eq!(found, ["Thing.b missing: string / "]);
}

#[test]
fn a_schema_that_is_not_there() {
    let found = Case::new().field("Part.a string").found();
    assert_eq!(found, ["Part.a missing: string / "]);
}

#[test]
fn a_nested_member_that_is_not_there() {
    let thing = "{type: object, properties: {a: {type: object}}}";
    let case = Case::new().field("Thing.a object").field("Thing.a.b string");
    assert_eq!(case.schema("Thing", thing).found(), ["Thing.a.b missing: string / "]);
}

#[test]
fn the_place_of_the_row_and_of_the_member_is_told() {
    let case = Case::new().field("Thing.a string");
    let thing = "{type: object, properties: {a: {type: integer}}}";
    let report = case.schema("Thing", thing).run().unwrap();
    let line = report.unexplained[0].to_string();
    let start =
        "fields.csv:2: Thing.a: type: `string` in the table, `integer` in the spec (";
    assert!(line.starts_with(start), "{line}");
    assert!(line.contains("openapi.yaml:"), "{line}");
}

#[test]
fn calls_that_write_a_member() {
    let written = "{type: string, x-revio-write: [patch, create]}";
    assert_eq!(record("string write=create|patch", written), NONE);
    assert_eq!(
        record("string write=create", written),
        ["Thing.a write: create / create|patch"]
    );
    assert_eq!(record("string", written), ["Thing.a write: unknown / create|patch"]);
    assert_eq!(
        record("string write=create", "{type: string}"),
        ["Thing.a write: create / unknown"]
    );
}

#[test]
fn what_no_call_writes_is_read_only() {
    assert_eq!(record("string write=no", "{type: string, readOnly: true}"), NONE);
    assert_eq!(
        record("string write=no", "{type: string}"),
        ["Thing.a write: no / unknown"]
    );
    assert_eq!(
        record("string", "{type: string, readOnly: true}"),
        ["Thing.a write: unknown / no"]
    );
}

#[test]
fn what_travels_one_way_does_not_say_who_writes_it() {
    assert_eq!(body("string write=create", "{type: string}"), NONE);
    assert_eq!(body("string write=no", "{type: string, readOnly: true}"), NONE);
    assert_eq!(
        body("string write=no", "{type: string}"),
        ["ThingCreate.a write: no / unknown"]
    );
    assert_eq!(one_way("string write=no", "{type: string}"), NONE);
    assert_eq!(
        one_way("string write=no", "{type: string, readOnly: true}"),
        ["Notice.a write: unknown / no"]
    );
}

#[test]
fn what_a_body_requires() {
    let required = "{type: object, required: [a], properties: {a: {type: string}}}";
    let case = |row: &str| {
        Case::new()
            .field(&format!("ThingCreate.a {row}"))
            .schema("ThingCreate", required)
    };
    assert_eq!(case("string required_on_create=yes").found(), NONE);
    assert_eq!(
        case("string required_on_create=no").found(),
        ["ThingCreate.a required:  / required"]
    );
    assert_eq!(
        body("string required_on_create=yes", "{type: string}"),
        ["ThingCreate.a required: required / "]
    );
    assert_eq!(case("string").found(), ["ThingCreate.a required:  / required"]);
    let insisted = "string notes=all+are+mandatory+in+that+client";
    assert_eq!(case(insisted).found(), NONE);
    assert_eq!(
        body(insisted, "{type: string}"),
        ["ThingCreate.a required: required / "]
    );
}

#[test]
fn a_record_requires_its_key_and_nothing_else() {
    let member = "{type: integer}";
    let thing = |required: &str| {
        let thing = format!(
            "{{type: object, required: [{required}], properties: {{a: {member}, thing_id: {member}}}}}"
        );
        let case = Case::new().field("Thing.thing_id integer");
        case.field("Thing.a integer required_on_create=yes")
            .schema("Thing", &thing)
            .found()
    };
    assert_eq!(thing("thing_id"), NONE);
    assert_eq!(
        thing("a"),
        ["Thing.thing_id required: required / ", "Thing.a required:  / required"]
    );
}

#[test]
fn null_where_no_source_has_it() {
    let member = "{type: string, nullable: true}";
    assert_eq!(record("string nullable=yes", member), NONE);
    assert_eq!(record("string", member), ["Thing.a nullable:  / nullable"]);
}

#[test]
fn evidence_of_a_member() {
    let member = "{type: string, x-revio-evidence: observed}";
    assert_eq!(record("string evidence=observed", member), NONE);
    assert_eq!(
        record("string evidence=inferred", member),
        ["Thing.a evidence: inferred / observed"]
    );
    assert_eq!(
        record("string evidence=observed", "{type: string}"),
        ["Thing.a evidence: observed / official"]
    );
}

#[test]
fn evidence_of_the_schema_speaks_for_its_members() {
    let thing =
        "{type: object, x-revio-evidence: observed, properties: {a: {type: string}}}";
    let case = |level: &str| {
        let case = Case::new().field(&format!("Thing.a string evidence={level}"));
        case.schema("Thing", thing).found()
    };
    assert_eq!(case("observed"), NONE);
    assert_eq!(case("official"), ["Thing.a evidence: official / observed"]);
}

#[test]
fn a_nested_schema_with_a_name_speaks_for_itself() {
    let inner = "{type: object, properties: {b: {type: string}}}";
    let thing = "{type: object, x-revio-evidence: observed, properties: \
                 {a: {$ref: '#/components/schemas/Inner'}}}";
    let case = Case::new().schema("Inner", inner).schema("Thing", thing);
    let case = case.field("Thing.a object evidence=observed").field("Thing.a.b string");
    assert_eq!(case.found(), NONE);
}

#[test]
fn a_nested_schema_without_a_name_goes_by_its_member() {
    let thing = "{type: object, properties: {a: {type: object, x-revio-evidence: inferred, \
                 properties: {b: {type: string}}}}}";
    let case = Case::new().schema("Thing", thing);
    let case = case.field("Thing.a object evidence=inferred");
    assert_eq!(case.field("Thing.a.b string evidence=inferred").found(), NONE);
}

#[test]
fn members_of_the_elements_of_a_list() {
    let thing = "{type: object, properties: {a: {type: array, items: {type: object, \
                 properties: {b: {type: string}}}}}}";
    let case = Case::new().schema("Thing", thing).field("Thing.a array<object>");
    assert_eq!(
        case.field("Thing.a[].b integer").found(),
        ["Thing.a[].b type: integer / string"]
    );
}

#[test]
fn one_schema_for_a_list_of_members_that_the_table_repeats() {
    let inner = "{type: object, properties: {c: {type: string}}}";
    let member = "{$ref: '#/components/schemas/Inner'}";
    let thing = format!("{{type: object, properties: {{a: {member}, b: {member}}}}}");
    let case = Case::new().schema("Inner", inner).schema("Thing", &thing);
    let case = case.field("Thing.a object").field("Thing.a.c string");
    assert_eq!(case.field("Thing.b object").field("Thing.b.c string").found(), NONE);
}

#[test]
fn what_a_record_lists_is_a_record() {
    let list = "{type: array, items: {$ref: '#/components/schemas/Tag'}}";
    let tag = "{type: object, properties: {b: {type: string, x-revio-write: [patch]}}}";
    let case = Case::new().schema("Tag", tag);
    let case =
        case.schema("Thing", &format!("{{type: object, properties: {{a: {list}}}}}"));
    let case = case.field("Thing.a array<Tag>").field("Tag.b string write=patch");
    assert_eq!(case.found(), NONE);
}
