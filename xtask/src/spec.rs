//! Finds and reads the spec.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use revio_codegen::source::Sources;

use crate::{Failure, files};

/// The document that everything else is referred to from.
pub(crate) const ROOT: &str = "openapi.yaml";

/// Folders that hold no part of the document.
const OTHER: [&str; 3] = ["samples", "parity", "validators"];

/// Where the spec is: an argument of every command that reads it.
#[derive(Args, Debug)]
pub struct Folder {
    /// The folder of the spec [default: spec/ of this repository]
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
}

impl Folder {
    /// The folder that was named, or that of this repository.
    pub fn path(&self) -> PathBuf {
        self.spec.clone().unwrap_or_else(|| crate::root().join("spec"))
    }
}

/// Every YAML file of the spec.
pub fn read(spec: &Path) -> Result<Sources, Failure> {
    let mut sources = BTreeMap::new();
    for path in files::list(spec)? {
        if is_source(&path) {
            let text = files::text(&spec.join(&path))?;
            sources.insert(path, text);
        }
    }
    Ok(Sources { root: ROOT.to_owned(), files: sources })
}

/// Whether a file of the folder is a part of the document.
pub(crate) fn is_source(path: &str) -> bool {
    let folder = path.split('/').next().unwrap_or_default();
    Path::new(path).extension().is_some_and(|extension| extension == "yaml")
        && !OTHER.contains(&folder)
}
