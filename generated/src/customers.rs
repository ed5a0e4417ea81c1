// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Customer accounts, with billing, service and listing addresses and financial
//! state.
//!
//! # Records
//!
//! - [`Customer`]: A customer account.
//! - [`CustomerAddress`]: An address of a customer, with the fields of an address
//!   record.
//! - [`CustomerAutoDebit`]: Automatic payment from a stored payment account.
//! - [`CustomerFinance`]: Financial state and terms of a customer.
//! - [`CustomerProfile`]: Personal and tax details of a customer.
//!
//! # Calls
//!
//! | method | description | endpoint | [evidence](crate::guide::evidence) |
//! |---|---|---|---|
//! | [`list`](Customers::list) | Lists customers. | `GET /Customers` | observed |
//! | [`create`](Customers::create) | Creates a customer. | `POST /Customers` | observed |
//! | [`list_metadata`](Customers::list_metadata) | Lists customer metadata. | `GET /Customers/Metadata` | observed |
//! | [`get`](Customers::get) | Gets a customer. | `GET /Customers/{customer_id}` | official |
//! | [`replace`](Customers::replace) | Replaces a customer. | `PUT /Customers/{customer_id}` | official |
//! | [`update`](Customers::update) | Updates a customer. | `PATCH /Customers/{customer_id}` | observed |
//! | [`delete`](Customers::delete) | Deletes a customer. | `DELETE /Customers/{customer_id}` | observed |
//!
//! # Builders
//!
//! Requests, sent when awaited: [`CustomersList`], [`CustomersCreate`],
//! [`CustomersListMetadata`], [`CustomersGet`], [`CustomersReplace`],
//! [`CustomersUpdate`], [`CustomersDelete`].
//!
//! Request bodies: [`CustomerCreateBuilder`], [`CustomerCreateAddressBuilder`],
//! [`CustomerCreateFinanceBuilder`].

use crate::builder::{BodyBuilder, ListRequest, PatchRequest};
use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AddressId, AgentId, BillProfileId, CollectionTemplateId, CountryCode, CustomField,
    CustomerClass, CustomerId, CustomerStatus, FieldId, PaymentAccountId, UserId,
};
use revio_runtime::{
    Bound, Call, Created, Decimal, Done, Extra, FindSent, Handle, NaiveDateTime,
    OneOrMany, OneOrNone, Secret, Tristate, Value, call, custom_field_labels,
    placeholder, record,
};

/// A customer account. It has no name field: display the company name of an
/// address, or else the first and last name.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct Customer {
    pub billing_address: Option<CustomerAddress>,
    pub service_address: Option<CustomerAddress>,
    /// Presumably the directory listing.
    pub listing_address: Option<CustomerAddress>,
    pub customer_id: CustomerId,
    /// The parent account. May be blank.
    pub parent_customer_id: Option<CustomerId>,
    /// Text; not the `customer_id` that calls expect. Searchable.
    pub account_number: Option<String>,
    /// Public client code treats a date in or before 1753 as no date.
    pub activated_date: Option<NaiveDateTime>,
    /// May be blank.
    pub agent_id: Option<AgentId>,
    pub secondary_agent_id: Option<AgentId>,
    /// Public client code treats a date in or before 1753 as no date.
    pub close_date: Option<NaiveDateTime>,
    pub created_by: Option<UserId>,
    pub created_date: Option<NaiveDateTime>,
    /// Use it to fetch changes since the last run.
    pub updated_date: Option<NaiveDateTime>,
    /// May hold several addresses, separated by commas.
    pub email: Option<String>,
    /// Presumably, other accounts may refer to this one in `parent_customer_id`.
    pub is_parent: Option<bool>,
    /// A code for registering at the customer portal. May be empty.
    pub registration_code: Option<String>,
    /// Digits, as text.
    pub security_pin: Option<Secret>,
    /// Id of the seller. Whether it refers to a user or an agent is unknown, so it is a
    /// plain integer.
    pub sold_by: Option<i64>,
    /// How the customer was acquired, as free text; `web` has been observed.
    pub source: Option<String>,
    pub status: Option<CustomerStatus>,
    pub auto_debit: Option<CustomerAutoDebit>,
    pub finance: Option<CustomerFinance>,
    pub profile: Option<CustomerProfile>,
    pub fields: Option<Vec<CustomField>>,
    /// A flag separate from `status`.
    pub suspended: Option<bool>,
    pub suspended_date: Option<NaiveDateTime>,
    /// The language and region of the customer. The name is that of
    /// `customers_optimized`, which has it in the same place.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub culture: Option<String>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

impl Customer {
    /// Creates a record with only its required fields set.
    pub fn new(customer_id: impl Into<CustomerId>) -> Self {
        let mut record: Self = placeholder();
        record.customer_id = customer_id.into();
        record
    }
}

record!(Customer {
    "billing_address" => billing_address,
    "service_address" => service_address,
    "listing_address" => listing_address,
    "customer_id" => customer_id,
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
    "auto_debit" => auto_debit,
    "finance" => finance,
    "profile" => profile,
    "fields" => fields,
    "suspended" => suspended,
    "suspended_date" => suspended_date,
    "culture" => culture,
});

/// An address of a customer, with the fields of an address record.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerAddress {
    pub address_id: Option<AddressId>,
    pub customer_id: Option<CustomerId>,
    pub first_name: Option<String>,
    pub middle_initial: Option<String>,
    pub last_name: Option<String>,
    /// The preferred display name of a customer.
    pub company_name: Option<String>,
    /// Street and number.
    pub line_1: Option<String>,
    /// Suite, floor or similar.
    pub line_2: Option<String>,
    pub city: Option<String>,
    /// Samples have the two-letter code.
    pub state_or_province: Option<String>,
    /// Without the extension, which is a separate field.
    pub postal_code: Option<String>,
    /// The last four digits of a US ZIP+4 code.
    pub postal_code_extension: Option<String>,
    pub country_code: Option<CountryCode>,
    pub created_date: Option<NaiveDateTime>,
    pub modified_date: Option<NaiveDateTime>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(CustomerAddress {
    "address_id" => address_id,
    "customer_id" => customer_id,
    "first_name" => first_name,
    "middle_initial" => middle_initial,
    "last_name" => last_name,
    "company_name" => company_name,
    "line_1" => line_1,
    "line_2" => line_2,
    "city" => city,
    "state_or_province" => state_or_province,
    "postal_code" => postal_code,
    "postal_code_extension" => postal_code_extension,
    "country_code" => country_code,
    "created_date" => created_date,
    "modified_date" => modified_date,
});

/// Automatic payment from a stored payment account.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerAutoDebit {
    pub enabled: Option<bool>,
    /// Presumably the day of the month on which payment is taken. No source says that
    /// it is an integer.
    pub day: Option<f64>,
    pub payment_account_id: Option<PaymentAccountId>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(CustomerAutoDebit {
    "enabled" => enabled,
    "day" => day,
    "payment_account_id" => payment_account_id,
});

