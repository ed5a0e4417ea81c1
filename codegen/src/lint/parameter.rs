//! Parameters and headers.

use std::collections::BTreeMap;

use super::mismatch::list;
use super::{Context, ObjectNode, duplicates_by_key, operations};
use crate::diagnostic::Diagnostic;
use crate::document::objects::{HEADER, PARAMETER, SECURITY_SCHEME};
use crate::document::{
    Object, Owner, credential_parameters, owner_of_header, parameter_key, styles_of,
};
use crate::load::{Node, Value};
use crate::source::Span;

/// A parameter that a path or an operation declares, with references resolved.
#[derive(Clone, Copy)]
pub(super) struct Parameter<'t> {
    pub(super) name: &'t str,
    location: &'t str,
    /// The location of its name, or of the reference to it.
    pub(super) span: Span,
}

/// The parameters declared in one or several lists.
pub(super) struct Declared<'t> {
    parameters: Vec<Parameter<'t>>,
    /// Whether all references could be resolved.
    is_complete: bool,
}

impl<'t> Declared<'t> {
    /// The parameters that these paths and operations declare.
    pub(super) fn by(
        context: &Context<'t>,
        nodes: impl IntoIterator<Item = &'t Node>,
    ) -> Self {
        let lists = nodes.into_iter().filter_map(|node| node.get("parameters"));
        let all: Vec<_> =
            lists.flat_map(Node::items).map(|node| parameter(context, node)).collect();
        Self {
            is_complete: all.iter().all(Option::is_some),
            parameters: all.into_iter().flatten().collect(),
        }
    }

    /// Whether a parameter is declared or cannot be ruled out.
    pub(super) fn may_contain(&self, location: &str, name: &str) -> bool {
        let is_declared =
            self.parameters.iter().any(|it| it.location == location && it.name == name);
        is_declared || !self.is_complete
    }

    /// The path parameters.
    pub(super) fn in_path(self) -> impl Iterator<Item = Parameter<'t>> {
        self.parameters.into_iter().filter(|parameter| parameter.location == "path")
    }
}

fn parameter<'t>(context: &Context<'t>, node: &'t Node) -> Option<Parameter<'t>> {
    let resolved = context.resolved(node)?;
    let text = |key| resolved.text_of(key);
    let name = resolved.get("name").filter(|_| std::ptr::eq(node, resolved));
    let span = name.map_or(node.span, |name| name.span);
    Some(Parameter { name: text("name")?, location: text("in")?, span })
}

/// What no two parameters share. The names of headers do not depend on case.
fn key<'t>(parameter: &Parameter<'t>) -> (&'t str, String) {
    let Parameter { name, location, .. } = *parameter;
    let is_header = location == "header";
    (location, if is_header { name.to_ascii_lowercase() } else { name.to_owned() })
}

/// A list must not contain two parameters with the same name and location.
pub(super) fn duplicates(context: &Context, found: &mut Vec<Diagnostic>) {
    for path in context.paths() {
        let nodes = operations(path).map(|operation| &operation.node);
        for node in std::iter::once(&path.node).chain(nodes) {
            let declared = Declared::by(context, [node]);
            for (first, second) in duplicates_by_key(&declared.parameters, key) {
                let Parameter { name, location, .. } = second;
                context
                    .duplicate(
                        format!("duplicate {location} parameter `{name}`"),
                        first.span,
                        second.span,
                    )
                    .help("remove or rename one of them")
                    .add_to(found);
            }
        }
    }
}

/// A path parameter must be required.
pub(super) fn optional_in_path(context: &Context, found: &mut Vec<Diagnostic>) {
    for ObjectNode { node, .. } in context.all(&PARAMETER) {
        let Some(location) = node.get("in").filter(|it| it.text() == Some("path"))
        else {
            continue;
        };
        let required = node.get("required");
        if required.is_none_or(|required| required.value != Value::Bool(true)) {
            context
                .diagnostic("an optional path parameter")
                .at(required.unwrap_or(location).span, "the path needs its value")
                .help("write `required: true`")
                .add_to(found);
        }
    }
}

/// OpenAPI ignores parameters that describe certain headers, and a client cannot set others.
/// Credentials have setters of the client.
pub(super) fn reserved(context: &Context, found: &mut Vec<Diagnostic>) {
    let replaced = replaced(context);
    for parameter in context.all(&PARAMETER).map(|object| object.node) {
        let Some(node) = parameter.get("name") else { continue };
        let name = node.text().unwrap_or_default();
        let location = parameter.text_of("in").unwrap_or_default();
        let owner = (location == "header").then(|| owner_of_header(name)).flatten();
        let is_replaced = replaced.get(&std::ptr::from_ref(parameter)) == Some(&true);
        let why = match owner {
            Some(Owner::Document) => "media types and `security` determine this header",
            Some(Owner::Transport) => "the client sets this header for each message",
            None if is_replaced => "a security scheme of the document sets it",
            None => continue,
        };
        context
            .diagnostic(format!("the {location} parameter `{name}` has no effect"))
            .at(node.span, why)
            .help("remove the parameter")
            .add_to(found);
    }
}

