// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The client and its builder.

use crate::addresses::Addresses;
use crate::agents::Agents;
use crate::announcements::Announcements;
use crate::audits::Audits;
use crate::bill_profiles::BillProfiles;
use crate::bills::Bills;
use crate::charges::Charges;
use crate::contact_types::ContactTypes;
use crate::contacts::Contacts;
use crate::credits::Credits;
use crate::customer_relationships::CustomerRelationships;
use crate::customers::Customers;
use crate::customers_optimized::CustomersOptimized;
use crate::files::Files;
use crate::integration_entity_types::IntegrationEntityTypes;
use crate::integration_key_links::IntegrationKeyLinks;
use crate::integration_systems::IntegrationSystems;
use crate::inventory_items::InventoryItems;
use crate::inventory_types::InventoryTypes;
use crate::note_types::NoteTypes;
use crate::notes::Notes;
use crate::order_service_products::OrderServiceProducts;
use crate::order_services::OrderServices;
use crate::orders::Orders;
use crate::package_products::PackageProducts;
use crate::packages::Packages;
use crate::payment_accounts::PaymentAccounts;
use crate::payment_methods::PaymentMethods;
use crate::payments::Payments;
use crate::process_phases::ProcessPhases;
use crate::process_tasks::ProcessTasks;
use crate::processes::Processes;
use crate::product_groups::ProductGroups;
use crate::product_types::ProductTypes;
use crate::products::Products;
use crate::provider_accounts::ProviderAccounts;
use crate::providers::Providers;
use crate::report_categories::ReportCategories;
use crate::reports::Reports;
use crate::request_addresses::RequestAddresses;
use crate::request_contacts::RequestContacts;
use crate::request_products::RequestProducts;
use crate::request_services::RequestServices;
use crate::request_statuses::RequestStatuses;
use crate::request_templates::RequestTemplates;
use crate::requests::Requests;
use crate::service_inventory::ServiceInventory;
use crate::service_products::ServiceProducts;
use crate::service_types::ServiceTypes;
use crate::services::Services;
use crate::system_status::SystemStatus;
use crate::task_steps::TaskSteps;
use crate::task_types::TaskTypes;
use crate::tasks::Tasks;
use crate::ticket_journals::TicketJournals;
use crate::ticket_processes::TicketProcesses;
use crate::tickets::Tickets;
use crate::usage_plan_groups::UsagePlanGroups;
use crate::user_groups::UserGroups;
use crate::users::Users;
use crate::webhook_receivers::WebhookReceivers;
use crate::webhook_subscriptions::WebhookSubscriptions;
use revio_runtime::{
    Conventions, CustomFields, Envelope, Errors, Handle, HandleBuilder, Hook, Method,
    Options, Paging, RateLimit, RateLimitDefaults, RateLimiter, RawRequest, Remaining,
    Result, RetryBudget, Security, SecurityScheme, Servers,
};
use std::time::Duration;

/// A client of the Rev.io REST API.
///
/// Clones are cheap and share connections and the rate limit. Create one client per
/// set of credentials and clone it.
///
/// Calls need a tokio runtime with timers and IO. Without one, they fail with an
/// error whose `is_invalid_request` is true. A connection makes progress only while
/// the runtime runs in which it was opened, so use a client in one runtime. If
/// another runtime reuses a connection of one that is idle, calls wait for their
/// timeout.
///
/// Errors of all calls: [`ErrorBody`](crate::types::ErrorBody).
/// [`Error::decode`](crate::Error::decode) reads them.
///
/// The `Debug` output contains no secrets.
#[derive(Clone, Debug)]
pub struct Client {
    handle: Handle,
}

impl Client {
    /// Starts building a client.
    pub fn builder() -> ClientBuilder {
        let builder = Handle::builder(&CONVENTIONS);
        ClientBuilder { builder }
    }

    /// Creates a client with credentials from the environment: `REVIO_USERNAME`,
    /// `REVIO_CLIENT_CODE`, `REVIO_PASSWORD` and, if set, `REVIO_SUBSCRIPTION_KEY`,
    /// `REVIO_BASE_URL`.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// Clones the client with other options, which take precedence over those of this one.
    /// The clone shares the connections, the rate limit and the retry budget.
    pub fn with_options(&self, options: Options) -> Self {
        let handle = self.handle.with_options(options);
        Self { handle }
    }

