//! The example of every operation: a call that compiles, with the example values of the
//! document.

mod literal;

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

use self::literal::{constructed, nested, value};
use super::imports::module_name;
use super::record::asked;
use crate::ir::{
    Api, Body, BodyKind, ExampleValue, Form, Name, Operation, Part, PartContent, Patch,
    PatchField, Record, Resource, ResponseKind, Role, Shape, Type, TypeId,
};
use crate::names::argument_name;

/// A call as statements.
pub(super) struct Example {
    /// The type to import.
    pub(super) uses: Option<String>,
    /// Variables that the statements use, as `name: type`.
    pub(super) arguments: Vec<String>,
    pub(super) lines: Vec<String>,
    /// The variable with the response.
    pub(super) response: Option<String>,
}

/// Dates in examples are variables, since they have no literals. `$` is the crate.
const VARIABLES: &[(&str, &str)] = &[
    ("date", "$::NaiveDateTime"),
    ("day", "$::NaiveDate"),
    ("time", "$::DateTime<$::FixedOffset>"),
];

/// The lines of an example, fences included.
pub(super) fn lines(
    api: &Api,
    resource: &Resource,
    operation: &Operation,
) -> Vec<String> {
    fenced(api, &example(api, resource, operation))
}

/// The call of an operation.
pub(super) fn example(api: &Api, resource: &Resource, operation: &Operation) -> Example {
    let body = body(api, resource, operation);
    let response = variable(api, operation);
    let mut call = call(api, resource, operation, body.as_ref());
    if let Some(variable) = &response {
        call = format!("let {variable} = {call}");
    }
    let (uses, lines) = body.map(|body| (body.uses, body.lines)).unwrap_or_default();
    let lines: Vec<String> = lines.into_iter().chain([call]).collect();
    Example { uses, arguments: variables(api, &lines), lines, response }
}

/// The example of `edit`: a record that was just read, and a custom field by its label.
pub(super) fn edit(api: &Api, resource: &Resource, record: TypeId) -> Vec<String> {
    let edit = format!("client.{}().edit(&record)", resource.name.rust());
    let lines = vec![
        read(api, resource, record),
        format!("{edit}.custom_field(\"Label\", \"value\").await?;"),
    ];
    let arguments = variables(api, &lines);
    fenced(api, &Example { uses: None, arguments, lines, response: None })
}

