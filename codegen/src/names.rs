//! Rust identifiers for the names on the wire. Nothing else makes one.
//!
//! A name is split into words and put together again in the case that Rust wants. Keywords and
//! the words that generated code needs itself are stepped around, and two names that would
//! become one are told apart, with a warning that says how to choose a better name.

mod reserved;
mod scope;
mod words;

use proc_macro2::Ident;

use self::scope::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{
    Api, BodyKind, Definition, Name, Operation, Place, Record, Resource, Role, Shape,
    UnionKind,
};

pub use self::words::{constant, pascal, snake};

/// Gives every name of the API its Rust name.
pub fn assign(api: &mut Api, diagnostics: &mut Diagnostics) {
    let prefix = api.policy.filter_prefix.clone();
    let mut types = Scope::new(reserved::TYPES, diagnostics);
    for resource in &mut api.resources {
        types.give(&mut resource.client, pascal);
    }
    for definition in &mut api.types {
        types.give(&mut definition.name, pascal);
        if is_request(definition) {
            types.hold(&builder_name(&definition.name), definition.name.span);
        }
    }
    let types = types.into_names();
    for definition in &mut api.types {
        inside_definition(definition, diagnostics);
    }
    if let Some(collection) = &mut api.collection {
        let mut scope = Scope::new(reserved::FIELDS, diagnostics);
        collection
            .fields
            .iter_mut()
            .for_each(|field| scope.give(&mut field.name, snake));
    }
    resources(&mut api.resources, &types, &prefix, diagnostics);
}

fn is_request(definition: &Definition) -> bool {
    matches!(&definition.shape, Shape::Record(Record { role: Role::Request, .. }))
}

fn inside_definition(definition: &mut Definition, diagnostics: &mut Diagnostics) {
    match &mut definition.shape {
        Shape::Record(record) => {
            let reserved = match record.role {
                Role::Request => reserved::REQUEST_FIELDS,
                Role::Answer | Role::Replace(_) => reserved::FIELDS,
            };
            let mut scope = Scope::new(reserved, diagnostics);
            record
                .fields
                .iter_mut()
                .for_each(|field| scope.give(&mut field.name, snake));
        }
        Shape::Enum(list) => {
            let mut scope = Scope::new(reserved::VARIANTS, diagnostics);
            list.variants
                .iter_mut()
                .for_each(|variant| scope.give(&mut variant.name, pascal));
        }
        Shape::Union(_)
        | Shape::Identifier(_)
        | Shape::Collection(_)
        | Shape::Alias(_) => {}
    }
}

fn resources(
    resources: &mut [Resource],
    types: &[String],
    prefix: &str,
    diagnostics: &mut Diagnostics,
) {
    let mut modules = Scope::new(reserved::MODULES, diagnostics);
    resources.iter_mut().for_each(|resource| modules.give(&mut resource.name, snake));
    let mut constants = Scope::new(reserved::CONSTANTS, diagnostics);
    for operation in resources.iter_mut().flat_map(|resource| &mut resource.operations) {
        constants.give(&mut operation.constant, constant);
    }
    for resource in resources {
        let mut methods = Scope::new(reserved::METHODS, diagnostics);
        for operation in &mut resource.operations {
            methods.give(&mut operation.name, snake);
        }
        let mut builders =
            Scope::new(reserved::TYPES, diagnostics).beside(types, "Call");
        for operation in &mut resource.operations {
            builders.give(&mut operation.builder, pascal);
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
    let required = |place: Place, required: bool| place == Place::Path || required;
    for parameter in &mut operation.parameters {
        if required(parameter.place, parameter.required) {
            arguments.give_as(&mut parameter.name, |wire| snake(without(wire, prefix)));
        }
    }
    let mut setters = Scope::new(reserved::SETTERS, diagnostics);
    for parameter in &mut operation.parameters {
        if !required(parameter.place, parameter.required) {
            setters.give_as(&mut parameter.name, |wire| snake(without(wire, prefix)));
        }
    }
    if let Some(body) = &mut operation.body
        && let BodyKind::Patch(patch) = &mut body.kind
    {
        patch
            .members
            .iter_mut()
            .for_each(|member| setters.give(&mut member.name, snake));
        if let Some(key) = &mut patch.key {
            let mut alone = Scope::new(&[], diagnostics);
            alone.give(key, snake);
        }
    }
}

fn without<'w>(wire: &'w str, prefix: &str) -> &'w str {
    wire.strip_prefix(prefix).filter(|rest| !rest.is_empty()).unwrap_or(wire)
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
    format!("{}Builder", name.rust)
}

/// A type parameter or a fixed word of the generated code, such as the name of a credential.
pub(crate) fn word(text: &str) -> Ident {
    ident_of(&snake(text))
}

/// An argument that holds a whole record.
pub(crate) fn argument(name: &Name) -> Ident {
    ident_of(&snake(&name.rust))
}

fn ident_of(text: &str) -> Ident {
    syn::parse_str(text)
        .unwrap_or_else(|_| Ident::new("unnamed", proc_macro2::Span::call_site()))
}

/// A name that the document asks for must be one that Rust takes.
fn is_valid(text: &str) -> bool {
    syn::parse_str::<Ident>(text).is_ok()
}

fn refuse(name: &Name, diagnostics: &mut Diagnostics) {
    let wanted = name.wanted.clone().unwrap_or_default();
    diagnostics.push(
        Diagnostic::error(
            "invalid-name",
            format!("`{wanted}` cannot be a name in Rust"),
        )
        .at(name.span, "asked for here, by `x-revio-name`")
        .help("use ASCII letters, digits and `_`, not a digit first, and no keyword"),
    );
}

/// The setter that sends null in place of a value.
pub(crate) fn null_setter(name: &Name) -> Ident {
    ident_of(&format!("{}_null", name.rust.trim_end_matches('_')))
}

/// The variant of a union for a JSON kind.
pub(crate) fn union_variant(kind: UnionKind) -> Ident {
    ident_of(match kind {
        UnionKind::Bool => "Bool",
        UnionKind::Number => "Number",
        UnionKind::Text => "Text",
        UnionKind::Array => "Array",
        UnionKind::Object => "Object",
    })
}

/// A word that already is a Rust name: one of the runtime's, or one given before.
pub(crate) fn given(text: &str) -> Ident {
    match text {
        "crate" => Ident::new("crate", proc_macro2::Span::call_site()),
        _ => ident_of(text),
    }
}
