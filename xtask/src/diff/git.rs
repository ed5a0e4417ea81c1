//! Reads revisions and their files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use revio_codegen::diff::version::Version;

use crate::Failure;
use crate::git::Git;

/// A folder in a working tree.
pub(super) struct Repository {
    pub(super) folder: PathBuf,
    git: Git,
}

impl Repository {
    /// The repository around a folder.
    pub(super) fn around(folder: &Path) -> Result<Self, Failure> {
        let repository = Self { folder: folder.to_owned(), git: Git::at(folder) };
        if repository.git.is_repository()? {
            return Ok(repository);
        }
        Err(Failure::Check(format!(
            "`{}` is not in a working tree of git, so there is nothing to compare with\n\
             name a folder of a checkout with `--spec`",
            folder.display(),
        )))
    }

    /// Checks that a revision exists, and returns its name.
    pub(super) fn resolved(&self, revision: &str) -> Result<String, Failure> {
        let commit = format!("{revision}^{{commit}}");
        let arguments =
            ["rev-parse", "--verify", "--quiet", "--end-of-options", &commit];
        if self.git.run(&arguments)?.status.success() {
            return Ok(revision.to_owned());
        }
        Err(Failure::Check(format!(
            "git does not know the revision `{revision}`\n\
             name a tag, branch or commit; `git fetch --tags --unshallow` completes a \
             shallow checkout"
        )))
    }

    /// The tag of the last release: the greatest `v` and version among the ancestors of HEAD. A
    /// pre-release is not a release, since it promises nothing to its users.
    pub(super) fn last_release(&self) -> Result<Option<String>, Failure> {
        let head = ["rev-parse", "--verify", "--quiet", "HEAD"];
        if !self.git.run(&head)?.status.success() {
            return Err(Failure::Check(format!(
                "the repository of `{}` has no commit\ncommit the spec, or name a revision",
                self.folder.display()
            )));
        }
        // Unlike `git tag`, this has no columns and no colors that a user could set.
        let tags = self.git.output(&[
            "for-each-ref",
            "--merged=HEAD",
            "--format=%(refname:strip=2)",
            "refs/tags",
        ])?;
        let version = |tag: &str| Version::parse(tag.strip_prefix('v')?).ok();
        let versions = tags.lines().filter_map(|tag| Some((version(tag)?, tag)));
        let releases = versions.filter(|(version, _)| version.pre.is_empty());
        if let Some((_, tag)) = releases.max() {
            return Ok(Some(tag.to_owned()));
        }
        if self.git.output(&["rev-parse", "--is-shallow-repository"])?.trim() == "true" {
            return Err(Failure::Check(
                "the checkout is shallow and has no tag of a release, so the last release is \
                 unknown\nrun `git fetch --tags --unshallow`, or name a revision"
                    .to_owned(),
            ));
        }
        Ok(None)
    }

    /// The texts of the wanted files in the folder at a revision.
    pub(super) fn folder(
        &self,
        revision: &str,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<BTreeMap<String, String>, Failure> {
        let paths =
            self.git.output(&["ls-tree", "-r", "-z", "--name-only", revision])?;
        let paths = paths.split('\0').filter(|path| wanted(path));
        let read = |path: &str| {
            let text = self.git.output(&[
                "cat-file",
                "blob",
                &format!("{revision}:./{path}"),
            ])?;
            Ok((path.to_owned(), text))
        };
        paths.map(read).collect()
    }

    /// The text of a file of the repository at a revision, if the file existed.
    pub(super) fn text(
        &self,
        revision: &str,
        path: &Path,
    ) -> Result<Option<String>, Failure> {
        let top = self.git.output(&["rev-parse", "--show-toplevel"])?;
        let top = canonical(Path::new(top.trim_end_matches('\n')))?;
        let path = canonical(path)?;
        let Ok(inside) = path.strip_prefix(&top) else { return Ok(None) };
        let inside = inside.to_string_lossy().replace('\\', "/");
        let object = format!("{revision}:{inside}");
        if !self.git.run(&["cat-file", "-e", &object])?.status.success() {
            return Ok(None);
        }
        self.git.output(&["cat-file", "blob", &object]).map(Some)
    }
}

/// A canonical path, as git prints it.
fn canonical(path: &Path) -> Result<PathBuf, Failure> {
    path.canonicalize().map_err(Failure::read(path))
}
