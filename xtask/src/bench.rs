//! `cargo xtask bench`: measures what building and generating cost, and keeps the results of all
//! benchmarks.

mod build;
mod compile;
mod generate;
mod plot;
mod results;
mod rounds;
mod table;
mod usage;

use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::output;

pub use compile::{CompileArgs, Part};
pub use generate::GenerateArgs;
pub use plot::{PlotArgs, PlotReport, run as plot};
pub use results::{Results, Row, Spread};
pub use rounds::UsageReport;

/// The command that updates the table and the plot.
const REMEDY: &str = "cargo xtask bench plot";

/// Measures what building and generating cost, and keeps the results of all benchmarks.
#[derive(Args, Debug)]
pub struct BenchArgs {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Compile(CompileArgs),
    Generate(GenerateArgs),
    Plot(PlotArgs),
}

/// Runs the command and prints its result.
pub fn main(args: &BenchArgs) -> ExitCode {
    match &args.command {
        Command::Compile(args) => output::finish(compile::run(args), args.format),
        Command::Generate(args) => output::finish(generate::run(args), args.format),
        Command::Plot(args) => {
            output::finish(plot::main(args), output::OutputFormat::Text)
        }
    }
}
