//! Reads revisions and their files through the program git.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::{Failure, spec};

/// A folder in a working tree.
pub(super) struct Repository {
    pub(super) folder: PathBuf,
}

impl Repository {
    /// The repository around a folder.
    pub(super) fn around(folder: &Path) -> Result<Self, Failure> {
        let repository = Self { folder: folder.to_owned() };
        let output = repository.git(&["rev-parse", "--is-inside-work-tree"], &[])?;
        if output.status.success() {
            return Ok(repository);
        }
        Err(Failure::Check(format!(
            "`{}` is not in a git repository, so there is nothing to compare with: {}\n\
             name a folder of a checkout with `--spec`",
            folder.display(),
            stderr(&output)
        )))
    }

    /// Checks that a revision exists, and returns its name.
    pub(super) fn resolved(&self, revision: &str) -> Result<String, Failure> {
        let commit = format!("{revision}^{{commit}}");
        let arguments =
            ["rev-parse", "--verify", "--quiet", "--end-of-options", &commit];
        if self.git(&arguments, &[])?.status.success() {
            return Ok(revision.to_owned());
        }
        Err(Failure::Check(format!(
            "git does not know the revision `{revision}`\n\
             name a tag, branch or commit; `git fetch --tags --unshallow` completes a \
             shallow checkout"
        )))
    }

    /// The last tag, or the first commit that has a spec.
    pub(super) fn default_revision(&self) -> Result<String, Failure> {
        let tag = self.git(&["describe", "--tags", "--abbrev=0"], &[])?;
        if tag.status.success() {
            return Ok(stdout(&tag).trim().to_owned());
        }
        let arguments = ["log", "--reverse", "--format=%h", "--", spec::ROOT];
        let commits = self.git(&arguments, &[])?;
        let first = stdout(&commits).lines().next().map(str::to_owned);
        first.ok_or_else(|| {
            Failure::Check(format!(
                "no commit has `{}` in `{}`\ncommit the spec, or name a revision",
                spec::ROOT,
                self.folder.display()
            ))
        })
    }

    /// The texts of the wanted files in the folder at a revision.
    pub(super) fn folder(
        &self,
        revision: &str,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<BTreeMap<String, String>, Failure> {
        let listed = self.output(&["ls-tree", "-r", "-z", revision], &[])?;
        let listed = utf8(listed, "a list of files")?;
        // Each line is `mode type id<tab>path`.
        let objects: Vec<(&str, &str)> = listed
            .split('\0')
            .filter_map(|line| line.split_once('\t'))
            .filter(|(_, path)| wanted(path))
            .filter_map(|(head, path)| Some((head.split(' ').nth(2)?, path)))
            .collect();
        let ids: String = objects.iter().flat_map(|(id, _)| [*id, "\n"]).collect();
        let batch = self.output(&["cat-file", "--batch"], ids.as_bytes())?;
        let mut rest = batch.as_slice();
        let mut texts = BTreeMap::new();
        for (_, path) in objects {
            let (text, after) = next_object(rest).ok_or_else(|| {
                Failure::Check(format!("git did not print `{path}` at {revision}"))
            })?;
            texts.insert(path.to_owned(), utf8(text.to_vec(), path)?);
            rest = after;
        }
        Ok(texts)
    }

    /// The text of a file of the repository at a revision, if the file existed.
    pub(super) fn text(
        &self,
        revision: &str,
        path: &Path,
    ) -> Result<Option<String>, Failure> {
        let top = utf8(self.output(&["rev-parse", "--show-toplevel"], &[])?, "a path")?;
        let top = resolved_path(Path::new(top.trim_end_matches('\n')))?;
        let path = resolved_path(path)?;
        let Ok(inside) = path.strip_prefix(&top) else { return Ok(None) };
        let inside = inside.to_string_lossy().replace('\\', "/");
        let object = format!("{revision}:{inside}");
        let output = self.git(&["cat-file", "blob", &object], &[])?;
        if output.status.success() {
            utf8(output.stdout, &inside).map(Some)
        } else {
            Ok(None)
        }
    }

    /// The output of git, which must succeed.
    fn output(&self, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>, Failure> {
        let output = self.git(arguments, input)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let command = arguments.join(" ");
        Err(Failure::Check(format!("`git {command}` failed: {}", stderr(&output))))
    }

    fn git(&self, arguments: &[&str], input: &[u8]) -> Result<Output, Failure> {
        let failed = |error| {
            let error = format!("{error}; install git, or put it into PATH");
            Failure::Start("git".into(), std::io::Error::other(error))
        };
        let mut command = Command::new("git");
        command.arg("-C").arg(&self.folder).args(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(failed)?;
        // Written concurrently, because git prints before it has read everything.
        let mut stdin = child.stdin.take();
        std::thread::scope(|scope| {
            scope.spawn(move || {
                // If git ends early, its own message is reported instead.
                stdin.as_mut().map(|stdin| stdin.write_all(input))
            });
            child.wait_with_output().map_err(failed)
        })
    }
}

/// Splits off an object of `git cat-file --batch`: `id type size`, the bytes, and a line break.
fn next_object(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let (head, rest) = (bytes.get(..end)?, bytes.get(end + 1..)?);
    let size: usize =
        std::str::from_utf8(head).ok()?.rsplit(' ').next()?.parse().ok()?;
    Some((rest.get(..size)?, rest.get(size + 1..)?))
}

/// A canonical path, as git prints it.
fn resolved_path(path: &Path) -> Result<PathBuf, Failure> {
    path.canonicalize().map_err(Failure::read(path))
}

fn utf8(bytes: Vec<u8>, what: &str) -> Result<String, Failure> {
    String::from_utf8(bytes)
        .map_err(|_| Failure::Check(format!("git: {what} is not UTF-8")))
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}
