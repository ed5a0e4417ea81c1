//! `cargo xtask release`: sets the version everywhere, and checks the result.
//!
//! It publishes nothing. If anything fails, every file is as it was.

mod texts;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::Utc;
use clap::Args;
use revio_codegen::diff::version::Version;

use crate::git::Git;
use crate::output::{self, Mode, OutputFormat, Report as _};
use crate::program::{cargo, not_started};
use crate::{Failure, codegen, diff, files, lint, replace};

/// The packages that are published.
const PACKAGES: [&str; 2] = ["revio-runtime", "revio"];

/// Prepares a release: sets the versions, the lock file, the changelog, and the texts of the packages.
///
/// The working tree must be clean, and the version greater than the last release and high enough for
/// the changes of the spec. The result is checked like `codegen --check`, `lint --deny-warnings`,
/// `diff --check` and `cargo package --list`. A failed run changes nothing. Nothing is published.
#[derive(Args, Debug)]
pub struct ReleaseArgs {
    /// The version, such as 0.2.0
    version: Version,
    /// Commit the changes
    #[arg(long)]
    commit: bool,
    /// Tag the commit with `v` and the version
    #[arg(long, requires = "commit")]
    tag: bool,
    /// The address of the repository for the links of the changelog [default: the remote `origin`, if
    /// it is on the web]
    #[arg(long, value_name = "URL")]
    repository: Option<String>,
}

/// Runs the command and prints its result.
pub fn main(args: &ReleaseArgs) -> ExitCode {
    output::finish(run(&crate::root(), args), OutputFormat::Text)
}

fn run(root: &Path, args: &ReleaseArgs) -> Result<String, Failure> {
    let git = Git::at(root);
    let tag = format!("v{}", args.version);
    refuse_unclean(&git, &tag)?;
    let previous = previous(root, &args.version)?;
    let release = texts::Release {
        version: args.version.clone(),
        previous,
        date: Utc::now().format("%Y-%m-%d").to_string(),
        repository: match &args.repository {
            Some(url) => Some(address(url).ok_or_else(|| not_on_the_web(url))?),
            None => origin(&git),
        },
    };
    let before = read(root)?;
    let after = release.texts(&before)?;
    let changed =
        after.into_iter().filter(|(path, text)| before.get(path) != Some(text));
    let changed: Vec<(PathBuf, String)> =
        changed.map(|(path, text)| (root.join(path), text)).collect();
    let restored: Vec<(PathBuf, String)> = changed
        .iter()
        .filter_map(|(path, _)| {
            let name =
                path.strip_prefix(root).ok()?.to_string_lossy().replace('\\', "/");
            Some((path.clone(), before.get(&name)?.clone()))
        })
        .collect();
    replace::all(&changed)?;
    let done = check(root).and_then(|()| record(&git, args, &tag));
    if let Err(failure) = done {
        replace::all(&restored)?;
        return Err(failure);
    }
    Ok(report(args, &release, &changed, root))
}

/// The texts that a release may change, by path.
fn read(root: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let mut paths: Vec<String> = texts::FILES.map(str::to_owned).to_vec();
    let guides = files::list(&root.join("generated/docs"))?.into_iter();
    paths.extend(guides.map(|path| format!("generated/docs/{path}")));
    let read = |path: String| Ok((path.clone(), files::text(&root.join(path))?));
    paths.into_iter().map(read).collect()
}

fn refuse_unclean(git: &Git, tag: &str) -> Result<(), Failure> {
    if !git.is_repository()? {
        return Err(Failure::Check("a release needs a git repository".to_owned()));
    }
    let status = git.output(&["status", "--porcelain"])?;
    if !status.is_empty() {
        return Err(Failure::Check(format!(
            "the working tree has uncommitted changes:\n{status}commit or stash them"
        )));
    }
    if git.output(&["tag", "--list", tag])?.is_empty() {
        return Ok(());
    }
    Err(Failure::Check(format!(
        "the tag `{tag}` exists already\nname a greater version"
    )))
}

/// The last release, if there is one and the new version is high enough.
fn previous(root: &Path, version: &Version) -> Result<Option<Version>, Failure> {
    let manifest = root.join("generated/Cargo.toml");
    let mut found = diff::run(&root.join("spec"), &manifest, None)?.comparison;
    let current = found.versions.new.clone();
    // Before the first release, the version of the manifest is still free.
    let is_greater =
        if found.is_released { *version > current } else { *version >= current };
    if !is_greater || !version.build.is_empty() {
        return Err(Failure::Check(format!(
            "the version {version} is not greater than {current}\nname a greater version"
        )));
    }
    found.versions.new = version.clone();
    if !found.is_enough() {
        return Err(Failure::Check(format!(
            "the version {version} is too low for the changes since {}\nname {} or a greater \
             version; `cargo xtask diff` lists the changes",
            found.revision,
            found.needed()
        )));
    }
    Ok(found.is_released.then_some(found.versions.old))
}

/// The address of the remote `origin` for browsers.
fn origin(git: &Git) -> Option<String> {
    address(&git.output(&["remote", "get-url", "origin"]).ok()?)
}

