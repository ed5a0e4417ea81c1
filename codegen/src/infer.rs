//! Infers schemas from sample bodies, from drift logs, and from the fields of a reference page, and
//! proposes text edits for the spec.
//!
//! Bodies and logs take one path: what was observed of a schema is compared with the spec,
//! each difference is a gap, and each gap becomes a [`TextEdit`] at the place where the spec needs
//! it. No value of a body or a log gets into an edit, neither as an example nor as a property name
//! that looks like data. Values of enums, which a log names, are the only exception.
//!
//! | a log says | the edit |
//! |---|---|
//! | an unknown property | adds the property, with what is in it |
//! | an unknown enum value | adds the value to the `enum`, which is no longer `complete` |
//! | null where a value is required | adds `nullable: true` |
//! | another type | widens the type, or makes it a `oneOf` |
//! | a missing property | removes the property from `required` |
//! | a coerced value | a note, or with `widen` a type that accepts the value |
//!
//! A difference that no edit can express becomes a note.

mod bodies;
mod comments;
mod edit;
mod endpoint;
mod fields;
mod gaps;
mod json;
mod log;
mod observed;
mod operation;
mod path;
mod places;
mod propose;
mod recursion;
mod resource;
mod schema;
mod secrets;
mod spec;
mod text_edit;
mod value_type;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};

pub use endpoint::Endpoint;
pub use fields::{Field, FieldRequest, InvalidFields, from_fields};
pub use text_edit::{Conflict, TextEdit, apply};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::load::{Node, Tree};
use crate::source::{Files, Sources};
use bodies::Bodies;
use comments::Comments;
use edit::Editor;
use gaps::Comparison;
use log::Findings;
use operation::Origin;
use spec::Spec;

/// Sample bodies, and what to infer from them.
#[derive(Clone, Debug)]
pub struct BodyRequest {
    /// The texts of the bodies by file name.
    pub samples: BTreeMap<String, String>,
    /// The name of the schema of their records.
    pub schema: String,
    /// The operation that sends or returns them.
    pub operation: Option<Endpoint>,
    /// Whether to leave out what the spec has already.
    pub gaps_only: bool,
}

/// Drift logs, and what to infer from them.
#[derive(Clone, Debug)]
pub struct LogRequest {
    /// The texts of the logs by file name.
    pub logs: BTreeMap<String, String>,
    /// Whether to widen types so that they accept values that the client coerces.
    pub widen: bool,
}

/// Edits for the spec.
#[derive(Clone, Debug, Default)]
pub struct Proposal {
    /// The edits, in the order of pasting: the last line of a file first.
    pub edits: Vec<TextEdit>,
    /// Differences that no edit can express.
    pub notes: Diagnostics,
}

/// Proposes the YAML that describes sample bodies, or reports everything that is wrong with them.
pub fn from_bodies(tree: &Tree, request: &BodyRequest) -> Result<Proposal, Diagnostics> {
    let (nodes, files) = read_samples(request)?;
    let spec = Spec::new(tree);
    let is_sent = is_sent(&spec, request);
    let mut bodies = Bodies::new(&spec, request, &nodes, is_sent).map_err(|error| {
        let mut errors = Diagnostics::new().with_files(files.clone());
        errors.push(error);
        errors
    })?;
    let comments = Comments::of_files(&files);
    let mut editor = Editor::new(&spec, &comments, is_sent || !spec.nulls_expected());
    let known = spec.schema(&request.schema);
    if known.is_none() || !request.gaps_only {
        let is_known =
            |name: &str| known.is_some_and(|it| spec.property(&it.node, name).is_some());
        editor.note_data_keys(&bodies.records.take_data_keys(is_known));
        schema::write(&mut editor, request, &bodies, |proposer| {
            schema::record(proposer, &bodies.records, request)
        });
    }
    // A replacement may be null wherever its record may.
    let replaces = known.is_some_and(|it| it.node.get("x-revio-replaces").is_some());
    let mut comparison = Comparison::new(&spec, is_sent && !replaces);
    for (schema, seen) in [
        (known.filter(|_| request.gaps_only), &bodies.records),
        (spec.envelope("collection"), &bodies.collection),
        (spec.envelope("single"), &bodies.single),
    ] {
        if let Some(schema) = schema.filter(|_| !seen.is_empty()) {
            comparison.schema(schema, seen);
        }
    }
    editor.fill(comparison);
    if let Some(endpoint) = &request.operation {
        operation::write(&mut editor, request, endpoint, &bodies, Origin::Samples);
    }
    Ok(editor.finish())
}

/// Proposes the changes of the spec that end the drift in some logs, or reports everything that is
/// wrong with the logs.
pub fn from_logs(tree: &Tree, request: &LogRequest) -> Result<Proposal, Diagnostics> {
    let findings = Findings::read(&request.logs)?;
    let spec = Spec::new(tree);
    let comments = Comments::of_operations(findings.operations());
    let mut editor = Editor::new(&spec, &comments, !spec.nulls_expected());
    let (mut gaps, mut coerced) = (Comparison::exact(&spec), Comparison::exact(&spec));
    let mut unknown = BTreeSet::new();
    let (observations, unplaced) = findings.observations(request.widen);
    for observation in observations {
        let to = if observation.is_coerced { &mut coerced } else { &mut gaps };
        match spec.schema(&observation.schema) {
            Some(schema) => to.schema(schema, &observation.seen),
            None => _ = unknown.insert(observation.schema),
        }
    }
    editor.fill(gaps);
    coerced.gaps().iter().for_each(|gap| editor.note_coerced(gap));
    let mut proposal = editor.finish();
    proposal.notes.extend(findings.notes(&unknown, &unplaced));
    Ok(proposal)
}

fn read_samples(request: &BodyRequest) -> Result<(Vec<Node>, Files), Diagnostics> {
    let (files, mut errors) = read_files(&request.samples);
    let mut nodes = Vec::new();
    for file in files.numbers() {
        match json::read(file, files.text_of(file)) {
            Ok(node) => nodes.push(node),
            Err(error) => errors.push(error),
        }
    }
    // Unlike a property, a schema is a part of references, and the name of a Rust type.
    if !path::is_name(&request.schema) || request.schema.starts_with(['$', '@']) {
        errors.push(invalid_name(&request.schema));
    } else if nodes.is_empty() && errors.is_empty() {
        errors.push(
            Diagnostic::error(Code::MissingSamples, "no sample to infer from")
                .help("name at least one file with a body"),
        );
    }
    if errors.is_empty() { Ok((nodes, files)) } else { Err(errors.with_files(files)) }
}

/// The numbered files, and an error if they are too large.
fn read_files(texts: &BTreeMap<String, String>) -> (Files, Diagnostics) {
    let sources = Sources { root: String::new(), files: texts.clone() };
    let mut errors = Diagnostics::new();
    let files = Files::new(&sources).unwrap_or_else(|too_large| {
        errors.push(too_large.into());
        Files::default()
    });
    (files, errors)
}

/// Whether the bodies are request bodies.
fn is_sent(spec: &Spec<'_>, request: &BodyRequest) -> bool {
    match &request.operation {
        Some(endpoint) => !endpoint.is_get(),
        None => !spec.is_response(&request.schema),
    }
}

fn invalid_name(name: &str) -> Diagnostic {
    let name = name.escape_debug();
    Diagnostic::error(
        Code::InvalidSchemaName,
        format!("`{name}` is not a valid schema name"),
    )
    .help("use letters and digits, such as `ContactCreate`")
}
