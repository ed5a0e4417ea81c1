// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Types that several resources share.

use revio_runtime::{
    BodyBuilder, CustomFieldKey, Decimal, Extra, Result, Value, identifier, open_enum,
    record, union,
};

/// Identifies an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AddressId(pub i64);

identifier!(AddressId);

/// Not the account number, which is text. In an address, 0 means that it has no
/// customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomerId(pub i64);

identifier!(CustomerId);

/// Responses contain a number (235 in Rev.io's published sample) or text. Send
/// text: the three-letter ISO 3166 code, such as `USA`.
///
/// `From` creates the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CountryCode {
    /// Received as a string.
    Text(String),
    /// Received as a number.
    Number(i64),
}

union!(CountryCode { Text, Number });

/// Identifies an agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgentId(pub i64);

identifier!(AgentId);

/// Identifies an agent type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgentTypeId(pub i64);

identifier!(AgentTypeId);

/// Identifies a commission plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommissionPlanId(pub i64);

identifier!(CommissionPlanId);

/// Identifies a bill profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BillProfileId(pub i64);

identifier!(BillProfileId);

/// A user of the Rev.io application, not a customer or a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId(pub i64);

identifier!(UserId);

/// A file. No call that fetches its content is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub i64);

identifier!(FileId);

/// The value of a custom field, which the tenant has added to a type of record. A
/// JSON Patch addresses it by its position in `fields`, counted from 0, not by its
/// id. Read the record again before patching, since positions may change.
///
/// **Evidence:** [official](crate::guide::evidence).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    pub field_id: Option<FieldId>,
    /// Display name, chosen by the tenant.
    pub label: Option<String>,
    pub value: Option<CustomFieldValue>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(CustomField {
    "field_id" => field_id,
    "label" => label,
    "value" => value,
});

/// A custom field. Each tenant has its own set, so an id from one tenant, the
/// sandbox included, means nothing in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId(pub i64);

identifier!(FieldId);

impl From<FieldId> for CustomFieldKey {
    fn from(id: FieldId) -> Self {
        Self::from(id.0)
    }
}

/// Always text, even for numbers and dates; empty when the field is not filled in.
/// Public client code has written a number, so numbers and booleans are accepted
/// when reading. Send text.
///
/// `From` creates the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomFieldValue {
    /// Received as a string.
    Text(String),
    /// Received as a number.
    Number(Decimal),
    /// Received as a boolean.
    Bool(bool),
}

union!(CustomFieldValue { Text, Number, Bool });

/// Identifies an announcement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnnouncementId(pub i64);

identifier!(AnnouncementId);

/// Identifies an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuditId(pub i64);

identifier!(AuditId);

/// The item itself. Its telephone number, serial number or similar is the
/// `identifier`, which is text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InventoryItemId(pub i64);

identifier!(InventoryItemId);

/// Identifies an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderId(pub i64);

identifier!(OrderId);

/// Identifies a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportId(pub i64);

identifier!(ReportId);

/// Identifies a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestId(pub i64);

identifier!(RequestId);

/// Identifies a service product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceProductId(pub i64);

identifier!(ServiceProductId);

/// 0 means none. A charge without a bill has not been billed yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BillId(pub i64);

identifier!(BillId);

/// Identifies a print batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrintBatchId(pub i64);

identifier!(PrintBatchId);

/// Identifies a bill print type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BillPrintTypeId(pub i64);

identifier!(BillPrintTypeId);

/// Identifies a print profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrintProfileId(pub i64);

identifier!(PrintProfileId);

/// Presumably the run that created a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BillCreateBatchId(pub i64);

identifier!(BillCreateBatchId);

/// Identifies a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChargeId(pub i64);

identifier!(ChargeId);

/// In a charge, 0 means that the charge names a product type instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProductId(pub i64);

identifier!(ProductId);

/// In a charge, 0 means that the charge names a product instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProductTypeId(pub i64);

identifier!(ProductTypeId);

/// Identifies a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceId(pub i64);

identifier!(ServiceId);

/// Identifies a tax class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaxClassId(pub i64);

identifier!(TaxClassId);

/// Identifies a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContactId(pub i64);

identifier!(ContactId);

/// Identifies a contact type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContactTypeId(pub i64);

identifier!(ContactTypeId);

/// A credit. The API calls the resource Credits and its key a credit memo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreditMemoId(pub i64);

identifier!(CreditMemoId);

/// Identifies a customer relationship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomerRelationshipId(pub i64);

identifier!(CustomerRelationshipId);

/// Identifies a customer relationship type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomerRelationshipTypeId(pub i64);

identifier!(CustomerRelationshipTypeId);

/// Status of a customer account.
///
/// The list of values is incomplete.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatus {
    /// `PROSPECT`
    Prospect,
    /// `ACTIVE`
    Active,
    /// `CLOSED`
    Closed,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(CustomerStatus {
    Prospect = "PROSPECT",
    Active = "ACTIVE",
    Closed = "CLOSED",
});

