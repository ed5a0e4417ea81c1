//! The table "Coming from Tray" in the README of the client, between two markers.

use std::fs;
use std::path::Path;

use super::REMEDY;
use super::calls::Call;
use super::parity::Title;
use crate::{Failure, files};

/// What stands before the table.
const BEGIN: &str = "<!-- tray:begin -->";
/// What stands after it.
const END: &str = "<!-- tray:end -->";

/// Fails if the table is not what the titles give.
pub(super) fn check(path: &Path, titles: &[Title]) -> Result<(), Failure> {
    let text = files::text(path)?;
    if replaced(&text, titles).ok_or_else(|| unmarked(path))? == text {
        return Ok(());
    }
    let text = format!(
        "the table between the markers in `{}` is not what the spec and tray.csv give\n\n\
         run `{REMEDY}` to mend it",
        path.display()
    );
    Err(Failure::Check(text))
}

/// Brings the table in line with the titles, and says whether that changed anything.
pub(super) fn write(path: &Path, titles: &[Title]) -> Result<bool, Failure> {
    let text = files::text(path)?;
    let new = replaced(&text, titles).ok_or_else(|| unmarked(path))?;
    let stale = new != text;
    if stale {
        fs::write(path, new).map_err(|error| Failure::Write(path.to_owned(), error))?;
    }
    Ok(stale)
}

fn unmarked(path: &Path) -> Failure {
    Failure::Check(format!(
        "`{}` does not have the markers of the table, each once and in order\n\n\
         write two lines under the heading `Coming from Tray`, `{BEGIN}` and `{END}`",
        path.display()
    ))
}

/// The text with the table of these titles; none if the markers are not there.
fn replaced(text: &str, titles: &[Title]) -> Option<String> {
    let (before, rest) = once(text, BEGIN)?;
    let (_, after) = once(rest, END)?;
    let table = table(titles);
    (!before.contains(END)).then(|| format!("{before}{BEGIN}\n\n{table}\n{END}{after}"))
}

/// What stands before and after a marker, if it is there once.
fn once<'t>(text: &'t str, marker: &str) -> Option<(&'t str, &'t str)> {
    text.split_once(marker).filter(|(_, after)| !after.contains(marker))
}

fn table(titles: &[Title]) -> String {
    let rows = titles.iter().map(|title| {
        let calls: Vec<String> = title.calls.iter().map(shown).collect();
        format!("| {} | {} |\n", title.name.replace('|', "\\|"), calls.join(", "))
    });
    let head = "| operation in Tray | call here |\n|---|---|\n".to_owned();
    [head].into_iter().chain(rows).collect()
}

/// A call with a link that rustdoc follows. What a feature hides has none: its documentation
/// is there only with the feature.
fn shown(call: &Call) -> String {
    match call.feature {
        None if call.is_guess => format!("[`{}`]({}) (a guess)", call.text, call.path),
        None => format!("[`{}`]({})", call.text, call.path),
        Some(feature) => format!("`{}` (feature `{feature}`)", call.text),
    }
}
