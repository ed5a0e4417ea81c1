//! Replaces several files, all or none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::Failure;

/// Writes each text beside its file first, where a full disk or missing permissions show up. Then
/// files are only moved, and every move is undone if one fails.
pub(crate) fn all(texts: &[(PathBuf, String)]) -> Result<(), Failure> {
    let mut steps = Vec::new();
    let result = texts.iter().try_for_each(|(path, text)| {
        let step = Step::new(path);
        let staged =
            step.stage(text).map_err(|error| Failure::Write(path.clone(), error));
        steps.push(step);
        staged
    });
    let result = result.and_then(|()| {
        steps.iter_mut().try_for_each(|step| {
            step.swap().map_err(|error| Failure::Write(step.path.clone(), error))
        })
    });
    let undone = if result.is_err() { undo(&steps) } else { Vec::new() };
    steps.iter().for_each(Step::clean);
    match result {
        Err(failure) if !undone.is_empty() => Err(Failure::Check(format!(
            "{failure}\nthese files could not be restored, and their old text is beside them with \
             the ending `.old`: {}",
            undone.join(", ")
        ))),
        result => result,
    }
}

/// One file and what was done so far.
struct Step {
    path: PathBuf,
    is_saved: bool,
    is_written: bool,
}

impl Step {
    fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), is_saved: false, is_written: false }
    }

    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.path.file_name().unwrap_or_default().to_owned();
        name.push(ending);
        self.path.with_file_name(name)
    }

    fn stage(&self, text: &str) -> io::Result<()> {
        self.path.parent().map_or(Ok(()), fs::create_dir_all)?;
        let place = self.beside(".new");
        fs::write(&place, text)?;
        match fs::metadata(&self.path) {
            Ok(old) => fs::set_permissions(&place, old.permissions()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn swap(&mut self) -> io::Result<()> {
        if self.path.exists() {
            fs::rename(&self.path, self.beside(".old"))?;
            self.is_saved = true;
        }
        fs::rename(self.beside(".new"), &self.path)?;
        self.is_written = true;
        Ok(())
    }

    fn undo(&self) -> io::Result<()> {
        if self.is_written {
            fs::remove_file(&self.path)?;
        }
        if self.is_saved { fs::rename(self.beside(".old"), &self.path) } else { Ok(()) }
    }

    /// Removes what is beside the file. It is not missed if it is not there, and an old text stays
    /// if nothing took its place.
    fn clean(&self) {
        let _ = fs::remove_file(self.beside(".new"));
        if self.is_saved && self.path.exists() {
            let _ = fs::remove_file(self.beside(".old"));
        }
    }
}

/// Undoes the steps, the last one first, and returns the files that could not be restored.
fn undo(steps: &[Step]) -> Vec<String> {
    let lost = steps.iter().rev().filter(|step| step.undo().is_err());
    lost.map(|step| step.path.display().to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(folder: &Path, names: &[&str]) -> Vec<(PathBuf, String)> {
        names.iter().map(|name| (folder.join(name), "new".to_owned())).collect()
    }

    #[test]
    fn all_files_are_replaced() {
        let scratch = tempfile::tempdir().unwrap();
        fs::write(scratch.path().join("a"), "old").unwrap();
        let texts = texts(scratch.path(), &["a", "b", "c/d"]);
        all(&texts).unwrap();
        for (path, text) in &texts {
            assert_eq!(fs::read_to_string(path).unwrap(), *text);
        }
        assert_eq!(fs::read_dir(scratch.path()).unwrap().count(), 3);
    }

    /// A folder in place of the last file keeps it from being moved.
    #[test]
    fn a_failure_changes_nothing() {
        let scratch = tempfile::tempdir().unwrap();
        fs::write(scratch.path().join("a"), "old").unwrap();
        fs::create_dir_all(scratch.path().join("c.old/full")).unwrap();
        fs::write(scratch.path().join("c"), "old").unwrap();
        let failure = all(&texts(scratch.path(), &["a", "b", "c"])).unwrap_err();
        assert!(failure.to_string().starts_with("cannot write `"), "{failure}");
        let mut left: Vec<_> = fs::read_dir(scratch.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        assert_eq!(left, ["a", "c", "c.old"]);
        for name in ["a", "c"] {
            assert_eq!(fs::read_to_string(scratch.path().join(name)).unwrap(), "old");
        }
    }
}
