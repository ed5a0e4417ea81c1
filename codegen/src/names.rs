//! Rust identifiers for the names on the wire. Nothing else makes one.
//!
//! A name is split into words and put together again in the case that Rust wants. Keywords and
//! the words that generated code needs itself are stepped around, and two names that would
//! become one are told apart, with a warning that says how to choose a better name.

mod functions;
mod reserved;
mod scope;
mod words;

use proc_macro2::Ident;

use self::scope::Scope;
use self::words::Case;
use crate::diagnostic::Diagnostics;
use crate::ir::{
    Api, BodyKind, Definition, JsonType, Name, Operation, Parameter, ParameterLocation,
    Presence, Record, Resource, Shape,
};

pub(crate) use self::functions::Functions;
pub use self::words::{constant, pascal, snake};

/// What can be done about the name of a family.
const TAG: &str = "choose another tag";
/// What can be done about the name of a guide.
const GUIDE: &str = "choose another name for its file";
/// What can be done about the name of a method.
const ID: &str = "choose another `operationId`";

/// Gives every name of the API its Rust name.
pub fn assign(api: &mut Api, diagnostics: &mut Diagnostics) {
    let prefix = api.conventions.filter_prefix.clone();
    let mut guides = Scope::new(&[], diagnostics).remedy(GUIDE);
    api.guides.iter_mut().for_each(|guide| guides.give(&mut guide.name, Case::Snake));
    let types = types(api, diagnostics);
    for definition in &mut api.types {
        inside_definition(definition, diagnostics);
    }
    if let Some(collection) = &mut api.collection {
        let mut scope = Scope::new(reserved::FIELDS, diagnostics);
        collection
            .fields
            .iter_mut()
            .for_each(|field| scope.give(&mut field.name, Case::Snake));
    }
    resources(&mut api.resources, &types, &prefix, diagnostics);
}

/// The types that offer calls, and those of the document.
fn types(api: &mut Api, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut scope = Scope::new(reserved::CLIENTS, diagnostics).remedy(TAG);
    for resource in &mut api.resources {
        scope.give(&mut resource.client, Case::Pascal);
    }
    scope.go_on(reserved::TYPES);
    for definition in &mut api.types {
        if has_builder(definition) {
            scope.give_with(&mut definition.name, Case::Pascal, builder_of);
        } else {
            scope.give(&mut definition.name, Case::Pascal);
        }
    }
    scope.into_names()
}

fn has_builder(definition: &Definition) -> bool {
    matches!(&definition.shape, Shape::Record(record) if record.role.has_builder())
}

fn inside_definition(definition: &mut Definition, diagnostics: &mut Diagnostics) {
    match &mut definition.shape {
        Shape::Record(record) => members(record, diagnostics),
        Shape::Enum(list) => {
            let mut scope = Scope::new(reserved::VARIANTS, diagnostics);
            list.variants
                .iter_mut()
                .for_each(|variant| scope.give(&mut variant.name, Case::Pascal));
        }
        Shape::Union(_) | Shape::Identifier | Shape::Collection(_) | Shape::Alias(_) => {
        }
    }
}

/// Members, and the setters for null that some bring along.
fn members(record: &mut Record, diagnostics: &mut Diagnostics) {
    let has_builder = record.role.has_builder();
    let reserved = if has_builder { reserved::REQUEST_FIELDS } else { reserved::FIELDS };
    let mut scope = Scope::new(reserved, diagnostics);
    for field in &mut record.fields {
        match field.presence {
            Presence::Nullable | Presence::Tristate if has_builder => {
                scope.give_with(&mut field.name, Case::Snake, clear_of);
            }
            _ => scope.give(&mut field.name, Case::Snake),
        }
    }
}

fn resources(
    resources: &mut [Resource],
    types: &[String],
    prefix: &str,
    diagnostics: &mut Diagnostics,
) {
    let mut modules = Scope::new(reserved::MODULES, diagnostics).remedy(TAG);
    for resource in resources.iter_mut() {
        modules.give(&mut resource.name, Case::Snake);
    }
    let mut constants = Scope::new(reserved::CONSTANTS, diagnostics).remedy(ID);
    for operation in resources.iter_mut().flat_map(|resource| &mut resource.operations) {
        constants.give(&mut operation.constant, Case::Constant);
    }
    for resource in resources {
        let mut methods = Scope::new(reserved::METHODS, diagnostics).remedy(ID);
        for operation in &mut resource.operations {
            methods.give(&mut operation.name, Case::Snake);
        }
        let mut builders =
            Scope::new(reserved::TYPES, diagnostics).beside(types, "Call").remedy(ID);
        for operation in &mut resource.operations {
            builders.give(&mut operation.builder, Case::Pascal);
        }
        for operation in &mut resource.operations {
            inside_operation(operation, prefix, diagnostics);
        }
    }
}

