//! The setters of a request builder.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{body, docs, gate, multipart, patch, set, setter_of};
use crate::emit::docs::{attributes, code, deprecated, line};
use crate::emit::value::{
    parameter_setter_argument, pass_argument, type_parameters, value_name,
};
use crate::ir::{Api, BodyKind, Operation, Parameter};
use crate::names::{self, ident};

/// The setters that all lists have, with the same documentation. A single list keeps its setters.
pub(in crate::emit) struct SharedSetters(BTreeSet<String>);

impl SharedSetters {
    pub(in crate::emit) fn new(api: &Api) -> Self {
        let mut lists = api.lists().map(|list| {
            let setters = parameter_setters(api, list);
            setters.map(|setter| setter.to_string()).collect::<BTreeSet<String>>()
        });
        let (Some(mut shared), Some(second)) = (lists.next(), lists.next()) else {
            return Self(BTreeSet::new());
        };
        for setters in std::iter::once(second).chain(lists) {
            shared.retain(|setter| setters.contains(setter));
        }
        Self(shared)
    }

    pub(in crate::emit) fn contains(&self, setter: &TokenStream) -> bool {
        self.0.contains(&setter.to_string())
    }
}

/// The setters of the parameters that are not required.
pub(in crate::emit) fn parameter_setters(
    api: &Api,
    operation: &Operation,
) -> impl Iterator<Item = TokenStream> {
    operation
        .optional_parameters()
        .flat_map(|parameter| {
            [Some(setter(api, operation, parameter)), empty_setter(operation, parameter)]
        })
        .flatten()
}

/// The setters of the builder, without those of all lists.
pub(super) fn all(
    api: &Api,
    shared: &SharedSetters,
    operation: &Operation,
) -> TokenStream {
    let mut setters: Vec<TokenStream> = parameter_setters(api, operation)
        .filter(|setter| !operation.is_list() || !shared.contains(setter))
        .collect();
    let body = operation.optional_body();
    setters.extend(body.map(|body| body::setter(api, operation, body)));
    if let Some(body) = &operation.body {
        let content_type = || body::content_type(operation, body);
        setters.extend(body.has_choice_of_type().then(content_type));
        match &body.kind {
            BodyKind::Patch(patch) => {
                setters.extend(patch::setters(api, patch));
            }
            BodyKind::Multipart(_) => {
                let parts = operation.optional_parts();
                setters
                    .extend(parts.map(|part| multipart::setter(api, operation, part)));
                setters.push(multipart::add_part(operation));
            }
            BodyKind::Typed(_) | BodyKind::Form(_) | BodyKind::Text | BodyKind::Raw => {}
        }
    }
    if setters.is_empty() {
        return TokenStream::new();
    }
    let (name, gate) = (ident(&operation.builder), gate(operation));
    quote! {
        #gate
        impl #name {
            #(#setters)*
        }
    }
}

fn setter(api: &Api, operation: &Operation, parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.name);
    let mut types = Vec::new();
    let ty = parameter_setter_argument(api, &parameter.ty, &mut types);
    let types = type_parameters(&types);
    let docs = attributes(&docs::parameter(api, operation, parameter));
    let deprecated = deprecated(&parameter.doc);
    let value = value_name(api, &parameter.ty);
    let wire = (parameter.name.wire.as_str(), &parameter.ty);
    let set = |call: &TokenStream| set(operation, call);
    let set = pass_argument(api, setter_of(parameter), wire, &value, set);
    quote! {
        #docs
        #deprecated
        pub fn #name #types(self, #value: #ty) -> Self {
            #set
        }
    }
}

/// The setter that sends a parameter without a value.
fn empty_setter(operation: &Operation, parameter: &Parameter) -> Option<TokenStream> {
    if !parameter.has_empty_setter() {
        return None;
    }
    let (name, wire) = (names::empty_setter(&parameter.name), &parameter.name.wire);
    let docs =
        line(&format!("Sends the query parameter {} without a value.", code(wire)));
    let deprecated = deprecated(&parameter.doc);
    let set = set(operation, &quote!(empty_param(#wire)));
    Some(quote! {
        #docs
        #deprecated
        pub fn #name(self) -> Self {
            #set
        }
    })
}
