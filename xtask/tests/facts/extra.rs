//! What the spec has and no row: nothing is to be invented.

use crate::tables::Case;

const NONE: [&str; 0] = [];

#[test]
fn an_operation_without_a_row() {
    let path = "  /Parts:
    delete:
      operationId: parts_delete
      responses: {'2XX': {description: Gone.}}
";
    let found = Case::new().path(path).found();
    assert_eq!(found, ["DELETE /Parts extra:  / parts_delete"]);
}

#[test]
fn a_member_without_a_row() {
    let thing = "{type: object, properties: {a: {type: string}}}";
    let found = Case::new().schema("Thing", thing).found();
    assert_eq!(found, ["Thing.a extra:  / string"]);
}

#[test]
fn nested_members_without_a_row() {
    let thing = "{type: object, properties: {a: {type: array, items: {type: object, \
                 properties: {b: {type: string}}}}}}";
    let case = Case::new().schema("Thing", thing).field("Thing.a array<object>");
    assert_eq!(case.found(), ["Thing.a[].b extra:  / string"]);
}

#[test]
fn members_that_a_composition_adds() {
    let more = "{allOf: [{$ref: '#/components/schemas/Thing'}, \
                {type: object, properties: {a: {type: integer}}}]}";
    let found = Case::new().schema("More", more).found();
    assert_eq!(found, ["More.a extra:  / integer"]);
}

#[test]
fn a_member_that_is_reached_by_way_of_another_schema_has_a_row() {
    let inner = "{type: object, properties: {b: {type: string}}}";
    let thing = "{type: object, properties: {a: {$ref: '#/components/schemas/Inner'}}}";
    let case = Case::new().schema("Inner", inner).schema("Thing", thing);
    assert_eq!(case.field("Thing.a object").field("Thing.a.b string").found(), NONE);
}

#[test]
fn the_records_of_a_page_belong_to_the_row_of_the_operation() {
    assert_eq!(Case::new().found(), NONE);
}
