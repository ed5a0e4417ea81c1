//! git, run as a program.

use std::process::Command;

use super::Folder;

/// Commits everything.
pub(crate) fn commit(folder: &Folder) {
    git(folder, &["add", "--all"]);
    let author = ["-c", "user.name=tester", "-c", "user.email=tester@example.com"];
    let commit = ["commit", "--quiet", "--no-gpg-sign", "--message", "more"];
    git(folder, &[author.as_slice(), commit.as_slice()].concat());
}

/// Runs git in a folder.
pub(crate) fn git(folder: &Folder, arguments: &[&str]) {
    let output = Command::new("git")
        .arg("-C")
        .arg(&folder.path)
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
