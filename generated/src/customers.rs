// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Accounts, with their billing, service and listing addresses and their financial
//! state.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](Customers::list) | List customers. | `GET /Customers` | observed |
//! | [`create`](Customers::create) | Create a customer. | `POST /Customers` | observed |
//! | [`list_metadata`](Customers::list_metadata) | List the metadata of customers. | `GET /Customers/Metadata` | observed |
//! | [`get`](Customers::get) | Get a customer. | `GET /Customers/{customer_id}` | official |
//! | [`update`](Customers::update) | Change members of a customer. | `PATCH /Customers/{customer_id}` | observed |
//! | [`delete`](Customers::delete) | Delete a customer. | `DELETE /Customers/{customer_id}` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    AddressId, AgentId, BillProfileId, CollectionTemplateId, CountryCode, CustomField,
    CustomerId, CustomerStatus, FieldId, PaymentAccountId, UserId,
};
use revio_runtime::{
    BodyBuilder, Call, Created, Decimal, Done, Extra, Handle, NaiveDateTime, Result,
    Secret, Value, call, custom_field_labels, paged_call, patch_call, placeholder,
    record,
};

/// Accounts, with their billing, service and listing addresses and their financial
/// state.
///
/// Made by [`Client::customers`](crate::Client::customers).
#[derive(Clone, Debug)]
pub struct Customers {
    handle: Handle,
}

impl Customers {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List customers.
    ///
    /// Pages through the customers that the API user may see. Prospects and closed
    /// accounts are customers too.
    ///
    /// `GET /Customers` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.customers().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> CustomersList {
        self.handle.call(&registry::CUSTOMERS_LIST).into()
    }

    /// Create a customer.
    ///
    /// Opens an account. The call has a reference page whose text is not known; the
    /// members here come from public client code.
    ///
    /// `POST /Customers` · evidence observed (seen in use by others)
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
    pub fn create(&self, body: impl Into<CustomerCreate>) -> CustomersCreate {
        let mut call = self.handle.call(&registry::CUSTOMERS_CREATE);
        call.carry::<CustomerCreate>(body);
        call.into()
    }

    /// List the metadata of customers.
    ///
    /// Reads what the server calls metadata. Public client code passes the answer on
    /// unread, so its shape, and even what it is about, are not known.
    ///
    /// `GET /Customers/Metadata` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let answer = client.customers().list_metadata().customer_id(1001).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_metadata(&self) -> CustomersListMetadata {
        self.handle.call(&registry::CUSTOMERS_LIST_METADATA).into()
    }

    /// Get a customer.
    ///
    /// Reads one customer, addresses and financial state included. Public client code
    /// takes 404 to mean that there is no customer of that id.
    ///
    /// `GET /Customers/{customer_id}` · evidence official (stated or shown by the vendor)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let customer = client.customers().get(1001).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, customer_id: impl Into<CustomerId>) -> CustomersGet {
        let mut call = self.handle.call(&registry::CUSTOMERS_GET);
        call.path::<CustomerId>("customer_id", customer_id);
        call.into()
    }

    /// Change members of a customer.
    ///
    /// Sets single members by JSON Patch and leaves the rest alone. Nested members go
    /// by path, such as `/finance/bill_profile_id`; a custom field by its position in
    /// `fields`, counted from 0.
    ///
    /// `PATCH /Customers/{customer_id}` · evidence observed (seen in use by others)
    ///
    /// For custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.customers().update(1001).billing_address_first_name("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, customer_id: impl Into<CustomerId>) -> CustomersUpdate {
        let mut call = self.handle.call(&registry::CUSTOMERS_UPDATE);
        call.path::<CustomerId>("customer_id", customer_id);
        call.into()
    }

    /// Starts [`update`](Self::update) from a record that was just read, so that its
    /// custom fields can be set by label or id: a patch needs their position in that
    /// record.
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
        let mut edit = self.update(customer.customer_id);
        edit.call.custom_fields_of(customer);
        edit
    }

    /// Delete a customer.
    ///
    /// Removes a customer. Public client code has the call; nobody is known to have
    /// seen it succeed, nor what becomes of the customer's services and bills.
    ///
    /// `DELETE /Customers/{customer_id}` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.customers().delete(1001).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, customer_id: impl Into<CustomerId>) -> CustomersDelete {
        let mut call = self.handle.call(&registry::CUSTOMERS_DELETE);
        call.path::<CustomerId>("customer_id", customer_id);
        call.into()
    }
}

/// A call of [`Customers::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CustomersList {
    call: Call,
}

impl CustomersList {
    /// Number of the page, counted from 1.
    ///
    /// The server takes values of at least 1. Left out, it is `1`.
    ///
    /// `search.page` in the query.
    pub fn page(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page", value);
        self
    }

    /// Records on a page. What the server does with more than 500 is not known; it may
    /// well give fewer than asked for.
    ///
    /// The server takes values from 1 to 500. Left out, it is `10`.
    ///
    /// `search.page_size` in the query.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.call.set::<i64>("search.page_size", value);
        self
    }

    /// Only this customer.
    ///
    /// `search.customer_id` in the query.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.set::<CustomerId>("search.customer_id", value);
        self
    }

    /// Only the customer with this account number, which is text and not the id.
    ///
    /// `search.account_number` in the query.
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.account_number", value);
        self
    }

    /// Only customers of this name. A customer has no such member; which company, first
    /// and last names it is compared with is not documented.
    ///
    /// `search.name` in the query.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.name", value);
        self
    }

    /// Only customers with one of these bill profiles. Repeat the parameter for
    /// several.
    ///
    /// `search.bill_profile_id` in the query, with any number of values:
    /// `.bill_profile_id([…])`.
    pub fn bill_profile_id(
        mut self,
        values: impl IntoIterator<Item = impl Into<BillProfileId>>,
    ) -> Self {
        self.call.set_all::<BillProfileId>("search.bill_profile_id", values);
        self
    }

    /// Only records created from this time on.
    ///
    /// `search.created_date_start` in the query.
    pub fn created_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.set::<NaiveDateTime>("search.created_date_start", value);
        self
    }

    /// Only records changed from this time on; made for fetching what is new since the
    /// last run.
    ///
    /// `search.updated_date_start` in the query.
    pub fn updated_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.set::<NaiveDateTime>("search.updated_date_start", value);
        self
    }

    /// Name of the member to order by, ascending; put `-` in front for descending.
    /// Which members can be ordered by is not documented.
    ///
    /// Evidence: observed.
    ///
    /// `search.sort` in the query.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.sort", value);
        self
    }
}

