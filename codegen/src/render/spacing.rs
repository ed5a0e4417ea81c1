//! Blank lines between the items of an `impl`.

/// Puts a blank line after every item of a block, except the last.
pub(super) fn between_items(text: &str) -> String {
    if !text.lines().any(|line| line.starts_with("impl")) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 64);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let next = lines.peek().copied().unwrap_or("}");
        if ends_item(line) && next != "}" && !is_type(line, next) {
            out.push('\n');
        }
    }
    out
}

/// Whether this is the last line of a function or an associated type.
fn ends_item(line: &str) -> bool {
    let is_comment = line.trim_start().starts_with("//");
    line == "    }"
        || line.starts_with("    type ")
        || line.ends_with(" {}") && line.starts_with("    ") && !is_comment
}

/// Associated types have no blank line between them.
fn is_type(line: &str, next: &str) -> bool {
    line.starts_with("    type ") && next.starts_with("    type ")
}
