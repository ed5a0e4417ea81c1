//! Checks a document against the table of OpenAPI's objects and collects its objects.

use std::collections::{BTreeMap, BTreeSet};

use super::mismatch::{invalid_enum_value, list, type_mismatch};
use super::{ObjectNode, extension};
use crate::diagnostic::{Code, Diagnostic, similar, suggest};
use crate::document::objects::COMPONENTS;
use crate::document::{DOCUMENT, Object, Place, ValueType, place};
use crate::load::{Entry, Node, Value, plain_number, resolve};
use crate::source::Span;

/// Keys of other versions of OpenAPI, and what to write in 3.0 instead.
const OTHER_VERSIONS: [(&str, &str); 15] = [
    ("const", "write `enum` with one value"),
    ("examples", "write `example`: a schema of OpenAPI 3.0 has one"),
    ("$defs", "move the schemas to `components.schemas`"),
    ("definitions", "move the schemas to `components.schemas`"),
    ("prefixItems", "write `items`: OpenAPI 3.0 has one schema for all items"),
    ("patternProperties", "write `additionalProperties`"),
    ("propertyNames", "remove it: OpenAPI 3.0 has no equivalent"),
    ("if", "write `oneOf`"),
    ("webhooks", "remove it: it requires OpenAPI 3.1"),
    ("jsonSchemaDialect", "remove it: it requires OpenAPI 3.1"),
    ("host", "write `servers`"),
    ("basePath", "write `servers`"),
    ("consumes", "write `requestBody.content`"),
    ("produces", "write `content` in each response"),
    ("securityDefinitions", "write `components.securitySchemes`"),
];

/// Checks a document and returns its objects in document order.
pub(super) fn check<'t>(
    root: &'t Node,
    found: &mut Vec<Diagnostic>,
) -> Vec<ObjectNode<'t>> {
    let (resolved, targets) = (BTreeMap::new(), BTreeSet::new());
    let mut walker = Walker { root, found, objects: Vec::new(), resolved, targets };
    walker.object("the document", &DOCUMENT, root, None);
    walker.objects
}

struct Walker<'t, 'f> {
    root: &'t Node,
    found: &'f mut Vec<Diagnostic>,
    objects: Vec<ObjectNode<'t>>,
    /// The references so far, and their targets.
    resolved: BTreeMap<&'t str, Option<&'t Node>>,
    /// The targets of references that are in extensions.
    targets: BTreeSet<Span>,
}

impl<'t> Walker<'t, '_> {
    /// Checks the value of `key`, or an item of a list that is its value.
    fn value(
        &mut self,
        key: &str,
        expected: &'static ValueType,
        node: &'t Node,
        entry: Option<&'t Entry>,
    ) {
        match (expected, &node.value) {
            (ValueType::Any, _)
            | (ValueType::Text | ValueType::OrText(_), Value::Text(_))
            | (ValueType::Bool | ValueType::OrBool(_), Value::Bool(_))
            | (ValueType::Number, Value::Number(_)) => {}
            (ValueType::Unsigned, Value::Number(number))
                if plain_number(number).parse::<u64>().is_ok() => {}
            (ValueType::Enum(allowed), Value::Text(value)) => {
                if !allowed.contains(&&**value) {
                    self.found.push(invalid_enum_value(key, allowed, value, node));
                }
            }
            (ValueType::List(inner), Value::List(items)) => {
                for item in items {
                    self.value(key, inner, item, None);
                }
            }
            (ValueType::Map(inner), Value::Map(entries)) => {
                for entry in entries {
                    self.value(&entry.key, inner, &entry.node, Some(entry));
                }
            }
            (ValueType::Object(object), _) => self.object(key, object, node, entry),
            (ValueType::OrRef(object), _) => self.or_ref(key, object, node, entry),
            (ValueType::OrBool(inner) | ValueType::OrText(inner), _) => {
                self.value(key, inner, node, entry);
            }
            _ => self.found.push(type_mismatch(key, expected, node)),
        }
    }

    fn or_ref(
        &mut self,
        key: &str,
        object: &'static Object,
        node: &'t Node,
        entry: Option<&'t Entry>,
    ) {
        let Some(reference) = node.get("$ref") else {
            return self.object(key, object, node, entry);
        };
        if reference.text().is_none() {
            self.found.push(type_mismatch("$ref", &ValueType::Text, reference));
        }
        for sibling in node.entries().iter().filter(|entry| entry.key != "$ref") {
            self.found.push(ref_sibling(sibling, object));
        }
        self.target(key, object, reference);
    }

    /// Checks that a reference leads to the expected object. Dangling references were reported.
    fn target(&mut self, key: &str, object: &'static Object, reference: &'t Node) {
        let Some(text) = reference.text() else { return };
        // Most references lead to one of a few components.
        let target = self.resolved.entry(text);
        let Some(target) = *target.or_insert_with(|| resolve(self.root, text)) else {
            return;
        };
        match place(&DOCUMENT, text.trim_start_matches('#')) {
            Place::Object(found) if std::ptr::eq(found, object) => {}
            Place::Object(found) => {
                self.found.push(mismatched_ref(object, found.name, reference));
            }
            Place::Extension => {
                if self.targets.insert(target.span) {
                    self.or_ref(key, object, target, None);
                }
            }
            Place::Other => {
                self.found.push(mismatched_ref(object, "something else", reference));
            }
        }
    }

    fn object(
        &mut self,
        key: &str,
        object: &'static Object,
        node: &'t Node,
        entry: Option<&'t Entry>,
    ) {
        let Value::Map(entries) = &node.value else {
            return self.found.push(type_mismatch(
                key,
                &ValueType::Object(object),
                node,
            ));
        };
        self.objects.push(ObjectNode { object, node, entry });
        for entry in entries {
            match object.value_type(&entry.key) {
                Some(expected) => {
                    self.value(&entry.key, expected, &entry.node, Some(entry));
                }
                None if is_extension(object, &entry.key) => {
                    self.extension(object, entry);
                }
                None => self.found.push(unknown_key(entry, object)),
            }
        }
        let is_unknown =
            |key| object.value_type(key).is_none() && !is_extension(object, key);
        let unknown = || entries.iter().filter(|it| is_unknown(&it.key));
        for field in object.fields.iter().filter(|field| field.required) {
            // The error about a misspelled key suggests the right one.
            let is_misspelled = |it: &Entry| !similar(&it.key, [field.key]).is_empty();
            if node.get(field.key).is_none() && !unknown().any(is_misspelled) {
                self.found.push(missing_key(field.key, object, node, entry));
            }
        }
    }

    fn extension(&mut self, object: &'static Object, entry: &'t Entry) {
        match extension::value_type(object, entry) {
            Ok(Some(expected)) => {
                self.value(&entry.key, expected, &entry.node, Some(entry));
            }
            Ok(None) => {}
            Err(error) => self.found.push(error),
        }
    }
}

