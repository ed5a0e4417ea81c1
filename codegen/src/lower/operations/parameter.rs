//! Parameters in the path, the query, headers and cookies.

use openapiv3::{Parameter as Source, ParameterSchemaOrContent, PathStyle, QueryStyle};

use std::collections::BTreeSet;

use super::{Operations, is_json};
use crate::document::{
    PathOperation, credential_parameters, essence, owner_of_header, parameter_key,
    without_operators,
};
use crate::ir::{
    EnumType, IdentifierType, Module, Name, Parameter, ParameterLocation, ParameterType,
    Shape, Style, Type,
};
use crate::lower::bounds::doc_of;
use crate::lower::example::parameter_example;
use crate::lower::extension::{self, with_override};
use crate::lower::spanned::{SchemaRef, Spanned, child};
use crate::lower::types::Context;
use crate::lower::usage::Direction;

impl<'d> Operations<'_, 'd, '_> {
    /// The parameters of an operation: those of its path, replaced by its own. Path parameters
    /// come first, in path order.
    pub(super) fn parameters(
        &mut self,
        source: &'d PathOperation<'d>,
    ) -> Vec<Parameter> {
        let mut sources: Vec<Spanned<'d, Source>> = Vec::new();
        for parameter in self.declared_parameters(source) {
            let mut known = sources.iter_mut();
            match known.find(|known| key(known.value) == key(parameter.value)) {
                Some(known) => *known = parameter,
                None => sources.push(parameter),
            }
        }
        let root = &self.types.document.tree.root;
        let credentials = credential_parameters(root, source.item.node);
        let sources = sources.into_iter().filter(|it| is_sent(it.value, &credentials));
        let mut parameters: Vec<Parameter> =
            sources.filter_map(|source| self.parameter(source)).collect();
        parameters.sort_by_key(|parameter| match parameter.location {
            ParameterLocation::Path => {
                let names = source.path.split('{').skip(1).map(|part| {
                    without_operators(part.split('}').next().unwrap_or_default())
                });
                let mut places = names.enumerate();
                let place = places.find(|(_, name)| *name == parameter.name.wire);
                place.map_or(usize::MAX, |(place, _)| place)
            }
            ParameterLocation::Query
            | ParameterLocation::Header
            | ParameterLocation::Cookie => usize::MAX,
        });
        parameters
    }

    /// The parameters of the path, then those of the operation.
    fn declared_parameters(
        &self,
        source: &'d PathOperation<'d>,
    ) -> Vec<Spanned<'d, Source>> {
        let of_path = source.parameters.iter().map(|item| (&item.value, item.node));
        let nodes = child(source.item.node, &["parameters"]).items();
        let own = source.item.value.parameters.iter().zip(nodes);
        let components = &self.types.document.parameters;
        of_path
            .chain(own)
            .filter_map(|(reference, node)| {
                Spanned::resolve(reference, node, components)
            })
            .collect()
    }

    fn parameter(&mut self, source: Spanned<'d, Source>) -> Option<Parameter> {
        let data = source.value.parameter_data_ref();
        let described = ParameterContent::of(source)?;
        let context = parameter_context(&data.name);
        let ty = match (described.schema, described.is_text()) {
            (Some(schema), false) => self.types.type_of(schema, &context),
            (None, false) => Type::Any,
            (_, true) => Type::Text,
        };
        let (location, style) = location_and_style(source.value);
        let style = if described.is_json() { Style::Json } else { style };
        let ty = if style == Style::Json { ty } else { without_null(ty) };
        let document = self.types.document;
        let mut doc = match described.schema {
            Some(schema) => doc_of(document, source.node, schema),
            None => extension::doc(source.node),
        };
        if let Some(SchemaRef::Inline(schema)) = described.schema {
            doc.text = doc.text.or_else(|| extension::doc(schema.node).text);
        }
        let example = match described.schema {
            Some(schema) if !described.is_text() => {
                parameter_example(document, source.node, schema, &doc.bounds)
            }
            _ => ty.placeholder(),
        };
        let name = Name::new(data.name.clone(), child(source.node, &["name"]).span);
        Some(Parameter {
            name: with_override(name, source.node),
            location,
            required: data.required || location == ParameterLocation::Path,
            style,
            explode: data.explode.unwrap_or(style == Style::Form),
            allow_reserved: matches!(
                source.value,
                Source::Query { allow_reserved: true, .. }
            ),
            allow_empty: matches!(
                source.value,
                Source::Query { allow_empty_value: Some(true), .. }
            ),
            media_type: described.media_type.map(str::to_owned),
            wire_type: self.wire_type(&ty),
            ty,
            example,
            doc,
        })
    }

    /// The type of a value that is not null. Null leaves a parameter out.
    fn non_null<'t>(&'t self, ty: &'t Type) -> &'t Type {
        match self.api().resolve(ty) {
            Type::Nullable(inner) => self.api().resolve(inner),
            ty => ty,
        }
    }

    /// The type of a single value on the wire.
    fn wire_type(&self, ty: &Type) -> ParameterType {
        let ty = match self.non_null(ty) {
            Type::List(item) => self.non_null(item),
            ty => ty,
        };
        match ty {
            Type::Bool => ParameterType::Boolean,
            Type::Integer => ParameterType::Integer,
            Type::Float | Type::Decimal => ParameterType::Number,
            Type::Text | Type::Secret => ParameterType::Text,
            Type::DateTime => ParameterType::DateTime,
            Type::OffsetDateTime => ParameterType::OffsetDateTime,
            Type::Date => ParameterType::Date,
            Type::Object | Type::Map(_) => ParameterType::Object,
            Type::Any | Type::List(_) | Type::Nullable(_) => ParameterType::Any,
            Type::Named(id) => match self.api().shape(*id) {
                Some(Shape::Identifier(IdentifierType::Integer)) => {
                    ParameterType::Integer
                }
                Some(Shape::Identifier(IdentifierType::Text)) => ParameterType::Text,
                Some(Shape::Enum(list)) => match list.ty {
                    EnumType::Text => ParameterType::Text,
                    EnumType::Integer => ParameterType::Integer,
                    EnumType::Decimal => ParameterType::Number,
                },
                Some(Shape::Record(_) | Shape::Collection(_)) => ParameterType::Object,
                Some(Shape::Union(_) | Shape::Alias(_) | Shape::Newtype(_)) | None => {
                    ParameterType::Any
                }
            },
        }
    }
}

