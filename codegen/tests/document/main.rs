//! The step `document`: order, locations and errors. `cases` contains documents that cannot be
//! decoded, one snapshot each.

#[path = "../front/mod.rs"]
mod front;

use std::borrow::Cow;

use front::{case, diagnosed, tree};
use openapiv3::{ReferenceOr, SchemaKind, Type};
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::document::{Document, document, merge};
use revio_codegen::load::Tree;
use revio_codegen::source::Sources;

fn decoded(tree: &Tree) -> Document<'_> {
    let mut diagnostics = Diagnostics::new().with_files(tree.files.clone());
    let document = document(tree, &mut diagnostics);
    document.unwrap_or_else(|| panic!("{diagnostics}"))
}

/// The errors of a document that no rule checked before.
fn errors(sources: &Sources) -> Diagnostics {
    let tree = tree(sources);
    let mut diagnostics = Diagnostics::new().with_files(tree.files.clone());
    assert!(document(&tree, &mut diagnostics).is_none(), "{sources:?}");
    diagnostics
}

#[test]
fn undecodable_documents() {
    for (name, found) in diagnosed("document/cases", errors) {
        insta::assert_snapshot!(name, found);
    }
}

/// The schemas after their parts were merged.
#[test]
fn merged_schemas() {
    for (name, sources) in front::cases("document/merged") {
        let tree = tree(&sources);
        let mut diagnostics = Diagnostics::new().with_files(tree.files.clone());
        let mut merged = merge(&tree, &mut diagnostics).into_owned();
        merged.root =
            merged.root.pointer("/components/schemas").expect("schemas").clone();
        insta::assert_snapshot!(name, format!("{}{diagnostics}", merged.to_yaml()));
    }
}

#[test]
fn a_document_without_anything_to_merge_is_not_copied() {
    let tree = tree(&case("document/sources/all_parts.yaml"));
    assert!(matches!(merge(&tree, &mut Diagnostics::new()), Cow::Borrowed(_)));
}

#[test]
fn everything_is_in_source_order() {
    let tree = tree(&case("document/sources/all_parts.yaml"));
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
fn items_have_locations() {
    let tree = tree(&case("document/sources/all_parts.yaml"));
    let document = decoded(&tree);
    let location = |span| tree.files.location(span);
    assert_eq!(location(document.schemas[1].span), "openapi.yaml:18:5");
    assert_eq!(location(document.operations[1].path_span), "openapi.yaml:8:3");
    assert_eq!(location(document.operations[1].item.span), "openapi.yaml:12:5");
    assert_eq!(
        location(document.operations[1].parameters[0].span),
        "openapi.yaml:11:18"
    );
    assert_eq!(location(document.tags[1].span), "openapi.yaml:4:19");
    let node = document.operations[1].item.node;
    assert_eq!(
        node.get("x-revio-evidence").and_then(|node| node.text()),
        Some("official")
    );
}

#[test]
fn an_operation_in_another_file_has_its_location_there() {
    let tree = tree(&case("document/sources/two_files"));
    let document = decoded(&tree);
    assert_eq!(tree.files.location(document.operations[0].item.span), "a.yaml:3:5");
    assert_eq!(
        tree.files.location(document.operations[0].path_span),
        "openapi.yaml:4:3"
    );
}

#[test]
fn large_integers_are_exact() {
    let tree = tree(&case("document/sources/integers.yaml"));
    let document = decoded(&tree);
    let ReferenceOr::Item(schema) = &document.schemas[0].value else {
        panic!("a reference")
    };
    let SchemaKind::Type(Type::Integer(integer)) = &schema.schema_kind else {
        panic!("{schema:?}")
    };
    assert_eq!(integer.enumeration, [Some(1), Some(9_007_199_254_740_993)]);
}