paged_call!(CustomersList => CustomerCollection);

custom_field_labels!(CustomersList => CustomerCollection, FieldId);

/// A call of [`Customers::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CustomersCreate {
    call: Call,
}

call!(CustomersCreate => Created<CustomerId>);

/// A call of [`Customers::list_metadata`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CustomersListMetadata {
    call: Call,
}

impl CustomersListMetadata {
    /// The customer to ask about. Sent without the prefix of list parameters.
    ///
    /// `customer_id` in the query.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.set::<CustomerId>("customer_id", value);
        self
    }
}

call!(CustomersListMetadata => CustomerMetadata);

/// A call of [`Customers::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CustomersGet {
    call: Call,
}

call!(CustomersGet => Customer);

/// A call of [`Customers::update`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CustomersUpdate {
    call: Call,
}

impl CustomersUpdate {
    /// A [`CustomerAddress`], in place of `/billing_address`; no source shows it
    /// patched.
    pub fn billing_address(mut self, value: impl Into<CustomerAddress>) -> Self {
        self.call.put::<CustomerAddress>("/billing_address", value);
        self
    }

    /// An [`AddressId`], in place of `/billing_address/address_id`; no source shows it
    /// patched.
    pub fn billing_address_address_id(mut self, value: impl Into<AddressId>) -> Self {
        self.call.put::<AddressId>("/billing_address/address_id", value);
        self
    }

