//! The registry against the document that it was made from, read without the generator's code.

mod bodies;
mod parameters;

use std::collections::BTreeSet;
use std::fmt::Debug;

use revio::registry::{Evidence, OPERATIONS, Operation, RetrySafety};

use crate::document::{Described, Document, text};

/// Compares what the registry says about every operation with the document.
#[track_caller]
fn check<T: PartialEq + Debug>(
    registry: impl Fn(&'static Operation) -> T,
    described: impl Fn(&Document, &Described<'_>) -> T,
) {
    let document = Document::read();
    for operation in OPERATIONS {
        let same = document.operation(operation.id);
        assert_eq!(registry(operation), described(&document, &same), "{}", operation.id);
    }
}

#[test]
fn it_has_every_operation() {
    let document = Document::read();
    let described: BTreeSet<&str> =
        document.operations().iter().map(|it| it.id).collect();
    let listed: Vec<&str> = OPERATIONS.iter().map(|operation| operation.id).collect();
    assert_eq!(listed.iter().copied().collect::<BTreeSet<_>>(), described);
    assert_eq!(listed.len(), described.len(), "an operation is listed twice");
}

/// A write that is a guess needs a feature.
fn feature(operation: &Described<'_>) -> Option<&'static str> {
    let is_guess = text(operation.node, "x-revio-evidence") == "unverified";
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
fn resources_and_names() {
    check(
        |operation| (operation.resource.to_owned(), operation.name.to_owned()),
        |_, described| {
            let tag = described.node["tags"][0].as_str().expect("a tag");
            let name = described.id.strip_prefix(tag).expect("a name");
            (tag.to_owned(), name.trim_start_matches('_').to_owned())
        },
    );
}

#[test]
fn evidence_features_and_retries() {
    check(
        |operation| (operation.evidence, operation.feature, operation.retry),
        |_, described| {
            let reads = matches!(described.method.as_str(), "GET" | "HEAD");
            let is_safe = reads || !described.node["x-revio-retry"]["safe"].is_null();
            let retry = if is_safe { RetrySafety::Safe } else { RetrySafety::Unsafe };
            let evidence = match text(described.node, "x-revio-evidence") {
                "official" => Evidence::Official,
                "observed" => Evidence::Observed,
                "inferred" => Evidence::Inferred,
                "unverified" => Evidence::Unverified,
                other => panic!("unknown evidence {other}"),
            };
            (evidence, feature(described), retry)
        },
    );
}
