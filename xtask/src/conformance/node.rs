//! Programs from npm, installed into a folder of ours and nowhere else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::Failure;

/// A package of npm in one version, and the script that it runs.
pub(super) struct Package {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    pub(super) script: &'static str,
}

impl Package {
    /// The script of the package, which is installed unless the folder has it already. Each
    /// package has a folder to itself: npm takes away what it was not asked for.
    pub(super) fn script(&self, folder: &Path) -> Result<PathBuf, Failure> {
        let name = self.name.trim_start_matches('@').replace('/', "-");
        let folder = folder.join(format!("{name}-{}", self.version));
        let script = folder.join("node_modules").join(self.name).join(self.script);
        if !script.exists() {
            self.install(&folder)?;
        }
        Ok(script)
    }

    /// Scripts of packages stay switched off: nothing that is installed runs before it is asked.
    fn install(&self, folder: &Path) -> Result<(), Failure> {
        let not_run = |why: String| {
            Failure::NotRun(format!("{}@{}: {why}", self.name, self.version))
        };
        fs::create_dir_all(folder)
            .map_err(|error| not_run(format!("{}: {error}", folder.display())))?;
        println!("installing {}@{} into {}", self.name, self.version, folder.display());
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
        Err(not_run(format!("npm cannot install it: {}", complaint(&output))))
    }
}

/// What npm complains of, on one line.
fn complaint(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let lines = text.lines().filter_map(|line| line.strip_prefix("npm error "));
    let lines: Vec<&str> = lines.take(3).collect();
    if lines.is_empty() { output.status.to_string() } else { lines.join("; ") }
}
