//! Chains of calls that fit on the line below the `=` of their assignment.

use super::WIDTH;

/// Puts each such chain on that line, as rustfmt does. A general printer breaks it at every point.
pub(super) fn joined(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let mut chain = Vec::new();
        if line.ends_with(" = self") {
            while let Some(link) = lines.next_if(|it| it.trim_start().starts_with('.')) {
                chain.push(link);
            }
        }
        let value = joined_value(line, &chain);
        if let (Some(target), Some(value)) = (line.strip_suffix(" self"), value) {
            out.extend([target.to_owned(), value]);
        } else {
            out.push(line.to_owned());
            out.extend(chain.into_iter().map(str::to_owned));
        }
    }
    out.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

/// The links on one line, if the chain ends with them and the line does not get too long.
fn joined_value(line: &str, links: &[&str]) -> Option<String> {
    let indent = line.len() - line.trim_start().len() + 4;
    let links: String = links.iter().map(|link| link.trim()).collect();
    let value = format!("{:indent$}self{links}", "");
    (links.ends_with(';') && value.len() <= WIDTH).then_some(value)
}
