//! Asks whoever sits at the terminal.

use std::io::{self, IsTerminal};

use console::Term;

use super::failure::Outcome;

/// Whether someone can be asked.
pub(super) fn is_possible() -> bool {
    io::stdin().is_terminal() && Term::stderr().is_term()
}

/// The answer to a question.
pub(super) fn line(question: &str) -> Outcome<String> {
    let terminal = Term::stderr();
    terminal.write_str(question)?;
    Ok(terminal.read_line()?)
}

/// An answer that is not shown while it is typed.
pub(super) fn secret(question: &str) -> Outcome<String> {
    let terminal = Term::stderr();
    terminal.write_str(question)?;
    Ok(terminal.read_secure_line()?)
}
