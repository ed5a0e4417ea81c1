//! Enums: one variant per known value, and one for all others.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, code, line, type_docs};
use crate::ir::{Api, Definition, Enum};
use crate::names::ident;

pub(super) fn emit(api: &Api, definition: &Definition, list: &Enum) -> TokenStream {
    let name = ident(&definition.name);
    let docs = attributes(&docs(api, definition, list));
    let variants = list.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let docs = line(&code(&variant.name.wire));
        quote!(#docs #name,)
    });
    let pairs = list.variants.iter().map(|variant| {
        let (name, wire) = (ident(&variant.name), &variant.name.wire);
        quote!(#name = #wire)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #[doc = " An unknown value, as received."]
            Other(String),
        }

        open_enum!(#name { #(#pairs),* });
    }
}

fn docs(api: &Api, definition: &Definition, list: &Enum) -> Vec<String> {
    let otherwise = || format!("The schema {}.", code(&definition.name.wire));
    let known = match list.complete {
        Some(true) => {
            vec!["The list of values is complete as of today.".to_owned()]
        }
        Some(false) => {
            vec!["The list of values is incomplete.".to_owned()]
        }
        None => Vec::new(),
    };
    type_docs(api, definition, definition.doc.evidence, otherwise, known)
}
