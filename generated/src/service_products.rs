// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Billed products on customers' services. Create, change and end them here.
//!
//! # Records
//!
//! - [`ServiceProduct`]: A product that a customer has on a service, with its
//!   billing terms.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](ServiceProducts::list) | Lists service products. | `GET /ServiceProduct` | observed |
//! | [`create`](ServiceProducts::create) | Creates a service product. | `POST /ServiceProduct` | observed |
//! | [`disconnect`](ServiceProducts::disconnect) | Disconnects a service product. | `DELETE /ServiceProduct` | official |
//! | [`get`](ServiceProducts::get) | Gets a service product. | `GET /ServiceProduct/{service_product_id}` | inferred |
//! | [`replace`](ServiceProducts::replace) | Replaces a service product. | `PUT /ServiceProduct/{service_product_id}` | official |
//! | [`update`](ServiceProducts::update) | Updates a service product. | `PATCH /ServiceProduct/{service_product_id}` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`ServiceProductsList`], [`ServiceProductsCreate`],
//! [`ServiceProductsDisconnect`], [`ServiceProductsGet`],
//! [`ServiceProductsReplace`], [`ServiceProductsUpdate`].
//!
//! Request bodies: [`ServiceProductCreateBuilder`],
//! [`ServiceProductReplaceBuilder`], [`ServiceProductDisconnectBuilder`].

use crate::builder::{BodyBuilder, ListRequest, PatchRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomField, CustomerId, FieldId, PackageId, ProductId, ServiceId, ServiceProductId,
    UserId,
};
use revio_runtime::{
    Bound, Created, Decimal, Done, Extra, FindSent, Handle, NaiveDateTime, OneOrNone,
    Tristate, Value, custom_field_labels, open_enum, placeholder, record,
};

/// A product that a customer has on a service, with its billing terms.
/// `0001-01-01T00:00:00` means no date.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct ServiceProduct {
    pub service_product_id: ServiceProductId,
    pub customer_id: Option<CustomerId>,
    pub product_id: Option<ProductId>,
    /// The package that the product belongs to; presumably 0 for none.
    pub package_id: Option<PackageId>,
    pub service_id: Option<ServiceId>,
    /// Text shown on the bill.
    pub description: Option<String>,
    /// A provisioning code; in telephony a USOC, which identifies what is ordered from
    /// the provider.
    pub code_1: Option<String>,
    /// In telephony an FID, the code that goes with a USOC.
    pub code_2: Option<String>,
    /// Positive even for a credit, which a replacement marks with `credit_flag`. A
    /// replacement cannot change it together with `status`.
    pub rate: Option<Decimal>,
    /// The date up to which the product has been billed.
    pub billed_through_date: Option<NaiveDateTime>,
    /// Spelled `canceled` on the wire. Services call it `disconnected_date`.
    pub canceled_date: Option<NaiveDateTime>,
    /// A replacement cannot set `DISCONNECTED`, nor a new status together with a new
    /// rate or quantity.
    pub status: Option<ServiceProductStatus>,
    pub status_date: Option<NaiveDateTime>,
    pub status_user_id: Option<UserId>,
    /// A service accepts a new `activated_date` only when all of its service products
    /// already have it.
    pub activated_date: Option<NaiveDateTime>,
    /// Presumably the provider's monthly charge, as in a product.
    pub cost: Option<Decimal>,
    /// In addition to `description`, which is shown on the bill.
    pub wholesale_description: Option<String>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub free_start_date: Option<NaiveDateTime>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub free_end_date: Option<NaiveDateTime>,
    /// An integer in public client code, although a public Singer schema allows any
    /// number. A replacement cannot change it together with `status`.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub quantity: Option<f64>,
    /// Services call it `contract_start`.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub contract_start_date: Option<NaiveDateTime>,
    /// Services call it `contract_end`.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub contract_end_date: Option<NaiveDateTime>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub created_date: Option<NaiveDateTime>,
    /// Charges call it `is_tax_included`.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub tax_included: Option<bool>,
    /// **Evidence:** [observed](crate::guide::evidence).
    pub group_on_bill: Option<bool>,
    /// Package products call it `itemize`.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub itemized: Option<bool>,
    /// Custom fields. The shape of the elements is inferred.
    ///
    /// **Evidence:** [observed](crate::guide::evidence).
    pub fields: Option<Vec<CustomField>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl ServiceProduct {
    /// Creates a record with only its required fields set.
    pub fn new(service_product_id: impl Into<ServiceProductId>) -> Self {
        let mut record: Self = placeholder();
        record.service_product_id = service_product_id.into();
        record
    }
}

record!(ServiceProduct {
    "service_product_id" => service_product_id,
    "customer_id" => customer_id,
    "product_id" => product_id,
    "package_id" => package_id,
    "service_id" => service_id,
    "description" => description,
    "code_1" => code_1,
    "code_2" => code_2,
    "rate" => rate,
    "billed_through_date" => billed_through_date,
    "canceled_date" => canceled_date,
    "status" => status,
    "status_date" => status_date,
    "status_user_id" => status_user_id,
    "activated_date" => activated_date,
    "cost" => cost,
    "wholesale_description" => wholesale_description,
    "free_start_date" => free_start_date,
    "free_end_date" => free_end_date,
    "quantity" => quantity,
    "contract_start_date" => contract_start_date,
    "contract_end_date" => contract_end_date,
    "created_date" => created_date,
    "tax_included" => tax_included,
    "group_on_bill" => group_on_bill,
    "itemized" => itemized,
    "fields" => fields,
});

