//! Struct literals in statics and functions: on one line if they fit, as rustfmt does.

use super::WIDTH;

/// Joins every literal that fits on a line, inner ones first.
pub(super) fn joined(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for line in text.lines() {
        out.push(line.to_owned());
        if line.ends_with(" {") {
            open.push(out.len() - 1);
        } else if line.trim_start().starts_with('}')
            && let Some(start) = open.pop()
        {
            join(&mut out, start);
        }
    }
    out.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

/// Joins the lines from `start` on, if the result fits.
fn join(lines: &mut Vec<String>, start: usize) {
    let Some(([first], rest)) =
        lines.get(start..).and_then(<[String]>::split_first_chunk)
    else {
        return;
    };
    let Some((last, fields)) = rest.split_last() else { return };
    let flat = !fields.iter().any(|field| field.ends_with(['{', '[', '(']));
    let is_function = first.starts_with("fn ") || first.starts_with("pub fn ");
    let fields: Vec<&str> = fields.iter().map(|field| field.trim()).collect();
    let line =
        format!("{first} {} {}", fields.join(" ").trim_end_matches(','), last.trim());
    if flat && !is_function && start > 0 && line.len() <= WIDTH {
        lines.truncate(start);
        lines.push(line);
    }
}
