//! What comes back from an operation: a record, a page, an id, bytes, or nothing.

use openapiv3::{ReferenceOr, Response, Schema};

use super::Lowering;
use super::at::{At, SchemaRef, child};
use super::operation::{choose, is_json, shared};
use super::schema::Context;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::PathOperation;
use crate::ir::{ParameterLocation, ResponseKind, Shape, Type, TypeId};
use crate::load::Node;
use crate::source::Span;

impl<'d> Lowering<'d, '_> {
    pub(super) fn answer(
        &mut self,
        source: &'d PathOperation<'d>,
        context: &Context,
    ) -> ResponseKind {
        let responses = &source.item.value.responses;
        let node = child(source.item.node, &["responses"]);
        let mut first: Option<(ResponseKind, Span)> = None;
        for (code, response) in &responses.responses {
            let code = code.to_string();
            if !code.starts_with('2') {
                continue;
            }
            let span = node.entry(&code).map_or(node.span, |entry| entry.span);
            let answer =
                self.one_answer(source, response, child(node, &[&code]), context);
            match &first {
                Some((known, place)) if *known != answer => {
                    self.refuse_second(span, *place);
                }
                Some(_) => {}
                None => first = Some((answer, span)),
            }
        }
        match (first, &responses.default) {
            (Some((answer, _)), _) => answer,
            (None, Some(response)) => {
                self.one_answer(source, response, child(node, &["default"]), context)
            }
            (None, None) => ResponseKind::Done,
        }
    }

    fn refuse_second(&mut self, span: Span, first: Span) {
        self.diagnostics.push(
            Diagnostic::error(Code::Unsupported, "a second answer is not supported yet")
                .at(span, "this answer is not that of the first")
                .at(first, "the first successful status")
                .help("describe one answer for all statuses of success"),
        );
    }

    fn one_answer(
        &mut self,
        source: &'d PathOperation<'d>,
        reference: &'d ReferenceOr<Response>,
        node: &'d Node,
        context: &Context,
    ) -> ResponseKind {
        let Some(at) = shared(reference, node, &self.document.responses) else {
            return ResponseKind::Done;
        };
        let types = &at.value.content;
        let Some((media_type, media)) = choose(types)
            .or_else(|| types.first().map(|(key, media)| (key.as_str(), media)))
        else {
            return ResponseKind::Done;
        };
        self.refuse_second_type(at.node, media_type);
        let media = at.below(media, &["content", media_type]);
        let Some(schema) = &media.value.schema else { return ResponseKind::Untyped };
        let schema = SchemaRef::new(schema, child(media.node, &["schema"]));
        if self.is_binary(schema) {
            return if media_type.contains('*') {
                ResponseKind::Untyped
            } else {
                ResponseKind::Binary(media_type.to_owned())
            };
        }
        if !is_json(media_type) && !media_type.contains('*') {
            return ResponseKind::Untyped;
        }
        if self.is_nullable(schema) {
            let help =
                "leave `nullable` out: an answer without a value is `ok` or nothing";
            self.unsupported(schema.span(), "an answer that may be null", help);
        }
        let created = self.created_id(source);
        self.unwrap(schema, &context.member("answer"), created)
    }

    /// The identifier of what a create gives back: the one that `GET <path>/{id}` takes, where
    /// the path may go on with words, `/Payments/card`.
    fn created_id(&mut self, source: &'d PathOperation<'d>) -> Option<TypeId> {
        let mut path = source.path.trim_end_matches('/');
        let single = loop {
            if let Some(single) = self.single_below(path) {
                break single;
            }
            let (before, last) = path.rsplit_once('/')?;
            if before.is_empty() || last.contains('{') {
                return None;
            }
            path = before;
        };
        let parameters = self.parameters(single);
        let parameter = parameters
            .into_iter()
            .rfind(|parameter| parameter.place == ParameterLocation::Path)?;
        let Type::Named(id) = *self.api.plain(&parameter.ty) else { return None };
        matches!(self.api.definition(id)?.shape, Shape::Identifier(_)).then_some(id)
    }

    /// The GET of one record below a path.
    fn single_below(&self, path: &str) -> Option<&'d PathOperation<'d>> {
        let prefix = format!("{path}/{{");
        self.document.operations.iter().find(|other| {
            other.method == "GET"
                && other
                    .path
                    .strip_prefix(&prefix)
                    .and_then(|rest| rest.strip_suffix('}'))
                    .is_some_and(|name| !name.contains('}'))
        })
    }

    /// Whether a schema stands for bytes, which have no type of their own.
    pub(super) fn is_binary(&self, schema: SchemaRef<'d>) -> bool {
        let binary = |at: &At<'d, Schema>| {
            at.node.get("format").and_then(Node::text) == Some("binary")
        };
        self.said_by(schema).iter().any(binary)
    }

    /// Refuses another media type beside the one that is used, of a body or of an answer.
    pub(super) fn refuse_second_type(&mut self, node: &'d Node, used: &str) {
        let types = child(node, &["content"]).entries();
        if let Some(other) = types.iter().find(|entry| entry.key != used) {
            let what = format!("`{}` beside `{used}`", other.key);
            self.unsupported(
                other.span,
                &what,
                "keep the one that the client shall use",
            );
        }
    }
}
