//! Hostile texts in a document: they never leave their literal or comment.
//!
//! The output is parsed into tokens again, so that a text that merely looks harmless does not pass.

use proc_macro2::{TokenStream, TokenTree};

use crate::fragment::{client, file, quoted, rust_files};

/// An identifier that generated code does not contain.
const PAYLOAD: &str = "pwned";

const TEXTS: &[&str] = &[
    "\"]pub fn pwned() {}//",
    "*/ pub fn pwned() {} /*",
    "\n#![allow(pwned)]\n",
    "\r\npub fn pwned() {}\r",
    "\\\"; pub fn pwned() {}",
    "\\",
    "\"#; pub fn pwned() {} r#\"",
    "\"##}pwned!()",
    "] pub mod pwned",
    "}} pub fn pwned() {{",
    "#[doc = \"pwned\"]",
    "```\npwned!();\n```\npub fn pwned() {}",
    "```rust\npwned!();",
    "- ~~~rust\n  pwned!();",
    "\u{0}pwned\u{7}\u{1b}[31m",
    "\u{202e}pwned\u{2066}\u{2028}\u{feff}",
    "{pwned}",
    "'pwned",
    "`pwned` ``pwned``` `",
    "[pwned](pwned) <pwned> [`pwned`]",
    "https://pwned/\"><script>",
    "$(pwned) #pwned #(#pwned)*",
    "/// pwned",
    "    pwned!();",
    "a => pwned, b",
];

/// A document with the text in every place that takes one.
fn hostile(text: &str) -> String {
    // What a URL cannot have is refused.
    let refused = |c: char| "{}?#".contains(c) || c.is_whitespace() || c.is_control();
    let url = quoted(&format!("https://things.test/{}", text.replace(refused, "")));
    include_str!("hostile.yaml").replace("URL", &url).replace("TEXT", &quoted(text))
}

/// The identifiers outside of literals and comments.
fn identifiers(tokens: TokenStream, into: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => identifiers(group.stream(), into),
            TokenTree::Ident(name) => into.push(name.to_string()),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

fn identifiers_of(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    identifiers(text.parse().expect("the output is Rust"), &mut found);
    found
}

/// Code blocks in documentation that rustdoc would compile, except our examples.
fn compiled_blocks(text: &str) -> Vec<&str> {
    let comments = text.lines().map(str::trim_start).filter_map(|line| {
        line.strip_prefix("///")
            .or_else(|| line.strip_prefix("//!"))
            .map(str::trim_start)
    });
    let mut open = false;
    let mut found = Vec::new();
    for line in comments {
        if line.trim_start_matches(['-', '>', '*', '+', ' ']).starts_with("~~~") {
            found.push(line);
        }
        if line.starts_with("```") {
            open = !open;
            if open && !["```text", "```no_run"].contains(&line) {
                found.push(line);
            }
        }
    }
    found
}

fn items(source: &str) -> usize {
    syn::parse_file(source).expect("Rust").items.len()
}

/// The text adds no item, no identifier but a name made of it, no doctest, and no invisible
/// character.
fn assert_harmless(text: &str) {
    let tree = client(&file("contacts.yaml", &hostile(text)));
    let harmless = client(&file("contacts.yaml", &hostile("plain text")));
    let is_name = revio_codegen::names::snake(text) == PAYLOAD;
    let files = rust_files(&tree).zip(rust_files(&harmless));
    for ((path, source), (same_path, harmless)) in files {
        assert_eq!(path, same_path);
        assert_eq!(items(source), items(harmless), "{text:?} in {path}:\n{source}");
        let found = identifiers_of(source).iter().any(|name| name == PAYLOAD);
        assert!(is_name || !found, "{text:?} in {path}:\n{source}");
        assert_eq!(compiled_blocks(source), Vec::<&str>::new(), "{text:?} in {path}");
        let unseen = |letter: char| letter.is_control() && letter != '\n';
        assert!(!source.contains(unseen), "{text:?} in {path}");
        let turning = ['\u{202e}', '\u{2066}', '\u{2028}', '\u{feff}'];
        assert!(!source.contains(turning), "{text:?} in {path}");
    }
}

#[test]
fn texts_stay_texts() {
    for text in TEXTS {
        assert_harmless(text);
    }
}

/// The literal of a property name is exactly that name.
#[test]
fn names_on_the_wire_are_exact() {
    for text in TEXTS {
        let tree = client(&file("contacts.yaml", &hostile(text)));
        let mut literals = Vec::new();
        strings(tree.files["contacts.rs"].parse().expect("Rust"), &mut literals);
        assert!(literals.iter().any(|literal| literal == text), "{text:?} is not there");
    }
}

fn strings(tokens: TokenStream, into: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => strings(group.stream(), into),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    into.push(text.value());
                }
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}
