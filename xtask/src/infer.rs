//! `cargo xtask infer`: infers the YAML that describes sample bodies, or the fields of a reference
//! page.
//!
//! `revio_codegen::infer` decides what the YAML is. Each edit is printed below a comment with its
//! location, so that the whole output is YAML.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use revio_codegen::bundle;
use revio_codegen::diagnostic::Diagnostics;
use revio_codegen::infer::{
    BodyRequest, Endpoint, FieldRequest, Proposal, TextEdit, from_bodies, from_fields,
};
use revio_codegen::load::Tree;
use serde_json::{Value, json};

use crate::edits::WriteArgs;
use crate::output::{self, OutputFormat, Report};
use crate::{Failure, field_table, files, spec};

/// Prints the YAML that describes sample bodies or the fields of a reference page, ready to be
/// pasted into the spec.
///
/// A body may be a record, a list of records, a page of them, or one record with `ok` and `links`
/// beside its properties. Where bodies disagree, the YAML accepts all of them, and a comment names
/// the files. No value of a body is printed.
///
/// Above each edit is its location: the file of the spec, the line, and whether lines are replaced.
/// The edits are in the order of pasting, the last line of a file first.
///
/// With `--fields`, the source is a table of the fields that a reference page lists, as CSV on
/// standard input. Its header names the columns in any order; only `name` and `type` are needed.
///
///   name         the JSON key; empty or in parentheses if the page does not print it. Such a
///                field stays untyped, and the description of the schema lists it
///   type         string, int32, int64, integer, double, float, number, decimal (money), boolean,
///                date, date-time, object, enum; `TYPE[]` or `array of TYPE`; `NEW|OLD` for an enum
///   required     yes, y, true, required, or *; no, n, false, optional, or empty
///   bounds       of a number: `1..12`, `1 to 12`, `>= 0`, `<= 9`, `> 0`, `< 9`, `min 1`, `max 9`;
///                several are separated by commas or `and`. Of a string, the same without `>` and
///                `<` are its length: `max 255`, `length 1 to 255`. The values of an enum: `NEW|OLD`
///   description  in your own words, since it becomes documentation as it is; line breaks become
///                spaces
///
/// Records of responses have neither bounds nor required fields other than their key, so a table
/// for GET leaves those out. The types of the page take precedence over those of the spec.
#[derive(Args, Debug)]
#[command(verbatim_doc_comment)]
pub struct InferArgs {
    /// A file with a body as JSON
    #[arg(required_unless_present = "fields", value_name = "FILE.json")]
    samples: Vec<PathBuf>,
    /// Read a table of fields from standard input instead, as CSV
    #[arg(long, conflicts_with_all = ["samples", "against"])]
    fields: bool,
    /// The schema of the records, which may be new
    #[arg(long, value_name = "NAME")]
    schema: String,
    /// The operation of the bodies, which is printed too if the spec lacks it; bodies of GET are
    /// responses, those of other methods are requests
    #[arg(long, value_name = "METHOD PATH")]
    operation: Option<Endpoint>,
    /// Print only what the spec lacks
    #[arg(long)]
    against: bool,
    #[command(flatten)]
    write: WriteArgs,
    #[command(flatten)]
    spec: spec::Folder,
}

/// Proposed edits, and what was written of them.
#[derive(Debug)]
pub(crate) struct Proposed {
    proposal: Proposal,
    written: Option<String>,
}

impl Report for Proposed {
    fn render(&self, format: OutputFormat) -> String {
        if format == OutputFormat::Json {
            let edits: Vec<Value> = self.proposal.edits.iter().map(json).collect();
            return format!("{:#}\n", Value::from(edits));
        }
        let Proposal { edits, notes } = &self.proposal;
        if edits.is_empty() && notes.is_empty() {
            return "# the spec has no gaps\n".to_owned();
        }
        if let Some(written) = &self.written {
            return written.clone();
        }
        let edits: Vec<String> = edits.iter().map(ToString::to_string).collect();
        edits.join("\n")
    }

    fn warnings(&self) -> Option<&Diagnostics> {
        Some(&self.proposal.notes)
    }
}

/// An edit as JSON. It replaces the lines from `line` up to, but not including, `end`.
fn json(edit: &TextEdit) -> Value {
    json!({
        "subject": edit.subject,
        "file": edit.file,
        "line": edit.lines.start,
        "end": edit.lines.end,
        "yaml": edit.yaml,
    })
}

/// Runs the command and prints its result.
pub fn main(args: &InferArgs) -> ExitCode {
    output::finish(run(args), OutputFormat::Text)
}

fn run(args: &InferArgs) -> Result<Proposed, Failure> {
    if args.fields {
        let request = FieldRequest {
            fields: field_table::from_stdin()?,
            schema: args.schema.clone(),
            operation: args.operation.clone(),
        };
        return propose(&args.spec.path(), args.write, |tree| {
            from_fields(tree, &request).map_err(|why| field_table::invalid(&why))
        });
    }
    let request = BodyRequest {
        samples: read(&args.samples)?,
        schema: args.schema.clone(),
        operation: args.operation.clone(),
        gaps_only: args.against,
    };
    propose(&args.spec.path(), args.write, |tree| {
        from_bodies(tree, &request).map_err(Failure::Document)
    })
}

/// Proposes edits for the spec in a folder, and writes them if that was asked for.
pub(crate) fn propose(
    folder: &Path,
    write: WriteArgs,
    infer: impl FnOnce(&Tree) -> Result<Proposal, Failure>,
) -> Result<Proposed, Failure> {
    let sources = spec::read(folder)?;
    let bundle = bundle(&sources).map_err(Failure::Document)?;
    let proposal = infer(&bundle.tree)?;
    let written = write.write(folder, &sources, &proposal)?;
    Ok(Proposed { proposal, written })
}

/// The texts of files by path.
pub(crate) fn read(paths: &[PathBuf]) -> Result<BTreeMap<String, String>, Failure> {
    let read = |path: &PathBuf| Ok((path.display().to_string(), files::text(path)?));
    paths.iter().map(read).collect()
}
