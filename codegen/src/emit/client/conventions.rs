//! The conventions of the API as data for the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::{security, servers};
use crate::emit::value::{number, optional};
use crate::ir::{Api, CustomFields, Paging, RateLimitDefaults};

/// The static with the conventions.
pub(super) fn emit(api: &Api) -> TokenStream {
    let conventions = &api.conventions;
    let (name, servers) = (&api.title, servers::data(api));
    let filter_prefix = &conventions.filter_prefix;
    let security = security::data(api);
    let paging = optional(conventions.paging.as_ref().map(paging));
    let rate_limit = optional(conventions.rate_limit.as_ref().map(rate_limit));
    let messages = &conventions.errors.message;
    let retry_after =
        optional(conventions.errors.retry_after.as_ref().map(|name| quote!(#name)));
    let envelope = &conventions.envelope;
    let (ok, links, id) = (&envelope.ok, &envelope.links, &envelope.id);
    let custom_fields = optional(conventions.custom_fields.as_ref().map(custom_fields));
    quote! {
        #[doc = " The conventions of the API, as the spec declares them."]
        pub(crate) static CONVENTIONS: Conventions = Conventions {
            name: #name,
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            servers: #servers,
            security: #security,
            paging: #paging,
            filter_prefix: #filter_prefix,
            rate_limit: #rate_limit,
            errors: Errors { message: &[#(#messages),*], retry_after: #retry_after },
            envelope: Envelope { ok: #ok, links: #links, id: #id },
            custom_fields: #custom_fields,
        };
    }
}

fn paging(paging: &Paging) -> TokenStream {
    let (page, page_size) = (&paging.page, &paging.page_size);
    let first = number(paging.first_page);
    let default = number(paging.default_page_size);
    let max = number(paging.max_page_size);
    quote! {
        Paging {
            page: #page,
            page_size: #page_size,
            first_page: #first,
            default_page_size: #default,
            max_page_size: #max,
        }
    }
}

fn rate_limit(limit: &RateLimitDefaults) -> TokenStream {
    let (calls, seconds) = (number(limit.calls.into()), number(limit.seconds.into()));
    let per_day = optional(limit.calls_per_day.map(|calls| number(calls.into())));
    quote!(RateLimitDefaults { calls: #calls, seconds: #seconds, calls_per_day: #per_day })
}

fn custom_fields(custom: &CustomFields) -> TokenStream {
    let (property, id, label, value) =
        (&custom.property, &custom.id, &custom.label, &custom.value);
    quote!(CustomFields { property: #property, id: #id, label: #label, value: #value })
}
