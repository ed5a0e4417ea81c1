//! The program git.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::Failure;

/// Git in a folder.
pub(crate) struct Git {
    folder: PathBuf,
}

impl Git {
    pub(crate) fn at(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// Whether the folder is in a working tree.
    pub(crate) fn is_repository(&self) -> Result<bool, Failure> {
        Ok(self.run(&["rev-parse", "--is-inside-work-tree"])?.stdout == b"true\n")
    }

    /// The output of a command, which must succeed.
    pub(crate) fn output(&self, args: &[&str]) -> Result<String, Failure> {
        let output = self.run(args)?;
        let command = args.join(" ");
        if !output.status.success() {
            let error = stderr(&output);
            return Err(Failure::Check(format!("`git {command}` failed: {error}")));
        }
        String::from_utf8(output.stdout).map_err(|_| {
            Failure::Check(format!("the output of `git {command}` is not UTF-8"))
        })
    }

    /// Runs a command, which may fail.
    pub(crate) fn run(&self, args: &[&str]) -> Result<Output, Failure> {
        let mut git = Command::new("git");
        // A hook, and an alias with `!`, get the repository from these, whatever the folder is.
        for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
            git.env_remove(variable);
        }
        git.arg("-C").arg(&self.folder).args(args).output().map_err(|error| {
            let error = format!("{error}; install git, or add it to PATH");
            Failure::Start("git".into(), std::io::Error::other(error))
        })
    }
}

/// What a command printed to standard error.
pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}
