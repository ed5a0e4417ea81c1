//! Which schemas responses use, which schemas requests use, and which of them need a type for
//! each direction.

use std::collections::{BTreeMap, BTreeSet};

use super::extension::{self, flag};
use crate::document::objects::{PARAMETER, REQUEST_BODY, RESPONSES};
use crate::document::{
    DOCUMENT, Document, Object, SCHEMA, children, component_name, is_place,
};
use crate::ir::Role;
use crate::load::{Node, resolve};
use crate::source::Span;

/// The direction in which a value is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    /// From the server to the client.
    Response,
    /// From the client to the server.
    Request,
}

impl Direction {
    /// The other direction.
    pub(super) fn opposite(self) -> Self {
        match self {
            Self::Response => Self::Request,
            Self::Request => Self::Response,
        }
    }

    /// The role of an ordinary record that is sent in this direction.
    pub(super) fn role(self) -> Role {
        match self {
            Self::Response => Role::Response,
            Self::Request => Role::Request,
        }
    }
}

/// The names of schemas.
type Names<'d> = BTreeSet<&'d str>;

/// The schemas that a part of the document refers to.
#[derive(Clone, Debug, Default)]
struct Found<'d> {
    /// Those whose values are sent.
    used: Names<'d>,
    /// Those that are merged into another one, because they are parts of its `allOf`.
    parts: Names<'d>,
}

/// The schemas that each schema refers to.
type References<'d> = BTreeMap<&'d str, Found<'d>>;

/// How the document uses its component schemas.
#[derive(Debug, Default)]
pub(super) struct Usage<'d> {
    responses: Found<'d>,
    requests: Found<'d>,
    /// Schemas that contain a `readOnly` or `writeOnly` property at any depth.
    directional: Names<'d>,
    /// The value of `x-revio-envelope` by schema.
    envelopes: BTreeMap<&'d str, &'d str>,
    /// The schemas that are not components but that references lead to, by location.
    places: BTreeMap<Span, &'d str>,
    /// The locations of all properties.
    properties: BTreeSet<Span>,
}

impl<'d> Usage<'d> {
    pub(super) fn new(document: &'d Document<'d>) -> Self {
        let schemas = || document.schemas.iter().map(|it| (it.key.as_str(), it.node));
        let places = schemas().filter(|(name, _)| is_place(name));
        let places = places.map(|(name, node)| (node.span, name)).collect();
        let finder = Finder { root: &document.tree.root, places };
        let references: References<'_> =
            schemas().map(|(name, node)| (name, finder.names_in_schema(node))).collect();
        // A replacement is converted from a response, so it holds the same types.
        let replacements: Names<'_> = schemas()
            .filter(|(_, node)| extension::replaces(node).is_some())
            .map(|(name, _)| name)
            .collect();
        let mut sent = references.clone();
        sent.retain(|name, _| !replacements.contains(name));
        let mut usage = Self::default();
        for operation in &document.operations {
            let node = operation.item.node;
            let responses = node.get("responses");
            let responses = responses.map(|node| finder.names_in(&RESPONSES, node));
            let body = node.get("requestBody").and_then(|node| {
                let reference = node.text_of("$ref");
                reference.map_or(Some(node), |it| resolve(finder.root, it))
            });
            let sent_names = body.map(|node| finder.names_in(&REQUEST_BODY, node));
            let sent_names = sent_names.unwrap_or_default();
            let path = operation.parameters.iter().map(|item| item.node);
            let own = node.items_of("parameters").iter();
            for parameter in path.chain(own) {
                let reference = parameter.text_of("$ref");
                let parameter =
                    reference.map_or(Some(parameter), |it| resolve(finder.root, it));
                let names = parameter.map(|node| finder.names_in(&PARAMETER, node));
                add_reachable(&mut usage.requests, &sent, names.unwrap_or_default());
            }
            let responses = responses.unwrap_or_default();
            add_reachable(&mut usage.responses, &references, responses);
            add_reachable(&mut usage.requests, &sent, sent_names);
        }
        let replaced = replacements.iter().filter_map(|name| references.get(name));
        for replaced in replaced.cloned().collect::<Vec<_>>() {
            add_reachable(&mut usage.responses, &references, replaced);
        }
        usage.envelopes = schemas()
            .filter(|(name, _)| !is_place(name))
            .filter_map(|(name, node)| Some((name, extension::envelope(node)?)))
            .collect();
        let directional = schemas()
            .filter(|(_, node)| has_directional_property(node))
            .map(|(name, _)| name);
        usage.directional = with_dependents(directional.collect(), &references);
        usage.places = finder.places;
        usage.properties = properties(&document.tree.root);
        usage
    }

    /// The directions for which a schema needs a type. An unused schema is a response.
    pub(super) fn directions(&self, name: &str) -> Vec<Direction> {
        if self.is_split(name) {
            vec![Direction::Response, Direction::Request]
        } else {
            vec![self.direction_of_type(name, Direction::Response)]
        }
    }

    /// The direction of the type that a use of the schema refers to.
    pub(super) fn direction_of_type(&self, name: &str, used: Direction) -> Direction {
        if self.is_split(name) {
            used
        } else if self.is_used(name) {
            let is_sent = !self.responses.used.contains(name);
            if is_sent { Direction::Request } else { Direction::Response }
        } else if self.requests.parts.contains(name)
            && !self.responses.parts.contains(name)
        {
            Direction::Request
        } else {
            Direction::Response
        }
    }

