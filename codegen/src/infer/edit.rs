//! Turns gaps into text edits at the place where the spec needs them.

mod components;
mod lists;
mod types;

use std::collections::BTreeSet;
use std::ops::Range;

use super::Proposal;
use super::comments::Comments;
use super::gaps::{Comparison, Gap, GapKind};
use super::path::Path;
use super::places::Places;
use super::propose::{Definition, Proposer};
use super::spec::{Spec, text};
use super::text_edit::{self, TextEdit};
use super::yaml::Lines;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::load::{Entry, Node};
use crate::source::Span;

/// How many places of properties that are left out are named.
const MAX_PLACES: usize = 10;

/// Collects edits of the spec.
pub(super) struct Editor<'s, 't> {
    pub(super) spec: &'s Spec<'t>,
    pub(super) places: Places<'t>,
    comments: &'s Comments,
    /// Whether a property that may be null has to say so.
    explicit_nulls: bool,
    edits: Vec<TextEdit>,
    /// New schemas that the edits refer to.
    definitions: Vec<Definition>,
    /// Properties that become nullable, until an edit says so.
    pending_nulls: Vec<Span>,
    notes: Diagnostics,
}

impl<'s, 't> Editor<'s, 't> {
    pub(super) fn new(
        spec: &'s Spec<'t>,
        comments: &'s Comments,
        explicit_nulls: bool,
    ) -> Self {
        Self {
            spec,
            places: Places { files: spec.files },
            comments,
            explicit_nulls,
            edits: Vec::new(),
            definitions: Vec::new(),
            pending_nulls: Vec::new(),
            notes: Diagnostics::new().with_files(spec.files.clone()),
        }
    }

    /// Adds edits for the gaps of a comparison.
    pub(super) fn fill(&mut self, mut comparison: Comparison<'_, 't>) {
        let (mut gaps, mut envelope_gaps) = (comparison.gaps(), Vec::new());
        if comparison.is_exact {
            gaps = self.without_implied_nulls(gaps);
            // The client relies on envelopes, so no edit of them is safe.
            (envelope_gaps, gaps) =
                gaps.into_iter().partition(|gap| self.is_of_envelope(gap));
        }
        // At one line, edits of a property precede the next property.
        gaps.sort_by_key(|gap| match gap.kind {
            GapKind::Type { .. }
            | GapKind::Number { .. }
            | GapKind::EnumValue { .. }
            | GapKind::Optional { .. } => 0,
            GapKind::Null { .. } => 1,
            GapKind::Property { .. } => 2,
        });
        self.optional(&gaps);
        let nulls = gaps.iter().filter(|gap| matches!(gap.kind, GapKind::Null { .. }));
        self.pending_nulls = nulls.map(|gap| gap.kind.span()).collect();
        for gap in &gaps {
            self.gap(gap);
        }
        for gap in &envelope_gaps {
            self.note_envelope(gap);
        }
        self.note_data_keys(&comparison.data_keys);
    }

    /// Notes properties that are left out. Their names are not printed, since they may be private.
    pub(super) fn note_data_keys(&mut self, keys: &BTreeSet<(Option<Span>, String)>) {
        let places = keys.iter().filter_map(|(span, _)| self.comments.place((*span)?));
        let mut places: Vec<String> = places.collect();
        let further = places.len().saturating_sub(MAX_PLACES);
        places.truncate(MAX_PLACES);
        let further =
            if further == 0 { String::new() } else { format!(" and {further} more") };
        let lead = if places.is_empty() { "" } else { ": " };
        let subject = match keys.len() {
            0 => return,
            1 => "a property was left out because its name looks like data".to_owned(),
            count => format!(
                "{count} properties were left out because their names look like data"
            ),
        };
        let title = format!("{subject}{lead}{}{further}", places.join(", "));
        let help = "if the keys are data, give the object `additionalProperties` in the spec; if \
                    they are names, add them by hand";
        self.notes.push(Diagnostic::warning(Code::DataLikeProperty, title).help(help));
    }

    /// Where optional properties may be null, removing one from `required` is enough.
    fn without_implied_nulls(&self, gaps: Vec<Gap<'t>>) -> Vec<Gap<'t>> {
        let optional =
            gaps.iter().filter(|it| matches!(it.kind, GapKind::Optional { .. }));
        let optional: Vec<Path> = optional.map(|gap| gap.path.clone()).collect();
        let is_implied = |gap: &Gap<'_>| {
            matches!(gap.kind, GapKind::Null { .. })
                && self.spec.nulls_expected()
                && optional.contains(&gap.path)
        };
        gaps.into_iter().filter(|gap| !is_implied(gap)).collect()
    }

    fn is_of_envelope(&self, gap: &Gap<'_>) -> bool {
        let owner = gap.path.schema();
        let is_envelope =
            |schema: &Entry| text(&schema.node, "x-revio-envelope").is_some();
        !matches!(gap.kind, GapKind::Property { .. } | GapKind::EnumValue { .. })
            && self.spec.schema(owner).is_some_and(is_envelope)
    }

