//! Runs examples of the client through cargo, because this crate does not depend on generated code.

use std::env;
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::Command;

use crate::{Failure, root};

/// An example and its features.
pub(crate) struct Example {
    pub(crate) name: &'static str,
    pub(crate) features: &'static str,
}

impl Example {
    /// A cargo command that builds and runs the example.
    pub(crate) fn run(&self, arguments: Vec<OsString>) -> Command {
        let mut command = self.cargo("run");
        command.arg("--").args(arguments);
        command
    }

    /// A cargo command that builds the example.
    pub(crate) fn build(&self) -> Command {
        self.cargo("build")
    }

    /// The command keeps the current directory, so that relative paths stay valid.
    fn cargo(&self, verb: &str) -> Command {
        let mut command = Command::new(cargo());
        command
            .args([verb, "--quiet", "--manifest-path"])
            .arg(root().join("Cargo.toml"));
        command.args(["--package", "revio", "--features", self.features]);
        command.args(["--example", self.name]);
        command
    }
}

pub(crate) fn not_started(error: io::Error) -> Failure {
    Failure::Start(cargo(), error)
}

fn cargo() -> PathBuf {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_has_the_example_its_features_and_its_arguments() {
        let example = Example { name: "fake", features: "fake,unverified" };
        let command = example.run(vec!["--port".into(), "0".into()]);
        let words: Vec<&str> =
            command.get_args().filter_map(|word| word.to_str()).collect();
        let words = words.join(" ");
        assert!(words.starts_with("run --quiet --manifest-path "), "{words}");
        let end =
            " --package revio --features fake,unverified --example fake -- --port 0";
        assert!(words.ends_with(end), "{words}");
    }
}
