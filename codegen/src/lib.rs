//! Turns an OpenAPI 3.0 document into a Rust client that reads as if written by hand.
//!
//! The input and output are strings: the generator uses no files, clock or environment, and no
//! document makes it panic. All problems of a document are reported at once, each with its
//! location and a remedy.
//!
//! ```text
//! load → lint → document → lower → names → emit → render
//! ```

#![warn(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::todo,
    clippy::iter_over_hash_type
)]

/// A list of identifiers as strings.
macro_rules! idents {
    ($($ident:ident)*) => { &[$(stringify!($ident)),*] };
}

pub mod diagnostic;
// A new node of the IR must be handled wherever its kind is.
#[deny(clippy::wildcard_enum_match_arm)]
pub mod diff;
pub mod document;
#[deny(clippy::wildcard_enum_match_arm)]
pub mod emit;
pub mod explain;
pub mod infer;
#[deny(clippy::wildcard_enum_match_arm)]
pub mod ir;
pub mod lint;
pub mod load;
pub mod lower;
#[deny(clippy::wildcard_enum_match_arm)]
pub mod names;
pub mod render;
pub mod source;

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::document::Document;
pub use crate::emit::Package;
use crate::ir::Api;
use crate::load::Tree;
use crate::source::{Sources, Span};

/// What a document does not say about its client.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    /// The name of the crate, which its examples and tests import.
    pub crate_name: &'a str,
    /// Resources whose lists need types that are also generated as one would write them by hand
    /// with the derive macros of serde: benchmarks compare the two. A document that lacks one of
    /// the lists gets no such types.
    pub twins: &'a [&'a str],
}

impl Default for Settings<'_> {
    fn default() -> Self {
        Self { crate_name: "client", twins: &[] }
    }
}

/// The files of a client.
#[derive(Clone, Debug, Default)]
pub struct FileTree {
    /// The text of each file of the crate, by its path below `src`.
    pub files: BTreeMap<String, String>,
    /// The text of each file that only the crate's tests use, by its path below
    /// `tests/generated`.
    pub test_files: BTreeMap<String, String>,
    /// The text of each file that only the crate's benchmarks use, by its path below
    /// `benches/generated`.
    pub bench_files: BTreeMap<String, String>,
    /// What the crate needs beside the files.
    pub package: Package,
    /// The size of the API.
    pub summary: Summary,
    /// Warnings about the document.
    pub warnings: Diagnostics,
}

/// The models of a client and their twin, as the text of each file by its path below `src`. The
/// crates have the same types and functions.
#[derive(Clone, Debug)]
pub struct Models {
    /// As the client has them. Needs `revio-runtime`.
    pub client: BTreeMap<String, String>,
    /// With the derive macros of serde. Needs `serde` with `derive`, `serde_json`, `chrono` with
    /// `serde`, and `rust_decimal` with `serde-float`.
    pub twin: BTreeMap<String, String>,
}

/// The size of an API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The number of operations.
    pub operations: usize,
    /// The number of schemas.
    pub schemas: usize,
    /// The number of resources.
    pub resources: usize,
}

/// A document joined into one tree.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The document. Every `$ref` is internal.
    pub tree: Tree,
    /// Warnings about the document.
    pub warnings: Diagnostics,
}

/// An analyzed document.
#[derive(Debug)]
pub struct Analysis {
    /// The document.
    pub tree: Tree,
    /// The API that it describes, with Rust names.
    pub api: Api,
    /// Warnings about the document.
    pub warnings: Diagnostics,
}

/// Joins the files of a document, or returns its errors.
pub fn bundle(sources: &Sources) -> Result<Bundle, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let Some(tree) = load_and_lint(sources, &mut diagnostics) else {
        return Err(diagnostics);
    };
    let has_errors = diagnostics.has_errors();
    lint::allow::apply(&tree.root, &mut diagnostics);
    if has_errors {
        Err(diagnostics)
    } else {
        Ok(Bundle { tree, warnings: diagnostics })
    }
}

/// Determines the API that a document describes, or returns the document's errors.
pub fn analyze(sources: &Sources) -> Result<Analysis, Diagnostics> {
    let (tree, api, mut warnings) = analyze_all(sources)?;
    lint::allow::apply(&tree.root, &mut warnings);
    match api {
        Some(api) => Ok(Analysis { tree, api, warnings }),
        None => Err(warnings),
    }
}

/// Returns the warnings about a document, including those of the pedantic rules, or its errors.
pub fn lint(sources: &Sources) -> Result<Diagnostics, Diagnostics> {
    let (tree, api, mut diagnostics) = analyze_all(sources)?;
    if let Some(api) = &api {
        lint::pedantic(&tree, api, &mut diagnostics);
    }
    let unused = lint::allow::apply(&tree.root, &mut diagnostics);
    // Rules that did not run could still need an entry.
    if api.is_none() {
        return Err(diagnostics);
    }
    diagnostics.extend(unused);
    Ok(diagnostics)
}

