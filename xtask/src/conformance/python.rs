//! Programs from `PyPI`, installed into an environment of ours and nowhere else.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::Failure;

/// A package of `PyPI` in one version, which has a program of the same name.
pub(super) struct Package {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
}

impl Package {
    /// The program of the package, which is installed unless the folder has it already.
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
        println!("installing {wanted} into {}", environment.display());
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv"]).arg(environment);
        self.must(&mut venv, "python3 cannot make an environment")?;
        let mut pip = Command::new(environment.join("bin/pip"));
        pip.args(["--disable-pip-version-check", "install", "--quiet", &wanted]);
        self.must(&mut pip, "pip cannot install it")
    }

    fn must(&self, command: &mut Command, complaint: &str) -> Result<(), Failure> {
        let not_run = |why: String| {
            Failure::NotRun(format!(
                "{}=={}: {complaint}: {why}",
                self.name, self.version
            ))
        };
        let output = command.output().map_err(|error| not_run(error.to_string()))?;
        if output.status.success() { Ok(()) } else { Err(not_run(last_line(&output))) }
    }
}

/// The last thing that was said, or how it ended.
fn last_line(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let last = text.lines().map(str::trim).rfind(|line| !line.is_empty());
    last.map_or_else(|| output.status.to_string(), str::to_owned)
}
