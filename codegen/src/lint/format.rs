//! Formats that nothing defines. A misspelled one would silently turn a secret or a date into
//! plain text.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::Context;
use crate::diagnostic::{Diagnostic, similar, suggest};
use crate::document::SCHEMA;
use crate::document::objects::{HEADER, PARAMETER};
use crate::load::{Node, Value, compare_numbers};
use crate::names::is_name_of_secret;
use crate::source::Span;

/// The formats of texts in the format registry of OpenAPI, and those that the generator adds.
const TEXT: &[&str] = &[
    "base64url",
    "binary",
    "byte",
    "char",
    "commonmark",
    "date",
    "date-time",
    "date-time-local",
    "decimal",
    "decimal128",
    "duration",
    "email",
    "hostname",
    "html",
    "http-date",
    "idn-email",
    "idn-hostname",
    "int64",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "media-range",
    "password",
    "regex",
    "relative-json-pointer",
    "time",
    "time-local",
    "uint64",
    "uri",
    "uri-reference",
    "uri-template",
    "uuid",
];

/// The formats of integers.
const INTEGER: &[&str] =
    &["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"];

/// The formats of numbers.
const NUMBER: &[&str] = &["decimal", "decimal128", "double", "float"];

const PASSWORD: &str = "password";

/// Keys whose schemas describe parts of the value of the schema that has them.
const PARTS: [&str; 5] = ["items", "additionalProperties", "allOf", "oneOf", "anyOf"];

/// A format should be one that OpenAPI defines.
pub(super) fn unknown(context: &Context, found: &mut Vec<Diagnostic>) {
    let secrets = secrets(context);
    let schemas = context.schemas().filter(|schema| !is_lost_secret(schema, &secrets));
    found.extend(schemas.filter_map(|schema| check(context, schema)));
}

/// A value that is called like a secret must not lose its format to a typo, and `password` must
/// have an effect.
pub(super) fn lost_secrets(context: &Context, found: &mut Vec<Diagnostic>) {
    let secrets = secrets(context);
    let schemas = context.schemas().filter(|schema| is_lost_secret(schema, &secrets));
    found.extend(schemas.filter_map(|schema| check(context, schema)));
}

/// The client reads integers as 64 bits with a sign.
pub(super) fn wide_integers(context: &Context, found: &mut Vec<Diagnostic>) {
    const MAX: &str = "9223372036854775807";
    let is_integer = |schema: &&Node| schema.text_of("type") == Some("integer");
    for schema in context.schemas().filter(is_integer) {
        let format =
            schema.entry("format").filter(|it| it.node.text() == Some("uint64"));
        let maximum = schema.entry("maximum").filter(|it| {
            matches!(&it.node.value, Value::Number(text)
                if compare_numbers(text, MAX) == Some(Ordering::Greater))
        });
        let Some(entry) = format.or(maximum) else { continue };
        context
            .diagnostic(format!("`{}` that integers of the client do not reach", entry.key))
            .at(entry.span, format!("values above {MAX} cannot be read"))
            .help(
                "write `type: number` with `format: decimal` if there are such values; a decimal \
                 is exact",
            )
            .add_to(found);
    }
}

fn is_lost_secret(schema: &Node, secrets: &BTreeSet<Span>) -> bool {
    let is_typo =
        |name: &str| !TEXT.contains(&name) && !similar(name, [PASSWORD]).is_empty();
    secrets.contains(&schema.span)
        || schema.text_of("format").is_some_and(|it| it == PASSWORD || is_typo(it))
}

fn check(context: &Context, schema: &Node) -> Option<Diagnostic> {
    let format = schema.get("format")?;
    let name = format.text()?;
    let known: Vec<&str> = match schema.text_of("type") {
        Some("string") => TEXT.to_vec(),
        Some("integer") => INTEGER.to_vec(),
        // A separate error, because cents would be lost.
        Some("number") if !similar(name, ["decimal"]).is_empty() => return None,
        Some("number") => NUMBER.to_vec(),
        Some(_) => Vec::new(),
        None => [TEXT, INTEGER, NUMBER].concat(),
    };
    if known.contains(&name) {
        return None;
    }
    let ty = schema.text_of("type").unwrap_or_default();
    if [TEXT, INTEGER, NUMBER].concat().contains(&name) {
        let help = match (name, known.first()) {
            (PASSWORD, _) => "write `type: string`".to_owned(),
            (_, Some(first)) => {
                format!("write a format of that type, such as `{first}`")
            }
            (_, None) => "remove it, or correct `type`".to_owned(),
        };
        let title = format!("the format `{name}` does not apply to the type `{ty}`");
        return Some(
            context.diagnostic(title).at(format.span, "has no effect").help(help),
        );
    }
    let otherwise = "remove it, and name the format in the description";
    let help = suggest(name, known.iter().copied(), otherwise);
    let title = format!("unknown format `{name}`");
    Some(context.diagnostic(title).at(format.span, "has no effect").help(help))
}

/// The schemas of values that are called like secrets.
fn secrets(context: &Context) -> BTreeSet<Span> {
    let mut found = BTreeSet::new();
    for object in context.objects {
        if object.is(&SCHEMA) {
            let name = object.entry.map(|entry| entry.key.as_str());
            add_parts(name, Some(object.node), &mut found);
        } else if object.is(&PARAMETER) {
            add_parts(
                object.node.text_of("name"),
                object.node.get("schema"),
                &mut found,
            );
        } else if object.is(&HEADER) {
            let name = object.entry.map(|entry| entry.key.as_str());
            add_parts(name, object.node.get("schema"), &mut found);
        }
    }
    found
}

fn add_parts(name: Option<&str>, schema: Option<&Node>, found: &mut BTreeSet<Span>) {
    let mut open: Vec<&Node> =
        schema.filter(|_| name.is_some_and(is_name_of_secret)).into_iter().collect();
    while let Some(schema) = open.pop() {
        found.insert(schema.span);
        let parts = PARTS.iter().filter_map(|key| schema.get(key));
        open.extend(parts.flat_map(|part| {
            let itself = part.items().is_empty().then_some(part);
            itself.into_iter().chain(part.items())
        }));
    }
}
