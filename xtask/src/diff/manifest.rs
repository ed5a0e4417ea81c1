//! Reads the version of the crate from its manifest, or from the manifest of the workspace.

use std::path::{Path, PathBuf};

use revio_codegen::diff::version::Version;

use crate::Failure;

/// The version in a manifest. The caller reads the files, from the disk or at a revision.
pub(super) fn version(
    manifest: &Path,
    read: impl Fn(&Path) -> Result<Option<String>, Failure>,
) -> Result<Version, Failure> {
    let text = read(manifest)?.ok_or_else(|| missing(manifest))?;
    let (text, path, table) = if value(&text, "package", "version.workspace").is_some() {
        let root = workspace(manifest).ok_or_else(|| missing(manifest))?;
        let text = read(&root)?.ok_or_else(|| missing(&root))?;
        (text, root, "workspace.package")
    } else {
        (text, manifest.to_owned(), "package")
    };
    let found = value(&text, table, "version").and_then(Version::parse);
    found.ok_or_else(|| {
        Failure::Check(format!(
            "`{}` has no version such as \"0.1.0\" under [{table}]\n\
             name another manifest with `--manifest`, or another revision",
            path.display()
        ))
    })
}

/// The manifest of the workspace, one folder up.
fn workspace(manifest: &Path) -> Option<PathBuf> {
    Some(manifest.parent()?.parent()?.join("Cargo.toml"))
}

/// The value of a key of a table, without its quotes. Of TOML, this reads one key per line.
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
        "`{}` does not exist, so the version of the crate is unknown\n\
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

    #[test]
    fn the_version_is_that_of_the_package_or_of_its_workspace() {
        let (own, root) = ("a/generated/Cargo.toml", "a/Cargo.toml");
        let inherited = "[package]\nversion.workspace = true\n";
        let workspace =
            "[package]\nversion = \"9.0.0\"\n[workspace.package]\nversion = \"0.1.0\"\n";
        let foreign = "[package]\nname = \"a\"\n[dependencies]\nversion = \"1.0.0\"\n";
        let cases: [(&[(&str, &str)], &str); 4] = [
            (&[], "`a/generated/Cargo.toml` does not exist"),
            (&[(own, foreign)], "`a/generated/Cargo.toml` has no version"),
            (&[(own, "[package]\nversion = \"0.3.1\" # ours\n")], "0.3.1"),
            (&[(own, inherited), (root, workspace)], "0.1.0"),
        ];
        for (files, expected) in cases {
            let found = version(Path::new(own), read(files));
            let found = found.map_or_else(|it| it.to_string(), |it| it.to_string());
            assert!(found.starts_with(expected), "{found}");
        }
    }
}
