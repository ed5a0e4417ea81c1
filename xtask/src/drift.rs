//! `cargo xtask drift`: infers the changes of the spec that end the drift in logs.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use revio_codegen::infer::{LogRequest, from_logs};

use crate::edits::WriteArgs;
use crate::infer::Proposed;
use crate::output::{self, OutputFormat};
use crate::{Failure, infer, spec};

/// Merges drift logs, and prints the changes of the spec that end the drift.
///
/// A log has a line of JSON for each difference between a response and the spec. The observer
/// `drift::JsonLinesLog` of the client writes it. Above each edit is its location: the file of the
/// spec, the line, and whether lines are replaced. A comment says how often each operation returned
/// the difference. Differences that no edit can express are reported on standard error.
#[derive(Args, Debug)]
pub struct DriftArgs {
    /// A log as the observer of the client writes it
    #[arg(required = true, value_name = "LOG")]
    logs: Vec<PathBuf>,
    /// Also widen types so that they accept values that the client coerces, which are only reported
    /// otherwise
    #[arg(long)]
    widen: bool,
    /// The format of the edits: YAML below comments, or a list of objects with subject, file, line,
    /// end and yaml
    #[arg(long, default_value = "text",
          value_parser = OutputFormat::parser(&[OutputFormat::Text, OutputFormat::Json]))]
    format: OutputFormat,
    #[command(flatten)]
    write: WriteArgs,
    #[command(flatten)]
    spec: spec::Folder,
}

/// Runs the command and prints its result.
pub fn main(args: &DriftArgs) -> ExitCode {
    output::finish(run(args), args.format)
}

fn run(args: &DriftArgs) -> Result<Proposed, Failure> {
    let request = LogRequest { logs: infer::read(&args.logs)?, widen: args.widen };
    infer::propose(&args.spec.path(), args.write, |tree| {
        from_logs(tree, &request).map_err(Failure::Document)
    })
}
