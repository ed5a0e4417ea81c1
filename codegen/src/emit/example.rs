//! The example of every operation: a call that compiles, with values from the document where
//! it gives any.

mod literal;

use self::literal::{nested, value};
use super::replacement::asked;
use crate::ir::{
    Api, Body, BodyKind, Field, Module, Operation, Patch, PatchField, Record, Resource,
    ResponseKind, Role, Shape, Type, TypeId,
};
use crate::names::argument_name;

/// The name that the generated crate is used by.
const CRATE: &str = "revio";

/// The lines of an example, fences included.
pub(super) fn lines(
    api: &Api,
    resource: &Resource,
    operation: &Operation,
) -> Vec<String> {
    let body = body(api, resource, operation);
    let call = call(api, resource, operation, body.as_ref());
    let dated = body.as_ref().is_some_and(|body| body.dated);
    let date =
        if dated { format!(", date: {CRATE}::NaiveDateTime") } else { String::new() };
    let mut lines = vec!["```no_run".to_owned()];
    if let Some(body) = &body {
        let mut uses = body.uses.clone();
        uses.sort();
        lines.extend(uses.iter().map(|name| format!("use {name};")));
        if !body.uses.is_empty() {
            lines.push(String::new());
        }
    }
    let mut said: Vec<String> = body.into_iter().flat_map(|body| body.lines).collect();
    said.push(call);
    lines.extend(wrapped(&date, said));
    lines
}

/// The example of `edit`: a record that was just read, and a custom field by its label.
pub(super) fn edit(api: &Api, resource: &Resource, record: TypeId) -> Vec<String> {
    let family = resource.name.rust();
    let edit = format!("client.{family}().edit(&record)");
    let mut lines = vec!["```no_run".to_owned()];
    lines.extend(wrapped(
        "",
        vec![
            read(api, resource, record),
            format!("{edit}.custom_field(\"Label\", \"value\").await?;"),
        ],
    ));
    lines
}

/// Lines inside of a function that nobody sees, and the end of the example.
fn wrapped(arguments: &str, lines: Vec<String>) -> Vec<String> {
    let head = format!(
        "# async fn example(client: {CRATE}::Client{arguments}) -> {CRATE}::Result<()> {{"
    );
    let tail = ["# Ok(())", "# }", "```"].map(str::to_owned);
    [head].into_iter().chain(lines).chain(tail).collect()
}

/// What has to be made before the call.
struct Prepared {
    uses: Vec<String>,
    lines: Vec<String>,
    /// What is handed to the call.
    value: String,
    /// Whether a date is needed.
    dated: bool,
}

fn call(
    api: &Api,
    resource: &Resource,
    operation: &Operation,
    body: Option<&Prepared>,
) -> String {
    let mut arguments: Vec<String> = operation
        .path_parameters()
        .chain(operation.required_others())
        .map(|parameter| value(api, &parameter.ty, &parameter.example))
        .collect();
    arguments.extend(body.map(|body| body.value.clone()));
    let (variable, setters) = (variable(api, operation), setters(api, operation));
    let call = resource.call(operation, &arguments);
    format!("{variable}{call}{setters}.await?;")
}

fn variable(api: &Api, operation: &Operation) -> String {
    match &operation.response {
        ResponseKind::Collection { .. } => "let page = ".to_owned(),
        ResponseKind::Created(_) => "let created = ".to_owned(),
        ResponseKind::Done => String::new(),
        ResponseKind::Binary(_) => "let bytes = ".to_owned(),
        ResponseKind::RawBody => "let answer = ".to_owned(),
        ResponseKind::Value(ty) => match api.resolve(ty) {
            Type::Named(id) => match api.definition(*id) {
                Some(definition) => {
                    format!("let {} = ", argument_name(&definition.name))
                }
                None => "let answer = ".to_owned(),
            },
            _ => "let answer = ".to_owned(),
        },
    }
}

/// One setter that shows how they are used.
fn setters(api: &Api, operation: &Operation) -> String {
    if let Some(Body { kind: BodyKind::Patch(patch), .. }) = &operation.body {
        return patched(api, patch);
    }
    let size = api.conventions.paging.as_ref().map(|paging| paging.page_size.as_str());
    let setter = operation
        .optional_parameters()
        .find(|parameter| Some(parameter.name.wire.as_str()) == size)
        .or_else(|| {
            operation
                .optional_parameters()
                .find(|parameter| is_plain(api, &parameter.ty))
        });
    match setter {
        Some(parameter) if Some(parameter.name.wire.as_str()) == size => {
            format!(".{}(100)", parameter.name.rust())
        }
        Some(parameter) => {
            format!(
                ".{}({})",
                parameter.name.rust(),
                value(api, &parameter.ty, &parameter.example)
            )
        }
        None => String::new(),
    }
}

fn patched(api: &Api, patch: &Patch) -> String {
    let text = |member: &&PatchField| *api.resolve(&member.ty) == Type::Text;
    let shown = patch.fields.iter().filter(|member| member.confirmed).find(text);
    match shown.or_else(|| patch.fields.iter().find(text)) {
        Some(member) => format!(".{}(\"text\")", member.name.rust()),
        None => ".replace(\"/name\", \"text\")".to_owned(),
    }
}

