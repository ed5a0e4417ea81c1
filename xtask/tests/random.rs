//! Clients of random documents compile without a warning. `REVIO_RANDOM_DOCUMENTS` sets how many, and
//! `REVIO_RANDOM_SEED` which ones.

#[path = "../../codegen/tests/random/document.rs"]
mod document;
mod support;

use std::env;
use std::hash::{BuildHasher, RandomState};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use revio_codegen::generate;
use revio_codegen::source::Sources;

use support::{Folder, texts, xtask};

/// The number in an environment variable.
fn number(name: &str) -> Option<u64> {
    let parsed =
        |text: String| text.parse().unwrap_or_else(|why| panic!("{name}: {why}"));
    env::var(name).ok().map(parsed)
}

/// Chooses the documents that belong to a seed.
fn runner(seed: u64) -> TestRunner {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    TestRunner::new_with_rng(Config::default(), rng)
}

fn document(runner: &mut TestRunner) -> String {
    let document = document::document().new_tree(runner).unwrap().current();
    serde_json::to_string_pretty(&document).unwrap()
}

#[test]
fn a_seed_gives_the_same_documents() {
    let documents = |seed| {
        let mut runner = runner(seed);
        [document(&mut runner), document(&mut runner)]
    };
    assert_eq!(documents(7), documents(7));
    assert_ne!(documents(7), documents(8));
}

#[test]
fn clients_of_random_documents_compile_without_a_warning() {
    let count = number("REVIO_RANDOM_DOCUMENTS").unwrap_or(5);
    let seed = number("REVIO_RANDOM_SEED")
        .unwrap_or_else(|| RandomState::new().hash_one("seed"));
    println!(
        "to repeat it, set REVIO_RANDOM_SEED={seed} REVIO_RANDOM_DOCUMENTS={count}"
    );
    let folder = Folder::with(&[]);
    let mut runner = runner(seed);
    let mut accepted = 0;
    while accepted < count {
        let text = document(&mut runner);
        if generate(&Sources::single("openapi.json", &text)).is_ok() {
            folder.write(&format!("{accepted}.json"), &text);
            accepted += 1;
        }
    }
    let arguments = ["conformance", "documents", "--no-client", folder.text()];
    let output = xtask(&arguments);
    let (stdout, stderr) = texts(&output);
    let is_complete = stdout.contains(&format!("{count} compile without a warning"));
    assert!(
        output.status.success() && is_complete,
        "{stdout}{stderr}the documents are in {}",
        folder.keep().display()
    );
}
