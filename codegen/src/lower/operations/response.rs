//! Responses: a record, a page, an id, a text, bytes, or nothing.

use std::ops::Bound;

use openapiv3::{ReferenceOr, Response};

use super::{Operations, is_json, is_plain_json, is_text, json_content, media_types};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Document, PathOperation};
use crate::ir::{
    ByStatus, Method, ParameterLocation, ResponseKind, Status, StatusResponse, TypeId,
};
use crate::load::Node;
use crate::lower::schema::is_binary;
use crate::lower::spanned::{SchemaRef, Spanned, child};
use crate::lower::types::Context;

/// A response in the document, by its key.
pub(super) struct KeyedResponse<'d> {
    status: Status,
    reference: &'d ReferenceOr<Response>,
    node: &'d Node,
}

impl<'d> KeyedResponse<'d> {
    /// The response behind all references.
    pub(super) fn resolve(
        &self,
        document: &'d Document<'d>,
    ) -> Option<Spanned<'d, Response>> {
        Spanned::resolve(self.reference, self.node, &document.responses)
    }
}

impl<'d> Operations<'_, 'd, '_> {
    /// The response to a call that succeeds, and the media types to ask for.
    pub(super) fn response(
        &mut self,
        source: &'d PathOperation<'d>,
        method: Method,
        context: &Context,
    ) -> (ResponseKind, Option<String>) {
        // A response to HEAD has no body, whatever the document says about its content.
        if method == Method::Head {
            return (ResponseKind::Done, None);
        }
        let (mut responses, mut accepted) = (Vec::new(), Vec::new());
        for keyed in successes(source) {
            if keyed.status.is_redirect() {
                return (ResponseKind::Redirect, None);
            }
            let resolved = keyed.resolve(self.types.document);
            let (kind, media_types) = match resolved {
                Some(response) => self.response_kind(source, response, context),
                None => (ResponseKind::Done, Vec::new()),
            };
            accepted.extend(media_types);
            let about = resolved.map(|it| it.value.description.clone());
            let about = about.unwrap_or_default();
            responses.push(StatusResponse { status: keyed.status, kind, about });
        }
        let Some(first) = responses.first().map(|it| it.kind.clone()) else {
            return (ResponseKind::Done, None);
        };
        if responses.iter().all(|it| it.kind == first) {
            let accept = accept(&first, &accepted);
            return (first, accept);
        }
        let kind = ResponseKind::ByStatus(ByStatus {
            rust: String::new(),
            is_shared: false,
            responses,
        });
        let accept = accept(&kind, &accepted);
        (kind, accept)
    }

    /// What a response holds, and the media types that fit it.
    fn response_kind(
        &mut self,
        source: &'d PathOperation<'d>,
        response: Spanned<'d, Response>,
        context: &Context,
    ) -> (ResponseKind, Vec<&'d str>) {
        let document = self.types.document;
        let described = &response.value.content;
        let first = || {
            let (key, media) = described.first()?;
            let node = child(response.node, &["content", key]);
            Some((key.as_str(), Spanned::new(media, node)))
        };
        let Some((media_type, media)) =
            json_content(described, response.node).or_else(first)
        else {
            return (ResponseKind::Done, Vec::new());
        };
        let all = || described.keys().map(String::as_str).collect();
        let is_any_type = media_type.contains('*');
        let schema = media.value.schema.as_ref();
        let schema =
            schema.map(|schema| SchemaRef::new(schema, child(media.node, &["schema"])));
        let is_binary = schema.is_some_and(|schema| is_binary(document, schema));
        let kind = match schema {
            _ if is_text(media_type) && !is_any_type => {
                ResponseKind::Text(media_type.to_owned())
            }
            Some(_) if is_binary && !is_any_type => {
                ResponseKind::Binary(media_type.to_owned())
            }
            Some(schema) if !is_binary && (is_any_type || is_json(media_type)) => {
                self.json_response(source, schema, context)
            }
            Some(_) | None => return (ResponseKind::RawBody, all()),
        };
        self.warn_about_other_media_types(response.node, media_type);
        (kind, vec![media_type])
    }