/// A code block: imports, and the lines inside of a hidden function.
fn fenced(api: &Api, example: &Example) -> Vec<String> {
    let krate = &api.crate_name;
    let arguments = example.arguments.iter().map(|argument| format!(", {argument}"));
    let arguments: String = arguments.collect();
    let mut lines = vec!["```no_run".to_owned()];
    if let Some(path) = &example.uses {
        lines.extend([format!("use {path};"), String::new()]);
    }
    lines.push(format!(
        "# async fn example(client: {krate}::Client{arguments}) -> {krate}::Result<()> {{"
    ));
    lines.extend(example.lines.iter().cloned());
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// The variables for dates that the lines use, as `name: type`.
fn variables(api: &Api, lines: &[String]) -> Vec<String> {
    let mut names = BTreeSet::new();
    for line in lines {
        note_values(line.parse().unwrap_or_default(), &mut names);
    }
    let variable = |(name, ty): &(&str, &str)| {
        let ty = ty.replace('$', &api.crate_name);
        names.contains(*name).then(|| format!("{name}: {ty}"))
    };
    VARIABLES.iter().filter_map(variable).collect()
}

/// Notes the names that are neither called nor part of a path or a field access.
fn note_values(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let mut before = None;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Group(group) => note_values(group.stream(), names),
            TokenTree::Ident(name) if before != Some('.') => {
                let is_called = matches!(tokens.peek(), Some(TokenTree::Group(_)));
                names.extend((!is_called).then(|| name.to_string()));
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        before =
            if let TokenTree::Punct(mark) = token { Some(mark.as_char()) } else { None };
    }
}

/// A body that is made before the call.
struct Prepared {
    /// The type to import.
    uses: Option<String>,
    lines: Vec<String>,
    /// The argument of the call.
    value: String,
}

impl Prepared {
    /// A body in a variable.
    fn variable(uses: String, lines: Vec<String>) -> Self {
        Self { uses: Some(uses), lines, value: "body".to_owned() }
    }

    /// A body that is an expression.
    fn expression(value: String) -> Self {
        Self { uses: None, lines: Vec::new(), value }
    }
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
    arguments.extend(operation.required_parts().map(|part| part_value(api, part)));
    arguments.extend(body.map(|body| body.value.clone()));
    let (call, setters) =
        (resource.call(operation, &arguments), setters(api, operation));
    format!("{call}{setters}.await?;")
}

/// A part as an argument.
fn part_value(api: &Api, part: &Part) -> String {
    let one = match &part.content {
        PartContent::File => format!("{}::File::path(\"path/to/file\")", api.crate_name),
        PartContent::Value(ty) => value(api, ty, &part.value_example()),
    };
    if part.many { format!("[{one}]") } else { one }
}

/// The variable that keeps the response, if there is anything in it.
fn variable(api: &Api, operation: &Operation) -> Option<String> {
    let name = match &operation.response {
        _ if operation.page.is_some() => "page".to_owned(),
        ResponseKind::Done | ResponseKind::Redirect => return None,
        ResponseKind::Collection { .. } => "page".to_owned(),
        ResponseKind::Created(_) => "created".to_owned(),
        ResponseKind::Text(_) => "text".to_owned(),
        ResponseKind::Binary(_) => "bytes".to_owned(),
        ResponseKind::RawBody | ResponseKind::ByStatus(_) => "response".to_owned(),
        ResponseKind::Value(ty) => api
            .resolved_id(ty)
            .and_then(|id| api.definition(id))
            .map_or_else(|| "response".to_owned(), |it| argument_name(&it.name)),
    };
    Some(name)
}

/// One setter, to show their use.
fn setters(api: &Api, operation: &Operation) -> String {
    if let Some(Body { kind: BodyKind::Patch(patch), .. }) = &operation.body {
        return patched(api, patch);
    }
    let size = api.conventions.paging.as_ref().map(|paging| paging.page_size.as_str());
    let is_size = |name: &str| Some(name) == size;
    let mut parameters = operation.optional_parameters();
    if let Some(size) = parameters.find(|parameter| is_size(&parameter.name.wire)) {
        return format!(".{}(100)", size.name.rust());
    }
    let mut parameters = operation.optional_parameters();
    let telling =
        parameters.find(|parameter| is_telling(api, &parameter.ty, &parameter.example));
    telling.map_or_else(String::new, |parameter| {
        setter_call(api, &parameter.name, &parameter.ty, &parameter.example)
    })
}

/// A property with an example value, preferably one that a source shows patched.
fn patched(api: &Api, patch: &Patch) -> String {
    let is_telling = |field: &&PatchField| is_telling(api, &field.ty, &field.example);
    let is_text = |field: &&PatchField| *api.resolve(&field.ty) == Type::Text;
    let telling = || patch.fields.iter().filter(is_telling);
    let field = telling()
        .find(|field| field.confirmed)
        .or_else(|| telling().find(is_text))
        .or_else(|| telling().next())
        .or_else(|| patch.fields.iter().find(is_text));
    match field {
        Some(field) => setter_call(api, &field.name, &field.ty, &field.example),
        None => ".replace(\"/name\", \"example\")".to_owned(),
    }
}

fn setter_call(api: &Api, name: &Name, ty: &Type, example: &ExampleValue) -> String {
    format!(".{}({})", name.rust(), value(api, ty, example))
}

fn body(api: &Api, resource: &Resource, operation: &Operation) -> Option<Prepared> {
    let Body { kind, example, .. } = operation.required_body()?;
    let ty = match kind {
        BodyKind::Typed(ty) | BodyKind::Form(Form { ty, .. }) => ty,
        BodyKind::Text => return Some(Prepared::expression("\"text\"".to_owned())),
        BodyKind::Raw => {
            let path = "\"path/to/file\"";
            let file = format!("{}::Body::file({path})", api.crate_name);
            return Some(Prepared::expression(file));
        }
        BodyKind::Patch(_) | BodyKind::Multipart(_) => return None,
    };
    Some(match api.resolve(ty) {
        Type::Named(id) => match &api.definition(*id)?.shape {
            Shape::Record(record) => record_body(api, resource, ty, record),
            Shape::Enum(_)
            | Shape::Union(_)
            | Shape::Identifier(_)
            | Shape::Collection(_)
            | Shape::Alias(_)
            | Shape::Newtype(_) => Prepared::expression(value(api, ty, example)),
        },
        Type::Object => Prepared::variable(
            format!("{}::Object", api.crate_name),
            vec![
                "// The fields of this body are not documented.".to_owned(),
                "let body = Object::new().member(\"name\", \"value\");".to_owned(),
            ],
        ),
        Type::Map(_) => {
            Prepared::expression("std::collections::BTreeMap::new()".to_owned())
        }
        Type::Bool
        | Type::Integer
        | Type::Float
        | Type::Decimal
        | Type::Text
        | Type::Secret
        | Type::DateTime
        | Type::OffsetDateTime
        | Type::Date
        | Type::Any
        | Type::List(_)
        | Type::Nullable(_) => Prepared::expression(value(api, ty, example)),
    })
}

fn record_body(api: &Api, resource: &Resource, ty: &Type, record: &Record) -> Prepared {
    let (path, name) = path_of(api, ty);
    match record.role {
        Role::Replace(of) => {
            let lines = vec![
                read(api, resource, of),
                format!("let body = {name}::from(record);"),
            ];
            Prepared::variable(path, lines)
        }
        Role::Response => {
            let made = constructed(api, record, 0);
            Prepared::variable(path, vec![format!("let body = {name}::{made};")])
        }
        Role::Complete(of) => {
            let lines = completed(api, resource, &name, record, of);
            Prepared::variable(path, lines)
        }
        Role::Request => Prepared::variable(path, built(api, &name, record)),
    }
}

/// The maximum number of optional fields in an example.
const MAX_OPTIONAL: usize = 8;

/// A builder with all required fields; if there are none, with the first fields that have an
/// example value.
fn built(api: &Api, name: &str, record: &Record) -> Vec<String> {
    let mut lines = vec![format!("let body = {name}::builder()")];
    let required: Vec<_> = record.required().collect();
    let telling =
        record.fields.iter().filter(|field| is_telling(api, &field.ty, &field.example));
    let fields = if required.is_empty() {
        telling.take(MAX_OPTIONAL).collect()
    } else {
        required
    };
    for field in fields {
        let call = setter_call(api, &field.name, &field.ty, &field.example);
        lines.push(format!("    {call}"));
    }
    lines.push("    .build()?;".to_owned());
    lines
}

/// A builder that starts from a record, and the fields that the record never has.
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
        let call = setter_call(api, &field.name, &field.ty, &field.example);
        lines.push(format!("    {call}"));
    }
    lines.push("    .build()?;".to_owned());
    lines
}

