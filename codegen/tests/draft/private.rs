//! What a body holds stays in the body.

use revio_codegen::draft::Question;

use super::{printed, question, single};

/// A body in which every value, and every key that is data, has this word or this number in it.
const BODY: &str = r#"{
    "thing_id": 777, "name": "private", "type": "PRIVATE", "pin": "private", "size": "private",
    "count": 777.5, "color": "private", "born": "1777-07-07", "when": "1777-07-07T07:07:07",
    "list": ["private", 777, {"a": "private"}], "people": {"private@example.com": {"x": 777}},
    "fields": [{"field_id": 777, "label": "private", "value": "private"}], "country": true,
    "private@example.com": 1
}"#;

#[track_caller]
fn check(question: &Question) {
    let text = printed(&single(), question).to_lowercase();
    assert!(text.contains("color:"), "{text}");
    for word in ["private", "777"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
}

#[test]
fn in_what_is_lacking() {
    check(&Question { lacking: true, ..question("Thing", &[BODY]) });
}

#[test]
fn in_all_that_is_seen() {
    check(&question(
        "Gadget",
        &[&BODY.replace("\"private@example.com\": 1", "\"last\": 777")],
    ));
}
