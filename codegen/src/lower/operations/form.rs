//! Forms: the styles of the properties of a form, and the parts of a multipart body.

use openapiv3::QueryStyle;

use super::parameter::query_style;
use super::{Operations, is_json};
use crate::document::Document;
use crate::ir::{
    Field, JsonType, Multipart, Part, PartContent, PropertyStyle, Style, Type,
};
use crate::lower::schema::{is_binary, items_of, json_type};
use crate::lower::spanned::{SchemaRef, Spanned, child};
use crate::lower::types::Context;
use crate::lower::usage::Direction;

/// The content of a body, by its media type.
type Media<'d> = Spanned<'d, openapiv3::MediaType>;

impl<'d> Operations<'_, 'd, '_> {
    /// The parts of a multipart body, one for each property.
    pub(super) fn parts(
        &mut self,
        media: Media<'d>,
        body_required: bool,
        context: &Context,
    ) -> Multipart {
        let Some(schema) = &media.value.schema else { return Multipart::default() };
        let schema = SchemaRef::new(schema, child(media.node, &["schema"]));
        let context =
            Context { direction: Direction::Request, ..context.nested("body") };
        let document = self.types.document;
        let fields = self.types.sent_fields(schema, &context);
        let parts = fields.into_iter().map(|(field, schema)| {
            let encoding = media.value.encoding.get(&field.name.wire);
            let declared = encoding.and_then(|it| it.content_type.as_deref());
            part(document, field, schema, declared, body_required)
        });
        Multipart { parts: parts.collect() }
    }
}

/// The styles of the properties for which the document declares one.
pub(super) fn form_styles(media: Media<'_>) -> Vec<PropertyStyle> {
    let styles = media.value.encoding.iter().filter_map(|(name, encoding)| {
        let node = child(media.node, &["encoding", name]);
        // A style or `explode` takes precedence over the content type.
        let is_styled = node.get("style").is_some() || node.get("explode").is_some();
        let content_type = encoding.content_type.as_deref();
        let style = if is_styled {
            query_style(encoding.style.as_ref().unwrap_or(&QueryStyle::Form))
        } else if content_type.is_some_and(is_json) {
            Style::Json
        } else {
            return None;
        };
        let is_set = node.get("explode").is_some();
        let explode = if is_set { encoding.explode } else { style == Style::Form };
        Some(PropertyStyle { name: name.clone(), style, explode })
    });
    styles.collect()
}

/// The part of a property. An array has a part for each item, unless it is sent as JSON.
fn part<'d>(
    document: &'d Document<'d>,
    field: Field,
    schema: SchemaRef<'d>,
    declared: Option<&str>,
    body_required: bool,
) -> Part {
    let as_json = declared.is_some_and(is_json);
    let item = items_of(document, schema).filter(|_| !as_json);
    let (ty, many) = match (&field.ty, item) {
        (Type::List(item), Some(_)) => ((**item).clone(), true),
        (ty, _) => (ty.clone(), false),
    };
    let one = item.unwrap_or(schema);
    let is_structured = matches!(
        json_type(document, one),
        Some(JsonType::Object | JsonType::Array) | None
    );
    // A range leaves the choice to the caller. Of a list, the first type is the default.
    let exact = declared
        .and_then(|list| list.split(',').map(str::trim).find(|it| !it.contains('*')));
    let is_file =
        is_binary(document, one) || (declared.is_some() && is_structured && !as_json);
    let (content, content_type) = if is_file {
        let content_type = exact.unwrap_or("application/octet-stream");
        (PartContent::File, content_type.to_owned())
    } else if is_structured {
        (PartContent::Value(ty), exact.unwrap_or("application/json").to_owned())
    } else {
        (PartContent::Value(ty), exact.unwrap_or_default().to_owned())
    };
    Part {
        name: field.name,
        content,
        content_type,
        many,
        required: body_required && field.presence.is_required(),
        example: field.example,
        doc: field.doc,
    }
}
