//! Formatting the bundled document as YAML that every parser reads the same way.

use proptest::prelude::*;

use crate::front::{loaded, single};
use revio_codegen::load::Tree;

fn tree(text: &str) -> Tree {
    let (tree, found) = loaded(&single(text));
    assert!(found.is_empty(), "{found}\n{text}");
    tree.unwrap()
}

/// Inputs and the formatted output. Each output parses to the same document.
const CASES: &[(&str, &str)] = &[
    // Numbers keep their digits.
    ("a: 1.10\nb: 107.00\nc: -0.0\n", "a: 1.10\nb: 107.00\nc: -0.0\n"),
    ("a: 123456789012345678901234567890\n", "a: 123456789012345678901234567890\n"),
    ("a: 0.1000000000000000000001\n", "a: 0.1000000000000000000001\n"),
    // Strings that look like another type in some version of YAML are quoted.
    ("a: '200'\nb: '1.10'\nc: '0x1F'\n", "a: \"200\"\nb: \"1.10\"\nc: \"0x1F\"\n"),
    ("a: '1_000'\nb: '.5'\nc: '+1'\n", "a: \"1_000\"\nb: \".5\"\nc: \"+1\"\n"),
    ("a: '12:30:45'\nb: '2024-01-02'\n", "a: \"12:30:45\"\nb: \"2024-01-02\"\n"),
    (
        "a: 'no'\nb: 'Yes'\nc: 'OFF'\nd: 'y'\n",
        "a: \"no\"\nb: \"Yes\"\nc: \"OFF\"\nd: \"y\"\n",
    ),
    ("a: 'true'\nb: 'null'\nc: '~'\nd: ''\n", "a: 'true'\nb: 'null'\nc: '~'\nd: ''\n"),
    ("'200': {}\n'2XX': []\n", "\"200\": {}\n\"2XX\": []\n"),
    ("'no': 1\n'<<': 2\n", "\"no\": 1\n\"<<\": 2\n"),
    // Other strings stay plain, or become blocks.
    ("a: Not a number\nb: -created_date\n", "a: Not a number\nb: -created_date\n"),
    ("a: \"one\\ntwo\\n\"\n", "a: |\n  one\n  two\n"),
    // The order is that of the source.
    ("z: 1\na:\n  c: 2\n  b: 3\n", "z: 1\na:\n  c: 2\n  b: 3\n"),
    // A placeholder in the document is an ordinary string.
    ("scalar_0.: 1\na: scalar_0.\n", "scalar_0.: 1\na: scalar_0.\n"),
    // Line breaks of YAML 1.1 are escaped.
    ("\"\\u2028\": \"a\\u0085b\"\n", "\"\\u2028\": \"a\\u0085b\"\n"),
];

#[test]
fn yaml_output() {
    for (text, formatted) in CASES {
        let parsed = tree(text);
        assert_eq!(parsed.to_yaml(), *formatted);
        assert_eq!(tree(formatted).to_json(), parsed.to_json());
    }
}

/// Strings with and without a meaning in YAML, separated by `;`.
const PARTS: &str = "no;1;.;-;: ; #;\n;\n\n; ;  ;\t;\r;';\";\\;a;é;\u{85};\u{2028};\u{feff};{;];|;>;\
                     &;*;!;%;@;?;,;---;...;scalar_0.";

fn string() -> impl Strategy<Value = String> {
    let part = prop::sample::select(PARTS.split(';').collect::<Vec<_>>());
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
    fn output_parses_to_the_same_document(text in string(), key in string()) {
        let (text, key) = (literal(&text), literal(&key));
        let tree = tree(&format!("{{\"list\": [{text}, [{text}]], \"map\": {{{key}: {text}}}}}"));
        let printed = tree.to_yaml();
        let (again, found) = loaded(&single(&printed));
        prop_assert!(found.is_empty(), "{found}\n{printed}");
        prop_assert_eq!(again.unwrap().to_json(), tree.to_json(), "{}", printed);
    }

    #[test]
    fn output_parses_to_the_same_document_with_serde_yaml(text in string(), key in string()) {
        let (text, key) = (literal(&text), literal(&key));
        let tree = tree(&format!("{{\"list\": [{text}], \"map\": {{{key}: {text}}}}}"));
        let printed = tree.to_yaml();
        let again: Result<serde_yaml::Value, _> = serde_yaml::from_str(&printed);
        prop_assert_eq!(again.ok(), Some(tree.root.to_yaml()), "{}", printed);
    }
}
