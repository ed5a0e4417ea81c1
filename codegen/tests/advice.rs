//! The warnings of `advise`: each rule finds what it is for, lets pass what is mended, and can be
//! allowed by its code in one place.

use revio_codegen::diagnostic::{Diagnostic, Diagnostics};
use revio_codegen::load::Sources;
use revio_codegen::{advise, bundle, generate};

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Test, version: v1}\n";

/// The envelope of lists, and what it holds.
const PAGE: &str = "
    Page:
      type: object
      x-revio-envelope: collection
      required: [has_more, records]
      properties: {has_more: {type: boolean}, records: {type: array, items: {type: object}}}
    ThingPage:
      allOf:
        - $ref: '#/components/schemas/Page'
        - {type: object, properties: {records: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
    Thing: {type: object, properties: {name: {type: string}}}
";

fn found(text: &str) -> Diagnostics {
    let (Ok(found) | Err(found)) = advise(&Sources::single("openapi.yaml", text));
    found
}

/// Code and text under the arrow, `code: text`, one finding a line.
fn brief(found: &Diagnostics) -> Vec<String> {
    let place = |finding: &Diagnostic| {
        finding.span().map_or("", |span| found.files().text(span))
    };
    found.iter().map(|finding| format!("{}: {}", finding.code, place(finding))).collect()
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let found = found(text);
    assert_eq!(brief(&found), expected, "{found}");
}

fn schemas(text: &str) -> String {
    let lines = text.trim_matches('\n').lines();
    let lines: Vec<String> = lines.map(|line| format!("    {line}\n")).collect();
    format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n{}", lines.concat())
}

/// Schemas, and what is allowed about them.
fn allowing(allow: &str, text: &str) -> String {
    format!("{}x-revio-allow:\n  - {allow}\n", schemas(text))
}

/// A document with one operation that answers with this schema.
fn operation(rest: &str, answer: &str) -> String {
    format!(
        "{HEAD}x-revio-paging: {{page: page, page_size: size, first_page: 1, default_page_size: 10, \
         max_page_size: 50}}\npaths:\n  /Things:\n    get:\n      operationId: things_list\n      \
         tags: [things]\n{rest}      responses: {{'200': {{description: Done., content: \
         {{application/json: {{schema: {answer}}}}}}}}}\ncomponents:\n  schemas:{PAGE}"
    )
}

const LIST: &str = "{$ref: '#/components/schemas/ThingPage'}";
const EVIDENCE: &str = "      x-revio-evidence: official\n";

fn parameters(names: &[&str]) -> String {
    let parameter =
        |name: &&str| format!("{{name: {name}, in: query, schema: {{type: integer}}}}");
    let list: Vec<String> = names.iter().map(parameter).collect();
    format!("{EVIDENCE}      parameters: [{}]\n", list.join(", "))
}

// ---------------------------------------------------------------- lists without paging

#[test]
fn a_list_takes_the_parameters_for_paging() {
    let found = found(&operation(EVIDENCE, LIST));
    let titles: Vec<&str> = found.iter().map(|finding| &*finding.title).collect();
    assert_eq!(titles, ["the list `things_list` does not take `page` and `size`"]);
}

#[test]
fn the_parameter_that_is_missing_is_named() {
    let found = found(&operation(&parameters(&["page"]), LIST));
    let titles: Vec<&str> = found.iter().map(|finding| &*finding.title).collect();
    assert_eq!(titles, ["the list `things_list` does not take `size`"]);
}

#[test]
fn a_list_with_paging_is_well() {
    check(&operation(&parameters(&["page", "size"]), LIST), &[]);
}

#[test]
fn where_there_is_no_paging_no_list_needs_it() {
    let text = operation(EVIDENCE, LIST);
    let without = text.lines().filter(|line| !line.starts_with("x-revio-paging"));
    check(&without.collect::<Vec<_>>().join("\n"), &[]);
}

#[test]
fn what_is_no_list_needs_no_paging() {
    check(&operation(EVIDENCE, "{type: string}"), &[]);
}

// ---------------------------------------------------------------- operations without evidence

#[test]
fn an_operation_says_how_well_it_is_known() {
    check(
        &operation("", "{type: string}"),
        &["operation-without-evidence: things_list"],
    );
}

#[test]
fn where_another_operation_says_it_the_client_is_refused() {
    let other = "  /Others:\n    get:\n      operationId: others_list\n      tags: [things]\n      \
                 responses: {'200': {description: Done.}}\ncomponents:";
    let text = operation(EVIDENCE, "{type: string}").replace("components:", other);
    let found = found(&text);
    assert!(found.has_errors() && brief(&found).len() == 1, "{found}");
}

// ---------------------------------------------------------------- enums that look closed

#[test]
fn a_list_of_values_says_whether_there_are_more() {
    check(&schemas("A: {type: string, enum: [a, b]}"), &["closed-enum: enum"]);
}

#[test]
fn the_list_of_a_parameter_does_as_well() {
    let list =
        "      parameters: [{name: a, in: query, schema: {type: string, enum: [a]}}]\n";
    check(
        &operation(&format!("{EVIDENCE}{list}"), "{type: string}"),
        &["closed-enum: enum"],
    );
}

#[test]
fn either_word_will_do() {
    let text = "A: {type: string, enum: [a], x-revio-enum: open}\nB: {type: string, enum: [b], x-revio-enum: complete}";
    check(&schemas(text), &[]);
}

// ---------------------------------------------------------------- words

#[test]
fn words_of_yaml_1_1_are_told_in_keys_and_values() {
    let text = "A: {type: object, properties: {y: {type: string}}}\nB: {type: string, enum: [n, No], x-revio-enum: open}";
    check(
        &schemas(text),
        &["ambiguous-word: y", "ambiguous-word: n", "ambiguous-word: No"],
    );
}

#[test]
fn quoted_words_mean_the_same_to_all() {
    check(&schemas("A: {type: string, enum: ['n', \"no\"], x-revio-enum: open}"), &[]);
}

#[test]
fn the_generator_does_not_ask_about_y() {
    let text = schemas("A: {type: object, properties: {y: {type: string}}}");
    let files = generate(&Sources::single("openapi.yaml", text)).unwrap();
    assert!(files.warnings.is_empty(), "{}", files.warnings);
}

// ---------------------------------------------------------------- identifiers

#[test]
fn an_id_has_a_type_of_its_own() {
    let text = "A: {type: object, properties: {customer_id: {type: integer}}}";
    check(&schemas(text), &["untyped-identifier: customer_id"]);
}

#[test]
fn a_list_of_ids_has_as_well() {
    let text = "A: {type: object, properties: {bill_id: {type: array, items: {type: integer}}}}";
    check(&schemas(text), &["untyped-identifier: bill_id"]);
}

#[test]
fn the_id_of_a_parameter_has_as_well() {
    let text = operation(&parameters(&["search.customer_id"]), "{type: string}");
    check(&text, &["untyped-identifier: search.customer_id"]);
}

#[test]
fn the_type_that_there_is_already_is_named() {
    let text = "CustomerId: {type: integer}\nA: {type: object, properties: {customer_id: {type: integer}}}";
    let found = found(&schemas(text));
    let help: Vec<&str> = found.iter().map(|finding| &*finding.help).collect();
    assert_eq!(help, ["refer to the schema `CustomerId`"]);
}

#[test]
fn identifiers_texts_and_other_numbers_are_well() {
    let text = "
CustomerId: {type: integer}
A:
  type: object
  properties:
    customer_id: {$ref: '#/components/schemas/CustomerId'}
    parent_id: {allOf: [{$ref: '#/components/schemas/CustomerId'}], description: Another.}
    external_id: {type: string}
    paid: {type: integer}
";
    check(&schemas(text), &[]);
}

// ---------------------------------------------------------------- examples

#[test]
fn a_format_of_our_own_has_an_example() {
    let text = "A: {type: object, properties: {paid: {type: number, format: decimal}}}";
    check(&schemas(text), &["missing-example: decimal"]);
}

#[test]
fn formats_that_tools_know_need_none() {
    let text = "A: {type: object, properties: {a: {type: string, format: date}, b: {type: integer, format: int32}}}";
    check(&schemas(text), &[]);
}

#[test]
fn the_example_may_stand_at_the_whole() {
    let text = "
A: {type: array, example: ['2024-01-31T00:00:00'], items: {type: string, format: date-time-local}}
B: {example: 1.5, oneOf: [{type: number, format: decimal}, {type: string}]}
";
    check(&schemas(text), &[]);
}

#[test]
fn the_example_of_a_neighbour_does_not_count() {
    let text = "A: {type: object, properties: {a: {type: number, format: decimal, example: 1}, b: {type: number, format: decimal}}}";
    check(&schemas(text), &["missing-example: decimal"]);
}

// ---------------------------------------------------------------- schemas that are the same

#[test]
fn two_schemas_that_are_the_same() {
    let text = "A: {type: object, properties: {a: {type: string}}}\nB: {description: Again., properties: {a: {type: string, example: b}}, type: object}";
    check(&schemas(text), &["same-schema: B"]);
}

#[test]
fn each_is_held_against_the_first() {
    let one = "{type: object, properties: {a: {type: string}}}";
    let text = format!("A: {one}\nB: {one}\nC: {one}");
    check(&schemas(&text), &["same-schema: B", "same-schema: C"]);
}

#[test]
fn what_differs_in_anything_that_counts_is_not_the_same() {
    for (left, right) in [
        (
            "{type: object, properties: {a: {type: string}}}",
            "{type: object, properties: {a: {type: integer}}}",
        ),
        (
            "{type: object, properties: {a: {type: string}}}",
            "{type: object, required: [a], properties: {a: {type: string}}}",
        ),
        (
            "{type: object, properties: {a: {type: string}}}",
            "{type: object, properties: {a: {type: string}, b: {type: string}}}",
        ),
        (
            "{type: object, properties: {title: {type: string}}}",
            "{type: object, properties: {description: {type: string}}}",
        ),
        (
            "{type: array, items: {type: string}}",
            "{type: array, items: {type: string, format: date}}",
        ),
    ] {
        check(&schemas(&format!("A: {left}\nB: {right}")), &[]);
    }
}

/// Identifiers are there to be told apart, and of an open object nobody knows what it is.
#[test]
fn identifiers_and_open_objects_may_be_alike() {
    check(
        &schemas(
            "AId: {type: integer}\nBId: {type: integer}\nC: {type: object}\nD: {type: object}",
        ),
        &[],
    );
}

// ---------------------------------------------------------------- allowing

const COLOUR: &str =
    "Colour: {type: string, enum: [a]}\nShade: {type: string, enum: [b]}";

#[test]
fn without_a_place_a_code_is_allowed_everywhere() {
    check(&allowing("{code: closed-enum, reason: Known.}", COLOUR), &[]);
}

#[test]
fn with_a_place_it_is_allowed_there() {
    let text = allowing("{code: closed-enum, at: Colour, reason: Known.}", COLOUR);
    let found = found(&text);
    assert_eq!(found.iter().count(), 1, "{found}");
    assert!(found.to_string().contains("Shade"), "{found}");
}

#[test]
fn a_member_is_a_place_in_any_part_of_its_schema() {
    let part =
        "{type: object, properties: {a_id: {type: integer}, b_id: {type: integer}}}";
    for schema in [part.to_owned(), format!("{{allOf: [{part}]}}")] {
        let text = allowing(
            "{code: untyped-identifier, at: Thing.a_id, reason: A count.}",
            &format!("Thing: {schema}"),
        );
        check(&text, &["untyped-identifier: b_id"]);
    }
}

#[test]
fn operations_and_paths_are_places() {
    for place in ["things_list", "/Things"] {
        let allow = format!(
            "x-revio-allow: [{{code: list-without-paging, at: {place}, reason: One page.}}]\n"
        );
        check(&(operation(EVIDENCE, LIST) + &allow), &[]);
    }
}

#[test]
fn an_allowance_of_nothing_is_told() {
    let allow = "{code: same-schema, reason: Once needed.}";
    check(&allowing(allow, "A: {type: string}"), &["needless-allow: same-schema"]);
}

#[test]
fn the_second_allowance_of_one_thing_is_needless() {
    let allow = "{code: closed-enum, reason: One.}\n  - {code: closed-enum, at: Shade, reason: Two.}";
    check(&allowing(allow, COLOUR), &["needless-allow: closed-enum"]);
}

#[test]
fn a_place_that_is_not_there_is_told_with_the_nearest() {
    let text = allowing(
        "{code: closed-enum, at: Colours, reason: Known.}",
        "Colour: {type: string}",
    );
    let found = found(&text);
    assert_eq!(brief(&found), ["needless-allow: Colours"]);
    assert_eq!(found.iter().next().unwrap().help, "did you mean `Colour`?");
}

#[test]
fn an_error_cannot_be_allowed() {
    let text = allowing("{code: unknown-word, reason: No.}", "A: {type: strng}");
    let found = found(&text);
    assert_eq!(brief(&found), ["unknown-word: strng"]);
    assert!(found.has_errors());
}

#[test]
fn neither_can_a_needless_allowance() {
    let allow =
        "{code: needless-allow, reason: No.}\n  - {code: closed-enum, reason: No.}";
    let expected = ["needless-allow: needless-allow", "needless-allow: closed-enum"];
    check(&allowing(allow, "A: {type: string}"), &expected);
}

/// What is allowed is allowed to the generator, too; what only `advise` looks for is not needless
/// to it.
#[test]
fn the_generator_is_quiet_about_what_is_allowed() {
    let allow = "{code: ambiguous-word, reason: Read by us alone.}\n  - {code: same-schema, reason: None.}";
    let sources =
        Sources::single("openapi.yaml", allowing(allow, "A: {type: string, title: no}"));
    assert!(generate(&sources).unwrap().warnings.is_empty());
    assert!(bundle(&sources).unwrap().warnings.is_empty());
}

#[test]
fn it_is_quiet_about_it_beside_errors_as_well() {
    let text = allowing(
        "{code: ambiguous-word, reason: Read by us alone.}",
        "A: {type: strng, title: no}",
    );
    let sources = Sources::single("openapi.yaml", text);
    for found in [generate(&sources).unwrap_err(), bundle(&sources).unwrap_err()] {
        assert_eq!(brief(&found), ["unknown-word: strng"]);
    }
}

#[test]
fn an_allowance_names_a_code_and_gives_a_reason() {
    for (allow, expected) in [
        ("{code: closed-enmu, reason: Known.}", "unknown-word: closed-enmu"),
        ("{code: closed-enum, reason: ' '}", "missing-key: ' '"),
        ("{code: closed-enum}", "missing-key: "),
        ("{reason: Known.}", "missing-key: "),
        ("{code: closed-enum, at: 1, reason: Known.}", "wrong-kind: 1"),
        ("{code: closed-enum, where: A, reason: Known.}", "unknown-key: where"),
    ] {
        let found = found(&allowing(allow, "A: {type: string}"));
        assert!(found.has_errors(), "{allow}");
        assert!(
            brief(&found).iter().any(|line| line.starts_with(expected)),
            "{allow}: {found}"
        );
    }
}

// ---------------------------------------------------------------- JSON

#[test]
fn findings_are_written_as_json() {
    let found = found(&schemas("A: {type: string, enum: [a]}"));
    let expected = "[\n  {\"code\": \"closed-enum\", \"severity\": \"warning\", \"title\": \"this list of \
                    values looks complete\", \"file\": \"openapi.yaml\", \"line\": 6, \"column\": 23, \
                    \"help\": \"write `x-revio-enum: open` beside it, or `complete` if it is known to be\"}\n]\n";
    assert_eq!(found.to_json(), expected);
}

#[test]
fn nothing_is_an_empty_list() {
    assert_eq!(found(&schemas("A: {type: string}")).to_json(), "[]\n");
}

#[test]
fn a_finding_without_a_place_has_null_there() {
    let sources = Sources { root: "openapi.yaml".to_owned(), files: [].into() };
    let json = advise(&sources).unwrap_err().to_json();
    assert!(json.contains("\"file\": null, \"line\": null, \"column\": null"), "{json}");
    assert!(json.contains("\"severity\": \"error\""), "{json}");
}
