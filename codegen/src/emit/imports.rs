//! `use` lines: every file imports just what its tokens name.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use crate::ir::{Api, Module};
use crate::names::given;

/// What files with types take from the runtime.
pub(super) const RECORDS: &[&str] = &[
    "CellMut", "Decimal", "Draft", "Extra", "Maybe", "NaiveDate", "NaiveDateTime", "Nullable",
    "Object", "Page", "Result", "Secret", "Value", "blank",
];

/// What files with calls take besides.
pub(super) const CALLS: &[&str] = &[
    "Bytes", "Call", "CellMut", "Created", "Decimal", "Done", "Draft", "Extra", "Handle",
    "Maybe", "NaiveDate", "NaiveDateTime", "Nullable", "Object", "Result", "Secret", "Untyped",
    "Value", "blank",
];

/// What the client takes.
pub(super) const CLIENT: &[&str] = &[
    "Credentials", "CustomFields", "Envelope", "Errors", "Handle", "HandleBuilder",
    "HttpBuilder", "Method", "Paging", "Policy", "RateLimit", "RawRequest", "Result",
];

/// What the registry takes.
pub(super) const REGISTRY: &[&str] = &[
    "Answer", "Body", "Evidence", "Operation", "Parameter", "ParameterKind", "Place", "Retry",
    "Style", "Verb",
];

/// The macros of the runtime.
const MACROS: &[&str] =
    &["call", "identifier", "open_enum", "paged_call", "patch_call", "record", "union"];

/// The `use` lines of a file with the given tokens. `here` is the module that it is, if types
/// of the document live in it.
pub(super) fn of(
    api: &Api,
    here: Option<Module>,
    runtime: &[&str],
    tokens: &TokenStream,
) -> TokenStream {
    let mut named = Named::default();
    named.read(tokens.clone());
    let mut uses = Uses::default();
    for name in runtime {
        uses.add_if(named.words.contains(*name), &["revio_runtime"], name);
    }
    for name in MACROS {
        uses.add_if(named.macros.contains(*name), &["revio_runtime"], name);
    }
    uses.add_if(named.words.contains("BTreeMap"), &["std", "collections"], "BTreeMap");
    let collection = named.words.contains("Collection") && !named.defined.contains("Collection");
    uses.add_if(collection && api.collection.is_some(), &["crate", "collection"], "Collection");
    for definition in &api.types {
        if Some(definition.module) == here || !named.words.contains(definition.name.rust()) {
            continue;
        }
        match definition.module {
            Module::Types => uses.add(&["crate", "types"], definition.name.rust()),
            Module::Resource(place) => {
                if let Some(resource) = api.resources.get(place) {
                    uses.add(&["crate", resource.name.rust()], definition.name.rust());
                }
            }
        }
    }
    uses.tokens()
}

/// The words that tokens name.
#[derive(Default)]
struct Named {
    words: BTreeSet<String>,
    macros: BTreeSet<String>,
    defined: BTreeSet<String>,
}

impl Named {
    fn read(&mut self, tokens: TokenStream) {
        let mut before: Option<String> = None;
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => self.read(group.stream()),
                TokenTree::Ident(word) => {
                    let word = word.to_string();
                    let calls = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '!');
                    if calls {
                        self.macros.insert(word.clone());
                    } else if before.as_deref() == Some("struct") {
                        self.defined.insert(word.clone());
                    } else {
                        self.words.insert(word.clone());
                    }
                    before = Some(word);
                    continue;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            before = None;
        }
    }
}

/// Names by the path that they are taken from.
#[derive(Default)]
struct Uses(BTreeMap<Vec<String>, BTreeSet<String>>);

impl Uses {
    fn add_if(&mut self, wanted: bool, path: &[&str], name: &str) {
        if wanted {
            self.add(path, name);
        }
    }

    fn add(&mut self, path: &[&str], name: &str) {
        let path = path.iter().map(|step| (*step).to_owned()).collect();
        self.0.entry(path).or_default().insert(name.to_owned());
    }

    fn tokens(self) -> TokenStream {
        let lines = self.0.into_iter().map(|(path, names)| {
            let path = path.iter().map(|step| given(step));
            let mut names: Vec<String> = names.into_iter().collect();
            names.sort_by(|a, b| version_key(a).cmp(&version_key(b)));
            let names: Vec<Ident> = names.iter().map(|name| given(name)).collect();
            match names.as_slice() {
                [only] => quote!(use #(#path::)*#only;),
                _ => quote!(use #(#path::)*{#(#names),*};),
            }
        });
        quote!(#(#lines)*)
    }
}

/// `a2` before `a10`, as rustfmt has it.
fn version_key(name: &str) -> Vec<(u64, String)> {
    let mut key = Vec::new();
    let mut rest = name;
    while !rest.is_empty() {
        let text_end = rest.find(|letter: char| letter.is_ascii_digit()).unwrap_or(rest.len());
        let (text, after) = rest.split_at(text_end);
        let digits_end = after.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(after.len());
        let (digits, after) = after.split_at(digits_end);
        key.push((0, text.to_owned()));
        key.push((digits.parse().unwrap_or(0), String::new()));
        rest = after;
    }
    key
}
