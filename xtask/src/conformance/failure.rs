//! Why there is no verdict.

use std::fmt;
use std::process::ExitCode;

/// Why there is no verdict.
#[derive(Debug)]
pub enum Failure {
    /// What others have written could not be had.
    NotRun(String),
    /// Our own part failed.
    Broken(String),
}

impl Failure {
    /// The code to end with: nobody shall take what was not run for what went well, nor for
    /// what went wrong.
    pub fn code(&self) -> ExitCode {
        match self {
            Self::NotRun(_) => ExitCode::from(3),
            Self::Broken(_) => ExitCode::FAILURE,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotRun(why) => write!(f, "NOT RUN: {why}"),
            Self::Broken(why) => f.write_str(why),
        }
    }
}
