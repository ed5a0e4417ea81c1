//! Responses: a record, a page, an id, bytes, or nothing.

use std::ops::Bound;

use openapiv3::{ReferenceOr, Response};

use super::{Operations, is_json, json_content};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::PathOperation;
use crate::ir::{ParameterLocation, ResponseKind, TypeId};
use crate::load::Node;
use crate::lower::schema::is_binary;
use crate::lower::spanned::{SchemaRef, Spanned, child};
use crate::lower::types::Context;
use crate::source::Span;

impl<'d> Operations<'_, 'd, '_> {
    /// The response of all success statuses, or else the default response.
    pub(super) fn response(
        &mut self,
        source: &'d PathOperation<'d>,
        context: &Context,
    ) -> ResponseKind {
        let responses = &source.item.value.responses;
        let node = child(source.item.node, &["responses"]);
        let mut first: Option<(ResponseKind, Span)> = None;
        for (status, response) in &responses.responses {
            let status = status.to_string();
            if !status.starts_with('2') {
                continue;
            }
            let span = node.entry(&status).map_or(node.span, |entry| entry.span);
            let kind =
                self.response_kind(source, response, child(node, &[&status]), context);
            match &first {
                Some((known, first)) if *known != kind => {
                    self.refuse_second_response(span, *first);
                }
                Some(_) => {}
                None => first = Some((kind, span)),
            }
        }
        match (first, &responses.default) {
            (Some((kind, _)), _) => kind,
            (None, Some(response)) => {
                self.response_kind(source, response, child(node, &["default"]), context)
            }
            (None, None) => ResponseKind::Done,
        }
    }

    fn refuse_second_response(&mut self, span: Span, first: Span) {
        self.types.diagnostics.push(
            Diagnostic::error(
                Code::Unsupported,
                "a second response is not supported yet",
            )
            .at(span, "differs from the first response")
            .at(first, "the first success status")
            .help("describe one response for all success statuses"),
        );
    }

    fn response_kind(
        &mut self,
        source: &'d PathOperation<'d>,
        reference: &'d ReferenceOr<Response>,
        node: &'d Node,
        context: &Context,
    ) -> ResponseKind {
        let document = self.types.document;
        let Some(response) = Spanned::resolve(reference, node, &document.responses)
        else {
            return ResponseKind::Done;
        };
        let media_types = &response.value.content;
        let first = || {
            let (key, media) = media_types.first()?;
            let node = child(response.node, &["content", key]);
            Some((key.as_str(), Spanned::new(media, node)))
        };
        let Some((media_type, media)) =
            json_content(media_types, response.node).or_else(first)
        else {
            return ResponseKind::Done;
        };
        self.refuse_other_media_types(response.node, media_type);
        let is_any_type = media_type.contains('*');
        let Some(schema) = &media.value.schema else { return ResponseKind::RawBody };
        let schema = SchemaRef::new(schema, child(media.node, &["schema"]));
        if is_binary(document, schema) && !is_any_type {
            return ResponseKind::Binary(media_type.to_owned());
        }
        if is_binary(document, schema) || !(is_any_type || is_json(media_type)) {
            return ResponseKind::RawBody;
        }
        let created = self.created_id(source);
        self.types.response(schema, &context.nested("response"), created)
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
        self.api().is_identifier(id).then_some(id)
    }

    /// The operation `GET <path>/{id}`.
    fn get_below(&self, path: &str) -> Option<&'d PathOperation<'d>> {
        let start = format!("{path}/{{");
        let is_key =
            |rest: &str| rest.strip_suffix('}').is_some_and(|name| !name.contains('}'));
        let mut below = self
            .gets
            .range::<str, _>((Bound::Included(start.as_str()), Bound::Unbounded))
            .map_while(|(path, get)| Some((path.strip_prefix(&start)?, *get)));
        below.find(|(rest, _)| is_key(rest)).map(|(_, get)| get)
    }
}