    /// A [`CustomerId`], in place of `/billing_address/customer_id`; no source shows it
    /// patched.
    pub fn billing_address_customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.put::<CustomerId>("/billing_address/customer_id", value);
        self
    }

    /// Text, in place of `/billing_address/first_name`; no source shows it patched.
    pub fn billing_address_first_name(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/billing_address/first_name", value);
        self
    }

    /// Text, in place of `/billing_address/middle_initial`; no source shows it patched.
    pub fn billing_address_middle_initial(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/billing_address/middle_initial", value);
        self
    }

    /// Text, in place of `/billing_address/last_name`; no source shows it patched.
    pub fn billing_address_last_name(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/billing_address/last_name", value);
        self
    }

    /// The first choice when a customer has to be shown by name.
    ///
    /// Replaces `/billing_address/company_name`; no source shows it patched.
    pub fn billing_address_company_name(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/billing_address/company_name", value);
        self
    }

    /// Street and number.
    ///
    /// Replaces `/billing_address/line_1`; no source shows it patched.
    pub fn billing_address_line_1(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/billing_address/line_1", value);
        self
    }

    /// Suite, floor or the like.
    ///
    /// Replaces `/billing_address/line_2`; no source shows it patched.
    pub fn billing_address_line_2(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/billing_address/line_2", value);
        self
    }

    /// Text, in place of `/billing_address/city`; no source shows it patched.
    pub fn billing_address_city(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/billing_address/city", value);
        self
    }

    /// Samples have the two-letter code.
    ///
    /// Replaces `/billing_address/state_or_province`; no source shows it patched.
    pub fn billing_address_state_or_province(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.call.put::<String>("/billing_address/state_or_province", value);
        self
    }

    /// Without the extension, which has a member of its own.
    ///
    /// Replaces `/billing_address/postal_code`; no source shows it patched.
    pub fn billing_address_postal_code(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/billing_address/postal_code", value);
        self
    }

    /// The last four digits of a United States ZIP+4 code.
    ///
    /// Replaces `/billing_address/postal_code_extension`; no source shows it patched.
    pub fn billing_address_postal_code_extension(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.call.put::<String>("/billing_address/postal_code_extension", value);
        self
    }

    /// A [`CountryCode`], in place of `/billing_address/country_code`; no source shows
    /// it patched.
    pub fn billing_address_country_code(
        mut self,
        value: impl Into<CountryCode>,
    ) -> Self {
        self.call.put::<CountryCode>("/billing_address/country_code", value);
        self
    }

    /// A date and time without a zone, in place of `/billing_address/created_date`; no
    /// source shows it patched.
    pub fn billing_address_created_date(
        mut self,
        value: impl Into<NaiveDateTime>,
    ) -> Self {
        self.call.put::<NaiveDateTime>("/billing_address/created_date", value);
        self
    }

    /// A date and time without a zone, in place of `/billing_address/modified_date`; no
    /// source shows it patched.
    pub fn billing_address_modified_date(
        mut self,
        value: impl Into<NaiveDateTime>,
    ) -> Self {
        self.call.put::<NaiveDateTime>("/billing_address/modified_date", value);
        self
    }

    /// A [`CustomerAddress`], in place of `/service_address`; no source shows it
    /// patched.
    pub fn service_address(mut self, value: impl Into<CustomerAddress>) -> Self {
        self.call.put::<CustomerAddress>("/service_address", value);
        self
    }

    /// An [`AddressId`], in place of `/service_address/address_id`; no source shows it
    /// patched.
    pub fn service_address_address_id(mut self, value: impl Into<AddressId>) -> Self {
        self.call.put::<AddressId>("/service_address/address_id", value);
        self
    }

    /// A [`CustomerId`], in place of `/service_address/customer_id`; no source shows it
    /// patched.
    pub fn service_address_customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.put::<CustomerId>("/service_address/customer_id", value);
        self
    }

    /// Text, in place of `/service_address/first_name`; no source shows it patched.
    pub fn service_address_first_name(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/service_address/first_name", value);
        self
    }

    /// Text, in place of `/service_address/middle_initial`; no source shows it patched.
    pub fn service_address_middle_initial(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/service_address/middle_initial", value);
        self
    }

    /// Text, in place of `/service_address/last_name`; no source shows it patched.
    pub fn service_address_last_name(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/service_address/last_name", value);
        self
    }

    /// The first choice when a customer has to be shown by name.
    ///
    /// Replaces `/service_address/company_name`; no source shows it patched.
    pub fn service_address_company_name(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/service_address/company_name", value);
        self
    }

    /// Street and number.
    ///
    /// Replaces `/service_address/line_1`; no source shows it patched.
    pub fn service_address_line_1(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/service_address/line_1", value);
        self
    }

    /// Suite, floor or the like.
    ///
    /// Replaces `/service_address/line_2`; no source shows it patched.
    pub fn service_address_line_2(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/service_address/line_2", value);
        self
    }

    /// Text, in place of `/service_address/city`; no source shows it patched.
    pub fn service_address_city(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/service_address/city", value);
        self
    }

    /// Samples have the two-letter code.
    ///
    /// Replaces `/service_address/state_or_province`; no source shows it patched.
    pub fn service_address_state_or_province(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.call.put::<String>("/service_address/state_or_province", value);
        self
    }

    /// Without the extension, which has a member of its own.
    ///
    /// Replaces `/service_address/postal_code`; no source shows it patched.
    pub fn service_address_postal_code(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/service_address/postal_code", value);
        self
    }

    /// The last four digits of a United States ZIP+4 code.
    ///
    /// Replaces `/service_address/postal_code_extension`; no source shows it patched.
    pub fn service_address_postal_code_extension(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.call.put::<String>("/service_address/postal_code_extension", value);
        self
    }

    /// A [`CountryCode`], in place of `/service_address/country_code`; no source shows
    /// it patched.
    pub fn service_address_country_code(
        mut self,
        value: impl Into<CountryCode>,
    ) -> Self {
        self.call.put::<CountryCode>("/service_address/country_code", value);
        self
    }

    /// A date and time without a zone, in place of `/service_address/created_date`; no
    /// source shows it patched.
    pub fn service_address_created_date(
        mut self,
        value: impl Into<NaiveDateTime>,
    ) -> Self {
        self.call.put::<NaiveDateTime>("/service_address/created_date", value);
        self
    }

    /// A date and time without a zone, in place of `/service_address/modified_date`; no
    /// source shows it patched.
    pub fn service_address_modified_date(
        mut self,
        value: impl Into<NaiveDateTime>,
    ) -> Self {
        self.call.put::<NaiveDateTime>("/service_address/modified_date", value);
        self
    }

    /// Presumably what a directory lists.
    ///
    /// Replaces `/listing_address`; no source shows it patched.
    pub fn listing_address(mut self, value: impl Into<CustomerAddress>) -> Self {
        self.call.put::<CustomerAddress>("/listing_address", value);
        self
    }

    /// An [`AddressId`], in place of `/listing_address/address_id`; no source shows it
    /// patched.
    pub fn listing_address_address_id(mut self, value: impl Into<AddressId>) -> Self {
        self.call.put::<AddressId>("/listing_address/address_id", value);
        self
    }

    /// A [`CustomerId`], in place of `/listing_address/customer_id`; no source shows it
    /// patched.
    pub fn listing_address_customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.put::<CustomerId>("/listing_address/customer_id", value);
        self
    }

    /// Text, in place of `/listing_address/first_name`; no source shows it patched.
    pub fn listing_address_first_name(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/listing_address/first_name", value);
        self
    }

    /// Text, in place of `/listing_address/middle_initial`; no source shows it patched.
    pub fn listing_address_middle_initial(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/listing_address/middle_initial", value);
        self
    }

    /// Text, in place of `/listing_address/last_name`; no source shows it patched.
    pub fn listing_address_last_name(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/listing_address/last_name", value);
        self
    }

    /// The first choice when a customer has to be shown by name.
    ///
    /// Replaces `/listing_address/company_name`; no source shows it patched.
    pub fn listing_address_company_name(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/listing_address/company_name", value);
        self
    }

    /// Street and number.
    ///
    /// Replaces `/listing_address/line_1`; no source shows it patched.
    pub fn listing_address_line_1(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/listing_address/line_1", value);
        self
    }

    /// Suite, floor or the like.
    ///
    /// Replaces `/listing_address/line_2`; no source shows it patched.
    pub fn listing_address_line_2(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/listing_address/line_2", value);
        self
    }

    /// Text, in place of `/listing_address/city`; no source shows it patched.
    pub fn listing_address_city(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/listing_address/city", value);
        self
    }

    /// Samples have the two-letter code.
    ///
    /// Replaces `/listing_address/state_or_province`; no source shows it patched.
    pub fn listing_address_state_or_province(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.call.put::<String>("/listing_address/state_or_province", value);
        self
    }

    /// Without the extension, which has a member of its own.
    ///
    /// Replaces `/listing_address/postal_code`; no source shows it patched.
    pub fn listing_address_postal_code(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/listing_address/postal_code", value);
        self
    }

    /// The last four digits of a United States ZIP+4 code.
    ///
    /// Replaces `/listing_address/postal_code_extension`; no source shows it patched.
    pub fn listing_address_postal_code_extension(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.call.put::<String>("/listing_address/postal_code_extension", value);
        self
    }

    /// A [`CountryCode`], in place of `/listing_address/country_code`; no source shows
    /// it patched.
    pub fn listing_address_country_code(
        mut self,
        value: impl Into<CountryCode>,
    ) -> Self {
        self.call.put::<CountryCode>("/listing_address/country_code", value);
        self
    }

    /// A date and time without a zone, in place of `/listing_address/created_date`; no
    /// source shows it patched.
    pub fn listing_address_created_date(
        mut self,
        value: impl Into<NaiveDateTime>,
    ) -> Self {
        self.call.put::<NaiveDateTime>("/listing_address/created_date", value);
        self
    }

    /// A date and time without a zone, in place of `/listing_address/modified_date`; no
    /// source shows it patched.
    pub fn listing_address_modified_date(
        mut self,
        value: impl Into<NaiveDateTime>,
    ) -> Self {
        self.call.put::<NaiveDateTime>("/listing_address/modified_date", value);
        self
    }

    /// The account above this one. May be blank.
    ///
    /// Replaces `/parent_customer_id`; no source shows it patched.
    pub fn parent_customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.put::<CustomerId>("/parent_customer_id", value);
        self
    }

    /// Text, and not the `customer_id` that calls want. Can be searched for.
    ///
    /// Replaces `/account_number`; no source shows it patched.
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/account_number", value);
        self
    }

    /// Public client code takes a day in 1753 or earlier for no date.
    ///
    /// Replaces `/activated_date`; no source shows it patched.
    pub fn activated_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/activated_date", value);
        self
    }

    /// May be blank.
    ///
    /// Replaces `/agent_id`; no source shows it patched.
    pub fn agent_id(mut self, value: impl Into<AgentId>) -> Self {
        self.call.put::<AgentId>("/agent_id", value);
        self
    }

    /// An [`AgentId`], in place of `/secondary_agent_id`; no source shows it patched.
    pub fn secondary_agent_id(mut self, value: impl Into<AgentId>) -> Self {
        self.call.put::<AgentId>("/secondary_agent_id", value);
        self
    }

    /// Public client code takes a day in 1753 or earlier for no date.
    ///
    /// Replaces `/close_date`; no source shows it patched.
    pub fn close_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/close_date", value);
        self
    }

    /// A [`UserId`], in place of `/created_by`; no source shows it patched.
    pub fn created_by(mut self, value: impl Into<UserId>) -> Self {
        self.call.put::<UserId>("/created_by", value);
        self
    }

    /// A date and time without a zone, in place of `/created_date`; no source shows it
    /// patched.
    pub fn created_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/created_date", value);
        self
    }

    /// The one to go by when fetching what has changed since the last run.
    ///
    /// Replaces `/updated_date`; no source shows it patched.
    pub fn updated_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/updated_date", value);
        self
    }

    /// Text, in place of `/email`; no source shows it patched.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/email", value);
        self
    }

    /// Presumably other accounts may name this one in `parent_customer_id`.
    ///
    /// Replaces `/is_parent`; no source shows it patched.
    pub fn is_parent(mut self, value: bool) -> Self {
        self.call.put::<bool>("/is_parent", value);
        self
    }

    /// May be empty.
    ///
    /// Replaces `/registration_code`; no source shows it patched.
    pub fn registration_code(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/registration_code", value);
        self
    }

    /// Digits, as text.
    ///
    /// Replaces `/security_pin`; no source shows it patched.
    pub fn security_pin(mut self, value: impl Into<Secret>) -> Self {
        self.call.put::<Secret>("/security_pin", value);
        self
    }

    /// Id of whoever made the sale. Whether it names a user or an agent is not known,
    /// hence a plain integer.
    ///
    /// Replaces `/sold_by`; no source shows it patched.
    pub fn sold_by(mut self, value: impl Into<i64>) -> Self {
        self.call.put::<i64>("/sold_by", value);
        self
    }

    /// How the customer came about, in free text; `web` has been seen.
    ///
    /// Replaces `/source`; no source shows it patched.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/source", value);
        self
    }

    /// A [`CustomerStatus`], in place of `/status`; no source shows it patched.
    pub fn status(mut self, value: impl Into<CustomerStatus>) -> Self {
        self.call.put::<CustomerStatus>("/status", value);
        self
    }

    /// A [`CustomerAutoDebit`], in place of `/auto_debit`; no source shows it patched.
    pub fn auto_debit(mut self, value: impl Into<CustomerAutoDebit>) -> Self {
        self.call.put::<CustomerAutoDebit>("/auto_debit", value);
        self
    }

    /// True or false, in place of `/auto_debit/enabled`; no source shows it patched.
    pub fn auto_debit_enabled(mut self, value: bool) -> Self {
        self.call.put::<bool>("/auto_debit/enabled", value);
        self
    }

    /// Presumably the day of the month on which payment is taken. Nothing says that it
    /// is whole.
    ///
    /// Replaces `/auto_debit/day`; no source shows it patched.
    pub fn auto_debit_day(mut self, value: impl Into<f64>) -> Self {
        self.call.put::<f64>("/auto_debit/day", value);
        self
    }

    /// A [`PaymentAccountId`], in place of `/auto_debit/payment_account_id`; no source
    /// shows it patched.
    pub fn auto_debit_payment_account_id(
        mut self,
        value: impl Into<PaymentAccountId>,
    ) -> Self {
        self.call.put::<PaymentAccountId>("/auto_debit/payment_account_id", value);
        self
    }

    /// A [`CustomerFinance`], in place of `/finance`; no source shows it patched.
    pub fn finance(mut self, value: impl Into<CustomerFinance>) -> Self {
        self.call.put::<CustomerFinance>("/finance", value);
        self
    }

    /// An exact decimal number, in place of `/finance/amount_due`; no source shows it
    /// patched.
    pub fn finance_amount_due(mut self, value: impl Into<Decimal>) -> Self {
        self.call.put::<Decimal>("/finance/amount_due", value);
        self
    }

    /// An exact decimal number, in place of `/finance/amount_overdue`; no source shows
    /// it patched.
    pub fn finance_amount_overdue(mut self, value: impl Into<Decimal>) -> Self {
        self.call.put::<Decimal>("/finance/amount_overdue", value);
        self
    }

    /// A [`BillProfileId`], in place of `/finance/bill_profile_id`; no source shows it
    /// patched.
    pub fn finance_bill_profile_id(mut self, value: impl Into<BillProfileId>) -> Self {
        self.call.put::<BillProfileId>("/finance/bill_profile_id", value);
        self
    }

    /// The values are not known. Rev.io's older SOAP interface has `PRINT_ONLY`,
    /// `EMAIL_ONLY`, BOTH and NONE.
    ///
    /// Replaces `/finance/billing_method`; no source shows it patched.
    pub fn finance_billing_method(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/finance/billing_method", value);
        self
    }

    /// Of the account as a whole, what is not yet billed included. This is from a
    /// comment in public client code.
    ///
    /// Replaces `/finance/balance`; no source shows it patched.
    pub fn finance_balance(mut self, value: impl Into<Decimal>) -> Self {
        self.call.put::<Decimal>("/finance/balance", value);
        self
    }

    /// An exact decimal number, in place of `/finance/balance_limit`; no source shows
    /// it patched.
    pub fn finance_balance_limit(mut self, value: impl Into<Decimal>) -> Self {
        self.call.put::<Decimal>("/finance/balance_limit", value);
        self
    }

    /// True or false, in place of `/finance/balance_limit_enabled`; no source shows it
    /// patched.
    pub fn finance_balance_limit_enabled(mut self, value: bool) -> Self {
        self.call.put::<bool>("/finance/balance_limit_enabled", value);
        self
    }

    /// `0001-01-01T00:00:00` stands for no date.
    ///
    /// Replaces `/finance/due_date`; no source shows it patched.
    pub fn finance_due_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/finance/due_date", value);
        self
    }

    /// A [`CollectionTemplateId`], in place of `/finance/collection_template_id`; no
    /// source shows it patched.
    pub fn finance_collection_template_id(
        mut self,
        value: impl Into<CollectionTemplateId>,
    ) -> Self {
        self.call.put::<CollectionTemplateId>("/finance/collection_template_id", value);
        self
    }

    /// A date and time without a zone, in place of `/finance/contract_end_date`; no
    /// source shows it patched.
    pub fn finance_contract_end_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/finance/contract_end_date", value);
        self
    }

    /// A date and time without a zone, in place of `/finance/contract_start_date`; no
    /// source shows it patched.
    pub fn finance_contract_start_date(
        mut self,
        value: impl Into<NaiveDateTime>,
    ) -> Self {
        self.call.put::<NaiveDateTime>("/finance/contract_start_date", value);
        self
    }

    /// `0001-01-01T00:00:00` stands for no date.
    ///
    /// Replaces `/finance/cycle_date`; no source shows it patched.
    pub fn finance_cycle_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/finance/cycle_date", value);
        self
    }

    /// True or false, in place of `/finance/late_fees_enabled`; no source shows it
    /// patched.
    pub fn finance_late_fees_enabled(mut self, value: bool) -> Self {
        self.call.put::<bool>("/finance/late_fees_enabled", value);
        self
    }

    /// A whole number, in place of `/finance/payment_terms_days`; no source shows it
    /// patched.
    pub fn finance_payment_terms_days(mut self, value: impl Into<i64>) -> Self {
        self.call.put::<i64>("/finance/payment_terms_days", value);
        self
    }

    /// True or false, in place of `/finance/tax_exempt_enabled`; no source shows it
    /// patched.
    pub fn finance_tax_exempt_enabled(mut self, value: bool) -> Self {
        self.call.put::<bool>("/finance/tax_exempt_enabled", value);
        self
    }

    /// One letter for each exemption, run together. F, S, C, L and I have been seen: L
    /// is local, I is city, the others presumably federal, state and county. Expect
    /// either case, and repeated letters.
    ///
    /// Replaces `/finance/tax_exempt_types`; no source shows it patched.
    pub fn finance_tax_exempt_types(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/finance/tax_exempt_types", value);
        self
    }

    /// True or false, in place of `/finance/usage_file_enabled`; no source shows it
    /// patched.
    pub fn finance_usage_file_enabled(mut self, value: bool) -> Self {
        self.call.put::<bool>("/finance/usage_file_enabled", value);
        self
    }

    /// Text, in place of `/finance/usage_file_format`; no source shows it patched.
    pub fn finance_usage_file_format(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/finance/usage_file_format", value);
        self
    }

    /// True or false, in place of `/finance/payment_fees_enabled`; no source shows it
    /// patched.
    pub fn finance_payment_fees_enabled(mut self, value: bool) -> Self {
        self.call.put::<bool>("/finance/payment_fees_enabled", value);
        self
    }

    /// A [`CustomerProfile`], in place of `/profile`; no source shows it patched.
    pub fn profile(mut self, value: impl Into<CustomerProfile>) -> Self {
        self.call.put::<CustomerProfile>("/profile", value);
        self
    }

    /// The values are not known. Rev.io's older SOAP interface has Residential and
    /// Business.
    ///
    /// Replaces `/profile/class`; no source shows it patched.
    pub fn profile_class(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/profile/class", value);
        self
    }

    /// A date, `yyyy-MM-dd`.
    ///
    /// Replaces `/profile/date_of_birth`; no source shows it patched.
    pub fn profile_date_of_birth(mut self, value: impl Into<Secret>) -> Self {
        self.call.put::<Secret>("/profile/date_of_birth", value);
        self
    }

    /// Text, in place of `/profile/language`; no source shows it patched.
    pub fn profile_language(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/profile/language", value);
        self
    }

    /// Text that is never shown, in place of `/profile/tax_id`; no source shows it
    /// patched.
    pub fn profile_tax_id(mut self, value: impl Into<Secret>) -> Self {
        self.call.put::<Secret>("/profile/tax_id", value);
        self
    }

    /// A list, in place of `/fields`; no source shows it patched.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        self.call.put_all::<CustomField>("/fields", values);
        self
    }

    /// A flag of its own beside `status`.
    ///
    /// Replaces `/suspended`; no source shows it patched.
    pub fn suspended(mut self, value: bool) -> Self {
        self.call.put::<bool>("/suspended", value);
        self
    }

    /// A date and time without a zone, in place of `/suspended_date`; no source shows
    /// it patched.
    pub fn suspended_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/suspended_date", value);
        self
    }
}

