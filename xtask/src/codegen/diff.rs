//! Renders the differences that `--check` finds.

use std::borrow::Cow;
use std::fmt::Write as _;

use similar::TextDiff;

use super::{FileChange, Plan, REMEDY};

/// The most lines of difference for one file.
const FILE_LINES: usize = 40;
/// The most lines of difference in total.
const ALL_LINES: usize = 200;

/// Every file that is out of date, the differences, and the command that updates the files.
pub(super) fn show(plan: &Plan) -> String {
    let mut out = format!("`{}` does not match the spec\n\n", plan.out.display());
    for (path, change) in &plan.changes {
        let word = match change {
            FileChange::None => continue,
            FileChange::Stale(_) => "stale",
            FileChange::Missing => "missing",
            FileChange::Orphan => "orphaned",
        };
        let only = if changed_lines(plan, path)
            .is_some_and(|(old, new)| same_lines(&old, new))
        {
            " (differs in line endings only)"
        } else {
            ""
        };
        // Writing to a `String` cannot fail.
        let _ = writeln!(out, "{word:>8}  {}{only}", path.escape_debug());
    }
    let mut left = ALL_LINES;
    for path in plan.changes.keys() {
        if let Some((old, new)) = changed_lines(plan, path)
            && !same_lines(&old, new)
        {
            out.push('\n');
            left -= difference(&mut out, path, &old, new, left.min(FILE_LINES));
        }
    }
    let _ = write!(out, "\nrun `{REMEDY}` to fix it");
    out
}

/// The text of a stale file on disk, and the generated one.
fn changed_lines<'p>(plan: &'p Plan, path: &str) -> Option<(Cow<'p, str>, &'p str)> {
    match (plan.changes.get(path)?, plan.texts.get(path)) {
        (FileChange::Stale(old), Some(new)) => Some((String::from_utf8_lossy(old), new)),
        _ => None,
    }
}

/// Whether two texts differ in nothing but line endings.
fn same_lines(old: &str, new: &str) -> bool {
    old.replace("\r\n", "\n") == new
}

/// Appends at most `limit` lines of difference, and returns how many.
fn difference(
    out: &mut String,
    path: &str,
    old: &str,
    new: &str,
    limit: usize,
) -> usize {
    let diff = TextDiff::from_lines(old, new);
    let text = diff
        .unified_diff()
        .header(&format!("{path} on disk"), &format!("{path} as generated"))
        .to_string();
    let count = text.lines().count();
    for line in text.lines().take(limit) {
        out.push_str(line);
        out.push('\n');
    }
    if count > limit {
        let _ = writeln!(out, "… {} more lines of difference in {path}", count - limit);
    }
    count.min(limit)
}
