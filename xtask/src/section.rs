//! A generated part of a handwritten document, between two comments.

use std::path::Path;

use crate::{Failure, files};

/// The text of a file with another part of this name.
pub(crate) fn replaced(path: &Path, name: &str, part: &str) -> Result<String, Failure> {
    let (begin, end) = markers(name);
    let text = files::text(path)?;
    between(&text, name, part).ok_or_else(|| {
        Failure::Check(format!(
            "`{}` does not have the markers of the table, each once and in order\n\n\
             add the lines `{begin}` and `{end}` where the table belongs",
            path.display()
        ))
    })
}

/// The lines before and after a part.
fn markers(name: &str) -> (String, String) {
    (format!("<!-- {name}:begin -->"), format!("<!-- {name}:end -->"))
}

/// Replaces the part in a text; `None` if the markers are missing.
fn between(text: &str, name: &str, part: &str) -> Option<String> {
    let (begin, end) = markers(name);
    let (before, rest) = once(text, &begin)?;
    let (_, after) = once(rest, &end)?;
    (!before.contains(&end)).then(|| format!("{before}{begin}\n\n{part}\n{end}{after}"))
}

/// Splits the text at a marker that occurs once.
fn once<'t>(text: &'t str, marker: &str) -> Option<(&'t str, &'t str)> {
    text.split_once(marker).filter(|(_, after)| !after.contains(marker))
}
