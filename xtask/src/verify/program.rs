//! The program that makes the calls: the test target `verify` of the client.

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::process::Stdio;

use super::{Arguments, BaseUrl};
use crate::Failure;
use crate::program::{self, Program, Target};

/// What the program has printed.
pub(super) struct Said {
    /// A line for each call.
    pub(super) lines: String,
    /// Whether it came to its end; if not, it has told why.
    pub(super) complete: bool,
}

const VERIFY: Program =
    Program { target: Target::Test, name: "verify", features: "drift" };

/// Runs it to its end.
pub(super) fn run(arguments: &Arguments, base_url: &BaseUrl) -> Result<Said, Failure> {
    let line = passed_on(arguments).map_err(program::not_started)?;
    let mut command = VERIFY.run(line);
    command.env(&base_url.variable, &base_url.value).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(program::not_started)?;
    let lines =
        child.stdout.take().map(listen).transpose().map_err(program::not_started)?;
    let status = child.wait().map_err(program::not_started)?;
    Ok(Said { lines: lines.unwrap_or_default(), complete: status.success() })
}

/// All lines. A run takes minutes, so whoever waits for it is told how far it is.
fn listen(output: impl Read) -> io::Result<String> {
    let is_watched = io::stderr().is_terminal();
    let mut lines = String::new();
    for (number, line) in BufReader::new(output).lines().enumerate() {
        lines.push_str(&line?);
        lines.push('\n');
        if is_watched {
            eprint!("\r{} calls", number + 1);
        }
    }
    if is_watched {
        eprint!("\r\x1b[K");
    }
    Ok(lines)
}

/// The arguments of the program. It runs in another folder, so the path of the log is absolute.
fn passed_on(arguments: &Arguments) -> io::Result<Vec<OsString>> {
    let mut line = vec!["--account".into()];
    let mut value = |name: &str, value: OsString| line.extend([name.into(), value]);
    value("--per-minute", arguments.per_minute.to_string().into());
    for family in &arguments.only {
        value("--only", family.into());
    }
    if let Some(file) = &arguments.log {
        value("--log", std::path::absolute(file)?.into());
    }
    Ok(line)
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        arguments: Arguments,
    }

    /// The arguments of the program for those of the command.
    fn words(arguments: &[&str]) -> String {
        let line = ["verify"].iter().chain(arguments);
        let words = passed_on(&Line::parse_from(line).arguments).unwrap();
        let words: Vec<&str> = words.iter().map(|word| word.to_str().unwrap()).collect();
        words.join(" ")
    }

    #[test]
    fn the_program_gets_the_defaults() {
        assert_eq!(words(&[]), "--account --per-minute 60");
    }

    #[test]
    fn the_program_gets_the_arguments() {
        let line = "--only contacts,bills --only users --log /a.jsonl --per-minute 5";
        let line: Vec<&str> = line.split(' ').collect();
        assert_eq!(
            words(&line),
            "--account --per-minute 5 --only contacts --only bills --only users --log /a.jsonl"
        );
    }

    #[test]
    fn lines_are_kept_as_they_come() {
        assert_eq!(listen(&b"a\nb"[..]).unwrap(), "a\nb\n");
    }
}
