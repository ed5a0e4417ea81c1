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
        let mut step = Step::new(path);
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
    is_staged: bool,
    is_saved: bool,
    is_written: bool,
}

impl Step {
    fn new(path: &Path) -> Self {
        // A symbolic link stays one. A file that is not there yet has no other path.
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        Self { path, is_staged: false, is_saved: false, is_written: false }
    }

    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.path.file_name().unwrap_or_default().to_owned();
        name.push(ending);
        self.path.with_file_name(name)
    }

    fn stage(&mut self, text: &str) -> io::Result<()> {
        self.path.parent().map_or(Ok(()), fs::create_dir_all)?;
        let permissions = match fs::metadata(&self.path) {
            Ok(old) => Some(old.permissions()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        // Moving another file into its place would ignore this.
        if permissions.as_ref().is_some_and(fs::Permissions::readonly) {
            let kind = io::ErrorKind::PermissionDenied;
            return Err(io::Error::new(kind, "the file is read-only"));
        }
        let place = self.beside(".new");
        for taken in [&place, &self.beside(".old")] {
            if taken.exists() {
                let error = format!("`{}` is in the way; move it", taken.display());
                return Err(io::Error::new(io::ErrorKind::AlreadyExists, error));
            }
        }
        self.is_staged = true;
        fs::write(&place, text)?;
        permissions.map_or(Ok(()), |old| fs::set_permissions(&place, old))
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
        if self.is_staged {
            let _ = fs::remove_file(self.beside(".new"));
        }
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

    /// The files of a folder and their texts.
    fn found(folder: &Path) -> Vec<(String, String)> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
        let mut found: Vec<_> = entries
            .map(|entry| {
                let name = entry.file_name().into_string().unwrap();
                (name, fs::read_to_string(entry.path()).unwrap())
            })
            .collect();
        found.sort();
        found
    }

    /// A file of the user has a name that is needed, or must not be written.
    #[test]
    fn a_failure_changes_nothing() {
        for (name, why) in [
            ("c.old", "`c.old` is in the way"),
            ("c.new", "`c.new` is in the way"),
            ("c", "read-only"),
        ] {
            let scratch = tempfile::tempdir().unwrap();
            for name in ["a", "c", name] {
                fs::write(scratch.path().join(name), name).unwrap();
            }
            let locked = scratch.path().join(name);
            let mut permissions = fs::metadata(&locked).unwrap().permissions();
            permissions.set_readonly(true);
            fs::set_permissions(&locked, permissions).unwrap();
            let before = found(scratch.path());
            let failure = all(&texts(scratch.path(), &["a", "b", "c"])).unwrap_err();
            let failure = failure
                .to_string()
                .replace(&format!("{}/", scratch.path().display()), "");
            assert!(failure.starts_with("cannot write `c`: "), "{failure}");
            assert!(failure.contains(why), "{failure}");
            assert_eq!(found(scratch.path()), before);
        }
    }

    #[test]
    fn a_step_that_was_taken_is_undone() {
        let scratch = tempfile::tempdir().unwrap();
        fs::write(scratch.path().join("a"), "old").unwrap();
        let steps = ["a", "b"].map(|name| {
            let mut step = Step::new(&scratch.path().join(name));
            step.stage("new").unwrap();
            step.swap().unwrap();
            step
        });
        assert_eq!(undo(&steps), Vec::<String>::new());
        steps.iter().for_each(Step::clean);
        assert_eq!(found(scratch.path()), [("a".to_owned(), "old".to_owned())]);
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_stays_one() {
        let scratch = tempfile::tempdir().unwrap();
        let (file, link) = (scratch.path().join("file"), scratch.path().join("link"));
        fs::write(&file, "old").unwrap();
        std::os::unix::fs::symlink("file", &link).unwrap();
        all(&texts(scratch.path(), &["link"])).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&file).unwrap(), "new");
    }
}
