//! Workspaces of generated crates that are only compiled to check something.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::{Failure, files};

/// Debug information takes time, and nothing is debugged here.
const SETTINGS: &str = "resolver = \"3\"\n\n[profile.dev]\ndebug = false\n";

/// Writes the files of a workspace. A member is the name of a folder, or the start of names followed by
/// `*`. Files that are up to date are not touched, so that cargo does not rebuild them, and other files
/// of members are removed.
pub(crate) fn write(
    folder: &Path,
    members: &[&str],
    mut texts: BTreeMap<String, String>,
) -> Result<(), Failure> {
    let list: Vec<String> =
        members.iter().map(|member| format!("\"{member}\"")).collect();
    let manifest = format!("[workspace]\nmembers = [{}]\n{SETTINGS}", list.join(", "));
    texts.insert("Cargo.toml".to_owned(), manifest);
    fs::create_dir_all(folder)
        .map_err(|error| Failure::Write(folder.to_owned(), error))?;
    remove_others(folder, members, &texts)?;
    for (path, text) in &texts {
        files::write_changed(&folder.join(path), text)?;
    }
    // Cargo removes the entries of other crates.
    let lock = files::text(&crate::root().join("Cargo.lock"))?;
    files::write_changed(&folder.join("Cargo.lock"), &lock)
}

/// Removes files of earlier runs.
fn remove_others(
    folder: &Path,
    members: &[&str],
    texts: &BTreeMap<String, String>,
) -> Result<(), Failure> {
    for entry in fs::read_dir(folder).map_err(Failure::read(folder))? {
        let entry = entry.map_err(Failure::read(folder))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !members.iter().any(|member| is_member(&name, member)) {
            continue;
        }
        let path = entry.path();
        if !texts.contains_key(&format!("{name}/Cargo.toml")) {
            fs::remove_dir_all(&path).map_err(|error| Failure::Write(path, error))?;
            continue;
        }
        for file in files::list(&path)? {
            if !texts.contains_key(&format!("{name}/{file}")) {
                let path = path.join(file);
                fs::remove_file(&path).map_err(|error| Failure::Write(path, error))?;
            }
        }
    }
    Ok(())
}

fn is_member(name: &str, member: &str) -> bool {
    match member.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == member,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_have_the_files_of_the_last_run_only() {
        let scratch = tempfile::tempdir().unwrap();
        let write = |paths: &[&str]| {
            let texts = paths.iter().map(|path| ((*path).to_owned(), String::new()));
            super::write(scratch.path(), &["base", "case_*"], texts.collect()).unwrap();
        };
        let one = ["case_one/Cargo.toml", "case_one/src/lib.rs"];
        let base = ["base/Cargo.toml", "base/src/lib.rs"];
        write(&[&one[..], &base[..], &["base/src/more.rs"]].concat());
        let others = ["build/debug/program", "base_of_others/Cargo.toml"];
        for path in others {
            files::write_changed(&scratch.path().join(path), "").unwrap();
        }
        write(&base);
        let mut expected =
            [&base[..], &others[..], &["Cargo.lock", "Cargo.toml"]].concat();
        expected.sort_unstable();
        assert_eq!(files::list(scratch.path()).unwrap(), expected);
        assert!(!scratch.path().join("case_one").exists());
        let manifest = files::text(&scratch.path().join("Cargo.toml")).unwrap();
        assert!(manifest.contains("members = [\"base\", \"case_*\"]\n"), "{manifest}");
    }
}
