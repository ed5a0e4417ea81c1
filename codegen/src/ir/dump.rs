//! Prints the API one line per node. Snapshot tests compare this text.

use std::fmt::{self, Display, Formatter};

use super::{
    Api, Body, BodyKind, Boxing, CredentialPlace, CursorPlace, Definition, EnumType,
    ErrorResponse, Field, IdentifierType, Lookup, Module, Name, NextPage, Operation,
    Page, Parameter, ParameterLocation, ParameterType, Part, PartContent, Patch,
    Presence, Requirement, Resource, ResponseKind, RetrySafety, Role, Selection, Shape,
    Style, Type, TypeId,
};

impl Display for Api {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let servers = &self.conventions.servers;
        servers
            .all
            .iter()
            .try_for_each(|server| writeln!(f, "server {}", servers.template(server)))?;
        servers.variables.iter().try_for_each(|variable| {
            let (name, default) = (Both(&variable.name), &variable.default);
            let values = joined(variable.values.iter().cloned(), " or ");
            writeln!(f, "  variable {name} = {default}: {values}")
        })?;
        self.security_lines(f)?;
        if let Some(collection) = &self.collection {
            writeln!(f, "envelope of lists")?;
            self.fields(f, &collection.fields)?;
        }
        self.types.iter().try_for_each(|definition| self.type_lines(f, definition))?;
        self.resources.iter().try_for_each(|resource| self.resource_lines(f, resource))
    }
}

impl Api {
    fn security_lines(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let security = &self.security;
        for (index, scheme) in security.schemes.iter().enumerate() {
            let place = match &scheme.place {
                CredentialPlace::Basic => "HTTP Basic".to_owned(),
                CredentialPlace::Password { user_name } => {
                    format!("HTTP Basic of {user_name}")
                }
                CredentialPlace::Bearer => "a bearer token".to_owned(),
                CredentialPlace::Authorization { scheme } => {
                    format!("the header Authorization with {scheme}")
                }
                CredentialPlace::Header(name) => format!("the header {name}"),
                CredentialPlace::Query(name) => format!("the query parameter {name}"),
                CredentialPlace::Cookie(name) => format!("the cookie {name}"),
            };
            let setters = security.credentials_of(index).map(|credential| {
                let required = required(credential.required);
                format!("{}, {required}", Both(&credential.name))
            });
            let setters = joined(setters, "; ");
            writeln!(f, "security {}: {place}, set by {setters}", scheme.key)?;
        }
        if security.schemes.is_empty() {
            return Ok(());
        }
        writeln!(f, "all operations need {}", self.requirement_text(&security.required))
    }

