//! Merges the parts of each `allOf`, so that the steps after this one see a schema with all of its
//! keywords.
//!
//! A schema that combines objects keeps its `allOf`, since a record is made from all parts, but a
//! property that several parts describe becomes a property of the schema itself. Other parts are
//! merged into one schema. Alternatives beside properties get those properties. Parts that no value
//! matches together are an error with both places.

mod equal;
mod keywords;
mod object;
mod part;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use self::equal::{same, same_keys};
use self::keywords::Keywords;
pub(crate) use self::keywords::Significant;
use self::part::{Part, Schemas, parts};
use super::{DOCUMENT, SCHEMA, children};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::load::{Entry, Node, Tree, Value};
use crate::source::Span;

/// How deep properties that several parts describe may be nested: they may contain themselves.
const MAX_DEPTH: usize = 16;

/// How many schemas may be made for one: parts that contain themselves in several places would be
/// combined without end.
const MAX_MADE: usize = 200;

/// The document with merged schemas; unchanged if there is nothing to merge.
pub fn merge<'t>(tree: &'t Tree, diagnostics: &mut Diagnostics) -> Cow<'t, Tree> {
    let (mut schemas, known) = (BTreeMap::new(), Schemas::new(&tree.root));
    let mut reported = BTreeSet::new();
    let mut open = vec![(&DOCUMENT, &tree.root)];
    while let Some((object, node)) = open.pop() {
        if object.is(&SCHEMA) {
            let mut merger = Merger {
                schemas: &known,
                top: node.span,
                made: 0,
                open: Vec::new(),
                is_optional: false,
                is_impossible: false,
                reported: &mut reported,
                diagnostics,
            };
            schemas.extend(merger.merged(node, 0).map(|new| (node.span, new)));
        }
        let children = children(object, node).into_iter();
        open.extend(
            children
                .filter(|child| child.reference().is_none())
                .map(|child| (child.object, child.node)),
        );
    }
    if schemas.is_empty() {
        return Cow::Borrowed(tree);
    }
    let mut tree = tree.clone();
    replace(&mut tree.root, &schemas, &mut Vec::new());
    Cow::Owned(tree)
}

/// Replaces schemas by their merged form, also inside merged ones. A schema that contains itself is
/// replaced once.
fn replace(node: &mut Node, merged: &BTreeMap<Span, Node>, open: &mut Vec<Span>) {
    let depth = open.len();
    if !open.contains(&node.span)
        && node.get("allOf").or(node.get("oneOf")).or(node.get("anyOf")).is_some()
        && let Some(new) = merged.get(&node.span)
    {
        open.push(node.span);
        *node = new.clone();
    }
    match &mut node.value {
        Value::List(items) => {
            for item in items {
                replace(item, merged, open);
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                replace(&mut entry.node, merged, open);
            }
        }
        _ => {}
    }
    open.truncate(depth);
}

/// Merges one schema of the document.
struct Merger<'t, 'd> {
    schemas: &'t Schemas<'t>,
    /// The location of the schema.
    top: Span,
    /// How many schemas were made for it.
    made: usize,
    /// The unions whose alternatives are being merged with the keywords beside them.
    open: Vec<Span>,
    /// Whether the schema is an optional property, or inside one.
    is_optional: bool,
    /// Whether no value matches what was merged so far.
    is_impossible: bool,
    /// What was reported, whether as an error, and where: other schemas have the same parts.
    reported: &'d mut BTreeSet<(Code, bool, Span, Span)>,
    diagnostics: &'d mut Diagnostics,
}

