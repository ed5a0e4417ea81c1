//! From the value tree to the types of `openapiv3`, item by item.
//!
//! One operation or schema is decoded at a time, so that what does not fit is reported at its
//! own place and everything else is still looked at.

mod decode;
mod narrow;

use openapiv3::{
    Info, Operation, Parameter, ReferenceOr, RequestBody, Response, Schema,
    SecurityRequirement, SecurityScheme, Server, Tag,
};

use crate::diagnostic::Diagnostics;
use crate::load::{Entry, Node, Span, Tree};
use decode::Decoder;

/// The methods that a path item can have an operation for.
pub(crate) const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// A decoded part of the document.
#[derive(Clone, Debug)]
pub struct Item<'t, T> {
    /// Its name; empty for parts of a list.
    pub key: String,
    /// Where its name stands, or the part itself if it has none.
    pub span: Span,
    /// The part before decoding.
    pub node: &'t Node,
    /// The part.
    pub value: T,
}

/// An operation and the path it stands under.
#[derive(Clone, Debug)]
pub struct PathOperation<'t> {
    /// The path template.
    pub path: String,
    /// Where the path template stands.
    pub path_span: Span,
    /// The method in capitals.
    pub method: String,
    /// The parameters that the path declares for all its operations.
    pub parameters: Vec<Item<'t, ReferenceOr<Parameter>>>,
    /// The operation; its key is the method as written.
    pub item: Item<'t, Operation>,
}

/// A decoded document, every list in the order of the source.
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
    pub schemas: Vec<Item<'t, ReferenceOr<Schema>>>,
    /// `components.parameters`.
    pub parameters: Vec<Item<'t, ReferenceOr<Parameter>>>,
    /// `components.responses`.
    pub responses: Vec<Item<'t, ReferenceOr<Response>>>,
    /// `components.requestBodies`.
    pub request_bodies: Vec<Item<'t, ReferenceOr<RequestBody>>>,
    /// All operations of all paths.
    pub operations: Vec<PathOperation<'t>>,
}

/// Decodes the document. `None` means that some part of it failed, with an error for each.
pub fn document<'t>(
    tree: &'t Tree,
    diagnostics: &mut Diagnostics,
) -> Option<Document<'t>> {
    let mut decoder = Decoder::new(diagnostics);
    let root = &tree.root;
    let info = decoder.required(root, "info");
    let document = Document {
        tree,
        servers: decoder.list(root.get("servers")),
        tags: decoder.list(root.get("tags")),
        security: decoder.list(root.get("security")),
        security_schemes: decoder.components(root, "securitySchemes"),
        schemas: decoder.components(root, "schemas"),
        parameters: decoder.components(root, "parameters"),
        responses: decoder.components(root, "responses"),
        request_bodies: decoder.components(root, "requestBodies"),
        operations: operations(root, &mut decoder),
        info: info?,
    };
    (!decoder.failed()).then_some(document)
}

fn operations<'t>(root: &'t Node, decoder: &mut Decoder) -> Vec<PathOperation<'t>> {
    let paths = root.get("paths").map(Node::entries).unwrap_or_default();
    let paths = paths.iter().filter(|path| !path.key.starts_with("x-"));
    paths.flat_map(|path| path_operations(path, decoder)).collect()
}

fn path_operations<'t>(
    path: &'t Entry,
    decoder: &mut Decoder,
) -> Vec<PathOperation<'t>> {
    let parameters = decoder.list(path.node.get("parameters"));
    let methods =
        path.node.entries().iter().filter(|entry| METHODS.contains(&&*entry.key));
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
