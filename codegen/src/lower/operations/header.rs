//! The headers of responses that the document describes.

use crate::document::PathOperation;
use crate::ir::{Api, Name, ResponseHeader, ResponseKind, Status, Type};
use crate::load::{Entry, Node, resolve};
use crate::lower::extension;

use super::Operations;
use crate::lower::spanned::child;

impl<'d> Operations<'_, 'd, '_> {
    /// Adds the headers of all successful responses to the API. A header has one type: a text, if
    /// operations disagree.
    pub(super) fn lower_headers(
        &mut self,
        source: &'d PathOperation<'d>,
        response: &ResponseKind,
    ) -> Vec<String> {
        let root = &self.types.document.tree.root;
        let responses = child(source.item.node, &["responses"]);
        let is_success = |entry: &&Entry| {
            let status = Status::parse(&entry.key);
            status.is_some_and(|it| !it.is_error() && it != Status::Default)
        };
        let mut names: Vec<String> = Vec::new();
        for response_entry in responses.entries().iter().filter(is_success) {
            let node = target(root, &response_entry.node);
            for entry in node.entries_of("headers") {
                if is_known(&entry.key, response) {
                    continue;
                }
                let name = add(self.api_mut(), root, entry);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }
}

/// OpenAPI ignores the media type here, and a created record has its location.
fn is_known(name: &str, response: &ResponseKind) -> bool {
    name.eq_ignore_ascii_case("content-type")
        || (name.eq_ignore_ascii_case("location")
            && matches!(response, ResponseKind::Created(_)))
}

/// Adds a header, unless it is known. Returns its name in the API.
fn add(api: &mut Api, root: &Node, entry: &Entry) -> String {
    let header = target(root, &entry.node);
    let schema = header.get("schema").map(|schema| target(root, schema));
    let ty = schema.map_or(Type::Text, type_of);
    let is_same =
        |it: &&mut ResponseHeader| it.name.wire.eq_ignore_ascii_case(&entry.key);
    if let Some(known) = api.headers.iter_mut().find(is_same) {
        if known.ty != ty {
            known.ty = Type::Text;
        }
        return known.name.wire.clone();
    }
    let name = Name::new(&entry.key, entry.span);
    let doc = extension::doc(header);
    api.headers.push(ResponseHeader { name, ty, doc });
    entry.key.clone()
}

/// What a node refers to, or the node itself.
fn target<'n>(root: &'n Node, node: &'n Node) -> &'n Node {
    node.text_of("$ref").and_then(|it| resolve(root, it)).unwrap_or(node)
}

/// The type of a header: a scalar. Lists and objects are texts, as they come.
fn type_of(schema: &Node) -> Type {
    match (schema.text_of("type"), schema.text_of("format")) {
        (Some("integer"), _) => Type::Integer,
        (Some("number"), Some("decimal")) => Type::Decimal,
        (Some("number"), _) => Type::Float,
        (Some("boolean"), _) => Type::Bool,
        (Some("string"), Some("date")) => Type::Date,
        (Some(_) | None, _) => Type::Text,
    }
}
