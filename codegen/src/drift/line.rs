//! One line of a log.
//!
//! It is read strictly: a line that is not as the client writes it may have been changed on the
//! way, and what is made of it goes into the spec. Members that this does not know are passed
//! over, for a later client may write more of them.

use crate::diagnostic::{Code, Diagnostic};
use crate::draft::{Kind, is_name};
use crate::load::{Node, Value};
use crate::source::Span;

/// What was unexpected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unexpected {
    UnknownProperty,
    UnknownEnumValue,
    UnexpectedNull,
    Coerced,
    TypeMismatch,
    MissingProperty,
    Truncated,
}

/// The words for it.
const UNEXPECTED: [(&str, Unexpected); 7] = [
    ("unknown_property", Unexpected::UnknownProperty),
    ("unknown_enum_value", Unexpected::UnknownEnumValue),
    ("unexpected_null", Unexpected::UnexpectedNull),
    ("coerced", Unexpected::Coerced),
    ("type_mismatch", Unexpected::TypeMismatch),
    ("missing_property", Unexpected::MissingProperty),
    ("truncated", Unexpected::Truncated),
];

/// The words for kinds.
const KINDS: [(&str, Kind); 8] = [
    ("boolean", Kind::Boolean),
    ("integer", Kind::Integer),
    ("decimal", Kind::Decimal),
    ("text", Kind::Text),
    ("date", Kind::Date),
    ("date-time", Kind::DateTime),
    ("list", Kind::List),
    ("object", Kind::Object),
];

/// A line.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) operation: String,
    /// The steps of the pointer.
    pub(super) pointer: Vec<String>,
    pub(super) schema: String,
    pub(super) unexpected: Unexpected,
    pub(super) found: Kind,
    pub(super) value: Option<String>,
    pub(super) count: u64,
}

/// Reads a line, or says what is wrong with it.
pub(super) fn read(node: &Node) -> Result<Line, Diagnostic> {
    if !matches!(node.value, Value::Map(_)) {
        return Err(wrong(node.span, "the line of a log is no object"));
    }
    let schema = text(node, "schema")?;
    if !schema.is_empty() && !is_name(schema) {
        return Err(no_name(node, "schema"));
    }
    let operation = text(node, "operation")?;
    if !is_name(operation) {
        return Err(no_name(node, "operation"));
    }
    let found = member(node, "found").filter(|it| it.value != Value::Null);
    let value = member(node, "value").filter(|it| it.value != Value::Null);
    Ok(Line {
        operation: operation.to_owned(),
        pointer: pointer(node)?,
        schema: schema.to_owned(),
        unexpected: word(node, "unexpected", &UNEXPECTED)?,
        found: found.map_or(Ok(Kind::Null), |_| word(node, "found", &KINDS))?,
        value: value.map(|_| text(node, "value").map(ToOwned::to_owned)).transpose()?,
        count: count(node)?,
    })
}

/// What was said of a sample, said of a line.
pub(super) fn no_json(fault: Diagnostic) -> Diagnostic {
    let title = fault.title.replacen("the sample is", "the line of a log is", 1);
    Diagnostic { title, ..fault }.help(
        "each line is one object, as the client writes it; take out a line that was cut off",
    )
}

fn member<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    node.get(name)
}

fn text<'n>(node: &'n Node, name: &str) -> Result<&'n str, Diagnostic> {
    let member = member(node, name).ok_or_else(|| lacks(node, name))?;
    member.text().ok_or_else(|| {
        wrong(member.span, &format!("`{name}` in the line of a log is no text"))
    })
}

fn pointer(node: &Node) -> Result<Vec<String>, Diagnostic> {
    let pointer = text(node, "pointer")?;
    if pointer.is_empty() {
        return Ok(Vec::new());
    }
    let steps = pointer.strip_prefix('/').ok_or_else(|| {
        let span = member(node, "pointer").map_or(node.span, |it| it.span);
        wrong(span, "`pointer` in the line of a log is no JSON pointer")
    })?;
    let step = |step: &str| step.replace("~1", "/").replace("~0", "~");
    Ok(steps.split('/').map(step).collect())
}

fn word<T: Copy>(node: &Node, name: &str, words: &[(&str, T)]) -> Result<T, Diagnostic> {
    let found = text(node, name)?;
    let known = words.iter().find(|(word, _)| *word == found);
    known.map(|(_, meaning)| *meaning).ok_or_else(|| {
        let span = member(node, name).map_or(node.span, |it| it.span);
        let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let title =
            format!("`{name}` in the line of a log is none of {}", words.join(", "));
        wrong(span, &title)
    })
}

fn count(node: &Node) -> Result<u64, Diagnostic> {
    let member = member(node, "count").ok_or_else(|| lacks(node, "count"))?;
    let number = match &member.value {
        Value::Number(text) => text.parse().ok().filter(|count| *count > 0),
        _ => None,
    };
    number.ok_or_else(|| {
        wrong(member.span, "`count` in the line of a log is no whole number above 0")
    })
}

fn lacks(node: &Node, name: &str) -> Diagnostic {
    wrong(node.span, &format!("the line of a log has no `{name}`"))
}

fn no_name(node: &Node, member: &str) -> Diagnostic {
    let span = node.get(member).map_or(node.span, |it| it.span);
    wrong(span, &format!("`{member}` in the line of a log is no name"))
}

fn wrong(span: Span, title: &str) -> Diagnostic {
    Diagnostic::error(Code::InvalidLogLine, title).at(span, "").help(
        "take logs as the client writes them, with the commands of the same version; else take the line out",
    )
}
