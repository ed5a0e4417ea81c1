//! The program that asks: the example `verify` of the client.

use std::env;
use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{Arguments, BaseUrl};
use crate::{Failure, root};

/// What the program has printed.
pub(super) struct Said {
    /// A line for each call.
    pub(super) lines: String,
    /// Whether it came to its end; if not, it has told why.
    pub(super) complete: bool,
}

/// Runs it to its end.
pub(super) fn run(arguments: &Arguments, base_url: &BaseUrl) -> Result<Said, Failure> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let broken = |error| Failure::Start(PathBuf::from(&cargo), error);
    let mut command = Command::new(&cargo);
    // Not in the root, so that a relative path of a file means what the user meant.
    command.args(command_line(&root().join("Cargo.toml"), arguments));
    command.env(&base_url.variable, &base_url.value);
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(broken)?;
    let lines = child.stdout.take().map(listen).transpose().map_err(broken)?;
    let status = child.wait().map_err(broken)?;
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

/// What cargo is called with.
fn command_line(manifest: &Path, arguments: &Arguments) -> Vec<OsString> {
    let mut line: Vec<OsString> = vec!["run".into(), "--quiet".into()];
    line.extend(["--manifest-path".into(), manifest.into()]);
    for word in ["--package", "revio", "--features", "__exercise,drift"] {
        line.push(word.into());
    }
    for word in ["--example", "verify", "--"] {
        line.push(word.into());
    }
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
    use std::path::Path;

    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        arguments: Arguments,
    }

    /// What the example is called with for some arguments.
    fn passed_on(arguments: &[&str]) -> String {
        let line = ["verify"].iter().chain(arguments);
        let arguments = Line::parse_from(line).arguments;
        let words = command_line(Path::new("Cargo.toml"), &arguments);
        let words: Vec<&str> = words.iter().map(|word| word.to_str().unwrap()).collect();
        let words = words.join(" ");
        let (cargo, example) = words.split_once(" -- ").unwrap();
        assert!(
            cargo.ends_with("--features __exercise,drift --example verify"),
            "{cargo}"
        );
        example.to_owned()
    }

    #[test]
    fn the_example_gets_what_is_not_said() {
        assert_eq!(passed_on(&[]), "--per-minute 60");
    }

    #[test]
    fn the_example_gets_what_is_said() {
        let line = "--only contacts,bills --only users --log a.jsonl --per-minute 5";
        let words: Vec<&str> = line.split(' ').collect();
        assert_eq!(
            passed_on(&words),
            "--per-minute 5 --only contacts --only bills --only users --log a.jsonl"
        );
    }

    #[test]
    fn lines_are_kept_as_they_come() {
        assert_eq!(listen(&b"a\nb"[..]).unwrap(), "a\nb\n");
    }
}
