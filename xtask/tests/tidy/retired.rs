//! Names and phrases that the project has given up stay away.
//!
//! A concept has one name, the one that the field uses, and prose is plain current English.
//! CONTRIBUTING.md has the glossary. A word that is also used rightly is listed only with the
//! neighbors that make it the retired one.

use std::fs;

/// Public names and phrases that were replaced, each with what to write.
const IDENTIFIERS: &str = include_str!("retired_identifiers.csv");
const PHRASES: &str = include_str!("retired_phrases.csv");

/// What comes before a phrase and makes it a different one: "there is no response".
const PRECEDED_BY: &[(&str, &str)] = &[("is no", "there"), ("are no", "there")];

/// What follows a phrase and makes it a different one.
const FOLLOWED_BY: &[(&str, &str)] = &[
    ("is no", "longer"),
    ("are no", "longer"),
    ("is no", "more than"),
    ("are no", "more than"),
];

/// Files that name what was retired, or that others have written.
const EXEMPT: [&str; 4] =
    ["xtask/tests/tidy/retired", "Cargo.lock", "LICENSE-APACHE", "LICENSE-MIT"];

/// Where a retired text is in a line, by word boundaries.
fn find(line: &str, text: &str) -> Option<usize> {
    let is_word = |letter: Option<char>| {
        letter.is_some_and(|it| it.is_alphanumeric() || it == '_')
    };
    line.match_indices(text).map(|(at, _)| at).find(|at| {
        let (before, after) = (&line[..*at], &line[at + text.len()..]);
        let starts =
            !is_word(text.chars().next()) || !is_word(before.chars().next_back());
        let ends = !is_word(text.chars().next_back()) || !is_word(after.chars().next());
        starts && ends
    })
}

/// Whether what is around a phrase, on its line or the next, makes it a different one.
fn is_other(before: &str, rest: &str, next_line: &str, phrase: &str) -> bool {
    let before = before.trim_end();
    if PRECEDED_BY.iter().any(|(it, word)| *it == phrase && before.ends_with(word)) {
        return true;
    }
    let rest = if rest.trim().is_empty() { next_line } else { rest };
    let rest = rest.trim_start_matches(['/', '!', '#', ' ']);
    FOLLOWED_BY.iter().any(|(it, next)| *it == phrase && rest.starts_with(next))
}

fn rows(table: &str) -> Vec<(String, String)> {
    csv::Reader::from_reader(table.as_bytes())
        .into_deserialize()
        .map(Result::unwrap)
        .collect()
}

/// What is retired in a text, one line for each.
fn retired(path: &str, text: &str) -> Vec<String> {
    let (identifiers, phrases) = (rows(IDENTIFIERS), rows(PHRASES));
    let mut found = Vec::new();
    let mut lines = (1..).zip(text.lines()).peekable();
    while let Some((number, line)) = lines.next() {
        let next_line = lines.peek().map_or("", |(_, next)| next);
        for (name, better) in &identifiers {
            if find(line, name).is_some() {
                found.push(format!("{path}:{number}: `{name}`: use {better}"));
            }
        }
        let plain = line.to_lowercase();
        for (phrase, better) in &phrases {
            let at = find(&plain, phrase);
            if at.is_some_and(|at| {
                !is_other(&plain[..at], &plain[at + phrase.len()..], next_line, phrase)
            }) {
                found.push(format!("{path}:{number}: `{phrase}`: write {better}"));
            }
        }
    }
    found
}

#[test]
fn whole_words_are_found_and_parts_of_them_are_not() {
    assert_eq!(retired("a", "an object is no list").len(), 1);
    assert_eq!(retired("a", "Held against the spec").len(), 1);
    assert_eq!(retired("a", "let x: Maybe<T> = FieldKey;").len(), 2);
    for right in [
        "this is not a list",
        "it is no longer there",
        "it is no\n/// longer",
        "recommend",
        "there is no list",
        "CustomFieldKey",
    ] {
        assert!(retired("a", right).is_empty(), "{right}");
    }
}

#[test]
fn nothing_retired_has_come_back() {
    let mut found = Vec::new();
    for path in super::tracked() {
        if EXEMPT.iter().any(|name| path.contains(name)) {
            continue;
        }
        let bytes = fs::read(super::root().join(&path)).expect("a file");
        let Ok(text) = String::from_utf8(bytes) else { continue };
        found.extend(retired(&path, &text));
    }
    assert!(found.is_empty(), "{} retired:\n{}", found.len(), found.join("\n"));
}
