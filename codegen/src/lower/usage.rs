//! Which schemas responses use, which schemas requests use, and which of them need a type for
//! each direction.

use std::collections::{BTreeMap, BTreeSet};

use super::extension::{self, flag};
use crate::document::objects::{PARAMETER, REQUEST_BODY, RESPONSES};
use crate::document::{Document, Object, SCHEMA, children, component_name, is_place};
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

/// The schemas that each schema refers to.
type References<'d> = BTreeMap<&'d str, Names<'d>>;

/// How the document uses its component schemas.
#[derive(Debug, Default)]
pub(super) struct Usage<'d> {
    responses: Names<'d>,
    requests: Names<'d>,
    /// Schemas that contain a `readOnly` or `writeOnly` property at any depth.
    directional: Names<'d>,
    /// The value of `x-revio-envelope` by schema.
    envelopes: BTreeMap<&'d str, &'d str>,
    /// The schemas that are not components but that references lead to, by location.
    places: BTreeMap<Span, &'d str>,
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
            let mut sent_names = sent_names.unwrap_or_default();
            let path = operation.parameters.iter().map(|item| item.node);
            let own = node.items_of("parameters").iter();
            for parameter in path.chain(own) {
                let reference = parameter.text_of("$ref");
                let parameter =
                    reference.map_or(Some(parameter), |it| resolve(finder.root, it));
                let names = parameter.map(|node| finder.names_in(&PARAMETER, node));
                sent_names.extend(names.unwrap_or_default());
            }
            let responses = responses.unwrap_or_default();
            add_reachable(&mut usage.responses, &references, responses);
            add_reachable(&mut usage.requests, &sent, sent_names);
        }
        let replaced = replacements.iter().filter_map(|name| references.get(name));
        let replaced = replaced.flatten().copied().collect();
        add_reachable(&mut usage.responses, &references, replaced);
        usage.envelopes = schemas()
            .filter(|(name, _)| !is_place(name))
            .filter_map(|(name, node)| Some((name, extension::envelope(node)?)))
            .collect();
        let directional = schemas()
            .filter(|(_, node)| has_directional_property(node))
            .map(|(name, _)| name);
        usage.directional = with_dependents(directional.collect(), &references);
        usage.places = finder.places;
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
        } else if self.requests.contains(name) && !self.responses.contains(name) {
            Direction::Request
        } else {
            Direction::Response
        }
    }

    /// The reference to an inline schema, if there is one.
    pub(super) fn place(&self, span: Span) -> Option<&'d str> {
        self.places.get(&span).copied()
    }

    /// Whether a schema needs a type for each direction.
    pub(super) fn is_split(&self, name: &str) -> bool {
        self.directional.contains(name)
            && self.responses.contains(name)
            && self.requests.contains(name)
    }

    /// The value of `x-revio-envelope`.
    pub(super) fn envelope(&self, name: &str) -> Option<&'d str> {
        self.envelopes.get(name).copied()
    }
}

/// Adds the given schemas and all that they refer to.
fn add_reachable<'d>(
    found: &mut Names<'d>,
    references: &References<'d>,
    from: Names<'d>,
) {
    let mut open: Vec<&str> = from.into_iter().collect();
    while let Some(name) = open.pop() {
        if found.insert(name) {
            open.extend(references.get(name).into_iter().flatten());
        }
    }
}

/// Adds every schema that refers to one of the given schemas.
fn with_dependents<'d>(mut names: Names<'d>, references: &References<'d>) -> Names<'d> {
    loop {
        let before = names.len();
        for (name, targets) in references {
            if !targets.is_disjoint(&names) {
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
    fn names_in(&self, object: &'static Object, node: &'d Node) -> Names<'d> {
        let mut names = Names::new();
        let mut open = vec![(object, node)];
        let mut seen = BTreeSet::new();
        while let Some((object, node)) = open.pop() {
            names.extend(self.places.get(&node.span));
            for child in children(object, node) {
                match child.reference() {
                    Some(reference) if child.object.is(&SCHEMA) => {
                        names.insert(component_name(reference));
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

    /// The schemas that a schema refers to.
    fn names_in_schema(&self, node: &'d Node) -> Names<'d> {
        match node.text_of("$ref") {
            Some(reference) => Names::from([component_name(reference)]),
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
