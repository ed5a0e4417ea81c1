//! The failures that commands share.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use revio_codegen::diagnostic::Diagnostics;

use crate::output;

/// A failure of a command.
#[derive(Debug)]
pub enum Failure {
    /// A file or folder cannot be read.
    Read(PathBuf, io::Error),
    /// The document is invalid.
    Document(Diagnostics),
    /// A table is invalid.
    Table(PathBuf, String),
    /// A check failed: the reason and the remedy.
    Check(String),
    /// A file cannot be written.
    Write(PathBuf, io::Error),
    /// A program cannot be started.
    Start(PathBuf, io::Error),
    /// A tool cannot be installed, so nothing was run.
    NotRun(String),
}

impl Failure {
    /// For `map_err` after reading `path`.
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
            Self::Document(diagnostics) => f.write_str(&output::findings(diagnostics)),
            Self::Table(path, why) => {
                write!(f, "cannot read `{}` as a table: {why}", path.display())
            }
            Self::Check(found) => f.write_str(found),
            Self::Write(path, error) => {
                write!(f, "cannot write `{}`: {error}", path.display())
            }
            Self::NotRun(why) => write!(f, "NOT RUN: {why}"),
            Self::Start(path, error) => {
                write!(f, "cannot start `{}`: {error}", path.display())
            }
        }
    }
}

impl std::error::Error for Failure {}
