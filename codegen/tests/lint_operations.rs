//! Operations, their parameters and responses, and the names around them.

mod front;

use front::{
    HEAD, assert_clean, findings, only_warnings, operation, paths, schemas, single,
};

/// Compares everything found in a document with the snapshot of that name.
fn check(name: &str, text: &str) {
    let found = findings(&single(text));
    assert!(!found.is_empty(), "{name}: nothing found");
    insta::assert_snapshot!(name, found);
}

#[test]
fn two_operations_with_one_id() {
    let text = "
/A:
  get:
    operationId: a_get
    responses: {'200': {description: ok}}
/B:
  get:
    operationId: a_get
    responses: {'200': {description: ok}}
";
    check("two_operations_with_one_id", &paths(text));
}

#[test]
fn operation_without_an_id() {
    check(
        "operation_without_an_id",
        &paths("/A:\n  get:\n    responses: {'200': {description: ok}}"),
    );
}

#[test]
fn paths_that_are_none() {
    let operation = "{get: {operationId: ID, responses: {'200': {description: ok}}}}";
    let wrong = ["A", "/A/{id", "/A/{}", "/A/{a}}", "/A/{a*}"];
    let items = wrong.iter().enumerate().map(|(index, path)| {
        format!("'{path}': {}\n", operation.replace("ID", &format!("a{index}")))
    });
    let text = items.collect::<Vec<_>>().concat();
    check("paths_that_are_none", &paths(&text));
}

#[test]
fn two_paths_that_are_one() {
    let operation = |id: &str, name: &str| {
        format!(
            "{{get: {{operationId: {id}, parameters: [{{name: {name}, in: path, required: true, schema: {{type: integer}}}}], responses: {{'200': {{description: ok}}}}}}}}"
        )
    };
    let text =
        format!("/A/{{a}}: {}\n/A/{{b}}: {}", operation("a", "a"), operation("b", "b"));
    check("two_paths_that_are_one", &paths(&text));
}

#[test]
fn path_parameters_that_do_not_match() {
    let text = "
/A/{a_id}/B/{b_id}:
  parameters:
    - {name: a_id, in: path, required: true, schema: {type: integer}}
    - {name: c_id, in: path, required: true, schema: {type: integer}}
  get:
    operationId: a_get
    responses: {'200': {description: ok}}
  put:
    operationId: a_put
    parameters: [{name: b_id, in: path, required: true, schema: {type: integer}}]
    responses: {'200': {description: ok}}
";
    check("path_parameters_that_do_not_match", &paths(text));
}

#[test]
fn duplicate_parameter() {
    let text = "
parameters:
  - {name: a, in: query, schema: {type: string}}
  - {name: a, in: header, schema: {type: string}}
  - {name: a, in: query, schema: {type: integer}}
";
    check("duplicate_parameter", &operation(text));
}

#[test]
fn an_operation_may_replace_a_parameter_of_its_path() {
    let text = "
/A:
  parameters: [{name: a, in: query, schema: {type: string}}]
  get:
    operationId: a_get
    parameters: [{name: a, in: query, schema: {type: integer}}]
    responses: {'200': {description: ok}}
";
    assert_clean(&single(&paths(text)));
}

#[test]
fn parameters_that_cannot_be_written() {
    let text = "
parameters:
  - {name: a, in: query}
  - {name: b, in: query, schema: {type: string}, content: {text/plain: {}}}
  - {name: c, in: query, content: {text/plain: {}, application/json: {}}}
  - {name: d, in: header, style: form, schema: {type: string}}
  - {name: e, in: query, style: simple, schema: {type: string}}
  - {name: f, in: body, schema: {type: string}}
";
    check("parameters_that_cannot_be_written", &operation(text));
}

#[test]
fn headers_that_are_no_parameters() {
    check(
        "headers_that_are_no_parameters",
        &paths(
            "/a:\n  get:\n    operationId: a_list\n    responses: {'200': {description: Done}}\n    parameters:\n      - {name: authorization, in: header, schema: {type: string}}\n      - {name: X-Authorization, in: header, schema: {type: string}}\n      - {name: accept, in: query, schema: {type: string}}\n",
        ),
    );
}

#[test]
fn optional_path_parameter() {
    let text = "
/A/{a}/{b}:
  get:
    operationId: a_get
    parameters:
      - {name: a, in: path, schema: {type: string}}
      - {name: b, in: path, required: false, schema: {type: string}}
    responses: {'200': {description: ok}}
";
    check("optional_path_parameter", &paths(text));
}

#[test]
fn response_codes() {
    let codes =
        ["200", "'204'", "4XX", "default", "x-note", "2xx", "600", "20", "ok", "1234"];
    let responses =
        codes.map(|code| format!("      {code}: {{description: a}}\n")).concat();
    let text =
        format!("/A:\n  get:\n    operationId: a_get\n    responses:\n{responses}");
    check("response_codes", &paths(&text));
}

#[test]
fn integer_response_codes_are_accepted() {
    assert_clean(&single(&paths(
        "/A:\n  get:\n    operationId: a_get\n    responses: {200: {description: ok}}",
    )));
}

#[test]
fn no_response_at_all_is_a_warning() {
    let text = paths("/A:\n  get:\n    operationId: a_get\n    responses: {}");
    assert!(only_warnings(&findings(&single(&text))));
    check("no_response", &text);
}

#[test]
fn names_that_cannot_be_referred_to() {
    check(
        "component_names",
        &schemas(
            "'A B': {type: string}\n'C/D': {type: string}\nE.f-g_1: {type: string}",
        ),
    );
}

#[test]
fn media_types_that_are_none() {
    let text = "requestBody: {content: {json: {}, application/json: {}, '*/*': {}, a/b/c: {}, /x: {}}}";
    check("media_types", &operation(text));
}

#[test]
fn duplicate_tag() {
    check(
        "duplicate_tag",
        &format!("{HEAD}paths: {{}}\ntags: [{{name: a}}, {{name: b}}, {{name: a}}]\n"),
    );
}

#[test]
fn undeclared_server_variable() {
    let servers = "servers: [{url: 'https://{host}:{port}/', variables: {port: {default: '443'}}}]\n";
    check("undeclared_server_variable", &format!("{HEAD}paths: {{}}\n{servers}"));
}

#[test]
fn security_that_is_not_complete() {
    let text = "
paths: {}
security: [{basic: []}, {key: []}]
components:
  securitySchemes:
    key: {type: apiKey, name: X-Key}
    basicAuth: {type: http}
    oauth: {type: oauth2, flows: {implicit: {scopes: {}}}}
    id: {type: openIdConnect}
";
    check("security_that_is_not_complete", &format!("{HEAD}{}", text.trim_start()));
}
