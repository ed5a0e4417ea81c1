//! `cargo xtask drift`: from logs of what answers held to the change of the spec that ends it.
//!
//! What the change is like is decided in `revio_codegen::drift`. This reads the files and prints
//! each snippet below a line that says where it goes, or all of them as JSON.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use revio_codegen::draft::Draft;
use revio_codegen::drift::{Question, drift};
use revio_codegen::snippet::Snippet;
use revio_codegen::{Bundle, bundle};
use serde_json::{Value, json};

use crate::{Failure, files, print, spec};

/// Merges logs of drift, and prints the change of the spec that ends it as YAML to paste.
///
/// A log has a line of JSON for each thing that an answer held and the spec did not lead to
/// expect; the client writes it when it is given the observer `drift::JsonLinesLog`. Above each piece
/// stands where it goes: the file of the spec, the line, and whether lines are replaced. A comment
/// says how often which operation answered so. What no lines can be given for is told on standard
/// error.
#[derive(Args, Debug)]
pub struct Arguments {
    /// A log, as the client's observer writes it
    #[arg(required = true, value_name = "LOG")]
    logs: Vec<PathBuf>,
    /// Also change the types of members that were read leniently, so that they take what was
    /// found as it is; without it they are only told, for the client reads them
    #[arg(long)]
    widen: bool,
    /// How the change is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    spec: spec::Folder,
}

/// How a change is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// As YAML, each piece below a comment that says where it goes.
    Text,
    /// A list of objects with subject, file, line, end and yaml, for programs.
    Json,
}

/// A change that is ready to be printed.
#[derive(Debug)]
pub struct Report {
    /// What was found.
    pub change: Draft,
    /// How it is written.
    pub format: Format,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Draft { snippets, notes } = &self.change;
        if self.format == Format::Json {
            let list: Vec<Value> = snippets.iter().map(object).collect();
            return writeln!(f, "{:#}", Value::from(list));
        }
        if snippets.is_empty() && notes.is_empty() {
            return writeln!(f, "# the spec has all that the logs tell of");
        }
        for (number, snippet) in snippets.iter().enumerate() {
            if number > 0 {
                writeln!(f)?;
            }
            snippet.fmt(f)?;
        }
        Ok(())
    }
}

/// A snippet for programs: the lines from `line` up to `end`, without it, are replaced.
fn object(snippet: &Snippet) -> Value {
    json!({
        "subject": snippet.subject,
        "file": snippet.file,
        "line": snippet.lines.start,
        "end": snippet.lines.end,
        "yaml": snippet.yaml,
    })
}

/// Runs the command and prints what came of it.
pub fn main(arguments: &Arguments) -> ExitCode {
    print::outcome(run(arguments), |report| &report.change.notes)
}

fn run(arguments: &Arguments) -> Result<Report, Failure> {
    let question = Question { logs: read(&arguments.logs)?, widen: arguments.widen };
    let change = propose(&arguments.spec.path(), &question)?;
    Ok(Report { change, format: arguments.format })
}

/// Finds the change that the spec in a folder needs.
pub fn propose(folder: &Path, question: &Question) -> Result<Draft, Failure> {
    let sources = spec::read(folder)?;
    let Bundle { tree, .. } = bundle(&sources).map_err(Failure::Document)?;
    drift(&tree, question).map_err(Failure::Document)
}

fn read(paths: &[PathBuf]) -> Result<BTreeMap<String, String>, Failure> {
    let read = |path: &PathBuf| Ok((path.display().to_string(), files::text(path)?));
    paths.iter().map(read).collect()
}
