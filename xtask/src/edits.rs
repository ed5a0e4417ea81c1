//! Writes proposed edits into the spec: all of them or none.

use std::path::{Path, PathBuf};

use clap::Args;
use revio_codegen::bundle;
use revio_codegen::infer::{Proposal, apply};
use revio_codegen::source::Sources;

use crate::git::Git;
use crate::{Failure, replace};

/// Whether a command writes its edits.
#[derive(Args, Clone, Copy, Debug)]
pub struct WriteArgs {
    /// Apply the edits instead of printing them, all or none. Line endings stay. A file with
    /// uncommitted changes is refused; outside of a git repository, no file counts as changed
    #[arg(long)]
    write: bool,
    /// Write to files with uncommitted changes too
    #[arg(long, requires = "write")]
    force: bool,
}

impl WriteArgs {
    /// Writes the edits if that was asked for, and returns a line for each file.
    pub(crate) fn write(
        self,
        folder: &Path,
        sources: &Sources,
        proposal: &Proposal,
    ) -> Result<Option<String>, Failure> {
        if !self.write {
            return Ok(None);
        }
        let after = apply(sources, &proposal.edits)
            .map_err(|conflict| Failure::Check(conflict.to_string()))?;
        // A spec that cannot be read afterwards would keep every command from running.
        bundle(&after).map_err(Failure::Document)?;
        let changed = after.files.iter();
        let changed =
            changed.filter(|(path, text)| sources.files.get(*path) != Some(*text));
        let (mut texts, mut report) = (Vec::new(), String::new());
        for (path, text) in changed {
            texts.push((folder.join(path), text.clone()));
            let edits = proposal.edits.iter().filter(|edit| edit.file == *path).rev();
            let subjects: Vec<&str> = edits.map(|edit| edit.subject.as_str()).collect();
            report.extend([path, ": ", &subjects.join(", "), "\n"]);
        }
        if !self.force {
            refuse_uncommitted(&texts)?;
        }
        replace::all(&texts)?;
        Ok(Some(report))
    }
}

/// Fails if git could not restore what would be replaced.
fn refuse_uncommitted(texts: &[(PathBuf, String)]) -> Result<(), Failure> {
    let mut changed = String::new();
    for path in texts.iter().map(|(path, _)| path).filter(|path| path.exists()) {
        // A symbolic link may lead to another repository, or out of all.
        let full = path.canonicalize().map_err(Failure::read(path))?;
        let git = Git::at(full.parent().unwrap_or(&full));
        if !git.is_repository()? {
            continue;
        }
        let full = full.to_string_lossy();
        let options = ["--porcelain", "--ignored", "--untracked-files=all", "--"];
        let command = [&["status"], options.as_slice(), &[&full]].concat();
        if !git.output(&command)?.is_empty() {
            let path = path.display().to_string();
            changed.extend(["`", &path, "` has uncommitted changes\n"]);
        }
    }
    if changed.is_empty() {
        return Ok(());
    }
    Err(Failure::Check(format!(
        "{changed}nothing was written; commit or stash the changes, or add `--force`"
    )))
}
