//! Unions: one variant per JSON type.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, type_attributes};
use super::value::ty;
use crate::ir::{Api, Definition, JsonType, Union};
use crate::names::{ident, union_variant};

pub(super) fn emit(api: &Api, definition: &Definition, union: &Union) -> TokenStream {
    let name = ident(&definition.name);
    let otherwise = || format!("The schema {}.", code(&definition.name.wire));
    let first = vec!["`From` creates the first variant.".to_owned()];
    let docs = type_attributes(api, definition, otherwise, first);
    let variants = union.variants.iter().map(|(kind, held)| {
        let (name, held) = (union_variant(*kind), ty(api, held));
        let docs = variant_docs(*kind);
        quote!(#[doc = #docs] #name(#held),)
    });
    let kinds = union.variants.iter().map(|(kind, _)| union_variant(*kind));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }

        union!(#name { #(#kinds),* });
    }
}

fn variant_docs(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Bool => " Received as a boolean.",
        JsonType::Number => " Received as a number.",
        JsonType::Text => " Received as a string.",
        JsonType::Array => " Received as an array.",
        JsonType::Object => " Received as an object.",
    }
}
