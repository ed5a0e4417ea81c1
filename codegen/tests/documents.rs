//! Small documents, each of which shows what the generator does with one construct.
//!
//! The comment at the head of a document says what is right. Its snapshot records what happens
//! today, which is something else: the findings, and the part of the output that matters. Some
//! lines of the comment are directives:
//!
//! - `# show: FILE: TEXT, TEXT`: show the lines of that file that contain one of the texts,
//!   without documentation unless a text starts with `///`;
//! - `# lint`: show the findings of the lint as well.

use std::fs;
use std::path::{Path, PathBuf};

use revio_codegen::source::Sources;
use revio_codegen::{FileTree, generate, lint};

/// A document and its text.
struct Document {
    path: PathBuf,
    text: String,
}

impl Document {
    fn all() -> Vec<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
        let entries = fs::read_dir(folder).expect("the folder of the documents");
        let mut paths: Vec<PathBuf> =
            entries.map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        paths.into_iter().map(Self::read).collect()
    }

    fn read(path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).expect("a document");
        Self { path, text }
    }

    fn has(&self, directive: &str) -> bool {
        self.text.lines().any(|line| line == directive)
    }

    fn name(&self) -> String {
        self.path.file_stem().expect("a name").to_string_lossy().into_owned()
    }

    /// The findings, and the lines of the output that the document asks for.
    fn recorded(&self) -> String {
        let sources = Sources::single("openapi.yaml", &self.text);
        let mut parts = match generate(&sources) {
            Ok(tree) => {
                let mut parts = vec![format!("accepted\n{}", tree.warnings)];
                parts.extend(self.shown(&tree));
                parts
            }
            Err(found) => vec![format!("refused\n{found}")],
        };
        if self.has("# lint") {
            let (Ok(found) | Err(found)) = lint(&sources);
            let count = found.iter().count();
            parts.push(format!("---- lint: {count} findings ----\n{found}"));
        }
        parts.join("\n")
    }

    fn shown(&self, tree: &FileTree) -> Vec<String> {
        let requests =
            self.text.lines().filter_map(|line| line.strip_prefix("# show: "));
        requests.map(|request| lines(tree, request)).collect()
    }
}

/// The lines that a request of the form `FILE: TEXT, TEXT` names.
fn lines(tree: &FileTree, request: &str) -> String {
    let (file, wanted) = request.split_once(": ").expect("`FILE: TEXT`");
    let is_wanted = |line: &&str| {
        let is_comment = line.trim_start().starts_with("//");
        let mut texts = wanted.split(", ");
        texts.any(|text| line.contains(text) && is_comment == text.starts_with("//"))
    };
    let lines: Vec<&str> = tree.files[file].lines().filter(is_wanted).collect();
    assert!(!lines.is_empty(), "no line of {file} has any of `{wanted}`");
    format!("---- {file} ----\n{}\n", lines.join("\n"))
}

#[test]
fn each_document_gives_what_its_snapshot_records() {
    for document in &Document::all() {
        insta::assert_snapshot!(document.name(), document.recorded());
    }
}
