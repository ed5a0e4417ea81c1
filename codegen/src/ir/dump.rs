//! Prints the API one line per node. Snapshot tests compare this text.

use std::fmt::{self, Display, Formatter};

use super::{
    Api, Body, BodyKind, Definition, EnumType, Field, Module, Name, Operation,
    Parameter, ParameterLocation, Patch, Presence, Resource, ResponseKind, RetrySafety,
    Role, Selection, Shape, Style, Type, TypeId,
};

impl Display for Api {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if let Some(collection) = &self.collection {
            writeln!(f, "envelope of lists")?;
            self.fields(f, &collection.fields)?;
        }
        self.types.iter().try_for_each(|definition| self.type_lines(f, definition))?;
        self.resources.iter().try_for_each(|resource| self.resource_lines(f, resource))
    }
}

impl Api {
    fn type_lines(&self, f: &mut Formatter<'_>, definition: &Definition) -> fmt::Result {
        let name = Both(&definition.name);
        match &definition.shape {
            Shape::Record(record) => {
                let role = self.role_text(record.role);
                writeln!(f, "{role} {name}{}", self.module_text(definition.module))?;
                self.fields(f, &record.fields)
            }
            Shape::Enum(list) => {
                let known = match list.complete {
                    Some(true) => "complete ",
                    Some(false) => "open ",
                    None => "",
                };
                let values =
                    list.variants.iter().map(|variant| Both(&variant.name).to_string());
                let of = match list.ty {
                    EnumType::Text => "",
                    EnumType::Integer => " of integers",
                    EnumType::Decimal => " of decimals",
                };
                writeln!(f, "{known}enum {name}{of}: {}", joined(values, ", "))
            }
            Shape::Union(union) => {
                let by = match &union.selection {
                    Selection::JsonType(_) => String::new(),
                    Selection::Fit => " by fit".to_owned(),
                    Selection::Discriminator { property, mapping } => {
                        let pairs =
                            mapping.iter().map(|(value, it)| format!("{value} = {it}"));
                        format!(" by {property} ({})", joined(pairs, ", "))
                    }
                };
                let names: Vec<String> = match union.by_json_type() {
                    Some(types) => {
                        types.map(|(json, _)| json.as_str().to_owned()).collect()
                    }
                    None => union
                        .alternatives
                        .iter()
                        .map(|it| Both(&it.name).to_string())
                        .collect(),
                };
                let variants = names.into_iter().zip(&union.alternatives);
                let variants = variants
                    .map(|(name, it)| format!("{name} as {}", self.text(&it.ty)));
                writeln!(f, "union {name}{by}: {}", joined(variants, " or "))
            }
            Shape::Identifier => writeln!(f, "identifier {name}"),
            Shape::Collection(of) => writeln!(f, "page {name} of {}", self.wire(*of)),
            Shape::Alias(ty) => writeln!(f, "alias {name} = {}", self.text(ty)),
        }
    }

    fn role_text(&self, role: Role) -> String {
        match role {
            Role::Response => "record".to_owned(),
            Role::Request => "request".to_owned(),
            Role::Replace(of) => format!("replacement of {}", self.wire(of)),
            Role::Complete(of) => {
                format!("replacement with builder of {}", self.wire(of))
            }
        }
    }

    fn module_text(&self, module: Module) -> String {
        let Module::Resource(index) = module else { return String::new() };
        let resource = self.resources.get(index);
        resource.map_or(String::new(), |resource| format!(" in {}", resource.name.wire))
    }

    fn fields(&self, f: &mut Formatter<'_>, fields: &[Field]) -> fmt::Result {
        fields.iter().try_for_each(|field| {
            let presence = match field.presence {
                Presence::Required => "required",
                Presence::Nullable => "required, may be null",
                Presence::Optional => "optional",
                Presence::Tristate => "optional, may be null",
            };
            let boxed = if field.boxed { ", boxed" } else { "" };
            let ty = self.text(&field.ty);
            writeln!(f, "  {}: {ty}, {presence}{boxed}", Both(&field.name))
        })
    }

    fn resource_lines(&self, f: &mut Formatter<'_>, resource: &Resource) -> fmt::Result {
        writeln!(f, "resource {}", Both(&resource.name))?;
        resource.operations.iter().try_for_each(|operation| {
            self.operation_line(f, operation)?;
            operation.parameters.iter().try_for_each(|it| self.parameter_line(f, it))?;
            operation.body.iter().try_for_each(|body| self.body_lines(f, body))
        })
    }

