//! `use` lines: every file imports just what its tokens name.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;

use crate::ir::{Api, Module};
use crate::names::given;

/// What files with types take from the runtime.
pub(super) const RECORDS: &[&str] = &[
    "CellMut",
    "Decimal",
    "Draft",
    "CustomFieldKey",
    "Extra",
    "Tristate",
    "NaiveDate",
    "NaiveDateTime",
    "Nullable",
    "Object",
    "Page",
    "Result",
    "Secret",
    "Value",
    "blank",
];

/// What files with calls take besides.
pub(super) const CALLS: &[&str] = &[
    "Bytes",
    "Call",
    "CellMut",
    "Created",
    "Decimal",
    "Done",
    "Draft",
    "CustomFieldKey",
    "Extra",
    "Handle",
    "Tristate",
    "NaiveDate",
    "NaiveDateTime",
    "Nullable",
    "Object",
    "Result",
    "Secret",
    "RawBody",
    "Value",
    "blank",
];

/// What the client takes.
pub(super) const CLIENT: &[&str] = &[
    "Credentials",
    "CustomFields",
    "Envelope",
    "Errors",
    "Handle",
    "HandleBuilder",
    "Method",
    "Options",
    "Paging",
    "Conventions",
    "RateLimit",
    "RateLimitDefaults",
    "RawRequest",
    "Result",
    "RetryBudget",
];

/// What the exercise takes.
pub(super) const EXERCISE: &[&str] = &[
    "Decimal",
    "Tristate",
    "Nullable",
    "Object",
    "Result",
    "Secret",
    "Value",
    "exercise::Exercise",
    "exercise::Exercised",
    "exercise::date",
    "exercise::date_time",
];

/// The macros of the runtime.
const MACROS: &[&str] = &[
    "call",
    "custom_field_labels",
    "identifier",
    "open_enum",
    "paged_call",
    "patch_call",
    "record",
    "union",
];

/// The `use` lines of a file with the given tokens. `here` is the module that it is, if types
/// of the document live in it.
pub(super) fn of(
    api: &Api,
    here: Option<Module>,
    runtime: &[&str],
    tokens: &TokenStream,
) -> TokenStream {
    in_order(uses(api, here, runtime, tokens).lines(&TokenStream::new()))
}

/// The same for a file of which a part, named last, needs a feature.
pub(super) fn with_gated(
    api: &Api,
    here: Option<Module>,
    runtime: &[&str],
    tokens: &TokenStream,
    (gate, gated): (&TokenStream, &TokenStream),
) -> TokenStream {
    let always = uses(api, here, runtime, tokens);
    with_gate(always, uses(api, here, runtime, gated), gate)
}

/// The `use` lines of a test, which takes everything from the public paths of the crate.
pub(super) fn of_test(
    api: &Api,
    runtime: &[&str],
    tokens: &TokenStream,
    (gate, gated): (&TokenStream, &TokenStream),
) -> TokenStream {
    let uses = |tokens| uses(api, None, runtime, tokens).from_outside();
    with_gate(uses(tokens), uses(gated), gate)
}

/// The lines that are always needed, and the others behind the gate.
fn with_gate(always: Uses, mut sometimes: Uses, gate: &TokenStream) -> TokenStream {
    sometimes.remove(&always);
    let mut lines = always.lines(&TokenStream::new());
    lines.extend(sometimes.lines(gate));
    in_order(lines)
}

