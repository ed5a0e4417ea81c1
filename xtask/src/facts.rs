//! `cargo xtask facts`: is everything that is known of Rev.io in the spec, and nothing else?
//!
//! What is known was gathered in two tables: one of operations, and one of members. Each row is
//! looked up in the spec, and each of its columns is compared with what the spec says there. Then
//! the spec is gone through for what no row has. Intended differences are, with a reason,
//! in `parity/differences.csv`.
//!
//! Some facts are written in another form in the spec, by rule. These are not differences:
//!
//! - Bounds and `int32` belong to request bodies. A schema of an answer has neither, whatever the
//!   table says.
//! - An identifier counts as an integer, and need not be `int32`.
//! - A member that the table calls sensitive is a `password`, whatever its format.
//! - A name in parentheses stands for something whose name is unknown: the schema has no members.
//!   `(all Contact members)` stands for those of another schema, which this one is made of.
//! - Where the table repeats a list of members, the spec has one schema, and each row finds it.
//! - An answer of which nothing is known may be written where it is answered, without a name.
//! - A record requires its key and nothing else; the key is what the path of its GET names.
//! - A member of a body that is mandatory in a client, by its notes, is required.
//! - What travels one way, such as an envelope or a body, does not say how it is written; but what
//!   a body lists only to say that it must not be sent is `readOnly`.

mod allowed;
mod difference;
mod document;
mod endpoint;
mod extra;
mod field;
mod member;
mod report;
mod roles;
mod schema;
mod tables;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use revio_codegen::{Bundle, bundle};

use crate::output::{self, OutputFormat};
use crate::{Failure, spec};

use allowed::Allowed;
use difference::Findings;
use document::Document;
use roles::Roles;
use tables::Tables;

pub use difference::{Aspect, Difference};
pub use report::FactsReport;

/// Proves that every row of two tables of facts is in the spec, and that nothing else is.
///
/// Prints a line for each difference and fails if one of them is not explained in
/// parity/differences.csv in the folder of the spec.
#[derive(Args, Debug)]
pub struct FactsArgs {
    /// The table of operations.
    #[arg(value_name = "ENDPOINTS.csv")]
    endpoints: PathBuf,
    /// The table of members.
    #[arg(value_name = "FIELDS.csv")]
    fields: PathBuf,
    #[command(flatten)]
    spec: spec::Folder,
}

/// Runs the command and prints its result.
pub fn main(args: &FactsArgs) -> ExitCode {
    let report = run(&args.endpoints, &args.fields, &args.spec.path());
    output::finish(report, OutputFormat::Text)
}

/// Compares the tables with the spec in the folder `spec`.
pub fn run(
    endpoints: &Path,
    fields: &Path,
    spec: &Path,
) -> Result<FactsReport, Failure> {
    let sources = spec::read(spec)?;
    let Bundle { tree, warnings } = bundle(&sources).map_err(Failure::Document)?;
    let tables = Tables::read(endpoints, fields)?;
    let allowed = Allowed::read(&spec.join("parity/differences.csv"))?;
    let found = check(&tables, Document::of(&tree));
    Ok(FactsReport::new(&tables, found, &allowed, warnings))
}

/// Everything in which tables and document differ, in the order of the tables.
fn check(tables: &Tables, document: Document<'_>) -> Vec<Difference> {
    let mut findings = Findings::default();
    let roles = Roles::of(tables);
    for row in &tables.endpoints {
        endpoint::check(row, document, &roles, &mut findings);
    }
    // A name in parentheses is not known, so that nothing can be typed.
    for row in tables.fields.iter().filter(|row| !row.is_placeholder()) {
        field::check(row, document, &roles, &mut findings);
    }
    extra::operations(&tables.endpoints, document, &mut findings);
    extra::members(document, &mut findings);
    findings.differences
}
