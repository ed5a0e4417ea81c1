//! The program that asks: the example `verify` of the client.

use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::process::Stdio;

use super::{Arguments, BaseUrl};
use crate::Failure;
use crate::example::{self, Example};

/// What the program has printed.
pub(super) struct Said {
    /// A line for each call.
    pub(super) lines: String,
    /// Whether it came to its end; if not, it has told why.
    pub(super) complete: bool,
}

const EXAMPLE: Example = Example { name: "verify", features: "__exercise,drift" };

/// Runs it to its end.
pub(super) fn run(arguments: &Arguments, base_url: &BaseUrl) -> Result<Said, Failure> {
    let mut command = EXAMPLE.run(passed_on(arguments));
    command.env(&base_url.variable, &base_url.value).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(example::not_started)?;
    let lines =
        child.stdout.take().map(listen).transpose().map_err(example::not_started)?;
    let status = child.wait().map_err(example::not_started)?;
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

/// What the example is called with.
fn passed_on(arguments: &Arguments) -> Vec<OsString> {
    let mut line = Vec::new();
    let mut value = |name: &str, value: OsString| line.extend([name.into(), value]);
    value("--per-minute", arguments.per_minute.to_string().into());
    for family in &arguments.only {
        value("--only", family.into());
    }
    if let Some(file) = &arguments.log {
        value("--log", file.into());
    }
    line
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

    /// What the example is called with for some arguments.
    fn words(arguments: &[&str]) -> String {
        let line = ["verify"].iter().chain(arguments);
        let words = passed_on(&Line::parse_from(line).arguments);
        let words: Vec<&str> = words.iter().map(|word| word.to_str().unwrap()).collect();
        words.join(" ")
    }

    #[test]
    fn the_example_gets_what_is_not_said() {
        assert_eq!(words(&[]), "--per-minute 60");
    }

    #[test]
    fn the_example_gets_what_is_said() {
        let line = "--only contacts,bills --only users --log a.jsonl --per-minute 5";
        let line: Vec<&str> = line.split(' ').collect();
        assert_eq!(
            words(&line),
            "--per-minute 5 --only contacts --only bills --only users --log a.jsonl"
        );
    }

    #[test]
    fn lines_are_kept_as_they_come() {
        assert_eq!(listen(&b"a\nb"[..]).unwrap(), "a\nb\n");
    }
}
