// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Types that several resources share.

use crate::builder::BodyBuilder;
use revio_runtime::{Decimal, Extra, Value, open_enum, placeholder, record, union};

/// Identifies an address.
///
/// An [`Id`](crate::Id): `AddressId::new(1001)`.
pub type AddressId = revio_runtime::Id<tag::AddressIdTag>;

/// Not the account number, which is text. In an address, 0 means that it has no
/// customer.
///
/// An [`Id`](crate::Id): `CustomerId::new(1001)`.
pub type CustomerId = revio_runtime::Id<tag::CustomerIdTag>;

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
///
/// An [`Id`](crate::Id): `AgentId::new(1001)`.
pub type AgentId = revio_runtime::Id<tag::AgentIdTag>;

/// Identifies an agent type.
///
/// An [`Id`](crate::Id): `AgentTypeId::new(1001)`.
pub type AgentTypeId = revio_runtime::Id<tag::AgentTypeIdTag>;

/// Identifies a commission plan.
///
/// An [`Id`](crate::Id): `CommissionPlanId::new(1001)`.
pub type CommissionPlanId = revio_runtime::Id<tag::CommissionPlanIdTag>;

/// Identifies a bill profile.
///
/// An [`Id`](crate::Id): `BillProfileId::new(1001)`.
pub type BillProfileId = revio_runtime::Id<tag::BillProfileIdTag>;

/// A user of the Rev.io application, not a customer or a contact.
///
/// An [`Id`](crate::Id): `UserId::new(1001)`.
pub type UserId = revio_runtime::Id<tag::UserIdTag>;

/// A file. No call that fetches its content is known.
///
/// An [`Id`](crate::Id): `FileId::new(1001)`.
pub type FileId = revio_runtime::Id<tag::FileIdTag>;

/// The value of a custom field, which the tenant has added to a type of record. A
/// JSON Patch addresses it by its position in `fields`, counted from 0, not by its
/// id. Read the record again before patching, since positions may change.
///
/// **Evidence:** [official](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct CustomField {
    pub field_id: Option<FieldId>,
    /// Display name, chosen by the tenant.
    pub label: Option<String>,
    pub value: Option<CustomFieldValue>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl CustomField {
    /// Creates a custom field with its id and its value, for the body of a request.
    pub fn new(
        field_id: impl Into<FieldId>,
        value: impl Into<CustomFieldValue>,
    ) -> Self {
        let mut record: Self = placeholder();
        record.field_id = Some(field_id.into());
        record.value = Some(value.into());
        record
    }
}

record!(CustomField {
    "field_id" => field_id,
    "label" => label,
    "value" => value,
});

/// A custom field. Each tenant has its own set, so an id from one tenant, the
/// sandbox included, means nothing in another.
///
/// An [`Id`](crate::Id): `FieldId::new(1001)`.
pub type FieldId = revio_runtime::Id<tag::FieldIdTag>;

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
///
/// An [`Id`](crate::Id): `AnnouncementId::new(1001)`.
pub type AnnouncementId = revio_runtime::Id<tag::AnnouncementIdTag>;

/// Identifies an audit.
///
/// An [`Id`](crate::Id): `AuditId::new(1001)`.
pub type AuditId = revio_runtime::Id<tag::AuditIdTag>;

/// The item itself. Its telephone number, serial number or similar is the
/// `identifier`, which is text.
///
/// An [`Id`](crate::Id): `InventoryItemId::new(1001)`.
pub type InventoryItemId = revio_runtime::Id<tag::InventoryItemIdTag>;

/// Identifies an order.
///
/// An [`Id`](crate::Id): `OrderId::new(1001)`.
pub type OrderId = revio_runtime::Id<tag::OrderIdTag>;

/// Identifies a report.
///
/// An [`Id`](crate::Id): `ReportId::new(1001)`.
pub type ReportId = revio_runtime::Id<tag::ReportIdTag>;

