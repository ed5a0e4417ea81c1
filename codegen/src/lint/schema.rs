//! Schemas: the relations between their keys.

use std::collections::BTreeSet;

use super::{Context, ObjectNode, duplicates_by_key, keys};
use crate::diagnostic::{Diagnostic, suggest};
use crate::document::objects::DISCRIMINATOR;
use crate::load::{Entry, Node, Value};
use crate::source::Span;

/// The names under `required`.
fn required(schema: &Node) -> Vec<(&str, Span)> {
    let names = schema.items_of("required");
    names.iter().filter_map(|name| Some((name.text()?, name.span))).collect()
}

/// `required` must contain each name only once.
pub(super) fn duplicate_required(context: &Context, found: &mut Vec<Diagnostic>) {
    for schema in context.schemas() {
        for (_, (name, span)) in duplicates_by_key(&required(schema), |it| it.0) {
            context
                .diagnostic(format!("`{name}` is required twice"))
                .at(*span, "repeated here")
                .help("remove one of them")
                .add_to(found);
        }
    }
}

/// `required` should name properties.
///
/// JSON Schema allows other names. In an object that lists all its properties, such a name is
/// probably misspelled, and the intended property would silently be optional.
pub(super) fn unknown_required(context: &Context, found: &mut Vec<Diagnostic>) {
    let branches = branches(context);
    let is_checked = |schema: &&Node| {
        lists_all_properties(schema) && !branches.contains(&schema.span)
    };
    for schema in context.schemas().filter(is_checked) {
        let properties = schema.entries_of("properties");
        let mut reported = BTreeSet::new();
        for (name, span) in required(schema) {
            if keys(properties).any(|key| key == name) || !reported.insert(name) {
                continue;
            }
            let otherwise = format!("add `{name}` to `properties`");
            context
                .diagnostic(format!("the required property `{name}` is not described"))
                .at(span, "this property has no type")
                .help(suggest(name, keys(properties), otherwise))
                .add_to(found);
        }
    }
}

/// Whether a schema describes all properties itself.
pub(super) fn lists_all_properties(schema: &Node) -> bool {
    let open = ["allOf", "oneOf", "anyOf", "additionalProperties", "discriminator"];
    let properties = schema.entries_of("properties");
    !properties.is_empty() && open.iter().all(|key| schema.get(key).is_none())
}

/// The schemas that are a part of another one, which may describe what they require.
fn branches(context: &Context) -> BTreeSet<Span> {
    let keys = ["allOf", "oneOf", "anyOf"];
    let lists = context.schemas().flat_map(|schema| keys.map(|key| schema.get(key)));
    lists.flatten().flat_map(Node::items).map(|branch| branch.span).collect()
}

/// An array should have `items`.
pub(super) fn missing_items(context: &Context, found: &mut Vec<Diagnostic>) {
    for schema in context.schemas().filter(|schema| schema.get("items").is_none()) {
        if let Some(ty) = schema.get("type").filter(|ty| ty.text() == Some("array")) {
            context
                .diagnostic("an array needs `items`")
                .at(ty.span, "`items` is missing")
                .help("add `items` with the schema of an item, or `items: {}`")
                .add_to(found);
        }
    }
}

/// Compositions and enums must not be empty.
pub(super) fn empty_lists(context: &Context, found: &mut Vec<Diagnostic>) {
    for schema in context.schemas() {
        for key in ["allOf", "oneOf", "anyOf", "enum"] {
            if let Some(entry) = schema.entry(key)
                && matches!(&entry.node.value, Value::List(items) if items.is_empty())
            {
                context
                    .diagnostic(format!("`{key}` is empty"))
                    .at(entry.span, "no value matches this")
                    .help("add an item, or remove the key")
                    .add_to(found);
            }
        }
    }
}

/// A property must not be both `readOnly` and `writeOnly`.
pub(super) fn read_and_write_only(context: &Context, found: &mut Vec<Diagnostic>) {
    for schema in context.schemas() {
        let set =
            |key| schema.entry(key).filter(|it| it.node.value == Value::Bool(true));
        if let (Some(read), Some(write)) = (set("readOnly"), set("writeOnly")) {
            context
                .diagnostic("both `readOnly` and `writeOnly`")
                .at(write.span, "never in a response")
                .at(read.span, "never in a request")
                .help("remove one of them, or both")
                .add_to(found);
        }
    }
}

/// A discriminator must map to schemas. Its references were checked by the step `load`.
pub(super) fn discriminator_mappings(context: &Context, found: &mut Vec<Diagnostic>) {
    for ObjectNode { node, .. } in context.all(&DISCRIMINATOR) {
        for entry in node.entries_of("mapping") {
            let name = entry.node.text().filter(|text| !text.contains(['#', '/']));
            let title =
                |name| format!("`{}` maps to the unknown schema `{name}`", entry.key);
            found.extend(name.and_then(|name| {
                unknown_schema(context, name, &entry.node, title(name))
            }));
        }
    }
}

/// Reports a name that is not the name of a schema.
pub(super) fn unknown_schema(
    context: &Context,
    name: &str,
    node: &Node,
    title: String,
) -> Option<Diagnostic> {
    let schemas = context.components("schemas");
    if keys(schemas).any(|key| key == name) {
        return None;
    }
    let help = suggest(name, keys(schemas), "name a schema in `components.schemas`");
    Some(context.diagnostic(title).at(node.span, "").help(help))
}

/// The references of a component must end at something. Each circle is reported once.
pub(super) fn circular_references(context: &Context, found: &mut Vec<Diagnostic>) {
    let mut reported = BTreeSet::new();
    let sections = context.tree.root.entries_of("components").iter();
    for entry in sections.flat_map(|section| section.node.entries()) {
        let Some(circle) = context.circle(&entry.node) else { continue };
        let (Some(first), Some(place)) = (circle.iter().min(), entry.node.get("$ref"))
        else {
            continue;
        };
        if reported.insert(*first) {
            context
                .diagnostic(format!("the component `{}` is a circular reference", entry.key))
                .at(place.span, "leads back to where it was")
                .help("replace one of the references of the circle by the component itself")
                .add_to(found);
        }
    }
}

/// An enum should say whether it is complete.
///
/// The client accepts unknown values in any case. Other tools treat every enum as complete.
pub(super) fn closed_enums(context: &Context, found: &mut Vec<Diagnostic>) {
    let has_extension = |schema: &Node| schema.get("x-revio-enum").is_some();
    let enums = context.schemas().filter(|schema| !has_extension(schema));
    for values in
        enums.filter_map(|schema: &Node| -> Option<&Entry> { schema.entry("enum") })
    {
        let help = "write `x-revio-enum: open` beside it, or `complete` if no other value exists";
        context
            .diagnostic("an enum without `x-revio-enum`")
            .at(values.span, "possibly incomplete")
            .help(help)
            .add_to(found);
    }
}
