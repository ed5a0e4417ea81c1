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

/// Applies edits to the sources. Edits of one place keep their order, and insertions before a line
/// precede its replacement.
pub fn apply(sources: &Sources, edits: &[TextEdit]) -> Result<Sources, Conflict> {
    let mut sources = sources.clone();
    let mut ordered: Vec<&TextEdit> = edits.iter().collect();
    ordered.sort_by_key(|edit| (&edit.file, edit.lines.start, !edit.lines.is_empty()));
    for edits in ordered.chunk_by(|one, other| one.file == other.file) {
        let Some(first) = edits.first() else { continue };
        let text = sources.files.entry(first.file.clone()).or_default();
        *text = edited(text, edits)?;
    }
    Ok(sources)
}

fn edited(text: &str, edits: &[&TextEdit]) -> Result<String, Conflict> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut out = String::new();
    let mut done = 0;
    for edit in edits {
        let start = edit.lines.start.saturating_sub(1);
        let kept = lines.get(done..start).ok_or_else(|| conflict(edit))?;
        out.extend(kept.iter().copied());
        // The last line of a file may lack its line break.
        if !out.is_empty() && !out.ends_with('\n') {
            out.push('\n');
        }
        out.push_str(&edit.yaml);
        done = edit.lines.end.saturating_sub(1).max(start);
    }
    out.extend(lines.get(done..).unwrap_or_default().iter().copied());
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
        check("a", &[(2..2, "b\n")], "a\nb\n");
        let inserted_and_replaced = [(2..2, "c\n"), (2..2, "d\n"), (1..2, "e\n")];
        check("a\nb\n", &inserted_and_replaced, "e\nc\nd\nb\n");
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
        let edit = TextEdit { file: "new.yaml".to_owned(), ..edit(1..1, "a\n") };
        let made = apply(&Sources::single("a.yaml", ""), &[edit]).unwrap();
        assert_eq!(made.files["new.yaml"], "a\n");
    }
}
