//! Turns an OpenAPI 3.0 document into a Rust client that reads as if written by hand.
//!
//! Texts go in, texts come out: nothing here touches the disk, the clock or the environment,
//! and nothing here panics on what a document says. What is wrong with a document is told all
//! at once, each fault with its place and what to do about it.
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

pub mod diagnostic;
pub mod document;
pub mod ir;
pub mod lint;
pub mod load;
pub mod lower;
pub mod names;

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::load::Sources;

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

/// Makes the client that the document describes.
pub fn generate(sources: &Sources) -> Result<FileTree, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let tree = load::load(sources, &mut diagnostics);
    if let Some(tree) = &tree {
        lint::lint(tree, &mut diagnostics);
    }
    match tree {
        Some(tree) if !diagnostics.has_errors() => {
            let files = BTreeMap::from([("openapi.json".to_owned(), tree.to_json())]);
            Ok(FileTree { files, warnings: diagnostics, ..FileTree::default() })
        }
        _ => Err(diagnostics),
    }
}
