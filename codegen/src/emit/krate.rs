//! `lib.rs`: what the crate is, its modules, and what stands at its root.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{described_or, inner, paragraphs};
use super::resource::module_line;
use super::{File, guide};
use crate::ir::{Api, Module};
use crate::names::ident;

/// The root of the crate.
pub(super) fn file(api: &Api) -> File {
    let modules = modules(api);
    let collection = api.collection.as_ref().map(|_| {
        quote!(
            pub use crate::collection::Collection;
        )
    });
    let mut chapters = Vec::new();
    if !api.guides.is_empty() {
        chapters.extend([vec!["# Guides".to_owned()], guide::table(api, "guide::")]);
    }
    chapters.extend([vec!["# Calls".to_owned()], table(api)]);
    let (links, docs) = (inner(&links(api)), inner(&paragraphs(chapters)));
    let tokens = quote! {
        #links
        #![doc = ""]
        #![doc = include_str!("../README.md")]
        #![doc = ""]
        #docs

        #modules

        pub use crate::client::{Client, ClientBuilder};
        #collection
        pub use revio_runtime::{
            Backoff, Bytes, Created, Decimal, DecodeError, Delivery, Done, Error, ErrorKind, Extra, CustomFieldKey,
            CustomFieldLabel, Handshake, HeaderMap, Link, Tristate, Method, InvalidBody,
            NaiveDate, NaiveDateTime, Nullable, Object, Options, Pages, RateLimit, RawRequest, RawResponse,
            Records, Response, Result, RetryBudget, RetryPolicy, Secret, ResponseFuture, StatusCode, RawBody,
            Value, reqwest,
        };
    };
    File { path: "lib.rs".to_owned(), tokens }
}

/// Where the links of the README lead within the documentation. Markdown takes the first of two
/// definitions, so the README's own hold only where it is read by itself.
fn links(api: &Api) -> Vec<String> {
    let mut links = vec!["[calls]: #calls".to_owned()];
    if !api.guides.is_empty() {
        links.push("[guides]: #guides".to_owned());
    }
    for guide in &api.guides {
        links.push(format!("[{}]: guide::{}", guide.name.wire, guide.name.rust()));
    }
    links
}

/// All modules, in one order whether they are public or not.
fn modules(api: &Api) -> TokenStream {
    let mut modules = vec![
        (
            "client",
            quote!(
                mod client;
            ),
        ),
        (
            "drift",
            quote!(
                #[cfg(feature = "drift")]
                pub mod drift;
            ),
        ),
        (
            "fake",
            quote!(
                #[cfg(feature = "fake")]
                pub mod fake;
            ),
        ),
        (
            "registry",
            quote!(
                pub mod registry;
            ),
        ),
        (
            "schemas",
            quote!(
                #[cfg(any(feature = "drift", feature = "fake"))]
                mod schemas;
            ),
        ),
    ];
    if api.collection.is_some() {
        modules.push((
            "collection",
            quote!(
                mod collection;
            ),
        ));
    }
    if !api.guides.is_empty() {
        modules.push((
            "guide",
            quote!(
                pub mod guide;
            ),
        ));
    }
    if api.types_in(Module::Types).next().is_some() {
        modules.push((
            "types",
            quote!(
                pub mod types;
            ),
        ));
    }
    for resource in &api.resources {
        let name = ident(&resource.name);
        modules.push((resource.name.rust(), quote!(pub mod #name;)));
    }
    modules.sort_by_key(|(name, _)| *name);
    let modules = modules.into_iter().map(|(_, module)| module);
    quote!(#(#modules)*)
}

/// A row for each family.
fn table(api: &Api) -> Vec<String> {
    let mut rows =
        vec!["| module | what it is for |".to_owned(), "|---|---|".to_owned()];
    for resource in &api.resources {
        let name = resource.name.rust();
        let what = described_or(&resource.doc, || module_line(resource)).join(" ");
        rows.push(format!("| [`{name}`] | {} |", what.replace('|', "\\|")));
    }
    rows
}
