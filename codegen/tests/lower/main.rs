//! The step `lower`. Each document in `accepted`, `refused` and `examples` has a snapshot.

#[path = "../fragment/mod.rs"]
mod fragment;

use fragment::{cases, findings, lowered, schemas};
use revio_codegen::ir::Api;

#[test]
fn accepted_documents() {
    for (name, document) in cases("lower/accepted") {
        let (api, diagnostics) = lowered(&document);
        assert!(!diagnostics.has_errors(), "{name}: {diagnostics}");
        insta::assert_snapshot!(name, format!("{api}\n{diagnostics}").trim_end());
    }
}

#[test]
fn refused_documents() {
    for (name, document) in cases("lower/refused") {
        let found = findings(&document);
        assert!(found.has_errors(), "{name}");
        insta::assert_snapshot!(name, found);
    }
}

#[test]
fn example_values() {
    for (name, document) in cases("lower/examples") {
        let (api, _) = lowered(&document);
        insta::assert_snapshot!(format!("examples_{name}"), examples(&api).join("\n"));
    }
}

/// The example of each field, parameter and body.
fn examples(api: &Api) -> Vec<String> {
    let mut examples = Vec::new();
    for definition in &api.types {
        if let revio_codegen::ir::Shape::Record(record) = &definition.shape {
            let fields = record.fields.iter();
            examples.extend(
                fields.map(|field| format!("{}: {}", field.name.wire, field.example)),
            );
        }
    }
    for operation in api.operations() {
        let parameters = operation.parameters.iter();
        examples
            .extend(parameters.map(|it| format!("{}: {}", it.name.wire, it.example)));
        examples
            .extend(operation.body.iter().map(|body| format!("body: {}", body.example)));
    }
    examples
}

#[test]
fn a_record_with_too_many_properties_is_refused() {
    let properties: Vec<String> =
        (0..=512).map(|index| format!("p{index}: {{}}")).collect();
    let properties = properties.join(", ");
    let found = findings(&schemas(&format!(
        "A: {{type: object, properties: {{{properties}}}}}"
    )));
    let text = found.to_string();
    let remedy = "declare the 512 that matter; the client keeps unknown ones";
    for part in
        ["an object with 513 properties is not supported", "A: {type: object", remedy]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
}
