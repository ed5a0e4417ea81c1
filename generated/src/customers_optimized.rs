// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Customers in flat form, with address ids instead of addresses and without
//! balances. Read-only.
//!
//! # Records
//!
//! - [`CustomerOptimized`]: A customer in flat form: finance, profile and automatic
//!   payment are on one level, and addresses are ids.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](CustomersOptimized::list) | Lists customers in flat form. | `GET /CustomersOptimized` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`CustomersOptimizedList`].

use crate::builder::ListRequest;
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AddressId, AgentId, BillProfileId, CollectionTemplateId, CustomField, CustomerId,
    CustomerStatus, FieldId, PaymentAccountId, UserId,
};
use revio_runtime::{
    Decimal, Extra, Handle, NaiveDateTime, Secret, custom_field_labels, record,
};

/// A customer in flat form: finance, profile and automatic payment are on one
/// level, and addresses are ids. Of the fields of `finance`, it lacks amounts due,
/// balance and due date. Public client code expects all fields in every record;
/// their types are taken from the customer.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerOptimized {
    pub customer_id: Option<CustomerId>,
    /// Only the id; the customer record has the address itself.
    pub billing_address_id: Option<AddressId>,
    /// Only the id; the customer record has the address itself.
    pub service_address_id: Option<AddressId>,
    /// Only the id; the customer record has the address itself.
    pub listing_address_id: Option<AddressId>,
    /// The parent account. May be blank, as in a customer.
    pub parent_customer_id: Option<CustomerId>,
    /// Text; not the `customer_id` that calls expect.
    pub account_number: Option<String>,
    pub activated_date: Option<NaiveDateTime>,
    /// May be blank, as in a customer.
    pub agent_id: Option<AgentId>,
    pub secondary_agent_id: Option<AgentId>,
    pub close_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    pub created_date: Option<NaiveDateTime>,
    /// No filter by it is known for this list; the customer list has one.
    pub updated_date: Option<NaiveDateTime>,
    pub email: Option<String>,
    /// Presumably, other accounts may refer to this one in `parent_customer_id`.
    pub is_parent: Option<bool>,
    /// May be empty.
    pub registration_code: Option<String>,
    /// Digits, as text.
    pub security_pin: Option<Secret>,
    /// Id of the seller. Whether it refers to a user or an agent is unknown, so it is a
    /// plain integer.
    pub sold_by: Option<i64>,
    /// How the customer was acquired, as free text.
    pub source: Option<String>,
    pub status: Option<CustomerStatus>,
    pub auto_debit_enabled: Option<bool>,
    /// Presumably the day of the month on which payment is taken. No source says that
    /// it is an integer.
    pub auto_debit_day: Option<f64>,
    pub auto_debit_payment_account_id: Option<PaymentAccountId>,
    pub bill_profile_id: Option<BillProfileId>,
    /// The possible values are unknown. Rev.io's older SOAP interface has `PRINT_ONLY`,
    /// `EMAIL_ONLY`, BOTH and NONE.
    pub billing_method: Option<String>,
    /// Not the balance, which only the customer record has.
    pub balance_limit: Option<Decimal>,
    pub balance_limit_enabled: Option<bool>,
    pub collection_template_id: Option<CollectionTemplateId>,
    pub contract_end_date: Option<NaiveDateTime>,
    pub contract_start_date: Option<NaiveDateTime>,
    pub cycle_date: Option<NaiveDateTime>,
    pub late_fees_enabled: Option<bool>,
    pub payment_terms_days: Option<i64>,
    pub tax_exempt_enabled: Option<bool>,
    /// One letter per exemption, concatenated. F, S, C, L and I have been observed in
    /// customers: L is local, I is city, the others presumably federal, state and
    /// county. Expect either case, and repeated letters.
    pub tax_exempt_types: Option<String>,
    pub usage_file_enabled: Option<bool>,
    pub usage_file_format: Option<String>,
    pub payment_fees_enabled: Option<bool>,
    /// The possible values are unknown. Rev.io's older SOAP interface has Residential
    /// and Business.
    pub class: Option<String>,
    /// A date, `yyyy-MM-dd`.
    pub date_of_birth: Option<Secret>,
    /// See also `culture`, which the customer record lacks.
    pub language: Option<String>,
    pub tax_id: Option<Secret>,
    /// A flag separate from `status`.
    pub suspended: Option<bool>,
    pub suspended_date: Option<NaiveDateTime>,
    /// The language and region of the customer.
    pub culture: Option<String>,
    pub fields: Option<Vec<CustomField>>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(CustomerOptimized {
    "customer_id" => customer_id,
    "billing_address_id" => billing_address_id,
    "service_address_id" => service_address_id,
    "listing_address_id" => listing_address_id,
    "parent_customer_id" => parent_customer_id,
    "account_number" => account_number,
    "activated_date" => activated_date,
    "agent_id" => agent_id,
    "secondary_agent_id" => secondary_agent_id,
    "close_date" => close_date,
    "created_by" => created_by,
    "created_date" => created_date,
    "updated_date" => updated_date,
    "email" => email,
    "is_parent" => is_parent,
    "registration_code" => registration_code,
    "security_pin" => security_pin,
    "sold_by" => sold_by,
    "source" => source,
    "status" => status,
    "auto_debit_enabled" => auto_debit_enabled,
    "auto_debit_day" => auto_debit_day,
    "auto_debit_payment_account_id" => auto_debit_payment_account_id,
    "bill_profile_id" => bill_profile_id,
    "billing_method" => billing_method,
    "balance_limit" => balance_limit,
    "balance_limit_enabled" => balance_limit_enabled,
    "collection_template_id" => collection_template_id,
    "contract_end_date" => contract_end_date,
    "contract_start_date" => contract_start_date,
    "cycle_date" => cycle_date,
    "late_fees_enabled" => late_fees_enabled,
    "payment_terms_days" => payment_terms_days,
    "tax_exempt_enabled" => tax_exempt_enabled,
    "tax_exempt_types" => tax_exempt_types,
    "usage_file_enabled" => usage_file_enabled,
    "usage_file_format" => usage_file_format,
    "payment_fees_enabled" => payment_fees_enabled,
    "class" => class,
    "date_of_birth" => date_of_birth,
    "language" => language,
    "tax_id" => tax_id,
    "suspended" => suspended,
    "suspended_date" => suspended_date,
    "culture" => culture,
    "fields" => fields,
});

