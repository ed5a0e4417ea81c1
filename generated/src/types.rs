// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Types that several families of calls share.

use revio_runtime::{
    BodyBuilder, CustomFieldKey, Decimal, Extra, Result, Value, identifier, open_enum,
    record, union,
};

/// Where a record can be found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Link {
    /// A [`LinkRelation`]; evidence: official.
    pub rel: Option<LinkRelation>,
    /// Comes with the `http` scheme and a path in lower case; do not follow it as it
    /// stands.
    pub href: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(Link {
    "rel" => rel,
    "href" => href,
});

/// What a link leads to, seen from the record that has it.
///
/// More values than those named here are to be expected.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkRelation {
    /// `self`
    SelfValue,
    /// A value that the spec does not name, as it came.
    Other(String),
}

open_enum!(LinkRelation { SelfValue = "self" });

/// Identifies an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AddressId(pub i64);

identifier!(AddressId);

/// Not the account number, which is text. In an address, 0 means that no customer
/// owns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomerId(pub i64);

identifier!(CustomerId);

/// Answers hold a number (235 in Rev.io's published sample) or text. Send text: the
/// three-letter code of ISO 3166, such as `USA`.
///
/// What you make yourself goes out as the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CountryCode {
    /// It came as text.
    Text(String),
    /// It came as a number.
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

/// A file. No call is known that fetches its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub i64);

identifier!(FileId);

/// The value of one field that the tenant has added to a kind of record. A JSON
/// Patch addresses it by where it stands in `fields`, counted from 0, and not by
/// its id; read the record again first, since positions may shift.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    /// A [`FieldId`]; evidence: official.
    pub field_id: Option<FieldId>,
    /// The name that people see. Each tenant chooses its own.
    pub label: Option<String>,
    /// A [`CustomFieldValue`]; evidence: official.
    pub value: Option<CustomFieldValue>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(CustomField {
    "field_id" => field_id,
    "label" => label,
    "value" => value,
});

/// Names a custom field. Each tenant has its own set, so an id found in one tenant,
/// the sandbox included, means nothing in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId(pub i64);

identifier!(FieldId);

impl From<FieldId> for CustomFieldKey {
    fn from(id: FieldId) -> Self {
        Self::from(id.0)
    }
}

/// Text whatever it stands for, numbers and dates included; empty when the field is
/// not filled in. Public client code has written a number, so numbers and truth
/// values are read as well. Send text.
///
/// What you make yourself goes out as the first variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomFieldValue {
    /// It came as text.
    Text(String),
    /// It came as a number.
    Number(Decimal),
    /// It came as true or false.
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

/// The item itself. Its telephone number, serial number or the like is the
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

/// 0 stands for none. A charge that no bill carries is still to be billed.
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

/// Presumably the run in which a bill was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BillCreateBatchId(pub i64);

identifier!(BillCreateBatchId);

/// Identifies a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChargeId(pub i64);

identifier!(ChargeId);

/// In a charge, 0 means that it goes by product type instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProductId(pub i64);

identifier!(ProductId);

/// In a charge, 0 means that it goes by product instead.
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

/// A credit; the API calls the resource Credits and its key a credit memo.
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

/// How far the account has come.
///
/// More values than those named here are to be expected.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatus {
    /// `PROSPECT`
    Prospect,
    /// `ACTIVE`
    Active,
    /// `CLOSED`
    Closed,
    /// A value that the spec does not name, as it came.
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

/// Identifies an inventory type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InventoryTypeId(pub i64);

identifier!(InventoryTypeId);

/// Digits as text are read too, since a public Singer schema has text.
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

/// 0 stands for no provider, in both directions.
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

/// On a service product, 0 is taken to mean that it belongs to no package.
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

/// What a product calls its `category_id`.
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

/// What an inventory item is assigned to, `line_type` being its kind. Very likely a
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

/// Each tenant has types of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketTypeId(pub i64);

identifier!(TicketTypeId);

/// Each tenant has steps of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketStepId(pub i64);

identifier!(TicketStepId);

/// Sent when a ticket is made. A ticket that is read has its priority as text, in
/// another member.
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

/// A role of a user, which decides what the user may see and do.
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

/// Taken for the key of a link by its place in the path; no source shows the
/// record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IntegrationKeyLinkId(pub i64);

identifier!(IntegrationKeyLinkId);

