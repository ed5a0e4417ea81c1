//! Values of a body stay in the body.

use revio_codegen::infer::BodyRequest;

use super::{document, gaps, printed, request};

/// A body in which every value, and every key that is data, contains this word or this number.
const BODY: &str = r#"{
    "thing_id": 777, "name": "private", "type": "PRIVATE", "pin": "private", "size": "private",
    "count": 777.5, "color": "private", "born": "1777-07-07", "when": "1777-07-07T07:07:07",
    "list": ["private", 777, {"a": "private"}], "people": {"private@example.com": {"x": 777}},
    "fields": [{"field_id": 777, "label": "private", "value": "private"}], "country": true,
    "private@example.com": 1
}"#;

#[track_caller]
fn check(request: &BodyRequest) {
    let text = printed(&document(), request).to_lowercase();
    assert!(text.contains("color:"), "{text}");
    for word in ["private", "777"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
}

#[test]
fn no_value_gets_into_an_edit() {
    check(&gaps("Thing", &[BODY]));
    let body = BODY.replace("\"private@example.com\": 1", "\"last\": 777");
    check(&request("Gadget", &[&body]));
}
