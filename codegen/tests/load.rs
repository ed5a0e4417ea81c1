//! From text to tree: what is refused, what values mean, and where everything is said to stand.

mod front;

use front::{HEAD, findings, loaded, single, sources};
use revio_codegen::load::{Node, Sources, Tree, Value};

/// Compares everything found in a document with the snapshot of that name.
fn check(name: &str, sources: &Sources) {
    let found = findings(sources);
    assert!(found.has_errors(), "{name}: accepted");
    insta::assert_snapshot!(name, found);
}

/// The tree of a document without faults.
fn tree(sources: &Sources) -> Tree {
    let (tree, found) = loaded(sources);
    assert!(found.is_empty(), "{found}");
    tree.unwrap()
}

fn value(text: &str) -> Value {
    tree(&single(&format!("value: {text}\n"))).root.get("value").unwrap().value.clone()
}

fn json(text: &str) -> String {
    tree(&single(text)).to_json()
}

/// The place of the node that a pointer leads to, and the text there.
fn place(tree: &Tree, pointer: &str) -> (String, String) {
    let node = tree.root.pointer(pointer).unwrap();
    (tree.files.place(node.span), tree.files.text(node.span).to_owned())
}

#[test]
fn a_syntax_error_has_a_place() {
    check(
        "syntax_error",
        &single("openapi: 3.0.3\ninfo: {title: Test, version: v1\npaths: {}\n"),
    );
}

#[test]
fn wrong_indentation_has_a_place() {
    check(
        "wrong_indentation",
        &single("openapi: 3.0.3\ninfo:\n  title: Test\n version: v1\n"),
    );
}

#[test]
fn a_tab_as_indentation_has_a_place() {
    check("tab_indentation", &single("openapi: 3.0.3\ninfo:\n\ttitle: Test\n"));
}

#[test]
fn a_duplicate_key_shows_both_places() {
    check(
        "duplicate_key",
        &single(&format!("{HEAD}paths: {{}}\ncomponents: {{}}\npaths: {{}}\n")),
    );
}

#[test]
fn anchors_and_aliases_are_refused() {
    let text = "openapi: 3.0.3\ninfo: &info {title: Test, version: v1}\nx-copy: *info\npaths: {}\n";
    check("anchor_and_alias", &single(text));
}

#[test]
fn merge_keys_are_refused() {
    check(
        "merge_key",
        &single(&format!("{HEAD}paths: {{}}\ncomponents:\n  <<: {{schemas: {{}}}}\n")),
    );
}

#[test]
fn a_quoted_merge_key_is_a_key() {
    assert_eq!(json("'<<': 1\n"), "{\n  \"<<\": 1\n}\n");
}

#[test]
fn tags_are_refused() {
    check(
        "tag",
        &single(
            "openapi: !!str 3.0\ninfo: !custom {title: Test, version: v1}\npaths: {}\n",
        ),
    );
}

#[test]
fn a_second_document_is_refused() {
    check(
        "second_document",
        &single(&format!("{HEAD}paths: {{}}\n---\nopenapi: 3.0.3\n")),
    );
}

#[test]
fn one_document_may_be_marked() {
    assert_eq!(json("---\na: 1\n...\n"), "{\n  \"a\": 1\n}\n");
}

#[test]
fn a_map_as_key_is_refused() {
    check("map_as_key", &single("? {a: 1}\n: 2\n"));
}

#[test]
fn an_empty_file_is_refused() {
    check("empty_file", &single("# nothing but this\n"));
}

#[test]
fn a_missing_root_is_named() {
    let sources = Sources { root: "openapi.yaml".to_owned(), files: [].into() };
    check("missing_root", &sources);
}

