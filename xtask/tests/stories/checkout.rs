//! A copy of the spec and the client in a separate repository, as after a release.

use std::fs;

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
        for part in ["spec", "generated/src"] {
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

    /// Runs the commands of a story, and pastes the edits that they print.
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
            let proposes = ["infer", "drift"].contains(&&*arguments[0]);
            if proposes && printed != NO_GAPS {
                self.paste(&printed);
            }
        }
        assert_eq!(
            self.run(&["codegen", "--check"].map(str::to_owned)).lines().count(),
            2
        );
    }

    pub(crate) fn has_no_gaps(&self, command: &[&str]) {
        let command: Vec<String> =
            command.iter().map(|word| (*word).to_owned()).collect();
        let printed = self.run(&command);
        assert_eq!(printed, NO_GAPS);
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
    fn run(&self, arguments: &[String]) -> String {
        let at = |path: &str| self.folder.path.join(path);
        let mut command = command(&[]);
        command
            .args(arguments)
            .arg("--spec")
            .arg(at("spec"))
            .current_dir(&self.folder.path);
        match &*arguments[0] {
            "codegen" => command.arg("--out").arg(at("generated/src")),
            "diff" => command.arg("--manifest").arg(at("generated/Cargo.toml")),
            _ => &mut command,
        };
        succeeded(&command.output().unwrap())
    }

    /// Applies edits by their comments: `# … at FILE:LINE: insert before this line`.
    fn paste(&self, printed: &str) {
        let mut pieces: Vec<Piece> = Vec::new();
        for line in printed.split_inclusive('\n') {
            match Piece::head(line) {
                Some(piece) => pieces.push(piece),
                None => pieces.last_mut().unwrap().text.push_str(line),
            }
        }
        // Starting from the last line keeps the other line numbers valid.
        pieces.sort_by_key(|piece| piece.start);
        for piece in pieces.iter().rev() {
            // A blank line separates edits.
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

    /// Sets the version that the changes need.
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
}

/// An edit.
struct Piece {
    file: String,
    start: usize,
    /// How many lines are replaced.
    replaced: usize,
    text: String,
}

impl Piece {
    /// Reads the comment of an edit.
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