    fn requirement_text(&self, requirement: &Requirement) -> String {
        if requirement.is_empty() {
            return "no credentials".to_owned();
        }
        let key = |scheme: &usize| Some(self.security.schemes.get(*scheme)?.key.clone());
        let alternative = |schemes: &Vec<usize>| match schemes.as_slice() {
            [] => "nothing".to_owned(),
            schemes => joined(schemes.iter().filter_map(key), " and "),
        };
        joined(requirement.iter().map(alternative), " or ")
    }

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
            Shape::Identifier(IdentifierType::Integer) => {
                writeln!(f, "identifier {name}")
            }
            Shape::Identifier(IdentifierType::Text) => {
                writeln!(f, "identifier {name} of text")
            }
            Shape::Collection(of) => writeln!(f, "page {name} of {}", self.wire(*of)),
            Shape::Alias(ty) => writeln!(f, "alias {name} = {}", self.text(ty)),
            Shape::Newtype(ty) => writeln!(f, "newtype {name} = {}", self.text(ty)),
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
            let presence =
                if field.additional { "additional properties" } else { presence };
            let boxed = match field.boxing {
                Boxing::Inline => "",
                Boxing::Box => ", boxed",
                Boxing::DynBox => ", boxed dynamically",
            };
            let ty = self.text(&field.ty);
            writeln!(f, "  {}: {ty}, {presence}{boxed}", Both(&field.name))
        })
    }

    fn resource_lines(&self, f: &mut Formatter<'_>, resource: &Resource) -> fmt::Result {
        writeln!(f, "resource {}", Both(&resource.name))?;
        resource.operations.iter().try_for_each(|operation| {
            self.operation_line(f, operation)?;
            operation.parameters.iter().try_for_each(|it| self.parameter_line(f, it))?;
            operation.body.iter().try_for_each(|body| self.body_lines(f, body))?;
            operation.headers.iter().try_for_each(|name| self.header_line(f, name))?;
            operation.lookup.iter().try_for_each(|it| lookup_line(f, it))?;
            operation.errors.iter().try_for_each(|error| self.error_line(f, error))
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
        let accept = operation.accept.as_ref();
        let accept = accept.map_or(String::new(), |it| format!(", accepting {it}"));
        let security = operation.security.as_ref();
        let security = security.map_or(String::new(), |own| {
            format!(", needs {}", self.requirement_text(own))
        });
        let page = operation.page.as_ref();
        let page = page.map_or(String::new(), |it| self.page_text(it));
        let servers = &self.conventions.servers;
        let server = operation.server.as_ref();
        let server =
            server.map_or(String::new(), |it| format!(", at {}", servers.template(it)));
        writeln!(
            f,
            "  {} {} {}: {}{accept}, {}, {retry}{feature}{deprecated}{page}{security}{server}",
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
            ParameterLocation::Cookie => "cookie",
        };
        let required = required(parameter.required);
        let (name, ty) = (Both(&parameter.name), self.text(&parameter.ty));
        let style = self.style_text(parameter);
        writeln!(f, "    {location} {name}: {ty}, {required}{style}")
    }

    fn header_line(&self, f: &mut Formatter<'_>, name: &str) -> fmt::Result {
        let header = self.headers.iter().find(|header| header.name.wire == name);
        let ty = header.map_or_else(String::new, |header| self.text(&header.ty));
        writeln!(f, "    response header {name}: {ty}")
    }

    fn error_line(&self, f: &mut Formatter<'_>, error: &ErrorResponse) -> fmt::Result {
        writeln!(f, "    error {}: {}", error.status, self.text(&error.ty))
    }

    /// How a parameter is written, without what its location implies.
    fn style_text(&self, parameter: &Parameter) -> String {
        let style = match parameter.style {
            Style::Simple | Style::Form => "",
            Style::Label => ", label",
            Style::Matrix => ", matrix",
            Style::SpaceDelimited => ", space-delimited",
            Style::PipeDelimited => ", pipe-delimited",
            Style::DeepObject => ", deep object",
            Style::Json => ", JSON",
        };
        let is_list = self.is_list(&parameter.ty);
        let is_object =
            matches!(parameter.wire_type, ParameterType::Object | ParameterType::Any);
        let is_whole = matches!(parameter.style, Style::Json | Style::DeepObject);
        let parts = if is_whole || !is_list && !is_object {
            ""
        } else if !parameter.explode {
            ", joined"
        } else if is_list {
            ", repeated"
        } else {
            ", exploded"
        };
        let reserved =
            if parameter.allow_reserved { ", reserved characters" } else { "" };
        let empty = if parameter.allow_empty { ", may be empty" } else { "" };
        let content = parameter.media_type.as_ref();
        let content = content.map_or(String::new(), |it| format!(", {it}"));
        format!("{style}{parts}{reserved}{empty}{content}")
    }

    fn body_lines(&self, f: &mut Formatter<'_>, body: &Body) -> fmt::Result {
        let content = match &body.kind {
            BodyKind::Typed(ty) => self.text(ty),
            BodyKind::Patch(patch) => return self.patch_lines(f, patch),
            BodyKind::Form(form) => {
                let styles = form.styles.iter().map(|it| {
                    let exploded = if it.explode { " exploded" } else { "" };
                    format!(", {} as {:?}{exploded}", it.name, it.style)
                });
                format!("form of {}{}", self.text(&form.ty), joined(styles, ""))
            }
            BodyKind::Multipart(multipart) => {
                return self.part_lines(f, body, &multipart.parts);
            }
            BodyKind::Text => "text as it is".to_owned(),
            BodyKind::Raw => "bytes".to_owned(),
        };
        let required = required(body.required);
        let others = body.alternatives.iter().map(|it| format!(" or {it}"));
        let media_types = format!("{}{}", body.content_type, joined(others, ""));
        writeln!(f, "    body {media_types}: {content}, {required}")
    }

    fn part_lines(
        &self,
        f: &mut Formatter<'_>,
        body: &Body,
        parts: &[Part],
    ) -> fmt::Result {
        let required_body = required(body.required);
        writeln!(f, "    body {}: parts, {required_body}", body.content_type)?;
        parts.iter().try_for_each(|part| {
            let content = match &part.content {
                PartContent::Value(ty) => self.text(ty),
                PartContent::File => "file".to_owned(),
            };
            let many = if part.many { ", repeated" } else { "" };
            let content_type = match part.content_type.as_str() {
                "" => String::new(),
                content_type => {
                    let others = part.alternatives.iter().map(|it| format!(" or {it}"));
                    format!(" as {content_type}{}", joined(others, ""))
                }
            };
            let (name, required) = (Both(&part.name), required(part.required));
            writeln!(f, "      {name}: {content}{content_type}, {required}{many}")
        })
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

    fn page_text(&self, page: &Page) -> String {
        let records =
            page.records.as_ref().map_or(String::new(), |it| format!(" in {it}"));
        let size = page.page_size.as_ref();
        let size = size.map_or(String::new(), |it| format!(", {it} of them"));
        let next = match &page.next {
            NextPage::Link => "at a link".to_owned(),
            NextPage::Cursor { parameter, from: CursorPlace::Body(pointer) } => {
                format!("with {parameter} from {pointer}")
            }
            NextPage::Cursor { parameter, from: CursorPlace::Header(name) } => {
                format!("with {parameter} from the header {name}")
            }
        };
        format!(
            ", a page of {}{records}{size}, continues {next}",
            self.text(&page.record)
        )
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
            ResponseKind::Text(media_type) => format!("text of {media_type}"),
            ResponseKind::Binary(media_type) => format!("bytes of {media_type}"),
            ResponseKind::RawBody => "bytes of unknown type".to_owned(),
            ResponseKind::Redirect => "redirect".to_owned(),
            ResponseKind::ByStatus(by_status) => {
                let each = by_status
                    .responses
                    .iter()
                    .map(|it| format!("{} {}", it.status, self.response_text(&it.kind)));
                format!("by status ({})", joined(each, "; "))
            }
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
            Type::OffsetDateTime => "date-time with offset",
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

fn lookup_line(f: &mut Formatter<'_>, lookup: &Lookup) -> fmt::Result {
    let since = lookup.since.iter().map(|(wire, _)| format!("{wire} of a time"));
    let filters = lookup.filters.iter().map(|(wire, from)| format!("{wire} of {from}"));
    let by = joined(since.chain(filters), ", ");
    let compare = joined(lookup.compare.iter().cloned(), ", ");
    let (name, list) = (Both(&lookup.name), &lookup.list);
    writeln!(f, "    {name} in {list} by {by}, comparing {compare}")
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