fn body(api: &Api, resource: &Resource, operation: &Operation) -> Option<Prepared> {
    let Some(Body { required: true, kind: BodyKind::Typed(ty), example, .. }) =
        &operation.body
    else {
        return None;
    };
    match api.resolve(ty) {
        Type::Named(id) => match &api.definition(*id)?.shape {
            Shape::Record(record) => Some(record_body(api, resource, ty, record)),
            _ => Some(plain_body(value(api, ty, example))),
        },
        Type::Object => Some(Prepared {
            uses: vec![format!("{CRATE}::Object")],
            lines: vec![
                "// Which members it takes is not documented.".to_owned(),
                "let body = Object::new().member(\"name\", \"value\");".to_owned(),
            ],
            value: "body".to_owned(),
            dated: false,
        }),
        Type::List(_) => Some(plain_body("Vec::new()".to_owned())),
        Type::Map(_) => Some(plain_body("std::collections::BTreeMap::new()".to_owned())),
        ty => Some(plain_body(value(api, ty, example))),
    }
}

fn plain_body(value: String) -> Prepared {
    Prepared { uses: Vec::new(), lines: Vec::new(), value, dated: false }
}

fn record_body(api: &Api, resource: &Resource, ty: &Type, record: &Record) -> Prepared {
    let (path, name) = path_of(api, ty);
    let dated =
        record.required().any(|field| matches!(api.resolve(&field.ty), Type::DateTime));
    match record.role {
        Role::Replace(of) => Prepared {
            uses: vec![path],
            lines: vec![
                read(api, resource, of),
                format!("let body = {name}::from(record);"),
            ],
            value: "body".to_owned(),
            dated: false,
        },
        Role::Response => {
            let required: Vec<String> = record
                .required()
                .map(|field| value(api, &field.ty, &field.example))
                .collect();
            let made = if required.is_empty() {
                "default()".to_owned()
            } else {
                format!("new({})", required.join(", "))
            };
            Prepared {
                uses: vec![path],
                lines: vec![format!("let body = {name}::{made};")],
                value: "body".to_owned(),
                dated,
            }
        }
        Role::Complete(of) => Prepared {
            uses: vec![path],
            lines: completed(api, resource, &name, record, of),
            value: "body".to_owned(),
            dated,
        },
        Role::Request => Prepared {
            uses: vec![path],
            lines: built(api, &name, record),
            value: "body".to_owned(),
            dated,
        },
    }
}

/// How many members an example shows where none is required.
const SHOWN: usize = 8;

/// A builder with all that is required; if nothing is, with the first members that the document
/// gives values for.
fn built(api: &Api, name: &str, record: &Record) -> Vec<String> {
    let mut lines = vec![format!("let body = {name}::builder()")];
    let required: Vec<_> = record.required().collect();
    let telling = record.fields.iter().filter(|field| is_telling(api, field));
    let shown =
        if required.is_empty() { telling.take(SHOWN).collect() } else { required };
    for field in shown {
        let value = value(api, &field.ty, &field.example);
        lines.push(format!("    .{}({value})", field.name.rust()));
    }
    lines.push("    .build()?;".to_owned());
    lines
}

/// A builder that begins with a record that was just read, and what the record never has.
fn completed(
    api: &Api,
    resource: &Resource,
    name: &str,
    record: &Record,
    of: TypeId,
) -> Vec<String> {
    let mut lines = vec![
        read(api, resource, of),
        format!("let body = {name}::builder_from(record)"),
    ];
    for field in api.record(of).into_iter().flat_map(|source| asked(record, source)) {
        let value = value(api, &field.ty, &field.example);
        lines.push(format!("    .{}({value})", field.name.rust()));
    }
    lines.push("    .build()?;".to_owned());
    lines
}

/// Where the record comes from that is replaced: a read, if the family has one.
fn read(api: &Api, resource: &Resource, of: TypeId) -> String {
    let gives = |operation: &&Operation| match &operation.response {
        ResponseKind::Value(ty) => {
            *api.resolve(ty) == Type::Named(of)
                && operation.required_others().next().is_none()
        }
        _ => false,
    };
    let Some(get) = resource.operations.iter().find(gives) else {
        let record =
            api.record(of).map(|record| nested(api, &Type::Named(of), record, 0));
        return format!("let record = {};", record.unwrap_or_default());
    };
    let arguments: Vec<String> = get
        .path_parameters()
        .map(|parameter| value(api, &parameter.ty, &parameter.example))
        .collect();
    format!("let record = {}.await?;", resource.call(get, &arguments))
}

/// The path of a type, and its name.
fn path_of(api: &Api, ty: &Type) -> (String, String) {
    let Type::Named(id) = ty else { return (String::new(), String::new()) };
    let Some(definition) = api.definition(*id) else {
        return (String::new(), String::new());
    };
    let module = match definition.module {
        Module::Types => "types".to_owned(),
        Module::Resource(place) => api
            .resources
            .get(place)
            .map(|resource| resource.name.rust().to_owned())
            .unwrap_or_default(),
    };
    let name = definition.name.rust().to_owned();
    (format!("{CRATE}::{module}::{name}"), name)
}

/// Whether the document gives a plain value for a member, or its type does.
fn is_telling(api: &Api, field: &Field) -> bool {
    let text = matches!(api.resolve(&field.ty), Type::Text | Type::Secret);
    is_plain(api, &field.ty) && !(text && field.example == Type::Text.placeholder())
}

fn is_plain(api: &Api, ty: &Type) -> bool {
    match api.resolve(ty) {
        Type::Bool
        | Type::Integer
        | Type::Float
        | Type::Decimal
        | Type::Text
        | Type::Secret => true,
        Type::Named(id) => matches!(
            api.definition(*id).map(|definition| &definition.shape),
            Some(Shape::Identifier | Shape::Enum(_))
        ),
        Type::List(item) => is_plain(api, item),
        _ => false,
    }
}