/// Identifies a request.
///
/// An [`Id`](crate::Id): `RequestId::new(1001)`.
pub type RequestId = revio_runtime::Id<tag::RequestIdTag>;

/// Identifies a service product.
///
/// An [`Id`](crate::Id): `ServiceProductId::new(1001)`.
pub type ServiceProductId = revio_runtime::Id<tag::ServiceProductIdTag>;

/// 0 means none. A charge without a bill has not been billed yet.
///
/// An [`Id`](crate::Id): `BillId::new(1001)`.
pub type BillId = revio_runtime::Id<tag::BillIdTag>;

/// Identifies a print batch.
///
/// An [`Id`](crate::Id): `PrintBatchId::new(1001)`.
pub type PrintBatchId = revio_runtime::Id<tag::PrintBatchIdTag>;

/// Identifies a bill print type.
///
/// An [`Id`](crate::Id): `BillPrintTypeId::new(1001)`.
pub type BillPrintTypeId = revio_runtime::Id<tag::BillPrintTypeIdTag>;

/// Identifies a print profile.
///
/// An [`Id`](crate::Id): `PrintProfileId::new(1001)`.
pub type PrintProfileId = revio_runtime::Id<tag::PrintProfileIdTag>;

/// Presumably the run that created a bill.
///
/// An [`Id`](crate::Id): `BillCreateBatchId::new(1001)`.
pub type BillCreateBatchId = revio_runtime::Id<tag::BillCreateBatchIdTag>;

/// Identifies a charge.
///
/// An [`Id`](crate::Id): `ChargeId::new(1001)`.
pub type ChargeId = revio_runtime::Id<tag::ChargeIdTag>;

/// In a charge, 0 means that the charge names a product type instead.
///
/// An [`Id`](crate::Id): `ProductId::new(1001)`.
pub type ProductId = revio_runtime::Id<tag::ProductIdTag>;

/// In a charge, 0 means that the charge names a product instead.
///
/// An [`Id`](crate::Id): `ProductTypeId::new(1001)`.
pub type ProductTypeId = revio_runtime::Id<tag::ProductTypeIdTag>;

/// Identifies a service.
///
/// An [`Id`](crate::Id): `ServiceId::new(1001)`.
pub type ServiceId = revio_runtime::Id<tag::ServiceIdTag>;

/// Identifies a tax class.
///
/// An [`Id`](crate::Id): `TaxClassId::new(1001)`.
pub type TaxClassId = revio_runtime::Id<tag::TaxClassIdTag>;

/// Identifies a contact.
///
/// An [`Id`](crate::Id): `ContactId::new(1001)`.
pub type ContactId = revio_runtime::Id<tag::ContactIdTag>;

/// Identifies a contact type.
///
/// An [`Id`](crate::Id): `ContactTypeId::new(1001)`.
pub type ContactTypeId = revio_runtime::Id<tag::ContactTypeIdTag>;

/// A credit. The API calls the resource Credits and its key a credit memo.
///
/// An [`Id`](crate::Id): `CreditMemoId::new(1001)`.
pub type CreditMemoId = revio_runtime::Id<tag::CreditMemoIdTag>;

/// Identifies a customer relationship.
///
/// An [`Id`](crate::Id): `CustomerRelationshipId::new(1001)`.
pub type CustomerRelationshipId = revio_runtime::Id<tag::CustomerRelationshipIdTag>;

/// Identifies a customer relationship type.
///
/// An [`Id`](crate::Id): `CustomerRelationshipTypeId::new(1001)`.
pub type CustomerRelationshipTypeId =
    revio_runtime::Id<tag::CustomerRelationshipTypeIdTag>;

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
///
/// An [`Id`](crate::Id): `PaymentAccountId::new(1001)`.
pub type PaymentAccountId = revio_runtime::Id<tag::PaymentAccountIdTag>;

