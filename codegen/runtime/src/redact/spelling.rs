//! The spellings of one character: literal, in a JSON string or a Rust literal, in a URL, in a
//! form, and in HTML.

/// The first bytes of all spellings that are not literal.
pub(super) const FIRST_BYTES: [u8; 4] = [b'\\', b'%', b'&', b'+'];

/// A backslash in JSON that is quoted in JSON has four.
const MAX_BACKSLASHES: usize = 4;
/// The backslashes before each half of a surrogate pair.
const MAX_BEFORE_SURROGATE: usize = 8;
/// The length of the longest character reference.
const MAX_NAME: usize = 10;

/// The ends of a character that the text has at `start`, one for each spelling that matches.
pub(super) fn ends_of(c: char, text: &str, start: usize) -> Vec<usize> {
    let rest = text.get(start..).unwrap_or_default();
    let mut lengths: Vec<usize> = match rest.bytes().next() {
        Some(b'\\') => escaped(c, rest),
        Some(b'%') => in_url(c, rest).into_iter().collect(),
        Some(b'&') => in_html(c, rest).into_iter().collect(),
        Some(b'+') if c == ' ' => vec![1],
        _ => Vec::new(),
    };
    if rest.starts_with(c) {
        lengths.push(c.len_utf8());
    }
    lengths.into_iter().map(|length| start + length).collect()
}

/// After one or more backslashes, because JSON may itself be quoted.
fn escaped(c: char, rest: &str) -> Vec<usize> {
    let run = backslashes(rest, MAX_BACKSLASHES);
    if c == '\\' {
        return [2, 4].into_iter().filter(|length| *length <= run).collect();
    }
    let after = rest.get(run..).unwrap_or_default();
    let letter = match c {
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\u{8}' => 'b',
        '\u{c}' => 'f',
        '\0' => '0',
        c => c,
    };
    let short = after.starts_with(letter).then_some(letter.len_utf8());
    let lengths = [short, by_number(c, after), by_utf16(c, after)];
    lengths.into_iter().flatten().map(|length| run + length).collect()
}

/// The number of leading backslashes. Bounded, because a server may send a million of them.
fn backslashes(text: &str, most: usize) -> usize {
    text.bytes().take(most).take_while(|byte| *byte == b'\\').count()
}

/// `u{e9}`, as in Rust.
fn by_number(c: char, after: &str) -> Option<usize> {
    let digits = name(after.strip_prefix("u{")?, b'}')?;
    let same = u32::from_str_radix(digits, 16).ok()? == u32::from(c);
    same.then_some(digits.len() + 3)
}

/// `u00e9`, or a surrogate pair with backslashes in between, as in JSON.
fn by_utf16(c: char, after: &str) -> Option<usize> {
    let mut rest = after;
    for unit in c.encode_utf16(&mut [0; 2]) {
        let (_, halves) = rest.split_at(backslashes(rest, MAX_BEFORE_SURROGATE));
        let digits = halves.strip_prefix('u')?;
        let (digits, next) = digits.split_at_checked(4)?;
        if u16::from_str_radix(digits, 16).ok()? != *unit {
            return None;
        }
        rest = next;
    }
    Some(after.len() - rest.len())
}

/// `%C3%A9`, in upper or lower case.
fn in_url(c: char, rest: &str) -> Option<usize> {
    let mut left = rest;
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        let (digits, next) = left.strip_prefix('%')?.split_at_checked(2)?;
        if u8::from_str_radix(digits, 16).ok()? != byte {
            return None;
        }
        left = next;
    }
    Some(rest.len() - left.len())
}

/// `&quot;`, `&#233;` or `&#xe9;`.
fn in_html(c: char, rest: &str) -> Option<usize> {
    let entity = name(rest.strip_prefix('&')?, b';')?;
    let named = match entity {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        entity => numbered(entity.strip_prefix('#')?),
    };
    (named == Some(c)).then_some(entity.len() + 2)
}

/// The text before the end of a name.
fn name(text: &str, end: u8) -> Option<&str> {
    let length = text.bytes().take(MAX_NAME + 1).position(|byte| byte == end)?;
    text.get(..length)
}

fn numbered(digits: &str) -> Option<char> {
    let number = match digits.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => digits.parse(),
    };
    char::from_u32(number.ok()?)
}

#[cfg(test)]
mod tests {
    use super::super::{Secrets, redact};

    #[track_caller]
    fn check(secret: &str, spellings: &[&str]) {
        let secrets = Secrets::new([secret.to_owned()]);
        for spelling in spellings {
            let redacted = redact(&format!("<{spelling}>"), &[&secrets]);
            assert_eq!(redacted, "<[redacted]>", "{spelling}");
        }
    }

    #[test]
    fn json_at_any_depth_of_quoting_is_recognized() {
        check(
            "ä \"</\\'\u{1}\n😀",
            &[
                "ä \"</\\'\u{1}\n😀",
                r#"ä \"</\\'\u0001\n😀"#,
                r#"ä \"<\/\\'\u0001\n😀"#,
                r#"\u00e4 \"</\\'\u0001\n\ud83d\ude00"#,
                r#"\u00E4 \"\u003C/\\\u0027\u0001\n\uD83D\uDE00"#,
                r#"ä \\\"</\\\\'\\u0001\\n😀"#,
                r#"\\u00e4 \\\"</\\\\'\\u0001\\n\\ud83d\\ude00"#,
            ],
        );
    }

    #[test]
    fn rust_literals_are_recognized() {
        let secret = "ä\"\\'\u{1}\u{ad}\n\0";
        check(
            secret,
            &[&secret.escape_debug().to_string(), &secret.escape_default().to_string()],
        );
    }

    #[test]
    fn urls_and_forms_are_recognized() {
        check(
            "ä \"+%😀",
            &[
                "%C3%A4%20%22%2B%25%F0%9F%98%80",
                "%c3%a4%20%22%2b%25%f0%9f%98%80",
                "%C3%A4+%22%2B%25%F0%9F%98%80",
                "ä%20\"+%25😀",
            ],
        );
    }

    #[test]
    fn html_is_recognized() {
        check(
            "ä \"</&'😀",
            &[
                "ä &quot;&lt;/&amp;&#39;😀",
                "&#228;&nbsp;&quot;&lt;/&amp;&apos;&#128512;",
                "&#xe4; &#x22;&#60;&#47;&#38;&#X27;&#x1F600;",
            ],
        );
    }

    #[test]
    fn an_incomplete_spelling_is_unchanged() {
        let secrets = Secrets::new(["é&".to_owned()]);
        for text in ["%C3", "%C3%A", "\\u00e", "\\u", "\\", "&#233", "é&amp", "%é", "é"]
        {
            let expected = text.replace("é&", "[redacted]");
            assert_eq!(redact(text, &[&secrets]), expected);
        }
    }
}
