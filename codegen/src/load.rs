//! Parses the source texts into one tree in which every node has a span.
//!
//! This step joins the files into one document and rejects the parts of YAML that JSON cannot
//! express. It does not interpret the values; the later steps do.

mod bundle;
mod json;
mod number;
mod parse;
mod pointer;
mod reference;
mod scalar;
mod surrogates;
mod tree;
mod yaml;

pub use tree::{Entry, Node, Tree, Value};

pub(crate) use json::print as print_json;
pub(crate) use number::{compare as compare_numbers, plain as plain_number};
pub(crate) use pointer::{escape, resolve, unescape};
pub(crate) use scalar::is_yaml_1_1_boolean;

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Files, Sources};

/// Reads all files that the root refers to, directly or indirectly, and joins them into one
/// document.
///
/// Returns `None` after adding at least one error to `diagnostics`. `diagnostics` also receives
/// the texts, so that it can quote them.
pub fn load(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Tree> {
    let files = match Files::new(sources) {
        Ok(files) => files,
        Err(error) => {
            diagnostics.push(error.into());
            return None;
        }
    };
    diagnostics.set_files(files.clone());
    let Some(root) = files.find(&sources.root) else {
        diagnostics.push(missing_root(&sources.root));
        return None;
    };
    bundle::bundle(root, files, diagnostics)
}

/// The files that references of the sources lead to and that are not among the sources.
pub fn missing_files(sources: &Sources) -> BTreeSet<String> {
    Files::new(sources).map_or(BTreeSet::new(), |files| bundle::missing(&files))
}

fn missing_root(path: &str) -> Diagnostic {
    Diagnostic::error(
        Code::MissingRoot,
        format!("the root document `{path}` is missing"),
    )
    .help(format!("create `{path}` with `openapi`, `info` and `paths`"))
}
