//! One file a family: what can be called, how a call is finished, and the types it takes.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, code, described, described_or, inner, paragraphs};
use super::operation::sentence;
use super::{File, definitions, imports, operation, patch};
use crate::ir::{Api, Module, Operation, Resource};
use crate::names::ident;

/// The file of a family.
pub(super) fn file(api: &Api, place: usize) -> Option<File> {
    let resource = api.resources.get(place)?;
    let module = Module::Resource(place);
    let head = inner(&module_docs(resource));
    let (gated, open): (Vec<&Operation>, Vec<&Operation>) =
        resource.operations.iter().partition(|operation| operation.feature.is_some());
    let types = definitions(api, module);
    let body = calls(api, resource, &resource.operations.iter().collect::<Vec<_>>());
    let always = calls(api, resource, &open);
    let gate =
        gated.first().map(|operation| operation::gate(operation)).unwrap_or_default();
    let sometimes = calls(api, resource, &gated);
    let always = quote!(#always #types);
    let uses = imports::with_gated(
        api,
        Some(module),
        imports::CALLS,
        &always,
        (&gate, &sometimes),
    );
    let body = quote!(#body #types);
    let path = format!("{}.rs", resource.name.rust());
    Some(File { path, tokens: quote!(#head #uses #body) })
}

/// What the family is for, and a table of its calls.
fn module_docs(resource: &Resource) -> Vec<String> {
    let what = described_or(&resource.doc, || {
        format!("What the spec collects under {}.", code(&resource.name.wire))
    });
    let mut table = vec![
        "| call | what it does | endpoint | evidence |".to_owned(),
        "|---|---|---|---|".to_owned(),
    ];
    table.extend(resource.operations.iter().map(|operation| row(resource, operation)));
    paragraphs(vec![what, table])
}

fn row(resource: &Resource, operation: &Operation) -> String {
    let name = operation.name.rust();
    let call = match operation.feature {
        Some(feature) => format!("`{name}` (feature `{feature}`)"),
        None => format!("[`{name}`]({}::{name})", resource.client.rust()),
    };
    let summary = operation.doc.summary.as_deref().unwrap_or_default();
    let summary = described(&sentence(summary)).join(" ").replace('|', "\\|");
    let endpoint = code(&format!("{} {}", operation.method.as_str(), operation.path))
        .replace('|', "\\|");
    format!("| {call} | {summary} | {endpoint} | {} |", operation.evidence.as_str())
}

/// The type that offers the calls, and the builders that finish them.
fn calls(api: &Api, resource: &Resource, operations: &[&Operation]) -> TokenStream {
    let client = client(api, resource, operations);
    let builders = operations.iter().map(|item| operation::builder(api, resource, item));
    quote!(#client #(#builders)*)
}

fn client(api: &Api, resource: &Resource, operations: &[&Operation]) -> TokenStream {
    let name = ident(&resource.client);
    let about = attributes(&paragraphs(vec![
        described_or(&resource.doc, || module_line(resource)),
        vec![format!(
            "Made by [`Client::{0}`](crate::Client::{0}).",
            resource.name.rust()
        )],
    ]));
    let methods = operations.iter().map(|item| {
        let method = operation::method(api, resource, item);
        let edit = patch::edit(api, resource, item);
        quote!(#method #edit)
    });
    quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct #name {
            handle: Handle,
        }

        impl #name {
            pub(crate) fn new(handle: Handle) -> Self {
                Self { handle }
            }

            #(#methods)*
        }
    }
}

/// The method of the client that leads to a family.
pub(super) fn accessor(resource: &Resource) -> TokenStream {
    let (method, name) = (ident(&resource.name), ident(&resource.client));
    let docs = attributes(&described_or(&resource.doc, || module_line(resource)));
    quote! {
        #docs
        pub fn #method(&self) -> #name {
            #name::new(self.handle.clone())
        }
    }
}

/// What a family is, where the document does not say.
pub(super) fn module_line(resource: &Resource) -> String {
    format!("Calls under {}.", code(&resource.name.wire))
}
