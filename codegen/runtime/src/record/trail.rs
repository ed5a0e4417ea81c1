//! Where in a body the driver is: the path for an error, and how deep.

use std::fmt;

use serde::de::Error;

/// The most arrays and objects inside one another. `serde_json` has the same limit for text;
/// here it holds for every format, since a deep body must not exhaust the stack.
const MAX_DEPTH: usize = 128;

/// The place of an error. The steps are added while the error is on its way out, so a body
/// that is read without an error pays nothing for them.
#[derive(Default)]
pub(super) struct Trail {
    steps: Vec<Step>,
    depth: usize,
}

pub(super) enum Step {
    Member(&'static str),
    Entry(String),
    Index(usize),
}

impl Trail {
    /// Notes one step of the path, innermost first.
    pub(super) fn push(&mut self, step: Step) {
        self.steps.push(step);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Goes into an array or an object. An error ends the reading, so that only what
    /// succeeds has to [`leave`](Self::leave).
    pub(super) fn enter<E: Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(E::custom(
                "more than 128 arrays and objects inside one another",
            ));
        }
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }
}

impl fmt::Display for Trail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.steps.iter().rev().enumerate() {
            match step {
                Step::Index(at) => write!(f, "[{at}]")?,
                Step::Entry(name) => write!(f, "[{name:?}]")?,
                Step::Member(name) if index == 0 => f.write_str(name)?,
                Step::Member(name) => write!(f, ".{name}")?,
            }
        }
        Ok(())
    }
}
