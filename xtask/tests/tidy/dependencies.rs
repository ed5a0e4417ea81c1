//! Versions that must agree.

use std::fs;

use crate::root;

/// The runtime looks for the errors of these crates among the causes of reqwest's. It would find
/// none of another version.
#[test]
fn there_is_one_version_of_the_crates_whose_errors_are_examined() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("a lock file");
    for name in ["h2", "hyper", "rustls"] {
        let versions = lock.matches(&format!("name = \"{name}\"\n")).count();
        assert_eq!(versions, 1, "`cargo tree --invert {name}` shows who asks for which");
    }
}
