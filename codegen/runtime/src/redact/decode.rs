//! Single decodings of a text or of bytes.

use std::borrow::Cow;

use super::needles::{is_filler, without_tags};

/// The length of the longest name or number of a character reference.
const MAX_NAME: usize = 10;

/// What a text is without one kind of escapes, tags or fillers, for each kind that it has.
pub(super) fn escapes(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    if text.contains('\\') {
        all.extend([backslashes(text, false), backslashes(text, true)]);
    }
    if text.contains('%') {
        all.extend(texts(&hexadecimal_escapes(text, b'%')));
    }
    if text.contains("%u") {
        all.push(backslashes(&text.replace("%u", "\\u"), false));
    }
    if text.contains('=') {
        all.extend(texts(&hexadecimal_escapes(text, b'=')));
    }
    if text.contains('&') {
        all.extend([true, false].map(|closed| character_references(text, closed)));
    }
    if text.contains('+') {
        all.push(text.replace('+', " "));
    }
    if text.contains('<') {
        all.extend(
            [false, true].map(|longest| without_tags(text, longest).into_owned()),
        );
    }
    if text.contains(is_filler) {
        all.push(text.replace(is_filler, ""));
        // A dash may be a digit of Base64.
        if text.contains('-') {
            all.push(text.replace(|c| c != '-' && is_filler(c), ""));
        }
    }
    // UTF-8 or UTF-16 that was read as Latin-1.
    let bytes: Option<Vec<u8>> =
        text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    match bytes {
        Some(bytes) if bytes.contains(&0) => all.extend(charsets(&bytes)),
        Some(bytes) => all.extend(String::from_utf8(bytes).ok()),
        None => {}
    }
    all
}

/// The bytes that the Base64 digits and the hexadecimal digits of a text stand for, at every offset.
pub(super) fn encoded_bytes(text: &str) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    let dashes = text.contains('-');
    for dash in [true, false].into_iter().take(1 + usize::from(dashes)) {
        let digits = digits(text, |c| base64_digit(c, dash));
        all.extend((0..4).map(|skipped| pack(&digits, skipped, 6)));
    }
    let digits = hexadecimal_digits(text);
    all.extend((0..2).map(|skipped| pack(&digits, skipped, 4)));
    all.push(decimal_bytes(text));
    all
}

/// The text of bytes: UTF-8 or, if they look like it, UTF-16. Other bytes count as Latin-1.
pub(crate) fn text(bytes: &[u8]) -> Cow<'_, str> {
    if let Some(text) = utf16(bytes) {
        return text.into();
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.into();
    }
    mixed(bytes).into()
}

/// UTF-8 where the bytes are, and Latin-1 where they are not.
fn mixed(bytes: &[u8]) -> String {
    let parts = bytes.utf8_chunks();
    parts.map(|part| part.valid().to_owned() + &latin1(part.invalid())).collect()
}

