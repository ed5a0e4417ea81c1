//! The step `load`: parsing and joining files, values and locations. `cases` contains documents
//! with errors or warnings, one snapshot each.

#[path = "../front/mod.rs"]
mod front;

mod bundle;
mod print;

use front::{diagnosed, findings, location, run_all_steps, single, sources, tree};
use revio_codegen::load::{Node, Tree, Value};
use revio_codegen::source::Sources;

fn value(text: &str) -> Value {
    tree(&single(&format!("value: {text}\n"))).root.get("value").unwrap().value.clone()
}

fn json(text: &str) -> String {
    tree(&single(text)).to_json()
}

/// Checks nodes by pointer: their lines and columns, and their source texts.
#[track_caller]
fn assert_locations(tree: &Tree, expected: &[(&str, &str, &str)]) {
    for (pointer, place, text) in expected {
        let found = (format!("openapi.yaml:{place}"), (*text).to_owned());
        assert_eq!(location(tree, pointer), found);
    }
}

#[test]
fn invalid_documents() {
    for (name, found) in diagnosed("load/cases", findings) {
        insta::assert_snapshot!(name, found);
    }
}

#[test]
fn missing_root() {
    let sources = Sources { root: "openapi.yaml".to_owned(), files: [].into() };
    insta::assert_snapshot!("missing_root", findings(&sources));
}

#[test]
fn deep_nesting_is_rejected() {
    let flow = format!("{}{}", "[".repeat(150), "]".repeat(150));
    assert_eq!(findings(&single(&flow)).iter().next().unwrap().code, "too-deep");
    let block = (0..150)
        .map(|depth| format!("{}a:\n", " ".repeat(depth)))
        .collect::<Vec<_>>()
        .concat();
    let found = findings(&single(&block));
    assert_eq!(found.iter().next().unwrap().code, "too-deep");
    for text in [
        "[".repeat(100_000),
        "- ".repeat(100_000),
        "{a: ".repeat(100_000),
        "? ".repeat(100_000),
    ] {
        assert!(findings(&single(&text)).has_errors());
    }
}

#[test]
fn the_deepest_accepted_document_passes_every_step() {
    let schema = format!("{}{{type: string}}{}", "{items: ".repeat(46), "}".repeat(46));
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: Test, version: v1}}\npaths: {{}}\ncomponents: {{schemas: {{Deep: {schema}}}}}\n"
    );
    let found = run_all_steps(&single(&text));
    assert!(found.is_empty(), "{found}");
    let deeper =
        text.replacen("{items: ", "{items: {items: ", 1).replacen("}}\n", "}}}\n", 1);
    assert_eq!(findings(&single(&deeper)).iter().next().unwrap().code, "too-deep");
}

#[test]
fn control_characters_in_names_are_escaped() {
    let text = "openapi: 3.0.3\ninfo: {title: Test, version: v1}\npaths: {}\n\"evil\\e[31m\\u202e\\n\u{9b}31m\u{202e}\": 1\n";
    let found = findings(&single(text));
    let shown = found.to_string();
    let unsafe_characters: Vec<char> = shown
        .chars()
        .filter(|c| {
            c.is_control() && *c != '\n' || ('\u{202a}'..='\u{202e}').contains(c)
        })
        .collect();
    assert!(unsafe_characters.is_empty(), "{unsafe_characters:?}");
    insta::assert_snapshot!("control_characters", shown);
}

#[test]
fn control_characters_in_file_names_are_escaped() {
    let found = findings(&sources(&[("evil\u{1b}[31m\n.yaml", "a: 1\n")]));
    assert!(found.has_errors());
    assert!(!found.to_string().contains('\u{1b}'), "{found}");
}

#[test]
fn locations_after_multibyte_characters() {
    let tree = tree(&single("a: äöü\nü: [\"日本\", 'x', 🎉é]\nb: {ß: plain, c: d}\n"));
    assert_locations(
        &tree,
        &[
            ("/a", "1:4", "äöü"),
            ("/ü/0", "2:5", "\"日本\""),
            ("/ü/1", "2:11", "'x'"),
            ("/ü/2", "2:16", "🎉é"),
            ("/b/ß", "3:8", "plain"),
        ],
    );
    let key = tree.root.entry("ü").unwrap();
    assert_eq!(tree.files.text(key.span), "ü");
    assert_eq!(tree.files.source_line(key.span), "ü: [\"日本\", 'x', 🎉é]");
}

#[test]
fn locations_with_crlf_and_a_byte_order_mark() {
    let tree = tree(&single(
        "\u{feff}a: ü\r\nb:\r\n  - x\r\n  - 'y z'\r\nc: |\r\n  one\r\n  two\r\nd: end\r\n",
    ));
    assert_locations(
        &tree,
        &[
            ("/a", "1:5", "ü"),
            ("/b/0", "3:5", "x"),
            ("/b/1", "4:5", "'y z'"),
            ("/d", "8:4", "end"),
        ],
    );
    assert_eq!(tree.root.get("c").and_then(Node::text), Some("one\ntwo\n"));
    assert_eq!(tree.files.source_line(tree.root.get("a").unwrap().span), "\u{feff}a: ü");
}