/// Identifies a collection template.
///
/// An [`Id`](crate::Id): `CollectionTemplateId::new(1001)`.
pub type CollectionTemplateId = revio_runtime::Id<tag::CollectionTemplateIdTag>;

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
///
/// An [`Id`](crate::Id): `InventoryTypeId::new(1001)`.
pub type InventoryTypeId = revio_runtime::Id<tag::InventoryTypeIdTag>;

/// Digits in a string are accepted when reading, since a public Singer schema has a
/// string.
///
/// An [`Id`](crate::Id): `InventoryItemUnavailableReasonId::new(1001)`.
pub type InventoryItemUnavailableReasonId =
    revio_runtime::Id<tag::InventoryItemUnavailableReasonIdTag>;

/// Identifies a note.
///
/// An [`Id`](crate::Id): `NoteId::new(1001)`.
pub type NoteId = revio_runtime::Id<tag::NoteIdTag>;

/// Identifies a task.
///
/// An [`Id`](crate::Id): `TaskId::new(1001)`.
pub type TaskId = revio_runtime::Id<tag::TaskIdTag>;

/// Identifies a note type.
///
/// An [`Id`](crate::Id): `NoteTypeId::new(1001)`.
pub type NoteTypeId = revio_runtime::Id<tag::NoteTypeIdTag>;

/// 0 means no provider, in requests and in responses.
///
/// An [`Id`](crate::Id): `ProviderId::new(1001)`.
pub type ProviderId = revio_runtime::Id<tag::ProviderIdTag>;

/// Identifies a process.
///
/// An [`Id`](crate::Id): `ProcessId::new(1001)`.
pub type ProcessId = revio_runtime::Id<tag::ProcessIdTag>;

/// Identifies an order group.
///
/// An [`Id`](crate::Id): `OrderGroupId::new(1001)`.
pub type OrderGroupId = revio_runtime::Id<tag::OrderGroupIdTag>;

/// Identifies an order hold reason.
///
/// An [`Id`](crate::Id): `OrderHoldReasonId::new(1001)`.
pub type OrderHoldReasonId = revio_runtime::Id<tag::OrderHoldReasonIdTag>;

/// On a service product, 0 presumably means that it belongs to no package.
///
/// An [`Id`](crate::Id): `PackageId::new(1001)`.
pub type PackageId = revio_runtime::Id<tag::PackageIdTag>;

/// Identifies a usage plan group.
///
/// An [`Id`](crate::Id): `UsagePlanGroupId::new(1001)`.
pub type UsagePlanGroupId = revio_runtime::Id<tag::UsagePlanGroupIdTag>;

/// Identifies a service type.
///
/// An [`Id`](crate::Id): `ServiceTypeId::new(1001)`.
pub type ServiceTypeId = revio_runtime::Id<tag::ServiceTypeIdTag>;

/// Identifies a package category.
///
/// An [`Id`](crate::Id): `PackageCategoryId::new(1001)`.
pub type PackageCategoryId = revio_runtime::Id<tag::PackageCategoryIdTag>;

/// Identifies a package product.
///
/// An [`Id`](crate::Id): `PackageProductId::new(1001)`.
pub type PackageProductId = revio_runtime::Id<tag::PackageProductIdTag>;

/// Identifies a merchant profile.
///
/// An [`Id`](crate::Id): `MerchantProfileId::new(1001)`.
pub type MerchantProfileId = revio_runtime::Id<tag::MerchantProfileIdTag>;

/// Identifies a payment method.
///
/// An [`Id`](crate::Id): `PaymentMethodId::new(1001)`.
pub type PaymentMethodId = revio_runtime::Id<tag::PaymentMethodIdTag>;

/// Identifies a payment.
///
/// An [`Id`](crate::Id): `PaymentId::new(1001)`.
pub type PaymentId = revio_runtime::Id<tag::PaymentIdTag>;

