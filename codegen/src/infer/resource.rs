//! Where the operations and schemas of a resource belong.

use super::BodyRequest;
use super::edit::Editor;
use super::endpoint::Endpoint;
use crate::load::{Entry, Node};
use crate::names::snake;

/// The file and the tag of a resource.
pub(super) struct Resource {
    pub(super) file: String,
    pub(super) tag: String,
}

impl Resource {
    /// The existing file and tag, or new ones.
    pub(super) fn of(editor: &Editor<'_, '_>, endpoint: &Endpoint) -> Self {
        let paths = paths(editor);
        let related = paths.iter().find(|path| is_related(&path.key, endpoint));
        let tag_of = |item: &Entry| {
            let operations = item.node.entries().iter();
            let tags = operations.filter_map(|operation| operation.node.get("tags"));
            tags.flat_map(Node::items).find_map(Node::text).map(str::to_owned)
        };
        let tag = related.and_then(tag_of).unwrap_or_else(|| snake(endpoint.resource()));
        let file = match related {
            Some(related) => editor.places.file(related.node.span),
            None => file_of(editor, &tag),
        };
        Self { file, tag }
    }
}

/// Whether a path belongs to the same resource.
pub(super) fn is_related(path: &str, endpoint: &Endpoint) -> bool {
    path.split('/').nth(1) == Some(endpoint.resource())
}

/// The file of the schema that a request names.
pub(super) fn schema_file(editor: &Editor<'_, '_>, request: &BodyRequest) -> String {
    if let Some(known) = editor.spec.schema(&request.schema) {
        return editor.places.file(known.span);
    }
    match &request.operation {
        Some(endpoint) => Resource::of(editor, endpoint).file,
        None => file_of(editor, &format!("{}s", snake(&request.schema))),
    }
}

/// A new file for a resource, if resources have files; otherwise the root document.
fn file_of(editor: &Editor<'_, '_>, name: &str) -> String {
    let root = editor.spec.root.span;
    if paths(editor).iter().any(|path| path.node.span.file() != root.file()) {
        format!("resources/{name}.yaml")
    } else {
        editor.places.file(root)
    }
}

pub(super) fn paths<'t>(editor: &Editor<'_, 't>) -> &'t [Entry] {
    editor.spec.root.get("paths").map_or(&[], Node::entries)
}

/// The name of a page of records.
pub(super) fn collection_name(record: &str) -> String {
    format!("{record}Collection")
}
