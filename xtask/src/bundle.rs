//! `cargo xtask bundle`: prints the spec as a single document, from which the client is generated.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::{Bundle, bundle};

use crate::output::{self, OutputFormat, Report};
use crate::{Failure, spec};

/// Prints the spec as one self-contained document.
///
/// Every `$ref` is internal. Extensions and the order of the source are kept. A spec with errors is
/// not printed; its diagnostics are.
#[derive(Args, Debug)]
pub struct BundleArgs {
    /// The format of the document
    #[arg(long, default_value = "yaml",
          value_parser = OutputFormat::parser(&[OutputFormat::Yaml, OutputFormat::Json]))]
    format: OutputFormat,
    #[command(flatten)]
    spec: spec::Folder,
}

impl Report for Bundle {
    fn render(&self, format: OutputFormat) -> String {
        match format {
            OutputFormat::Json => self.tree.to_json(),
            _ => self.tree.to_yaml(),
        }
    }

    fn warnings(&self) -> Option<&Diagnostics> {
        Some(&self.warnings)
    }
}

/// Runs the command and prints its result.
pub fn main(args: &BundleArgs) -> ExitCode {
    output::finish(run(&args.spec.path()), args.format)
}

/// Joins the files in the folder `spec`.
pub fn run(spec: &Path) -> Result<Bundle, Failure> {
    bundle(&spec::read(spec)?).map_err(Failure::Document)
}
