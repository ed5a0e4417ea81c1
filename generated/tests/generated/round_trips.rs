// @generated from the spec by `cargo xtask codegen`. Do not edit.

//! Every record and request body, by the name of its schema.

use revio::addresses::{Address, AddressCreate};
use revio::agents::{Agent, AgentCreate, AgentReplace};
use revio::announcements::Announcement;
use revio::audits::Audit;
use revio::bill_profiles::BillProfile;
use revio::bills::{Bill, BillCreate};
use revio::charges::{Charge, ChargeCreate};
use revio::contact_types::ContactType;
use revio::contacts::{
    Contact, ContactAddress, ContactCreate, ContactCreateAddress, ContactReplace,
};
use revio::credits::{Credit, CreditCreate};
use revio::customer_relationships::CustomerRelationship;
use revio::customers::{
    Customer, CustomerAddress, CustomerAutoDebit, CustomerCreate, CustomerCreateAddress,
    CustomerCreateFinance, CustomerFinance, CustomerProfile, CustomerReplace,
};
use revio::customers_optimized::CustomerOptimized;
use revio::files::File;
use revio::integration_entity_types::IntegrationEntityType;
use revio::integration_key_links::{IntegrationKeyLink, IntegrationKeyLinkCreate};
use revio::integration_systems::IntegrationSystem;
use revio::inventory_items::{
    InventoryItem, InventoryItemAssignCustomer, InventoryItemAssignProduct,
    InventoryItemAssignService, InventoryItemCreate, InventoryItemUnassign,
    InventoryItemUnassignCustomer,
};
use revio::inventory_types::{InventoryType, InventoryTypeReplace};
use revio::note_types::NoteType;
use revio::notes::{Note, NoteCreate};
use revio::order_service_products::OrderServiceProduct;
use revio::order_services::OrderService;
use revio::orders::{Order, OrderReplace};
use revio::package_products::{PackageProduct, PackageProductCreate};
use revio::packages::{Package, PackageReplace};
use revio::payment_accounts::{
    PaymentAccount, PaymentAccountBankAccount, PaymentAccountBankAccountCreate,
    PaymentAccountCardCreate, PaymentAccountCardReplace, PaymentAccountCreditCard,
    PaymentAccountPaymentCardCreate, PaymentAccountPaymentCardReplace,
};
use revio::payment_methods::PaymentMethod;
use revio::payments::{Payment, PaymentCreate};
use revio::process_phases::ProcessPhase;
use revio::process_tasks::ProcessTask;
use revio::processes::Process;
use revio::product_groups::ProductGroup;
use revio::product_types::ProductType;
use revio::products::{Product, ProductCreate, ProductReplace};
use revio::provider_accounts::ProviderAccount;
use revio::providers::{Provider, ProviderOrderTypes};
use revio::report_categories::ReportCategory;
use revio::reports::{Report, ReportPrompt};
use revio::request_addresses::RequestAddress;
use revio::request_contacts::RequestContact;
use revio::request_products::{
    RequestProduct, RequestProductCreate, RequestProductReplace,
};
use revio::request_services::{RequestService, RequestServiceCreate};
use revio::request_statuses::RequestStatus;
use revio::request_templates::RequestTemplate;
use revio::requests::Request;
use revio::service_inventory::ServiceInventoryItem;
use revio::service_products::{
    ServiceProduct, ServiceProductCreate, ServiceProductDisconnect,
    ServiceProductReplace,
};
use revio::service_types::ServiceType;
use revio::services::{Service, ServiceCreate, ServiceDisconnect};
use revio::task_steps::TaskStep;
use revio::task_types::TaskType;
use revio::tasks::{Task, TaskAction};
use revio::ticket_journals::{TicketJournal, TicketJournalCreate};
use revio::ticket_processes::TicketProcess;
use revio::tickets::{Ticket, TicketCreate};
use revio::types::{
    CustomField, ErrorItem, ErrorObject, JsonPatchOperation, RateLimitError,
};
use revio::usage_plan_groups::UsagePlanGroup;
use revio::user_groups::UserGroup;
use revio::users::{User, UserRole};
use revio::webhook_receivers::{
    WebhookReceiver, WebhookReceiverActivate, WebhookReceiverCreate,
};
use revio::webhook_subscriptions::{
    WebhookNotification, WebhookSubscription, WebhookSubscriptionCreate,
};
use revio_runtime::exercise::RoundTrip;

