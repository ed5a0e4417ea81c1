//! Pastes printed edits as a person would.

use std::fs;
use std::ops::Range;
use std::path::Path;

/// Applies edits in the printed order by their comments: `# … at FILE:LINE: insert before this line`.
pub(crate) fn paste(printed: &str, folder: &Path) {
    let mut edits: Vec<(String, Range<usize>, String)> = Vec::new();
    for line in printed.split_inclusive('\n') {
        if let Some((file, lines)) = place(line) {
            edits.push((file, lines, String::new()));
        } else {
            edits.last_mut().unwrap().2.push_str(line);
        }
    }
    for (file, range, mut yaml) in edits {
        // A blank line separates edits.
        if yaml.ends_with("\n\n") {
            yaml.pop();
        }
        let path = folder.join(file);
        let text = fs::read_to_string(&path).unwrap_or_default();
        let lines = text.split_inclusive('\n').map(str::to_owned);
        let mut lines: Vec<String> = lines.collect();
        lines.splice(range, [yaml]);
        fs::write(&path, lines.concat()).unwrap();
    }
}

/// The file and the lines that a comment names.
fn place(comment: &str) -> Option<(String, Range<usize>)> {
    let (_, place) = comment.strip_prefix("# ")?.split_once(" at ")?;
    let (place, what) = place.trim_end().split_once(": ")?;
    let (file, start) = place.rsplit_once(':')?;
    let start = start.parse::<usize>().ok()? - 1;
    let end = match what.strip_prefix("replace the lines to ") {
        Some(last) => last.parse().ok()?,
        None => start + usize::from(what == "replace this line"),
    };
    Some((file.to_owned(), start..end))
}
