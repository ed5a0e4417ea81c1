//! JSON Patch: a setter a member, nested ones included.

use proc_macro2::TokenStream;
use quote::quote;

use super::bounds::{limits, together};
use super::docs::{attributes, code, deprecated, described_or, paragraphs, wrap};
use super::example;
use super::operation::gate;
use super::value::{argument, hand_over, value_name, words};
use crate::ir::{Api, Body, BodyKind, Operation, Patch, PatchMember, Resource};
use crate::names::{self, ident};

/// The setters of all members that can be named.
pub(super) fn setters(api: &Api, patch: &Patch) -> Vec<TokenStream> {
    patch.members.iter().map(|member| setter(api, member)).collect()
}

fn setter(api: &Api, member: &PatchMember) -> TokenStream {
    let name = ident(&member.name);
    let ty = argument(api, &member.ty);
    let value = value_name(api, &member.ty);
    let call = quote!(self.call);
    let replace =
        hand_over(api, (&call, "patch_replace"), &member.name.wire, &member.ty, &value);
    let docs = attributes(&docs(api, member));
    let deprecated = deprecated(&member.doc);
    quote! {
        #docs
        #deprecated
        pub fn #name(mut self, #value: #ty) -> Self {
            #replace
            self
        }
    }
}

fn docs(api: &Api, member: &PatchMember) -> Vec<String> {
    let path = code(&member.name.wire);
    let shown = if member.shown { "" } else { "; no source shows it patched" };
    // How well the member is known says nothing of whether it can be patched.
    let facts = together(&limits(&member.doc));
    if member.doc.text.is_none() {
        let kind = words(api, &member.ty);
        return paragraphs(vec![
            wrap(&format!("{kind}, in place of {path}{shown}.")),
            facts,
        ]);
    }
    let what = described_or(&member.doc, String::new);
    paragraphs(vec![what, facts, wrap(&format!("Replaces {path}{shown}."))])
}

/// `edit`, which starts a patch from a record, so that custom fields can be found in it.
pub(super) fn edit(
    api: &Api,
    resource: &Resource,
    operation: &Operation,
) -> TokenStream {
    let Some(Body { kind: BodyKind::Patch(patch), .. }) = &operation.body else {
        return TokenStream::new();
    };
    let (Some(edited), Some(key)) = (patch.record, &patch.key) else {
        return TokenStream::new();
    };
    let Some(record) = api.definition(edited) else { return TokenStream::new() };
    let method = ident(&operation.name);
    let builder = ident(&operation.builder);
    let (argument, record) = (names::argument(&record.name), ident(&record.name));
    let key = ident(key);
    let (gate, deprecated) = (gate(operation), deprecated(&operation.doc));
    let docs = attributes(&paragraphs(vec![
        wrap(&format!(
            "Starts [`{0}`](Self::{0}) from a record that was just read, so that its custom \
             fields can be set by label or id: a patch needs their position in that record.",
            operation.name.rust()
        )),
        vec!["# Example".to_owned()],
        example::edit(api, resource, edited),
    ]));
    quote! {
        #docs
        #gate
        #deprecated
        pub fn edit(&self, #argument: &#record) -> #builder {
            let mut edit = self.#method(#argument.#key);
            edit.call.custom_fields_of(#argument);
            edit
        }
    }
}