/// In the order of the spec.
pub(crate) static ROUND_TRIPS: &[RoundTrip] = &[
    RoundTrip::of::<CustomField>("CustomField"),
    RoundTrip::of::<JsonPatchOperation>("JsonPatchOperation"),
    RoundTrip::of::<ErrorItem>("ErrorItem"),
    RoundTrip::of::<ErrorObject>("ErrorObject"),
    RoundTrip::of::<RateLimitError>("RateLimitError"),
    RoundTrip::of::<Address>("Address"),
    RoundTrip::of::<AddressCreate>("AddressCreate"),
    RoundTrip::of::<Agent>("Agent"),
    RoundTrip::of::<AgentCreate>("AgentCreate"),
    RoundTrip::of::<AgentReplace>("AgentReplace"),
    RoundTrip::of::<Announcement>("Announcement"),
    RoundTrip::of::<Audit>("Audit"),
    RoundTrip::of::<BillProfile>("BillProfile"),
    RoundTrip::of::<Bill>("Bill"),
    RoundTrip::of::<BillCreate>("BillCreate"),
    RoundTrip::of::<Charge>("Charge"),
    RoundTrip::of::<ChargeCreate>("ChargeCreate"),
    RoundTrip::of::<Contact>("Contact"),
    RoundTrip::of::<ContactAddress>("ContactAddress"),
    RoundTrip::of::<ContactCreate>("ContactCreate"),
    RoundTrip::of::<ContactCreateAddress>("ContactCreateAddress"),
    RoundTrip::of::<ContactReplace>("ContactReplace"),
    RoundTrip::of::<ContactType>("ContactType"),
    RoundTrip::of::<Credit>("Credit"),
    RoundTrip::of::<CreditCreate>("CreditCreate"),
    RoundTrip::of::<CustomerRelationship>("CustomerRelationship"),
    RoundTrip::of::<Customer>("Customer"),
    RoundTrip::of::<CustomerAddress>("CustomerAddress"),
    RoundTrip::of::<CustomerAutoDebit>("CustomerAutoDebit"),
    RoundTrip::of::<CustomerFinance>("CustomerFinance"),
    RoundTrip::of::<CustomerProfile>("CustomerProfile"),
    RoundTrip::of::<CustomerReplace>("CustomerReplace"),
    RoundTrip::of::<CustomerCreate>("CustomerCreate"),
    RoundTrip::of::<CustomerCreateAddress>("CustomerCreateAddress"),
    RoundTrip::of::<CustomerCreateFinance>("CustomerCreateFinance"),
    RoundTrip::of::<CustomerOptimized>("CustomerOptimized"),
    RoundTrip::of::<File>("File"),
    RoundTrip::of::<InventoryItem>("InventoryItem"),
    RoundTrip::of::<InventoryItemCreate>("InventoryItemCreate"),
    RoundTrip::of::<InventoryItemAssignService>("InventoryItemAssignService"),
    RoundTrip::of::<InventoryItemAssignCustomer>("InventoryItemAssignCustomer"),
    RoundTrip::of::<InventoryItemAssignProduct>("InventoryItemAssignProduct"),
    RoundTrip::of::<InventoryItemUnassignCustomer>("InventoryItemUnassignCustomer"),
    RoundTrip::of::<InventoryItemUnassign>("InventoryItemUnassign"),
    RoundTrip::of::<InventoryType>("InventoryType"),
    RoundTrip::of::<InventoryTypeReplace>("InventoryTypeReplace"),
    RoundTrip::of::<Note>("Note"),
    RoundTrip::of::<NoteCreate>("NoteCreate"),
    RoundTrip::of::<NoteType>("NoteType"),
    RoundTrip::of::<Order>("Order"),
    RoundTrip::of::<OrderReplace>("OrderReplace"),
    RoundTrip::of::<OrderService>("OrderService"),
    RoundTrip::of::<OrderServiceProduct>("OrderServiceProduct"),
    RoundTrip::of::<Package>("Package"),
    RoundTrip::of::<PackageReplace>("PackageReplace"),
    RoundTrip::of::<PackageProduct>("PackageProduct"),
    RoundTrip::of::<PackageProductCreate>("PackageProductCreate"),
    RoundTrip::of::<PaymentAccount>("PaymentAccount"),
    RoundTrip::of::<PaymentAccountBankAccount>("PaymentAccountBankAccount"),
    RoundTrip::of::<PaymentAccountCreditCard>("PaymentAccountCreditCard"),
    RoundTrip::of::<PaymentAccountCardCreate>("PaymentAccountCardCreate"),
    RoundTrip::of::<PaymentAccountCardReplace>("PaymentAccountCardReplace"),
    RoundTrip::of::<PaymentAccountPaymentCardCreate>("PaymentAccountPaymentCardCreate"),
    RoundTrip::of::<PaymentAccountPaymentCardReplace>(
        "PaymentAccountPaymentCardReplace",
    ),
    RoundTrip::of::<PaymentAccountBankAccountCreate>("PaymentAccountBankAccountCreate"),
    RoundTrip::of::<PaymentMethod>("PaymentMethod"),
    RoundTrip::of::<Payment>("Payment"),
    RoundTrip::of::<PaymentCreate>("PaymentCreate"),
    RoundTrip::of::<Process>("Process"),
    RoundTrip::of::<ProcessPhase>("ProcessPhase"),
    RoundTrip::of::<ProcessTask>("ProcessTask"),
    RoundTrip::of::<Product>("Product"),
    RoundTrip::of::<ProductCreate>("ProductCreate"),
    RoundTrip::of::<ProductReplace>("ProductReplace"),
    RoundTrip::of::<ProductGroup>("ProductGroup"),
    RoundTrip::of::<ProductType>("ProductType"),
    RoundTrip::of::<Provider>("Provider"),
    RoundTrip::of::<ProviderOrderTypes>("ProviderOrderTypes"),
    RoundTrip::of::<ProviderAccount>("ProviderAccount"),
    RoundTrip::of::<Report>("Report"),
    RoundTrip::of::<ReportPrompt>("ReportPrompt"),
    RoundTrip::of::<ReportCategory>("ReportCategory"),
    RoundTrip::of::<Request>("Request"),
    RoundTrip::of::<RequestAddress>("RequestAddress"),
    RoundTrip::of::<RequestContact>("RequestContact"),
    RoundTrip::of::<RequestProduct>("RequestProduct"),
    RoundTrip::of::<RequestProductCreate>("RequestProductCreate"),
    RoundTrip::of::<RequestProductReplace>("RequestProductReplace"),
    RoundTrip::of::<RequestService>("RequestService"),
    RoundTrip::of::<RequestServiceCreate>("RequestServiceCreate"),
    RoundTrip::of::<RequestStatus>("RequestStatus"),
    RoundTrip::of::<RequestTemplate>("RequestTemplate"),
    RoundTrip::of::<Service>("Service"),
    RoundTrip::of::<ServiceCreate>("ServiceCreate"),
    RoundTrip::of::<ServiceDisconnect>("ServiceDisconnect"),
    RoundTrip::of::<ServiceInventoryItem>("ServiceInventory"),
    RoundTrip::of::<ServiceProduct>("ServiceProduct"),
    RoundTrip::of::<ServiceProductCreate>("ServiceProductCreate"),
    RoundTrip::of::<ServiceProductReplace>("ServiceProductReplace"),
    RoundTrip::of::<ServiceProductDisconnect>("ServiceProductDisconnect"),
    RoundTrip::of::<ServiceType>("ServiceType"),
    RoundTrip::of::<Task>("Task"),
    RoundTrip::of::<TaskAction>("TaskAction"),
    RoundTrip::of::<TaskStep>("TaskStep"),
    RoundTrip::of::<TaskType>("TaskType"),
    RoundTrip::of::<Ticket>("Ticket"),
    RoundTrip::of::<TicketCreate>("TicketCreate"),
    RoundTrip::of::<TicketJournal>("TicketJournal"),
    RoundTrip::of::<TicketJournalCreate>("TicketJournalCreate"),
    RoundTrip::of::<TicketProcess>("TicketProcess"),
    RoundTrip::of::<UsagePlanGroup>("UsagePlanGroup"),
    RoundTrip::of::<User>("User"),
    RoundTrip::of::<UserRole>("UserRole"),
    RoundTrip::of::<UserGroup>("UserGroup"),
    RoundTrip::of::<WebhookReceiver>("WebhookReceiver"),
    RoundTrip::of::<WebhookReceiverCreate>("WebhookReceiverCreate"),
    RoundTrip::of::<WebhookReceiverActivate>("WebhookReceiverActivate"),
    RoundTrip::of::<WebhookSubscription>("WebhookSubscription"),
    RoundTrip::of::<WebhookSubscriptionCreate>("WebhookSubscriptionCreate"),
    RoundTrip::of::<WebhookNotification>("WebhookNotification"),
    RoundTrip::of::<IntegrationSystem>("IntegrationSystem"),
    RoundTrip::of::<IntegrationEntityType>("IntegrationEntityType"),
    RoundTrip::of::<IntegrationKeyLink>("IntegrationKeyLink"),
    RoundTrip::of::<IntegrationKeyLinkCreate>("IntegrationKeyLinkCreate"),
];
