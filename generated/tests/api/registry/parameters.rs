//! What the registry says of parameters.

use revio::registry::{OPERATIONS, Parameter, ParameterLocation, ParameterType, Style};

use super::check;
use crate::document::Document;
use crate::document::json::Json;

#[test]
fn parameters_in_order() {
    check(
        |operation| {
            let name = |parameter: &Parameter| {
                (place(parameter.location), parameter.name.to_owned())
            };
            operation.parameters.iter().map(name).collect::<Vec<_>>()
        },
        |_, described| {
            let mut names: Vec<(String, String)> = described
                .parameters
                .iter()
                .map(|it| (it.word("in").to_owned(), it.word("name").to_owned()))
                .collect();
            // Those of the path come first, as they stand in it.
            names.sort_by_key(|(place, name)| match place.as_str() {
                "path" => {
                    described.path.find(&format!("{{{name}}}")).unwrap_or_default()
                }
                _ => usize::MAX,
            });
            names
        },
    );
}

fn place(place: ParameterLocation) -> String {
    format!("{place:?}").to_lowercase()
}

/// Compares what the registry says of every parameter.
#[track_caller]
fn check_parameters<T: PartialEq + std::fmt::Debug>(
    said: impl Fn(&'static Parameter) -> T,
    described: impl Fn(&Document, &Json) -> T,
) {
    let document = Document::read();
    let all = document.operations();
    let mut seen = 0;
    for operation in OPERATIONS {
        let of = all.iter().find(|of| of.id == operation.id).expect("tested elsewhere");
        for parameter in operation.parameters {
            let same = |it: &&&Json| {
                it.word("name") == parameter.name
                    && it.word("in") == place(parameter.location)
            };
            let node = of.parameters.iter().find(same).expect("tested elsewhere");
            let name = format!("{} of {}", parameter.name, operation.id);
            assert_eq!(said(parameter), described(&document, node), "{name}");
            seen += 1;
        }
    }
    assert!(seen > 0);
}

#[test]
fn required_parameters() {
    check_parameters(|parameter| parameter.required, |_, node| node.flag("required"));
}

#[test]
fn styles_of_parameters() {
    check_parameters(
        |parameter| parameter.style,
        |document, node| {
            let schema = document.typed(node.get("schema").expect("a schema"));
            let is_exploded = match node.get("explode") {
                Some(explode) => *explode == Json::Bool(true),
                None => node.word("in") == "query",
            };
            match (schema.word("type"), is_exploded) {
                ("array", true) => Style::Repeated,
                ("array", false) => Style::Comma,
                _ => Style::Single,
            }
        },
    );
}

/// The schema of one value of a parameter.
fn of_one<'d>(document: &'d Document, parameter: &'d Json) -> &'d Json {
    let schema = parameter.get("schema").expect("a schema");
    document.typed(schema).get("items").unwrap_or(schema)
}

#[test]
fn kinds_of_parameters() {
    check_parameters(
        |parameter| parameter.ty,
        |document, node| {
            let schema = document.typed(of_one(document, node));
            match (schema.word("type"), schema.word("format")) {
                ("integer", _) => ParameterType::Integer,
                ("number", _) => ParameterType::Number,
                ("boolean", _) => ParameterType::Boolean,
                ("string", "date") => ParameterType::Date,
                ("string", "date-time" | "date-time-local") => ParameterType::DateTime,
                ("string", _) => ParameterType::Text,
                other => panic!("{other:?} in a parameter"),
            }
        },
    );
}

#[test]
fn bounds_of_parameters() {
    check_parameters(
        |parameter| [parameter.minimum, parameter.maximum],
        |document, node| {
            let schema = of_one(document, node);
            let said = document.said_by(schema);
            ["minimum", "maximum"]
                .map(|key| said.iter().find_map(|said| said.whole(key)))
        },
    );
}
