//! What is meant as it stands: warnings that the document itself allows.
//!
//! All allowances stand in one place, `x-revio-allow` at the root: a code, a place unless it is
//! allowed everywhere, and a reason. A place is called what its author called it: an operation by
//! its id, a component by its name, a member as `Schema.member`, a path as it is written. One
//! that allows nothing is told, so that none outlives what it was written for.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, nearest};
use crate::document::METHODS;
use crate::load::{Entry, Node, Span};

/// Takes away the warnings that a document allows, and returns what is wrong with allowances.
pub(crate) fn apply(root: &Node, warnings: &mut Diagnostics) -> Vec<Diagnostic> {
    let entries = root.get("x-revio-allow").map(Node::items).unwrap_or_default();
    entries
        .iter()
        .filter_map(|entry| Allowance::new(root, entry)?.apply(warnings))
        .collect()
}

/// One entry of the list.
struct Allowance<'d> {
    code: Code,
    place: Place<'d>,
    span: Span,
}

/// What an allowance holds for.
enum Place<'d> {
    Everywhere,
    /// The keys and the values that a name stands for.
    Within(Vec<Span>),
    /// A name that leads nowhere, and the one that may have been meant.
    Nowhere(&'d Node, Option<&'d str>),
}

impl<'d> Allowance<'d> {
    /// The lint has seen to it that code and place are texts.
    fn new(root: &'d Node, entry: &'d Node) -> Option<Self> {
        let code = entry.get("code")?;
        let place = match entry.get("at") {
            Some(at) => Place::find(root, at, at.text()?),
            None => Place::Everywhere,
        };
        Some(Self { code: Code::from_word(code.text()?)?, place, span: code.span })
    }

    fn apply(&self, warnings: &mut Diagnostics) -> Option<Diagnostic> {
        let before = warnings.count(Severity::Warning);
        warnings.retain(|finding| !self.allows(finding));
        (warnings.count(Severity::Warning) == before).then(|| self.needless())
    }

    fn allows(&self, finding: &Diagnostic) -> bool {
        let is_within = match &self.place {
            Place::Everywhere => true,
            Place::Within(places) => finding
                .span()
                .is_some_and(|span| places.iter().any(|place| place.holds(span))),
            Place::Nowhere(..) => false,
        };
        finding.severity == Severity::Warning && finding.code == self.code && is_within
    }

    fn needless(&self) -> Diagnostic {
        let title = format!("nothing is found here that `{}` would allow", self.code);
        let warning = Diagnostic::warning(Code::NeedlessAllow, title);
        let Place::Nowhere(at, near) = self.place else {
            return warning
                .at(self.span, "")
                .help("remove this entry; only warnings can be allowed, never errors");
        };
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "write an `operationId`, the name of a component, `Schema.member`, or a path"
                .to_owned(),
        };
        warning.at(at.span, "leads nowhere").help(help)
    }
}

impl<'d> Place<'d> {
    fn find(root: &'d Node, at: &'d Node, name: &str) -> Self {
        let named = || named(root);
        let same = named().filter(|(other, _)| *other == name);
        let mut places: Vec<Span> = same.map(|(_, entry)| whole(entry)).collect();
        if let Some((schema, member)) = name.split_once('.') {
            places.extend(members(root, schema, member).map(whole));
        }
        if places.is_empty() {
            Self::Nowhere(at, nearest(name, named().map(|(other, _)| other)))
        } else {
            Self::Within(places)
        }
    }
}

/// From the key of an entry to the end of its value, which may stand in another file.
fn whole(entry: &Entry) -> Span {
    if entry.span.file() == entry.node.span.file() {
        entry.span.to(entry.node.span)
    } else {
        entry.node.span
    }
}

/// Everything that has a name of its own: paths, operations and components.
fn named(root: &Node) -> impl Iterator<Item = (&str, &Entry)> {
    let paths = entries(root.get("paths"));
    let kinds = entries(root.get("components"));
    let components = kinds.iter().flat_map(|kind| kind.node.entries());
    let keyed = paths.iter().chain(components).map(|entry| (&*entry.key, entry));
    keyed.chain(paths.iter().flat_map(operations))
}

fn operations(path: &Entry) -> impl Iterator<Item = (&str, &Entry)> {
    let methods = path.node.entries().iter();
    let methods = methods.filter(|entry| METHODS.contains(&&*entry.key));
    methods.filter_map(|entry| Some((entry.node.get("operationId")?.text()?, entry)))
}

/// A member of a schema, in each part of it that has one of this name.
fn members<'d>(
    root: &'d Node,
    schema: &str,
    member: &str,
) -> impl Iterator<Item = &'d Entry> {
    let schemas =
        root.get("components").and_then(|components| components.get("schemas"));
    let schema = schemas.and_then(|schemas| schemas.get(schema));
    let parts = schema.and_then(|schema| schema.get("allOf"));
    let parts = parts.map(Node::items).unwrap_or_default();
    let properties =
        schema.into_iter().chain(parts).filter_map(|part| part.get("properties"));
    properties.filter_map(move |properties| properties.entry(member))
}

fn entries(node: Option<&Node>) -> &[Entry] {
    node.map(Node::entries).unwrap_or_default()
}
