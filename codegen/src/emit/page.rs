//! Pages without the envelope of lists: records with an array of records in them.

use proc_macro2::TokenStream;
use quote::quote;

use super::value::ty;
use crate::ir::{Api, Definition, Presence, Record, Type};
use crate::names::ident;

/// The implementation of `Page`, if some list returns the record.
pub(super) fn emit(api: &Api, definition: &Definition, record: &Record) -> TokenStream {
    let property = api.conventions.records.as_deref();
    let field = property.and_then(|property| record.field(property));
    let is_page =
        api.followed_pages().any(|page| page.name.wire == definition.name.wire);
    let Some(field) = field.filter(|_| is_page) else { return TokenStream::new() };
    let Type::List(item) = api.resolve(&field.ty) else { return TokenStream::new() };
    let (page, item, name) =
        (ident(&definition.name), ty(api, item), ident(&field.name));
    let wire = &field.name.wire;
    let (records, records_mut) = match field.presence {
        Presence::Required => (quote!(&self.#name), quote!(&mut self.#name)),
        Presence::Optional => (
            quote!(self.#name.as_deref().unwrap_or_default()),
            quote!(self.#name.get_or_insert_default()),
        ),
        // Lowering does not make such a record a page.
        Presence::Nullable | Presence::Tristate => return TokenStream::new(),
    };
    quote! {
        impl Page for #page {
            const RECORDS: &'static str = #wire;
            type Record = #item;

            #[doc = " Always `false`: the response says whether more pages follow, and not this record."]
            fn has_more(&self) -> bool {
                false
            }

            fn records(&self) -> &[#item] {
                #records
            }

            fn records_mut(&mut self) -> &mut Vec<#item> {
                #records_mut
            }
        }
    }
}
