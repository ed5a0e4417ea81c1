//! Decodes the tree into the types of `openapiv3`, and defines the objects of OpenAPI.
//!
//! Operations and components are decoded one at a time, so that an error is reported at its own
//! location and everything else is still decoded.

mod decode;
mod grammar;
mod merge;
mod narrow;
pub(crate) mod objects;
mod reserved;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use openapiv3::{
    Header, Info, Operation, Parameter, ReferenceOr, RequestBody, Response, Schema,
    SecurityRequirement, SecurityScheme, Server, Tag,
};

use crate::diagnostic::Diagnostics;
use crate::load::{Entry, Node, Tree, resolve};
use crate::source::Span;
use decode::Decoder;

#[cfg(test)]
pub(crate) use grammar::objects_of;
pub(crate) use grammar::{
    Object, Place, ValueType, children, children_of, define_objects, optional, place,
    references, required,
};
pub(crate) use merge::Significant;
pub use merge::merge;
pub(crate) use objects::{DOCUMENT, SCHEMA};
pub(crate) use reserved::{
    Owner, credential_parameters, owner_of_header, parameter_key,
};

/// The extension that says how lists continue.
pub(crate) const PAGING: &str = "x-revio-paging";

/// The HTTP methods of a path item.
pub(crate) const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// A decoded part of the document.
#[derive(Clone, Debug)]
pub struct Item<'t, T> {
    /// The key. Empty for an item of a list. For something that is not a component but that a
    /// reference leads to: the reference.
    pub key: String,
    /// The location of the key, or of the part itself in a list.
    pub span: Span,
    /// The node it was decoded from.
    pub node: &'t Node,
    /// The decoded value.
    pub value: T,
}

/// The components of one type, then everything else of this type that a reference leads to.
#[derive(Clone, Debug)]
pub struct Components<'t, T> {
    items: Vec<Item<'t, T>>,
    by_key: BTreeMap<String, usize>,
}

impl<'t, T> Components<'t, T> {
    fn new(items: Vec<Item<'t, T>>) -> Self {
        let keys = items.iter().enumerate();
        let by_key = keys.map(|(place, item)| (item.key.clone(), place)).collect();
        Self { items, by_key }
    }

    /// The component with a name, or the place with a reference.
    pub(crate) fn named(&self, key: &str) -> Option<&Item<'t, T>> {
        self.items.get(*self.by_key.get(key)?)
    }
}

impl<'t, T> Deref for Components<'t, T> {
    type Target = [Item<'t, T>];

    fn deref(&self) -> &Self::Target {
        &self.items
    }
}

/// An operation and its path.
#[derive(Clone, Debug)]
pub struct PathOperation<'t> {
    /// The path template.
    pub path: String,
    /// The location of the path template.
    pub path_span: Span,
    /// The method in upper case.
    pub method: String,
    /// The parameters that all operations of the path share.
    pub parameters: Vec<Item<'t, ReferenceOr<Parameter>>>,
    /// The operation. Its key is the method in lower case.
    pub item: Item<'t, Operation>,
}

/// A decoded document. All lists are in source order.
#[derive(Clone, Debug)]
pub struct Document<'t> {
    /// The tree it was decoded from.
    pub tree: &'t Tree,
    /// `info`.
    pub info: Item<'t, Info>,
    /// `servers`.
    pub servers: Vec<Item<'t, Server>>,
    /// `tags`.
    pub tags: Vec<Item<'t, Tag>>,
    /// `security`.
    pub security: Vec<Item<'t, SecurityRequirement>>,
    /// `components.securitySchemes`.
    pub security_schemes: Vec<Item<'t, ReferenceOr<SecurityScheme>>>,
    /// `components.schemas`.
    pub schemas: Components<'t, ReferenceOr<Schema>>,
    /// `components.parameters`.
    pub parameters: Components<'t, ReferenceOr<Parameter>>,
    /// `components.responses`.
    pub responses: Components<'t, ReferenceOr<Response>>,
    /// `components.headers`.
    pub headers: Components<'t, ReferenceOr<Header>>,
    /// `components.requestBodies`.
    pub request_bodies: Components<'t, ReferenceOr<RequestBody>>,
    /// All operations of all paths.
    pub operations: Vec<PathOperation<'t>>,
}

