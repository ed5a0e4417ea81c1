//! The Rust code for small documents.
//!
//! Each file below `cases` is a document with a comment at its top: what it is about, and a line
//! `show FILE: TEXT | TEXT` for each file of the output that the snapshot contains, with the items
//! that contain one of the texts, or with all.

#[path = "../fragment/mod.rs"]
mod fragment;

mod breakout;
#[path = "../generate/spec.rs"]
mod spec;
mod twin;

use std::fs;
use std::path::Path;
use std::process::Command;

use fragment::{cases, client, file, items_with, paths, shared};
use revio_codegen::FileTree;
use revio_codegen::render::UNFORMATTED;

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
    let expected = [
        "blocking.rs",
        "client.rs",
        "drift.rs",
        "fake.rs",
        "fields.rs",
        "lib.rs",
        "registry.rs",
        "schemas.rs",
        "tower.rs",
    ];
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

/// Every case, and the documents that the generator accepts.
fn clients() -> Vec<(String, FileTree)> {
    let folders = ["calls", "docs", "exercise", "files", "types"];
    let emitted =
        folders.iter().flat_map(|folder| cases(&format!("emit/cases/{folder}")));
    let mut clients: Vec<(String, FileTree)> = emitted
        .map(|(name, text)| {
            let root = directives(&text, "root ").next().unwrap_or("contacts.yaml");
            (name, client(&file(root, &text)))
        })
        .collect();
    for (name, text) in cases("lower/accepted").into_iter().chain(cases("documents")) {
        if let Ok(tree) = revio_codegen::generate(&file("openapi.yaml", &text)) {
            clients.push((name, tree));
        }
    }
    clients
}

/// The spec of this repository, and every document here.
#[test]
fn the_layout_is_that_of_rustfmt() {
    let spec = ("spec".to_owned(), client(&spec::sources()));
    assert_formatted("layout", clients().into_iter().chain([spec]), |text| {
        text.replacen(UNFORMATTED, "", 1)
    });
}

/// Whatever the names: no edit could satisfy the check.
#[test]
fn rustfmt_leaves_the_output_alone() {
    let names = (1..70).map(|length| "w".repeat(length));
    let (mut paths, mut schemas) = (String::new(), String::new());
    for name in names {
        let body = format!(
            "{{application/json: {{schema: {{$ref: '#/components/schemas/S{name}'}}}}}}"
        );
        let path = format!(
            "/{name}/{{id_{name}}}: {{put: {{operationId: put_{name}, tags: [{name}], \
             parameters: [{{name: id_{name}, in: path, required: true, schema: {{type: string}}}}, \
             {{name: {name}, in: header, required: true, schema: {{type: string, enum: [{name}]}}}}], \
             requestBody: {{required: true, content: {body}}}, \
             responses: {{'200': {{description: Done., content: {body}}}}}}}}}\n"
        );
        paths.push_str(&path);
        let schema = format!(
            "S{name}: {{type: object, properties: {{{name}: {{type: string}}, \
             list_{name}: {{type: array, items: {{type: object, properties: {{{name}: {{type: integer}}}}}}}}}}}}\n"
        );
        schemas.push_str(&schema);
    }
    let tree = client(&shared(&fragment::document_of(&paths, &schemas)));
    assert_formatted("names", [("names".to_owned(), tree)], str::to_owned);
}

/// The formatter is started once, since that takes longer than to format.
fn assert_formatted(
    folder: &str,
    clients: impl IntoIterator<Item = (String, FileTree)>,
    change: impl Fn(&str) -> String,
) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    let _ = fs::remove_dir_all(&folder);
    let mut paths = Vec::new();
    for (name, tree) in clients {
        let tests =
            tree.test_files.iter().map(|(path, text)| (format!("tests/{path}"), text));
        let files = tree.files.iter().map(|(path, text)| (path.clone(), text));
        for (path, text) in
            files.chain(tests).filter(|(path, _)| !path.ends_with("json"))
        {
            let path = folder.join(&name).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, change(text)).unwrap();
            // The root of a crate would lead to the other files again.
            if !path.ends_with("lib.rs") {
                paths.push(path);
            }
        }
    }
    let settings = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rustfmt.toml");
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--check", "--edition", "2024", "--config-path"]).arg(settings);
    let output = rustfmt.args(&paths).output().expect("rustfmt");
    let found = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{found}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
