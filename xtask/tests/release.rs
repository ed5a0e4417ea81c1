//! `cargo xtask release` on a copy of this repository.

mod support;

use std::process::Output;

use support::reduced::{generate, reduce};
use support::{Folder, command, copy, failed, succeeded};

/// A copy of the repository before the first release. Its client has one resource.
fn repository() -> Folder {
    let folder = Folder::with(&[]);
    copy(&xtask::root(), &folder.path, &|path| {
        !["target", ".git"].iter().any(|name| path.ends_with(name))
    });
    let spec = folder.path.join("spec");
    reduce(&spec, &["contacts"]);
    generate(&spec, &folder.path.join("generated"));
    folder.git(&["init", "--quiet"]);
    for (key, text) in [
        ("user.name", "tester"),
        ("user.email", "tester@example.com"),
        ("tag.gpgSign", "false"),
    ] {
        folder.git(&["config", key, text]);
    }
    folder.commit();
    folder
}

fn release(folder: &Folder, args: &[&str]) -> Output {
    let mut release = command(&["release"]);
    release.env("CARGO_MANIFEST_DIR", folder.path.join("xtask"));
    release.args(args).current_dir(&folder.path).output().unwrap()
}

fn git(folder: &Folder, args: &[&str]) -> String {
    let mut git = std::process::Command::new("git");
    succeeded(&git.arg("-C").arg(&folder.path).args(args).output().unwrap())
}

#[test]
fn a_release_sets_the_version_everywhere() {
    let folder = repository();
    let address = ["--repository", "https://example.com/revio"];
    let printed = succeeded(&release(
        &folder,
        &[&["0.1.1", "--commit", "--tag"][..], &address].concat(),
    ));
    assert!(
        printed.ends_with("committed and tagged; push both, then publish\n"),
        "{printed}"
    );
    assert_eq!(git(&folder, &["status", "--porcelain"]), "");
    assert_eq!(git(&folder, &["tag", "--points-at", "HEAD"]), "v0.1.1\n");
    assert_eq!(git(&folder, &["log", "-1", "--format=%s"]), "all: release 0.1.1\n");

    let manifest = folder.read("Cargo.toml");
    assert!(manifest.contains("\nversion = \"0.1.1\"\n"), "{manifest}");
    assert!(manifest.contains("version = \"=0.1.1\", default-features"), "{manifest}");
    let lock = folder.read("Cargo.lock");
    for package in ["revio", "revio-runtime", "revio-codegen", "xtask"] {
        assert!(
            lock.contains(&format!("\"{package}\"\nversion = \"0.1.1\"\n")),
            "{package}"
        );
    }
    let changelog = folder.read("CHANGELOG.md");
    assert!(changelog.contains("## [Unreleased]\n\n## [0.1.1] - 20"), "{changelog}");
    let links = "\n[Unreleased]: https://example.com/revio/compare/v0.1.1...HEAD\n\
                 [0.1.1]: https://example.com/revio/releases/tag/v0.1.1\n";
    assert!(changelog.ends_with(links), "{changelog}");
    for (path, line) in [
        ("generated/README.md", "\nrevio = \"0.1.1\"\n"),
        ("README.md", "\nrevio = \"0.1.1\"\n"),
        (
            "generated/docs/testing.md",
            "\nrevio = { version = \"0.1.1\", features = [\"fake\"] }\n",
        ),
    ] {
        let text = folder.read(path);
        assert!(text.contains(line), "{text}");
        assert!(!text.contains("not on crates.io"), "{path}");
    }

    // The next release is compared with this one.
    failed(&release(&folder, &["0.1.1"]), 1, &["the tag `v0.1.1` exists already"]);
    failed(&release(&folder, &["0.1.0"]), 1, &["0.1.0 is not greater than 0.1.1"]);
    failed(&release(&folder, &["0.2.0"]), 1, &["`CHANGELOG.md` lacks a section"]);
    let changed =
        changelog.replacen("## [Unreleased]\n", "## [Unreleased]\n\n- More.\n", 1);
    folder.write("CHANGELOG.md", &changed);
    folder.commit();
    succeeded(&release(&folder, &[&["0.2.0"][..], &address].concat()));
    let links = "\n[Unreleased]: https://example.com/revio/compare/v0.2.0...HEAD\n\
                 [0.2.0]: https://example.com/revio/compare/v0.1.1...v0.2.0\n\
                 [0.1.1]: https://example.com/revio/releases/tag/v0.1.1\n";
    assert!(folder.read("generated/README.md").contains("\nrevio = \"0.2.0\"\n"));
    assert!(folder.read("CHANGELOG.md").ends_with(links));
}

#[test]
fn a_refused_release_changes_nothing() {
    let folder = repository();
    failed(&release(&folder, &["1.x"]), 2, &["1.x"]);
    failed(&release(&folder, &["0.0.9"]), 1, &["0.0.9 is not greater than 0.1.0"]);
    failed(&release(&folder, &["0.2.0+5"]), 1, &["is not greater"]);
    failed(&release(&folder, &["0.2.0", "--tag"]), 2, &["--commit"]);
    let local = ["0.2.0", "--repository", "../revio"];
    failed(&release(&folder, &local), 1, &["`../revio` is not the address"]);
    folder.write("notes.txt", "mine");
    failed(&release(&folder, &["0.2.0"]), 1, &["uncommitted changes", "notes.txt"]);
    folder.commit();

    // The commit succeeds, and the tag cannot be signed.
    for (key, value) in [("tag.gpgSign", "true"), ("gpg.program", "false")] {
        folder.git(&["config", key, value]);
    }
    let failure = release(&folder, &["0.1.1", "--commit", "--tag"]);
    failed(&failure, 1, &["`git tag --annotate v0.1.1"]);
    assert_eq!(git(&folder, &["status", "--porcelain"]), "");
    assert_eq!(git(&folder, &["log", "--format=%s"]).lines().count(), 2);
    assert_eq!(git(&folder, &["tag", "--list"]), "");
    folder.git(&["config", "tag.gpgSign", "false"]);

    // A breaking change since the last release.
    folder.git(&["tag", "v0.1.0"]);
    let contacts = folder.read("spec/resources/contacts.yaml");
    folder.write(
        "spec/resources/contacts.yaml",
        &contacts.replace("operationId: contacts_get", "operationId: contacts_read"),
    );
    folder.commit();
    let parts =
        ["0.1.1 is too low for the changes since v0.1.0", "name 0.2.0 or a greater"];
    failed(&release(&folder, &["0.1.1"]), 1, &parts);
    // The generated code was not updated: the checks fail after the files were written.
    let failure = release(&folder, &["0.2.0", "--commit"]);
    failed(&failure, 1, &["cargo xtask codegen"]);
    assert_eq!(git(&folder, &["status", "--porcelain"]), "");
    assert_eq!(git(&folder, &["log", "--format=%s"]).lines().count(), 3);
}
