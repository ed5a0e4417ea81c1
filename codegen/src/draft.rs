//! From bodies that turned up, or from what was observed of them, to the YAML that describes them.
//!
//! Samples go in with their names, snippets come out, each with its place in the spec. Either all
//! that the samples show, or only what the spec does not have yet. No value from a body gets in:
//! neither as an example nor as a word of an enum, and a key that looks like data is data.

mod bodies;
mod edit;
mod endpoint;
mod form;
mod json;
mod lacks;
mod observations;
mod observed;
mod operation;
mod place;
mod propose;
mod remarks;
mod spec;
mod whole;

use std::collections::BTreeMap;

pub use endpoint::Endpoint;
pub(crate) use json::read_lines;
pub(crate) use lacks::is_name;
pub(crate) use observations::{Observation, as_lenient, lacking as observed_lacking};
pub use observed::{Counts, Json, Kind, Member, Observed};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::load::{Node, Tree};
use crate::snippet::Snippet;
use crate::source::{Files, Sources};
use bodies::Bodies;
use edit::Editor;
use lacks::{Comparison, Site};
use remarks::Remarks;
use spec::Spec;

/// What a draft is to be made of.
#[derive(Clone, Debug)]
pub struct Question {
    /// The texts of the bodies, by what their files are called.
    pub samples: BTreeMap<String, String>,
    /// The name of the schema that their records are of.
    pub schema: String,
    /// The call that they were sent with, or that answered them.
    pub operation: Option<Endpoint>,
    /// Whether to leave out what the spec has.
    pub lacking: bool,
}

/// What is to be pasted.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The lines and their places, in the order in which they are best read.
    pub snippets: Vec<Snippet>,
    /// What no lines can be given for.
    pub notes: Diagnostics,
}

/// Makes the YAML that describes some bodies, or says all that is wrong with them.
pub fn draft(tree: &Tree, question: &Question) -> Result<Draft, Diagnostics> {
    let (nodes, files) = read(question)?;
    let spec = Spec::new(tree);
    let bodies = Bodies::of(&spec, question, &nodes);
    if let Some(nothing) = bodies.nothing() {
        return Err(refused(nothing, files));
    }
    let remarks = Remarks::new(&files);
    let request = sends(&spec, question);
    let nulls = request || !spec.nulls_expected();
    let mut editor = Editor::new(&spec, &remarks, nulls);
    let known = spec.schema(&question.schema);
    if known.is_none() || !question.lacking {
        whole::schema(&mut editor, question, &bodies);
    }
    lacking(&mut editor, question, &bodies, request);
    if let Some(endpoint) = &question.operation {
        operation::operation(&mut editor, question, endpoint, &bodies);
    }
    editor.define();
    editor.part();
    Ok(Draft { snippets: whole::gathered(editor.snippets), notes: editor.notes })
}

/// The samples as trees.
fn read(question: &Question) -> Result<(Vec<Node>, Files), Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let sources = Sources { root: String::new(), files: question.samples.clone() };
    let files = match Files::new(&sources) {
        Ok(files) => files,
        Err(too_large) => return Err(refused(too_large.into(), Files::default())),
    };
    let mut nodes = Vec::new();
    for file in files.numbers() {
        match json::read(file, files.text_of(file)) {
            Ok(node) => nodes.push(node),
            Err(fault) => diagnostics.push(fault),
        }
    }
    let unnamed = !lacks::is_name(&question.schema);
    if unnamed {
        diagnostics.push(bad_name(&question.schema));
    } else if nodes.is_empty() && diagnostics.is_empty() {
        diagnostics.push(no_samples());
    }
    if diagnostics.is_empty() {
        Ok((nodes, files))
    } else {
        Err(diagnostics.with_files(files))
    }
}

/// Adds what the schema lacks, if the spec has it, and what the envelopes around it lack.
fn lacking(
    editor: &mut Editor<'_, '_>,
    question: &Question,
    bodies: &Bodies,
    request: bool,
) {
    let spec = editor.spec;
    let mut comparison = Comparison::new(spec, request);
    let known = spec.schema(&question.schema).filter(|_| question.lacking);
    let parts = [
        (known, &bodies.records),
        (spec.envelope("collection"), &bodies.collection),
        (spec.envelope("single"), &bodies.single),
    ];
    for (schema, seen) in parts {
        if let Some(schema) = schema.filter(|_| seen.kinds().next().is_some()) {
            let site = Site { entry: Some(schema), path: &schema.key };
            comparison.value(&schema.node, site, seen);
        }
    }
    editor.lacks(&comparison.lacks);
    if !comparison.data.is_empty() {
        editor.notes.push(data());
    }
}

/// Whether the bodies go to the server.
fn sends(spec: &Spec<'_>, question: &Question) -> bool {
    match &question.operation {
        Some(endpoint) => !endpoint.reads(),
        None => !spec.is_answered(&question.schema),
    }
}

fn refused(diagnostic: Diagnostic, files: Files) -> Diagnostics {
    let mut diagnostics = Diagnostics::new().with_files(files);
    diagnostics.push(diagnostic);
    diagnostics
}

fn bad_name(name: &str) -> Diagnostic {
    Diagnostic::error(
        Code::InvalidSchemaName,
        format!("`{}` is no name of a schema", name.escape_debug()),
    )
    .help("use letters and digits, such as `ContactCreate`")
}

fn no_samples() -> Diagnostic {
    Diagnostic::error(Code::MissingSamples, "there is no sample to draft from")
        .help("name at least one file with a body")
}

fn data() -> Diagnostic {
    Diagnostic::warning(
        Code::DataLikeProperty,
        "a member was left out whose name looks like data",
    )
    .help("if its keys are data, give the object `additionalProperties` in the spec")
}
