//! A copy of the spec and the client in a separate repository, as after a release.

use serde_json::Value;

use crate::guide::commands;
use crate::support::{Folder, command, copy, succeeded};

/// The command of the stories that is not part of xtask.
const TEST: &str = "cargo test --workspace";
/// The output without gaps.
const NO_GAPS: &str = "# the spec has no gaps\n";

pub(crate) struct Checkout {
    folder: Folder,
}

impl Checkout {
    pub(crate) fn new() -> Self {
        let checkout = Self { folder: Folder::with(&[]) };
        for part in ["spec", "generated/src", "generated/tests/generated"] {
            let to = checkout.folder.path.join(part);
            copy(&xtask::root().join(part), &to, &|_| true);
        }
        checkout.write(
            "generated/Cargo.toml",
            "[package]\nname = \"revio\"\nversion = \"1.0.0\"\n",
        );
        checkout.folder.git(&["init", "--quiet"]);
        checkout.folder.commit();
        checkout.folder.git(&["tag", "v1.0.0"]);
        checkout
    }

    /// Runs the commands of a story.
    pub(crate) fn follow(&self, story: &str) {
        for command in commands(story) {
            let Some(arguments) =
                command.strip_prefix(&["cargo", "xtask"].map(str::to_owned))
            else {
                assert_eq!(command.join(" "), TEST);
                continue;
            };
            if arguments == ["diff", "--check"] {
                self.set_version();
            }
            let printed = self.run(arguments);
            let is_drift_again = arguments[0] == "drift" && arguments.len() == 2;
            assert_eq!(printed == NO_GAPS, is_drift_again, "{printed}");
        }
        assert_eq!(self.run(&["codegen", "--check"]).lines().count(), 2);
    }

    pub(crate) fn has_no_gaps(&self, command: &[&str]) {
        assert_eq!(self.run(command), NO_GAPS);
    }

    /// The release that the changes need.
    pub(crate) fn release(&self) -> String {
        self.difference()["release"].as_str().unwrap().to_owned()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        self.folder.write(path, text);
    }

    pub(crate) fn read(&self, path: &str) -> String {
        self.folder.read(path)
    }

    /// The output of a command, which must succeed.
    fn run<S: AsRef<str>>(&self, arguments: &[S]) -> String {
        let at = |path: &str| self.folder.path.join(path);
        let mut command = command(&[]);
        command
            .args(arguments.iter().map(AsRef::as_ref))
            .arg("--spec")
            .arg(at("spec"))
            .current_dir(&self.folder.path);
        match arguments[0].as_ref() {
            "codegen" => command.arg("--out").arg(at("generated")),
            "diff" => command.arg("--manifest").arg(at("generated/Cargo.toml")),
            _ => &mut command,
        };
        succeeded(&command.output().unwrap())
    }

    /// Sets the version that the changes need.
    fn set_version(&self) {
        let difference = self.difference();
        let version = difference["version"]["needed"].as_str().unwrap();
        let manifest = self.read("generated/Cargo.toml").replace("1.0.0", version);
        self.write("generated/Cargo.toml", &manifest);
    }

    fn difference(&self) -> Value {
        let printed = self.run(&["diff", "--format", "json"]);
        serde_json::from_str(&printed).unwrap()
    }
}
