//! From the API to Rust tokens, one module per kind of output.
//!
//! Emitting cannot fail. [`render`](crate::render) lays the tokens out, and every identifier comes
//! from [`names`](crate::names).

mod blocking;
mod bounds;
mod builder;
mod client;
mod collection;
mod docs;
mod drift;
mod enumeration;
mod error;
mod example;
mod exercise;
mod fake;
mod fields;
mod guide;
mod headers;
mod identifier;
mod imports;
mod index;
mod lib_rs;
mod literal;
mod markdown;
mod operation;
mod package;
mod page;
mod reach;
mod record;
mod registry;
mod resource;
mod round_trips;
mod schemas;
mod tags;
mod tower;
pub(crate) mod twin;
mod types;
mod union;
mod value;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use docs::bounds_text;
pub(crate) use imports::module_name;
pub(crate) use index::Index;
pub(crate) use lib_rs::exported_modules;
pub use package::Package;
pub(crate) use package::package;

use self::operation::SharedSetters;
use crate::ir::{Api, Definition, Field, Module, ResponseKind, Shape, Type};

/// A file of the output, before layout.
#[derive(Debug)]
pub struct File {
    /// The path below the folder of the file.
    pub path: String,
    /// The items.
    pub tokens: TokenStream,
}

/// Every Rust file of the client. Each is emitted when it is taken, so that the tokens of only one
/// are in memory.
pub(crate) fn emit<'a>(index: &'a Index<'a>) -> impl Iterator<Item = File> {
    type Emitter = fn(&Index) -> Option<File>;
    let emitters: [Emitter; 13] = [
        |index| Some(lib_rs::file(index)),
        |index| Some(client::file(index)),
        |index| Some(registry::file(index.api)),
        |index| Some(blocking::file(index.api)),
        |_| Some(drift::file()),
        |index| Some(fake::file(index.api)),
        |_| Some(fields::file()),
        |index| Some(schemas::file(index.api)),
        |_| Some(tower::file()),
        collection::file,
        headers::file,
        |index| guide::file(index.api),
        types::file,
    ];
    let shared = SharedSetters::new(index.api);
    let builders = builder::file(index, &shared);
    let resources = 0..index.api.resources.len();
    let resources =
        resources.filter_map(move |place| resource::file(index, &shared, place));
    emitters.into_iter().filter_map(|emit| emit(index)).chain(builders).chain(resources)
}

/// Every Rust file that only the crate's tests use.
pub(crate) fn test_files<'a>(index: &'a Index<'a>) -> impl Iterator<Item = File> {
    exercise::file(index)
        .into_iter()
        .chain(std::iter::once_with(|| round_trips::file(index)).flatten())
}

/// A definition and everything that belongs to it.
fn definition(api: &Api, definition: &Definition) -> TokenStream {
    match &definition.shape {
        Shape::Record(record) => {
            let page = page::emit(api, definition, record);
            let record = record::emit(api, definition, record);
            quote!(#record #page)
        }
        Shape::Enum(list) => enumeration::emit(api, definition, list),
        Shape::Union(union) => union::emit(api, definition, union),
        Shape::Identifier(ty) => identifier::emit(api, definition, *ty),
        Shape::Collection(record) => collection::alias(api, definition, *record),
        Shape::Alias(ty) => types::alias(api, definition, ty),
        Shape::Newtype(ty) => types::newtype(api, definition, ty),
    }
}

/// The public definitions of a module in the order of the document, aliases of pages last.
fn definitions(index: &Index, module: Module) -> TokenStream {
    let is_page = |item: &&Definition| matches!(item.shape, Shape::Collection(_));
    let (pages, types): (Vec<&Definition>, Vec<&Definition>) =
        index.public_types(module).iter().copied().partition(is_page);
    let items = types.into_iter().chain(pages).map(|item| definition(index.api, item));
    let operations = match module {
        Module::Types => &[],
        Module::Resource(place) => {
            index.api.resources.get(place).map_or(&[][..], |it| &it.operations)
        }
    };
    let tags = tags::emit(index, module, operations);
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
