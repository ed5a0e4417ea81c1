//! Programs from npm, installed into the scratch folder only.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::{Failure, output};

/// A version of a package, and its script.
pub(super) struct NpmPackage {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    pub(super) script: &'static str,
}

impl NpmPackage {
    /// The path of the script. Installs the package into its own folder if necessary, because npm
    /// removes other packages.
    pub(super) fn script(&self, folder: &Path) -> Result<PathBuf, Failure> {
        let name = self.name.trim_start_matches('@').replace('/', "-");
        let folder = folder.join(format!("{name}-{}", self.version));
        let script = folder.join("node_modules").join(self.name).join(self.script);
        if !script.exists() {
            self.install(&folder)?;
        }
        Ok(script)
    }

    /// Install scripts are disabled.
    fn install(&self, folder: &Path) -> Result<(), Failure> {
        let not_run = |why: String| {
            Failure::NotRun(format!("{}@{}: {why}", self.name, self.version))
        };
        fs::create_dir_all(folder)
            .map_err(|error| not_run(format!("{}: {error}", folder.display())))?;
        output::progress(&format_args!(
            "installing {}@{} into {}",
            self.name,
            self.version,
            folder.display()
        ));
        let output = Command::new("npm")
            .args([
                "install",
                "--no-save",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
            ])
            .arg("--prefix")
            .arg(folder)
            .arg(format!("{}@{}", self.name, self.version))
            .output()
            .map_err(|error| not_run(format!("npm cannot be started: {error}")))?;
        if output.status.success() {
            return Ok(());
        }
        Err(not_run(format!("npm cannot install it: {}", error_line(&output))))
    }
}

/// The errors of npm in one line.
fn error_line(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let lines = text.lines().filter_map(|line| line.strip_prefix("npm error "));
    let lines: Vec<&str> = lines.take(3).collect();
    if lines.is_empty() { output.status.to_string() } else { lines.join("; ") }
}