/// `DISCONNECTED` is set by disconnecting the service product, not by a
/// replacement.
///
/// The list of values is complete as of today.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceProductStatus {
    /// `PENDING`
    Pending,
    /// `ACTIVE`
    Active,
    /// `DENIED`
    Denied,
    /// `DISCONNECTED`
    Disconnected,
    /// An unknown value, as received.
    Other(String),
}

open_enum!(ServiceProductStatus {
    Pending = "PENDING",
    Active = "ACTIVE",
    Denied = "DENIED",
    Disconnected = "DISCONNECTED",
});

/// Request body for creating a service product. No field is known to be required;
/// always set service and product. The fields come from public client code; those
/// whose name on the wire is not shown there are marked as inferred.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct ServiceProductCreate {
    /// The service that gets the product. Public client code sends it; the name is
    /// inferred from the replacement.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub service_id: Option<ServiceId>,
    pub product_id: Option<ProductId>,
    pub customer_id: Option<CustomerId>,
    /// Must be positive: a replacement rejects other numbers, even for credits. How to
    /// create a credit here is unknown.
    pub rate: Option<Decimal>,
    /// Known to be sent as 1.
    pub quantity: Option<f64>,
    /// `true` requests charges prorated to `effective_date`.
    pub generate_proration: Option<bool>,
    /// When the product takes effect. The service product record has no such field.
    /// Known to be sent as a date without a time and with a trailing `Z`.
    pub effective_date: Option<NaiveDateTime>,
    /// Known to be sent as a date without a time and with a trailing `Z`; the name is
    /// inferred from the record.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub activated_date: Option<NaiveDateTime>,
    /// The package that the product belongs to. Public client code sends it; the name
    /// is inferred from the record.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub package_id: Option<PackageId>,
    /// Text shown on the bill. Its default is unknown.
    pub description: Option<String>,
    /// Further fields to send.
    pub extra: Extra,
}

impl ServiceProductCreate {
    /// Starts an empty body.
    pub fn builder() -> ServiceProductCreateBuilder {
        <ServiceProductCreateBuilder as Default>::default()
    }
}

/// Builder of [`ServiceProductCreate`]. Its other methods are those of
/// [`BodyBuilder`].
pub type ServiceProductCreateBuilder = BodyBuilder<ServiceProductCreate>;

impl ServiceProductCreateBuilder {
    /// The service that gets the product. Public client code sends it; the name is
    /// inferred from the replacement.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn service_id<T>(mut self, value: impl OneOrNone<ServiceId, T>) -> Self {
        self.inner.set("service_id").service_id = value.into_option();
        self
    }

    pub fn product_id<T>(mut self, value: impl OneOrNone<ProductId, T>) -> Self {
        self.inner.set("product_id").product_id = value.into_option();
        self
    }

    pub fn customer_id<T>(mut self, value: impl OneOrNone<CustomerId, T>) -> Self {
        self.inner.set("customer_id").customer_id = value.into_option();
        self
    }

    /// Must be positive: a replacement rejects other numbers, even for credits. How to
    /// create a credit here is unknown.
    pub fn rate<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("rate").rate = value.into_option();
        self
    }

    /// Known to be sent as 1.
    pub fn quantity<T>(mut self, value: impl OneOrNone<f64, T>) -> Self {
        self.inner.set("quantity").quantity = value.into_option();
        self
    }

    /// `true` requests charges prorated to `effective_date`.
    pub fn generate_proration<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("generate_proration").generate_proration = value.into_option();
        self
    }

    /// When the product takes effect. The service product record has no such field.
    /// Known to be sent as a date without a time and with a trailing `Z`.
    pub fn effective_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("effective_date").effective_date = value.into_option();
        self
    }

    /// Known to be sent as a date without a time and with a trailing `Z`; the name is
    /// inferred from the record.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn activated_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("activated_date").activated_date = value.into_option();
        self
    }

    /// The package that the product belongs to. Public client code sends it; the name
    /// is inferred from the record.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn package_id<T>(mut self, value: impl OneOrNone<PackageId, T>) -> Self {
        self.inner.set("package_id").package_id = value.into_option();
        self
    }

    /// Text shown on the bill. Its default is unknown.
    pub fn description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("description").description = value.into_option();
        self
    }
}

record!(ServiceProductCreate {
    "service_id" => service_id,
    "product_id" => product_id,
    "customer_id" => customer_id,
    "rate" => rate,
    "quantity" => quantity,
    "generate_proration" => generate_proration,
    "effective_date" => effective_date,
    "activated_date" => activated_date,
    "package_id" => package_id,
    "description" => description,
});

