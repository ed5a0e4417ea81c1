//! What the spec lacks, by what a log tells of answers instead of by bodies.

use std::collections::BTreeSet;

use super::Draft;
use super::edit::Editor;
use super::lacks::{Comparison, Lack, Site, What};
use super::observed::{Kind, Observed};
use super::remarks::Remarks;
use super::spec::{Spec, text};
use super::whole;
use crate::load::{Entry, Tree};
use crate::source::Span;

/// What was observed of one schema in one respect.
#[derive(Clone, Debug)]
pub(crate) struct Observation {
    /// The schema.
    pub(crate) schema: String,
    /// What of it.
    pub(crate) seen: Observed,
    /// Whether it needs no change, since the client reads it.
    pub(crate) lenient: bool,
}

/// Makes lines of what is observed and the spec lacks, with the operations by their number, and
/// gives the schemas that the spec does not have.
pub(crate) fn lacking(
    tree: &Tree,
    operations: Vec<String>,
    observations: &[Observation],
) -> (Draft, BTreeSet<String>) {
    let spec = Spec::new(tree);
    let remarks = Remarks::of_operations(operations);
    let mut editor = Editor::new(&spec, &remarks, !spec.nulls_expected());
    let (mut all, mut lenient) = (Comparison::exact(&spec), Comparison::exact(&spec));
    let mut unknown = BTreeSet::new();
    for observation in observations {
        let Some(schema) = spec.schema(&observation.schema) else {
            unknown.insert(observation.schema.clone());
            continue;
        };
        let to = if observation.lenient { &mut lenient } else { &mut all };
        let site = Site { entry: Some(schema), path: &schema.key };
        to.value(&schema.node, site, &observation.seen);
    }
    write(&mut editor, all);
    lenient.lacks.iter().for_each(|lack| editor.lenient(lack, place(lack)));
    editor.define();
    editor.part();
    let draft =
        Draft { snippets: whole::gathered(editor.snippets), notes: editor.notes };
    (draft, unknown)
}

fn write<'t>(editor: &mut Editor<'_, 't>, comparison: Comparison<'_, 't>) {
    let spec = editor.spec;
    let missing: Vec<String> = comparison
        .lacks
        .iter()
        .filter(|lack| matches!(lack.what, What::Missing { .. }))
        .map(|lack| lack.path.clone())
        .collect();
    // Where null is taken for granted, it is as soon as the member is not required.
    let is_said = |lack: &Lack<'t>| {
        matches!(lack.what, What::Null { .. })
            && spec.nulls_expected()
            && missing.contains(&lack.path)
    };
    let (around, own): (Vec<Lack<'t>>, Vec<Lack<'t>>) = comparison
        .lacks
        .into_iter()
        .filter(|lack| !is_said(lack))
        .partition(|lack| is_around(spec, lack));
    editor.lacks(&own);
    for lack in &around {
        let span = place(lack).unwrap_or(spec.root.span);
        editor.envelope(lack, span);
    }
    if !comparison.data.is_empty() {
        editor.notes.push(super::data());
    }
}

/// Whether a lack is in what an envelope says of its own members.
fn is_around(spec: &Spec<'_>, lack: &Lack<'_>) -> bool {
    let owner = lack.path.split('.').next().unwrap_or_default();
    let envelope = |schema: &Entry| text(&schema.node, "x-revio-envelope").is_some();
    !matches!(lack.what, What::Member { .. } | What::Word { .. })
        && spec.schema(owner).is_some_and(envelope)
}

fn place(lack: &Lack<'_>) -> Option<Span> {
    match lack.what {
        What::Kind { site } => site.map(|site| site.span),
        What::Null { site } => Some(site.span),
        What::Word { list, .. } | What::Missing { list, .. } => Some(list.span),
        What::Member { part, .. } => Some(part.span),
    }
}

/// The kind of a value that was read leniently, as far as it tells types apart: a date that was
/// read so is text, for it is not of the form that the spec has.
pub(crate) fn as_lenient(kind: Kind) -> Kind {
    match kind {
        Kind::Date | Kind::DateTime => Kind::Text,
        kind => kind,
    }
}
