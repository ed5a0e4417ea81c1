//! A member that the spec loses is proposed again, it alone, and at the place where it belongs.
//! This is tried with every member of every sample.
//!
//! Which schema a member belongs to is found by a walk of this test's own, through the document
//! and the sample at once.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use revio_codegen::draft::draft;
use revio_codegen::load::{Entry, Node, Tree, Value};
use revio_codegen::snippet::{Snippet, apply};
use revio_codegen::source::Sources;
use revio_codegen::{analyze, bundle};
use serde_yaml::Value as Body;

use super::{Row, sample_rows, spec};

/// A member: the place of the `properties` that have it, and its name.
type Place = (String, String);

/// Every member of a body that the schema at `pointer` has, in all objects below it.
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
    if let (Some(members), Body::Mapping(body)) = (schema.get("properties"), body) {
        for member in members.entries() {
            if let Some(value) = body.get(member.key.as_str()) {
                let place = format!("{pointer}/properties");
                walk(root, &format!("{place}/{}", member.key), value, found);
                found.insert((place, member.key.clone()));
            }
        }
    }
}

/// Every member of a sample, its envelope's included.
fn places(root: &Node, row: &Row) -> BTreeSet<Place> {
    let body: Body = serde_yaml::from_str(&row.text).expect("JSON");
    let schema = |name: &str| format!("/components/schemas/{name}");
    let mut found = BTreeSet::new();
    let records: Vec<&Body> = match row.envelope.as_str() {
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
        walk(root, &schema(&row.schema), record, &mut found);
    }
    found
}

/// The entries of the map at a pointer, to be changed.
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

/// Takes a member out of the document, asks what is lacking, and puts it back.
fn check(tree: &mut Tree, row: &Row, (pointer, name): &Place) {
    let before = entries(&mut tree.root, pointer);
    let at = before.iter().position(|entry| entry.key == *name).expect("the member");
    let member = before.remove(at);
    let last = before.last().map(|entry| entry.span);
    let found =
        draft(tree, &row.question(true)).unwrap_or_else(|refused| panic!("{refused}"));
    entries(&mut tree.root, pointer).insert(at, member.clone());

    let owner = pointer.split('/').nth(3).expect("the name of a schema");
    let what = format!("{owner}.{name} in {}", row.file);
    assert!(found.notes.is_empty(), "{what}: {}", found.notes);
    let [snippet] = &*found.snippets else { panic!("{what}: {:?}", found.snippets) };
    assert_eq!(snippet.subject, format!("{owner}.{name}"), "{what}");
    assert_eq!(snippet.file, tree.files.path(member.span), "{what}");
    let header = format!("{}{name}:", " ".repeat(tree.files.column(member.span) - 1));
    assert!(
        snippet.yaml.lines().any(|line| line.starts_with(&header)),
        "{what}: {}",
        snippet.yaml
    );
    // Behind the last of those that are left, and before whatever comes next.
    let line = snippet.lines.start;
    let last = last.map_or(0, |last| tree.files.line(last));
    assert!(
        snippet.lines.is_empty() == (last > 0) && line > last,
        "{what}: {:?}",
        snippet.lines
    );
    if last < tree.files.line(member.span) && last > 0 {
        assert!(line <= tree.files.line(member.span), "{what}: {:?}", snippet.lines);
    }
}

#[test]
fn each_is_proposed_when_it_is_lacking() {
    let mut tree =
        bundle(&spec::sources()).unwrap_or_else(|found| panic!("{found}")).tree;
    let mut tried = 0;
    for row in sample_rows() {
        let places = places(&tree.root, &row);
        assert!(!places.is_empty(), "{}", row.file);
        for place in &places {
            check(&mut tree, &row, place);
        }
        tried += places.len();
    }
    assert!(tried > 200, "{tried} members");
}

/// The lines of a member in its file: that of its key and all further to the right.
fn lines(sources: &Sources, tree: &Tree, member: &Entry) -> (String, Range<usize>) {
    let (file, start) = (tree.files.path(member.span), tree.files.line(member.span));
    let indent = tree.files.column(member.span);
    let further = sources.files[file].lines().skip(start);
    let count = further
        .take_while(|line| line.len() > indent && line[..indent].trim().is_empty())
        .count();
    (file.to_owned(), start..start + 1 + count)
}

/// A member of a record that the document can do without.
fn dispensable<'t>(tree: &'t Tree, row: &Row) -> Option<&'t Entry> {
    let own = format!("/components/schemas/{}", row.schema);
    let schema = tree.root.pointer(&own)?;
    let is_required = |name: &str| {
        let required = schema.get("required").map_or(&[][..], Node::items);
        required.iter().any(|item| item.text() == Some(name))
    };
    let members = schema.get("properties")?.entries();
    let places = places(&tree.root, row);
    let shown = |member: &&Entry| {
        places.contains(&(format!("{own}/properties"), member.key.clone()))
            && !is_required(&member.key)
    };
    members.iter().rfind(shown).filter(|_| members.len() > 1)
}

/// The same in the texts: a member of each schema is cut out of its file, the drafts are pasted
/// into what is left, and the document means something again and lacks nothing.
#[test]
fn those_cut_out_of_the_texts_can_be_pasted() {
    let (sources, rows) = (spec::sources(), sample_rows());
    let whole = bundle(&sources).unwrap_or_else(|found| panic!("{found}")).tree;
    let mut cuts: BTreeMap<String, Snippet> = BTreeMap::new();
    for row in &rows {
        let Some(member) = dispensable(&whole, row) else { continue };
        let (file, lines) = lines(&sources, &whole, member);
        let subject = format!("{}.{}", row.schema, member.key);
        let cut = Snippet { file, lines, yaml: String::new(), subject };
        cuts.entry(row.schema.clone()).or_insert(cut);
    }
    let cuts: Vec<Snippet> = cuts.into_values().collect();
    assert!(cuts.len() > 20, "{} cuts", cuts.len());
    let less = apply(&sources, &cuts).expect("lines");
    let tree = bundle(&less).unwrap_or_else(|found| panic!("{found}")).tree;

    let mut found: BTreeMap<String, Snippet> = BTreeMap::new();
    for row in &rows {
        let draft = draft(&tree, &row.question(true)).expect("a draft");
        assert!(draft.notes.is_empty(), "{}: {}", row.file, draft.notes);
        found.extend(draft.snippets.into_iter().map(|it| (it.subject.clone(), it)));
    }
    let subjects: BTreeSet<&String> = cuts.iter().map(|cut| &cut.subject).collect();
    assert_eq!(found.keys().collect::<BTreeSet<_>>(), subjects);

    let found: Vec<Snippet> = found.into_values().collect();
    let pasted = apply(&less, &found).expect("places");
    let meaning = analyze(&pasted).unwrap_or_else(|found| panic!("{found}"));
    assert!(meaning.warnings.is_empty(), "{}", meaning.warnings);
    for row in &rows {
        let again = draft(&meaning.tree, &row.question(true)).expect("a draft");
        assert!(again.snippets.is_empty(), "{}: {:?}", row.file, again.snippets);
    }
}