/// The complete new state of a service product. Start from a record that has just
/// been read, then set `generate_proration`, which the record lacks and the server
/// requires. Fields marked as inferred are not in the known part of the documented
/// body; they are here so that they are not lost.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct ServiceProductReplace {
    /// When the change takes effect; defaults to the day of the change. The service
    /// product record has no such field.
    pub effective_date: Tristate<NaiveDateTime>,
    /// `true` creates charges prorated to `effective_date`. Required, and not in the
    /// record, so it must be set each time.
    pub generate_proration: bool,
    /// The same as in the path.
    pub service_product_id: Tristate<ServiceProductId>,
    pub customer_id: Tristate<CustomerId>,
    /// 0 is out of bounds.
    ///
    /// Allowed values: 1 to 2147483647.
    pub product_id: ProductId,
    /// The package that the product belongs to; presumably 0 for none.
    ///
    /// Allowed values: 0 to 2147483647.
    pub package_id: Tristate<PackageId>,
    /// 0 is out of bounds.
    ///
    /// Allowed values: 1 to 2147483647.
    pub service_id: ServiceId,
    /// Text shown on the bill.
    ///
    /// Allowed values: at most 500 characters.
    pub description: Tristate<String>,
    /// A provisioning code; in telephony a USOC, which identifies what is ordered from
    /// the provider.
    ///
    /// Allowed values: at most 500 characters.
    pub code_1: Tristate<String>,
    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// Allowed values: at most 500 characters.
    pub code_2: Tristate<String>,
    /// A positive number; whether 0 is accepted is unknown. For a credit, keep it
    /// positive and set `credit_flag`. A new rate is rejected together with a new
    /// `status`.
    pub rate: Tristate<Decimal>,
    /// The date up to which the product has been billed. Send back what was read.
    pub billed_through_date: Tristate<NaiveDateTime>,
    /// Spelled `canceled` on the wire. To end a service product, disconnect it instead.
    pub canceled_date: Tristate<NaiveDateTime>,
    /// `DISCONNECTED` is rejected: disconnect the service product instead. A new status
    /// is rejected together with a new rate or quantity.
    pub status: Tristate<ServiceProductStatus>,
    pub status_date: Tristate<NaiveDateTime>,
    /// Allowed values: 0 to 2147483647.
    pub status_user_id: Tristate<UserId>,
    /// A service accepts a new `activated_date` only when all of its service products
    /// already have it.
    pub activated_date: Tristate<NaiveDateTime>,
    /// Makes the amount a credit, since `rate` itself must be positive. The accepted
    /// values are not documented; `true` is likely. Responses are not known to contain
    /// it, so it may have to be set for each replacement of a credit.
    pub credit_flag: Tristate<Value>,
    /// Presumably the provider's monthly charge, as in a product.
    pub cost: Tristate<Decimal>,
    /// A second description for the provider's side; `description` is shown on the
    /// bill.
    ///
    /// Allowed values: at most 255 characters.
    pub wholesale_description: Tristate<String>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub free_start_date: Tristate<NaiveDateTime>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub free_end_date: Tristate<NaiveDateTime>,
    /// A new quantity is rejected together with a new `status`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub quantity: Tristate<f64>,
    /// Services call it `contract_start`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub contract_start_date: Tristate<NaiveDateTime>,
    /// Services call it `contract_end`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub contract_end_date: Tristate<NaiveDateTime>,
    /// Included so that the replacement does not lose it; send back what was read.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub created_date: Tristate<NaiveDateTime>,
    /// Charges call it `is_tax_included`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub tax_included: Tristate<bool>,
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub group_on_bill: Tristate<bool>,
    /// Package products call it `itemize`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub itemized: Tristate<bool>,
    /// All custom fields: those that are not sent are lost.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fields: Tristate<Vec<CustomField>>,
    /// Further fields to send.
    pub extra: Extra,
}

impl ServiceProductReplace {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> ServiceProductReplaceBuilder {
        <ServiceProductReplaceBuilder as Default>::default()
    }

    /// Starts a body with all fields of a [`ServiceProduct`], unknown ones included.
    /// Set the other required fields: `generate_proration`.
    pub fn builder_from(
        service_product: ServiceProduct,
    ) -> ServiceProductReplaceBuilder {
        let mut builder = Self::builder();
        let body = builder.inner.body_mut();
        body.service_product_id = service_product.service_product_id.into();
        body.customer_id = service_product.customer_id.into();
        body.package_id = service_product.package_id.into();
        body.description = service_product.description.into();
        body.code_1 = service_product.code_1.into();
        body.code_2 = service_product.code_2.into();
        body.rate = service_product.rate.into();
        body.billed_through_date = service_product.billed_through_date.into();
        body.canceled_date = service_product.canceled_date.into();
        body.status = service_product.status.into();
        body.status_date = service_product.status_date.into();
        body.status_user_id = service_product.status_user_id.into();
        body.activated_date = service_product.activated_date.into();
        body.cost = service_product.cost.into();
        body.wholesale_description = service_product.wholesale_description.into();
        body.free_start_date = service_product.free_start_date.into();
        body.free_end_date = service_product.free_end_date.into();
        body.quantity = service_product.quantity.into();
        body.contract_start_date = service_product.contract_start_date.into();
        body.contract_end_date = service_product.contract_end_date.into();
        body.created_date = service_product.created_date.into();
        body.tax_included = service_product.tax_included.into();
        body.group_on_bill = service_product.group_on_bill.into();
        body.itemized = service_product.itemized.into();
        body.fields = service_product.fields.into();
        body.extra = service_product.extra;
        if let Some(value) = service_product.product_id {
            builder = builder.product_id(value);
        }
        if let Some(value) = service_product.service_id {
            builder = builder.service_id(value);
        }
        builder
    }
}

/// Builder of [`ServiceProductReplace`]. Its other methods are those of
/// [`BodyBuilder`].
pub type ServiceProductReplaceBuilder = BodyBuilder<ServiceProductReplace>;

