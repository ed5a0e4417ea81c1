//! A property that is removed from the spec is proposed again, alone and at its place. The test
//! removes every property of every sample.
//!
//! The schema of each property is found by walking the document and the sample at once, without
//! the code under test.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use revio_codegen::analyze;
use revio_codegen::infer::{TextEdit, apply, from_bodies};
use revio_codegen::load::{Entry, Node, Tree, Value};
use revio_codegen::source::Sources;
use serde_yaml::Value as Body;

use super::{Sample, samples, spec, tree};

/// A property: the pointer to the `properties` that have it, and its name.
type Place = (String, String);

/// Collects the properties of a body that the schema at `pointer` declares, at any depth.
fn walk(root: &Node, pointer: &str, body: &Body, found: &mut BTreeSet<Place>) {
    let schema = root.pointer(pointer).unwrap_or_else(|| panic!("nothing at {pointer}"));
    if let Some(reference) = schema.get("$ref").and_then(Node::text) {
        walk(root, reference.trim_start_matches('#'), body, found);
    }
    for key in ["allOf", "oneOf"] {
        let parts = schema.get(key).map_or(0, |parts| parts.items().len());
        (0..parts).for_each(|part| {
            walk(root, &format!("{pointer}/{key}/{part}"), body, found);
        });
    }
    if let (Some(_), Body::Sequence(items)) = (schema.get("items"), body) {
        for item in items {
            walk(root, &format!("{pointer}/items"), item, found);
        }
    }
    if let (Some(properties), Body::Mapping(body)) = (schema.get("properties"), body) {
        for property in properties.entries() {
            if let Some(value) = body.get(property.key.as_str()) {
                let place = format!("{pointer}/properties");
                walk(root, &format!("{place}/{}", property.key), value, found);
                found.insert((place, property.key.clone()));
            }
        }
    }
}

/// The properties of a sample and of its envelope.
fn places(root: &Node, sample: &Sample) -> BTreeSet<Place> {
    let body: Body = serde_yaml::from_str(&sample.text).expect("JSON");
    let schema = |name: &str| format!("/components/schemas/{name}");
    let mut found = BTreeSet::new();
    let records: Vec<&Body> = match sample.envelope.as_str() {
        "collection" => {
            walk(root, &schema("CollectionEnvelope"), &body, &mut found);
            body["records"].as_sequence().expect("records").iter().collect()
        }
        "array" => body.as_sequence().expect("a list").iter().collect(),
        "single" => {
            walk(root, &schema("SingleEnvelope"), &body, &mut found);
            vec![&body]
        }
        _ => vec![&body],
    };
    for record in records {
        walk(root, &schema(&sample.schema), record, &mut found);
    }
    found
}

/// The entries of the map at a pointer.
fn entries<'t>(root: &'t mut Node, pointer: &str) -> &'t mut Vec<Entry> {
    let mut node = root;
    for step in pointer.split('/').skip(1) {
        node = match &mut node.value {
            Value::Map(entries) => {
                &mut entries
                    .iter_mut()
                    .find(|entry| entry.key == step)
                    .expect("a key")
                    .node
            }
            Value::List(items) => &mut items[step.parse::<usize>().expect("a number")],
            _ => panic!("nothing at {pointer}"),
        };
    }
    match &mut node.value {
        Value::Map(entries) => entries,
        _ => panic!("no map at {pointer}"),
    }
}

/// Removes a property from the document, infers the gaps, and restores it.
fn check(tree: &mut Tree, sample: &Sample, (pointer, name): &Place) {
    let before = entries(&mut tree.root, pointer);
    let at = before.iter().position(|entry| entry.key == *name).expect("the property");
    let property = before.remove(at);
    let last = before.last().map(|entry| entry.span);
    let found = from_bodies(tree, &sample.request(true))
        .unwrap_or_else(|errors| panic!("{errors}"));
    entries(&mut tree.root, pointer).insert(at, property.clone());

    let owner = pointer.split('/').nth(3).expect("the name of a schema");
    let what = format!("{owner}.{name} in {}", sample.file);
    assert!(found.notes.is_empty(), "{what}: {}", found.notes);
    let subject = format!("{owner}.{name}");
    let (own, schemas): (Vec<&TextEdit>, Vec<&TextEdit>) =
        found.edits.iter().partition(|edit| edit.subject == subject);
    let [edit] = own.as_slice() else { panic!("{what}: {:?}", found.edits) };
    // An object gets a new schema where the body has none for it. In the order of pasting, the
    // last lines are the first.
    let is_schema = |new: &&TextEdit| edit.yaml.contains(&format!("/{}'", new.subject));
    assert!(schemas.iter().all(is_schema), "{what}: {schemas:?}");
    assert!(found.edits.windows(2).all(|it| it[0].lines.start >= it[1].lines.start));
    assert_eq!(edit.file, tree.files.path(property.span), "{what}");
    let header = format!("{}{name}:", " ".repeat(tree.files.column(property.span) - 1));
    assert!(
        edit.yaml.lines().any(|line| line.starts_with(&header)),
        "{what}: {}",
        edit.yaml
    );
    // After the last remaining property, and before whatever follows.
    let line = edit.lines.start;
    let last = last.map_or(0, |last| tree.files.line(last));
    assert!(
        edit.lines.is_empty() == (last > 0) && line > last,
        "{what}: {:?}",
        edit.lines
    );
    if last < tree.files.line(property.span) && last > 0 {
        assert!(line <= tree.files.line(property.span), "{what}: {:?}", edit.lines);
    }
}

