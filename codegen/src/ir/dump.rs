//! The API as a short text, one line a node: what tests and people compare.

use std::fmt::{self, Display, Formatter};

use super::{
    Api, Body, BodyKind, Definition, Field, Module, Name, Operation, Parameter,
    ParameterLocation, Presence, Resource, ResponseKind, RetrySafety, Role, Shape,
    Style, Type, TypeId, UnionKind,
};

impl Display for Api {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(collection) = &self.collection {
            writeln!(f, "envelope of lists")?;
            collection.fields.iter().try_for_each(|field| self.field(f, field))?;
        }
        self.types
            .iter()
            .try_for_each(|definition| self.definition_lines(f, definition))?;
        self.resources.iter().try_for_each(|resource| self.resource_lines(f, resource))
    }
}

impl Api {
    fn definition_lines(
        &self,
        f: &mut Formatter<'_>,
        definition: &Definition,
    ) -> fmt::Result {
        let name = Named(&definition.name);
        match &definition.shape {
            Shape::Record(record) => {
                let role = match record.role {
                    Role::Response => "record".to_owned(),
                    Role::Request => "request".to_owned(),
                    Role::Replace(of) => {
                        format!("replacement of {}", self.type_name(of))
                    }
                    Role::Complete(of) => {
                        format!("replacement to complete of {}", self.type_name(of))
                    }
                };
                writeln!(f, "{role} {name}{}", self.place(definition.module))?;
                record.fields.iter().try_for_each(|field| self.field(f, field))
            }
            Shape::Enum(list) => {
                let values: Vec<String> = list
                    .variants
                    .iter()
                    .map(|variant| Named(&variant.name).to_string())
                    .collect();
                let known = match list.complete {
                    Some(true) => "complete ",
                    Some(false) => "open ",
                    None => "",
                };
                writeln!(f, "{known}enum {name}: {}", values.join(", "))
            }
            Shape::Union(union) => {
                let kinds: Vec<String> = union
                    .variants
                    .iter()
                    .map(|(kind, ty)| {
                        format!("{} as {}", kind_word(*kind), self.type_text(ty))
                    })
                    .collect();
                writeln!(f, "union {name}: {}", kinds.join(" or "))
            }
            Shape::Identifier(_) => writeln!(f, "identifier {name}"),
            Shape::Collection(of) => {
                writeln!(f, "page {name} of {}", self.type_name(*of))
            }
            Shape::Alias(ty) => writeln!(f, "alias {name} = {}", self.type_text(ty)),
        }
    }

    fn place(&self, module: Module) -> String {
        match module {
            Module::Types => String::new(),
            Module::Resource(place) => match self.resources.get(place) {
                Some(resource) => format!(" in {}", resource.name.wire),
                None => String::new(),
            },
        }
    }

    fn field(&self, f: &mut Formatter<'_>, field: &Field) -> fmt::Result {
        let presence = match field.presence {
            Presence::Required => "required",
            Presence::Nullable => "required, may be null",
            Presence::Optional => "optional",
            Presence::Tristate => "optional, null is something else",
        };
        let boxed = if field.boxed { ", boxed" } else { "" };
        writeln!(
            f,
            "  {}: {}, {presence}{boxed}",
            Named(&field.name),
            self.type_text(&field.ty)
        )
    }

    fn resource_lines(&self, f: &mut Formatter<'_>, resource: &Resource) -> fmt::Result {
        writeln!(f, "resource {}", Named(&resource.name))?;
        resource
            .operations
            .iter()
            .try_for_each(|operation| self.operation_lines(f, operation))
    }

    fn operation_lines(
        &self,
        f: &mut Formatter<'_>,
        operation: &Operation,
    ) -> fmt::Result {
        let Operation { name, path, .. } = operation;
        let method = operation.method.word();
        let retry =
            if operation.retry == RetrySafety::Safe { "repeatable" } else { "once" };
        let feature = operation
            .feature
            .map(|name| format!(", feature {name}"))
            .unwrap_or_default();
        let deprecated = if operation.doc.deprecated { ", deprecated" } else { "" };
        writeln!(
            f,
            "  {} {method} {path}: {}, {}, {retry}{feature}{deprecated}",
            Named(name),
            self.answer_text(&operation.answer),
            operation.evidence.word(),
        )?;
        operation.parameters.iter().try_for_each(|item| self.parameter_line(f, item))?;
        operation.body.iter().try_for_each(|body| self.body_lines(f, body))
    }