patch_call!(CustomersUpdate => Done);

/// A call of [`Customers::delete`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CustomersDelete {
    call: Call,
}

call!(CustomersDelete => Done);

/// A page of [`Customer`] records.
pub type CustomerCollection = Collection<Customer>;

/// An account. It has no name of its own: show the company name of an address, and
/// failing that the first and last name.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct Customer {
    /// A [`CustomerAddress`]; evidence: observed.
    pub billing_address: Option<CustomerAddress>,
    /// A [`CustomerAddress`]; evidence: observed.
    pub service_address: Option<CustomerAddress>,
    /// Presumably what a directory lists.
    pub listing_address: Option<CustomerAddress>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: CustomerId,
    /// The account above this one. May be blank.
    pub parent_customer_id: Option<CustomerId>,
    /// Text, and not the `customer_id` that calls want. Can be searched for.
    pub account_number: Option<String>,
    /// Public client code takes a day in 1753 or earlier for no date.
    pub activated_date: Option<NaiveDateTime>,
    /// May be blank.
    pub agent_id: Option<AgentId>,
    /// An [`AgentId`]; evidence: observed.
    pub secondary_agent_id: Option<AgentId>,
    /// Public client code takes a day in 1753 or earlier for no date.
    pub close_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: observed.
    pub created_by: Option<UserId>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// The one to go by when fetching what has changed since the last run.
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
    /// How the customer came about, in free text; `web` has been seen.
    pub source: Option<String>,
    /// A [`CustomerStatus`]; evidence: observed.
    pub status: Option<CustomerStatus>,
    /// A [`CustomerAutoDebit`]; evidence: observed.
    pub auto_debit: Option<CustomerAutoDebit>,
    /// A [`CustomerFinance`]; evidence: observed.
    pub finance: Option<CustomerFinance>,
    /// A [`CustomerProfile`]; evidence: observed.
    pub profile: Option<CustomerProfile>,
    /// A list; evidence: observed.
    pub fields: Option<Vec<CustomField>>,
    /// A flag of its own beside `status`.
    pub suspended: Option<bool>,
    /// A date and time without a zone; evidence: observed.
    pub suspended_date: Option<NaiveDateTime>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl Customer {
    /// A record with nothing but what it must have.
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
});

