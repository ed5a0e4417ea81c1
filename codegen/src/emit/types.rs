//! `types.rs`: types that several resources share.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, file_docs, type_attributes};
use super::value::ty;
use super::{File, Index, definitions, imports};
use crate::ir::{Api, Definition, Module, Type};
use crate::names::ident;

/// The file, if there are shared types.
pub(super) fn file(index: &Index) -> Option<File> {
    index.public_types(Module::Types).first()?;
    let head = file_docs(&["Types that several resources share."]);
    let body = definitions(index, Module::Types);
    let uses = imports::ungated(index, Some(Module::Types), imports::TYPES, &body);
    Some(File { path: "types.rs".to_owned(), tokens: quote!(#head #uses #body) })
}

/// A struct around a list or a map that contains it.
pub(super) fn newtype(api: &Api, definition: &Definition, held: &Type) -> TokenStream {
    let (name, held) = (ident(&definition.name), ty(api, held));
    let otherwise = || format!("The schema {}.", code(&definition.name.wire));
    let docs = type_attributes(api, definition, otherwise, Vec::new());
    quote! {
        #docs
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct #name(pub #held);

        newtype!(#name = #held);
    }
}

/// A type alias.
pub(super) fn alias(api: &Api, definition: &Definition, held: &Type) -> TokenStream {
    let (name, held) = (ident(&definition.name), ty(api, held));
    let otherwise = || format!("The schema {}.", code(&definition.name.wire));
    let docs = type_attributes(api, definition, otherwise, Vec::new());
    quote! {
        #docs
        pub type #name = #held;
    }
}
