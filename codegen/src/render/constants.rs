//! Constants that are made by a call which fits on the line below the `=`.

use super::WIDTH;

/// Puts the call on that line, as rustfmt does. A general printer breaks its arguments.
pub(super) fn joined(text: &str) -> String {
    below(text).unwrap_or_else(|| text.to_owned())
}

fn below(text: &str) -> Option<String> {
    let (target, value) = text.split_once(" = ")?;
    let (call, rest) = value.split_once("(\n")?;
    let lines: Vec<&str> = rest.lines().map(str::trim).collect();
    let end = lines.iter().position(|line| line.starts_with(')'))?;
    let (arguments, chain) = lines.split_at(end);
    let (close, chain) = chain.split_first()?;
    let arguments = arguments.join(" ");
    let call = format!("    {call}({}{close}", arguments.trim_end_matches(','));
    let chain: String = chain.iter().flat_map(|link| ["        ", link, "\n"]).collect();
    (call.len() <= WIDTH).then(|| format!("{target} =\n{call}\n{chain}"))
}
