//! Failures before there is a result.

use std::fmt;
use std::process::ExitCode;

/// A failure before there is a result.
#[derive(Debug)]
pub enum ConformanceFailure {
    /// A tool cannot be installed.
    NotRun(String),
    /// Our own code failed.
    Broken(String),
}

impl ConformanceFailure {
    /// The exit code. A check that was not run is neither a success nor a failure.
    pub fn code(&self) -> ExitCode {
        match self {
            Self::NotRun(_) => ExitCode::from(3),
            Self::Broken(_) => ExitCode::FAILURE,
        }
    }
}

impl fmt::Display for ConformanceFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotRun(why) => write!(f, "NOT RUN: {why}"),
            Self::Broken(why) => f.write_str(why),
        }
    }
}