/// Identifies a payment account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaymentAccountId(pub i64);

identifier!(PaymentAccountId);

/// Identifies a collection template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CollectionTemplateId(pub i64);

identifier!(CollectionTemplateId);

/// The class of a customer, and what packages and products can be limited to.
/// Unlike Rev.io's other values, these are in mixed case.
///
/// The list of values is incomplete.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerClass {
    /// `Business`
    Business,
    /// `Residential`
    Residential,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(CustomerClass { Business = "Business", Residential = "Residential" });

/// Identifies an inventory type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InventoryTypeId(pub i64);

identifier!(InventoryTypeId);

/// Digits in a string are accepted when reading, since a public Singer schema has a
/// string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InventoryItemUnavailableReasonId(pub i64);

identifier!(InventoryItemUnavailableReasonId);

/// Identifies a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteId(pub i64);

identifier!(NoteId);

/// Identifies a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(pub i64);

identifier!(TaskId);

/// Identifies a note type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteTypeId(pub i64);

identifier!(NoteTypeId);

/// 0 means no provider, in requests and in responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProviderId(pub i64);

identifier!(ProviderId);

/// Identifies a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProcessId(pub i64);

identifier!(ProcessId);

/// Identifies an order group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderGroupId(pub i64);

identifier!(OrderGroupId);

/// Identifies an order hold reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderHoldReasonId(pub i64);

identifier!(OrderHoldReasonId);

/// On a service product, 0 presumably means that it belongs to no package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackageId(pub i64);

identifier!(PackageId);

/// Identifies a usage plan group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UsagePlanGroupId(pub i64);

identifier!(UsagePlanGroupId);

/// Identifies a service type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceTypeId(pub i64);

identifier!(ServiceTypeId);

/// Identifies a package category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackageCategoryId(pub i64);

identifier!(PackageCategoryId);

/// Identifies a package product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackageProductId(pub i64);

identifier!(PackageProductId);

/// Identifies a merchant profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MerchantProfileId(pub i64);

identifier!(MerchantProfileId);

/// Identifies a payment method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaymentMethodId(pub i64);

identifier!(PaymentMethodId);

/// Identifies a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaymentId(pub i64);

identifier!(PaymentId);

/// Identifies an ebilling profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EbillingProfileId(pub i64);

identifier!(EbillingProfileId);

/// Identifies a payment type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaymentTypeId(pub i64);

identifier!(PaymentTypeId);

/// Identifies a process phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProcessPhaseId(pub i64);

identifier!(ProcessPhaseId);

/// Identifies a process task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProcessTaskId(pub i64);

identifier!(ProcessTaskId);

/// Identifies a smart pricing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SmartPricingId(pub i64);

identifier!(SmartPricingId);

/// Products call it `category_id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProductCategoryId(pub i64);

identifier!(ProductCategoryId);

/// Identifies a product group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProductGroupId(pub i64);

identifier!(ProductGroupId);

/// Identifies a gravity profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GravityProfileId(pub i64);

identifier!(GravityProfileId);

/// Identifies a provider account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProviderAccountId(pub i64);

identifier!(ProviderAccountId);

/// Identifies a report category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportCategoryId(pub i64);

identifier!(ReportCategoryId);

/// Identifies a prompt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PromptId(pub i64);

identifier!(PromptId);

/// Identifies a request status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestStatusId(pub i64);

identifier!(RequestStatusId);

/// Identifies a user group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserGroupId(pub i64);

identifier!(UserGroupId);

/// Identifies a request address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestAddressId(pub i64);

identifier!(RequestAddressId);

/// Identifies a request contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestContactId(pub i64);

identifier!(RequestContactId);

/// Identifies a request product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestProductId(pub i64);

identifier!(RequestProductId);

/// Identifies a request service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestServiceId(pub i64);

identifier!(RequestServiceId);

/// Identifies a request template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RequestTemplateId(pub i64);

identifier!(RequestTemplateId);

/// What an inventory item is assigned to; `line_type` is its type. Very likely a
/// service, but no source says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineId(pub i64);

identifier!(LineId);

/// Identifies a task type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskTypeId(pub i64);

identifier!(TaskTypeId);

/// Identifies a task step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskStepId(pub i64);

identifier!(TaskStepId);

/// Identifies a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketId(pub i64);

identifier!(TicketId);

/// Each tenant defines its own types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketTypeId(pub i64);

identifier!(TicketTypeId);

/// Each tenant defines its own steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketStepId(pub i64);

identifier!(TicketStepId);

/// Sent when creating a ticket. The ticket record has `priority`, as text, instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PriorityId(pub i64);

identifier!(PriorityId);

/// Identifies a ticket journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketJournalId(pub i64);

identifier!(TicketJournalId);

/// Identifies a ticket process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketProcessId(pub i64);

