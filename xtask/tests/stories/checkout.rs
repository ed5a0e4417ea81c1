//! A copy of the spec and the client in a repository of its own, as it is after a release.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::guide::commands;
use crate::support::Folder;

/// What is beside the commands of xtask in the stories; `.ci/run` runs it.
const OTHERS: &str = "cargo test --workspace";
/// What is printed where the spec lacks nothing.
const NOTHING: &str = "# the spec has all that ";

pub(crate) struct Checkout {
    folder: Folder,
}

impl Checkout {
    pub(crate) fn new() -> Self {
        let checkout = Self { folder: Folder::with(&[]) };
        for part in ["spec", "generated/src", "generated/tests/generated"] {
            checkout.copy(&xtask::root().join(part), part);
        }
        checkout.write(
            "generated/Cargo.toml",
            "[package]\nname = \"revio\"\nversion = \"1.0.0\"\n",
        );
        checkout.git(&["init", "--quiet"]);
        checkout.git(&["add", "--all"]);
        let author = ["-c", "user.name=nobody", "-c", "user.email=nobody@example.com"];
        let commit = ["commit", "--quiet", "--no-gpg-sign", "--message", "Release"];
        checkout.git(&[author.as_slice(), commit.as_slice()].concat());
        checkout.git(&["tag", "v1.0.0"]);
        checkout
    }

    /// Runs the commands of a story, and does in between what it says.
    pub(crate) fn follow(&self, story: &str) {
        for command in commands(story) {
            let Some(arguments) =
                command.strip_prefix(&["cargo", "xtask"].map(str::to_owned))
            else {
                assert_eq!(command.join(" "), OTHERS);
                continue;
            };
            if arguments == ["diff", "--check"] {
                self.set_version();
            }
            let printed = self.run(arguments);
            let proposes = ["draft", "drift"].contains(&&*arguments[0]);
            if proposes && !printed.starts_with(NOTHING) {
                self.paste(&printed);
            }
        }
        assert_eq!(
            self.run(&["codegen", "--check"].map(str::to_owned)).lines().count(),
            2
        );
    }

    pub(crate) fn lacks_nothing(&self, command: &[&str]) {
        let command: Vec<String> =
            command.iter().map(|word| (*word).to_owned()).collect();
        let printed = self.run(&command);
        assert!(printed.starts_with(NOTHING), "{printed}");
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

    /// What a command prints, which has to go well.
    fn run(&self, arguments: &[String]) -> String {
        let at = |path: &str| self.folder.path.join(path);
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .args(arguments)
            .arg("--spec")
            .arg(at("spec"))
            .current_dir(&self.folder.path);
        match &*arguments[0] {
            "codegen" => command.arg("--out").arg(at("generated")),
            "diff" => command.arg("--manifest").arg(at("generated/Cargo.toml")),
            _ => &mut command,
        };
        let output = command.output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{arguments:?}: {printed}{told}");
        printed
    }

    /// Does what is printed above each piece: `# … at FILE:LINE: insert before this line`.
    fn paste(&self, printed: &str) {
        let mut pieces: Vec<Piece> = Vec::new();
        for line in printed.split_inclusive('\n') {
            match Piece::head(line) {
                Some(piece) => pieces.push(piece),
                None => pieces.last_mut().unwrap().text.push_str(line),
            }
        }
        // From the last line on, so that the others stay where they were said to be.
        pieces.sort_by_key(|piece| piece.start);
        for piece in pieces.iter().rev() {
            // Pieces stand apart.
            let text = piece
                .text
                .strip_suffix("\n\n")
                .map_or(piece.text.clone(), |it| format!("{it}\n"));
            let path = format!("spec/{}", piece.file);
            let old =
                fs::read_to_string(self.folder.path.join(&path)).unwrap_or_default();
            let lines: Vec<&str> = old.split_inclusive('\n').collect();
            let (before, rest) = lines.split_at(piece.start - 1);
            let after = &rest[piece.replaced..];
            self.write(&path, &format!("{}{text}{}", before.concat(), after.concat()));
        }
    }

    /// Gives the crate the version that is needed.
    fn set_version(&self) {
        let difference = self.difference();
        let version = difference["version"]["needed"].as_str().unwrap();
        let manifest = self.read("generated/Cargo.toml").replace("1.0.0", version);
        self.write("generated/Cargo.toml", &manifest);
    }

    fn difference(&self) -> Value {
        let printed = self.run(&["diff", "--format", "json"].map(str::to_owned));
        serde_json::from_str(&printed).unwrap()
    }

    fn copy(&self, from: &Path, to: &str) {
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let to = format!("{to}/{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                self.copy(&entry.path(), &to);
            } else {
                self.write(&to, &fs::read_to_string(entry.path()).unwrap());
            }
        }
    }

    fn git(&self, arguments: &[&str]) {
        let status = Command::new("git")
            .arg("-C")
            .arg(&self.folder.path)
            .args(arguments)
            .status();
        assert!(status.unwrap().success(), "{arguments:?}");
    }
}

/// What is to be pasted somewhere.
struct Piece {
    file: String,
    start: usize,
    /// How many lines go.
    replaced: usize,
    text: String,
}

impl Piece {
    /// The line above it, if this is one.
    fn head(line: &str) -> Option<Self> {
        let (_, place) = line.strip_prefix("# ")?.split_once(" at ")?;
        let (place, what) = place.trim_end().split_once(": ")?;
        let (file, start) = place.rsplit_once(':')?;
        let start = start.parse().ok()?;
        let replaced = match what.strip_prefix("replace the lines to ") {
            Some(last) => last.parse::<usize>().ok()? - start + 1,
            None => usize::from(what == "replace this line"),
        };
        Some(Self { file: file.to_owned(), start, replaced, text: String::new() })
    }
}
