//! YAML, and the lines of the spec that it replaces.
//!
//! The commands that propose changes print these edits for a person to paste. The location is a
//! line number, which an editor shows, and [`apply`] does what the person would do.

use std::fmt;
use std::ops::Range;

use crate::source::Sources;

/// Lines for a file of the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextEdit {
    /// The file, relative to the folder of the spec. It may not exist yet.
    pub file: String,
    /// The lines to replace, counted from 1. An empty range inserts before its first line.
    pub lines: Range<usize>,
    /// The new lines, indented for their place, each with its line break.
    pub yaml: String,
    /// The subject of the edit: a path of names such as `Contact.nickname`.
    pub subject: String,
}

impl fmt::Display for TextEdit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Range { start, end } = self.lines;
        let place = match end.saturating_sub(start) {
            0 if start == 1 => format!("{}:1: the beginning of the file", self.file),
            0 => format!("{}:{start}: insert before this line", self.file),
            1 => format!("{}:{start}: replace this line", self.file),
            _ => format!("{}:{start}: replace the lines to {}", self.file, end - 1),
        };
        write!(f, "# {} at {place}\n{}", self.subject, self.yaml)
    }
}

/// Two edits replace the same line, or a line does not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict(String);

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Conflict {}

/// Puts edits into the order of pasting: the last line of a file first, so that the numbers of the
/// lines above stay true. Of several at one line, a replacement comes first, then the insertion
/// that ends up last.
pub(super) fn sort(edits: &mut [TextEdit]) {
    edits.reverse();
    edits.sort_by(|one, other| {
        let place = |edit: &TextEdit| (edit.lines.start, !edit.lines.is_empty());
        one.file.cmp(&other.file).then(place(other).cmp(&place(one)))
    });
}

/// Applies edits to the sources in the order of pasting, whatever their order is. Edits of one
/// place are expected in that order. Line endings, and whether the last line has one, stay.
pub fn apply(sources: &Sources, edits: &[TextEdit]) -> Result<Sources, Conflict> {
    let mut sources = sources.clone();
    let root = sources.files.get(&sources.root).map_or("", String::as_str);
    let default = line_ending(root).unwrap_or("\n");
    let mut ordered: Vec<TextEdit> = edits.iter().rev().cloned().collect();
    sort(&mut ordered);
    for edits in ordered.chunk_by(|one, other| one.file == other.file) {
        let Some(first) = edits.first() else { continue };
        let text = sources.files.entry(first.file.clone()).or_default();
        let ending = line_ending(text).unwrap_or(default);
        *text = edited(text, edits, ending)?;
    }
    Ok(sources)
}

/// The line ending of the first line.
fn line_ending(text: &str) -> Option<&'static str> {
    let line = text.split_inclusive('\n').next()?.strip_suffix('\n')?;
    Some(if line.ends_with('\r') { "\r\n" } else { "\n" })
}

fn edited(text: &str, edits: &[TextEdit], ending: &str) -> Result<String, Conflict> {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let is_open = lines.last().is_some_and(|last| !last.ends_with('\n'));
    if let Some(last) = lines.last_mut().filter(|_| is_open) {
        last.push_str(ending);
    }
    // Nothing below this line may be replaced anymore.
    let mut free = lines.len();
    for edit in edits {
        let start = edit.lines.start.saturating_sub(1);
        let end = edit.lines.end.saturating_sub(1).max(start);
        if end > free {
            return Err(conflict(edit));
        }
        let yaml = edit.yaml.lines().map(|line| format!("{line}{ending}"));
        lines.splice(start..end, yaml);
        free = start;
    }
    let mut out = lines.concat();
    if is_open {
        out.truncate(out.len() - ending.len());
    }
    Ok(out)
}

fn conflict(edit: &TextEdit) -> Conflict {
    Conflict(format!(
        "line {} of `{}` does not exist or is replaced already; run the command again on the \
         current spec",
        edit.lines.start, edit.file
    ))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::*;

    fn edit(lines: Range<usize>, yaml: &str) -> TextEdit {
        let (file, subject) = ("a.yaml".to_owned(), "A".to_owned());
        TextEdit { file, lines, yaml: yaml.to_owned(), subject }
    }

    fn applied(text: &str, edits: &[(Range<usize>, &str)]) -> Result<String, Conflict> {
        let edits: Vec<TextEdit> =
            edits.iter().map(|(lines, yaml)| edit(lines.clone(), yaml)).collect();
        Ok(apply(&Sources::single("a.yaml", text), &edits)?.files["a.yaml"].clone())
    }

    #[test]
    fn edits_are_applied_by_place() {
        let check = |text, edits: &[(Range<usize>, &str)], expected| {
            assert_eq!(applied(text, edits).unwrap(), expected, "{edits:?}");
        };
        check("a\nb\n", &[(2..2, "c\n")], "a\nc\nb\n");
        check("a\nb\nc\nd\n", &[(2..4, "e\n")], "a\ne\nd\n");
        check("a", &[(2..2, "b\n")], "a\nb");
        check("a\r\nb\r\n", &[(2..2, "c\nd\n")], "a\r\nc\r\nd\r\nb\r\n");
        check("a\r\nb", &[(2..3, "c\n"), (3..3, "d\n")], "a\r\nc\r\nd");
        let inserted_and_replaced = [(2..2, "c\n"), (2..2, "d\n"), (1..2, "e\n")];
        check("a\nb\n", &inserted_and_replaced, "e\nd\nc\nb\n");
        check("a\nb\nc\n", &[(2..3, "d\n"), (2..2, "e\n")], "a\ne\nd\nc\n");
    }

    #[test]
    fn conflicts_are_errors() {
        let error = applied("a\n", &[(5..5, "b\n")]).unwrap_err().to_string();
        assert!(error.starts_with("line 5 of `a.yaml` does not exist"), "{error}");
        assert!(applied("a\nb\n", &[(1..3, "c\n"), (2..3, "d\n")]).is_err());
    }

    #[test]
    fn a_missing_file_is_created() {
        let edit = TextEdit { file: "new.yaml".to_owned(), ..edit(1..1, "a\nb\n") };
        for ending in ["\n", "\r\n"] {
            let sources = Sources::single("a.yaml", format!("x{ending}"));
            let made = apply(&sources, std::slice::from_ref(&edit)).unwrap();
            assert_eq!(made.files["new.yaml"], format!("a{ending}b{ending}"));
        }
    }

    /// Whoever pastes one edit after the other, at the printed line, gets what `apply` makes.
    #[test]
    fn the_order_is_that_of_pasting() {
        let text = "a\nb\nc\n";
        let mut edits = vec![
            edit(2..2, "1\n"),
            edit(2..2, "2\n"),
            edit(2..3, "B\n"),
            edit(4..4, "d\n"),
        ];
        sort(&mut edits);
        let mut lines: Vec<&str> = text.lines().collect();
        for edit in &edits {
            lines.splice(edit.lines.start - 1..edit.lines.end - 1, edit.yaml.lines());
        }
        assert_eq!(lines, ["a", "1", "2", "B", "c", "d"]);
        let made = apply(&Sources::single("a.yaml", text), &edits).unwrap();
        assert_eq!(made.files["a.yaml"], lines.join("\n") + "\n");
    }
}
