//! The path and the operation that samples were sent with.

use std::ops::Range;

use super::Question;
use super::bodies::Bodies;
use super::edit::Editor;
use super::endpoint::{Endpoint, parameter};
use super::observed::{Kind, Observed};
use super::propose::{Proposer, singular};
use super::spec::text;
use super::whole::collection_name;
use crate::load::{Entry, Node};
use crate::names::snake;
use crate::snippet::{Lines, reference};

/// Where a family of operations stands.
pub(super) struct Home {
    pub(super) file: String,
    tag: String,
}

/// The file and the tag of the family: those that it has, or new ones.
pub(super) fn home(editor: &Editor<'_, '_>, endpoint: &Endpoint) -> Home {
    let first = |path: &str| path.split('/').nth(1).unwrap_or_default().to_owned();
    let kin = paths(editor).iter().find(|path| first(&path.key) == endpoint.family());
    let tag_of = |item: &Entry| {
        let operations = item.node.entries().iter();
        let tags = operations.filter_map(|operation| operation.node.get("tags"));
        tags.flat_map(Node::items).find_map(Node::text).map(str::to_owned)
    };
    let tag = kin.and_then(tag_of).unwrap_or_else(|| snake(endpoint.family()));
    let file = match kin {
        Some(kin) => editor.places.file(kin.node.span),
        None if is_spread(editor) => format!("resources/{tag}.yaml"),
        None => editor.places.file(editor.spec.root.span),
    };
    Home { file, tag }
}

/// Whether paths stand in files of their own.
pub(super) fn is_spread(editor: &Editor<'_, '_>) -> bool {
    let root = editor.spec.root.span.file();
    paths(editor).iter().any(|path| path.node.span.file() != root)
}

/// Writes the operation, if the spec has none there.
pub(super) fn operation(
    editor: &mut Editor<'_, '_>,
    question: &Question,
    endpoint: &Endpoint,
    bodies: &Bodies,
) {
    let known = paths(editor).iter().find(|path| path.key == endpoint.path());
    if known.is_some_and(|known| known.node.get(&endpoint.key()).is_some()) {
        return;
    }
    let home = home(editor, endpoint);
    let mut proposer = editor.proposer(home.file.clone());
    let operation = lines(editor, &proposer, question, endpoint, bodies, &home);
    match known {
        Some(known) => add_method(editor, known, endpoint, operation),
        None => add_path(editor, &mut proposer, endpoint, operation, &home),
    }
    editor.keep(proposer.made, None);
    add_tag(editor, &home);
}

fn paths<'t>(editor: &Editor<'_, 't>) -> &'t [Entry] {
    editor.spec.root.get("paths").map_or(&[], Node::entries)
}

/// What stands below the method.
fn lines(
    editor: &Editor<'_, '_>,
    proposer: &Proposer<'_, '_>,
    question: &Question,
    endpoint: &Endpoint,
    bodies: &Bodies,
    home: &Home,
) -> Lines {
    let name = question.schema.as_str();
    let page = !bodies.collection.members().is_empty() || bodies.listed;
    let list = endpoint.reads() && endpoint.key_parameter().is_none() && page;
    let verb = endpoint.verb(list);
    let mut lines = Lines::new();
    lines.text("operationId", &format!("{}_{verb}", home.tag));
    lines.push(format!("tags: [{}]", home.tag));
    lines.text("summary", &summary(&verb, &snake(endpoint.family())));
    lines.text("description", "Known from bodies that were seen.");
    lines.push("x-revio-evidence: observed");
    if list {
        lines.extend(paging(editor, proposer));
    }
    if !endpoint.reads() {
        lines.key("requestBody", request(proposer, name, endpoint));
    }
    lines.key("responses", responses(editor, proposer, name, endpoint, list, bodies));
    lines
}

/// `Get thing`, `List things`, `Get pdf of thing`
fn summary(verb: &str, family: &str) -> String {
    let (first, further) = verb.split_once('_').unwrap_or((verb, ""));
    let many = family.replace('_', " ");
    let things = if first == "list" { many } else { singular(&many) };
    let of = if further.is_empty() { String::new() } else { format!("{further} of ") };
    let mut letters = first.chars();
    let capital: String =
        letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{capital}{} {}{things}", letters.as_str(), of.replace('_', " "))
}

