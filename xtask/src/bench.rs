//! `cargo xtask bench`: measures what building costs, and keeps the results of all benchmarks.

mod build;
mod compile;
mod plot;
mod results;
mod table;
mod usage;

use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::output;

pub use compile::{CompileArgs, CompileReport, Part};
pub use plot::{PlotArgs, PlotReport, run as plot};
pub use results::{Results, Row, Spread};

/// The command that updates the table and the plot.
const REMEDY: &str = "cargo xtask bench plot";

/// Measures what building costs, and keeps the results of all benchmarks.
#[derive(Args, Debug)]
pub struct BenchArgs {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Compile(CompileArgs),
    Plot(PlotArgs),
}

/// Runs the command and prints its result.
pub fn main(args: &BenchArgs) -> ExitCode {
    match &args.command {
        Command::Compile(args) => output::finish(compile::run(args), args.format),
        Command::Plot(args) => {
            output::finish(plot::main(args), output::OutputFormat::Text)
        }
    }
}
