//! Rules that find errors and suspicious parts in a document.
//!
//! `openapiv3` silently ignores misspelled keys and types. The module `structure` therefore checks
//! the document against the table of OpenAPI's objects. All other checks are rules: one function
//! each, listed in `RULES` with a level and a code.

pub(crate) mod allow;
mod document;
mod duplicate_schema;
mod example;
mod extension;
mod format;
mod identifier;
mod mismatch;
mod operation;
mod paging;
mod parameter;
mod path;
mod schema;
mod security;
mod structure;
mod value;
mod yaml;

use std::collections::{BTreeMap, btree_map};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::document::objects::PATHS;
use crate::document::{METHODS, Object, SCHEMA};
use crate::ir::Api;
use crate::load::{Entry, Node, Tree, resolve};
use crate::source::Span;

/// The level of a rule.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    /// The document is invalid.
    Error,
    /// The document is suspicious.
    Warning,
    /// As `Warning`, but reported only by [`lint`](crate::lint()) and for valid documents.
    Pedantic,
}

struct Rule {
    level: Level,
    code: Code,
    check: fn(&Context, &mut Vec<Diagnostic>),
}

/// Declares the rules, one per line: level, code and function.
macro_rules! rules {
    ($($level:ident $code:ident $module:ident::$check:ident;)*) => {
        &[$(Rule { level: Level::$level, code: Code::$code, check: $module::$check }),*]
    };
}

const RULES: &[Rule] = rules! {
    Error UnsupportedVersion document::version;
    Error InvalidComponentName document::component_names;
    Error DuplicateTag document::duplicate_tags;
    Error UndeclaredServerVariable document::server_variables;
    Error InvalidServer document::invalid_servers;
    Warning RelativeServer document::relative_servers;

    Error InvalidPathTemplate path::templates;
    Error InvalidPathTemplate path::urls;
    Warning InvalidPathTemplate path::operators;
    Warning InvalidPathTemplate path::odd_characters;
    Error DuplicatePath path::duplicates;
    Error MissingPathParameter path::missing_parameters;
    Error UnknownPathParameter path::unknown_parameters;

    Error DuplicateOperationId operation::duplicate_ids;
    Error InvalidMediaType operation::media_types;
    Error InvalidStatusCode operation::status_codes;
    Warning UnknownProperty operation::unknown_encodings;
    Warning MissingResponse operation::missing_responses;
    Warning UndeclaredTag operation::undeclared_tags;
    Warning IgnoredBody operation::ignored_bodies;
    Pedantic MissingSummary operation::missing_summaries;
    Pedantic OperationIdStyle operation::id_style;
    Pedantic MissingEvidence operation::missing_evidence;
    Error MissingKey paging::required;
    Error MisplacedExtension paging::of_operations;
    Warning MisplacedExtension paging::unused_keys;
    Pedantic MisplacedExtension paging::without_lists;
    Pedantic ListWithoutPaging paging::parameters;
    Pedantic FilterWithoutPrefix paging::filters;

    Error DuplicateParameter parameter::duplicates;
    Error OptionalPathParameter parameter::optional_in_path;
    Error SchemaAndContent parameter::schema_and_content;
    Error MultipleMediaTypes parameter::multiple_media_types;
    Error MissingKey parameter::missing_schema;
    Warning InvalidParameterStyle parameter::styles;
    Warning ReservedParameter parameter::reserved;
    Error InvalidHeaderName parameter::header_names;

    Error DuplicateRequired schema::duplicate_required;
    Error EmptyList schema::empty_lists;
    Error ReadAndWriteOnly schema::read_and_write_only;
    Error UnknownSchema schema::discriminator_mappings;
    Error CircularRef schema::circular_references;
    Error UnknownFormat format::lost_secrets;
    Warning UnknownFormat format::unknown;
    Warning IgnoredKeyword format::wide_integers;
    Warning UnknownProperty schema::unknown_required;
    Warning MissingKey schema::missing_items;
    Pedantic ClosedEnum schema::closed_enums;
    Pedantic DuplicateSchema duplicate_schema::check;
    Pedantic MissingExample example::missing;
    Pedantic UntypedIdentifier identifier::untyped;

    Warning DuplicateEnumValue value::duplicate_enum_values;
    Warning EnumTypeMismatch value::enum_types;
    Error InvalidBounds value::bounds;
    Error InvalidBounds value::multiples;
    Error InvalidDefault value::defaults;
    Pedantic InvalidExample value::examples;

    Error MissingKey security::missing_keys;
    Error UnknownSecurityScheme security::unknown_schemes;
    Warning UnusedSecurityScheme security::unused_schemes;

    Error UnknownSchema extension::replaced_schemas;
    Error EnumNameCount extension::enum_names;
    Error MisplacedExtension extension::enum_without_values;
    Error InvalidEnumValue extension::allowed_codes;
    Error MissingKey extension::allow_reasons;
    Warning MisplacedExtension extension::unnamed_schemas;

    Warning YamlBooleanLike yaml::booleans;
    Pedantic YamlBooleanLike yaml::y_and_n;
    Pedantic YamlLeadingZero yaml::leading_zeros;
    Pedantic SwallowedText yaml::swallowed_texts;
};

/// The input of a rule.
#[derive(Clone, Copy)]
struct Context<'t> {
    rule: &'static Rule,
    tree: &'t Tree,
    /// The objects of the document, in document order.
    objects: &'t [ObjectNode<'t>],
    /// The analyzed document; set for pedantic rules only.
    api: Option<&'t Api>,
}

/// An object in the document.
#[derive(Clone, Copy)]
struct ObjectNode<'t> {
    object: &'static Object,
    node: &'t Node,
    /// The entry whose value the object is; `None` in a list.
    entry: Option<&'t Entry>,
}

