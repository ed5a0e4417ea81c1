//! Texts of the document that try to become code: they never leave their literal or comment.
//!
//! The output is read back as tokens, so that a text that merely looks harmless is not taken
//! for one that is.

use proc_macro2::{TokenStream, TokenTree};

use crate::fragment::{client, document_of, file, quoted, rust_files};

/// A word that no generated code has of its own.
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

/// A document that says the text wherever it can say anything.
fn hostile(text: &str) -> String {
    // Braces in an address are variables, which the lint asks for.
    let url = quoted(&text.replace(['{', '}'], ""));
    let text = quoted(text);
    let paths = format!(
        "
\"/a'b\\\"c\":
  get:
    operationId: contacts_list
    tags: [contacts]
    summary: {text}
    description: {text}
    parameters:
      - name: {text}
        in: query
        description: {text}
        schema: {{type: string, enum: [{text}], default: {text}, pattern: {text}}}
    responses:
      '200':
        description: {text}
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}
  post:
    operationId: contacts_create
    tags: [contacts]
    requestBody:
      required: true
      content: {{application/json: {{schema: {{$ref: '#/components/schemas/B'}}}}}}
    responses: {{'204': {{description: {text}}}}}
  patch:
    operationId: contacts_update
    tags: [contacts]
    requestBody: {{content: {{application/json-patch+json: {{schema: {{type: array, items: {{type: object}}}}}}}}}}
    responses: {{'204': {{description: {text}}}}}
"
    );
    let schemas = format!(
        "
A:
  title: {text}
  description: {text}
  type: object
  properties:
    {text}: {{type: string, description: {text}, example: {text}}}
    plain: {{type: string, pattern: {text}, example: {text}}}
    state: {{type: string, enum: [{text}]}}
B:
  type: object
  required: [{text}, name]
  properties:
    {text}: {{type: string, example: {text}}}
    name: {{type: string, description: {text}, example: {text}}}
"
    );
    let root = format!(
        "tags: [{{name: contacts, description: {text}}}]\nservers: [{{url: {url}, description: {text}}}]\n\
         x-revio-filter-prefix: {text}\nx-revio-errors: {{message: [{text}], retry_after: {text}}}\n\
         x-revio-guides: {{paging: {text}}}\n"
    );
    document_of(&paths, &schemas)
        .replace("title: Test API", &format!("title: {text}, description: {text}"))
        + &root
}

/// The words of a text that are neither in a literal nor in a comment.
fn words(tokens: TokenStream, into: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => words(group.stream(), into),
            TokenTree::Ident(word) => into.push(word.to_string()),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

fn words_of(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    words(text.parse().expect("the output is Rust"), &mut found);
    found
}

/// Blocks of code in documentation that would be compiled, apart from our own examples.
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

/// The text adds no item, no word but a name made of it, no code to be compiled, and nothing
/// that cannot be seen.
fn check(text: &str) {
    let tree = client(&file("contacts.yaml", &hostile(text)));
    let harmless = client(&file("contacts.yaml", &hostile("plain text")));
    let is_name = revio_codegen::names::snake(text) == PAYLOAD;
    let files = rust_files(&tree).zip(rust_files(&harmless));
    for ((path, source), (same_path, harmless)) in files {
        assert_eq!(path, same_path);
        assert_eq!(items(source), items(harmless), "{text:?} in {path}:\n{source}");
        let found = words_of(source).iter().any(|word| word == PAYLOAD);
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
        check(text);
    }
}

/// What the document says arrives: the literal of a member's name is that name.
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

/// The two worst, to look at.
#[test]
fn hostile_texts() {
    crate::check_types(
        "hostile_texts",
        &crate::fragment::schemas(&format!(
            "A:\n  description: {}\n  type: object\n  properties:\n    {}: {{type: string}}\n",
            quoted("*/ [link]\n#![allow(all)]\n```rust\npanic!();"),
            quoted("a\"b\\c\n}} pub fn d() {{"),
        )),
    );
}
