//! A piece of YAML and the place in the spec where it goes.
//!
//! Commands that propose a change of the spec print these, and whoever agrees pastes them. So a
//! place is said in lines, which an editor shows, and [`apply`] does what a person would do.

mod lines;

use std::fmt;
use std::ops::Range;

pub use lines::{Lines, reference, scalar};

use crate::source::Sources;

/// Lines for a file of the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The file, relative to the folder of the spec. It may be one that is not there yet.
    pub file: String,
    /// The lines that are replaced, counted from 1. An empty range is an insertion in front of
    /// the line that it starts with.
    pub lines: Range<usize>,
    /// The lines, indented as they will stand, each ending in a line break.
    pub yaml: String,
    /// What it is about: a path of names such as `Contact.nickname`.
    pub subject: String,
}

impl fmt::Display for Snippet {
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

/// Two snippets want to replace the same line, or a place is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict(String);

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Conflict {}

/// The sources after every snippet was pasted. Those for one place come in the order given, what is
/// inserted in front of a line before what replaces it.
pub fn apply(sources: &Sources, snippets: &[Snippet]) -> Result<Sources, Conflict> {
    let mut sources = sources.clone();
    let mut ordered: Vec<&Snippet> = snippets.iter().collect();
    ordered.sort_by_key(|snippet| {
        (&snippet.file, snippet.lines.start, !snippet.lines.is_empty())
    });
    for snippets in ordered.chunk_by(|one, other| one.file == other.file) {
        let Some(first) = snippets.first() else { continue };
        let text = sources.files.entry(first.file.clone()).or_default();
        *text = pasted(text, snippets)?;
    }
    Ok(sources)
}

/// A text after snippets in the order of their places.
fn pasted(text: &str, snippets: &[&Snippet]) -> Result<String, Conflict> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut out = String::new();
    let mut done = 0;
    for snippet in snippets {
        let start = snippet.lines.start.saturating_sub(1);
        let kept = lines.get(done..start).ok_or_else(|| conflict(snippet))?;
        for line in kept {
            whole_line(&mut out, line);
        }
        out.push_str(&snippet.yaml);
        done = snippet.lines.end.saturating_sub(1).max(start);
    }
    let rest = lines.get(done..).unwrap_or_default();
    out.extend(rest.iter().copied());
    Ok(out)
}

/// Adds a line with a line break, which the last one of a file may lack.
fn whole_line(out: &mut String, line: &str) {
    out.push_str(line);
    if !line.ends_with('\n') {
        out.push('\n');
    }
}

fn conflict(snippet: &Snippet) -> Conflict {
    Conflict(format!(
        "line {} of `{}` is not there or is replaced already; run the command again on the spec as it is now",
        snippet.lines.start, snippet.file
    ))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::*;

    fn check(text: &str, snippets: &[(Range<usize>, &str)]) -> Result<String, Conflict> {
        let sources = Sources::single("a.yaml", text);
        let snippets: Vec<Snippet> = snippets
            .iter()
            .map(|(lines, yaml)| Snippet {
                file: "a.yaml".to_owned(),
                lines: lines.clone(),
                yaml: (*yaml).to_owned(),
                subject: "A".to_owned(),
            })
            .collect();
        Ok(apply(&sources, &snippets)?.files["a.yaml"].clone())
    }

    #[test]
    fn a_line_that_is_not_there_is_refused() {
        let error = check("a\n", &[(5..5, "b\n")]).unwrap_err().to_string();
        assert!(error.starts_with("line 5 of `a.yaml` is not there"), "{error}");
    }

    #[test]
    fn one_line_is_not_replaced_twice() {
        assert!(check("a\nb\n", &[(1..3, "c\n"), (2..3, "d\n")]).is_err());
    }

    #[test]
    fn an_empty_range_inserts() {
        assert_eq!(check("a\nb\n", &[(2..2, "c\n")]).unwrap(), "a\nc\nb\n");
    }

    #[test]
    fn snippets_for_one_place_keep_their_order() {
        let found = check("a\nb\n", &[(2..2, "c\n"), (2..2, "d\n"), (1..2, "e\n")]);
        assert_eq!(found.unwrap(), "e\nc\nd\nb\n");
    }

    #[test]
    fn what_is_inserted_comes_before_what_is_replaced() {
        let found = check("a\nb\nc\n", &[(2..3, "d\n"), (2..2, "e\n")]);
        assert_eq!(found.unwrap(), "a\ne\nd\nc\n");
    }

    #[test]
    fn lines_behind_the_end_begin_on_their_own() {
        assert_eq!(check("a", &[(2..2, "b\n")]).unwrap(), "a\nb\n");
    }

    #[test]
    fn lines_are_replaced() {
        assert_eq!(check("a\nb\nc\nd\n", &[(2..4, "e\n")]).unwrap(), "a\ne\nd\n");
    }

    #[test]
    fn a_file_that_is_not_there_is_made() {
        let snippet = Snippet {
            file: "new.yaml".to_owned(),
            lines: 1..1,
            yaml: "a\n".to_owned(),
            subject: "A".to_owned(),
        };
        let made = apply(&Sources::single("a.yaml", ""), &[snippet]).unwrap();
        assert_eq!(made.files["new.yaml"], "a\n");
    }
}
