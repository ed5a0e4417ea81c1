//! `cargo xtask diff`: compares the spec with an earlier revision, and says which release the
//! changes need.
//!
//! The rules are in `revio_codegen::diff`. This module handles git, files and arguments.

mod git;
mod manifest;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::diff::{self, Versions};
use revio_codegen::source::Sources;
use revio_codegen::{Analysis, analyze};

use crate::output::{self, OutputFormat, Report};
use crate::{Failure, files, spec};

use git::Repository;

/// Compares the spec at a git revision with the one in the working tree.
///
/// Each change has two verdicts: one for the wire (compatible, risky, breaking) and one for the Rust
/// API (patch, minor, major). The command changes no files and no git state.
#[derive(Args, Debug)]
pub struct DiffArgs {
    /// The revision to compare with [default: the last release, which is the greatest tag of the form
    /// v1.2.3 that HEAD descends from; before the first release, HEAD]
    #[arg(value_name = "REV")]
    revision: Option<String>,
    /// The format of the changes; Markdown is for the changelog, with the summary on standard error;
    /// CONTRIBUTING.md documents the JSON
    #[arg(long, default_value = "text", value_parser = OutputFormat::parser(
        &[OutputFormat::Text, OutputFormat::Markdown, OutputFormat::Json]))]
    format: OutputFormat,
    /// Fail if the version of the crate is too low for the changes
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    spec: spec::Folder,
    /// The manifest with the version of the crate [default: generated/Cargo.toml of this repository]
    #[arg(long, value_name = "FILE")]
    manifest: Option<PathBuf>,
}

/// A comparison with the warnings of the new spec.
#[derive(Debug)]
pub struct DiffReport {
    /// The comparison.
    pub comparison: diff::Report,
    /// The warnings of the new spec.
    pub warnings: Diagnostics,
}

impl Report for DiffReport {
    fn render(&self, format: OutputFormat) -> String {
        match format {
            OutputFormat::Markdown => self.comparison.to_markdown(),
            OutputFormat::Json => self.comparison.to_json(),
            _ => self.comparison.to_text(),
        }
    }

    fn warnings(&self) -> Option<&Diagnostics> {
        Some(&self.warnings)
    }

    fn remark(&self, format: OutputFormat) -> String {
        match format {
            OutputFormat::Markdown => self.comparison.summary(),
            _ => String::new(),
        }
    }
}

/// Runs the command and prints its result.
pub fn main(args: &DiffArgs) -> ExitCode {
    let manifest = args.manifest.clone();
    let manifest =
        manifest.unwrap_or_else(|| crate::root().join("generated/Cargo.toml"));
    let report = run(&args.spec.path(), &manifest, args.revision.as_deref());
    let too_low = report.as_ref().ok().filter(|_| args.check).and_then(too_low);
    let code = output::finish(report, args.format);
    too_low.map_or(code, |too_low| output::fail(&too_low))
}

/// Compares the spec in a folder with the same folder at a revision.
pub fn run(
    spec: &Path,
    manifest: &Path,
    revision: Option<&str>,
) -> Result<DiffReport, Failure> {
    let repository = Repository::around(spec)?;
    let (revision, is_released) = match revision {
        Some(revision) => (repository.resolved(revision)?, true),
        None => match repository.last_release()? {
            Some(tag) => (tag, true),
            None => ("HEAD".to_owned(), false),
        },
    };
    let old = analyzed(&old_spec(&repository, &revision)?, &format!("at {revision}"))?;
    let new = analyzed(&spec::read(spec)?, "in the working tree")?;
    let versions = Versions {
        old: manifest::version(manifest, |path| repository.text(&revision, path))?,
        new: manifest::version(manifest, |path| files::text(path).map(Some))?,
    };
    let diff = diff::diff(&old, &new);
    let comparison = diff::Report { revision, is_released, versions, diff };
    Ok(DiffReport { comparison, warnings: new.warnings })
}

/// The spec at a revision.
fn old_spec(repository: &Repository, revision: &str) -> Result<Sources, Failure> {
    let files = repository.folder(revision, spec::is_source)?;
    if files.contains_key(spec::ROOT) {
        return Ok(Sources { root: spec::ROOT.to_owned(), files });
    }
    Err(Failure::Check(format!(
        "`{}` does not exist in `{}` at {revision}\nname a revision that has a spec",
        spec::ROOT,
        repository.folder.display()
    )))
}

fn analyzed(sources: &Sources, which: &str) -> Result<Analysis, Failure> {
    analyze(sources).map_err(|found| {
        Failure::Check(format!(
            "{found}\nthe spec {which} is invalid by the rules of the current generator; \
             fix it, or name another revision"
        ))
    })
}

fn too_low(report: &DiffReport) -> Option<String> {
    let found = &report.comparison;
    let needed = found.needed();
    (!found.is_enough()).then(|| {
        format!(
            "the version {} is too low for the changes since {}, which need {needed}\n\
             set the version in the root `Cargo.toml` to {needed} or higher",
            found.versions.new, found.revision
        )
    })
}
