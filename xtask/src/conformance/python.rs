//! Programs from `PyPI`, installed into a virtual environment in the scratch folder.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::{Failure, output};

/// A version of a package that has a program of the same name.
pub(super) struct PypiPackage {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
}

impl PypiPackage {
    /// The path of the program. Installs the package if necessary.
    pub(super) fn program(&self, folder: &Path) -> Result<PathBuf, Failure> {
        let environment = folder.join(format!("{}-{}", self.name, self.version));
        let program = environment.join("bin").join(self.name);
        if !program.exists() {
            self.install(&environment)?;
        }
        Ok(program)
    }

    fn install(&self, environment: &Path) -> Result<(), Failure> {
        let wanted = format!("{}=={}", self.name, self.version);
        output::progress(&format_args!(
            "installing {wanted} into {}",
            environment.display()
        ));
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv"]).arg(environment);
        self.run(&mut venv, "python3 cannot make an environment")?;
        let mut pip = Command::new(environment.join("bin/pip"));
        pip.args(["--disable-pip-version-check", "install", "--quiet", &wanted]);
        self.run(&mut pip, "pip cannot install it")
    }

    fn run(&self, command: &mut Command, error: &str) -> Result<(), Failure> {
        let not_run = |why: String| {
            Failure::NotRun(format!("{}=={}: {error}: {why}", self.name, self.version))
        };
        let output = command.output().map_err(|error| not_run(error.to_string()))?;
        if output.status.success() { Ok(()) } else { Err(not_run(last_line(&output))) }
    }
}

/// The last line of standard error, or the exit status.
fn last_line(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let last = text.lines().map(str::trim).rfind(|line| !line.is_empty());
    last.map_or_else(|| output.status.to_string(), str::to_owned)
}
