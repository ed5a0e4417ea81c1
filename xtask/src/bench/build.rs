//! What is built: crates below `target/bench`, and how.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use revio_codegen::{analyze, models};

use super::usage::{self, Usage, Wrapper};
use crate::git::Git;
use crate::{Failure, files, program, spec};

/// How a crate is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Profile {
    Check,
    Release,
}

impl Profile {
    pub(super) const ALL: [Self; 2] = [Self::Check, Self::Release];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Release => "release",
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Release => &["build", "--release"],
        }
    }
}

/// A library in a workspace.
#[derive(Debug)]
pub(super) struct Library {
    workspace: PathBuf,
    target: PathBuf,
    package: &'static str,
}

impl Library {
    /// Builds it again, and returns what rustc used for it alone. Its dependencies are built only
    /// once.
    pub(super) fn build(
        &self,
        profile: Profile,
        wrapper: &Wrapper,
    ) -> Result<Usage, Failure> {
        let mut clean = self.cargo(&["clean"]);
        if profile == Profile::Release {
            clean.arg("--release");
        }
        usage::succeed(&mut clean)?;
        let mut build = self.cargo(profile.arguments());
        build.arg("--lib");
        wrapper.run(&mut build, self.package)
    }

    fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = cargo(&self.workspace, &self.target);
        command.args(arguments).args(["--package", self.package]);
        command
    }
}

/// Runs `cargo xtask codegen` in a workspace where nothing is built, and returns what all processes
/// used. The files stay as they are.
pub(super) fn first_command(workspace: &Path, scratch: &Path) -> Result<Usage, Failure> {
    let target = scratch.join("first");
    if target.exists() {
        fs::remove_dir_all(&target)
            .map_err(|error| Failure::Write(target.clone(), error))?;
    }
    let mut command = cargo(workspace, &target);
    command.env_remove("CARGO_INCREMENTAL");
    command.args(["run", "--quiet", "--package", "xtask", "--", "codegen", "--dry-run"]);
    usage::of(&command, scratch)
}

fn cargo(workspace: &Path, target: &Path) -> Command {
    let mut command = program::cargo();
    command.current_dir(workspace).env("CARGO_INCREMENTAL", "0");
    command.env("CARGO_TARGET_DIR", target).env_remove("CARGO_MANIFEST_DIR");
    command
}

/// The client of a workspace.
pub(super) fn client(workspace: &Path, target: PathBuf) -> Library {
    Library { workspace: workspace.to_owned(), target, package: "revio" }
}

/// An older revision of the repository, as a worktree in the folder.
pub(super) fn checkout(
    root: &Path,
    folder: &Path,
    revision: &str,
) -> Result<(), Failure> {
    let git = Git::at(root);
    let commit = format!("{revision}^{{commit}}");
    let found =
        git.run(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
    if !found.status.success() {
        return Err(Failure::Check(format!(
            "`{revision}` is not a revision of this repository; name a commit, a tag, or a branch"
        )));
    }
    let commit = String::from_utf8_lossy(&found.stdout).trim().to_owned();
    if folder.join(".git").exists() {
        Git::at(folder)
            .output(&["checkout", "--quiet", "--force", "--detach", &commit])?;
    } else {
        let path = folder.to_string_lossy();
        // Git still knows the worktree if its folder was removed.
        git.output(&[
            "worktree", "add", "--quiet", "--force", "--detach", &path, &commit,
        ])?;
    }
    Ok(())
}

/// The models of the client and their twin, as two crates of one workspace.
pub(super) fn model_crates(
    root: &Path,
    scratch: &Path,
) -> Result<(Library, Library), Failure> {
    let sources = spec::read(&root.join("spec"))?;
    let analysis = analyze(&sources).map_err(Failure::Document)?;
    let models = models(&analysis.api).map_err(Failure::Document)?;
    let workspace = scratch.join("models");
    let runtime = root.join("codegen/runtime").display().to_string().replace('\\', "/");
    let client = format!(
        "revio-runtime = {{ path = \"{runtime}\", default-features = false, features = [\"ring\"] }}\n"
    );
    let crates = [("models", &*client, models.client), ("twin", TWIN, models.twin)];
    for (package, dependencies, sources) in crates {
        let folder = workspace.join(package);
        if folder.exists() {
            fs::remove_dir_all(&folder)
                .map_err(|error| Failure::Write(folder.clone(), error))?;
        }
        let manifest = format!(
            "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{dependencies}"
        );
        write(&folder.join("Cargo.toml"), &manifest)?;
        for (path, text) in sources {
            write(&folder.join("src").join(path), &text)?;
        }
    }
    write(&workspace.join("Cargo.toml"), WORKSPACE)?;
    // The same versions. Cargo removes the entries of other crates.
    write(&workspace.join("Cargo.lock"), &files::text(&root.join("Cargo.lock"))?)?;
    let library = |package| Library {
        workspace: workspace.clone(),
        target: workspace.join("target"),
        package,
    };
    Ok((library("models"), library("twin")))
}

const WORKSPACE: &str =
    "[workspace]\nmembers = [\"models\", \"twin\"]\nresolver = \"3\"\n";

const TWIN: &str = "\
serde_json = \"1\"
serde = { version = \"1\", features = [\"derive\"] }
chrono = { version = \"0.4\", default-features = false, features = [\"std\", \"serde\"] }
rust_decimal = { version = \"1\", default-features = false, features = [\"std\", \"serde-float\"] }
";

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| Failure::Write(path.to_owned(), error))
}