/// The parameters that page through a list.
fn paging(editor: &Editor<'_, '_>, proposer: &Proposer<'_, '_>) -> Lines {
    let mut list = Lines::new();
    let declared = editor
        .spec
        .root
        .pointer("/components/parameters")
        .map_or(&[][..], Node::entries);
    for key in ["page", "page_size"] {
        let paging = editor.spec.root.get("x-revio-paging");
        let name = paging.and_then(|paging| text(paging, key));
        let found =
            declared.iter().find(|it| name.is_some() && text(&it.node, "name") == name);
        if let Some(found) = found {
            list.item(proposer.component("parameters", found));
        }
    }
    let mut lines = Lines::new();
    if !list.is_empty() {
        lines.key("parameters", list);
    }
    lines
}

fn request(proposer: &Proposer<'_, '_>, name: &str, endpoint: &Endpoint) -> Lines {
    let kind = match endpoint.key().as_str() {
        "patch" => "application/json-patch+json",
        _ => "application/json",
    };
    let mut lines = Lines::of("required: true");
    lines.extend(content(kind, proposer.reference(name).lines));
    lines
}

fn content(kind: &str, schema: Lines) -> Lines {
    let (mut media, mut kinds, mut lines) = (Lines::new(), Lines::new(), Lines::new());
    media.key("schema", schema);
    kinds.key(kind, media);
    lines.key("content", kinds);
    lines
}

fn responses(
    editor: &Editor<'_, '_>,
    proposer: &Proposer<'_, '_>,
    name: &str,
    endpoint: &Endpoint,
    list: bool,
    bodies: &Bodies,
) -> Lines {
    let (status, description, schema) = match endpoint.key().as_str() {
        "get" if list => {
            ("\"200\"", "A list of records.", page(editor, proposer, name, bodies))
        }
        "get" => ("\"200\"", "The record.", record(editor, proposer, name, bodies)),
        "post" => {
            ("\"2XX\"", "The record was made.", envelope(editor, proposer, "created"))
        }
        _ => {
            ("\"2XX\"", "The call was carried out.", envelope(editor, proposer, "done"))
        }
    };
    let mut response = Lines::new();
    response.text("description", description);
    if !schema.is_empty() {
        response.extend(content("application/json", schema));
    }
    let mut lines = Lines::of(format!("{status}:"));
    lines.extend(response.indented(2));
    if let Some(error) = editor
        .spec
        .root
        .pointer("/components/responses")
        .and_then(|it| it.entry("Error"))
    {
        lines.key("default", proposer.component("responses", error));
    }
    lines
}

fn page(
    editor: &Editor<'_, '_>,
    proposer: &Proposer<'_, '_>,
    name: &str,
    bodies: &Bodies,
) -> Lines {
    if !bodies.collection.members().is_empty()
        && editor.spec.envelope("collection").is_some()
    {
        return proposer.reference(&collection_name(name)).lines;
    }
    let mut lines = Lines::of("type: array");
    lines.key("items", proposer.reference(name).lines);
    lines
}

fn record(
    editor: &Editor<'_, '_>,
    proposer: &Proposer<'_, '_>,
    name: &str,
    bodies: &Bodies,
) -> Lines {
    let own = proposer.reference(name).lines;
    let enveloped =
        !bodies.single.members().is_empty() || bodies.collection.members().len() > 1;
    let Some(envelope) = editor.spec.envelope("single").filter(|_| enveloped) else {
        return own;
    };
    let mut parts = Lines::new();
    parts.item(proposer.reference(&envelope.key).lines);
    parts.item(own);
    let mut lines = Lines::new();
    lines.key("allOf", parts);
    lines
}

fn envelope(editor: &Editor<'_, '_>, proposer: &Proposer<'_, '_>, kind: &str) -> Lines {
    let envelope = editor.spec.envelope(kind);
    envelope.map_or_else(Lines::new, |it| proposer.reference(&it.key).lines)
}

/// Puts a method behind those that the path has.
fn add_method(
    editor: &mut Editor<'_, '_>,
    known: &Entry,
    endpoint: &Endpoint,
    operation: Lines,
) {
    let Some(last) = known.node.entries().last() else { return };
    let line = editor.places.entry(last).end;
    let mut lines = Lines::new();
    lines.key(&endpoint.key(), operation);
    editor.put(last.span, line..line, lines, &endpoint.to_string());
}

/// Puts a path behind those of the family, and joins it to the document.
fn add_path(
    editor: &mut Editor<'_, '_>,
    proposer: &mut Proposer<'_, '_>,
    endpoint: &Endpoint,
    operation: Lines,
    home: &Home,
) {
    let (mut item, mut lines) = (parameters(proposer, endpoint), Lines::new());
    item.key(&endpoint.key(), operation);
    lines.key(endpoint.path(), item);
    let subject = endpoint.to_string();
    let root = editor.places.file(editor.spec.root.span);
    if home.file == root {
        join(editor, endpoint, lines, &subject);
    } else {
        add_item(editor, home, lines, &subject);
        let escaped = endpoint.path().replace('~', "~0").replace('/', "~1");
        let target = reference(&format!(
            "{}#/paths/{escaped}",
            super::propose::path(&root, &home.file)
        ));
        let mut lines = Lines::new();
        lines.key(endpoint.path(), Lines::of(format!("$ref: {target}")));
        join(editor, endpoint, lines, &subject);
    }
}

