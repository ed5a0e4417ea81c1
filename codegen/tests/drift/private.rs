//! What a log could carry of data does not get into the spec.

use super::{log, printed, question};

#[test]
fn names_that_look_like_data() {
    let lines = [
        "unknown_property /jane@example.com Thing text",
        "unknown_property /owner Thing object",
        "unknown_property /owner/5555550100 - text",
    ];
    let found = printed(&question(&[&log(&lines)], false));
    for data in ["jane", "5555550100"] {
        assert!(!found.contains(data), "{found}");
    }
}

/// A value that is no word of an enum.
#[test]
fn values() {
    let lines = [
        "unknown_property /color Thing text secret",
        "type_mismatch /name Thing integer secret",
    ];
    let found = printed(&question(&[&log(&lines)], true));
    assert!(!found.contains("secret"), "{found}");
}
