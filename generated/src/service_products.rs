// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! The products on a customer's services, which is what is billed; making, changing
//! and ending them.
//!
//! | call | what it does | endpoint | evidence |
//! |---|---|---|---|
//! | [`list`](ServiceProducts::list) | List service products. | `GET /ServiceProduct` | observed |
//! | [`create`](ServiceProducts::create) | Create a service product. | `POST /ServiceProduct` | observed |
//! | [`disconnect`](ServiceProducts::disconnect) | Disconnect a service product. | `DELETE /ServiceProduct` | observed |
//! | [`get`](ServiceProducts::get) | Get a service product. | `GET /ServiceProduct/{service_product_id}` | inferred |
//! | [`replace`](ServiceProducts::replace) | Replace a service product. | `PUT /ServiceProduct/{service_product_id}` | official |
//! | [`update`](ServiceProducts::update) | Change members of a service product. | `PATCH /ServiceProduct/{service_product_id}` | observed |

use crate::collection::Collection;
use crate::registry;
use crate::types::{
    CustomField, CustomerId, FieldId, PackageId, ProductId, ServiceId, ServiceProductId,
    UserId,
};
use revio_runtime::{
    BodyBuilder, Call, Created, Decimal, Done, Extra, Handle, NaiveDate, NaiveDateTime,
    Result, Tristate, Value, call, custom_field_labels, open_enum, paged_call,
    patch_call, placeholder, record,
};

/// The products on a customer's services, which is what is billed; making, changing
/// and ending them.
///
/// Made by [`Client::service_products`](crate::Client::service_products).
#[derive(Clone, Debug)]
pub struct ServiceProducts {
    handle: Handle,
}

impl ServiceProducts {
    pub(crate) fn new(handle: Handle) -> Self {
        Self { handle }
    }

    /// List service products.
    ///
    /// Pages through the service products of all customers that the API user may see.
    /// The path is in the singular. `created_date_start` fetches what is new since the
    /// last run, not what has changed.
    ///
    /// `GET /ServiceProduct` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let page = client.service_products().list().page_size(100).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ServiceProductsList {
        self.handle.call(&registry::SERVICE_PRODUCTS_LIST).into()
    }

    /// Create a service product.
    ///
    /// Puts a product on a service. Public client code has the call; which members the
    /// server requires is not documented. The service products of a package are
    /// presumably made by the server along with the service.
    ///
    /// `POST /ServiceProduct` · evidence observed (seen in use by others)
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
    pub fn create(
        &self,
        body: impl Into<ServiceProductCreate>,
    ) -> ServiceProductsCreate {
        let mut call = self.handle.call(&registry::SERVICE_PRODUCTS_CREATE);
        call.carry::<ServiceProductCreate>(body);
        call.into()
    }

    /// Disconnect a service product.
    ///
    /// Ends a service product. The id goes into the body and not into the path: a
    /// DELETE with a body, which proxies may drop. Public client code makes the call,
    /// and nobody is known to have seen it succeed, so read the service product
    /// afterwards. Once all service products have ended, the `disconnected_date` of the
    /// service can be patched.
    ///
    /// `DELETE /ServiceProduct` · evidence observed (seen in use by others)
    ///
    /// # Example
    ///
    /// ```no_run
    /// use revio::service_products::ServiceProductDisconnect;
    ///
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let body = ServiceProductDisconnect::builder()
    ///     .service_product_id(610)
    ///     .build()?;
    /// client.service_products().disconnect(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn disconnect(
        &self,
        body: impl Into<ServiceProductDisconnect>,
    ) -> ServiceProductsDisconnect {
        let mut call = self.handle.call(&registry::SERVICE_PRODUCTS_DISCONNECT);
        call.carry::<ServiceProductDisconnect>(body);
        call.into()
    }

    /// Get a service product.
    ///
    /// Reads one service product; read it afresh before replacing it. The Tray
    /// connector lists the operation, and the path is the one by which service products
    /// are replaced and patched; no source reads one there.
    ///
    /// `GET /ServiceProduct/{service_product_id}` · evidence inferred (concluded from what is known, not seen)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// let service_product = client.service_products().get(610).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        service_product_id: impl Into<ServiceProductId>,
    ) -> ServiceProductsGet {
        let mut call = self.handle.call(&registry::SERVICE_PRODUCTS_GET);
        call.path::<ServiceProductId>("service_product_id", service_product_id);
        call.into()
    }

    /// Replace a service product.
    ///
    /// Writes a service product as a whole. A member that is left out is lost, so begin
    /// with one that has just been read. The server refuses the status `DISCONNECTED`,
    /// and a new status in the same call as a new rate or quantity: send one after the
    /// other. To change a quantity, patch it instead.
    ///
    /// `PUT /ServiceProduct/{service_product_id}` · evidence official (stated or shown by the vendor)
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
    pub fn replace(
        &self,
        service_product_id: impl Into<ServiceProductId>,
        body: impl Into<ServiceProductReplace>,
    ) -> ServiceProductsReplace {
        let mut call = self.handle.call(&registry::SERVICE_PRODUCTS_REPLACE);
        call.path::<ServiceProductId>("service_product_id", service_product_id);
        call.carry::<ServiceProductReplace>(body);
        call.into()
    }

    /// Change members of a service product.
    ///
    /// Sets single members by JSON Patch and leaves the rest alone. Known to be patched
    /// are `/quantity` and `/effective_date`; the latter says from when the change
    /// counts, and is no member of the record, so give its path by hand. To end a
    /// service product, disconnect it instead.
    ///
    /// `PATCH /ServiceProduct/{service_product_id}` · evidence observed (seen in use by others)
    ///
    /// For custom fields, start from [`edit`](Self::edit).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: revio::Client) -> revio::Result<()> {
    /// client.service_products().update(610).description("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        service_product_id: impl Into<ServiceProductId>,
    ) -> ServiceProductsUpdate {
        let mut call = self.handle.call(&registry::SERVICE_PRODUCTS_UPDATE);
        call.path::<ServiceProductId>("service_product_id", service_product_id);
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
    /// let record = client.service_products().get(610).await?;
    /// client.service_products().edit(&record).custom_field("Label", "value").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn edit(&self, service_product: &ServiceProduct) -> ServiceProductsUpdate {
        let mut edit = self.update(service_product.service_product_id);
        edit.call.custom_fields_of(service_product);
        edit
    }
}