/// UTF-16 with a byte order mark, or with the NUL bytes of ASCII in most units.
fn utf16(bytes: &[u8]) -> Option<String> {
    let nul = |odd: usize| {
        bytes.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (nul(0), nul(1));
    let enough = (bytes.len() / 3).max(1);
    match bytes {
        [0xff, 0xfe, ..] => Some(utf16_units(bytes, u16::from_le_bytes)),
        [0xfe, 0xff, ..] => Some(utf16_units(bytes, u16::from_be_bytes)),
        _ if odd >= enough && odd > 2 * even => {
            Some(utf16_units(bytes, u16::from_le_bytes))
        }
        _ if even >= enough && even > 2 * odd => {
            Some(utf16_units(bytes, u16::from_be_bytes))
        }
        _ => None,
    }
}

fn utf16_units(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = bytes.as_chunks();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    String::from_utf16_lossy(&units).trim_start_matches('\u{feff}').to_owned()
}

fn latin1(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// The text of bytes in each character set.
pub(super) fn charsets(bytes: &[u8]) -> Vec<String> {
    let mut all = texts(bytes);
    if all.len() > 1 || bytes.contains(&0) {
        for bytes in [bytes, bytes.get(1..).unwrap_or_default()] {
            all.push(utf16_units(bytes, u16::from_le_bytes));
            all.push(utf16_units(bytes, u16::from_be_bytes));
        }
    }
    all
}

/// UTF-8, and Latin-1 for bytes that are not UTF-8.
fn texts(bytes: &[u8]) -> Vec<String> {
    match std::str::from_utf8(bytes) {
        Ok(text) => vec![text.to_owned()],
        Err(_) => vec![mixed(bytes), latin1(bytes)],
    }
}

/// Without the escapes of JSON and of Rust literals: of one level, or of all levels of quoting.
fn backslashes(text: &str, all_levels: bool) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, escaped)) = rest.split_once('\\') {
        units.extend(before.encode_utf16());
        let after = escaped.trim_start_matches('\\');
        rest = if all_levels { after } else { escaped };
        if let Some((unit, end)) = unicode_escape(rest) {
            units.extend(unit);
            rest = end;
        } else if let Some(c) = rest.chars().next() {
            let c = match c {
                'n' | 'r' | 't' | 'b' | 'f' | '0' => ' ',
                c => c,
            };
            units.extend(c.encode_utf16(&mut [0; 2]).iter());
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
    }
    units.extend(rest.encode_utf16());
    String::from_utf16_lossy(&units)
}

/// `u00e9`, `u{e9}`, `xe9` or, with octal digits, `351`, and the text after it.
fn unicode_escape(text: &str) -> Option<(Vec<u16>, &str)> {
    let (digits, rest) = if let Some(braced) = text.strip_prefix("u{") {
        short_name(braced, '}')?
    } else if let Some(digits) = text.strip_prefix('u') {
        digits.split_at_checked(4)?
    } else if let Some(digits) = text.strip_prefix('x') {
        digits.split_at_checked(2)?
    } else {
        text.split_at_checked(3)?
    };
    let radix = if text.starts_with(['u', 'x']) { 16 } else { 8 };
    let number = u32::from_str_radix(digits, radix).ok()?;
    // Half of a surrogate pair is not a character but a unit.
    let units = match (u16::try_from(number), char::from_u32(number)) {
        (Ok(unit), _) => vec![unit],
        (Err(_), c) => c?.encode_utf16(&mut [0; 2]).to_vec(),
    };
    Some((units, rest))
}

/// The bytes of a text with `%C3%A9` or, in quoted-printable, `=C3=A9`.
fn hexadecimal_escapes(text: &str, sign: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first != sign {
            out.push(*first);
        } else if let Some((byte, after)) = hexadecimal(after) {
            out.push(byte);
            rest = after;
        } else if let Some(after) =
            after.strip_prefix(b"\r\n").or(after.strip_prefix(b"\n"))
        {
            rest = after;
        } else {
            out.push(*first);
        }
    }
    out
}

fn hexadecimal(text: &[u8]) -> Option<(u8, &[u8])> {
    let (digits, rest) = text.split_at_checked(2)?;
    let digits = std::str::from_utf8(digits).ok()?;
    Some((u8::from_str_radix(digits, 16).ok()?, rest))
}

/// Without the character references of HTML. Most names that are unknown here are punctuation marks,
/// without which a secret is recognized too. Browsers read numbers also if no semicolon closes them.
fn character_references(text: &str, closed: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        rest = after;
        if let Some((c, after)) = number(after, closed) {
            out.push(c);
            rest = after;
        } else if let Some((name, after)) = short_name(after, ';')
            && is_reference(name)
        {
            out.extend(character(name));
            rest = after;
        } else {
            out.push('&');
        }
    }
    out.push_str(rest);
    out
}

/// The character of `#65;` or `#x41;`, and the text after it.
fn number(text: &str, closed: bool) -> Option<(char, &str)> {
    let text = text.strip_prefix('#')?;
    let hexadecimal = text.strip_prefix(['x', 'X']);
    let (text, radix) = hexadecimal.map_or((text, 10), |text| (text, 16));
    let end = text.find(|c: char| !c.is_digit(radix)).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    let c = char::from_u32(u32::from_str_radix(digits, radix).ok()?)?;
    match rest.strip_prefix(';') {
        None if closed => None,
        after => Some((c, after.unwrap_or(rest))),
    }
}

