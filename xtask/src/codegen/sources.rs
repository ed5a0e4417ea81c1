//! Reads the spec.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use revio_codegen::load::Sources;

use super::Failure;

/// The document that everything else is referred to from.
const ROOT: &str = "openapi.yaml";

/// Folders that hold no part of the document.
const OTHER: [&str; 2] = ["samples", "parity"];

/// Every YAML file of the spec.
pub fn read(spec: &Path) -> Result<Sources, Failure> {
    let mut files = BTreeMap::new();
    for path in super::plan::list(spec)? {
        if is_source(&path) {
            let place = spec.join(&path);
            let text = fs::read(&place).and_then(text).map_err(Failure::read(&place))?;
            files.insert(path, text);
        }
    }
    Ok(Sources { root: ROOT.to_owned(), files })
}

fn is_source(path: &str) -> bool {
    let folder = path.split('/').next().unwrap_or_default();
    Path::new(path).extension().is_some_and(|extension| extension == "yaml")
        && !OTHER.contains(&folder)
}

fn text(bytes: Vec<u8>) -> io::Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line =
            error.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
        io::Error::new(io::ErrorKind::InvalidData, format!("line {line} is not UTF-8"))
    })
}
