//! How the files of a document are joined, and what is said where they do not fit together.

mod front;

use front::{HEAD, findings, loaded, single, sources};
use revio_codegen::load::{Sources, Tree};

/// Compares everything found in a document with the snapshot of that name.
fn check(name: &str, sources: &Sources) {
    let found = findings(sources);
    assert!(found.has_errors(), "{name}: accepted");
    insta::assert_snapshot!(name, found);
}

/// The tree of a document without faults.
fn tree(sources: &Sources) -> Tree {
    let (tree, found) = loaded(sources);
    assert!(found.is_empty(), "{found}");
    tree.unwrap()
}

/// The place of the node that a pointer leads to, and the text there.
fn place(tree: &Tree, pointer: &str) -> (String, String) {
    let node = tree.root.pointer(pointer).unwrap();
    (tree.files.place(node.span), tree.files.text(node.span).to_owned())
}

/// A document of several files with most kinds of references.
const ROOT: &str = "\
openapi: 3.0.3
info: {title: Test, version: v1}
paths:
  /B/{b_id}: {$ref: 'resources/b.yaml#/paths/~1B~1%7Bb_id%7D'}
  /A: {$ref: 'resources/a.yaml#/paths/~1A'}
components:
  schemas:
    Shared: {$ref: 'common.yaml#/components/schemas/Shared'}
    Own: {type: string}
";
const A: &str = "\
paths:
  /A:
    get:
      operationId: a
      responses:
        default: {$ref: '../common.yaml#/components/responses/Error'}
components:
  schemas:
    A:
      properties:
        b: {$ref: 'b.yaml#/components/schemas/B'}
        $ref: {description: 'a property of this name', type: string}
        default: {$ref: '#/components/schemas/A'}
      example: {$ref: left alone}
      x-note: {$ref: 'left alone#/too'}
";
const B: &str = "\
paths:
  /B/{b_id}:
    get:
      operationId: b
      parameters: [{name: b_id, in: path, required: true, schema: {$ref: '../common.yaml#/components/schemas/Shared'}}]
      responses:
        200: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}
components:
  schemas:
    B:
      oneOf: [{$ref: '#/components/schemas/B2'}, {$ref: './a.yaml#/components/schemas/A'}]
      discriminator:
        propertyName: kind
        mapping: {two: '#/components/schemas/B2', a: 'a.yaml#/components/schemas/A', plain: Own}
    B2: {type: object, properties: {kind: {$ref: '../openapi.yaml#/components/schemas/Own'}}}
";
const COMMON: &str = "\
components:
  responses:
    Error: {description: The call failed.}
  schemas:
    Shared: {type: integer}
";

fn spread() -> Sources {
    sources(&[
        ("openapi.yaml", ROOT),
        ("resources/a.yaml", A),
        ("resources/b.yaml", B),
        ("common.yaml", COMMON),
    ])
}

#[test]
fn a_missing_file_is_named() {
    check(
        "missing_file",
        &single(&format!(
            "{HEAD}paths:\n  /A: {{$ref: 'resources/a.yaml#/paths/~1A'}}\n"
        )),
    );
}

#[test]
fn a_reference_out_of_the_folder_is_refused() {
    check(
        "outside_file",
        &single(&format!("{HEAD}paths:\n  /A: {{$ref: '../a.yaml#/paths/~1A'}}\n")),
    );
}

#[test]
fn a_reference_to_the_network_is_refused() {
    let schemas =
        "components:\n  schemas:\n    A: {$ref: 'https://example.test/a.yaml#/A'}\n";
    check("remote_reference", &single(&format!("{HEAD}paths: {{}}\n{schemas}")));
}

#[test]
fn a_dangling_internal_reference_is_told_with_the_nearest_name() {
    let schemas = "
components:
  schemas:
    Contact: {type: object}
    A: {$ref: '#/components/schemas/Contract'}
    B: {$ref: '#/components/schema/Contact'}
    C: {$ref: '#/nowhere'}
";
    check("dangling_internal", &single(&format!("{HEAD}paths: {{}}{schemas}")));
}

#[test]
fn a_dangling_external_reference_is_told() {
    let root = format!("{HEAD}paths:\n  /A: {{$ref: 'a.yaml#/paths/~1B'}}\n");
    let other = "paths:\n  /A: {}\ncomponents:\n  schemas:\n    A: {$ref: 'openapi.yaml#/components/schemas/X'}\n";
    check("dangling_external", &sources(&[("openapi.yaml", &root), ("a.yaml", other)]));
}

#[test]
fn a_component_of_another_file_is_not_found_without_its_path() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{$ref: 'b.yaml#/components/schemas/B'}}\n"
    );
    let other = "components:\n  schemas:\n    B: {$ref: '#/components/schemas/A'}\n";
    check(
        "reference_without_file",
        &sources(&[("openapi.yaml", &root), ("b.yaml", other)]),
    );
}

