//! A comparison as Markdown for the changelog. Changes of the documentation alone are only counted.

use std::fmt::Write as _;

use super::change::Change;
use super::report::Report;
use super::rust::{self, Release};

/// The headings of the changelog, in its order.
const HEADINGS: [&str; 4] = ["Added", "Changed", "Deprecated", "Removed"];

/// Additions and removals that change an existing item.
const IN_PLACE: [&str; 4] =
    ["argument-added", "argument-removed", "gate-added", "gate-removed"];

impl Report {
    /// Renders the comparison as Markdown for the changelog.
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        for heading in HEADINGS {
            let under =
                |change: &&Change| !is_text(change) && self::heading(change) == heading;
            let mut changes = self.diff.changes.iter().filter(under).peekable();
            if changes.peek().is_some() {
                // Writing to a `String` cannot fail.
                let _ = writeln!(out, "### {heading}\n");
                changes.for_each(|change| item(&mut out, change));
                out.push('\n');
            }
        }
        match self.diff.changes.iter().filter(|change| is_text(change)).count() {
            0 => {}
            1 => out.push_str("1 text of the documentation changed.\n\n"),
            count => {
                let _ = writeln!(out, "{count} texts of the documentation changed.\n");
            }
        }
        let _ = writeln!(out, "{}.", self.verdict());
        out
    }
}

fn is_text(change: &Change) -> bool {
    change.rust == rust::TEXT
}

fn heading(change: &Change) -> &'static str {
    let code = change.rust.code;
    match code {
        "deprecated" => "Deprecated",
        _ if IN_PLACE.contains(&code) => "Changed",
        _ if code.ends_with("-added") => "Added",
        _ if code.ends_with("-removed") => "Removed",
        _ => "Changed",
    }
}

fn item(out: &mut String, change: &Change) {
    let Change { group, subject, what, rust, .. } = change;
    let breaking = if rust.release == Release::Major { "**Breaking:** " } else { "" };
    let _ = writeln!(out, "- {breaking}{group}, {subject}: {what}");
}
