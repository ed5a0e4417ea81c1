//! The README of a generated crate, which is the front page of its documentation too.

use revio_codegen::FileTree;

use super::manifest::CrateName;
use super::write;

/// The text of the README.
pub(super) fn text(name: &CrateName, tree: &FileTree) -> String {
    let (package, name) = (&tree.package, name.as_str());
    let mut parts = vec![
        format!("{}\n\n# {name}", write::README_MARK),
        format!("{} It is generated from the OpenAPI document.", package.about),
        format!(
            "## Installation\n\n```toml\n[dependencies]\n{name} = {{ path = \"../{name}\" }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n```"
        ),
    ];
    if let Some(program) = &package.program {
        parts.push(format!(
            "## A first call\n\n{}The program is in `examples/first_call.rs`.\n\n\
             ```rust,no_run\n{program}```",
            advice(tree)
        ));
    }
    parts.push(USE.to_owned());
    parts.join("\n\n") + "\n"
}

/// What is the same in every client.
const USE: &str = "\
A request does nothing until it is awaited. Its response keeps fields that the document does not
describe, and unknown values of enums. `.send().await` also returns the status and the headers.

An error says whether a write may have been processed, and `error.decode::<T>()` reads its body. Lists
whose next page the document describes also have `.records()` and `.pages()`, which follow the pages.

## Features

| feature | what it adds |
|---|---|
| `ring` (default), `aws-lc` | TLS by rustls with this provider |
| `blocking` | a client whose calls block, with `.wait()` in place of `.await` |
| `fake` | a server on loopback that behaves as the document says, for tests |
| `drift` | reports what responses hold that the document does not describe |";

/// What to change in the program.
fn advice(tree: &FileTree) -> String {
    let package = &tree.package;
    let mut advice = String::new();
    if !package.has_server {
        advice += "The document names no host: set your own `base_url`. ";
    }
    if !package.credentials.is_empty() {
        advice += "Use your own credentials; which of them a call needs is in the documentation \
                   of the builder. ";
    }
    advice
}
