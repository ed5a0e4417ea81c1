//! Operations and parameters that are refused, and what is said about them.

use crate::fragment::{ENVELOPES, answer, document_of, parameters, paths};
use crate::refuse;

/// A document with one POST that has these keys besides.
fn operation(text: &str) -> String {
    let head = "/a:\n  post:\n    operationId: a_create\n    tags: [a]\n    \
                responses: {'200': {description: Done.}}\n";
    paths(&format!("{head}{}", crate::fragment::indented(text, "    ")))
}

#[test]
fn parameter_in_a_cookie() {
    refuse(
        "parameter_in_a_cookie",
        &parameters("- {name: visit, in: cookie, schema: {type: string}}"),
    );
}

#[test]
fn parameter_with_another_style() {
    refuse(
        "parameter_with_another_style",
        &parameters(
            "- {name: at, in: query, style: deepObject, schema: {type: object}}",
        ),
    );
}

#[test]
fn parameter_with_content() {
    refuse(
        "parameter_with_content",
        &parameters(
            "- {name: at, in: query, content: {application/json: {schema: {type: string}}}}",
        ),
    );
}

#[test]
fn parameter_that_is_an_object() {
    refuse(
        "parameter_that_is_an_object",
        &parameters(
            "- {name: at, in: query, schema: {type: object, properties: {b: {type: string}}}}",
        ),
    );
}

#[test]
fn parameter_that_is_a_list_of_objects() {
    refuse(
        "parameter_that_is_a_list_of_objects",
        &parameters(
            "- {name: at, in: query, schema: {type: array, items: {type: object}}}",
        ),
    );
}

#[test]
fn parameter_that_allows_reserved_characters() {
    refuse(
        "parameter_that_allows_reserved_characters",
        &parameters(
            "- {name: at, in: query, allowReserved: true, schema: {type: string}}",
        ),
    );
}

#[test]
fn multipart_body() {
    refuse(
        "multipart_body",
        &operation(
            "requestBody: {content: {multipart/form-data: {schema: {type: object}}}}",
        ),
    );
}

#[test]
fn second_media_type_of_a_body() {
    refuse(
        "second_media_type_of_a_body",
        &operation(
            "requestBody: {content: {text/csv: {schema: {type: string}}, application/json: {schema: {type: string}}}}",
        ),
    );
}

#[test]
fn second_media_type_of_an_answer() {
    refuse(
        "second_media_type_of_an_answer",
        &paths(
            "
/a:
  get:
    operationId: a_get
    tags: [a]
    responses:
      '200':
        description: Done.
        content:
          application/json: {schema: {type: string}}
          application/pdf: {schema: {type: string, format: binary}}
",
        ),
    );
}

#[test]
fn security_of_an_operation() {
    let text = operation("security: [{basic: []}]");
    let schemes =
        "components: {securitySchemes: {basic: {type: http, scheme: basic}}}\n";
    refuse("security_of_an_operation", &(text + schemes));
}

#[test]
fn servers_of_an_operation() {
    refuse(
        "servers_of_an_operation",
        &operation("servers: [{url: 'https://example.com'}]"),
    );
}

#[test]
fn servers_of_a_path() {
    refuse(
        "servers_of_a_path",
        &paths(
            "
/a:
  servers: [{url: 'https://example.com'}]
  get: {operationId: a_get, tags: [a], responses: {'200': {description: Done.}}}
",
        ),
    );
}

#[test]
fn callbacks() {
    refuse(
        "callbacks",
        &operation(
            "callbacks: {done: {'{$request.body#/url}': {post: {operationId: b, responses: {'200': {description: Done.}}}}}}",
        ),
    );
}

#[test]
fn method_trace() {
    refuse(
        "method_trace",
        &paths(
            "/a: {trace: {operationId: a_trace, tags: [a], responses: {'200': {description: Done.}}}}",
        ),
    );
}

#[test]
fn answers_that_differ() {
    refuse(
        "answers_that_differ",
        &paths(
            "
/a:
  get:
    operationId: a_get
    tags: [a]
    responses:
      '200': {description: Now., content: {application/json: {schema: {type: string}}}}
      '202': {description: Later., content: {application/json: {schema: {type: integer}}}}
",
        ),
    );
}

#[test]
fn no_tag() {
    refuse(
        "no_tag",
        &paths(
            "/a: {get: {operationId: a_get, responses: {'200': {description: Done.}}}}",
        ),
    );
}

#[test]
fn several_tags() {
    refuse(
        "several_tags",
        &paths(
            "
/a:
  get:
    operationId: a_get
    tags: [a, b]
    responses: {'200': {description: Done.}}
",
        ),
    );
}

#[test]
fn evidence_missing() {
    refuse(
        "evidence_missing",
        &paths(
            "
/a:
  get:
    operationId: a_get
    tags: [a]
    x-revio-evidence: official
    responses: {'200': {description: Done.}}
  delete:
    operationId: a_delete
    tags: [a]
    responses: {'200': {description: Done.}}
",
        ),
    );
}