#[test]
fn deep_nesting_is_refused() {
    let flow = format!("{}{}", "[".repeat(150), "]".repeat(150));
    check("too_deep_flow", &single(&flow));
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
fn the_deepest_document_that_is_accepted_passes_every_step() {
    let schema = format!("{}{{type: string}}{}", "{items: ".repeat(46), "}".repeat(46));
    let text =
        format!("{HEAD}paths: {{}}\ncomponents: {{schemas: {{Deep: {schema}}}}}\n");
    let found = front::endure(&single(&text));
    assert!(found.is_empty(), "{found}");
    let deeper =
        text.replacen("{items: ", "{items: {items: ", 1).replacen("}}\n", "}}}\n", 1);
    assert_eq!(findings(&single(&deeper)).iter().next().unwrap().code, "too-deep");
}

#[test]
fn control_characters_in_names_are_shown_as_escapes() {
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
fn control_characters_in_file_names_are_shown_as_escapes() {
    let found = findings(&sources(&[("evil\u{1b}[31m\n.yaml", "a: 1\n")]));
    assert!(found.has_errors());
    assert!(!found.to_string().contains('\u{1b}'), "{found}");
}

#[test]
fn places_are_right_after_characters_of_many_bytes() {
    let tree = tree(&single("a: äöü\nü: [\"日本\", 'x', 🎉é]\nb: {ß: plain, c: d}\n"));
    assert_eq!(place(&tree, "/a"), ("openapi.yaml:1:4".to_owned(), "äöü".to_owned()));
    assert_eq!(
        place(&tree, "/ü/0"),
        ("openapi.yaml:2:5".to_owned(), "\"日本\"".to_owned())
    );
    assert_eq!(place(&tree, "/ü/1"), ("openapi.yaml:2:11".to_owned(), "'x'".to_owned()));
    assert_eq!(place(&tree, "/ü/2"), ("openapi.yaml:2:16".to_owned(), "🎉é".to_owned()));
    assert_eq!(
        place(&tree, "/b/ß"),
        ("openapi.yaml:3:8".to_owned(), "plain".to_owned())
    );
    let key = tree.root.entry("ü").unwrap();
    assert_eq!(tree.files.text(key.span), "ü");
    assert_eq!(tree.files.source_line(key.span), "ü: [\"日本\", 'x', 🎉é]");
}

#[test]
fn places_are_right_with_windows_line_ends_and_a_byte_order_mark() {
    let tree = tree(&single(
        "\u{feff}a: ü\r\nb:\r\n  - x\r\n  - 'y z'\r\nc: |\r\n  one\r\n  two\r\nd: end\r\n",
    ));
    assert_eq!(place(&tree, "/a"), ("openapi.yaml:1:5".to_owned(), "ü".to_owned()));
    assert_eq!(place(&tree, "/b/0"), ("openapi.yaml:3:5".to_owned(), "x".to_owned()));
    assert_eq!(
        place(&tree, "/b/1"),
        ("openapi.yaml:4:5".to_owned(), "'y z'".to_owned())
    );
    assert_eq!(place(&tree, "/d"), ("openapi.yaml:8:4".to_owned(), "end".to_owned()));
    assert_eq!(tree.root.get("c").and_then(Node::text), Some("one\ntwo\n"));
    assert_eq!(tree.files.source_line(tree.root.get("a").unwrap().span), "\u{feff}a: ü");
}

#[test]
fn a_fault_after_characters_of_many_bytes_is_underlined_exactly() {
    let text = format!(
        "{HEAD}paths: {{}}\ncomponents: {{schemas: {{Ä: {{desc: 'ü日本🎉', type: strng}}}}}}\r\n"
    );
    check("underline_after_wide_characters", &single(&text));
}

#[test]
fn plain_scalars_mean_what_yaml_1_2_says() {
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
fn other_plain_scalars_are_text() {
    let texts = [
        "no",
        "yes",
        "on",
        "Off",
        "y",
        "1_000",
        "1:30",
        "2024-01-02",
        "0x",
        "0o8",
        "0xg",
        ".",
        "+",
        "e3",
        "1e",
        "1e+",
        "--1",
        "1.2.3",
        "nULL",
        "tRue",
        ".5.",
        "inf",
    ];
    for text in texts {
        assert_eq!(value(text), Value::Text(text.to_owned()), "{text}");
    }
    assert_eq!(value("'12'"), Value::Text("12".to_owned()));
    assert_eq!(value("\"null\""), Value::Text("null".to_owned()));
}

#[test]
fn numbers_that_json_cannot_write_are_refused() {
    let text = format!(
        "{HEAD}paths: {{}}\nx-a: [.inf, -.Inf, .nan, 0x10000000000000000, -1e999]\n"
    );
    check("numbers_beyond_json", &single(&text));
}

#[test]
fn keys_are_text_whatever_they_look_like() {
    let text = json("200: a\ntrue: b\nnull: c\n1.50: d\n'quoted': e\n");
    assert_eq!(
        text,
        "{\n  \"200\": \"a\",\n  \"true\": \"b\",\n  \"null\": \"c\",\n  \"1.50\": \"d\",\n  \"quoted\": \"e\"\n}\n"
    );
}

#[test]
fn json_sources_go_the_same_way() {
    let text =
        "{\"a\": [1, 2.50, \"\\u00e4\\n\\\"\\/\", null, true], \"b\": {}, \"c\": []}";
    assert_eq!(
        json(text),
        "{\n  \"a\": [\n    1,\n    2.50,\n    \"ä\\n\\\"/\",\n    null,\n    true\n  ],\n  \"b\": {},\n  \"c\": []\n}\n"
    );
}

#[test]
fn printed_json_reads_back_as_the_same_values() {
    let text = "a: \"\\0\\x07\\t\\\\ \\u2028 é 🎉\"\nb: [~, -0.0, 1e300, [], {}]\n'': {'': ''}\n";
    let first = json(text);
    assert_eq!(json(&first), first);
    let expected = "\"a\": \"\\u0000\\u0007\\t\\\\ \u{2028} é 🎉\"";
    assert!(first.contains(expected), "{first}");
}

#[test]
fn pointers_are_followed_through_escapes_and_lists() {
    let tree = tree(&single("a/b: {'~c': [{x: 1}, {y: 2}]}\n"));
    let found = tree.root.pointer("/a~1b/~0c/1/y").unwrap();
    assert_eq!(found.value, Value::Number("2".to_owned()));
    assert!(tree.root.pointer("/a~1b/~0c/2").is_none());
    assert!(tree.root.pointer("a").is_none());
    assert_eq!(tree.root.pointer(""), Some(&tree.root));
}
