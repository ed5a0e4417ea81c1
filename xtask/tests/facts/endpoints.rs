//! Operations: what they are called, what they take and what they answer.

use crate::tables::Case;

const NONE: [&str; 0] = [];

/// An operation of the document, and the part of it that a test writes.
fn operation(rest: &str) -> String {
    format!(
        "  /Parts:
    post:
      operationId: parts_make
      tags: [parts]
      x-revio-evidence: observed
{rest}"
    )
}

const OK: &str = "      responses:
        '2XX':
          description: Done.
          content: {application/json: {schema: {$ref: '#/components/schemas/OkResponse'}}}
";

/// What is found for a row whose last cells a test writes, and an operation.
#[track_caller]
fn check(cells: &str, rest: &str) -> Vec<String> {
    let row = format!("POST,/Parts,parts,make,observed,,{cells}");
    let path = operation(&format!(
        "{rest}{}",
        if rest.contains("responses") { "" } else { OK }
    ));
    let found = Case::new().endpoint(&row).path(&path).found();
    let found =
        found.iter().map(|line| line.strip_prefix("POST /Parts ").unwrap().to_owned());
    found.collect()
}

/// A response with this content.
fn answers(status: &str, media: &str, schema: &str) -> String {
    format!(
        "      responses:
        '{status}':
          description: Done.
          content: {{'{media}': {{schema: {schema}}}}}
        default: {{description: Failed.}}
"
    )
}

fn parameter(text: &str) -> String {
    format!("      parameters: [{text}]\n")
}

fn body(media: &str, schema: &str) -> String {
    format!("      requestBody: {{content: {{{media}: {{schema: {schema}}}}}}}\n")
}

#[test]
fn an_operation_that_is_not_there() {
    let row = "PUT,/Things,things,replace,official,,,,2XX,ok,";
    let found = Case::new().endpoint(row).found();
    assert_eq!(found, ["PUT /Things missing: things_replace / "]);
}

#[test]
fn an_operation_that_agrees() {
    assert_eq!(check(",,2XX,ok,", ""), NONE);
}

#[test]
fn another_name_another_family_another_evidence() {
    let row = "POST,/Parts,bits,build,official,,,,2XX,ok,";
    let found = Case::new().endpoint(row).path(&operation(OK)).found();
    assert_eq!(
        found,
        [
            "POST /Parts operation_id: bits_build / parts_make",
            "POST /Parts tag: bits / parts",
            "POST /Parts evidence: official / observed",
        ]
    );
}

#[test]
fn a_parameter_of_one_side_only() {
    assert_eq!(
        check(
            "page,,2XX,ok,",
            &parameter("{name: size, in: query, schema: {type: string}}")
        ),
        ["parameters: page / ", "parameters:  / size"]
    );
}

#[test]
fn the_prefix_of_filters_does_not_count() {
    let found = parameter("{name: search.page, in: query, schema: {type: integer}}");
    assert_eq!(check("page,,2XX,ok,", &found), NONE);
}

#[test]
fn a_star_stands_for_a_repeated_parameter() {
    let list = parameter(
        "{name: id, in: query, schema: {type: array, items: {type: integer}}}",
    );
    let one = parameter("{name: id, in: query, schema: {type: integer}}");
    assert_eq!(check("id*,,2XX,ok,", &list), NONE);
    assert_eq!(check("id,,2XX,ok,", &list), ["parameters: id / ", "parameters:  / id*"]);
    assert_eq!(check("id*,,2XX,ok,", &one), ["parameters: id* / ", "parameters:  / id"]);
}

#[test]
fn a_comma_list_must_be_in_the_notes() {
    let list = parameter(
        "{name: id, in: query, explode: false, schema: {type: array, items: {type: integer}}}",
    );
    assert_eq!(check("id,,2XX,ok,id takes a comma list", &list), NONE);
    assert_eq!(
        check("id,,2XX,ok,", &list),
        ["parameters: id / ", "parameters:  / id (comma list)"]
    );
}

#[test]
fn a_header_is_no_query_parameter() {
    let header = parameter("{name: page, in: header, schema: {type: integer}}");
    assert_eq!(
        check("page,,2XX,ok,", &header),
        ["parameters: page / ", "parameters:  / page in header"]
    );
}

