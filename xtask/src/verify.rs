//! `cargo xtask verify`: is the spec true? Asks a server, reading only, and says what the answers
//! would change in the evidence.
//!
//! The calls are made by a test target of the client, started through cargo: this crate depends on
//! nothing that is generated. The program says what came of each call; here it is joined with the
//! spec, which knows the evidence and where it stands.

mod evidence;
mod json;
mod outcome;
mod program;
mod report;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use revio_codegen::ir::Api;
use revio_codegen::{Analysis, analyze};

use crate::{Failure, print, spec};

pub use report::Report;

/// The most calls a minute that Rev.io allows.
const MOST: i64 = 500;

/// Asks a server for every list and for one record of each, and compares the answers with the spec.
///
/// Credentials come from the environment: `REVIO_USERNAME`, `REVIO_CLIENT_CODE`, `REVIO_PASSWORD`,
/// and `REVIO_SUBSCRIPTION_KEY` if there is one. Nothing is ever written: no request but GET can
/// be sent. Lists are asked for five records, one call after the other.
///
/// A table says of each call whether it works, differs from the spec and in what, or is answered
/// 404 or 403; then follows what that would change in the evidence. Nothing in the spec is changed.
/// The run fails if it cannot be carried through: without credentials, or when they are refused.
/// What it finds is no failure, unless `--check` is given.
#[derive(Args, Debug)]
pub struct Arguments {
    /// The server to ask [default: `REVIO_BASE_URL`, else the first server of the spec]
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Ask these families only; can be given several times.
    #[arg(long, value_name = "FAMILY", value_delimiter = ',')]
    only: Vec<String>,
    /// How many calls a minute, evenly spaced; Rev.io allows 500.
    #[arg(long, value_name = "CALLS", default_value_t = 60,
          value_parser = clap::value_parser!(u32).range(1..=MOST))]
    per_minute: u32,
    /// Append what differs to a log, which `cargo xtask drift` makes changes to the spec of.
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    /// How the outcome is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Fail unless everything that was asked works.
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    spec: spec::Folder,
}

/// How an outcome is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table and sentences, for people.
    Text,
    /// For other programs; its form is documented in CONTRIBUTING.md.
    Json,
}

/// Runs the command and prints what came of it.
pub fn main(arguments: &Arguments) -> ExitCode {
    print::verdict(run(arguments), |report| {
        report.complete && (!arguments.check || report.all_work())
    })
}

fn run(arguments: &Arguments) -> Result<Report, Failure> {
    let meaning =
        analyze(&spec::read(&arguments.spec.path())?).map_err(Failure::Document)?;
    known(&meaning.api, &arguments.only)?;
    let base_url = base_url(&meaning.api, arguments.base_url.as_deref());
    let said = program::run(arguments, &base_url)?;
    report(&meaning, base_url.value, &said.lines, arguments.format)
        .map(|report| Report { complete: said.complete, ..report })
}

/// What the lines of the program amount to, by this spec.
pub fn report(
    meaning: &Analysis,
    base_url: String,
    lines: &str,
    format: Format,
) -> Result<Report, Failure> {
    let outcomes = outcome::read(lines).map_err(Failure::Check)?;
    Report::of(meaning, base_url, outcomes, format).map_err(Failure::Check)
}

/// Whether the families are in the spec.
fn known(api: &Api, families: &[String]) -> Result<(), Failure> {
    let is_known = |family: &str| api.resources.iter().any(|it| it.name.wire == *family);
    match families.iter().find(|family| !is_known(family)) {
        None => Ok(()),
        Some(family) => Err(Failure::Check(format!(
            "the spec has no family `{family}`; `cargo xtask coverage` lists those that it has"
        ))),
    }
}

/// The server that is asked, and the variable that tells the client.
struct BaseUrl {
    variable: String,
    value: String,
}

fn base_url(api: &Api, named: Option<&str>) -> BaseUrl {
    let mut variables = api.conventions.credentials.environment.iter();
    let variable = variables.find(|(name, _)| name == "base_url");
    let variable = variable.map_or_else(String::new, |(_, variable)| variable.clone());
    let set = env::var(&variable).ok().filter(|value| !value.is_empty());
    let first = api.conventions.servers.first();
    let value = named.map(str::to_owned).or(set).or_else(|| first.cloned());
    BaseUrl { variable, value: value.unwrap_or_default() }
}