    fn gap(&mut self, gap: &Gap<'t>) {
        match gap.kind {
            GapKind::Property { part, owner } => self.property(gap, part, owner),
            GapKind::EnumValue { list, part } => self.enum_values(gap, list, part),
            // `optional` handles all of a list at once.
            GapKind::Optional { .. } => {}
            GapKind::Number { alternative } => self.number(gap, alternative),
            GapKind::Type { site: Some(site), .. }
                if !self.spec.is_schema(site) || site.node.get("oneOf").is_some() =>
            {
                self.widen(gap, site);
            }
            GapKind::Type { .. } => self.note_type(gap),
            GapKind::Null { site } => self.null(gap, site),
        }
    }

    /// A proposer for a file, which knows the schemas that were proposed so far.
    pub(super) fn proposer(&mut self, file: String) -> Proposer<'s, 't> {
        let identifiers = self.last_identifier(None);
        let identifiers = identifiers.map(|last| self.places.file(last.span));
        Proposer {
            spec: self.spec,
            comments: self.comments,
            identifiers: identifiers.unwrap_or_else(|| file.clone()),
            file,
            explicit_nulls: self.explicit_nulls,
            definitions: std::mem::take(&mut self.definitions),
            folded: Vec::new(),
        }
    }

    /// Takes back the new schemas of a proposer, which belong near a place.
    pub(super) fn keep(&mut self, definitions: Vec<Definition>, near: Option<Span>) {
        self.definitions = definitions;
        for definition in &mut self.definitions {
            definition.near = definition.near.or(near);
        }
    }

    fn property(&mut self, gap: &Gap<'t>, part: &'t Node, owner: Option<&'t Entry>) {
        let mut proposer = self.proposer(self.places.file(part.span));
        let name = gap.path.name();
        let schema = proposer.schema(&gap.path.owner(), name, &gap.seen);
        let schema = schema.observed(self.comments.counts(&gap.seen.all_counts()));
        let lines = proposer.property(name, schema, &gap.seen, evidence(owner));
        self.append_property(gap, part, lines);
        let near = owner.map_or(part.span, |owner| owner.span);
        self.keep(proposer.definitions, Some(near));
    }

    /// Inserts a property after the last one of an object.
    fn append_property(&mut self, gap: &Gap<'t>, part: &'t Node, lines: Lines) {
        let properties = part.entry("properties");
        let inside = properties.map_or(part, |properties| &properties.node);
        let is_flow =
            |node: &Node| !node.entries().is_empty() && self.places.is_flow(node);
        if is_flow(part) || is_flow(inside) {
            self.note_no_line(gap, properties.map_or(part.span, |it| it.span));
            return;
        }
        let (beside, range, lines) = match (properties, inside.entries().last()) {
            (Some(_), Some(last)) => (last, self.after(last), lines),
            (Some(empty), None) => {
                (empty, self.places.entry(empty), Lines::keyed("properties", lines))
            }
            (None, Some(last)) => {
                (last, self.after(last), Lines::keyed("properties", lines))
            }
            (None, None) => return,
        };
        let subject = gap.path.to_string();
        if !self.join(beside.span, &range, &lines, &subject) {
            self.put(beside.span, range, lines, &subject);
        }
    }

    /// Joins the edit with one that inserts the first `properties` of the same object.
    fn join(
        &mut self,
        beside: Span,
        range: &Range<usize>,
        lines: &Lines,
        subject: &str,
    ) -> bool {
        let file = self.places.file(beside);
        let text = lines.clone().indented(self.places.indent(beside)).print();
        let Some((header, properties)) = text.split_once('\n') else { return false };
        let first = self.edits.iter_mut().find(|edit| {
            edit.file == file
                && edit.lines == *range
                && edit.yaml.lines().next() == Some(header)
        });
        let Some(first) = first else { return false };
        first.yaml.push_str(properties);
        first.subject = format!("{}, {subject}", first.subject);
        true
    }

    /// The empty range after an entry.
    pub(super) fn after(&self, entry: &Entry) -> Range<usize> {
        let end = self.places.entry(entry).end;
        end..end
    }

    /// Adds items to a list in block style. Returns whether the list is one.
    pub(super) fn append_items(
        &mut self,
        list: &Entry,
        items: &Lines,
        subject: &str,
    ) -> bool {
        let item = list.node.items().last();
        let Some(item) = item.filter(|_| !self.places.is_flow(&list.node)) else {
            return false;
        };
        let indent = self.places.indent(item.span).saturating_sub(2);
        let file = self.places.file(item.span);
        self.push(&file, self.after(list), &items.clone().indented(indent), subject);
        true
    }

    /// Adds an edit with the indentation of a place.
    pub(super) fn put(
        &mut self,
        beside: Span,
        range: Range<usize>,
        lines: Lines,
        subject: &str,
    ) {
        let mut yaml = lines.indented(self.places.indent(beside)).print();
        if let Some(dash) = self.places.dash(beside).filter(|_| !range.is_empty()) {
            yaml = with_dash(&yaml, dash);
        }
        let (file, subject) = (self.places.file(beside), subject.to_owned());
        self.edits.push(TextEdit { file, lines: range, yaml, subject });
    }

