//! Reads every list and one record of each, and reports for each call whether the response matches
//! the spec. It never writes.
//!
//! ```text
//! export REVIO_USERNAME=… REVIO_CLIENT_CODE=… REVIO_PASSWORD=…
//! cargo run -p revio --example verify --features __exercise,drift -- --only contacts
//! ```
//!
//! | argument | meaning |
//! |---|---|
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
use revio::{ClientBuilder, Options, RateLimit, RetryPolicy};

pub mod notes;
pub mod outcome;
pub mod plan;
pub mod read;
pub mod run;

use notes::Notes;
use outcome::Outcome;
use read::Read;
use run::Run;

/// Rev.io's limit of calls a minute.
const MOST: u32 = 500;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match verify(std::env::args().skip(1)).await {
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
    let tell = |outcome: &Outcome| writeln!(lines, "{}", outcome.line());
    ask(builder, wanted.log()?, &wanted.only, tell).await
}

/// Spaces the calls of a client evenly, and limits each to one retry.
pub fn polite(builder: ClientBuilder, per_minute: u32) -> ClientBuilder {
    let apart = Duration::from_secs(60) / per_minute.clamp(1, MOST);
    let options = Options::new().retry(RetryPolicy::new().max_attempts(2));
    builder.rate_limit(RateLimit::new(1, apart)).options(options)
}

/// Calls the given resources, or all if none is given, and reports each outcome immediately.
pub async fn ask(
    builder: ClientBuilder,
    log: Option<JsonLinesLog>,
    only: &[String],
    mut tell: impl FnMut(&Outcome) -> io::Result<()>,
) -> Result<(), Box<dyn Error>> {
    let notes = Arc::new(Notes::with_log(log));
    let client = builder.observer(Arc::clone(&notes)).build()?;
    let mut run = Run::new(&client, &notes);
    for read in Read::all() {
        let family = read.operation().resource;
        if only.is_empty() || only.iter().any(|wanted| wanted == family) {
            tell(&run.ask(read).await?)?;
        }
    }
    notes.is_logged().map_err(|error| format!("the log is not complete: {error}").into())
}

/// The parsed arguments.
#[derive(Debug)]
pub struct Wanted {
    only: Vec<String>,
    per_minute: u32,
    log: Option<String>,
}

impl Wanted {
    /// Parses the arguments.
    pub fn read(
        mut arguments: impl Iterator<Item = String>,
    ) -> Result<Self, Box<dyn Error>> {
        let mut wanted = Self { only: Vec::new(), per_minute: 60, log: None };
        while let Some(name) = arguments.next() {
            let value = arguments.next().ok_or(format!("`{name}` needs a value"))?;
            match name.as_str() {
                "--only" => wanted.only.push(value),
                "--log" => wanted.log = Some(value),
                "--per-minute" => wanted.per_minute = calls(&value)?,
                _ => return Err(format!("there is no argument `{name}`").into()),
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