fn is_reference(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
}

fn character(name: &str) -> Option<char> {
    let ascii = ASCII_NAMES.iter().find(|(known, _)| *known == name);
    ascii.map(|(_, c)| *c).or_else(|| latin1_name(name))
}

const ASCII_NAMES: [(&str, char); 29] = [
    ("amp", '&'),
    ("apos", '\''),
    ("ast", '*'),
    ("bsol", '\\'),
    ("colon", ':'),
    ("comma", ','),
    ("commat", '@'),
    ("dollar", '$'),
    ("equals", '='),
    ("excl", '!'),
    ("grave", '`'),
    ("gt", '>'),
    ("Hat", '^'),
    ("lcub", '{'),
    ("lowbar", '_'),
    ("lpar", '('),
    ("lsqb", '['),
    ("lt", '<'),
    ("num", '#'),
    ("percnt", '%'),
    ("period", '.'),
    ("plus", '+'),
    ("quest", '?'),
    ("quot", '"'),
    ("rcub", '}'),
    ("rpar", ')'),
    ("rsqb", ']'),
    ("semi", ';'),
    ("sol", '/'),
];

/// The names of HTML 4 for the characters of Latin-1 from U+00A0, in order.
const LATIN1_NAMES: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not \
    shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 \
    frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml \
    Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute \
    Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
    ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
    ugrave uacute ucirc uuml yacute thorn yuml";

fn latin1_name(name: &str) -> Option<char> {
    let index = LATIN1_NAMES.split_ascii_whitespace().position(|known| known == name)?;
    char::from_u32(0xa0 + u32::try_from(index).ok()?)
}

/// The text before the end of a short name, and the text after the end.
fn short_name(text: &str, end: char) -> Option<(&str, &str)> {
    let length =
        text.bytes().take(MAX_NAME + 1).position(|byte| char::from(byte) == end)?;
    Some((text.get(..length)?, text.get(length + 1..)?))
}

/// The values of the digits in a text. Every other character but fillers ends a run of digits.
fn digits(text: &str, value: impl Fn(char) -> Option<u8>) -> Vec<Option<u8>> {
    let kept = text.chars().map(|c| (c, value(c)));
    let kept =
        kept.filter(|(c, value)| value.is_some() || !(is_filler(*c) || *c == '\\'));
    kept.map(|(_, value)| value).collect()
}

fn base64_digit(c: char, dash: bool) -> Option<u8> {
    Some(match c {
        'A'..='Z' => c as u8 - b'A',
        'a'..='z' => c as u8 - b'a' + 26,
        '0'..='9' => c as u8 - b'0' + 52,
        '+' => 62,
        '-' if dash => 62,
        '/' | '_' => 63,
        _ => return None,
    })
}

/// Punctuation marks and the prefix `0x` may separate the digits.
fn hexadecimal_digits(text: &str) -> Vec<Option<u8>> {
    let text = text.replace("0x", " ").replace("0X", " ");
    let kept = text.chars().filter(|c| c.is_alphanumeric());
    kept.map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok())).collect()
}

/// The bytes of a list of decimal numbers, such as `[112, 105, 110]`.
fn decimal_bytes(text: &str) -> Vec<u8> {
    let words =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    // No byte before a word is next to one after it.
    words.map(|word| word.parse().unwrap_or(0x1)).collect()
}

/// The bytes of each run of digits, after the given number of them.
fn pack(digits: &[Option<u8>], skipped: usize, bits: u32) -> Vec<u8> {
    let mut out = Vec::with_capacity(digits.len());
    for run in digits.split(Option::is_none) {
        let (mut held, mut buffer) = (0, 0_u32);
        for digit in run.iter().skip(skipped).flatten() {
            buffer = (buffer << bits | u32::from(*digit)) & 0xffff;
            held += bits;
            if held >= 8 {
                held -= 8;
                out.push((buffer >> held & 0xff) as u8);
            }
        }
        // No byte of one run is next to a byte of another.
        out.push(0x1);
    }
    out
}
