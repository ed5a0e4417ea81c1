//! Characters that JSON escapes as two `\u` escapes, a surrogate pair. YAML escapes such a character
//! at once, so its parser refuses the pair.

use std::iter::Peekable;
use std::str::CharIndices;

use saphyr_parser::Parser;

/// A text without pairs, and the byte position in the original of each of its characters.
pub(super) struct Joined {
    pub(super) text: String,
    pub(super) positions: Vec<usize>,
}

/// Joins each pair into one escape of YAML. `None` if there are none, and for a text that is valid as
/// it is: outside of double quotes, a backslash is an ordinary character.
pub(super) fn join(text: &str) -> Option<Joined> {
    if first_pair(text).is_none() || is_valid(text) {
        return None;
    }
    let (mut joined, mut positions) =
        (String::with_capacity(text.len()), Vec::with_capacity(text.len()));
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let rest = text.get(at..).unwrap_or_default();
        let part = match (letter, pair(rest)) {
            ('\\', Some(character)) => {
                skip(&mut letters, PAIR - 1);
                format!("\\U{:08x}", u32::from(character))
            }
            // What follows the backslash is no longer the start of an escape.
            ('\\', None) => {
                let escaped = letters.next().map(|(_, escaped)| escaped);
                [Some(letter), escaped].into_iter().flatten().collect()
            }
            _ => letter.to_string(),
        };
        positions.extend(part.chars().enumerate().map(|(offset, _)| at + offset));
        joined.push_str(&part);
    }
    Some(Joined { text: joined, positions })
}

/// The length of a pair.
const PAIR: usize = 12;

fn is_valid(text: &str) -> bool {
    let mut parser = Parser::new_from_str(text);
    std::iter::from_fn(|| parser.next_event()).all(|event| event.is_ok())
}

fn first_pair(text: &str) -> Option<char> {
    text.match_indices('\\').find_map(|(at, _)| pair(text.get(at..)?))
}

/// The character of the pair with which a text begins.
fn pair(text: &str) -> Option<char> {
    let escape = |text: &str| u16::from_str_radix(text.strip_prefix("\\u")?, 16).ok();
    let units = [escape(text.get(..6)?)?, escape(text.get(6..PAIR)?)?];
    // Two escapes of other characters decode to two.
    let mut characters = char::decode_utf16(units);
    let first = characters.next()?.ok()?;
    characters.next().is_none().then_some(first)
}

fn skip(letters: &mut Peekable<CharIndices<'_>>, count: usize) {
    for _ in 0..count {
        letters.next();
    }
}

#[cfg(test)]
mod tests {
    use super::join;

    fn joined(text: &str) -> Option<String> {
        join(text).map(|joined| joined.text)
    }

    #[test]
    fn a_pair_becomes_one_escape_and_positions_stay_those_of_the_original() {
        let text = r#"{"a": "x\ud83d\ude00y"}"#;
        let joined = join(text);
        let joined_text = joined.as_ref().map(|joined| joined.text.as_str());
        assert_eq!(joined_text, Some(r#"{"a": "x\U0001f600y"}"#));
        let place = joined_text.and_then(|text| text.find('y'));
        let original = place.and_then(|place| joined.as_ref()?.positions.get(place));
        assert_eq!(original.copied(), text.find('y'));
    }

    #[test]
    fn only_escaped_pairs_of_json_are_joined() {
        for text in [
            r#"{"a": "\u00e9\u00e8"}"#,
            r#"{"a": "\ud83d"}"#,
            r#"{"a": "\ude00\ud83d"}"#,
            r"a: '\ud83d\ude00'",
            "{}",
        ] {
            assert_eq!(joined(text), None, "{text}");
        }
        let escaped = r#"{"a": "\\ud83d\ude00 \ud83d\ude00"}"#;
        let expected = r#"{"a": "\\ud83d\ude00 \U0001f600"}"#;
        assert_eq!(joined(escaped).as_deref(), Some(expected));
    }
}
