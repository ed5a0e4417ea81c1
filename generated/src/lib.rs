// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! [calls]: #calls
//! [guides]: #guides
//! [paging]: guide::paging
//! [filtering]: guide::filtering
//! [errors]: guide::errors
//! [middleware]: guide::middleware
//! [in-production]: guide::in_production
//! [patching]: guide::patching
//! [money-and-dates]: guide::money_and_dates
//! [command-line]: guide::command_line
//! [exporting]: guide::exporting
//! [bulk-changes]: guide::bulk_changes
//! [raw-requests]: guide::raw_requests
//! [blocking]: guide::blocking
//! [testing]: guide::testing
//! [webhooks]: guide::webhooks
//! [evidence]: guide::evidence
//! [drift]: guide::drift
//! [performance]: guide::performance
//! [versioning]: guide::versioning
//! [tray]: guide::tray
//!
#![doc = include_str!("../README.md")]
//!
//! # Guides
//!
//! | guide | topic |
//! |---|---|
//! | [`paging`](guide::paging) | Read lists page by page, or as one stream of records. |
//! | [`filtering`](guide::filtering) | Filter and sort lists, or fetch only what is new. |
//! | [`errors`](guide::errors) | Tell failures apart, know what is retried, and handle a write whose outcome is unknown. |
//! | [`middleware`](guide::middleware) | Add headers, log, and measure around every attempt. |
//! | [`in_production`](guide::in_production) | Run a client in a service: its settings and defaults, what it logs, and what happens when it stops. |
//! | [`patching`](guide::patching) | Change single fields with JSON Patch, custom fields, or whole records. |
//! | [`money_and_dates`](guide::money_and_dates) | Types for amounts, quantities and dates, and which values in another form are read. |
//! | [`command_line`](guide::command_line) | Call every operation from a shell, without writing a program. |
//! | [`exporting`](guide::exporting) | Write whole lists to files, and continue after an interruption. |
//! | [`bulk_changes`](guide::bulk_changes) | Change many records from a CSV file, each row at most once, whatever happens in between. |
//! | [`raw_requests`](guide::raw_requests) | Send what this crate doesn't describe, with the client's credentials, rate limit and retries. |
//! | [`blocking`](guide::blocking) | Make the same calls without async code, and without a runtime. |
//! | [`testing`](guide::testing) | Test your code against a fake Rev.io server, without an account. |
//! | [`webhooks`](guide::webhooks) | Receive notifications from Rev.io instead of polling. |
//! | [`evidence`](guide::evidence) | How well each call and field is known, and how to find out more in a sandbox. |
//! | [`drift`](guide::drift) | Notice when Rev.io sends what this crate doesn't know. |
//! | [`performance`](guide::performance) | What building and using the client costs, and how to measure it. |
//! | [`versioning`](guide::versioning) | What a new version may change, and what you can rely on. |
//! | [`tray`](guide::tray) | The call in this crate for each operation of Tray's Rev.io connector. |
//!
//! # Calls
//!
//! | module | purpose |
//! |---|---|
//! | [`addresses`] | Postal addresses as separate records. |
//! | [`agents`] | Sales agents (presumably), with account numbers and commission plans. |
//! | [`announcements`] | Notices with a title and an HTML body. |
//! | [`audits`] | Audit log entries about customers, inventory items, orders, reports, requests and service products. |
//! | [`bill_profiles`] | Billing settings that customers, providers, packages and other records refer to. |
//! | [`bills`] | Bills to customers, with totals and due dates. |
//! | [`charges`] | Individual amounts charged to customer accounts, billed or not yet billed. |
//! | [`contacts`] | Contact persons of customers and agents. |
//! | [`contact_types`] | Types of contacts. |
//! | [`credits`] | Individual amounts credited to customers, also called credit memos. |
//! | [`customer_relationships`] | Relationships between two customers. |
//! | [`customers`] | Customer accounts, with billing, service and listing addresses and financial state. |
//! | [`customers_optimized`] | Customers in flat form, with address ids instead of addresses and without balances. Read-only. |
//! | [`files`] | Metadata of stored files, not their content. |
//! | [`inventory_items`] | Telephone numbers, SIM cards, devices and similar items, and what each is assigned to. |
//! | [`inventory_types`] | Types of inventory items. |
//! | [`notes`] | Notes about customers, orders, requests and tasks. |
//! | [`note_types`] | Types of notes. |
//! | [`orders`] | Work to be done for customers, such as disconnections, with status and dates. |
//! | [`order_services`] | The services that each order concerns, as pairs of ids. |
//! | [`order_service_products`] | The service products that each order concerns, as pairs of ids. |
//! | [`packages`] | Bundles of products. A service created with a package gets all of its products. |
//! | [`package_products`] | The products in packages, with their prices and descriptions there. |
//! | [`payment_accounts`] | Stored cards and bank accounts of customers. |
//! | [`payment_methods`] | Payment methods and their fees. |
//! | [`payments`] | Payments by customers. Creating one may move real money. |
//! | [`processes`] | Processes that orders and requests refer to. Tickets have `ticket_processes`. |
//! | [`process_phases`] | The phases of processes, in order. |
//! | [`process_tasks`] | The tasks of process phases. Actual work items are in `tasks`. |
//! | [`products`] | What the tenant sells, with list prices. Products that a customer has are in `service_products`. |
//! | [`product_groups`] | Groups of products. |
//! | [`product_types`] | Types of products. A charge can name a product type instead of a product. |
//! | [`providers`] | Companies that supply what the tenant resells. |
//! | [`provider_accounts`] | Accounts with providers, which services refer to. |
//! | [`reports`] | Saved reports, their prompts and their results. |
//! | [`report_categories`] | Categories of saved reports. |
//! | [`requests`] | Quotes and orders in preparation (presumably), with a PDF of each. |
//! | [`request_addresses`] | The addresses that requests use, and which of them are shipping addresses. |
//! | [`request_contacts`] | The contacts of requests. |
//! | [`request_products`] | The products that requests ask for, with prices and contract dates. |
//! | [`request_services`] | The services that requests ask for. Existing services are in `services`. |
//! | [`request_statuses`] | The statuses that a request can have, including inactive ones. |
//! | [`request_templates`] | Templates for the PDF of a request. |
//! | [`services`] | Lines, circuits and similar services of customers, each with the number by which its provider knows it. |
//! | [`service_inventory`] | Inventory items assigned to services. Read-only; the items themselves are in `inventory_items`. |
//! | [`service_products`] | Billed products on customers' services. Create, change and end them here. |
//! | [`service_types`] | Types of services, such as data or managed services. |
//! | [`tasks`] | Work items for users and user groups, often part of an order or a request. |
//! | [`task_steps`] | Steps that tasks refer to. |
//! | [`task_types`] | Types of tasks. |
//! | [`tickets`] | Customers' problems, and the progress of the work on them. |
//! | [`ticket_journals`] | Journal entries of tickets. |
//! | [`ticket_processes`] | Processes for tickets. How tickets relate to them is unknown. |
//! | [`usage_plan_groups`] | Groups of usage plans, which services and packages refer to. |
//! | [`users`] | Users of the Rev.io application and their roles. Not customers or contacts. |
//! | [`user_groups`] | Groups of users that tickets, tasks and requests can be assigned to. |
//! | [`webhook_receivers`] | Your URLs that receive webhook events, and their activation. |
//! | [`webhook_subscriptions`] | The events that each webhook receiver gets. |
//! | [`integration_systems`] | External systems that records can be linked to. |
//! | [`integration_entity_types`] | Types of records that can be linked to external systems. |
//! | [`integration_key_links`] | Links between records and their counterparts in external systems, searchable by external id. |
//! | [`system_status`] | A credential check: responds with 200 if the credentials are valid. |
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(missing_docs, reason = "fields without a description have no documentation")]

