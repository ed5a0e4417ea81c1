//! The parts of a schema, and what each says about the type of its values.

use std::cell::OnceCell;
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
    keeps_all_of: bool,
}

/// Finds the targets of references. The index makes a lookup cheap: merging looks up each reference
/// many times.
pub(super) struct Schemas<'t> {
    root: &'t Node,
    by_name: BTreeMap<&'t str, &'t Node>,
    /// Whether each schema of the document with alternatives is a base, once that is known.
    bases: BTreeMap<*const Node, OnceCell<bool>>,
}

impl<'t> Schemas<'t> {
    pub(super) fn new(root: &'t Node) -> Self {
        let schemas = root.components("schemas").iter();
        let by_name = schemas.map(|entry| (entry.key.as_str(), &entry.node)).collect();
        let mut bases = BTreeMap::new();
        let mut open = vec![root];
        while let Some(node) = open.pop() {
            if ALTERNATIVES.iter().any(|key| node.get(key).is_some()) {
                bases.insert(std::ptr::from_ref(node), OnceCell::new());
            }
            open.extend(node.items());
            open.extend(node.entries().iter().map(|entry| &entry.node));
        }
        Self { root, by_name, bases }
    }

    /// Whether the alternatives of a schema are its own extensions: one contains it in `allOf`.
    pub(super) fn is_base(&self, leaf: &Node) -> bool {
        let extends = |alternative: &Node| {
            let parts = parts(self, alternative);
            let mut leaves = parts.iter().flat_map(|part| &part.leaves);
            leaves.any(|it| std::ptr::eq(*it, leaf))
        };
        let ask = || {
            let list = alternatives(leaf).map(|(_, list)| list.items());
            list.is_some_and(|list| list.iter().any(extends))
        };
        // Each subtype asks whether its base is one. A schema that is made is asked about once.
        let known = self.bases.get(&std::ptr::from_ref(leaf));
        known.map_or_else(ask, |it| *it.get_or_init(ask))
    }

    /// Whether a schema only refers to one that does the same. Nothing is merged there, and looking
    /// for the end of a chain from each of its schemas would take the square of its length.
    pub(super) fn is_alias_of_alias(&self, node: &Node) -> bool {
        let target = only_reference(node).and_then(|it| self.resolve(it));
        target.is_some_and(|it| only_reference(it).is_some())
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

/// The reference of a schema that has nothing else than an `allOf` with it.
fn only_reference(node: &Node) -> Option<&str> {
    let ([entry], [only]) = (node.entries(), node.items_of("allOf")) else {
        return None;
    };
    only.text_of("$ref").filter(|_| entry.key == "allOf")
}

/// The keywords of a schema beside its `allOf` if there are any, then the parts.
pub(super) fn parts<'t>(schemas: &Schemas<'t>, node: &'t Node) -> Vec<Part<'t>> {
    if node.get("$ref").is_some() {
        let (leaves, ends) = leaves(schemas, node);
        return vec![Part { node, is_own: false, leaves, keeps_all_of: !ends }];
    }
    let own = Part { node, is_own: true, leaves: vec![node], keeps_all_of: false };
    let has_own = node.entries().iter().any(|entry| entry.key != "allOf");
    let others = node.items_of("allOf").iter().map(|part| {
        let (leaves, ends) = leaves(schemas, part);
        let is_envelope = |leaf: &&Node| leaf.get("x-revio-envelope").is_some();
        let keeps_all_of = !ends || leaves.iter().any(is_envelope);
        Part { node: part, is_own: false, leaves, keeps_all_of }
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
    let ends = leaves.add_all(schemas, node);
    (leaves.found, ends)
}

/// A step of a walk through schemas.
enum Step<'t> {
    Enter(&'t Node),
    /// The schema behind a reference and everything in it were visited.
    Leave(&'t str),
}

impl<'t> Leaves<'t> {
    /// A loop, since a chain of references may be longer than the stack is deep.
    fn add_all(&mut self, schemas: &Schemas<'t>, node: &'t Node) -> bool {
        let mut ends = true;
        let mut open = vec![Step::Enter(node)];
        while let Some(step) = open.pop() {
            let node = match step {
                Step::Enter(node) => node,
                Step::Leave(reference) => {
                    self.path.remove(reference);
                    continue;
                }
            };
            if let Some(reference) = node.text_of("$ref") {
                match schemas.resolve(reference) {
                    Some(target) if self.path.insert(reference) => {
                        open.extend([Step::Leave(reference), Step::Enter(target)]);
                    }
                    _ => ends = false,
                }
            } else if self.seen.insert(node) {
                self.found.push(node);
                let parts = node.items_of("allOf").iter().rev();
                open.extend(parts.map(Step::Enter));
            }
        }
        ends
    }
}

impl Part<'_> {
    /// Whether it keeps its schema from being merged: it surrounds records, or contains itself.
    pub(super) fn keeps_all_of(&self) -> bool {
        self.keeps_all_of
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

/// Whether a value may be null: if a part without a type is nullable, or if all parts with a type are.
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
    let describes = |key: &&str| node.get(key).is_some_and(|list| !only_requires(list));
    ALTERNATIVES.iter().all(describes)
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
