//! Chains of calls that fit on the line below the `=` of their assignment.

use super::WIDTH;

/// Puts each such chain on that line, as rustfmt does. A general printer breaks it at every point.
pub(super) fn joined(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let mut chain = Vec::new();
        let start = line.rsplit_once(" = ").filter(|(_, value)| is_name(value));
        if start.is_some() {
            while let Some(link) = lines.next_if(|it| it.trim_start().starts_with('.')) {
                chain.push(link);
            }
        }
        let joined = start.and_then(|(target, value)| {
            Some([format!("{target} ="), joined_value(line, value, &chain)?])
        });
        if let Some(lines) = joined {
            out.extend(lines);
        } else {
            out.push(line.to_owned());
            out.extend(chain.into_iter().map(str::to_owned));
        }
    }
    out.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

/// The links on one line, if the chain ends with them and the line does not get too long.
fn joined_value(line: &str, value: &str, links: &[&str]) -> Option<String> {
    let indent = line.len() - line.trim_start().len() + 4;
    let links: String = links.iter().map(|link| link.trim()).collect();
    let value = format!("{:indent$}{value}{links}", "");
    (links.ends_with(';') && value.len() <= WIDTH).then_some(value)
}

fn is_name(value: &str) -> bool {
    !value.is_empty()
        && value.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
}
