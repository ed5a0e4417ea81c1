//! Parameters: in the path, in the query and in headers, single or several.

use openapiv3::{
    Parameter as Source, ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr,
};

use super::at::{At, SchemaRef, child};
use super::bounds::range;
use super::operation::shared;
use super::schema::Context;
use super::usage::Direction;
use super::{Lowering, extension};
use crate::document::PathOperation;
use crate::document::is_reserved_header;
use crate::ir::{
    Module, Name, Parameter, ParameterLocation, ParameterType, Shape, Style, Type,
};

impl<'d> Lowering<'d, '_> {
    /// The parameters of an operation: its path's, overridden by its own; those in the path
    /// first, in the order of the path.
    pub(super) fn parameters(
        &mut self,
        source: &'d PathOperation<'d>,
    ) -> Vec<Parameter> {
        let mut sources: Vec<At<'d, Source>> = Vec::new();
        for at in self.declared(source) {
            let same = |other: &At<'d, Source>| key(other.value) == key(at.value);
            match sources.iter_mut().find(|other| same(other)) {
                Some(other) => *other = at,
                None => sources.push(at),
            }
        }
        let mut parameters: Vec<Parameter> =
            sources.into_iter().filter_map(|at| self.parameter(at)).collect();
        parameters.sort_by_key(|parameter| place_in(&source.path, parameter));
        parameters
    }

    fn declared(&self, source: &'d PathOperation<'d>) -> Vec<At<'d, Source>> {
        let of_path = source.parameters.iter().map(|item| (&item.value, item.node));
        let own =
            source.item.value.parameters.iter().enumerate().map(|(index, parameter)| {
                (parameter, child(source.item.node, &["parameters", &index.to_string()]))
            });
        of_path
            .chain(own)
            .filter_map(|(parameter, node)| self.shared_parameter(parameter, node))
            .collect()
    }

    fn shared_parameter(
        &self,
        reference: &'d ReferenceOr<Source>,
        node: &'d crate::load::Node,
    ) -> Option<At<'d, Source>> {
        shared(reference, node, &self.document.parameters)
    }

    fn parameter(&mut self, at: At<'d, Source>) -> Option<Parameter> {
        let data = at.value.parameter_data_ref();
        if matches!(at.value, Source::Header { .. }) && is_reserved_header(&data.name) {
            return None;
        }
        let ParameterSchemaOrContent::Schema(schema) = &data.format else {
            let content = at.node.entry("content").map_or(at.span(), |entry| entry.span);
            self.unsupported(
                content,
                "a parameter with `content`",
                "describe it with `schema`",
            );
            return None;
        };
        let schema = SchemaRef::new(schema, child(at.node, &["schema"]));
        let ty = self.type_of(schema, &parameter_context(&data.name));
        let (place, style) = self.place_and_style(at, &ty)?;
        let mut name = Name::new(data.name.clone(), child(at.node, &["name"]).span);
        name.wanted = extension::wanted_name(at.node);
        let kind = self.kind(at, &ty, style)?;
        let mut doc = self.doc_of(at.node, schema);
        if let SchemaRef::Inline(own) = schema {
            doc.text = doc.text.or_else(|| extension::doc(own.node).text);
        }
        let of_one = match style {
            Style::Single => Some(&doc.bounds),
            Style::Repeated | Style::Comma => doc.bounds.items.as_deref(),
        };
        let (least, most) = of_one.map_or((None, None), |bounds| range(bounds, kind));
        let sample = self.sample_of_parameter(at.node, schema, &doc.bounds);
        Some(Parameter {
            name,
            place,
            required: data.required || place == ParameterLocation::Path,
            style,
            ty,
            kind,
            least,
            most,
            sample,
            doc,
        })
    }

    fn place_and_style(
        &mut self,
        at: At<'d, Source>,
        ty: &Type,
    ) -> Option<(ParameterLocation, Style)> {
        let list = matches!(self.api.plain(ty), Type::List(_));
        match at.value {
            Source::Path { style: PathStyle::Simple, .. } => {
                Some((ParameterLocation::Path, Style::Single))
            }
            Source::Query { style: QueryStyle::Form, parameter_data, .. } => {
                let explode = parameter_data.explode.unwrap_or(true);
                let style = match (list, explode) {
                    (false, _) => Style::Single,
                    (true, true) => Style::Repeated,
                    (true, false) => Style::Comma,
                };
                Some((ParameterLocation::Query, style))
            }
            Source::Path { .. } | Source::Query { .. } => {
                self.unsupported(
                    child(at.node, &["style"]).span,
                    "this `style` of a parameter",
                    "use the default style: `form` in the query, `simple` in the path",
                );
                None
            }
            Source::Header { .. } => {
                let style = if list { Style::Comma } else { Style::Single };
                Some((ParameterLocation::Header, style))
            }
            Source::Cookie { .. } => {
                self.unsupported(
                    child(at.node, &["in"]).span,
                    "a parameter in a cookie",
                    "leave it out: callers can add a `Cookie` header to every call",
                );
                None
            }
        }
    }

    /// What a parameter's values are on the wire; none, and refused, if they cannot be written
    /// into a path or a query.
    fn kind(
        &mut self,
        at: At<'d, Source>,
        ty: &Type,
        style: Style,
    ) -> Option<ParameterType> {
        let value = match (self.api.plain(ty), style) {
            (Type::List(item), Style::Repeated | Style::Comma) => self.api.plain(item),
            (ty, _) => ty,
        };
        let kind = self.kind_of_value(value);
        if kind.is_none() {
            self.unsupported(
                child(at.node, &["schema"]).span,
                "a parameter that is neither a scalar nor a list of scalars",
                "give it a scalar `type`, or leave it out: callers can add any query",
            );
        }
        kind
    }

    fn kind_of_value(&self, value: &Type) -> Option<ParameterType> {
        match value {
            Type::Bool => Some(ParameterType::Boolean),
            Type::Integer => Some(ParameterType::Integer),
            Type::Float | Type::Decimal => Some(ParameterType::Number),
            Type::Text => Some(ParameterType::Text),
            Type::DateTime => Some(ParameterType::DateTime),
            Type::Date => Some(ParameterType::Date),
            Type::Named(id) => match self.api.definition(*id)?.shape {
                Shape::Identifier(_) => Some(ParameterType::Integer),
                Shape::Enum(_) => Some(ParameterType::Text),
                _ => None,
            },
            Type::Secret | Type::Any | Type::Object | Type::List(_) | Type::Map(_) => {
                None
            }
        }
    }
}

/// Types that a parameter brings along are shared: the same parameter serves many operations.
fn parameter_context(name: &str) -> Context {
    Context {
        name: name.to_owned(),
        module: Module::Types,
        direction: Direction::Request,
    }
}

fn key(parameter: &Source) -> (&str, &'static str) {
    let place = match parameter {
        Source::Query { .. } => "query",
        Source::Header { .. } => "header",
        Source::Path { .. } => "path",
        Source::Cookie { .. } => "cookie",
    };
    (parameter.parameter_data_ref().name.as_str(), place)
}

/// Path parameters in the order of the path, then the others as they come.
fn place_in(path: &str, parameter: &Parameter) -> usize {
    match parameter.place {
        ParameterLocation::Path => {
            path.find(&format!("{{{}}}", parameter.name.wire)).unwrap_or(path.len())
        }
        ParameterLocation::Query | ParameterLocation::Header => usize::MAX,
    }
}
