// Generated from the spec by `cargo xtask codegen`. Do not edit.

#![doc = include_str!("../README.md")]
//!
//! # Guides
//!
//! | guide | what it is about |
//! |---|---|
//! | [`testing`](guide::testing) | Testing your code against a fake Rev.io, without an account. |
//!
//! # Calls
//!
//! | module | what it is for |
//! |---|---|
//! | [`addresses`] | Postal addresses, as records of their own. |
//! | [`agents`] | Who sells for the tenant, with account numbers and commission plans. |
//! | [`announcements`] | Notices that the tenant puts up, as HTML. |
//! | [`audits`] | The log of what users did to customers, orders, requests and the like. |
//! | [`bill_profiles`] | When and how customers are billed, as sets of rules that customers share. |
//! | [`bills`] | What customers are asked to pay for each billing cycle, with totals and due date. |
//! | [`charges`] | Single amounts put on a customer's account, billed or still waiting for a bill. |
//! | [`contacts`] | People to reach at a customer or an agent. |
//! | [`contact_types`] | The kinds of contact. |
//! | [`credits`] | Single amounts in a customer's favour, also called credit memos; read only. |
//! | [`customer_relationships`] | Ties between two customers, other than that of a parent account. |
//! | [`customers`] | Accounts, with their billing, service and listing addresses and their financial state. |
//! | [`customers_optimized`] | The customers again in flat form, with ids for addresses and without balances; read only. |
//! | [`files`] | What is known about stored files, such as the PDF of a bill or a logo; not their content. |
//! | [`inventory_items`] | Telephone numbers, SIM cards, devices and the like, and who or what each is assigned to. |
//! | [`inventory_types`] | The kinds of inventory that a tenant keeps. |
//! | [`notes`] | Remarks filed under a customer, an order, a request or a task. |
//! | [`note_types`] | The kinds of note. |
//! | [`orders`] | Work to be done for customers, such as disconnections, with its status and dates. |
//! | [`order_services`] | Which services an order concerns, as pairs of ids. |
//! | [`order_service_products`] | Which service products an order concerns, as pairs of ids. |
//! | [`packages`] | Bundles of products; a service made with one gets all of its products. |
//! | [`package_products`] | What a package holds, with the prices and texts that a product has there. |
//! | [`payment_accounts`] | Cards and bank accounts that customers have stored to pay from. |
//! | [`payment_methods`] | The ways to pay that the tenant has set up, and the fees for them. |
//! | [`payments`] | Money that customers have paid; making one may move real money. |
//! | [`processes`] | The courses that orders and requests take; tickets have `ticket_processes`. |
//! | [`process_phases`] | The phases of processes, in their order. |
//! | [`process_tasks`] | The tasks that a process provides for in each phase; the work at hand is in `tasks`. |
//! | [`products`] | What the tenant sells, with list prices; what a customer has of it is in `service_products`. |
//! | [`product_groups`] | Products that the tenant keeps together. |
//! | [`product_types`] | Kinds of product, which a charge can name in place of a product. |
//! | [`providers`] | The companies that supply what the tenant sells on. |
//! | [`provider_accounts`] | Accounts with providers, which services refer to. |
//! | [`reports`] | Saved reports, the prompts they ask for and their results. |
//! | [`report_categories`] | The headings that saved reports are sorted under. |
//! | [`requests`] | Quotes and orders in the making, with the document that is sent out for them. |
//! | [`request_addresses`] | Which addresses a request uses, and where its goods are sent. |
//! | [`request_contacts`] | Which contacts belong to a request. |
//! | [`request_products`] | The products that a request asks for, with prices and contract dates. |
//! | [`request_services`] | The services that a request asks for; those that customers have are in `services`. |
//! | [`request_statuses`] | The states that a request can be in, inactive ones included. |
//! | [`request_templates`] | The templates for the PDF of a request. |
//! | [`services`] | Lines, circuits and the like that customers have, each known to its provider by a number. |
//! | [`service_inventory`] | Inventory items assigned to services, to read only; the items are in `inventory_items`. |
//! | [`service_products`] | The products on a customer's services, which is what is billed; making, changing and ending them. |
//! | [`service_types`] | The kinds of service that a tenant sells. |
//! | [`tasks`] | Pieces of work for users and their groups, often part of an order or a request. |
//! | [`task_steps`] | The steps that a tenant has set up for its tasks. |
//! | [`task_types`] | The kinds of task. |
//! | [`tickets`] | Problems that customers have, and how far the work on them has come. |
//! | [`ticket_journals`] | What has been said on a ticket, entry by entry. |
//! | [`ticket_processes`] | The processes that tickets can go through. |
//! | [`usage_plan_groups`] | Groups of plans for usage, which services and packages refer to. |
//! | [`users`] | People who work with the Rev.io application, with their roles. Not customers or contacts. |
//! | [`user_groups`] | Groups of users, which can be put in charge of tickets, tasks and requests. |
//! | [`webhook_receivers`] | URLs of yours that Rev.io posts events to, and their activation. |
//! | [`webhook_subscriptions`] | Which events are reported to which webhook receiver. |
//! | [`integration_systems`] | The outside systems that records can be linked to. Little is known of it. |
//! | [`integration_entity_types`] | The kinds of record that can be linked to outside systems. Little is known of it. |
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
#[cfg(feature = "fake")]
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
    Bytes, Created, Decimal, DecodeError, Done, Error, Extra, FieldKey, FieldLabel,
    HeaderMap, HttpBuilder, Link, Maybe, Method, MissingMembers, NaiveDate,
    NaiveDateTime, Nullable, Object, Options, Pages, RawRequest, RawResponse, Records,
    Response, Result, Secret, Sending, StatusCode, Untyped, Value, reqwest,
};
