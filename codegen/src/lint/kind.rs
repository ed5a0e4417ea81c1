//! What is said about a value that is not of the kind it should be.

use super::grammar::Shape;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::load::{Node, Value};

/// Words of other languages for OpenAPI's types.
const TYPES: [(&str, &str); 9] = [
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

/// Words in backticks.
pub(super) fn list(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// A text that is none of the words that are allowed.
pub(super) fn unknown_word(
    key: &str,
    words: &[&str],
    word: &str,
    node: &Node,
) -> Diagnostic {
    let expected = match words {
        [only] => format!("`{only}`"),
        _ => format!("one of {}", list(words)),
    };
    let foreign = TYPES.iter().find(|(foreign, _)| key == "type" && *foreign == word);
    let help = if let Some((_, instead)) = foreign {
        (*instead).to_owned()
    } else if let Some(near) = nearest(word, words.iter().copied()) {
        format!("did you mean `{near}`?")
    } else {
        format!("write {expected}")
    };
    Diagnostic::error(Code::UnknownWord, format!("`{key}` cannot be `{word}`"))
        .at(node.span, format!("expected {expected}"))
        .help(help)
}

/// A value of another kind than its place asks for.
pub(super) fn wrong_kind(key: &str, shape: &Shape, node: &Node) -> Diagnostic {
    let title = format!("`{key}` has to be {}, not {}", expected(shape), kind(node));
    Diagnostic::error(Code::WrongKind, title)
        .at(node.span, format!("this is {}", kind(node)))
        .help(remedy(key, shape, node))
}

fn expected(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "a value",
        Shape::Text | Shape::Word(_) | Shape::OrText(_) => "a text",
        Shape::Bool => "`true` or `false`",
        Shape::Number => "a number",
        Shape::Count => "a whole number of at least 0",
        Shape::List(_) => "a list",
        Shape::Map(_) => "a map",
        // What is named for its key is not explained by its name.
        Shape::Object(object) if object.name.starts_with('`') => "a map",
        Shape::Object(object) | Shape::OrRef(object) => object.name,
        Shape::OrBool(inner) => expected(inner),
    }
}

fn kind(node: &Node) -> &'static str {
    match &node.value {
        Value::Null => "empty",
        Value::Bool(_) => "a truth value",
        Value::Number(number) if number.starts_with('-') => "a negative number",
        Value::Number(number) if number.contains('.') => "a fraction",
        Value::Number(_) => "a number",
        Value::Text(_) => "a text",
        Value::List(_) => "a list",
        Value::Map(_) => "a map",
    }
}

fn remedy(key: &str, shape: &Shape, node: &Node) -> &'static str {
    match (shape, &node.value) {
        (Shape::Word(_), Value::List(_)) if key == "type" => {
            "write one type, and `nullable: true` where null is possible"
        }
        (Shape::Bool, Value::Number(_)) if key.starts_with("exclusive") => {
            "write the number under `minimum` or `maximum`, and `true` here"
        }
        (_, Value::Null) => "write a value, or remove the key",
        (Shape::Text | Shape::Word(_), Value::Bool(_) | Value::Number(_)) => {
            "put quotes around it"
        }
        (Shape::Bool, Value::Text(text)) if matches!(&**text, "true" | "false") => {
            "remove the quotes"
        }
        (Shape::Number | Shape::Count, Value::Text(text))
            if text.parse::<f64>().is_ok() =>
        {
            "remove the quotes"
        }
        (Shape::Bool, _) => "write `true` or `false`",
        (Shape::Count, _) => "write a whole number, like `10`",
        (Shape::Number, _) => "write a number",
        (Shape::List(_), _) => "write one `- …` a line below the key",
        (Shape::Text | Shape::Word(_), _) => "write one text",
        _ => "write one `name: …` a line below the key",
    }
}