/// Decodes a document. Returns `None` after reporting every part that cannot be decoded.
pub fn document<'t>(
    tree: &'t Tree,
    diagnostics: &mut Diagnostics,
) -> Option<Document<'t>> {
    let mut decoder = Decoder::new(diagnostics);
    let root = &tree.root;
    let info = decoder.required(root, "info");
    let places = places(root);
    let document = Document {
        tree,
        servers: decoder.list(root.get("servers")),
        tags: decoder.list(root.get("tags")),
        security: decoder.list(root.get("security")),
        security_schemes: decoder.components(root, "securitySchemes"),
        schemas: decoder.referable(root, "schemas", &places),
        parameters: decoder.referable(root, "parameters", &places),
        responses: decoder.referable(root, "responses", &places),
        headers: decoder.referable(root, "headers", &places),
        request_bodies: decoder.referable(root, "requestBodies", &places),
        operations: operations(root, &mut decoder),
        info: info?,
    };
    (!decoder.failed()).then_some(document)
}

/// The name of the component that a reference leads to, or the whole reference if it leads to
/// another place.
pub(crate) fn component_name(reference: &str) -> &str {
    let component = reference.strip_prefix("#/components/");
    match component.and_then(|component| component.split_once('/')) {
        Some((_, name)) if !name.contains('/') => name,
        _ => reference,
    }
}

/// Whether a name given by [`component_name`] is the reference to a place.
pub(crate) fn is_place(name: &str) -> bool {
    name.starts_with('#')
}

/// Everything that a reference leads to and that is not a component: the reference, its target,
/// and the object that the target is.
fn places(root: &Node) -> Vec<(&str, &Node, &'static Object)> {
    let mut places: Vec<(&str, &Node, &'static Object)> = Vec::new();
    let mut known = BTreeSet::new();
    let mut open = vec![(&DOCUMENT, root)];
    while let Some((object, node)) = open.pop() {
        references(object, node, &mut |object, reference| {
            if is_place(component_name(reference))
                && known.insert(reference)
                && let Some(target) = resolve(root, reference)
            {
                places.push((reference, target, object));
                // An extension is not part of the document otherwise.
                open.push((object, target));
            }
        });
    }
    places
}

/// Removes the operators of RFC 6570 from the name of a path parameter. OpenAPI has `style` and
/// `explode` in their place.
pub(crate) fn without_operators(name: &str) -> &str {
    name.trim_start_matches(['.', ';', '/', '+', '#', '?', '&']).trim_end_matches('*')
}

/// A media type without its parameters, in lower case: media types have no case.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The styles that a parameter in a location can have. The first one is the default.
pub(crate) fn styles_of(location: &str) -> Option<&'static [&'static str]> {
    Some(match location {
        "path" => &["simple", "label", "matrix"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        "cookie" => &["form"],
        _ => return None,
    })
}

/// Whether the URL of a server lacks the host.
pub(crate) fn is_relative_url(url: &str) -> bool {
    // A variable may hold the scheme and the host.
    !url.contains("://") && !url.starts_with('{')
}

fn operations<'t>(root: &'t Node, decoder: &mut Decoder) -> Vec<PathOperation<'t>> {
    let paths = root.entries_of("paths");
    let paths = paths.iter().filter(|path| !path.key.starts_with("x-"));
    paths.flat_map(|path| path_operations(path, decoder)).collect()
}

fn path_operations<'t>(
    path: &'t Entry,
    decoder: &mut Decoder,
) -> Vec<PathOperation<'t>> {
    let parameters = decoder.list(path.node.get("parameters"));
    // A client does not send TRACE, so its operation has no part in anything else.
    let is_called =
        |entry: &&Entry| METHODS.contains(&&*entry.key) && entry.key != "trace";
    let methods = path.node.entries().iter().filter(is_called);
    let items = methods.filter_map(|entry| decoder.entry(entry));
    let operation = |item: Item<'t, Operation>| PathOperation {
        path: path.key.clone(),
        path_span: path.span,
        method: item.key.to_uppercase(),
        parameters: parameters.clone(),
        item,
    };
    items.map(operation).collect()
}