impl ServiceProductReplaceBuilder {
    /// When the change takes effect; defaults to the day of the change. The service
    /// product record has no such field.
    pub fn effective_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("effective_date").effective_date = value.into_option().into();
        self
    }

    /// Sets `effective_date` to null.
    pub fn clear_effective_date(mut self) -> Self {
        self.inner.set("effective_date").effective_date = Tristate::Null;
        self
    }

    /// **Required.** `true` creates charges prorated to `effective_date`. Required, and
    /// not in the record, so it must be set each time.
    pub fn generate_proration(mut self, value: bool) -> Self {
        self.inner.set("generate_proration").generate_proration = value;
        self
    }

    /// The same as in the path.
    pub fn service_product_id<T>(
        mut self,
        value: impl OneOrNone<ServiceProductId, T>,
    ) -> Self {
        let body = self.inner.set("service_product_id");
        body.service_product_id = value.into_option().into();
        self
    }

    /// Sets `service_product_id` to null.
    pub fn clear_service_product_id(mut self) -> Self {
        self.inner.set("service_product_id").service_product_id = Tristate::Null;
        self
    }

    pub fn customer_id<T>(mut self, value: impl OneOrNone<CustomerId, T>) -> Self {
        self.inner.set("customer_id").customer_id = value.into_option().into();
        self
    }

    /// Sets `customer_id` to null.
    pub fn clear_customer_id(mut self) -> Self {
        self.inner.set("customer_id").customer_id = Tristate::Null;
        self
    }

    /// **Required.** 0 is out of bounds.
    ///
    /// Allowed values: 1 to 2147483647.
    pub fn product_id(mut self, value: impl Into<ProductId>) -> Self {
        self.inner.set("product_id").product_id = value.into();
        self
    }

    /// The package that the product belongs to; presumably 0 for none.
    ///
    /// Allowed values: 0 to 2147483647.
    pub fn package_id<T>(mut self, value: impl OneOrNone<PackageId, T>) -> Self {
        self.inner.set("package_id").package_id = value.into_option().into();
        self
    }

    /// Sets `package_id` to null.
    pub fn clear_package_id(mut self) -> Self {
        self.inner.set("package_id").package_id = Tristate::Null;
        self
    }

    /// **Required.** 0 is out of bounds.
    ///
    /// Allowed values: 1 to 2147483647.
    pub fn service_id(mut self, value: impl Into<ServiceId>) -> Self {
        self.inner.set("service_id").service_id = value.into();
        self
    }

    /// Text shown on the bill.
    ///
    /// Allowed values: at most 500 characters.
    pub fn description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("description").description = value.into_option().into();
        self
    }

    /// Sets `description` to null.
    pub fn clear_description(mut self) -> Self {
        self.inner.set("description").description = Tristate::Null;
        self
    }

    /// A provisioning code; in telephony a USOC, which identifies what is ordered from
    /// the provider.
    ///
    /// Allowed values: at most 500 characters.
    pub fn code_1<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("code_1").code_1 = value.into_option().into();
        self
    }

    /// Sets `code_1` to null.
    pub fn clear_code_1(mut self) -> Self {
        self.inner.set("code_1").code_1 = Tristate::Null;
        self
    }

    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// Allowed values: at most 500 characters.
    pub fn code_2<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("code_2").code_2 = value.into_option().into();
        self
    }

    /// Sets `code_2` to null.
    pub fn clear_code_2(mut self) -> Self {
        self.inner.set("code_2").code_2 = Tristate::Null;
        self
    }

    /// A positive number; whether 0 is accepted is unknown. For a credit, keep it
    /// positive and set `credit_flag`. A new rate is rejected together with a new
    /// `status`.
    pub fn rate<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("rate").rate = value.into_option().into();
        self
    }

    /// Sets `rate` to null.
    pub fn clear_rate(mut self) -> Self {
        self.inner.set("rate").rate = Tristate::Null;
        self
    }

    /// The date up to which the product has been billed. Send back what was read.
    pub fn billed_through_date<T>(
        mut self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        let body = self.inner.set("billed_through_date");
        body.billed_through_date = value.into_option().into();
        self
    }

    /// Sets `billed_through_date` to null.
    pub fn clear_billed_through_date(mut self) -> Self {
        self.inner.set("billed_through_date").billed_through_date = Tristate::Null;
        self
    }

    /// Spelled `canceled` on the wire. To end a service product, disconnect it instead.
    pub fn canceled_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("canceled_date").canceled_date = value.into_option().into();
        self
    }

    /// Sets `canceled_date` to null.
    pub fn clear_canceled_date(mut self) -> Self {
        self.inner.set("canceled_date").canceled_date = Tristate::Null;
        self
    }

    /// `DISCONNECTED` is rejected: disconnect the service product instead. A new status
    /// is rejected together with a new rate or quantity.
    pub fn status<T>(mut self, value: impl OneOrNone<ServiceProductStatus, T>) -> Self {
        self.inner.set("status").status = value.into_option().into();
        self
    }

    /// Sets `status` to null.
    pub fn clear_status(mut self) -> Self {
        self.inner.set("status").status = Tristate::Null;
        self
    }

    pub fn status_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("status_date").status_date = value.into_option().into();
        self
    }

    /// Sets `status_date` to null.
    pub fn clear_status_date(mut self) -> Self {
        self.inner.set("status_date").status_date = Tristate::Null;
        self
    }

    /// Allowed values: 0 to 2147483647.
    pub fn status_user_id<T>(mut self, value: impl OneOrNone<UserId, T>) -> Self {
        self.inner.set("status_user_id").status_user_id = value.into_option().into();
        self
    }

    /// Sets `status_user_id` to null.
    pub fn clear_status_user_id(mut self) -> Self {
        self.inner.set("status_user_id").status_user_id = Tristate::Null;
        self
    }

    /// A service accepts a new `activated_date` only when all of its service products
    /// already have it.
    pub fn activated_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("activated_date").activated_date = value.into_option().into();
        self
    }

    /// Sets `activated_date` to null.
    pub fn clear_activated_date(mut self) -> Self {
        self.inner.set("activated_date").activated_date = Tristate::Null;
        self
    }

    /// Makes the amount a credit, since `rate` itself must be positive. The accepted
    /// values are not documented; `true` is likely. Responses are not known to contain
    /// it, so it may have to be set for each replacement of a credit.
    pub fn credit_flag(mut self, value: impl Into<Value>) -> Self {
        self.inner.set("credit_flag").credit_flag = Tristate::Value(value.into());
        self
    }

    /// Sets `credit_flag` to null.
    pub fn clear_credit_flag(mut self) -> Self {
        self.inner.set("credit_flag").credit_flag = Tristate::Null;
        self
    }

    /// Presumably the provider's monthly charge, as in a product.
    pub fn cost<T>(mut self, value: impl OneOrNone<Decimal, T>) -> Self {
        self.inner.set("cost").cost = value.into_option().into();
        self
    }

    /// Sets `cost` to null.
    pub fn clear_cost(mut self) -> Self {
        self.inner.set("cost").cost = Tristate::Null;
        self
    }

    /// A second description for the provider's side; `description` is shown on the
    /// bill.
    ///
    /// Allowed values: at most 255 characters.
    pub fn wholesale_description<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        let body = self.inner.set("wholesale_description");
        body.wholesale_description = value.into_option().into();
        self
    }

    /// Sets `wholesale_description` to null.
    pub fn clear_wholesale_description(mut self) -> Self {
        self.inner.set("wholesale_description").wholesale_description = Tristate::Null;
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn free_start_date<T>(
        mut self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        self.inner.set("free_start_date").free_start_date = value.into_option().into();
        self
    }

    /// Sets `free_start_date` to null.
    pub fn clear_free_start_date(mut self) -> Self {
        self.inner.set("free_start_date").free_start_date = Tristate::Null;
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn free_end_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("free_end_date").free_end_date = value.into_option().into();
        self
    }

    /// Sets `free_end_date` to null.
    pub fn clear_free_end_date(mut self) -> Self {
        self.inner.set("free_end_date").free_end_date = Tristate::Null;
        self
    }

    /// A new quantity is rejected together with a new `status`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn quantity<T>(mut self, value: impl OneOrNone<f64, T>) -> Self {
        self.inner.set("quantity").quantity = value.into_option().into();
        self
    }

    /// Sets `quantity` to null.
    pub fn clear_quantity(mut self) -> Self {
        self.inner.set("quantity").quantity = Tristate::Null;
        self
    }

    /// Services call it `contract_start`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn contract_start_date<T>(
        mut self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        let body = self.inner.set("contract_start_date");
        body.contract_start_date = value.into_option().into();
        self
    }

    /// Sets `contract_start_date` to null.
    pub fn clear_contract_start_date(mut self) -> Self {
        self.inner.set("contract_start_date").contract_start_date = Tristate::Null;
        self
    }

    /// Services call it `contract_end`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn contract_end_date<T>(
        mut self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        let body = self.inner.set("contract_end_date");
        body.contract_end_date = value.into_option().into();
        self
    }

    /// Sets `contract_end_date` to null.
    pub fn clear_contract_end_date(mut self) -> Self {
        self.inner.set("contract_end_date").contract_end_date = Tristate::Null;
        self
    }

    /// Included so that the replacement does not lose it; send back what was read.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn created_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("created_date").created_date = value.into_option().into();
        self
    }

    /// Sets `created_date` to null.
    pub fn clear_created_date(mut self) -> Self {
        self.inner.set("created_date").created_date = Tristate::Null;
        self
    }

    /// Charges call it `is_tax_included`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn tax_included<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("tax_included").tax_included = value.into_option().into();
        self
    }

    /// Sets `tax_included` to null.
    pub fn clear_tax_included(mut self) -> Self {
        self.inner.set("tax_included").tax_included = Tristate::Null;
        self
    }

    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn group_on_bill<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("group_on_bill").group_on_bill = value.into_option().into();
        self
    }

    /// Sets `group_on_bill` to null.
    pub fn clear_group_on_bill(mut self) -> Self {
        self.inner.set("group_on_bill").group_on_bill = Tristate::Null;
        self
    }

    /// Package products call it `itemize`.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn itemized<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("itemized").itemized = value.into_option().into();
        self
    }

    /// Sets `itemized` to null.
    pub fn clear_itemized(mut self) -> Self {
        self.inner.set("itemized").itemized = Tristate::Null;
        self
    }

    /// All custom fields: those that are not sent are lost.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("fields").fields = Tristate::Value(values);
        self
    }

    /// Sets `fields` to null.
    pub fn clear_fields(mut self) -> Self {
        self.inner.set("fields").fields = Tristate::Null;
        self
    }
}

