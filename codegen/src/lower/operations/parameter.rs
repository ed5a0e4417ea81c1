//! Parameters in the path, the query and headers.

use openapiv3::{Parameter as Source, ParameterSchemaOrContent, PathStyle, QueryStyle};

use super::Operations;
use crate::document::PathOperation;
use crate::document::is_reserved_header;
use crate::ir::{
    EnumType, Module, Name, Parameter, ParameterLocation, ParameterType, Shape, Style,
    Type,
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
        let mut parameters: Vec<Parameter> =
            sources.into_iter().filter_map(|source| self.parameter(source)).collect();
        parameters.sort_by_key(|parameter| match parameter.location {
            ParameterLocation::Path => {
                let placeholder = format!("{{{}}}", parameter.name.wire);
                source.path.find(&placeholder).unwrap_or(source.path.len())
            }
            ParameterLocation::Query | ParameterLocation::Header => usize::MAX,
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
        if matches!(source.value, Source::Header { .. })
            && is_reserved_header(&data.name)
        {
            return None;
        }
        let ParameterSchemaOrContent::Schema(schema) = &data.format else {
            self.unsupported(
                source.keyword_span("content"),
                "a parameter with `content`",
                "describe it with `schema`",
            );
            return None;
        };
        let schema = SchemaRef::new(schema, child(source.node, &["schema"]));
        let ty = self.types.type_of(schema, &parameter_context(&data.name));
        let (location, style) = self.location_and_style(source, &ty)?;
        let wire_type = self.wire_type(source, &ty, style)?;
        let document = self.types.document;
        let mut doc = doc_of(document, source.node, schema);
        if let SchemaRef::Inline(schema) = schema {
            doc.text = doc.text.or_else(|| extension::doc(schema.node).text);
        }
        let name = Name::new(data.name.clone(), child(source.node, &["name"]).span);
        Some(Parameter {
            name: with_override(name, source.node),
            location,
            required: data.required || location == ParameterLocation::Path,
            style,
            ty,
            wire_type,
            example: parameter_example(document, source.node, schema, &doc.bounds),
            doc,
        })
    }

    fn location_and_style(
        &mut self,
        source: Spanned<'d, Source>,
        ty: &Type,
    ) -> Option<(ParameterLocation, Style)> {
        let is_list = matches!(self.api().resolve(ty), Type::List(_));
        let style = |list| if is_list { list } else { Style::Single };
        match source.value {
            Source::Path { style: PathStyle::Simple, .. } => {
                Some((ParameterLocation::Path, Style::Single))
            }
            Source::Query { style: QueryStyle::Form, parameter_data, .. } => {
                let explode = parameter_data.explode.unwrap_or(true);
                let list = if explode { Style::Repeated } else { Style::Comma };
                Some((ParameterLocation::Query, style(list)))
            }
            Source::Header { .. } => {
                Some((ParameterLocation::Header, style(Style::Comma)))
            }
            Source::Path { .. } | Source::Query { .. } => {
                self.unsupported(
                    child(source.node, &["style"]).span,
                    "this `style` of a parameter",
                    "use the default style: `form` in the query, `simple` in the path",
                );
                None
            }
            Source::Cookie { .. } => {
                self.unsupported(
                    child(source.node, &["in"]).span,
                    "a parameter in a cookie",
                    "remove it: callers can add a `Cookie` header to every call",
                );
                None
            }
        }
    }

    /// The type of a single value on the wire. Refuses types that a path or a query cannot hold.
    fn wire_type(
        &mut self,
        source: Spanned<'d, Source>,
        ty: &Type,
        style: Style,
    ) -> Option<ParameterType> {
        let ty = match (self.api().resolve(ty), style) {
            (Type::List(item), Style::Repeated | Style::Comma) => {
                self.api().resolve(item)
            }
            (ty, _) => ty,
        };
        // Neither a path nor a query can hold null, so no caller sends one.
        let ty =
            if let Type::Nullable(inner) = ty { self.api().resolve(inner) } else { ty };
        let wire_type = match ty {
            Type::Bool => Some(ParameterType::Boolean),
            Type::Integer => Some(ParameterType::Integer),
            Type::Float | Type::Decimal => Some(ParameterType::Number),
            Type::Text => Some(ParameterType::Text),
            Type::DateTime => Some(ParameterType::DateTime),
            Type::Date => Some(ParameterType::Date),
            Type::Named(id) => match self.api().shape(*id) {
                Some(Shape::Identifier) => Some(ParameterType::Integer),
                Some(Shape::Enum(list)) => Some(match list.ty {
                    EnumType::Text => ParameterType::Text,
                    EnumType::Integer => ParameterType::Integer,
                    EnumType::Decimal => ParameterType::Number,
                }),
                _ => None,
            },
            Type::Secret
            | Type::Any
            | Type::Object
            | Type::List(_)
            | Type::Map(_)
            | Type::Nullable(_) => None,
        };
        if wire_type.is_none() {
            self.unsupported(
                child(source.node, &["schema"]).span,
                "a parameter that is neither a scalar nor a list of scalars",
                "give it a scalar `type`, or remove it: callers can add any query parameter",
            );
        }
        wire_type
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
fn key(parameter: &Source) -> (String, &'static str) {
    let location = match parameter {
        Source::Query { .. } => "query",
        Source::Header { .. } => "header",
        Source::Path { .. } => "path",
        Source::Cookie { .. } => "cookie",
    };
    let name = parameter.parameter_data_ref().name.clone();
    (if location == "header" { name.to_lowercase() } else { name }, location)
}