/// A call of [`ServiceProducts::list`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServiceProductsList {
    call: Call,
}

impl ServiceProductsList {
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

    /// Only the service products of this service.
    ///
    /// `search.service_id` in the query.
    pub fn service_id(mut self, value: impl Into<ServiceId>) -> Self {
        self.call.set::<ServiceId>("search.service_id", value);
        self
    }

    /// Only the service products of this customer.
    ///
    /// `search.customer_id` in the query.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.set::<CustomerId>("search.customer_id", value);
        self
    }

    /// Only service products that are this product.
    ///
    /// `search.product_id` in the query.
    pub fn product_id(mut self, value: impl Into<ProductId>) -> Self {
        self.call.set::<ProductId>("search.product_id", value);
        self
    }

    /// Only service products with this description. Whether a part of it is enough is
    /// not documented.
    ///
    /// `search.description` in the query.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.call.set::<String>("search.description", value);
        self
    }

    /// Only service products in this status. Upper case, as in the record.
    ///
    /// `search.status` in the query.
    pub fn status(mut self, value: impl Into<ServiceProductStatus>) -> Self {
        self.call.set::<ServiceProductStatus>("search.status", value);
        self
    }

    /// Only records created from this time on.
    ///
    /// `search.created_date_start` in the query.
    pub fn created_date_start(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.set::<NaiveDateTime>("search.created_date_start", value);
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

paged_call!(ServiceProductsList => ServiceProductCollection);

custom_field_labels!(ServiceProductsList => ServiceProductCollection, FieldId);

/// A call of [`ServiceProducts::create`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServiceProductsCreate {
    call: Call,
}

call!(ServiceProductsCreate => Created<ServiceProductId>);

/// A call of [`ServiceProducts::disconnect`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServiceProductsDisconnect {
    call: Call,
}

call!(ServiceProductsDisconnect => Done);

/// A call of [`ServiceProducts::get`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServiceProductsGet {
    call: Call,
}

call!(ServiceProductsGet => ServiceProduct);

/// A call of [`ServiceProducts::replace`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServiceProductsReplace {
    call: Call,
}

call!(ServiceProductsReplace => Done);

/// A call of [`ServiceProducts::update`], ready to be sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ServiceProductsUpdate {
    call: Call,
}

