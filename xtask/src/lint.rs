//! `cargo xtask lint`: reports errors and suspicious parts of the spec.
//!
//! `codegen` reports what stops it and what is probably a mistake. The lint applies more rules.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::lint;

use crate::output::{self, OutputFormat, Report};
use crate::{Failure, spec};

/// Reports all errors and warnings in the spec, including warnings that `codegen` does not give.
///
/// `x-revio-allow` in openapi.yaml allows a warning about something intended. The command fails if
/// there is an error.
#[derive(Args, Debug)]
pub struct LintArgs {
    /// Also fail if there is a warning
    #[arg(long)]
    deny_warnings: bool,
    /// The format of the findings: text with source lines, or a list of objects with code, severity,
    /// title, file, line, column and help
    #[arg(long, default_value = "text",
          value_parser = OutputFormat::parser(&[OutputFormat::Text, OutputFormat::Json]))]
    format: OutputFormat,
    #[command(flatten)]
    spec: spec::Folder,
}

/// The findings in a spec.
#[derive(Debug)]
pub struct LintReport {
    /// How many files of the spec were read.
    pub read: usize,
    /// Errors and warnings. Most rules apply to a document without errors only.
    pub findings: Diagnostics,
    /// Whether warnings are failures.
    pub deny_warnings: bool,
}

impl Report for LintReport {
    fn render(&self, format: OutputFormat) -> String {
        match format {
            OutputFormat::Json => self.findings.to_json(),
            _ if self.findings.is_empty() => {
                format!("read {} files: no findings\n", self.read)
            }
            _ => output::findings(&self.findings),
        }
    }

    fn is_success(&self) -> bool {
        if self.deny_warnings {
            self.findings.is_empty()
        } else {
            !self.findings.has_errors()
        }
    }
}

/// Runs the command and prints its result.
pub fn main(args: &LintArgs) -> ExitCode {
    output::finish(run(&args.spec.path(), args.deny_warnings), args.format)
}

/// Applies all rules to the spec in the folder `spec`.
pub fn run(spec: &Path, deny_warnings: bool) -> Result<LintReport, Failure> {
    let sources = spec::read(spec)?;
    let (Ok(findings) | Err(findings)) = lint(&sources);
    Ok(LintReport { read: sources.files.len(), findings, deny_warnings })
}