/// One of a customer's addresses, with the members of an address record.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAddress {
    /// An [`AddressId`]; evidence: observed.
    pub address_id: Option<AddressId>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// Text; evidence: observed.
    pub first_name: Option<String>,
    /// Text; evidence: observed.
    pub middle_initial: Option<String>,
    /// Text; evidence: observed.
    pub last_name: Option<String>,
    /// The first choice when a customer has to be shown by name.
    pub company_name: Option<String>,
    /// Street and number.
    pub line_1: Option<String>,
    /// Suite, floor or the like.
    pub line_2: Option<String>,
    /// Text; evidence: observed.
    pub city: Option<String>,
    /// Samples have the two-letter code.
    pub state_or_province: Option<String>,
    /// Without the extension, which has a member of its own.
    pub postal_code: Option<String>,
    /// The last four digits of a United States ZIP+4 code.
    pub postal_code_extension: Option<String>,
    /// A [`CountryCode`]; evidence: observed.
    pub country_code: Option<CountryCode>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// A date and time without a zone; evidence: observed.
    pub modified_date: Option<NaiveDateTime>,
    /// Members that the spec does not name, as they came.
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

/// How payments are taken from a stored payment account by themselves.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAutoDebit {
    /// True or false; evidence: observed.
    pub enabled: Option<bool>,
    /// Presumably the day of the month on which payment is taken. Nothing says that it
    /// is whole.
    pub day: Option<f64>,
    /// A [`PaymentAccountId`]; evidence: observed.
    pub payment_account_id: Option<PaymentAccountId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(CustomerAutoDebit {
    "enabled" => enabled,
    "day" => day,
    "payment_account_id" => payment_account_id,
});

