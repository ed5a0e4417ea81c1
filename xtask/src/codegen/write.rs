//! Writes all changes or none.
//!
//! New files are written to a folder inside the crate first, where a full disk or missing
//! permissions show up. Then files are only moved, old ones out and new ones in, and every move can
//! be undone.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{CodegenFailure, FileChange, Plan};

/// Carries out a plan.
pub(super) fn write(plan: &Plan) -> Result<(), CodegenFailure> {
    if plan.is_fresh() {
        return Ok(());
    }
    let stage = Stage::new(&plan.out);
    let done = stage.fill(plan).and_then(|()| stage.swap(plan));
    if !matches!(&done, Err(CodegenFailure::Write { lost, .. }) if !lost.is_empty()) {
        // The next run removes what cannot be removed now.
        let _ = fs::remove_dir_all(&stage.folder);
    }
    remove_empty(plan);
    done
}

/// A folder inside the crate, on the same disk as the output.
struct Stage {
    folder: PathBuf,
}

struct Move {
    from: PathBuf,
    to: PathBuf,
}

impl Stage {
    fn new(out: &Path) -> Self {
        Self { folder: out.join(".codegen") }
    }

    fn new_file(&self, path: &str) -> PathBuf {
        self.folder.join("new").join(path)
    }

    fn old_file(&self, path: &str) -> PathBuf {
        self.folder.join("old").join(path)
    }

    /// Writes the new files.
    fn fill(&self, plan: &Plan) -> Result<(), CodegenFailure> {
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder).map_err(failed(&self.folder))?;
        }
        for path in plan.written() {
            let place = self.new_file(path);
            let text = plan.texts.get(path).map_or("", |text| &**text);
            create_parent(&place)
                .and_then(|()| fs::write(&place, text))
                .map_err(failed(&place))?;
        }
        Ok(())
    }

    /// Moves old files out and new ones in. If a move fails, all are undone.
    fn swap(&self, plan: &Plan) -> Result<(), CodegenFailure> {
        let mut made = Vec::new();
        let moves = plan
            .changes
            .iter()
            .flat_map(|(path, change)| self.moves(plan, path, change));
        for step in moves {
            if let Err(error) = step.make() {
                return Err(CodegenFailure::Write {
                    path: step.to,
                    error,
                    lost: undo(made),
                });
            }
            made.push(step);
        }
        Ok(())
    }

    fn moves(&self, plan: &Plan, path: &str, change: &FileChange) -> Vec<Move> {
        let place = plan.out.join(path);
        let old = Move { from: place.clone(), to: self.old_file(path) };
        let new = Move { from: self.new_file(path), to: place };
        match change {
            FileChange::None => vec![],
            FileChange::Orphan => vec![old],
            FileChange::Missing => vec![new],
            FileChange::Stale(_) => vec![old, new],
        }
    }
}

impl Move {
    fn make(&self) -> io::Result<()> {
        create_parent(&self.to)?;
        fs::rename(&self.from, &self.to)
    }
}

/// Undoes moves, the last one first, and returns the files that could not be restored.
fn undo(made: Vec<Move>) -> Vec<PathBuf> {
    let back =
        made.into_iter().rev().map(|Move { from, to }| Move { from: to, to: from });
    back.filter(|step| step.make().is_err()).map(|step| step.to).collect()
}

fn create_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> CodegenFailure {
    move |error| CodegenFailure::Write { path: path.to_owned(), error, lost: Vec::new() }
}

/// Removes empty folders.
fn remove_empty(plan: &Plan) {
    for path in plan.changes.keys() {
        for folder in Path::new(path).ancestors().skip(1) {
            // Fails for a folder that is not empty, as intended.
            let _ = fs::remove_dir(plan.out.join(folder));
        }
    }
}
