//! `cargo xtask <command>`: see `cargo xtask --help`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{bundle, codegen, conformance, coverage, draft, facts, fake};

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
    Draft(draft::Arguments),
    Facts(facts::Arguments),
    Fake(fake::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Bundle(arguments) => bundle::main(&arguments),
        Command::Codegen(arguments) => codegen::main(&arguments),
        Command::Conformance(arguments) => conformance::main(&arguments),
        Command::Coverage(arguments) => coverage::main(&arguments),
        Command::Draft(arguments) => draft::main(&arguments),
        Command::Facts(arguments) => facts::main(&arguments),
        Command::Fake(arguments) => fake::main(&arguments),
    }
}
