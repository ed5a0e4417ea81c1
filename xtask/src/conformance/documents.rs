//! Third-party documents: each valid one becomes a client that compiles without a warning, can be
//! built, and sends what the document allows; each invalid one is refused at the place of its fault.
//!
//! The documents are not part of this repository.

mod build;
mod limits;
mod member;
mod outcome;
mod program;
mod refused;
mod workspace;

use std::path::{Path, PathBuf};

use clap::Args;
use revio_codegen::{Settings, generate_with};

use self::limits::Limits;
use self::member::Member;
use self::outcome::Document;
pub(super) use self::outcome::DocumentsReport;
use self::refused::Refused;
use super::{Scratch, prism};
use crate::{Failure, files, output, spec};

/// The name of the crate and of the program that uses all clients.
const PROGRAM: &str = "program";

/// Generates a client for every document below a folder, compiles it, and builds it.
///
/// Prints a line for each document and a summary. The exit code is 1 if a document fails: a valid one
/// is refused, its client does not compile, compiles with a warning, cannot be built, sends a request
/// that Prism finds invalid, or cannot read Prism's response; Prism does not load it; or an invalid one
/// is not refused with the right code at the right line. Calls to which Prism has no response are only
/// counted. `prism.csv` lists the calls that are valid although Prism finds fault with them, and with
/// `*` as the call the documents that Prism does not load, with the reason.
#[derive(Args, Debug)]
pub(super) struct DocumentsArgs {
    /// The folder with the documents, as .yaml, .yml, and .json files
    folder: PathBuf,
    /// Only generate
    #[arg(long, conflicts_with = "prism")]
    no_build: bool,
    /// Only generate and compile
    #[arg(long, conflicts_with_all = ["no_build", "prism"])]
    no_client: bool,
    /// Call every operation through Prism, a mock server that checks requests; needs Node.js and npm
    #[arg(long)]
    prism: bool,
    /// A table of the invalid documents, with the columns `path`, `code`, and `line`, and a row for
    /// each fault that has to be reported [default: that for the known documents]
    #[arg(long, value_name = "CSV")]
    refused: Option<PathBuf>,
    #[command(flatten)]
    scratch: Scratch,
}

/// Runs the steps that the arguments ask for.
pub(super) fn run(args: &DocumentsArgs) -> Result<DocumentsReport, Failure> {
    let refused = match &args.refused {
        Some(path) => Refused::parse(path, &files::text(path)?)?,
        None => Refused::default_table()?,
    };
    let mut report = DocumentsReport::default();
    let mut members = Vec::new();
    for path in paths(&args.folder)? {
        let sources = spec::read(&args.folder.join(&path))?;
        let name = Member::name(&path);
        let settings = Settings { crate_name: &name, ..Settings::default() };
        let generated = generate_with(&sources, &settings);
        report.documents.push(Document::new(&path, &generated, &refused));
        if let Ok(tree) = generated {
            members.push((report.documents.len() - 1, Member::new(name, tree)));
        }
    }
    if args.no_build || members.is_empty() {
        return Ok(report);
    }
    let scratch = args.scratch.path().join("documents");
    check(&scratch, !args.no_client, &mut members, &mut report)?;
    if args.no_client {
        return Ok(report);
    }
    let script = args.prism.then(|| prism::script(&args.scratch.path())).transpose()?;
    call(&scratch, script.as_deref(), &members, &mut report)?;
    Ok(report)
}

/// The documents below a folder.
fn paths(folder: &Path) -> Result<Vec<String>, Failure> {
    let is_document = |path: &String| {
        let ending = Path::new(path).extension().and_then(|ending| ending.to_str());
        matches!(ending, Some("yaml" | "yml" | "json"))
    };
    let paths: Vec<String> =
        files::list(folder)?.into_iter().filter(is_document).collect();
    if paths.is_empty() {
        let folder = folder.display();
        return Err(Failure::Check(format!("there is no document below `{folder}`")));
    }
    Ok(paths)
}

/// Compiles the crates, and keeps those without an error.
fn check(
    scratch: &Path,
    has_tls: bool,
    members: &mut Vec<(usize, Member)>,
    report: &mut DocumentsReport,
) -> Result<(), Failure> {
    output::progress(&format_args!("compiling {} clients", members.len()));
    let all = || members.iter().map(|(_, member)| member);
    workspace::write(scratch, all(), program::files(all()))?;
    let messages = build::check(scratch, has_tls)?;
    for (index, member) in members.iter() {
        let found = messages.get(&member.name).cloned().unwrap_or_default();
        if let Some(document) = report.documents.get_mut(*index) {
            document.compiled(&found);
        }
    }
    members
        .retain(|(_, it)| messages.get(&it.name).is_none_or(|found| found.errors == 0));
    Ok(())
}

/// Builds a client of each crate, and makes the calls if there is a script of Prism.
fn call(
    scratch: &Path,
    script: Option<&Path>,
    members: &[(usize, Member)],
    report: &mut DocumentsReport,
) -> Result<(), Failure> {
    let limits = Limits::new()?;
    output::progress(&format_args!("building {} clients", members.len()));
    let program = program::build(scratch, members.iter().map(|(_, member)| member))?;
    for (index, member) in members {
        let Some(document) = report.documents.get_mut(*index) else { continue };
        document.built(program.client(&member.name)?);
        let (Some(script), true) = (script, document.is_success()) else { continue };
        // Prism does not load a document without an operation.
        if member.tree.summary.operations == 0 {
            continue;
        }
        let path = workspace::document(scratch, &member.name);
        document.called(program.calls(&member.name, script, &path)?, &limits);
    }
    Ok(())
}