impl ServiceProductsUpdate {
    /// A [`CustomerId`], in place of `/customer_id`; no source shows it patched.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        self.call.put::<CustomerId>("/customer_id", value);
        self
    }

    /// A [`ProductId`], in place of `/product_id`; no source shows it patched.
    pub fn product_id(mut self, value: impl Into<ProductId>) -> Self {
        self.call.put::<ProductId>("/product_id", value);
        self
    }

    /// The package that the product belongs to; 0 is taken to mean none.
    ///
    /// Replaces `/package_id`; no source shows it patched.
    pub fn package_id(mut self, value: impl Into<PackageId>) -> Self {
        self.call.put::<PackageId>("/package_id", value);
        self
    }

    /// A [`ServiceId`], in place of `/service_id`; no source shows it patched.
    pub fn service_id(mut self, value: impl Into<ServiceId>) -> Self {
        self.call.put::<ServiceId>("/service_id", value);
        self
    }

    /// What the bill shows.
    ///
    /// Replaces `/description`; no source shows it patched.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/description", value);
        self
    }

    /// A provisioning code; in telephony a USOC, which names what is ordered from the
    /// provider.
    ///
    /// Replaces `/code_1`; no source shows it patched.
    pub fn code_1(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/code_1", value);
        self
    }

    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// Replaces `/code_2`; no source shows it patched.
    pub fn code_2(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/code_2", value);
        self
    }

    /// Positive even for a credit, which a replacement marks by `credit_flag`. A
    /// replacement cannot change it together with `status`.
    ///
    /// Replaces `/rate`; no source shows it patched.
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.call.put::<Decimal>("/rate", value);
        self
    }

    /// Up to when the product has been billed.
    ///
    /// Replaces `/billed_through_date`; no source shows it patched.
    pub fn billed_through_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/billed_through_date", value);
        self
    }

    /// Has one l. Called `disconnected_date` in a service.
    ///
    /// Replaces `/canceled_date`; no source shows it patched.
    pub fn canceled_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/canceled_date", value);
        self
    }

    /// `DISCONNECTED` cannot be set by a replacement. No new status together with a new
    /// rate or quantity.
    ///
    /// Replaces `/status`; no source shows it patched.
    pub fn status(mut self, value: impl Into<ServiceProductStatus>) -> Self {
        self.call.put::<ServiceProductStatus>("/status", value);
        self
    }

    /// A date and time without a zone, in place of `/status_date`; no source shows it
    /// patched.
    pub fn status_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/status_date", value);
        self
    }

    /// A [`UserId`], in place of `/status_user_id`; no source shows it patched.
    pub fn status_user_id(mut self, value: impl Into<UserId>) -> Self {
        self.call.put::<UserId>("/status_user_id", value);
        self
    }

    /// A service takes a new `activated_date` only when all of its service products
    /// carry the same.
    ///
    /// Replaces `/activated_date`; no source shows it patched.
    pub fn activated_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/activated_date", value);
        self
    }

    /// Presumably what the provider takes by the month, as in a product.
    ///
    /// Replaces `/cost`; no source shows it patched.
    pub fn cost(mut self, value: impl Into<Decimal>) -> Self {
        self.call.put::<Decimal>("/cost", value);
        self
    }

    /// Beside `description`, which is what the bill shows.
    ///
    /// Replaces `/wholesale_description`; no source shows it patched.
    pub fn wholesale_description(mut self, value: impl Into<String>) -> Self {
        self.call.put::<String>("/wholesale_description", value);
        self
    }

    /// A date and time without a zone, in place of `/free_start_date`; no source shows
    /// it patched.
    pub fn free_start_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/free_start_date", value);
        self
    }

    /// A date and time without a zone, in place of `/free_end_date`; no source shows it
    /// patched.
    pub fn free_end_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/free_end_date", value);
        self
    }

    /// Whole in public client code, though a public Singer schema allows any number. A
    /// replacement cannot change it together with `status`.
    ///
    /// Replaces `/quantity`.
    pub fn quantity(mut self, value: impl Into<f64>) -> Self {
        self.call.put::<f64>("/quantity", value);
        self
    }

    /// Called `contract_start` in a service.
    ///
    /// Replaces `/contract_start_date`; no source shows it patched.
    pub fn contract_start_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/contract_start_date", value);
        self
    }

    /// Called `contract_end` in a service.
    ///
    /// Replaces `/contract_end_date`; no source shows it patched.
    pub fn contract_end_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/contract_end_date", value);
        self
    }

    /// A date and time without a zone, in place of `/created_date`; no source shows it
    /// patched.
    pub fn created_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        self.call.put::<NaiveDateTime>("/created_date", value);
        self
    }

    /// Called `is_tax_included` in a charge.
    ///
    /// Replaces `/tax_included`; no source shows it patched.
    pub fn tax_included(mut self, value: bool) -> Self {
        self.call.put::<bool>("/tax_included", value);
        self
    }

    /// True or false, in place of `/group_on_bill`; no source shows it patched.
    pub fn group_on_bill(mut self, value: bool) -> Self {
        self.call.put::<bool>("/group_on_bill", value);
        self
    }

    /// Called `itemize` in a package product.
    ///
    /// Replaces `/itemized`; no source shows it patched.
    pub fn itemized(mut self, value: bool) -> Self {
        self.call.put::<bool>("/itemized", value);
        self
    }

    /// Custom fields. That their elements have this form is inferred.
    ///
    /// Replaces `/fields`; no source shows it patched.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        self.call.put_all::<CustomField>("/fields", values);
        self
    }
}

patch_call!(ServiceProductsUpdate => Done);

/// A page of [`ServiceProduct`] records.
pub type ServiceProductCollection = Collection<ServiceProduct>;

