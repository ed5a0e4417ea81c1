//! Arbitrary small documents: the generator refuses each with reasons or turns it into Rust.

use proptest::prelude::*;
use revio_codegen::generate;

use crate::fragment::{document_of, quoted, rust_files, shared};
use crate::scopes::repeated_names;

/// Schemas that are always objects, so that `allOf` has parts.
const OBJECTS: [&str; 2] = ["A", "B"];
const OTHERS: [&str; 3] = ["a", "Vec", "Self"];

/// Whether a document may contain parts that the generator refuses.
#[derive(Clone, Copy)]
enum Strictness {
    Tame,
    Wild,
}

impl Strictness {
    /// The weight of a part that is refused.
    fn weight(self) -> u32 {
        match self {
            Self::Tame => 0,
            Self::Wild => 1,
        }
    }
}

/// The words of names and texts.
fn word() -> BoxedStrategy<String> {
    prop_oneof![
        4 => "[a-z]{1,3}(_[a-z]{1,3})?",
        1 => prop::sample::select(vec![
            "type", "match", "self", "Self", "extra", "new", "body", "send", "1st", "", "a.b",
            "A", "aB", "a_b", "null", "\u{202e}", "\"", "\\", "*/", "\n", "é", "]", "r#\"", "{}", "`", "```\nx",
            "record", "b_null", "build", "call", "value", "unnamed", "search.", "edit", "_",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ]
    .boxed()
}

fn text() -> BoxedStrategy<String> {
    word().prop_map(|word| quoted(&word)).boxed()
}

fn reference(names: &'static [&'static str]) -> BoxedStrategy<String> {
    prop::sample::select(names)
        .prop_map(|name| format!("{{$ref: '#/components/schemas/{name}'}}"))
        .boxed()
}

fn scalar(strictness: Strictness) -> BoxedStrategy<String> {
    let formats = vec!["date", "date-time", "date-time-local", "binary", "odd"];
    prop_oneof![
        2 => Just("type: string".to_owned()),
        2 => prop::sample::select(formats).prop_map(|format| format!("type: string, format: {format}")),
        1 => Just("type: integer".to_owned()),
        1 => Just("type: number".to_owned()),
        1 => Just("type: number, format: decimal".to_owned()),
        1 => Just("type: boolean".to_owned()),
        2 => prop::collection::btree_set(word(), 1..4).prop_map(|values| {
            let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
            format!("type: string, enum: [{}]", values.join(", "))
        }),
        strictness.weight() => Just("type: integer, enum: [1, 2]".to_owned()),
    ]
    .boxed()
}

/// Schemas without parts that are not scalars.
fn open() -> BoxedStrategy<String> {
    prop::sample::select(vec!["", "type: object", "type: string, format: password"])
        .prop_map(str::to_owned)
        .boxed()
}

/// Keywords beside the type.
fn beside(strictness: Strictness) -> BoxedStrategy<String> {
    let words = vec![
        "nullable: true",
        "title: a title",
        "externalDocs: {url: 'https://example.com', description: More}",
        "xml: {name: a}",
        "readOnly: true",
        "writeOnly: true",
        "deprecated: true",
        "x-revio-evidence: observed",
        "x-revio-patch: true",
        "minimum: 1, maximum: 5",
    ];
    let refused = vec![
        "x-revio-envelope: single",
        "x-revio-envelope: collection",
        "x-revio-envelope: created",
        "x-revio-envelope: done",
        "x-revio-name: two words",
        "x-revio-name: 'a: u8'",
        "x-revio-replaces: A",
        "x-revio-replaces: B",
    ];
    prop_oneof![
        6 => Just(String::new()),
        6 => prop::sample::select(words).prop_map(str::to_owned),
        1 => text().prop_map(|text| format!("description: {text}")),
        1 => text().prop_map(|text| format!("example: {text}")),
        1 => text().prop_map(|text| format!("pattern: {text}")),
        strictness.weight() => prop::sample::select(refused).prop_map(str::to_owned),
    ]
    .boxed()
}

fn joined(parts: &[String]) -> String {
    let parts: Vec<&str> =
        parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    format!("{{{}}}", parts.join(", "))
}

fn schema(strictness: Strictness) -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        4 => (scalar(strictness), beside(strictness)).prop_map(|(a, b)| joined(&[a, b])),
        1 => (open(), beside(strictness)).prop_map(|(a, b)| joined(&[a, b])),
        2 => reference(&OBJECTS),
        1 => reference(&OTHERS),
    ];
    leaf.prop_recursive(3, 12, 3, move |inner| {
        let list = || prop::collection::vec(inner.clone(), 1..3).prop_map(|list| list.join(", "));
        let parts = (reference(&OBJECTS), object(strictness, inner.clone()));
        prop_oneof![
            5 => object(strictness, inner.clone()),
            2 => (inner.clone(), beside(strictness))
                .prop_map(|(items, b)| joined(&[format!("type: array, items: {items}"), b])),
            1 => inner.clone().prop_map(|values| format!("{{type: object, additionalProperties: {values}}}")),
            1 => (parts, beside(strictness))
                .prop_map(|((first, second), b)| joined(&[format!("allOf: [{first}, {second}]"), b])),
            1 => (inner.clone(), beside(strictness)).prop_map(|(only, b)| joined(&[format!("allOf: [{only}]"), b])),
            1 => beside(strictness).prop_map(|b| joined(&["oneOf: [{type: string}, {type: integer}]".to_owned(), b])),
            strictness.weight() => (list(), beside(strictness)).prop_map(|(parts, b)| joined(&[format!("oneOf: [{parts}]"), b])),
            strictness.weight() => (list(), beside(strictness)).prop_map(|(parts, b)| joined(&[format!("allOf: [{parts}]"), b])),
            strictness.weight() => list().prop_map(|parts| format!("{{anyOf: [{parts}]}}")),
            strictness.weight() => inner.clone().prop_map(|not| format!("{{not: {not}}}")),
        ]
    })
    .boxed()
}

