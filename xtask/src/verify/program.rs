//! The program that sends the requests: the test target `verify` of the client.

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::process::Stdio;

use super::{BaseUrl, VerifyArgs};
use crate::Failure;
use crate::program::{self, Program, Target};

/// The output of the program.
pub(super) struct ProgramOutput {
    /// A line for each request.
    pub(super) lines: String,
    /// Whether it finished; if not, it has reported why.
    pub(super) complete: bool,
}

const VERIFY: Program =
    Program { target: Target::Test, name: "verify", features: "drift" };

/// Runs the program.
pub(super) fn run(
    args: &VerifyArgs,
    base_url: &BaseUrl,
) -> Result<ProgramOutput, Failure> {
    let line = program_args(args).map_err(program::not_started)?;
    let mut command = VERIFY.run(line);
    command.env(&base_url.variable, &base_url.value).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(program::not_started)?;
    let lines =
        child.stdout.take().map(listen).transpose().map_err(program::not_started)?;
    let status = child.wait().map_err(program::not_started)?;
    Ok(ProgramOutput { lines: lines.unwrap_or_default(), complete: status.success() })
}

/// Reads all lines. A run takes minutes, so a terminal shows the progress.
fn listen(output: impl Read) -> io::Result<String> {
    let is_terminal = io::stderr().is_terminal();
    let mut lines = String::new();
    for (number, line) in BufReader::new(output).lines().enumerate() {
        lines.push_str(&line?);
        lines.push('\n');
        if is_terminal {
            eprint!("\r{} requests", number + 1);
        }
    }
    if is_terminal {
        eprint!("\r\x1b[K");
    }
    Ok(lines)
}

/// The arguments of the program. It runs in another folder, so the path of the log is absolute.
fn program_args(args: &VerifyArgs) -> io::Result<Vec<OsString>> {
    let mut line = vec!["--account".into()];
    let mut value = |name: &str, value: OsString| line.extend([name.into(), value]);
    value("--per-minute", args.per_minute.to_string().into());
    for resource in &args.only {
        value("--only", resource.into());
    }
    if let Some(file) = &args.log {
        value("--log", std::path::absolute(file)?.into());
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        args: VerifyArgs,
    }

    #[test]
    fn the_program_gets_all_arguments() {
        for (line, expected) in [
            ("verify", "--account --per-minute 60"),
            (
                "verify --only contacts,bills --only users --log /a.jsonl --per-minute 5",
                "--account --per-minute 5 --only contacts --only bills --only users --log /a.jsonl",
            ),
        ] {
            let args = Cli::parse_from(line.split(' ')).args;
            assert_eq!(program_args(&args).unwrap().join(" ".as_ref()), expected);
        }
    }

    #[test]
    fn lines_are_kept() {
        assert_eq!(listen(&b"a\nb"[..]).unwrap(), "a\nb\n");
    }
}
