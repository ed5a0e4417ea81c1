//! What an operation answers when all is well: a status, a media type, and what is in it.

use revio_codegen::load::Node;
use revio_codegen::source::Span;

use super::body::JSON;
use crate::facts::difference::{Aspect, Subject};
use crate::facts::document::Document;
use crate::facts::roles::Roles;
use crate::facts::schema::Schema;
use crate::facts::tables::Endpoint;

/// What comes around a record.
const SINGLE: &str = "SingleEnvelope";
/// What comes around a page of records.
const COLLECTION: &str = "CollectionEnvelope";

/// Notes in what the answers differ. Gives the place of the list of records, if there is one: it
/// belongs to the row of the operation and to no row of a member.
pub(super) fn check<'t>(
    row: &Endpoint,
    operation: &'t Node,
    document: Document<'t>,
    roles: &Roles<'_>,
    subject: &mut Subject<'_>,
) -> Option<Span> {
    let responses = operation.get("responses").map(Node::entries).unwrap_or_default();
    let good = responses.iter().filter(|response| response.key != "default");
    let statuses: Vec<&str> = good.clone().map(|response| &*response.key).collect();
    subject.same(Aspect::Status, &row.success_status, &statuses.join(", "));
    let response = good.map(|response| document.target(&response.node)).next();
    let content = response.and_then(|node| node.get("content"));
    let found = Answer::of(content, document);
    if !found.is(&row.response, roles.is_unknown(&row.response)) {
        subject.differ(Aspect::Response, &row.response, &found.shown());
    }
    found.records().map(|(span, _)| span)
}

/// The schema that an operation answers with, if all of its answers have one.
pub(in crate::facts) fn schema<'t>(
    row: &Endpoint,
    document: Document<'t>,
) -> Option<Schema<'t>> {
    let mut operations = document.operations();
    let operation = operations.find(|it| it.is(&row.method, &row.path))?;
    let response = operation.node.get("responses")?.entry(&row.success_status)?;
    let content = document.target(&response.node).get("content");
    Answer::of(content, document).schema
}

/// The content of an answer.
struct Answer<'t> {
    media: Vec<&'t str>,
    schema: Option<Schema<'t>>,
}

impl<'t> Answer<'t> {
    fn of(content: Option<&'t Node>, document: Document<'t>) -> Self {
        let content = content.map(Node::entries).unwrap_or_default();
        let schema = content.first().and_then(|media| media.node.get("schema"));
        Self {
            media: content.iter().map(|media| &*media.key).collect(),
            schema: schema.map(|node| Schema::of(document, node)),
        }
    }

    /// Whether it is what the table says. An answer of which nothing is known may come without
    /// an envelope, and as bytes.
    fn is(&self, wanted: &str, unknown: bool) -> bool {
        let Some(schema) = &self.schema else { return false };
        let names = schema.names();
        let is_json = self.media == [JSON];
        match wanted.strip_prefix("collection of ") {
            Some(record) => is_json && self.lists(record),
            None if wanted == "ok" => is_json && names == ["OkResponse"],
            None if wanted == "CreatedResponse" => is_json && names == [wanted],
            None if wanted == "pdf" => {
                self.media == ["application/pdf"] && schema.is_binary()
            }
            None if unknown && (names.is_empty() || names == [wanted]) => {
                let is_bytes = self.media == ["*/*"] && schema.is_binary();
                is_bytes || (is_json && !names.is_empty())
            }
            None => is_json && names == [SINGLE, wanted],
        }
    }

    /// Whether it is the page of a record, under the name that goes with it.
    fn lists(&self, record: &str) -> bool {
        let names = self.schema.as_ref().map(Schema::names).unwrap_or_default();
        let page = format!("{record}Collection");
        names == [page.as_str(), COLLECTION]
            && self.records().is_some_and(|(_, name)| name == record)
    }

    /// Where the list of records stands, and the name of the record.
    fn records(&self) -> Option<(Span, &'t str)> {
        let schema = self.schema.as_ref()?;
        schema.members("records").find_map(|(_, entry)| {
            let items = Schema::of(schema.document(), &entry.node).items()?;
            Some((entry.span, *items.names().first()?))
        })
    }

    fn shown(&self) -> String {
        let Some(schema) = &self.schema else { return self.media.join(", ") };
        let what = match (self.records(), schema.names()) {
            (Some((_, record)), names) => format!("{} of {record}", names.join(" + ")),
            (None, []) => schema.scalar("type").to_owned(),
            (None, names) => names.join(" + "),
        };
        format!("{} {what}", self.media.join(", "))
    }
}