    fn operation_line(
        &self,
        f: &mut Formatter<'_>,
        operation: &Operation,
    ) -> fmt::Result {
        let retry = match operation.retry {
            RetrySafety::Safe => "retry-safe",
            RetrySafety::Unsafe => "not retry-safe",
        };
        let feature =
            operation.feature.map_or(String::new(), |name| format!(", feature {name}"));
        let deprecated = if operation.doc.deprecated { ", deprecated" } else { "" };
        writeln!(
            f,
            "  {} {} {}: {}, {}, {retry}{feature}{deprecated}",
            Both(&operation.name),
            operation.method.as_str(),
            operation.path,
            self.response_text(&operation.response),
            operation.evidence.as_str(),
        )
    }

    fn parameter_line(
        &self,
        f: &mut Formatter<'_>,
        parameter: &Parameter,
    ) -> fmt::Result {
        let location = match parameter.location {
            ParameterLocation::Path => "path",
            ParameterLocation::Query => "query",
            ParameterLocation::Header => "header",
        };
        let style = match parameter.style {
            Style::Single => "",
            Style::Repeated => ", repeated",
            Style::Comma => ", comma-separated",
        };
        let required = required(parameter.required);
        let (name, ty) = (Both(&parameter.name), self.text(&parameter.ty));
        writeln!(f, "    {location} {name}: {ty}, {required}{style}")
    }

    fn body_lines(&self, f: &mut Formatter<'_>, body: &Body) -> fmt::Result {
        match &body.kind {
            BodyKind::Typed(ty) => {
                let (ty, required) = (self.text(ty), required(body.required));
                writeln!(f, "    body {}: {ty}, {required}", body.content_type)
            }
            BodyKind::Patch(patch) => self.patch_lines(f, patch),
        }
    }

    fn patch_lines(&self, f: &mut Formatter<'_>, patch: &Patch) -> fmt::Result {
        let of = patch.record.map_or("anything".to_owned(), |id| self.wire(id));
        let custom = if patch.custom_fields { ", with custom fields" } else { "" };
        let key = patch.key.as_ref().map(|key| format!(", identified by {}", Both(key)));
        writeln!(f, "    patch of {of}{custom}{}", key.unwrap_or_default())?;
        patch.fields.iter().try_for_each(|field| {
            let confirmed = if field.confirmed { ", confirmed" } else { "" };
            let ty = self.text(&field.ty);
            writeln!(f, "      {}: {ty}{confirmed}", Both(&field.name))
        })
    }

    fn response_text(&self, response: &ResponseKind) -> String {
        match response {
            ResponseKind::Value(ty) => self.text(ty),
            ResponseKind::Collection { wrapper, record } => {
                format!("page {} of {}", self.wire(*wrapper), self.wire(*record))
            }
            ResponseKind::Created(Some(id)) => format!("created {}", self.wire(*id)),
            ResponseKind::Created(None) => "created".to_owned(),
            ResponseKind::Done => "done".to_owned(),
            ResponseKind::Binary(media_type) => format!("bytes of {media_type}"),
            ResponseKind::RawBody => "bytes of unknown type".to_owned(),
        }
    }

    fn wire(&self, id: TypeId) -> String {
        self.definition(id).map_or(String::new(), |it| it.name.wire.clone())
    }

    fn text(&self, ty: &Type) -> String {
        let text = match ty {
            Type::Bool => "boolean",
            Type::Integer => "integer",
            Type::Float => "float",
            Type::Decimal => "decimal",
            Type::Text => "text",
            Type::Secret => "secret",
            Type::DateTime => "date-time",
            Type::Date => "date",
            Type::Any => "anything",
            Type::Object => "object",
            Type::Named(id) => return self.wire(*id),
            Type::List(item) => return format!("list of {}", self.text(item)),
            Type::Map(value) => return format!("map of {}", self.text(value)),
            Type::Nullable(inner) => return format!("{} or null", self.text(inner)),
        };
        text.to_owned()
    }
}

fn required(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

fn joined(parts: impl Iterator<Item = String>, separator: &str) -> String {
    parts.collect::<Vec<_>>().join(separator)
}

/// A name on the wire, followed by the Rust name if there is one and it differs.
struct Both<'a>(&'a Name);

impl Display for Both<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0.rust() {
            rust if rust.is_empty() || rust == self.0.wire => f.write_str(&self.0.wire),
            rust => write!(f, "{} ({rust})", self.0.wire),
        }
    }
}