/// Changes to make to one record, in order, as in RFC 6902.
pub type JsonPatch = Vec<JsonPatchOperation>;

/// One change to a record.
#[derive(Clone)]
#[non_exhaustive]
pub struct JsonPatchOperation {
    /// A [`JsonPatchOp`]; evidence: official.
    pub op: JsonPatchOp,
    /// Pointer to the member, `/name` or `/finance/bill_profile_id`; a custom field is
    /// `/fields/2/value`. Rev.io's published samples begin with a slash, and some
    /// public client code gets by without it.
    pub path: String,
    /// What to put there. Text and numbers are known to work. Whether null empties a
    /// member is not known.
    pub value: Option<Value>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl JsonPatchOperation {
    /// Starts a body with nothing in it. Its required members are marked so.
    pub fn builder() -> JsonPatchOperationBuilder {
        JsonPatchOperationBuilder::default()
    }
}

/// Makes a [`JsonPatchOperation`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct JsonPatchOperationBuilder {
    inner: BodyBuilder<JsonPatchOperation>,
}

impl JsonPatchOperationBuilder {
    /// **Required.** A [`JsonPatchOp`]; evidence: official.
    pub fn op(mut self, value: impl Into<JsonPatchOp>) -> Self {
        let body = self.inner.set("op");
        body.op = value.into();
        self
    }

    /// **Required.** Pointer to the member, `/name` or `/finance/bill_profile_id`; a
    /// custom field is `/fields/2/value`. Rev.io's published samples begin with a
    /// slash, and some public client code gets by without it.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("path");
        body.path = value.into();
        self
    }

    /// What to put there. Text and numbers are known to work. Whether null empties a
    /// member is not known.
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        let body = self.inner.set("value");
        body.value = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<JsonPatchOperation> {
        Ok(self.inner.build()?)
    }
}

record!(JsonPatchOperation {
    "op" => op,
    "path" => path,
    "value" => value,
});

/// Kind of change. RFC 6902 has more, but only `replace` is known to be accepted.
///
/// More values than those named here are to be expected.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonPatchOp {
    /// `replace`
    Replace,
    /// A value that the spec does not name, as it came.
    Other(String),
}

open_enum!(JsonPatchOp { Replace = "replace" });

/// The JSON shapes in which failures have been seen. Read either of them whatever
/// the status, and expect members that are not listed. The object that comes with a 429
/// has more to it, see `RateLimitError`.
///
/// What you make yourself goes out as the first variant.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorBody {
    /// It came as an array.
    Array(ErrorArray),
    /// It came as an object.
    Object(ErrorObject),
}

union!(ErrorBody { Array, Object });

/// The whole body is an array, and its first element says what went wrong.
/// Customers, services, service products and inventory items are known to fail like
/// this when they are written.
///
/// Evidence: observed (seen in use by others).
pub type ErrorArray = Vec<ErrorItem>;

/// One failure in an array of them.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorItem {
    /// True or false; evidence: observed.
    pub ok: Option<bool>,
    /// Text; evidence: observed.
    pub error: Option<String>,
    /// Text; evidence: observed.
    pub message: Option<String>,
    /// The public client code that names it uses one type for this and for the answer
    /// to a create; an error may never have it.
    pub id: Option<i64>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(ErrorItem {
    "ok" => ok,
    "error" => error,
    "message" => message,
    "id" => id,
});

/// A failure as a single object. Known for 429 only, and taken to be possible for
/// every status.
///
/// Evidence: inferred (concluded from what is known, not seen).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorObject {
    /// True or false; evidence: inferred.
    pub ok: Option<bool>,
    /// Text; evidence: inferred.
    pub error: Option<String>,
    /// Text; evidence: inferred.
    pub message: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(ErrorObject {
    "ok" => ok,
    "error" => error,
    "message" => message,
});

/// The form that an error object takes when there have been too many calls, status 429.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RateLimitError {
    /// Holds the seconds to wait as its first whole number. The words around it are not
    /// known.
    pub message: Option<String>,
    /// The status once more, in the spelling that public client code reads.
    pub status_code: Option<i64>,
    /// The same in the spelling usual for an Azure gateway. Expect either.
    ///
    /// Called `statusCode` in JSON. Evidence: inferred.
    pub gateway_status_code: Option<i64>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(RateLimitError {
    "message" => message,
    "status_code" => status_code,
    "statusCode" => gateway_status_code,
});
