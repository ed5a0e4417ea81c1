//! The parts of a schema, and what each says about the type of its values.

use std::collections::{BTreeMap, BTreeSet};

use super::equal::same;
use super::keywords::{is_annotation, is_bound};
use crate::load::{Node, Value, resolve};
use crate::source::Span;

/// The keywords of objects.
const OBJECT: [&str; 4] =
    ["properties", "required", "additionalProperties", "discriminator"];
/// The keywords with alternatives.
const ALTERNATIVES: [&str; 2] = ["oneOf", "anyOf"];

/// A part of an `allOf`, or the keywords beside it.
pub(super) struct Part<'t> {
    /// The part as the document writes it.
    pub(super) node: &'t Node,
    /// Whether these are the keywords beside the `allOf`.
    pub(super) is_own: bool,
    /// The schemas that it consists of, behind references, without the `allOf` of each.
    pub(super) leaves: Vec<&'t Node>,
    /// Whether it is an envelope, or contains itself.
    is_special: bool,
}

/// Finds the targets of references. A chain of parts would take the cube of its length with a search
/// for each.
pub(super) struct Schemas<'t> {
    root: &'t Node,
    by_name: BTreeMap<&'t str, &'t Node>,
}

impl<'t> Schemas<'t> {
    pub(super) fn new(root: &'t Node) -> Self {
        let schemas = root.components("schemas").iter();
        let by_name = schemas.map(|entry| (entry.key.as_str(), &entry.node)).collect();
        Self { root, by_name }
    }

    fn resolve(&self, reference: &str) -> Option<&'t Node> {
        let name = reference.strip_prefix("#/components/schemas/");
        let known = name.and_then(|name| self.by_name.get(name).copied());
        known.or_else(|| resolve(self.root, reference))
    }
}

/// The schemas that a part consists of.
#[derive(Default)]
struct Leaves<'t> {
    found: Vec<&'t Node>,
    seen: BTreeSet<*const Node>,
    /// The references that led to the current schema.
    path: BTreeSet<&'t str>,
}

/// The keywords of a schema beside its `allOf` if there are any, then the parts.
pub(super) fn parts<'t>(schemas: &Schemas<'t>, node: &'t Node) -> Vec<Part<'t>> {
    if node.get("$ref").is_some() {
        let (leaves, ends) = leaves(schemas, node);
        let is_special = !ends;
        return vec![Part { node, is_own: false, leaves, is_special }];
    }
    let own = Part { node, is_own: true, leaves: vec![node], is_special: false };
    let has_own = node.entries().iter().any(|entry| entry.key != "allOf");
    let others = node.items_of("allOf").iter().map(|part| {
        let (leaves, ends) = leaves(schemas, part);
        let is_envelope = |leaf: &&Node| leaf.get("x-revio-envelope").is_some();
        let is_special = !ends || leaves.iter().any(is_envelope);
        Part { node: part, is_own: false, leaves, is_special }
    });
    has_own.then_some(own).into_iter().chain(others).collect()
}

/// The schemas without those that another one contains, such as the base of a schema that extends
/// it.
pub(super) fn without_contained<'n>(
    schemas: &Schemas<'_>,
    nodes: &[&'n Node],
) -> Vec<&'n Node> {
    let leaves: Vec<Vec<&Node>> =
        nodes.iter().map(|node| leaves(schemas, node).0).collect();
    let contains = |outer: &[&Node], inner: &[&Node]| {
        inner.iter().all(|leaf| outer.iter().any(|it| std::ptr::eq(*it, *leaf)))
    };
    let is_contained = |at: usize, own: &[&Node]| {
        leaves.iter().enumerate().any(|(other, outer)| {
            other != at && contains(outer, own) && (other > at || !contains(own, outer))
        })
    };
    let kept = nodes.iter().zip(&leaves).enumerate();
    kept.filter(|(at, (_, own))| !is_contained(*at, own))
        .map(|(_, (node, _))| *node)
        .collect()
}

/// The schemas that a part consists of, and whether all references lead to something and none leads
/// back.
fn leaves<'t>(schemas: &Schemas<'t>, node: &'t Node) -> (Vec<&'t Node>, bool) {
    let mut leaves = Leaves::default();
    let ends = leaves.add(schemas, node);
    (leaves.found, ends)
}

impl<'t> Leaves<'t> {
    fn add(&mut self, schemas: &Schemas<'t>, node: &'t Node) -> bool {
        if let Some(reference) = node.text_of("$ref") {
            let Some(target) = schemas.resolve(reference) else { return false };
            if !self.path.insert(reference) {
                return false;
            }
            let ends = self.add(schemas, target);
            self.path.remove(reference);
            return ends;
        }
        if !self.seen.insert(node) {
            return true;
        }
        self.found.push(node);
        let mut ends = true;
        for part in node.items_of("allOf") {
            ends &= self.add(schemas, part);
        }
        ends
    }
}

