//! Rules about the repository's own source, as tests.

mod dependencies;
mod examples;
mod in_production;
mod modules;
mod retired;

use std::env;
use std::path::PathBuf;
use std::process::Command;

/// The root of the repository.
fn root() -> PathBuf {
    let package =
        PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo"));
    package.parent().expect("a folder in the workspace").to_owned()
}

/// The files that git tracks or would track, as paths below the root.
fn tracked() -> Vec<String> {
    let output = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .expect("git can be started");
    assert!(output.status.success(), "the tests run in a git checkout");
    let paths = String::from_utf8(output.stdout).expect("paths are UTF-8");
    paths.lines().filter(|path| root().join(path).is_file()).map(str::to_owned).collect()
}
