//! Which schemas come in answers, which go out in bodies, and which of them look different on
//! the two ways.

use std::collections::{BTreeMap, BTreeSet};

use super::Lowering;
use super::at::component;
use super::extension;
use crate::load::Node;

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    /// From the server.
    Response,
    /// To the server.
    Request,
}

/// What is known about the use of every component schema.
#[derive(Debug, Default)]
pub(super) struct Usage {
    answers: BTreeSet<String>,
    requests: BTreeSet<String>,
    /// Schemas with `readOnly` or `writeOnly` members, their own or those of what they hold.
    split: BTreeSet<String>,
    envelopes: BTreeMap<String, String>,
}

impl Usage {
    pub(super) fn of(lowering: &Lowering<'_, '_>) -> Self {
        let document = lowering.document;
        let mut usage = Self::default();
        let edges: BTreeMap<&str, BTreeSet<&str>> = document
            .schemas
            .iter()
            .map(|item| (item.key.as_str(), names_in(item.node)))
            .collect();
        // A replacement is made of what came in an answer, and holds the same types.
        let replacements: Vec<&str> = document
            .schemas
            .iter()
            .filter(|item| extension::replaces(item.node).is_some())
            .map(|item| item.key.as_str())
            .collect();
        let mut sent = edges.clone();
        sent.retain(|name, _| !replacements.contains(name));
        for operation in &document.operations {
            let node = operation.item.node;
            let empty = BTreeSet::new();
            let answers = node
                .get("responses")
                .map_or(empty.clone(), |node| resolved(lowering, node));
            let requests =
                node.get("requestBody").map_or(empty, |node| resolved(lowering, node));
            reach(&mut usage.answers, &edges, answers);
            reach(&mut usage.requests, &sent, requests);
        }
        let replaced = replacements.iter().filter_map(|name| edges.get(name)).flatten();
        reach(&mut usage.answers, &edges, replaced.copied().collect());
        for item in &document.schemas {
            if let Some(kind) = extension::envelope(item.node) {
                usage.envelopes.insert(item.key.clone(), kind.to_owned());
            }
        }
        usage.find_split(lowering, &edges);
        usage
    }

    /// The ways that a schema travels, as far as they differ. One that nothing uses is read.
    pub(super) fn directions(&self, name: &str) -> Vec<Direction> {
        if self.split.contains(name)
            && self.answers.contains(name)
            && self.requests.contains(name)
        {
            return vec![Direction::Response, Direction::Request];
        }
        vec![self.side(name, Direction::Response)]
    }

    /// The side of a schema that a use in the direction sees.
    pub(super) fn side(&self, name: &str, direction: Direction) -> Direction {
        match (self.answers.contains(name), self.requests.contains(name)) {
            (true, true) if self.split.contains(name) => direction,
            (false, true) => Direction::Request,
            _ => Direction::Response,
        }
    }

    /// Whether a schema has a second side, for bodies.
    pub(super) fn is_split(&self, name: &str) -> bool {
        self.directions(name).len() > 1
    }

    pub(super) fn is_envelope(&self, name: &str) -> bool {
        self.envelopes.contains_key(name)
    }

    pub(super) fn envelope(&self, name: &str) -> Option<&str> {
        self.envelopes.get(name).map(String::as_str)
    }

    fn find_split(
        &mut self,
        lowering: &Lowering<'_, '_>,
        edges: &BTreeMap<&str, BTreeSet<&str>>,
    ) {
        for item in &lowering.document.schemas {
            if has_one_way_member(item.node) {
                self.split.insert(item.key.clone());
            }
        }
        loop {
            let before = self.split.len();
            for (name, targets) in edges {
                if targets.iter().any(|target| self.split.contains(*target)) {
                    self.split.insert((*name).to_owned());
                }
            }
            if self.split.len() == before {
                return;
            }
        }
    }
}

fn reach(
    into: &mut BTreeSet<String>,
    edges: &BTreeMap<&str, BTreeSet<&str>>,
    from: BTreeSet<&str>,
) {
    let mut open: Vec<&str> = from.into_iter().collect();
    while let Some(name) = open.pop() {
        if into.insert(name.to_owned())
            && let Some(targets) = edges.get(name)
        {
            open.extend(targets);
        }
    }
}

/// The schemas that a part of an operation names, through shared responses and bodies.
fn resolved<'d>(lowering: &Lowering<'d, '_>, node: &'d Node) -> BTreeSet<&'d str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&'d Node> = vec![node];
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    while let Some(node) = open.pop() {
        if let Some(reference) = node.get("$ref").and_then(Node::text) {
            if reference.starts_with("#/components/schemas/") {
                found.insert(component(reference));
            } else if seen.insert(reference)
                && let Some(target) = lowering
                    .document
                    .tree
                    .root
                    .pointer(reference.trim_start_matches('#'))
            {
                open.push(target);
            }
            continue;
        }
        open.extend(children(node));
    }
    found
}

/// The schemas that a schema names.
fn names_in(node: &Node) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        if let Some(reference) = node.get("$ref").and_then(Node::text) {
            found.insert(component(reference));
            continue;
        }
        open.extend(children(node));
    }
    found
}

/// The nodes below one, examples and the like left out: they are data.
fn children(node: &Node) -> impl Iterator<Item = &Node> {
    const DATA: [&str; 4] = ["example", "examples", "default", "enum"];
    let members =
        node.entries().iter().filter(|entry| !DATA.contains(&entry.key.as_str()));
    members.map(|entry| &entry.node).chain(node.items())
}

fn has_one_way_member(node: &Node) -> bool {
    extension::flag(node, "readOnly")
        || extension::flag(node, "writeOnly")
        || children(node).any(has_one_way_member)
}
