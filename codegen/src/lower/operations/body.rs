//! Request bodies.

use super::{Operations, json_content, media_types};
use crate::document::{Document, PathOperation};
use crate::ir::{Body, BodyKind, Bounds, ExampleValue, Parameter, Type};
use crate::lower::bounds::bounds;
use crate::lower::example::example;
use crate::lower::extension;
use crate::lower::spanned::{SchemaRef, Spanned, child};
use crate::lower::types::Context;
use crate::lower::usage::Direction;

pub(super) const JSON_PATCH: &str = "application/json-patch+json";

impl<'d> Operations<'_, 'd, '_> {
    pub(super) fn body(
        &mut self,
        source: &'d PathOperation<'d>,
        parameters: &[Parameter],
        context: &Context,
    ) -> Option<Body> {
        let body = Spanned::resolve(
            source.item.value.request_body.as_ref()?,
            child(source.item.node, &["requestBody"]),
            &self.types.document.request_bodies,
        )?;
        let Some((content_type, media)) = json_content(&body.value.content, body.node)
        else {
            let first = media_types(body.node).first();
            self.unsupported(
                first.map_or(body.span(), |entry| entry.span),
                "a body without a JSON media type",
                "describe the body as `application/json`",
            );
            return None;
        };
        self.refuse_other_media_types(body.node, content_type);
        let mut doc = extension::doc(body.node);
        let (kind, example) = if content_type == JSON_PATCH {
            let patch = self.patch(source, parameters, context);
            (BodyKind::Patch(patch), ExampleValue::None)
        } else {
            let (ty, example) = self.typed_body(media, context);
            doc.bounds = body_bounds(self.types.document, media);
            (BodyKind::Typed(ty), example)
        };
        Some(Body {
            content_type: content_type.to_owned(),
            required: body.value.required,
            kind,
            example,
            doc,
        })
    }

    fn typed_body(
        &mut self,
        media: Spanned<'d, openapiv3::MediaType>,
        context: &Context,
    ) -> (Type, ExampleValue) {
        let Some(schema) = &media.value.schema else {
            return (Type::Any, Type::Any.placeholder());
        };
        let schema = SchemaRef::new(schema, child(media.node, &["schema"]));
        let context =
            Context { direction: Direction::Request, ..context.nested("body") };
        let ty = self.types.type_or_null(schema, &context);
        (ty, example(self.types.document, schema))
    }
}

/// The bounds of a whole body.
fn body_bounds<'d>(
    document: &'d Document<'d>,
    media: Spanned<'d, openapiv3::MediaType>,
) -> Bounds {
    let schema = media.value.schema.as_ref();
    let schema = schema.map(|it| SchemaRef::new(it, child(media.node, &["schema"])));
    schema.map_or_else(Bounds::default, |schema| bounds(document, schema))
}
