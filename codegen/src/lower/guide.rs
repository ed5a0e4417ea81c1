//! The guides: chapters of the documentation that are written by hand and only named here.

use super::Lowering;
use crate::diagnostic::Code;
use crate::ir::{Guide, Name};
use crate::load::Node;

impl Lowering<'_, '_> {
    /// The guides that the document names. Their names become file names, and so may hold
    /// nothing that leads elsewhere.
    pub(super) fn guides(&mut self) {
        let Some(node) = self.document.tree.root.get("x-revio-guides") else { return };
        for entry in node.entries() {
            let plain = |letter: char| letter.is_ascii_lowercase() || letter == '-';
            if entry.key.is_empty() || !entry.key.chars().all(plain) {
                self.error(
                    Code::InvalidGuideName,
                    entry.span,
                    format!("`{}` cannot be the name of a guide", entry.key),
                    "names a file, `docs/<name>.md`",
                    "use lower-case letters and hyphens",
                );
                continue;
            }
            let name = Name::new(entry.key.clone(), entry.span);
            let about = Node::text(&entry.node).unwrap_or_default().to_owned();
            self.api.guides.push(Guide { name, about });
        }
    }
}