identifier!(TicketProcessId);

/// Identifies a customer hierarchy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomerHierarchyId(pub i64);

identifier!(CustomerHierarchyId);

/// A role of a user, which determines what the user may see and do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleId(pub i64);

identifier!(RoleId);

/// Identifies a webhook receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebhookReceiverId(pub i64);

identifier!(WebhookReceiverId);

/// Identifies a webhook subscription.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WebhookSubscriptionId(pub i64);

identifier!(WebhookSubscriptionId);

/// Identifies an integration system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IntegrationSystemId(pub i64);

identifier!(IntegrationSystemId);

/// Identifies an integration entity type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IntegrationEntityTypeId(pub i64);

identifier!(IntegrationEntityTypeId);

/// Presumably the key of a link, going by its place in the path; no public source
/// shows the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IntegrationKeyLinkId(pub i64);

identifier!(IntegrationKeyLinkId);

/// Changes to one record, in order, as in RFC 6902.
pub type JsonPatch = Vec<JsonPatchOperation>;

/// One change to a record.
///
/// **Evidence:** [official](crate::guide::evidence).
#[derive(Clone)]
#[non_exhaustive]
pub struct JsonPatchOperation {
    pub op: JsonPatchOp,
    /// Pointer to the field: `/name`, `/finance/bill_profile_id`, or `/fields/2/value`
    /// for a custom field. Rev.io's published samples start with a slash; some public
    /// client code works without it.
    pub path: String,
    /// The new value. Text and numbers are known to work. Whether null clears a field
    /// is unknown.
    pub value: Option<Value>,
    /// Further fields to send.
    pub extra: Extra,
}

impl JsonPatchOperation {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> JsonPatchOperationBuilder {
        <JsonPatchOperationBuilder as Default>::default()
    }
}

/// Builder of [`JsonPatchOperation`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct JsonPatchOperationBuilder {
    inner: BodyBuilder<JsonPatchOperation>,
}

impl JsonPatchOperationBuilder {
    /// **Required.**
    pub fn op(mut self, value: impl Into<JsonPatchOp>) -> Self {
        self.inner.set("op").op = value.into();
        self
    }

    /// **Required.** Pointer to the field: `/name`, `/finance/bill_profile_id`, or
    /// `/fields/2/value` for a custom field. Rev.io's published samples start with a
    /// slash; some public client code works without it.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.inner.set("path").path = value.into();
        self
    }

    /// The new value. Text and numbers are known to work. Whether null clears a field
    /// is unknown.
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.inner.set("value").value = Some(value.into());
        self
    }

    /// Adds a field that this crate does not know, or replaces one that was added.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// Builds the body. The error names all missing fields and all values out of bounds.
    pub fn build(self) -> Result<JsonPatchOperation> {
        self.inner.build()
    }
}

record!(JsonPatchOperation {
    "op" => op,
    "path" => path,
    "value" => value,
});

/// The operation. RFC 6902 defines others, but only `replace` is known to be
/// accepted.
///
/// The list of values is incomplete.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonPatchOp {
    /// `replace`
    Replace,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(JsonPatchOp { Replace = "replace" });

/// The known JSON shapes of error bodies. Accept either shape with any status, and
/// expect unlisted fields. The object of a 429 response has more fields, see
/// `RateLimitError`.
///
/// `From` creates the first variant.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorBody {
    /// Received as an array.
    Array(ErrorArray),
    /// Received as an object.
    Object(ErrorObject),
}

union!(ErrorBody { Array, Object });

/// The whole body is an array, and its first element describes the failure. Writes
/// of customers, services, service products and inventory items are known to fail
/// like this.
///
/// **Evidence:** [observed](crate::guide::evidence).
pub type ErrorArray = Vec<ErrorItem>;

/// One failure in an array.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorItem {
    pub ok: Option<bool>,
    pub error: Option<String>,
    pub message: Option<String>,
    /// The public client code that names it uses one type for errors and for the
    /// response to a create, so an error may never have it.
    pub id: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(ErrorItem {
    "ok" => ok,
    "error" => error,
    "message" => message,
    "id" => id,
});

/// A failure as a single object. Known for 429 only, and presumably possible with
/// any status.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorObject {
    pub ok: Option<bool>,
    pub error: Option<String>,
    pub message: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(ErrorObject {
    "ok" => ok,
    "error" => error,
    "message" => message,
});

/// The error object of a 429 response: too many calls.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitError {
    /// Its first integer is the number of seconds to wait. The wording around it is
    /// unknown.
    pub message: Option<String>,
    /// Repeats the status, in the spelling that public client code reads.
    pub status_code: Option<i64>,
    /// The same in the usual spelling of an Azure gateway. Expect either.
    ///
    /// `statusCode` in JSON.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub gateway_status_code: Option<i64>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(RateLimitError {
    "message" => message,
    "status_code" => status_code,
    "statusCode" => gateway_status_code,
});
