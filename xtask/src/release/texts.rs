//! The files that name the version.

use std::collections::BTreeMap;

use revio_codegen::diff::version::Version;
use toml_edit::{DocumentMut, Item, value};

use crate::Failure;

/// The files that a release changes, apart from the guides.
pub(super) const FILES: [&str; 5] =
    ["Cargo.toml", "Cargo.lock", "CHANGELOG.md", "README.md", "generated/README.md"];

/// How a crate that is not published is named as a dependency.
const CHECKOUT: &str = "path = \"../revio/generated\"";

/// Sentences about a crate that is not published, and what is true afterwards.
const SENTENCES: [(&str, &str); 4] = [
    (
        "The crate is not on crates.io yet. Depend on a checkout of the repository; you need Rust 1.89 or\nlater.",
        "Add the crate to your dependencies. You need Rust 1.89 or later.",
    ),
    (
        "The crate is not on crates.io yet, so depend on a checkout:",
        "Add the crate to your dependencies:",
    ),
    (
        "Not yet: a run against a live tenant, and publication on crates.io.",
        "Not yet: a run against a live tenant.",
    ),
    (
        "The crate is not on crates.io yet. A dependency on a checkout has no version that Cargo could\ncompare, so note the commit that you build with, and read `CHANGELOG.md` before you update.",
        "Read `CHANGELOG.md` before you update. A dependency on a checkout has no version that Cargo could\ncompare, so note the commit that you build with.",
    ),
];

/// A release.
pub(super) struct Release {
    pub(super) version: Version,
    /// The release before it.
    pub(super) previous: Option<Version>,
    pub(super) date: String,
    /// The address of the repository.
    pub(super) repository: Option<String>,
}

type Texts = BTreeMap<String, String>;

impl Release {
    /// The texts after the release.
    pub(super) fn texts(&self, before: &Texts) -> Result<Texts, Failure> {
        let after = |(path, text): (&String, &String)| {
            // The texts are compared with line ends of one byte, and keep those that they have.
            let is_crlf = text.contains("\r\n");
            let text = text.replace("\r\n", "\n");
            let text = match path.as_str() {
                "Cargo.toml" => self.manifest(&text)?,
                "Cargo.lock" => self.lock(&text)?,
                "CHANGELOG.md" => self.changelog(&text)?,
                _ => self.documentation(path, &text)?,
            };
            let text = if is_crlf { text.replace('\n', "\r\n") } else { text };
            Ok((path.clone(), text))
        };
        before.iter().map(after).collect()
    }

    fn manifest(&self, text: &str) -> Result<String, Failure> {
        let mut document = parse("Cargo.toml", text)?;
        let version = self.version.to_string();
        set(&mut document, &["workspace", "package", "version"], &version)?;
        let pin = ["workspace", "dependencies", "revio-runtime", "version"];
        set(&mut document, &pin, &format!("={version}"))?;
        Ok(document.to_string())
    }

    /// Sets the version of every package of the workspace, which has no source.
    fn lock(&self, text: &str) -> Result<String, Failure> {
        let mut document = parse("Cargo.lock", text)?;
        let packages =
            document.get_mut("package").and_then(Item::as_array_of_tables_mut);
        let packages = packages.ok_or_else(|| missing("Cargo.lock", "[[package]]"))?;
        for package in packages.iter_mut().filter(|it| !it.contains_key("source")) {
            package.insert("version", value(self.version.to_string()));
        }
        Ok(document.to_string())
    }