/// Identifies an ebilling profile.
///
/// An [`Id`](crate::Id): `EbillingProfileId::new(1001)`.
pub type EbillingProfileId = revio_runtime::Id<tag::EbillingProfileIdTag>;

/// Identifies a payment type.
///
/// An [`Id`](crate::Id): `PaymentTypeId::new(1001)`.
pub type PaymentTypeId = revio_runtime::Id<tag::PaymentTypeIdTag>;

/// Identifies a process phase.
///
/// An [`Id`](crate::Id): `ProcessPhaseId::new(1001)`.
pub type ProcessPhaseId = revio_runtime::Id<tag::ProcessPhaseIdTag>;

/// Identifies a process task.
///
/// An [`Id`](crate::Id): `ProcessTaskId::new(1001)`.
pub type ProcessTaskId = revio_runtime::Id<tag::ProcessTaskIdTag>;

/// Identifies a smart pricing.
///
/// An [`Id`](crate::Id): `SmartPricingId::new(1001)`.
pub type SmartPricingId = revio_runtime::Id<tag::SmartPricingIdTag>;

/// Products call it `category_id`.
///
/// An [`Id`](crate::Id): `ProductCategoryId::new(1001)`.
pub type ProductCategoryId = revio_runtime::Id<tag::ProductCategoryIdTag>;

/// Identifies a product group.
///
/// An [`Id`](crate::Id): `ProductGroupId::new(1001)`.
pub type ProductGroupId = revio_runtime::Id<tag::ProductGroupIdTag>;

/// Identifies a gravity profile.
///
/// An [`Id`](crate::Id): `GravityProfileId::new(1001)`.
pub type GravityProfileId = revio_runtime::Id<tag::GravityProfileIdTag>;

/// Identifies a provider account.
///
/// An [`Id`](crate::Id): `ProviderAccountId::new(1001)`.
pub type ProviderAccountId = revio_runtime::Id<tag::ProviderAccountIdTag>;

/// Identifies a report category.
///
/// An [`Id`](crate::Id): `ReportCategoryId::new(1001)`.
pub type ReportCategoryId = revio_runtime::Id<tag::ReportCategoryIdTag>;

/// Identifies a prompt.
///
/// An [`Id`](crate::Id): `PromptId::new(1001)`.
pub type PromptId = revio_runtime::Id<tag::PromptIdTag>;

/// Identifies a request status.
///
/// An [`Id`](crate::Id): `RequestStatusId::new(1001)`.
pub type RequestStatusId = revio_runtime::Id<tag::RequestStatusIdTag>;

/// Identifies a user group.
///
/// An [`Id`](crate::Id): `UserGroupId::new(1001)`.
pub type UserGroupId = revio_runtime::Id<tag::UserGroupIdTag>;

/// Identifies a request address.
///
/// An [`Id`](crate::Id): `RequestAddressId::new(1001)`.
pub type RequestAddressId = revio_runtime::Id<tag::RequestAddressIdTag>;

/// Identifies a request contact.
///
/// An [`Id`](crate::Id): `RequestContactId::new(1001)`.
pub type RequestContactId = revio_runtime::Id<tag::RequestContactIdTag>;

/// Identifies a request product.
///
/// An [`Id`](crate::Id): `RequestProductId::new(1001)`.
pub type RequestProductId = revio_runtime::Id<tag::RequestProductIdTag>;

/// Identifies a request service.
///
/// An [`Id`](crate::Id): `RequestServiceId::new(1001)`.
pub type RequestServiceId = revio_runtime::Id<tag::RequestServiceIdTag>;

/// Identifies a request template.
///
/// An [`Id`](crate::Id): `RequestTemplateId::new(1001)`.
pub type RequestTemplateId = revio_runtime::Id<tag::RequestTemplateIdTag>;

/// What an inventory item is assigned to; `line_type` is its type. Very likely a
/// service, but no source says so.
///
/// An [`Id`](crate::Id): `LineId::new(1001)`.
pub type LineId = revio_runtime::Id<tag::LineIdTag>;