/// A product that a customer has on a service, with the terms it is billed on.
/// `0001-01-01T00:00:00` stands for no date.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceProduct {
    /// A [`ServiceProductId`]; evidence: official.
    pub service_product_id: ServiceProductId,
    /// A [`CustomerId`]; evidence: official.
    pub customer_id: Option<CustomerId>,
    /// A [`ProductId`]; evidence: official.
    pub product_id: Option<ProductId>,
    /// The package that the product belongs to; 0 is taken to mean none.
    pub package_id: Option<PackageId>,
    /// A [`ServiceId`]; evidence: official.
    pub service_id: Option<ServiceId>,
    /// What the bill shows.
    pub description: Option<String>,
    /// A provisioning code; in telephony a USOC, which names what is ordered from the
    /// provider.
    pub code_1: Option<String>,
    /// In telephony an FID, the code that goes with a USOC.
    pub code_2: Option<String>,
    /// Positive even for a credit, which a replacement marks by `credit_flag`. A
    /// replacement cannot change it together with `status`.
    pub rate: Option<Decimal>,
    /// Up to when the product has been billed.
    pub billed_through_date: Option<NaiveDateTime>,
    /// Has one l. Called `disconnected_date` in a service.
    pub canceled_date: Option<NaiveDateTime>,
    /// `DISCONNECTED` cannot be set by a replacement. No new status together with a new
    /// rate or quantity.
    pub status: Option<ServiceProductStatus>,
    /// A date and time without a zone; evidence: official.
    pub status_date: Option<NaiveDateTime>,
    /// A [`UserId`]; evidence: official.
    pub status_user_id: Option<UserId>,
    /// A service takes a new `activated_date` only when all of its service products
    /// carry the same.
    pub activated_date: Option<NaiveDateTime>,
    /// Presumably what the provider takes by the month, as in a product.
    ///
    /// Evidence: observed.
    pub cost: Option<Decimal>,
    /// Beside `description`, which is what the bill shows.
    ///
    /// Evidence: observed.
    pub wholesale_description: Option<String>,
    /// A date and time without a zone; evidence: observed.
    pub free_start_date: Option<NaiveDateTime>,
    /// A date and time without a zone; evidence: observed.
    pub free_end_date: Option<NaiveDateTime>,
    /// Whole in public client code, though a public Singer schema allows any number. A
    /// replacement cannot change it together with `status`.
    ///
    /// Evidence: observed.
    pub quantity: Option<f64>,
    /// Called `contract_start` in a service.
    ///
    /// Evidence: observed.
    pub contract_start_date: Option<NaiveDateTime>,
    /// Called `contract_end` in a service.
    ///
    /// Evidence: observed.
    pub contract_end_date: Option<NaiveDateTime>,
    /// A date and time without a zone; evidence: observed.
    pub created_date: Option<NaiveDateTime>,
    /// Called `is_tax_included` in a charge.
    ///
    /// Evidence: observed.
    pub tax_included: Option<bool>,
    /// True or false; evidence: observed.
    pub group_on_bill: Option<bool>,
    /// Called `itemize` in a package product.
    ///
    /// Evidence: observed.
    pub itemized: Option<bool>,
    /// Custom fields. That their elements have this form is inferred.
    ///
    /// Evidence: observed.
    pub fields: Option<Vec<CustomField>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ServiceProduct {
    /// A record with nothing but what it must have.
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

/// `DISCONNECTED` is reached by disconnecting the service product and cannot be set
/// by a replacement.
///
/// The values named here are all that there are today.
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
    /// A value that the spec does not name, as it came.
    Other(String),
}

open_enum!(ServiceProductStatus {
    Pending = "PENDING",
    Active = "ACTIVE",
    Denied = "DENIED",
    Disconnected = "DISCONNECTED",
});

/// A product to put on a service. None of the members is known to be required; set
/// service and product in any case. They come from public client code; where the
/// name on the wire has not been seen there, the member is marked as inferred.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceProductCreate {
    /// The service that gets the product. Public client code sends it; that this is its
    /// name follows from the replacement.
    ///
    /// Evidence: inferred.
    pub service_id: Option<ServiceId>,
    /// A [`ProductId`]; evidence: observed.
    pub product_id: Option<ProductId>,
    /// A [`CustomerId`]; evidence: observed.
    pub customer_id: Option<CustomerId>,
    /// Positive: the replacement refuses other numbers, for credits too. How to make a
    /// credit here is not known.
    pub rate: Option<Decimal>,
    /// Known to be sent as 1.
    pub quantity: Option<f64>,
    /// True asks for charges prorated to `effective_date`.
    pub generate_proration: Option<bool>,
    /// From when the product counts. The service product itself has no such member.
    /// Known to be sent as a bare date with a `Z` behind it.
    pub effective_date: Option<NaiveDateTime>,
    /// Known to be sent as a bare date with a `Z` behind it; that this is its name
    /// follows from the record.
    ///
    /// Evidence: inferred.
    pub activated_date: Option<NaiveDateTime>,
    /// The package that the product belongs to. Public client code sends it; that this
    /// is its name follows from the record.
    ///
    /// Evidence: inferred.
    pub package_id: Option<PackageId>,
    /// What the bill shows. What that is when it is left out is not known.
    pub description: Option<String>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ServiceProductCreate {
    /// Starts a body with nothing in it.
    pub fn builder() -> ServiceProductCreateBuilder {
        ServiceProductCreateBuilder::default()
    }
}

/// Makes a [`ServiceProductCreate`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ServiceProductCreateBuilder {
    inner: BodyBuilder<ServiceProductCreate>,
}

impl ServiceProductCreateBuilder {
    /// The service that gets the product. Public client code sends it; that this is its
    /// name follows from the replacement.
    ///
    /// Evidence: inferred.
    pub fn service_id(mut self, value: impl Into<ServiceId>) -> Self {
        let body = self.inner.set("service_id");
        body.service_id = Some(value.into());
        self
    }

    /// A [`ProductId`]; evidence: observed.
    pub fn product_id(mut self, value: impl Into<ProductId>) -> Self {
        let body = self.inner.set("product_id");
        body.product_id = Some(value.into());
        self
    }

