//! What is known of a resource: operations, fields, filters, and their evidence.

use clap::ArgMatches;

use super::align::align;
use super::failure::{Failure, Outcome};
use super::{Program, names};
use crate::fields::{FieldType, Fields, Presence};
use crate::registry::{
    Evidence, Operation, Parameter, ParameterLocation, ParameterType, ResponseKind,
};

/// The text that `describe` prints.
pub(super) fn render(program: &Program, matches: &ArgMatches) -> Outcome<String> {
    let resources = names::resources(program.api);
    let Some(name) = matches.get_one::<String>("resource") else {
        return Ok(resources.into_iter().map(|it| names::kebab(it) + "\n").collect());
    };
    let found = resources.into_iter().find(|it| names::kebab(it) == names::kebab(name));
    let resource = found.ok_or_else(|| {
        Failure::usage(format!("unknown resource `{name}`: `describe` lists them"))
    })?;
    Ok(self::resource(program, resource) + "\n")
}

/// One line about an operation.
pub(super) fn line(operation: &Operation) -> String {
    let method = http::Method::from(operation.method);
    format!("{method} {} ({})", operation.path, level(operation.evidence))
}

/// One line about the command that makes an operation a call for each row of a file.
pub(super) fn patch(operation: &Operation) -> String {
    format!("{}, for each row of a CSV file", line(operation))
}

/// One line about a parameter.
pub(super) fn parameter(operation: &Operation, parameter: &Parameter) -> String {
    let evidence = parameter.evidence.unwrap_or(operation.evidence);
    let ty = match parameter.ty {
        ParameterType::OffsetDateTime => "date-time with offset".to_owned(),
        ParameterType::DateTime => "date-time".to_owned(),
        ty => format!("{ty:?}").to_lowercase(),
    };
    let several = if parameter.several { ", repeatable" } else { "" };
    format!("{ty}{several} ({})", level(evidence))
}

fn level(evidence: Evidence) -> String {
    format!("{evidence:?}").to_lowercase()
}

/// All that is known of a resource.
pub(super) fn resource(program: &Program, resource: &'static str) -> String {
    let api = program.api;
    let operations: Vec<&'static Operation> =
        api.operations.iter().copied().filter(|it| it.resource == resource).collect();
    let own = operations.iter().map(|it| vec![names::kebab(it.name), line(it)]);
    let patch = names::patch_of(api, resource);
    let patch = patch.map(|it| vec![names::PATCH.to_owned(), self::patch(it)]);
    let mut parts = vec![section("Operations", own.chain(patch))];
    for operation in &operations {
        let title = format!("Filters of {}", names::kebab(operation.name));
        parts.push(section(&title, filters(program, operation)));
    }
    if let Some(fields) = names::record_of(api, resource) {
        parts.push(section(&format!("Fields of {}", fields.schema()), rows(fields)));
    }
    for operation in &operations {
        let body =
            operation.body.and_then(|it| Fields::of_schema(api.fields, it.schema));
        let title = format!("Body of {}", names::kebab(operation.name));
        parts.push(section(&title, body.into_iter().flat_map(rows)));
    }
    parts.extend(
        operations.first().map(|it| format!("Example:\n  {}", example(program, it))),
    );
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

fn section(title: &str, rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let lines = align(&rows.into_iter().collect::<Vec<_>>());
    if lines.is_empty() {
        return String::new();
    }
    let lines: Vec<String> = lines.iter().map(|line| format!("  {line}")).collect();
    format!("{title}:\n{}", lines.join("\n"))
}

fn filters<'a>(
    program: &'a Program,
    operation: &'static Operation,
) -> impl Iterator<Item = Vec<String>> + 'a {
    let is_filter = |it: &&Parameter| it.location == ParameterLocation::Query;
    operation.parameters.iter().filter(is_filter).map(move |it| {
        let flag = names::flag(program.api, operation, it);
        let flag = flag
            .map_or_else(|| format!("--filter {}=", it.name), |it| format!("--{it}"));
        vec![flag, parameter(operation, it)]
    })
}

/// A row for each field, those of objects with the path as their name.
fn rows(fields: Fields) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    add_rows(fields, "", &mut Vec::new(), &mut found);
    found
}

fn add_rows(
    fields: Fields,
    prefix: &str,
    around: &mut Vec<&'static str>,
    rows: &mut Vec<Vec<String>>,
) {
    around.push(fields.schema());
    for field in fields.iter() {
        let name = format!("{prefix}{}", field.name);
        let inner = fields.of_field(field.name);
        if let Some(inner) = inner.filter(|inner| !around.contains(&inner.schema())) {
            add_rows(inner, &format!("{name}."), around, rows);
            continue;
        }
        let is_required = field.presence != Presence::Optional;
        let presence = if is_required { "required" } else { "" };
        let evidence = field.evidence.map(level).unwrap_or_default();
        rows.push(vec![name, type_name(field.ty), presence.to_owned(), evidence]);
    }
    around.pop();
}

fn type_name(ty: FieldType) -> String {
    let all = |types: &[FieldType]| {
        types.iter().map(|ty| type_name(*ty)).collect::<Vec<_>>().join(" or ")
    };
    match ty {
        FieldType::Enum(values) | FieldType::NumberEnum(values) => values.join("|"),
        FieldType::List(ty) => format!("list of {}", type_name(*ty)),
        FieldType::Map(ty) => format!("map of {}", type_name(*ty)),
        FieldType::OrNull(ty) => type_name(*ty),
        FieldType::OneOf(types)
        | FieldType::AnyOf(types)
        | FieldType::Tagged(_, _, types) => all(types),
        FieldType::Object("") => "object".to_owned(),
        FieldType::Object(name)
        | FieldType::Named(name)
        | FieldType::Identifier(name)
        | FieldType::TextIdentifier(name) => name.to_owned(),
        FieldType::OffsetDateTime => "date-time with offset".to_owned(),
        FieldType::DateTime => "date-time".to_owned(),
        ty => format!("{ty:?}").to_lowercase(),
    }
}

/// A command line that works without an account.
fn example(program: &Program, operation: &Operation) -> String {
    let Program { name, .. } = program;
    let resource = names::kebab(operation.resource);
    let command = names::kebab(operation.name);
    if let ResponseKind::Collection(_) = operation.response.content() {
        return format!("{name} --fake {resource} {command} --all --format csv");
    }
    let is_path = |it: &&Parameter| it.location == ParameterLocation::Path;
    let ids = operation.parameters.iter().filter(is_path).map(|_| " 1001");
    format!("{name} --fake {resource} {command}{}", ids.collect::<String>())
}
