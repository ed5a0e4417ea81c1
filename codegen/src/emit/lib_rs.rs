//! `lib.rs`: the front page, the modules, and the items at the root.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{described_or, inner, line, paragraphs, row};
use super::resource::resource_line;
use super::{File, Index, guide, reach};
use crate::ir::{
    Api, BodyKind, Definition, IdentifierType, Module, Operation, Selection, Shape, Type,
};
use crate::names::given;

/// Items of the runtime that most programs use.
const ROOT: &[&str] = idents! {
    AnyInteger Bytes Created Decimal Done Error ErrorKind Extra HeaderMap Id Link Method NaiveDate
    NaiveDateTime Nullable Object OneOrMany OneOrNone Options Redacted Request Response Result Secret StatusCode Tristate
    Value reqwest
};

/// Modules with further items of the runtime: name, documentation, items.
const MODULES: &[(&str, &str, &[&str])] = &[
    (
        "custom_fields",
        "Keys and labels of custom fields.",
        &["CustomFieldKey", "CustomFieldLabel"],
    ),
    (
        "error",
        "Details of an [`Error`].",
        &["DecodeError", "ErrorKind", "InvalidBody", "Violation"],
    ),
    (
        "future",
        "The futures that requests return.",
        &["CallFuture", "ResponseFuture", "ValueFuture"],
    ),
    (
        "hooks",
        "Code of yours around every attempt at a call.",
        &["Attempt", "AttemptOutcome", "Hook", "HookFuture"],
    ),
    (
        "journal",
        "A journal of writes, for programs that send many of them.",
        &["Intent", "Journal", "Status"],
    ),
    (
        "limiter",
        "Rate limiters: your own, or one that several programs share.",
        &["RateLimiter", "Remaining", "RemainingFuture", "Slot", "SlotFuture"],
    ),
    ("options", "Options of a client or a request.", &["Options", "RateLimit"]),
    (
        "paging",
        "Streams over the pages and records of a list.",
        &["Decode", "FindSent", "Page", "Pages", "Position", "Records", "Unreadable"],
    ),
    (
        "raw",
        "Requests and responses without types.",
        &[
            "Body",
            "BodyStream",
            "PreparedRequest",
            "RawBody",
            "RawRequest",
            "RawResponse",
        ],
    ),
    (
        "retry",
        "When and how often a request is retried.",
        &["Backoff", "RetryBudget", "RetryPolicy"],
    ),
    ("webhook", "Receiving webhooks.", &["Delivery", "Handshake"]),
];

/// Items of these modules that need a feature.
const GATED: &[(&str, &str, &[&str])] =
    &[("limiter", "redis", &["RedisLimiter", "RedisLimiterBuilder"])];

