//! The guides: handwritten chapters of the documentation, which the document only lists.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Guide, Name};
use crate::load::{Entry, Node};

/// Reads `x-revio-guides`. A guide's name becomes a file name, so it must not be a path.
pub(super) fn lower(root: &Node, diagnostics: &mut Diagnostics) -> Vec<Guide> {
    let entries = root.get("x-revio-guides").map(Node::entries).unwrap_or_default();
    let (valid, invalid): (Vec<&Entry>, Vec<&Entry>) =
        entries.iter().partition(|entry| is_file_stem(&entry.key));
    diagnostics.extend(invalid.into_iter().map(|entry| {
        let title = format!("`{}` is not a valid name for a guide", entry.key);
        Diagnostic::error(Code::InvalidGuideName, title)
            .at(entry.span, "names the file `docs/<name>.md`")
            .help("use lowercase letters and hyphens only")
    }));
    let guide = |entry: &Entry| Guide {
        name: Name::new(entry.key.clone(), entry.span),
        about: entry.node.text().unwrap_or_default().to_owned(),
    };
    valid.into_iter().map(guide).collect()
}

fn is_file_stem(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')
}
