//! Writes all changes or none.
//!
//! New contents are written to a folder inside the crate first: running out of space or rights
//! is noticed there. Then files are only moved, old ones out and new ones in, and every move
//! can be taken back.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Change, Failure, Plan};

/// Carries out a plan.
pub(super) fn write(plan: &Plan) -> Result<(), Failure> {
    if plan.is_fresh() {
        return Ok(());
    }
    let stage = Stage::new(&plan.out);
    let done = stage.fill(plan).and_then(|()| stage.swap(plan));
    if !matches!(&done, Err(Failure::Write { lost, .. }) if !lost.is_empty()) {
        // What cannot be removed now is removed by the next run.
        let _ = fs::remove_dir_all(&stage.folder);
    }
    remove_empty(plan);
    done
}

/// The folder for the contents that move, on the same disk as the output.
struct Stage {
    folder: PathBuf,
}

/// A move that was made.
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

    /// Writes the new contents.
    fn fill(&self, plan: &Plan) -> Result<(), Failure> {
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

    /// Moves old files out and new ones in; moves everything back if one of them fails.
    fn swap(&self, plan: &Plan) -> Result<(), Failure> {
        let mut made = Vec::new();
        let moves = plan
            .changes
            .iter()
            .flat_map(|(path, change)| self.moves(plan, path, change));
        for step in moves {
            if let Err(error) = step.make() {
                return Err(Failure::Write {
                    path: step.to,
                    error,
                    lost: take_back(made),
                });
            }
            made.push(step);
        }
        Ok(())
    }

    fn moves(&self, plan: &Plan, path: &str, change: &Change) -> Vec<Move> {
        let place = plan.out.join(path);
        let old = Move { from: place.clone(), to: self.old_file(path) };
        let new = Move { from: self.new_file(path), to: place };
        match change {
            Change::None => vec![],
            Change::Orphan => vec![old],
            Change::Missing => vec![new],
            Change::Stale(_) => vec![old, new],
        }
    }
}

impl Move {
    fn make(&self) -> io::Result<()> {
        create_parent(&self.to)?;
        fs::rename(&self.from, &self.to)
    }
}

/// Takes moves back, the last one first, and returns what could not be put back.
fn take_back(made: Vec<Move>) -> Vec<PathBuf> {
    let back =
        made.into_iter().rev().map(|Move { from, to }| Move { from: to, to: from });
    back.filter(|step| step.make().is_err()).map(|step| step.to).collect()
}

fn create_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> Failure {
    move |error| Failure::Write { path: path.to_owned(), error, lost: Vec::new() }
}

/// Removes the folders that have nothing left in them.
fn remove_empty(plan: &Plan) {
    for path in plan.changes.keys() {
        for folder in Path::new(path).ancestors().skip(1) {
            // Fails where something is left, which is as it should be.
            let _ = fs::remove_dir(plan.out.join(folder));
        }
    }
}
