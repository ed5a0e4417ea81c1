//! Programs that use the client: examples and test targets of `revio`. They are started through cargo,
//! since this crate depends on nothing that is generated.

use std::env;
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::Command;

use crate::{Failure, root};

/// A program, and the features of the client that it needs.
pub(crate) struct Program {
    pub(crate) target: Target,
    pub(crate) name: &'static str,
    pub(crate) features: &'static str,
}

/// What kind of target of the client's package a program is.
pub(crate) enum Target {
    Example,
    /// A test without a harness, which cargo runs in the folder of the package.
    Test,
}

impl Program {
    /// Cargo, so that it builds the program and runs it with arguments.
    pub(crate) fn run(&self, arguments: Vec<OsString>) -> Command {
        let verb = match self.target {
            Target::Example => "run",
            Target::Test => "test",
        };
        let mut command = self.cargo(verb);
        command.arg("--").args(arguments);
        command
    }

    /// Cargo, so that it builds the program.
    pub(crate) fn build(&self) -> Command {
        self.cargo("build")
    }

    /// Not called in the root, so that the relative path of a file means what the user meant.
    fn cargo(&self, verb: &str) -> Command {
        let mut command = cargo();
        command
            .args([verb, "--quiet", "--manifest-path"])
            .arg(root().join("Cargo.toml"));
        command.args(["--package", "revio", "--features", self.features]);
        let target = match self.target {
            Target::Example => "--example",
            Target::Test => "--test",
        };
        command.args([target, self.name]);
        command
    }
}

/// Cargo cannot be started.
pub(crate) fn not_started(error: io::Error) -> Failure {
    Failure::Start(path(), error)
}

/// The cargo that started this program, without the variables that it sets for a program: build
/// scripts that read them would run again, and the TLS stack be compiled again.
pub fn cargo() -> Command {
    let mut command = Command::new(path());
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|start| text.starts_with(start))
        {
            command.env_remove(name);
        }
    }
    command
}

fn path() -> PathBuf {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_gets_the_target_its_features_and_its_arguments() {
        for (target, verb, flag) in
            [(Target::Example, "run", "--example"), (Target::Test, "test", "--test")]
        {
            let program = Program { target, name: "fake", features: "fake,unverified" };
            let command = program.run(vec!["--port".into(), "0".into()]);
            let line: Vec<&str> =
                command.get_args().filter_map(|argument| argument.to_str()).collect();
            let line = line.join(" ");
            let start = format!("{verb} --quiet --manifest-path ");
            assert!(line.starts_with(&start), "{line}");
            let end = format!(
                " --package revio --features fake,unverified {flag} fake -- --port 0"
            );
            assert!(line.ends_with(&end), "{line}");
        }
    }
}