impl Part<'_> {
    /// Whether it keeps its schema from being merged: it surrounds records, or contains itself.
    pub(super) fn is_special(&self) -> bool {
        self.is_special
    }

    pub(super) fn is_reference(&self) -> bool {
        self.node.get("$ref").is_some()
    }

    pub(super) fn is_object(&self) -> bool {
        self.leaves.iter().any(|leaf| is_object(leaf))
    }

    /// The types that it requires, and where.
    pub(super) fn types(&self) -> impl Iterator<Item = (&str, Span)> {
        self.leaves.iter().filter_map(|leaf| {
            let entry = leaf.entry("type");
            let ty = entry.and_then(|entry| Some((entry.node.text()?, entry.node.span)));
            ty.or_else(|| is_object(leaf).then_some(("object", leaf.span)))
        })
    }

    fn is_neutral(&self) -> bool {
        self.leaves.iter().all(|leaf| is_neutral(leaf))
    }

    /// Whether it only repeats a type.
    fn only_says(&self, ty: &str) -> bool {
        let says = |leaf: &&Node| {
            leaf.entries().iter().all(|entry| match entry.key.as_str() {
                "type" => entry.node.text().is_some_and(|own| is_wider_type(own, ty)),
                key => is_neutral_key(key, &entry.node),
            })
        };
        self.leaves.iter().all(says)
    }
}

/// The parts that give a schema its type: neither those with annotations and bounds only, nor
/// those that repeat the type of another one.
pub(super) fn shaping<'p, 't>(parts: &'p [Part<'t>]) -> Vec<&'p Part<'t>> {
    let mut shaping: Vec<&Part<'_>> = Vec::new();
    for part in parts.iter().filter(|part| !part.is_neutral()) {
        let is_known = |known: &&Part<'_>| {
            same(known.node, part.node)
                || known.types().next().is_some_and(|(ty, _)| part.only_says(ty))
        };
        if shaping.iter().any(is_known) {
            continue;
        }
        let ty = part.types().next().map(|(ty, _)| ty);
        shaping.retain(|known| !ty.is_some_and(|ty| known.only_says(ty)));
        shaping.push(part);
    }
    shaping
}

/// Whether a value may be null: where a part says so that says nothing about the type, or where all
/// others do.
pub(super) fn is_nullable(parts: &[Part<'_>]) -> bool {
    let says = |part: &Part<'_>| {
        let flag = |leaf: &&Node| {
            leaf.get("nullable").is_some_and(|it| it.value == Value::Bool(true))
        };
        part.leaves.iter().any(flag)
    };
    let free = |part: &&Part<'_>| part.is_own || part.is_neutral();
    let mut typed = parts.iter().filter(|part| !free(part)).peekable();
    parts.iter().filter(free).any(says) || (typed.peek().is_some() && typed.all(says))
}

pub(super) fn is_object(leaf: &Node) -> bool {
    leaf.text_of("type") == Some("object")
        || (leaf.get("type").is_none()
            && leaf.get("enum").is_none()
            && OBJECT.iter().any(|key| leaf.get(key).is_some()))
}

/// Whether a schema says nothing about the type of its values.
pub(super) fn is_neutral(leaf: &Node) -> bool {
    leaf.entries().iter().all(|entry| is_neutral_key(&entry.key, &entry.node))
}

fn is_neutral_key(key: &str, node: &Node) -> bool {
    match key {
        "allOf" | "not" => true,
        // The width of an integer changes nothing.
        "format" => matches!(node.text(), Some("int32" | "int64")),
        key if ALTERNATIVES.contains(&key) => only_requires(node),
        key => is_annotation(key) || is_bound(key),
    }
}

/// The alternatives of a schema: the keyword and the list. Alternatives that only require
/// properties are documentation.
pub(super) fn alternatives(node: &Node) -> Option<(&'static str, &Node)> {
    let mut lists = ALTERNATIVES.iter().filter_map(|key| Some((*key, node.get(key)?)));
    lists.find(|(_, list)| !only_requires(list))
}

/// Whether a schema has both lists of alternatives.
pub(super) fn has_both(node: &Node) -> bool {
    let telling = |key: &&str| node.get(key).is_some_and(|list| !only_requires(list));
    ALTERNATIVES.iter().all(telling)
}

/// Whether alternatives only say which properties are required.
fn only_requires(alternatives: &Node) -> bool {
    let only_requires = |node: &Node| {
        node.get("required").or(node.get("not")).is_some()
            && node.entries().iter().all(|entry| match entry.key.as_str() {
                "not" => entry.node.entries().iter().all(|it| it.key == "required"),
                "type" => entry.node.text() == Some("object"),
                key => key == "required" || is_annotation(key),
            })
    };
    !alternatives.items().is_empty() && alternatives.items().iter().all(only_requires)
}

/// Whether a value can have both types.
pub(super) fn is_same_type(one: &str, other: &str) -> bool {
    is_wider_type(one, other) || is_wider_type(other, one)
}

fn is_wider_type(wide: &str, narrow: &str) -> bool {
    wide == narrow || (wide, narrow) == ("number", "integer")
}
