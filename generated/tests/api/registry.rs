//! The registry against the document that it was made from, read without the generator's code.

mod bodies;
mod parameters;

use std::collections::BTreeSet;

use revio::registry::{Evidence, OPERATIONS, Operation, RetrySafety};

use crate::document::{Described, Document};

/// Compares what the registry says of every operation with what the document does.
#[track_caller]
fn check<T: PartialEq + std::fmt::Debug>(
    said: impl Fn(&'static Operation) -> T,
    described: impl Fn(&Document, &Described<'_>) -> T,
) {
    let document = Document::read();
    let all = document.operations();
    for operation in OPERATIONS {
        let same = all.iter().find(|described| described.id == operation.id);
        let same = same.unwrap_or_else(|| panic!("{} is not there", operation.id));
        assert_eq!(said(operation), described(&document, same), "{}", operation.id);
    }
}

#[test]
fn it_has_every_operation_that_its_features_allow() {
    let document = Document::read();
    let described = document.operations();
    let allowed = described.iter().filter(|operation| {
        feature(operation).is_none() || cfg!(feature = "unverified")
    });
    let allowed: BTreeSet<&str> = allowed.map(|operation| operation.id).collect();
    let listed: Vec<&str> = OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(listed.iter().copied().collect::<BTreeSet<_>>(), allowed);
    assert_eq!(listed.len(), allowed.len(), "an operation comes twice");
}

/// A write that is a guess needs a feature.
fn feature(operation: &Described<'_>) -> Option<&'static str> {
    let is_guess = operation.node.word("x-revio-evidence") == "unverified";
    (is_guess && operation.method != "GET").then_some("unverified")
}

#[test]
fn methods_and_paths() {
    check(
        |operation| {
            let method = format!("{:?}", operation.method).to_uppercase();
            (method, operation.path.to_owned())
        },
        |_, described| (described.method.clone(), described.path.to_owned()),
    );
}

#[test]
fn families_and_names() {
    check(
        |operation| (operation.resource.to_owned(), operation.name.to_owned()),
        |_, described| {
            let tag = described.node.get("tags").expect("tags").items()[0].as_text();
            let tag = tag.expect("a tag").to_owned();
            let name = described.id.strip_prefix(&format!("{tag}_")).expect("a name");
            let name = name.to_owned();
            (tag, name)
        },
    );
}

fn evidence(word: &str) -> Evidence {
    match word {
        "official" => Evidence::Official,
        "observed" => Evidence::Observed,
        "inferred" => Evidence::Inferred,
        "unverified" => Evidence::Unverified,
        other => panic!("{other} is no level"),
    }
}

#[test]
fn evidence_features_and_repetition() {
    check(
        |operation| (operation.evidence, operation.feature, operation.retry),
        |_, described| {
            let reads = matches!(described.method.as_str(), "GET" | "HEAD");
            let is_safe =
                reads || described.node.at(&["x-revio-retry", "safe"]).is_some();
            let retry = if is_safe { RetrySafety::Safe } else { RetrySafety::Unsafe };
            (
                evidence(described.node.word("x-revio-evidence")),
                feature(described),
                retry,
            )
        },
    );
}
