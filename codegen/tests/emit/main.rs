//! The Rust that is written: one snapshot for each kind of thing in the output.

#[path = "../fragment/mod.rs"]
mod fragment;

mod breakout;
mod docs;
mod exercise;
mod fake;
mod files;
mod operations;
mod records;
mod values;

use fragment::{client, file, items_with, shared};

/// Compares items of a file with the snapshot of that name. The document is one of the family
/// `contacts`, so that its types stand beside the calls.
#[track_caller]
fn check(name: &str, path: &str, document: &str, items: &[&str]) {
    let tree = client(&file("contacts.yaml", document));
    let text = tree.files.get(path).unwrap_or_else(|| &tree.test_files[path]);
    syn::parse_file(text).unwrap_or_else(|error| panic!("{error}:\n{text}"));
    insta::assert_snapshot!(name, items_with(text, items).trim_end());
}

/// The same for types that no family has to itself.
#[track_caller]
fn check_types(name: &str, document: &str) {
    let tree = client(&shared(document));
    insta::assert_snapshot!(name, without_head(&tree.files["types.rs"]));
}

/// The text of a file behind its `use` lines.
fn without_head(text: &str) -> String {
    let items = fragment::items(text);
    let body = items
        .iter()
        .skip_while(|item| item.starts_with("//!") || item.starts_with("// "))
        .filter(|item| !item.starts_with("use "));
    body.cloned().collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

/// One file as a whole.
#[track_caller]
fn check_file(name: &str, path: &str, document: &str) {
    let tree = client(&file("contacts.yaml", document));
    insta::assert_snapshot!(name, tree.files[path].trim_end());
}

/// The `use` lines of some files.
#[track_caller]
fn check_imports(name: &str, paths: &[&str], document: &str) {
    let tree = client(&shared(document));
    let uses = paths.iter().map(|path| {
        let items = fragment::items(&tree.files[*path]);
        let uses =
            items.iter().find(|item| item.contains("use ") && !item.starts_with("//"));
        format!("{path}\n{}", uses.map_or("", String::as_str))
    });
    insta::assert_snapshot!(name, uses.collect::<Vec<_>>().join("\n").trim_end());
}