impl ObjectNode<'_> {
    fn is(&self, object: &'static Object) -> bool {
        std::ptr::eq(self.object, object)
    }

    /// The location of its key, or of the object itself in a list.
    fn key_span(&self) -> Span {
        self.entry.map_or(self.node.span, |entry| entry.span)
    }
}

impl Diagnostic {
    fn add_to(self, found: &mut Vec<Self>) {
        found.push(self);
    }
}

impl<'t> Context<'t> {
    /// Creates a diagnostic with the level and the code of the rule.
    fn diagnostic(&self, title: impl Into<String>) -> Diagnostic {
        let severity = match self.rule.level {
            Level::Error => Severity::Error,
            Level::Warning | Level::Pedantic => Severity::Warning,
        };
        Diagnostic::new(self.rule.code, severity, title.into())
    }

    /// Creates a diagnostic about something that occurs twice.
    fn duplicate(
        &self,
        title: impl Into<String>,
        first: Span,
        second: Span,
    ) -> Diagnostic {
        self.diagnostic(title).at(second, "repeated here").at(first, "first here")
    }

    /// All objects of one type, in document order.
    fn all(&self, object: &'static Object) -> impl Iterator<Item = ObjectNode<'t>> {
        self.objects.iter().copied().filter(move |node| node.is(object))
    }

    /// All schemas, in document order.
    fn schemas(&self) -> impl Iterator<Item = &'t Node> {
        self.all(&SCHEMA).map(|object| object.node)
    }

    fn paths(&self) -> impl Iterator<Item = &'t Entry> {
        let paths = self.all(&PATHS).flat_map(|object| object.node.entries());
        paths.filter(|path| !path.key.starts_with("x-"))
    }

    /// The target of a node's chain of references, or the node itself.
    fn resolved(&self, node: &'t Node) -> Option<&'t Node> {
        if self.is_circular(node) {
            return None;
        }
        let mut node = node;
        while let Some(reference) = node.get("$ref") {
            node = resolve(&self.tree.root, reference.text()?)?;
        }
        Some(node)
    }

    fn is_circular(&self, node: &'t Node) -> bool {
        self.circle(node).is_some()
    }

    /// The nodes that refer to each other, if the references of a node lead to such.
    fn circle(&self, node: &'t Node) -> Option<Vec<Span>> {
        let target = |node: &'t Node| resolve(&self.tree.root, node.text_of("$ref")?);
        let mut seen = vec![node.span];
        let mut node = node;
        while let Some(next) = target(node) {
            if let Some(start) = seen.iter().position(|it| *it == next.span) {
                return Some(seen.split_off(start));
            }
            seen.push(next.span);
            node = next;
        }
        None
    }

    /// The components in one section, such as `schemas`.
    fn components(&self, section: &str) -> &'t [Entry] {
        self.tree.root.components(section)
    }
}

/// Every item that equals an earlier one, after the first such item. Takes time by the square of the
/// number of items.
fn duplicates<T>(items: &[T], equal: impl Fn(&T, &T) -> bool) -> Vec<(&T, &T)> {
    let items_before = |index| items.iter().take(index);
    let pairs = items.iter().enumerate().filter_map(|(index, second)| {
        Some((items_before(index).find(|first| equal(first, second))?, second))
    });
    pairs.collect()
}

/// Every item with the key of an earlier one, after the first such item.
fn duplicates_by_key<'t, T, K: Ord>(
    items: &'t [T],
    key: impl Fn(&'t T) -> K,
) -> Vec<(&'t T, &'t T)> {
    let mut known = BTreeMap::new();
    let pairs = items.iter().filter_map(|item| match known.entry(key(item)) {
        btree_map::Entry::Occupied(first) => Some((*first.get(), item)),
        btree_map::Entry::Vacant(place) => {
            place.insert(item);
            None
        }
    });
    pairs.collect()
}

/// The operations of a path.
fn operations(path: &Entry) -> impl Iterator<Item = &Entry> {
    path.node.entries().iter().filter(|entry| METHODS.contains(&&*entry.key))
}

/// The keys of the entries.
fn keys(entries: &[Entry]) -> impl Iterator<Item = &str> {
    entries.iter().map(|entry| &*entry.key)
}

/// Reports errors and warnings. Dangling references were reported by [`load`](crate::load).
pub fn lint(tree: &Tree, diagnostics: &mut Diagnostics) {
    let mut found = Vec::new();
    let objects = structure::check(&tree.root, &mut found);
    if !document::has_supported_version(&tree.root) {
        // What another version allows would be faults here.
        found.clear();
        let rules = |rule: &&Rule| rule.code == Code::UnsupportedVersion;
        for rule in RULES.iter().filter(rules) {
            (rule.check)(
                &Context { rule, tree, objects: &objects, api: None },
                &mut found,
            );
        }
        return diagnostics.extend(found);
    }
    run(|level| level != Level::Pedantic, tree, &objects, None, &mut found);
    diagnostics.extend(found);
}

/// Reports the findings of the pedantic rules.
pub(crate) fn pedantic(tree: &Tree, api: &Api, diagnostics: &mut Diagnostics) {
    let mut found = Vec::new();
    let objects = structure::check(&tree.root, &mut Vec::new());
    run(|level| level == Level::Pedantic, tree, &objects, Some(api), &mut found);
    diagnostics.extend(found);
}

fn run(
    selected: fn(Level) -> bool,
    tree: &Tree,
    objects: &[ObjectNode],
    api: Option<&Api>,
    found: &mut Vec<Diagnostic>,
) {
    for rule in RULES.iter().filter(|rule| selected(rule.level)) {
        (rule.check)(&Context { rule, tree, objects, api }, found);
    }
}
