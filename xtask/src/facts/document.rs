//! The bundled spec: its operations, its schemas, and where everything stands.

use revio_codegen::ir::Method;
use revio_codegen::load::{Entry, Node, Tree};
use revio_codegen::source::Span;

/// What references to schemas start with.
const SCHEMAS: &str = "#/components/schemas/";

/// A bundled document.
#[derive(Clone, Copy)]
pub(super) struct Document<'t> {
    tree: &'t Tree,
}

/// An operation and its location.
#[derive(Clone, Copy)]
pub(super) struct Operation<'t> {
    /// The method in lower case.
    pub(super) method: &'t str,
    /// The path template.
    pub(super) path: &'t str,
    /// What all operations of the path share.
    item: &'t Node,
    /// The operation itself.
    pub(super) node: &'t Node,
    /// Where its method stands.
    pub(super) span: Span,
}

impl<'t> Document<'t> {
    pub(super) fn of(tree: &'t Tree) -> Self {
        Self { tree }
    }

    /// All operations, in the order of the document.
    pub(super) fn operations(self) -> impl Iterator<Item = Operation<'t>> {
        self.entries("/paths").iter().flat_map(|path| {
            let methods = path.node.entries().iter();
            let methods = methods.filter(|entry| is_method(&entry.key));
            methods.map(|entry| Operation {
                method: &entry.key,
                path: &path.key,
                item: &path.node,
                node: &entry.node,
                span: entry.span,
            })
        })
    }

    /// All component schemas, in the order of the document.
    pub(super) fn schemas(self) -> &'t [Entry] {
        self.entries("/components/schemas")
    }

    /// The component schema of this name.
    pub(super) fn schema(self, name: &str) -> Option<&'t Entry> {
        self.schemas().iter().find(|entry| entry.key == name)
    }

    /// The name of the component schema that a reference leads to.
    pub(super) fn name_of(reference: &'t str) -> Option<&'t str> {
        reference.strip_prefix(SCHEMAS)
    }

    /// What a reference leads to.
    pub(super) fn at(self, reference: &str) -> Option<&'t Node> {
        self.tree.root.pointer(reference.strip_prefix('#')?)
    }

    /// A node, or what it refers to.
    pub(super) fn target(self, node: &'t Node) -> &'t Node {
        let reference = node.get("$ref").and_then(Node::text);
        reference.and_then(|reference| self.at(reference)).unwrap_or(node)
    }

    /// What the names of filters start with.
    pub(super) fn filter_prefix(self) -> &'t str {
        let prefix = self.tree.root.get("x-revio-filter-prefix");
        prefix.and_then(Node::text).unwrap_or_default()
    }

    /// `path:line:column`.
    pub(super) fn place(self, span: Span) -> String {
        self.tree.files.location(span)
    }

    fn entries(self, pointer: &str) -> &'t [Entry] {
        self.tree.root.pointer(pointer).map(Node::entries).unwrap_or_default()
    }
}

impl<'t> Operation<'t> {
    /// Whether this is the operation of a method in capitals and a path.
    pub(super) fn is(&self, method: &str, path: &str) -> bool {
        self.method.eq_ignore_ascii_case(method) && self.path == path
    }

    /// The parameters that are not in the path.
    pub(super) fn parameters(
        self,
        document: Document<'t>,
    ) -> impl Iterator<Item = &'t Node> {
        let lists = [self.item, self.node].into_iter();
        let lists = lists.filter_map(|node| node.get("parameters"));
        let all = lists.flat_map(Node::items).map(move |it| document.target(it));
        all.filter(|parameter| text(parameter, "in") != "path")
    }
}

fn is_method(key: &str) -> bool {
    Method::parse(&key.to_ascii_uppercase()).is_some()
}

/// The text under a key; empty if there is none.
pub(super) fn text<'t>(node: &'t Node, key: &str) -> &'t str {
    node.get(key).and_then(Node::text).unwrap_or_default()
}
