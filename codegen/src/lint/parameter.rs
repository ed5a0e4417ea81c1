//! Parameters.

use super::kind::list;
use super::objects::{HEADER, PARAMETER};
use super::operation::{all_paths, operations_of};
use super::{Context, Object, Visit};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::{Entry, Node, Span, Value};

/// A parameter as an operation or a path declares it, references followed.
#[derive(Clone, Copy)]
pub(super) struct Parameter<'t> {
    pub(super) name: &'t str,
    place: &'t str,
    /// Where it stands, or the reference to it.
    pub(super) span: Span,
}

/// The parameters that hold in one place.
pub(super) struct Declared<'t> {
    parameters: Vec<Parameter<'t>>,
    /// Whether a reference led nowhere, so that something may be missing.
    partial: bool,
}

impl<'t> Declared<'t> {
    /// The parameters of an operation and of the path it stands under.
    pub(super) fn of(
        context: &Context<'t>,
        path: &'t Entry,
        operation: &'t Entry,
    ) -> Self {
        Self::read(context, [&path.node, &operation.node])
    }

    /// The parameters of a path and of all its operations.
    pub(super) fn all(context: &Context<'t>, path: &'t Entry) -> Self {
        let operations = operations_of(path).map(|operation| &operation.node);
        Self::read(context, std::iter::once(&path.node).chain(operations))
    }

    fn read(context: &Context<'t>, nodes: impl IntoIterator<Item = &'t Node>) -> Self {
        let lists = nodes.into_iter().filter_map(|node| node.get("parameters"));
        let all: Vec<_> =
            lists.flat_map(Node::items).map(|node| parameter(context, node)).collect();
        Self {
            partial: all.iter().any(Option::is_none),
            parameters: all.into_iter().flatten().collect(),
        }
    }

    /// Whether the parameter is, or may be, declared.
    pub(super) fn has(&self, place: &str, name: &str) -> bool {
        let same =
            |parameter: &Parameter| parameter.place == place && parameter.name == name;
        self.partial || self.parameters.iter().any(same)
    }

    /// The path parameters that are not among these names.
    pub(super) fn unused(self, names: &[&str]) -> impl Iterator<Item = Parameter<'t>> {
        let in_path =
            self.parameters.into_iter().filter(|parameter| parameter.place == "path");
        in_path.filter(|parameter| !names.contains(&parameter.name))
    }
}

fn parameter<'t>(context: &Context<'t>, node: &'t Node) -> Option<Parameter<'t>> {
    let resolved = context.resolved(node)?;
    let text = |key| resolved.get(key).and_then(Node::text);
    let span = resolved.get("name").filter(|_| std::ptr::eq(node, resolved));
    Some(Parameter {
        name: text("name")?,
        place: text("in")?,
        span: span.map_or(node.span, |name| name.span),
    })
}

/// A list of parameters has no two of the same name in the same place.
pub(super) fn duplicates(context: &Context, found: &mut Vec<Diagnostic>) {
    for path in all_paths(context) {
        let nodes = std::iter::once(&path.node);
        for node in nodes.chain(operations_of(path).map(|operation| &operation.node)) {
            let declared = Declared::read(context, [node]);
            for (index, second) in declared.parameters.iter().enumerate() {
                let same = |first: &&Parameter| {
                    first.name == second.name && first.place == second.place
                };
                if let Some(first) = declared.parameters.iter().take(index).find(same) {
                    found.push(duplicate(first, second));
                }
            }
        }
    }
}

fn duplicate(first: &Parameter, second: &Parameter) -> Diagnostic {
    let title = format!("the {} parameter `{}` comes twice", second.place, second.name);
    Diagnostic::error(Code::DuplicateParameter, title)
        .at(second.span, "again here")
        .at(first.span, "first here")
        .help("remove or rename one of the two")
}

