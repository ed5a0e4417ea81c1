//! Type aliases whose type fits on the line below the `=`.

use super::WIDTH;

/// Puts the type on that line, as rustfmt does. A general printer breaks it between `<` and `>`.
pub(super) fn joined(text: &str) -> String {
    let Some(start) = text.rfind("pub type ") else { return text.to_owned() };
    let (docs, alias) = text.split_at(start);
    let joined: String = alias.lines().map(str::trim).collect();
    let joined = joined.replace(",>", ">");
    match joined.split_once(" = ") {
        Some((head, ty)) if alias.lines().count() > 1 && ty.len() + 4 <= WIDTH => {
            format!("{docs}{head} =\n    {ty}\n")
        }
        _ => text.to_owned(),
    }
}