fn object(
    strictness: Strictness,
    inner: impl Strategy<Value = String> + 'static,
) -> BoxedStrategy<String> {
    let members = prop::collection::btree_map(word(), (inner, any::<bool>()), 1..4);
    (members, beside(strictness))
        .prop_map(|(members, beside)| {
            let required: Vec<String> = members
                .iter()
                .filter(|(_, (_, required))| *required)
                .map(|(name, _)| quoted(name))
                .collect();
            let properties: Vec<String> = members
                .iter()
                .map(|(name, (schema, _))| format!("{}: {schema}", quoted(name)))
                .collect();
            let required = if required.is_empty() {
                String::new()
            } else {
                format!("required: [{}]", required.join(", "))
            };
            joined(&[
                "type: object".to_owned(),
                required,
                format!("properties: {{{}}}", properties.join(", ")),
                beside,
            ])
        })
        .boxed()
}

fn parameter(strictness: Strictness) -> BoxedStrategy<String> {
    let fine = vec![
        "in: query",
        "in: query, required: true",
        "in: query, deprecated: true",
        "in: header",
        "in: header, required: true",
    ];
    let refused = vec![
        "in: cookie",
        "in: query, style: deepObject",
        "in: query, allowReserved: true",
    ];
    let place = prop_oneof![9 => prop::sample::select(fine), strictness.weight() => prop::sample::select(refused)];
    let schema = prop_oneof![
        3 => scalar(strictness).prop_map(|scalar| format!("{{{scalar}}}")),
        2 => scalar(strictness).prop_map(|scalar| format!("{{type: array, items: {{{scalar}}}}}")),
        strictness.weight() => schema(strictness),
    ];
    (word(), place, schema)
        .prop_map(|(name, place, schema)| {
            let name = quoted(&format!("q{name}"));
            format!("{{name: {name}, {place}, schema: {schema}}}")
        })
        .boxed()
}

fn media(strictness: Strictness) -> impl Strategy<Value = &'static str> {
    prop_oneof![
        9 => Just("application/json"),
        strictness.weight() => prop::sample::select(vec!["application/pdf", "'*/*'", "text/plain", "multipart/form-data"]),
    ]
}

fn body(strictness: Strictness) -> BoxedStrategy<String> {
    let required = prop::sample::select(vec!["", "required: true, "]);
    let sent = (required, media(strictness), schema(strictness)).prop_map(|(required, media, schema)| {
        format!("    requestBody: {{{required}content: {{{media}: {{schema: {schema}}}}}}}\n")
    });
    let patch = "    requestBody: {content: {application/json-patch+json: {schema: {type: array, items: {}}}}}\n";
    prop_oneof![1 => Just(String::new()), 2 => sent, 1 => Just(patch.to_owned())].boxed()
}

