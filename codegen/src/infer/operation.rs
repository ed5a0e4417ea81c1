//! Writes the path and the operation that samples, or the fields of a page, belong to.

use super::BodyRequest;
use super::bodies::Bodies;
use super::edit::Editor;
use super::endpoint::{Endpoint, parameter};
use super::observed::Observed;
use super::propose::{self, Proposer, singular};
use super::resource::{Resource, collection_name, is_related, paths};
use super::spec::text;
use super::value_type::ValueType;
use super::yaml::{self, Lines};
use crate::load::{Node, escape};
use crate::names::snake;

/// Where an operation is known from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Origin {
    Samples,
    /// Rev.io's reference page.
    Page,
}

impl Origin {
    fn description(self) -> &'static str {
        match self {
            Self::Samples => "Inferred from sample bodies.",
            Self::Page => "Drafted from the fields of the reference page.",
        }
    }

    fn evidence(self) -> &'static str {
        match self {
            Self::Samples => "observed",
            Self::Page => "official",
        }
    }
}

/// Writes the operation, unless the spec has it.
pub(super) fn write(
    editor: &mut Editor<'_, '_>,
    request: &BodyRequest,
    endpoint: &Endpoint,
    bodies: &Bodies,
    origin: Origin,
) {
    let known = paths(editor).iter().find(|path| path.key == endpoint.path());
    if known.is_some_and(|known| known.node.get(&endpoint.method()).is_some()) {
        return;
    }
    let resource = Resource::of(editor, endpoint);
    let mut proposer = editor.proposer(resource.file.clone());
    let is_page = !bodies.collection.properties().is_empty() || bodies.is_list;
    let is_list = endpoint.is_get() && endpoint.last_parameter().is_none() && is_page;
    let writer = OperationWriter {
        proposer: &proposer,
        schema: &request.schema,
        endpoint,
        bodies,
        is_list,
        origin,
    };
    let operation = Lines::keyed(&endpoint.method(), writer.operation(&resource.tag));
    let subject = endpoint.to_string();
    if let Some(last) = known.and_then(|known| known.node.entries().last()) {
        editor.put(last.span, editor.after(last), operation, &subject);
    } else {
        let item = parameters(&mut proposer, endpoint).and(operation);
        let item = Lines::keyed(endpoint.path(), item);
        add_path(editor, endpoint, item, &resource.file);
    }
    editor.keep(proposer.definitions, None);
    add_tag(editor, &resource.tag, origin);
}

/// Writes an operation from what its origin shows.
struct OperationWriter<'a, 's, 't> {
    proposer: &'a Proposer<'s, 't>,
    schema: &'a str,
    endpoint: &'a Endpoint,
    bodies: &'a Bodies,
    is_list: bool,
    origin: Origin,
}

impl OperationWriter<'_, '_, '_> {
    fn operation(&self, tag: &str) -> Lines {
        let verb = self.endpoint.verb(self.is_list);
        let mut lines = Lines::new();
        lines.text("operationId", &format!("{tag}_{verb}"));
        lines.push(format!("tags: [{tag}]"));
        lines.text("summary", &summary(&verb, &snake(self.endpoint.resource())));
        lines.text("description", self.origin.description());
        lines.push(format!("x-revio-evidence: {}", self.origin.evidence()));
        if self.is_list {
            lines.extend(parameter_list(self.paging()));
        }
        if !self.endpoint.is_get() {
            let media_type = match self.endpoint.method().as_str() {
                "patch" => "application/json-patch+json",
                _ => "application/json",
            };
            let body = content(media_type, self.proposer.reference(self.schema).lines);
            lines.key("requestBody", Lines::of("required: true").and(body));
        }
        lines.key("responses", self.responses());
        lines
    }

    /// References to the parameters that page through a list.
    fn paging(&self) -> Vec<Lines> {
        let root = self.proposer.spec.root;
        let declared = root.pointer("/components/parameters");
        let declared = declared.map_or(&[][..], Node::entries);
        let names = ["page", "page_size"]
            .into_iter()
            .filter_map(|key| text(root.get("x-revio-paging")?, key));
        names
            .filter_map(|name| {
                declared.iter().find(|it| text(&it.node, "name") == Some(name))
            })
            .map(|found| self.proposer.component("parameters", found))
            .collect()
    }

    fn responses(&self) -> Lines {
        let (status, description, schema) = match self.endpoint.method().as_str() {
            "get" if self.is_list => ("\"200\"", "A list of records.", self.page()),
            "get" => ("\"200\"", "The record.", self.record()),
            "post" => ("\"2XX\"", "The record was created.", self.envelope("created")),
            _ => ("\"2XX\"", "The operation succeeded.", self.envelope("done")),
        };
        let mut response = Lines::new();
        response.text("description", description);
        if !schema.is_empty() {
            response.extend(content("application/json", schema));
        }
        let mut lines = Lines::of(format!("{status}:")).and(response.indented(2));
        let responses = self.proposer.spec.root.pointer("/components/responses");
        if let Some(error) = responses.and_then(|it| it.entry("Error")) {
            lines.key("default", self.proposer.component("responses", error));
        }
        lines
    }

    fn page(&self) -> Lines {
        let has_envelope = !self.bodies.collection.properties().is_empty()
            && self.proposer.spec.envelope("collection").is_some();
        if has_envelope {
            return self.proposer.reference(&collection_name(self.schema)).lines;
        }
        let items = self.proposer.reference(self.schema).lines;
        Lines::of("type: array").and(Lines::keyed("items", items))
    }

    fn record(&self) -> Lines {
        let own = self.proposer.reference(self.schema).lines;
        let has_envelope = !self.bodies.single.properties().is_empty()
            || self.bodies.collection.properties().len() > 1;
        let envelope = self.envelope("single");
        if !has_envelope || envelope.is_empty() {
            return own;
        }
        Lines::keyed("allOf", Lines::list([envelope, own]))
    }

    /// A reference to an envelope; empty if the spec has none.
    fn envelope(&self, kind: &str) -> Lines {
        let envelope = self.proposer.spec.envelope(kind);
        envelope.map_or_else(Lines::new, |it| self.proposer.reference(&it.key).lines)
    }
}