impl Merger<'_, '_> {
    /// The merged schema. `None` if it stays as it is.
    fn merged(&mut self, node: &Node, depth: usize) -> Option<Node> {
        let has_parts = node.get("allOf").is_some();
        let has_alternatives = node.get("oneOf").or(node.get("anyOf")).is_some();
        if !(has_parts || has_alternatives)
            || depth > MAX_DEPTH
            || self.schemas.is_alias_of_alias(node)
        {
            return None;
        }
        let parts = parts(self.schemas, node);
        if parts.iter().any(Part::keeps_all_of) || !self.agree_on_type(&parts) {
            return None;
        }
        if self.made > MAX_MADE {
            self.refuse(
                self.top,
                "an `allOf` whose parts contain themselves in many ways",
                "write the combined schema out",
            );
            return None;
        }
        let union = self.union_among(node, &parts);
        let shaping = part::shaping(&parts);
        let is_plain = matches!(shaping.as_slice(), [only] if only.is_reference());
        // A union to which nothing is added keeps its name.
        if parts.iter().any(Part::is_object) && !(union.is_some() && is_plain) {
            return match union {
                Some(union) => self.union(node, &parts, union, depth),
                None => self.record(node, &parts, is_plain, depth),
            };
        }
        has_parts.then(|| self.value(node, &parts, depth)).flatten()
    }

