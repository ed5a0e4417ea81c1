//! The spec, as a draft looks things up in it.
//!
//! The tree is asked and not what lowering makes of it: a draft ends as lines in a file, so it has
//! to know which keys stand where, and it is of use above all while the document is not whole.

use std::collections::BTreeSet;

use crate::load::{self, Entry, Node, Tree, Value};
use crate::source::Files;

/// How many references may lead from one to the next.
const STEPS: usize = 50;

/// A document and what is looked up in it again and again.
pub(super) struct Spec<'t> {
    pub(super) root: &'t Node,
    pub(super) files: &'t Files,
    /// Every member of every component, wherever in it it stands.
    members: Vec<&'t Entry>,
}

impl<'t> Spec<'t> {
    pub(super) fn new(tree: &'t Tree) -> Self {
        let mut members = Vec::new();
        let spec = Self { root: &tree.root, files: &tree.files, members: Vec::new() };
        for schema in spec.schemas() {
            collect(&schema.node, &mut members);
        }
        Self { members, ..spec }
    }

    /// The named schemas.
    pub(super) fn schemas(&self) -> &'t [Entry] {
        self.root.pointer("/components/schemas").map_or(&[], Node::entries)
    }

    /// The schema of this name.
    pub(super) fn schema(&self, name: &str) -> Option<&'t Entry> {
        self.schemas().iter().find(|schema| schema.key == name)
    }

    /// The schema that is marked as this envelope.
    pub(super) fn envelope(&self, kind: &str) -> Option<&'t Entry> {
        let is_marked =
            |schema: &&Entry| text(&schema.node, "x-revio-envelope") == Some(kind);
        self.schemas().iter().find(is_marked)
    }

    /// The members of this name in all components.
    pub(super) fn members_named(&self, name: &str) -> impl Iterator<Item = &'t Entry> {
        self.members.iter().filter(move |member| member.key == name).copied()
    }

    /// Whether null is taken for granted in answers.
    pub(super) fn nulls_expected(&self) -> bool {
        text(self.root, "x-revio-optional-properties") == Some("nullable")
    }

    /// Whether a named schema is the identifier of something.
    pub(super) fn is_identifier(&self, name: &str) -> bool {
        self.schema(name)
            .is_some_and(|schema| text(&schema.node, "type") == Some("integer"))
    }

    /// Whether values of a schema are never to be shown.
    pub(super) fn is_secret(&self, node: &'t Node) -> bool {
        text(self.target(node).0, "format") == Some("password")
    }

    /// The schema that a reference leads to.
    pub(super) fn named(&self, reference: &str) -> Option<&'t Entry> {
        self.schema(reference.strip_prefix("#/components/schemas/")?)
    }

    /// What a schema is after all references and wrappers that only say more about one, and the
    /// last name on the way.
    pub(super) fn target(&self, node: &'t Node) -> (&'t Node, Option<&'t Entry>) {
        let (mut node, mut name) = (node, None);
        for _ in 0..STEPS {
            let Some(reference) = only_reference(node) else { break };
            let Some(named) = self.named(reference) else { break };
            (node, name) = (&named.node, Some(named));
        }
        (node, name)
    }

    /// The parts of an object that have members of their own, and the name that each stands under.
    pub(super) fn parts(
        &self,
        node: &'t Node,
        name: Option<&'t Entry>,
    ) -> Vec<(&'t Node, Option<&'t Entry>)> {
        let mut parts = Vec::new();
        self.add_parts(node, name, 0, &mut parts);
        parts
    }

    fn add_parts(
        &self,
        node: &'t Node,
        name: Option<&'t Entry>,
        depth: usize,
        parts: &mut Vec<(&'t Node, Option<&'t Entry>)>,
    ) {
        let (node, own) = self.target(node);
        let name = own.or(name);
        for part in node.get("allOf").map_or(&[][..], Node::items) {
            if depth < STEPS {
                self.add_parts(part, name, depth + 1, parts);
            }
        }
        if node.get("properties").is_some() || text(node, "type") == Some("object") {
            parts.push((node, name));
        }
    }

    /// The member of a schema; of two with one name, the later says more.
    pub(super) fn member(&self, node: &'t Node, name: &str) -> Option<&'t Entry> {
        let parts = self.parts(node, None).into_iter().rev();
        parts.map(|(part, _)| part).find_map(|part| part.get("properties")?.entry(name))
    }

    /// The names of all members of a schema.
    pub(super) fn names(&self, node: &'t Node) -> BTreeSet<&'t str> {
        let parts = self.parts(node, None).into_iter();
        let members = parts.filter_map(|(part, _)| part.get("properties"));
        members.flat_map(Node::entries).map(|entry| entry.key.as_str()).collect()
    }

    /// Whether answers have the schema, or nobody says who has it.
    pub(super) fn is_answered(&self, name: &str) -> bool {
        let (sent, answered) = (self.reached("requestBody"), self.reached("responses"));
        answered.contains(name) || !sent.contains(name)
    }

    /// The names of all schemas that the values under a key of operations lead to.
    fn reached(&self, key: &str) -> BTreeSet<&'t str> {
        let mut found = BTreeSet::new();
        let items = self.root.get("paths").map_or(&[][..], Node::entries);
        for operation in items.iter().flat_map(|item| item.node.entries()) {
            if let Some(node) = operation.node.get(key) {
                self.reach(node, &mut found);
            }
        }
        found
    }

    fn reach(&self, node: &'t Node, found: &mut BTreeSet<&'t str>) {
        match &node.value {
            Value::List(items) => items.iter().for_each(|item| self.reach(item, found)),
            Value::Map(entries) => {
                for entry in entries {
                    match entry.node.text().filter(|_| entry.key == "$ref") {
                        Some(reference) => self.follow(reference, found),
                        None => self.reach(&entry.node, found),
                    }
                }
            }
            _ => {}
        }
    }

    fn follow(&self, reference: &'t str, found: &mut BTreeSet<&'t str>) {
        let schema = reference.strip_prefix("#/components/schemas/");
        if schema.is_none_or(|name| found.insert(name))
            && let Some(node) = load::resolve(self.root, reference)
        {
            self.reach(node, found);
        }
    }
}

/// All members below a schema.
fn collect<'t>(node: &'t Node, members: &mut Vec<&'t Entry>) {
    for entry in node.entries() {
        match entry.key.as_str() {
            "properties" => {
                for member in entry.node.entries() {
                    members.push(member);
                    collect(&member.node, members);
                }
            }
            "allOf" | "oneOf" => {
                entry.node.items().iter().for_each(|item| collect(item, members));
            }
            "items" => collect(&entry.node, members),
            _ => {}
        }
    }
}

/// The reference that a schema is, with some more said about it or not.
pub(super) fn only_reference(node: &Node) -> Option<&str> {
    if let Some(reference) = node.get("$ref") {
        return reference.text();
    }
    match node.get("allOf")?.items() {
        [only] if node.get("properties").is_none() => only_reference(only),
        _ => None,
    }
}

/// The text under a key.
pub(super) fn text<'t>(node: &'t Node, key: &str) -> Option<&'t str> {
    node.get(key)?.text()
}
