//! `cargo xtask verify`: sends read-only requests to a server, and compares the responses with the
//! spec.
//!
//! An example of the client, started through cargo, sends the requests and reports the outcomes. The
//! spec adds the evidence of each operation and its location.

mod evidence;
mod json;
mod outcome;
mod program;
mod report;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use revio_codegen::ir::Api;
use revio_codegen::{Analysis, analyze};

use crate::output::{self, OutputFormat};
use crate::{Failure, spec};

pub use report::VerifyReport;

/// The most requests per minute that Rev.io allows.
const MAX_PER_MINUTE: i64 = 500;

/// Requests every list and one record of each, and compares the responses with the spec.
///
/// Credentials come from the environment: `REVIO_USERNAME`, `REVIO_CLIENT_CODE`, `REVIO_PASSWORD`,
/// and optionally `REVIO_SUBSCRIPTION_KEY`. Only GET requests are sent, one after the other. Lists
/// are limited to five records.
///
/// A table says whether the response of each operation matches the spec, differs from it and how, or
/// is an error such as 404 or 403. After the table come the changes that the outcomes would make to
/// the evidence. The spec is not changed. The command fails if the run does not finish, for example
/// without valid credentials. Mismatches are failures with `--check` only.
#[derive(Args, Debug)]
pub struct VerifyArgs {
    /// The server [default: `REVIO_BASE_URL`, otherwise the first server of the spec]
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Verify these resources only; can be repeated
    #[arg(long, value_name = "RESOURCE", value_delimiter = ',')]
    only: Vec<String>,
    /// How many requests per minute, evenly spaced; Rev.io allows 500
    #[arg(long, value_name = "REQUESTS", default_value_t = 60,
          value_parser = clap::value_parser!(u32).range(1..=MAX_PER_MINUTE))]
    per_minute: u32,
    /// Append differences to a log for `cargo xtask drift`
    #[arg(long, value_name = "FILE")]
    log: Option<PathBuf>,
    /// The format of the report; CONTRIBUTING.md documents the JSON
    #[arg(long, default_value = "text",
          value_parser = OutputFormat::parser(&[OutputFormat::Text, OutputFormat::Json]))]
    format: OutputFormat,
    /// Fail unless every response matches the spec
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    spec: spec::Folder,
}

/// Runs the command and prints its result.
pub fn main(args: &VerifyArgs) -> ExitCode {
    output::finish(run(args), args.format)
}

fn run(args: &VerifyArgs) -> Result<VerifyReport, Failure> {
    let meaning = analyze(&spec::read(&args.spec.path())?).map_err(Failure::Document)?;
    check_resources(&meaning.api, &args.only)?;
    let base_url = base_url(&meaning.api, args.base_url.as_deref());
    let output = program::run(args, &base_url)?;
    let report = report(&meaning, base_url.value, &output.lines)?;
    Ok(VerifyReport { complete: output.complete, is_check: args.check, ..report })
}

/// The report about the lines of the program.
pub fn report(
    meaning: &Analysis,
    base_url: String,
    lines: &str,
) -> Result<VerifyReport, Failure> {
    let outcomes = outcome::read(lines).map_err(Failure::Check)?;
    VerifyReport::of(meaning, base_url, outcomes).map_err(Failure::Check)
}

/// Fails for a resource that the spec does not have.
fn check_resources(api: &Api, names: &[String]) -> Result<(), Failure> {
    let is_known = |name: &str| api.resources.iter().any(|it| it.name.wire == *name);
    match names.iter().find(|name| !is_known(name)) {
        None => Ok(()),
        Some(name) => Err(Failure::Check(format!(
            "the spec has no resource `{name}`; `cargo xtask coverage` lists its resources"
        ))),
    }
}

/// The server, and the environment variable for the client.
struct BaseUrl {
    variable: String,
    value: String,
}

fn base_url(api: &Api, named: Option<&str>) -> BaseUrl {
    let mut variables = api.security.environment.iter();
    let variable = variables.find(|(name, _)| name == "base_url");
    let variable = variable.map_or_else(String::new, |(_, variable)| variable.clone());
    let set = env::var(&variable).ok().filter(|value| !value.is_empty());
    let first = || api.conventions.servers.urls().into_iter().next();
    let value = named.map(str::to_owned).or(set).or_else(first);
    BaseUrl { variable, value: value.unwrap_or_default() }
}
