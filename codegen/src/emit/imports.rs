//! `use` lines: every file imports exactly what its tokens name.

mod named;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use self::named::Named;
use super::Index;
use crate::ir::{Api, Module};
use crate::names::given;

/// Items of the runtime that files with types and calls use.
pub(super) const TYPES: &[&str] = idents! {
    AnyInteger Bound Bytes Call Codec Created DateTime Decimal Done DynBox Extra FindSent FixedOffset
    Handle NaiveDate NaiveDateTime Nullable Object OneOrMany OneOrNone Page RawBody RawJson Result Secret
    Tristate Value placeholder
};

/// Items of the runtime that the client uses.
pub(super) const CLIENT: &[&str] = idents! {
    Conventions CustomFields Envelope Errors Handle HandleBuilder Hook Method Options Paging
    RateLimit RateLimitDefaults RateLimiter RawRequest Remaining Result RetryBudget Security SecurityScheme
    ServerVariable Servers TokenSource
};

/// Items of the runtime that the exercise uses.
pub(super) const EXERCISE: &[&str] = &[
    "DateTime",
    "Decimal",
    "DynBox",
    "FixedOffset",
    "NaiveDate",
    "NaiveDateTime",
    "Nullable",
    "Object",
    "Result",
    "Secret",
    "Tristate",
    "Value",
    "exercise::Exercise",
    "exercise::Exercised",
    "exercise::date",
    "exercise::date_time",
    "exercise::offset_date_time",
];

/// The macros of the runtime.
const MACROS: &[&str] = idents! {
    by_status call custom_field_labels followed_call list_request newtype number_enum one_of open_enum
    patch_request record round_trips union
};

/// The `use` lines of a file. `here` is its module, if it defines types of the document.
pub(super) fn ungated(
    index: &Index,
    here: Option<Module>,
    runtime: &[&str],
    tokens: &TokenStream,
) -> TokenStream {
    in_order(uses(index, here, runtime, tokens).lines(&TokenStream::new()))
}

/// The same for a file with a part that needs a feature.
pub(super) fn with_gated(
    index: &Index,
    here: Option<Module>,
    runtime: &[&str],
    tokens: &TokenStream,
    (gate, gated): (&TokenStream, &TokenStream),
) -> TokenStream {
    let always = uses(index, here, runtime, tokens);
    with_gate(always, uses(index, here, runtime, gated), gate)
}

/// The `use` lines of a test, which takes everything from the public paths of the crate.
pub(super) fn of_test(
    index: &Index,
    runtime: &[&str],
    tokens: &TokenStream,
    (gate, gated): (&TokenStream, &TokenStream),
) -> TokenStream {
    let uses =
        |tokens| uses(index, None, runtime, tokens).into_public(&index.api.crate_name);
    with_gate(uses(tokens), uses(gated), gate)
}

/// The lines that are always needed, and the others behind the gate.
fn with_gate(always: Uses, mut sometimes: Uses, gate: &TokenStream) -> TokenStream {
    sometimes.remove(&always);
    let mut lines = always.lines(&TokenStream::new());
    lines.extend(sometimes.lines(gate));
    in_order(lines)
}

