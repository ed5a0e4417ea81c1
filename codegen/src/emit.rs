//! From the API to Rust tokens, one module per kind of output.
//!
//! Emitting cannot fail. [`render`](crate::render) lays the tokens out, and every identifier comes
//! from [`names`](crate::names).

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
mod lib_rs;
mod literal;
mod markdown;
mod operation;
mod reach;
mod record;
mod registry;
mod resource;
pub(crate) mod round_trips;
mod schemas;
pub(crate) mod twin;
mod types;
mod union;
mod value;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use docs::bounds_text;
pub(crate) use imports::module_name;

use crate::ir::{Api, Definition, Field, Module, ResponseKind, Shape, Type};

/// A file of the output, before layout.
#[derive(Debug)]
pub struct File {
    /// The path below the folder of the file.
    pub path: String,
    /// The items.
    pub tokens: TokenStream,
}

/// Every Rust file of the client.
pub fn emit(api: &Api) -> Vec<File> {
    let mut files = vec![
        lib_rs::file(api),
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

/// A definition and everything that belongs to it.
fn definition(api: &Api, definition: &Definition) -> TokenStream {
    match &definition.shape {
        Shape::Record(record) => record::emit(api, definition, record),
        Shape::Enum(list) => enumeration::emit(api, definition, list),
        Shape::Union(union) => union::emit(api, definition, union),
        Shape::Identifier => identifier::emit(api, definition),
        Shape::Collection(record) => collection::alias(api, definition, *record),
        Shape::Alias(ty) => types::alias(api, definition, ty),
    }
}

/// The public definitions of a module in the order of the document, aliases of pages last.
fn definitions(api: &Api, module: Module) -> TokenStream {
    let is_page = |item: &&Definition| matches!(item.shape, Shape::Collection(_));
    let (pages, types): (Vec<&Definition>, Vec<&Definition>) =
        reach::public_types(api, module).partition(is_page);
    let items = types.into_iter().chain(pages).map(|item| definition(api, item));
    let tags = identifier::tags(api, module);
    quote!(#(#items)* #tags)
}

/// A type as in the generated code.
pub(crate) fn type_text(api: &Api, ty: &Type) -> String {
    tight(&value::ty(api, ty))
}

/// The type of a field as in the generated code.
pub(crate) fn field_text(api: &Api, field: &Field) -> String {
    tight(&value::field_type(api, field))
}

/// The type of a response as in the generated code.
pub(crate) fn response_text(api: &Api, response: &ResponseKind) -> String {
    tight(&operation::response(api, response))
}

/// The text of a type, without the blanks between tokens.
fn tight(tokens: &TokenStream) -> String {
    tokens.to_string().replace(" < ", "<").replace(" >", ">").replace(" ,", ",")
}
