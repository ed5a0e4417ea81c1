//! The value of every place: by which rule it is found.

use crate::fragment::{body, document_of, lowered, parameters};

/// Compares the value of a member with this schema. A record is made of its members, and is
/// shown as no more than that.
#[track_caller]
fn check(schema: &str, expected: &str) {
    check_with(schema, "", expected);
}

/// The same beside component schemas.
#[track_caller]
fn check_with(schema: &str, components: &str, expected: &str) {
    let holder = format!(
        "{components}\nHolder: {{type: object, properties: {{held: {schema}}}}}"
    );
    let (api, _) = lowered(&document_of("", &holder));
    let records = (0..api.types.len())
        .filter_map(|place| api.record(revio_codegen::ir::TypeId(place)));
    let fields = records.flat_map(|record| &record.fields);
    let held: Vec<String> = fields
        .filter(|field| field.name.wire == "held")
        .map(|field| field.example.to_string())
        .collect();
    assert_eq!(held, [expected], "{schema}");
}

/// Compares the value of a parameter.
#[track_caller]
fn check_parameter(parameter: &str, expected: &str) {
    let (api, _) =
        lowered(&parameters(&format!("- {{name: a, in: query, {parameter}}}")));
    let mut parameters = api.operations().flat_map(|operation| &operation.parameters);
    let sample = parameters.next().map(|parameter| parameter.example.to_string());
    assert_eq!(sample.as_deref(), Some(expected), "{parameter}");
}

const NAMED: &str = "
Plain: {type: string}
Id: {type: integer, example: 1001}
Word: {type: string, enum: [up, down]}
Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}
";

#[test]
fn an_example_that_is_no_value_is_passed_over() {
    check("{type: string, example: 5}", "\"text\"");
    check("{type: string, example: {a: 1}}", "\"text\"");
    check("{type: integer, example: '5'}", "1");
    check("{type: integer, example: 1.5}", "1");
    check("{type: number, example: 1e3}", "1.5");
    check("{type: boolean, example: 'true'}", "false");
    check("{type: string, format: date, example: '2024-1-2'}", "\"2024-01-02\"");
    check(
        "{type: string, format: date-time-local, example: '2024-05-06'}",
        "\"2024-01-02T03:04:05\"",
    );
    check("{type: string, enum: [up, down], example: left}", "\"up\"");
    check("{type: array, items: {type: integer}, example: [5, a]}", "[1]");
    check("{type: array, items: {type: integer}, example: []}", "[1]");
}

#[test]
fn an_example_goes_before_all_else() {
    check("{type: string, example: Jane Doe}", "\"Jane Doe\"");
    check("{type: boolean, example: true}", "true");
    check("{type: number, format: decimal, example: 107.00}", "107.00");
    check("{type: string, format: date, example: '2024-05-06'}", "\"2024-05-06\"");
    check("{type: string, enum: [up, down], example: down}", "\"down\"");
    check("{type: integer, minimum: 5, example: 7}", "7");
    check("{example: 5}", "5");
}

#[test]
fn the_nearest_example_counts() {
    let id = "#/components/schemas/Id";
    check_with(&format!("{{$ref: '{id}'}}"), NAMED, "1001");
    check_with(&format!("{{allOf: [{{$ref: '{id}'}}]}}"), NAMED, "1001");
    check_with(&format!("{{allOf: [{{$ref: '{id}'}}], example: 7}}"), NAMED, "7");
    check_with(&format!("{{allOf: [{{$ref: '{id}'}}], example: a}}"), NAMED, "1001");
}

#[test]
fn without_an_example_the_type_decides() {
    check("{type: string}", "\"text\"");
    check("{type: string, format: password}", "\"text\"");
    check("{type: string, format: email}", "\"jane@example.com\"");
    check("{type: string, format: uri}", "\"https://example.com/\"");
    check("{type: integer}", "1");
    check("{type: number}", "1.5");
    check("{type: boolean}", "false");
    check("{type: object}", "{\"name\": \"text\"}");
    check("{type: object, additionalProperties: {type: integer}}", "{\"name\": 1}");
    check("{}", "\"text\"");
}

#[test]
fn values_are_moved_into_their_bounds() {
    check("{type: integer, minimum: 5}", "5");
    check("{type: integer, minimum: 5, exclusiveMinimum: true}", "6");
    check("{type: integer, maximum: 0}", "0");
    check("{type: number, maximum: 0.25}", "0.25");
    check("{type: number, minimum: 1.5, exclusiveMinimum: true}", "2.5");
    check("{type: number, multipleOf: 0.01}", "0.01");
    check("{type: string, maxLength: 2}", "\"te\"");
    check("{type: string, minLength: 6}", "\"texttt\"");
}

#[test]
fn lists_have_as_many_items_as_they_must() {
    check("{type: array, items: {type: integer, example: 7}}", "[7]");
    check("{type: array, minItems: 3, items: {type: integer}}", "[1, 1, 1]");
    check("{type: array, items: {type: integer}, example: [3, 4, 5]}", "[3, 4]");
    check("{type: array, items: {}, example: [3, a]}", "[3, \"a\"]");
    check_with(
        "{type: array, items: {$ref: '#/components/schemas/Id'}}",
        NAMED,
        "[1001]",
    );
}

#[test]
fn of_alternatives_the_first() {
    check("{oneOf: [{type: string, maxLength: 1}, {type: integer}]}", "\"t\"");
    check("{oneOf: [{type: string}, {type: integer}], example: USA}", "\"USA\"");
    check("{oneOf: [{type: string}, {type: integer}], example: 5}", "\"text\"");
}

#[test]
fn a_record_is_one_wherever_it_stands() {
    let node = "{$ref: '#/components/schemas/Node'}";
    check_with(node, NAMED, "a record");
    check_with(&format!("{{type: array, items: {node}}}"), NAMED, "[a record]");
    check_with(&format!("{{oneOf: [{node}, {{type: string}}]}}"), NAMED, "a record");
    check("{type: object, properties: {a: {type: string}}}", "a record");
}

/// No value can be that deep, and none is looked for.
#[test]
fn schemas_that_never_end() {
    let list =
        "Held: {oneOf: [{type: array, items: {$ref: '#/components/schemas/Held'}}]}";
    check_with("{$ref: '#/components/schemas/Held'}", list, "[[[[]]]]");
}

#[test]
fn the_parameter_goes_before_its_schema() {
    check_parameter("schema: {type: string, example: a}, example: b", "\"b\"");
    check_parameter("schema: {type: string, example: a}, example: 5", "\"a\"");
    check_parameter("schema: {type: integer, minimum: 10}", "10");
}

#[test]
fn a_list_in_a_parameter_has_two_items_where_it_may() {
    let list = "type: array, items: {type: integer, example: 7}";
    check_parameter(&format!("schema: {{{list}}}"), "[7, 7]");
    check_parameter(&format!("schema: {{{list}}}, example: [5]"), "[5, 5]");
    check_parameter(&format!("schema: {{{list}}}, example: [5, 6]"), "[5, 6]");
    check_parameter(&format!("schema: {{{list}, uniqueItems: true}}"), "[7]");
    check_parameter(&format!("schema: {{{list}, maxItems: 1}}"), "[7]");
}

#[test]
fn a_body_without_a_record_has_a_value_too() {
    let (api, _) =
        lowered(&body("{type: array, items: {type: string, example: a}}", ""));
    let body = api.operations().find_map(|operation| operation.body.as_ref());
    assert_eq!(body.map(|body| body.example.to_string()).as_deref(), Some("[\"a\"]"));
}