/// Financial state and terms of a customer.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerFinance {
    pub amount_due: Option<Decimal>,
    pub amount_overdue: Option<Decimal>,
    pub bill_profile_id: Option<BillProfileId>,
    /// The possible values are unknown. Rev.io's older SOAP interface has `PRINT_ONLY`,
    /// `EMAIL_ONLY`, BOTH and NONE.
    pub billing_method: Option<String>,
    /// Balance of the whole account, including amounts not billed yet, according to a
    /// comment in public client code.
    pub balance: Option<Decimal>,
    pub balance_limit: Option<Decimal>,
    pub balance_limit_enabled: Option<bool>,
    /// `0001-01-01T00:00:00` means no date.
    pub due_date: Option<NaiveDateTime>,
    pub collection_template_id: Option<CollectionTemplateId>,
    pub contract_end_date: Option<NaiveDateTime>,
    pub contract_start_date: Option<NaiveDateTime>,
    /// `0001-01-01T00:00:00` means no date.
    pub cycle_date: Option<NaiveDateTime>,
    pub late_fees_enabled: Option<bool>,
    pub payment_terms_days: Option<i64>,
    pub tax_exempt_enabled: Option<bool>,
    /// One letter per exemption, concatenated. F, S, C, L and I have been observed: L
    /// is local, I is city, the others presumably federal, state and county. Expect
    /// either case, and repeated letters.
    pub tax_exempt_types: Option<String>,
    pub usage_file_enabled: Option<bool>,
    pub usage_file_format: Option<String>,
    pub payment_fees_enabled: Option<bool>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(CustomerFinance {
    "amount_due" => amount_due,
    "amount_overdue" => amount_overdue,
    "bill_profile_id" => bill_profile_id,
    "billing_method" => billing_method,
    "balance" => balance,
    "balance_limit" => balance_limit,
    "balance_limit_enabled" => balance_limit_enabled,
    "due_date" => due_date,
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
});

/// Personal and tax details of a customer.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerProfile {
    pub class: Option<CustomerClass>,
    /// A date, `yyyy-MM-dd`.
    pub date_of_birth: Option<Secret>,
    pub language: Option<String>,
    pub tax_id: Option<Secret>,
    /// Unknown fields, as received.
    pub extra: Extra,
}

record!(CustomerProfile {
    "class" => class,
    "date_of_birth" => date_of_birth,
    "language" => language,
    "tax_id" => tax_id,
});

/// The response of `/Customers/Metadata`, whose shape is unknown.
///
/// **Evidence:** [unverified](crate::guide::evidence).
pub type CustomerMetadata = Value;

/// The complete new state of a customer. Start from a record that has just been
/// read. No field is marked as required. Rev.io's page lists the fields with type,
/// bounds and meaning, but prints only the names of the objects and of `fields`;
/// the other names are those of the record, whose fields come in the same order.
/// The page also lists a flag whose name is not known: the account is closed once
/// none of its service products is active. Once you know a name, send the value
/// with `extra`.
///
/// **Evidence:** [inferred](crate::guide::evidence).
#[derive(Default)]
#[non_exhaustive]
pub struct CustomerReplace {
    pub billing_address: Tristate<CustomerAddress>,
    pub service_address: Tristate<CustomerAddress>,
    /// Presumably the directory listing.
    pub listing_address: Tristate<CustomerAddress>,
    /// The same as in the path.
    pub customer_id: Tristate<CustomerId>,
    /// The parent account.
    pub parent_customer_id: Tristate<CustomerId>,
    /// Text; not the `customer_id` that calls expect. Searchable.
    ///
    /// Allowed values: at most 25 characters.
    pub account_number: Tristate<String>,
    /// Public client code treats a date in or before 1753 as no date.
    pub activated_date: Tristate<NaiveDateTime>,
    pub agent_id: Tristate<AgentId>,
    /// Use `agent_id` first.
    pub secondary_agent_id: Tristate<AgentId>,
    /// Public client code treats a date in or before 1753 as no date.
    pub close_date: Tristate<NaiveDateTime>,
    /// Send back what was read.
    pub created_by: Tristate<UserId>,
    /// Send back what was read.
    pub created_date: Tristate<NaiveDateTime>,
    /// Send back what was read.
    pub updated_date: Tristate<NaiveDateTime>,
    /// One or more addresses, separated by commas.
    ///
    /// Allowed values: at most 255 characters.
    pub email: Tristate<String>,
    /// Presumably, other accounts may refer to this one in `parent_customer_id`.
    pub is_parent: Tristate<bool>,
    /// A code for registering at the customer portal. May be empty.
    ///
    /// Allowed values: at most 20 characters.
    pub registration_code: Tristate<String>,
    /// Digits, as text.
    ///
    /// Allowed values: at most 50 characters.
    pub security_pin: Tristate<Secret>,
    /// Id of the seller. Whether it refers to a user or an agent is unknown, so it is a
    /// plain integer.
    pub sold_by: Tristate<i64>,
    /// How the customer was acquired, as free text; `web` has been observed.
    pub source: Tristate<String>,
    /// Rev.io's list of values also has `ALL`, which searches take and this body does
    /// not: never send it.
    pub status: Tristate<CustomerStatus>,
    pub auto_debit: Tristate<CustomerAutoDebit>,
    pub finance: Tristate<CustomerFinance>,
    pub profile: Tristate<CustomerProfile>,
    pub fields: Tristate<Vec<CustomField>>,
    /// A flag separate from `status`.
    pub suspended: Tristate<bool>,
    pub suspended_date: Tristate<NaiveDateTime>,
    /// The language and region of the customer. The name is that of
    /// `customers_optimized`.
    pub culture: Tristate<String>,
    /// Further fields to send.
    pub extra: Extra,
}

impl From<Customer> for CustomerReplace {
    fn from(customer: Customer) -> Self {
        let mut replace: Self = placeholder();
        replace.billing_address = customer.billing_address.into();
        replace.service_address = customer.service_address.into();
        replace.listing_address = customer.listing_address.into();
        replace.customer_id = customer.customer_id.into();
        replace.parent_customer_id = customer.parent_customer_id.into();
        replace.account_number = customer.account_number.into();
        replace.activated_date = customer.activated_date.into();
        replace.agent_id = customer.agent_id.into();
        replace.secondary_agent_id = customer.secondary_agent_id.into();
        replace.close_date = customer.close_date.into();
        replace.created_by = customer.created_by.into();
        replace.created_date = customer.created_date.into();
        replace.updated_date = customer.updated_date.into();
        replace.email = customer.email.into();
        replace.is_parent = customer.is_parent.into();
        replace.registration_code = customer.registration_code.into();
        replace.security_pin = customer.security_pin.into();
        replace.sold_by = customer.sold_by.into();
        replace.source = customer.source.into();
        replace.status = customer.status.into();
        replace.auto_debit = customer.auto_debit.into();
        replace.finance = customer.finance.into();
        replace.profile = customer.profile.into();
        replace.fields = customer.fields.into();
        replace.suspended = customer.suspended.into();
        replace.suspended_date = customer.suspended_date.into();
        replace.culture = customer.culture.into();
        replace.extra = customer.extra;
        replace
    }
}

