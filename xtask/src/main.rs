//! `cargo xtask <command>`: see `cargo xtask --help`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{
    bench, bundle, client, codegen, conformance, coverage, diff, drift, explain, fake,
    infer, judge, lint, release, verify,
};

#[derive(Parser)]
#[command(bin_name = "cargo xtask", about = "The commands of this repository")]
struct XtaskArgs {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Bench(bench::BenchArgs),
    Bundle(bundle::BundleArgs),
    Client(client::ClientArgs),
    Codegen(codegen::CodegenArgs),
    Conformance(conformance::ConformanceArgs),
    Coverage(coverage::CoverageArgs),
    Diff(diff::DiffArgs),
    Drift(drift::DriftArgs),
    Explain(explain::ExplainArgs),
    Fake(fake::FakeArgs),
    Infer(infer::InferArgs),
    Judge(judge::JudgeArgs),
    Lint(lint::LintArgs),
    Release(release::ReleaseArgs),
    Verify(verify::VerifyArgs),
}

fn main() -> ExitCode {
    match XtaskArgs::parse().command {
        Command::Bench(args) => bench::main(&args),
        Command::Bundle(args) => bundle::main(&args),
        Command::Client(args) => client::main(&args),
        Command::Codegen(args) => codegen::main(&args),
        Command::Conformance(args) => conformance::main(&args),
        Command::Coverage(args) => coverage::main(&args),
        Command::Diff(args) => diff::main(&args),
        Command::Drift(args) => drift::main(&args),
        Command::Explain(args) => explain::main(&args),
        Command::Fake(args) => fake::main(&args),
        Command::Infer(args) => infer::main(&args),
        Command::Judge(args) => judge::main(&args),
        Command::Lint(args) => lint::main(&args),
        Command::Release(args) => release::main(&args),
        Command::Verify(args) => verify::main(&args),
    }
}
