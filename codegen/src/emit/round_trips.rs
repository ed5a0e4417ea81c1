//! `round_trips.rs`, a module of the crate's tests: every record and request body, by the name of
//! its schema, so that a sample finds the type that reads it.

use quote::quote;

use super::docs::inner;
use super::{File, Index, imports};
use crate::ir::{Module, Shape};
use crate::names::ident;

/// The module, if there is a record.
pub(super) fn file(index: &Index) -> Option<File> {
    let resources = (0..index.api.resources.len()).map(Module::Resource);
    let modules = std::iter::once(Module::Types).chain(resources);
    let public = modules.flat_map(|module| index.public_types(module));
    let records: Vec<_> = public
        .filter(|item| matches!(item.shape, Shape::Record(_)))
        .map(|item| {
            let (schema, name) = (&item.name.wire, ident(&item.name));
            quote!(#schema => #name)
        })
        .collect();
    if records.is_empty() {
        return None;
    }
    let head =
        inner(&["Every record and request body, by the name of its schema.".to_owned()]);
    let list = quote!(round_trips!(ROUND_TRIPS { #(#records),* }););
    let uses = imports::of_test(index, &[], &list, (&quote!(), &quote!()));
    let tokens = quote!(#head #uses #list);
    Some(File { path: "round_trips.rs".to_owned(), tokens })
}
