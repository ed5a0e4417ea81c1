// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The customers again in flat form, with ids for addresses and without balances;
//! read only.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](CustomersOptimized::list) | List customers in flat form. | `GET /CustomersOptimized` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AddressId, AgentId, BillProfileId, CollectionTemplateId, CustomField, CustomerId,
    CustomerStatus, FieldId, PaymentAccountId, UserId,
};
use revio_runtime::{
    Call, Decimal, Extra, Handle, NaiveDateTime, Secret, Value, custom_field_labels,
    paged_call, record,
};

/// The customers again in flat form, with ids for addresses and without balances;
/// read only.
///
/// Made by [`Client::customers_optimized`](crate::Client::customers_optimized).
#[derive(Clone, Debug)]
pub struct CustomersOptimized {
    handle: Handle,
}

impl CustomersOptimized {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List customers in flat form.
    ///
    /// Pages through the customers with all that is nested in them put on one level.
    /// Going by the name it is faster than listing customers, but nothing says so. No
    /// filter has been seen: to search, or to read what has changed since the last run,
    /// list customers.
    ///
    /// `GET /CustomersOptimized` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.customers_optimized().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> CustomersOptimizedList {
        self.handle.call(&registry::CUSTOMERS_OPTIMIZED_LIST).into()
    }
}

/// A call of [`CustomersOptimized::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CustomersOptimizedList {
    call: Call,
}

impl CustomersOptimizedList {
    /// Number of the page, counted from 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page", value);
        self
    }

    /// Records on a page. What the server does with more than 500 is not known; it may
    /// well give fewer than asked for.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.param::<i64>("search.page_size", value);
        self
    }
}

paged_call!(CustomersOptimizedList => CustomerOptimizedCollection);

custom_field_labels!(CustomersOptimizedList => CustomerOptimizedCollection, FieldId);

/// A page of [`CustomerOptimized`] records.
pub type CustomerOptimizedCollection = Collection<CustomerOptimized>;

/// A customer in flat form: finance, profile and automatic payment are on one
/// level, and the addresses are ids. Of the members of `finance`, it lacks amounts
/// due, balance and due date. Public client code expects all of the members in
/// every record; their types are taken over from the customer.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerOptimized {
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// Only the id; a customer has the address itself.
    pub billing_address_id: Option<AddressId>,
    /// Only the id; a customer has the address itself.
    pub service_address_id: Option<AddressId>,
    /// Only the id; a customer has the address itself.
    pub listing_address_id: Option<AddressId>,
    /// The account above this one. May be blank, as in a customer.
    pub parent_customer_id: Option<CustomerId>,
    /// Text, and not the `customer_id` that calls want.
    pub account_number: Option<String>,
    /// A date and time without a zone; evidence: observed.
    pub activated_date: Option<NaiveDateTime>,
    /// May be blank, as in a customer.
    pub agent_id: Option<AgentId>,
    /// An [`AgentId`]; evidence: observed.
    pub secondary_agent_id: Option<AgentId>,
    /// A date and time without a zone; evidence: observed.
    pub close_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// Lists of this kind have no known filter for it; those of customers do.
    pub updated_date: Option<NaiveDateTime>,
    /// Text; evidence: observed.
    pub email: Option<String>,
    /// Presumably other accounts may name this one in `parent_customer_id`.
    pub is_parent: Option<bool>,
    /// May be empty.
    pub registration_code: Option<String>,
    /// Digits, as text.
    pub security_pin: Option<Secret>,
    /// Id of whoever made the sale. Whether it names a user or an agent is not known,
    /// hence a plain integer.
    pub sold_by: Option<i64>,
    /// How the customer came about, in free text.
    pub source: Option<String>,
    /// A [`CustomerStatus`]; evidence: observed.
    pub status: Option<CustomerStatus>,
    /// True or false; evidence: observed.
    pub auto_debit_enabled: Option<bool>,
    /// Presumably the day of the month on which payment is taken. Nothing says that it
    /// is whole.
    pub auto_debit_day: Option<f64>,
    /// A [`PaymentAccountId`]; evidence: observed.
    pub auto_debit_payment_account_id: Option<PaymentAccountId>,
    /// A [`BillProfileId`]; evidence: observed.
    pub bill_profile_id: Option<BillProfileId>,
    /// The values are not known. Rev.io's older SOAP interface has `PRINT_ONLY`,
    /// `EMAIL_ONLY`, BOTH and NONE.
    pub billing_method: Option<String>,
    /// Not the balance, which only a customer itself has.
    pub balance_limit: Option<Decimal>,
    /// True or false; evidence: observed.
    pub balance_limit_enabled: Option<bool>,
    /// A [`CollectionTemplateId`]; evidence: observed.
    pub collection_template_id: Option<CollectionTemplateId>,
    /// A date and time without a zone; evidence: observed.
    pub contract_end_date: Option<NaiveDateTime>,
    /// A date and time without a zone; evidence: observed.
    pub contract_start_date: Option<NaiveDateTime>,
    /// A date and time without a zone; evidence: observed.
    pub cycle_date: Option<NaiveDateTime>,
    /// True or false; evidence: observed.
    pub late_fees_enabled: Option<bool>,
    /// A whole number; evidence: observed.
    pub payment_terms_days: Option<i64>,
    /// True or false; evidence: observed.
    pub tax_exempt_enabled: Option<bool>,
    /// One letter for each exemption, run together. F, S, C, L and I have been seen in
    /// customers: L is local, I is city, the others presumably federal, state and
    /// county. Expect either case, and repeated letters.
    pub tax_exempt_types: Option<String>,
    /// True or false; evidence: observed.
    pub usage_file_enabled: Option<bool>,
    /// Text; evidence: observed.
    pub usage_file_format: Option<String>,
    /// True or false; evidence: observed.
    pub payment_fees_enabled: Option<bool>,
    /// The values are not known. Rev.io's older SOAP interface has Residential and
    /// Business.
    pub class: Option<String>,
    /// A date, `yyyy-MM-dd`.
    pub date_of_birth: Option<Secret>,
    /// Beside `culture`, which customers do not have.
    pub language: Option<String>,
    /// Text that is never shown; evidence: observed.
    pub tax_id: Option<Secret>,
    /// A flag of its own beside `status`.
    pub suspended: Option<bool>,
    /// A date and time without a zone; evidence: observed.
    pub suspended_date: Option<NaiveDateTime>,
    /// Customers have no such member, and neither its type nor what it holds is known.
    pub culture: Option<Value>,
    /// A list; evidence: observed.
    pub fields: Option<Vec<CustomField>>,
    /// Members that the spec does not name, as they came.
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
