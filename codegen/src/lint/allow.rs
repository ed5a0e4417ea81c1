//! Warnings that the document allows.
//!
//! Each entry of `x-revio-allow` has a code, a reason, and an optional location: the id of an
//! operation, the name of a component, a property as `Schema.property`, or a path. An entry that
//! allows nothing is reported, so that no entry outlives its reason.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, similar};
use crate::load::{Entry, Node};
use crate::source::Span;

/// Removes the warnings that the document allows. Returns warnings about unused entries.
pub(crate) fn apply(root: &Node, diagnostics: &mut Diagnostics) -> Vec<Diagnostic> {
    let entries = root.items_of("x-revio-allow");
    entries
        .iter()
        .filter_map(|entry| Allow::new(root, entry)?.apply(diagnostics))
        .collect()
}

/// An entry of `x-revio-allow`.
struct Allow<'d> {
    code: Code,
    span: Span,
    location: Location<'d>,
}

enum Location<'d> {
    Everywhere,
    /// The spans of everything with the given name.
    Within(Vec<Span>),
    /// An unknown name, and a similar one that exists.
    Unknown(&'d Node, Option<&'d str>),
}

impl<'d> Allow<'d> {
    /// Reads an entry that the lint rules accepted.
    fn new(root: &'d Node, entry: &'d Node) -> Option<Self> {
        let code = entry.get("code")?;
        let location = match entry.get("at") {
            Some(at) => Location::find(root, at, at.text()?),
            None => Location::Everywhere,
        };
        Some(Self { code: Code::from_name(code.text()?)?, location, span: code.span })
    }

    fn apply(&self, diagnostics: &mut Diagnostics) -> Option<Diagnostic> {
        let before = diagnostics.count(Severity::Warning);
        diagnostics.retain(|diagnostic| !self.allows(diagnostic));
        (diagnostics.count(Severity::Warning) == before).then(|| self.unused())
    }

    fn allows(&self, diagnostic: &Diagnostic) -> bool {
        let is_within = match &self.location {
            Location::Everywhere => true,
            Location::Within(spans) => diagnostic
                .span()
                .is_some_and(|span| spans.iter().any(|outer| outer.contains(span))),
            Location::Unknown(..) => false,
        };
        let is_warning = diagnostic.severity == Severity::Warning;
        is_warning && diagnostic.code == self.code && is_within
    }

    fn unused(&self) -> Diagnostic {
        let title = format!("this entry allows no `{}` warning", self.code);
        let warning = Diagnostic::warning(Code::UnusedAllow, title);
        let Location::Unknown(at, similar) = self.location else {
            return warning
                .at(self.span, "")
                .help("remove this entry; only warnings can be allowed, not errors");
        };
        let help = match similar {
            Some(similar) => format!("did you mean `{similar}`?"),
            None => "write an operation id, the name of a component, `Schema.property`, or a path"
                .to_owned(),
        };
        warning.at(at.span, "unknown location").help(help)
    }
}

impl<'d> Location<'d> {
    fn find(root: &'d Node, at: &'d Node, name: &str) -> Self {
        let matches = named(root).filter(|(other, _)| *other == name);
        let mut spans: Vec<Span> = matches.map(|(_, entry)| full_span(entry)).collect();
        if let Some((schema, property)) = name.split_once('.') {
            spans.extend(properties(root, schema, property).map(full_span));
        }
        if spans.is_empty() {
            let names = named(root).map(|(name, _)| name);
            Self::Unknown(at, similar(name, names).first().copied())
        } else {
            Self::Within(spans)
        }
    }
}

/// The span from the key of an entry to the end of its value, or that of the value if it is in
/// another file.
fn full_span(entry: &Entry) -> Span {
    if entry.span.file() == entry.node.span.file() {
        entry.span.to(entry.node.span)
    } else {
        entry.node.span
    }
}

/// All paths, operations and components by name.
fn named(root: &Node) -> impl Iterator<Item = (&str, &Entry)> {
    let paths = root.entries_of("paths");
    let sections = root.entries_of("components");
    let components = sections.iter().flat_map(|section| section.node.entries());
    let by_key = paths.iter().chain(components).map(|entry| (&*entry.key, entry));
    by_key.chain(paths.iter().flat_map(operations))
}

fn operations(path: &Entry) -> impl Iterator<Item = (&str, &Entry)> {
    let methods = super::operations(path);
    methods.filter_map(|entry| Some((entry.node.get("operationId")?.text()?, entry)))
}

/// A property in a schema and in the parts of its `allOf`.
fn properties<'d>(
    root: &'d Node,
    schema: &str,
    property: &str,
) -> impl Iterator<Item = &'d Entry> {
    let schema = root.components("schemas").iter().find(|entry| entry.key == schema);
    let schema = schema.map(|entry| &entry.node);
    let all_of = schema.map(|schema| schema.items_of("allOf")).unwrap_or_default();
    let parts = schema.into_iter().chain(all_of);
    let properties = parts.filter_map(|part| part.get("properties"));
    properties.filter_map(move |properties| properties.entry(property))
}