pub mod addresses;
pub mod agents;
pub mod announcements;
pub mod audits;
pub mod bill_profiles;
pub mod bills;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
pub mod charges;
mod client;
mod collection;
pub mod contact_types;
pub mod contacts;
pub mod credits;
pub mod customer_relationships;
pub mod customers;
pub mod customers_optimized;
#[cfg(feature = "drift")]
pub mod drift;
#[cfg(feature = "fake")]
pub mod fake;
#[cfg(feature = "fields")]
pub mod fields;
pub mod files;
pub mod guide;
pub mod integration_entity_types;
pub mod integration_key_links;
pub mod integration_systems;
pub mod inventory_items;
pub mod inventory_types;
pub mod note_types;
pub mod notes;
pub mod order_service_products;
pub mod order_services;
pub mod orders;
pub mod package_products;
pub mod packages;
pub mod payment_accounts;
pub mod payment_methods;
pub mod payments;
pub mod process_phases;
pub mod process_tasks;
pub mod processes;
pub mod product_groups;
pub mod product_types;
pub mod products;
pub mod provider_accounts;
pub mod providers;
pub mod registry;
pub mod report_categories;
pub mod reports;
pub mod request_addresses;
pub mod request_contacts;
pub mod request_products;
pub mod request_services;
pub mod request_statuses;
pub mod request_templates;
pub mod requests;
#[cfg(feature = "fields")]
mod schemas;
pub mod service_inventory;
pub mod service_products;
pub mod service_types;
pub mod services;
pub mod system_status;
pub mod task_steps;
pub mod task_types;
pub mod tasks;
pub mod ticket_journals;
pub mod ticket_processes;
pub mod tickets;
#[cfg(feature = "tower")]
pub mod tower;
pub mod types;
pub mod usage_plan_groups;
pub mod user_groups;
pub mod users;
pub mod webhook_receivers;
pub mod webhook_subscriptions;

