//! A comparison as text, grouped by resource, with two lines per change.

use std::fmt::Write as _;

use super::change::{Change, Place};
use super::report::Report;

impl Report {
    /// Renders the comparison as text.
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        for (group, changes) in self.diff.groups() {
            // Writing to a `String` cannot fail.
            let _ = writeln!(out, "{group}");
            for change in changes {
                paragraph(&mut out, change);
            }
            out.push('\n');
        }
        out + &self.summary()
    }

    /// The verdict, and the version that it needs.
    pub fn summary(&self) -> String {
        format!("{}\n{}\n", self.verdict(), self.version())
    }
}

fn paragraph(out: &mut String, change: &Change) {
    let Change { subject, what, wire, rust, .. } = change;
    let _ =
        writeln!(out, "  {:<5}  {:<10}  {subject}: {what}", rust.release, wire.verdict);
    let _ = writeln!(out, "         {}/{}  {}", wire.code, rust.code, places(change));
}

/// `contacts.yaml:12 → contacts.yaml:14`, with `-` for a missing location.
fn places(change: &Change) -> String {
    let place = |place: Option<&Place>| match place {
        Some(Place { file, line }) => format!("{file}:{line}"),
        None => "-".to_owned(),
    };
    format!("{} → {}", place(change.old.as_ref()), place(change.new.as_ref()))
}