#[test]
fn security_scheme() {
    let schemes =
        "components: {securitySchemes: {key: {type: apiKey, in: query, name: key}}}\n";
    refuse("security_scheme", &(paths("") + schemes));
}

#[test]
fn envelope_of_lists_without_a_flag() {
    refuse(
        "envelope_of_lists_without_a_flag",
        &document_of(
            "",
            "
Page:
  type: object
  x-revio-envelope: collection
  properties:
    has_more: {type: boolean}
    records: {type: array, items: {type: object}}
",
        ),
    );
}

#[test]
fn envelope_inside_of_a_type() {
    refuse(
        "envelope_inside_of_a_type",
        &document_of(
            "",
            &format!(
                "{ENVELOPES}A:\n  type: object\n  properties:\n    \
                 b: {{$ref: '#/components/schemas/OkResponse'}}\n"
            ),
        ),
    );
}

#[test]
fn envelope_that_is_no_object() {
    refuse(
        "envelope_that_is_no_object",
        &document_of(
            "",
            "Ok: {x-revio-envelope: done, type: array, items: {type: string}}",
        ),
    );
}

#[test]
fn list_of_plain_values() {
    refuse(
        "list_of_plain_values",
        &answer(
            "
allOf:
  - $ref: '#/components/schemas/CollectionEnvelope'
  - type: object
    properties: {records: {type: array, items: {type: string}}}
",
            ENVELOPES,
        ),
    );
}

#[test]
fn parameter_without_a_value() {
    refuse(
        "parameter_without_a_value",
        &parameters(
            "- {name: at, in: query, allowEmptyValue: true, schema: {type: string}}\n- {name: rest, in: query, allowEmptyValue: false, allowReserved: false, schema: {type: string}}",
        ),
    );
}

#[test]
fn server_with_variables() {
    let servers = "servers:\n  - url: https://{tenant}.example.com\n    variables: {tenant: {default: a}}\n";
    refuse("server_with_variables", &(paths("") + servers));
}

/// The last one would win in silence.
#[test]
fn two_schemes_of_a_kind() {
    let schemes = "components:
  securitySchemes:
    basic: {type: http, scheme: basic}
    again: {type: http, scheme: basic}
    key: {type: apiKey, in: header, name: X-Key}
    other: {type: apiKey, in: header, name: X-Other}
";
    refuse("two_schemes_of_a_kind", &(paths("") + schemes));
}

#[test]
fn conventions_of_nothing() {
    let text = "components: {securitySchemes: {basic: {type: http, scheme: basic}}}
x-revio-credentials:
  user_name: '{username}@{code}'
  refuse: {logn: '@'}
  environment: {username: LOGIN, pasword: PASSWORD, base_url: URL}
x-revio-rate-limit: {calls: 5000000000, seconds: 60}
";
    refuse("conventions_of_nothing", &(paths("") + text));
}

#[test]
fn two_envelopes_of_lists() {
    let second = ENVELOPES.replace("CollectionEnvelope", "OtherEnvelope");
    let first = ENVELOPES.split("SingleEnvelope").next().unwrap_or_default();
    refuse(
        "two_envelopes_of_lists",
        &document_of("", &format!("{first}{}", second.trim_start())),
    );
}

#[test]
fn created_without_an_id() {
    let text = "Made: {type: object, x-revio-envelope: created, properties: {ok: {type: boolean}, id: {type: string}}}";
    refuse("created_without_an_id", &document_of("", text));
}

/// Both would be called `edit`.
#[test]
fn two_patches_with_custom_fields() {
    let one = |path: &str, name: &str| {
        format!(
            "
/{path}/{{id}}:
  parameters: [{{name: id, in: path, required: true, schema: {{type: integer}}}}]
  get:
    operationId: a_get_{name}
    tags: [a]
    responses:
      '200':
        description: Done.
        content:
          application/json:
            schema:
              type: object
              required: [id]
              properties: {{id: {{type: integer}}, fields: {{type: array, items: {{type: object}}}}}}
  patch:
    operationId: a_patch_{name}
    tags: [a]
    requestBody: {{content: {{application/json-patch+json: {{schema: {{type: array, items: {{type: object}}}}}}}}}}
    responses: {{'200': {{description: Done.}}}}
"
        )
    };
    let custom =
        "x-revio-custom-fields: {property: fields, id: i, label: l, value: v}\n";
    let text = paths(&(one("A", "a") + &one("B", "b")));
    refuse("two_patches_with_custom_fields", &(text + custom));
}

/// A name that is a path could lead out of the folder of the guides.
#[test]
fn guide_that_is_a_path() {
    let guides = "x-revio-guides: {../secret: Elsewhere., '': Nowhere.}\n";
    refuse("guide_that_is_a_path", &(paths("") + guides));
}
