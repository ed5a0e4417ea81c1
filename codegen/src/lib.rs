//! Turns an OpenAPI 3.0 document into a Rust client that reads as if written by hand.
//!
//! Texts go in, texts come out: nothing here touches the disk, the clock or the environment,
//! and nothing here panics on what a document says. What is wrong with a document is told all
//! at once, each fault with its place and what to do about it.
//!
//! ```text
//! load → lint → document → lower → names → emit → render
//!                                      └──→ advice
//! ```

#![warn(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::todo,
    clippy::iter_over_hash_type
)]

mod advice;
pub mod diagnostic;
pub mod diff;
pub mod document;
pub mod emit;
pub mod explain;
pub mod infer;
pub mod ir;
pub mod lint;
pub mod load;
pub mod lower;
pub mod names;
pub mod render;

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::load::{Sources, Tree};

/// The files of a client.
#[derive(Clone, Debug, Default)]
pub struct FileTree {
    /// Their texts by path.
    pub files: BTreeMap<String, String>,
    /// What went into them.
    pub summary: Summary,
    /// What was found on the way and did not stop it.
    pub warnings: Diagnostics,
}

/// What the files were made from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many operations.
    pub operations: usize,
    /// How many schemas.
    pub schemas: usize,
    /// How many resources.
    pub resources: usize,
}

/// A document in one tree.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The document: every `$ref` leads to a place inside of it.
    pub tree: Tree,
    /// What was found in it and is no fault.
    pub warnings: Diagnostics,
}

/// Joins the files of a well-formed document, or says all that is wrong with it.
pub fn bundle(sources: &Sources) -> Result<Bundle, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let Some(tree) = linted(sources, &mut diagnostics) else { return Err(diagnostics) };
    let has_errors = diagnostics.has_errors();
    advice::allow::apply(&tree.root, &mut diagnostics);
    if has_errors {
        Err(diagnostics)
    } else {
        Ok(Bundle { tree, warnings: diagnostics })
    }
}

/// What a document means, with the Rust name of everything in it.
#[derive(Debug)]
pub struct Meaning {
    /// The document.
    pub tree: Tree,
    /// What it describes.
    pub api: Api,
    /// What was found on the way and is no fault.
    pub warnings: Diagnostics,
}

/// Finds out what a document means, or says all that is wrong with it.
pub fn understand(sources: &Sources) -> Result<Meaning, Diagnostics> {
    let (tree, api, mut warnings) = understood(sources)?;
    advice::allow::apply(&tree.root, &mut warnings);
    match api {
        Some(api) => Ok(Meaning { tree, api, warnings }),
        None => Err(warnings),
    }
}

/// Says all that is likely not meant in a document from which a client can be made, or all that
/// is wrong with it.
pub fn advise(sources: &Sources) -> Result<Diagnostics, Diagnostics> {
    let (tree, api, mut found) = understood(sources)?;
    if let Some(api) = &api {
        advice::advise(&tree, api, &mut found);
    }
    let needless = advice::allow::apply(&tree.root, &mut found);
    // What an allowance is for may not have been looked for yet.
    if api.is_none() {
        return Err(found);
    }
    found.extend(needless);
    Ok(found)
}

/// What a document means, unless something is wrong with it, and all that was found, what it
/// allows included.
fn understood(
    sources: &Sources,
) -> Result<(Tree, Option<Api>, Diagnostics), Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    match linted(sources, &mut diagnostics) {
        Some(tree) => {
            let api = lowered(&tree, &mut diagnostics);
            let api = sound(api, &diagnostics);
            Ok((tree, api, diagnostics))
        }
        None => Err(diagnostics),
    }
}

fn lowered(tree: &Tree, diagnostics: &mut Diagnostics) -> Option<Api> {
    let document = sound(document::document(tree, diagnostics), diagnostics)?;
    let mut api = lower::lower(&document, diagnostics);
    names::assign(&mut api, diagnostics);
    Some(api)
}

/// Makes the client that the document describes, or says all that is wrong with it.
pub fn generate(sources: &Sources) -> Result<FileTree, Diagnostics> {
    let Meaning { tree, api, mut warnings } = understand(sources)?;
    let mut files = BTreeMap::from([("openapi.json".to_owned(), tree.to_json())]);
    for file in emit::emit(&api) {
        match render::render(&file) {
            Ok(text) => _ = files.insert(file.path, text),
            Err(error) => warnings.push(broken_output(&file.path, &error)),
        }
    }
    if warnings.has_errors() {
        return Err(warnings);
    }
    Ok(FileTree { files, summary: Summary::of(&api), warnings })
}

/// The document in one tree, whatever the lint finds in it.
fn linted(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Tree> {
    let tree = load::load(sources, diagnostics)?;
    lint::lint(&tree, diagnostics);
    Some(tree)
}

/// What was found, if nothing was wrong with it.
fn sound<T>(found: Option<T>, diagnostics: &Diagnostics) -> Option<T> {
    found.filter(|_| !diagnostics.has_errors())
}

fn broken_output(path: &str, error: &syn::Error) -> Diagnostic {
    Diagnostic::error(
        Code::BrokenOutput,
        format!("the text made for `{path}` is no Rust: {error}"),
    )
    .help(
        "this is a fault of the generator; please report it together with the document",
    )
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

    /// The only finding that no document is known to give.
    #[test]
    fn broken_output_is_told_as_its_explanation_shows() {
        let error = render::text("fn".parse().unwrap()).expect_err("no Rust");
        let mut found = Diagnostics::new();
        found.push(broken_output("things.rs", &error));
        let text = explain::explanation(Code::BrokenOutput).unwrap().text;
        assert!(text.contains(&format!("```text\n{found}```")), "{found}");
    }
}
