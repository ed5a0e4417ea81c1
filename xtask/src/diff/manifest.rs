//! Reads the version of the crate from its manifest, or from the manifest of the workspace.

use std::path::{Path, PathBuf};

use revio_codegen::diff::version::Version;
use toml_edit::{DocumentMut, Item};

use crate::Failure;

/// The version in a manifest. The caller reads the files, from the disk or at a revision.
pub(super) fn version(
    manifest: &Path,
    read: impl Fn(&Path) -> Result<Option<String>, Failure>,
) -> Result<Version, Failure> {
    let read = |path: &Path| {
        let text = read(path)?.ok_or_else(|| missing(path))?;
        toml(path, &text)
    };
    let own = read(manifest)?;
    let found = value(&own, &["package", "version"]);
    let is_inherited = found.and_then(|it| it.get("workspace")?.as_bool());
    let (found, path, table) = if is_inherited == Some(true) {
        let path = workspace(manifest).ok_or_else(|| missing(manifest))?;
        let root = read(&path)?;
        let found = value(&root, &["workspace", "package", "version"]).cloned();
        (found, path, "workspace.package")
    } else {
        (found.cloned(), manifest.to_owned(), "package")
    };
    let found = found.as_ref().and_then(Item::as_str);
    found.and_then(|text| Version::parse(text).ok()).ok_or_else(|| {
        Failure::Check(format!(
            "`{}` has no version such as \"0.1.0\" under [{table}]\n\
             name another manifest with `--manifest`, or another revision",
            path.display()
        ))
    })
}

/// The text of a manifest as TOML.
fn toml(path: &Path, text: &str) -> Result<DocumentMut, Failure> {
    text.parse().map_err(|error| {
        Failure::Check(format!("cannot read `{}` as TOML: {error}", path.display()))
    })
}

/// The value at a path of keys.
fn value<'t>(document: &'t DocumentMut, path: &[&str]) -> Option<&'t Item> {
    path.iter().try_fold(document.as_item(), |item, key| item.get(key))
}

/// The manifest of the workspace, one folder up.
fn workspace(manifest: &Path) -> Option<PathBuf> {
    Some(manifest.parent()?.parent()?.join("Cargo.toml"))
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
        let cases: [(&[(&str, &str)], &str); 7] = [
            (&[], "`a/generated/Cargo.toml` does not exist"),
            (&[(own, foreign)], "`a/generated/Cargo.toml` has no version"),
            (&[(own, "package = {version = \"0.3.1\"} # ours\n")], "0.3.1"),
            (&[(own, inherited), (root, workspace)], "0.1.0"),
            (
                &[(own, "[package]\nversion = {workspace = true}"), (root, workspace)],
                "0.1.0",
            ),
            (&[(own, "[package")], "cannot read `a/generated/Cargo.toml` as TOML"),
            (
                &[(own, "package.version = \"1\"")],
                "`a/generated/Cargo.toml` has no version",
            ),
        ];
        for (files, expected) in cases {
            let found = version(Path::new(own), read(files));
            let found = found.map_or_else(|it| it.to_string(), |it| it.to_string());
            assert!(found.starts_with(expected), "{found}");
        }
    }
}
