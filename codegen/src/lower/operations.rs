//! Operations: methods, parameters, bodies and responses.

mod body;
mod error;
mod form;
mod header;
mod identity;
mod paging;
mod parameter;
mod patch;
mod response;

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use self::identity::Identity;
use super::extension;
use super::spanned::{Spanned, child};
use super::types::{Context, Types};
use super::usage::Direction;
use super::{security, servers, unsupported};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{PathOperation, essence, without_operators};
use crate::ir::{
    Api, Body, Doc, ErrorResponse, Evidence, Method, Module, Name, Operation, Resource,
    ResponseKind, RetrySafety,
};
use crate::load::{Entry, Node};
use crate::source::Span;

/// One resource for each tag that is the first of an operation, in the order of the tags, and for each
/// path without tags.
pub(super) fn resources(document: &crate::document::Document<'_>) -> Vec<Resource> {
    let used = || {
        document.operations.iter().map(|operation| {
            let (name, span) = identity::resource(document, operation);
            (name, span, Doc::default())
        })
    };
    let declared = document.tags.iter().map(|tag| {
        let span = child(tag.node, &["name"]).span;
        (tag.value.name.as_str(), span, extension::doc(tag.node))
    });
    let with_operations: BTreeSet<&str> = used().map(|(tag, ..)| tag).collect();
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
    /// The names of the operations, in the order of the document.
    identities: Vec<Identity>,
    /// The GET operations and their ids, by their paths.
    gets: BTreeMap<&'d str, (&'d PathOperation<'d>, String)>,
}

impl<'t, 'd, 'a> Operations<'t, 'd, 'a> {
    pub(super) fn new(types: &'t mut Types<'d, 'a>) -> Self {
        let document = types.document;
        let identities = identity::identities(document, types.diagnostics);
        let operations = document.operations.iter().zip(&identities);
        let gets = operations.filter(|(it, _)| it.method == "GET");
        let gets =
            gets.map(|(it, identity)| (it.path.as_str(), (it, identity.id.clone())));
        Self { gets: gets.collect(), types, identities }
    }

    pub(super) fn lower_all(&mut self) {
        let operations = &self.types.document.operations;
        self.api_mut().states_evidence = operations
            .iter()
            .any(|source| extension::evidence(source.item.node).is_some());
        let identities = std::mem::take(&mut self.identities);
        for (source, identity) in operations.iter().zip(&identities) {
            let Some(resource) = self.resource(identity) else { continue };
            let Some(method) = Method::parse(&source.method) else { continue };
            self.require_evidence(source, identity);
            for operation in self.operations(source, identity, method, resource) {
                self.refuse_second_edit(&operation, resource);
                if let Some(resource) = self.api_mut().resources.get_mut(resource) {
                    resource.operations.push(operation);
                }
            }
        }
        self.api_mut().common_errors = common_errors(self.api());
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

    fn require_evidence(&mut self, source: &'d PathOperation<'d>, identity: &Identity) {
        if !self.api().states_evidence || extension::evidence(source.item.node).is_some()
        {
            return;
        }
        let title =
            format!("the operation `{}` does not state its evidence", identity.id);
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

    fn resource(&self, identity: &Identity) -> Option<usize> {
        self.api().resources.iter().position(|it| it.name.wire == identity.resource)
    }

    /// An operation for each body that is typed differently. All but the first are named after
    /// their media type too.
    fn operations(
        &mut self,
        source: &'d PathOperation<'d>,
        identity: &Identity,
        method: Method,
        resource: usize,
    ) -> Vec<Operation> {
        let (first, other_bodies) = self.operation(source, identity, method, resource);
        let others = other_bodies.into_iter().map(|body| {
            let (mut operation, _) = self.operation(source, identity, method, resource);
            let suffix = body::suffix(&body);
            operation.id = format!("{}_{suffix}", operation.id);
            for name in
                [&mut operation.name, &mut operation.builder, &mut operation.constant]
            {
                name.wire = format!("{}_{suffix}", name.wire);
            }
            if let ResponseKind::ByStatus(by_status) = &mut operation.response {
                by_status.is_shared = true;
            }
            operation.body = Some(body);
            operation
        });
        let others: Vec<Operation> = others.collect();
        std::iter::once(first).chain(others).collect()
    }

    /// The operation with its preferred body, and the other bodies.
    fn operation(
        &mut self,
        source: &'d PathOperation<'d>,
        identity: &Identity,
        method: Method,
        resource: usize,
    ) -> (Operation, Vec<Body>) {
        let (id, node) = (&identity.id, source.item.node);
        let evidence = extension::evidence(node).unwrap_or(Evidence::Official);
        let context = Context {
            name: id.clone(),
            module: Module::Resource(resource),
            direction: Direction::Response,
        };
        let parameters = self.parameters(source);
        let (response, accept) = self.response(source, method, &context);
        let headers = self.lower_headers(source, &response);
        let errors = self.errors(source, &context);
        let mut bodies = self.bodies(source, &parameters, &context).into_iter();
        let body = bodies.next();
        let page = self.page(source, method, &parameters, &response);
        let is_safe = method.is_read_only() || extension::retry_safe(node);
        let is_guess = evidence == Evidence::Unverified && !method.is_read_only();
        let operation = Operation {
            id: id.clone(),
            name: Name::new(&identity.name, identity.span),
            builder: Name::new(id, identity.span),
            constant: Name::new(id, identity.span),
            method,
            path: encoded(&source.path),
            parameters,
            body,
            response,
            page,
            lookup: None,
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
            accept,
            headers,
            errors,
            evidence,
            retry: if is_safe { RetrySafety::Safe } else { RetrySafety::Unsafe },
            feature: is_guess.then_some("unverified"),
            doc: self.operation_doc(source),
            span: source.item.span,
        };
        (operation, bodies.collect())
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
}

/// The errors of every operation.
fn common_errors(api: &Api) -> Vec<ErrorResponse> {
    let mut all = api.operations();
    let first = all.next().map(|it| it.errors.clone()).unwrap_or_default();
    let (mut common, mut is_only) = (first, true);
    for operation in all {
        is_only = false;
        common.retain(|error| operation.errors.contains(error));
    }
    if is_only { Vec::new() } else { common }
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
        Some((name, rest)) => {
            let name = without_operators(name);
            format!("{path}{{{name}}}{}", encode(rest))
        }
        None => path + &encode(part),
    })
}

/// The media types of a body or response.
fn media_types(node: &Node) -> &[Entry] {
    node.get("content").map(Node::entries).unwrap_or_default()
}

/// Whether a media type is JSON.
fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// Whether a media type is `application/json`, whatever its parameters.
fn is_plain_json(media_type: &str) -> bool {
    essence(media_type) == "application/json"
}

/// Whether a media type is text.
fn is_text(media_type: &str) -> bool {
    essence(media_type).starts_with("text/") && !is_json(media_type)
}

/// The media type to use: JSON if there is one.
fn json_content<'d>(
    content: &'d openapiv3::Content,
    node: &'d Node,
) -> Option<(&'d str, Spanned<'d, openapiv3::MediaType>)> {
    let find = |is: fn(&str) -> bool| content.iter().find(|(key, _)| is(key));
    let (key, media) = find(is_plain_json).or_else(|| find(is_json))?;
    Some((key, Spanned::new(media, child(node, &["content", key]))))
}
