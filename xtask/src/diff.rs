//! `cargo xtask diff`: what the spec has become since a revision, and which release that needs.
//!
//! Both specs are understood as the generator understands them, and are compared by that; the
//! rules stand in the generator. Here are only git, files and arguments.

mod git;
mod manifest;

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::diff::{self, Versions};
use revio_codegen::source::Sources;
use revio_codegen::{Analysis, analyze};

use crate::{Failure, files, print, spec};

use git::Repository;

/// Compares the spec at a git revision with the one in the working tree.
///
/// Each change has two verdicts: for the wire (compatible, risky, breaking) and for the Rust API
/// (patch, minor, major). Nothing is committed, checked out or written.
#[derive(Args, Debug)]
pub struct Arguments {
    /// The revision to compare with [default: the last tag, else the first commit with a spec]
    #[arg(value_name = "REV")]
    revision: Option<String>,
    /// How the changes are written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Fail if the version of the crate is too small for the changes.
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    spec: spec::Folder,
    /// The manifest with the version of the crate [default: generated/Cargo.toml of this repository]
    #[arg(long, value_name = "FILE")]
    manifest: Option<PathBuf>,
}

/// How a comparison is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Lines for people, with both places.
    Text,
    /// A part of the changelog.
    Markdown,
    /// For other programs; its form is documented in CONTRIBUTING.md.
    Json,
}

/// A comparison that is ready to be printed.
#[derive(Debug)]
pub struct Report {
    /// What was found.
    pub found: diff::Report,
    /// How it is written.
    pub format: Format,
    /// What was found in the spec as it is now, and is no fault.
    pub warnings: Diagnostics,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = &self.found;
        f.write_str(&match self.format {
            Format::Text => found.to_text(),
            Format::Markdown => found.to_markdown(),
            Format::Json => found.to_json(),
        })
    }
}

/// Runs the command and prints what came of it.
pub fn main(arguments: &Arguments) -> ExitCode {
    let manifest = arguments.manifest.clone();
    let manifest =
        manifest.unwrap_or_else(|| crate::root().join("generated/Cargo.toml"));
    let report = run(
        &arguments.spec.path(),
        &manifest,
        arguments.revision.as_deref(),
        arguments.format,
    );
    let refused = report.as_ref().ok().filter(|_| arguments.check).and_then(too_small);
    let code = print::outcome(report, |report| &report.warnings);
    let Some(refused) = refused else { return code };
    print::failed(&refused)
}

/// Compares the spec in a folder with the one that was there at a revision.
pub fn run(
    spec: &Path,
    manifest: &Path,
    revision: Option<&str>,
    format: Format,
) -> Result<Report, Failure> {
    let repository = Repository::around(spec)?;
    let revision = match revision {
        Some(revision) => repository.resolved(revision)?,
        None => repository.default_revision()?,
    };
    let old = understood(&past(&repository, &revision)?, &format!("at {revision}"))?;
    let new = understood(&spec::read(spec)?, "in the working tree")?;
    let versions = Versions {
        old: manifest::version(manifest, |path| repository.text(&revision, path))?,
        new: manifest::version(manifest, |path| files::text(path).map(Some))?,
    };
    let diff = diff::diff(&old, &new);
    let found = diff::Report { revision, versions, diff };
    Ok(Report { found, format, warnings: new.warnings })
}

/// The spec at a revision.
fn past(repository: &Repository, revision: &str) -> Result<Sources, Failure> {
    let files = repository.folder(revision, spec::is_source)?;
    if files.contains_key(spec::ROOT) {
        return Ok(Sources { root: spec::ROOT.to_owned(), files });
    }
    Err(Failure::Check(format!(
        "there is no `{}` in `{}` at {revision}\nname a revision that has a spec",
        spec::ROOT,
        repository.folder.display()
    )))
}

fn understood(sources: &Sources, which: &str) -> Result<Analysis, Failure> {
    analyze(sources).map_err(|found| {
        Failure::Check(format!(
            "{found}\nthe spec {which} has faults, by the rules of today's generator; \
             mend it, or name another revision"
        ))
    })
}

fn too_small(report: &Report) -> Option<String> {
    let found = &report.found;
    let needed = found.needed();
    (!found.is_enough()).then(|| {
        format!(
            "the version {} is too small for the changes since {}, which need {needed}\n\
             set the version in the root `Cargo.toml` to {needed} or more",
            found.versions.new, found.revision
        )
    })
}