/// A customer's financial state and terms.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerFinance {
    /// An exact decimal number; evidence: observed.
    pub amount_due: Option<Decimal>,
    /// An exact decimal number; evidence: observed.
    pub amount_overdue: Option<Decimal>,
    /// A [`BillProfileId`]; evidence: observed.
    pub bill_profile_id: Option<BillProfileId>,
    /// The values are not known. Rev.io's older SOAP interface has `PRINT_ONLY`,
    /// `EMAIL_ONLY`, BOTH and NONE.
    pub billing_method: Option<String>,
    /// Of the account as a whole, what is not yet billed included. This is from a
    /// comment in public client code.
    pub balance: Option<Decimal>,
    /// An exact decimal number; evidence: observed.
    pub balance_limit: Option<Decimal>,
    /// True or false; evidence: observed.
    pub balance_limit_enabled: Option<bool>,
    /// `0001-01-01T00:00:00` stands for no date.
    pub due_date: Option<NaiveDateTime>,
    /// A [`CollectionTemplateId`]; evidence: observed.
    pub collection_template_id: Option<CollectionTemplateId>,
    /// A date and time without a zone; evidence: observed.
    pub contract_end_date: Option<NaiveDateTime>,
    /// A date and time without a zone; evidence: observed.
    pub contract_start_date: Option<NaiveDateTime>,
    /// `0001-01-01T00:00:00` stands for no date.
    pub cycle_date: Option<NaiveDateTime>,
    /// True or false; evidence: observed.
    pub late_fees_enabled: Option<bool>,
    /// A whole number; evidence: observed.
    pub payment_terms_days: Option<i64>,
    /// True or false; evidence: observed.
    pub tax_exempt_enabled: Option<bool>,
    /// One letter for each exemption, run together. F, S, C, L and I have been seen: L
    /// is local, I is city, the others presumably federal, state and county. Expect
    /// either case, and repeated letters.
    pub tax_exempt_types: Option<String>,
    /// True or false; evidence: observed.
    pub usage_file_enabled: Option<bool>,
    /// Text; evidence: observed.
    pub usage_file_format: Option<String>,
    /// True or false; evidence: observed.
    pub payment_fees_enabled: Option<bool>,
    /// Members that the spec does not name, as they came.
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
/// Evidence: observed (seen in use by others).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerProfile {
    /// The values are not known. Rev.io's older SOAP interface has Residential and
    /// Business.
    pub class: Option<String>,
    /// A date, `yyyy-MM-dd`.
    pub date_of_birth: Option<Secret>,
    /// Text; evidence: observed.
    pub language: Option<String>,
    /// Text that is never shown; evidence: observed.
    pub tax_id: Option<Secret>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

