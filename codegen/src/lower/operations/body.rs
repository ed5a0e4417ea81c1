//! Request bodies: one for each media type that the client treats differently.

use heck::ToSnakeCase as _;

use super::form::form_styles;
use super::{Operations, is_json, is_plain_json, is_text};
use crate::document::{Document, PathOperation, essence};
use crate::ir::{Body, BodyKind, Bounds, ExampleValue, Form, Parameter, Type};
use crate::lower::bounds::bounds;
use crate::lower::example::example;
use crate::lower::extension;
use crate::lower::schema::is_binary;
use crate::lower::spanned::{SchemaRef, Spanned, child};
use crate::lower::types::Context;
use crate::lower::usage::Direction;

/// The content of a body, by its media type.
type Media<'d> = Spanned<'d, openapiv3::MediaType>;

impl<'d> Operations<'_, 'd, '_> {
    /// The bodies of an operation, the preferred one first. Each of them becomes a method.
    pub(super) fn bodies(
        &mut self,
        source: &'d PathOperation<'d>,
        parameters: &[Parameter],
        context: &Context,
    ) -> Vec<Body> {
        let mut bodies: Vec<Body> = Vec::new();
        let Some(reference) = &source.item.value.request_body else { return bodies };
        let node = child(source.item.node, &["requestBody"]);
        let components = &self.types.document.request_bodies;
        let Some(body) = Spanned::resolve(reference, node, components) else {
            return bodies;
        };
        let mut media_types: Vec<(&str, Media<'d>)> = body
            .value
            .content
            .iter()
            .map(|(key, media)| {
                let node = child(body.node, &["content", key]);
                (key.as_str(), Spanned::new(media, node))
            })
            .collect();
        let has_patches = self.has_patches();
        media_types.sort_by_key(|(media_type, _)| rank(media_type, has_patches));
        for (media_type, media) in media_types {
            let required = body.value.required;
            let (kind, example) =
                self.kind(source, (media_type, media), required, parameters, context);
            if let Some(same) = bodies.iter_mut().find(|body| body.is_same_kind(&kind)) {
                same.alternatives.push(media_type.to_owned());
                continue;
            }
            let mut doc = extension::doc(body.node);
            if matches!(kind, BodyKind::Typed(_)) {
                doc.bounds = body_bounds(self.types.document, media);
            }
            let (content_type, alternatives) = (media_type.to_owned(), Vec::new());
            bodies.push(Body {
                content_type,
                alternatives,
                required,
                kind,
                example,
                doc,
            });
        }
        bodies
    }

    fn kind(
        &mut self,
        source: &'d PathOperation<'d>,
        (media_type, media): (&'d str, Media<'d>),
        required: bool,
        parameters: &[Parameter],
        context: &Context,
    ) -> (BodyKind, ExampleValue) {
        if is_json_patch(media_type) && self.has_patches() {
            let patch = self.patch(source, parameters, context);
            (BodyKind::Patch(patch), ExampleValue::None)
        } else if is_json(media_type) || self.is_typed_range(media_type, media) {
            let (ty, example) = self.typed_body(media, Type::Any, context);
            (BodyKind::Typed(ty), example)
        } else if is_form(media_type) {
            let (ty, example) = self.typed_body(media, Type::Object, context);
            let styles = form_styles(media);
            (BodyKind::Form(Form { ty, styles }), example)
        } else if is_multipart(media_type) {
            let parts = self.parts(media, required, context);
            (BodyKind::Multipart(parts), ExampleValue::None)
        } else if is_text(media_type) {
            (BodyKind::Text, Type::Text.placeholder())
        } else {
            (BodyKind::Raw, ExampleValue::None)
        }
    }

    /// Whether a JSON Patch changes the record that a GET on the same path returns.
    fn has_patches(&self) -> bool {
        extension::flag(&self.types.document.tree.root, "x-revio-patch")
    }

    /// Whether a range of media types contains JSON and has a schema whose values are not bytes.
    fn is_typed_range(&self, media_type: &str, media: Media<'d>) -> bool {
        let schema = media.value.schema.as_ref();
        let schema = schema.map(|it| SchemaRef::new(it, child(media.node, &["schema"])));
        matches!(&*essence(media_type), "*/*" | "application/*")
            && schema.is_some_and(|schema| !is_binary(self.types.document, schema))
    }

    fn typed_body(
        &mut self,
        media: Media<'d>,
        untyped: Type,
        context: &Context,
    ) -> (Type, ExampleValue) {
        let Some(schema) = &media.value.schema else {
            let example = untyped.placeholder();
            return (untyped, example);
        };
        let schema = SchemaRef::new(schema, child(media.node, &["schema"]));
        let context =
            Context { direction: Direction::Request, ..context.nested("body") };
        let ty = self.types.type_or_null(schema, &context);
        (ty, example(self.types.document, schema))
    }
}

fn is_json_patch(media_type: &str) -> bool {
    essence(media_type) == "application/json-patch+json"
}

fn is_form(media_type: &str) -> bool {
    essence(media_type) == "application/x-www-form-urlencoded"
}

fn is_multipart(media_type: &str) -> bool {
    essence(media_type).starts_with("multipart/")
}

/// The order of preference. It does not depend on the order in the document.
fn rank(media_type: &str, has_patches: bool) -> usize {
    if is_json_patch(media_type) && has_patches {
        return 0;
    }
    let preferences: [fn(&str) -> bool; 5] =
        [is_plain_json, is_json, is_form, is_multipart, is_text];
    preferences
        .iter()
        .position(|is_preferred| is_preferred(media_type))
        .map_or(usize::MAX, |place| place + 1)
}

/// A name for what is special about a media type, for the methods of all bodies but the first.
pub(super) fn suffix(body: &Body) -> String {
    let essence = essence(&body.content_type);
    let is_json = matches!(body.kind, BodyKind::Typed(_));
    let (kind, subtype) = essence.split_once('/').unwrap_or((&essence, ""));
    match (kind, subtype) {
        ("application", "x-www-form-urlencoded") => "form".to_owned(),
        (_, "*" | "*+json") if is_json => "json".to_owned(),
        ("multipart", "form-data") => "multipart".to_owned(),
        ("text", "plain" | "*") => "text".to_owned(),
        ("application", "octet-stream") | ("*", _) => "bytes".to_owned(),
        (kind, "*") => kind.to_owned(),
        (_, subtype) => subtype.to_snake_case(),
    }
}

/// The bounds of a whole body.
fn body_bounds<'d>(document: &'d Document<'d>, media: Media<'d>) -> Bounds {
    let schema = media.value.schema.as_ref();
    let schema = schema.map(|it| SchemaRef::new(it, child(media.node, &["schema"])));
    schema.map_or_else(Bounds::default, |schema| bounds(document, schema))
}