/// The address of a repository for browsers, without credentials, if its host is on the web.
fn address(url: &str) -> Option<String> {
    let url = url.trim().trim_end_matches('/');
    let url = url.strip_suffix(".git").unwrap_or(url);
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme @ ("https" | "http"), rest)) => (scheme, rest),
        Some(("ssh" | "git+ssh", rest)) => ("https", rest),
        // `git@example.com:owner/name`
        None if url.split('/').next()?.contains('@') => ("https", url),
        _ => return None,
    };
    let end = rest.find('/').unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host = authority.rsplit('@').next().unwrap_or(authority);
    let address = match host.split_once(':') {
        // A short form has the first part of the path where others have a port.
        Some((host, owner)) if !url.contains("://") => format!("{host}/{owner}{path}"),
        // The port of SSH is not that of the web.
        Some((host, _)) if scheme != url.split("://").next()? => format!("{host}{path}"),
        _ => format!("{host}{path}"),
    };
    let is_named = !host.is_empty() && !address.ends_with('/') && address.contains('/');
    is_named.then(|| format!("{scheme}://{address}"))
}

fn not_on_the_web(url: &str) -> Failure {
    // It may contain credentials.
    let url = url.rsplit('@').next().unwrap_or(url);
    Failure::Check(format!(
        "`{url}` is not the address of a repository on the web\nname one such as \
         https://example.com/owner/name"
    ))
}

fn check(root: &Path) -> Result<(), Failure> {
    let (spec, crate_) = (root.join("spec"), root.join("generated"));
    codegen::run(&spec, &crate_, Mode::Check)
        .map_err(|failure| Failure::Check(failure.to_string()))?;
    let lint = lint::run(&spec, true)?;
    if !lint.is_success() {
        return Err(Failure::Document(lint.findings));
    }
    let found = diff::run(&spec, &crate_.join("Cargo.toml"), None)?.comparison;
    if !found.is_enough() {
        return Err(Failure::Check(found.to_text()));
    }
    for package in PACKAGES {
        let mut command = cargo();
        command.args(["package", "--list", "--allow-dirty", "--locked", "--offline"]);
        command.args(["--package", package, "--manifest-path"]);
        let output =
            command.arg(root.join("Cargo.toml")).output().map_err(not_started)?;
        if !output.status.success() {
            let error = crate::git::stderr(&output);
            return Err(Failure::Check(format!(
                "`{package}` cannot be packaged: {error}"
            )));
        }
    }
    Ok(())
}

/// Commits and tags, if that was asked for. If the tag fails, so does the commit.
fn record(git: &Git, args: &ReleaseArgs, tag: &str) -> Result<(), Failure> {
    if !args.commit {
        return Ok(());
    }
    let message = format!("all: release {}", args.version);
    git.output(&["commit", "--quiet", "--all", "--message", &message])?;
    if !args.tag {
        return Ok(());
    }
    let tagged = git.output(&["tag", "--annotate", tag, "--message", &message]);
    if tagged.is_err() {
        git.output(&["reset", "--quiet", "--soft", "HEAD~1"])?;
        git.output(&["reset", "--quiet"])?;
    }
    tagged.map(|_| ())
}

fn report(
    args: &ReleaseArgs,
    release: &texts::Release,
    changed: &[(PathBuf, String)],
    root: &Path,
) -> String {
    let path = |(path, _): &(PathBuf, String)| {
        path.strip_prefix(root).unwrap_or(path).display().to_string()
    };
    let paths: Vec<String> = changed.iter().map(path).collect();
    let mut out = format!("set {} in {}\n", args.version, paths.join(", "));
    if release.repository.is_none() {
        out += "the changelog has no links: the remote `origin` is not on the web; \
                `--repository` names an address\n";
    }
    let next = match (args.commit, args.tag) {
        (true, true) => "committed and tagged; push both, then publish",
        (true, false) => "committed; tag the commit, then publish",
        _ => "nothing was committed; read the difference first",
    };
    out + next + "\n"
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn addresses_have_no_credentials() {
        let address = |url| address(url).unwrap_or_default();
        let expected = "https://example.com/owner/name";
        for url in [
            expected,
            "https://example.com/owner/name.git",
            "https://example.com/owner/name.git/\n",
            "https://tester:t0ken@example.com/owner/name.git",
            "https://t0ken@example.com/owner/name",
            "git@example.com:owner/name.git",
            "ssh://git@example.com/owner/name.git",
            "ssh://git@example.com:2222/owner/name",
        ] {
            assert_eq!(address(url), expected, "{url}");
        }
        assert_eq!(address("http://example.com:8080/a"), "http://example.com:8080/a");
        assert_eq!(
            address("https://u:p@example.com:8443/a"),
            "https://example.com:8443/a"
        );
        for url in [
            "",
            "../revio",
            "/srv/revio.git",
            "file:///srv/a@b/c",
            "C:\\revio",
            "https://",
        ] {
            assert_eq!(address(url), "", "{url}");
        }
    }
}