/// Generates the client for a document with the default settings, or returns the document's errors.
pub fn generate(sources: &Sources) -> Result<FileTree, Diagnostics> {
    generate_with(sources, &Settings::default())
}

/// Generates the client for a document, or returns the document's errors.
pub fn generate_with(
    sources: &Sources,
    settings: &Settings<'_>,
) -> Result<FileTree, Diagnostics> {
    let Analysis { tree, mut api, mut warnings } = analyze(sources)?;
    let json = tree.to_json();
    // Emitting needs the most memory, and the tree no more.
    drop(tree);
    api.crate_name = settings.crate_name.replace('-', "_");
    let index = emit::Index::new(&api);
    let files = rendered(emit::emit(&index), &mut warnings);
    let mut test_files = rendered(emit::test_files(&index), &mut warnings);
    test_files.insert("openapi.json".to_owned(), json);
    let twin = (!settings.twins.is_empty())
        .then(|| emit::twin::twin_of_lists(&api, settings.twins))
        .flatten();
    let bench_files = rendered(twin, &mut warnings);
    if warnings.has_errors() {
        return Err(warnings);
    }
    let (package, summary) = (emit::package(&index), Summary::of(&api));
    Ok(FileTree { files, test_files, bench_files, package, summary, warnings })
}

/// Generates the models of a client twice, without its calls: as the client has them, and as one
/// would write them by hand with the derive macros of serde. Building both shows what they cost.
pub fn models(api: &Api) -> Result<Models, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let client = rendered(emit::twin::client(&emit::Index::new(api)), &mut diagnostics);
    let twin = rendered(emit::twin::crate_of_twin(api), &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(diagnostics);
    }
    Ok(Models { client, twin })
}

/// The text of each file by its path.
fn rendered(
    files: impl IntoIterator<Item = emit::File>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for file in files {
        match render::render(file.tokens) {
            Ok(text) => _ = texts.insert(file.path, text),
            Err(error) => diagnostics.push(broken_output(&file.path, &error)),
        }
    }
    texts
}

/// The document, the API unless there are errors, and all diagnostics, including allowed ones.
fn analyze_all(
    sources: &Sources,
) -> Result<(Tree, Option<Api>, Diagnostics), Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    match load_and_lint(sources, &mut diagnostics) {
        Some(tree) => {
            let api = lower_and_name(&tree, &mut diagnostics);
            Ok((tree, api.filter(|_| !diagnostics.has_errors()), diagnostics))
        }
        None => Err(diagnostics),
    }
}

fn load_and_lint(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Tree> {
    let tree = load::load(sources, diagnostics)?;
    lint::lint(&tree, diagnostics);
    Some(tree)
}

fn lower_and_name(tree: &Tree, diagnostics: &mut Diagnostics) -> Option<Api> {
    let is_sound = !diagnostics.has_errors();
    let tree = document::merge(tree, diagnostics);
    let Some(document) = document::document(&tree, diagnostics) else {
        if !is_sound {
            // The lint has described the same faults in better words.
            diagnostics.retain(|it| it.code != Code::DecodeError);
        }
        return None;
    };
    if diagnostics.has_errors() {
        report_later_errors(&document, diagnostics);
        return None;
    }
    let mut api = lower::lower(&document, diagnostics);
    names::assign(&mut api, diagnostics);
    Some(api)
}

/// Adds the errors of lowering beside those of values, so that one run reports everything.
fn report_later_errors(document: &Document<'_>, diagnostics: &mut Diagnostics) {
    let is_value =
        |it: &Diagnostic| it.severity == Severity::Warning || it.code.is_about_a_value();
    if !diagnostics.iter().all(is_value) {
        return;
    }
    let mut later = Diagnostics::new();
    lower::lower(document, &mut later);
    let known: Vec<Span> = diagnostics.iter().filter_map(Diagnostic::span).collect();
    let is_known =
        |span: Span| known.iter().any(|it| it.contains(span) || span.contains(*it));
    let new = later
        .iter()
        .filter(|it| it.severity == Severity::Error && !it.span().is_some_and(is_known));
    diagnostics.extend(new.cloned().collect::<Vec<_>>());
}

fn broken_output(path: &str, error: &syn::Error) -> Diagnostic {
    Diagnostic::error(
        Code::BrokenOutput,
        format!("the generated `{path}` is not valid Rust: {error}"),
    )
    .help("this is a bug in the generator; report it together with the document")
}

impl Summary {
    fn of(api: &Api) -> Self {
        Self {
            operations: api.operations().count(),
            schemas: api.types.len(),
            resources: api.resources.len(),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::expect_used, reason = "tests")]
mod tests {
    use super::*;

    /// No known document triggers this error.
    #[test]
    fn broken_output_is_explained() {
        let error = render::text("fn".parse().unwrap()).expect_err("invalid Rust");
        let mut found = Diagnostics::new();
        found.push(broken_output("things.rs", &error));
        let text = explain::explanation(Code::BrokenOutput).unwrap().text;
        assert!(text.contains(&format!("```text\n{found}```")), "{found}");
    }
}