    /// A [`CustomerId`]; evidence: observed.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = Some(value.into());
        self
    }

    /// Positive: the replacement refuses other numbers, for credits too. How to make a
    /// credit here is not known.
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("rate");
        body.rate = Some(value.into());
        self
    }

    /// Known to be sent as 1.
    pub fn quantity(mut self, value: impl Into<f64>) -> Self {
        let body = self.inner.set("quantity");
        body.quantity = Some(value.into());
        self
    }

    /// True asks for charges prorated to `effective_date`.
    pub fn generate_proration(mut self, value: bool) -> Self {
        let body = self.inner.set("generate_proration");
        body.generate_proration = Some(value);
        self
    }

    /// From when the product counts. The service product itself has no such member.
    /// Known to be sent as a bare date with a `Z` behind it.
    pub fn effective_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("effective_date");
        body.effective_date = Some(value.into());
        self
    }

    /// Known to be sent as a bare date with a `Z` behind it; that this is its name
    /// follows from the record.
    ///
    /// Evidence: inferred.
    pub fn activated_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("activated_date");
        body.activated_date = Some(value.into());
        self
    }

    /// The package that the product belongs to. Public client code sends it; that this
    /// is its name follows from the record.
    ///
    /// Evidence: inferred.
    pub fn package_id(mut self, value: impl Into<PackageId>) -> Self {
        let body = self.inner.set("package_id");
        body.package_id = Some(value.into());
        self
    }

    /// What the bill shows. What that is when it is left out is not known.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("description");
        body.description = Some(value.into());
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<ServiceProductCreate> {
        Ok(self.inner.build()?)
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

/// A service product in full, as it shall be from now on. Begin with a record that
/// has just been read, then set `generate_proration`, which the record lacks and
/// the server requires. Members that are marked as inferred are not in what is
/// known of the documented body; they are here so that they are not lost.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceProductReplace {
    /// From when the change counts; the day of the change when left out. The service
    /// product itself has no such member.
    pub effective_date: Tristate<NaiveDateTime>,
    /// True makes charges prorated to `effective_date`. Required, and not in the
    /// record, so it has to be set each time.
    pub generate_proration: bool,
    /// The same as in the path.
    pub service_product_id: Tristate<ServiceProductId>,
    /// A [`CustomerId`]; evidence: official.
    pub customer_id: Tristate<CustomerId>,
    /// What is billed; 0 is out of bounds.
    ///
    /// The server takes values from 1 to 2147483647.
    pub product_id: ProductId,
    /// The package that the product belongs to; 0 is taken to mean none.
    ///
    /// The server takes values from 0 to 2147483647.
    pub package_id: Tristate<PackageId>,
    /// The service that has the product; 0 is out of bounds.
    ///
    /// The server takes values from 1 to 2147483647.
    pub service_id: ServiceId,
    /// What the bill shows.
    ///
    /// The server takes values of at most 500 characters.
    pub description: Tristate<String>,
    /// A provisioning code; in telephony a USOC, which names what is ordered from the
    /// provider.
    ///
    /// The server takes values of at most 500 characters.
    pub code_1: Tristate<String>,
    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// The server takes values of at most 500 characters.
    pub code_2: Tristate<String>,
    /// A positive number; whether 0 passes is not known. For a credit, leave it
    /// positive and set `credit_flag`. A new rate is refused together with a new
    /// `status`.
    pub rate: Tristate<Decimal>,
    /// Up to when the product has been billed. Send back what was read.
    pub billed_through_date: Tristate<NaiveDateTime>,
    /// Has one l. To end a service product, disconnect it instead.
    pub canceled_date: Tristate<NaiveDateTime>,
    /// `DISCONNECTED` is refused: disconnect the service product instead. A new status
    /// is refused together with a new rate or quantity.
    pub status: Tristate<ServiceProductStatus>,
    /// A date and time without a zone; evidence: official.
    pub status_date: Tristate<NaiveDateTime>,
    /// A [`UserId`]; evidence: official.
    ///
    /// The server takes values from 0 to 2147483647.
    pub status_user_id: Tristate<UserId>,
    /// A service takes a new `activated_date` only when all of its service products
    /// carry the same.
    pub activated_date: Tristate<NaiveDateTime>,
    /// Makes the amount a credit, since `rate` itself must be positive. What it takes
    /// is not documented; `true` is the likely value. Answers are not known to have it,
    /// so it may have to be set for each replacement of a credit.
    pub credit_flag: Tristate<Value>,
    /// Presumably what the provider takes by the month, as in a product.
    ///
    /// Evidence: inferred.
    pub cost: Tristate<Decimal>,
    /// Beside `description`, which is what the bill shows.
    ///
    /// Evidence: inferred.
    pub wholesale_description: Tristate<String>,
    /// A date and time without a zone; evidence: inferred.
    pub free_start_date: Tristate<NaiveDateTime>,
    /// A date and time without a zone; evidence: inferred.
    pub free_end_date: Tristate<NaiveDateTime>,
    /// A new quantity is refused together with a new `status`.
    ///
    /// Evidence: inferred.
    pub quantity: Tristate<f64>,
    /// Called `contract_start` in a service.
    ///
    /// Evidence: inferred.
    pub contract_start_date: Tristate<NaiveDateTime>,
    /// Called `contract_end` in a service.
    ///
    /// Evidence: inferred.
    pub contract_end_date: Tristate<NaiveDateTime>,
    /// Here so that the replacement does not lose it; send back what was read.
    ///
    /// Evidence: inferred.
    pub created_date: Tristate<NaiveDateTime>,
    /// Called `is_tax_included` in a charge.
    ///
    /// Evidence: inferred.
    pub tax_included: Tristate<bool>,
    /// True or false; evidence: inferred.
    pub group_on_bill: Tristate<bool>,
    /// Called `itemize` in a package product.
    ///
    /// Evidence: inferred.
    pub itemized: Tristate<bool>,
    /// Custom fields, all of them: what is not sent is lost.
    ///
    /// Evidence: inferred.
    pub fields: Tristate<Vec<CustomField>>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ServiceProductReplace {
    /// Starts a body with nothing in it. Its required members are marked so.
    pub fn builder() -> ServiceProductReplaceBuilder {
        ServiceProductReplaceBuilder::default()
    }

    /// Starts a body with every member of a [`ServiceProduct`] that was read, those
    /// included that the spec does not name. What the body must have besides is to be
    /// set: `generate_proration`.
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

/// Makes a [`ServiceProductReplace`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ServiceProductReplaceBuilder {
    inner: BodyBuilder<ServiceProductReplace>,
}

impl ServiceProductReplaceBuilder {
    /// From when the change counts; the day of the change when left out. The service
    /// product itself has no such member.
    pub fn effective_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("effective_date");
        body.effective_date = Tristate::Value(value.into());
        self
    }

    /// Sends `effective_date` as null.
    pub fn clear_effective_date(mut self) -> Self {
        let body = self.inner.set("effective_date");
        body.effective_date = Tristate::Null;
        self
    }

    /// **Required.** True makes charges prorated to `effective_date`. Required, and not
    /// in the record, so it has to be set each time.
    pub fn generate_proration(mut self, value: bool) -> Self {
        let body = self.inner.set("generate_proration");
        body.generate_proration = value;
        self
    }

    /// The same as in the path.
    pub fn service_product_id(mut self, value: impl Into<ServiceProductId>) -> Self {
        let body = self.inner.set("service_product_id");
        body.service_product_id = Tristate::Value(value.into());
        self
    }

    /// Sends `service_product_id` as null.
    pub fn clear_service_product_id(mut self) -> Self {
        let body = self.inner.set("service_product_id");
        body.service_product_id = Tristate::Null;
        self
    }

    /// A [`CustomerId`]; evidence: official.
    pub fn customer_id(mut self, value: impl Into<CustomerId>) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = Tristate::Value(value.into());
        self
    }

    /// Sends `customer_id` as null.
    pub fn clear_customer_id(mut self) -> Self {
        let body = self.inner.set("customer_id");
        body.customer_id = Tristate::Null;
        self
    }

    /// **Required.** What is billed; 0 is out of bounds.
    ///
    /// The server takes values from 1 to 2147483647.
    pub fn product_id(mut self, value: impl Into<ProductId>) -> Self {
        let body = self.inner.set("product_id");
        body.product_id = value.into();
        self
    }

    /// The package that the product belongs to; 0 is taken to mean none.
    ///
    /// The server takes values from 0 to 2147483647.
    pub fn package_id(mut self, value: impl Into<PackageId>) -> Self {
        let body = self.inner.set("package_id");
        body.package_id = Tristate::Value(value.into());
        self
    }

    /// Sends `package_id` as null.
    pub fn clear_package_id(mut self) -> Self {
        let body = self.inner.set("package_id");
        body.package_id = Tristate::Null;
        self
    }

    /// **Required.** The service that has the product; 0 is out of bounds.
    ///
    /// The server takes values from 1 to 2147483647.
    pub fn service_id(mut self, value: impl Into<ServiceId>) -> Self {
        let body = self.inner.set("service_id");
        body.service_id = value.into();
        self
    }

    /// What the bill shows.
    ///
    /// The server takes values of at most 500 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("description");
        body.description = Tristate::Value(value.into());
        self
    }

    /// Sends `description` as null.
    pub fn clear_description(mut self) -> Self {
        let body = self.inner.set("description");
        body.description = Tristate::Null;
        self
    }

    /// A provisioning code; in telephony a USOC, which names what is ordered from the
    /// provider.
    ///
    /// The server takes values of at most 500 characters.
    pub fn code_1(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("code_1");
        body.code_1 = Tristate::Value(value.into());
        self
    }

    /// Sends `code_1` as null.
    pub fn clear_code_1(mut self) -> Self {
        let body = self.inner.set("code_1");
        body.code_1 = Tristate::Null;
        self
    }

    /// In telephony an FID, the code that goes with a USOC.
    ///
    /// The server takes values of at most 500 characters.
    pub fn code_2(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("code_2");
        body.code_2 = Tristate::Value(value.into());
        self
    }

    /// Sends `code_2` as null.
    pub fn clear_code_2(mut self) -> Self {
        let body = self.inner.set("code_2");
        body.code_2 = Tristate::Null;
        self
    }

    /// A positive number; whether 0 passes is not known. For a credit, leave it
    /// positive and set `credit_flag`. A new rate is refused together with a new
    /// `status`.
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("rate");
        body.rate = Tristate::Value(value.into());
        self
    }

    /// Sends `rate` as null.
    pub fn clear_rate(mut self) -> Self {
        let body = self.inner.set("rate");
        body.rate = Tristate::Null;
        self
    }

    /// Up to when the product has been billed. Send back what was read.
    pub fn billed_through_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("billed_through_date");
        body.billed_through_date = Tristate::Value(value.into());
        self
    }

    /// Sends `billed_through_date` as null.
    pub fn clear_billed_through_date(mut self) -> Self {
        let body = self.inner.set("billed_through_date");
        body.billed_through_date = Tristate::Null;
        self
    }

    /// Has one l. To end a service product, disconnect it instead.
    pub fn canceled_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("canceled_date");
        body.canceled_date = Tristate::Value(value.into());
        self
    }

    /// Sends `canceled_date` as null.
    pub fn clear_canceled_date(mut self) -> Self {
        let body = self.inner.set("canceled_date");
        body.canceled_date = Tristate::Null;
        self
    }

    /// `DISCONNECTED` is refused: disconnect the service product instead. A new status
    /// is refused together with a new rate or quantity.
    pub fn status(mut self, value: impl Into<ServiceProductStatus>) -> Self {
        let body = self.inner.set("status");
        body.status = Tristate::Value(value.into());
        self
    }

    /// Sends `status` as null.
    pub fn clear_status(mut self) -> Self {
        let body = self.inner.set("status");
        body.status = Tristate::Null;
        self
    }

    /// A date and time without a zone; evidence: official.
    pub fn status_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("status_date");
        body.status_date = Tristate::Value(value.into());
        self
    }

    /// Sends `status_date` as null.
    pub fn clear_status_date(mut self) -> Self {
        let body = self.inner.set("status_date");
        body.status_date = Tristate::Null;
        self
    }

    /// A [`UserId`]; evidence: official.
    ///
    /// The server takes values from 0 to 2147483647.
    pub fn status_user_id(mut self, value: impl Into<UserId>) -> Self {
        let body = self.inner.set("status_user_id");
        body.status_user_id = Tristate::Value(value.into());
        self
    }

    /// Sends `status_user_id` as null.
    pub fn clear_status_user_id(mut self) -> Self {
        let body = self.inner.set("status_user_id");
        body.status_user_id = Tristate::Null;
        self
    }

    /// A service takes a new `activated_date` only when all of its service products
    /// carry the same.
    pub fn activated_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("activated_date");
        body.activated_date = Tristate::Value(value.into());
        self
    }

    /// Sends `activated_date` as null.
    pub fn clear_activated_date(mut self) -> Self {
        let body = self.inner.set("activated_date");
        body.activated_date = Tristate::Null;
        self
    }

    /// Makes the amount a credit, since `rate` itself must be positive. What it takes
    /// is not documented; `true` is the likely value. Answers are not known to have it,
    /// so it may have to be set for each replacement of a credit.
    pub fn credit_flag(mut self, value: impl Into<Value>) -> Self {
        let body = self.inner.set("credit_flag");
        body.credit_flag = Tristate::Value(value.into());
        self
    }

    /// Sends `credit_flag` as null.
    pub fn clear_credit_flag(mut self) -> Self {
        let body = self.inner.set("credit_flag");
        body.credit_flag = Tristate::Null;
        self
    }

    /// Presumably what the provider takes by the month, as in a product.
    ///
    /// Evidence: inferred.
    pub fn cost(mut self, value: impl Into<Decimal>) -> Self {
        let body = self.inner.set("cost");
        body.cost = Tristate::Value(value.into());
        self
    }

    /// Sends `cost` as null.
    pub fn clear_cost(mut self) -> Self {
        let body = self.inner.set("cost");
        body.cost = Tristate::Null;
        self
    }

    /// Beside `description`, which is what the bill shows.
    ///
    /// Evidence: inferred.
    pub fn wholesale_description(mut self, value: impl Into<String>) -> Self {
        let body = self.inner.set("wholesale_description");
        body.wholesale_description = Tristate::Value(value.into());
        self
    }

    /// Sends `wholesale_description` as null.
    pub fn clear_wholesale_description(mut self) -> Self {
        let body = self.inner.set("wholesale_description");
        body.wholesale_description = Tristate::Null;
        self
    }

    /// A date and time without a zone; evidence: inferred.
    pub fn free_start_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("free_start_date");
        body.free_start_date = Tristate::Value(value.into());
        self
    }

    /// Sends `free_start_date` as null.
    pub fn clear_free_start_date(mut self) -> Self {
        let body = self.inner.set("free_start_date");
        body.free_start_date = Tristate::Null;
        self
    }

    /// A date and time without a zone; evidence: inferred.
    pub fn free_end_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("free_end_date");
        body.free_end_date = Tristate::Value(value.into());
        self
    }

    /// Sends `free_end_date` as null.
    pub fn clear_free_end_date(mut self) -> Self {
        let body = self.inner.set("free_end_date");
        body.free_end_date = Tristate::Null;
        self
    }

    /// A new quantity is refused together with a new `status`.
    ///
    /// Evidence: inferred.
    pub fn quantity(mut self, value: impl Into<f64>) -> Self {
        let body = self.inner.set("quantity");
        body.quantity = Tristate::Value(value.into());
        self
    }

    /// Sends `quantity` as null.
    pub fn clear_quantity(mut self) -> Self {
        let body = self.inner.set("quantity");
        body.quantity = Tristate::Null;
        self
    }

    /// Called `contract_start` in a service.
    ///
    /// Evidence: inferred.
    pub fn contract_start_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("contract_start_date");
        body.contract_start_date = Tristate::Value(value.into());
        self
    }

    /// Sends `contract_start_date` as null.
    pub fn clear_contract_start_date(mut self) -> Self {
        let body = self.inner.set("contract_start_date");
        body.contract_start_date = Tristate::Null;
        self
    }

    /// Called `contract_end` in a service.
    ///
    /// Evidence: inferred.
    pub fn contract_end_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("contract_end_date");
        body.contract_end_date = Tristate::Value(value.into());
        self
    }

    /// Sends `contract_end_date` as null.
    pub fn clear_contract_end_date(mut self) -> Self {
        let body = self.inner.set("contract_end_date");
        body.contract_end_date = Tristate::Null;
        self
    }

    /// Here so that the replacement does not lose it; send back what was read.
    ///
    /// Evidence: inferred.
    pub fn created_date(mut self, value: impl Into<NaiveDateTime>) -> Self {
        let body = self.inner.set("created_date");
        body.created_date = Tristate::Value(value.into());
        self
    }

    /// Sends `created_date` as null.
    pub fn clear_created_date(mut self) -> Self {
        let body = self.inner.set("created_date");
        body.created_date = Tristate::Null;
        self
    }

    /// Called `is_tax_included` in a charge.
    ///
    /// Evidence: inferred.
    pub fn tax_included(mut self, value: bool) -> Self {
        let body = self.inner.set("tax_included");
        body.tax_included = Tristate::Value(value);
        self
    }

    /// Sends `tax_included` as null.
    pub fn clear_tax_included(mut self) -> Self {
        let body = self.inner.set("tax_included");
        body.tax_included = Tristate::Null;
        self
    }

    /// True or false; evidence: inferred.
    pub fn group_on_bill(mut self, value: bool) -> Self {
        let body = self.inner.set("group_on_bill");
        body.group_on_bill = Tristate::Value(value);
        self
    }

    /// Sends `group_on_bill` as null.
    pub fn clear_group_on_bill(mut self) -> Self {
        let body = self.inner.set("group_on_bill");
        body.group_on_bill = Tristate::Null;
        self
    }

    /// Called `itemize` in a package product.
    ///
    /// Evidence: inferred.
    pub fn itemized(mut self, value: bool) -> Self {
        let body = self.inner.set("itemized");
        body.itemized = Tristate::Value(value);
        self
    }

    /// Sends `itemized` as null.
    pub fn clear_itemized(mut self) -> Self {
        let body = self.inner.set("itemized");
        body.itemized = Tristate::Null;
        self
    }

    /// Custom fields, all of them: what is not sent is lost.
    ///
    /// Evidence: inferred.
    pub fn fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CustomField>>,
    ) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        let body = self.inner.set("fields");
        body.fields = Tristate::Value(values);
        self
    }

    /// Sends `fields` as null.
    pub fn clear_fields(mut self) -> Self {
        let body = self.inner.set("fields");
        body.fields = Tristate::Null;
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<ServiceProductReplace> {
        Ok(self.inner.build()?)
    }
}

