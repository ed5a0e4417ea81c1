//! No example is forgotten.

use std::fs;

use crate::{root, tracked};

/// A test of `cargo xtask drift` runs it.
const ELSEWHERE: &str = "drift";

#[test]
fn ci_runs_every_example() {
    let steps = fs::read_to_string(root().join(".ci/run")).expect("the steps");
    for path in tracked() {
        let file = path.strip_prefix("generated/examples/");
        let Some(name) = file.and_then(|file| file.strip_suffix(".rs")) else {
            continue;
        };
        let runs = steps.contains(&format!("example {name} "));
        assert!(runs || name == ELSEWHERE, "no step of `.ci/run` runs `{path}`");
    }
}