record!(CustomerReplace {
    "billing_address" => billing_address,
    "service_address" => service_address,
    "listing_address" => listing_address,
    "customer_id" => customer_id,
    "parent_customer_id" => parent_customer_id,
    "account_number" => account_number [Bound::MaxLength(25)],
    "activated_date" => activated_date,
    "agent_id" => agent_id,
    "secondary_agent_id" => secondary_agent_id,
    "close_date" => close_date,
    "created_by" => created_by,
    "created_date" => created_date,
    "updated_date" => updated_date,
    "email" => email [Bound::MaxLength(255)],
    "is_parent" => is_parent,
    "registration_code" => registration_code [Bound::MaxLength(20)],
    "security_pin" => security_pin [Bound::MaxLength(50)],
    "sold_by" => sold_by,
    "source" => source,
    "status" => status,
    "auto_debit" => auto_debit,
    "finance" => finance,
    "profile" => profile,
    "fields" => fields,
    "suspended" => suspended,
    "suspended_date" => suspended_date,
    "culture" => culture,
});

/// Request body for creating a customer. No field is known to be required.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct CustomerCreate {
    pub billing_address: Option<CustomerCreateAddress>,
    pub service_address: Option<CustomerCreateAddress>,
    /// Presumably the directory listing.
    pub listing_address: Option<CustomerCreateAddress>,
    pub finance: Option<CustomerCreateFinance>,
    /// Public client code sends the id, label and value of each.
    pub fields: Option<Vec<CustomField>>,
    /// Text; not the `customer_id`, which the server assigns.
    pub account_number: Option<String>,
    pub email: Option<String>,
    /// Digits, as text.
    pub security_pin: Option<Secret>,
    /// How the customer was acquired, as free text.
    pub source: Option<String>,
    /// `PROSPECT` is the only value observed here.
    pub status: Option<CustomerStatus>,
    /// Known to be sent as a date without a time.
    pub activated_date: Option<NaiveDateTime>,
    /// Known to be sent as a date without a time.
    pub close_date: Option<NaiveDateTime>,
    /// Presumably, other accounts may refer to this one in `parent_customer_id`.
    pub is_parent: Option<bool>,
    pub suspended: Option<bool>,
    /// The parent account. Taken from the record; not observed in a request body.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub parent_customer_id: Option<CustomerId>,
    /// Taken from the record; not observed in a request body.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub agent_id: Option<AgentId>,
    /// Taken from the record; not observed in a request body.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub profile: Option<CustomerProfile>,
    /// Taken from the record; not observed in a request body.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub auto_debit: Option<CustomerAutoDebit>,
    /// Further fields to send.
    pub extra: Extra,
}

impl CustomerCreate {
    /// Starts an empty body.
    pub fn builder() -> CustomerCreateBuilder {
        <CustomerCreateBuilder as Default>::default()
    }
}

/// Builder of [`CustomerCreate`]. Its other methods are those of [`BodyBuilder`].
pub type CustomerCreateBuilder = BodyBuilder<CustomerCreate>;

impl CustomerCreateBuilder {
    pub fn billing_address<T>(
        mut self,
        value: impl OneOrNone<CustomerCreateAddress, T>,
    ) -> Self {
        self.inner.set("billing_address").billing_address = value.into_option();
        self
    }

    pub fn service_address<T>(
        mut self,
        value: impl OneOrNone<CustomerCreateAddress, T>,
    ) -> Self {
        self.inner.set("service_address").service_address = value.into_option();
        self
    }

    /// Presumably the directory listing.
    pub fn listing_address<T>(
        mut self,
        value: impl OneOrNone<CustomerCreateAddress, T>,
    ) -> Self {
        self.inner.set("listing_address").listing_address = value.into_option();
        self
    }

    pub fn finance<T>(
        mut self,
        value: impl OneOrNone<CustomerCreateFinance, T>,
    ) -> Self {
        self.inner.set("finance").finance = value.into_option();
        self
    }

    /// Public client code sends the id, label and value of each.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.inner.set("fields").fields = Some(values);
        self
    }

    /// Text; not the `customer_id`, which the server assigns.
    pub fn account_number<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("account_number").account_number = value.into_option();
        self
    }

    pub fn email<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("email").email = value.into_option();
        self
    }

    /// Digits, as text.
    pub fn security_pin<T>(mut self, value: impl OneOrNone<Secret, T>) -> Self {
        self.inner.set("security_pin").security_pin = value.into_option();
        self
    }

    /// How the customer was acquired, as free text.
    pub fn source<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("source").source = value.into_option();
        self
    }

    /// `PROSPECT` is the only value observed here.
    pub fn status<T>(mut self, value: impl OneOrNone<CustomerStatus, T>) -> Self {
        self.inner.set("status").status = value.into_option();
        self
    }

    /// Known to be sent as a date without a time.
    pub fn activated_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("activated_date").activated_date = value.into_option();
        self
    }

    /// Known to be sent as a date without a time.
    pub fn close_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("close_date").close_date = value.into_option();
        self
    }

    /// Presumably, other accounts may refer to this one in `parent_customer_id`.
    pub fn is_parent<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("is_parent").is_parent = value.into_option();
        self
    }

    pub fn suspended<T>(mut self, value: impl OneOrNone<bool, T>) -> Self {
        self.inner.set("suspended").suspended = value.into_option();
        self
    }

    /// The parent account. Taken from the record; not observed in a request body.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn parent_customer_id<T>(
        mut self,
        value: impl OneOrNone<CustomerId, T>,
    ) -> Self {
        self.inner.set("parent_customer_id").parent_customer_id = value.into_option();
        self
    }

    /// Taken from the record; not observed in a request body.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn agent_id<T>(mut self, value: impl OneOrNone<AgentId, T>) -> Self {
        self.inner.set("agent_id").agent_id = value.into_option();
        self
    }

    /// Taken from the record; not observed in a request body.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn profile<T>(mut self, value: impl OneOrNone<CustomerProfile, T>) -> Self {
        self.inner.set("profile").profile = value.into_option();
        self
    }

    /// Taken from the record; not observed in a request body.
    ///
    /// **Evidence:** [inferred](crate::guide::evidence).
    pub fn auto_debit<T>(mut self, value: impl OneOrNone<CustomerAutoDebit, T>) -> Self {
        self.inner.set("auto_debit").auto_debit = value.into_option();
        self
    }
}

record!(CustomerCreate {
    "billing_address" => billing_address,
    "service_address" => service_address,
    "listing_address" => listing_address,
    "finance" => finance,
    "fields" => fields,
    "account_number" => account_number,
    "email" => email,
    "security_pin" => security_pin,
    "source" => source,
    "status" => status,
    "activated_date" => activated_date,
    "close_date" => close_date,
    "is_parent" => is_parent,
    "suspended" => suspended,
    "parent_customer_id" => parent_customer_id,
    "agent_id" => agent_id,
    "profile" => profile,
    "auto_debit" => auto_debit,
});

/// An address of a new customer. No id is known to be sent with it.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct CustomerCreateAddress {
    pub first_name: Option<String>,
    pub middle_initial: Option<String>,
    pub last_name: Option<String>,
    pub company_name: Option<String>,
    /// Street and number.
    pub line_1: Option<String>,
    /// Suite, floor or similar.
    pub line_2: Option<String>,
    pub city: Option<String>,
    /// Samples have the two-letter code.
    pub state_or_province: Option<String>,
    /// Without the extension, which is a separate field.
    pub postal_code: Option<String>,
    /// The last four digits of a US ZIP+4 code.
    pub postal_code_extension: Option<String>,
    /// The three-letter ISO 3166 code. The number that responses may contain is not
    /// known to be accepted here.
    pub country_code: Option<String>,
    /// Known to be sent as a date without a time.
    pub created_date: Option<NaiveDateTime>,
    /// Further fields to send.
    pub extra: Extra,
}

