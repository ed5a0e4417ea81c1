//! A schema as a whole: what it says itself, and what it refers to and is composed of.

use revio_codegen::load::{Entry, Node, Value};

use super::document::Document;

/// A schema, with all that it is made of.
#[derive(Clone)]
pub(super) struct Schema<'t> {
    document: Document<'t>,
    /// Itself, then what it refers to or is composed of; the outermost first.
    layers: Vec<&'t Node>,
    /// The names of the component schemas among these.
    names: Vec<&'t str>,
}

impl<'t> Schema<'t> {
    pub(super) fn of(document: Document<'t>, node: &'t Node) -> Self {
        let mut schema = Self { document, layers: Vec::new(), names: Vec::new() };
        schema.add(node);
        schema
    }

    /// The component schema of this name.
    pub(super) fn named(document: Document<'t>, name: &str) -> Option<Self> {
        let entry = document.schema(name)?;
        let mut schema = Self { document, layers: Vec::new(), names: vec![&entry.key] };
        schema.add(&entry.node);
        Some(schema)
    }

    fn add(&mut self, node: &'t Node) {
        if let Some(reference) = node.get("$ref").and_then(Node::text) {
            let name = Document::name_of(reference).unwrap_or_default();
            // A circle of references ends here.
            if !self.names.contains(&name) {
                self.names.push(name);
                self.document.at(reference).into_iter().for_each(|node| self.add(node));
            }
            return;
        }
        self.layers.push(node);
        for part in node.get("allOf").map(Node::items).unwrap_or_default() {
            self.add(part);
        }
    }

    /// Its document.
    pub(super) fn document(&self) -> Document<'t> {
        self.document
    }

    /// The names of the component schemas that it is made of.
    pub(super) fn names(&self) -> &[&'t str] {
        &self.names
    }

    /// What stands under a key, nearest first.
    pub(super) fn get(&self, key: &str) -> Option<&'t Node> {
        self.layers.iter().find_map(|layer| layer.get(key))
    }

    /// The text of a scalar under a key; empty if there is none.
    pub(super) fn scalar(&self, key: &str) -> &'t str {
        match self.get(key).map(|node| &node.value) {
            Some(Value::Text(text) | Value::Number(text)) => text,
            Some(Value::Bool(true)) => "true",
            _ => "",
        }
    }

    /// Every member of a name with the layer that has it, nearest first.
    pub(super) fn members(
        &self,
        name: &str,
    ) -> impl Iterator<Item = (&'t Node, &'t Entry)> {
        self.layers.iter().filter_map(move |layer| {
            Some((*layer, layer.get("properties")?.entry(name)?))
        })
    }

    /// Whether any member is listed.
    pub(super) fn has_members(&self) -> bool {
        self.layers.iter().any(|layer| {
            layer.get("properties").is_some_and(|list| !list.entries().is_empty())
        })
    }

    /// Whether a body without the member is refused.
    pub(super) fn requires(&self, name: &str) -> bool {
        let lists = self.layers.iter().filter_map(|layer| layer.get("required"));
        lists.flat_map(Node::items).any(|item| item.text() == Some(name))
    }

    /// The schemas of which one holds; none if it is not a choice.
    pub(super) fn alternatives(&self) -> Vec<Self> {
        let choice = self.get("oneOf").map(Node::items).unwrap_or_default();
        choice.iter().map(|node| Self::of(self.document, node)).collect()
    }

    /// The schema of the elements, if it is a list.
    pub(super) fn items(&self) -> Option<Self> {
        let items = self.get("items").filter(|_| self.scalar("type") == "array");
        items.map(|node| Self::of(self.document, node))
    }

    /// Whether it is a named integer.
    pub(super) fn is_identifier(&self) -> bool {
        self.scalar("type") == "integer" && !self.names.is_empty()
    }

    /// Whether it may be anything.
    pub(super) fn is_open(&self) -> bool {
        let keys = ["type", "oneOf", "anyOf", "properties", "enum", "not"];
        keys.iter().all(|key| self.get(key).is_none())
    }

    /// Whether it is bytes.
    pub(super) fn is_binary(&self) -> bool {
        self.scalar("type") == "string" && self.scalar("format") == "binary"
    }
}
