//! Names and phrases that the project has given up stay away.
//!
//! A concept has one name, the one that the field uses, and prose is plain current English.
//! CONTRIBUTING.md has the glossary. A word that is also used rightly is listed only with the
//! neighbors that make it the retired one.

use std::fs;

/// Public names that were replaced, each with its replacement.
const IDENTIFIERS: &[(&str, &str)] = &[
    ("Answering<", "ValueFuture"),
    ("CellMut", "a trait for decoding"),
    ("ErrorBodies", "ErrorFormat"),
    ("FieldKey", "CustomFieldKey"),
    ("FieldLabel", "CustomFieldLabel"),
    ("FromWhole", "a conversion from an integer"),
    ("HttpBuilder", "reqwest::ClientBuilder"),
    ("JsonLines", "JsonLinesLog"),
    ("Maybe<", "Tristate"),
    ("Maybe::", "Tristate"),
    ("MemberKind", "FieldType"),
    ("MissingMembers", "InvalidBody"),
    ("ParameterKind", "ParameterType"),
    ("Place::Header", "ParameterLocation"),
    ("Place::Path", "ParameterLocation"),
    ("Place::Query", "ParameterLocation"),
    ("Rate::new", "RateLimit"),
    ("Rate::per_minute", "RateLimit"),
    ("Retry::Never", "RetrySafety::Unsafe"),
    ("Retry::Safe", "RetrySafety::Safe"),
    ("Sending<", "ResponseFuture"),
    ("Untyped>", "RawBody"),
    ("Verb::", "HttpMethod"),
    ("Wait::Unsaid", "RetryHint"),
    ("clamped_page_size", "max_page_size"),
    ("contacts::Get", "contacts::ContactsGet"),
    ("contacts::List", "contacts::ContactsList"),
    ("drift::Kind", "drift::JsonType"),
    ("drift::survey", "drift::inspect"),
    ("every_kind", "Fault::all"),
    ("fake::Recorded", "fake::RecordedRequest"),
    ("fake::Settings", "fake::ServerConfig"),
    ("field_labels", "custom_field_labels"),
    ("forget_requests", "clear_requests"),
    ("is_interrupted", "is_connection_lost"),
    ("is_refused", "is_api_error"),
    ("max_wait", "max_retry_after"),
    ("most_open", "max_in_flight"),
    ("or_null", "from_option_or_null"),
    ("registry::Answer", "registry::ResponseKind"),
    ("secret.expose()", "expose_secret"),
    ("slow_drip", "slow_body"),
    ("unannounced", "no_content_length"),
    (".login(", ".username("),
    (".later(", "acknowledge"),
    ("Fault::rewrite", "Fault::map_body"),
    ("x-revio-optional-members", "x-revio-optional-properties"),
    ("xtask draft", "cargo xtask infer"),
    ("ambiguous-word", "yaml-boolean-like"),
    ("endless-schema", "infinite-schema"),
    ("lost-member", "replacement-drops-property"),
    ("needless-allow", "unused-allow"),
    ("same-schema", "duplicate-schema"),
    ("unknown-word", "invalid-enum-value"),
    ("wrong-kind", "type-mismatch"),
    ("[hidden]", "[redacted]"),
];

/// Phrases that were replaced, each with what to write.
const PHRASES: &[(&str, &str)] = &[
    ("is no", "is not, isn't"),
    ("are no", "are not"),
    ("is told", "is reported"),
    ("are told", "are reported"),
    ("told of", "reported"),
    ("tells of", "reports"),
    ("mend", "fix"),
    ("mends", "fixes"),
    ("mended", "fixed"),
    ("it stands", "it is"),
    ("stands in", "is in"),
    ("stands at", "is at"),
    ("stands beside", "is next to"),
    ("stands there", "is there"),
    ("nobody", "unknown, undocumented, no public source"),
    ("somebody", "a person, public client code"),
    ("held against", "checked against"),
    ("hold against", "check against"),
    ("holds against", "checks against"),
    ("goes before", "takes precedence over"),
    ("go before", "take precedence over"),
    ("so many of", "that many, the given fraction"),
    ("likely not meant", "suspicious"),
    ("shall", "must, will"),
    ("save for", "except"),
    ("anew", "again"),
    ("at the most", "at most"),
    ("all the same", "anyway"),
    ("of its own", "separate"),
    ("what was read is", "the value that was read is"),
    ("what was not known", "an unknown field"),
    ("who never", "a caller that never"),
    ("evidence: observed.", "the evidence of the type, said once"),
];

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
const EXEMPT: [&str; 4] = ["retired.rs", "Cargo.lock", "LICENSE-APACHE", "LICENSE-MIT"];

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

/// What is retired in a text, one line for each.
fn retired(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut lines = (1..).zip(text.lines()).peekable();
    while let Some((number, line)) = lines.next() {
        let next_line = lines.peek().map_or("", |(_, next)| next);
        for (name, better) in IDENTIFIERS {
            if find(line, name).is_some() {
                found.push(format!("{path}:{number}: `{name}`: use {better}"));
            }
        }
        let plain = line.to_lowercase();
        for (phrase, better) in PHRASES {
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
        if EXEMPT.iter().any(|name| path.ends_with(name)) {
            continue;
        }
        let bytes = fs::read(super::root().join(&path)).expect("a file");
        let Ok(text) = String::from_utf8(bytes) else { continue };
        found.extend(retired(&path, &text));
    }
    assert!(found.is_empty(), "{} retired:\n{}", found.len(), found.join("\n"));
}
