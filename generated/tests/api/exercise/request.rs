//! The request that the document asks for.

use super::body::body;
use crate::document::json::Json;
use crate::document::{Described, Document};

/// What has to arrive.
pub(super) struct Expected {
    /// The method and the target.
    pub(super) line: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Option<Json>,
}

pub(super) fn expected(document: &Document, operation: &Described<'_>) -> Expected {
    let body = body(document, operation);
    let content_type = body.as_ref().map(|(media_type, _)| *media_type);
    Expected {
        line: format!("{} /v1{}", operation.method, target(document, operation)),
        headers: headers(document, operation, content_type),
        body: body.map(|(_, value)| value),
    }
}

fn target(document: &Document, operation: &Described<'_>) -> String {
    let mut path = operation.path.to_owned();
    for parameter in operation.parameters_in("path") {
        let value = encoded(&scalar(&document.parameter_value(parameter)));
        path = path.replace(&format!("{{{}}}", parameter.word("name")), &value);
    }
    let (first, then): (Vec<&Json>, Vec<&Json>) = operation
        .parameters_in("query")
        .partition(|parameter| parameter.flag("required"));
    let pairs: Vec<String> =
        first.into_iter().chain(then).flat_map(|it| pairs(document, it)).collect();
    let sign = if pairs.is_empty() { "" } else { "?" };
    format!("{path}{sign}{}", pairs.join("&"))
}

/// A parameter in the style `form`: exploded unless the document says otherwise.
fn pairs(document: &Document, parameter: &Json) -> Vec<String> {
    let name = encoded(parameter.word("name"));
    let value = document.parameter_value(parameter);
    let is_exploded = parameter.get("explode") != Some(&Json::Bool(false));
    let values: Vec<String> = match &value {
        Json::List(items) => items.iter().map(|item| encoded(&scalar(item))).collect(),
        value => vec![encoded(&scalar(value))],
    };
    if is_exploded {
        values.iter().map(|value| format!("{name}={value}")).collect()
    } else {
        vec![format!("{name}={}", values.join(","))]
    }
}

fn headers(
    document: &Document,
    operation: &Described<'_>,
    content_type: Option<&str>,
) -> Vec<(String, String)> {
    let mut headers = vec![
        // base64 of `api_user@acme:p4ss-w0rd`
        (
            "authorization".to_owned(),
            "Basic YXBpX3VzZXJAYWNtZTpwNHNzLXcwcmQ=".to_owned(),
        ),
        ("accept".to_owned(), accepted(operation).to_owned()),
    ];
    headers.extend(content_type.map(|it| ("content-type".to_owned(), it.to_owned())));
    let schemes = document.root().at(&["components", "securitySchemes"]);
    for (_, scheme) in schemes.map_or(&[][..], Json::members) {
        if scheme.word("type") == "apiKey" {
            headers.push((scheme.word("name").to_owned(), "k3y-0f-gateway".to_owned()));
        }
    }
    for parameter in operation.parameters_in("header") {
        let value = match document.parameter_value(parameter) {
            Json::List(items) => items.iter().map(scalar).collect::<Vec<_>>().join(","),
            value => scalar(&value),
        };
        headers.push((parameter.word("name").to_owned(), value));
    }
    headers
}

/// The media type of the answer; JSON where there is none.
fn accepted<'d>(operation: &Described<'d>) -> &'d str {
    let (_, response) = operation.success;
    Described::content(response).map_or("application/json", |(media_type, _)| media_type)
}

/// A value outside of JSON: a float has no point that says nothing.
fn scalar(value: &Json) -> String {
    match value {
        Json::Text(text) => text.clone(),
        Json::Number(text) => text.strip_suffix(".0").unwrap_or(text).to_owned(),
        Json::Bool(value) => value.to_string(),
        other => panic!("{other} cannot stand in a URL"),
    }
}

/// Everything is encoded that RFC 3986 does not call unreserved.
fn encoded(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}