record!(ServiceProductReplace {
    "effective_date" => effective_date,
    "generate_proration" => generate_proration,
    "service_product_id" => service_product_id,
    "customer_id" => customer_id,
    "product_id" => product_id [Bound::Minimum("1"), Bound::Maximum("2147483647")],
    "package_id" => package_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "service_id" => service_id [Bound::Minimum("1"), Bound::Maximum("2147483647")],
    "description" => description [Bound::MaxLength(500)],
    "code_1" => code_1 [Bound::MaxLength(500)],
    "code_2" => code_2 [Bound::MaxLength(500)],
    "rate" => rate,
    "billed_through_date" => billed_through_date,
    "canceled_date" => canceled_date,
    "status" => status,
    "status_date" => status_date,
    "status_user_id" => status_user_id [Bound::Minimum("0"), Bound::Maximum("2147483647")],
    "activated_date" => activated_date,
    "credit_flag" => credit_flag,
    "cost" => cost,
    "wholesale_description" => wholesale_description [Bound::MaxLength(255)],
    "free_start_date" => free_start_date,
    "free_end_date" => free_end_date,
    "quantity" => quantity,
    "contract_start_date" => contract_start_date,
    "contract_end_date" => contract_end_date,
    "created_date" => created_date,
    "tax_included" => tax_included,
    "group_on_bill" => group_on_bill,
    "itemized" => itemized,
    "fields" => fields,
});