record!(ServiceProductReplace {
    "effective_date" => effective_date,
    "generate_proration" => generate_proration,
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
    "credit_flag" => credit_flag,
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

/// A service product to disconnect. What the server requires is not documented;
/// without the id the call has no target.
///
/// Evidence: observed (seen in use by others).
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceProductDisconnect {
    /// The one to end. It stands here because the path has no id.
    pub service_product_id: ServiceProductId,
    /// The day on which the service product ends, without a time of day. Public client
    /// code sends empty text where it has no date; whether leaving the member out means
    /// the same is not known.
    pub effective_date: Option<NaiveDate>,
    /// True asks for charges prorated to `effective_date`.
    pub generate_proration: Option<bool>,
    /// Members that the spec does not name, as they came.
    pub extra: Extra,
}

impl ServiceProductDisconnect {
    /// Starts a body with nothing in it. Its required members are marked so.
    pub fn builder() -> ServiceProductDisconnectBuilder {
        ServiceProductDisconnectBuilder::default()
    }
}

/// Makes a [`ServiceProductDisconnect`].
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ServiceProductDisconnectBuilder {
    inner: BodyBuilder<ServiceProductDisconnect>,
}

impl ServiceProductDisconnectBuilder {
    /// **Required.** The one to end. It stands here because the path has no id.
    pub fn service_product_id(mut self, value: impl Into<ServiceProductId>) -> Self {
        let body = self.inner.set("service_product_id");
        body.service_product_id = value.into();
        self
    }

    /// The day on which the service product ends, without a time of day. Public client
    /// code sends empty text where it has no date; whether leaving the member out means
    /// the same is not known.
    pub fn effective_date(mut self, value: impl Into<NaiveDate>) -> Self {
        let body = self.inner.set("effective_date");
        body.effective_date = Some(value.into());
        self
    }

    /// True asks for charges prorated to `effective_date`.
    pub fn generate_proration(mut self, value: bool) -> Self {
        let body = self.inner.set("generate_proration");
        body.generate_proration = Some(value);
        self
    }

    /// Adds a member that the spec does not name.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.inner.extra(name, value);
        self
    }

    /// The body; an error that names every required member that was not set.
    pub fn build(self) -> Result<ServiceProductDisconnect> {
        Ok(self.inner.build()?)
    }
}

record!(ServiceProductDisconnect {
    "service_product_id" => service_product_id,
    "effective_date" => effective_date,
    "generate_proration" => generate_proration,
});
