//! Unions: a variant a JSON kind.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{attributes, code, described_or, paragraphs};
use super::record::evidence_line;
use super::value::ty;
use crate::ir::{Api, Definition, Union, UnionKind};
use crate::names::{ident, union_variant};

pub(super) fn emit(api: &Api, definition: &Definition, union: &Union) -> TokenStream {
    let name = ident(&definition.name);
    let what = described_or(&definition.doc, || {
        format!("What the spec calls {}.", code(&definition.name.wire))
    });
    let first = vec!["What you make yourself goes out as the first variant.".to_owned()];
    let docs =
        attributes(&paragraphs(vec![what, first, evidence_line(&definition.doc)]));
    let variants = union.variants.iter().map(|(kind, held)| {
        let (name, held) = (variant(*kind), ty(api, held));
        let docs = words(*kind);
        quote!(#[doc = #docs] #name(#held),)
    });
    let kinds = union.variants.iter().map(|(kind, _)| variant(*kind));
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

fn variant(kind: UnionKind) -> Ident {
    union_variant(kind)
}

fn words(kind: UnionKind) -> &'static str {
    match kind {
        UnionKind::Bool => " It came as true or false.",
        UnionKind::Number => " It came as a number.",
        UnionKind::Text => " It came as text.",
        UnionKind::Array => " It came as an array.",
        UnionKind::Object => " It came as an object.",
    }
}
