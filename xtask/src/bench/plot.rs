//! `cargo xtask bench plot`: keeps results in a file, and writes the table and the plot from it.

mod svg;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::Utc;
use clap::Args;

use super::results::{Results, Row};
use super::{REMEDY, table};
use crate::output::{Mode, OutputFormat, Report};
use crate::{Failure, files, section};

/// The results, in the folder of the guides.
const DATA: &str = "performance.json";
/// The guide with the table.
const GUIDE: &str = "performance.md";
/// The plot.
const PLOT: &str = "performance.svg";

/// Keeps results of benchmarks, and writes the table and the plot from them.
///
/// With files, their results replace those in performance.json, together with the date and the
/// machine. The table in performance.md and the plot performance.svg are written from
/// performance.json, so that they always agree.
#[derive(Args, Debug)]
pub struct PlotArgs {
    /// The output of `bench compile`, as text or JSON, or of `cargo bench`
    #[arg(value_name = "FILE")]
    results: Vec<PathBuf>,
    /// The kind of machine [default: system, architecture, and number of cores]
    #[arg(long, value_name = "TEXT", requires = "results")]
    machine: Option<String>,
    /// Write nothing; fail if the table or the plot does not match performance.json
    #[arg(long, conflicts_with = "results")]
    check: bool,
    /// The folder of the three files [default: generated/docs of this repository]
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
}

/// The files that were written.
#[derive(Debug)]
pub struct PlotReport(Vec<&'static str>);

impl Report for PlotReport {
    fn render(&self, _: OutputFormat) -> String {
        match &*self.0 {
            [] => "the table and the plot are up to date\n".to_owned(),
            files => format!("wrote {}\n", files.join(", ")),
        }
    }
}

/// Runs the command.
pub(super) fn main(args: &PlotArgs) -> Result<PlotReport, Failure> {
    let folder = args.folder.clone();
    let folder = folder.unwrap_or_else(|| crate::root().join("generated/docs"));
    let mode = if args.check { Mode::Check } else { Mode::Write };
    run(&folder, &args.results, args.machine.as_deref(), mode)
}

/// Keeps the results of the files, if there are any, and writes or checks the table and the plot.
pub fn run(
    folder: &Path,
    files: &[PathBuf],
    machine: Option<&str>,
    mode: Mode,
) -> Result<PlotReport, Failure> {
    let data = folder.join(DATA);
    let (results, new) = if files.is_empty() {
        let text = files::text(&data)?;
        let results = serde_json::from_str(&text)
            .map_err(|error| invalid(&data, &error.to_string()))?;
        (results, text)
    } else {
        let results = collect(files, machine)?;
        let text = format!("{:#}\n", serde_json::json!(results));
        (results, text)
    };
    let plot = svg::plot(&results).map_err(|why| invalid(&data, &why))?;
    let guide = folder.join(GUIDE);
    let guide = section::replaced(&guide, "results", &text(&results))?;
    let mut stale = Vec::new();
    for (name, text) in [(DATA, new), (GUIDE, guide), (PLOT, plot)] {
        let path = folder.join(name);
        if fs::read(&path).is_ok_and(|old| old == text.as_bytes()) {
            continue;
        }
        if mode == Mode::Write {
            fs::write(&path, text).map_err(|error| Failure::Write(path, error))?;
        }
        stale.push(name);
    }
    if mode == Mode::Check && !stale.is_empty() {
        let names = stale.join("`, `");
        return Err(Failure::Check(format!(
            "`{names}` does not match `{DATA}`\n\nrun `{REMEDY}` to fix it"
        )));
    }
    Ok(PlotReport(stale))
}

fn collect(files: &[PathBuf], machine: Option<&str>) -> Result<Results, Failure> {
    if machine.is_some_and(|text| text.contains(['`', '\n'])) {
        let reason =
            "the guide shows `--machine` as code: leave out backticks and line breaks";
        return Err(Failure::Check(reason.to_owned()));
    }
    let mut rows = Vec::new();
    for path in files {
        let text = files::text(path)?;
        for row in table::parse(&text).map_err(|why| invalid(path, &why))? {
            if rows.iter().any(|it: &Row| (&it.name, &it.unit) == (&row.name, &row.unit))
            {
                return Err(invalid(
                    path,
                    &format!("the row `{}` occurs twice", row.name),
                ));
            }
            rows.push(row);
        }
    }
    Ok(Results {
        date: Utc::now().format("%Y-%m-%d").to_string(),
        machine: machine.map_or_else(self::machine, str::to_owned),
        rustc: rustc()?,
        rows,
    })
}

fn machine() -> String {
    let count = std::thread::available_parallelism().map_or(1, usize::from);
    let (system, architecture) = (std::env::consts::OS, std::env::consts::ARCH);
    let cores = if count == 1 { "core" } else { "cores" };
    format!("{system}, {architecture}, {count} {cores}")
}

/// The version of the compiler: `rustc 1.95.0 (59807616e 2026-04-14)` becomes `1.95.0`.
fn rustc() -> Result<String, Failure> {
    let output = Command::new("rustc").arg("--version").output();
    let output = output.map_err(|error| Failure::Start("rustc".into(), error))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let version = text.split_whitespace().nth(1).map(str::to_owned);
    version
        .ok_or_else(|| Failure::Check("`rustc --version` printed no version".to_owned()))
}

/// The part of the guide that follows from the results.
fn text(results: &Results) -> String {
    let Results { date, machine, rustc, rows } = results;
    format!(
        "Measured on {date} with Rust {rustc} on `{machine}`.\n\n{}",
        table::show(rows)
    )
}

fn invalid(path: &Path, why: &str) -> Failure {
    Failure::Check(format!(
        "cannot read `{}` as results of benchmarks: {why}\n\
         `cargo xtask bench compile` and `cargo bench -p revio` print such results",
        path.display()
    ))
}
