//! `cargo xtask bench generate`: how the time and the memory of the generator grow with the document.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use revio_codegen::bundle;
use serde_json::{Map, Value};

use super::rounds::{Rounds, UsageReport};
use super::usage::{self, Usage};
use crate::output::OutputFormat;
use crate::{Failure, spec};

/// How a reference to a schema starts.
const SCHEMAS: &str = "#/components/schemas/";

/// Measures how the time and the memory of the generator grow.
///
/// Generates the client of a document that has the resources of the spec several times, and of one
/// with twice as many copies: the ratio is the growth. Prints medians and quartiles of interleaved
/// rounds. The documents are below target/bench, and the clients are not written.
#[derive(Args, Debug)]
pub struct GenerateArgs {
    /// The copies of all resources in the smaller document
    #[arg(long, value_name = "COUNT", default_value_t = 8)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=100))]
    copies: u32,
    /// The number of rounds
    #[arg(long, value_name = "COUNT", default_value_t = 3)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=100))]
    rounds: u32,
    /// The format of the report
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    #[arg(value_parser = OutputFormat::parser(&[OutputFormat::Text, OutputFormat::Json]))]
    pub(super) format: OutputFormat,
}

/// Compares the larger document with the smaller one.
pub(super) fn run(args: &GenerateArgs) -> Result<UsageReport, Failure> {
    usage::check()?;
    let root = crate::root();
    let scratch = root.join("target/bench");
    let sources = spec::read(&root.join("spec"))?;
    let bundle = bundle(&sources).map_err(Failure::Document)?;
    let document = serde_json::from_str(&bundle.tree.to_json())
        .map_err(|error| Failure::Check(error.to_string()))?;
    let [small, large] = [args.copies, 2 * args.copies].map(|copies| {
        let path = scratch.join(format!("{copies}-copies.json"));
        write(&path, &with_copies(&document, copies)).map(|()| path)
    });
    let (small, large) = (small?, large?);
    let resources = document["tags"].as_array().map_or(0, Vec::len);
    let more = |copies| resources * usize::try_from(copies).unwrap_or_default();
    let name = format!(
        "generate: {} more resources, against {}",
        more(2 * args.copies),
        more(args.copies)
    );
    let own = || generate(&large, &scratch);
    let rounds =
        Rounds::run(name, args.rounds, &own, Some(&|| generate(&small, &scratch)))?;
    Ok(UsageReport::of(&[rounds]))
}

/// Runs `cargo xtask codegen` for a document.
fn generate(document: &Path, scratch: &Path) -> Result<Usage, Failure> {
    let program = env::current_exe()
        .map_err(|error| Failure::Start(PathBuf::from("xtask"), error))?;
    let mut command = Command::new(program);
    command.args(["codegen", "--dry-run", "--spec"]).arg(document);
    command.arg("--out").arg(scratch.join("generated"));
    usage::of(&command, scratch)
}

fn write(path: &Path, document: &Value) -> Result<(), Failure> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, document.to_string()))
        .map_err(|error| Failure::Write(path.to_owned(), error))
}

/// A document with copies of all resources besides the resources themselves. A copy has its number
/// at the end of each name.
fn with_copies(document: &Value, copies: u32) -> Value {
    let mut whole = document.clone();
    for copy in 1..=copies {
        let end = format!("_copy{copy}");
        add(
            &mut whole["paths"],
            &document["paths"],
            |path| {
                let mut segments = path.splitn(3, '/');
                let first = segments.nth(1).unwrap_or_default();
                let rest = segments.next().map(|rest| format!("/{rest}"));
                format!("/{first}{end}{}", rest.unwrap_or_default())
            },
            &end,
        );
        let schemas = &mut whole["components"]["schemas"];
        let name = |name: &str| format!("{name}{end}");
        add(schemas, &document["components"]["schemas"], name, &end);
        for tag in document["tags"].as_array().into_iter().flatten() {
            let mut tag = tag.clone();
            append(&mut tag["name"], &end);
            if let Some(tags) = whole["tags"].as_array_mut() {
                tags.push(tag);
            }
        }
    }
    whole
}

/// Adds the renamed copies of all fields.
fn add(to: &mut Value, from: &Value, name: impl Fn(&str) -> String, end: &str) {
    for (key, value) in from.as_object().into_iter().flatten() {
        let mut copy = value.clone();
        rename(&mut copy, end);
        to[name(key)] = copy;
    }
}

/// Renames operations, and references to schemas and tags.
fn rename(value: &mut Value, end: &str) {
    match value {
        Value::String(text) if text.starts_with(SCHEMAS) => text.push_str(end),
        Value::Array(values) => values.iter_mut().for_each(|it| rename(it, end)),
        Value::Object(fields) => {
            rename_operation(fields, end);
            fields.values_mut().for_each(|it| rename(it, end));
        }
        _ => {}
    }
}

/// The identifier of an operation starts with its tag.
fn rename_operation(fields: &mut Map<String, Value>, end: &str) {
    let Some(Value::Array(tags)) = fields.get_mut("tags") else { return };
    let before = tags.first().and_then(Value::as_str).unwrap_or_default().to_owned();
    for tag in tags.iter_mut() {
        append(tag, end);
    }
    if let Some(Value::String(id)) = fields.get_mut("operationId")
        && let Some(name) = id.strip_prefix(&before)
    {
        *id = format!("{before}{end}{name}");
    }
}

fn append(text: &mut Value, end: &str) {
    if let Value::String(text) = text {
        text.push_str(end);
    }
}
