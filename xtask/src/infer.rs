//! `cargo xtask draft`: from bodies that turned up to the YAML that describes them.
//!
//! What the YAML is like is decided in `revio_codegen::draft`. This reads the files and prints each
//! snippet below a line that says where it goes, so that the whole output is YAML as well.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::draft::{Draft, Endpoint, Question, draft};
use revio_codegen::{Bundle, bundle};

use crate::{Failure, files, print, spec};

/// Prints the YAML that describes sample bodies, ready to be pasted into the spec.
///
/// A body may be a record, a list of records, a page of them, or one record with `ok` and `links`
/// beside its members. Several are taken together: where they disagree, the YAML takes all that
/// was seen and says which file has what. No value of a body is printed.
///
/// Above each piece stands where it goes: the file of the spec, the line, and whether lines are
/// replaced.
#[derive(Args, Debug)]
pub struct Arguments {
    /// A file with a body, as JSON
    #[arg(required = true, value_name = "FILE.json")]
    samples: Vec<PathBuf>,
    /// The schema that the records are of, whether the spec has it or not
    #[arg(long, value_name = "NAME")]
    schema: String,
    /// The call that the bodies belong to; its path item is printed too, if the spec has none.
    /// Bodies of GET are answers, those of other methods are sent
    #[arg(long, value_name = "METHOD PATH")]
    operation: Option<Endpoint>,
    /// Print only what the spec lacks
    #[arg(long)]
    against: bool,
    #[command(flatten)]
    spec: spec::Folder,
}

/// A draft that is ready to be printed.
#[derive(Debug)]
pub struct Report {
    /// What was found.
    pub draft: Draft,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.draft.snippets.is_empty() && self.draft.notes.is_empty() {
            return writeln!(f, "# the spec has all that the samples show");
        }
        for (number, snippet) in self.draft.snippets.iter().enumerate() {
            if number > 0 {
                writeln!(f)?;
            }
            snippet.fmt(f)?;
        }
        Ok(())
    }
}

/// Runs the command and prints what came of it.
pub fn main(arguments: &Arguments) -> ExitCode {
    print::outcome(run(arguments), warnings)
}

fn warnings(report: &Report) -> &Diagnostics {
    &report.draft.notes
}

fn run(arguments: &Arguments) -> Result<Report, Failure> {
    let question = Question {
        samples: read(&arguments.samples)?,
        schema: arguments.schema.clone(),
        operation: arguments.operation.clone(),
        lacking: arguments.against,
    };
    propose(&arguments.spec.path(), &question)
}

/// Makes a draft beside the spec in a folder.
pub fn propose(folder: &Path, question: &Question) -> Result<Report, Failure> {
    let sources = spec::read(folder)?;
    let Bundle { tree, .. } = bundle(&sources).map_err(Failure::Document)?;
    let draft = draft(&tree, question).map_err(Failure::Document)?;
    Ok(Report { draft })
}

fn read(paths: &[PathBuf]) -> Result<BTreeMap<String, String>, Failure> {
    let read = |path: &PathBuf| Ok((path.display().to_string(), files::text(path)?));
    paths.iter().map(read).collect()
}
