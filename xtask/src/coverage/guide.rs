//! The table in the guide "Coming from Tray", between two markers.

use std::fs;
use std::path::Path;

use super::REMEDY;
use super::calls::ClientCall;
use super::parity::Title;
use crate::{Failure, files, section};

/// The name of the part of the guide.
const PART: &str = "tray";

/// Fails if the table is out of date.
pub(super) fn check(path: &Path, titles: &[Title]) -> Result<(), Failure> {
    let text = files::text(path)?;
    if section::replaced(path, PART, &table(titles))? == text {
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
    let new = section::replaced(path, PART, &table(titles))?;
    let stale = new != text;
    if stale {
        fs::write(path, new).map_err(|error| Failure::Write(path.to_owned(), error))?;
    }
    Ok(stale)
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
