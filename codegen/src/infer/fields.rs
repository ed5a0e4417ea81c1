//! Writes a schema from the fields that a reference page lists.
//!
//! The page is official, so its types take precedence. The spec only adds what a page cannot say:
//! identifiers, secrets, and the names of objects and enums.

mod cells;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::bodies::Bodies;
use super::comments::Comments;
use super::edit::Editor;
use super::endpoint::Endpoint;
use super::observed::Observed;
use super::operation::{self, Origin};
use super::propose::{Proposer, Schema, singular};
use super::spec::{Spec, text};
use super::value_type::ValueType;
use super::yaml::{Lines, scalar};
use super::{BodyRequest, Proposal, is_sent, path, schema};
use crate::load::{Node, Tree};
use crate::names::{pascal, snake};
use crate::source::Files;
use cells::Row;

/// How wide a line of a description is, without its indentation.
const WIDTH: usize = 100;

/// A field as the page prints it.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Its line in the table.
    pub line: u64,
    /// The JSON key. If it is empty or in parentheses, the page does not print the key.
    pub name: String,
    /// The type, such as `int32` or `array of string`.
    pub type_name: String,
    /// `yes` or `no`; empty for no.
    pub required: String,
    /// Bounds, such as `1..12`, or the values of an enum.
    pub bounds: String,
    /// The description.
    pub description: String,
}

/// The fields of a page, and what to write from them.
#[derive(Clone, Debug)]
pub struct FieldRequest {
    /// The fields in the order of the page.
    pub fields: Vec<Field>,
    /// The name of the schema.
    pub schema: String,
    /// The operation that sends the schema, or returns it if that is a GET.
    pub operation: Option<Endpoint>,
}

/// Everything that is wrong with a table of fields.
#[derive(Clone, Debug)]
pub struct InvalidFields(Vec<String>);

impl fmt::Display for InvalidFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for InvalidFields {}

/// Proposes the schema that a table of fields describes, or reports everything that is wrong with
/// the table.
pub fn from_fields(
    tree: &Tree,
    request: &FieldRequest,
) -> Result<Proposal, InvalidFields> {
    let rows = rows(request)?;
    let spec = Spec::new(tree);
    let body = BodyRequest {
        samples: BTreeMap::new(),
        schema: request.schema.clone(),
        operation: request.operation.clone(),
        gaps_only: false,
    };
    // A page without an operation is about a body, unless the spec says otherwise.
    let is_new = body.operation.is_none() && spec.schema(&body.schema).is_none();
    let is_sent = is_new || is_sent(&spec, &body);
    let bodies = bodies(&body, is_sent);
    let comments = Comments::of_files(&Files::default());
    let mut editor = Editor::new(&spec, &comments, is_sent || !spec.nulls_expected());
    schema::write(&mut editor, &body, &bodies, |proposer| {
        Writer { proposer, schema: &body.schema, is_sent }.record(&rows)
    });
    if let Some(endpoint) = &body.operation {
        operation::write(&mut editor, &body, endpoint, &bodies, Origin::Page);
    }
    Ok(editor.finish())
}

/// The rows, or everything that is wrong with them.
fn rows(request: &FieldRequest) -> Result<Vec<Row>, InvalidFields> {
    let mut errors = Vec::new();
    if !path::is_name(&request.schema) {
        let name = request.schema.escape_debug();
        errors.push(format!(
            "`{name}` is not a valid schema name; use letters and digits, such as `ThingCreate`"
        ));
    }
    if request.operation.as_ref().is_some_and(|it| it.method() == "patch") {
        errors.push(
            "the body of PATCH is a list of changes, which has no fields; use POST, PUT or GET"
                .to_owned(),
        );
    }
    if request.fields.is_empty() {
        errors
            .push("the table has no fields; add a line for each of the page".to_owned());
    }
    let (mut rows, mut lines) = (Vec::new(), BTreeMap::new());
    for field in &request.fields {
        match Row::read(field) {
            Ok(row) => rows.push(row),
            Err(found) => errors.extend(found),
        }
        let name = field.name.trim();
        if cells::key(name).is_some()
            && let Some(first) = lines.insert(name, field.line)
        {
            errors.push(format!(
                "line {}, column `name`: `{}` is on line {first} already; remove one of them",
                field.line,
                name.escape_debug()
            ));
        }
    }
    if errors.is_empty() { Ok(rows) } else { Err(InvalidFields(errors)) }
}

