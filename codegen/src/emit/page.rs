//! Records that are pages of lists.

use proc_macro2::TokenStream;
use quote::quote;

use super::value::ty;
use crate::ir::{Api, Definition, Presence, Record};
use crate::names::ident;

/// The implementation of `Page`, if a list returns the record.
pub(super) fn emit(api: &Api, definition: &Definition, record: &Record) -> TokenStream {
    let page = api.page_of(definition);
    let found =
        page.and_then(|page| Some((page, record.field(page.records.as_ref()?)?)));
    let Some((page, field)) = found else { return TokenStream::new() };
    let (wire, name) = (&field.name.wire, ident(&field.name));
    let (own, item) = (ident(&definition.name), ty(api, &page.record));
    let (records, records_mut) = match field.presence {
        Presence::Required => (quote!(&self.#name), quote!(&mut self.#name)),
        Presence::Optional => (
            quote!(self.#name.as_deref().unwrap_or_default()),
            quote!(self.#name.get_or_insert_default()),
        ),
        Presence::Nullable | Presence::Tristate => (
            quote!(self.#name.value().map_or(&[], Vec::as_slice)),
            quote!(self.#name.get_or_insert_default()),
        ),
    };
    quote! {
        impl Page for #own {
            const RECORDS: &'static str = #wire;
            type Record = #item;

            #[doc = " Always `false`: the cursor or the link of the response decides."]
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
