//! Operations: what each one is, which family it belongs to, and what it sends.

use crate::diagnostic::Code;
use openapiv3::{MediaType, Operation as Source, ReferenceOr, RequestBody};

use super::at::{At, SchemaRef, child, component};
use super::schema::Context;
use super::usage::Direction;
use super::{Lowering, extension};
use crate::document::{Item, PathOperation};
use crate::ir::{
    Body, BodyKind, Doc, Evidence, Method, Module, Name, Operation, Parameter,
    RetrySafety, Sample, Type,
};
use crate::load::Node;

const PATCH: &str = "application/json-patch+json";

impl<'d> Lowering<'d, '_> {
    pub(super) fn operations(&mut self) {
        let rated =
            |source: &PathOperation<'_>| extension::evidence(source.item.node).is_some();
        self.api.rated = self.document.operations.iter().any(rated);
        for source in &self.document.operations {
            let Some(resource) = self.family(source) else { continue };
            let Some(method) = Method::from_word(&source.method) else { continue };
            if self.api.rated && extension::evidence(source.item.node).is_none() {
                let title = format!(
                    "the operation `{}` does not say how well it is known",
                    id(source)
                );
                self.error(Code::MissingEvidence, source.item.span, title, "has no `x-revio-evidence`", "add `x-revio-evidence: official`, `observed`, `inferred` or `unverified`; the other operations of this document have it");
            }
            let operation = self.operation(source, method, resource);
            self.refuse_second_edit(&operation, resource);
            if let Some(resource) = self.api.resources.get_mut(resource) {
                resource.operations.push(operation);
            }
        }
    }

    /// `edit` is one method of a family: it starts from the record that the family is about.
    fn refuse_second_edit(&mut self, operation: &Operation, resource: usize) {
        let resource = self.api.resources.get(resource);
        let first = resource.and_then(|it| it.operations.iter().find(|it| it.is_edit()));
        if operation.is_edit() && first.is_some() {
            let help = "put it under a tag of its own";
            let what = "a second patch of records with custom fields in one family";
            self.unsupported(operation.span, what, help);
        }
    }

    /// The family that an operation belongs to: that of its only tag.
    fn family(&mut self, source: &'d PathOperation<'d>) -> Option<usize> {
        let span = source.item.span;
        match source.item.value.tags.as_slice() {
            [tag] => {
                self.api.resources.iter().position(|resource| resource.name.wire == *tag)
            }
            [] => {
                self.error(Code::MissingTag, span, format!("the operation `{}` has no tag", id(source)), "belongs to no family", "add `tags:` with the family that the operation belongs to; it becomes `client.<tag>()`");
                None
            }
            _ => {
                self.unsupported(
                    child(source.item.node, &["tags"]).span,
                    "an operation with several tags",
                    "keep the one that names its family; it becomes `client.<tag>()`",
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
        let node = source.item.node;
        let evidence = extension::evidence(node).unwrap_or(Evidence::Official);
        let context = Context {
            name: id(source).to_owned(),
            module: Module::Resource(resource),
            direction: Direction::Response,
        };
        let parameters = self.parameters(source);
        let answer = self.answer(source, &context);
        let body = self.body(source, &parameters, &context);
        let safe = method.reads() || extension::retry_safe(node);
        let named_at = child(node, &["operationId"]).span;
        let name = Name::new(method_name(source), named_at);
        Operation {
            id: id(source).to_owned(),
            builder: Name::new(id(source), named_at),
            constant: Name::new(id(source), named_at),
            name,
            method,
            path: source.path.clone(),
            parameters,
            body,
            answer,
            evidence,
            retry: if safe { RetrySafety::Safe } else { RetrySafety::Unsafe },
            feature: (evidence == Evidence::Unverified && !method.reads())
                .then_some("unverified"),
            doc: self.operation_doc(source),
            span: source.item.span,
        }
    }

    /// What an operation says about itself; failing that, what its path says about all.
    fn operation_doc(&self, source: &'d PathOperation<'d>) -> Doc {
        let own = extension::doc(source.item.node);
        let path = child(&self.document.tree.root, &["paths", &source.path]);
        let of_path = extension::doc(path);
        Doc {
            summary: own.summary.or(of_path.summary),
            text: own.text.or(of_path.text),
            ..own
        }
    }

    // -------------------------------------------------------------- what is sent

    fn body(
        &mut self,
        source: &'d PathOperation<'d>,
        parameters: &[Parameter],
        context: &Context,
    ) -> Option<Body> {
        let reference = source.item.value.request_body.as_ref()?;
        let at =
            self.request_body(reference, child(source.item.node, &["requestBody"]))?;
        let Some((content_type, media)) = choose(&at.value.content) else {
            let types = child(at.node, &["content"]);
            let span = types.entries().first().map_or(at.span(), |entry| entry.span);
            let help = "describe the body as `application/json`";
            self.unsupported(span, "a body without a JSON media type", help);
            return None;
        };
        self.refuse_second_type(at.node, content_type);
        let media = at.below(media, &["content", content_type]);
        let (kind, sample) = if content_type == PATCH {
            (BodyKind::Patch(self.patch(source, parameters, context)), Sample::None)
        } else {
            self.typed_body(media, context)
        };
        let doc = extension::doc(at.node);
        Some(Body {
            content_type: content_type.to_owned(),
            required: at.value.required,
            kind,
            sample,
            doc,
        })
    }

    fn typed_body(
        &mut self,
        media: At<'d, MediaType>,
        context: &Context,
    ) -> (BodyKind, Sample) {
        let Some(schema) = &media.value.schema else {
            return (BodyKind::Typed(Type::Any), Sample::Text("text".to_owned()));
        };
        let schema = SchemaRef::new(schema, child(media.node, &["schema"]));
        let mut context = context.member("body");
        context.direction = Direction::Request;
        let ty = self.type_of(schema, &context);
        (BodyKind::Typed(ty), self.sample(schema))
    }

    fn request_body(
        &self,
        reference: &'d ReferenceOr<RequestBody>,
        node: &'d Node,
    ) -> Option<At<'d, RequestBody>> {
        shared(reference, node, &self.document.request_bodies)
    }
}

/// A shared part behind its reference, or the part itself.
pub(super) fn shared<'d, T>(
    reference: &'d ReferenceOr<T>,
    node: &'d Node,
    parts: &'d [Item<'d, ReferenceOr<T>>],
) -> Option<At<'d, T>> {
    let mut at = (reference, node);
    // Every step takes one of the shared parts, so that a circle ends.
    for _ in 0..=parts.len() {
        match at.0 {
            ReferenceOr::Item(value) => return Some(At::new(value, at.1)),
            ReferenceOr::Reference { reference } => {
                let name = component(reference);
                let item = parts.iter().find(|item| item.key == name)?;
                at = (&item.value, item.node);
            }
        }
    }
    None
}

/// The media type to use: JSON if there is one.
pub(super) fn choose(content: &openapiv3::Content) -> Option<(&str, &MediaType)> {
    let json = content.iter().find(|(key, _)| key.as_str() == PATCH);
    let json = json.or_else(|| content.iter().find(|(key, _)| is_json(key)));
    json.map(|(key, media)| (key.as_str(), media))
}

pub(super) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or(media_type).trim();
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// An operation's id. The lint has shown that there is one.
pub(super) fn id<'s>(source: &'s PathOperation<'_>) -> &'s str {
    source.item.value.operation_id.as_deref().unwrap_or_default()
}

/// The id without the tag in front: `contacts_list` under `contacts` is `list`.
fn method_name(source: &PathOperation<'_>) -> String {
    let operation: &Source = &source.item.value;
    let id = id(source);
    let tag = operation.tags.first().map(|tag| format!("{tag}_"));
    let rest = tag.and_then(|tag| id.strip_prefix(&tag)).filter(|rest| !rest.is_empty());
    rest.unwrap_or(id).to_owned()
}
