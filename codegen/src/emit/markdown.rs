//! Escapes untrusted Markdown: links, tags and fences are shown as text. Code spans are kept.

/// The text with control and direction characters written as escapes.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\t' => out.push(' '),
            _ if letter.is_control() || is_invisible(letter) => {
                out.extend(letter.escape_unicode());
            }
            _ => out.push(letter),
        }
    }
    out
}

/// Whether a letter is invisible and may change the order of others.
fn is_invisible(letter: char) -> bool {
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

/// A text as a code span. A text that would need three backticks, which could start a block, is
/// escaped letter by letter.
pub(super) fn code(text: &str) -> String {
    let text = plain(&text.replace(['\n', '\r'], " "));
    match longest_run(&text) {
        _ if text.trim().is_empty() => format!("`\"{text}\"`"),
        0 => format!("`{text}`"),
        1 => format!("`` {text} ``"),
        _ => escaped(&text),
    }
}

fn escaped(text: &str) -> String {
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
        out.push_str(&escape_words(text));
        let taken = if special.starts_with('`') {
            code_span(special, &mut out)
        } else {
            escape(special, &mut out)
        };
        rest = special.get(taken..).unwrap_or_default();
    }
    out.push_str(&escape_words(rest));
    out
}

/// Copies a code span and returns its length. Backticks without a closing run, or that could start
/// a block, are escaped.
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

/// Copies a backslash and the letter it escapes, and returns the length.
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

fn escape_words(text: &str) -> String {
    text.split(' ').map(escape_word).collect::<Vec<_>>().join(" ")
}

fn escape_word(word: &str) -> String {
    let url = word.find("http://").or_else(|| word.find("https://"));
    if let Some((before, url)) = url.map(|at| word.split_at(at)) {
        let end =
            url.find(['<', '>', '[', ']', '(', ')', '"', '\'']).unwrap_or(url.len());
        let end =
            url.get(..end).unwrap_or(url).trim_end_matches(['.', ',', ';', ':']).len();
        let (url, after) = url.split_at(end);
        return format!("{}<{url}>{}", escape_brackets(before), escape_brackets(after));
    }
    let core = word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
    match word.split_once(core) {
        Some((before, after)) if is_code(core) => {
            format!("{}`{core}`{}", escape_brackets(before), escape_brackets(after))
        }
        _ => escape_brackets(word),
    }
}

/// Whether a word is an identifier such as `customer_id`.
fn is_code(core: &str) -> bool {
    core.contains('_')
        && core.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// Square brackets would be a link, angle brackets a tag, three tildes a code block.
fn escape_brackets(word: &str) -> String {
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
    fn assert_escaped(line: &str, expected: &str) {
        assert_eq!(neutral(line), expected);
    }

    #[test]
    fn brackets_are_text() {
        assert_escaped(
            "see [Contact] and [`b`][c]",
            r"see \[Contact\] and \[`b`\]\[c\]",
        );
        assert_escaped("[customer_id]", r"\[`customer_id`\]");
    }

    #[test]
    fn escapes_are_kept() {
        assert_escaped(r"\[a\] and \`b [c]`", r"\[a\] and \`b \[c\]\`");
        assert_escaped(r"C:\new \", r"C:\\new \\");
    }

    #[test]
    fn tags_are_text() {
        assert_escaped("<script> a<b", r"\<script\> a\<b");
    }

    #[test]
    fn code_spans_are_kept() {
        assert_escaped("`[a] <b>` [c]", r"`[a] <b>` \[c\]");
        assert_escaped("``a ` [b]`` `c", r"``a ` [b]`` \`c");
    }

    #[test]
    fn urls_become_links() {
        assert_escaped("(https://a.b/c_d).", "(<https://a.b/c_d>).");
        assert_escaped("at http://a.b, or", "at <http://a.b>, or");
    }

    #[test]
    fn tildes_are_escaped() {
        assert_escaped("- ~~~rust", r"- \~\~\~rust");
    }

    #[test]
    fn three_backticks_are_escaped() {
        assert_escaped("a ```b c``` d", r"a \`\`\`b c\`\`\` d");
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code("a``b"), r"a\`\`b");
        assert_eq!(code(""), "`\"\"`");
    }

    #[test]
    fn invisible_letters_are_escaped() {
        assert_eq!(plain("a\u{202e}b\u{7}\tc"), r"a\u{202e}b\u{7} c");
    }
}
