//! The models alone, and their twin with the derive macros of serde.

use revio_codegen::source::Sources;
use revio_codegen::{FileTree, Models, Settings, analyze, generate_with, models};

use crate::fragment::{client, items, shared};
use crate::spec;

fn document() -> Sources {
    shared(include_str!("twin.yaml"))
}

fn models_of(sources: &Sources) -> Models {
    let analysis = analyze(sources).unwrap_or_else(|found| panic!("{found}"));
    models(&analysis.api).unwrap_or_else(|found| panic!("{found}"))
}

fn with_twin(resources: &[&str]) -> FileTree {
    let settings = Settings { twins: resources, ..Settings::default() };
    generate_with(&document(), &settings).unwrap_or_else(|found| panic!("{found}"))
}

#[test]
fn twin_has_the_types_and_functions_of_the_models() {
    let Models { client, twin } = models_of(&document());
    insta::assert_snapshot!("twin", twin["lib.rs"]);
    insta::assert_snapshot!("twin_codec", twin["codec.rs"]);
    let functions = |text: &str| {
        let lines = text.lines().filter(|line| line.starts_with("pub fn "));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(functions(&client["codec.rs"]), functions(&twin["codec.rs"]));
    insta::assert_snapshot!("models_codec", client["codec.rs"]);
}

/// Only the calls, the builders, and the conversions between records are left out.
#[test]
fn models_are_those_of_the_client() {
    let files = client(&spec::sources()).files;
    let models = models_of(&spec::sources()).client;
    let mut types = 0;
    for (path, text) in models {
        if matches!(&*path, "lib.rs" | "codec.rs") {
            continue;
        }
        let all = items(&files[&path]);
        let own = items(&text);
        for item in own.iter().skip_while(|item| !item.contains("pub ")) {
            assert!(all.contains(item), "{path}:\n{item}");
        }
        types += own.iter().filter(|item| item.contains("\npub struct ")).count();
    }
    assert!(types > 100, "{types} structs");
}

#[test]
fn twin_of_a_list_has_what_its_records_need() {
    let tree = with_twin(&["things"]);
    assert_eq!(tree.bench_files.keys().collect::<Vec<_>>(), ["twin.rs"]);
    let twin = &tree.bench_files["twin.rs"];
    for name in ["Thing", "ThingId", "Color", "Price", "Size", "Collection<T>"] {
        let is_defined = [format!("pub struct {name}"), format!("pub enum {name}")]
            .iter()
            .any(|start| twin.contains(start));
        assert!(is_defined, "{name}: {twin}");
    }
    assert!(!twin.contains("ThingCreate"), "{twin}");
}

#[test]
fn a_document_without_one_of_the_lists_gets_no_twin() {
    for resources in [&[][..], &["others"], &["things", "others"], &["nothing"]] {
        assert_eq!(with_twin(resources).bench_files.len(), 0, "{resources:?}");
    }
    let bare = "openapi: 3.0.3\ninfo: {title: Test API, version: v1}\npaths: {}\n";
    let Models { client, twin } = models_of(&shared(bare));
    assert_eq!(client.keys().collect::<Vec<_>>(), ["codec.rs", "lib.rs"]);
    assert_eq!(twin.keys().collect::<Vec<_>>(), ["codec.rs", "lib.rs"]);
}