impl CustomerCreateAddress {
    /// Starts an empty body.
    pub fn builder() -> CustomerCreateAddressBuilder {
        <CustomerCreateAddressBuilder as Default>::default()
    }
}

/// Builder of [`CustomerCreateAddress`]. Its other methods are those of
/// [`BodyBuilder`].
pub type CustomerCreateAddressBuilder = BodyBuilder<CustomerCreateAddress>;

impl CustomerCreateAddressBuilder {
    pub fn first_name<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("first_name").first_name = value.into_option();
        self
    }

    pub fn middle_initial<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("middle_initial").middle_initial = value.into_option();
        self
    }

    pub fn last_name<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("last_name").last_name = value.into_option();
        self
    }

    pub fn company_name<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("company_name").company_name = value.into_option();
        self
    }

    /// Street and number.
    pub fn line_1<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("line_1").line_1 = value.into_option();
        self
    }

    /// Suite, floor or similar.
    pub fn line_2<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("line_2").line_2 = value.into_option();
        self
    }

    pub fn city<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("city").city = value.into_option();
        self
    }

    /// Samples have the two-letter code.
    pub fn state_or_province<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("state_or_province").state_or_province = value.into_option();
        self
    }

    /// Without the extension, which is a separate field.
    pub fn postal_code<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("postal_code").postal_code = value.into_option();
        self
    }

    /// The last four digits of a US ZIP+4 code.
    pub fn postal_code_extension<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        let body = self.inner.set("postal_code_extension");
        body.postal_code_extension = value.into_option();
        self
    }

    /// The three-letter ISO 3166 code. The number that responses may contain is not
    /// known to be accepted here.
    pub fn country_code<T>(mut self, value: impl OneOrNone<String, T>) -> Self {
        self.inner.set("country_code").country_code = value.into_option();
        self
    }

    /// Known to be sent as a date without a time.
    pub fn created_date<T>(mut self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        self.inner.set("created_date").created_date = value.into_option();
        self
    }
}

record!(CustomerCreateAddress {
    "first_name" => first_name,
    "middle_initial" => middle_initial,
    "last_name" => last_name,
    "company_name" => company_name,
    "line_1" => line_1,
    "line_2" => line_2,
    "city" => city,
    "state_or_province" => state_or_province,
    "postal_code" => postal_code,
    "postal_code_extension" => postal_code_extension,
    "country_code" => country_code,
    "created_date" => created_date,
});

/// Financial terms of a new customer. More fields may be accepted; only this one
/// has been observed.
///
/// **Evidence:** [observed](crate::guide::evidence).
#[non_exhaustive]
pub struct CustomerCreateFinance {
    pub bill_profile_id: Option<BillProfileId>,
    /// Further fields to send.
    pub extra: Extra,
}

impl CustomerCreateFinance {
    /// Starts an empty body.
    pub fn builder() -> CustomerCreateFinanceBuilder {
        <CustomerCreateFinanceBuilder as Default>::default()
    }
}

/// Builder of [`CustomerCreateFinance`]. Its other methods are those of
/// [`BodyBuilder`].
pub type CustomerCreateFinanceBuilder = BodyBuilder<CustomerCreateFinance>;

impl CustomerCreateFinanceBuilder {
    pub fn bill_profile_id<T>(
        mut self,
        value: impl OneOrNone<BillProfileId, T>,
    ) -> Self {
        self.inner.set("bill_profile_id").bill_profile_id = value.into_option();
        self
    }
}

record!(CustomerCreateFinance {
    "bill_profile_id" => bill_profile_id,
});

/// A page of [`Customer`] records.
pub type CustomerCollection = Collection<Customer>;

/// Tags that distinguish the aliases of a generic type. They have no values.
mod tag {
    pub enum CustomersListTag {}
    pub enum CustomersUpdateTag {}
}

/// Customer accounts, with billing, service and listing addresses and financial
/// state.
///
/// Returned by [`Client::customers`](crate::Client::customers).
#[derive(Clone, Debug)]
pub struct Customers {
    pub(crate) handle: Handle,
}

impl Customers {
    /// Lists customers.
    ///
    /// Customers that the API user may see, including prospects and closed accounts.
    ///
    /// `GET /Customers` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.customers().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers_list")]
    #[doc(alias = "GET /Customers")]
    pub fn list(&self) -> CustomersList {
        ListRequest::from_call(self.handle.call(&registry::CUSTOMERS_LIST))
    }

    /// Creates a customer.
    ///
    /// Opens an account. The call has a reference page whose text is unknown; the
    /// fields here come from public client code.
    ///
    /// `POST /Customers` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::customers::CustomerCreate;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = CustomerCreate::builder()
    ///     .account_number("123")
    ///     .email("jane@example.com")
    ///     .source("web")
    ///     .status("PROSPECT")
    ///     .is_parent(false)
    ///     .suspended(false)
    ///     .parent_customer_id(1001)
    ///     .agent_id(7)
    ///     .build()?;
    /// let created = client.customers().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers_create")]
    #[doc(alias = "POST /Customers")]
    pub fn create(&self, body: impl Into<CustomerCreate>) -> CustomersCreate {
        let call = self.handle.call(&registry::CUSTOMERS_CREATE);
        let call = call.body::<CustomerCreate>(body);
        call.into_request()
    }

    /// Looks for what [`create`](Self::create) may have created from this body, after
    /// an error whose [outcome is unknown](crate::Error::outcome_unknown).
    ///
    /// Reads the list of records, filtered by `account_number` and `since`, and returns
    /// those that have the values of the body in `account_number`. Each is a candidate,
    /// not a proof: another request may have created it. If there is none, the server
    /// may still be processing the request. See [errors](crate::guide::errors).
    ///
    /// Pass a time well before the call as `since`, such as the day before: the time
    /// zone of the server's clock may be another.
    #[inline]
    pub fn find_sent(
        &self,
        body: &CustomerCreate,
        since: impl Into<NaiveDateTime>,
    ) -> FindSent<Customer> {
        let list = self.handle.call(&registry::CUSTOMERS_LIST);
        let list = list.param::<NaiveDateTime, _>("search.created_date_start", since);
        let filters = [("search.account_number", "account_number")];
        let compared = ["account_number"];
        FindSent::new::<CustomerCollection>(list, body, &filters, &compared)
    }

    /// Lists customer metadata.
    ///
    /// Public client code passes the response through unread, so its shape, and even
    /// its subject, is unknown.
    ///
    /// `GET /Customers/Metadata` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let response = client.customers().list_metadata().customer_id(1001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers_list_metadata")]
    #[doc(alias = "GET /Customers/Metadata")]
    pub fn list_metadata(&self) -> CustomersListMetadata {
        CustomersListMetadata(self.handle.call(&registry::CUSTOMERS_LIST_METADATA))
    }