    /// The first part with alternatives, and where they are. A second one is a warning.
    fn union_among<'p>(
        &mut self,
        node: &Node,
        parts: &'p [Part<'p>],
    ) -> Option<(&'p Part<'p>, &'p Node)> {
        let mut found: Vec<(&Part<'_>, &Node)> = Vec::new();
        for part in parts {
            for leaf in part.leaves.iter().copied() {
                let is_new = !found.iter().any(|(_, known)| std::ptr::eq(*known, leaf));
                let is_own = std::ptr::eq(leaf, node);
                if is_new
                    && part::alternatives(leaf).is_some()
                    && (is_own || !self.schemas.is_base(leaf))
                {
                    found.push((part, leaf));
                }
            }
        }
        let second = found.get(1).map(|(_, leaf)| *leaf);
        let both = found.iter().map(|(_, leaf)| *leaf).find(|leaf| part::has_both(leaf));
        if let Some(other) = second.or(both) {
            self.ignore(
                other.span,
                "a second list of alternatives for one value has no effect",
                "write one `oneOf` with all combinations",
            );
        }
        found.first().copied()
    }

    /// Warns about a keyword without effect.
    fn ignore(&mut self, place: Span, title: impl Into<String>, help: &str) {
        self.report(
            (place, place),
            Diagnostic::warning(Code::IgnoredKeyword, title)
                .at(place, "here")
                .help(help),
        );
    }

    fn refuse(&mut self, place: Span, what: &str, help: &str) {
        let title = format!("{what} is not supported yet");
        self.report(
            (place, place),
            Diagnostic::error(Code::Unsupported, title).at(place, "here").help(help),
        );
    }

    /// Reports something about one or two locations once.
    fn report(&mut self, (place, second): (Span, Span), diagnostic: Diagnostic) {
        let is_error = diagnostic.severity == Severity::Error;
        let key = (diagnostic.code, is_error, place, second);
        if self.reported.insert(key) {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Reports parts that require different types.
    fn agree_on_type(&mut self, parts: &[Part<'_>]) -> bool {
        let mut typed = parts.iter().flat_map(Part::types);
        let Some((first, place)) = typed.next() else { return true };
        let Some((other, second)) = typed.find(|(ty, _)| !part::is_same_type(first, ty))
        else {
            return true;
        };
        self.contradiction("type", (first, place), (other, second));
        false
    }

    fn contradiction(
        &mut self,
        keyword: &str,
        (first, place): (&str, Span),
        (other, second): (&str, Span),
    ) {
        self.is_impossible = true;
        let (severity, title) = if self.is_optional {
            (Severity::Warning, "a property can never be present")
        } else {
            (Severity::Error, "no value matches all parts of `allOf`")
        };
        let title = format!("{title}: `{keyword}` differs");
        self.report(
            (place, second),
            Diagnostic::new(Code::ContradictingParts, severity, title)
                .at(second, format!("this part requires {other}"))
                .at(place, format!("this one requires {first}"))
                .help("change one of the parts, so that a value can match both"),
        );
    }

    /// A property that several parts describe. If no value matches all of them, objects lack it, and
    /// it has no type.
    fn property(&mut self, nodes: &[&Node], is_required: bool, depth: usize) -> Node {
        if is_required {
            return self.all_of(nodes, depth);
        }
        let (node, is_possible) = self.optional(nodes, depth);
        if is_possible {
            return node;
        }
        Node { span: node.span, value: Value::Map(Vec::new()) }
    }

    /// A value that an object may lack, and whether there is one that matches all parts.
    fn optional(&mut self, nodes: &[&Node], depth: usize) -> (Node, bool) {
        let outer = (self.is_optional, self.is_impossible);
        (self.is_optional, self.is_impossible) = (true, false);
        let node = self.all_of(nodes, depth);
        let is_possible = !self.is_impossible;
        (self.is_optional, self.is_impossible) = outer;
        (node, is_possible)
    }

    /// A schema that is not an object.
    fn value(&mut self, node: &Node, parts: &[Part<'_>], depth: usize) -> Option<Node> {
        let shaping = part::shaping(parts);
        let [only] = shaping.as_slice() else {
            return Some(self.all_keywords(parts, depth).into_node(node.span));
        };
        if parts.len() == 1 {
            return None;
        }
        let mut all = self.all_keywords(parts, depth);
        if only.is_reference() {
            // The type of the reference, with what the others say about its values.
            let others = parts.iter().filter(|part| !same(part.node, only.node));
            let leaves = others.flat_map(|part| &part.leaves);
            let keys: BTreeSet<&str> = leaves
                .flat_map(|leaf| leaf.entries())
                .map(|entry| entry.key.as_str())
                .filter(|key| !matches!(*key, "type" | "allOf"))
                .collect();
            all.keep(&keys);
            all.set("allOf", self.list([only.node.clone()]));
        }
        let new = all.into_node(node.span);
        (!same_keys(&new, node)).then_some(new)
    }

    /// All keywords of all parts in one schema.
    fn all_keywords(&mut self, parts: &[Part<'_>], depth: usize) -> Keywords {
        let mut keywords = Keywords::default();
        for part in parts {
            for leaf in &part.leaves {
                keywords.add(self, leaf, depth);
                // The extensions of another schema, such as its name, are its own.
                if part.is_reference() {
                    keywords.remove_extensions_of(leaf);
                }
            }
        }
        keywords.check(self);
        keywords.set_nullable(part::is_nullable(parts));
        keywords
    }

    /// A schema that combines others.
    fn all_of(&mut self, nodes: &[&Node], depth: usize) -> Node {
        let nodes = part::without_contained(self.schemas, nodes);
        if let [only] = nodes.as_slice() {
            return (*only).clone();
        }
        let parts = self.list(nodes.iter().map(|node| (*node).clone()));
        let mut entries = vec![self.entry("allOf", parts)];
        // The last part that describes a property says most about it.
        for node in nodes.iter().rev() {
            for entry in node.entries() {
                if keywords::is_annotation(&entry.key)
                    && entries.iter().all(|known| known.key != entry.key)
                {
                    entries.push(entry.clone());
                }
            }
        }
        let node = Node { span: self.place(), value: Value::Map(entries) };
        self.merged(&node, depth + 1).unwrap_or(node)
    }

    fn list(&mut self, nodes: impl IntoIterator<Item = Node>) -> Node {
        Node { span: self.top, value: Value::List(nodes.into_iter().collect()) }
    }

    fn entry(&self, key: &str, node: Node) -> Entry {
        Entry { key: key.to_owned(), span: self.top, node }
    }

    /// A unique span for a generated schema, since types are identified by their span. It starts
    /// where the merged schema does.
    fn place(&mut self) -> Span {
        self.made += 1;
        self.top.prefix(self.made)
    }
}
