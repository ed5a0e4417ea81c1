//! No example is forgotten.

use std::fs;

use crate::{root, tracked};

/// A test of `cargo xtask drift` and the step `verify` run these.
const ELSEWHERE: [&str; 2] = ["drift", "fake"];

#[test]
fn ci_runs_every_example() {
    let steps = fs::read_to_string(root().join(".ci/run")).expect("the steps");
    for path in tracked() {
        let file = path.strip_prefix("generated/examples/");
        let Some(name) = file.and_then(|file| file.strip_suffix(".rs")) else {
            continue;
        };
        let step = format!("example {name} '");
        let runs = steps.lines().any(|line| line.trim_start().starts_with(&step));
        assert!(runs || ELSEWHERE.contains(&name), "no step of `.ci/run` runs `{path}`");
    }
}