    /// Clones the client without writes: every call but GET, HEAD, OPTIONS and TRACE fails
    /// before it is sent, with an error whose `is_invalid_request` is true. Clones of the
    /// clone are read-only, too.
    pub fn read_only(&self) -> Self {
        let handle = self.handle.read_only();
        Self { handle }
    }

    /// Starts a raw request, for calls that this crate does not have. It uses the credentials,
    /// options and rate limit of the client.
    ///
    /// The path is relative to the base URL.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        self.handle.request(method, path)
    }

    /// How many calls can start now, for each limit that the rate limiter knows: one by default.
    /// Fails if a limiter that other programs share can't be asked.
    pub async fn remaining_calls(&self) -> Result<Vec<Remaining>> {
        self.handle.remaining_calls().await
    }

    /// Postal addresses as separate records.
    pub fn addresses(&self) -> Addresses {
        let handle = self.handle.clone();
        Addresses { handle }
    }

    /// Sales agents (presumably), with account numbers and commission plans.
    pub fn agents(&self) -> Agents {
        let handle = self.handle.clone();
        Agents { handle }
    }

    /// Notices with a title and an HTML body.
    pub fn announcements(&self) -> Announcements {
        let handle = self.handle.clone();
        Announcements { handle }
    }

    /// Audit log entries about customers, inventory items, orders, reports, requests
    /// and service products.
    pub fn audits(&self) -> Audits {
        let handle = self.handle.clone();
        Audits { handle }
    }

    /// Billing settings that customers, providers, packages and other records refer to.
    pub fn bill_profiles(&self) -> BillProfiles {
        let handle = self.handle.clone();
        BillProfiles { handle }
    }

    /// Bills to customers, with totals and due dates.
    pub fn bills(&self) -> Bills {
        let handle = self.handle.clone();
        Bills { handle }
    }

    /// Individual amounts charged to customer accounts, billed or not yet billed.
    pub fn charges(&self) -> Charges {
        let handle = self.handle.clone();
        Charges { handle }
    }

    /// Contact persons of customers and agents.
    pub fn contacts(&self) -> Contacts {
        let handle = self.handle.clone();
        Contacts { handle }
    }

    /// Types of contacts.
    pub fn contact_types(&self) -> ContactTypes {
        let handle = self.handle.clone();
        ContactTypes { handle }
    }

    /// Individual amounts credited to customers, also called credit memos.
    pub fn credits(&self) -> Credits {
        let handle = self.handle.clone();
        Credits { handle }
    }

    /// Relationships between two customers.
    pub fn customer_relationships(&self) -> CustomerRelationships {
        let handle = self.handle.clone();
        CustomerRelationships { handle }
    }

    /// Customer accounts, with billing, service and listing addresses and financial
    /// state.
    pub fn customers(&self) -> Customers {
        let handle = self.handle.clone();
        Customers { handle }
    }

    /// Customers in flat form, with address ids instead of addresses and without
    /// balances. Read-only.
    pub fn customers_optimized(&self) -> CustomersOptimized {
        let handle = self.handle.clone();
        CustomersOptimized { handle }
    }

    /// Metadata of stored files, not their content.
    pub fn files(&self) -> Files {
        let handle = self.handle.clone();
        Files { handle }
    }

    /// Telephone numbers, SIM cards, devices and similar items, and what each is
    /// assigned to.
    pub fn inventory_items(&self) -> InventoryItems {
        let handle = self.handle.clone();
        InventoryItems { handle }
    }

    /// Types of inventory items.
    pub fn inventory_types(&self) -> InventoryTypes {
        let handle = self.handle.clone();
        InventoryTypes { handle }
    }

    /// Notes about customers, orders, requests and tasks.
    pub fn notes(&self) -> Notes {
        let handle = self.handle.clone();
        Notes { handle }
    }

    /// Types of notes.
    pub fn note_types(&self) -> NoteTypes {
        let handle = self.handle.clone();
        NoteTypes { handle }
    }

    /// Work to be done for customers, such as disconnections, with status and dates.
    pub fn orders(&self) -> Orders {
        let handle = self.handle.clone();
        Orders { handle }
    }

    /// The services that each order concerns, as pairs of ids.
    pub fn order_services(&self) -> OrderServices {
        let handle = self.handle.clone();
        OrderServices { handle }
    }

    /// The service products that each order concerns, as pairs of ids.
    pub fn order_service_products(&self) -> OrderServiceProducts {
        let handle = self.handle.clone();
        OrderServiceProducts { handle }
    }

    /// Bundles of products. A service created with a package gets all of its products.
    pub fn packages(&self) -> Packages {
        let handle = self.handle.clone();
        Packages { handle }
    }

    /// The products in packages, with their prices and descriptions there.
    pub fn package_products(&self) -> PackageProducts {
        let handle = self.handle.clone();
        PackageProducts { handle }
    }

    /// Stored cards and bank accounts of customers.
    pub fn payment_accounts(&self) -> PaymentAccounts {
        let handle = self.handle.clone();
        PaymentAccounts { handle }
    }

    /// Payment methods and their fees.
    pub fn payment_methods(&self) -> PaymentMethods {
        let handle = self.handle.clone();
        PaymentMethods { handle }
    }

    /// Payments by customers. Creating one may move real money.
    pub fn payments(&self) -> Payments {
        let handle = self.handle.clone();
        Payments { handle }
    }

    /// Processes that orders and requests refer to. Tickets have `ticket_processes`.
    pub fn processes(&self) -> Processes {
        let handle = self.handle.clone();
        Processes { handle }
    }

    /// The phases of processes, in order.
    pub fn process_phases(&self) -> ProcessPhases {
        let handle = self.handle.clone();
        ProcessPhases { handle }
    }

    /// The tasks of process phases. Actual work items are in `tasks`.
    pub fn process_tasks(&self) -> ProcessTasks {
        let handle = self.handle.clone();
        ProcessTasks { handle }
    }

    /// What the tenant sells, with list prices. Products that a customer has are in
    /// `service_products`.
    pub fn products(&self) -> Products {
        let handle = self.handle.clone();
        Products { handle }
    }

    /// Groups of products.
    pub fn product_groups(&self) -> ProductGroups {
        let handle = self.handle.clone();
        ProductGroups { handle }
    }

    /// Types of products. A charge can name a product type instead of a product.
    pub fn product_types(&self) -> ProductTypes {
        let handle = self.handle.clone();
        ProductTypes { handle }
    }

    /// Companies that supply what the tenant resells.
    pub fn providers(&self) -> Providers {
        let handle = self.handle.clone();
        Providers { handle }
    }

    /// Accounts with providers, which services refer to.
    pub fn provider_accounts(&self) -> ProviderAccounts {
        let handle = self.handle.clone();
        ProviderAccounts { handle }
    }

    /// Saved reports, their prompts and their results.
    pub fn reports(&self) -> Reports {
        let handle = self.handle.clone();
        Reports { handle }
    }

    /// Categories of saved reports.
    pub fn report_categories(&self) -> ReportCategories {
        let handle = self.handle.clone();
        ReportCategories { handle }
    }

    /// Quotes and orders in preparation (presumably), with a PDF of each.
    pub fn requests(&self) -> Requests {
        let handle = self.handle.clone();
        Requests { handle }
    }

    /// The addresses that requests use, and which of them are shipping addresses.
    pub fn request_addresses(&self) -> RequestAddresses {
        let handle = self.handle.clone();
        RequestAddresses { handle }
    }

    /// The contacts of requests.
    pub fn request_contacts(&self) -> RequestContacts {
        let handle = self.handle.clone();
        RequestContacts { handle }
    }

    /// The products that requests ask for, with prices and contract dates.
    pub fn request_products(&self) -> RequestProducts {
        let handle = self.handle.clone();
        RequestProducts { handle }
    }

    /// The services that requests ask for. Existing services are in `services`.
    pub fn request_services(&self) -> RequestServices {
        let handle = self.handle.clone();
        RequestServices { handle }
    }

    /// The statuses that a request can have, including inactive ones.
    pub fn request_statuses(&self) -> RequestStatuses {
        let handle = self.handle.clone();
        RequestStatuses { handle }
    }

    /// Templates for the PDF of a request.
    pub fn request_templates(&self) -> RequestTemplates {
        let handle = self.handle.clone();
        RequestTemplates { handle }
    }

    /// Lines, circuits and similar services of customers, each with the number by which
    /// its provider knows it.
    pub fn services(&self) -> Services {
        let handle = self.handle.clone();
        Services { handle }
    }

    /// Inventory items assigned to services. Read-only; the items themselves are in
    /// `inventory_items`.
    pub fn service_inventory(&self) -> ServiceInventory {
        let handle = self.handle.clone();
        ServiceInventory { handle }
    }

    /// Billed products on customers' services. Create, change and end them here.
    pub fn service_products(&self) -> ServiceProducts {
        let handle = self.handle.clone();
        ServiceProducts { handle }
    }

    /// Types of services, such as data or managed services.
    pub fn service_types(&self) -> ServiceTypes {
        let handle = self.handle.clone();
        ServiceTypes { handle }
    }

    /// Work items for users and user groups, often part of an order or a request.
    pub fn tasks(&self) -> Tasks {
        let handle = self.handle.clone();
        Tasks { handle }
    }

    /// Steps that tasks refer to.
    pub fn task_steps(&self) -> TaskSteps {
        let handle = self.handle.clone();
        TaskSteps { handle }
    }

    /// Types of tasks.
    pub fn task_types(&self) -> TaskTypes {
        let handle = self.handle.clone();
        TaskTypes { handle }
    }

    /// Customers' problems, and the progress of the work on them.
    pub fn tickets(&self) -> Tickets {
        let handle = self.handle.clone();
        Tickets { handle }
    }

    /// Journal entries of tickets.
    pub fn ticket_journals(&self) -> TicketJournals {
        let handle = self.handle.clone();
        TicketJournals { handle }
    }

    /// Processes for tickets. How tickets relate to them is unknown.
    pub fn ticket_processes(&self) -> TicketProcesses {
        let handle = self.handle.clone();
        TicketProcesses { handle }
    }

    /// Groups of usage plans, which services and packages refer to.
    pub fn usage_plan_groups(&self) -> UsagePlanGroups {
        let handle = self.handle.clone();
        UsagePlanGroups { handle }
    }

    /// Users of the Rev.io application and their roles. Not customers or contacts.
    pub fn users(&self) -> Users {
        let handle = self.handle.clone();
        Users { handle }
    }

    /// Groups of users that tickets, tasks and requests can be assigned to.
    pub fn user_groups(&self) -> UserGroups {
        let handle = self.handle.clone();
        UserGroups { handle }
    }

    /// Your URLs that receive webhook events, and their activation.
    pub fn webhook_receivers(&self) -> WebhookReceivers {
        let handle = self.handle.clone();
        WebhookReceivers { handle }
    }

    /// The events that each webhook receiver gets.
    pub fn webhook_subscriptions(&self) -> WebhookSubscriptions {
        let handle = self.handle.clone();
        WebhookSubscriptions { handle }
    }

    /// External systems that records can be linked to.
    pub fn integration_systems(&self) -> IntegrationSystems {
        let handle = self.handle.clone();
        IntegrationSystems { handle }
    }

    /// Types of records that can be linked to external systems.
    pub fn integration_entity_types(&self) -> IntegrationEntityTypes {
        let handle = self.handle.clone();
        IntegrationEntityTypes { handle }
    }

    /// Links between records and their counterparts in external systems, searchable by
    /// external id.
    pub fn integration_key_links(&self) -> IntegrationKeyLinks {
        let handle = self.handle.clone();
        IntegrationKeyLinks { handle }
    }

    /// A credential check: responds with 200 if the credentials are valid.
    pub fn system_status(&self) -> SystemStatus {
        let handle = self.handle.clone();
        SystemStatus { handle }
    }
}

