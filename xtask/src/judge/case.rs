//! A case of the corpus: a small change of the document, the expected verdict, and a snippet of user
//! code.
//!
//! ```text
//! == name
//! rules: wire/rust, …        the expected rules, each pair once
//! release: patch             the verdict
//! run: yes                   runs the snippet instead of compiling it
//! -- file                    an edit: a text that is in the file once,
//! ++                         and its replacement
//! >>                         the snippet, up to the next case
//! ```

use std::collections::BTreeSet;
use std::path::Path;

use revio_codegen::diff::rust::Release;
use revio_codegen::source::Sources;

use crate::{Failure, files};

/// A case of the corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// A name that is unique in the corpus.
    pub name: String,
    /// The expected rules as `wire/rust`.
    pub rules: BTreeSet<String>,
    /// The expected release.
    pub release: Release,
    /// Whether the snippet is run, for a change that the compiler does not notice.
    pub run: bool,
    /// The edits.
    pub edits: Vec<Edit>,
    /// A program that uses the crate under the name `revio`.
    pub snippet: String,
}

/// A change of one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    /// The file.
    pub file: String,
    /// The text to replace.
    pub old: String,
    /// The replacement.
    pub new: String,
}

impl Case {
    /// The name of the crate of the case.
    pub fn crate_name(&self) -> String {
        let plain =
            |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '_' };
        format!(
            "case_{}",
            self.name.chars().map(plain).collect::<String>().to_lowercase()
        )
    }

    /// The document after the change. Fails if the text of an edit does not occur once.
    pub fn changed(&self, base: &Sources) -> Result<Sources, String> {
        let mut sources = base.clone();
        for edit in &self.edits {
            let Some(text) = sources.files.get_mut(&edit.file) else {
                return Err(format!("the base has no `{}`", edit.file));
            };
            let found = text.matches(&edit.old).count();
            if found != 1 {
                return Err(format!(
                    "`{}` has this text {found} times:\n{}",
                    edit.file, edit.old
                ));
            }
            *text = text.replace(&edit.old, &edit.new);
        }
        Ok(sources)
    }
}

/// Reads the cases of a folder.
pub fn read(folder: &Path) -> Result<Vec<Case>, Failure> {
    let mut cases = Vec::new();
    for file in files::list(folder)? {
        let path = folder.join(&file);
        let text = files::text(&path)?;
        let read = parse(&text).map_err(|why| {
            Failure::Check(format!("cannot read `{}`: {why}", path.display()))
        })?;
        cases.extend(read);
    }
    Ok(cases)
}

/// Parses the cases of a text.
pub fn parse(text: &str) -> Result<Vec<Case>, String> {
    let mut cases = Vec::new();
    for block in format!("\n{text}").split("\n== ").skip(1) {
        let (name, rest) = block.split_once('\n').unwrap_or((block, ""));
        cases.push(
            case(name.trim(), rest).map_err(|why| format!("case `{name}`: {why}"))?,
        );
    }
    Ok(cases)
}

fn case(name: &str, text: &str) -> Result<Case, String> {
    let (head, snippet) = text.split_once("\n>>\n").ok_or("no snippet after `>>`")?;
    let (head, edits) = head.split_once("\n-- ").ok_or("no edit after `--`")?;
    let value = |key: &str| {
        let lines = head.lines().filter_map(|line| line.split_once(':'));
        lines.filter(|(name, _)| *name == key).map(|(_, value)| value.trim()).next()
    };
    let rules = value("rules").ok_or("no line `rules`")?;
    let release = value("release").ok_or("no line `release`")?;
    let rules = rules.split(',').map(str::trim).filter(|rule| !rule.is_empty());
    Ok(Case {
        name: name.to_owned(),
        rules: rules.map(str::to_owned).collect(),
        release: Release::from_name(release)
            .ok_or("`release` must be `patch`, `minor` or `major`")?,
        run: value("run") == Some("yes"),
        edits: edits.split("\n-- ").map(edit).collect::<Result<_, _>>()?,
        snippet: snippet.trim_end().to_owned() + "\n",
    })
}

fn edit(text: &str) -> Result<Edit, String> {
    let (file, text) = text.split_once('\n').ok_or("an edit has no text")?;
    let (old, new) = if let Some((old, new)) = text.split_once("\n++\n") {
        (old.to_owned(), new.to_owned())
    } else {
        // The line break belongs to the removed text.
        let old = text.strip_suffix("\n++").ok_or("an edit has no `++`")?;
        (format!("{old}\n"), String::new())
    };
    Ok(Edit { file: file.trim().to_owned(), old, new })
}