/// The service product to disconnect. Rev.io marks only `generate_proration` as
/// required, but without the id the call has no target.
///
/// **Evidence:** [official](crate::guide::evidence).
#[non_exhaustive]
pub struct ServiceProductDisconnect {
    /// The service product to end. It is in the body because the path has no id.
    pub service_product_id: ServiceProductId,
    /// When the service product ends. Leave it out for the day of the call; the
    /// settings of product and bill profile may make it another day. Public client code
    /// sends empty text instead, which is not documented.
    pub effective_date: Option<NaiveDateTime>,
    /// `true` requests charges prorated to `effective_date`.
    pub generate_proration: bool,
    /// Further fields to send.
    pub extra: Extra,
}

impl ServiceProductDisconnect {
    /// Starts an empty body. Required fields are marked.
    pub fn builder() -> ServiceProductDisconnectBuilder {
        <ServiceProductDisconnectBuilder as Default>::default()
    }
}

/// Builder of [`ServiceProductDisconnect`]. Its other methods are those of
/// [`BodyBuilder`].
pub type ServiceProductDisconnectBuilder = BodyBuilder<ServiceProductDisconnect>;

impl ServiceProductDisconnectBuilder {
    /// **Required.** The service product to end. It is in the body because the path has
    /// no id.
    pub fn service_product_id(mut self, value: impl Into<ServiceProductId>) -> Self {
        self.inner.set("service_product_id").service_product_id = value.into();
        self
    }

    /// When the service product ends. Leave it out for the day of the call; the
    /// settings of product and bill profile may make it another day. Public client code
    /// sends empty text instead, which is not documented.
    pub fn effective_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("effective_date").effective_date = value.into_option();
        self
    }

    /// **Required.** `true` requests charges prorated to `effective_date`.
    pub fn generate_proration(mut self, value: bool) -> Self {
        self.inner.set("generate_proration").generate_proration = value;
        self
    }
}

record!(ServiceProductDisconnect {
    "service_product_id" => service_product_id,
    "effective_date" => effective_date,
    "generate_proration" => generate_proration,
});

/// A page of [`ServiceProduct`] records.
pub type ServiceProductCollection = Collection<ServiceProduct>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum ServiceProductsListTag {}
    pub enum ServiceProductsUpdateTag {}
}

/// Billed products on customers' services. Create, change and end them here.
///
/// Returned by [`Client::service_products`](crate::Client::service_products).
#[derive(Clone, Debug)]
pub struct ServiceProducts {
    pub(crate) handle: Handle,
}

impl ServiceProducts {
    /// Lists service products.
    ///
    /// Service products of all customers that the API user may see. The path is in the
    /// singular. Use `created_date_start` to fetch service products created since the
    /// last run; it misses changes to older ones.
    ///
    /// `GET /ServiceProduct` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.service_products().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "service_products_list")]
    #[doc(alias = "GET /ServiceProduct")]
    pub fn list(&self) -> ServiceProductsList {
        ListRequest::from_call(self.handle.call(&registry::SERVICE_PRODUCTS_LIST))
    }