#[test]
fn a_reference_to_less_than_a_component_is_refused() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{$ref: 'b.yaml#/components/schemas/B/properties/c'}}\n"
    );
    let other = "components:\n  schemas:\n    B: {properties: {c: {type: string}}}\n";
    check("not_a_component", &sources(&[("openapi.yaml", &root), ("b.yaml", other)]));
}

#[test]
fn two_files_with_one_component_are_refused() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{type: string}}\n    B: {{$ref: 'b.yaml#/components/schemas/B'}}\n"
    );
    let other =
        "components:\n  schemas:\n    A: {type: integer}\n    B: {type: string}\n";
    check(
        "component_collision",
        &sources(&[("openapi.yaml", &root), ("b.yaml", other)]),
    );
}

#[test]
fn a_path_that_the_root_does_not_list_is_told() {
    let root = format!("{HEAD}paths:\n  /A: {{$ref: 'a.yaml#/paths/~1A'}}\n");
    let other = "servers: []\npaths:\n  /A: {}\n  /A/{id}: {}\n";
    check("unlisted_path", &sources(&[("openapi.yaml", &root), ("a.yaml", other)]));
}

#[test]
fn path_items_in_a_circle_are_told() {
    let root = format!("{HEAD}paths:\n  /A: {{$ref: 'a.yaml#/paths/~1A'}}\n");
    let other = "paths:\n  /A: {$ref: 'openapi.yaml#/paths/~1A'}\n";
    check("circular_path", &sources(&[("openapi.yaml", &root), ("a.yaml", other)]));
}

#[test]
fn siblings_of_a_path_reference_are_told() {
    let root = format!(
        "{HEAD}paths:\n  /A:\n    $ref: 'a.yaml#/paths/~1A'\n    summary: Lost.\n"
    );
    check(
        "path_reference_sibling",
        &sources(&[("openapi.yaml", &root), ("a.yaml", "paths: {/A: {}}")]),
    );
}

#[test]
fn all_files_are_looked_at_before_giving_up() {
    let root = format!(
        "{HEAD}paths:\n  /A: {{$ref: 'a.yaml#/'}}\n  /B: {{$ref: 'b.yaml#/'}}\n"
    );
    let files =
        [("openapi.yaml", &*root), ("a.yaml", "a: [1"), ("b.yaml", "b: 1\nb: 2\n")];
    check("faults_in_two_files", &sources(&files));
}

#[test]
fn a_file_that_nothing_refers_to_is_a_warning() {
    let root = format!("{HEAD}paths: {{}}\n");
    let found =
        findings(&sources(&[("openapi.yaml", &root), ("lost/a.yaml", "paths: {}")]));
    assert!(!found.has_errors());
    insta::assert_snapshot!("unused_file", found);
}

#[test]
fn files_are_joined_into_one_document() {
    insta::assert_snapshot!("bundle", tree(&spread()).to_json());
}

#[test]
fn a_joined_document_joins_to_itself() {
    let bundle = tree(&spread()).to_json();
    assert_eq!(tree(&sources(&[("openapi.json", &bundle)])).to_json(), bundle);
}

#[test]
fn places_of_joined_parts_are_those_in_their_own_files() {
    let tree = tree(&spread());
    let (at, text) = place(&tree, "/paths/~1A/get/operationId");
    assert_eq!((&*at, &*text), ("resources/a.yaml:4:20", "a"));
    let (at, _) = place(&tree, "/components/schemas/Shared");
    assert_eq!(at, "common.yaml:5:13");
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    // The same files under names that sort the other way round.
    let renamed = |text: &str| {
        text.replace("common.yaml", "zz.yaml")
            .replace("a.yaml", "y.yaml")
            .replace("b.yaml", "x.yaml")
    };
    let (root, a, b) = (renamed(ROOT), renamed(A), renamed(B));
    let other = sources(&[
        ("openapi.yaml", &root),
        ("zz.yaml", COMMON),
        ("resources/y.yaml", &a),
        ("resources/x.yaml", &b),
    ]);
    let bundle = tree(&spread()).to_json();
    assert_eq!(renamed(&bundle), tree(&other).to_json());
}

#[test]
fn files_may_refer_to_each_other() {
    let root = format!(
        "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A: {{items: {{$ref: 'b.yaml#/components/schemas/B'}}}}\n"
    );
    let other = "components:\n  schemas:\n    B: {items: {$ref: 'openapi.yaml#/components/schemas/A'}}\n";
    let tree = tree(&sources(&[("openapi.yaml", &root), ("b.yaml", other)]));
    let node = tree.root.pointer("/components/schemas/B/items/$ref").unwrap();
    assert_eq!(node.text(), Some("#/components/schemas/A"));
}
