//! A copy of the spec and its client in a separate repository, with few resources.

use std::fs::File;

use serde_json::Value;

use crate::guide::commands;
use crate::support::reduced::{generate, reduce};
use crate::support::{Folder, command, copy, succeeded};

/// The command of the stories that is not part of xtask.
const TEST: &str = "cargo test --workspace";
/// The output without gaps.
const NO_GAPS: &str = "# the spec has no gaps\n";

pub(crate) struct Checkout {
    folder: Folder,
}

impl Checkout {
    /// A checkout in which nothing was released yet.
    pub(crate) fn new() -> Self {
        let checkout = Self { folder: Folder::with(&[]) };
        let spec = checkout.folder.path.join("spec");
        copy(&xtask::root().join("spec"), &spec, &|_| true);
        reduce(&spec, &["contacts", "customers"]);
        generate(&spec, &checkout.folder.path.join("generated"));
        checkout.write(
            "generated/Cargo.toml",
            "[package]\nname = \"revio\"\nversion = \"1.0.0\"\n",
        );
        // The root of a checkout is recognized by it.
        checkout.write("xtask/Cargo.toml", "");
        checkout.folder.git(&["init", "--quiet"]);
        checkout.folder.commit();
        checkout
    }

    /// A checkout of a release.
    pub(crate) fn of_release() -> Self {
        let checkout = Self::new();
        checkout.folder.git(&["tag", "v1.0.0"]);
        checkout
    }

    /// A second working tree of a repository, whose first one has another spec.
    pub(crate) fn second() -> Self {
        let mut checkout = Self::of_release();
        checkout.folder.git(&["worktree", "add", "--quiet", "../second"]);
        checkout.write("spec/openapi.yaml", "another: spec\n");
        checkout.folder.path.set_file_name("second");
        checkout
    }

    /// A checkout with the line endings of Windows.
    pub(crate) fn with_crlf() -> Self {
        let checkout = Self::of_release();
        checkout.folder.write(".git/info/attributes", "spec/** text eol=crlf\n");
        checkout.folder.git(&["rm", "--quiet", "-r", "--cached", "spec"]);
        checkout.folder.git(&["reset", "--quiet", "--hard"]);
        assert!(checkout.read("spec/openapi.yaml").contains("\r\n"));
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
        let mut command = command(&[]);
        let mut arguments = arguments.iter().map(AsRef::as_ref);
        command.args(arguments.by_ref().take_while(|argument| *argument != "<"));
        if let Some(input) = arguments.next() {
            command.stdin(File::open(self.folder.path.join(input)).unwrap());
        }
        command.env("CARGO_MANIFEST_DIR", self.folder.path.join("xtask"));
        // Several working trees share the folder of the program that runs.
        command.env("CARGO_TARGET_DIR", self.folder.path.with_file_name("target"));
        command.current_dir(&self.folder.path);
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
