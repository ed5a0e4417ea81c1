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
use self::write::Written;
use crate::output::{self, OutputFormat, Report, count};
use crate::{Failure, spec};

/// The path of the manifest.
const MANIFEST: &str = "Cargo.toml";

/// Writes a crate for an OpenAPI document: manifest, README, source, and an example.
///
/// Run it again to update the crate. A manifest, README or example whose first line you removed is
/// yours and is kept, and so are guides in `docs`. If any other file is in the way, nothing is written.
/// `cargo xtask codegen --spec --out` updates only the source.
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

/// What was written, and the warnings.
#[derive(Debug)]
struct ClientReport {
    out: PathBuf,
    written: Written,
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
    let texts = files(&args.name, &runtime, &tree)?;
    let written = write::all(&args.out, &texts)?;
    if !written.kept.iter().any(|path| path == MANIFEST)
        && let Some(text) = texts.get(MANIFEST)
    {
        manifest::leave_workspace(&args.out.join(MANIFEST), text)?;
    }
    let (out, summary) = (args.out.clone(), tree.summary);
    Ok(ClientReport { out, written, summary, warnings: tree.warnings })
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
    files.insert(MANIFEST.to_owned(), manifest);
    files.insert("README.md".to_owned(), readme::text(name, tree));
    if let Some(program) = &tree.package.program {
        let example = format!("{}\n{program}", write::EXAMPLE_MARK);
        files.insert("examples/first_call.rs".to_owned(), example);
    }
    for guide in &tree.package.guides {
        files.insert(guide.clone(), write::GUIDE.to_owned());
    }
    Ok(files)
}

impl Report for ClientReport {
    fn render(&self, _: OutputFormat) -> String {
        let Summary { operations, schemas, resources } = self.summary;
        let Written { files, kept } = &self.written;
        let kept = kept.iter().map(|path| format!("kept {path}, which is yours\n"));
        format!(
            "wrote {} to {}: {}, {}, {}\n{}to try it, run `cargo run --example first_call` \
             there, or `cargo doc --no-deps --open`\n",
            count(*files, "file"),
            self.out.display(),
            count(operations, "operation"),
            count(schemas, "schema"),
            count(resources, "resource"),
            kept.collect::<String>(),
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
