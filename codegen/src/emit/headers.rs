//! `headers.rs`: the headers of responses, with the types of their values.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, code, described_or, file_docs, wrap};
use super::value::ty;
use super::{File, Index, imports};
use crate::ir::{Api, Operation, ResponseHeader};
use crate::names::ident;

/// The file, if the document describes a header.
pub(super) fn file(index: &Index) -> Option<File> {
    let api = index.api;
    if api.headers.is_empty() {
        return None;
    }
    let head = file_docs(&[
        "The headers of responses, with the types of their values.",
        "[`Response::header`](crate::Response::header) reads one of them.",
    ]);
    let headers = api.headers.iter().map(|header| constant(api, header));
    let body = quote!(#(#headers)*);
    let uses = imports::ungated(index, None, &["Decimal", "Header", "NaiveDate"], &body);
    Some(File { path: "headers.rs".to_owned(), tokens: quote!(#head #uses #body) })
}

fn constant(api: &Api, header: &ResponseHeader) -> TokenStream {
    let (name, wire, ty) = (ident(&header.name), &header.name.wire, ty(api, &header.ty));
    let about = || format!("The header {}.", code(wire));
    let docs = attributes(&described_or(&header.doc, about));
    quote! {
        #docs
        pub const #name: Header<#ty> = Header::new(#wire);
    }
}

/// Links to the headers of an operation's response.
pub(super) fn of_operation(api: &Api, operation: &Operation) -> Vec<String> {
    let links = operation.headers.iter().filter_map(|wire| {
        let header = api.headers.iter().find(|header| header.name.wire == *wire)?;
        let name = header.name.rust();
        Some(format!("[`{name}`](crate::headers::{name})"))
    });
    let links: Vec<String> = links.collect();
    if links.is_empty() {
        return Vec::new();
    }
    wrap(&format!("Headers of the response: {}.", links.join(", ")))
}
