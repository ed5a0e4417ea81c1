//! The version in a manifest, or in that of the workspace where the manifest says so.

use std::path::{Path, PathBuf};

use revio_codegen::diff::version::Version;

use crate::Failure;

/// The version that a manifest states. How files are read is up to the caller: from the disk, or
/// as they were at a revision.
pub(super) fn version(
    manifest: &Path,
    read: impl Fn(&Path) -> Result<Option<String>, Failure>,
) -> Result<Version, Failure> {
    let text = read(manifest)?.ok_or_else(|| missing(manifest))?;
    let (text, path, table) = if says_workspace(&text) {
        let root = workspace(manifest).ok_or_else(|| missing(manifest))?;
        let text = read(&root)?.ok_or_else(|| missing(&root))?;
        (text, root, "workspace.package")
    } else {
        (text, manifest.to_owned(), "package")
    };
    let found = value(&text, table, "version").and_then(Version::parse);
    found.ok_or_else(|| {
        Failure::Check(format!(
            "`{}` states no version like \"0.1.0\" under [{table}]\n\
             name another manifest with `--manifest`, or another revision",
            path.display()
        ))
    })
}

fn says_workspace(text: &str) -> bool {
    value(text, "package", "version.workspace").is_some()
}

/// The manifest of the workspace: the next one above, as ours are laid out.
fn workspace(manifest: &Path) -> Option<PathBuf> {
    Some(manifest.parent()?.parent()?.join("Cargo.toml"))
}

/// The value of a key of a table, without its quotes. Of TOML, only what manifests use is known:
/// one key a line.
fn value<'t>(text: &'t str, table: &str, key: &str) -> Option<&'t str> {
    let head = format!("[{table}]");
    let lines = text.lines().map(str::trim).skip_while(|line| *line != head).skip(1);
    let mut pairs = lines
        .take_while(|line| !line.starts_with('['))
        .filter_map(|line| line.split('#').next()?.split_once('='));
    let (_, value) = pairs.find(|(name, _)| name.trim() == key)?;
    Some(value.trim().trim_matches('"'))
}

fn missing(path: &Path) -> Failure {
    Failure::Check(format!(
        "there is no `{}` to read the version of the crate from\n\
         name another manifest with `--manifest`, or another revision",
        path.display()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<'t>(
        files: &'t [(&'t str, &'t str)],
    ) -> impl Fn(&Path) -> Result<Option<String>, Failure> + 't {
        move |path| {
            let found = files.iter().find(|(name, _)| Path::new(name) == path);
            Ok(found.map(|(_, text)| (*text).to_owned()))
        }
    }

    #[track_caller]
    fn check(files: &[(&str, &str)], expected: &str) {
        let found = version(Path::new("a/generated/Cargo.toml"), read(files));
        let found = match found {
            Ok(version) => version.to_string(),
            Err(failure) => failure.to_string(),
        };
        assert!(found.starts_with(expected), "{found}");
    }

    #[test]
    fn a_manifest_that_is_not_there_is_told() {
        check(&[], "there is no `a/generated/Cargo.toml`");
    }

    #[test]
    fn the_version_of_another_table_is_not_taken() {
        let text = "[package]\nname = \"a\"\n[dependencies]\nversion = \"1.0.0\"\n";
        check(
            &[("a/generated/Cargo.toml", text)],
            "`a/generated/Cargo.toml` states no version",
        );
    }

    #[test]
    fn its_own_version_is_taken() {
        let text = "[package]\nversion = \"0.3.1\" # ours\n";
        check(&[("a/generated/Cargo.toml", text)], "0.3.1");
    }

    #[test]
    fn the_version_of_the_workspace_is_taken_where_it_says_so() {
        let own = "[package]\nversion.workspace = true\n";
        let root =
            "[package]\nversion = \"9.0.0\"\n[workspace.package]\nversion = \"0.1.0\"\n";
        check(&[("a/generated/Cargo.toml", own), ("a/Cargo.toml", root)], "0.1.0");
    }
}
