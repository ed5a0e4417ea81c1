//! The bodies of refusals, which depend on the call.

use bytes::Bytes;
use http::StatusCode;
use serde_json::json;

use super::super::config::ErrorFormat;
use super::super::rejection::Rejection;
use super::super::reply::Reply;
use crate::registry::{HttpMethod, Operation};

/// What a refusal looks like. Clients in production read an array where customers, services,
/// their products and inventory are written, and text where a service is made. An object is the
/// shape of what is known elsewhere.
pub(in super::super) fn shape(operation: Option<&Operation>) -> ErrorFormat {
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
    /// The refusal as it goes back.
    pub(in super::super) fn reply(&self, shape: ErrorFormat) -> Reply {
        let error = self.status.canonical_reason().unwrap_or("Error");
        let object = json!({"ok": false, "error": error, "message": self.message});
        match shape {
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

/// The body of 429: an object whose message may hold the wait.
pub(in super::super) fn too_many(message: &str) -> Reply {
    let status = StatusCode::TOO_MANY_REQUESTS;
    Reply::json(status, &json!({"message": message, "status_code": status.as_u16()}))
}
