//! Identifiers: newtypes of integers, so that one cannot be passed for another.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{code, type_attributes};
use crate::ir::{Api, Definition};
use crate::names::{ident, snake};

pub(super) fn emit(api: &Api, definition: &Definition) -> TokenStream {
    let name = ident(&definition.name);
    let otherwise = || identifies(&definition.name.wire);
    let docs = type_attributes(api, definition, otherwise, Vec::new());
    let key = key_of_custom_fields(api, definition);
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(pub i64);

        identifier!(#name);

        #key
    }
}

/// The documentation that follows from the name.
fn identifies(wire: &str) -> String {
    let name = snake(wire);
    let Some(thing) = name.strip_suffix("_id") else {
        return format!("The identifier {}.", code(wire));
    };
    let article = if thing.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("Identifies {article} {}.", thing.replace('_', " "))
}

/// The identifier of custom fields also names them in patches.
fn key_of_custom_fields(api: &Api, definition: &Definition) -> TokenStream {
    let id = api.custom_field_id().and_then(|id| api.definition(id));
    if id.is_none_or(|id| id.name.span != definition.name.span) {
        return TokenStream::new();
    }
    let name = ident(&definition.name);
    quote! {
        impl From<#name> for CustomFieldKey {
            fn from(id: #name) -> Self {
                Self::from(id.0)
            }
        }
    }
}
