//! Parameters: their place, their style, and who declares them.

use crate::check;
use crate::fragment::{parameters, paths};

#[test]
fn styles() {
    check(
        "styles",
        &parameters(
            "
- {name: search.page, in: query, schema: {type: integer}}
- {name: search.id, in: query, schema: {type: array, items: {type: integer}}}
- {name: search.state, in: query, explode: true, schema: {type: array, items: {type: string}}}
- {name: search.name, in: query, explode: false, schema: {type: array, items: {type: string}}}
- {name: since, in: query, required: true, schema: {type: string, format: date}}
",
        ),
    );
}

/// The operation's own declaration wins; path parameters come first, in the order of the path.
#[test]
fn parameters_of_the_path() {
    check(
        "parameters_of_the_path",
        &paths(
            "
/a/{first}/{second}:
  parameters:
    - {name: second, in: path, required: true, schema: {type: string}}
    - {name: note, in: query, schema: {type: string}}
  get:
    operationId: a_get
    tags: [a]
    parameters:
      - {name: first, in: path, required: true, schema: {type: integer}}
      - {name: note, in: query, required: true, schema: {type: boolean}}
    responses: {'200': {description: Done.}}
",
        ),
    );
}

#[test]
fn parameter_in_a_header() {
    check(
        "parameter_in_a_header",
        &parameters("- {name: X-Trace, in: header, schema: {type: string}}"),
    );
}

#[test]
fn enum_of_a_parameter() {
    check(
        "enum_of_a_parameter",
        &parameters(
            "- {name: order, in: query, schema: {type: string, enum: [up, down]}}",
        ),
    );
}

#[test]
fn shared_parameter() {
    let text = paths(
        "
/a:
  get:
    operationId: a_list
    tags: [a]
    parameters: [{$ref: '#/components/parameters/Page'}]
    responses: {'200': {description: Done.}}
",
    );
    let shared = "components:\n  parameters:\n    \
                  Page: {name: page, in: query, schema: {type: integer}}\n";
    check("shared_parameter", &(text + shared));
}

#[test]
fn headers_that_openapi_reads_over() {
    let document = parameters(
        "
- {name: Accept, in: header, schema: {type: string}}
- {name: X-Trace, in: header, schema: {type: string}}
",
    );
    let (api, _) = crate::fragment::lowered(&document);
    let text = api.to_string();
    assert!(text.contains("header X-Trace") && !text.contains("Accept"), "{text}");
}
