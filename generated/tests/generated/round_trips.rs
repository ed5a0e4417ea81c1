// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

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
use revio_runtime::round_trips;

round_trips!(ROUND_TRIPS {
    "CustomField" => CustomField,
    "JsonPatchOperation" => JsonPatchOperation,
    "ErrorItem" => ErrorItem,
    "ErrorObject" => ErrorObject,
    "RateLimitError" => RateLimitError,
    "Address" => Address,
    "AddressCreate" => AddressCreate,
    "Agent" => Agent,
    "AgentCreate" => AgentCreate,
    "AgentReplace" => AgentReplace,
    "Announcement" => Announcement,
    "Audit" => Audit,
    "BillProfile" => BillProfile,
    "Bill" => Bill,
    "BillCreate" => BillCreate,
    "Charge" => Charge,
    "ChargeCreate" => ChargeCreate,
    "Contact" => Contact,
    "ContactAddress" => ContactAddress,
    "ContactCreate" => ContactCreate,
    "ContactCreateAddress" => ContactCreateAddress,
    "ContactReplace" => ContactReplace,
    "ContactType" => ContactType,
    "Credit" => Credit,
    "CreditCreate" => CreditCreate,
    "CustomerRelationship" => CustomerRelationship,
    "Customer" => Customer,
    "CustomerAddress" => CustomerAddress,
    "CustomerAutoDebit" => CustomerAutoDebit,
    "CustomerFinance" => CustomerFinance,
    "CustomerProfile" => CustomerProfile,
    "CustomerReplace" => CustomerReplace,
    "CustomerCreate" => CustomerCreate,
    "CustomerCreateAddress" => CustomerCreateAddress,
    "CustomerCreateFinance" => CustomerCreateFinance,
    "CustomerOptimized" => CustomerOptimized,
    "File" => File,
    "InventoryItem" => InventoryItem,
    "InventoryItemCreate" => InventoryItemCreate,
    "InventoryItemAssignService" => InventoryItemAssignService,
    "InventoryItemAssignCustomer" => InventoryItemAssignCustomer,
    "InventoryItemAssignProduct" => InventoryItemAssignProduct,
    "InventoryItemUnassignCustomer" => InventoryItemUnassignCustomer,
    "InventoryItemUnassign" => InventoryItemUnassign,
    "InventoryType" => InventoryType,
    "InventoryTypeReplace" => InventoryTypeReplace,
    "Note" => Note,
    "NoteCreate" => NoteCreate,
    "NoteType" => NoteType,
    "Order" => Order,
    "OrderReplace" => OrderReplace,
    "OrderService" => OrderService,
    "OrderServiceProduct" => OrderServiceProduct,
    "Package" => Package,
    "PackageReplace" => PackageReplace,
    "PackageProduct" => PackageProduct,
    "PackageProductCreate" => PackageProductCreate,
    "PaymentAccount" => PaymentAccount,
    "PaymentAccountBankAccount" => PaymentAccountBankAccount,
    "PaymentAccountCreditCard" => PaymentAccountCreditCard,
    "PaymentAccountCardCreate" => PaymentAccountCardCreate,
    "PaymentAccountCardReplace" => PaymentAccountCardReplace,
    "PaymentAccountPaymentCardCreate" => PaymentAccountPaymentCardCreate,
    "PaymentAccountPaymentCardReplace" => PaymentAccountPaymentCardReplace,
    "PaymentAccountBankAccountCreate" => PaymentAccountBankAccountCreate,
    "PaymentMethod" => PaymentMethod,
    "Payment" => Payment,
    "PaymentCreate" => PaymentCreate,
    "Process" => Process,
    "ProcessPhase" => ProcessPhase,
    "ProcessTask" => ProcessTask,
    "Product" => Product,
    "ProductCreate" => ProductCreate,
    "ProductReplace" => ProductReplace,
    "ProductGroup" => ProductGroup,
    "ProductType" => ProductType,
    "Provider" => Provider,
    "ProviderOrderTypes" => ProviderOrderTypes,
    "ProviderAccount" => ProviderAccount,
    "Report" => Report,
    "ReportPrompt" => ReportPrompt,
    "ReportCategory" => ReportCategory,
    "Request" => Request,
    "RequestAddress" => RequestAddress,
    "RequestContact" => RequestContact,
    "RequestProduct" => RequestProduct,
    "RequestProductCreate" => RequestProductCreate,
    "RequestProductReplace" => RequestProductReplace,
    "RequestService" => RequestService,
    "RequestServiceCreate" => RequestServiceCreate,
    "RequestStatus" => RequestStatus,
    "RequestTemplate" => RequestTemplate,
    "Service" => Service,
    "ServiceCreate" => ServiceCreate,
    "ServiceDisconnect" => ServiceDisconnect,
    "ServiceInventory" => ServiceInventoryItem,
    "ServiceProduct" => ServiceProduct,
    "ServiceProductCreate" => ServiceProductCreate,
    "ServiceProductReplace" => ServiceProductReplace,
    "ServiceProductDisconnect" => ServiceProductDisconnect,
    "ServiceType" => ServiceType,
    "Task" => Task,
    "TaskAction" => TaskAction,
    "TaskStep" => TaskStep,
    "TaskType" => TaskType,
    "Ticket" => Ticket,
    "TicketCreate" => TicketCreate,
    "TicketJournal" => TicketJournal,
    "TicketJournalCreate" => TicketJournalCreate,
    "TicketProcess" => TicketProcess,
    "UsagePlanGroup" => UsagePlanGroup,
    "User" => User,
    "UserRole" => UserRole,
    "UserGroup" => UserGroup,
    "WebhookReceiver" => WebhookReceiver,
    "WebhookReceiverCreate" => WebhookReceiverCreate,
    "WebhookReceiverActivate" => WebhookReceiverActivate,
    "WebhookSubscription" => WebhookSubscription,
    "WebhookSubscriptionCreate" => WebhookSubscriptionCreate,
    "WebhookNotification" => WebhookNotification,
    "IntegrationSystem" => IntegrationSystem,
    "IntegrationEntityType" => IntegrationEntityType,
    "IntegrationKeyLink" => IntegrationKeyLink,
    "IntegrationKeyLinkCreate" => IntegrationKeyLinkCreate,
});
