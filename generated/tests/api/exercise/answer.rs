//! An answer that the document allows.

use crate::document::schema::Way;
use crate::document::{Described, Document};
use crate::server::Reply;

/// The first answer of success; its values are those of the rule.
pub(crate) fn reply(document: &Document, operation: &Described<'_>) -> Reply {
    let (status, response) = operation.success;
    let status = status.parse().unwrap_or(200);
    match Described::content(response) {
        None => Reply::empty(status),
        Some((media_type, Some(schema))) if schema.word("format") != "binary" => {
            Reply::typed(
                status,
                media_type,
                document.value(schema, Way::Received).to_string(),
            )
        }
        Some((media_type, _)) => {
            Reply::typed(status, &media_type.replace('*', "x"), b"\x00\xff".to_vec())
        }
    }
}