/// Whether a key is an extension, which may have any value.
fn is_extension(object: &Object, key: &str) -> bool {
    object.extensible && key.starts_with("x-")
}

fn ref_sibling(entry: &Entry, object: &Object) -> Diagnostic {
    let help = if object.name == "a schema" {
        "write `allOf: [{$ref: …}]` and keep this beside it"
    } else {
        "move it to the component that the reference points to"
    };
    let title = format!("`{}` beside `$ref` has no effect", entry.key);
    Diagnostic::warning(Code::RefSibling, title)
        .at(entry.span, "OpenAPI 3.0 ignores keys beside `$ref`")
        .help(help)
}

fn mismatched_ref(object: &'static Object, found: &str, reference: &Node) -> Diagnostic {
    let title = format!("expected a reference to {}, found {found}", object.name);
    let sections = COMPONENTS.fields.iter();
    let section = sections
        .map(|section| section.key)
        .find(|section| is_section_of(section, object));
    let help = match section {
        Some(section) => format!("refer to something in `components.{section}`"),
        None => format!("refer to {}", object.name),
    };
    Diagnostic::error(Code::MismatchedRef, title)
        .at(reference.span, format!("leads to {found}"))
        .help(help)
}

fn is_section_of(section: &str, object: &'static Object) -> bool {
    let component = place(&COMPONENTS, &format!("/{section}/name"));
    matches!(component, Place::Object(found) if std::ptr::eq(found, object))
}

fn unknown_key(entry: &Entry, object: &'static Object) -> Diagnostic {
    let key = &*entry.key;
    let known = || object.fields.iter().map(|field| field.key);
    let help = match OTHER_VERSIONS.iter().find(|(other, _)| *other == key) {
        Some((_, instead)) => (*instead).to_owned(),
        None => suggest(
            key,
            known(),
            match known().count() {
                0..=12 => {
                    format!("expected one of {}", list(&known().collect::<Vec<_>>()))
                }
                _ => "remove it, or prefix it with `x-` if another tool reads it"
                    .to_owned(),
            },
        ),
    };
    Diagnostic::error(Code::UnknownKey, format!("{} has no key `{key}`", object.name))
        .at(entry.span, "")
        .help(help)
}

fn missing_key(
    key: &str,
    object: &Object,
    node: &Node,
    entry: Option<&Entry>,
) -> Diagnostic {
    // A block map starts at its first key. The key of the map is more informative.
    let span = entry.map_or(node.span, |entry| entry.span);
    Diagnostic::error(Code::MissingKey, format!("{} needs `{key}`", object.name))
        .at(span, format!("`{key}` is missing here"))
        .help(format!("add `{key}`"))
}
