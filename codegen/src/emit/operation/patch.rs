//! JSON Patch: one setter per property, nested ones included.

use proc_macro2::TokenStream;
use quote::quote;

use super::gate;
use crate::emit::docs::{
    attributes, code, deprecated, description, limits, paragraphs, sentences, wrap,
};
use crate::emit::example;
use crate::emit::value::{
    field_setter_argument, is_copy, pass_argument, type_parameters, value_name,
};
use crate::ir::{Api, Body, BodyKind, Operation, Patch, PatchField, Resource};
use crate::names::{self, ident};

/// The setters of all properties that can be patched by name.
pub(super) fn setters(api: &Api, patch: &Patch) -> Vec<TokenStream> {
    patch.fields.iter().map(|field| setter(api, field)).collect()
}

fn setter(api: &Api, field: &PatchField) -> TokenStream {
    let name = ident(&field.name);
    let mut types = Vec::new();
    let ty = field_setter_argument(api, &field.ty, &mut types);
    let types = type_parameters(&types);
    let value = value_name(api, &field.ty);
    let wire = (field.name.wire.as_str(), &field.ty);
    let set = |call: &TokenStream| quote!(Self::from_call(self.0.#call));
    let replace = pass_argument(api, "patch_replace", wire, &value, set);
    let docs = attributes(&docs(field));
    let deprecated = deprecated(&field.doc);
    quote! {
        #docs
        #deprecated
        pub fn #name #types(self, #value: #ty) -> Self {
            #replace
        }
    }
}

fn docs(field: &PatchField) -> Vec<String> {
    let unconfirmed =
        if field.confirmed { "" } else { " No public source shows this patch." };
    let replaces = format!("Replaces {}.{unconfirmed}", code(&field.name.wire));
    // The evidence of a property does not say whether it can be patched.
    let facts = sentences(&limits(&field.doc));
    let what = description(&field.doc);
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
    let field = api.record(edited).and_then(|record| record.field(&key.wire));
    let clone = field.filter(|field| !is_copy(api, &field.ty)).map(|_| quote!(.clone()));
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
            let edit = self.#method(#argument.#key #clone);
            PatchRequest::from_call(edit.0.custom_fields_of(#argument))
        }
    }
}