    pub(super) fn push(
        &mut self,
        file: &str,
        range: Range<usize>,
        lines: &Lines,
        subject: &str,
    ) {
        let (file, subject) = (file.to_owned(), subject.to_owned());
        self.edits.push(TextEdit { file, lines: range, yaml: lines.print(), subject });
    }

    /// All edits and notes.
    pub(super) fn finish(mut self) -> Proposal {
        self.define();
        self.drop_nested();
        let mut edits = joined(self.edits);
        text_edit::sort(&mut edits);
        Proposal { edits, notes: self.notes }
    }

    /// Drops edits within lines that another edit replaces.
    fn drop_nested(&mut self) {
        let all = self.edits.clone();
        self.edits.retain(|edit| {
            let start = edit.lines.start;
            !all.iter().any(|other| {
                other.file == edit.file
                    && other.lines.start < start
                    && start < other.lines.end
            })
        });
        if self.edits.len() < all.len() {
            let title = "the lines that are replaced here need more changes";
            let help = "paste these edits, and run the command again";
            self.notes
                .push(Diagnostic::warning(Code::OverlappingEdits, title).help(help));
        }
    }

    fn note_no_line(&mut self, gap: &Gap<'t>, span: Span) {
        let title = format!(
            "`{}` is missing, and no line can be inserted where it belongs",
            gap.path
        );
        let help = "write the schema in block style, one key per line, and run the command again";
        self.notes.push(
            Diagnostic::warning(Code::NoInsertionPoint, title).at(span, "").help(help),
        );
    }

    /// Notes a type that is too different from the spec to be added.
    fn note_type(&mut self, gap: &Gap<'t>) {
        let seen = self.comments.types(&gap.seen).unwrap_or_default();
        let title = format!("`{}` has another type than in the spec: {seen}", gap.path);
        self.note(Code::IncompatibleType, title, gap, self.comments.remedy());
    }

    fn note_envelope(&mut self, gap: &Gap<'t>) {
        let missing = self.comments.counts(&gap.seen.missing);
        let missing = missing.map(|missing| format!("missing, {missing}"));
        let seen = self.comments.types(&gap.seen).or(missing).unwrap_or_default();
        let title =
            format!("`{}` of an envelope differs from the spec: {seen}", gap.path);
        let help = "the client relies on envelopes: look at a body, and correct the schema by hand";
        self.note(Code::IncompatibleType, title, gap, help);
    }

    /// Notes values that the client coerces.
    pub(super) fn note_coerced(&mut self, gap: &Gap<'t>) {
        let seen = self.comments.types(&gap.seen).unwrap_or_default();
        let title = format!("`{}` is coerced, {seen}", gap.path);
        let help = "no change is necessary, because the client coerces the value; with `--widen`, \
                    the type accepts both";
        self.note(Code::CoercedValue, title, gap, help);
    }

    fn note(&mut self, code: Code, title: String, gap: &Gap<'t>, help: &str) {
        let note = Diagnostic::warning(code, title).help(help);
        let note = note.at(gap.kind.span(), "the spec says this");
        self.notes.push(note);
    }
}

/// The evidence of a new property, if it is weaker than that of its schema.
fn evidence(owner: Option<&Entry>) -> Lines {
    match owner.and_then(|owner| text(&owner.node, "x-revio-evidence")) {
        None | Some("official") => Lines::of("x-revio-evidence: observed"),
        Some(_) => Lines::new(),
    }
}

/// Puts the dash of a list item back before the first line that is not a comment.
fn with_dash(yaml: &str, dash: &str) -> String {
    let mut lines: Vec<String> = yaml.split_inclusive('\n').map(str::to_owned).collect();
    let first = lines.iter_mut().find(|line| !line.trim_start().starts_with('#'));
    if let Some(line) = first
        && let Some(rest) = line.get(dash.len()..)
    {
        *line = format!("{dash}{rest}");
    }
    lines.concat()
}

/// Joins the edits that begin a new file: its paths precede its components.
fn joined(edits: Vec<TextEdit>) -> Vec<TextEdit> {
    const HEAD: &str = "components:\n  schemas:\n";
    let mut joined: Vec<TextEdit> = Vec::new();
    for edit in edits {
        let is_first = |other: &&mut TextEdit| {
            other.file == edit.file && edit.lines == (1..1) && other.lines == (1..1)
        };
        let Some(other) = joined.iter_mut().find(is_first) else {
            joined.push(edit);
            continue;
        };
        match edit.yaml.strip_prefix(HEAD) {
            Some(more) if other.yaml.contains(HEAD) => {
                other.yaml = format!("{}\n{more}", other.yaml);
                other.subject = format!("{}, {}", other.subject, edit.subject);
            }
            _ => {
                other.yaml = format!("{}\n{}", edit.yaml, other.yaml);
                other.subject = format!("{}, {}", edit.subject, other.subject);
            }
        }
    }
    joined
}