/// Builder of [`Client`].
#[derive(Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    pub(crate) builder: HandleBuilder,
}

impl ClientBuilder {
    /// Starts with the credentials from the environment, as [`Client::from_env`] does.
    pub fn from_env() -> Result<Self> {
        let builder = HandleBuilder::from_env(&CONVENTIONS)?;
        Ok(Self { builder })
    }

    /// Sets the username. Required. The user name of HTTP Basic is
    /// `{username}@{client_code}`. Must not contain `@`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.builder.credential("username", value.into());
        self
    }

    /// Sets the client code. Required. The user name of HTTP Basic is
    /// `{username}@{client_code}`.
    pub fn client_code(mut self, value: impl Into<String>) -> Self {
        self.builder.credential("client_code", value.into());
        self
    }

    /// Sets the password. Required; never printed.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.builder.credential("password", value.into());
        self
    }

    /// Sets the subscription key. Optional; never printed. Sent in the header
    /// `Ocp-Apim-Subscription-Key`.
    pub fn subscription_key(mut self, value: impl Into<String>) -> Self {
        self.builder.credential("subscription_key", value.into());
        self
    }

    /// Sets the URL that paths are relative to. Default: `https://restapi.rev.io/v1`.
    /// Only HTTPS is allowed, except on the loopback interface.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.builder.base_url(base_url);
        self
    }

    /// Sets the HTTP client: its proxies, certificates and connection pool. The client never
    /// follows redirects or logs requests, and takes retries and the connect timeout from
    /// this builder.
    ///
    /// With a plain HTTP base URL, which can only be on this machine, the client uses no
    /// proxy, neither one that is set here nor one from the environment: a proxy could read
    /// the credentials. With HTTPS, a proxy that is set here replaces those of the
    /// environment, and errors name its host and port.
    ///
    /// Use the re-exported [`reqwest`](crate::reqwest), so that the versions agree.
    pub fn http(mut self, http: crate::reqwest::ClientBuilder) -> Self {
        self.builder.http(http);
        self
    }

    /// Sets the `User-Agent` header. Default: name and version of this crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.builder.user_agent(user_agent);
        self
    }

    /// Sets the default options of requests: timeouts, retries, further headers and query
    /// parameters.
    pub fn options(mut self, options: Options) -> Self {
        self.builder.options(options);
        self
    }

    /// Sets how many requests the server may see in any window of time, from the client
    /// and its clones; retries count. Default: 500 per 60 seconds. `None` removes the
    /// limit. Requests wait in order of arrival.
    pub fn rate_limit(mut self, rate: impl Into<Option<RateLimit>>) -> Self {
        self.builder.rate_limit(rate);
        self
    }

    /// Sets a rate limiter in place of a limit, such as one that several programs share.
    pub fn rate_limiter(mut self, limiter: impl RateLimiter + 'static) -> Self {
        self.builder.rate_limiter(limiter);
        self
    }

    /// Adds a hook, which runs around every attempt, after those that were added before.
    pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
        self.builder.hook(hook);
        self
    }

    /// Sets the retry budget that the client shares with its clones. Default:
    /// [`RetryBudget::default`].
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.builder.retry_budget(budget);
        self
    }

    /// Sets the connect timeout. Default: 10 seconds. A connection serves many requests, so
    /// a request cannot override it.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.builder.connect_timeout(timeout);
        self
    }

    /// Builds the client. Fails if a setting is missing or invalid.
    pub fn build(self) -> Result<Client> {
        let handle = self.builder.build()?;
        Ok(Client { handle })
    }
}

