//! Unions: a variant a JSON kind.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, code, of_type};
use super::value::ty;
use crate::ir::{Api, Definition, JsonType, Union};
use crate::names::{ident, union_variant};

pub(super) fn emit(api: &Api, definition: &Definition, union: &Union) -> TokenStream {
    let name = ident(&definition.name);
    let otherwise = || format!("What the spec calls {}.", code(&definition.name.wire));
    let first = vec!["What you make yourself goes out as the first variant.".to_owned()];
    let docs = attributes(&of_type(definition, otherwise, first));
    let variants = union.variants.iter().map(|(kind, held)| {
        let (name, held) = (union_variant(*kind), ty(api, held));
        let docs = words(*kind);
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

fn words(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Bool => " It came as true or false.",
        JsonType::Number => " It came as a number.",
        JsonType::Text => " It came as text.",
        JsonType::Array => " It came as an array.",
        JsonType::Object => " It came as an object.",
    }
}