#[test]
fn a_removed_property_is_proposed_again() {
    let mut tree = tree(&spec::sources());
    let mut tried = 0;
    for sample in samples() {
        let places = places(&tree.root, &sample);
        assert!(!places.is_empty(), "{}", sample.file);
        for place in &places {
            check(&mut tree, &sample, place);
        }
        tried += places.len();
    }
    assert!(tried > 200, "{tried} properties");
}

/// The lines of a property in its file: the line of its key and everything indented below it.
fn lines(sources: &Sources, tree: &Tree, property: &Entry) -> (String, Range<usize>) {
    let (file, start) = (tree.files.path(property.span), tree.files.line(property.span));
    let indent = tree.files.column(property.span);
    let further = sources.files[file].lines().skip(start);
    let count = further
        .take_while(|line| line.len() > indent && line[..indent].trim().is_empty())
        .count();
    (file.to_owned(), start..start + 1 + count)
}

/// An optional property of a record.
fn optional<'t>(tree: &'t Tree, sample: &Sample) -> Option<&'t Entry> {
    let own = format!("/components/schemas/{}", sample.schema);
    let schema = tree.root.pointer(&own)?;
    let is_required = |name: &str| {
        let required = schema.get("required").map_or(&[][..], Node::items);
        required.iter().any(|item| item.text() == Some(name))
    };
    let properties = schema.get("properties")?.entries();
    let places = places(&tree.root, sample);
    let shown = |property: &&Entry| {
        places.contains(&(format!("{own}/properties"), property.key.clone()))
            && !is_required(&property.key)
    };
    properties.iter().rfind(shown).filter(|_| properties.len() > 1)
}

/// The same in the texts: after a property of each schema is cut out of its file and the proposals
/// are pasted, the document is valid and has no gaps.
#[test]
fn properties_cut_out_of_the_texts_can_be_pasted() {
    let (sources, samples) = (spec::sources(), samples());
    let whole = tree(&sources);
    let mut cuts: BTreeMap<String, TextEdit> = BTreeMap::new();
    for sample in &samples {
        let Some(property) = optional(&whole, sample) else { continue };
        let (file, lines) = lines(&sources, &whole, property);
        let subject = format!("{}.{}", sample.schema, property.key);
        let cut = TextEdit { file, lines, yaml: String::new(), subject };
        cuts.entry(sample.schema.clone()).or_insert(cut);
    }
    let cuts: Vec<TextEdit> = cuts.into_values().collect();
    assert!(cuts.len() > 20, "{} cuts", cuts.len());
    let less = apply(&sources, &cuts).expect("lines");
    let tree = tree(&less);

    let mut found: BTreeMap<String, TextEdit> = BTreeMap::new();
    for sample in &samples {
        let proposal = from_bodies(&tree, &sample.request(true)).expect("a proposal");
        assert!(proposal.notes.is_empty(), "{}: {}", sample.file, proposal.notes);
        found.extend(proposal.edits.into_iter().map(|it| (it.subject.clone(), it)));
    }
    let subjects: BTreeSet<&String> = cuts.iter().map(|cut| &cut.subject).collect();
    assert_eq!(found.keys().collect::<BTreeSet<_>>(), subjects);

    let found: Vec<TextEdit> = found.into_values().collect();
    let pasted = apply(&less, &found).expect("places");
    let meaning = analyze(&pasted).unwrap_or_else(|found| panic!("{found}"));
    assert!(meaning.warnings.is_empty(), "{}", meaning.warnings);
    for sample in &samples {
        let again =
            from_bodies(&meaning.tree, &sample.request(true)).expect("a proposal");
        assert!(again.edits.is_empty(), "{}: {:?}", sample.file, again.edits);
    }
}
