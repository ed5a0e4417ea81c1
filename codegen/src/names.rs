//! Rust identifiers for the names on the wire. No other module creates identifiers.
//!
//! A name is converted to the case that Rust expects. Keywords and the names that generated code
//! uses itself are escaped, and a name that collides with another one gets a number. Each such
//! change is reported as a warning with a remedy.

mod case;
mod private;
mod reserved;
mod scope;
mod secret;

use std::collections::BTreeSet;

use proc_macro2::Ident;

use self::case::Case;
use self::scope::Scope;
use crate::diagnostic::Diagnostics;
use crate::ir::{
    Api, Body, BodyKind, Definition, Name, Operation, Parameter, ParameterLocation,
    Patch, Presence, Record, Resource, ResponseKind, Shape, Status, Union,
};

pub use self::case::{constant, pascal, snake};
pub(crate) use self::private::PrivateNames;
pub(crate) use self::secret::is_name_of_secret;

/// The remedy for the name of a resource.
const TAG: &str = "choose another tag";
/// The remedy for the name of a guide.
const GUIDE: &str = "choose another file name";
/// The remedy for the name of a header.
const HEADER: &str = "rename one of the headers";
/// The remedy for the name of a method.
const OPERATION_ID: &str = "choose another `operationId`";
/// The remedy for the name of a credential.
const SCHEME: &str = "choose another key in `securitySchemes`";
/// The remedy for the name of a variable of a server.
const VARIABLE: &str = "choose another name of the variable";

/// Assigns a Rust name to every name of the API.
pub fn assign(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut guides = Scope::new(&[], diagnostics).remedy(GUIDE);
    for guide in &mut api.guides {
        guides.assign(&mut guide.name, Case::Snake);
    }
    let mut settings = Scope::new(reserved::SETTINGS, diagnostics).remedy(SCHEME);
    for credential in &mut api.security.credentials {
        settings.assign(&mut credential.name, Case::Snake);
    }
    let mut settings = settings.remedy(VARIABLE);
    for variable in &mut api.conventions.servers.variables {
        settings.assign(&mut variable.name, Case::Snake);
    }
    let mut headers = Scope::new(&[], diagnostics).remedy(HEADER);
    for header in &mut api.headers {
        headers.assign(&mut header.name, Case::Constant);
    }
    let types = assign_types(api, diagnostics);
    for definition in &mut api.types {
        match &mut definition.shape {
            Shape::Record(record) => assign_fields(record, diagnostics),
            Shape::Enum(list) => {
                let mut scope = Scope::new(reserved::VARIANTS, diagnostics);
                // Whatever their order, two values keep the names that tell them apart, and of
                // `-name` and `name` the latter is the plain one.
                let mut variants: Vec<_> = list.variants.iter_mut().collect();
                let is_marked =
                    |wire: &str| wire.starts_with(|it: char| !it.is_alphanumeric());
                variants.sort_by(|a, b| {
                    let (a, b) = (&a.name.wire, &b.name.wire);
                    (is_marked(a), a).cmp(&(is_marked(b), b))
                });
                for variant in variants {
                    scope.assign_styled(&mut variant.name, Case::Pascal);
                }
            }
            Shape::Union(union) => assign_alternatives(union, diagnostics),
            Shape::Identifier(_)
            | Shape::Collection(_)
            | Shape::Alias(_)
            | Shape::Newtype(_) => {}
        }
    }
    if let Some(collection) = &mut api.collection {
        let mut scope = Scope::new(reserved::FIELDS, diagnostics);
        for field in &mut collection.fields {
            scope.assign(&mut field.name, Case::Snake);
        }
    }
    let prefix = &api.conventions.filter_prefix;
    assign_resources(&mut api.resources, &types, prefix, diagnostics);
}

/// Assigns the names of client types and definitions. Returns all of them.
fn assign_types(api: &mut Api, diagnostics: &mut Diagnostics) -> BTreeSet<String> {
    let mut scope = Scope::new(reserved::CLIENTS, diagnostics)
        .reserving(reserved::TYPES)
        .remedy(TAG);
    for resource in &mut api.resources {
        scope.assign(&mut resource.client, Case::Pascal);
    }
    scope.reserve(reserved::TYPES);
    let (components, others): (Vec<_>, Vec<_>) =
        api.types.iter_mut().partition(|definition| definition.is_component);
    for Definition { name, shape, .. } in components.into_iter().chain(others) {
        let has_builder =
            matches!(shape, Shape::Record(record) if record.role.has_builder());
        let builder = has_builder.then_some(builder_of as fn(&str) -> String);
        scope.assign_with(name, Case::Pascal, builder);
    }
    scope.into_names()
}