    fn json_response(
        &mut self,
        source: &'d PathOperation<'d>,
        schema: SchemaRef<'d>,
        context: &Context,
    ) -> ResponseKind {
        let created = self.created_id(source);
        self.types.response(schema, &context.nested("response"), created)
    }

    fn warn_about_other_media_types(&mut self, node: &'d Node, used: &str) {
        let is_other = |key: &str| key != used && !(is_json(key) && is_json(used));
        for entry in media_types(node).iter().filter(|entry| is_other(&entry.key)) {
            let title = format!("the client does not ask for `{}`", entry.key);
            self.types.diagnostics.push(
                Diagnostic::warning(Code::UnusedMediaType, title)
                    .at(entry.span, format!("it asks for `{used}`"))
                    .help("callers get it with a raw request and the header `Accept`"),
            );
        }
    }

    /// The identifier type of a created record: that of the parameter of `GET <path>/{id}`. The
    /// path of the create may have more segments, as in `/Payments/card`.
    fn created_id(&mut self, source: &'d PathOperation<'d>) -> Option<TypeId> {
        let mut path = source.path.trim_end_matches('/');
        let get = loop {
            if let Some(get) = self.get_below(path) {
                break get;
            }
            let (parent, last) = path.rsplit_once('/')?;
            if parent.is_empty() || last.contains('{') {
                return None;
            }
            path = parent;
        };
        let parameters = self.parameters(get);
        let mut parameters = parameters.iter().rev();
        let key = parameters.find(|it| it.location == ParameterLocation::Path)?;
        let id = self.api().resolved_id(&key.ty)?;
        self.api().is_integer_identifier(id).then_some(id)
    }

    /// The operation `GET <path>/{id}`.
    fn get_below(&self, path: &str) -> Option<&'d PathOperation<'d>> {
        let start = format!("{path}/{{");
        let is_key =
            |rest: &str| rest.strip_suffix('}').is_some_and(|name| !name.contains('}'));
        let mut below = self
            .gets
            .range::<str, _>((Bound::Included(start.as_str()), Bound::Unbounded))
            .map_while(|(path, (get, _))| Some((path.strip_prefix(&start)?, *get)));
        below.find(|(rest, _)| is_key(rest)).map(|(_, get)| get)
    }
}

/// The responses to a call that succeeds: those of the success statuses, or else the default. A
/// document that only describes redirects expects those.
pub(super) fn successes<'d>(source: &'d PathOperation<'d>) -> Vec<KeyedResponse<'d>> {
    let responses = &source.item.value.responses;
    let node = child(source.item.node, &["responses"]);
    let with = |has: fn(&Status) -> bool| -> Vec<KeyedResponse<'d>> {
        let keyed = responses.responses.iter().filter_map(|(key, reference)| {
            let key = key.to_string();
            let status = Status::parse(&key).filter(has)?;
            Some(KeyedResponse { status, reference, node: child(node, &[&key]) })
        });
        keyed.collect()
    };
    let successes = with(Status::is_success);
    if !successes.is_empty() {
        return successes;
    }
    match &responses.default {
        Some(reference) => {
            let node = child(node, &["default"]);
            vec![KeyedResponse { status: Status::Default, reference, node }]
        }
        None => with(Status::is_redirect),
    }
}

/// The media types to ask for; `None` if the response says so itself.
fn accept(kind: &ResponseKind, accepted: &[&str]) -> Option<String> {
    let follows = match kind {
        ResponseKind::Text(_) | ResponseKind::Binary(_) => true,
        ResponseKind::RawBody => accepted.contains(&"*/*"),
        ResponseKind::Value(_)
        | ResponseKind::Collection { .. }
        | ResponseKind::Created(_)
        | ResponseKind::Done
        | ResponseKind::Redirect
        | ResponseKind::ByStatus(_) => accepted.iter().all(|it| is_plain_json(it)),
    };
    if follows || accepted.is_empty() {
        return None;
    }
    let mut distinct: Vec<&str> = Vec::new();
    for media_type in accepted {
        let media_type =
            if is_plain_json(media_type) { "application/json" } else { media_type };
        if !distinct.contains(&media_type) {
            distinct.push(media_type);
        }
    }
    Some(distinct.join(", "))
}