    fn parameter_line(
        &self,
        f: &mut Formatter<'_>,
        parameter: &Parameter,
    ) -> fmt::Result {
        let place = match parameter.place {
            ParameterLocation::Path => "path",
            ParameterLocation::Query => "query",
            ParameterLocation::Header => "header",
        };
        let style = match parameter.style {
            Style::Single => "",
            Style::Repeated => ", repeated",
            Style::Comma => ", with commas",
        };
        let required = if parameter.required { "required" } else { "optional" };
        let ty = self.type_text(&parameter.ty);
        writeln!(f, "    {place} {}: {ty}, {required}{style}", Named(&parameter.name))
    }

    fn body_lines(&self, f: &mut Formatter<'_>, body: &Body) -> fmt::Result {
        let required = if body.required { "required" } else { "optional" };
        match &body.kind {
            BodyKind::Typed(ty) => writeln!(
                f,
                "    body {}: {}, {required}",
                body.content_type,
                self.type_text(ty)
            ),
            BodyKind::Patch(patch) => {
                let of =
                    patch.record.map_or("anything".to_owned(), |id| self.type_name(id));
                let custom =
                    if patch.custom_fields { ", with custom fields" } else { "" };
                writeln!(f, "    patch of {of}{custom}")?;
                patch.members.iter().try_for_each(|member| {
                    let shown = if member.shown { ", shown" } else { "" };
                    let ty = self.type_text(&member.ty);
                    writeln!(f, "      {}: {ty}{shown}", Named(&member.name))
                })
            }
        }
    }

    fn answer_text(&self, answer: &ResponseKind) -> String {
        match answer {
            ResponseKind::Value(ty) => self.type_text(ty),
            ResponseKind::Collection { wrapper, record } => {
                format!(
                    "page {} of {}",
                    self.type_name(*wrapper),
                    self.type_name(*record)
                )
            }
            ResponseKind::Created(Some(id)) => {
                format!("created {}", self.type_name(*id))
            }
            ResponseKind::Created(None) => "created".to_owned(),
            ResponseKind::Done => "done".to_owned(),
            ResponseKind::Binary(media_type) => format!("bytes of {media_type}"),
            ResponseKind::Untyped => "bytes of unknown type".to_owned(),
        }
    }

    fn type_name(&self, id: TypeId) -> String {
        self.definition(id)
            .map(|definition| definition.name.wire.clone())
            .unwrap_or_default()
    }

    fn type_text(&self, ty: &Type) -> String {
        match ty {
            Type::Bool => "boolean".to_owned(),
            Type::Integer => "integer".to_owned(),
            Type::Float => "float".to_owned(),
            Type::Decimal => "decimal".to_owned(),
            Type::Text => "text".to_owned(),
            Type::Secret => "secret".to_owned(),
            Type::DateTime => "date-time".to_owned(),
            Type::Date => "date".to_owned(),
            Type::Any => "anything".to_owned(),
            Type::Object => "object".to_owned(),
            Type::Named(id) => self.type_name(*id),
            Type::List(item) => format!("list of {}", self.type_text(item)),
            Type::Map(value) => format!("map of {}", self.type_text(value)),
        }
    }
}

/// A name on the wire, and the Rust name where there is one and it differs.
struct Named<'a>(&'a Name);

impl Display for Named<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0.rust() {
            rust if rust.is_empty() || rust == self.0.wire => f.write_str(&self.0.wire),
            rust => write!(f, "{} ({rust})", self.0.wire),
        }
    }
}

fn kind_word(kind: UnionKind) -> &'static str {
    match kind {
        UnionKind::Bool => "boolean",
        UnionKind::Number => "number",
        UnionKind::Text => "text",
        UnionKind::Array => "array",
        UnionKind::Object => "object",
    }
}