record!(CustomerProfile {
    "class" => class,
    "date_of_birth" => date_of_birth,
    "language" => language,
    "tax_id" => tax_id,
});

/// The answer of `/Customers/Metadata`. Nothing is known of its shape.
///
/// Evidence: unverified (a guess by analogy).
pub type CustomerMetadata = Value;

/// A customer to make. None of the members is known to be required.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerCreate {
    /// A [`CustomerCreateAddress`]; evidence: observed.
    pub billing_address: Option<CustomerCreateAddress>,
    /// A [`CustomerCreateAddress`]; evidence: observed.
    pub service_address: Option<CustomerCreateAddress>,
    /// Presumably what a directory lists.
    pub listing_address: Option<CustomerCreateAddress>,
    /// A [`CustomerCreateFinance`]; evidence: observed.
    pub finance: Option<CustomerCreateFinance>,
    /// Public client code sends id, label and value of each.
    pub fields: Option<Vec<CustomField>>,
    /// Text, and not the `customer_id`, which the server gives.
    pub account_number: Option<String>,
    /// Text; evidence: observed.
    pub email: Option<String>,
    /// Digits, as text.
    pub security_pin: Option<Secret>,
    /// How the customer came about, in free text.
    pub source: Option<String>,
    /// `PROSPECT` is the only one that has been seen here.
    pub status: Option<CustomerStatus>,
    /// Known to be sent as a bare date.
    pub activated_date: Option<NaiveDateTime>,
    /// Known to be sent as a bare date.
    pub close_date: Option<NaiveDateTime>,
    /// Presumably other accounts may name this one in `parent_customer_id`.
    pub is_parent: Option<bool>,
    /// True or false; evidence: observed.
    pub suspended: Option<bool>,
    /// The account above this one. Has not been seen in a body; taken from the record.
    ///
    /// Evidence: inferred.
    pub parent_customer_id: Option<CustomerId>,
    /// Has not been seen in a body; taken from the record.
    ///
    /// Evidence: inferred.
    pub agent_id: Option<AgentId>,
    /// Has not been seen in a body; taken from the record.
    ///
    /// Evidence: inferred.
    pub profile: Option<CustomerProfile>,
    /// Has not been seen in a body; taken from the record.
    ///
    /// Evidence: inferred.
    pub auto_debit: Option<CustomerAutoDebit>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl CustomerCreate {
    /// Starts a body with nothing in it.
    pub fn builder() -> CustomerCreateBuilder {
        CustomerCreateBuilder::default()
    }
}

/// Makes a [`CustomerCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct CustomerCreateBuilder {
    inner: BodyBuilder<CustomerCreate>,
}

impl CustomerCreateBuilder {
    /// A [`CustomerCreateAddress`]; evidence: observed.
    pub fn billing_address(mut self, value: impl Into<CustomerCreateAddress>) -> Self {
        let body = self.inner.set("billing_address");
        body.billing_address = Some(value.into());
        self
    }

    /// A [`CustomerCreateAddress`]; evidence: observed.
    pub fn service_address(mut self, value: impl Into<CustomerCreateAddress>) -> Self {
        let body = self.inner.set("service_address");
        body.service_address = Some(value.into());
        self
    }

    /// Presumably what a directory lists.
    pub fn listing_address(mut self, value: impl Into<CustomerCreateAddress>) -> Self {
        let body = self.inner.set("listing_address");
        body.listing_address = Some(value.into());
        self
    }

    /// A [`CustomerCreateFinance`]; evidence: observed.
    pub fn finance(mut self, value: impl Into<CustomerCreateFinance>) -> Self {
        let body = self.inner.set("finance");
        body.finance = Some(value.into());
        self
    }

