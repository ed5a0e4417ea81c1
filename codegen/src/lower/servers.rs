//! Servers: of the document, of paths, and of operations.

use crate::document::{Document, PathOperation, is_relative_url};
use crate::ir::{Name, Server, ServerVariable, Servers, UrlPart};
use crate::load::Node;
use crate::source::Span;

/// The servers of the document. A relative one counts only if there is no other.
pub(super) fn lower(document: &Document<'_>) -> Servers {
    let mut servers = Servers::default();
    let nodes = document.tree.root.items_of("servers");
    let (relative, absolute): (Vec<&Node>, Vec<&Node>) =
        nodes.iter().partition(|node| is_relative(node));
    let mut nodes = if absolute.is_empty() { relative } else { absolute }.into_iter();
    let first = nodes.next().map(|node| servers.server(node, true));
    let others: Vec<Server> = nodes.map(|node| servers.server(node, false)).collect();
    servers.all = first.into_iter().chain(others).collect();
    servers
}

/// The server of an operation, if it or its path has one that is not the default.
pub(super) fn of_operation(
    source: &PathOperation<'_>,
    root: &Node,
    servers: &mut Servers,
) -> Option<Server> {
    let path = root.get("paths").and_then(|paths| paths.get(&source.path));
    let objects = [Some(source.item.node), path];
    let mut lists =
        objects.into_iter().flatten().map(|object| object.items_of("servers"));
    let list = lists.find(|list| !list.is_empty())?;
    let absolute = list.iter().find(|node| !is_relative(node));
    let server = servers.server(absolute.or(list.first())?, true);
    let default = servers.all.first().map(|default| &default.parts);
    (default != Some(&server.parts)).then_some(server)
}

fn is_relative(server: &Node) -> bool {
    is_relative_url(server.text_of("url").unwrap_or_default())
}

impl Servers {
    /// Reads a server, and adds its variables.
    fn server(&mut self, node: &Node, has_variables: bool) -> Server {
        let mut parts = Vec::new();
        let mut pieces = node.text_of("url").unwrap_or_default().split('{');
        push(&mut parts, pieces.next().unwrap_or_default());
        for piece in pieces {
            let (name, after) = piece.split_once('}').unwrap_or((piece, ""));
            let variable = node.get("variables").and_then(|all| all.entry(name));
            match variable.map(|entry| variable_of(name, entry.span, &entry.node)) {
                Some(variable) if has_variables => {
                    parts.push(UrlPart::Variable(self.index(variable)));
                }
                Some(variable) => push(&mut parts, &variable.default),
                None => {}
            }
            push(&mut parts, after);
        }
        Server { parts, span: node.span }
    }

    /// The index of a variable. Servers share those that are equal.
    fn index(&mut self, variable: ServerVariable) -> usize {
        let is_same = |other: &ServerVariable| {
            other.name.wire == variable.name.wire
                && other.default == variable.default
                && other.values == variable.values
        };
        let found = self.variables.iter().position(is_same);
        found.unwrap_or_else(|| {
            self.variables.push(variable);
            self.variables.len() - 1
        })
    }
}

fn push(parts: &mut Vec<UrlPart>, text: &str) {
    if let Some(UrlPart::Text(last)) = parts.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        parts.push(UrlPart::Text(text.to_owned()));
    }
}

fn variable_of(name: &str, span: Span, node: &Node) -> ServerVariable {
    let text = |node: &Node| node.text().map(str::to_owned);
    ServerVariable {
        name: Name::new(name, span),
        default: node.get("default").and_then(text).unwrap_or_default(),
        values: node.items_of("enum").iter().filter_map(text).collect(),
        about: node.get("description").and_then(text),
    }
}
