//! Why a command came to nothing: the reasons that all commands share.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use revio_codegen::diagnostic::Diagnostics;

use crate::print;

/// Why a command came to nothing.
#[derive(Debug)]
pub enum Failure {
    /// A file or folder could not be read.
    Read(PathBuf, io::Error),
    /// The document has faults.
    Document(Diagnostics),
    /// A table is not one: which, and why.
    Table(PathBuf, String),
    /// A check found something: what, and what to do about it.
    Check(String),
    /// A file could not be written.
    Write(PathBuf, io::Error),
    /// A program could not be started.
    Start(PathBuf, io::Error),
}

impl Failure {
    /// For `map_err` on a read of `path`.
    pub(crate) fn read(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::Read(path.to_owned(), error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(path, error) => {
                write!(f, "cannot read `{}`: {error}", path.display())
            }
            Self::Document(diagnostics) => f.write_str(&print::findings(diagnostics)),
            Self::Table(path, why) => {
                write!(f, "cannot read `{}` as a table: {why}", path.display())
            }
            Self::Check(found) => f.write_str(found),
            Self::Write(path, error) => {
                write!(f, "cannot write `{}`: {error}", path.display())
            }
            Self::Start(path, error) => {
                write!(f, "cannot start `{}`: {error}", path.display())
            }
        }
    }
}

impl std::error::Error for Failure {}
