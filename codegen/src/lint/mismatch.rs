//! Describes values that do not have the expected type.

use crate::diagnostic::{Code, Diagnostic, suggest};
use crate::document::ValueType;
use crate::load::{Node, Value};

/// Type names of other languages, and how to write them in OpenAPI.
const FOREIGN_TYPES: [(&str, &str); 9] = [
    ("int", "write `integer`"),
    ("long", "write `integer` with `format: int64`"),
    ("float", "write `number`"),
    ("double", "write `number`"),
    ("decimal", "write `number` with `format: decimal`"),
    ("bool", "write `boolean`"),
    ("date", "write `string` with `format: date`"),
    ("file", "write `string` with `format: binary`"),
    ("null", "write the type of the other values, and `nullable: true`"),
];

/// Joins names in backticks.
pub(super) fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Reports a string that is not one of the allowed values.
pub(super) fn invalid_enum_value(
    key: &str,
    allowed: &[&str],
    value: &str,
    node: &Node,
) -> Diagnostic {
    let expected = match allowed {
        [only] => format!("`{only}`"),
        _ => format!("one of {}", list(allowed)),
    };
    let foreign = FOREIGN_TYPES.iter().find(|(name, _)| key == "type" && *name == value);
    let help = match foreign {
        Some((_, instead)) => (*instead).to_owned(),
        None => suggest(value, allowed.iter().copied(), format!("write {expected}")),
    };
    Diagnostic::error(Code::InvalidEnumValue, format!("`{key}` cannot be `{value}`"))
        .at(node.span, format!("expected {expected}"))
        .help(help)
}

/// Reports a value that does not have the expected type.
pub(super) fn type_mismatch(key: &str, expected: &ValueType, node: &Node) -> Diagnostic {
    let found = describe(node);
    let title =
        format!("expected `{key}` to be {}, found {found}", describe_type(expected));
    Diagnostic::error(Code::TypeMismatch, title)
        .at(node.span, format!("this is {found}"))
        .help(remedy(key, expected, node))
}

fn describe_type(expected: &ValueType) -> &'static str {
    match expected {
        ValueType::Any => "a value",
        ValueType::Text | ValueType::Enum(_) | ValueType::OrText(_) => "a string",
        ValueType::Bool => "`true` or `false`",
        ValueType::Number => "a number",
        ValueType::Unsigned => "a non-negative integer",
        ValueType::List(_) => "a list",
        ValueType::Map(_) => "a map",
        // The object is named after the key.
        ValueType::Object(object) if object.name.starts_with('`') => "a map",
        ValueType::Object(object) | ValueType::OrRef(object) => object.name,
        ValueType::OrBool(inner) => describe_type(inner),
    }
}

fn describe(node: &Node) -> &'static str {
    match &node.value {
        Value::Null => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.starts_with('-') => "a negative number",
        Value::Number(number) if number.contains('.') => "a fraction",
        Value::Number(_) => "a number",
        Value::Text(_) => "a string",
        Value::List(_) => "a list",
        Value::Map(_) => "a map",
    }
}

fn remedy(key: &str, expected: &ValueType, node: &Node) -> &'static str {
    match (expected, &node.value) {
        (ValueType::Enum(_), Value::List(_)) if key == "type" => {
            "write one type, and `nullable: true` if it can be null"
        }
        (ValueType::Bool, Value::Number(_)) if key.starts_with("exclusive") => {
            "write the number under `minimum` or `maximum`, and `true` here"
        }
        (_, Value::Null) => "write a value, or remove the key",
        (ValueType::Text | ValueType::Enum(_), Value::Bool(_) | Value::Number(_)) => {
            "quote the value"
        }
        (ValueType::Bool, Value::Text(text)) if matches!(&**text, "true" | "false") => {
            "remove the quotes"
        }
        (ValueType::Number | ValueType::Unsigned, Value::Text(text))
            if text.parse::<f64>().is_ok() =>
        {
            "remove the quotes"
        }
        (ValueType::Bool, _) => "write `true` or `false`",
        (ValueType::Unsigned, _) => "write an integer, such as `10`",
        (ValueType::Number, _) => "write a number",
        (ValueType::List(_), _) => "write one `- …` item per line below the key",
        (ValueType::Text | ValueType::Enum(_), _) => "write a string",
        _ => "write one `name: …` entry per line below the key",
    }
}
