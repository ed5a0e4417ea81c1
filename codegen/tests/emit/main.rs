//! The Rust code for small documents.
//!
//! Each file below `cases` is a document with a comment at its top: what it is about, and a line
//! `show FILE: TEXT | TEXT` for each file of the output that the snapshot contains, with the items
//! that contain one of the texts, or with all.

#[path = "../fragment/mod.rs"]
mod fragment;

mod breakout;

use fragment::{cases, client, file, items_with, paths, shared};

/// The lines of the comment that start with a keyword.
fn directives<'a>(text: &'a str, keyword: &str) -> impl Iterator<Item = &'a str> {
    let comment = text.lines().map_while(|line| line.strip_prefix("# "));
    comment.filter_map(move |line| line.strip_prefix(keyword))
}

/// The parts of the output that a case shows.
fn output(text: &str) -> String {
    let root = directives(text, "root ").next().unwrap_or("contacts.yaml");
    let tree = client(&file(root, text));
    let part = |directive: &str| {
        let (path, items) = directive.split_once(':').unwrap_or((directive, ""));
        let source = tree.files.get(path).unwrap_or_else(|| &tree.test_files[path]);
        syn::parse_file(source).unwrap_or_else(|error| panic!("{error}:\n{source}"));
        let wanted: Vec<&str> =
            items.split('|').map(str::trim).filter(|item| !item.is_empty()).collect();
        let shown =
            if wanted.is_empty() { source.clone() } else { items_with(source, &wanted) };
        format!("// ---- {path}\n\n{}\n", shown.trim_end())
    };
    let parts: Vec<String> = directives(text, "show ").map(part).collect();
    assert!(!parts.is_empty(), "a case shows something");
    parts.join("\n")
}

/// Compares the output of each case in a folder with its snapshot.
fn assert_output(folder: &str) {
    for (name, text) in cases(&format!("emit/cases/{folder}")) {
        insta::assert_snapshot!(name, output(&text));
    }
}

#[test]
fn calls() {
    assert_output("calls");
}

#[test]
fn documentation() {
    assert_output("docs");
}

#[test]
fn exercise() {
    assert_output("exercise");
}

#[test]
fn whole_files() {
    assert_output("files");
}

#[test]
fn types() {
    assert_output("types");
}

#[test]
fn empty_document_has_no_empty_files() {
    let tree = client(&shared(&paths("")));
    let names: Vec<&str> = tree.files.keys().map(String::as_str).collect();
    let expected =
        ["client.rs", "drift.rs", "fake.rs", "lib.rs", "registry.rs", "schemas.rs"];
    assert_eq!(names, expected);
}

/// A long function of the exercise expects the lint about it.
#[test]
fn exercise_of_many_fields() {
    let fields: Vec<String> =
        (0..90).map(|number| format!("m{number}: {{type: boolean}}")).collect();
    let fields = fields.join(", ");
    let wide = format!("Wide: {{type: object, properties: {{{fields}}}}}");
    let text = fragment::body("$ref: '#/components/schemas/Wide'", &wide);
    let exercise = &client(&shared(&text)).test_files["exercise.rs"];
    let lint =
        "#[allow(clippy::too_many_lines, reason = \"one line per field\")]\nfn wide()";
    assert!(exercise.contains(lint), "{exercise}");
}
