//! The manifest of a generated crate.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use revio_codegen::{Package, names};
use toml_edit::{DocumentMut, Value};

use super::{runtime_folder, write};
use crate::{Failure, files, program};

/// The name of a crate.
#[derive(Clone, Debug)]
pub(crate) struct CrateName(String);

/// Names that the generated code or cargo uses for something else.
const TAKEN: [&str; 9] = [
    "alloc",
    "build",
    "core",
    "deps",
    "proc_macro",
    "revio_runtime",
    "std",
    "test",
    "tokio",
];

impl CrateName {
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The name as an identifier.
    pub(crate) fn rust(&self) -> String {
        self.0.replace('-', "_")
    }
}

impl FromStr for CrateName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_part =
            |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        let is_valid = text.starts_with(|first: char| first.is_ascii_alphabetic())
            && text.chars().all(is_part);
        if !is_valid {
            return Err(
                "expected ASCII letters, digits, `-` and `_`, and a letter first".into(),
            );
        }
        let name = Self(text.to_owned());
        if TAKEN.contains(&name.rust().as_str()) || names::is_keyword(text) {
            return Err("the name is taken; choose another one".into());
        }
        Ok(name)
    }
}

/// Where the runtime of a generated crate comes from.
pub(crate) enum Runtime {
    Path(PathBuf),
    Version(semver::Version),
}

impl Runtime {
    /// The runtime beside this tool.
    pub(crate) fn of_this_repository() -> Self {
        let folder = runtime_folder(&crate::root());
        Self::Path(folder.canonicalize().unwrap_or(folder))
    }

    /// The keys of the dependency that say so.
    pub(crate) fn source(&self) -> String {
        match self {
            Self::Path(path) => {
                format!("path = {}", Value::from(path.display().to_string()))
            }
            // The hidden items that generated code uses may change with any version.
            Self::Version(version) => format!("version = \"={version}\""),
        }
    }
}

/// What makes a crate independent of the workspace around it.
const OWN_WORKSPACE: &str =
    "\n# The workspace around this crate does not list it as a member.\n[workspace]\n";

/// Makes a crate independent of a workspace that does not list it, where cargo would refuse to build
/// it. Cargo can tell only once the manifest with this text is written.
pub(super) fn leave_workspace(manifest: &Path, text: &str) -> Result<(), Failure> {
    let mut cargo = program::cargo();
    cargo.args(["locate-project", "--workspace", "--manifest-path"]).arg(manifest);
    if cargo.output().map_err(program::not_started)?.status.success() {
        return Ok(());
    }
    files::write_changed(manifest, &format!("{text}{OWN_WORKSPACE}"))
}

/// The text of the manifest. The workspace at `root` decides on the edition.
pub(super) fn text(
    name: &CrateName,
    runtime: &Runtime,
    package: &Package,
    root: &Path,
) -> Result<String, Failure> {
    let manifest = root.join("Cargo.toml");
    let workspace: DocumentMut = files::text(&manifest)?.parse().map_err(|error| {
        Failure::Check(format!("cannot read `{}` as TOML: {error}", manifest.display()))
    })?;
    let inherited = |key: &str| {
        let item = workspace.get("workspace")?.get("package")?.get(key)?;
        Some(format!("{key} = \"{}\"\n", item.as_str()?))
    };
    let inherited: String =
        ["edition", "rust-version"].iter().filter_map(|key| inherited(key)).collect();
    let own = package.features.iter().map(|name| format!("{name} = []\n"));
    let own: String = own.collect();
    let wanted = package.runtime_features.iter();
    let wanted: Vec<String> = wanted.map(|name| format!("\"{name}\"")).collect();
    let wanted = if wanted.is_empty() {
        String::new()
    } else {
        format!(", features = [{}]", wanted.join(", "))
    };
    let (mark, name, source) = (write::MANIFEST_MARK, name.as_str(), runtime.source());
    let description = Value::from(package.about.trim_end_matches('.').to_owned());
    Ok(format!(
        "{mark}
[package]
name = \"{name}\"
description = {description}
version = \"0.1.0\"
{inherited}
[features]
default = [\"ring\"]
# TLS by rustls with the provider ring.
ring = [\"revio-runtime/ring\"]
# TLS by rustls with the provider aws-lc.
aws-lc = [\"revio-runtime/aws-lc\"]
# The fields of records as data, and records as rows of a table.
fields = [\"revio-runtime/fields\"]
# Calls without async code.
blocking = [\"revio-runtime/blocking\"]
# A fake server for tests.
fake = [\"fields\", \"revio-runtime/fake\"]
# Reports what responses hold that the document does not describe.
drift = [\"fields\", \"revio-runtime/drift\"]
# A rate limit that processes and machines share.
redis = [\"revio-runtime/redis\"]
# A service of the crate `tower` as the transport.
tower = [\"revio-runtime/tower\"]
{own}
[dependencies]
revio-runtime = {{ {source}, default-features = false{wanted} }}

[dev-dependencies]
tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}
"
    ))
}