/// Arguments of the method, and setters of the builder.
fn inside_operation(
    operation: &mut Operation,
    prefix: &str,
    diagnostics: &mut Diagnostics,
) {
    let mut arguments = Scope::new(reserved::ARGUMENTS, diagnostics);
    let required = |parameter: &Parameter| {
        parameter.location == ParameterLocation::Path || parameter.required
    };
    for parameter in operation.parameters.iter_mut().filter(|item| required(item)) {
        arguments.give_without(&mut parameter.name, Case::Snake, prefix);
    }
    let mut setters = Scope::new(reserved::SETTERS, diagnostics);
    for parameter in operation.parameters.iter_mut().filter(|item| !required(item)) {
        setters.give_without(&mut parameter.name, Case::Snake, prefix);
    }
    if let Some(body) = &mut operation.body
        && let BodyKind::Patch(patch) = &mut body.kind
    {
        // What stands less deep has the first word: a member keeps its name even if a nested
        // one, spelled out, would be called the same.
        let mut members: Vec<_> = patch.fields.iter_mut().collect();
        members.sort_by_key(|member| member.name.wire.matches('/').count());
        for member in members {
            setters.give(&mut member.name, Case::Snake);
        }
        if let Some(key) = &mut patch.key {
            let mut alone = Scope::new(reserved::FIELDS, diagnostics);
            alone.give(key, Case::Snake);
        }
    }
}

// ------------------------------------------------------------------ what emitters ask for

/// The identifier of a name.
pub(crate) fn ident(name: &Name) -> Ident {
    ident_of(&name.rust)
}

/// The identifier of the type that builds a request body.
pub(crate) fn builder(name: &Name) -> Ident {
    ident_of(&builder_name(name))
}

/// The text of [`builder`].
pub(crate) fn builder_name(name: &Name) -> String {
    builder_of(&name.rust)
}

fn builder_of(rust: &str) -> String {
    format!("{rust}Builder")
}

/// A type parameter or a fixed word of the generated code, such as the name of a credential.
pub(crate) fn word(text: &str) -> Ident {
    ident_of(&snake(text))
}

/// An argument or a variable that holds a whole record.
pub(crate) fn argument(name: &Name) -> Ident {
    ident_of(&argument_name(name))
}

/// The text of [`argument`].
pub(crate) fn argument_name(name: &Name) -> String {
    let text = snake(&name.rust);
    let taken = reserved::LOCALS.contains(&text.as_str())
        || reserved::KEYWORDS.contains(&text.as_str());
    if taken { text + "_" } else { text }
}

/// A variable beside arguments with these names.
pub(crate) fn variable(text: &str, beside: &[&Name]) -> Ident {
    let mut text = text.to_owned();
    while beside.iter().any(|name| name.rust == text) {
        text.push('_');
    }
    ident_of(&text)
}

fn ident_of(text: &str) -> Ident {
    syn::parse_str(text)
        .unwrap_or_else(|_| Ident::new("unnamed", proc_macro2::Span::call_site()))
}

/// A name that the document asks for must be one that Rust takes.
fn is_valid(text: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    text.chars().all(plain) && syn::parse_str::<Ident>(text).is_ok()
}

/// The setter that sends null in place of a value.
pub(crate) fn clear_setter(name: &Name) -> Ident {
    ident_of(&clear_of(&name.rust))
}

fn clear_of(rust: &str) -> String {
    format!("clear_{}", rust.trim_end_matches('_'))
}

/// The variant of a union for a JSON kind.
pub(crate) fn union_variant(kind: JsonType) -> Ident {
    ident_of(match kind {
        JsonType::Bool => "Bool",
        JsonType::Number => "Number",
        JsonType::Text => "Text",
        JsonType::Array => "Array",
        JsonType::Object => "Object",
    })
}

/// A word that already is a Rust name: one of the runtime's, or one given before.
pub(crate) fn given(text: &str) -> Ident {
    match text {
        "crate" => Ident::new("crate", proc_macro2::Span::call_site()),
        _ => ident_of(text),
    }
}
