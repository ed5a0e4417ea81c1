//! What each step of the generator must not name, checked in its source.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

/// The source files below a path, with their tokens.
fn sources(below: &str) -> Vec<(PathBuf, TokenStream)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut open = vec![root.join(below), root.join(format!("{below}.rs"))];
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                fs::read_dir(&path)
                    .expect("a folder")
                    .map(|entry| entry.expect("an entry").path()),
            );
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let tokens =
                fs::read_to_string(&path).expect("a text").parse().expect("Rust");
            found.push((path, tokens));
        }
    }
    assert!(!found.is_empty(), "nothing below {below}");
    found
}

/// Every identifier in tokens; paths such as `Ident::new` also as a whole.
fn words(tokens: TokenStream) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut colons = 0;
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ':' => {
                colons += 1;
                continue;
            }
            TokenTree::Ident(word) => {
                let before = words.last().filter(|_| colons == 2).cloned();
                words.push(word.to_string());
                words.extend(before.map(|before| format!("{before}::{word}")));
            }
            TokenTree::Group(group) => words.extend(self::words(group.stream())),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        colons = 0;
    }
    words
}

#[track_caller]
fn never(below: &str, forbidden: &[&str], except: &str) {
    for (path, tokens) in sources(below) {
        if !except.is_empty() && path.to_string_lossy().contains(except) {
            continue;
        }
        for word in words(tokens) {
            assert!(
                !forbidden.contains(&word.as_str()),
                "{} names {word}",
                path.display()
            );
        }
    }
}

/// The search itself works.
#[test]
fn words_are_found() {
    let found =
        words("use a::{b, C}; fn f() { vec![C::new(\"d\")] }".parse().expect("Rust"));
    for word in ["a", "b", "C::new"] {
        assert!(found.contains(&word.to_owned()), "{word} in {found:?}");
    }
    assert!(!found.contains(&"d".to_owned()), "a literal is not a word");
}

#[test]
fn emit_never_sees_the_document() {
    never("emit", &["openapiv3", "serde_yaml", "Node", "Document", "Diagnostics"], "");
}

#[test]
fn the_ir_knows_neither_side() {
    never(
        "ir",
        &["openapiv3", "serde_yaml", "proc_macro2", "quote", "syn", "Ident"],
        "",
    );
}

#[test]
fn lower_makes_no_rust() {
    never(
        "lower",
        &["proc_macro2", "quote", "syn", "Ident", "TokenStream", "crate::names"],
        "",
    );
}

#[test]
fn the_front_makes_no_rust() {
    for step in ["load", "document", "lint"] {
        never(step, &["proc_macro2", "quote", "syn", "Ident", "TokenStream"], "");
    }
}

#[test]
fn only_names_makes_identifiers() {
    let makers = ["Ident::new", "Ident::new_raw", "format_ident", "parse_str"];
    never("", &makers, "/names");
}

/// The order of a hash map could reach the output.
#[test]
fn no_map_without_order() {
    never("", &["HashMap", "HashSet", "RandomState"], "");
}

#[test]
fn no_disk_clock_or_environment() {
    let outside =
        ["std::fs", "std::env", "std::time", "std::thread", "std::process", "std::net"];
    for step in [
        "source",
        "load",
        "lint",
        "document",
        "lower",
        "names",
        "render",
        "ir",
        "diagnostic",
        "explain",
        "diff",
        "infer",
    ] {
        never(step, &outside, "");
    }
}
