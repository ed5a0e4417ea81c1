//! `exercise.rs`, a module of the crate's tests: one call of every operation, with every
//! parameter and a full body.
//!
//! The values are those that lowering has found. The calls come first, in the order of the
//! document; behind them stands a function for each record that they send.

mod bodies;
mod call;
mod leads_back;
mod value;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use self::bodies::Bodies;
use super::docs::inner;
use super::operation::gate;
use super::{File, imports};
use crate::ir::{Api, Operation, Resource};
use crate::names::{Functions, ident};

/// A call, and the function that makes it.
struct Call<'a> {
    resource: &'a Resource,
    operation: &'a Operation,
    name: Ident,
}

/// The calls that always are there, or those that need a feature, with what they send.
struct Part {
    /// With their places among all calls.
    calls: Vec<(usize, TokenStream)>,
    bodies: TokenStream,
}

/// The module, if there is anything to call.
pub(crate) fn file(api: &Api) -> Option<File> {
    api.operations().next()?;
    let mut names = Functions::new();
    let calls = calls(api, &mut names);
    let list = list(&calls);
    let mut bodies = Bodies::new(api, names);
    // What only gated calls send needs their feature too, so the others come first.
    let always = Part::write(&calls, &mut bodies, None);
    let gate = calls.iter().map(|call| gate(call.operation)).find(|it| !it.is_empty());
    let gate = gate.unwrap_or_default();
    let sometimes = Part::write(&calls, &mut bodies, Some(&gate));
    let tokens = always.tokens();
    let gated = (&gate, &sometimes.tokens());
    let uses = imports::of_test(api, imports::EXERCISE, &quote!(#list #tokens), gated);
    let head = "One call of every operation, with every parameter and a full body.";
    let head = inner(&[head.to_owned()]);
    let parts = always.and(sometimes).tokens();
    let tokens = quote!(#head #uses #list #parts);
    Some(File { path: "exercise.rs".to_owned(), tokens })
}

fn calls<'a>(api: &'a Api, names: &mut Functions) -> Vec<Call<'a>> {
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
    /// The functions of the calls behind the gate or before it, and of what they send.
    fn write(
        calls: &[Call<'_>],
        bodies: &mut Bodies<'_>,
        gate: Option<&TokenStream>,
    ) -> Self {
        let is_wanted =
            |call: &Call<'_>| call.operation.feature.is_some() == gate.is_some();
        let wanted = calls.iter().enumerate().filter(|(_, call)| is_wanted(call));
        let calls =
            wanted.map(|(place, call)| (place, call::function(bodies, call))).collect();
        let bodies = bodies.written(gate.unwrap_or(&TokenStream::new()));
        Self { calls, bodies }
    }

    /// Both, with all calls in their order.
    fn and(self, other: Self) -> Self {
        let mut calls = [self.calls, other.calls].concat();
        calls.sort_by_key(|(place, _)| *place);
        let (first, second) = (self.bodies, other.bodies);
        Self { calls, bodies: quote!(#first #second) }
    }

    fn tokens(&self) -> TokenStream {
        let (calls, bodies) = (self.calls.iter().map(|(_, call)| call), &self.bodies);
        quote!(#(#calls)* #bodies)
    }
}

/// From how many members on a function may be longer than clippy likes: some take several lines.
const MANY: usize = 60;

/// A long list of fields does not mean that the function does too much.
fn many_lines(members: usize) -> TokenStream {
    if members < MANY {
        return TokenStream::new();
    }
    quote!(#[allow(clippy::too_many_lines, reason = "a line for each member")])
}