/// Identifies a task type.
///
/// An [`Id`](crate::Id): `TaskTypeId::new(1001)`.
pub type TaskTypeId = revio_runtime::Id<tag::TaskTypeIdTag>;

/// Identifies a task step.
///
/// An [`Id`](crate::Id): `TaskStepId::new(1001)`.
pub type TaskStepId = revio_runtime::Id<tag::TaskStepIdTag>;

/// Identifies a ticket.
///
/// An [`Id`](crate::Id): `TicketId::new(1001)`.
pub type TicketId = revio_runtime::Id<tag::TicketIdTag>;

/// Each tenant defines its own types.
///
/// An [`Id`](crate::Id): `TicketTypeId::new(1001)`.
pub type TicketTypeId = revio_runtime::Id<tag::TicketTypeIdTag>;

/// Each tenant defines its own steps.
///
/// An [`Id`](crate::Id): `TicketStepId::new(1001)`.
pub type TicketStepId = revio_runtime::Id<tag::TicketStepIdTag>;

/// Sent when creating a ticket. The ticket record has `priority`, as text, instead.
///
/// An [`Id`](crate::Id): `PriorityId::new(1001)`.
pub type PriorityId = revio_runtime::Id<tag::PriorityIdTag>;

/// Identifies a ticket journal.
///
/// An [`Id`](crate::Id): `TicketJournalId::new(1001)`.
pub type TicketJournalId = revio_runtime::Id<tag::TicketJournalIdTag>;

/// Identifies a ticket process.
///
/// An [`Id`](crate::Id): `TicketProcessId::new(1001)`.
pub type TicketProcessId = revio_runtime::Id<tag::TicketProcessIdTag>;

/// Identifies a customer hierarchy.
///
/// An [`Id`](crate::Id): `CustomerHierarchyId::new(1001)`.
pub type CustomerHierarchyId = revio_runtime::Id<tag::CustomerHierarchyIdTag>;

/// A role of a user, which determines what the user may see and do.
///
/// An [`Id`](crate::Id): `RoleId::new(1001)`.
pub type RoleId = revio_runtime::Id<tag::RoleIdTag>;

/// Identifies a webhook receiver.
///
/// An [`Id`](crate::Id): `WebhookReceiverId::new(1001)`.
pub type WebhookReceiverId = revio_runtime::Id<tag::WebhookReceiverIdTag>;

/// Identifies a webhook subscription.
///
/// An [`Id`](crate::Id): `WebhookSubscriptionId::new(1001)`.
pub type WebhookSubscriptionId = revio_runtime::Id<tag::WebhookSubscriptionIdTag>;

/// Identifies an integration system.
///
/// An [`Id`](crate::Id): `IntegrationSystemId::new(1001)`.
pub type IntegrationSystemId = revio_runtime::Id<tag::IntegrationSystemIdTag>;

/// Identifies an integration entity type.
///
/// An [`Id`](crate::Id): `IntegrationEntityTypeId::new(1001)`.
pub type IntegrationEntityTypeId = revio_runtime::Id<tag::IntegrationEntityTypeIdTag>;

/// Presumably the key of a link, going by its place in the path; no public source
/// shows the record.
///
/// An [`Id`](crate::Id): `IntegrationKeyLinkId::new(1001)`.
pub type IntegrationKeyLinkId = revio_runtime::Id<tag::IntegrationKeyLinkIdTag>;

/// Changes to one record, in order, as in RFC 6902.
pub type JsonPatch = Vec<JsonPatchOperation>;

/// One change to a record.
///
/// **Evidence:** [official](crate::guide::evidence).
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

