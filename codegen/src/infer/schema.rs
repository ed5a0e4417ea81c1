//! Writes a schema with everything that its source shows.

use super::BodyRequest;
use super::bodies::Bodies;
use super::edit::Editor;
use super::observed::{Observed, Property};
use super::propose::{Definition, Proposer};
use super::resource::{collection_name, schema_file};
use super::value_type::ValueType;
use super::yaml::Lines;
use crate::load::Entry;
use crate::names::snake;

/// Writes the schema and the schemas that it refers to.
pub(super) fn write<'s, 't>(
    editor: &mut Editor<'s, 't>,
    request: &BodyRequest,
    bodies: &Bodies,
    record: impl FnOnce(&mut Proposer<'s, 't>) -> Lines,
) {
    let name = &request.schema;
    let file = schema_file(editor, request);
    let mut proposer = editor.proposer(file.clone());
    let mut schemas = vec![(name.clone(), record(&mut proposer))];
    schemas.extend(collection(editor, &proposer, name, bodies));
    let (identifiers, others): (Vec<Definition>, Vec<Definition>) =
        proposer.definitions.into_iter().partition(|it| it.is_identifier);
    schemas.extend(others.into_iter().map(|it| (it.name, it.lines)));
    let near = editor.last_schema(&file).map(|near| near.span);
    editor.keep(identifiers, near);
    match editor.spec.schema(name) {
        Some(known) => replace(editor, known, schemas),
        None => editor.append_schemas(&file, schemas),
    }
}

/// A schema with everything that the samples show.
pub(super) fn record(
    proposer: &mut Proposer<'_, '_>,
    seen: &Observed,
    request: &BodyRequest,
) -> Lines {
    let name = &request.schema;
    if seen.is_within(&[ValueType::Object, ValueType::Null]) {
        proposer.record(name, seen, key(name, seen, request))
    } else {
        proposer.schema("", name, seen).lines
    }
}

/// The property that identifies a record in responses, if every sample has it.
fn key<'o>(name: &str, seen: &'o Observed, request: &'o BodyRequest) -> Option<&'o str> {
    let endpoint = request.operation.as_ref();
    if endpoint.is_some_and(|endpoint| !endpoint.is_get()) {
        return None;
    }
    let own = format!("{}_id", snake(name));
    let in_path = endpoint.and_then(|endpoint| endpoint.last_parameter());
    let is_key = |property: &&Property| {
        let is_named = property.name == own || Some(&*property.name) == in_path;
        is_named
            && seen.always_has(property)
            && property.seen.is_within(&[ValueType::Integer])
    };
    seen.properties().iter().find(is_key).map(|property| property.name.as_str())
}

/// A page of the records, if one was seen and the spec has none.
fn collection(
    editor: &Editor<'_, '_>,
    proposer: &Proposer<'_, '_>,
    name: &str,
    bodies: &Bodies,
) -> Option<(String, Lines)> {
    let own = collection_name(name);
    let envelope = editor.spec.envelope("collection")?;
    if bodies.collection.properties().is_empty() || editor.spec.schema(&own).is_some() {
        return None;
    }
    let items = Lines::keyed("items", proposer.reference(name).lines);
    let records = Lines::keyed("records", Lines::of("type: array").and(items));
    let part = Lines::of("type: object").and(Lines::keyed("properties", records));
    let parts = Lines::list([proposer.reference(&envelope.key).lines, part]);
    Some((own, Lines::keyed("allOf", parts)))
}

/// Replaces a schema, and writes the others after it.
fn replace(editor: &mut Editor<'_, '_>, known: &Entry, schemas: Vec<(String, Lines)>) {
    let mut range = editor.places.entry(known);
    for (name, schema) in schemas {
        let lead = if range.is_empty() { Lines::of("") } else { Lines::new() };
        let lines = lead.and(Lines::keyed(&name, schema));
        editor.put(known.span, range, lines, &name);
        range = editor.after(known);
    }
}