/// The root of the crate.
pub(super) fn file(index: &Index) -> File {
    let api = index.api;
    let (mut links, docs) = (links(api), inner(&tables(api)));
    if !links.is_empty() {
        links.push(String::new());
    }
    let links = inner(&links);
    let (modules, runtime_modules) = (modules(index), runtime_modules(api));
    let collection = api.collection.as_ref().map(|_| {
        quote!(
            pub use crate::collection::Collection;
        )
    });
    let builders: Vec<Ident> = index.builders().map(given).collect();
    let builders = match builders.as_slice() {
        [] => TokenStream::new(),
        [only] => quote!(pub use crate::builder::#only;),
        all => quote!(pub use crate::builder::{#(#all),*};),
    };
    let root = root(api).into_iter().map(given);
    let recursion_limit = recursion_limit(api);
    let tokens = quote! {
        #links
        #![doc = include_str!("../README.md")]
        #![doc = ""]
        #docs
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #recursion_limit
        #![allow(missing_docs, reason = "fields without a description have no documentation")]

        #modules

        #builders
        pub use crate::client::{Client, ClientBuilder};
        #collection
        pub use revio_runtime::{#(#root),*};
        #[cfg(feature = "fields")]
        #[doc(inline)]
        pub use revio_runtime::flat;

        #runtime_modules
    };
    File { path: "lib.rs".to_owned(), tokens }
}

/// While rustc compiles the code of a record, it follows all records that it has not seen yet, also
/// those behind a box. Where there are so many that boxes were needed, the default of 128 may not be
/// enough.
fn recursion_limit(api: &Api) -> TokenStream {
    if !reach::has_dyn_boxes(api) {
        return TokenStream::new();
    }
    let limit = (128 + 2 * api.types.len()).to_string();
    quote!(#![recursion_limit = #limit])
}

/// Whether a type keeps values that fit no alternative.
fn is_open_union(definition: &Definition) -> bool {
    match &definition.shape {
        Shape::Union(union) => !matches!(union.selection, Selection::JsonType(_)),
        Shape::Record(_)
        | Shape::Enum(_)
        | Shape::Identifier(_)
        | Shape::Collection(_)
        | Shape::Alias(_)
        | Shape::Newtype(_) => false,
    }
}

/// The items of the runtime at the root, including those that only some documents need.
fn root(api: &Api) -> Vec<&'static str> {
    let mut names = ROOT.to_vec();
    let is_text =
        |it: &Definition| matches!(it.shape, Shape::Identifier(IdentifierType::Text));
    if api.types.iter().any(is_text) {
        names.push("TextId");
    }
    if reach::uses(api, &Type::OffsetDateTime) {
        names.extend(["DateTime", "FixedOffset"]);
    }
    if reach::has_dyn_boxes(api) {
        names.push("DynBox");
    }
    if api.types.iter().any(is_open_union) {
        names.push("RawJson");
    }
    if api.security.has_tokens() {
        names.push("TokenSource");
    }
    let has_parts = api.operations().any(Operation::sends_parts);
    if has_parts {
        names.push("File");
    }
    let mut bodies = api.operations().filter_map(|operation| operation.body.as_ref());
    if has_parts || bodies.any(|body| matches!(body.kind, BodyKind::Raw)) {
        names.push("Body");
    }
    // As rustfmt sorts them: types first.
    names.sort_by_key(|name| (name.starts_with(|it: char| it.is_lowercase()), *name));
    names
}

/// Definitions of the links that a README beside guides uses. Markdown takes the first of two
/// definitions, so these take precedence over those at the end of the README.
fn links(api: &Api) -> Vec<String> {
    if api.guides.is_empty() {
        return Vec::new();
    }
    let mut links = vec!["[calls]: #calls".to_owned(), "[guides]: #guides".to_owned()];
    for guide in &api.guides {
        links.push(format!("[{}]: guide::{}", guide.name.wire, guide.name.rust()));
    }
    links
}

/// The tables of guides and resources.
fn tables(api: &Api) -> Vec<String> {
    let mut sections = Vec::new();
    if !api.guides.is_empty() {
        sections.extend([vec!["# Guides".to_owned()], guide::table(api, "guide::")]);
    }
    sections.extend([vec!["# Calls".to_owned()], resources(api)]);
    paragraphs(sections)
}

/// Names that mean a macro or a primitive type everywhere, so that a link has to say `mod@`.
const AMBIGUOUS: &[&str] = &[
    "array",
    "assert",
    "bench",
    "bool",
    "cfg",
    "char",
    "column",
    "concat",
    "dbg",
    "derive",
    "env",
    "eprint",
    "eprintln",
    "file",
    "format",
    "include",
    "line",
    "matches",
    "module_path",
    "never",
    "option_env",
    "panic",
    "pointer",
    "print",
    "println",
    "reference",
    "slice",
    "str",
    "stringify",
    "test",
    "todo",
    "tuple",
    "unit",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

fn resources(api: &Api) -> Vec<String> {
    let mut rows = vec![row(&["module", "purpose"]), "|---|---|".to_owned()];
    rows.extend(api.resources.iter().map(|resource| {
        let purpose = described_or(&resource.doc, || resource_line(resource)).join(" ");
        let purpose = purpose.replace('|', "\\|");
        let name = resource.name.rust();
        let is_ambiguous = AMBIGUOUS.contains(&name);
        let target = if is_ambiguous { format!("(mod@{name})") } else { String::new() };
        row(&[&format!("[`{name}`]{target}"), &purpose])
    }));
    rows
}

/// The module declarations, sorted by name.
fn modules(index: &Index) -> TokenStream {
    let api = index.api;
    let parts = [
        ("blocking", true, quote!(#[cfg(feature = "blocking")] pub)),
        ("builder", index.builders().next().is_some(), quote!()),
        ("client", true, quote!()),
        ("collection", api.collection.is_some(), quote!()),
        ("drift", true, quote!(#[cfg(feature = "drift")] pub)),
        ("fake", true, quote!(#[cfg(feature = "fake")] pub)),
        ("fields", true, quote!(#[cfg(feature = "fields")] pub)),
        ("guide", !api.guides.is_empty(), quote!(pub)),
        ("headers", !api.headers.is_empty(), quote!(pub)),
        ("registry", true, quote!(pub)),
        ("schemas", true, quote!(#[cfg(feature = "fields")])),
        ("tower", true, quote!(#[cfg(feature = "tower")] pub)),
        ("types", !index.public_types(Module::Types).is_empty(), quote!(pub)),
    ];
    let parts = parts.into_iter().filter(|(_, exists, _)| *exists);
    let resources =
        api.resources.iter().map(|resource| (resource.name.rust(), quote!(pub)));
    let mut modules: Vec<(&str, TokenStream)> =
        parts.map(|(name, _, head)| (name, head)).chain(resources).collect();
    modules.sort_by_key(|(name, _)| *name);
    let modules = modules.into_iter().map(|(name, head)| {
        let name = given(name);
        quote!(#head mod #name;)
    });
    quote!(#(#modules)*)
}

/// Whether the module says something about this API.
fn is_exported(api: &Api, module: &str) -> bool {
    match module {
        "custom_fields" => api.conventions.custom_fields.is_some(),
        "paging" => {
            let is_continued = |it: &Operation| it.page.is_some();
            api.conventions.paging.is_some() || api.operations().any(is_continued)
        }
        "webhook" => api.conventions.webhooks,
        _ => true,
    }
}

/// The public modules with items of the runtime, which depend on the conventions.
pub(crate) fn exported_modules(api: &Api) -> Vec<&'static str> {
    let names = MODULES.iter().map(|(name, ..)| *name);
    names.filter(|name| is_exported(api, name)).collect()
}

fn runtime_modules(api: &Api) -> TokenStream {
    let modules = MODULES.iter().filter(|(name, ..)| is_exported(api, name));
    let modules = modules.map(|(name, docs, items)| {
        let gated = GATED.iter().filter(|(module, ..)| module == name);
        let gated = gated.map(|(_, feature, items)| {
            let items = items.iter().map(|item| given(item));
            quote! {
                #[cfg(feature = #feature)]
                pub use revio_runtime::{#(#items),*};
            }
        });
        let (name, docs) = (given(name), line(docs));
        let items = items.iter().map(|item| given(item));
        quote! {
            #docs
            pub mod #name {
                pub use revio_runtime::{#(#items),*};
                #(#gated)*
            }
        }
    });
    quote!(#(#modules)*)
}
