//! The real spec, read into memory.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use revio_codegen::source::Sources;

/// The folder with the settings of validators, which does not belong to the document.
const SETTINGS: &str = "validators/";

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
