//! One program that uses the clients of all documents, since linking one is faster than many.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::PROGRAM;
use super::build;
use super::member::Member;
use crate::client::manifest::Runtime;
use crate::conformance::prism::{self, PrismReport};
use crate::program::not_started;
use crate::{Failure, files};

/// The built program.
pub(super) struct Program {
    path: PathBuf,
    scratch: PathBuf,
}

/// The crate, which has no module for a client that does not compile.
pub(super) fn files<'m>(
    members: impl Iterator<Item = &'m Member>,
) -> BTreeMap<String, String> {
    let source = Runtime::of_this_repository().source();
    let mut manifest = MANIFEST.replace("SOURCE", &source);
    let (mut modules, mut arms) = (String::new(), String::new());
    let mut texts = BTreeMap::new();
    for Member { name, tree } in members {
        // Writing to a `String` cannot fail.
        let _ = writeln!(manifest, "{name} = {{ path = \"../{name}\" }}");
        let module = tree.test_files.get("exercise.rs").map(|exercise| {
            // A module of the crate's name would hide the crate.
            texts.insert(format!("{PROGRAM}/src/calls_{name}.rs"), exercise.clone());
            let _ = writeln!(modules, "mod calls_{name};");
            format!("calls_{name}::CALLS")
        });
        let calls = module.unwrap_or_else(|| "[]".to_owned());
        let credentials = tree.package.credentials.concat();
        let _ = writeln!(
            arms,
            "        \"{name}\" => run!({name}, [{credentials}], {calls}, base_url, is_call),"
        );
    }
    texts.insert(format!("{PROGRAM}/Cargo.toml"), manifest);
    let main =
        MAIN.replace("// modules\n", &modules).replace("        // arms\n", &arms);
    texts.insert(format!("{PROGRAM}/src/main.rs"), main);
    texts
}

/// Builds the program for these crates.
pub(super) fn build<'m>(
    scratch: &Path,
    members: impl Iterator<Item = &'m Member>,
) -> Result<Program, Failure> {
    for (path, text) in files(members) {
        files::write_changed(&scratch.join(path), &text)?;
    }
    let path = build::program(scratch, PROGRAM)?;
    Ok(Program { path, scratch: scratch.to_owned() })
}

impl Program {
    /// Builds a client, and returns the error of the builder.
    pub(super) fn client(&self, name: &str) -> Result<Result<(), String>, Failure> {
        let output = self.command(name, "http://127.0.0.1:1").output();
        let output = output.map_err(not_started)?;
        let text = String::from_utf8_lossy(&output.stderr).trim_end().to_owned();
        Ok(if output.status.success() { Ok(()) } else { Err(text) })
    }

    /// Makes every call through Prism, and returns why that does not start.
    pub(super) fn calls(
        &self,
        name: &str,
        script: &Path,
        document: &Path,
    ) -> Result<Result<PrismReport, String>, Failure> {
        let log = self.scratch.join(name).join("prism.log");
        let server = match prism::start(script, document, &log) {
            Ok(server) => server,
            Err(Failure::Check(error)) => return Ok(Err(error)),
            Err(failure) => return Err(failure),
        };
        let mut command = self.command(name, &server.base_url());
        let output = command.arg("call").stderr(Stdio::inherit()).output();
        let output = output.map_err(not_started)?;
        drop(server);
        let output = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(Ok(PrismReport::of(&output, &files::text(&log)?)))
    }

    fn command(&self, name: &str, base_url: &str) -> Command {
        let mut command = Command::new(&self.path);
        command.args([name, base_url]);
        command
    }
}

const MANIFEST: &str = "\
[package]
name = \"program\"
version = \"0.0.0\"
edition = \"2024\"

[features]
blocking = []
drift = []
fake = []
redis = []
tower = []

[dependencies]
revio-runtime = { SOURCE, default-features = false }
tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }
";

const MAIN: &str = r#"//! Builds the client of a document, and makes every call.
#![allow(dead_code, deprecated)]

// modules

/// Builds a client, and makes the calls.
macro_rules! run {
    ($client:ident, [$($credentials:tt)*], $calls:expr, $base_url:ident, $is_call:ident) => {{
        use $client as client;
        let options =
            client::Options::new().retry(client::retry::RetryPolicy::none());
        let builder = client::Client::builder().base_url($base_url).options(options);
        let client = builder $($credentials)*.build().map_err(|error| error.to_string())?;
        if !$is_call {
            return Ok(());
        }
        let calls: &[revio_runtime::exercise::Exercise<_>] = &$calls[..];
        let (mut failed, mut no_response) = (0, 0);
        for exercise in calls {
            let id = exercise.operation.id;
            let result = match (exercise.call)(&client) {
                Ok(call) => call.await,
                Err(error) => Err(error),
            };
            match result {
                Ok(()) => println!("ok {id}"),
                Err(error) => match invalid(&error) {
                    Some(reason) => {
                        failed += 1;
                        println!("FAILED {id}: {reason}");
                    }
                    // Prism has no response, or none but an error.
                    None if error.is_api_error() && !error.is_unauthorized()
                        || error.is_connect()
                        || error.is_connection_lost() =>
                    {
                        no_response += 1;
                        println!("NO RESPONSE {id}: {error}");
                    }
                    None => {
                        failed += 1;
                        println!("FAILED {id}: {error}");
                    }
                },
            }
        }
        let ok = calls.len() - failed - no_response;
        println!(
            "{} operations: {ok} ok, {failed} failed, {no_response} no response",
            calls.len(),
        );
        Ok(())
    }};
}

/// What Prism finds wrong with the request.
fn invalid(error: &revio_runtime::Error) -> Option<String> {
    let body: revio_runtime::Value = error.decode().ok()?;
    let found = body["validation"].as_array().filter(|_| body["status"] == 422)?;
    let found = found.iter().map(|violation| {
        let location = violation["location"].as_array().into_iter().flatten();
        let location: Vec<_> = location.filter_map(|it| it.as_str()).collect();
        let message = violation["message"].as_str().unwrap_or_default();
        format!("{}: {message}", location.join("."))
    });
    Some(found.collect::<Vec<_>>().join("; "))
}

async fn run(name: &str, base_url: &str, is_call: bool) -> Result<(), String> {
    match name {
        // arms
        _ => Err(format!("no client `{name}`")),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::process::ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    match run(&arguments[1], &arguments[2], arguments.len() > 3).await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            std::process::ExitCode::FAILURE
        }
    }
}
"#;
