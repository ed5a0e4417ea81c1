//! `exercise.rs`, a module of the crate's tests: one call of every operation, with every
//! parameter and a full body.
//!
//! The values are the example values of the IR. The calls come first, in the order of the
//! document, then a function for each record that they send.

mod bodies;
mod call;
mod recursion;
mod value;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use self::bodies::Bodies;
use super::docs::inner;
use super::operation::gate;
use super::{File, Index, imports};
use crate::ir::{Api, Operation, Resource};
use crate::names::{PrivateNames, ident};

/// A call, and the function that makes it.
struct Call<'a> {
    resource: &'a Resource,
    operation: &'a Operation,
    name: Ident,
}

/// The calls without a feature, or those behind one, and the functions for their bodies.
struct Part {
    /// With their positions among all calls.
    calls: Vec<(usize, TokenStream)>,
    bodies: TokenStream,
}

/// The module, if there is anything to call.
pub(super) fn file(index: &Index) -> Option<File> {
    let api = index.api;
    api.operations().next()?;
    let mut names = PrivateNames::new();
    let calls = calls(api, &mut names);
    let list = list(&calls);
    let mut bodies = Bodies::new(api, names);
    // A record that only gated calls send needs the same gate, so the other calls come first.
    let ungated_part = Part::write(&calls, &mut bodies, None);
    let gate = calls.iter().map(|call| gate(call.operation)).find(|it| !it.is_empty());
    let gate = gate.unwrap_or_default();
    let gated_part = Part::write(&calls, &mut bodies, Some(&gate));
    let tokens = ungated_part.tokens();
    let gated = (&gate, &gated_part.tokens());
    let uses = imports::of_test(index, imports::EXERCISE, &quote!(#list #tokens), gated);
    let head = "One call of every operation, with every parameter and a full body.";
    let head = inner(&[head.to_owned()]);
    let parts = ungated_part.join(gated_part).tokens();
    let tokens = quote!(#head #uses #list #parts);
    Some(File { path: "exercise.rs".to_owned(), tokens })
}

fn calls<'a>(api: &'a Api, names: &mut PrivateNames) -> Vec<Call<'a>> {
    let mut calls = Vec::new();
    for resource in &api.resources {
        for operation in &resource.operations {
            let name = operation.constant.rust().to_ascii_lowercase();
            calls.push(Call { resource, operation, name: names.name(&name) });
        }
    }
    calls
}

fn list(calls: &[Call<'_>]) -> TokenStream {
    let rows = calls.iter().map(|Call { operation, name, .. }| {
        let (gate, constant) = (gate(operation), ident(&operation.constant));
        quote!(#gate Exercise { operation: &registry::#constant, call: #name })
    });
    quote! {
        #[doc = " All calls, in the order of the spec."]
        pub(crate) static CALLS: &[Exercise<Client>] = &[#(#rows),*];
    }
}

impl Part {
    /// The functions of the calls with or without the gate, and of the records that they send.
    fn write(
        calls: &[Call<'_>],
        bodies: &mut Bodies<'_>,
        gate: Option<&TokenStream>,
    ) -> Self {
        let is_in_part =
            |call: &Call<'_>| call.operation.feature.is_some() == gate.is_some();
        let selected = calls.iter().enumerate().filter(|(_, call)| is_in_part(call));
        let calls = selected
            .map(|(index, call)| (index, call::function(bodies, call)))
            .collect();
        let bodies = bodies.write_pending(gate.unwrap_or(&TokenStream::new()));
        Self { calls, bodies }
    }

    /// Joins two parts, with all calls in the order of the document.
    fn join(self, other: Self) -> Self {
        let mut calls = [self.calls, other.calls].concat();
        calls.sort_by_key(|(index, _)| *index);
        let (first, second) = (self.bodies, other.bodies);
        Self { calls, bodies: quote!(#first #second) }
    }

    fn tokens(&self) -> TokenStream {
        let (calls, bodies) = (self.calls.iter().map(|(_, call)| call), &self.bodies);
        quote!(#(#calls)* #bodies)
    }
}

/// The number of fields from which a function can exceed the lint `too_many_lines`.
const MANY: usize = 60;

/// Allows a long function, which only lists fields.
fn many_lines(fields: usize) -> TokenStream {
    if fields < MANY {
        return TokenStream::new();
    }
    quote!(#[allow(clippy::too_many_lines, reason = "one line per field")])
}
