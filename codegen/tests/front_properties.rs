//! No text makes the steps `load`, `lint` and `document` panic or overflow the stack.

mod front;

use front::{run_all_steps, single, sources};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::Config;

/// Keys that many rules check.
const KEYS: &str = "
    $ref openapi info title version paths /A/{id} components schemas A parameters
    responses requestBody requestBodies get put operationId name in schema content
    application/json type properties items allOf oneOf enum default required minimum
    maximum minLength discriminator mapping propertyName additionalProperties
    securitySchemes security tags servers url x-revio-evidence x-revio-patch
    x-revio-paging 200 description flows
";

const VALUES: &str = r##"
    null true 12 -1.5 1e999 99999999999999999999 "" "#/components/schemas/A"
    "#/paths/~1A~1{id}" "openapi.yaml#/A" "other.yaml#/components/schemas/A" "#"
    "path" "integer" "string" "array" "object" "3.0.3" [] {} "\u001b[31m\u0000"
    "é{{}" "form" "a"
"##;

fn words(text: &'static str) -> Vec<&'static str> {
    text.split_whitespace().collect()
}

fn config() -> Config {
    Config { cases: 256, failure_persistence: None, ..Config::default() }
}

/// JSON with these keys and values, nested at random.
fn value() -> impl Strategy<Value = String> {
    let leaf = select(words(VALUES)).prop_map(str::to_owned);
    leaf.prop_recursive(7, 64, 6, |inner| {
        let entry = (select(words(KEYS)), inner.clone()).prop_map(|(key, value)| format!("\"{key}\": {value}"));
        prop_oneof![
            1 => prop::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(", "))),
            4 => prop::collection::vec(entry, 0..6).prop_map(|entries| format!("{{{}}}", entries.join(", "))),
        ]
    })
}

/// Text with many special characters of YAML.
fn text() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        select(
            &[
                ": ", "- ", "? ", "\n", "\n  ", "\r\n", "\t", "'", "\"", "{", "}", "[",
                "]", "&a ", "*a", "!t ", "|\n", ">-\n", "#", "---\n", "...\n", "%YAML",
                "<<: ", "\u{feff}", "\u{85}", "\u{2028}", "\0", "é", "🎉"
            ][..]
        )
        .prop_map(str::to_owned),
        select(words(KEYS)).prop_map(|key| format!("{key}: ")),
        ".{0,6}",
    ];
    prop::collection::vec(word, 0..40).prop_map(|words| words.concat())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text(text in text()) {
        run_all_steps(&single(&text));
    }

    #[test]
    fn any_tree(text in value()) {
        run_all_steps(&single(&text));
    }

    #[test]
    fn any_schema_in_any_place(schema in value(), paths in value(), other in value()) {
        let root = format!("{{\"openapi\": \"3.0.3\", \"info\": {{\"title\": \"t\", \"version\": \"v\"}}, \"paths\": {paths}, \"components\": {{\"schemas\": {{\"A\": {schema}, \"B\": {{\"$ref\": \"other.yaml\"}}}}}}}}");
        run_all_steps(&sources(&[("openapi.yaml", &root), ("other.yaml", &other)]));
    }

    #[test]
    fn any_piece_of_a_document_cut_out(from in 0usize..900, len in 0usize..60) {
        let text = include_str!("front/whole.yaml");
        let cut: String = text.chars().enumerate().filter(|(index, _)| !(from..from + len).contains(index)).map(|(_, c)| c).collect();
        run_all_steps(&single(&cut));
    }
}

#[test]
fn the_document_without_a_cut_is_valid() {
    let found = front::findings(&single(include_str!("front/whole.yaml")));
    assert!(found.is_empty(), "{found}");
}
