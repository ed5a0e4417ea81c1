//! Which schemas responses use, which schemas requests use, and which of them need a type for
//! each direction.

use std::collections::{BTreeMap, BTreeSet};

use super::extension::{self, flag};
use super::spanned::component_name;
use crate::document::Document;
use crate::ir::Role;
use crate::load::{Node, Tree};

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
}

impl<'d> Usage<'d> {
    pub(super) fn new(document: &'d Document<'d>) -> Self {
        let schemas = || document.schemas.iter().map(|it| (it.key.as_str(), it.node));
        let references: References<'_> =
            schemas().map(|(name, node)| (name, names_in(node, None))).collect();
        // A replacement is converted from a response, so it holds the same types.
        let replacements: Names<'_> = schemas()
            .filter(|(_, node)| extension::replaces(node).is_some())
            .map(|(name, _)| name)
            .collect();
        let mut sent = references.clone();
        sent.retain(|name, _| !replacements.contains(name));
        let mut usage = Self::default();
        for operation in &document.operations {
            let names = |key| match operation.item.node.get(key) {
                Some(node) => names_in(node, Some(document.tree)),
                None => Names::default(),
            };
            add_reachable(&mut usage.responses, &references, names("responses"));
            add_reachable(&mut usage.requests, &sent, names("requestBody"));
        }
        let replaced = replacements.iter().filter_map(|name| references.get(name));
        let replaced = replaced.flatten().copied().collect();
        add_reachable(&mut usage.responses, &references, replaced);
        usage.envelopes = schemas()
            .filter_map(|(name, node)| Some((name, extension::envelope(node)?)))
            .collect();
        let directional = schemas()
            .filter(|(_, node)| has_directional_property(node))
            .map(|(name, _)| name);
        usage.directional = with_dependents(directional.collect(), &references);
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

/// The schemas that a node refers to. With a tree, also those behind references to other
/// components.
fn names_in<'d>(node: &'d Node, tree: Option<&'d Tree>) -> Names<'d> {
    let mut names = Names::new();
    let mut open = vec![node];
    let mut seen = BTreeSet::new();
    while let Some(node) = open.pop() {
        let Some(reference) = node.get("$ref").and_then(Node::text) else {
            open.extend(children(node));
            continue;
        };
        match tree {
            Some(tree) if !reference.starts_with("#/components/schemas/") => {
                let target = tree.root.pointer(reference.trim_start_matches('#'));
                open.extend(target.filter(|_| seen.insert(reference)));
            }
            _ => {
                names.insert(component_name(reference));
            }
        }
    }
    names
}

/// The child nodes, except examples and other data.
fn children(node: &Node) -> impl Iterator<Item = &Node> {
    const DATA: [&str; 4] = ["example", "examples", "default", "enum"];
    let entries = node.entries().iter();
    let entries = entries.filter(|entry| !DATA.contains(&entry.key.as_str()));
    entries.map(|entry| &entry.node).chain(node.items())
}

fn has_directional_property(node: &Node) -> bool {
    flag(node, "readOnly")
        || flag(node, "writeOnly")
        || children(node).any(has_directional_property)
}