    fn changelog(&self, text: &str) -> Result<String, Failure> {
        const HEADING: &str = "## [Unreleased]\n";
        let missing =
            || missing("CHANGELOG.md", "a section `## [Unreleased]` with changes");
        let (before, after) = text.split_once(HEADING).ok_or_else(missing)?;
        let section = after.split("\n## ").next().unwrap_or_default();
        if !section.lines().any(|line| line.starts_with("- ")) {
            return Err(missing());
        }
        let Self { version, date, .. } = self;
        let text = format!("{before}{HEADING}\n## [{version}] - {date}\n{after}");
        let Some(repository) = &self.repository else { return Ok(text) };
        let kept = text.lines().filter(|line| !line.starts_with("[Unreleased]: "));
        let (links, rest): (Vec<&str>, Vec<&str>) =
            kept.partition(|line| line.starts_with('[') && line.contains("]: "));
        let own = match &self.previous {
            Some(previous) => format!("{repository}/compare/v{previous}...v{version}"),
            None => format!("{repository}/releases/tag/v{version}"),
        };
        let older: String = links.iter().flat_map(|link| [link, "\n"]).collect();
        Ok(format!(
            "{}\n\n[Unreleased]: {repository}/compare/v{version}...HEAD\n[{version}]: {own}\n{older}",
            rest.join("\n").trim_end()
        ))
    }

    /// Names the version where a text names a checkout or an older version.
    fn documentation(&self, path: &str, text: &str) -> Result<String, Failure> {
        let mut text = text.to_owned();
        for (before, after) in SENTENCES {
            text = text.replace(before, after);
        }
        let lines = text.split_inclusive('\n').map(|line| self.dependency(line));
        let text: String = lines.collect();
        for left in ["not on crates.io", CHECKOUT] {
            if text.contains(left) {
                return Err(Failure::Check(format!(
                    "`{path}` says `{left}` in words that this command does not know\n\
                     correct the text, which users of the published crate read"
                )));
            }
        }
        Ok(text)
    }

    /// A line such as `revio = "0.1.0"` with the new version.
    fn dependency(&self, line: &str) -> String {
        let version = &self.version;
        let Some(rest) = line.strip_prefix("revio = ") else { return line.to_owned() };
        let text = rest.replace(CHECKOUT, &format!("version = \"{version}\""));
        if text.trim_end() == format!("{{ version = \"{version}\" }}") {
            return format!("revio = \"{version}\"\n");
        }
        let old = |text: &str| Some(text.split('"').nth(1)?.to_owned());
        match old(&text).filter(|old| Version::parse(old).is_ok()) {
            Some(old) => {
                format!("revio = {}", text.replacen(&old, &version.to_string(), 1))
            }
            None => format!("revio = {text}"),
        }
    }
}

fn parse(path: &str, text: &str) -> Result<DocumentMut, Failure> {
    text.parse().map_err(|error| {
        Failure::Check(format!("cannot read `{path}` as TOML: {error}"))
    })
}

/// Replaces a text, and leaves its place and its comments alone.
fn set(document: &mut DocumentMut, path: &[&str], text: &str) -> Result<(), Failure> {
    let missing = || missing("Cargo.toml", &path.join("."));
    let item =
        path.iter().try_fold(document.as_item_mut(), |item, key| item.get_mut(key));
    let old = item.and_then(Item::as_value_mut).ok_or_else(missing)?;
    let decor = old.decor().clone();
    *old = text.into();
    *old.decor_mut() = decor;
    Ok(())
}

fn missing(path: &str, what: &str) -> Failure {
    Failure::Check(format!("`{path}` lacks {what}\nadd it, and run the command again"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_an_address_the_links_stay_as_they_are() {
        let links =
            "\n[Unreleased]: https://example.com/a\n[0.1.0]: https://example.com/b\n";
        let release = Release {
            version: Version::parse("0.2.0").unwrap(),
            previous: Version::parse("0.1.0").ok(),
            date: "2024-01-02".to_owned(),
            repository: None,
        };
        let before =
            format!("## [Unreleased]\n\n- More.\n\n## [0.1.0]\n\n- First.\n{links}");
        let after = before.replacen(
            "## [Unreleased]\n",
            "## [Unreleased]\n\n## [0.2.0] - 2024-01-02\n",
            1,
        );
        assert_eq!(release.changelog(&before).unwrap(), after);
    }
}