/// Reads the record that is replaced, if the resource has such a call; else makes one.
fn read(api: &Api, resource: &Resource, of: TypeId) -> String {
    let returns_it = |operation: &&Operation| {
        let ResponseKind::Value(ty) = &operation.response else { return false };
        api.resolved_id(ty) == Some(of) && operation.required_others().next().is_none()
    };
    let Some(get) = resource.operations.iter().find(returns_it) else {
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
    let module = module_name(api, definition.module);
    let name = definition.name.rust().to_owned();
    (format!("{}::{module}::{name}", api.crate_name), name)
}

/// Whether a value is worth showing: a simple one that is not a placeholder for any text.
fn is_telling(api: &Api, ty: &Type, sample: &ExampleValue) -> bool {
    is_plain(api, ty) && !is_placeholder(sample)
}

/// Whether lowering made the text because the document shows none.
fn is_placeholder(sample: &ExampleValue) -> bool {
    if let ExampleValue::List(items) = sample {
        items.iter().all(is_placeholder)
    } else {
        *sample == Type::Text.placeholder()
    }
}

fn is_plain(api: &Api, ty: &Type) -> bool {
    match api.resolve(ty) {
        Type::Bool
        | Type::Integer
        | Type::Float
        | Type::Decimal
        | Type::Text
        | Type::Secret => true,
        Type::Named(id) => {
            matches!(api.shape(*id), Some(Shape::Identifier(_) | Shape::Enum(_)))
        }
        Type::List(item) => is_plain(api, item),
        Type::DateTime
        | Type::OffsetDateTime
        | Type::Date
        | Type::Any
        | Type::Object
        | Type::Map(_)
        | Type::Nullable(_) => false,
    }
}
