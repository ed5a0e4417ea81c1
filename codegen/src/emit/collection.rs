//! Pages of records: the generic envelope, and an alias for each list.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{around, attributes, described_or, file_docs, line, type_attributes};
use super::record::{field_docs, pairs};
use super::value::field_type;
use super::{File, Index, imports};
use crate::ir::{Api, Collection, Definition, TypeId};
use crate::names::{ident, variable};

/// `collection.rs`, if the document declares an envelope of lists.
pub(super) fn file(index: &Index) -> Option<File> {
    let api = index.api;
    let collection = api.collection.as_ref()?;
    let head = file_docs(&["Pages of records."]);
    let body = emit(api, collection);
    let uses = imports::ungated(index, None, imports::TYPES, &body);
    Some(File { path: "collection.rs".to_owned(), tokens: quote!(#head #uses #body) })
}

/// The generic envelope.
fn emit(api: &Api, collection: &Collection) -> TokenStream {
    let structure = structure(api, collection);
    let page = page(collection);
    let pairs = pairs(&collection.fields);
    let wire =
        |index: usize| collection.fields.get(index).map(|field| &*field.name.wire);
    let descriptor = match (wire(collection.records), wire(collection.more)) {
        (Some(records), Some(more)) => quote!(, page(#records, #more)),
        _ => TokenStream::new(),
    };
    quote! {
        #structure

        record!(Collection<T> #descriptor { #pairs });

        #page
    }
}

fn structure(api: &Api, collection: &Collection) -> TokenStream {
    let docs =
        attributes(&described_or(&collection.doc, || "A page of records.".to_owned()));
    let around = around(api, &collection.doc);
    let fields = collection.fields.iter().enumerate().map(|(place, field)| {
        let name = ident(&field.name);
        let docs = attributes(&field_docs(api, field, around));
        let ty = if place == collection.records {
            quote!(Vec<T>)
        } else {
            field_type(api, field)
        };
        quote!(#docs pub #name: #ty,)
    });
    quote! {
        #docs
        #[non_exhaustive]
        pub struct Collection<T> {
            #(#fields)*
            #[doc = " Unknown fields, as received."]
            pub extra: Extra,
        }
    }
}

/// The implementations for paging and loops.
fn page(collection: &Collection) -> TokenStream {
    let (Some(records), Some(more)) = (
        collection.fields.get(collection.records),
        collection.fields.get(collection.more),
    ) else {
        return TokenStream::new();
    };
    let page = variable("page", &[&records.name, &more.name]);
    let wire = &records.name.wire;
    let (records, more) = (ident(&records.name), ident(&more.name));
    let new = line("Creates a page, for tests.");
    quote! {
        impl<T: Codec> Collection<T> {
            #new
            pub fn new(#records: Vec<T>, #more: bool) -> Self {
                let mut #page: Self = placeholder();
                #page.#records = #records;
                #page.#more = #more;
                #page
            }
        }

        impl<T> Collection<T> {
            #[doc = " The records of this page."]
            pub fn iter(&self) -> std::slice::Iter<'_, T> {
                self.#records.iter()
            }
        }

        impl<T: Codec> Page for Collection<T> {
            const RECORDS: &'static str = #wire;
            type Record = T;

            fn has_more(&self) -> bool {
                self.#more
            }

            fn records(&self) -> &[T] {
                &self.#records
            }

            fn records_mut(&mut self) -> &mut Vec<T> {
                &mut self.#records
            }
        }

        impl<T> IntoIterator for Collection<T> {
            type Item = T;
            type IntoIter = std::vec::IntoIter<T>;

            fn into_iter(self) -> Self::IntoIter {
                self.#records.into_iter()
            }
        }

        impl<'a, T> IntoIterator for &'a Collection<T> {
            type Item = &'a T;
            type IntoIter = std::slice::Iter<'a, T>;

            fn into_iter(self) -> Self::IntoIter {
                self.#records.iter()
            }
        }
    }
}

/// The type alias for the pages of one list.
pub(super) fn alias(api: &Api, definition: &Definition, record: TypeId) -> TokenStream {
    let Some(record) = api.definition(record) else { return TokenStream::new() };
    let (name, record_name) = (ident(&definition.name), ident(&record.name));
    let otherwise = || format!("A page of [`{}`] records.", record.name.rust());
    let docs = type_attributes(api, definition, otherwise, Vec::new());
    quote! {
        #docs
        pub type #name = Collection<#record_name>;
    }
}
