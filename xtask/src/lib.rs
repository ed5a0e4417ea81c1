//! The commands of this repository, one module each.
//!
//! This is the only part of the generator that reads and writes files. It depends on nothing
//! that is generated, so that a broken output cannot stop the tool that mends it.

pub mod bundle;
pub mod codegen;
pub mod conformance;
pub mod coverage;
pub mod diff;
pub mod draft;
pub mod drift;
mod example;
pub mod explain;
pub mod facts;
mod failure;
pub mod fake;
mod files;
pub mod judge;
pub mod lint;
mod print;
pub mod spec;
mod table;
pub mod verify;

use std::path::{Path, PathBuf};

pub use failure::Failure;

/// The root of the repository.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}
