//! Operations: methods, parameters, bodies and responses.

mod body;
mod parameter;
mod patch;
mod response;

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::extension;
use super::spanned::{Spanned, child};
use super::types::{Context, Types};
use super::usage::Direction;
use super::{security, servers, unsupported};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::PathOperation;
use crate::ir::{
    Api, Doc, Evidence, Method, Module, Name, Operation, Resource, RetrySafety,
};
use crate::load::{Entry, Node};
use crate::source::Span;

/// One resource for each tag that an operation has, in the order of the tags.
pub(super) fn resources(document: &crate::document::Document<'_>) -> Vec<Resource> {
    let used = || {
        document.operations.iter().filter_map(|operation| {
            let tag = operation.item.value.tags.first()?;
            Some((tag, child(operation.item.node, &["tags", "0"]).span, Doc::default()))
        })
    };
    let declared = document.tags.iter().map(|tag| {
        let span = child(tag.node, &["name"]).span;
        (&tag.value.name, span, extension::doc(tag.node))
    });
    let with_operations: BTreeSet<&String> = used().map(|(tag, ..)| tag).collect();
    let declared = declared.filter(|(tag, ..)| with_operations.contains(tag));
    let mut known = BTreeSet::new();
    let mut resources: Vec<Resource> = Vec::new();
    for (tag, span, doc) in declared.chain(used()) {
        if known.insert(tag) {
            resources.push(Resource {
                name: Name::new(tag, span),
                client: Name::new(tag, span),
                doc,
                operations: Vec::new(),
            });
        }
    }
    resources
}

/// Lowers every operation, and the types that it declares inline.
pub(super) struct Operations<'t, 'd, 'a> {
    types: &'t mut Types<'d, 'a>,
    /// The GET operations by their paths.
    gets: BTreeMap<&'d str, &'d PathOperation<'d>>,
}

impl<'t, 'd, 'a> Operations<'t, 'd, 'a> {
    pub(super) fn new(types: &'t mut Types<'d, 'a>) -> Self {
        let operations = types.document.operations.iter();
        let gets = operations.filter(|it| it.method == "GET");
        let gets = gets.map(|it| (it.path.as_str(), it)).collect();
        Self { types, gets }
    }

    pub(super) fn lower_all(&mut self) {
        let operations = &self.types.document.operations;
        self.api_mut().states_evidence = operations
            .iter()
            .any(|source| extension::evidence(source.item.node).is_some());
        for source in operations {
            let Some(resource) = self.resource(source) else { continue };
            let Some(method) = Method::parse(&source.method) else { continue };
            self.require_evidence(source);
            let operation = self.operation(source, method, resource);
            self.refuse_second_edit(&operation, resource);
            if let Some(resource) = self.api_mut().resources.get_mut(resource) {
                resource.operations.push(operation);
            }
        }
    }

    fn api(&self) -> &Api {
        &self.types.api
    }

    fn api_mut(&mut self) -> &mut Api {
        &mut self.types.api
    }

    fn unsupported(&mut self, span: Span, what: &str, help: &str) {
        self.types.diagnostics.push(unsupported(span, what, help));
    }

    fn require_evidence(&mut self, source: &'d PathOperation<'d>) {
        if !self.api().states_evidence || extension::evidence(source.item.node).is_some()
        {
            return;
        }
        let title =
            format!("the operation `{}` does not state its evidence", id(source));
        self.types.diagnostics.push(
            Diagnostic::error(Code::MissingEvidence, title)
                .at(source.item.span, "lacks `x-revio-evidence`")
                .help(
                    "add `x-revio-evidence: official`, `observed`, `inferred` or `unverified`, \
                     as in the other operations of this document",
                ),
        );
    }

    /// A resource has one method `edit`, for the record that the resource is about.
    fn refuse_second_edit(&mut self, operation: &Operation, resource: usize) {
        let resource = self.api().resources.get(resource);
        let has_edit =
            resource.is_some_and(|it| it.operations.iter().any(Operation::is_edit));
        if operation.is_edit() && has_edit {
            self.unsupported(
                operation.span,
                "a second patch of records with custom fields in one resource",
                "give it its own tag",
            );
        }
    }

    /// The resource of an operation's only tag.
    fn resource(&mut self, source: &'d PathOperation<'d>) -> Option<usize> {
        match source.item.value.tags.as_slice() {
            [tag] => self.api().resources.iter().position(|it| it.name.wire == *tag),
            [] => {
                let title = format!("the operation `{}` has no tag", id(source));
                self.types.diagnostics.push(
                    Diagnostic::error(Code::MissingTag, title)
                        .at(source.item.span, "belongs to no resource")
                        .help("add `tags:` with its resource, which becomes `client.<tag>()`"),
                );
                None
            }
            _ => {
                self.unsupported(
                    child(source.item.node, &["tags"]).span,
                    "an operation with several tags",
                    "keep the tag of its resource, which becomes `client.<tag>()`",
                );
                None
            }
        }
    }