/// Whether a parameter has an effect: neither a credential nor the client sets it.
fn is_sent(parameter: &Source, credentials: &BTreeSet<(String, String)>) -> bool {
    let is_of_client = matches!(parameter, Source::Header { parameter_data, .. }
        if owner_of_header(&parameter_data.name).is_some());
    !is_of_client && !credentials.contains(&key(parameter))
}

/// What `schema` or `content` says about the value of a parameter.
struct ParameterContent<'d> {
    schema: Option<SchemaRef<'d>>,
    media_type: Option<&'d str>,
}

impl<'d> ParameterContent<'d> {
    /// Returns `None` for a parameter without either, which the lint refuses.
    fn of(source: Spanned<'d, Source>) -> Option<Self> {
        match &source.value.parameter_data_ref().format {
            ParameterSchemaOrContent::Schema(schema) => {
                let schema = SchemaRef::new(schema, child(source.node, &["schema"]));
                Some(Self { schema: Some(schema), media_type: None })
            }
            ParameterSchemaOrContent::Content(content) => {
                let (media_type, media) = content.first()?;
                let node = child(source.node, &["content", media_type, "schema"]);
                let schema = media.schema.as_ref();
                let schema = schema.map(|schema| SchemaRef::new(schema, node));
                Some(Self { schema, media_type: Some(media_type) })
            }
        }
    }

    fn is_json(&self) -> bool {
        self.media_type.is_some_and(is_json)
    }

    /// Whether the value is a text that the caller encodes.
    fn is_text(&self) -> bool {
        self.media_type.is_some_and(|it| !is_json(it) && essence(it) != "text/plain")
    }
}

/// The type of a value that is not JSON, which has no null.
fn without_null(ty: Type) -> Type {
    match ty {
        Type::Nullable(inner) => *inner,
        Type::List(item) => Type::List(Box::new(without_null(*item))),
        ty => ty,
    }
}

fn location_and_style(parameter: &Source) -> (ParameterLocation, Style) {
    match parameter {
        Source::Path { style, .. } => {
            let style = match style {
                PathStyle::Simple => Style::Simple,
                PathStyle::Label => Style::Label,
                PathStyle::Matrix => Style::Matrix,
            };
            (ParameterLocation::Path, style)
        }
        Source::Query { style, .. } => (ParameterLocation::Query, query_style(style)),
        Source::Header { .. } => (ParameterLocation::Header, Style::Simple),
        Source::Cookie { .. } => (ParameterLocation::Cookie, Style::Form),
    }
}

/// The style of a parameter of the query, or of a property of a form.
pub(super) fn query_style(style: &QueryStyle) -> Style {
    match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    }
}

/// Several operations may declare the same parameter, so its inline types are shared.
fn parameter_context(name: &str) -> Context {
    Context {
        name: name.to_owned(),
        module: Module::Types,
        direction: Direction::Request,
    }
}

/// The name and location, which identify a parameter. The names of headers have no case.
fn key(parameter: &Source) -> (String, String) {
    let location = match parameter {
        Source::Query { .. } => "query",
        Source::Header { .. } => "header",
        Source::Path { .. } => "path",
        Source::Cookie { .. } => "cookie",
    };
    parameter_key(&parameter.parameter_data_ref().name, location)
}
