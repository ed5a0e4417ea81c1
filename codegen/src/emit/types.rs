//! `types.rs`: what several families share.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, code, inner, of_type};
use super::value::ty;
use super::{File, definitions, imports};
use crate::ir::{Api, Definition, Module, Type};
use crate::names::ident;

/// The file, if there is anything to share.
pub(super) fn file(api: &Api) -> Option<File> {
    api.types_in(Module::Types).next()?;
    let head = inner(&["Types that several families of calls share.".to_owned()]);
    let body = definitions(api, Module::Types);
    let uses = imports::of(api, Some(Module::Types), imports::RECORDS, &body);
    Some(File { path: "types.rs".to_owned(), tokens: quote!(#head #uses #body) })
}

/// Another name for a type.
pub(super) fn alias(api: &Api, definition: &Definition, held: &Type) -> TokenStream {
    let (name, held) = (ident(&definition.name), ty(api, held));
    let otherwise = || format!("What the spec calls {}.", code(&definition.name.wire));
    let docs = attributes(&of_type(definition, otherwise, Vec::new()));
    quote! {
        #docs
        pub type #name = #held;
    }
}