    fn is_used(&self, name: &str) -> bool {
        self.responses.used.contains(name) || self.requests.used.contains(name)
    }

    /// Whether a schema at a place is a property, whose extensions are about the field.
    pub(super) fn is_property(&self, span: Span) -> bool {
        self.properties.contains(&span)
    }

    /// The reference to an inline schema, if there is one.
    pub(super) fn place(&self, span: Span) -> Option<&'d str> {
        self.places.get(&span).copied()
    }

    /// Whether a schema needs a type for each direction.
    pub(super) fn is_split(&self, name: &str) -> bool {
        self.directional.contains(name)
            && self.responses.used.contains(name)
            && self.requests.used.contains(name)
    }

    /// The value of `x-revio-envelope`.
    pub(super) fn envelope(&self, name: &str) -> Option<&'d str> {
        self.envelopes.get(name).copied()
    }
}

/// Adds the given schemas and all that they refer to.
fn add_reachable<'d>(
    found: &mut Found<'d>,
    references: &References<'d>,
    from: Found<'d>,
) {
    found.parts.extend(from.parts);
    let mut open: Vec<&str> = from.used.into_iter().collect();
    while let Some(name) = open.pop() {
        if found.used.insert(name)
            && let Some(next) = references.get(name)
        {
            found.parts.extend(&next.parts);
            open.extend(&next.used);
        }
    }
}

/// The locations of all properties of a document.
fn properties(root: &Node) -> BTreeSet<Span> {
    let (mut found, mut open) = (BTreeSet::new(), vec![(&DOCUMENT, root)]);
    while let Some((object, node)) = open.pop() {
        if object.is(&SCHEMA) {
            let entries = node.entries_of("properties").iter();
            found.extend(entries.map(|entry| entry.node.span));
        }
        let children = children(object, node).into_iter();
        open.extend(children.map(|child| (child.object, child.node)));
    }
    found
}

/// Adds every schema that refers to one of the given schemas.
fn with_dependents<'d>(mut names: Names<'d>, references: &References<'d>) -> Names<'d> {
    loop {
        let before = names.len();
        for (name, targets) in references {
            if !targets.used.is_disjoint(&names) || !targets.parts.is_disjoint(&names) {
                names.insert(name);
            }
        }
        if names.len() == before {
            return names;
        }
    }
}

/// Finds the schemas that parts of the document refer to.
struct Finder<'d> {
    root: &'d Node,
    /// The schemas that are not components, by location. A schema that contains one uses it.
    places: BTreeMap<Span, &'d str>,
}

impl<'d> Finder<'d> {
    /// The schemas below an object, including those behind references to other components.
    fn names_in(&self, object: &'static Object, node: &'d Node) -> Found<'d> {
        let mut names = Found::default();
        let mut open = vec![(object, node)];
        let mut seen = BTreeSet::new();
        while let Some((object, node)) = open.pop() {
            names.used.extend(self.places.get(&node.span));
            let merged = self.merged_parts(object, node);
            for child in children(object, node) {
                let is_merged = merged.iter().any(|part| part.span == child.node.span);
                match child.reference() {
                    // The properties of the part become those of the schema, and the part itself
                    // is not a value.
                    Some(reference) if is_merged => {
                        names.parts.insert(component_name(reference));
                        let target = resolve(self.root, reference);
                        let target = target.filter(|_| seen.insert(reference));
                        open.extend(target.map(|target| (child.object, target)));
                    }
                    Some(reference) if child.object.is(&SCHEMA) => {
                        names.used.insert(component_name(reference));
                    }
                    Some(reference) => {
                        let target = resolve(self.root, reference);
                        let target = target.filter(|_| seen.insert(reference));
                        open.extend(target.map(|target| (child.object, target)));
                    }
                    None => open.push((child.object, child.node)),
                }
            }
        }
        names
    }

    /// The parts of a schema that are merged into it. A single part that nothing but constraints is
    /// beside is the schema itself, and what is beside an envelope is the record.
    fn merged_parts(&self, object: &'static Object, node: &'d Node) -> &'d [Node] {
        const BESIDE: &[&str] =
            idents! { properties required oneOf anyOf enum items additionalProperties };
        let parts = if object.is(&SCHEMA) { node.items_of("allOf") } else { &[] };
        let is_envelope = |part: &'d Node| {
            let target = part.text_of("$ref").and_then(|it| resolve(self.root, it));
            target.is_some_and(|it| extension::envelope(it).is_some())
        };
        let is_merged =
            parts.len() > 1 || BESIDE.iter().any(|key| node.get(key).is_some());
        if is_merged && !parts.iter().any(is_envelope) { parts } else { &[] }
    }

    /// The schemas that a schema refers to.
    fn names_in_schema(&self, node: &'d Node) -> Found<'d> {
        match node.text_of("$ref") {
            Some(reference) => Found {
                used: Names::from([component_name(reference)]),
                parts: Names::new(),
            },
            None => self.names_in(&SCHEMA, node),
        }
    }
}

fn has_directional_property(schema: &Node) -> bool {
    flag(schema, "readOnly")
        || flag(schema, "writeOnly")
        || children(&SCHEMA, schema).iter().any(|child| {
            child.object.is(&SCHEMA) && has_directional_property(child.node)
        })
}