/// The parameters of operations, and whether security schemes set each of them in all operations
/// that declare it.
fn replaced(context: &Context) -> BTreeMap<*const Node, bool> {
    let root = &context.tree.root;
    let mut replaced = BTreeMap::new();
    for path in context.paths() {
        for operation in operations(path) {
            let credentials = credential_parameters(root, &operation.node);
            let declared = [&path.node, &operation.node];
            let declared = declared.into_iter().flat_map(|it| it.items_of("parameters"));
            for parameter in declared.filter_map(|node| context.resolved(node)) {
                let text = |key| parameter.text_of(key).unwrap_or_default();
                let is_set =
                    credentials.contains(&parameter_key(text("name"), text("in")));
                let all = replaced.entry(std::ptr::from_ref(parameter)).or_insert(true);
                *all &= is_set;
            }
        }
    }
    replaced
}

/// A header must have a name that HTTP allows, a credential one that the transport does not set, and
/// values must be in one line.
pub(super) fn header_names(context: &Context, found: &mut Vec<Diagnostic>) {
    let names = |object: &'static Object, location| {
        let nodes = context.all(object).map(|object| object.node);
        let nodes = nodes.filter(move |node| node.text_of("in") == Some(location));
        nodes.filter_map(|node| Some((node, node.get("name")?)))
    };
    let parameters = names(&PARAMETER, "header");
    let schemes = names(&SECURITY_SCHEME, "header");
    let schemes: Vec<_> = schemes.collect();
    for (_, node) in parameters.chain(schemes.iter().copied()) {
        let name = node.text().unwrap_or_default();
        if !is_token(name) {
            context
                .diagnostic(format!(
                    "`{}` is not the name of a header",
                    name.escape_debug()
                ))
                .at(node.span, "expected letters, digits and any of `!#$%&'*+-.^_`|~`")
                .help("correct the name")
                .add_to(found);
        }
    }
    for (_, node) in schemes {
        let name = node.text().unwrap_or_default();
        if owner_of_header(name) == Some(Owner::Transport) {
            context
                .diagnostic(format!("the header `{name}` cannot be set"))
                .at(node.span, "the client sets it for each request")
                .help("remove it")
                .add_to(found);
        }
    }
    for (parameter, _) in names(&PARAMETER, "header") {
        let schema = parameter.get("schema").and_then(|schema| context.resolved(schema));
        let values = schema.map(|schema| schema.items_of("enum")).unwrap_or_default();
        for value in values.iter().filter(|value| !is_header_value(value)) {
            context
                .diagnostic("a value that a header cannot have")
                .at(value.span, "has control characters")
                .help("correct the value")
                .add_to(found);
        }
    }
}

/// A name as RFC 9110 defines it.
fn is_token(name: &str) -> bool {
    let is_valid = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(is_valid)
}

fn is_header_value(value: &Node) -> bool {
    let is_invalid = |c: char| c.is_control() && c != '\t';
    !value.text().is_some_and(|text| text.contains(is_invalid))
}

fn parameters_and_headers<'t>(
    context: &Context<'t>,
) -> impl Iterator<Item = ObjectNode<'t>> {
    context.all(&PARAMETER).chain(context.all(&HEADER))
}

/// A parameter or header must not have both `schema` and `content`.
pub(super) fn schema_and_content(context: &Context, found: &mut Vec<Diagnostic>) {
    for ObjectNode { object, node, .. } in parameters_and_headers(context) {
        if let (Some(_), Some(content)) = (node.get("schema"), node.entry("content")) {
            context
                .diagnostic(format!("{} with `schema` and `content`", object.name))
                .at(content.span, "only one of them can define the serialization")
                .help("remove one of them")
                .add_to(found);
        }
    }
}

/// A parameter or header must have `schema` or `content`.
pub(super) fn missing_schema(context: &Context, found: &mut Vec<Diagnostic>) {
    for object in parameters_and_headers(context) {
        let has_content = !object.node.entries_of("content").is_empty();
        if object.node.get("schema").is_none() && !has_content {
            let name = object.object.name;
            context
                .diagnostic(format!("{name} needs `schema` or `content`"))
                .at(object.key_span(), "`schema` is missing here")
                .help("add `schema`")
                .add_to(found);
        }
    }
}

/// A parameter or header must not have several media types.
pub(super) fn multiple_media_types(context: &Context, found: &mut Vec<Diagnostic>) {
    for ObjectNode { object, node, .. } in parameters_and_headers(context) {
        if let (None, Some(content)) = (node.get("schema"), node.entry("content"))
            && content.node.entries().len() > 1
        {
            context
                .diagnostic(format!("{} with several media types", object.name))
                .at(content.span, "only one of them can define the serialization")
                .help("keep one media type")
                .add_to(found);
        }
    }
}

/// The location of a parameter determines the styles that it can have.
pub(super) fn styles(context: &Context, found: &mut Vec<Diagnostic>) {
    for ObjectNode { node, .. } in context.all(&PARAMETER) {
        let location = node.text_of("in").unwrap_or_default();
        let Some(allowed) = styles_of(location) else { continue };
        let default = allowed.first().copied().unwrap_or_default();
        if let Some(style) = node.get("style")
            && let Some(name) = style.text().filter(|name| !allowed.contains(name))
        {
            context
                .diagnostic(format!(
                    "a {location} parameter cannot have the style `{name}`"
                ))
                .at(style.span, format!("expected {}", list(allowed)))
                .help(format!("write `{default}`, which the client uses, or remove it"))
                .add_to(found);
        }
    }
}
