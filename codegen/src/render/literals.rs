//! Struct literals and assignments in statics and functions: on as few lines as rustfmt uses.

use super::WIDTH;

/// Joins every literal that fits on a line, the inner ones first, and every assigned call that
/// fits on the line after the `=`.
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
        } else if line == "];" {
            assign_list(&mut out);
        } else if line.trim_start().starts_with(']') {
            hug_chain(&mut out);
            fill_list(&mut out);
        } else {
            assign(&mut out);
            break_item(&mut out);
        }
    }
    out.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

/// Moves a call with one argument behind the `=` of its assignment, if the last lines are one.
fn assign(lines: &mut Vec<String>) {
    let Some(([target, argument, close], start)) =
        lines.split_last_chunk().map(|(before, last)| (last, before.len()))
    else {
        return;
    };
    let Some((target, call)) = target.split_once(" = ") else { return };
    let indent = target.len() - target.trim_start().len();
    let argument = argument.trim().trim_end_matches(',');
    let value = format!("{:indent$}    {call}{argument}{}", "", close.trim());
    let is_call = call.ends_with('(') && close.trim() == ");";
    if is_call && value.len() <= WIDTH {
        let target = format!("{target} =");
        lines.truncate(start);
        lines.extend([target, value]);
    }
}

/// Moves the call at the end of an item to a separate line if the comma does not fit, which a
/// general printer does not count.
fn break_item(lines: &mut Vec<String>) {
    let Some(line) = lines.last_mut().filter(|line| line.len() > WIDTH) else { return };
    let mut parts = line.split(").");
    let (Some(start), Some(end), None) = (parts.next(), parts.next(), parts.next())
    else {
        return;
    };
    if end.ends_with("),") {
        let indent = line.len() - line.trim_start().len() + 4;
        let call = format!("{:indent$}.{end}", "");
        *line = format!("{start})");
        lines.push(call);
    }
}

/// Moves the only item of a list behind its bracket if it is a chain of calls, each on a line, if
/// the last lines are one.
fn hug_chain(lines: &mut Vec<String>) {
    let Some(start) = lines.iter().rposition(|line| line.ends_with('[')) else { return };
    let Some([open, item, chain @ .., close]) = lines.get(start..) else { return };
    let is_call = |line: &String| line.trim_start().starts_with('.');
    let Some((last, calls)) = chain.split_last() else { return };
    let hugged = format!("{open}{}", item.trim());
    let is_chain = is_call(last) && calls.iter().all(is_call);
    if !is_chain || !item.ends_with(')') || hugged.len() > WIDTH {
        return;
    }
    let dedented = |line: &str| line.strip_prefix("    ").unwrap_or(line).to_owned();
    let last = format!("{}{}", dedented(last.trim_end_matches(',')), close.trim());
    let calls: Vec<String> = calls.iter().map(|line| dedented(line)).collect();
    lines.truncate(start);
    lines.push(hugged);
    lines.extend(calls);
    lines.push(last);
}

/// Fills the lines of a list whose items are short, if the last lines are one.
fn fill_list(lines: &mut Vec<String>) {
    const SHORT: usize = 10;
    let Some(start) = lines.iter().rposition(|line| line.ends_with('[')) else { return };
    let (Some(items), Some(close)) =
        (lines.get(start + 1..lines.len() - 1), lines.last())
    else {
        return;
    };
    let items: Vec<&str> = items.iter().map(|item| item.trim()).collect();
    let is_short =
        |item: &&str| item.strip_suffix(',').is_some_and(|it| it.len() <= SHORT);
    if items.is_empty() || !items.iter().all(is_short) {
        return;
    }
    let indent = close.len() - close.trim_start().len() + 4;
    let mut filled: Vec<String> = Vec::new();
    for item in items {
        match filled.last_mut() {
            // rustfmt leaves the last column free.
            Some(line) if line.len() + 1 + item.len() < WIDTH => {
                line.push(' ');
                line.push_str(item);
            }
            _ => filled.push(format!("{:indent$}{item}", "")),
        }
    }
    filled.push(close.clone());
    lines.truncate(start + 1);
    lines.extend(filled);
}

/// Puts an assigned list on one line, behind the `=` or below it, if it does not get too long.
fn assign_list(lines: &mut Vec<String>) {
    let Some(start) = lines.iter().rposition(|line| line.ends_with(" = &[")) else {
        return;
    };
    let items = lines.get(start + 1..lines.len() - 1).unwrap_or_default();
    let is_flat = |item: &&String| item.ends_with(',') && !item.trim().starts_with('#');
    if items.is_empty() || !items.iter().all(|item| is_flat(&item)) {
        return;
    }
    let items: Vec<&str> = items.iter().map(|item| item.trim()).collect();
    let list = format!("&[{}];", items.join(" ").trim_end_matches(','));
    let target = lines.get(start).map(|line| line.trim_end_matches(" &[").to_owned());
    let Some(target) = target else { return };
    let (beside, below) = (format!("{target} {list}"), format!("    {list}"));
    if beside.len() <= WIDTH {
        lines.truncate(start);
        lines.push(beside);
    } else if below.len() <= WIDTH {
        lines.truncate(start);
        lines.extend([target, below]);
    }
}

/// Puts the lines from `start` on one, if it does not get too long.
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
