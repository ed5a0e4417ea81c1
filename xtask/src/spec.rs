//! Finds and reads the spec.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use revio_codegen::load::missing_files;
use revio_codegen::source::Sources;

use crate::{Failure, files};

/// The root document.
pub(crate) const ROOT: &str = "openapi.yaml";

/// Folders that are not a part of the document.
const EXCLUDED: [&str; 3] = ["samples", "parity", "validators"];

/// The argument `--spec` of every command that reads the spec.
#[derive(Args, Debug)]
pub struct Folder {
    /// The folder of the spec [default: spec/ of this repository]
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
}

impl Folder {
    /// Whether it is the one of this repository because no other was given.
    pub fn is_default(&self) -> bool {
        self.spec.is_none()
    }

    /// The given folder, or the one of this repository.
    pub fn path(&self) -> PathBuf {
        self.spec.clone().unwrap_or_else(|| crate::root().join("spec"))
    }
}

/// Reads a document that starts in a file, or every YAML file of the spec in a folder.
pub fn read(spec: &Path) -> Result<Sources, Failure> {
    if spec.is_file() {
        return read_from(spec);
    }
    let mut sources = BTreeMap::new();
    for path in files::list(spec)? {
        if is_source(&path) {
            let text = files::text(&spec.join(&path))?;
            sources.insert(path, text);
        }
    }
    Ok(Sources { root: ROOT.to_owned(), files: sources })
}

/// Reads a file, and those that its references lead to. The document's errors include references to
/// files that do not exist.
fn read_from(root: &Path) -> Result<Sources, Failure> {
    let name = root.file_name().unwrap_or_default().to_string_lossy();
    let mut sources = Sources::single(name, files::text(root)?);
    let folder = root.parent().unwrap_or(Path::new(""));
    loop {
        let paths = missing_files(&sources).into_iter();
        let found: Vec<String> = paths.filter(|it| folder.join(it).is_file()).collect();
        if found.is_empty() {
            return Ok(sources);
        }
        for path in found {
            let text = files::text(&folder.join(&path))?;
            sources.files.insert(path, text);
        }
    }
}

/// Whether a file is a part of the document.
pub(crate) fn is_source(path: &str) -> bool {
    let folder = path.split('/').next().unwrap_or_default();
    Path::new(path).extension().is_some_and(|extension| extension == "yaml")
        && !EXCLUDED.contains(&folder)
}
