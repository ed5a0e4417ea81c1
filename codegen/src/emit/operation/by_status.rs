//! The response of an operation whose success statuses differ in their content: an enum with a
//! variant for each.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::response;
use crate::emit::docs::{attributes, code, described, first_sentence, line, wrap};
use crate::ir::{Api, ByStatus, ResponseKind, Status, StatusResponse};
use crate::names::{given, status_variant};

/// The enum, and the macro that implements its decoding.
pub(super) fn emit(
    api: &Api,
    by_status: &ByStatus,
    method: &str,
    gate: &TokenStream,
) -> TokenStream {
    let name = given(&by_status.rust);
    let about = attributes(&wrap(&format!("Response to [`{method}`], by its status.")));
    let variants = by_status.responses.iter().map(|it| {
        let (docs, variant) = (docs(it), status_variant(it.status));
        let held = held(api, it);
        quote!(#docs #variant #held,)
    });
    let cases = by_status.responses.iter().map(|it| {
        let (status, variant) = (number(it.status), status_variant(it.status));
        let held = held(api, it);
        quote!(#status => #variant #held)
    });
    let other = line("A success of another status.");
    quote! {
        #about
        #gate
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "a response is moved once")]
        pub enum #name {
            #(#variants)*
            #other
            Other(RawBody),
        }

        #gate
        by_status!(#name { #(#cases),* });
    }
}

fn docs(response: &StatusResponse) -> TokenStream {
    let status = code(&response.status.to_string());
    let about = first_sentence(&described(&response.about));
    attributes(&wrap(&match about.as_str() {
        "" => format!("The status {status}."),
        about => format!("{status}: {about}"),
    }))
}

/// What a variant holds; nothing for a response without content.
fn held(api: &Api, response: &StatusResponse) -> TokenStream {
    match &response.kind {
        ResponseKind::Done | ResponseKind::Redirect => TokenStream::new(),
        ResponseKind::Value(_)
        | ResponseKind::Collection { .. }
        | ResponseKind::Created(_)
        | ResponseKind::Text(_)
        | ResponseKind::Binary(_)
        | ResponseKind::RawBody
        | ResponseKind::ByStatus(_) => {
            let ty = self::response(api, &response.kind);
            quote!((#ty))
        }
    }
}

/// The status in tables for the runtime.
pub(in crate::emit) fn number(status: Status) -> Literal {
    Literal::u16_unsuffixed(status.success_number())
}
