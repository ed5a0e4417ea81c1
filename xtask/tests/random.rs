//! Clients of random documents compile without a warning. `REVIO_RANDOM_DOCUMENTS` sets how many.

#[path = "../../codegen/tests/random/document.rs"]
mod document;
mod support;

use std::env;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use revio_codegen::generate;
use revio_codegen::source::Sources;

use support::{Folder, succeeded, xtask};

#[test]
fn clients_of_random_documents_compile_without_a_warning() {
    let count = env::var("REVIO_RANDOM_DOCUMENTS").map_or(5, |it| it.parse().unwrap());
    let folder = Folder::with(&[]);
    let mut runner = TestRunner::default();
    let mut accepted = 0;
    while accepted < count {
        let document = document::document().new_tree(&mut runner).unwrap().current();
        let text = serde_json::to_string_pretty(&document).unwrap();
        if generate(&Sources::single("openapi.json", &text)).is_ok() {
            folder.write(&format!("{accepted}.json"), &text);
            accepted += 1;
        }
    }
    let arguments = ["conformance", "documents", "--no-client", folder.text()];
    let report = succeeded(&xtask(&arguments));
    assert!(report.contains(&format!("{count} compile without a warning")), "{report}");
}
