//! Shows what `--check` found.

use std::fmt::Write as _;

use similar::TextDiff;

use super::{Change, Plan, REMEDY};

/// How many lines of difference are shown for one file.
const FILE_LINES: usize = 40;
/// How many lines of difference are shown in all.
const ALL_LINES: usize = 200;

/// Every file that is not as it should be, the differences, and the command that mends it.
pub(super) fn show(plan: &Plan) -> String {
    let mut out = format!("`{}` is not what the spec gives\n\n", plan.out.display());
    for (path, change) in &plan.changes {
        let word = match change {
            Change::None => continue,
            Change::Stale(_) => "stale",
            Change::Missing => "missing",
            Change::Orphan => "orphaned",
        };
        // Writing to a `String` cannot fail.
        let _ = writeln!(out, "{word:>8}  {}", path.escape_debug());
    }
    let mut left = ALL_LINES;
    for (path, change) in &plan.changes {
        if let (Change::Stale(old), Some(new)) = (change, plan.texts.get(path)) {
            let old = String::from_utf8_lossy(old);
            out.push('\n');
            left -= difference(&mut out, path, &old, new, left.min(FILE_LINES));
        }
    }
    let _ = write!(out, "\nrun `{REMEDY}` to mend it");
    out
}

/// Appends at most `limit` lines of difference and returns how many they were.
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
