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

/// A document with copies of all resources besides the resources themselves.
fn with_copies(document: &Value, copies: u32) -> Value {
    let mut whole = document.clone();
    for number in 1..=copies {
        let copy = Copy { document, end: format!("_copy{number}") };
        copy.add_paths(&mut whole["paths"]);
        copy.add_schemas(&mut whole["components"]["schemas"]);
        copy.add_tags(&mut whole["tags"]);
    }
    whole
}

/// A copy of the resources, in which names have this end.
struct Copy<'d> {
    document: &'d Value,
    end: String,
}

impl Copy<'_> {
    fn add_paths(&self, to: &mut Value) {
        for (path, item) in self.document["paths"].as_object().into_iter().flatten() {
            let first = path.trim_start_matches('/').split('/').next();
            let first = first.unwrap_or_default();
            let path = path.replacen(first, &format!("{first}{}", self.end), 1);
            to[path] = self.renamed(item);
        }
    }

    fn add_schemas(&self, to: &mut Value) {
        let schemas = self.document["components"]["schemas"].as_object();
        for (name, schema) in schemas.into_iter().flatten() {
            if self.has_schema(name) {
                to[format!("{name}{}", self.end)] = self.renamed(schema);
            }
        }
    }

    fn add_tags(&self, to: &mut Value) {
        let tags = self.document["tags"].as_array().into_iter().flatten();
        let tags = tags.cloned().map(|mut tag| {
            self.append(&mut tag["name"]);
            tag
        });
        if let Some(to) = to.as_array_mut() {
            to.extend(tags);
        }
    }

    /// Whether the schema is copied. An API has one schema for each envelope.
    fn has_schema(&self, name: &str) -> bool {
        let schema = &self.document["components"]["schemas"][name];
        schema.get("x-revio-envelope").is_none()
    }

    fn is_reference(&self, text: &str) -> bool {
        text.strip_prefix(SCHEMAS).is_some_and(|name| self.has_schema(name))
    }

    fn renamed(&self, value: &Value) -> Value {
        let mut copy = value.clone();
        self.rename(&mut copy);
        copy
    }

    /// Renames operations, and what refers to schemas and tags.
    fn rename(&self, value: &mut Value) {
        match value {
            Value::String(text) if self.is_reference(text) => text.push_str(&self.end),
            Value::Array(values) => values.iter_mut().for_each(|it| self.rename(it)),
            Value::Object(fields) => {
                self.rename_operation(fields);
                if let Some(record) = fields.get_mut("x-revio-replaces") {
                    self.append(record);
                }
                fields.values_mut().for_each(|it| self.rename(it));
            }
            _ => {}
        }
    }

    /// The identifier of an operation starts with its tag.
    fn rename_operation(&self, fields: &mut Map<String, Value>) {
        let Some(Value::Array(tags)) = fields.get_mut("tags") else { return };
        let tag = tags.first().and_then(Value::as_str).unwrap_or_default().to_owned();
        for tag in tags {
            self.append(tag);
        }
        if let Some(Value::String(id)) = fields.get_mut("operationId")
            && let Some(name) = id.strip_prefix(&tag)
        {
            *id = format!("{tag}{}{name}", self.end);
        }
    }

    fn append(&self, text: &mut Value) {
        if let Value::String(text) = text {
            text.push_str(&self.end);
        }
    }
}
