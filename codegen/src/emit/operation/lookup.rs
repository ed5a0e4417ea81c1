//! `find_sent`, which looks for the records that an operation may have created.

use proc_macro2::TokenStream;
use quote::quote;

use super::gate;
use crate::emit::docs::{attributes, code, guide_link, paragraphs, wrap};
use crate::emit::value::{argument, parameter_type, ty};
use crate::ir::{Api, Lookup, Operation};
use crate::names::ident;

/// The method, if the document describes the search.
pub(in crate::emit) fn method(api: &Api, operation: &Operation) -> TokenStream {
    let Some(lookup) = &operation.lookup else { return TokenStream::new() };
    let Some(list) = api.operations().find(|it| it.id == lookup.list) else {
        return TokenStream::new();
    };
    let (name, constant) = (ident(&lookup.name), ident(&list.constant));
    let (body, page) = (ty(api, &lookup.body), ty(api, &lookup.page));
    let record = ty(api, &lookup.record);
    let filters =
        lookup.filters.iter().map(|(wire, property)| quote!((#wire, #property)));
    let compare = &lookup.compare;
    let since = lookup.since.as_ref().map(|(wire, of)| {
        let (argument, of) = (argument(api, of), parameter_type(api, of));
        let set = quote!(let list = list.param::<#of, _>(#wire, since););
        (quote!(, since: #argument), set)
    });
    let (since, set) = since.unzip();
    let (docs, gate) = (attributes(&docs(api, operation, lookup)), gate(operation));
    quote! {
        #docs
        #gate
        #[inline]
        pub fn #name(&self, body: &#body #since) -> FindSent<#record> {
            let list = self.handle.call(&registry::#constant);
            #set
            let filters = [#(#filters),*];
            let compared = [#(#compare),*];
            FindSent::new::<#page>(list, body, &filters, &compared)
        }
    }
}

fn docs(api: &Api, operation: &Operation, lookup: &Lookup) -> Vec<String> {
    let method = operation.name.rust();
    let compared: Vec<String> = lookup.compare.iter().map(|it| code(it)).collect();
    let mut narrowed: Vec<String> =
        lookup.filters.iter().map(|(_, property)| code(property)).collect();
    narrowed.extend(lookup.since.iter().map(|_| code("since")));
    let matching = if compared.is_empty() {
        "them: compare them with what you sent".to_owned()
    } else {
        format!("those that have the values of the body in {}", listed(&compared))
    };
    let see = match guide_link(api, "errors", "errors").as_str() {
        // There is no such guide.
        "errors" => String::new(),
        link => format!(" See {link}."),
    };
    paragraphs(vec![
        wrap(&format!(
            "Looks for what [`{method}`](Self::{method}) may have created from this body, after an \
             error whose [outcome is unknown](crate::Error::outcome_unknown)."
        )),
        wrap(&format!(
            "Reads the list of records, filtered by {}, and returns {matching}. Each is a candidate, not \
             a proof: another request may have created it. If there is none, the server may still be \
             processing the request.{see}",
            listed(&narrowed)
        )),
        if lookup.since.is_some() {
            wrap(
                "Pass a time well before the call as `since`, such as the day before: the time zone \
                 of the server's clock may be another.",
            )
        } else {
            Vec::new()
        },
    ])
}

/// Names in prose.
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
