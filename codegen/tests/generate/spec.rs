//! The real spec, read into memory, and its client.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use revio_codegen::source::Sources;

use crate::fragment::client;

/// The folder with the settings of validators, which does not belong to the document.
const SETTINGS: &str = "validators/";

/// The files of a crate, and those of its tests.
pub(crate) type Output = [BTreeMap<String, String>; 2];

/// The client of the real spec, generated once for all tests that compare with it or read it.
pub(crate) static OUTPUT: LazyLock<Output> = LazyLock::new(|| output(&sources()));

pub(crate) fn output(sources: &Sources) -> Output {
    let tree = client(sources);
    [tree.files, tree.test_files]
}

/// The Rust files of the client.
pub(crate) fn rust_files() -> impl Iterator<Item = (&'static String, &'static String)> {
    OUTPUT.iter().flatten().filter(|(path, _)| *path != "openapi.json")
}

/// The texts of `spec/`.
pub(crate) fn sources() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let mut open: Vec<PathBuf> = vec![root.clone()];
    let mut files = BTreeMap::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                fs::read_dir(&path)
                    .expect("a folder")
                    .map(|entry| entry.expect("an entry").path()),
            );
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            let name = path.strip_prefix(&root).expect("below the spec");
            let name = name.to_str().expect("UTF-8").replace('\\', "/");
            if !name.starts_with(SETTINGS) {
                files.insert(name, fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    Sources { root: "openapi.yaml".to_owned(), files }
}

/// A spec whose root refers to the paths of these files alone.
pub(crate) fn excerpt(mut sources: Sources, files: &[&str]) -> Sources {
    let root = sources.files.get_mut(&sources.root).expect("the root");
    let (head, rest) = root.split_once("\npaths:\n").expect("paths");
    let (paths, tail) = rest.split_once("\ncomponents:\n").expect("components");
    let lines: Vec<&str> = paths.lines().filter(|line| !line.is_empty()).collect();
    let is_wanted = |path: &&[&str]| {
        files.iter().any(|file| path.concat().contains(&format!("'{file}#")))
    };
    let paths = lines.chunks(2).filter(is_wanted).map(|path| path.join("\n"));
    let paths = paths.collect::<Vec<_>>().join("\n");
    *root = format!("{head}\npaths:\n{paths}\n\ncomponents:\n{tail}");
    sources
}
