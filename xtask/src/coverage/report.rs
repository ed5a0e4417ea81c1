//! What was counted and found.

use std::fmt;

use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::ir::Evidence;

use super::{Census, Parity};

/// What was counted and found.
#[derive(Debug)]
pub struct Report {
    /// The operations of the spec.
    pub census: Census,
    /// The operations of the connector.
    pub parity: Parity,
    /// Whether the table in the guide was out of date; `None` if it was not to be written.
    pub written: Option<bool>,
    /// What was found in the spec and did not stop the run.
    pub warnings: Diagnostics,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parity = &self.parity;
        writeln!(f, "{}", self.census)?;
        writeln!(
            f,
            "Tray connector: {} of {} titles",
            parity.titles.len(),
            parity.rows
        )?;
        for (level, what) in
            [(Evidence::Unverified, "guesses"), (Evidence::Inferred, "what is inferred")]
        {
            let titles = parity.resting_on(level);
            writeln!(f, "on {what}: {}", listed(&titles))?;
        }
        write!(f, "{}", parity.faults())?;
        match self.written {
            Some(true) => writeln!(f, "the table in the guide was written"),
            Some(false) => writeln!(f, "the table in the guide is up to date"),
            None => Ok(()),
        }
    }
}

/// How many there are, and which.
fn listed(titles: &[&str]) -> String {
    match titles {
        [] => "0".to_owned(),
        titles => format!("{} ({})", titles.len(), titles.join(", ")),
    }
}