#[test]
fn another_body() {
    let thing = body("application/json", "{$ref: '#/components/schemas/Thing'}");
    assert_eq!(check(",Thing,2XX,ok,", &thing), NONE);
    assert_eq!(
        check(",ThingCreate,2XX,ok,", &thing),
        ["body: application/json ThingCreate / application/json Thing"]
    );
    assert_eq!(check(",,2XX,ok,", &thing), ["body:  / application/json Thing"]);
    assert_eq!(check(",Thing,2XX,ok,", ""), ["body: application/json Thing / "]);
}

#[test]
fn a_body_in_another_media_type() {
    let thing = body("text/json", "{$ref: '#/components/schemas/Thing'}");
    assert_eq!(
        check(",Thing,2XX,ok,", &thing),
        ["body: application/json Thing / text/json Thing"]
    );
}

#[test]
fn an_unknown_body_is_an_open_object() {
    let open = body("application/json", "{type: object, additionalProperties: true}");
    let known = body("application/json", "{type: object, properties: {a: {}}}");
    assert_eq!(check(",unknown,2XX,ok,", &open), NONE);
    assert_eq!(
        check(",unknown,2XX,ok,", &known),
        ["body: application/json unknown / application/json a schema without a name"]
    );
}

#[test]
fn a_json_patch_has_its_media_type() {
    let row = ",JsonPatch (application/json-patch+json),2XX,ok,";
    let case = |media: &str| {
        let row = format!("POST,/Parts,parts,make,observed,,{row}");
        let path = body(media, "{$ref: '#/components/schemas/JsonPatch'}") + OK;
        let case = Case::new().endpoint(&row).path(&operation(&path));
        case.schema("JsonPatch", "{type: array, items: {type: object}}").found()
    };
    assert_eq!(case("application/json-patch+json"), NONE);
    assert_eq!(case("application/json").len(), 1);
}

#[test]
fn another_status() {
    let created = answers(
        "200",
        "application/json",
        "{$ref: '#/components/schemas/CreatedResponse'}",
    );
    assert_eq!(check(",,200,CreatedResponse,", &created), NONE);
    assert_eq!(check(",,201,CreatedResponse,", &created), ["status: 201 / 200"]);
}

#[test]
fn another_answer() {
    let created = answers(
        "200",
        "application/json",
        "{$ref: '#/components/schemas/CreatedResponse'}",
    );
    assert_eq!(
        check(",,200,ok,", &created),
        ["response: ok / application/json CreatedResponse"]
    );
}

#[test]
fn a_record_comes_in_its_envelope() {
    let bare =
        answers("200", "application/json", "{$ref: '#/components/schemas/Thing'}");
    assert_eq!(
        check(",,200,Thing,", &bare),
        ["response: Thing / application/json Thing"]
    );
}

#[test]
fn a_page_of_another_record() {
    let page = answers(
        "200",
        "application/json",
        "{$ref: '#/components/schemas/ThingCollection'}",
    );
    assert_eq!(check(",,200,collection of Thing,", &page), NONE);
    assert_eq!(
        check(",,200,collection of Part,", &page),
        ["response: collection of Part / \
             application/json ThingCollection + CollectionEnvelope of Thing"]
    );
}

#[test]
fn a_pdf_is_bytes() {
    let bytes = "{type: string, format: binary}";
    assert_eq!(check(",,200,pdf,", &answers("200", "application/pdf", bytes)), NONE);
    assert_eq!(
        check(",,200,pdf,", &answers("200", "*/*", bytes)),
        ["response: pdf / */* string"]
    );
}

#[test]
fn an_unknown_answer_needs_no_envelope() {
    let state =
        answers("200", "application/json", "{$ref: '#/components/schemas/State'}");
    let row = "POST,/Parts,parts,make,observed,,,,200,State,";
    let case = Case::new().endpoint(row).path(&operation(&state)).schema("State", "{}");
    assert_eq!(case.field("State.(unknown) unknown").found(), NONE);
}

#[test]
fn an_unknown_answer_may_be_bytes_with_a_name() {
    let state = answers("200", "*/*", "{$ref: '#/components/schemas/State'}");
    let row = "POST,/Parts,parts,make,observed,,,,200,State,";
    let bytes = "{type: string, format: binary}";
    let case = Case::new().endpoint(row).path(&operation(&state)).schema("State", bytes);
    assert_eq!(case.field("State.(unknown) unknown").found(), NONE);
}

#[test]
fn an_answer_without_content() {
    let empty = "      responses: {'2XX': {description: Done.}}\n";
    assert_eq!(check(",,2XX,ok,", empty), ["response: ok / "]);
}
