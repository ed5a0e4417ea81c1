//! The error bodies of Rev.io. Their format depends on the call.

use bytes::Bytes;
use http::StatusCode;
use serde_json::json;

use super::config::ErrorFormat;
use super::rejection::Rejection;
use super::reply::Reply;
use crate::registry::{HttpMethod, Operation};

/// The format of an error response to an operation.
///
/// Clients in production parse an array after writes to customers, services, service products and
/// inventory, text after creating a service, and an object after other calls.
pub(super) fn known_format(operation: Option<&Operation>) -> ErrorFormat {
    let Some(operation) = operation else { return ErrorFormat::Object };
    match (operation.resource, operation.method) {
        (_, HttpMethod::Get) => ErrorFormat::Object,
        ("services", HttpMethod::Post) => ErrorFormat::Text,
        ("customers" | "services" | "service_products" | "inventory_items", _) => {
            ErrorFormat::Array
        }
        _ => ErrorFormat::Object,
    }
}

impl Rejection {
    /// The error response in a format.
    pub(super) fn reply(&self, format: ErrorFormat) -> Reply {
        let error = self.status.canonical_reason().unwrap_or("Error");
        let object = json!({"ok": false, "error": error, "message": self.message});
        match format {
            ErrorFormat::Array => Reply::json(self.status, &json!([object])),
            ErrorFormat::Known | ErrorFormat::Object => {
                Reply::json(self.status, &object)
            }
            ErrorFormat::Text => {
                let text = Bytes::from(self.message.clone());
                Reply::new(self.status, "text/plain; charset=utf-8", text)
            }
            ErrorFormat::Empty => Reply::empty(self.status),
        }
    }
}

/// The response with status 429: an object whose message may contain the time to wait.
pub(super) fn too_many_requests(message: &str) -> Reply {
    let status = StatusCode::TOO_MANY_REQUESTS;
    Reply::json(status, &json!({"message": message, "status_code": status.as_u16()}))
}
