//! `cargo xtask explain CODE`: explains a diagnostic.
//!
//! A diagnostic has one line of help. The code in its brackets leads to the explanation.

use std::process::ExitCode;

use clap::Args;
use revio_codegen::diagnostic::Code;
use revio_codegen::explain::{Explanation, explanation, explanations, similar_codes};

use crate::Failure;
use crate::output::{self, OutputFormat};

/// Explains a diagnostic: what it means, why it matters, and how to fix it, with an example.
///
/// The examples leave out `openapi`, `info` and empty `paths`.
#[derive(Args, Debug)]
pub struct ExplainArgs {
    /// The code in the brackets of a diagnostic; without it, all codes are listed
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

/// Runs the command and prints its result.
pub fn main(args: &ExplainArgs) -> ExitCode {
    output::finish(run(args.code.as_deref()), OutputFormat::Text)
}

/// The explanation of a code, or a summary of all explanations.
pub fn run(code: Option<&str>) -> Result<String, Failure> {
    let Some(code) = code else {
        let mut all: Vec<Explanation> = explanations().collect();
        all.sort_by_key(|explanation| explanation.code);
        let line = |it: &Explanation| format!("{:28}{}\n", it.code, it.summary());
        return Ok(all.iter().map(line).collect());
    };
    let found = Code::from_name(code).and_then(explanation);
    let found = found.ok_or_else(|| Failure::Check(unknown(code)))?;
    Ok(format!("{}\n\n{}\n", found.code, found.text))
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
