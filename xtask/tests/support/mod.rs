//! Shared by the tests of commands: temporary folders, a small spec, git, and the command line.

#![allow(dead_code, reason = "each test binary uses a part of this")]

pub(crate) mod paste;
pub(crate) mod reduced;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The smallest spec with an operation.
pub(crate) const SPEC: &str = include_str!("spec.yaml");

/// A temporary folder.
pub(crate) struct Folder {
    guard: TempDir,
    pub(crate) path: PathBuf,
}

impl Folder {
    pub(crate) fn with(files: &[(&str, &str)]) -> Self {
        let guard = tempfile::tempdir().unwrap();
        let path = guard.path().join("spec");
        let folder = Self { guard, path };
        fs::create_dir_all(&folder.path).unwrap();
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    /// A folder with this spec.
    pub(crate) fn with_spec(text: &str) -> Self {
        Self::with(&[("openapi.yaml", text)])
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path.join(path)).unwrap()
    }

    pub(crate) fn text(&self) -> &str {
        self.path.to_str().unwrap()
    }

    /// Leaves the folder where it is, to look at it after a failure.
    pub(crate) fn keep(self) -> PathBuf {
        let _ = self.guard.keep();
        self.path
    }

    /// Runs git in the folder.
    #[track_caller]
    pub(crate) fn git(&self, args: &[&str]) {
        let output = Command::new("git").arg("-C").arg(&self.path).args(args).output();
        succeeded(&output.unwrap());
    }

    /// Commits all files.
    #[track_caller]
    pub(crate) fn commit(&self) {
        self.git(&["add", "--all"]);
        let author = ["-c", "user.name=tester", "-c", "user.email=tester@example.com"];
        let commit = ["commit", "--quiet", "--no-gpg-sign", "--message", "Change"];
        self.git(&[author.as_slice(), commit.as_slice()].concat());
    }
}

/// The program, which is not yet started.
pub(crate) fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(args);
    command
}

/// Runs the program.
pub(crate) fn xtask(args: &[&str]) -> Output {
    command(args).output().unwrap()
}

/// Runs the program in a folder with a small spec and some files.
pub(crate) fn xtask_with(files: &[(&str, &str)], args: &[&str]) -> Output {
    let folder = Folder::with_spec(SPEC);
    for (name, text) in files {
        folder.write(name, text);
    }
    command(args).args(["--spec", "."]).current_dir(&folder.path).output().unwrap()
}

/// Asserts success, and returns standard output.
#[track_caller]
pub(crate) fn succeeded(output: &Output) -> String {
    let (stdout, stderr) = texts(output);
    assert!(output.status.success(), "{stdout}{stderr}");
    stdout
}

/// Asserts a failure without output, whose message has these parts.
#[track_caller]
pub(crate) fn failed(output: &Output, code: i32, parts: &[&str]) {
    let (stdout, stderr) = texts(output);
    assert_eq!(output.status.code(), Some(code), "{stdout}{stderr}");
    assert_eq!(stdout, "");
    for part in parts {
        assert!(stderr.contains(part), "{part} in {stderr}");
    }
}

/// Standard output and standard error.
pub(crate) fn texts(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

/// Copies the wanted files of a folder.
pub(crate) fn copy(from: &Path, to: &Path, wanted: &dyn Fn(&Path) -> bool) {
    let mut open = vec![PathBuf::new()];
    while let Some(folder) = open.pop() {
        fs::create_dir_all(to.join(&folder)).unwrap();
        for entry in fs::read_dir(from.join(&folder)).unwrap() {
            let path = folder.join(entry.unwrap().file_name());
            if !wanted(&path) {
                continue;
            }
            if from.join(&path).is_dir() {
                open.push(path);
            } else {
                fs::copy(from.join(&path), to.join(&path)).unwrap();
            }
        }
    }
}