    fn operation(
        &mut self,
        source: &'d PathOperation<'d>,
        method: Method,
        resource: usize,
    ) -> Operation {
        let (id, node) = (id(source), source.item.node);
        let evidence = extension::evidence(node).unwrap_or(Evidence::Official);
        let context = Context {
            name: id.to_owned(),
            module: Module::Resource(resource),
            direction: Direction::Response,
        };
        let parameters = self.parameters(source);
        let response = self.response(source, &context);
        let body = self.body(source, &parameters, &context);
        let is_safe = method.is_read_only() || extension::retry_safe(node);
        let is_guess = evidence == Evidence::Unverified && !method.is_read_only();
        let id_span = child(node, &["operationId"]).span;
        Operation {
            id: id.to_owned(),
            name: Name::new(method_name(source), id_span),
            builder: Name::new(id, id_span),
            constant: Name::new(id, id_span),
            method,
            path: encoded(&source.path),
            parameters,
            body,
            response,
            security: security::of_operation(
                source,
                &self.types.api.security,
                self.types.diagnostics,
            ),
            server: servers::of_operation(
                source,
                &self.types.document.tree.root,
                &mut self.types.api.conventions.servers,
            ),
            evidence,
            retry: if is_safe { RetrySafety::Safe } else { RetrySafety::Unsafe },
            feature: is_guess.then_some("unverified"),
            doc: self.operation_doc(source),
            span: source.item.span,
        }
    }

    /// The documentation of an operation, or else that of its path.
    fn operation_doc(&self, source: &'d PathOperation<'d>) -> Doc {
        let root = &self.types.document.tree.root;
        let path = extension::doc(child(root, &["paths", &source.path]));
        let own = extension::doc(source.item.node);
        Doc {
            summary: own.summary.or(path.summary),
            text: own.text.or(path.text),
            ..own
        }
    }

    /// Refuses media types of a body or response other than the used one.
    fn refuse_other_media_types(&mut self, node: &'d Node, used: &str) {
        let mut media_types = media_types(node).iter();
        if let Some(other) = media_types.find(|entry| entry.key != used) {
            let what = format!("`{}` beside `{used}`", other.key);
            self.unsupported(other.span, &what, "keep the one that the client uses");
        }
    }
}

/// A path with what a URL cannot hold percent-encoded. The lint has refused what would change the
/// meaning of the path. The names of parameters stay as they are: values replace them.
fn encoded(path: &str) -> String {
    const INVALID: &AsciiSet = &CONTROLS
        .add(b' ')
        .add(b'"')
        .add(b'<')
        .add(b'>')
        .add(b'`')
        .add(b'^')
        .add(b'|')
        .add(b'\\');
    let encode = |text: &str| utf8_percent_encode(text, INVALID).to_string();
    let mut parts = path.split('{');
    let first = parts.next().map(encode).unwrap_or_default();
    parts.fold(first, |path, part| match part.split_once('}') {
        Some((name, rest)) => format!("{path}{{{name}}}{}", encode(rest)),
        None => path + &encode(part),
    })
}

/// The media types of a body or response.
fn media_types(node: &Node) -> &[Entry] {
    node.get("content").map(Node::entries).unwrap_or_default()
}

/// The `operationId`. The lint reports an operation without one.
fn id<'s>(source: &'s PathOperation<'_>) -> &'s str {
    source.item.value.operation_id.as_deref().unwrap_or_default()
}

/// The id without the tag: `contacts_list` under `contacts` becomes `list`.
fn method_name<'s>(source: &'s PathOperation<'_>) -> &'s str {
    let id = id(source);
    let tag = source.item.value.tags.first();
    let name = tag.and_then(|tag| id.strip_prefix(tag.as_str())?.strip_prefix('_'));
    name.filter(|name| !name.is_empty()).unwrap_or(id)
}

/// Whether a media type is JSON.
fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or(media_type).trim();
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// The media type to use: JSON if there is one.
fn json_content<'d>(
    content: &'d openapiv3::Content,
    node: &'d Node,
) -> Option<(&'d str, Spanned<'d, openapiv3::MediaType>)> {
    let patch = content.iter().find(|(key, _)| *key == body::JSON_PATCH);
    let (key, media) = patch.or_else(|| content.iter().find(|(key, _)| is_json(key)))?;
    Some((key, Spanned::new(media, child(node, &["content", key]))))
}