/// `Get thing`, `List things`, `Get pdf of thing`
fn summary(verb: &str, resource: &str) -> String {
    let (first, further) = verb.split_once('_').unwrap_or((verb, ""));
    let plural = resource.replace('_', " ");
    let things = if first == "list" { plural } else { singular(&plural) };
    let of = if further.is_empty() { String::new() } else { format!("{further} of ") };
    let (initial, rest) = first.split_at_checked(1).unwrap_or((first, ""));
    format!("{}{rest} {}{things}", initial.to_ascii_uppercase(), of.replace('_', " "))
}

fn content(media_type: &str, schema: Lines) -> Lines {
    let media = Lines::keyed(media_type, Lines::keyed("schema", schema));
    Lines::keyed("content", media)
}

fn parameter_list(parameters: Vec<Lines>) -> Lines {
    if parameters.is_empty() {
        return Lines::new();
    }
    Lines::keyed("parameters", Lines::list(parameters))
}

/// The parameters in the path, which all of its operations share.
fn parameters(proposer: &mut Proposer<'_, '_>, endpoint: &Endpoint) -> Lines {
    let parameter = |name: &str| {
        let is_number = name.ends_with("_id");
        let mut seen = Observed::default();
        seen.note(if is_number { ValueType::Integer } else { ValueType::Text }, 0, 1);
        let mut lines = Lines::new();
        lines.text("name", name);
        lines.push("in: path");
        lines.push("required: true");
        lines.key("schema", proposer.schema("", name, &seen).lines);
        lines
    };
    parameter_list(endpoint.parameters().map(parameter).collect())
}

/// Writes a path item into the file of its resource, and refers to it from the root document.
fn add_path(editor: &mut Editor<'_, '_>, endpoint: &Endpoint, item: Lines, file: &str) {
    let subject = endpoint.to_string();
    let root = editor.places.file(editor.spec.root.span);
    if file == root {
        add_entry(editor, endpoint, item, &subject);
        return;
    }
    add_item(editor, file, item, &subject);
    let escaped = escape(endpoint.path());
    let target = format!("{}#/paths/{escaped}", propose::path(&root, file));
    let entry = Lines::keyed(endpoint.path(), Lines::of(yaml::reference(&target)));
    add_entry(editor, endpoint, entry, &subject);
}

fn add_item(editor: &mut Editor<'_, '_>, file: &str, item: Lines, subject: &str) {
    let items =
        paths(editor).iter().filter(|it| editor.places.files.path(it.node.span) == file);
    if let Some(last) = items.max_by_key(|item| item.node.span) {
        let line = editor.places.after(last.node.span);
        let indent = editor.places.indent(last.node.span).saturating_sub(2);
        let lines = Lines::of("").and(item.indented(indent));
        editor.push(file, line..line, &lines, subject);
    } else {
        editor.push(file, 1..1, &Lines::keyed("paths", item), subject);
    }
}

/// Adds an entry to the paths of the root document, before a path with a parameter that would match
/// it too.
fn add_entry(
    editor: &mut Editor<'_, '_>,
    endpoint: &Endpoint,
    entry: Lines,
    subject: &str,
) {
    let Some(all) = editor.spec.root.entry("paths") else { return };
    let entries = all.node.entries();
    let shadow = entries.iter().find(|path| shadows(&path.key, endpoint));
    let related = entries.iter().rfind(|path| is_related(&path.key, endpoint));
    let (span, line) = match (shadow, related.or(entries.last())) {
        (Some(shadow), _) => (shadow.span, editor.places.files.line(shadow.span)),
        (None, Some(last)) => (last.span, editor.places.entry(last).end),
        (None, None) => {
            let range = editor.places.entry(all);
            editor.put(all.span, range, Lines::keyed("paths", entry), subject);
            return;
        }
    };
    let lead = if related.is_none() { Lines::of("") } else { Lines::new() };
    editor.put(span, line..line, lead.and(entry), subject);
}

/// Whether a known path has a parameter where the new path has a literal, with equal segments
/// before.
fn shadows(known: &str, endpoint: &Endpoint) -> bool {
    let mut pairs = known.split('/').skip(1).zip(endpoint.segments());
    let first = pairs.find(|(known, new)| match (parameter(known), parameter(new)) {
        (Some(_), Some(_)) => false,
        (None, None) => known != new,
        _ => true,
    });
    first.is_some_and(|(known, _)| parameter(known).is_some())
}

/// Adds the tag of the resource, if the document lists tags and lacks it.
fn add_tag(editor: &mut Editor<'_, '_>, name: &str, origin: Origin) {
    let Some(tags) = editor.spec.root.entry("tags") else { return };
    let is_known = |tag: &Node| text(tag, "name") == Some(name);
    if tags.node.items().iter().any(is_known) {
        return;
    }
    let mut tag = Lines::new();
    tag.text("name", name);
    tag.text("description", origin.description());
    editor.append_items(tags, &Lines::list([tag]), name);
}
