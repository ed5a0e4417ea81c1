//! A crate of the scratch workspace.

use revio_codegen::FileTree;

/// The client of a document.
pub(super) struct Member {
    pub(super) name: String,
    pub(super) tree: FileTree,
}

impl Member {
    pub(super) fn new(name: String, tree: FileTree) -> Self {
        Self { name, tree }
    }

    /// The name of the crate for a document.
    pub(super) fn name(path: &str) -> String {
        let word =
            |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '_' };
        let words: String = path.chars().map(word).collect();
        format!("document_{}", words.to_ascii_lowercase())
    }
}
