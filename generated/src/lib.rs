// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! [calls]: #calls
//! [guides]: #guides
//! [paging]: guide::paging
//! [filtering]: guide::filtering
//! [errors]: guide::errors
//! [patching]: guide::patching
//! [money-and-dates]: guide::money_and_dates
//! [raw-requests]: guide::raw_requests
//! [testing]: guide::testing
//! [webhooks]: guide::webhooks
//! [evidence]: guide::evidence
//! [drift]: guide::drift
//! [versioning]: guide::versioning
//! [tray]: guide::tray
//!
#![doc = include_str!("../README.md")]
//!
//! # Guides
//!
//! | guide | what it is about |
//! |---|---|
//! | [`paging`](guide::paging) | Reading lists page by page or as one stream, and what to do when a page fails. |
//! | [`filtering`](guide::filtering) | Asking a list for some of its records, in an order, and for what is new. |
//! | [`errors`](guide::errors) | Telling failures apart, what to repeat, and what to do when nobody knows whether a write was done. |
//! | [`patching`](guide::patching) | Changing single members, custom fields and whole records without losing anything. |
//! | [`money_and_dates`](guide::money_and_dates) | Exact amounts, dates without a zone, and where digits or days can get lost. |
//! | [`raw_requests`](guide::raw_requests) | Sending what this crate does not describe, from one more filter to a request of your own. |
//! | [`testing`](guide::testing) | Testing your code against a fake Rev.io, without an account. |
//! | [`webhooks`](guide::webhooks) | Being told of what happens, and why to ask before acting on it. |
//! | [`evidence`](guide::evidence) | How well each call is known, what `unverified` means, and finding out in a sandbox. |
//! | [`drift`](guide::drift) | Hearing of what Rev.io sends that this crate does not know, without anything private. |
//! | [`versioning`](guide::versioning) | What a new version may change, and what you can rely on. |
//! | [`tray`](guide::tray) | The call in this crate for each operation of Tray's Rev.io connector. |
//!
//! # Calls
//!
//! | module | what it is for |
//! |---|---|
//! | [`addresses`] | Postal addresses, as records of their own. |
//! | [`agents`] | Those who presumably sell for the tenant, with account numbers and commission plans. |
//! | [`announcements`] | Notices with a title and a text in HTML. |
//! | [`audits`] | Log entries about customers, inventory items, orders, reports, requests and service products. |
//! | [`bill_profiles`] | Settings for billing, which customers, providers, packages and others name. |
//! | [`bills`] | What customers are asked to pay, with totals and due date. |
//! | [`charges`] | Single amounts put on a customer's account, billed or still waiting for a bill. |
//! | [`contacts`] | People to reach at a customer or an agent. |
//! | [`contact_types`] | The kinds of contact. |
//! | [`credits`] | Single amounts in a customer's favor, also called credit memos; read only. |
//! | [`customer_relationships`] | Relationships between two customers. |
//! | [`customers`] | Accounts, with their billing, service and listing addresses and their financial state. |
//! | [`customers_optimized`] | The customers again in flat form, with ids for addresses and without balances; read only. |
//! | [`files`] | What is known about stored files; not their content. |
//! | [`inventory_items`] | Telephone numbers, SIM cards, devices and the like, and who or what each is assigned to. |
//! | [`inventory_types`] | The kinds of inventory item. |
//! | [`notes`] | Remarks filed under a customer, an order, a request or a task. |
//! | [`note_types`] | The kinds of note. |
//! | [`orders`] | Work to be done for customers, such as disconnections, with its status and dates. |
//! | [`order_services`] | Which services an order concerns, as pairs of ids. |
//! | [`order_service_products`] | Which service products an order concerns, as pairs of ids. |
//! | [`packages`] | Bundles of products; a service made with one gets all of its products. |
//! | [`package_products`] | What a package holds, with the prices and texts that a product has there. |
//! | [`payment_accounts`] | Cards and bank accounts that customers have stored to pay from. |
//! | [`payment_methods`] | Ways to pay, and the fees for them. |
//! | [`payments`] | Money that customers have paid; making one may move real money. |
//! | [`processes`] | What orders and requests name as their process; tickets have `ticket_processes`. |
//! | [`process_phases`] | The phases of processes, in their order. |
//! | [`process_tasks`] | The tasks of process phases; the work at hand is in `tasks`. |
//! | [`products`] | What the tenant sells, with list prices; what a customer has of it is in `service_products`. |
//! | [`product_groups`] | Products that are kept together. |
//! | [`product_types`] | Kinds of product, which a charge can name in place of a product. |
//! | [`providers`] | The companies that supply what the tenant sells on. |
//! | [`provider_accounts`] | Accounts with providers, which services refer to. |
//! | [`reports`] | Saved reports, the prompts they ask for and their results. |
//! | [`report_categories`] | The headings that saved reports are sorted under. |
//! | [`requests`] | Presumably quotes, and orders in the making, with the PDF that can be drawn up of each. |
//! | [`request_addresses`] | Which addresses a request uses, and which of them is a shipping address. |
//! | [`request_contacts`] | Which contacts belong to a request. |
//! | [`request_products`] | The products that a request asks for, with prices and contract dates. |
//! | [`request_services`] | The services that a request asks for; those that customers have are in `services`. |
//! | [`request_statuses`] | The states that a request can be in, inactive ones included. |
//! | [`request_templates`] | The templates for the PDF of a request. |
//! | [`services`] | Lines, circuits and the like that customers have, each known to its provider by a number. |
//! | [`service_inventory`] | Inventory items assigned to services, to read only; the items are in `inventory_items`. |
//! | [`service_products`] | The products on a customer's services, which is what is billed; making, changing and ending them. |
//! | [`service_types`] | The kinds of service, such as data or managed services. |
//! | [`tasks`] | Pieces of work for users and their groups, often part of an order or a request. |
//! | [`task_steps`] | The steps that tasks name. |
//! | [`task_types`] | The kinds of task. |
//! | [`tickets`] | Problems that customers have, and how far the work on them has come. |
//! | [`ticket_journals`] | What has been said on a ticket, entry by entry. |
//! | [`ticket_processes`] | Processes of tickets; how the two go together is not known. |
//! | [`usage_plan_groups`] | Groups of plans for usage, which services and packages name. |
//! | [`users`] | Those who work with the Rev.io application, with their roles. Not customers or contacts. |
//! | [`user_groups`] | Groups of users, which tickets, tasks and requests can be assigned to. |
//! | [`webhook_receivers`] | URLs of yours that Rev.io posts events to, and their activation. |
//! | [`webhook_subscriptions`] | Which events are reported to which webhook receiver. |
//! | [`integration_systems`] | Presumably the outside systems that records can be linked to. Little is known of it. |
//! | [`integration_entity_types`] | Presumably the kinds of record that can be linked to outside systems. Little is known of it. |
//! | [`integration_key_links`] | Links between records and their counterparts in outside systems, found by external id. |
//! | [`system_status`] | A probe that answers 200 when the credentials are good. |

pub mod addresses;
pub mod agents;
pub mod announcements;
pub mod audits;
pub mod bill_profiles;
pub mod bills;
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
#[cfg(any(feature = "drift", feature = "fake"))]
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
pub mod types;
pub mod usage_plan_groups;
pub mod user_groups;
pub mod users;
pub mod webhook_receivers;
pub mod webhook_subscriptions;

pub use crate::client::{Client, ClientBuilder};
pub use crate::collection::Collection;
pub use revio_runtime::{
    Backoff, Bytes, Created, CustomFieldKey, CustomFieldLabel, Decimal, DecodeError,
    Delivery, Done, Error, ErrorKind, Extra, Handshake, HeaderMap, InvalidBody, Link,
    Method, NaiveDate, NaiveDateTime, Nullable, Object, Options, Pages, RateLimit,
    RawBody, RawRequest, RawResponse, Records, Response, ResponseFuture, Result,
    RetryBudget, RetryPolicy, Secret, StatusCode, Tristate, Value, reqwest,
};
