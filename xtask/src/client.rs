//! `cargo xtask client`: writes a whole crate for any document.

pub(crate) mod manifest;
mod readme;
mod write;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::{FileTree, Settings, Summary, generate_with, render};

use self::manifest::{CrateName, Runtime};
use crate::output::{self, OutputFormat, Report, count};
use crate::{Failure, spec};

/// Writes a crate for an OpenAPI document: manifest, README, source, and an example.
///
/// Files of an earlier run are replaced. If any other file is in the way, nothing is written.
/// `cargo xtask codegen --spec --out` updates the source of a crate whose other files are yours.
#[derive(Args, Debug)]
pub struct ClientArgs {
    /// The document: a YAML or JSON file, which may refer to files beside or below it, or a folder
    /// with openapi.yaml
    spec: PathBuf,
    /// The folder of the crate
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The name of the crate
    #[arg(long)]
    name: CrateName,
    /// Depend on this version of `revio-runtime`, not on the one of this repository
    #[arg(long, value_name = "VERSION")]
    runtime_version: Option<semver::Version>,
}

/// Runs the command and prints its result.
pub fn main(args: &ClientArgs) -> ExitCode {
    output::finish(run(args), OutputFormat::Text)
}

/// What was written, and what there is to know about the document.
#[derive(Debug)]
struct ClientReport {
    out: PathBuf,
    files: usize,
    summary: Summary,
    warnings: Diagnostics,
}

fn run(args: &ClientArgs) -> Result<ClientReport, Failure> {
    let sources = spec::read(&args.spec)?;
    let settings = Settings { crate_name: args.name.as_str(), ..Settings::default() };
    let tree = generate_with(&sources, &settings).map_err(Failure::Document)?;
    let runtime = match &args.runtime_version {
        Some(version) => Runtime::Version(version.clone()),
        None => Runtime::of_this_repository(),
    };
    let mut files = files(&args.name, &runtime, &tree)?;
    write::all(&args.out, &files)?;
    if manifest::is_below_another_workspace(&args.out)?
        && let Some(text) = files.get_mut("Cargo.toml")
    {
        text.push_str(manifest::OWN_WORKSPACE);
        write::all(&args.out, &files)?;
    }
    let (out, summary) = (args.out.clone(), tree.summary);
    Ok(ClientReport { out, files: files.len(), summary, warnings: tree.warnings })
}

/// The texts of a crate, by path.
pub(crate) fn files(
    name: &CrateName,
    runtime: &Runtime,
    tree: &FileTree,
) -> Result<BTreeMap<String, String>, Failure> {
    let source = tree.files.iter();
    let source = source
        .map(|(path, text)| (format!("src/{path}"), render::written_by("client", text)));
    let mut files: BTreeMap<String, String> = source.collect();
    let manifest = manifest::text(name, runtime, &tree.package, &crate::root())?;
    files.insert("Cargo.toml".to_owned(), manifest);
    files.insert("README.md".to_owned(), readme::text(name, tree));
    if let Some(program) = &tree.package.program {
        let example = format!("{}\n{program}", write::EXAMPLE_MARK);
        files.insert("examples/first_call.rs".to_owned(), example);
    }
    for guide in guides(&tree.files) {
        files.insert(format!("docs/{guide}"), format!("{}\n", write::README_MARK));
    }
    Ok(files)
}

/// The guides that the documentation includes, which are written by hand.
fn guides(files: &BTreeMap<String, String>) -> impl Iterator<Item = &str> {
    let file = files.get("guide.rs").map(String::as_str).unwrap_or_default();
    let paths = file.split("\"../docs/").skip(1);
    paths.filter_map(|rest| Some(rest.split_once('"')?.0))
}

impl Report for ClientReport {
    fn render(&self, _: OutputFormat) -> String {
        let Summary { operations, schemas, resources } = self.summary;
        format!(
            "wrote {} to {}: {}, {}, {}\nto try it, run `cargo run --example first_call` \
             there, or `cargo doc --no-deps --open`\n",
            count(self.files, "file"),
            self.out.display(),
            count(operations, "operation"),
            count(schemas, "schema"),
            count(resources, "resource"),
        )
    }

    fn warnings(&self) -> Option<&Diagnostics> {
        Some(&self.warnings)
    }
}

/// The folder of the runtime in a repository.
fn runtime_folder(root: &Path) -> PathBuf {
    root.join("codegen/runtime")
}