    /// Public client code sends id, label and value of each.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        let body = self.inner.set("fields");
        body.fields = Some(values);
        self
    }

    /// Text, and not the `customer_id`, which the server gives.
    pub fn account_number(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("account_number");
        body.account_number = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("email");
        body.email = Some(value.into());
        self
    }

    /// Digits, as text.
    pub fn security_pin(mut self, value: impl Into<Secret>) -> Self {
        let body = self.inner.set("security_pin");
        body.security_pin = Some(value.into());
        self
    }

    /// How the customer came about, in free text.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("source");
        body.source = Some(value.into());
        self
    }

    /// `PROSPECT` is the only one that has been seen here.
    pub fn status(mut self, value: impl Into<CustomerStatus>) -> Self {
        let body = self.inner.set("status");
        body.status = Some(value.into());
        self
    }

    /// Known to be sent as a bare date.
    pub fn activated_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("activated_date");
        body.activated_date = Some(value.into());
        self
    }

    /// Known to be sent as a bare date.
    pub fn close_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("close_date");
        body.close_date = Some(value.into());
        self
    }

    /// Presumably other accounts may name this one in `parent_customer_id`.
    pub fn is_parent(mut self, value: bool) -> Self {
        let body = self.inner.set("is_parent");
        body.is_parent = Some(value);
        self
    }

    /// True or false; evidence: observed.
    pub fn suspended(mut self, value: bool) -> Self {
        let body = self.inner.set("suspended");
        body.suspended = Some(value);
        self
    }

    /// The account above this one. Has not been seen in a body; taken from the record.
    ///
    /// Evidence: inferred.
    pub fn parent_customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("parent_customer_id");
        body.parent_customer_id = Some(value.into());
        self
    }

    /// Has not been seen in a body; taken from the record.
    ///
    /// Evidence: inferred.
    pub fn agent_id(mut self, value: impl Into<AgentId>) -> Self {
        let body = self.inner.set("agent_id");
        body.agent_id = Some(value.into());
        self
    }

    /// Has not been seen in a body; taken from the record.
    ///
    /// Evidence: inferred.
    pub fn profile(mut self, value: impl Into<CustomerProfile>) -> Self {
        let body = self.inner.set("profile");
        body.profile = Some(value.into());
        self
    }

    /// Has not been seen in a body; taken from the record.
    ///
    /// Evidence: inferred.
    pub fn auto_debit(mut self, value: impl Into<CustomerAutoDebit>) -> Self {
        let body = self.inner.set("auto_debit");
        body.auto_debit = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<CustomerCreate> {
        Ok(self.inner.build()?)
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

/// An address of a customer to make. No id is known to be sent with it.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerCreateAddress {
    /// Text; evidence: observed.
    pub first_name: Option<String>,
    /// Text; evidence: observed.
    pub middle_initial: Option<String>,
    /// Text; evidence: observed.
    pub last_name: Option<String>,
    /// Text; evidence: observed.
    pub company_name: Option<String>,
    /// Street and number.
    pub line_1: Option<String>,
    /// Suite, floor or the like.
    pub line_2: Option<String>,
    /// Text; evidence: observed.
    pub city: Option<String>,
    /// Samples have the two-letter code.
    pub state_or_province: Option<String>,
    /// Without the extension, which has a member of its own.
    pub postal_code: Option<String>,
    /// The last four digits of a United States ZIP+4 code.
    pub postal_code_extension: Option<String>,
    /// The three-letter code of ISO 3166. The number that answers may hold is not known
    /// to be accepted here.
    pub country_code: Option<String>,
    /// Known to be sent as a bare date.
    pub created_date: Option<NaiveDateTime>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl CustomerCreateAddress {
    /// Starts a body with nothing in it.
    pub fn builder() -> CustomerCreateAddressBuilder {
        CustomerCreateAddressBuilder::default()
    }
}

/// Makes a [`CustomerCreateAddress`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct CustomerCreateAddressBuilder {
    inner: BodyBuilder<CustomerCreateAddress>,
}

impl CustomerCreateAddressBuilder {
    /// Text; evidence: observed.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("first_name");
        body.first_name = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn middle_initial(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("middle_initial");
        body.middle_initial = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("last_name");
        body.last_name = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("company_name");
        body.company_name = Some(value.into());
        self
    }

    /// Street and number.
    pub fn line_1(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("line_1");
        body.line_1 = Some(value.into());
        self
    }

    /// Suite, floor or the like.
    pub fn line_2(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("line_2");
        body.line_2 = Some(value.into());
        self
    }

    /// Text; evidence: observed.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("city");
        body.city = Some(value.into());
        self
    }

    /// Samples have the two-letter code.
    pub fn state_or_province(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("state_or_province");
        body.state_or_province = Some(value.into());
        self
    }

    /// Without the extension, which has a member of its own.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("postal_code");
        body.postal_code = Some(value.into());
        self
    }

    /// The last four digits of a United States ZIP+4 code.
    pub fn postal_code_extension(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("postal_code_extension");
        body.postal_code_extension = Some(value.into());
        self
    }

    /// The three-letter code of ISO 3166. The number that answers may hold is not known
    /// to be accepted here.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("country_code");
        body.country_code = Some(value.into());
        self
    }

    /// Known to be sent as a bare date.
    pub fn created_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("created_date");
        body.created_date = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<CustomerCreateAddress> {
        Ok(self.inner.build()?)
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

/// The financial terms of a customer to make. More members may be accepted; only
/// this one has been seen.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerCreateFinance {
    /// A [`BillProfileId`]; evidence: observed.
    pub bill_profile_id: Option<BillProfileId>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl CustomerCreateFinance {
    /// Starts a body with nothing in it.
    pub fn builder() -> CustomerCreateFinanceBuilder {
        CustomerCreateFinanceBuilder::default()
    }
}

/// Makes a [`CustomerCreateFinance`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct CustomerCreateFinanceBuilder {
    inner: BodyBuilder<CustomerCreateFinance>,
}

impl CustomerCreateFinanceBuilder {
    /// A [`BillProfileId`]; evidence: observed.
    pub fn bill_profile_id(mut self, value: impl Into<BillProfileId>) -> Self {
        let body = self.inner.set("bill_profile_id");
        body.bill_profile_id = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<CustomerCreateFinance> {
        Ok(self.inner.build()?)
    }
}

record!(CustomerCreateFinance {
    "bill_profile_id" => bill_profile_id,
});
