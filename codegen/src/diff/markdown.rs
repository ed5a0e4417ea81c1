//! A comparison as Markdown for the changelog: every change, and what it does to the wire.

use std::fmt::Write as _;

use super::change::Change;
use super::report::Report;
use super::rust::Release;
use super::wire::Verdict;

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
            let under = |change: &&Change| self::heading(change) == heading;
            let mut changes = self.diff.changes.iter().filter(under).peekable();
            if changes.peek().is_some() {
                let lead = if out.is_empty() { "" } else { "\n" };
                // Writing to a `String` cannot fail.
                let _ = writeln!(out, "{lead}### {heading}\n");
                changes.for_each(|change| item(&mut out, change));
            }
        }
        out
    }
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
    let Change { group, subject, what, rust, wire, .. } = change;
    let breaking = if rust.release == Release::Major { "**Breaking:** " } else { "" };
    let on_the_wire = match wire.verdict {
        Verdict::Compatible => String::new(),
        Verdict::Risky | Verdict::Breaking => format!(" ({} on the wire)", wire.verdict),
    };
    let _ = writeln!(out, "- {breaking}{group}, {subject}: {what}{on_the_wire}");
}
