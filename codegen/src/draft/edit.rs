//! From what the spec lacks to the lines that add it, at the place where they go.

mod components;
mod counted;
mod kinds;

use std::ops::Range;

use super::lacks::{Lack, What};
use super::place::Places;
use super::propose::{Definition, Proposer};
use super::remarks::Remarks;
use super::spec::{Spec, text};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::load::{Entry, Node};
use crate::snippet::{Lines, Snippet};
use crate::source::Span;

/// Makes snippets for the spec.
pub(super) struct Editor<'s, 't> {
    pub(super) spec: &'s Spec<'t>,
    pub(super) places: Places<'t>,
    pub(super) remarks: &'s Remarks,
    pub(super) nulls: bool,
    pub(super) snippets: Vec<Snippet>,
    /// What was referred to and has to be written too.
    pub(super) made: Vec<Definition>,
    /// The members that may be null as well, unless that has been said.
    null_too: Vec<Span>,
    /// What could not be put anywhere.
    pub(super) notes: Diagnostics,
}

impl<'s, 't> Editor<'s, 't> {
    pub(super) fn new(spec: &'s Spec<'t>, remarks: &'s Remarks, nulls: bool) -> Self {
        let notes = Diagnostics::new().with_files(spec.files.clone());
        let places = Places { files: spec.files };
        Self {
            spec,
            places,
            remarks,
            nulls,
            snippets: Vec::new(),
            made: Vec::new(),
            null_too: Vec::new(),
            notes,
        }
    }

    /// Adds all that is lacking. At one line, what belongs to a member comes before the next one.
    pub(super) fn lacks(&mut self, lacks: &[Lack<'t>]) {
        let rank = |lack: &&Lack<'_>| match lack.what {
            What::Kind { .. } | What::Word { .. } | What::Missing { .. } => 0,
            What::Null { .. } => 1,
            What::Member { .. } => 2,
        };
        let mut lacks: Vec<&Lack<'t>> = lacks.iter().collect();
        lacks.sort_by_key(rank);
        self.missing(&lacks);
        self.null_too = lacks.iter().filter_map(|lack| lack.what.null_at()).collect();
        for lack in lacks {
            self.lack(lack);
        }
    }

    fn lack(&mut self, lack: &Lack<'t>) {
        match lack.what {
            What::Member { part, owner } => self.member(lack, part, owner),
            What::Word { list, part } => self.words(lack, list, part),
            // All that one list loses is told at once.
            What::Missing { .. } => {}
            What::Kind { site: Some(site) } if !self.is_component(site) => {
                self.kind(lack, site);
            }
            What::Kind { site: Some(site) } if site.node.get("oneOf").is_some() => {
                self.kind(lack, site);
            }
            What::Kind { site } => self.other(lack, site.map(|site| site.span)),
            What::Null { site } => self.null(lack, site),
        }
    }

    fn is_component(&self, entry: &Entry) -> bool {
        self.spec.schema(&entry.key).is_some_and(|schema| schema.span == entry.span)
    }

    /// A proposer for a file, which knows what was made up so far.
    pub(super) fn proposer(&mut self, file: String) -> Proposer<'s, 't> {
        let identifiers =
            self.last_identifier(None).map(|last| self.places.file(last.span));
        Proposer {
            spec: self.spec,
            remarks: self.remarks,
            identifiers: identifiers.unwrap_or_else(|| file.clone()),
            file,
            nulls: self.nulls,
            made: std::mem::take(&mut self.made),
        }
    }

    /// Takes back what a proposer has made up for something at a place.
    pub(super) fn keep(&mut self, made: Vec<Definition>, span: Option<Span>) {
        self.made = made;
        for definition in &mut self.made {
            definition.near = definition.near.or(span);
        }
    }

    fn member(&mut self, lack: &Lack<'t>, part: &'t Node, owner: Option<&'t Entry>) {
        let span = owner.map_or(part.span, |owner| owner.span);
        let mut proposer = self.proposer(self.places.file(part.span));
        let (place, name) = lack.path.rsplit_once('.').unwrap_or(("", &lack.path));
        let shape = proposer.schema(place, name, &lack.seen);
        let shape = shape.observed(self.remarks.observed(&lack.seen.all()));
        let lines = proposer.member(name, shape, &lack.seen, evidence(owner));
        self.insert(lack, part, lines);
        self.keep(proposer.made, Some(span));
    }

    /// Puts a member behind the last one of an object.
    fn insert(&mut self, lack: &Lack<'t>, part: &'t Node, lines: Lines) {
        let members = part.entry("properties");
        let inside = members.map_or(part, |members| &members.node);
        let brackets =
            |node: &Node| !node.entries().is_empty() && self.places.in_brackets(node);
        let (span, range, text) = match (members, inside.entries().last()) {
            _ if brackets(part) || brackets(inside) => {
                self.no_lines(lack, members.map_or(part.span, |members| members.span));
                return;
            }
            (Some(_), Some(last)) => (last.span, self.behind(last), lines),
            (Some(empty), None) => {
                (empty.span, self.places.entry(empty), properties(lines))
            }
            (None, Some(last)) => (last.span, self.behind(last), properties(lines)),
            (None, None) => return,
        };
        if !self.join(span, &range, &text, &lack.path) {
            self.put(span, range, text, &lack.path);
        }
    }