/// A page of [`CustomerOptimized`] records.
pub type CustomerOptimizedCollection = Collection<CustomerOptimized>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum CustomersOptimizedListTag {}
}

/// Customers in flat form, with address ids instead of addresses and without
/// balances. Read-only.
///
/// Returned by [`Client::customers_optimized`](crate::Client::customers_optimized).
#[derive(Clone, Debug)]
pub struct CustomersOptimized {
    pub(crate) handle: Handle,
}

impl CustomersOptimized {
    /// Lists customers in flat form.
    ///
    /// Customers with all nested objects flattened. The name suggests that it is faster
    /// than listing customers, but no source says so. No filter is known: to search, or
    /// to fetch changes since the last run, list customers.
    ///
    /// `GET /CustomersOptimized` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.customers_optimized().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers_optimized_list")]
    #[doc(alias = "GET /CustomersOptimized")]
    pub fn list(&self) -> CustomersOptimizedList {
        ListRequest::from_call(self.handle.call(&registry::CUSTOMERS_OPTIMIZED_LIST))
    }
}

/// Request builder of [`CustomersOptimized::list`]. Its other methods are those of
/// [`ListRequest`].
pub type CustomersOptimizedList =
    ListRequest<CustomerOptimized, tag::CustomersOptimizedListTag>;

custom_field_labels!(CustomersOptimizedList => CustomerOptimizedCollection, FieldId);
