//! `cargo xtask codegen`: generates the crates of this repository from their documents.
//!
//! Everything is generated in memory before anything is written. Files that are up to date are not
//! touched, so that cargo does not rebuild them.

mod diff;
mod failure;
mod plan;
mod report;
mod write;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use revio_codegen::{FileTree, Settings, generate_with};
use toml_edit::DocumentMut;

use crate::output::{self, Mode, OutputFormat};
use crate::spec;

pub use failure::CodegenFailure;
pub use plan::{FileChange, Plan};
pub use report::CodegenReport;

/// The command that updates stale files.
const REMEDY: &str = "cargo xtask codegen";

/// The resources whose records the benchmark `decode` reads.
const BENCHED: [&str; 5] =
    ["charges", "contacts", "customers", "service_products", "services"];

/// The folders of a crate that the generator writes.
const SRC: &str = "src";
const TESTS: &str = "tests/generated";
const BENCHES: &str = "benches/generated";

/// The generated crates of this repository: the folder of the document, that of the crate, and the
/// generated folders in it.
const CRATES: [(&str, &str, &[&str]); 2] = [
    ("spec", "generated", &[SRC, TESTS, BENCHES]),
    ("codegen/kitchen-sink/spec", "codegen/kitchen-sink", &[SRC, TESTS]),
];

/// Generates the crates generated/ and codegen/kitchen-sink/ from their documents.
///
/// The generated folders are src, tests/generated, and benches/generated. Files that are up to date
/// are left alone, and files that are no longer generated are removed. If anything fails, the folders
/// stay as they were. With --spec or --out, only one crate is generated, and src is its only new
/// folder: the others are updated if they have generated files.
#[derive(Args, Debug)]
pub struct CodegenArgs {
    /// Write nothing; show the difference and fail if files are out of date
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,
    /// Write nothing; list the files that would be written and removed
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    spec: spec::Folder,
    /// The folder of the crate [default: generated of this repository]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl CodegenArgs {
    fn mode(&self) -> Mode {
        match (self.check, self.dry_run) {
            (true, _) => Mode::Check,
            (false, true) => Mode::DryRun,
            (false, false) => Mode::Write,
        }
    }
}

/// Runs the command and prints its result.
pub fn main(args: &CodegenArgs) -> ExitCode {
    let root = crate::root();
    let report = if args.out.is_none() && args.spec.is_default() {
        run_all(&root, args.mode())
    } else {
        let out = args.out.clone().unwrap_or_else(|| root.join("generated"));
        run(&args.spec.path(), &out, args.mode())
    };
    output::finish(report, OutputFormat::Text)
}

/// Generates from the folder `spec`, and updates the crate in the folder `out` as the mode allows.
pub fn run(
    spec: &Path,
    out: &Path,
    mode: Mode,
) -> Result<CodegenReport, CodegenFailure> {
    let generated = Generated::new(spec, out, &generated_folders(out)?)?;
    update(&[&generated.plan], mode)?;
    Ok(CodegenReport::new(vec![generated], mode))
}

/// Generates all crates of the repository at `root`, and updates them as the mode allows. A checkout
/// without kitchen-sink generates the client only.
pub fn run_all(root: &Path, mode: Mode) -> Result<CodegenReport, CodegenFailure> {
    let (client, others) = CRATES.split_at(1);
    let others = others.iter().filter(|(_, out, _)| root.join(out).is_dir());
    let crates = client.iter().chain(others).map(|(spec, out, folders)| {
        Generated::new(&root.join(spec), &root.join(out), folders)
    });
    let crates = crates.collect::<Result<Vec<_>, _>>()?;
    let plans: Vec<&Plan> = crates.iter().map(|it| &it.plan).collect();
    update(&plans, mode)?;
    Ok(CodegenReport::new(crates, mode))
}

/// Updates the crate in the folder `out` with generated files as the mode allows.
pub fn apply(tree: &FileTree, out: &Path, mode: Mode) -> Result<Plan, CodegenFailure> {
    let plan = Plan::new(tree, out, &[SRC, TESTS, BENCHES])?;
    update(&[&plan], mode)?;
    Ok(plan)
}

/// The folders that a crate needs or has from an earlier run.
fn generated_folders(out: &Path) -> Result<Vec<&'static str>, CodegenFailure> {
    let mut folders = vec![SRC];
    for name in [TESTS, BENCHES] {
        if plan::has_generated_files(&out.join(name))? {
            folders.push(name);
        }
    }
    Ok(folders)
}

/// What was generated from a document.
#[derive(Debug)]
struct Generated {
    /// The number of files of the document.
    sources: usize,
    tree: FileTree,
    plan: Plan,
}

impl Generated {
    fn new(spec: &Path, out: &Path, folders: &[&str]) -> Result<Self, CodegenFailure> {
        let sources = spec::read(spec)?;
        let name = crate_name(out);
        let mut settings = Settings::default();
        if folders.contains(&BENCHES) {
            settings.twins = &BENCHED;
        }
        if let Some(name) = &name {
            settings.crate_name = name;
        }
        let tree =
            generate_with(&sources, &settings).map_err(crate::Failure::Document)?;
        let plan = Plan::new(&tree, out, folders)?;
        Ok(Self { sources: sources.files.len(), tree, plan })
    }
}

/// The name in the manifest of the crate in a folder, if there is one.
fn crate_name(out: &Path) -> Option<String> {
    let manifest = fs::read_to_string(out.join("Cargo.toml")).ok()?;
    let manifest: DocumentMut = manifest.parse().ok()?;
    Some(manifest.get("package")?.get("name")?.as_str()?.to_owned())
}

fn update(plans: &[&Plan], mode: Mode) -> Result<(), CodegenFailure> {
    match mode {
        Mode::DryRun => Ok(()),
        Mode::Check => {
            let stale = plans.iter().filter(|plan| !plan.is_fresh());
            let stale: Vec<String> = stale.map(|plan| diff::show(plan)).collect();
            if stale.is_empty() {
                return Ok(());
            }
            Err(CodegenFailure::Stale(stale.join("\n\n")))
        }
        Mode::Write => plans.iter().try_for_each(|plan| write::write(plan)),
    }
}