/// Assigns the names of fields, and of the setters that clear nullable ones.
fn assign_fields(record: &mut Record, diagnostics: &mut Diagnostics) {
    let has_builder = record.role.has_builder();
    let reserved = if has_builder { reserved::REQUEST_FIELDS } else { reserved::FIELDS };
    let mut scope = Scope::new(reserved, diagnostics);
    for field in &mut record.fields {
        let nullable = matches!(field.presence, Presence::Nullable | Presence::Tristate);
        let clear = (has_builder && nullable).then_some(clear_of as fn(&str) -> String);
        scope.assign_with(&mut field.name, Case::Snake, clear);
    }
}

/// Assigns the names of variants. Those of JSON types are fixed.
fn assign_alternatives(union: &mut Union, diagnostics: &mut Diagnostics) {
    let mut scope = Scope::new(reserved::VARIANTS, diagnostics);
    for alternative in &mut union.alternatives {
        scope.assign(&mut alternative.name, Case::Pascal);
    }
}

fn assign_resources(
    resources: &mut [Resource],
    types: &BTreeSet<String>,
    filter_prefix: &str,
    diagnostics: &mut Diagnostics,
) {
    let mut modules = Scope::new(reserved::MODULES, diagnostics).remedy(TAG);
    for resource in resources.iter_mut() {
        modules.assign(&mut resource.name, Case::Snake);
    }
    let mut constants =
        Scope::new(reserved::CONSTANTS, diagnostics).remedy(OPERATION_ID);
    for operation in resources.iter_mut().flat_map(|resource| &mut resource.operations) {
        constants.assign(&mut operation.constant, Case::Constant);
    }
    for resource in resources {
        let mut methods =
            Scope::new(reserved::METHODS, diagnostics).remedy(OPERATION_ID);
        for operation in &mut resource.operations {
            methods.assign(&mut operation.name, Case::Snake);
        }
        let lookups = resource.operations.iter_mut().filter_map(|it| it.lookup.as_mut());
        lookups.for_each(|lookup| methods.assign(&mut lookup.name, Case::Snake));
        let mut builders = Scope::new(reserved::TYPES, diagnostics)
            .suffixed(types, "Call")
            .remedy(OPERATION_ID);
        let mut shared = String::new();
        for operation in &mut resource.operations {
            let Operation { builder, response, .. } = operation;
            match response {
                ResponseKind::ByStatus(by_status) if by_status.is_shared => {
                    builders.assign(builder, Case::Pascal);
                    by_status.rust.clone_from(&shared);
                }
                ResponseKind::ByStatus(by_status) => {
                    builders.assign_with(builder, Case::Pascal, Some(response_of));
                    by_status.rust = response_of(builder.rust());
                    shared.clone_from(&by_status.rust);
                }
                ResponseKind::Value(_)
                | ResponseKind::Collection { .. }
                | ResponseKind::Created(_)
                | ResponseKind::Done
                | ResponseKind::Text(_)
                | ResponseKind::Binary(_)
                | ResponseKind::RawBody
                | ResponseKind::Redirect => builders.assign(builder, Case::Pascal),
            }
        }
        for operation in &mut resource.operations {
            assign_setters(operation, filter_prefix, diagnostics);
        }
    }
}

/// Assigns the names of the method's arguments and of the request builder's setters.
fn assign_setters(
    operation: &mut Operation,
    filter_prefix: &str,
    diagnostics: &mut Diagnostics,
) {
    let is_argument = |parameter: &&mut Parameter| {
        parameter.location == ParameterLocation::Path || parameter.required
    };
    let mut arguments =
        Scope::new(reserved::ARGUMENTS, diagnostics).without_prefix(filter_prefix);
    for parameter in operation.parameters.iter_mut().filter(is_argument) {
        arguments.assign(&mut parameter.name, Case::Snake);
    }
    if let Some(Body { kind: BodyKind::Multipart(multipart), .. }) = &mut operation.body
    {
        for part in multipart.parts.iter_mut().filter(|part| part.required) {
            arguments.assign(&mut part.name, Case::Snake);
        }
    }
    let of_body: &[&str] = match &operation.body {
        Some(Body { kind: BodyKind::Multipart(_), .. }) => &["add_part"],
        Some(body) if body.has_choice_of_type() => &["content_type"],
        Some(_) | None => &[],
    };
    let mut setters = Scope::new(reserved::SETTERS, diagnostics)
        .reserving(of_body)
        .without_prefix(filter_prefix);
    for parameter in operation.parameters.iter_mut().filter(|it| !is_argument(it)) {
        let empty =
            parameter.has_empty_setter().then_some(empty_of as fn(&str) -> String);
        setters.assign_with(&mut parameter.name, Case::Snake, empty);
    }
    let mut setters = setters.without_prefix("");
    let Some(body) = &mut operation.body else { return };
    let Patch { fields, key, .. } = match &mut body.kind {
        BodyKind::Patch(patch) => patch,
        BodyKind::Multipart(multipart) => {
            for part in multipart.parts.iter_mut().filter(|part| !part.required) {
                setters.assign(&mut part.name, Case::Snake);
            }
            return;
        }
        BodyKind::Typed(_) | BodyKind::Form(_) | BodyKind::Text | BodyKind::Raw => {
            return;
        }
    };
    // Outer fields first: a nested field with the same name in snake case gets the number.
    let mut fields: Vec<_> = fields.iter_mut().collect();
    fields.sort_by_key(|field| field.name.wire.matches('/').count());
    for field in fields {
        setters.assign(&mut field.name, Case::Snake);
    }
    if let Some(key) = key {
        Scope::new(reserved::FIELDS, diagnostics).assign(key, Case::Snake);
    }
}