/// What is around the record in a response, by the conventions of the spec.
fn bodies(request: &BodyRequest, is_sent: bool) -> Bodies {
    let mut bodies = Bodies::default();
    match &request.operation {
        Some(endpoint) if !is_sent && endpoint.last_parameter().is_none() => {
            bodies.is_list = true;
            bodies.collection.property("records").mark(ValueType::List);
        }
        Some(_) if !is_sent => bodies.single.property("ok").mark(ValueType::Boolean),
        _ => {}
    }
    bodies
}

/// Writes a schema from rows.
struct Writer<'a, 's, 't> {
    proposer: &'a mut Proposer<'s, 't>,
    schema: &'a str,
    is_sent: bool,
}

impl Writer<'_, '_, '_> {
    fn record(mut self, rows: &[Row]) -> Lines {
        let mut lines = Lines::new();
        let unnamed: Vec<String> =
            rows.iter().filter(|row| row.key.is_none()).map(listed).collect();
        if !unnamed.is_empty() {
            let remedy = if self.is_sent {
                "Once you know a name, send the value with `extra`."
            } else {
                "Their values are in `extra`."
            };
            let fields = unnamed.join("; ");
            lines.extend(description(&format!(
                "Rev.io's page also lists fields whose names are not known: {fields}. {remedy}"
            )));
        }
        lines.push("type: object");
        let own = format!("{}_id", snake(self.schema));
        let is_required =
            |row: &&Row| if self.is_sent { row.is_required } else { row.is(&own) };
        let required = rows.iter().filter(is_required).filter_map(|it| it.key.as_ref());
        let required: Vec<String> = required.map(|key| scalar(key)).collect();
        if !required.is_empty() {
            lines.push(format!("required: [{}]", required.join(", ")));
        }
        let mut properties = Lines::new();
        for row in rows {
            if let Some(key) = &row.key {
                properties.extend(self.property(key, row));
            }
        }
        if !properties.is_empty() {
            lines.key("properties", properties);
        }
        lines
    }

    fn property(&mut self, key: &str, row: &Row) -> Lines {
        let (mut schema, mut bounds) = self.value(key, row);
        let mut item = singular(key);
        for _ in 0..row.depth {
            item = singular(&item);
            let inner = Lines::comment(schema.comment.as_deref())
                .and(super::propose::wrapped(schema.is_reference, schema.lines, &bounds))
                .and(bounds);
            let lines = Lines::of("type: array").and(Lines::keyed("items", inner));
            (schema, bounds) = (Schema::from(lines), Lines::new());
        }
        let described = match row.description.as_str() {
            "" => Lines::new(),
            text => description(text),
        };
        let beside = if schema.is_reference {
            bounds.and(described)
        } else {
            schema.lines = described.and(schema.lines).and(bounds);
            Lines::new()
        };
        self.proposer.property(key, schema, &Observed::default(), beside)
    }

    /// The schema of a value, or of an item of a list, and its bounds.
    fn value(&mut self, key: &str, row: &Row) -> (Schema, Lines) {
        if !row.values.is_empty() {
            return (self.enumeration(key, &row.values), Lines::new());
        }
        let mut seen = Observed::default();
        seen.mark(row.base.value);
        if row.depth > 0 && row.base.value == ValueType::Object {
            // The spec may know the list, such as custom fields.
            let mut list = Observed::default();
            list.mark(ValueType::List);
            list.element().mark(ValueType::Object);
            let known = self.proposer.schema("", key, &list);
            let known = known.lines.iter().find_map(|it| it.trim().strip_prefix("$ref"));
            if let Some(target) = known {
                let lines = Lines::of(format!("$ref{target}"));
                return (
                    Schema { is_reference: true, ..Schema::from(lines) },
                    Lines::new(),
                );
            }
        }
        let name = if row.depth > 0 { singular(key) } else { key.to_owned() };
        let known = self.proposer.schema("", &name, &seen);
        let mut bounds = if self.is_sent { row.bounds.lines() } else { Lines::new() };
        if self.is_secret(&name, &known) {
            let lines = ["type: string", "format: password"].into_iter().collect();
            let mut schema =
                Schema { comment: known.comment, ..Schema::from(Lines::clone(&lines)) };
            if row.base.value != ValueType::Text {
                // A secret is text, which has no bounds of numbers.
                let page = format!("{} {}", row.base.name, row.bounds_text);
                let page = format!("the page says: {}", page.trim());
                schema.comment = Some(match schema.comment {
                    Some(comment) => format!("{comment}; {page}"),
                    None => page,
                });
                bounds = Lines::new();
            }
            return (schema, bounds);
        }
        let own = row.base.lines.iter().copied();
        let own: Lines =
            own.filter(|line| self.is_sent || *line != "format: int32").collect();
        if known.is_reference && self.fits(&known, row) {
            let format: Lines = own.iter().filter(|it| *it == "format: int32").collect();
            return (known, format.and(bounds));
        }
        let comment = (row.base.name == "double").then(|| {
            "the page says double; if this is money, the format is decimal".to_owned()
        });
        (Schema { comment, ..Schema::from(own) }, bounds)
    }

    /// Whether the values are secrets, by the name or because they are elsewhere.
    fn is_secret(&self, name: &str, known: &Schema) -> bool {
        let spec = self.proposer.spec;
        known.lines.iter().any(|line| line == "format: password")
            || spec.properties_named(name).any(|it| spec.is_secret(&it.node))
    }

    /// Whether a named schema has the type that the page says.
    fn fits(&self, known: &Schema, row: &Row) -> bool {
        let line = known.lines.iter().next().unwrap_or_default();
        let name = line.trim_end_matches('\'').rsplit('/').next().unwrap_or_default();
        let spec = self.proposer.spec;
        let Some(schema) = spec.schema(name) else { return true };
        let ty = spec.target(&schema.node).0.get("type").and_then(Node::text);
        let is_same = ty.is_some_and(|ty| {
            row.base.lines.first() == Some(&format!("type: {ty}").as_str())
        });
        is_same
            && (row.base.value == ValueType::Integer || row.bounds.lines().is_empty())
    }

    /// The enum of the spec with exactly these values, or a new one.
    fn enumeration(&mut self, key: &str, values: &[String]) -> Schema {
        let wanted: BTreeSet<&str> = values.iter().map(String::as_str).collect();
        let spec = self.proposer.spec;
        let mut targets =
            spec.properties_named(key).filter_map(|it| spec.target(&it.node).1);
        let known = targets.find(|named| {
            let items = named.node.get("enum").map_or(&[][..], Node::items);
            let items: BTreeSet<&str> = items.iter().filter_map(Node::text).collect();
            text(&named.node, "type") == Some("string") && items == wanted
        });
        if let Some(known) = known {
            return self.proposer.reference(&known.key);
        }
        let name = self.proposer.free_name(format!("{}{}", self.schema, pascal(key)));
        let mut lines = Lines::of("type: string");
        lines.key(
            "enum",
            Lines::list(values.iter().map(|value| Lines::of(scalar(value)))),
        );
        lines.push("x-revio-enum: open");
        self.proposer.define(&name, lines, false);
        self.proposer.reference(&name)
    }
}

