//! A case of the corpus: a small change of the base document, what is expected of its verdict,
//! and a snippet of a user's.
//!
//! ```text
//! == name
//! rules: wire/rust, …        what the comparison finds, each pair once
//! release: patch             the verdict
//! run: yes                   the snippet is run; without this line it is compiled
//! -- file                    an edit: a text that stands in the file once,
//! ++                         and what comes into its place
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
    /// Its name, unique in the corpus.
    pub name: String,
    /// The rules that the comparison is to find: `wire/rust`.
    pub rules: BTreeSet<String>,
    /// The release that it is to ask for.
    pub release: Release,
    /// Whether the snippet is run, for a change that compiling does not show.
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
    /// What stands there.
    pub old: String,
    /// What comes into its place.
    pub new: String,
}

impl Case {
    /// The name as that of a crate.
    pub fn crate_name(&self) -> String {
        let plain =
            |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '_' };
        format!(
            "case_{}",
            self.name.chars().map(plain).collect::<String>().to_lowercase()
        )
    }

    /// The document after the change; an error if an edit finds its text not once.
    pub fn changed(&self, base: &Sources) -> Result<Sources, String> {
        let mut sources = base.clone();
        for edit in &self.edits {
            let Some(text) = sources.files.get_mut(&edit.file) else {
                return Err(format!("the base has no `{}`", edit.file));
            };
            let found = text.matches(&edit.old).count();
            if found != 1 {
                return Err(format!(
                    "`{}` has this {found} times:\n{}",
                    edit.file, edit.old
                ));
            }
            *text = text.replace(&edit.old, &edit.new);
        }
        Ok(sources)
    }
}

/// All cases of a folder, file by file.
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

/// The cases of a text.
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
    let (head, snippet) =
        text.split_once("\n>>\n").ok_or("it has no snippet behind `>>`")?;
    let (head, edits) = head.split_once("\n-- ").ok_or("it has no edit behind `--`")?;
    let value = |key: &str| {
        let lines = head.lines().filter_map(|line| line.split_once(':'));
        lines.filter(|(name, _)| *name == key).map(|(_, value)| value.trim()).next()
    };
    let rules = value("rules").ok_or("it has no line `rules`")?;
    let release = value("release").ok_or("it has no line `release`")?;
    let rules = rules.split(',').map(str::trim).filter(|rule| !rule.is_empty());
    Ok(Case {
        name: name.to_owned(),
        rules: rules.map(str::to_owned).collect(),
        release: Release::from_word(release)
            .ok_or("its release is none of `patch`, `minor` and `major`")?,
        run: value("run") == Some("yes"),
        edits: edits.split("\n-- ").map(edit).collect::<Result<_, _>>()?,
        snippet: snippet.trim_end().to_owned() + "\n",
    })
}

fn edit(text: &str) -> Result<Edit, String> {
    let (file, text) = text.split_once('\n').ok_or("an edit ends behind its file")?;
    let (old, new) = if let Some((old, new)) = text.split_once("\n++\n") {
        (old.to_owned(), new.to_owned())
    } else {
        // The line break goes with what is taken out.
        let old = text.strip_suffix("\n++").ok_or("an edit has no `++`")?;
        (format!("{old}\n"), String::new())
    };
    Ok(Edit { file: file.trim().to_owned(), old, new })
}
