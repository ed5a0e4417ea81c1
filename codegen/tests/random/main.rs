//! Random documents: the generator ends, gives the same result twice, and either refuses a document
//! with a place or turns it into Rust. `xtask/tests/random.rs` compiles some.
//! `REVIO_RANDOM_DOCUMENTS` sets how many there are.

mod damage;
mod document;

use std::env;

use document::document;
use proptest::prelude::*;
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::source::Sources;
use revio_codegen::{FileTree, generate};
use serde_json::Value;

fn sources(document: &Value) -> Sources {
    let text = serde_json::to_string_pretty(document).expect("JSON");
    Sources::single("openapi.json", text)
}

/// Generates a client. It is Rust, or the reason has a place.
fn checked(sources: &Sources) -> Result<Result<FileTree, Diagnostics>, TestCaseError> {
    let result = generate(sources);
    match &result {
        Ok(tree) => {
            let files = tree.files.iter().chain(&tree.test_files);
            for (path, text) in files.filter(|(path, _)| !path.ends_with("json")) {
                let parsed = syn::parse_file(text);
                prop_assert!(
                    parsed.is_ok(),
                    "{} is not Rust: {:?}\n{}",
                    path,
                    parsed.err(),
                    text
                );
            }
        }
        Err(found) => {
            let printed = found.to_string();
            prop_assert!(
                found.has_errors() && printed.contains("--> openapi.json:"),
                "{}",
                printed
            );
            prop_assert!(!printed.contains("broken-output"), "{}", printed);
        }
    }
    Ok(result)
}

fn config() -> ProptestConfig {
    let cases = env::var("REVIO_RANDOM_DOCUMENTS")
        .map_or(16, |it| it.parse().expect("a number"));
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_document_becomes_rust_or_is_refused_with_a_place(document in document()) {
        let sources = sources(&document);
        let (first, second) = (checked(&sources)?, generate(&sources));
        match (first, second) {
            (Ok(first), Ok(second)) => {
                prop_assert!(first.files == second.files && first.test_files == second.test_files);
            }
            (Err(first), Err(second)) => prop_assert_eq!(first.to_string(), second.to_string()),
            (first, _) => prop_assert!(false, "only one run has succeeded: {}", first.is_ok()),
        }
    }

    #[test]
    fn a_damaged_document_does_not_give_broken_output(
        document in document(),
        damage in prop::collection::vec(damage::damage(), 1..4),
    ) {
        let mut document = document;
        for damage in &damage {
            damage.apply(&mut document);
        }
        let _ = checked(&sources(&document))?;
    }
}

/// If every document were refused, the properties above would say nothing.
#[test]
fn most_documents_are_accepted() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut refused = Vec::new();
    for _ in 0..20 {
        let document = document().new_tree(&mut runner).expect("a document").current();
        refused.extend(generate(&sources(&document)).err());
    }
    let printed: String = refused.iter().map(ToString::to_string).collect();
    assert!(refused.len() <= 5, "{} of 20 are refused:\n{printed}", refused.len());
}