/// Parameters with different names.
fn parameters(strictness: Strictness) -> BoxedStrategy<String> {
    let same = |a: &String, b: &String| a.split(", ").next() == b.split(", ").next();
    prop::collection::vec(parameter(strictness), 0..3)
        .prop_map(move |mut list| {
            list.dedup_by(|a, b| same(a, b));
            list.join(", ")
        })
        .boxed()
}

/// A path with two operations.
fn path(strictness: Strictness, number: usize) -> BoxedStrategy<String> {
    let method = prop_oneof![
        9 => prop::sample::select(vec!["post", "put", "patch", "delete", "head"]),
        strictness.weight() => Just("trace"),
    ];
    let tag = prop::sample::select(vec!["a", "b", "types", "Self", "a_b", "aB"]);
    let response = (media(strictness), schema(strictness));
    (method, parameters(strictness), body(strictness), tag, response, text(), word()).prop_map(
        move |(method, parameters, body, tag, (media, schema), description, id)| {
            let id = quoted(&format!("{tag}_{id}{number}"));
            let response =
                format!("{{description: {description}, content: {{{media}: {{schema: {schema}}}}}}}");
            format!(
                "/p{number}/{{id}}:\n  parameters: [{{name: id, in: path, required: true, schema: {{type: integer}}}}]\n  \
                 get:\n    operationId: a_get{number}\n    tags: [{tag}]\n    description: {description}\n    \
                 responses: {{'200': {response}}}\n  {method}:\n    operationId: {id}\n    tags: [{tag}]\n    \
                 parameters: [{parameters}]\n{body}    responses: {{'200': {response}}}\n"
            )
        },
    )
    .boxed()
}

/// A body that replaces a record. It names a schema that can be replaced; most cannot.
const WHOLE: &str =
    "Whole: {x-revio-replaces: A, allOf: [{$ref: '#/components/schemas/A'}]}\n";

fn document(strictness: Strictness) -> BoxedStrategy<String> {
    let objects =
        prop::collection::vec(object(strictness, schema(strictness)), OBJECTS.len());
    let others = prop::collection::vec(schema(strictness), OTHERS.len());
    let root = prop::sample::select(vec!["", "x-revio-optional-properties: nullable\n"]);
    let whole = prop::sample::select(vec!["", WHOLE]);
    (objects, others, whole, path(strictness, 1), path(strictness, 2), root)
        .prop_map(|(objects, others, whole, first, second, root)| {
            let named = OBJECTS.iter().zip(objects).chain(OTHERS.iter().zip(others));
            let schemas = named
                .flat_map(|(name, schema)| {
                    [(*name).to_owned(), ": ".to_owned(), schema, "\n".to_owned()]
                })
                .collect::<String>();
            document_of(&format!("{first}{second}"), &format!("{schemas}{whole}"))
                + "x-revio-filter-prefix: q\n"
                + root
        })
        .boxed()
}

fn any_document() -> BoxedStrategy<String> {
    prop_oneof![3 => document(Strictness::Tame), 1 => document(Strictness::Wild)].boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn refused_or_rust(document in any_document()) {
        match generate(&shared(&document)) {
            Ok(tree) => {
                for (path, text) in rust_files(&tree) {
                    let file = syn::parse_file(text);
                    prop_assert!(file.is_ok(), "{}\n{} is not Rust:\n{}", document, path, text);
                    let repeated = repeated_names(&file.expect("just seen"));
                    prop_assert!(repeated.is_empty(), "{}\n{:?} in {}:\n{}", document, repeated, path, text);
                }
            }
            Err(found) => {
                let said = found.to_string();
                prop_assert!(found.has_errors() && said.contains("-->"), "{}\n{}", document, said);
                prop_assert!(!said.contains("broken-output"), "{}\n{}", document, said);
            }
        }
    }
}

/// If every document were refused, the property above would be empty.
#[test]
fn many_are_accepted() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let accepted = (0..80)
        .filter(|_| {
            let document =
                any_document().new_tree(&mut runner).expect("a document").current();
            generate(&shared(&document)).is_ok()
        })
        .count();
    assert!(accepted >= 10, "{accepted} of 80");
}