pub use crate::builder::{BodyBuilder, ListRequest, PatchRequest};
pub use crate::client::{Client, ClientBuilder};
pub use crate::collection::Collection;
pub use revio_runtime::{
    AnyInteger, Bytes, Created, Decimal, Done, Error, ErrorKind, Extra, HeaderMap, Id,
    Link, Method, NaiveDate, NaiveDateTime, Nullable, Object, OneOrMany, OneOrNone,
    Options, Redacted, Request, Response, Result, Secret, StatusCode, Tristate, Value,
    reqwest,
};
#[cfg(feature = "fields")]
#[doc(inline)]
pub use revio_runtime::flat;

/// Keys and labels of custom fields.
pub mod custom_fields {
    pub use revio_runtime::{CustomFieldKey, CustomFieldLabel};
}

/// Details of an [`Error`].
pub mod error {
    pub use revio_runtime::{DecodeError, ErrorKind, InvalidBody, Violation};
}

/// The futures that requests return.
pub mod future {
    pub use revio_runtime::{CallFuture, ResponseFuture, ValueFuture};
}

/// Code of yours around every attempt at a call.
pub mod hooks {
    pub use revio_runtime::{Attempt, AttemptOutcome, Hook, HookFuture};
}

/// A journal of writes, for programs that send many of them.
pub mod journal {
    pub use revio_runtime::{Intent, Journal, Status};
}

/// Rate limiters: your own, or one that several programs share.
pub mod limiter {
    pub use revio_runtime::{RateLimiter, Remaining, RemainingFuture, Slot, SlotFuture};
    #[cfg(feature = "redis")]
    pub use revio_runtime::{RedisLimiter, RedisLimiterBuilder};
}

/// Options of a client or a request.
pub mod options {
    pub use revio_runtime::{Options, RateLimit};
}

/// Streams over the pages and records of a list.
pub mod paging {
    pub use revio_runtime::{
        Decode, FindSent, Page, Pages, Position, Records, Unreadable,
    };
}

/// Requests and responses without types.
pub mod raw {
    pub use revio_runtime::{
        Body, BodyStream, PreparedRequest, RawBody, RawRequest, RawResponse,
    };
}

/// When and how often a request is retried.
pub mod retry {
    pub use revio_runtime::{Backoff, RetryBudget, RetryPolicy};
}

/// Receiving webhooks.
pub mod webhook {
    pub use revio_runtime::{Delivery, Handshake};
}
