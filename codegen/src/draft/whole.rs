//! A schema with all that samples show.

use super::Question;
use super::bodies::Bodies;
use super::edit::Editor;
use super::observed::{Kind, Member, Observed};
use super::propose::{Definition, Proposer};
use crate::load::Entry;
use crate::names::snake;
use crate::snippet::{Lines, Snippet};

/// Writes the schema, and those that it needs.
pub(super) fn schema(editor: &mut Editor<'_, '_>, question: &Question, bodies: &Bodies) {
    let name = &question.schema;
    let file = file(editor, question);
    let mut proposer = editor.proposer(file.clone());
    let lines = body(&mut proposer, name, bodies, question);
    let mut schemas = vec![(name.clone(), lines)];
    schemas.extend(collection(editor, &proposer, name, bodies));
    let (identifiers, others): (Vec<Definition>, Vec<Definition>) =
        proposer.made.into_iter().partition(|made| made.identifier);
    schemas.extend(others.into_iter().map(|made| (made.name, made.lines)));
    let near = last_schema(editor, &file).map(|near| near.span);
    editor.keep(identifiers, near);
    match editor.spec.schema(name) {
        Some(known) => replace(editor, known, schemas),
        None => add(editor, &file, schemas),
    }
}

/// The schema itself.
fn body(
    proposer: &mut Proposer<'_, '_>,
    name: &str,
    bodies: &Bodies,
    question: &Question,
) -> Lines {
    let seen = &bodies.records;
    if !seen.is_within(&[Kind::Object, Kind::Null]) {
        return proposer.schema("", name, seen).lines;
    }
    let key = key(name, seen, question);
    proposer.record(name, seen, key)
}

/// The member that names the record, if it is an answer and always has it.
fn key<'o>(name: &str, seen: &'o Observed, question: &'o Question) -> Option<&'o str> {
    let endpoint = question.operation.as_ref();
    if endpoint.is_some_and(|endpoint| !endpoint.reads()) {
        return None;
    }
    let own = format!("{}_id", snake(name));
    let in_path = endpoint.and_then(|endpoint| endpoint.key_parameter());
    let is_key = |member: &&Member| {
        let named = member.name == own || Some(member.name.as_str()) == in_path;
        named && seen.always_has(member) && member.seen.is_within(&[Kind::Integer])
    };
    seen.members().iter().find(is_key).map(|member| member.name.as_str())
}

/// The page of such records, if one was seen and the spec has none.
fn collection(
    editor: &Editor<'_, '_>,
    proposer: &Proposer<'_, '_>,
    name: &str,
    bodies: &Bodies,
) -> Option<(String, Lines)> {
    let own = collection_name(name);
    let envelope = editor.spec.envelope("collection")?;
    if bodies.collection.members().is_empty() || editor.spec.schema(&own).is_some() {
        return None;
    }
    let mut records = Lines::of("type: array");
    records.key("items", proposer.reference(name).lines);
    let mut members = Lines::new();
    members.key("records", records);
    let mut part = Lines::of("type: object");
    part.key("properties", members);
    let mut parts = Lines::new();
    parts.item(proposer.reference(&envelope.key).lines);
    parts.item(part);
    let mut lines = Lines::new();
    lines.key("allOf", parts);
    Some((own, lines))
}

/// What a page of records is called.
pub(super) fn collection_name(name: &str) -> String {
    format!("{name}Collection")
}

/// The file that the schema is to stand in.
fn file(editor: &Editor<'_, '_>, question: &Question) -> String {
    let known =
        editor.spec.schema(&question.schema).map(|known| editor.places.file(known.span));
    let family =
        || question.operation.as_ref().map(|it| super::operation::home(editor, it).file);
    known.or_else(family).unwrap_or_else(|| {
        let root = editor.places.file(editor.spec.root.span);
        if super::operation::is_spread(editor) {
            format!("resources/{}s.yaml", snake(&question.schema))
        } else {
            root
        }
    })
}

/// Writes schemas in place of one that is there.
fn replace(editor: &mut Editor<'_, '_>, known: &Entry, schemas: Vec<(String, Lines)>) {
    let lines = editor.places.entry(known);
    let mut place = lines.clone();
    for (name, schema) in schemas {
        let mut all = if place.is_empty() { Lines::of("") } else { Lines::new() };
        all.key(&name, schema);
        editor.put(known.span, place, all, &name);
        place = lines.end..lines.end;
    }
}

/// Writes schemas behind the last one of a file.
fn add(editor: &mut Editor<'_, '_>, file: &str, schemas: Vec<(String, Lines)>) {
    let last =
        last_schema(editor, file).map(|last| (last.span, editor.places.entry(last).end));
    match last {
        Some((span, line)) => {
            for (name, schema) in schemas {
                let mut all = Lines::of("");
                all.key(&name, schema);
                editor.put(span, line..line, all, &name);
            }
        }
        None => begin(editor, file, schemas),
    }
}

/// Writes the first schema of a document.
pub(super) fn first(editor: &mut Editor<'_, '_>, schemas: Vec<(String, Lines)>) {
    let root = editor.places.file(editor.spec.root.span);
    begin(editor, &root, schemas);
}

/// Writes the first schemas of a file.
fn begin(editor: &mut Editor<'_, '_>, file: &str, schemas: Vec<(String, Lines)>) {
    let names: Vec<String> = schemas.iter().map(|(name, _)| name.clone()).collect();
    let mut all = Lines::new();
    for (name, schema) in schemas {
        if !all.is_empty() {
            all.push("");
        }
        all.key(&name, schema);
    }
    let mut components = Lines::new();
    components.key("schemas", all);
    let mut lines = Lines::new();
    lines.key("components", components);
    let line = super::operation::line_behind(editor, file);
    editor.push(file, line..line, &lines, &names.join(", "));
}

fn last_schema<'t>(editor: &Editor<'_, 't>, file: &str) -> Option<&'t Entry> {
    let schemas = editor.spec.schemas().iter();
    schemas
        .filter(|schema| editor.places.files.path(schema.span) == file)
        .max_by_key(|it| it.span)
}

/// Joins what begins a file of its own, where nothing is that it could stand behind: its paths
/// come before its components.
pub(super) fn gathered(snippets: Vec<Snippet>) -> Vec<Snippet> {
    let mut gathered: Vec<Snippet> = Vec::new();
    for snippet in snippets {
        let is_new = |other: &&mut Snippet| {
            other.file == snippet.file
                && snippet.lines == (1..1)
                && other.lines == (1..1)
        };
        match gathered.iter_mut().find(is_new) {
            Some(other)
                if snippet.yaml.starts_with("components:\n  schemas:\n")
                    && other.yaml.contains("components:\n  schemas:\n") =>
            {
                let more = snippet.yaml.trim_start_matches("components:\n  schemas:\n");
                other.yaml = format!("{}\n{more}", other.yaml);
                other.subject = format!("{}, {}", other.subject, snippet.subject);
            }
            Some(other) => {
                other.yaml = format!("{}\n{}", snippet.yaml, other.yaml);
                other.subject = format!("{}, {}", snippet.subject, other.subject);
            }
            None => gathered.push(snippet),
        }
    }
    gathered
}