/// The lines in the order of rustfmt.
fn in_order(mut lines: Vec<(String, TokenStream)>) -> TokenStream {
    lines.sort_by(|(a, _), (b, _)| a.cmp(b));
    let lines = lines.into_iter().map(|(_, line)| line);
    quote!(#(#lines)*)
}

fn uses(
    index: &Index,
    here: Option<Module>,
    runtime: &[&str],
    tokens: &TokenStream,
) -> Uses {
    let mut named = Named::default();
    named.read(tokens.clone());
    let mut uses = Uses::default();
    for path in runtime {
        let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
        let steps: &[&str] = if module.is_empty() {
            &["revio_runtime"]
        } else {
            &["revio_runtime", module]
        };
        uses.add_if(named.has(name), steps, name);
    }
    for name in MACROS {
        uses.add_if(named.macros.contains(*name), &["revio_runtime"], name);
    }
    uses.add_if(named.idents.contains("BTreeMap"), &["std", "collections"], "BTreeMap");
    // A type of the document may have this name.
    let duration = here.is_none() && named.idents.contains("Duration");
    uses.add_if(duration, &["std", "time"], "Duration");
    uses.add_if(named.modules.contains("registry"), &["crate"], "registry");
    uses.add_if(named.is_foreign("Client"), &["crate", "client"], "Client");
    let collection = index.api.collection.is_some() && named.is_foreign("Collection");
    uses.add_if(collection, &["crate", "collection"], "Collection");
    for name in index.builders() {
        uses.add_if(named.is_foreign(name), &["crate", "builder"], name);
    }
    for name in &named.idents {
        // A type of the document may have the name of an item that the file uses.
        if uses.has(name) {
            continue;
        }
        if let Some(resource) = index.resource_of_client(name) {
            uses.add_if(named.is_foreign(name), &["crate", resource.name.rust()], name);
        }
        let modules = index.modules_of_type(name).iter();
        for module in modules.filter(|module| Some(**module) != here) {
            uses.add(&["crate", module_name(index.api, *module)], name);
        }
    }
    uses
}

/// The module of the crate that defines a type.
pub(crate) fn module_name(api: &Api, module: Module) -> &str {
    match module {
        Module::Types => "types",
        Module::Resource(place) => {
            api.resources.get(place).map_or("", |resource| resource.name.rust())
        }
    }
}

/// Imported names by path.
#[derive(Default)]
struct Uses(BTreeMap<Vec<String>, BTreeSet<String>>);

impl Uses {
    fn add_if(&mut self, wanted: bool, path: &[&str], name: &str) {
        if wanted {
            self.add(path, name);
        }
    }

    fn has(&self, name: &str) -> bool {
        self.0.values().any(|names| names.contains(name))
    }

    fn add(&mut self, path: &[&str], name: &str) {
        let path = path.iter().map(|step| (*step).to_owned()).collect();
        self.0.entry(path).or_default().insert(name.to_owned());
    }

    /// The same names for a test target of the crate. Private modules export to the root.
    fn into_public(self, crate_name: &str) -> Self {
        let mut uses = Self::default();
        for (path, names) in self.0 {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            let path = match path.as_slice() {
                ["crate", "builder" | "client" | "collection"] => vec![crate_name],
                ["crate", module @ ..] => [&[crate_name], module].concat(),
                _ => path,
            };
            for name in &names {
                uses.add(&path, name);
            }
        }
        uses
    }

    fn remove(&mut self, others: &Self) {
        for (path, names) in &mut self.0 {
            let others = others.0.get(path);
            names.retain(|name| !others.is_some_and(|others| others.contains(name)));
        }
        self.0.retain(|_, names| !names.is_empty());
    }

    /// A line for each path, with its sort key. A list sorts after single names.
    fn lines(self, gate: &TokenStream) -> Vec<(String, TokenStream)> {
        let line = |(path, names): (Vec<String>, BTreeSet<String>)| {
            let steps = path.iter().map(|step| given(step));
            let mut names: Vec<String> = names.into_iter().collect();
            names.sort_by_key(|name| version_key(name));
            let idents: Vec<Ident> = names.iter().map(|name| given(name)).collect();
            let list = names.join(",");
            if let [only] = idents.as_slice() {
                let line = quote!(#gate use #(#steps::)*#only;);
                return (format!("{}::{list}", path.join("::")), line);
            }
            let line = quote!(#gate use #(#steps::)*{#(#idents),*};);
            (format!("{}::{{{list}", path.join("::")), line)
        };
        self.0.into_iter().map(line).collect()
    }
}

/// The order of rustfmt: `a2` before `a10`.
fn version_key(name: &str) -> Vec<(u64, String)> {
    let mut key = Vec::new();
    let mut rest = name;
    while !rest.is_empty() {
        let text_end =
            rest.find(|letter: char| letter.is_ascii_digit()).unwrap_or(rest.len());
        let (text, after) = rest.split_at(text_end);
        let digits_end =
            after.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(after.len());
        let (digits, after) = after.split_at(digits_end);
        key.push((0, text.to_owned()));
        key.push((digits.parse().unwrap_or(0), String::new()));
        rest = after;
    }
    key
}
