//! Which type reads which sample, by the table in the samples' README.

use revio::addresses::Address;
use revio::contacts::ContactCreate;
use revio::customers::CustomerCreate;
use revio::drift::{self, Finding};
use revio::inventory_items::{
    InventoryItem, InventoryItemAssignService, InventoryItemCreate,
    InventoryItemUnassignCustomer,
};
use revio::notes::NoteCreate;
use revio::payment_accounts::{
    PaymentAccount, PaymentAccountBankAccountCreate, PaymentAccountCardCreate,
    PaymentAccountCardReplace,
};
use revio::payments::PaymentCreate;
use revio::registry::{OPERATIONS, Operation, ResponseKind};
use revio::reports::Report;
use revio::service_products::{ServiceProductCreate, ServiceProductDisconnect};
use revio::service_types::ServiceType;
use revio::services::{Service, ServiceCreate};
use revio::tasks::TaskAction;
use revio::ticket_journals::TicketJournalCreate;
use revio::tickets::TicketCreate;
use revio::types::{ErrorItem, JsonPatchOperation, RateLimitError};
use revio::webhook_receivers::WebhookReceiverCreate;
use revio::webhook_subscriptions::{WebhookSubscription, WebhookSubscriptionCreate};
use revio::{Collection, Value};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::sample;

/// A row of the table in the samples' README.
pub(crate) struct Row {
    pub(crate) file: String,
    pub(crate) schema: String,
    pub(crate) envelope: String,
}

pub(crate) fn rows() -> Vec<Row> {
    let readme = sample("README.md");
    let cells = readme.lines().filter(|line| line.starts_with("| `")).map(|line| {
        line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
    });
    cells
        .map(|cells: Vec<String>| match cells.as_slice() {
            [file, schema, envelope, _evidence] => Row {
                file: file.trim_matches('`').to_owned(),
                schema: schema.clone(),
                envelope: envelope.clone(),
            },
            other => panic!("a row of four cells, not {other:?}"),
        })
        .collect()
}

impl Row {
    /// The differences between a body and the spec.
    pub(crate) fn inspect(&self, body: &str) -> Vec<Finding> {
        // The name of a schema is static.
        let schema: &'static str = self.schema.clone().leak();
        let answer = match (schema, self.envelope.as_str()) {
            ("CreatedResponse", _) => ResponseKind::Created,
            ("OkResponse", _) => ResponseKind::Done,
            (_, "collection") => ResponseKind::Collection(schema),
            (_, "single") => ResponseKind::Record(schema),
            _ => ResponseKind::Json(schema),
        };
        let operation = Operation { response: answer, ..*OPERATIONS[0] };
        let inspect = |body: &str| drift::inspect(&operation, body.as_bytes());
        if self.envelope != "array" {
            return inspect(body);
        }
        let elements: Vec<Value> = serde_json::from_str(body).expect("an array");
        elements.iter().flat_map(|element| inspect(&element.to_string())).collect()
    }

    /// Reads a body into the type of this row and writes it again; nothing if the type has no
    /// name.
    pub(crate) fn again(&self, body: &str) -> Option<Result<String, String>> {
        Some(match (self.schema.as_str(), self.envelope.as_str()) {
            ("Address", "single") => again::<Address>(body),
            ("Address", "collection") => again::<Collection<Address>>(body),
            ("ContactCreate", "none") => again::<ContactCreate>(body),
            ("CustomerCreate", "none") => again::<CustomerCreate>(body),
            ("ErrorItem", "array") => again::<Vec<ErrorItem>>(body),
            ("InventoryItemAssignService", "none") => {
                again::<InventoryItemAssignService>(body)
            }
            ("InventoryItemCreate", "none") => again::<InventoryItemCreate>(body),
            ("InventoryItemUnassignCustomer", "none") => {
                again::<InventoryItemUnassignCustomer>(body)
            }
            ("InventoryItem", "collection") => again::<Collection<InventoryItem>>(body),
            ("JsonPatchOperation", "array") => again::<Vec<JsonPatchOperation>>(body),
            ("NoteCreate", "none") => again::<NoteCreate>(body),
            ("PaymentAccountBankAccountCreate", "none") => {
                again::<PaymentAccountBankAccountCreate>(body)
            }
            ("PaymentAccountCardCreate", "none") => {
                again::<PaymentAccountCardCreate>(body)
            }
            ("PaymentAccountCardReplace", "none") => {
                again::<PaymentAccountCardReplace>(body)
            }
            ("PaymentAccount", "collection") => {
                again::<Collection<PaymentAccount>>(body)
            }
            ("PaymentCreate", "none") => again::<PaymentCreate>(body),
            ("RateLimitError", "none") => again::<RateLimitError>(body),
            ("Report", "collection") => again::<Collection<Report>>(body),
            ("Service", "single") => again::<Service>(body),
            ("ServiceCreate", "none") => again::<ServiceCreate>(body),
            ("ServiceProductCreate", "none") => again::<ServiceProductCreate>(body),
            ("ServiceProductDisconnect", "none") => {
                again::<ServiceProductDisconnect>(body)
            }
            ("ServiceType", "collection") => again::<Collection<ServiceType>>(body),
            ("TaskAction", "none") => again::<TaskAction>(body),
            ("TicketCreate", "none") => again::<TicketCreate>(body),
            ("TicketJournalCreate", "none") => again::<TicketJournalCreate>(body),
            ("WebhookReceiverCreate", "none") => again::<WebhookReceiverCreate>(body),
            ("WebhookSubscription", "single") => again::<WebhookSubscription>(body),
            ("WebhookSubscriptionCreate", "none") => {
                again::<WebhookSubscriptionCreate>(body)
            }
            // No types of their own: `an_ok_answer_is_done` and `a_create_answers_with_an_id`
            // read them.
            ("OkResponse" | "CreatedResponse", "none") => return None,
            (schema, envelope) => {
                panic!("{}: no type for {schema} as {envelope}", self.file)
            }
        })
    }
}

fn again<T: DeserializeOwned + Serialize>(body: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(body).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}
