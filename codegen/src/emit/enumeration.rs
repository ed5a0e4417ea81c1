//! Enums: a variant a known value, and one for all others.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, code, line, of_type};
use crate::ir::{Definition, Enum};
use crate::names::ident;

pub(super) fn emit(definition: &Definition, list: &Enum) -> TokenStream {
    let name = ident(&definition.name);
    let docs = attributes(&docs(definition, list));
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
            #[doc = " A value that the spec does not name, as it came."]
            Other(String),
        }

        open_enum!(#name { #(#pairs),* });
    }
}

fn docs(definition: &Definition, list: &Enum) -> Vec<String> {
    let otherwise = || format!("What the spec calls {}.", code(&definition.name.wire));
    let known = match list.complete {
        Some(true) => {
            vec!["The values named here are all that there are today.".to_owned()]
        }
        Some(false) => {
            vec!["More values than those named here are to be expected.".to_owned()]
        }
        None => Vec::new(),
    };
    of_type(definition, otherwise, known)
}