    /// Creates a service product.
    ///
    /// Adds a product to a service. Public client code makes this call; which fields
    /// the server requires is not documented. The server presumably creates the service
    /// products of a package along with the service.
    ///
    /// `POST /ServiceProduct` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::service_products::ServiceProductCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = ServiceProductCreate::builder()
    ///     .service_id(42)
    ///     .product_id(205)
    ///     .customer_id(1001)
    ///     .rate(revio::Decimal::new(1250, 2))
    ///     .quantity(1.0)
    ///     .generate_proration(true)
    ///     .package_id(25)
    ///     .description("Internet 100 Mbit/s")
    ///     .build()?;
    /// let created = client.service_products().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "service_products_create")]
    #[doc(alias = "POST /ServiceProduct")]
    pub fn create(
        &self,
        body: impl Into<ServiceProductCreate>,
    ) -> ServiceProductsCreate {
        let call = self.handle.call(&registry::SERVICE_PRODUCTS_CREATE);
        let call = call.body::<ServiceProductCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create`](Self::create) may have created from this body, after
    /// an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `service_id` and `since`, and returns
    /// those that have the values of the body in `service_id`, `product_id`, `rate` and
    /// `quantity`. Each is a candidate, not a proof: another request may have created
    /// it. If there is none, the server may still be processing the request. See
    /// [errors](crate::guide::errors).
    ///
    /// Pass a time well before the call as `since`, such as the day before: the time
    /// zone of the server's clock may be another.
    #[inline]
    pub fn find_sent(
        &self,
        body: &ServiceProductCreate,
        since: impl Into<NaiveDateTime>,
    ) -> FindSent<ServiceProduct> {
        let list = self.handle.call(&registry::SERVICE_PRODUCTS_LIST);
        let list = list.param::<NaiveDateTime, _>("search.created_date_start", since);
        let filters = [("search.service_id", "service_id")];
        let compared = ["service_id", "product_id", "rate", "quantity"];
        FindSent::new::<ServiceProductCollection>(list, body, &filters, &compared)
    }

    /// Disconnects a service product.
    ///
    /// Ends a service product. The id is in the body, not in the path: this is a DELETE
    /// with a body, which proxies may drop, so read the service product afterwards.
    /// Once all service products have ended, the `disconnected_date` of the service can
    /// be patched.
    ///
    /// `DELETE /ServiceProduct` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::service_products::ServiceProductDisconnect;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = ServiceProductDisconnect::builder()
    ///     .service_product_id(610)
    ///     .generate_proration(true)
    ///     .build()?;
    /// client.service_products().disconnect(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "service_products_disconnect")]
    #[doc(alias = "DELETE /ServiceProduct")]
    pub fn disconnect(
        &self,
        body: impl Into<ServiceProductDisconnect>,
    ) -> ServiceProductsDisconnect {
        let call = self.handle.call(&registry::SERVICE_PRODUCTS_DISCONNECT);
        let call = call.body::<ServiceProductDisconnect>(body);
        call.into_request()
    }

    /// Gets a service product.
    ///
    /// Read the service product again before replacing it. The Tray connector lists
    /// this operation, and service products are replaced and patched at this path; no
    /// public source reads one there.
    ///
    /// `GET /ServiceProduct/{service_product_id}` · evidence: [inferred](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let service_product = client.service_products().get(610).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "service_products_get")]
    #[doc(alias = "GET /ServiceProduct/{service_product_id}")]
    pub fn get(
        &self,
        service_product_id: impl Into<ServiceProductId>,
    ) -> ServiceProductsGet {
        let call = self.handle.call(&registry::SERVICE_PRODUCTS_GET);
        let wire = "service_product_id";
        let call = call.path_param::<ServiceProductId>(wire, service_product_id);
        call.into_request()
    }

    /// Replaces a service product.
    ///
    /// Replaces the whole service product. Fields that are left out are lost, so start
    /// from one that has just been read. The server rejects the status `DISCONNECTED`,
    /// and a new status together with a new rate or quantity: send one after the other.
    /// To change a quantity, update it instead.
    ///
    /// `PUT /ServiceProduct/{service_product_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::service_products::ServiceProductReplace;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.service_products().get(610).await?;
    /// let body = ServiceProductReplace::builder_from(record)
    ///     .generate_proration(true)
    ///     .build()?;
    /// client.service_products().replace(610, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "service_products_replace")]
    #[doc(alias = "PUT /ServiceProduct/{service_product_id}")]
    pub fn replace(
        &self,
        service_product_id: impl Into<ServiceProductId>,
        body: impl Into<ServiceProductReplace>,
    ) -> ServiceProductsReplace {
        let call = self.handle.call(&registry::SERVICE_PRODUCTS_REPLACE);
        let wire = "service_product_id";
        let call = call.path_param::<ServiceProductId>(wire, service_product_id);
        let call = call.body::<ServiceProductReplace>(body);
        call.into_request()
    }

    /// Updates a service product.
    ///
    /// Sets individual fields by JSON Patch and leaves the rest unchanged. `/quantity`
    /// and `/effective_date` are known to be patched. `effective_date` states when the
    /// change takes effect and is not a field of the record, so patch it by its path.
    /// To end a service product, disconnect it instead.
    ///
    /// `PATCH /ServiceProduct/{service_product_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// To set custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.service_products().update(610).quantity(1.0).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "service_products_update")]
    #[doc(alias = "PATCH /ServiceProduct/{service_product_id}")]
    pub fn update(
        &self,
        service_product_id: impl Into<ServiceProductId>,
    ) -> ServiceProductsUpdate {
        let call = self.handle.call(&registry::SERVICE_PRODUCTS_UPDATE);
        let wire = "service_product_id";
        let call = call.path_param::<ServiceProductId>(wire, service_product_id);
        PatchRequest::from_call(call)
    }

    /// Starts [`update`](Self::update) from a freshly read record, so that
    /// `custom_field` can find a custom field by its label or id. A patch addresses it
    /// by its position in the record.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.service_products().get(610).await?;
    /// client.service_products().edit(&record).custom_field("Label", "value").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit(&self, service_product: &ServiceProduct) -> ServiceProductsUpdate {
        let edit = self.update(service_product.service_product_id);
        PatchRequest::from_call(edit.0.custom_fields_of(service_product))
    }
}

/// Request builder of [`ServiceProducts::list`]. Its other methods are those of
/// [`ListRequest`].
pub type ServiceProductsList = ListRequest<ServiceProduct, tag::ServiceProductsListTag>;

impl ServiceProductsList {
    /// Only the service products of this service.
    ///
    /// Sets the query parameter `search.service_id`.
    pub fn service_id<T>(self, value: impl OneOrNone<ServiceId, T>) -> Self {
        Self::from_call(self.0.param::<ServiceId, _>("search.service_id", value))
    }

    /// Only the service products of this customer.
    ///
    /// Sets the query parameter `search.customer_id`.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.param::<CustomerId, _>("search.customer_id", value))
    }

    /// Only service products of this product.
    ///
    /// Sets the query parameter `search.product_id`.
    pub fn product_id<T>(self, value: impl OneOrNone<ProductId, T>) -> Self {
        Self::from_call(self.0.param::<ProductId, _>("search.product_id", value))
    }

    /// Only service products with this description. Whether a partial match is enough
    /// is not documented.
    ///
    /// Sets the query parameter `search.description`.
    pub fn description<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.description", value))
    }

    /// Only service products with this status, in upper case as in the record.
    ///
    /// Sets the query parameter `search.status`.
    pub fn status<T>(self, value: impl OneOrNone<ServiceProductStatus, T>) -> Self {
        Self::from_call(self.0.param::<ServiceProductStatus, _>("search.status", value))
    }

    /// Only records created at or after this time.
    ///
    /// Sets the query parameter `search.created_date_start`.
    pub fn created_date_start<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "search.created_date_start";
        Self::from_call(self.0.param::<NaiveDateTime, _>(wire, value))
    }

    /// Field to sort by, ascending; prefix it with `-` for descending. See
    /// [filtering](crate::guide::filtering).
    pub fn sort<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.sort", value))
    }
}

custom_field_labels!(ServiceProductsList => ServiceProductCollection, FieldId);

/// Request builder of [`ServiceProducts::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ServiceProductsCreate = revio_runtime::Request<Created<ServiceProductId>>;

/// Request builder of [`ServiceProducts::disconnect`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ServiceProductsDisconnect = revio_runtime::Request<Done>;

/// Request builder of [`ServiceProducts::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ServiceProductsGet = revio_runtime::Request<ServiceProduct>;