#[test]
fn plain_scalars_follow_yaml_1_2() {
    let number = |text: &str| Value::Number(text.to_owned());
    let cases = [
        ("", Value::Null),
        ("~", Value::Null),
        ("null", Value::Null),
        ("True", Value::Bool(true)),
        ("false", Value::Bool(false)),
        ("12", number("12")),
        ("-12", number("-12")),
        ("+12", number("12")),
        ("007", number("7")),
        ("0", number("0")),
        ("-0.50", number("-0.50")),
        (".5", number("0.5")),
        ("1.", number("1.0")),
        ("1e3", number("1e3")),
        ("1.5E-07", number("1.5e-07")),
        ("0x1F", number("31")),
        ("0o17", number("15")),
        ("123456789012345678901234.567", number("123456789012345678901234.567")),
    ];
    for (text, expected) in cases {
        assert_eq!(value(text), expected, "{text}");
    }
}

#[test]
fn other_plain_scalars_are_strings() {
    let texts = "no yes on Off y 1_000 1:30 2024-01-02 0x 0o8 0xg . + e3 \
                 1e 1e+ --1 1.2.3 nULL tRue .5. inf";
    for text in texts.split_whitespace() {
        assert_eq!(value(text), Value::Text(text.to_owned()), "{text}");
    }
    assert_eq!(value("'12'"), Value::Text("12".to_owned()));
    assert_eq!(value("\"null\""), Value::Text("null".to_owned()));
}

#[test]
fn documents_as_json() {
    let keys = "200: a\ntrue: b\nnull: c\n1.50: d\n'quoted': e\n";
    let source =
        "{\"a\": [1, 2.50, \"\\u00e4\\n\\\"\\/\", null, true], \"b\": {}, \"c\": []}";
    for (name, text, expected) in [
        ("a quoted merge key is an ordinary key", "'<<': 1\n", "{\n  \"<<\": 1\n}\n"),
        ("one document may have markers", "---\na: 1\n...\n", "{\n  \"a\": 1\n}\n"),
        (
            "keys are always strings",
            keys,
            "{\n  \"200\": \"a\",\n  \"true\": \"b\",\n  \"null\": \"c\",\n  \"1.50\": \"d\",\n  \"quoted\": \"e\"\n}\n",
        ),
        (
            "a source may be JSON",
            source,
            "{\n  \"a\": [\n    1,\n    2.50,\n    \"ä\\n\\\"/\",\n    null,\n    true\n  ],\n  \"b\": {},\n  \"c\": []\n}\n",
        ),
    ] {
        assert_eq!(json(text), expected, "{name}");
    }
}

#[test]
fn json_output_parses_to_the_same_values() {
    let text = "a: \"\\0\\x07\\t\\\\ \\u2028 é 🎉\"\nb: [~, -0.0, 1e300, [], {}]\n'': {'': ''}\n";
    let first = json(text);
    assert_eq!(json(&first), first);
    let expected = "\"a\": \"\\u0000\\u0007\\t\\\\ \u{2028} é 🎉\"";
    assert!(first.contains(expected), "{first}");
}

#[test]
fn pointers_with_escapes_and_indices() {
    let tree = tree(&single("a/b: {'~c': [{x: 1}, {y: 2}]}\n"));
    let found = tree.root.pointer("/a~1b/~0c/1/y").unwrap();
    assert_eq!(found.value, Value::Number("2".to_owned()));
    assert!(tree.root.pointer("/a~1b/~0c/2").is_none());
    assert!(tree.root.pointer("a").is_none());
    assert_eq!(tree.root.pointer(""), Some(&tree.root));
}

#[test]
fn surrogate_pairs_of_json_are_one_character() {
    let text =
        r#"{"a": "\ud83d\ude00 \\ud83d\\ude00", "ключ": "\uD83D\uDE00!", "z": 1}"#;
    let tree = tree(&single(text));
    let text_of = |key: &str| tree.root.get(key).and_then(Node::text);
    assert_eq!(text_of("a"), Some(r"😀 \ud83d\ude00"));
    assert_eq!(text_of("ключ"), Some("😀!"));
    // The locations are those of the text as it was written.
    assert_locations(&tree, &[("/z", "1:68", "1")]);
    assert_eq!(value(r#""\ud83d\ude00""#), Value::Text("😀".to_owned()));
    assert_eq!(value(r"'\ud83d\ude00'"), Value::Text(r"\ud83d\ude00".to_owned()));
}