/// The identifier of a name.
pub(crate) fn ident(name: &Name) -> Ident {
    ident_of(&name.rust)
}

/// The type that builds a request body.
pub(crate) fn builder(name: &Name) -> Ident {
    ident_of(&builder_name(name))
}

/// The text of [`builder`].
pub(crate) fn builder_name(name: &Name) -> String {
    builder_of(&name.rust)
}

/// The type that distinguishes an alias of a generic type from the others. The `Debug` of identifiers
/// drops the ending.
pub(crate) fn tag_name(alias: &Name) -> Ident {
    given(&format!("{}Tag", alias.rust()))
}

fn response_of(rust: &str) -> String {
    format!("{rust}Response")
}

/// The variant of a response for a status.
pub(crate) fn status_variant(status: Status) -> Ident {
    ident_of(match status {
        Status::Code(200) => "Ok",
        Status::Code(201) => "Created",
        Status::Code(202) => "Accepted",
        Status::Code(203) => "NonAuthoritativeInformation",
        Status::Code(204) => "NoContent",
        Status::Code(205) => "ResetContent",
        Status::Code(206) => "PartialContent",
        Status::Code(207) => "MultiStatus",
        Status::Code(208) => "AlreadyReported",
        Status::Code(226) => "ImUsed",
        Status::Code(code) => return ident_of(&format!("Status{code}")),
        Status::Range(_) | Status::Default => "Success",
    })
}

fn builder_of(rust: &str) -> String {
    format!("{rust}Builder")
}

/// An argument or a variable that holds a whole record.
pub(crate) fn argument(name: &Name) -> Ident {
    ident_of(&argument_name(name))
}

/// The text of [`argument`].
pub(crate) fn argument_name(name: &Name) -> String {
    let text = snake(&name.rust);
    let mut taken = reserved::LOCALS.iter().chain(reserved::KEYWORDS);
    if taken.any(|it| *it == text) { text + "_" } else { text }
}

/// A variable that hides none of the given arguments.
pub(crate) fn variable(text: &str, arguments: &[&Name]) -> Ident {
    let mut text = text.to_owned();
    while arguments.iter().any(|name| name.rust == text) {
        text.push('_');
    }
    ident_of(&text)
}

fn ident_of(text: &str) -> Ident {
    syn::parse_str(text)
        .unwrap_or_else(|_| Ident::new("unnamed", proc_macro2::Span::call_site()))
}

/// Whether Rust has a keyword of this name, or reserves it.
pub fn is_keyword(text: &str) -> bool {
    reserved::KEYWORDS.contains(&text)
}

/// Whether a text is an ASCII identifier, and not a keyword.
fn is_identifier(text: &str) -> bool {
    let is_ascii = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    text.chars().all(is_ascii) && syn::parse_str::<Ident>(text).is_ok()
}

/// The setter that sets a field to null.
pub(crate) fn clear_setter(name: &Name) -> Ident {
    ident_of(&clear_of(&name.rust))
}

fn clear_of(rust: &str) -> String {
    format!("clear_{}", rust.trim_end_matches('_'))
}

/// The setter that sends a parameter without a value.
pub(crate) fn empty_setter(name: &Name) -> Ident {
    ident_of(&empty_of(&name.rust))
}

fn empty_of(rust: &str) -> String {
    format!("empty_{}", rust.trim_end_matches('_'))
}

/// The identifier of a text that is a Rust name already.
pub(crate) fn given(text: &str) -> Ident {
    match text {
        "crate" => Ident::new("crate", proc_macro2::Span::call_site()),
        _ => ident_of(text),
    }
}