/// Request builder of [`ServiceProducts::replace`]. Its methods are those of
/// [`Request`](crate::Request).
pub type ServiceProductsReplace = revio_runtime::Request<Done>;

/// Request builder of [`ServiceProducts::update`]. Its other methods are those of
/// [`PatchRequest`].
pub type ServiceProductsUpdate = PatchRequest<Done, tag::ServiceProductsUpdateTag>;

impl ServiceProductsUpdate {
    /// Replaces `/customer_id`. No public source shows this patch.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<CustomerId, _>("/customer_id", value))
    }

    /// Replaces `/product_id`. No public source shows this patch.
    pub fn product_id<T>(self, value: impl OneOrNone<ProductId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<ProductId, _>("/product_id", value))
    }

    /// The package that the product belongs to; presumably 0 for none.
    ///
    /// Replaces `/package_id`. No public source shows this patch.
    pub fn package_id<T>(self, value: impl OneOrNone<PackageId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<PackageId, _>("/package_id", value))
    }

    /// Replaces `/service_id`. No public source shows this patch.
    pub fn service_id<T>(self, value: impl OneOrNone<ServiceId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<ServiceId, _>("/service_id", value))
    }

    /// Text shown on the bill.
    ///
    /// Replaces `/description`. No public source shows this patch.
    pub fn description<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/description", value))
    }

    /// A provisioning code; in telephony a USOC, which identifies what is ordered from
    /// the provider.
    ///
    /// Replaces `/code_1`. No public source shows this patch.
    pub fn code_1<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/code_1", value))
    }

    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// Replaces `/code_2`. No public source shows this patch.
    pub fn code_2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/code_2", value))
    }

    /// Positive even for a credit, which a replacement marks with `credit_flag`. A
    /// replacement cannot change it together with `status`.
    ///
    /// Replaces `/rate`. No public source shows this patch.
    pub fn rate<T>(self, value: impl OneOrNone<Decimal, T>) -> Self {
        Self::from_call(self.0.patch_replace::<Decimal, _>("/rate", value))
    }

    /// The date up to which the product has been billed.
    ///
    /// Replaces `/billed_through_date`. No public source shows this patch.
    pub fn billed_through_date<T>(
        self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        let wire = "/billed_through_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Spelled `canceled` on the wire. Services call it `disconnected_date`.
    ///
    /// Replaces `/canceled_date`. No public source shows this patch.
    pub fn canceled_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/canceled_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// A replacement cannot set `DISCONNECTED`, nor a new status together with a new
    /// rate or quantity.
    ///
    /// Replaces `/status`. No public source shows this patch.
    pub fn status<T>(self, value: impl OneOrNone<ServiceProductStatus, T>) -> Self {
        let wire = "/status";
        Self::from_call(self.0.patch_replace::<ServiceProductStatus, _>(wire, value))
    }

    /// Replaces `/status_date`. No public source shows this patch.
    pub fn status_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/status_date", value))
    }

    /// Replaces `/status_user_id`. No public source shows this patch.
    pub fn status_user_id<T>(self, value: impl OneOrNone<UserId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<UserId, _>("/status_user_id", value))
    }

    /// A service accepts a new `activated_date` only when all of its service products
    /// already have it.
    ///
    /// Replaces `/activated_date`. No public source shows this patch.
    pub fn activated_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/activated_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Presumably the provider's monthly charge, as in a product.
    ///
    /// Replaces `/cost`. No public source shows this patch.
    pub fn cost<T>(self, value: impl OneOrNone<Decimal, T>) -> Self {
        Self::from_call(self.0.patch_replace::<Decimal, _>("/cost", value))
    }

    /// In addition to `description`, which is shown on the bill.
    ///
    /// Replaces `/wholesale_description`. No public source shows this patch.
    pub fn wholesale_description<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/wholesale_description";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/free_start_date`. No public source shows this patch.
    pub fn free_start_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/free_start_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Replaces `/free_end_date`. No public source shows this patch.
    pub fn free_end_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/free_end_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// An integer in public client code, although a public Singer schema allows any
    /// number. A replacement cannot change it together with `status`.
    ///
    /// Replaces `/quantity`.
    pub fn quantity<T>(self, value: impl OneOrNone<f64, T>) -> Self {
        Self::from_call(self.0.patch_replace::<f64, _>("/quantity", value))
    }

    /// Services call it `contract_start`.
    ///
    /// Replaces `/contract_start_date`. No public source shows this patch.
    pub fn contract_start_date<T>(
        self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        let wire = "/contract_start_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Services call it `contract_end`.
    ///
    /// Replaces `/contract_end_date`. No public source shows this patch.
    pub fn contract_end_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/contract_end_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Replaces `/created_date`. No public source shows this patch.
    pub fn created_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/created_date", value))
    }

    /// Charges call it `is_tax_included`.
    ///
    /// Replaces `/tax_included`. No public source shows this patch.
    pub fn tax_included<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        Self::from_call(self.0.patch_replace::<bool, _>("/tax_included", value))
    }

    /// Replaces `/group_on_bill`. No public source shows this patch.
    pub fn group_on_bill<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        Self::from_call(self.0.patch_replace::<bool, _>("/group_on_bill", value))
    }

    /// Package products call it `itemize`.
    ///
    /// Replaces `/itemized`. No public source shows this patch.
    pub fn itemized<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        Self::from_call(self.0.patch_replace::<bool, _>("/itemized", value))
    }

    /// Custom fields. The shape of the elements is inferred.
    ///
    /// Replaces `/fields`. No public source shows this patch.
    pub fn fields(
        self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        Self::from_call(self.0.patch_replace_all::<CustomField>("/fields", values))
    }
}