    /// Gets a customer.
    ///
    /// Includes addresses and financial state. Public client code treats 404 as an
    /// unknown id.
    ///
    /// `GET /Customers/{customer_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let customer = client.customers().get(1001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers_get")]
    #[doc(alias = "GET /Customers/{customer_id}")]
    pub fn get(&self, customer_id: impl Into<CustomerId>) -> CustomersGet {
        let call = self.handle.call(&registry::CUSTOMERS_GET);
        let call = call.path_param::<CustomerId>("customer_id", customer_id);
        call.into_request()
    }

    /// Replaces a customer.
    ///
    /// Replaces the whole record. Start from a record that has just been read: what is
    /// left out may be lost. To change single fields, update the customer instead.
    ///
    /// `PUT /Customers/{customer_id}` · evidence: [official](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::customers::CustomerReplace;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let record = client.customers().get(1001).await?;
    /// let body = CustomerReplace::from(record);
    /// client.customers().replace(1001, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers_replace")]
    #[doc(alias = "PUT /Customers/{customer_id}")]
    pub fn replace(
        &self,
        customer_id: impl Into<CustomerId>,
        body: impl Into<CustomerReplace>,
    ) -> CustomersReplace {
        let call = self.handle.call(&registry::CUSTOMERS_REPLACE);
        let call = call.path_param::<CustomerId>("customer_id", customer_id);
        let call = call.body::<CustomerReplace>(body);
        call.into_request()
    }

    /// Updates a customer.
    ///
    /// Sets individual fields by JSON Patch and leaves the rest unchanged. Nested
    /// fields are addressed by path, such as `/finance/bill_profile_id`; a custom field
    /// by its position in `fields`, counted from 0.
    ///
    /// `PATCH /Customers/{customer_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// To set custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.customers().update(1001).billing_address_first_name("Jane").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers_update")]
    #[doc(alias = "PATCH /Customers/{customer_id}")]
    pub fn update(&self, customer_id: impl Into<CustomerId>) -> CustomersUpdate {
        let call = self.handle.call(&registry::CUSTOMERS_UPDATE);
        let call = call.path_param::<CustomerId>("customer_id", customer_id);
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
    /// let record = client.customers().get(1001).await?;
    /// client.customers().edit(&record).custom_field("Label", "value").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit(&self, customer: &Customer) -> CustomersUpdate {
        let edit = self.update(customer.customer_id);
        PatchRequest::from_call(edit.0.custom_fields_of(customer))
    }

    /// Deletes a customer.
    ///
    /// Public client code makes this call. No public source shows a successful
    /// response, or what happens to the customer's services and bills.
    ///
    /// `DELETE /Customers/{customer_id}` · evidence: [observed](crate::guide::evidence)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.customers().delete(1001).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "customers_delete")]
    #[doc(alias = "DELETE /Customers/{customer_id}")]
    pub fn delete(&self, customer_id: impl Into<CustomerId>) -> CustomersDelete {
        let call = self.handle.call(&registry::CUSTOMERS_DELETE);
        let call = call.path_param::<CustomerId>("customer_id", customer_id);
        call.into_request()
    }
}

/// Request builder of [`Customers::list`]. Its other methods are those of
/// [`ListRequest`].
pub type CustomersList = ListRequest<Customer, tag::CustomersListTag>;

impl CustomersList {
    /// Only this customer.
    ///
    /// Sets the query parameter `search.customer_id`.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self::from_call(self.0.param::<CustomerId, _>("search.customer_id", value))
    }

    /// Only the customer with this account number, which is text and not the id.
    ///
    /// Sets the query parameter `search.account_number`.
    pub fn account_number<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.account_number", value))
    }

    /// Only customers with this name. The record has no such field; which company,
    /// first and last names it is compared with is not documented.
    ///
    /// Sets the query parameter `search.name`.
    pub fn name<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.name", value))
    }

    /// Only customers with one of these bill profiles. Repeat the parameter for several
    /// values.
    ///
    /// Sets the query parameter `search.bill_profile_id`, which takes one or more
    /// values: `.bill_profile_id(…)` or `.bill_profile_id([…, …])`.
    pub fn bill_profile_id<T>(self, values: impl OneOrMany<BillProfileId, T>) -> Self {
        let wire = "search.bill_profile_id";
        Self::from_call(self.0.param_all::<BillProfileId, _>(wire, values))
    }

    /// Only records created at or after this time.
    ///
    /// Sets the query parameter `search.created_date_start`.
    pub fn created_date_start<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "search.created_date_start";
        Self::from_call(self.0.param::<NaiveDateTime, _>(wire, value))
    }

    /// Only records changed at or after this time. Use it to fetch changes since the
    /// last run.
    ///
    /// Sets the query parameter `search.updated_date_start`.
    pub fn updated_date_start<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "search.updated_date_start";
        Self::from_call(self.0.param::<NaiveDateTime, _>(wire, value))
    }

    /// Field to sort by, ascending; prefix it with `-` for descending. See
    /// [filtering](crate::guide::filtering).
    pub fn sort<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.param::<String, _>("search.sort", value))
    }
}

custom_field_labels!(CustomersList => CustomerCollection, FieldId);

/// Request builder of [`Customers::create`]. Its methods are those of
/// [`Request`](crate::Request).
pub type CustomersCreate = revio_runtime::Request<Created<CustomerId>>;

/// Request builder of [`Customers::list_metadata`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CustomersListMetadata(Call);

impl CustomersListMetadata {
    /// The customer to ask about. Sent without the prefix of list parameters.
    ///
    /// Sets the query parameter `customer_id`.
    pub fn customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        Self(self.0.param::<CustomerId, _>("customer_id", value))
    }
}

call!(CustomersListMetadata => CustomerMetadata);

/// Request builder of [`Customers::get`]. Its methods are those of
/// [`Request`](crate::Request).
pub type CustomersGet = revio_runtime::Request<Customer>;

/// Request builder of [`Customers::replace`]. Its methods are those of
/// [`Request`](crate::Request).
pub type CustomersReplace = revio_runtime::Request<Done>;

/// Request builder of [`Customers::update`]. Its other methods are those of
/// [`PatchRequest`].
pub type CustomersUpdate = PatchRequest<Done, tag::CustomersUpdateTag>;

impl CustomersUpdate {
    /// Replaces `/billing_address`. No public source shows this patch.
    pub fn billing_address<T>(self, value: impl OneOrNone<CustomerAddress, T>) -> Self {
        let wire = "/billing_address";
        Self::from_call(self.0.patch_replace::<CustomerAddress, _>(wire, value))
    }

    /// Replaces `/billing_address/address_id`. No public source shows this patch.
    pub fn billing_address_address_id<T>(
        self,
        value: impl OneOrNone<AddressId, T>,
    ) -> Self {
        let wire = "/billing_address/address_id";
        Self::from_call(self.0.patch_replace::<AddressId, _>(wire, value))
    }

    /// Replaces `/billing_address/customer_id`. No public source shows this patch.
    pub fn billing_address_customer_id<T>(
        self,
        value: impl OneOrNone<CustomerId, T>,
    ) -> Self {
        let wire = "/billing_address/customer_id";
        Self::from_call(self.0.patch_replace::<CustomerId, _>(wire, value))
    }

