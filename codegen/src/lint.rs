//! Is the tree a well-formed OpenAPI 3.0 document?
//!
//! `openapiv3` reads over a misspelt key or type in silence, so the whole document is held
//! against a table of OpenAPI's objects first (`objects`), and against one rule
//! a function for all that a table cannot say.

mod extension;
mod grammar;
mod kind;
mod name;
pub(crate) mod objects;
mod operation;
mod parameter;
mod schema;
mod security;
mod value;
mod walk;
mod word;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::{Entry, Files, Node, Tree, resolve};

#[cfg(test)]
pub(crate) use grammar::objects_of;
pub(crate) use grammar::{Object, children, children_of};
pub(crate) use objects::{DOCUMENT, OPERATION, SCHEMA};
pub(crate) use parameter::is_reserved_header;
pub(crate) use word::unquoted;

/// Everything about the document that a rule may look at.
struct Context<'t> {
    root: &'t Node,
    files: &'t Files,
    visits: Vec<Visit<'t>>,
}

/// An object of the document and what OpenAPI calls it.
#[derive(Clone, Copy)]
pub(crate) struct Visit<'t> {
    pub(crate) object: &'static Object,
    pub(crate) node: &'t Node,
    /// The entry it is the value of; none in a list.
    entry: Option<&'t Entry>,
}

impl Visit<'_> {
    /// Whether it is of this kind.
    pub(crate) fn is(&self, object: &'static Object) -> bool {
        std::ptr::eq(self.object, object)
    }
}

/// The objects of a well-formed document, in document order.
pub(crate) fn visits(root: &Node) -> Vec<Visit<'_>> {
    walk::walk(root, &mut Vec::new())
}

impl<'t> Context<'t> {
    /// All objects of one kind, in document order.
    fn all(&self, object: &'static Object) -> impl Iterator<Item = Visit<'t>> {
        self.visits.iter().copied().filter(move |visit| visit.is(object))
    }

    /// What a node stands for, a chain of references followed.
    fn resolved(&self, node: &'t Node) -> Option<&'t Node> {
        if self.is_circular(node) {
            return None;
        }
        let mut node = node;
        while let Some(reference) = node.get("$ref") {
            node = resolve(self.root, reference.text()?)?;
        }
        Some(node)
    }

    /// Whether following the references of a node never ends.
    fn is_circular(&self, node: &'t Node) -> bool {
        let mut seen = vec![node.span];
        let mut node = node;
        while let Some(next) = node
            .get("$ref")
            .and_then(Node::text)
            .and_then(|text| resolve(self.root, text))
        {
            if seen.contains(&next.span) {
                return true;
            }
            seen.push(next.span);
            node = next;
        }
        false
    }

    /// The components of one kind.
    fn components(&self, kind: &str) -> &'t [Entry] {
        let components =
            self.root.get("components").and_then(|components| components.get(kind));
        components.map(Node::entries).unwrap_or_default()
    }
}

type Rule = fn(&Context, &mut Vec<Diagnostic>);

/// What the table of objects cannot say.
const RULES: &[Rule] = &[
    word::version,
    word::ambiguous,
    name::components,
    name::media_types,
    name::tags,
    name::server_variables,
    operation::paths,
    operation::same_paths,
    operation::ids,
    operation::response_codes,
    operation::path_parameters,
    parameter::duplicates,
    parameter::path_required,
    parameter::reserved_headers,
    parameter::described_once,
    parameter::style,
    schema::required,
    schema::items,
    schema::compositions,
    schema::directions,
    schema::mapping,
    schema::circles,
    value::enums,
    value::bounds,
    value::defaults,
    security::schemes,
    security::requirements,
    extension::replaces,
    extension::of_components,
    extension::names,
    extension::enums,
    extension::allowances,
];

/// Checks the document; every finding goes to `diagnostics`.
///
/// References that lead nowhere have been reported when the files were joined.
pub fn lint(tree: &Tree, diagnostics: &mut Diagnostics) {
    let mut found = Vec::new();
    let visits = walk::walk(&tree.root, &mut found);
    let context = Context { root: &tree.root, files: &tree.files, visits };
    for rule in RULES {
        rule(&context, &mut found);
    }
    diagnostics.extend(found);
}