/// The parameters in the path, which all its operations share.
fn parameters(proposer: &mut Proposer<'_, '_>, endpoint: &Endpoint) -> Lines {
    let mut list = Lines::new();
    for name in endpoint.parameters() {
        let mut seen = Observed::default();
        seen.note(if name.ends_with("_id") { Kind::Integer } else { Kind::Text }, 0, 1);
        let mut one = Lines::new();
        one.text("name", name);
        one.push("in: path");
        one.push("required: true");
        one.key("schema", proposer.schema("", name, &seen).lines);
        list.item(one);
    }
    let mut lines = Lines::new();
    if !list.is_empty() {
        lines.key("parameters", list);
    }
    lines
}

/// Puts a path item into the file of its family.
fn add_item(editor: &mut Editor<'_, '_>, home: &Home, item: Lines, subject: &str) {
    let items = paths(editor)
        .iter()
        .filter(|it| editor.places.files.path(it.node.span) == home.file);
    if let Some(last) = items.max_by_key(|item| item.node.span) {
        let line = editor.places.behind(last.node.span);
        let indent = editor.places.indent(last.node.span).saturating_sub(2);
        let mut lines = Lines::of("");
        lines.extend(item.indented(indent));
        editor.push(&home.file, line..line, &lines, subject);
    } else {
        let mut lines = Lines::new();
        lines.key("paths", item);
        editor.push(&home.file, 1..1, &lines, subject);
    }
}

/// Puts an entry among the paths of the document. What a parameter would match as well goes in
/// front of it.
fn join(editor: &mut Editor<'_, '_>, endpoint: &Endpoint, lines: Lines, subject: &str) {
    let Some(all) = editor.spec.root.entry("paths") else { return };
    let entries = all.node.entries();
    let first = |path: &Entry| path.key.split('/').nth(1) == Some(endpoint.family());
    let shadow = entries.iter().find(|path| shadows(&path.key, endpoint));
    let kin = entries.iter().rfind(|path| first(path));
    let (span, line) = match (shadow, kin.or(entries.last())) {
        (Some(shadow), _) => (shadow.span, editor.places.files.line(shadow.span)),
        (None, Some(last)) => (last.span, editor.places.entry(last).end),
        (None, None) => {
            let mut paths = Lines::new();
            paths.key("paths", lines);
            let range: Range<usize> = editor.places.entry(all);
            editor.put(all.span, range, paths, subject);
            return;
        }
    };
    let mut spaced = if kin.is_none() { Lines::of("") } else { Lines::new() };
    spaced.extend(lines);
    editor.put(span, line..line, spaced, subject);
}

/// Whether a known path has a parameter where the new one has a word, and is like it before that.
fn shadows(known: &str, endpoint: &Endpoint) -> bool {
    let pairs = known.split('/').skip(1).zip(endpoint.segments());
    for (known, new) in pairs {
        match (parameter(known), parameter(new)) {
            (Some(_), None) => return true,
            (None, None) if known == new => {}
            (Some(_), Some(_)) => {}
            _ => return false,
        }
    }
    false
}

/// Names the family, if it is new.
fn add_tag(editor: &mut Editor<'_, '_>, home: &Home) {
    let Some(tags) = editor.spec.root.entry("tags") else { return };
    let known = |tag: &Node| text(tag, "name") == Some(home.tag.as_str());
    if tags.node.items().iter().any(known) {
        return;
    }
    let Some(last) =
        tags.node.items().last().filter(|_| !editor.places.in_brackets(&tags.node))
    else {
        return;
    };
    let mut tag = Lines::new();
    tag.text("name", &home.tag);
    tag.text("description", "Known from bodies that were seen.");
    let mut lines = Lines::new();
    lines.item(tag);
    let line = editor.places.entry(tags).end;
    let indent = editor.places.indent(last.span).saturating_sub(2);
    let file = editor.places.file(last.span);
    editor.push(&file, line..line, &lines.indented(indent), &home.tag);
}

/// The line behind all that a file has.
pub(super) fn line_behind(editor: &Editor<'_, '_>, file: &str) -> usize {
    let find = editor.places.files.find(file);
    let text = find.map(|file| editor.places.files.text_of(file)).unwrap_or_default();
    text.lines().count() + 1
}