    /// Replaces `/billing_address/first_name`. No public source shows this patch.
    pub fn billing_address_first_name<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/billing_address/first_name";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/billing_address/middle_initial`. No public source shows this patch.
    pub fn billing_address_middle_initial<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/billing_address/middle_initial";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/billing_address/last_name`. No public source shows this patch.
    pub fn billing_address_last_name<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/billing_address/last_name";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// The preferred display name of a customer.
    ///
    /// Replaces `/billing_address/company_name`. No public source shows this patch.
    pub fn billing_address_company_name<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/billing_address/company_name";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Street and number.
    ///
    /// Replaces `/billing_address/line_1`. No public source shows this patch.
    pub fn billing_address_line_1<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/billing_address/line_1";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Suite, floor or similar.
    ///
    /// Replaces `/billing_address/line_2`. No public source shows this patch.
    pub fn billing_address_line_2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/billing_address/line_2";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/billing_address/city`. No public source shows this patch.
    pub fn billing_address_city<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/billing_address/city";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Samples have the two-letter code.
    ///
    /// Replaces `/billing_address/state_or_province`. No public source shows this
    /// patch.
    pub fn billing_address_state_or_province<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/billing_address/state_or_province";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Without the extension, which is a separate field.
    ///
    /// Replaces `/billing_address/postal_code`. No public source shows this patch.
    pub fn billing_address_postal_code<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/billing_address/postal_code";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// The last four digits of a US ZIP+4 code.
    ///
    /// Replaces `/billing_address/postal_code_extension`. No public source shows this
    /// patch.
    pub fn billing_address_postal_code_extension<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/billing_address/postal_code_extension";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/billing_address/country_code`. No public source shows this patch.
    pub fn billing_address_country_code<T>(
        self,
        value: impl OneOrNone<CountryCode, T>,
    ) -> Self {
        let wire = "/billing_address/country_code";
        Self::from_call(self.0.patch_replace::<CountryCode, _>(wire, value))
    }