/// Lines in the order of their keys, which is rustfmt's.
fn in_order(mut lines: Vec<(String, TokenStream)>) -> TokenStream {
    lines.sort_by(|(a, _), (b, _)| a.cmp(b));
    let lines = lines.into_iter().map(|(_, line)| line);
    quote!(#(#lines)*)
}

fn uses(
    api: &Api,
    here: Option<Module>,
    runtime: &[&str],
    tokens: &TokenStream,
) -> Uses {
    let mut named = Named::default();
    named.read(tokens.clone());
    let mut uses = Uses::default();
    for path in runtime {
        let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
        let steps: Vec<&str> = ["revio_runtime", module]
            .into_iter()
            .filter(|step| !step.is_empty())
            .collect();
        uses.add_if(named.has(name), &steps, name);
    }
    for name in MACROS {
        uses.add_if(named.macros.contains(*name), &["revio_runtime"], name);
    }
    uses.add_if(named.words.contains("BTreeMap"), &["std", "collections"], "BTreeMap");
    // Where types of the document live, one of them may have this name.
    let duration = here.is_none() && named.words.contains("Duration");
    uses.add_if(duration, &["std", "time"], "Duration");
    uses.add_if(named.words.contains("registry"), &["crate"], "registry");
    let client = named.words.contains("Client") && !named.defined.contains("Client");
    uses.add_if(client, &["crate", "client"], "Client");
    let collection =
        named.words.contains("Collection") && !named.defined.contains("Collection");
    uses.add_if(
        collection && api.collection.is_some(),
        &["crate", "collection"],
        "Collection",
    );
    for resource in &api.resources {
        let (module, client) = (resource.name.rust(), resource.client.rust());
        let foreign = named.words.contains(client) && !named.defined.contains(client);
        uses.add_if(foreign, &["crate", module], client);
    }
    for definition in &api.types {
        if Some(definition.module) == here
            || !named.words.contains(definition.name.rust())
        {
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
    uses
}

/// The words that tokens name.
#[derive(Default)]
struct Named {
    words: BTreeSet<String>,
    /// Those with arguments behind them.
    called: BTreeSet<String>,
    macros: BTreeSet<String>,
    defined: BTreeSet<String>,
}

impl Named {
    /// Whether something is named. A function is when it is called: members and variables are
    /// written in lower case too.
    fn has(&self, name: &str) -> bool {
        let is_function = name.starts_with(|first: char| first.is_ascii_lowercase());
        if is_function { self.called.contains(name) } else { self.words.contains(name) }
    }

    fn read(&mut self, tokens: TokenStream) {
        let mut before = Before::default();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => match before.item.take().as_deref() {
                    Some("enum") => self.read_variants(group.stream()),
                    Some("table") => {}
                    _ => self.read(group.stream()),
                },
                TokenTree::Ident(word) => {
                    let invoked = matches!(tokens.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '!');
                    let called = matches!(tokens.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
                    if called && before.is_free() {
                        self.called.insert(word.to_string());
                    }
                    self.word(word.to_string(), invoked, &mut before);
                }
                TokenTree::Punct(punct) => before.punct(punct.as_char()),
                TokenTree::Literal(_) => before.word = None,
            }
        }
    }

    fn word(&mut self, word: String, invoked: bool, before: &mut Before) {
        if invoked {
            self.macros.insert(word.clone());
        } else if matches!(before.word.as_deref(), Some("struct" | "enum")) {
            self.defined.insert(word.clone());
            before.item = before.word.take();
        } else if before.is_free() {
            self.words.insert(word.clone());
        }
        before.colons = 0;
        before.dot = false;
        before.word = Some(word);
    }

    /// The body of an enum: only what its variants hold is named.
    fn read_variants(&mut self, tokens: TokenStream) {
        for token in tokens {
            if let TokenTree::Group(group) = token {
                self.read(group.stream());
            }
        }
    }
}

/// What came just before a token.
#[derive(Default)]
struct Before {
    word: Option<String>,
    /// The keyword of the item whose body comes next.
    item: Option<String>,
    colons: usize,
    dot: bool,
}

impl Before {
    /// Whether a word here stands for itself, and is not a part of something, nor its name.
    fn is_free(&self) -> bool {
        let is_name = self.word.as_deref() == Some("fn");
        !self.dot && !is_name && self.colons < 2
    }

    fn punct(&mut self, punct: char) {
        self.colons = if punct == ':' { self.colons + 1 } else { 0 };
        self.dot = punct == '.';
        // The word in front of `!` says which macro the next group belongs to.
        match (punct, self.word.take()) {
            ('!', Some(name)) if matches!(name.as_str(), "open_enum" | "union") => {
                self.item = Some("table".to_owned());
            }
            _ => {}
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

    /// The same names for a test target of the crate. Private modules export to the root.
    fn from_outside(self) -> Self {
        let mut uses = Self::default();
        for (path, names) in self.0 {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            let path = match path.as_slice() {
                ["crate", "client" | "collection"] => vec!["revio"],
                ["crate", module @ ..] => [&["revio"], module].concat(),
                _ => path,
            };
            names.iter().for_each(|name| uses.add(&path, name));
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

    /// A line for each path, with the key that it is sorted by. A list comes behind the names
    /// that stand alone.
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

/// `a2` before `a10`, as rustfmt has it.
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
