//! What is wrong with a file.

use std::fmt::Display;

use crate::cli::failure::{Failure, Outcome};

/// The most errors that are printed.
const MAX_PRINTED: usize = 20;

/// The errors of a file, all of which are reported at once.
pub(super) struct Errors<'f> {
    file: &'f str,
    messages: Vec<String>,
}

impl<'f> Errors<'f> {
    pub(super) fn of(file: &'f str) -> Self {
        Self { file, messages: Vec::new() }
    }

    pub(super) fn count(&self) -> usize {
        self.messages.len()
    }

    pub(super) fn add(
        &mut self,
        line: u64,
        column: Option<&str>,
        problem: impl Display,
    ) {
        let column = column.map(|name| format!("column `{name}`: ")).unwrap_or_default();
        self.messages.push(format!("{}:{line}: {column}{problem}", self.file));
    }

    /// Fails if anything is wrong.
    pub(super) fn finish(self) -> Outcome {
        let count = self.messages.len();
        if count == 0 {
            return Ok(());
        }
        let printed = self.messages.iter().take(MAX_PRINTED);
        let printed: String = printed.flat_map(|message| ["\n", message]).collect();
        let more = match count.saturating_sub(MAX_PRINTED) {
            0 => String::new(),
            more => format!("\n… and {more} more"),
        };
        let unit = if count == 1 { "error" } else { "errors" };
        let file = self.file;
        Err(Failure::usage(format!(
            "nothing was sent: {count} {unit} in `{file}`{printed}{more}"
        )))
    }
}