/// A field without a key in the description: `skip verification (boolean, required): Saves time`.
fn listed(row: &Row) -> String {
    let ty = match row.depth {
        0 => row.type_text.clone(),
        _ => row.type_text.replace("[]", " list"),
    };
    let required = if row.is_required { "required" } else { "" };
    let facts = [ty.as_str(), row.bounds_text.as_str(), required];
    let facts: Vec<&str> = facts.into_iter().filter(|it| !it.is_empty()).collect();
    let facts = format!("({})", facts.join(", "));
    let head =
        if row.label.is_empty() { facts } else { format!("{} {facts}", row.label) };
    match row.description.trim_end_matches('.') {
        "" => head,
        text => format!("{head}: {text}"),
    }
}

/// A description, folded if it is long.
fn description(text: &str) -> Lines {
    let mut lines = Lines::new();
    if text.len() <= WIDTH || text.chars().any(|it| it.is_control() || it == '\u{feff}')
    {
        lines.text("description", text);
        return lines;
    }
    lines.push("description: >-");
    let mut line = String::from(" ");
    for word in text.split(' ') {
        if line.len() + word.len() > WIDTH && line.len() > 1 {
            lines.push(std::mem::replace(&mut line, String::from(" ")));
        }
        line.push(' ');
        line.push_str(word);
    }
    lines.push(line);
    lines
}