/// The conventions of the API, as the spec declares them.
pub(crate) static CONVENTIONS: Conventions = Conventions {
    name: "Rev.io REST API",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    servers: Servers::new(&["https://restapi.rev.io/v1", "https://api.revioapi.com/v1"]),
    security: Security {
        schemes: &[
            SecurityScheme::basic_with_user_name("{username}@{client_code}"),
            SecurityScheme::header("subscription_key", "Ocp-Apim-Subscription-Key"),
        ],
        required: &[&[0, 1], &[0]],
        exceptions: &[],
        refuse: &[("username", "@")],
        environment: &[
            ("username", "REVIO_USERNAME"),
            ("client_code", "REVIO_CLIENT_CODE"),
            ("password", "REVIO_PASSWORD"),
            ("subscription_key", "REVIO_SUBSCRIPTION_KEY"),
            ("base_url", "REVIO_BASE_URL"),
        ],
    },
    paging: Some(Paging {
        page: "search.page",
        page_size: "search.page_size",
        first_page: 1,
        default_page_size: 10,
        max_page_size: 500,
    }),
    filter_prefix: "search.",
    rate_limit: Some(RateLimitDefaults {
        calls: 500,
        seconds: 60,
        calls_per_day: Some(150_000),
    }),
    errors: Errors { message: &["message", "error"], retry_after: Some("message") },
    envelope: Envelope { ok: "ok", links: "links", id: "id" },
    custom_fields: Some(CustomFields {
        property: "fields",
        id: "field_id",
        label: "label",
        value: "value",
    }),
};
