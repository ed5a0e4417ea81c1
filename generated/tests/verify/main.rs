//! Reads every list and one record of each, and reports for each call whether the response matches
//! the spec. It never writes.
//!
//! ```text
//! export REVIO_USERNAME=… REVIO_CLIENT_CODE=… REVIO_PASSWORD=…
//! cargo test -p revio --test verify -- --account --only contacts
//! ```
//!
//! | argument | meaning |
//! |---|---|
//! | `--account` | reads from this account; without it, the program does nothing, since cargo starts it with all other tests |
//! | `--only RESOURCE` | only calls this resource; can be repeated |
//! | `--per-minute CALLS` | the number of calls a minute, evenly spaced; 60 by default |
//! | `--log FILE` | appends differences to a log for `cargo xtask drift` |
//!
//! It prints a line of JSON for each call: `operation`, `result` (`ok`, `mismatch`, `missing`,
//! `forbidden`, `refused`, `no_response` or `skipped`), `status`, `detail` and `differences`.
//! `cargo xtask verify` starts this program, and combines the lines with the spec into a table.

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use revio::drift::JsonLinesLog;
use revio::options::RateLimit;
use revio::retry::RetryPolicy;
use revio::{ClientBuilder, Options};

#[path = "../generated/exercise.rs"]
pub(crate) mod exercise;
pub(crate) mod notes;
pub(crate) mod outcome;
pub(crate) mod plan;
pub(crate) mod read;
pub(crate) mod run;

use notes::Notes;
use outcome::Outcome;
use read::Read;
use run::Run;

/// Rev.io's limit of calls a minute.
const MOST: u32 = 500;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() != Some("--account") {
        return ExitCode::SUCCESS;
    }
    match verify(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn verify(arguments: impl Iterator<Item = String>) -> Result<(), Box<dyn Error>> {
    let wanted = Wanted::read(arguments)?;
    let builder = polite(ClientBuilder::from_env()?, wanted.per_minute);
    let mut lines = io::stdout();
    let report = |outcome: &Outcome| writeln!(lines, "{}", outcome.line());
    ask(builder, wanted.log()?, &wanted.only, report).await
}

/// Spaces the calls of a client evenly, and limits each to one retry.
pub(crate) fn polite(builder: ClientBuilder, per_minute: u32) -> ClientBuilder {
    let apart = Duration::from_secs(60) / per_minute.clamp(1, MOST);
    let options = Options::new().retry(RetryPolicy::new().max_attempts(2));
    builder.rate_limit(RateLimit::new(1, apart)).options(options)
}

/// Calls the given resources, or all if none is given, and reports each outcome immediately.
pub(crate) async fn ask(
    builder: ClientBuilder,
    log: Option<JsonLinesLog>,
    only: &[String],
    mut report: impl FnMut(&Outcome) -> io::Result<()>,
) -> Result<(), Box<dyn Error>> {
    let notes = Arc::new(Notes::with_log(log));
    let client = builder.observer(Arc::clone(&notes)).build()?;
    let mut run = Run::new(&client, &notes);
    for read in Read::all() {
        let resource = read.operation().resource;
        if only.is_empty() || only.iter().any(|wanted| wanted == resource) {
            report(&run.ask(read).await?)?;
        }
    }
    notes.is_logged().map_err(|error| format!("the log is not complete: {error}").into())
}

/// The parsed arguments.
#[derive(Debug)]
pub(crate) struct Wanted {
    only: Vec<String>,
    per_minute: u32,
    log: Option<String>,
}

impl Wanted {
    /// Parses the arguments.
    pub(crate) fn read(
        mut arguments: impl Iterator<Item = String>,
    ) -> Result<Self, Box<dyn Error>> {
        let mut wanted = Self { only: Vec::new(), per_minute: 60, log: None };
        while let Some(name) = arguments.next() {
            let value = arguments.next().ok_or(format!("`{name}` needs a value"))?;
            match name.as_str() {
                "--only" => wanted.only.push(value),
                "--log" => wanted.log = Some(value),
                "--per-minute" => wanted.per_minute = calls(&value)?,
                _ => return Err(format!("no such argument `{name}`").into()),
            }
        }
        Ok(wanted)
    }

    fn log(&self) -> Result<Option<JsonLinesLog>, String> {
        let Some(file) = &self.log else { return Ok(None) };
        let log = JsonLinesLog::append(file);
        log.map(Some).map_err(|error| format!("cannot write `{file}`: {error}"))
    }
}

fn calls(text: &str) -> Result<u32, String> {
    let calls = text.parse().ok().filter(|calls| (1..=MOST).contains(calls));
    calls.ok_or(format!("`--per-minute {text}`: expected a number from 1 to {MOST}"))
}
