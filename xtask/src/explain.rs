//! `cargo xtask explain CODE`: explains a diagnostic.
//!
//! A diagnostic has one line of help. The code in its brackets leads to the explanation.

use std::process::ExitCode;

use clap::Args;
use revio_codegen::diagnostic::Code;
use revio_codegen::explain::{Explanation, explanation, explanations, similar_codes};

use crate::Failure;
use crate::output::{self, OutputFormat, Report};

/// Explains a diagnostic: what it means, why it matters, and how to fix it, with an example.
///
/// The examples leave out `openapi`, `info` and empty `paths`.
#[derive(Args, Debug)]
pub struct ExplainArgs {
    /// The code in the brackets of a diagnostic; without it, all codes are listed
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

/// An explanation, or a summary of all of them.
#[derive(Debug, PartialEq, Eq)]
pub enum Explanations {
    /// One explanation in full.
    One(Explanation),
    /// All explanations by code.
    All(Vec<Explanation>),
}

impl Report for Explanations {
    fn render(&self, _: OutputFormat) -> String {
        match self {
            Self::One(it) => format!("{}\n\n{}\n", it.code, it.text),
            Self::All(all) => {
                let line =
                    |it: &Explanation| format!("{:28}{}\n", it.code, it.summary());
                all.iter().map(line).collect()
            }
        }
    }
}

/// Runs the command and prints its result.
pub fn main(args: &ExplainArgs) -> ExitCode {
    output::finish(run(args.code.as_deref()), OutputFormat::Text)
}

/// The explanation of a code, or all explanations.
pub fn run(code: Option<&str>) -> Result<Explanations, Failure> {
    let Some(code) = code else {
        let mut all: Vec<Explanation> = explanations().collect();
        all.sort_by_key(|explanation| explanation.code);
        return Ok(Explanations::All(all));
    };
    let found = Code::from_name(code).and_then(explanation);
    found.map(Explanations::One).ok_or_else(|| Failure::Check(unknown(code)))
}

fn unknown(code: &str) -> String {
    let near: Vec<String> =
        similar_codes(code).into_iter().map(|code| format!("`{code}`")).collect();
    let help = match near.as_slice() {
        [] => "`cargo xtask explain` lists all codes".to_owned(),
        near => format!("did you mean {}?", near.join(", ")),
    };
    format!("error: no diagnostic has the code `{code}`\n  = help: {help}")
}
