//! The headers of responses that the document describes.

use openapiv3::{Header, ParameterSchemaOrContent};

use super::Operations;
use super::response::successes;
use crate::document::PathOperation;
use crate::ir::{Name, ResponseHeader, ResponseKind, Type};
use crate::load::Entry;
use crate::lower::extension;
use crate::lower::schema::{ValueType, chain, value_type};
use crate::lower::spanned::{SchemaRef, Spanned, child};
use crate::lower::types::scalar::text;

impl<'d> Operations<'_, 'd, '_> {
    /// Adds the headers of all successful responses to the API. A header has one type: a text, if
    /// operations disagree.
    pub(super) fn lower_headers(
        &mut self,
        source: &'d PathOperation<'d>,
        response: &ResponseKind,
    ) -> Vec<String> {
        let document = self.types.document;
        let mut names: Vec<String> = Vec::new();
        let successes = successes(source).into_iter();
        for found in successes.filter_map(|keyed| keyed.resolve(document)) {
            let node = child(found.node, &["headers"]);
            for (key, reference) in &found.value.headers {
                let Some(entry) = node.entry(key) else { continue };
                let header = Spanned::resolve(reference, &entry.node, &document.headers);
                let Some(header) = header.filter(|_| !is_known(key, response)) else {
                    continue;
                };
                let name = self.add_header(entry, header);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }

    /// Adds a header, unless it is known. Returns its name in the API.
    fn add_header(&mut self, entry: &Entry, header: Spanned<'d, Header>) -> String {
        let ty = self.header_type(header);
        let is_same =
            |it: &&mut ResponseHeader| it.name.wire.eq_ignore_ascii_case(&entry.key);
        let headers = &mut self.api_mut().headers;
        if let Some(known) = headers.iter_mut().find(is_same) {
            if known.ty != ty {
                known.ty = Type::Text;
            }
            return known.name.wire.clone();
        }
        let name = Name::new(&entry.key, entry.span);
        let doc = extension::doc(header.node);
        headers.push(ResponseHeader { name, ty, doc });
        entry.key.clone()
    }

    /// The type of a header: a scalar. Lists and objects are texts, as they come, and so is a date
    /// with a time, which is usually an HTTP date whatever the document says.
    fn header_type(&mut self, header: Spanned<'d, Header>) -> Type {
        let ParameterSchemaOrContent::Schema(schema) = &header.value.format else {
            return Type::Text;
        };
        let schema = SchemaRef::new(schema, child(header.node, &["schema"]));
        let Some(schema) = chain(self.types.document, schema).last() else {
            return Type::Text;
        };
        match value_type(schema) {
            Some(ValueType::Integer) => Type::Integer,
            Some(ValueType::Number) => self.types.number(schema),
            Some(ValueType::Bool) => Type::Bool,
            Some(ValueType::Text) if text(schema) == Type::Date => Type::Date,
            Some(ValueType::Text | ValueType::Array | ValueType::Object) | None => {
                Type::Text
            }
        }
    }
}

/// OpenAPI ignores the media type here, and a created record has its location.
fn is_known(name: &str, response: &ResponseKind) -> bool {
    name.eq_ignore_ascii_case("content-type")
        || (name.eq_ignore_ascii_case("location")
            && matches!(response, ResponseKind::Created(_)))
}
