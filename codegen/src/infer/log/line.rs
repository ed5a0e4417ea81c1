//! One line of a drift log.
//!
//! Lines are read strictly, because a line that the client did not write may have been tampered
//! with, and its content goes into the spec. Unknown properties are ignored: a later client may
//! write more of them.

use crate::diagnostic::{Code, Diagnostic};
use crate::infer::path::is_name;
use crate::infer::value_type::ValueType;
use crate::load::{Node, Value, unescape};

/// The kind of difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::infer) enum Difference {
    UnknownProperty,
    UnknownEnumValue,
    UnexpectedNull,
    Coerced,
    TypeMismatch,
    MissingProperty,
    Truncated,
}

const DIFFERENCES: [(&str, Difference); 7] = [
    ("unknown_property", Difference::UnknownProperty),
    ("unknown_enum_value", Difference::UnknownEnumValue),
    ("unexpected_null", Difference::UnexpectedNull),
    ("coerced", Difference::Coerced),
    ("type_mismatch", Difference::TypeMismatch),
    ("missing_property", Difference::MissingProperty),
    ("truncated", Difference::Truncated),
];

const TYPES: [(&str, ValueType); 8] = [
    ("boolean", ValueType::Boolean),
    ("integer", ValueType::Integer),
    ("decimal", ValueType::Decimal),
    ("text", ValueType::Text),
    ("date", ValueType::Date),
    ("date-time", ValueType::DateTime),
    ("list", ValueType::List),
    ("object", ValueType::Object),
];

/// A difference between a response and the spec.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::infer) struct Finding {
    pub(super) operation: String,
    pub(super) pointer: Vec<String>,
    /// Empty below an unknown property.
    pub(super) schema: String,
    pub(super) unexpected: Difference,
    pub(super) found: ValueType,
    pub(super) value: Option<String>,
}

impl Finding {
    /// The location in prose.
    pub(super) fn place(&self) -> String {
        let pointer: String = self.pointer.iter().flat_map(|step| ["/", step]).collect();
        format!("`{}` in responses to `{}`", pointer.escape_debug(), self.operation)
    }

    /// Whether both are the same difference at the same place, with values of any type.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.unexpected == other.unexpected
            && self.schema == other.schema
            && self.pointer == other.pointer
            && self.operation == other.operation
    }

    /// Whether the other one is below an unknown value at this place.
    pub(super) fn holds(&self, other: &Self) -> bool {
        matches!(self.unexpected, Difference::UnknownProperty | Difference::TypeMismatch)
            && self.operation == other.operation
            && other.pointer.len() > self.pointer.len()
            && other.pointer.starts_with(&self.pointer)
    }
}

type Read<T> = Result<T, Diagnostic>;

/// Reads a line and its count, or reports what is wrong with it.
pub(super) fn read(node: &Node) -> Read<(Finding, u64)> {
    if !matches!(node.value, Value::Map(_)) {
        return Err(invalid(node, "a line of a log must be an object"));
    }
    let is_given = |name| node.get(name).is_some_and(|it| it.value != Value::Null);
    let schema = text(node, "schema")?;
    let finding = Finding {
        schema: if schema.is_empty() { String::new() } else { name(node, "schema")? },
        operation: name(node, "operation")?,
        pointer: pointer(node)?,
        unexpected: keyword(node, "unexpected", &DIFFERENCES)?,
        found: if is_given("found") {
            keyword(node, "found", &TYPES)?
        } else {
            ValueType::Null
        },
        value: if is_given("value") {
            Some(text(node, "value")?.to_owned())
        } else {
            None
        },
    };
    Ok((finding, count(node)?))
}

/// Rewords an error about a sample for a line.
pub(super) fn invalid_json(error: Diagnostic) -> Diagnostic {
    let title = error.title.replacen("the sample is", "a line of a log is", 1);
    Diagnostic { title, ..error }
        .help("each line is one object, as the client writes it; remove truncated lines")
}

fn property<'n>(node: &'n Node, name: &str) -> Read<&'n Node> {
    let missing = || invalid(node, &format!("a line of a log lacks `{name}`"));
    node.get(name).ok_or_else(missing)
}

fn text<'n>(node: &'n Node, name: &str) -> Read<&'n str> {
    let property = property(node, name)?;
    property.text().ok_or_else(|| expected(property, name, "a string"))
}

fn name(node: &Node, key: &str) -> Read<String> {
    let text = text(node, key)?;
    if is_name(text) {
        return Ok(text.to_owned());
    }
    Err(expected(property(node, key)?, key, "a name"))
}

fn pointer(node: &Node) -> Read<Vec<String>> {
    let pointer = text(node, "pointer")?;
    if pointer.is_empty() {
        return Ok(Vec::new());
    }
    match pointer.strip_prefix('/') {
        Some(steps) => Ok(steps.split('/').map(unescape).collect()),
        None => Err(expected(property(node, "pointer")?, "pointer", "a JSON pointer")),
    }
}

fn keyword<T: Copy>(node: &Node, name: &str, keywords: &[(&str, T)]) -> Read<T> {
    let found = text(node, name)?;
    if let Some((_, meaning)) = keywords.iter().find(|(keyword, _)| *keyword == found) {
        return Ok(*meaning);
    }
    let all: Vec<&str> = keywords.iter().map(|(keyword, _)| *keyword).collect();
    let what = format!("one of {}", all.join(", "));
    Err(expected(property(node, name)?, name, &what))
}

fn count(node: &Node) -> Read<u64> {
    let property = property(node, "count")?;
    let count = match &property.value {
        Value::Number(text) => text.parse().ok().filter(|count| *count > 0),
        _ => None,
    };
    count.ok_or_else(|| expected(property, "count", "a positive integer"))
}

fn expected(node: &Node, name: &str, what: &str) -> Diagnostic {
    invalid(node, &format!("`{name}` in a line of a log must be {what}"))
}

fn invalid(node: &Node, title: &str) -> Diagnostic {
    Diagnostic::error(Code::InvalidLogLine, title).at(node.span, "").help(
        "pass logs as the client writes them, with commands of the same version; otherwise \
         remove the line",
    )
}
