//! Joining files.

use crate::front::{case, findings, location, sources, tree};

#[test]
fn files_are_joined_into_one_document() {
    let bundle = tree(&case("load/sources/several_files")).to_json();
    insta::assert_snapshot!("several_files", bundle);
    let again = tree(&sources(&[("openapi.json", &bundle)]));
    assert_eq!(again.to_json(), bundle);
}

/// Parts of other files that are neither components nor in a path become components.
#[test]
fn references_lead_to_any_part_of_another_file() {
    let bundle = tree(&case("load/sources/places_in_files")).to_json();
    insta::assert_snapshot!("places_in_files", bundle);
    let found = findings(&sources(&[("openapi.json", &bundle)]));
    assert!(found.is_empty(), "{found}");
}

#[test]
fn locations_are_those_in_the_original_files() {
    let tree = tree(&case("load/sources/several_files"));
    let (at, text) = location(&tree, "/paths/~1A/get/operationId");
    assert_eq!((&*at, &*text), ("resources/a.yaml:4:20", "a"));
    let (at, _) = location(&tree, "/components/schemas/Shared");
    assert_eq!(at, "common.yaml:5:13");
}

/// Renames the files, so that their names sort the other way round.
#[test]
fn the_order_of_the_files_does_not_matter() {
    let rename = |text: &str| {
        text.replace("common.yaml", "zz.yaml")
            .replace("a.yaml", "y.yaml")
            .replace("b.yaml", "x.yaml")
    };
    let original = case("load/sources/several_files");
    let mut renamed = original.clone();
    renamed.files =
        original.files.iter().map(|(path, text)| (rename(path), rename(text))).collect();
    assert_eq!(tree(&renamed).to_json(), rename(&tree(&original).to_json()));
}

#[test]
fn files_may_refer_to_each_other() {
    let tree = tree(&case("load/sources/mutual_references"));
    let node = tree.root.pointer("/components/schemas/B/items/$ref").unwrap();
    assert_eq!(node.text(), Some("#/components/schemas/A"));
}