    /// Adds a member to the first `properties` of an object, if those are being written already.
    fn join(
        &mut self,
        beside: Span,
        lines: &Range<usize>,
        text: &Lines,
        subject: &str,
    ) -> bool {
        let file = self.places.file(beside);
        let text = text.clone().indented(self.places.indent(beside)).print();
        let Some((header, members)) = text.split_once('\n') else { return false };
        let is_begun = |snippet: &&mut Snippet| {
            let begun = snippet.yaml.lines().next() == Some(header);
            snippet.file == file && snippet.lines == *lines && begun
        };
        let Some(begun) = self.snippets.iter_mut().find(is_begun) else { return false };
        begun.yaml.push_str(members);
        begun.subject = format!("{}, {subject}", begun.subject);
        true
    }

    /// The place behind an entry.
    fn behind(&self, entry: &Entry) -> Range<usize> {
        let end = self.places.entry(entry).end;
        end..end
    }

    /// Leaves out what lies within lines that are replaced as a whole.
    pub(super) fn part(&mut self) {
        let all = self.snippets.clone();
        let is_within = |snippet: &Snippet| {
            let start = snippet.lines.start;
            let holds = |other: &Snippet| {
                other.file == snippet.file
                    && other.lines.start < start
                    && start < other.lines.end
            };
            all.iter().any(holds)
        };
        self.snippets.retain(|snippet| !is_within(snippet));
        if self.snippets.len() < all.len() {
            let title = "more is lacking within the lines that are replaced here";
            let help = "paste these, and run the command again";
            self.notes
                .push(Diagnostic::warning(Code::OverlappingEdits, title).help(help));
        }
    }

    /// Adds lines as far to the right as the place given.
    pub(super) fn put(
        &mut self,
        beside: Span,
        lines: Range<usize>,
        text: Lines,
        subject: &str,
    ) {
        let text = text.indented(self.places.indent(beside));
        let (file, subject) = (self.places.file(beside), subject.to_owned());
        let mut yaml = text.print();
        if let Some(dash) = self.places.dash(beside).filter(|_| !lines.is_empty()) {
            yaml = begun(&yaml, dash);
        }
        self.snippets.push(Snippet { file, lines, yaml, subject });
    }

    pub(super) fn push(
        &mut self,
        file: &str,
        lines: Range<usize>,
        text: &Lines,
        subject: &str,
    ) {
        let (file, subject) = (file.to_owned(), subject.to_owned());
        self.snippets.push(Snippet { file, lines, yaml: text.print(), subject });
    }

    /// What cannot be told by lines, since there is no line of its own.
    fn no_lines(&mut self, lack: &Lack<'t>, span: Span) {
        let title = format!(
            "`{}` is not there, and no line can be put where it belongs",
            lack.path
        );
        let help =
            "write the schema as a block, one key a line, and run the command again";
        self.notes.push(
            Diagnostic::warning(Code::NoInsertionPoint, title).at(span, "").help(help),
        );
    }

    /// What is so unlike the spec that a person has to look at it.
    pub(super) fn other(&mut self, lack: &Lack<'t>, span: Option<Span>) {
        let seen = self.remarks.on(&lack.seen).unwrap_or_default();
        let title =
            format!("`{}` is of another kind than the spec has it: {seen}", lack.path);
        let mut note = Diagnostic::warning(Code::IncompatibleType, title)
            .help(self.remarks.remedy());
        if let Some(span) = span {
            note = note.at(span, "this is what the spec has");
        }
        self.notes.push(note);
    }
}

impl What<'_> {
    /// The member that may be null.
    fn null_at(&self) -> Option<Span> {
        match self {
            Self::Null { site } => Some(site.span),
            _ => None,
        }
    }
}

/// The level of a new member, if it is weaker than that of its schema.
fn evidence(owner: Option<&Entry>) -> Lines {
    let level = owner.and_then(|owner| text(&owner.node, "x-revio-evidence"));
    if matches!(level, None | Some("official")) {
        Lines::of("x-revio-evidence: observed")
    } else {
        Lines::new()
    }
}

fn properties(members: Lines) -> Lines {
    let mut lines = Lines::new();
    lines.key("properties", members);
    lines
}

/// Lines of which the first that is no remark begins an element of a list, as what they replace.
fn begun(yaml: &str, dash: &str) -> String {
    let mut out = String::new();
    let mut is_begun = false;
    for line in yaml.split_inclusive('\n') {
        let is_first = !is_begun && !line.trim_start().starts_with('#');
        let rest = line.get(dash.len()..).filter(|_| is_first);
        out.push_str(rest.map_or("", |_| dash));
        out.push_str(rest.unwrap_or(line));
        is_begun |= is_first;
    }
    out
}
