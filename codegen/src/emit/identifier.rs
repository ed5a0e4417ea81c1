//! Identifiers: whole numbers that cannot be taken for each other.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, code, of_type};
use crate::ir::Definition;
use crate::names::ident;

pub(super) fn emit(definition: &Definition) -> TokenStream {
    let name = ident(&definition.name);
    let otherwise =
        || format!("An identifier, called {} in the spec.", code(&definition.name.wire));
    let docs = attributes(&of_type(definition, otherwise, Vec::new()));
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(pub i64);

        identifier!(#name);
    }
}
