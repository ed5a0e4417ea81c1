//! A command beside some files and a small spec: what it prints, and how it fails.

use std::process::{Command, Output};

use super::{Folder, SPEC};

/// A command that is run in a folder with a small spec and some more files.
pub(crate) struct Beside(pub(crate) &'static str);

impl Beside {
    pub(crate) fn run(&self, files: &[(&str, &str)], arguments: &[&str]) -> Output {
        let folder = Folder::with(&[("openapi.yaml", SPEC)]);
        for (name, text) in files {
            folder.write(name, text);
        }
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg(self.0)
            .args(arguments)
            .args(["--spec", "."])
            .current_dir(&folder.path)
            .output()
            .unwrap()
    }

    /// It fails, prints nothing, and says this.
    #[track_caller]
    pub(crate) fn refused(&self, files: &[(&str, &str)], arguments: &[&str], why: &str) {
        let output = self.run(files, arguments);
        assert!(!output.status.success());
        assert!(output.stdout.is_empty());
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains(why), "{error}");
    }

    /// It prints exactly this.
    #[track_caller]
    pub(crate) fn check(
        &self,
        files: &[(&str, &str)],
        arguments: &[&str],
        expected: &str,
    ) {
        let output = self.run(files, arguments);
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{error}");
        assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
    }
}
