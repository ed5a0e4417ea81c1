//! The bundled document as YAML: what it says is what the tree says, to every reader.

mod front;

use front::{loaded, single};
use proptest::prelude::*;
use revio_codegen::load::Tree;

fn tree(text: &str) -> Tree {
    let (tree, found) = loaded(&single(text));
    assert!(found.is_empty(), "{found}\n{text}");
    tree.unwrap()
}

/// Compares what a document is printed as, and reads it again.
#[track_caller]
fn check(text: &str, printed: &str) {
    let tree = tree(text);
    assert_eq!(tree.to_yaml(), printed);
    assert_eq!(self::tree(printed).to_json(), tree.to_json());
}

#[test]
fn numbers_keep_their_digits() {
    check("a: 1.10\nb: 107.00\nc: -0.0\n", "a: 1.10\nb: 107.00\nc: -0.0\n");
}

#[test]
fn large_numbers_keep_their_digits() {
    check(
        "a: 123456789012345678901234567890\nb: 0.1000000000000000000001\n",
        "a: 123456789012345678901234567890\nb: 0.1000000000000000000001\n",
    );
}

#[test]
fn texts_that_look_like_numbers_are_quoted() {
    check(
        "a: '200'\nb: '1.10'\nc: '0x1F'\nd: '1_000'\ne: '.5'\nf: '+1'\ng: '12:30:45'\n",
        "a: \"200\"\nb: \"1.10\"\nc: \"0x1F\"\nd: \"1_000\"\ne: \".5\"\nf: \"+1\"\n\
         g: \"12:30:45\"\n",
    );
}

#[test]
fn dates_are_quoted() {
    check("a: '2024-01-02'\n", "a: \"2024-01-02\"\n");
}

#[test]
fn truth_values_of_old_are_quoted() {
    check(
        "a: 'no'\nb: 'Yes'\nc: 'OFF'\nd: 'y'\n",
        "a: \"no\"\nb: \"Yes\"\nc: \"OFF\"\nd: \"y\"\n",
    );
}

#[test]
fn words_of_today_are_quoted() {
    check(
        "a: 'true'\nb: 'null'\nc: '~'\nd: ''\n",
        "a: 'true'\nb: 'null'\nc: '~'\nd: ''\n",
    );
}

#[test]
fn keys_are_quoted_too() {
    check(
        "'200': {}\n'2XX': []\n'no': 1\n'<<': 2\n",
        "\"200\": {}\n\"2XX\": []\n\"no\": 1\n\"<<\": 2\n",
    );
}

#[test]
fn plain_texts_stay_bare() {
    check("a: Not a number\nb: -created_date\n", "a: Not a number\nb: -created_date\n");
}

#[test]
fn the_order_is_that_of_the_source() {
    check("z: 1\na:\n  c: 2\n  b: 3\n", "z: 1\na:\n  c: 2\n  b: 3\n");
}

#[test]
fn long_texts_are_blocks() {
    check("a: \"one\\ntwo\\n\"\n", "a: |\n  one\n  two\n");
}

#[test]
fn a_stand_in_in_the_document_is_a_text_like_any_other() {
    check("scalar_0.: 1\na: scalar_0.\n", "scalar_0.: 1\na: scalar_0.\n");
}

#[test]
fn letters_that_once_broke_lines_are_escaped() {
    check("\"\\u2028\": \"a\\u0085b\"\n", "\"\\u2028\": \"a\\u0085b\"\n");
}

/// Words and signs that mean something somewhere in YAML, among letters that do not.
fn text() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "no",
        "1",
        ".",
        "-",
        ": ",
        " #",
        "\n",
        "\n\n",
        " ",
        "  ",
        "\t",
        "\r",
        "'",
        "\"",
        "\\",
        "a",
        "é",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "{",
        "]",
        "|",
        ">",
        "&",
        "*",
        "!",
        "%",
        "@",
        "?",
        ",",
        "---",
        "...",
        "scalar_0.",
    ]);
    prop::collection::vec(part, 0..6).prop_map(|parts| parts.concat())
}

fn literal(text: &str) -> String {
    let units = text.encode_utf16().map(|unit| format!("\\u{unit:04x}"));
    format!("\"{}\"", units.collect::<String>())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// As a value, as a key and in a list.
    #[test]
    fn what_is_printed_says_what_was_read(text in text(), key in text()) {
        let (text, key) = (literal(&text), literal(&key));
        let tree = tree(&format!("{{\"list\": [{text}, [{text}]], \"map\": {{{key}: {text}}}}}"));
        let printed = tree.to_yaml();
        let (again, found) = loaded(&single(&printed));
        prop_assert!(found.is_empty(), "{found}\n{printed}");
        prop_assert_eq!(again.unwrap().to_json(), tree.to_json(), "{}", printed);
    }

    /// The same for a reader that is not ours.
    #[test]
    fn another_reader_agrees(text in text(), key in text()) {
        let (text, key) = (literal(&text), literal(&key));
        let tree = tree(&format!("{{\"list\": [{text}], \"map\": {{{key}: {text}}}}}"));
        let printed = tree.to_yaml();
        let again: Result<serde_yaml::Value, _> = serde_yaml::from_str(&printed);
        prop_assert_eq!(again.ok(), Some(tree.root.to_yaml()), "{}", printed);
    }
}
