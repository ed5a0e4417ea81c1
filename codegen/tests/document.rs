//! From the tree to the types of `openapiv3`: order, places, and failures at their own place.

mod front;

use front::{HEAD, loaded, single, sources};
use openapiv3::{ReferenceOr, SchemaKind, Type};
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::document::{Document, document};
use revio_codegen::load::{Sources, Tree};

fn tree(sources: &Sources) -> Tree {
    let (tree, found) = loaded(sources);
    assert!(!found.has_errors(), "{found}");
    tree.unwrap()
}

fn decoded(tree: &Tree) -> Document<'_> {
    let mut diagnostics = Diagnostics::new().with_files(tree.files.clone());
    let document = document(tree, &mut diagnostics);
    document.unwrap_or_else(|| panic!("{diagnostics}"))
}

/// Compares what is found where nothing was checked before.
fn check_failure(name: &str, text: &str) {
    let tree = tree(&single(text));
    let mut diagnostics = Diagnostics::new().with_files(tree.files.clone());
    assert!(document(&tree, &mut diagnostics).is_none(), "{name}: accepted");
    insta::assert_snapshot!(name, diagnostics);
}

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Test, version: v1}
servers: [{url: https://one.test}, {url: https://two.test}]
tags: [{name: z}, {name: a}]
security: [{basic: []}]
paths:
  x-note: {get: nothing}
  /Z/{id}:
    summary: not an operation
    put: {operationId: z_put, responses: {200: {description: ok}}}
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get: {operationId: z_get, responses: {'200': {description: ok}}, x-revio-evidence: official}
  /A:
    get: {operationId: a_list, responses: {default: {description: ok}}}
components:
  schemas:
    Z: {type: string, enum: [b, a]}
    A: {$ref: '#/components/schemas/Z'}
  securitySchemes: {basic: {type: http, scheme: basic}}
  parameters: {P: {name: p, in: query, schema: {type: string}}}
  responses: {R: {description: ok}}
  requestBodies: {B: {content: {application/json: {schema: {type: object}}}}}
";

#[test]
fn everything_comes_in_the_order_of_the_source() {
    let tree = tree(&single(DOCUMENT));
    let document = decoded(&tree);
    let operations: Vec<_> = document
        .operations
        .iter()
        .map(|operation| {
            (&*operation.method, &*operation.path, operation.parameters.len())
        })
        .collect();
    assert_eq!(
        operations,
        [("PUT", "/Z/{id}", 1), ("GET", "/Z/{id}", 1), ("GET", "/A", 0)]
    );
    let schemas: Vec<_> = document.schemas.iter().map(|item| &*item.key).collect();
    assert_eq!(schemas, ["Z", "A"]);
    let tags: Vec<_> = document.tags.iter().map(|item| &*item.value.name).collect();
    assert_eq!(tags, ["z", "a"]);
    let servers: Vec<_> = document.servers.iter().map(|item| &*item.value.url).collect();
    assert_eq!(servers, ["https://one.test", "https://two.test"]);
    assert_eq!(document.info.value.title, "Test");
    assert_eq!(document.security.len(), 1);
    assert_eq!(document.security_schemes.len(), 1);
    assert_eq!(document.parameters.len(), 1);
    assert_eq!(document.responses.len(), 1);
    assert_eq!(document.request_bodies.len(), 1);
}

#[test]
fn every_item_knows_its_place() {
    let tree = tree(&single(DOCUMENT));
    let document = decoded(&tree);
    let place = |span| tree.files.place(span);
    assert_eq!(place(document.schemas[1].span), "openapi.yaml:18:5");
    assert_eq!(place(document.operations[1].path_span), "openapi.yaml:8:3");
    assert_eq!(place(document.operations[1].item.span), "openapi.yaml:12:5");
    assert_eq!(place(document.operations[1].parameters[0].span), "openapi.yaml:11:18");
    assert_eq!(place(document.tags[1].span), "openapi.yaml:4:19");
    let node = document.operations[1].item.node;
    assert_eq!(
        node.get("x-revio-evidence").and_then(|node| node.text()),
        Some("official")
    );
}

#[test]
fn an_operation_of_another_file_has_its_place_there() {
    let root = format!("{HEAD}paths:\n  /A: {{$ref: 'a.yaml#/paths/~1A'}}\n");
    let other = "paths:\n  /A:\n    get: {operationId: a, responses: {'200': {description: ok}}}\n";
    let tree = tree(&sources(&[("openapi.yaml", &root), ("a.yaml", other)]));
    let document = decoded(&tree);
    assert_eq!(tree.files.place(document.operations[0].item.span), "a.yaml:3:5");
    assert_eq!(tree.files.place(document.operations[0].path_span), "openapi.yaml:4:3");
}

#[test]
fn values_keep_their_kinds() {
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents: {{schemas: {{A: {{type: integer, enum: [1, 9007199254740993]}}}}}}\n"
    );
    let tree = tree(&single(&text));
    let document = decoded(&tree);
    let ReferenceOr::Item(schema) = &document.schemas[0].value else {
        panic!("a reference")
    };
    let SchemaKind::Type(Type::Integer(integer)) = &schema.schema_kind else {
        panic!("{schema:?}")
    };
    assert_eq!(integer.enumeration, [Some(1), Some(9_007_199_254_740_993)]);
}

#[test]
fn a_failure_is_told_at_the_innermost_part() {
    let text = "
paths:
  /A:
    get:
      operationId: a
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  good: {type: string}
                  bad: {type: string, minLength: many}
                  worse: {type: string, readOnly: 12}
";
    check_failure("innermost_part", &format!("{HEAD}{}", text.trim_start()));
}

#[test]
fn every_part_that_fails_is_told() {
    let text = "
paths:
  /A:
    parameters: [{name: a}]
    get: {operationId: a, responses: {}, deprecated: 12}
tags: [{}]
servers: [{url: 1}]
components:
  schemas: {A: {required: a}, B: text}
  responses: {R: {}}
  requestBodies: {B: {}}
  securitySchemes: {S: {type: magic}}
";
    check_failure("every_part", &format!("{HEAD}{}", text.trim_start()));
}

#[test]
fn a_document_without_info_fails() {
    check_failure("no_info", "openapi: 3.0.3\npaths: {}\n");
}
