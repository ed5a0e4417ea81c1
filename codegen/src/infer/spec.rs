//! Looks things up in the spec.
//!
//! This reads the tree instead of the lowered API, because an edit needs the location of each key,
//! and because inference is most useful while the document is still incomplete.

use std::collections::BTreeSet;

use crate::load::{self, Entry, Node, Tree, Value};
use crate::source::Files;

/// How many references may follow each other.
const MAX_REFERENCES: usize = 50;

/// A document, with an index of its properties.
pub(super) struct Spec<'t> {
    pub(super) root: &'t Node,
    pub(super) files: &'t Files,
    /// Every property of every schema, at any depth.
    properties: Vec<&'t Entry>,
}

impl<'t> Spec<'t> {
    pub(super) fn new(tree: &'t Tree) -> Self {
        let mut properties = Vec::new();
        let spec = Self { root: &tree.root, files: &tree.files, properties: Vec::new() };
        for schema in spec.schemas() {
            collect(&schema.node, &mut properties);
        }
        Self { properties, ..spec }
    }

    /// The named schemas.
    pub(super) fn schemas(&self) -> &'t [Entry] {
        self.root.pointer("/components/schemas").map_or(&[], Node::entries)
    }

    pub(super) fn schema(&self, name: &str) -> Option<&'t Entry> {
        self.schemas().iter().find(|schema| schema.key == name)
    }

    /// Whether an entry is a named schema.
    pub(super) fn is_schema(&self, entry: &Entry) -> bool {
        self.schema(&entry.key).is_some_and(|schema| schema.span == entry.span)
    }

    /// The schema that `x-revio-envelope` marks as this envelope.
    pub(super) fn envelope(&self, kind: &str) -> Option<&'t Entry> {
        let is_marked =
            |schema: &&Entry| text(&schema.node, "x-revio-envelope") == Some(kind);
        self.schemas().iter().find(is_marked)
    }

    /// The properties of this name in all schemas.
    pub(super) fn properties_named(
        &self,
        name: &str,
    ) -> impl Iterator<Item = &'t Entry> {
        self.properties.iter().filter(move |it| it.key == name).copied()
    }

    /// Whether any optional property of a response may be null.
    pub(super) fn nulls_expected(&self) -> bool {
        text(self.root, "x-revio-optional-properties") == Some("nullable")
    }

    /// Whether a named schema is an identifier.
    pub(super) fn is_identifier(&self, name: &str) -> bool {
        self.identifier_type(name).is_some()
    }

    /// The type of a named schema that is an identifier.
    pub(super) fn identifier_type(&self, name: &str) -> Option<&'t str> {
        let node = &self.schema(name)?.node;
        let flag = node.get("x-revio-identifier")?;
        text(node, "type").filter(|_| flag.value == Value::Bool(true))
    }

    /// Whether the values of a schema must not be shown.
    pub(super) fn is_secret(&self, node: &'t Node) -> bool {
        text(self.target(node).0, "format") == Some("password")
    }

    /// The schema that a reference leads to.
    pub(super) fn named(&self, reference: &str) -> Option<&'t Entry> {
        self.schema(reference.strip_prefix("#/components/schemas/")?)
    }

    /// The schema behind all references, wrappers with a single `allOf` included, and the last name
    /// on the way.
    pub(super) fn target(&self, node: &'t Node) -> (&'t Node, Option<&'t Entry>) {
        let (mut node, mut name) = (node, None);
        for _ in 0..MAX_REFERENCES {
            let Some(reference) = only_reference(node) else { break };
            let Some(named) = self.named(reference) else { break };
            (node, name) = (&named.node, Some(named));
        }
        (node, name)
    }

    /// The parts of an object that declare properties, each with the name of its schema.
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
            if depth < MAX_REFERENCES {
                self.add_parts(part, name, depth + 1, parts);
            }
        }
        if node.get("properties").is_some() || text(node, "type") == Some("object") {
            parts.push((node, name));
        }
    }

    /// The property of a schema. Of two with the same name, the later one refines the other.
    pub(super) fn property(&self, node: &'t Node, name: &str) -> Option<&'t Entry> {
        let parts = self.parts(node, None).into_iter().rev();
        parts.map(|(part, _)| part).find_map(|part| part.get("properties")?.entry(name))
    }

    /// The names of all properties of a schema.
    pub(super) fn names(&self, node: &'t Node) -> BTreeSet<&'t str> {
        let parts = self.parts(node, None).into_iter();
        let properties = parts.filter_map(|(part, _)| part.get("properties"));
        properties.flat_map(Node::entries).map(|entry| entry.key.as_str()).collect()
    }

    /// Whether responses use the schema, or no operation does.
    pub(super) fn is_response(&self, name: &str) -> bool {
        let (sent, returned) = (self.reached("requestBody"), self.reached("responses"));
        returned.contains(name) || !sent.contains(name)
    }

    /// The names of all schemas that operations reach through a key.
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

/// Collects all properties below a schema.
fn collect<'t>(node: &'t Node, properties: &mut Vec<&'t Entry>) {
    for entry in node.entries() {
        match entry.key.as_str() {
            "properties" => {
                for property in entry.node.entries() {
                    properties.push(property);
                    collect(&property.node, properties);
                }
            }
            "allOf" | "oneOf" | "anyOf" => {
                entry.node.items().iter().for_each(|item| collect(item, properties));
            }
            "items" | "additionalProperties" => collect(&entry.node, properties),
            _ => {}
        }
    }
}

/// The reference that a schema consists of, alone or wrapped in an `allOf`.
pub(super) fn only_reference(node: &Node) -> Option<&str> {
    if let Some(reference) = node.get("$ref") {
        return reference.text();
    }
    match node.get("allOf")?.items() {
        [only] if node.get("properties").is_none() => only_reference(only),
        _ => None,
    }
}

pub(super) fn text<'t>(node: &'t Node, key: &str) -> Option<&'t str> {
    node.get(key)?.text()
}
