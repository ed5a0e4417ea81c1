//! Enums: one variant per known value, and one for all others.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, code, line, type_docs};
use super::literal::{decimal, whole};
use super::value::ty;
use crate::ir::{Api, Definition, Enum, EnumType};
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
        let (name, value) = (ident(&variant.name), literal(list.ty, &variant.name.wire));
        quote!(#name = #value)
    });
    let held = ty(api, &list.ty.plain());
    let (copy, table) = match list.ty {
        EnumType::Text => (None, quote!(open_enum!(#name { #(#pairs),* });)),
        EnumType::Integer | EnumType::Decimal => {
            (Some(quote!(Copy,)), quote!(number_enum!(#name(#held) { #(#pairs),* });))
        }
    };
    quote! {
        #docs
        #[derive(Clone, #copy Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #[doc = " An unknown value, as received."]
            Other(#held),
        }

        #table
    }
}

/// A value as the table of the enum has it.
fn literal(ty: EnumType, value: &str) -> TokenStream {
    let text = match ty {
        EnumType::Text => None,
        EnumType::Integer => whole(value),
        EnumType::Decimal => {
            decimal(value).map(|digits| format!("Decimal::new({digits})"))
        }
    };
    text.and_then(|text| text.parse().ok()).unwrap_or_else(|| quote!(#value))
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
