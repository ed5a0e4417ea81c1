//! The table in the guide "Coming from Tray", between two markers.

use std::fs;
use std::path::Path;

use super::REMEDY;
use super::calls::ClientCall;
use super::parity::Title;
use crate::{Failure, files};

/// The line before the table.
const BEGIN: &str = "<!-- tray:begin -->";
/// The line after the table.
const END: &str = "<!-- tray:end -->";

/// Fails if the table is out of date.
pub(super) fn check(path: &Path, titles: &[Title]) -> Result<(), Failure> {
    let text = files::text(path)?;
    if replaced(&text, titles).ok_or_else(|| unmarked(path))? == text {
        return Ok(());
    }
    let text = format!(
        "the table in `{}` does not match the spec and tray.csv\n\n\
         run `{REMEDY}` to fix it",
        path.display()
    );
    Err(Failure::Check(text))
}

/// Updates the table. Returns whether it was out of date.
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
         add the lines `{BEGIN}` and `{END}` where the table belongs",
        path.display()
    ))
}

/// Replaces the table in the text; `None` if the markers are missing.
fn replaced(text: &str, titles: &[Title]) -> Option<String> {
    let (before, rest) = once(text, BEGIN)?;
    let (_, after) = once(rest, END)?;
    let table = table(titles);
    (!before.contains(END)).then(|| format!("{before}{BEGIN}\n\n{table}\n{END}{after}"))
}

/// Splits the text at a marker that occurs once.
fn once<'t>(text: &'t str, marker: &str) -> Option<(&'t str, &'t str)> {
    text.split_once(marker).filter(|(_, after)| !after.contains(marker))
}

fn table(titles: &[Title]) -> String {
    let rows = titles.iter().map(|title| {
        let calls: Vec<String> = title.calls.iter().map(linked).collect();
        format!("| {} | {} |\n", title.name.replace('|', "\\|"), calls.join(", "))
    });
    let head = "| Tray operation | Rust call |\n|---|---|\n".to_owned();
    [head].into_iter().chain(rows).collect()
}

/// A call with an intra-doc link. A call behind a feature has none, because its documentation only
/// exists with the feature.
fn linked(call: &ClientCall) -> String {
    match call.feature {
        None if call.is_guess => {
            format!("[`{}`](crate::{}) (a guess)", call.text, call.path)
        }
        None => format!("[`{}`](crate::{})", call.text, call.path),
        Some(feature) => format!("`{}` (feature `{feature}`)", call.text),
    }
}
