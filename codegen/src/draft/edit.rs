//! From what the spec lacks to the lines that add it, at the place where they go.

mod counted;

use std::ops::Range;

use super::lacks::{Lack, What};
use super::observed::{Json, Kind, Observed};
use super::place::Places;
use super::propose::{Definition, Proposer, remark, wrapped};
use super::remarks::Remarks;
use super::spec::{Spec, text};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::load::{Entry, Node, Span};
use crate::snippet::{Lines, Snippet};

/// The keys of a schema that say what its values are.
const TYPE: [&str; 8] = [
    "$ref",
    "allOf",
    "additionalProperties",
    "enum",
    "format",
    "items",
    "oneOf",
    "type",
];

/// The keys that belong to values of one type, and go with it into a union.
const BOUNDS: [&str; 10] = [
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maximum",
    "maxItems",
    "maxLength",
    "minimum",
    "minItems",
    "minLength",
    "multipleOf",
    "pattern",
];

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

    /// Adds a kind of value to what is said at a place.
    fn kind(&mut self, lack: &Lack<'t>, site: &'t Entry) {
        if self.places.in_brackets(&site.node) || site.node.entries().is_empty() {
            self.no_lines(lack, site.span);
            return;
        }
        let mut proposer = self.proposer(self.places.file(site.span));
        let (owner, name) = lack.path.rsplit_once('.').unwrap_or((&lack.path, ""));
        if let Some(union) = site.node.entry("oneOf") {
            self.alternative(lack, union, owner, name, &mut proposer);
        } else {
            let lines = self.widened(lack, site, owner, name, &mut proposer);
            let mut all = Lines::new();
            all.key(&site.key, lines);
            self.put(site.span, self.places.entry(site), all, &lack.path);
        }
        self.keep(proposer.made, Some(site.span));
    }

    /// Puts one more alternative behind the last one of a union.
    fn alternative(
        &mut self,
        lack: &Lack<'t>,
        union: &'t Entry,
        owner: &str,
        name: &str,
        proposer: &mut Proposer<'s, 't>,
    ) {
        let Some(last) =
            union.node.items().last().filter(|_| !self.places.in_brackets(&union.node))
        else {
            self.no_lines(lack, union.span);
            return;
        };
        let mut lines = Lines::new();
        lines.extend(self.alternatives(
            lack,
            None,
            owner,
            name,
            &lack.seen.json(),
            proposer,
        ));
        let line = self.places.entry(union).end;
        let indent = self.places.indent(last.span).saturating_sub(2);
        self.push(
            &self.places.file(last.span),
            line..line,
            &lines.indented(indent),
            &lack.path,
        );
    }

    /// The items for what was seen, a kind of JSON each, with a remark on who has it.
    fn alternatives<'k>(
        &self,
        lack: &Lack<'t>,
        site: Option<&'t Entry>,
        owner: &str,
        name: &str,
        kinds: impl IntoIterator<Item = &'k Json>,
        proposer: &mut Proposer<'s, 't>,
    ) -> Lines {
        let mut lines = Lines::new();
        for json in kinds {
            let seen = lack.seen.only(*json);
            lines.extend(remark(self.remarks.on(&seen).as_deref()));
            let element = site.filter(|_| *json == Json::Object);
            let element = element.and_then(|site| self.element(site));
            // The union itself is called after the member, by the generator.
            let part = format!("{name}_part");
            let nested = matches!(json, Json::List | Json::Object) && !name.is_empty();
            let name = if nested { &part } else { name };
            let schema = || proposer.schema(owner, name, &seen).lines;
            lines.item(element.unwrap_or_else(schema));
        }
        lines
    }

    /// A schema with what was seen beside what is there. All that says nothing of the type is
    /// left as it stands.
    fn widened(
        &mut self,
        lack: &Lack<'t>,
        site: &'t Entry,
        owner: &str,
        name: &str,
        proposer: &mut Proposer<'s, 't>,
    ) -> Lines {
        let (target, _) = self.spec.target(&site.node);
        let own = super::lacks::json(target);
        let more: Vec<Json> =
            lack.seen.json().into_iter().filter(|json| Some(*json) != own).collect();
        let (mut old, mut rest) = (Lines::new(), Lines::new());
        for entry in site.node.entries() {
            let lines = self.places.text(entry.span, self.places.entry(entry));
            let key = entry.key.as_str();
            let of_old =
                TYPE.contains(&key) || !more.is_empty() && BOUNDS.contains(&key);
            let to = if of_old { &mut old } else { &mut rest };
            for line in lines {
                to.push(line);
            }
        }
        let mut lines = Lines::new();
        if more.is_empty() {
            lines.extend(self.wider(target, &lack.seen));
        } else {
            let mut old_one = Lines::new();
            old_one.item(unwrapped(&site.node, old));
            let more = self.alternatives(lack, Some(site), owner, name, &more, proposer);
            // Not every text can be made into a date, so that one is never what is sent.
            let is_date =
                text(target, "format").is_some_and(|it| it.starts_with("date"));
            let (mut first, last) =
                if is_date { (more, old_one) } else { (old_one, more) };
            first.extend(last);
            lines.key("oneOf", first);
        }
        lines.extend(rest);
        if let Some(at) = self.null_too.iter().position(|span| *span == site.span) {
            self.null_too.remove(at);
            lines.extend(self.nullable(lack));
        }
        lines
    }

    /// The type that takes what the schema takes and what was seen, both of one kind of JSON.
    fn wider(&self, target: &Node, seen: &Observed) -> Lines {
        let mut lines = remark(self.remarks.on(seen).as_deref());
        match super::lacks::json(target) {
            Some(Json::Number) => {
                lines.push("type: number");
                lines.push("format: decimal");
                if target.get("example").is_none() {
                    lines.push("example: 12.5");
                }
            }
            _ => lines.push("type: string"),
        }
        lines
    }

    /// That something may be null, with a remark on how often it was.
    fn nullable(&self, lack: &Lack<'t>) -> Lines {
        let observed = self.remarks.observed(lack.seen.counts(Kind::Null));
        let observed = observed.map(|observed| format!("null: {observed}"));
        let mut lines = remark(observed.as_deref());
        lines.push("nullable: true");
        lines
    }

    fn null(&mut self, lack: &Lack<'t>, site: &'t Entry) {
        if !self.null_too.contains(&site.span) {
            return;
        }
        if self.places.in_brackets(&site.node) || site.node.entries().is_empty() {
            self.no_lines(lack, site.span);
            return;
        }
        let lines = self.places.entry(site);
        let bare = site.node.get("$ref").is_some();
        let nullable = self.nullable(lack);
        match site.node.entries().last() {
            Some(last) if !bare => {
                let end = lines.end;
                self.put(last.span, end..end, nullable, &lack.path);
            }
            Some(only) => {
                let text = self.places.text(only.span, self.places.entry(only));
                let mut own = Lines::new();
                for line in text {
                    own.push(line);
                }
                let mut all = wrapped(true, own, &nullable);
                all.extend(nullable);
                let mut member = Lines::new();
                member.key(&site.key, all);
                self.put(site.span, lines, member, &lack.path);
            }
            None => {}
        }
    }

    /// Adds the schemas that proposals refer to, behind what refers to them.
    pub(super) fn define(&mut self) {
        for definition in std::mem::take(&mut self.made) {
            let near = definition.near.and_then(|near| self.component_at(near));
            let beside = if definition.identifier {
                self.neighbour(&definition.name)
            } else {
                None
            };
            let (mut lines, place) = match (beside, near.or(self.spec.schemas().last()))
            {
                (Some((entry, line)), _) => (Lines::new(), Some((entry, line))),
                (None, Some(near)) => {
                    (Lines::of(""), Some((near, self.places.entry(near).end)))
                }
                (None, None) => (Lines::new(), None),
            };
            lines.key(&definition.name, definition.lines);
            match place {
                Some((entry, line)) => {
                    self.put(entry.span, line..line, lines, &definition.name);
                }
                None => super::whole::first(self, vec![(definition.name, lines)]),
            }
        }
    }

    /// The identifier that a new one stands beside by the alphabet, and the line.
    fn neighbour(&self, name: &str) -> Option<(&'t Entry, usize)> {
        if let Some(before) = self.last_identifier(Some(name)) {
            return Some((before, self.places.entry(before).end));
        }
        let first = self.first_identifier()?;
        Some((first, self.places.files.line(first.span)))
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
            self.notes.push(Diagnostic::warning(Code::MoreWithin, title).help(help));
        }
    }

    fn first_identifier(&self) -> Option<&'t Entry> {
        self.spec.schemas().iter().find(|schema| self.spec.is_identifier(&schema.key))
    }

    /// The last identifier in the file that has the first one, or the last in front of a name.
    fn last_identifier(&self, before: Option<&str>) -> Option<&'t Entry> {
        let file = self.first_identifier()?.span.file();
        let schemas = self.spec.schemas().iter();
        schemas
            .filter(|schema| {
                schema.span.file() == file && self.spec.is_identifier(&schema.key)
            })
            .rfind(|schema| before.is_none_or(|name| schema.key.as_str() < name))
    }

    fn component_at(&self, span: Span) -> Option<&'t Entry> {
        self.spec.schemas().iter().find(|schema| schema.span == span).or_else(|| {
            let schemas = self.spec.schemas().iter();
            schemas
                .filter(|schema| schema.span.file() == span.file())
                .rfind(|it| it.span <= span)
        })
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
        self.push(&self.places.file(beside), lines, &text, subject);
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
        self.notes
            .push(Diagnostic::warning(Code::NoLine, title).at(span, "").help(help));
    }

    /// What is so unlike the spec that a person has to look at it.
    pub(super) fn other(&mut self, lack: &Lack<'t>, span: Option<Span>) {
        let seen = self.remarks.on(&lack.seen).unwrap_or_default();
        let title =
            format!("`{}` is of another kind than the spec has it: {seen}", lack.path);
        let mut note =
            Diagnostic::warning(Code::OtherKind, title).help(self.remarks.remedy());
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

/// The type of a schema as an alternative: a wrapper around one reference is left out.
fn unwrapped(node: &Node, lines: Lines) -> Lines {
    let wrapper = node.get("allOf").as_ref().is_some_and(|all| all.items().len() == 1);
    if !wrapper {
        return lines;
    }
    let bare = lines.iter().filter_map(|line| line.trim_start().strip_prefix("- "));
    let mut alternative = Lines::new();
    bare.for_each(|line| alternative.push(line));
    alternative
}
