//! A command line that covers every operation of an API, driven by the registry.
//!
//! The binary of a generated crate passes its tables to a [`Program`]; nothing here is generated
//! per operation.
//!
//! ```text
//! arguments ──command──▶ matches ──call──▶ Call ──▶ list, single ──encode──▶ output
//!                           │
//!                        settings ──▶ session: the client, or one of a fake server
//! ```

mod align;
mod auth;
mod call;
mod command;
mod confirm;
mod describe;
mod encode;
mod export;
mod failure;
mod fields;
#[cfg(feature = "keyring")]
mod keyring;
#[cfg(not(feature = "keyring"))]
#[path = "cli/no_keyring.rs"]
mod keyring;
mod list;
mod names;
mod output;
mod patch;
mod prompt;
mod raw;
mod records;
mod session;
mod settings;
mod single;
mod values;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::ArgMatches;

use crate::Page;
use crate::record::RawJson;
use crate::registry::{Api, Operation, ResponseKind};
use failure::{Failure, Outcome};
use session::Session;

/// The command line of one API.
#[derive(Clone, Copy, Debug)]
pub struct Program {
    /// The name of the binary.
    pub name: &'static str,
    /// The version that `--version` prints.
    pub version: &'static str,
    /// The API.
    pub api: &'static Api,
}

impl Program {
    /// Runs the command line of this process. `P` is a page of a list.
    pub fn main<P: Page<Record = RawJson>>(&self) -> ExitCode {
        let arguments: Vec<OsString> = std::env::args_os().collect();
        match self.run::<P>(&arguments) {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => failure.report(self.name),
        }
    }

    /// The definition of the command line, for tests and documentation.
    pub fn command(&self) -> clap::Command {
        command::root(self, None)
    }

    fn run<P: Page<Record = RawJson>>(&self, arguments: &[OsString]) -> Outcome {
        let root = command::root(self, Some(arguments));
        let matches = match root.try_get_matches_from(arguments) {
            Ok(matches) => matches,
            Err(error) => return Failure::of_arguments(&error),
        };
        match matches.subcommand() {
            Some(("auth", matches)) => auth::run(self, matches),
            Some(("completions", matches)) => self.completions(matches),
            Some(("describe", matches)) => {
                output::print(&describe::render(self, matches)?)
            }
            Some((name, matches)) => {
                let mut runtime = tokio::runtime::Builder::new_current_thread();
                let runtime = runtime.enable_all().build()?;
                runtime.block_on(self.send::<P>(name, matches))
            }
            None => Err(Failure::usage("no command: see `--help`")),
        }
    }

    fn completions(&self, matches: &ArgMatches) -> Outcome {
        let shell = matches.get_one::<clap_complete::Shell>("shell");
        let shell = shell.copied().unwrap_or(clap_complete::Shell::Bash);
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut self.command(), self.name, &mut script);
        output::print(&String::from_utf8_lossy(&script))
    }

    async fn send<P: Page<Record = RawJson>>(
        &self,
        name: &str,
        matches: &ArgMatches,
    ) -> Outcome {
        let session = Session::start(self, matches).await?;
        if name == "raw" {
            return raw::run(&session, matches).await;
        }
        if let Some((names::PATCH, matches)) = matches.subcommand()
            && let Some(operation) = names::patch_of(self.api, name)
        {
            return patch::run(&session, operation, matches).await;
        }
        let (operation, matches) = self.operation(name, matches)?;
        let call = call::build(&session, operation, matches)?;
        match operation.response.content() {
            ResponseKind::Collection(record) => {
                list::run::<P>(&session, operation, record, call, matches).await
            }
            kind => single::run(&session, kind, call).await,
        }
    }

    /// The operation that a subcommand names.
    fn operation<'m>(
        &self,
        resource: &str,
        matches: &'m ArgMatches,
    ) -> Outcome<(&'static Operation, &'m ArgMatches)> {
        let (name, matches) = matches.subcommand().unwrap_or(("", matches));
        let mut all = self.api.operations.iter().copied();
        let found = all.find(|it| {
            names::kebab(it.resource) == resource && names::kebab(it.name) == name
        });
        let operation = found.ok_or_else(|| Failure::usage("no such operation"))?;
        Ok((operation, matches))
    }
}
