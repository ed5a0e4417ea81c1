//! Parameters in the registry.

use std::fmt::Debug;

use revio::registry::{OPERATIONS, Parameter, ParameterLocation, ParameterType, Style};
use serde_json::Value;

use super::check;
use crate::document::{Document, text};

#[test]
fn parameters_in_order() {
    check(
        |operation| {
            let name = |parameter: &Parameter| {
                (location(parameter.location), parameter.name.to_owned())
            };
            operation.parameters.iter().map(name).collect::<Vec<_>>()
        },
        |_, described| {
            let name =
                |it: &&Value| (text(it, "in").to_owned(), text(it, "name").to_owned());
            let mut names: Vec<_> = described.parameters.iter().map(name).collect();
            // Those of the path come first, in the order of the path.
            names.sort_by_key(|(location, name)| match location.as_str() {
                "path" => {
                    described.path.find(&format!("{{{name}}}")).unwrap_or_default()
                }
                _ => usize::MAX,
            });
            names
        },
    );
}

fn location(location: ParameterLocation) -> String {
    format!("{location:?}").to_lowercase()
}

/// Compares what the registry says about every parameter with the document.
#[track_caller]
fn check_parameters<T: PartialEq + Debug>(
    registry: impl Fn(&'static Parameter) -> T,
    described: impl Fn(&Document, &Value) -> T,
) {
    let (document, mut seen) = (Document::read(), 0);
    for operation in OPERATIONS {
        let described_operation = document.operation(operation.id);
        for parameter in operation.parameters {
            let same = |it: &&&Value| {
                text(it, "name") == parameter.name
                    && text(it, "in") == location(parameter.location)
            };
            let mut nodes = described_operation.parameters.iter();
            let node = nodes.find(same).expect("another test compares the names");
            let name = format!("{} of {}", parameter.name, operation.id);
            assert_eq!(registry(parameter), described(&document, node), "{name}");
            seen += 1;
        }
    }
    assert!(seen > 0);
}

#[test]
fn required_parameters() {
    check_parameters(|parameter| parameter.required, |_, node| node["required"] == true);
}

#[test]
fn styles_of_parameters() {
    check_parameters(
        |parameter| (parameter.style, parameter.several, parameter.explode),
        |document, node| {
            let is_query = text(node, "in") == "query";
            let is_exploded = node["explode"].as_bool().unwrap_or(is_query);
            let is_list = text(document.typed(&node["schema"]), "type") == "array";
            assert_eq!(node.get("style"), None, "the default");
            let style = if is_query { Style::Form } else { Style::Simple };
            (style, is_list, is_exploded)
        },
    );
}

/// The schema of one value of a parameter.
fn schema_of_one<'d>(document: &'d Document, parameter: &'d Value) -> &'d Value {
    let schema = &parameter["schema"];
    document.typed(schema).get("items").unwrap_or(schema)
}

#[test]
fn types_of_parameters() {
    check_parameters(
        |parameter| parameter.ty,
        |document, node| {
            let schema = document.typed(schema_of_one(document, node));
            match (text(schema, "type"), text(schema, "format")) {
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
        |parameter| parameter.bounds.iter().map(ToString::to_string).collect::<Vec<_>>(),
        |document, node| {
            let schema = schema_of_one(document, node);
            let bounds = [("minimum", "at least"), ("maximum", "at most")];
            let bound = |(key, text): (&str, &str)| {
                let number = document.keyword(schema, key).as_i64()?;
                Some(format!("{text} {number}"))
            };
            bounds.into_iter().filter_map(bound).collect()
        },
    );
}