/// A path parameter is required: without it there is no path.
pub(super) fn path_required(context: &Context, found: &mut Vec<Diagnostic>) {
    for Visit { node, .. } in context.all(&PARAMETER) {
        let required = node.get("required");
        let is_required = required.is_some_and(|node| node.value == Value::Bool(true));
        if let Some(place) = node.get("in").filter(|place| place.text() == Some("path"))
            && !is_required
        {
            let span = required.map_or(place.span, |required| required.span);
            let error = Diagnostic::error(
                Code::OptionalPathParameter,
                "a path parameter that is not required",
            )
            .at(span, "without its value there is no path to call")
            .help("write `required: true`");
            found.push(error);
        }
    }
}

/// OpenAPI reads over parameters that describe certain headers, and so does the lowering.
pub(super) fn reserved_headers(context: &Context, found: &mut Vec<Diagnostic>) {
    for Visit { node, .. } in context.all(&PARAMETER) {
        if node.get("in").and_then(Node::text) != Some("header") {
            continue;
        }
        let Some(entry) = node.entry("name") else { continue };
        let name = entry.node.text().unwrap_or_default();
        if is_reserved_header(name) {
            let title = format!("a parameter called `{name}` has no effect");
            let warning = Diagnostic::warning(Code::ReservedHeader, title)
                .at(entry.node.span, "the media types and `security` say what it holds")
                .help("remove the parameter");
            found.push(warning);
        }
    }
}

/// Whether OpenAPI says of a header that no parameter describes it: a setter for it would undo
/// what the client says there itself.
pub(crate) fn is_reserved_header(name: &str) -> bool {
    const RESERVED: [&str; 3] = ["Accept", "Content-Type", "Authorization"];
    RESERVED.iter().any(|reserved| reserved.eq_ignore_ascii_case(name))
}

/// A parameter or header is described by a schema or by one media type, not by both.
pub(super) fn described_once(context: &Context, found: &mut Vec<Diagnostic>) {
    for visit in context.all(&PARAMETER).chain(context.all(&HEADER)) {
        let schema = visit.node.get("schema");
        match (schema, visit.node.entry("content")) {
            (Some(_), Some(media)) => found.push(said_twice(visit.object, media.span)),
            (None, None) => found.push(not_said(visit)),
            (None, Some(media)) if media.node.entries().len() > 1 => {
                found.push(said_in_many(visit.object, media.span));
            }
            _ => {}
        }
    }
}

fn said_twice(object: &Object, span: Span) -> Diagnostic {
    let title = format!("{} with `schema` and `content`", object.name);
    Diagnostic::error(Code::SchemaAndContent, title)
        .at(span, "only one of them can say how it is written")
        .help("remove one of the two")
}

fn not_said(visit: Visit) -> Diagnostic {
    let span = visit.entry.map_or(visit.node.span, |entry| entry.span);
    let title = format!("{} needs `schema` or `content`", visit.object.name);
    Diagnostic::error(Code::MissingKey, title)
        .at(span, "`schema` is missing here")
        .help("add `schema`")
}

fn said_in_many(object: &Object, span: Span) -> Diagnostic {
    let title = format!("{} with more than one media type", object.name);
    Diagnostic::error(Code::ManyMediaTypes, title)
        .at(span, "only one of them can say how it is written")
        .help("keep one media type")
}

/// The style of a parameter is one that its place can have.
pub(super) fn style(context: &Context, found: &mut Vec<Diagnostic>) {
    for Visit { node, .. } in context.all(&PARAMETER) {
        let Some(style) = node.get("style") else { continue };
        let place = node.get("in").and_then(Node::text).unwrap_or_default();
        let allowed: &[&str] = match place {
            "path" => &["simple", "label", "matrix"],
            "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "header" => &["simple"],
            "cookie" => &["form"],
            _ => continue,
        };
        if let Some(word) = style.text().filter(|word| !allowed.contains(word)) {
            let title = format!("a {place} parameter cannot have the style `{word}`");
            let error = Diagnostic::error(Code::ParameterStyle, title)
                .at(style.span, format!("expected {}", list(allowed)))
                .help(format!(
                    "write `{}`, or remove it: that is the default",
                    allowed.first().unwrap_or(&"simple")
                ));
            found.push(error);
        }
    }
}
