//! Error bodies: those that the API describes, and those of Rev.io, whose format depends on the call.

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

use super::config::ErrorFormat;
use super::model::Model;
use super::rejection::Rejection;
use super::reply::Reply;
use super::store::JsonObject;
use crate::registry::{FieldType, HttpMethod, Operation, type_of};

/// The depth to which objects are filled.
const MAX_DEPTH: usize = 4;

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

/// The error response to an operation as the API describes it.
pub(super) fn described(
    model: &Model,
    operation: &Operation,
    rejection: &Rejection,
) -> Option<Reply> {
    let schema = operation.response.error_schema(rejection.status.as_u16())?;
    let ty = match type_of(model.api.fields, schema) {
        Some(ty) => ty,
        None if model.fields(schema).is_empty() => return None,
        None => FieldType::Object(schema),
    };
    let body = value(model, ty, rejection, MAX_DEPTH)?;
    Some(Reply::json(rejection.status, &body))
}

/// A value with the message for each text, and the status for each number.
fn value(
    model: &Model,
    ty: FieldType,
    rejection: &Rejection,
    depth: usize,
) -> Option<Value> {
    let part = |ty: &FieldType| value(model, *ty, rejection, depth);
    let inner = |ty: FieldType| value(model, ty, rejection, depth.checked_sub(1)?);
    Some(match ty {
        FieldType::Text | FieldType::TextIdentifier(_) | FieldType::Any => {
            rejection.message.clone().into()
        }
        FieldType::Integer
        | FieldType::Number
        | FieldType::Decimal
        | FieldType::Identifier(_) => rejection.status.as_u16().into(),
        FieldType::Boolean => false.into(),
        FieldType::DateTime => "2024-01-31T00:00:00".into(),
        FieldType::OffsetDateTime => "2024-01-31T00:00:00Z".into(),
        FieldType::Date => "2024-01-31".into(),
        FieldType::Enum(values) => (*values.first()?).into(),
        FieldType::NumberEnum(values) => serde_json::from_str(values.first()?).ok()?,
        FieldType::OrNull(ty) => part(ty)?,
        FieldType::List(ty) => part(ty).into_iter().collect(),
        FieldType::OneOf(types) | FieldType::AnyOf(types) => part(types.first()?)?,
        FieldType::Tagged(property, mapping, types) => {
            let (name, index) = *mapping.first()?;
            let mut value = part(types.get(index)?)?;
            value.as_object_mut()?.insert(property.to_owned(), name.into());
            value
        }
        FieldType::Named(schema) => inner(type_of(model.api.fields, schema)?)?,
        FieldType::Object(schema) => {
            let own = model.fields(schema).iter().filter(|field| field.name != "*");
            let fields = own.filter_map(|it| Some((it.name.to_owned(), inner(it.ty)?)));
            fields.collect::<JsonObject>().into()
        }
        FieldType::Secret | FieldType::Map(_) => return None,
    })
}

/// The response with status 429: an object whose message may contain the time to wait.
pub(super) fn too_many_requests(message: &str) -> Reply {
    let status = StatusCode::TOO_MANY_REQUESTS;
    Reply::json(status, &json!({"message": message, "status_code": status.as_u16()}))
}
