//! What a log could carry of data does not get into the spec.

use super::{log, printed, question};

#[test]
fn names_that_look_like_data() {
    let lines = [
        "member /jane@example.com Thing text",
        "member /owner Thing object",
        "member /owner/5555550100 - text",
    ];
    let found = printed(&question(&[&log(&lines)], false));
    for data in ["jane", "5555550100"] {
        assert!(!found.contains(data), "{found}");
    }
}

/// A value that is no word of an enum.
#[test]
fn values() {
    let lines = ["member /color Thing text secret", "kind /name Thing integer secret"];
    let found = printed(&question(&[&log(&lines)], true));
    assert!(!found.contains("secret"), "{found}");
}
