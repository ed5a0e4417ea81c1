//! Prints what came of a command: findings to standard error, results to standard output.

use std::fmt::Display;
use std::io::{self, Write as _};
use std::process::ExitCode;

use revio_codegen::diagnostic::Diagnostics;

/// Prints a report after the warnings that belong to it, or why there is none.
pub(crate) fn outcome<R: Display>(
    outcome: Result<R, impl Display>,
    warnings: impl FnOnce(&R) -> &Diagnostics,
) -> ExitCode {
    match outcome {
        Ok(report) => {
            tell(&findings(warnings(&report)));
            text(&report)
        }
        Err(failure) => failed(&failure),
    }
}

/// Prints a report that is itself what was asked for, or why there is none.
pub(crate) fn verdict<R: Display>(
    outcome: Result<R, impl Display>,
    is_good: impl FnOnce(&R) -> bool,
) -> ExitCode {
    match outcome {
        Ok(report) => {
            let code = text(&report);
            if is_good(&report) { code } else { ExitCode::FAILURE }
        }
        Err(failure) => failed(&failure),
    }
}

/// Says on standard error why there is nothing.
pub(crate) fn failed(why: &impl Display) -> ExitCode {
    tell(&format!("{}\n", why.to_string().trim_end()));
    ExitCode::FAILURE
}

/// Findings, and where there is more to read about them; empty if there are none.
pub(crate) fn findings(diagnostics: &Diagnostics) -> String {
    let Some(first) = diagnostics.iter().next() else { return String::new() };
    format!("{diagnostics}for more, see `cargo xtask explain {}`\n", first.code)
}

/// Prints to standard output. Whoever reads it may stop in the middle; that is a failure, and
/// no reason to panic.
fn text(report: &impl Display) -> ExitCode {
    match write!(io::stdout(), "{report}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Prints to standard error. Where nobody reads it, there is nobody to tell that either.
fn tell(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}
