//! Why a run came to nothing.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a run came to nothing. In every case the output is as it was before, unless the text
/// says otherwise.
#[derive(Debug)]
pub enum Failure {
    /// What was to be read could not be, or the document has faults.
    Input(crate::Failure),
    /// The output is not what the document gives: the difference.
    Stale(String),
    /// The folder to write to does not look like an output of the generator.
    Foreign(PathBuf),
    /// The generator made a path that leads out of the folder to write to.
    Escape(String),
    /// Writing failed.
    Write {
        /// What was written.
        path: PathBuf,
        /// Why it failed.
        error: io::Error,
        /// Where the files are that could not be put back.
        lost: Vec<PathBuf>,
    },
}

impl From<crate::Failure> for Failure {
    fn from(failure: crate::Failure) -> Self {
        Self::Input(failure)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input(failure @ crate::Failure::Document(_)) => {
                write!(f, "{failure}nothing was written")
            }
            Self::Input(failure) => write!(f, "{failure}"),
            Self::Stale(difference) => f.write_str(difference),
            Self::Foreign(path) => write!(
                f,
                "`{}` holds files, but none that the generator makes; nothing was written, since \
                 writing would remove them all\nempty the folder if it is the right one",
                path.display()
            ),
            Self::Escape(path) => {
                write!(
                    f,
                    "the generator made the path `{}`; nothing was written",
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

impl std::error::Error for Failure {}

fn aftermath(lost: &[PathBuf]) -> String {
    if lost.is_empty() {
        return "the folder is as it was before".to_owned();
    }
    let lost: Vec<_> = lost.iter().map(|path| format!("  {}", path.display())).collect();
    format!("these files could not be put back where they belong:\n{}", lost.join("\n"))
}
