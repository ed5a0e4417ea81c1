//! `cargo xtask <command>`: see `cargo xtask --help`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{
    bundle, codegen, conformance, coverage, diff, draft, drift, explain, facts, fake,
    judge, lint, verify,
};

#[derive(Parser)]
#[command(bin_name = "cargo xtask", about = "The commands of this repository")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Bundle(bundle::Arguments),
    Codegen(codegen::Arguments),
    Conformance(conformance::Arguments),
    Coverage(coverage::Arguments),
    Diff(diff::Arguments),
    Draft(draft::Arguments),
    Drift(drift::Arguments),
    Explain(explain::Arguments),
    Facts(facts::Arguments),
    Fake(fake::Arguments),
    Judge(judge::Arguments),
    Lint(lint::Arguments),
    Verify(verify::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Bundle(arguments) => bundle::main(&arguments),
        Command::Codegen(arguments) => codegen::main(&arguments),
        Command::Conformance(arguments) => conformance::main(&arguments),
        Command::Coverage(arguments) => coverage::main(&arguments),
        Command::Diff(arguments) => diff::main(&arguments),
        Command::Draft(arguments) => draft::main(&arguments),
        Command::Drift(arguments) => drift::main(&arguments),
        Command::Explain(arguments) => explain::main(&arguments),
        Command::Facts(arguments) => facts::main(&arguments),
        Command::Fake(arguments) => fake::main(&arguments),
        Command::Judge(arguments) => judge::main(&arguments),
        Command::Lint(arguments) => lint::main(&arguments),
        Command::Verify(arguments) => verify::main(&arguments),
    }
}
