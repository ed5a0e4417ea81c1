//! One file per resource: its records, the type with its calls, and the request builders.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{
    attributes, cell, code, described_or, description, first_sentence, guide_link,
    inner, paragraphs, row, third_person, wrap,
};
use super::operation::{SharedSetters, lookup, patch};
use super::{File, Index, definitions, imports, operation};
use crate::ir::{Api, Definition, Module, Operation, Resource, Role, Shape};
use crate::names::{builder_name, ident};

/// The file of a resource.
pub(super) fn file(index: &Index, shared: &SharedSetters, place: usize) -> Option<File> {
    let api = index.api;
    let resource = api.resources.get(place)?;
    let module = Module::Resource(place);
    let head = inner(&module_docs(api, resource, index.public_types(module)));
    let (gated, open): (Vec<&Operation>, Vec<&Operation>) =
        resource.operations.iter().partition(|operation| operation.feature.is_some());
    let types = definitions(index, module);
    let body =
        calls(api, shared, resource, &resource.operations.iter().collect::<Vec<_>>());
    let always = calls(api, shared, resource, &open);
    let gate =
        gated.first().map(|operation| operation::gate(operation)).unwrap_or_default();
    let sometimes = calls(api, shared, resource, &gated);
    let uses = imports::with_gated(
        index,
        Some(module),
        imports::TYPES,
        &quote!(#types #always),
        (&gate, &sometimes),
    );
    let path = format!("{}.rs", resource.name.rust());
    Some(File { path, tokens: quote!(#head #uses #types #body) })
}

/// The purpose of the resource, and links to its records, calls and builders.
fn module_docs(api: &Api, resource: &Resource, types: &[&Definition]) -> Vec<String> {
    paragraphs(vec![
        described_or(&resource.doc, || resource_line(resource)),
        section("# Records", records(types)),
        section("# Calls", call_table(api, resource)),
        section("# Builders", builders(resource, types)),
    ])
}

/// A heading and its text, if there is text.
fn section(heading: &str, lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() {
        return lines;
    }
    paragraphs(vec![vec![heading.to_owned()], lines])
}

/// A list of the records that responses hold.
fn records(types: &[&Definition]) -> Vec<String> {
    let in_responses = types.iter().filter(|definition| {
        matches!(&definition.shape, Shape::Record(record) if record.role == Role::Response)
    });
    let line = |definition: &&Definition| {
        let about = first_sentence(&description(&definition.doc));
        // A link with a colon and one word would be the definition of a link.
        let (_, after) = about.split_once(' ').unwrap_or_default();
        let is_definition = after.is_empty() || after.starts_with(['"', '\'', '(']);
        let end = if is_definition && !about.is_empty() { "[]" } else { "" };
        let link = format!("- [`{}`]{end}", definition.name.rust());
        wrap(&if about.is_empty() { link } else { format!("{link}: {about}") })
    };
    in_responses.flat_map(line).collect()
}

fn call_table(api: &Api, resource: &Resource) -> Vec<String> {
    let rows = resource.operations.iter().map(|operation| {
        let name = operation.name.rust();
        let call = match operation.feature {
            Some(feature) => format!("`{name}` (feature `{feature}`)"),
            None => format!("[`{name}`]({}::{name})", resource.client.rust()),
        };
        let summary = operation.doc.summary.as_deref().unwrap_or_default();
        let endpoint = format!("{} {}", operation.method.as_str(), operation.path);
        let (summary, endpoint) =
            (cell(&third_person(summary)), code(&endpoint).replace('|', "\\|"));
        let evidence = api.states_evidence.then_some(operation.evidence.as_str());
        let cells = [&*call, &summary, &endpoint].into_iter().chain(evidence);
        row(&cells.collect::<Vec<_>>())
    });
    let evidence = guide_link(api, "evidence", "evidence");
    let evidence = api.states_evidence.then_some(&*evidence);
    let head: Vec<&str> =
        ["method", "description", "endpoint"].into_iter().chain(evidence).collect();
    let line = "|---".repeat(head.len()) + "|";
    [row(&head), line].into_iter().chain(rows).collect()
}

/// Links to the request builders and to the builders of request bodies.
fn builders(resource: &Resource, types: &[&Definition]) -> Vec<String> {
    let operations = resource.operations.iter();
    let requests: Vec<String> = operations
        .filter(|operation| operation.feature.is_none())
        .map(|operation| format!("[`{}`]", operation.builder.rust()))
        .collect();
    let bodies: Vec<String> = types
        .iter()
        .filter(|definition| {
            matches!(&definition.shape, Shape::Record(record) if record.role.has_builder())
        })
        .map(|definition| format!("[`{}`]", builder_name(&definition.name)))
        .collect();
    let requests = (!requests.is_empty())
        .then(|| format!("Requests, sent when awaited: {}.", requests.join(", ")));
    let bodies =
        (!bodies.is_empty()).then(|| format!("Request bodies: {}.", bodies.join(", ")));
    paragraphs(
        [requests, bodies].into_iter().flatten().map(|text| wrap(&text)).collect(),
    )
}

/// The type with the calls, and the request builders.
fn calls(
    api: &Api,
    shared: &SharedSetters,
    resource: &Resource,
    operations: &[&Operation],
) -> TokenStream {
    let client = client(api, resource, operations);
    let builders =
        operations.iter().map(|item| operation::builder(api, shared, resource, item));
    quote!(#client #(#builders)*)
}

fn client(api: &Api, resource: &Resource, operations: &[&Operation]) -> TokenStream {
    let name = ident(&resource.client);
    let about = attributes(&paragraphs(vec![
        described_or(&resource.doc, || resource_line(resource)),
        vec![format!(
            "Returned by [`Client::{0}`](crate::Client::{0}).",
            resource.name.rust()
        )],
    ]));
    let methods = operations.iter().map(|item| {
        let method = operation::method(api, resource, item);
        let edit = patch::edit(api, resource, item);
        let lookup = lookup::method(api, item);
        quote!(#method #edit #lookup)
    });
    quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct #name {
            pub(crate) handle: Handle,
        }

        impl #name {
            #(#methods)*
        }
    }
}

/// The method of the client that returns a resource.
pub(super) fn accessor(resource: &Resource) -> TokenStream {
    let (method, name) = (ident(&resource.name), ident(&resource.client));
    let docs = attributes(&described_or(&resource.doc, || resource_line(resource)));
    quote! {
        #docs
        pub fn #method(&self) -> #name {
            let handle = self.handle.clone();
            #name { handle }
        }
    }
}

/// The documentation of a resource without a description.
pub(super) fn resource_line(resource: &Resource) -> String {
    format!("Calls tagged {}.", code(&resource.name.wire))
}
