//! Prints the result of a command: warnings to standard error, the report to standard output.

use std::fmt::Display;
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use revio_codegen::diagnostic::Diagnostics;

/// The format of a report. Each command supports some of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// Text for people
    Text,
    /// A section of the changelog
    Markdown,
    /// YAML
    Yaml,
    /// JSON for other programs
    Json,
}

impl OutputFormat {
    /// Parses one of the formats that a command supports.
    pub(crate) fn parser(
        formats: &[Self],
    ) -> impl TypedValueParser<Value = Self> + use<> {
        let names = formats.iter().filter_map(ValueEnum::to_possible_value);
        PossibleValuesParser::new(names).try_map(|name| Self::from_str(&name, false))
    }
}

/// What a command does with the files that it generates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Write them.
    Write,
    /// Fail if they are out of date.
    Check,
    /// Report only.
    DryRun,
}

/// The result of a command.
pub trait Report {
    /// The report in a format that the command supports.
    fn render(&self, format: OutputFormat) -> String;

    /// Findings that did not stop the command.
    fn warnings(&self) -> Option<&Diagnostics> {
        None
    }

    /// What a person reads about a report whose format has no place for it.
    fn remark(&self, _: OutputFormat) -> String {
        String::new()
    }

    /// Whether the command succeeded.
    fn is_success(&self) -> bool {
        true
    }
}

/// A report that is only text.
impl Report for String {
    fn render(&self, _: OutputFormat) -> String {
        self.clone()
    }
}

/// Prints a report after its warnings, or the failure.
pub(crate) fn finish(
    result: Result<impl Report, impl Display>,
    format: OutputFormat,
) -> ExitCode {
    match result {
        Ok(report) => {
            print_error(&report.warnings().map(findings).unwrap_or_default());
            // The reader of a pipe may stop early, which is a failure but not a panic.
            let printed = write!(io::stdout(), "{}", report.render(format));
            print_error(&report.remark(format));
            ExitCode::from(u8::from(printed.is_err() || !report.is_success()))
        }
        Err(failure) => fail(&failure),
    }
}

/// Prints a line of progress to standard output. Its reader may have stopped; the exit code of the
/// command does not depend on that.
pub(crate) fn progress(line: &impl Display) {
    let _ = writeln!(io::stdout(), "{line}");
}

/// Prints a line of progress to standard error, for commands whose output another program reads.
pub(crate) fn note(line: &impl Display) {
    print_error(&format!("{line}\n"));
}

/// Prints a failure.
pub(crate) fn fail(failure: &impl Display) -> ExitCode {
    print_error(&format!("{}\n", failure.to_string().trim_end()));
    ExitCode::FAILURE
}

/// Findings, and where to read more about them; empty if there are none.
pub(crate) fn findings(diagnostics: &Diagnostics) -> String {
    let Some(first) = diagnostics.iter().next() else { return String::new() };
    format!("{diagnostics}for more, see `cargo xtask explain {}`\n", first.code)
}

/// Prints to standard error. A closed standard error cannot be reported anywhere.
fn print_error(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// A number of things: `1 file`, `2 files`.
pub(crate) fn count(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
