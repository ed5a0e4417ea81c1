//! From source texts to one value tree in which every node knows its place.
//!
//! What is decided here: how the files join into one document, which parts of YAML are
//! accepted, and where everything stands. What the values mean is the business of the steps
//! after this one.

mod bundle;
mod json;
mod parse;
mod pointer;
mod reference;
mod scalar;
mod span;
mod tree;
mod yaml;

use std::collections::BTreeMap;

pub use span::{Files, Span};
pub use tree::{Entry, Node, Tree, Value};

pub(crate) use json::{print as print_json, text as json_text};
pub(crate) use pointer::resolve;
pub(crate) use scalar::Plain;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// The texts of a document that is spread over files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sources {
    /// The path of the file that the document starts from.
    pub root: String,
    /// Every file by its path relative to the root's folder, with `/` between the parts.
    pub files: BTreeMap<String, String>,
}

impl Sources {
    /// A document of one file.
    pub fn single(path: impl Into<String>, text: impl Into<String>) -> Self {
        let root = path.into();
        Self { files: BTreeMap::from([(root.clone(), text.into())]), root }
    }
}

/// Reads all files that the root leads to and joins them into one document.
///
/// `None` means that `diagnostics` holds at least one error. The texts are handed to
/// `diagnostics`, so that they can show the lines they speak of.
pub fn load(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Tree> {
    let files = match Files::new(sources) {
        Ok(files) => files,
        Err(too_large) => {
            diagnostics.push(too_large);
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

fn missing_root(path: &str) -> Diagnostic {
    Diagnostic::error(
        Code::MissingRoot,
        format!("the root document `{path}` is not there"),
    )
    .help(format!("write `{path}`: it holds `openapi`, `info` and `paths`"))
}
