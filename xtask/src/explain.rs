//! `cargo xtask explain CODE`: what a finding means, why it is told, and what to do about it.
//!
//! A diagnostic has room for a line of help. The word in its brackets leads here.

use std::fmt;
use std::process::ExitCode;

use clap::Args;
use revio_codegen::diagnostic::Code;
use revio_codegen::explain::{Explanation, explanation, explanations, similar_codes};

use crate::{Failure, print};

/// Explains a diagnostic: what it means, why it is told, and what to do, with an example.
///
/// The examples leave out `openapi`, `info` and empty `paths`.
#[derive(Args, Debug)]
pub struct Arguments {
    /// The word in the brackets of a diagnostic; without it, all are listed.
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

/// What is printed.
#[derive(Debug, PartialEq, Eq)]
pub enum Report {
    /// All that there is to read about one code.
    One(Explanation),
    /// All codes in the order of their words, each with a sentence.
    All(Vec<Explanation>),
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(explanation) => {
                writeln!(f, "{}\n\n{}", explanation.code, explanation.text)
            }
            Self::All(explanations) => explanations
                .iter()
                .try_for_each(|it| writeln!(f, "{:28}{}", it.code, it.summary())),
        }
    }
}

/// Runs the command and prints what came of it.
pub fn main(arguments: &Arguments) -> ExitCode {
    print::verdict(run(arguments.code.as_deref()), |_| true)
}

/// The explanation of a code, or all of them.
pub fn run(word: Option<&str>) -> Result<Report, Failure> {
    let Some(word) = word else {
        let mut all: Vec<Explanation> = explanations().collect();
        all.sort_by_key(|explanation| explanation.code);
        return Ok(Report::All(all));
    };
    let found = Code::from_name(word).and_then(explanation);
    found.map(Report::One).ok_or_else(|| Failure::Check(unknown(word)))
}

fn unknown(word: &str) -> String {
    let near: Vec<String> =
        similar_codes(word).into_iter().map(|code| format!("`{code}`")).collect();
    let help = match near.as_slice() {
        [] => "`cargo xtask explain` lists all codes".to_owned(),
        near => format!("did you mean {}?", near.join(", ")),
    };
    format!("error: no diagnostic has the code `{word}`\n  = help: {help}")
}