    /// Replaces `/billing_address/created_date`. No public source shows this patch.
    pub fn billing_address_created_date<T>(
        self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        let wire = "/billing_address/created_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Replaces `/billing_address/modified_date`. No public source shows this patch.
    pub fn billing_address_modified_date<T>(
        self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        let wire = "/billing_address/modified_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Replaces `/service_address`. No public source shows this patch.
    pub fn service_address<T>(self, value: impl OneOrNone<CustomerAddress, T>) -> Self {
        let wire = "/service_address";
        Self::from_call(self.0.patch_replace::<CustomerAddress, _>(wire, value))
    }

    /// Replaces `/service_address/address_id`. No public source shows this patch.
    pub fn service_address_address_id<T>(
        self,
        value: impl OneOrNone<AddressId, T>,
    ) -> Self {
        let wire = "/service_address/address_id";
        Self::from_call(self.0.patch_replace::<AddressId, _>(wire, value))
    }

    /// Replaces `/service_address/customer_id`. No public source shows this patch.
    pub fn service_address_customer_id<T>(
        self,
        value: impl OneOrNone<CustomerId, T>,
    ) -> Self {
        let wire = "/service_address/customer_id";
        Self::from_call(self.0.patch_replace::<CustomerId, _>(wire, value))
    }

    /// Replaces `/service_address/first_name`. No public source shows this patch.
    pub fn service_address_first_name<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/service_address/first_name";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/service_address/middle_initial`. No public source shows this patch.
    pub fn service_address_middle_initial<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/service_address/middle_initial";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/service_address/last_name`. No public source shows this patch.
    pub fn service_address_last_name<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/service_address/last_name";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// The preferred display name of a customer.
    ///
    /// Replaces `/service_address/company_name`. No public source shows this patch.
    pub fn service_address_company_name<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/service_address/company_name";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Street and number.
    ///
    /// Replaces `/service_address/line_1`. No public source shows this patch.
    pub fn service_address_line_1<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/service_address/line_1";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Suite, floor or similar.
    ///
    /// Replaces `/service_address/line_2`. No public source shows this patch.
    pub fn service_address_line_2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/service_address/line_2";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/service_address/city`. No public source shows this patch.
    pub fn service_address_city<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/service_address/city";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Samples have the two-letter code.
    ///
    /// Replaces `/service_address/state_or_province`. No public source shows this
    /// patch.
    pub fn service_address_state_or_province<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/service_address/state_or_province";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Without the extension, which is a separate field.
    ///
    /// Replaces `/service_address/postal_code`. No public source shows this patch.
    pub fn service_address_postal_code<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/service_address/postal_code";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// The last four digits of a US ZIP+4 code.
    ///
    /// Replaces `/service_address/postal_code_extension`. No public source shows this
    /// patch.
    pub fn service_address_postal_code_extension<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/service_address/postal_code_extension";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/service_address/country_code`. No public source shows this patch.
    pub fn service_address_country_code<T>(
        self,
        value: impl OneOrNone<CountryCode, T>,
    ) -> Self {
        let wire = "/service_address/country_code";
        Self::from_call(self.0.patch_replace::<CountryCode, _>(wire, value))
    }

    /// Replaces `/service_address/created_date`. No public source shows this patch.
    pub fn service_address_created_date<T>(
        self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        let wire = "/service_address/created_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Replaces `/service_address/modified_date`. No public source shows this patch.
    pub fn service_address_modified_date<T>(
        self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        let wire = "/service_address/modified_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Presumably the directory listing.
    ///
    /// Replaces `/listing_address`. No public source shows this patch.
    pub fn listing_address<T>(self, value: impl OneOrNone<CustomerAddress, T>) -> Self {
        let wire = "/listing_address";
        Self::from_call(self.0.patch_replace::<CustomerAddress, _>(wire, value))
    }

    /// Replaces `/listing_address/address_id`. No public source shows this patch.
    pub fn listing_address_address_id<T>(
        self,
        value: impl OneOrNone<AddressId, T>,
    ) -> Self {
        let wire = "/listing_address/address_id";
        Self::from_call(self.0.patch_replace::<AddressId, _>(wire, value))
    }

    /// Replaces `/listing_address/customer_id`. No public source shows this patch.
    pub fn listing_address_customer_id<T>(
        self,
        value: impl OneOrNone<CustomerId, T>,
    ) -> Self {
        let wire = "/listing_address/customer_id";
        Self::from_call(self.0.patch_replace::<CustomerId, _>(wire, value))
    }

    /// Replaces `/listing_address/first_name`. No public source shows this patch.
    pub fn listing_address_first_name<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/listing_address/first_name";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/listing_address/middle_initial`. No public source shows this patch.
    pub fn listing_address_middle_initial<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/listing_address/middle_initial";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/listing_address/last_name`. No public source shows this patch.
    pub fn listing_address_last_name<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/listing_address/last_name";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// The preferred display name of a customer.
    ///
    /// Replaces `/listing_address/company_name`. No public source shows this patch.
    pub fn listing_address_company_name<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/listing_address/company_name";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Street and number.
    ///
    /// Replaces `/listing_address/line_1`. No public source shows this patch.
    pub fn listing_address_line_1<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/listing_address/line_1";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Suite, floor or similar.
    ///
    /// Replaces `/listing_address/line_2`. No public source shows this patch.
    pub fn listing_address_line_2<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/listing_address/line_2";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/listing_address/city`. No public source shows this patch.
    pub fn listing_address_city<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/listing_address/city";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Samples have the two-letter code.
    ///
    /// Replaces `/listing_address/state_or_province`. No public source shows this
    /// patch.
    pub fn listing_address_state_or_province<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/listing_address/state_or_province";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Without the extension, which is a separate field.
    ///
    /// Replaces `/listing_address/postal_code`. No public source shows this patch.
    pub fn listing_address_postal_code<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/listing_address/postal_code";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// The last four digits of a US ZIP+4 code.
    ///
    /// Replaces `/listing_address/postal_code_extension`. No public source shows this
    /// patch.
    pub fn listing_address_postal_code_extension<T>(
        self,
        value: impl OneOrNone<String, T>,
    ) -> Self {
        let wire = "/listing_address/postal_code_extension";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/listing_address/country_code`. No public source shows this patch.
    pub fn listing_address_country_code<T>(
        self,
        value: impl OneOrNone<CountryCode, T>,
    ) -> Self {
        let wire = "/listing_address/country_code";
        Self::from_call(self.0.patch_replace::<CountryCode, _>(wire, value))
    }

    /// Replaces `/listing_address/created_date`. No public source shows this patch.
    pub fn listing_address_created_date<T>(
        self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        let wire = "/listing_address/created_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Replaces `/listing_address/modified_date`. No public source shows this patch.
    pub fn listing_address_modified_date<T>(
        self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        let wire = "/listing_address/modified_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// The parent account. May be blank.
    ///
    /// Replaces `/parent_customer_id`. No public source shows this patch.
    pub fn parent_customer_id<T>(self, value: impl OneOrNone<CustomerId, T>) -> Self {
        let wire = "/parent_customer_id";
        Self::from_call(self.0.patch_replace::<CustomerId, _>(wire, value))
    }

    /// Text; not the `customer_id` that calls expect. Searchable.
    ///
    /// Replaces `/account_number`. No public source shows this patch.
    pub fn account_number<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/account_number", value))
    }

    /// Public client code treats a date in or before 1753 as no date.
    ///
    /// Replaces `/activated_date`. No public source shows this patch.
    pub fn activated_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/activated_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// May be blank.
    ///
    /// Replaces `/agent_id`. No public source shows this patch.
    pub fn agent_id<T>(self, value: impl OneOrNone<AgentId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<AgentId, _>("/agent_id", value))
    }

    /// Replaces `/secondary_agent_id`. No public source shows this patch.
    pub fn secondary_agent_id<T>(self, value: impl OneOrNone<AgentId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<AgentId, _>("/secondary_agent_id", value))
    }

    /// Public client code treats a date in or before 1753 as no date.
    ///
    /// Replaces `/close_date`. No public source shows this patch.
    pub fn close_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/close_date", value))
    }

    /// Replaces `/created_by`. No public source shows this patch.
    pub fn created_by<T>(self, value: impl OneOrNone<UserId, T>) -> Self {
        Self::from_call(self.0.patch_replace::<UserId, _>("/created_by", value))
    }

    /// Replaces `/created_date`. No public source shows this patch.
    pub fn created_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/created_date", value))
    }

    /// Use it to fetch changes since the last run.
    ///
    /// Replaces `/updated_date`. No public source shows this patch.
    pub fn updated_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>("/updated_date", value))
    }

    /// May hold several addresses, separated by commas.
    ///
    /// Replaces `/email`. No public source shows this patch.
    pub fn email<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/email", value))
    }

    /// Presumably, other accounts may refer to this one in `parent_customer_id`.
    ///
    /// Replaces `/is_parent`. No public source shows this patch.
    pub fn is_parent<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        Self::from_call(self.0.patch_replace::<bool, _>("/is_parent", value))
    }

    /// A code for registering at the customer portal. May be empty.
    ///
    /// Replaces `/registration_code`. No public source shows this patch.
    pub fn registration_code<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/registration_code", value))
    }

    /// Digits, as text.
    ///
    /// Replaces `/security_pin`. No public source shows this patch.
    pub fn security_pin<T>(self, value: impl OneOrNone<Secret, T>) -> Self {
        Self::from_call(self.0.patch_replace::<Secret, _>("/security_pin", value))
    }

    /// Id of the seller. Whether it refers to a user or an agent is unknown, so it is a
    /// plain integer.
    ///
    /// Replaces `/sold_by`. No public source shows this patch.
    pub fn sold_by<T>(self, value: impl OneOrNone<i64, T>) -> Self {
        Self::from_call(self.0.patch_replace::<i64, _>("/sold_by", value))
    }

    /// How the customer was acquired, as free text; `web` has been observed.
    ///
    /// Replaces `/source`. No public source shows this patch.
    pub fn source<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/source", value))
    }

    /// Replaces `/status`. No public source shows this patch.
    pub fn status<T>(self, value: impl OneOrNone<CustomerStatus, T>) -> Self {
        Self::from_call(self.0.patch_replace::<CustomerStatus, _>("/status", value))
    }

    /// Replaces `/auto_debit`. No public source shows this patch.
    pub fn auto_debit<T>(self, value: impl OneOrNone<CustomerAutoDebit, T>) -> Self {
        let wire = "/auto_debit";
        Self::from_call(self.0.patch_replace::<CustomerAutoDebit, _>(wire, value))
    }

    /// Replaces `/auto_debit/enabled`. No public source shows this patch.
    pub fn auto_debit_enabled<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        Self::from_call(self.0.patch_replace::<bool, _>("/auto_debit/enabled", value))
    }

    /// Presumably the day of the month on which payment is taken. No source says that
    /// it is an integer.
    ///
    /// Replaces `/auto_debit/day`. No public source shows this patch.
    pub fn auto_debit_day<T>(self, value: impl OneOrNone<f64, T>) -> Self {
        Self::from_call(self.0.patch_replace::<f64, _>("/auto_debit/day", value))
    }

    /// Replaces `/auto_debit/payment_account_id`. No public source shows this patch.
    pub fn auto_debit_payment_account_id<T>(
        self,
        value: impl OneOrNone<PaymentAccountId, T>,
    ) -> Self {
        let wire = "/auto_debit/payment_account_id";
        Self::from_call(self.0.patch_replace::<PaymentAccountId, _>(wire, value))
    }

    /// Replaces `/finance`. No public source shows this patch.
    pub fn finance<T>(self, value: impl OneOrNone<CustomerFinance, T>) -> Self {
        Self::from_call(self.0.patch_replace::<CustomerFinance, _>("/finance", value))
    }

    /// Replaces `/finance/amount_due`. No public source shows this patch.
    pub fn finance_amount_due<T>(self, value: impl OneOrNone<Decimal, T>) -> Self {
        Self::from_call(self.0.patch_replace::<Decimal, _>("/finance/amount_due", value))
    }

    /// Replaces `/finance/amount_overdue`. No public source shows this patch.
    pub fn finance_amount_overdue<T>(self, value: impl OneOrNone<Decimal, T>) -> Self {
        let wire = "/finance/amount_overdue";
        Self::from_call(self.0.patch_replace::<Decimal, _>(wire, value))
    }

    /// Replaces `/finance/bill_profile_id`. No public source shows this patch.
    pub fn finance_bill_profile_id<T>(
        self,
        value: impl OneOrNone<BillProfileId, T>,
    ) -> Self {
        let wire = "/finance/bill_profile_id";
        Self::from_call(self.0.patch_replace::<BillProfileId, _>(wire, value))
    }

    /// The possible values are unknown. Rev.io's older SOAP interface has `PRINT_ONLY`,
    /// `EMAIL_ONLY`, BOTH and NONE.
    ///
    /// Replaces `/finance/billing_method`. No public source shows this patch.
    pub fn finance_billing_method<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/finance/billing_method";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Balance of the whole account, including amounts not billed yet, according to a
    /// comment in public client code.
    ///
    /// Replaces `/finance/balance`. No public source shows this patch.
    pub fn finance_balance<T>(self, value: impl OneOrNone<Decimal, T>) -> Self {
        Self::from_call(self.0.patch_replace::<Decimal, _>("/finance/balance", value))
    }

    /// Replaces `/finance/balance_limit`. No public source shows this patch.
    pub fn finance_balance_limit<T>(self, value: impl OneOrNone<Decimal, T>) -> Self {
        let wire = "/finance/balance_limit";
        Self::from_call(self.0.patch_replace::<Decimal, _>(wire, value))
    }

    /// Replaces `/finance/balance_limit_enabled`. No public source shows this patch.
    pub fn finance_balance_limit_enabled<T>(
        self,
        value: impl OneOrNone<bool, T>,
    ) -> Self {
        let wire = "/finance/balance_limit_enabled";
        Self::from_call(self.0.patch_replace::<bool, _>(wire, value))
    }

    /// `0001-01-01T00:00:00` means no date.
    ///
    /// Replaces `/finance/due_date`. No public source shows this patch.
    pub fn finance_due_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/finance/due_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Replaces `/finance/collection_template_id`. No public source shows this patch.
    pub fn finance_collection_template_id<T>(
        self,
        value: impl OneOrNone<CollectionTemplateId, T>,
    ) -> Self {
        let wire = "/finance/collection_template_id";
        Self::from_call(self.0.patch_replace::<CollectionTemplateId, _>(wire, value))
    }

    /// Replaces `/finance/contract_end_date`. No public source shows this patch.
    pub fn finance_contract_end_date<T>(
        self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        let wire = "/finance/contract_end_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Replaces `/finance/contract_start_date`. No public source shows this patch.
    pub fn finance_contract_start_date<T>(
        self,
        value: impl OneOrNone<NaiveDateTime, T>,
    ) -> Self {
        let wire = "/finance/contract_start_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// `0001-01-01T00:00:00` means no date.
    ///
    /// Replaces `/finance/cycle_date`. No public source shows this patch.
    pub fn finance_cycle_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/finance/cycle_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// Replaces `/finance/late_fees_enabled`. No public source shows this patch.
    pub fn finance_late_fees_enabled<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        let wire = "/finance/late_fees_enabled";
        Self::from_call(self.0.patch_replace::<bool, _>(wire, value))
    }

    /// Replaces `/finance/payment_terms_days`. No public source shows this patch.
    pub fn finance_payment_terms_days<T>(self, value: impl OneOrNone<i64, T>) -> Self {
        let wire = "/finance/payment_terms_days";
        Self::from_call(self.0.patch_replace::<i64, _>(wire, value))
    }

    /// Replaces `/finance/tax_exempt_enabled`. No public source shows this patch.
    pub fn finance_tax_exempt_enabled<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        let wire = "/finance/tax_exempt_enabled";
        Self::from_call(self.0.patch_replace::<bool, _>(wire, value))
    }

    /// One letter per exemption, concatenated. F, S, C, L and I have been observed: L
    /// is local, I is city, the others presumably federal, state and county. Expect
    /// either case, and repeated letters.
    ///
    /// Replaces `/finance/tax_exempt_types`. No public source shows this patch.
    pub fn finance_tax_exempt_types<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/finance/tax_exempt_types";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/finance/usage_file_enabled`. No public source shows this patch.
    pub fn finance_usage_file_enabled<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        let wire = "/finance/usage_file_enabled";
        Self::from_call(self.0.patch_replace::<bool, _>(wire, value))
    }

    /// Replaces `/finance/usage_file_format`. No public source shows this patch.
    pub fn finance_usage_file_format<T>(self, value: impl OneOrNone<String, T>) -> Self {
        let wire = "/finance/usage_file_format";
        Self::from_call(self.0.patch_replace::<String, _>(wire, value))
    }

    /// Replaces `/finance/payment_fees_enabled`. No public source shows this patch.
    pub fn finance_payment_fees_enabled<T>(
        self,
        value: impl OneOrNone<bool, T>,
    ) -> Self {
        let wire = "/finance/payment_fees_enabled";
        Self::from_call(self.0.patch_replace::<bool, _>(wire, value))
    }

    /// Replaces `/profile`. No public source shows this patch.
    pub fn profile<T>(self, value: impl OneOrNone<CustomerProfile, T>) -> Self {
        Self::from_call(self.0.patch_replace::<CustomerProfile, _>("/profile", value))
    }

    /// Replaces `/profile/class`. No public source shows this patch.
    pub fn profile_class<T>(self, value: impl OneOrNone<CustomerClass, T>) -> Self {
        let wire = "/profile/class";
        Self::from_call(self.0.patch_replace::<CustomerClass, _>(wire, value))
    }

    /// A date, `yyyy-MM-dd`.
    ///
    /// Replaces `/profile/date_of_birth`. No public source shows this patch.
    pub fn profile_date_of_birth<T>(self, value: impl OneOrNone<Secret, T>) -> Self {
        let wire = "/profile/date_of_birth";
        Self::from_call(self.0.patch_replace::<Secret, _>(wire, value))
    }

    /// Replaces `/profile/language`. No public source shows this patch.
    pub fn profile_language<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/profile/language", value))
    }

    /// Replaces `/profile/tax_id`. No public source shows this patch.
    pub fn profile_tax_id<T>(self, value: impl OneOrNone<Secret, T>) -> Self {
        Self::from_call(self.0.patch_replace::<Secret, _>("/profile/tax_id", value))
    }

    /// Replaces `/fields`. No public source shows this patch.
    pub fn fields(
        self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        Self::from_call(self.0.patch_replace_all::<CustomField>("/fields", values))
    }

    /// A flag separate from `status`.
    ///
    /// Replaces `/suspended`. No public source shows this patch.
    pub fn suspended<T>(self, value: impl OneOrNone<bool, T>) -> Self {
        Self::from_call(self.0.patch_replace::<bool, _>("/suspended", value))
    }

    /// Replaces `/suspended_date`. No public source shows this patch.
    pub fn suspended_date<T>(self, value: impl OneOrNone<NaiveDateTime, T>) -> Self {
        let wire = "/suspended_date";
        Self::from_call(self.0.patch_replace::<NaiveDateTime, _>(wire, value))
    }

    /// The language and region of the customer. The name is that of
    /// `customers_optimized`, which has it in the same place.
    ///
    /// Replaces `/culture`. No public source shows this patch.
    pub fn culture<T>(self, value: impl OneOrNone<String, T>) -> Self {
        Self::from_call(self.0.patch_replace::<String, _>("/culture", value))
    }
}

/// Request builder of [`Customers::delete`]. Its methods are those of
/// [`Request`](crate::Request).
pub type CustomersDelete = revio_runtime::Request<Done>;
