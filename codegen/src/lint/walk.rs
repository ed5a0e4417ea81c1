//! Holds a tree against the table of objects, and lists the objects found on the way.

use super::grammar::{Object, Shape};
use super::kind::{list, unknown_word, wrong_kind};
use super::{DOCUMENT, Visit, extension};
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::load::{Entry, Node, Value};

/// Keys of other versions of the specification, and what 3.0 has instead.
const ELSEWHERE: [(&str, &str); 15] = [
    ("const", "write `enum` with one value"),
    ("examples", "write `example`: a schema of OpenAPI 3.0 has one"),
    ("$defs", "move the schemas to `components.schemas`"),
    ("definitions", "move the schemas to `components.schemas`"),
    ("prefixItems", "write `items`: OpenAPI 3.0 has one schema for all items"),
    ("patternProperties", "write `additionalProperties`"),
    ("propertyNames", "remove it: OpenAPI 3.0 cannot say it"),
    ("if", "write `oneOf`"),
    ("webhooks", "remove it: it came with OpenAPI 3.1"),
    ("jsonSchemaDialect", "remove it: it came with OpenAPI 3.1"),
    ("host", "write `servers`"),
    ("basePath", "write `servers`"),
    ("consumes", "write `requestBody.content`"),
    ("produces", "write `content` in each response"),
    ("securityDefinitions", "write `components.securitySchemes`"),
];

/// Checks the whole document and returns its objects in document order.
pub(super) fn walk<'t>(root: &'t Node, found: &mut Vec<Diagnostic>) -> Vec<Visit<'t>> {
    let mut walker = Walker { found, visits: Vec::new() };
    walker.object("the document", &DOCUMENT, root, None);
    walker.visits
}

/// Checks the value of one entry.
pub(super) fn check(shape: &'static Shape, entry: &Entry, found: &mut Vec<Diagnostic>) {
    let mut walker = Walker { found, visits: Vec::new() };
    walker.value(&entry.key, shape, &entry.node, Some(entry));
}

struct Walker<'t, 'f> {
    found: &'f mut Vec<Diagnostic>,
    visits: Vec<Visit<'t>>,
}

impl<'t> Walker<'t, '_> {
    /// Checks a value that stands under `key`, or in a list under it.
    fn value(
        &mut self,
        key: &str,
        shape: &'static Shape,
        node: &'t Node,
        entry: Option<&'t Entry>,
    ) {
        match (shape, &node.value) {
            (Shape::Any, _)
            | (Shape::Text | Shape::OrText(_), Value::Text(_))
            | (Shape::Bool | Shape::OrBool(_), Value::Bool(_))
            | (Shape::Number, Value::Number(_)) => {}
            (Shape::Count, Value::Number(number)) if number.parse::<u64>().is_ok() => {}
            (Shape::Word(words), Value::Text(word)) => self.word(key, words, word, node),
            (Shape::List(inner), Value::List(items)) => {
                for item in items {
                    self.value(key, inner, item, None);
                }
            }
            (Shape::Map(inner), Value::Map(entries)) => {
                for entry in entries {
                    self.value(&entry.key, inner, &entry.node, Some(entry));
                }
            }
            (Shape::Object(object), _) => self.object(key, object, node, entry),
            (Shape::OrRef(object), _) => self.or_ref(key, object, node, entry),
            (Shape::OrBool(inner) | Shape::OrText(inner), _) => {
                self.value(key, inner, node, entry);
            }
            _ => self.found.push(wrong_kind(key, shape, node)),
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
            self.found.push(wrong_kind("$ref", &Shape::Text, reference));
        }
        for sibling in node.entries().iter().filter(|entry| entry.key != "$ref") {
            self.found.push(ref_sibling(sibling, object));
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
            return self.found.push(wrong_kind(key, &Shape::Object(object), node));
        };
        self.visits.push(Visit { object, node, entry });
        for entry in entries {
            match object.shape(&entry.key) {
                Some(shape) => self.value(&entry.key, shape, &entry.node, Some(entry)),
                None if object.extensible && entry.key.starts_with("x-") => {
                    extension::check(object, entry, self.found);
                }
                None => self.found.push(unknown_key(entry, object)),
            }
        }
        for field in object.fields.iter().filter(|field| field.required) {
            if node.get(field.key).is_none() {
                self.found.push(missing_key(field.key, object, node, entry));
            }
        }
    }

    fn word(
        &mut self,
        key: &str,
        words: &'static [&'static str],
        word: &str,
        node: &Node,
    ) {
        if !words.contains(&word) {
            self.found.push(unknown_word(key, words, word, node));
        }
    }
}

fn ref_sibling(entry: &Entry, object: &Object) -> Diagnostic {
    let help = if object.name == "a schema" {
        "write `allOf: [{$ref: …}]` and keep this beside it"
    } else {
        "move it to the component that is referred to"
    };
    let title = format!("`{}` beside `$ref` has no effect", entry.key);
    Diagnostic::error(Code::RefSibling, title)
        .at(entry.span, "OpenAPI 3.0 ignores everything beside `$ref`")
        .help(help)
}

fn unknown_key(entry: &Entry, object: &'static Object) -> Diagnostic {
    let key = &*entry.key;
    let known = || object.fields.iter().map(|field| field.key);
    let help =
        if let Some((_, instead)) = ELSEWHERE.iter().find(|(other, _)| *other == key) {
            (*instead).to_owned()
        } else if let Some(near) = nearest(key, known()) {
            format!("did you mean `{near}`?")
        } else if known().count() > 12 {
            "remove it, or start its name with `x-` if another tool reads it".to_owned()
        } else {
            format!("it has {}", list(&known().collect::<Vec<_>>()))
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
    // A block map starts at its first key; the key that the map stands under says more.
    let span = entry.map_or(node.span, |entry| entry.span);
    Diagnostic::error(Code::MissingKey, format!("{} needs `{key}`", object.name))
        .at(span, format!("`{key}` is missing here"))
        .help(format!("add `{key}`"))
}
