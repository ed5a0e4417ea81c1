//! Markdown by somebody else, made safe: what could be a link, a tag or the start of a code
//! block is written so that it is shown as it stands. Code between backticks is left alone.

/// The text without characters that end a line or turn it around.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\t' => out.push(' '),
            _ if letter.is_control() || turns(letter) => {
                out.extend(letter.escape_unicode());
            }
            _ => out.push(letter),
        }
    }
    out
}

/// Whether a letter cannot be seen and moves what can.
fn turns(letter: char) -> bool {
    matches!(
        letter,
        '\u{61C}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{FEFF}'
    )
}

/// A text as code. Three backticks in a row could start a block, so that a text which would
/// need them is written letter by letter.
pub(super) fn code(text: &str) -> String {
    let text = plain(&text.replace(['\n', '\r'], " "));
    match longest_run(&text) {
        _ if text.trim().is_empty() => format!("`\"{text}\"`"),
        0 => format!("`{text}`"),
        1 => format!("`` {text} ``"),
        _ => literal(&text),
    }
}

fn literal(text: &str) -> String {
    let mut out = String::with_capacity(2 * text.len());
    for letter in text.chars() {
        if letter.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

fn longest_run(text: &str) -> usize {
    text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0)
}

/// A line without links, tags and fences.
pub(super) fn neutral(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((text, special)) = rest.find(['`', '\\']).map(|at| rest.split_at(at))
    {
        out.push_str(&words(text));
        let taken = if special.starts_with('`') {
            code_span(special, &mut out)
        } else {
            escape(special, &mut out)
        };
        rest = special.get(taken..).unwrap_or_default();
    }
    out.push_str(&words(rest));
    out
}

/// Copies a span of code; without its end, or where they could start a block, backticks are
/// letters like any others. Returns how much was read.
fn code_span(text: &str, out: &mut String) -> usize {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let mut at = ticks;
    while let Some(next) = text.get(at..).and_then(|rest| rest.find('`')) {
        let start = at + next;
        let rest = text.get(start..).unwrap_or_default();
        let run = rest.len() - rest.trim_start_matches('`').len();
        at = start + run;
        if run == ticks && ticks < 3 {
            out.push_str(text.get(..at).unwrap_or_default());
            return at;
        }
    }
    out.push_str(&"\\`".repeat(ticks));
    ticks
}

/// Copies a backslash with what it escapes. Returns how much was read.
fn escape(text: &str, out: &mut String) -> usize {
    match text.chars().nth(1) {
        Some(escaped) if escaped.is_ascii_punctuation() => {
            out.push('\\');
            out.push(escaped);
            2
        }
        _ => {
            out.push_str("\\\\");
            1
        }
    }
}

fn words(text: &str) -> String {
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

fn word(word: &str) -> String {
    let url = word.find("http://").or_else(|| word.find("https://"));
    if let Some((before, url)) = url.map(|at| word.split_at(at)) {
        let end =
            url.find(['<', '>', '[', ']', '(', ')', '"', '\'']).unwrap_or(url.len());
        let end =
            url.get(..end).unwrap_or(url).trim_end_matches(['.', ',', ';', ':']).len();
        let (url, after) = url.split_at(end);
        return format!("{}<{url}>{}", shown(before), shown(after));
    }
    let core = word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
    match word.split_once(core) {
        Some((before, after)) if is_code(core) => {
            format!("{}`{core}`{}", shown(before), shown(after))
        }
        _ => shown(word),
    }
}

/// A word such as `customer_id`.
fn is_code(core: &str) -> bool {
    core.contains('_')
        && core.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// Square brackets would be a link, angle brackets a tag, three tildes a block of code.
fn shown(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for letter in word.replace("~~~", "\\~\\~\\~").chars() {
        if matches!(letter, '[' | ']' | '<' | '>') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{code, neutral, plain};

    #[track_caller]
    fn check(line: &str, expected: &str) {
        assert_eq!(neutral(line), expected);
    }

    #[test]
    fn brackets_are_no_links() {
        check("see [Contact] and [`b`][c]", r"see \[Contact\] and \[`b`\]\[c\]");
        check("[customer_id]", r"\[`customer_id`\]");
    }

    #[test]
    fn what_is_escaped_stays_so() {
        check(r"\[a\] and \`b [c]`", r"\[a\] and \`b \[c\]\`");
        check(r"C:\new \", r"C:\\new \\");
    }

    #[test]
    fn tags_are_text() {
        check("<script> a<b", r"\<script\> a\<b");
    }

    #[test]
    fn code_is_left_alone() {
        check("`[a] <b>` [c]", r"`[a] <b>` \[c\]");
        check("``a ` [b]`` `c", r"``a ` [b]`` \`c");
    }

    #[test]
    fn addresses_become_links() {
        check("(https://a.b/c_d).", "(<https://a.b/c_d>).");
        check("at http://a.b, or", "at <http://a.b>, or");
    }

    #[test]
    fn tildes_open_no_block() {
        check("- ~~~rust", r"- \~\~\~rust");
    }

    #[test]
    fn no_more_than_two_backticks_stand_together() {
        check("a ```b c``` d", r"a \`\`\`b c\`\`\` d");
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code("a``b"), r"a\`\`b");
        assert_eq!(code(""), "`\"\"`");
    }

    #[test]
    fn invisible_letters_are_shown() {
        assert_eq!(plain("a\u{202e}b\u{7}\tc"), r"a\u{202e}b\u{7} c");
    }
}
