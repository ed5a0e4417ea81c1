//! From the API to Rust: one module here for one kind of thing in the output.
//!
//! Emitting cannot fail. What an emitter returns are tokens; how they are laid out is decided
//! in [`render`](crate::render), and every identifier comes from [`names`](crate::names).

mod bounds;
mod client;
mod collection;
mod docs;
mod drift;
mod enumeration;
mod example;
pub(crate) mod exercise;
mod fake;
mod guide;
mod identifier;
mod imports;
mod krate;
mod literal;
mod markdown;
mod operation;
mod patch;
mod record;
mod registry;
mod replacement;
mod request;
mod resource;
mod schemas;
mod types;
mod union;
mod value;

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Definition, Field, Module, ResponseKind, Shape, Type};

/// A file of the output, before it is laid out.
#[derive(Debug)]
pub struct File {
    /// Its path below the folder that it belongs to.
    pub path: String,
    /// What it says.
    pub tokens: TokenStream,
}

/// Every Rust file of the client.
pub fn emit(api: &Api) -> Vec<File> {
    let mut files = vec![
        krate::file(api),
        client::file(api),
        registry::file(api),
        drift::file(),
        fake::file(api),
        schemas::file(api),
    ];
    files.extend(collection::file(api));
    files.extend(guide::file(api));
    files.extend(types::file(api));
    files
        .extend((0..api.resources.len()).filter_map(|place| resource::file(api, place)));
    files
}

/// A definition with all that belongs to it.
pub(crate) fn definition(api: &Api, definition: &Definition) -> TokenStream {
    match &definition.shape {
        Shape::Record(record) => record::emit(api, definition, record),
        Shape::Enum(list) => enumeration::emit(definition, list),
        Shape::Union(union) => union::emit(api, definition, union),
        Shape::Identifier(_) => identifier::emit(api, definition),
        Shape::Collection(record) => collection::alias(api, definition, *record),
        Shape::Alias(ty) => types::alias(api, definition, ty),
    }
}

/// All definitions of a module, in order.
fn definitions(api: &Api, module: Module) -> TokenStream {
    let items = api.types_in(module).map(|item| definition(api, item));
    quote!(#(#items)*)
}

/// A type as it stands in the output.
pub(crate) fn type_text(api: &Api, ty: &Type) -> String {
    tight(&value::ty(api, ty))
}

/// The type of a member as it stands in the output.
pub(crate) fn member_text(api: &Api, field: &Field) -> String {
    tight(&value::member(api, field))
}

/// The type of what comes back as it stands in the output.
pub(crate) fn answer_text(api: &Api, answer: &ResponseKind) -> String {
    tight(&operation::answer(api, answer))
}

/// Tokens without the blanks that nobody prints in a type.
fn tight(tokens: &TokenStream) -> String {
    tokens.to_string().replace(" < ", "<").replace(" >", ">").replace(" ,", ",")
}
