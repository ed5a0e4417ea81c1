//! Failures of a run.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// A failure of a run. The output is unchanged, unless the message says otherwise.
#[derive(Debug)]
pub enum CodegenFailure {
    /// The spec cannot be read or is invalid.
    Input(crate::Failure),
    /// The output is out of date: the difference.
    Stale(String),
    /// The output folder has no generated file.
    Foreign(PathBuf),
    /// A generated path leads out of the output folder.
    Escape(String),
    /// A file cannot be written.
    Write {
        /// The file.
        path: PathBuf,
        /// The reason.
        error: io::Error,
        /// Files that could not be restored.
        lost: Vec<PathBuf>,
    },
}

impl From<crate::Failure> for CodegenFailure {
    fn from(failure: crate::Failure) -> Self {
        Self::Input(failure)
    }
}

impl fmt::Display for CodegenFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input(failure @ crate::Failure::Document(_)) => {
                write!(f, "{failure}nothing was written")
            }
            Self::Input(failure) => write!(f, "{failure}"),
            Self::Stale(difference) => f.write_str(difference),
            Self::Foreign(path) => write!(
                f,
                "`{}` has files, but no generated file; nothing was written, because writing would \
                 remove them\nempty the folder if it is the right one",
                path.display()
            ),
            Self::Escape(path) => {
                write!(
                    f,
                    "the generated path `{}` is not allowed; nothing was written",
                    path.escape_debug()
                )
            }
            Self::Write { path, error, lost } => {
                write!(
                    f,
                    "cannot write `{}`: {error}\n{}",
                    path.display(),
                    aftermath(lost)
                )
            }
        }
    }
}

impl std::error::Error for CodegenFailure {}

fn aftermath(lost: &[PathBuf]) -> String {
    if lost.is_empty() {
        return "the folder is unchanged".to_owned();
    }
    let lost: Vec<_> = lost.iter().map(|path| format!("  {}", path.display())).collect();
    format!("these files could not be restored:\n{}", lost.join("\n"))
}
