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
            eprint!("{}", warnings(&report));
            text(&report)
        }
        Err(failure) => {
            eprintln!("{}", failure.to_string().trim_end());
            ExitCode::FAILURE
        }
    }
}

/// Prints to standard output. Whoever reads it may stop in the middle; that is a failure, and
/// no reason to panic.
fn text(report: &impl Display) -> ExitCode {
    match write!(io::stdout(), "{report}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
