//! The ways to write one character: by itself, within a JSON string or a literal of Rust, in a
//! URL, in a form, and in a page.

/// What a character may begin with that is not written by itself.
pub(super) const FIRSTS: [u8; 4] = [b'\\', b'%', b'&', b'+'];

/// A backslash within JSON that is quoted in JSON.
const MOST_BACKSLASHES: usize = 4;
/// As many may stand before each half of a character that has two.
const MOST_BEFORE_A_HALF: usize = 8;
/// No number or name of a character has more letters.
const LONGEST_NAME: usize = 10;

/// Where a character ends that the text has at `start`, for every way to write it.
pub(super) fn ends_of(c: char, text: &str, start: usize) -> Vec<usize> {
    let rest = text.get(start..).unwrap_or_default();
    let mut lengths: Vec<usize> = match rest.bytes().next() {
        Some(b'\\') => escaped(c, rest),
        Some(b'%') => in_url(c, rest).into_iter().collect(),
        Some(b'&') => in_page(c, rest).into_iter().collect(),
        Some(b'+') if c == ' ' => vec![1],
        _ => Vec::new(),
    };
    if rest.starts_with(c) {
        lengths.push(c.len_utf8());
    }
    lengths.into_iter().map(|length| start + length).collect()
}

/// After one or more backslashes: JSON may itself be quoted.
fn escaped(c: char, rest: &str) -> Vec<usize> {
    let run = backslashes(rest, MOST_BACKSLASHES);
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
    let lengths = [short, by_number(c, after), in_units(c, after)];
    lengths.into_iter().flatten().map(|length| run + length).collect()
}

/// How many a text begins with. There is a bound to what is looked at: somebody may send a million.
fn backslashes(text: &str, most: usize) -> usize {
    text.bytes().take(most).take_while(|byte| *byte == b'\\').count()
}

/// `u{e9}`, as Rust writes it.
fn by_number(c: char, after: &str) -> Option<usize> {
    let digits = name(after.strip_prefix("u{")?, b'}')?;
    let same = u32::from_str_radix(digits, 16).ok()? == u32::from(c);
    same.then_some(digits.len() + 3)
}

/// `u00e9`, or two such with backslashes in between, as JSON writes it.
fn in_units(c: char, after: &str) -> Option<usize> {
    let mut rest = after;
    for unit in c.encode_utf16(&mut [0; 2]) {
        let (_, halves) = rest.split_at(backslashes(rest, MOST_BEFORE_A_HALF));
        let digits = halves.strip_prefix('u')?;
        let (digits, next) = digits.split_at_checked(4)?;
        if u16::from_str_radix(digits, 16).ok()? != *unit {
            return None;
        }
        rest = next;
    }
    Some(after.len() - rest.len())
}

/// `%C3%A9`, in capitals or not.
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
fn in_page(c: char, rest: &str) -> Option<usize> {
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

/// What stands before the end of a name.
fn name(text: &str, end: u8) -> Option<&str> {
    let length = text.bytes().take(LONGEST_NAME + 1).position(|byte| byte == end)?;
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
    use super::super::{Secrets, hide};

    #[track_caller]
    fn check(secret: &str, ways: &[&str]) {
        let secrets = Secrets::new([secret.to_owned()]);
        for way in ways {
            let hidden = hide(&format!("<{way}>"), &[&secrets]);
            assert_eq!(hidden, "<[redacted]>", "{way}");
        }
    }

    #[test]
    fn json_is_read_however_deep_it_is_quoted() {
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
    fn literals_of_rust_are_read() {
        let secret = "ä\"\\'\u{1}\u{ad}\n\0";
        check(
            secret,
            &[&secret.escape_debug().to_string(), &secret.escape_default().to_string()],
        );
    }

    #[test]
    fn urls_and_forms_are_read() {
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
    fn pages_are_read() {
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
    fn what_only_begins_like_it_is_left() {
        let secrets = Secrets::new(["é&".to_owned()]);
        for text in ["%C3", "%C3%A", "\\u00e", "\\u", "\\", "&#233", "é&amp", "%é", "é"]
        {
            let expected = text.replace("é&", "[redacted]");
            assert_eq!(hide(text, &[&secrets]), expected);
        }
    }
}