/// Builder of [`JsonPatchOperation`]. Its other methods are those of
/// [`BodyBuilder`].
pub type JsonPatchOperationBuilder = BodyBuilder<JsonPatchOperation>;

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
#[derive(Default)]
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
#[derive(Default)]
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
#[derive(Default)]
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

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum AddressIdTag {}
    pub enum CustomerIdTag {}
    pub enum AgentIdTag {}
    pub enum AgentTypeIdTag {}
    pub enum CommissionPlanIdTag {}
    pub enum BillProfileIdTag {}
    pub enum UserIdTag {}
    pub enum FileIdTag {}
    pub enum FieldIdTag {}
    pub enum AnnouncementIdTag {}
    pub enum AuditIdTag {}
    pub enum InventoryItemIdTag {}
    pub enum OrderIdTag {}
    pub enum ReportIdTag {}
    pub enum RequestIdTag {}
    pub enum ServiceProductIdTag {}
    pub enum BillIdTag {}
    pub enum PrintBatchIdTag {}
    pub enum BillPrintTypeIdTag {}
    pub enum PrintProfileIdTag {}
    pub enum BillCreateBatchIdTag {}
    pub enum ChargeIdTag {}
    pub enum ProductIdTag {}
    pub enum ProductTypeIdTag {}
    pub enum ServiceIdTag {}
    pub enum TaxClassIdTag {}
    pub enum ContactIdTag {}
    pub enum ContactTypeIdTag {}
    pub enum CreditMemoIdTag {}
    pub enum CustomerRelationshipIdTag {}
    pub enum CustomerRelationshipTypeIdTag {}
    pub enum PaymentAccountIdTag {}
    pub enum CollectionTemplateIdTag {}
    pub enum InventoryTypeIdTag {}
    pub enum InventoryItemUnavailableReasonIdTag {}
    pub enum NoteIdTag {}
    pub enum TaskIdTag {}
    pub enum NoteTypeIdTag {}
    pub enum ProviderIdTag {}
    pub enum ProcessIdTag {}
    pub enum OrderGroupIdTag {}
    pub enum OrderHoldReasonIdTag {}
    pub enum PackageIdTag {}
    pub enum UsagePlanGroupIdTag {}
    pub enum ServiceTypeIdTag {}
    pub enum PackageCategoryIdTag {}
    pub enum PackageProductIdTag {}
    pub enum MerchantProfileIdTag {}
    pub enum PaymentMethodIdTag {}
    pub enum PaymentIdTag {}
    pub enum EbillingProfileIdTag {}
    pub enum PaymentTypeIdTag {}
    pub enum ProcessPhaseIdTag {}
    pub enum ProcessTaskIdTag {}
    pub enum SmartPricingIdTag {}
    pub enum ProductCategoryIdTag {}
    pub enum ProductGroupIdTag {}
    pub enum GravityProfileIdTag {}
    pub enum ProviderAccountIdTag {}
    pub enum ReportCategoryIdTag {}
    pub enum PromptIdTag {}
    pub enum RequestStatusIdTag {}
    pub enum UserGroupIdTag {}
    pub enum RequestAddressIdTag {}
    pub enum RequestContactIdTag {}
    pub enum RequestProductIdTag {}
    pub enum RequestServiceIdTag {}
    pub enum RequestTemplateIdTag {}
    pub enum LineIdTag {}
    pub enum TaskTypeIdTag {}
    pub enum TaskStepIdTag {}
    pub enum TicketIdTag {}
    pub enum TicketTypeIdTag {}
    pub enum TicketStepIdTag {}
    pub enum PriorityIdTag {}
    pub enum TicketJournalIdTag {}
    pub enum TicketProcessIdTag {}
    pub enum CustomerHierarchyIdTag {}
    pub enum RoleIdTag {}
    pub enum WebhookReceiverIdTag {}
    pub enum WebhookSubscriptionIdTag {}
    pub enum IntegrationSystemIdTag {}
    pub enum IntegrationEntityTypeIdTag {}
    pub enum IntegrationKeyLinkIdTag {}
    impl revio_runtime::CustomFieldTag for FieldIdTag {}
}
