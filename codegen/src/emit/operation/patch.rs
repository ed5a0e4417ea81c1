//! JSON Patch: one setter per property, nested ones included.

use proc_macro2::TokenStream;
use quote::quote;

use super::gate;
use crate::emit::docs::{
    attributes, code, deprecated, description, limits, paragraphs, sentences, wrap,
};
use crate::emit::example;
use crate::emit::value::{argument, pass_argument, value_name};
use crate::ir::{Api, Body, BodyKind, Operation, Patch, PatchField, Resource};
use crate::names::{self, ident};

/// The setters of all properties that can be patched by name.
pub(super) fn setters(api: &Api, patch: &Patch) -> Vec<TokenStream> {
    patch.fields.iter().map(|member| setter(api, member)).collect()
}

fn setter(api: &Api, member: &PatchField) -> TokenStream {
    let name = ident(&member.name);
    let ty = argument(api, &member.ty);
    let value = value_name(api, &member.ty);
    let call = quote!(self.call);
    let replace = pass_argument(
        api,
        (&call, "patch_replace"),
        &member.name.wire,
        &member.ty,
        &value,
    );
    let docs = attributes(&docs(member));
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

fn docs(member: &PatchField) -> Vec<String> {
    let shown =
        if member.confirmed { "" } else { " No public source shows this patch." };
    let replaces = format!("Replaces {}.{shown}", code(&member.name.wire));
    // The evidence of a property does not say whether it can be patched.
    let facts = sentences(&limits(&member.doc));
    let what = description(&member.doc);
    if what.is_empty() {
        return paragraphs(vec![wrap(&replaces), facts]);
    }
    paragraphs(vec![what, facts, wrap(&replaces)])
}

/// `edit`, which starts a patch from a record, because custom fields are found by their position
/// in it.
pub(in crate::emit) fn edit(
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
            "Starts [`{0}`](Self::{0}) from a freshly read record, so that `custom_field` can find \
             a custom field by its label or id. A patch addresses it by its position in the record.",
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
