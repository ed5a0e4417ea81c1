//! What a document means: the API that lowering makes of it, as text, one small document a case.

#[path = "../fragment/mod.rs"]
mod fragment;

mod answers;
mod bodies;
mod compositions;
mod operations;
mod parameters;
mod patches;
mod presence;
mod refused;
mod refused_schemas;
mod samples;
mod scalars;

use fragment::{findings, lowered};

/// Compares the API that a document describes with the snapshot of that name.
#[track_caller]
fn check(name: &str, document: &str) {
    let (api, diagnostics) = lowered(document);
    assert!(diagnostics.is_empty(), "{diagnostics}");
    insta::assert_snapshot!(name, api);
}

/// Compares what is said against a document with the snapshot of that name.
#[track_caller]
fn refuse(name: &str, document: &str) {
    let found = findings(document);
    assert!(found.has_errors(), "{name}: nothing was refused");
    insta::assert_snapshot!(name, found);
}

/// The same for a document that is taken all the same.
#[track_caller]
fn doubt(name: &str, document: &str) {
    let found = findings(document);
    assert!(!found.has_errors(), "{found}");
    insta::assert_snapshot!(name, found);
}
