// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! One call of every operation, with every parameter and a full body.

use revio::addresses::AddressCreate;
use revio::agents::{AgentCreate, AgentReplace};
use revio::bills::BillCreate;
use revio::charges::ChargeCreate;
use revio::contacts::{
    Contact, ContactAddress, ContactCreate, ContactCreateAddress, ContactReplace,
};
use revio::credits::CreditCreate;
use revio::customers::{
    Customer, CustomerAddress, CustomerAutoDebit, CustomerCreate, CustomerCreateAddress,
    CustomerCreateFinance, CustomerFinance, CustomerProfile, CustomerReplace,
};
use revio::integration_key_links::IntegrationKeyLinkCreate;
#[cfg(feature = "unverified")]
use revio::inventory_items::InventoryItemUnassign;
use revio::inventory_items::{
    InventoryIdentifier, InventoryItem, InventoryItemAssignCustomer,
    InventoryItemAssignProduct, InventoryItemAssignService, InventoryItemCreate,
    InventoryItemUnassignCustomer,
};
use revio::inventory_types::{InventoryType, InventoryTypeReplace};
use revio::notes::NoteCreate;
use revio::orders::{Order, OrderReplace};
use revio::package_products::PackageProductCreate;
use revio::packages::PackageReplace;
use revio::payment_accounts::{
    PaymentAccountBankAccountCreate, PaymentAccountCardCreate,
    PaymentAccountCardReplace, PaymentAccountPaymentCardCreate,
    PaymentAccountPaymentCardReplace,
};
use revio::payments::PaymentCreate;
use revio::products::{ProductCreate, ProductReplace};
use revio::request_products::{RequestProductCreate, RequestProductReplace};
use revio::request_services::RequestServiceCreate;
use revio::service_products::{
    ServiceProduct, ServiceProductCreate, ServiceProductDisconnect,
    ServiceProductReplace,
};
#[cfg(feature = "unverified")]
use revio::services::ServiceDisconnect;
use revio::services::{Service, ServiceCreate};
use revio::tasks::{Task, TaskAction};
use revio::ticket_journals::TicketJournalCreate;
use revio::tickets::{Ticket, TicketCreate};
use revio::types::{
    AddressId, AgentId, BillProfileId, CollectionTemplateId, ContactTypeId, CountryCode,
    CustomField, CustomFieldValue, CustomerId, FieldId,
    InventoryItemUnavailableReasonId, InventoryTypeId, OrderGroupId, OrderHoldReasonId,
    OrderId, PackageId, PaymentAccountId, ProcessId, ProductId, ProviderAccountId,
    ProviderId, RequestId, RequestServiceId, ServiceId, ServiceTypeId, TaskStepId,
    TaskTypeId, TicketStepId, TicketTypeId, UsagePlanGroupId, UserGroupId, UserId,
};
use revio::webhook_receivers::{WebhookReceiverActivate, WebhookReceiverCreate};
use revio::webhook_subscriptions::WebhookSubscriptionCreate;
use revio::{Client, registry};
#[cfg(feature = "unverified")]
use revio_runtime::exercise::date;
use revio_runtime::exercise::{Exercise, Exercised, date_time};
use revio_runtime::{Decimal, Object, Result, Secret};

/// All calls, in the order of the spec.
pub(crate) static CALLS: &[Exercise<Client>] = &[
    Exercise { operation: &registry::ADDRESSES_LIST, call: addresses_list },
    Exercise { operation: &registry::ADDRESSES_CREATE, call: addresses_create },
    Exercise { operation: &registry::ADDRESSES_GET, call: addresses_get },
    Exercise { operation: &registry::AGENTS_LIST, call: agents_list },
    Exercise { operation: &registry::AGENTS_CREATE, call: agents_create },
    Exercise { operation: &registry::AGENTS_GET, call: agents_get },
    Exercise { operation: &registry::AGENTS_REPLACE, call: agents_replace },
    Exercise { operation: &registry::ANNOUNCEMENTS_LIST, call: announcements_list },
    Exercise { operation: &registry::ANNOUNCEMENTS_GET, call: announcements_get },
    Exercise { operation: &registry::AUDITS_LIST, call: audits_list },
    Exercise { operation: &registry::AUDITS_GET, call: audits_get },
    Exercise { operation: &registry::BILL_PROFILES_LIST, call: bill_profiles_list },
    Exercise { operation: &registry::BILL_PROFILES_GET, call: bill_profiles_get },
    Exercise { operation: &registry::BILLS_LIST, call: bills_list },
    Exercise { operation: &registry::BILLS_CREATE, call: bills_create },
    Exercise { operation: &registry::BILLS_GET, call: bills_get },
    Exercise { operation: &registry::CHARGES_LIST, call: charges_list },
    Exercise { operation: &registry::CHARGES_CREATE, call: charges_create },
    Exercise { operation: &registry::CHARGES_GET, call: charges_get },
    Exercise { operation: &registry::CONTACTS_LIST, call: contacts_list },
    Exercise { operation: &registry::CONTACTS_CREATE, call: contacts_create },
    Exercise { operation: &registry::CONTACTS_GET, call: contacts_get },
    Exercise { operation: &registry::CONTACTS_REPLACE, call: contacts_replace },
    Exercise { operation: &registry::CONTACTS_UPDATE, call: contacts_update },
    Exercise { operation: &registry::CONTACTS_DELETE, call: contacts_delete },
    Exercise { operation: &registry::CONTACT_TYPES_LIST, call: contact_types_list },
    Exercise { operation: &registry::CONTACT_TYPES_GET, call: contact_types_get },
    Exercise { operation: &registry::CREDITS_LIST, call: credits_list },
    Exercise { operation: &registry::CREDITS_CREATE, call: credits_create },
    Exercise { operation: &registry::CREDITS_GET, call: credits_get },
    Exercise {
        operation: &registry::CUSTOMER_RELATIONSHIPS_LIST,
        call: customer_relationships_list,
    },
    Exercise {
        operation: &registry::CUSTOMER_RELATIONSHIPS_GET,
        call: customer_relationships_get,
    },
    Exercise { operation: &registry::CUSTOMERS_LIST, call: customers_list },
    Exercise { operation: &registry::CUSTOMERS_CREATE, call: customers_create },
    Exercise {
        operation: &registry::CUSTOMERS_LIST_METADATA,
        call: customers_list_metadata,
    },
    Exercise { operation: &registry::CUSTOMERS_GET, call: customers_get },
    Exercise { operation: &registry::CUSTOMERS_REPLACE, call: customers_replace },
    Exercise { operation: &registry::CUSTOMERS_UPDATE, call: customers_update },
    Exercise { operation: &registry::CUSTOMERS_DELETE, call: customers_delete },
    Exercise {
        operation: &registry::CUSTOMERS_OPTIMIZED_LIST,
        call: customers_optimized_list,
    },
    Exercise { operation: &registry::FILES_LIST, call: files_list },
    Exercise { operation: &registry::FILES_GET, call: files_get },
    Exercise { operation: &registry::INVENTORY_ITEMS_LIST, call: inventory_items_list },
    Exercise {
        operation: &registry::INVENTORY_ITEMS_CREATE,
        call: inventory_items_create,
    },
    Exercise {
        operation: &registry::INVENTORY_ITEMS_ASSIGN_SERVICE,
        call: inventory_items_assign_service,
    },
    Exercise {
        operation: &registry::INVENTORY_ITEMS_ASSIGN_CUSTOMER,
        call: inventory_items_assign_customer,
    },
    Exercise {
        operation: &registry::INVENTORY_ITEMS_ASSIGN_PRODUCT,
        call: inventory_items_assign_product,
    },
    Exercise {
        operation: &registry::INVENTORY_ITEMS_UNASSIGN_CUSTOMER,
        call: inventory_items_unassign_customer,
    },
    #[cfg(feature = "unverified")]
    Exercise {
        operation: &registry::INVENTORY_ITEMS_UNASSIGN_SERVICE,
        call: inventory_items_unassign_service,
    },
    #[cfg(feature = "unverified")]
    Exercise {
        operation: &registry::INVENTORY_ITEMS_UNASSIGN_PRODUCT,
        call: inventory_items_unassign_product,
    },
    Exercise { operation: &registry::INVENTORY_ITEMS_GET, call: inventory_items_get },
    Exercise {
        operation: &registry::INVENTORY_ITEMS_UPDATE,
        call: inventory_items_update,
    },
    Exercise { operation: &registry::INVENTORY_TYPES_LIST, call: inventory_types_list },
    Exercise {
        operation: &registry::INVENTORY_TYPES_CREATE,
        call: inventory_types_create,
    },
    Exercise { operation: &registry::INVENTORY_TYPES_GET, call: inventory_types_get },
    Exercise {
        operation: &registry::INVENTORY_TYPES_REPLACE,
        call: inventory_types_replace,
    },
    Exercise {
        operation: &registry::INVENTORY_TYPES_UPDATE,
        call: inventory_types_update,
    },
    Exercise { operation: &registry::NOTES_LIST, call: notes_list },
    Exercise { operation: &registry::NOTES_CREATE, call: notes_create },
    Exercise { operation: &registry::NOTES_GET, call: notes_get },
    Exercise { operation: &registry::NOTE_TYPES_LIST, call: note_types_list },
    Exercise { operation: &registry::NOTE_TYPES_GET, call: note_types_get },
    Exercise { operation: &registry::ORDERS_LIST, call: orders_list },
    Exercise { operation: &registry::ORDERS_GET, call: orders_get },
    Exercise { operation: &registry::ORDERS_REPLACE, call: orders_replace },
    Exercise { operation: &registry::ORDER_SERVICES_LIST, call: order_services_list },
    Exercise {
        operation: &registry::ORDER_SERVICE_PRODUCTS_LIST,
        call: order_service_products_list,
    },
    Exercise { operation: &registry::PACKAGES_LIST, call: packages_list },
    Exercise { operation: &registry::PACKAGES_GET, call: packages_get },
    Exercise { operation: &registry::PACKAGES_REPLACE, call: packages_replace },
    Exercise {
        operation: &registry::PACKAGE_PRODUCTS_LIST,
        call: package_products_list,
    },
    Exercise {
        operation: &registry::PACKAGE_PRODUCTS_CREATE,
        call: package_products_create,
    },
    Exercise { operation: &registry::PACKAGE_PRODUCTS_GET, call: package_products_get },
    Exercise {
        operation: &registry::PAYMENT_ACCOUNTS_LIST,
        call: payment_accounts_list,
    },
    Exercise {
        operation: &registry::PAYMENT_ACCOUNTS_CREATE_CARD,
        call: payment_accounts_create_card,
    },
    Exercise {
        operation: &registry::PAYMENT_ACCOUNTS_CREATE_BANK_ACCOUNT,
        call: payment_accounts_create_bank_account,
    },
    Exercise {
        operation: &registry::PAYMENT_ACCOUNTS_CREATE_PAYMENT_CARD,
        call: payment_accounts_create_payment_card,
    },
    Exercise {
        operation: &registry::PAYMENT_ACCOUNTS_REPLACE_CARD,
        call: payment_accounts_replace_card,
    },
    Exercise {
        operation: &registry::PAYMENT_ACCOUNTS_REPLACE_PAYMENT_CARD,
        call: payment_accounts_replace_payment_card,
    },
    Exercise { operation: &registry::PAYMENT_ACCOUNTS_GET, call: payment_accounts_get },
    Exercise {
        operation: &registry::PAYMENT_ACCOUNTS_DELETE,
        call: payment_accounts_delete,
    },
    Exercise { operation: &registry::PAYMENT_METHODS_LIST, call: payment_methods_list },
    Exercise { operation: &registry::PAYMENT_METHODS_GET, call: payment_methods_get },
    Exercise { operation: &registry::PAYMENTS_LIST, call: payments_list },
    Exercise { operation: &registry::PAYMENTS_CREATE, call: payments_create },
    Exercise { operation: &registry::PAYMENTS_CREATE_CARD, call: payments_create_card },
    Exercise { operation: &registry::PAYMENTS_GET, call: payments_get },
    #[cfg(feature = "unverified")]
    Exercise { operation: &registry::PAYMENTS_REVERSE, call: payments_reverse },
    Exercise { operation: &registry::PROCESSES_LIST, call: processes_list },
    Exercise { operation: &registry::PROCESSES_GET, call: processes_get },
    Exercise { operation: &registry::PROCESS_PHASES_LIST, call: process_phases_list },
    Exercise { operation: &registry::PROCESS_PHASES_GET, call: process_phases_get },
    Exercise { operation: &registry::PROCESS_TASKS_LIST, call: process_tasks_list },
    Exercise { operation: &registry::PROCESS_TASKS_GET, call: process_tasks_get },
    Exercise { operation: &registry::PRODUCTS_LIST, call: products_list },
    Exercise { operation: &registry::PRODUCTS_CREATE, call: products_create },
    Exercise { operation: &registry::PRODUCTS_GET, call: products_get },
    Exercise { operation: &registry::PRODUCTS_REPLACE, call: products_replace },
    Exercise { operation: &registry::PRODUCT_GROUPS_LIST, call: product_groups_list },
    Exercise { operation: &registry::PRODUCT_GROUPS_GET, call: product_groups_get },
    Exercise { operation: &registry::PRODUCT_TYPES_LIST, call: product_types_list },
    Exercise { operation: &registry::PRODUCT_TYPES_GET, call: product_types_get },
    Exercise { operation: &registry::PROVIDERS_LIST, call: providers_list },
    Exercise { operation: &registry::PROVIDERS_GET, call: providers_get },
    Exercise {
        operation: &registry::PROVIDER_ACCOUNTS_LIST,
        call: provider_accounts_list,
    },
    Exercise {
        operation: &registry::PROVIDER_ACCOUNTS_GET,
        call: provider_accounts_get,
    },
    Exercise { operation: &registry::REPORTS_LIST, call: reports_list },
    Exercise { operation: &registry::REPORTS_GET, call: reports_get },
    Exercise { operation: &registry::REPORTS_RUN, call: reports_run },
    Exercise {
        operation: &registry::REPORT_CATEGORIES_LIST,
        call: report_categories_list,
    },
    Exercise {
        operation: &registry::REPORT_CATEGORIES_GET,
        call: report_categories_get,
    },
    Exercise { operation: &registry::REQUESTS_LIST, call: requests_list },
    Exercise { operation: &registry::REQUESTS_CREATE, call: requests_create },
    Exercise { operation: &registry::REQUESTS_GET, call: requests_get },
    Exercise { operation: &registry::REQUESTS_GET_PDF, call: requests_get_pdf },
    #[cfg(feature = "unverified")]
    Exercise { operation: &registry::REQUESTS_APPROVE, call: requests_approve },
    Exercise {
        operation: &registry::REQUEST_ADDRESSES_LIST,
        call: request_addresses_list,
    },
    Exercise {
        operation: &registry::REQUEST_ADDRESSES_GET,
        call: request_addresses_get,
    },
    Exercise {
        operation: &registry::REQUEST_CONTACTS_LIST,
        call: request_contacts_list,
    },
    Exercise { operation: &registry::REQUEST_CONTACTS_GET, call: request_contacts_get },
    Exercise {
        operation: &registry::REQUEST_PRODUCTS_LIST,
        call: request_products_list,
    },
    Exercise {
        operation: &registry::REQUEST_PRODUCTS_CREATE,
        call: request_products_create,
    },
    Exercise { operation: &registry::REQUEST_PRODUCTS_GET, call: request_products_get },
    Exercise {
        operation: &registry::REQUEST_PRODUCTS_REPLACE,
        call: request_products_replace,
    },
    Exercise {
        operation: &registry::REQUEST_SERVICES_LIST,
        call: request_services_list,
    },
    Exercise {
        operation: &registry::REQUEST_SERVICES_CREATE,
        call: request_services_create,
    },
    Exercise { operation: &registry::REQUEST_SERVICES_GET, call: request_services_get },
    Exercise {
        operation: &registry::REQUEST_STATUSES_LIST,
        call: request_statuses_list,
    },
    Exercise { operation: &registry::REQUEST_STATUSES_GET, call: request_statuses_get },
    Exercise {
        operation: &registry::REQUEST_TEMPLATES_LIST,
        call: request_templates_list,
    },
    Exercise {
        operation: &registry::REQUEST_TEMPLATES_GET,
        call: request_templates_get,
    },
    Exercise { operation: &registry::SERVICES_LIST, call: services_list },
    Exercise { operation: &registry::SERVICES_CREATE, call: services_create },
    #[cfg(feature = "unverified")]
    Exercise { operation: &registry::SERVICES_DISCONNECT, call: services_disconnect },
    Exercise { operation: &registry::SERVICES_GET, call: services_get },
    Exercise { operation: &registry::SERVICES_UPDATE, call: services_update },
    Exercise {
        operation: &registry::SERVICE_INVENTORY_LIST,
        call: service_inventory_list,
    },
    Exercise {
        operation: &registry::SERVICE_PRODUCTS_LIST,
        call: service_products_list,
    },
    Exercise {
        operation: &registry::SERVICE_PRODUCTS_CREATE,
        call: service_products_create,
    },
    Exercise {
        operation: &registry::SERVICE_PRODUCTS_DISCONNECT,
        call: service_products_disconnect,
    },
    Exercise { operation: &registry::SERVICE_PRODUCTS_GET, call: service_products_get },
    Exercise {
        operation: &registry::SERVICE_PRODUCTS_REPLACE,
        call: service_products_replace,
    },
    Exercise {
        operation: &registry::SERVICE_PRODUCTS_UPDATE,
        call: service_products_update,
    },
    Exercise { operation: &registry::SERVICE_TYPES_LIST, call: service_types_list },
    Exercise { operation: &registry::SERVICE_TYPES_GET, call: service_types_get },
    Exercise { operation: &registry::TASKS_LIST, call: tasks_list },
    Exercise { operation: &registry::TASKS_CREATE, call: tasks_create },
    Exercise { operation: &registry::TASKS_GET, call: tasks_get },
    Exercise { operation: &registry::TASKS_UPDATE, call: tasks_update },
    Exercise { operation: &registry::TASKS_ACTION, call: tasks_action },
    Exercise { operation: &registry::TASK_STEPS_LIST, call: task_steps_list },
    Exercise { operation: &registry::TASK_STEPS_GET, call: task_steps_get },
    Exercise { operation: &registry::TASK_TYPES_LIST, call: task_types_list },
    Exercise { operation: &registry::TASK_TYPES_GET, call: task_types_get },
    Exercise { operation: &registry::TICKETS_LIST, call: tickets_list },
    Exercise { operation: &registry::TICKETS_CREATE, call: tickets_create },
    Exercise { operation: &registry::TICKETS_GET, call: tickets_get },
    Exercise { operation: &registry::TICKETS_UPDATE, call: tickets_update },
    Exercise { operation: &registry::TICKET_JOURNALS_LIST, call: ticket_journals_list },
    Exercise {
        operation: &registry::TICKET_JOURNALS_CREATE,
        call: ticket_journals_create,
    },
    Exercise { operation: &registry::TICKET_JOURNALS_GET, call: ticket_journals_get },
    Exercise {
        operation: &registry::TICKET_PROCESSES_LIST,
        call: ticket_processes_list,
    },
    Exercise { operation: &registry::TICKET_PROCESSES_GET, call: ticket_processes_get },
    Exercise {
        operation: &registry::USAGE_PLAN_GROUPS_LIST,
        call: usage_plan_groups_list,
    },
    Exercise {
        operation: &registry::USAGE_PLAN_GROUPS_GET,
        call: usage_plan_groups_get,
    },
    Exercise { operation: &registry::USERS_LIST, call: users_list },
    Exercise { operation: &registry::USERS_GET, call: users_get },
    Exercise { operation: &registry::USER_GROUPS_LIST, call: user_groups_list },
    Exercise { operation: &registry::USER_GROUPS_GET, call: user_groups_get },
    Exercise {
        operation: &registry::WEBHOOK_RECEIVERS_LIST,
        call: webhook_receivers_list,
    },
    Exercise {
        operation: &registry::WEBHOOK_RECEIVERS_CREATE,
        call: webhook_receivers_create,
    },
    Exercise {
        operation: &registry::WEBHOOK_RECEIVERS_GET,
        call: webhook_receivers_get,
    },
    Exercise {
        operation: &registry::WEBHOOK_RECEIVERS_DELETE,
        call: webhook_receivers_delete,
    },
    Exercise {
        operation: &registry::WEBHOOK_RECEIVERS_ACTIVATE,
        call: webhook_receivers_activate,
    },
    Exercise {
        operation: &registry::WEBHOOK_SUBSCRIPTIONS_LIST,
        call: webhook_subscriptions_list,
    },
    Exercise {
        operation: &registry::WEBHOOK_SUBSCRIPTIONS_CREATE,
        call: webhook_subscriptions_create,
    },
    Exercise {
        operation: &registry::WEBHOOK_SUBSCRIPTIONS_GET,
        call: webhook_subscriptions_get,
    },
    Exercise {
        operation: &registry::WEBHOOK_SUBSCRIPTIONS_DELETE,
        call: webhook_subscriptions_delete,
    },
    Exercise {
        operation: &registry::INTEGRATION_SYSTEMS_LIST,
        call: integration_systems_list,
    },
    Exercise {
        operation: &registry::INTEGRATION_ENTITY_TYPES_LIST,
        call: integration_entity_types_list,
    },
    Exercise {
        operation: &registry::INTEGRATION_KEY_LINKS_LIST,
        call: integration_key_links_list,
    },
    Exercise {
        operation: &registry::INTEGRATION_KEY_LINKS_CREATE,
        call: integration_key_links_create,
    },
    Exercise {
        operation: &registry::INTEGRATION_KEY_LINKS_REPLACE,
        call: integration_key_links_replace,
    },
    Exercise {
        operation: &registry::INTEGRATION_KEY_LINKS_DELETE,
        call: integration_key_links_delete,
    },
    Exercise { operation: &registry::SYSTEM_STATUS_GET, call: system_status_get },
];

/// `GET /Addresses`
fn addresses_list(client: &Client) -> Result<Exercised> {
    client
        .addresses()
        .list()
        .page(1)
        .page_size(1)
        .customer_id(1001)
        .city("Springfield")
        .state_or_province("GA")
        .send()
        .exercised()
}

/// `POST /Addresses`
fn addresses_create(client: &Client) -> Result<Exercised> {
    let body = address_create()?;
    client.addresses().create(body).send().exercised()
}

/// `GET /Addresses/{address_id}`
fn addresses_get(client: &Client) -> Result<Exercised> {
    client.addresses().get(1001).send().exercised()
}

/// `GET /Agents`
fn agents_list(client: &Client) -> Result<Exercised> {
    client.agents().list().page(1).page_size(1).send().exercised()
}

/// `POST /Agents`
fn agents_create(client: &Client) -> Result<Exercised> {
    let body = agent_create()?;
    client.agents().create(body).send().exercised()
}

/// `GET /Agents/{agent_id}`
fn agents_get(client: &Client) -> Result<Exercised> {
    client.agents().get(7).send().exercised()
}

/// `PUT /Agents/{agent_id}`
fn agents_replace(client: &Client) -> Result<Exercised> {
    let body = agent_replace()?;
    client.agents().replace(7, body).send().exercised()
}

/// `GET /Announcements`
fn announcements_list(client: &Client) -> Result<Exercised> {
    client.announcements().list().page(1).page_size(1).send().exercised()
}

/// `GET /Announcements/{announcement_id}`
fn announcements_get(client: &Client) -> Result<Exercised> {
    client.announcements().get(14).send().exercised()
}

/// `GET /Audits`
fn audits_list(client: &Client) -> Result<Exercised> {
    client
        .audits()
        .list()
        .page(1)
        .page_size(1)
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `GET /Audits/{audit_id}`
fn audits_get(client: &Client) -> Result<Exercised> {
    client.audits().get(88_001).send().exercised()
}

/// `GET /BillProfiles`
fn bill_profiles_list(client: &Client) -> Result<Exercised> {
    client.bill_profiles().list().page(1).page_size(1).send().exercised()
}

/// `GET /BillProfiles/{bill_profile_id}`
fn bill_profiles_get(client: &Client) -> Result<Exercised> {
    client.bill_profiles().get(1000).send().exercised()
}

/// `GET /Bills`
fn bills_list(client: &Client) -> Result<Exercised> {
    client
        .bills()
        .list()
        .page(1)
        .page_size(1)
        .bill_id(5001)
        .customer_id(1001)
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `POST /Bills`
fn bills_create(client: &Client) -> Result<Exercised> {
    let body = bill_create()?;
    client.bills().create(body).send().exercised()
}

/// `GET /Bills/{bill_id}`
fn bills_get(client: &Client) -> Result<Exercised> {
    client.bills().get(5001).send().exercised()
}

/// `GET /Charges`
fn charges_list(client: &Client) -> Result<Exercised> {
    client
        .charges()
        .list()
        .page(1)
        .page_size(1)
        .charge_id(9001)
        .customer_id(1001)
        .bill_id(5001)
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .created_date_end(date_time("2024-01-31T23:59:59"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `POST /Charges`
fn charges_create(client: &Client) -> Result<Exercised> {
    let body = charge_create()?;
    client.charges().create(body).send().exercised()
}

/// `GET /Charges/{charge_id}`
fn charges_get(client: &Client) -> Result<Exercised> {
    client.charges().get(9001).send().exercised()
}

/// `GET /Contacts`
fn contacts_list(client: &Client) -> Result<Exercised> {
    client
        .contacts()
        .list()
        .page(1)
        .page_size(1)
        .customer_id(1001)
        .name(["David", "Julia"])
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `POST /Contacts`
fn contacts_create(client: &Client) -> Result<Exercised> {
    let body = contact_create()?;
    client.contacts().create(body).send().exercised()
}

/// `GET /Contacts/{contact_id}`
fn contacts_get(client: &Client) -> Result<Exercised> {
    client.contacts().get(1001).send().exercised()
}

/// `PUT /Contacts/{contact_id}`
fn contacts_replace(client: &Client) -> Result<Exercised> {
    let body = contact_replace();
    client.contacts().replace(1001, body).send().exercised()
}

/// `PATCH /Contacts/{contact_id}`
fn contacts_update(client: &Client) -> Result<Exercised> {
    client
        .contacts()
        .edit(&contact())
        .name("Jane Doe")
        .email("jane@example.com")
        .company("Example Co")
        .customer_id(1001)
        .agent_id(7)
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .title("developer")
        .position("text")
        .fax("5555550102")
        .phone("5555550100")
        .comments("Call before 5 pm")
        .mobile("5555550101")
        .contact_type_id(3)
        .fields([custom_field()])
        .address(contact_address())
        .address_line_1("1 Main St")
        .address_line_2("Suite 200")
        .address_city("Springfield")
        .address_postal_code("30326")
        .address_postal_code_extension("1234")
        .address_state_or_province("GA")
        .custom_field("Rate Code", "BASIC")
        .send()
        .exercised()
}

/// `DELETE /Contacts/{contact_id}`
fn contacts_delete(client: &Client) -> Result<Exercised> {
    client.contacts().delete(1001).send().exercised()
}

/// `GET /ContactTypes`
fn contact_types_list(client: &Client) -> Result<Exercised> {
    client.contact_types().list().page(1).page_size(1).send().exercised()
}

/// `GET /ContactTypes/{contact_type_id}`
fn contact_types_get(client: &Client) -> Result<Exercised> {
    client.contact_types().get(3).send().exercised()
}

/// `GET /Credits`
fn credits_list(client: &Client) -> Result<Exercised> {
    client
        .credits()
        .list()
        .page(1)
        .page_size(1)
        .customer_id(1001)
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .created_date_end(date_time("2024-01-31T23:59:59"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `POST /Credits`
fn credits_create(client: &Client) -> Result<Exercised> {
    let body = credit_create()?;
    client.credits().create(body).send().exercised()
}

/// `GET /Credits/{credit_memo_id}`
fn credits_get(client: &Client) -> Result<Exercised> {
    client.credits().get(7001).send().exercised()
}

/// `GET /CustomerRelationships`
fn customer_relationships_list(client: &Client) -> Result<Exercised> {
    client.customer_relationships().list().page(1).page_size(1).send().exercised()
}

/// `GET /CustomerRelationships/{customer_relationship_id}`
fn customer_relationships_get(client: &Client) -> Result<Exercised> {
    client.customer_relationships().get(51).send().exercised()
}

/// `GET /Customers`
fn customers_list(client: &Client) -> Result<Exercised> {
    client
        .customers()
        .list()
        .page(1)
        .page_size(1)
        .customer_id(1001)
        .account_number("123")
        .name("Example Co")
        .bill_profile_id([1000, 1000])
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .updated_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `POST /Customers`
fn customers_create(client: &Client) -> Result<Exercised> {
    let body = customer_create()?;
    client.customers().create(body).send().exercised()
}

/// `GET /Customers/Metadata`
fn customers_list_metadata(client: &Client) -> Result<Exercised> {
    client.customers().list_metadata().customer_id(1001).send().exercised()
}

/// `GET /Customers/{customer_id}`
fn customers_get(client: &Client) -> Result<Exercised> {
    client.customers().get(1001).send().exercised()
}

/// `PUT /Customers/{customer_id}`
fn customers_replace(client: &Client) -> Result<Exercised> {
    let body = customer_replace();
    client.customers().replace(1001, body).send().exercised()
}

/// `PATCH /Customers/{customer_id}`
#[allow(clippy::too_many_lines, reason = "one line per field")]
fn customers_update(client: &Client) -> Result<Exercised> {
    client
        .customers()
        .edit(&customer())
        .billing_address(customer_address())
        .billing_address_address_id(1001)
        .billing_address_customer_id(1001)
        .billing_address_first_name("Jane")
        .billing_address_middle_initial("Q")
        .billing_address_last_name("Doe")
        .billing_address_company_name("Example Co")
        .billing_address_line_1("1 Main St")
        .billing_address_line_2("Suite 200")
        .billing_address_city("Springfield")
        .billing_address_state_or_province("GA")
        .billing_address_postal_code("30326")
        .billing_address_postal_code_extension("1234")
        .billing_address_country_code("USA")
        .billing_address_created_date(date_time("2024-01-02T03:04:05.678"))
        .billing_address_modified_date(date_time("2024-01-02T03:04:05.678"))
        .service_address(customer_address())
        .service_address_address_id(1001)
        .service_address_customer_id(1001)
        .service_address_first_name("Jane")
        .service_address_middle_initial("Q")
        .service_address_last_name("Doe")
        .service_address_company_name("Example Co")
        .service_address_line_1("1 Main St")
        .service_address_line_2("Suite 200")
        .service_address_city("Springfield")
        .service_address_state_or_province("GA")
        .service_address_postal_code("30326")
        .service_address_postal_code_extension("1234")
        .service_address_country_code("USA")
        .service_address_created_date(date_time("2024-01-02T03:04:05.678"))
        .service_address_modified_date(date_time("2024-01-02T03:04:05.678"))
        .listing_address(customer_address())
        .listing_address_address_id(1001)
        .listing_address_customer_id(1001)
        .listing_address_first_name("Jane")
        .listing_address_middle_initial("Q")
        .listing_address_last_name("Doe")
        .listing_address_company_name("Example Co")
        .listing_address_line_1("1 Main St")
        .listing_address_line_2("Suite 200")
        .listing_address_city("Springfield")
        .listing_address_state_or_province("GA")
        .listing_address_postal_code("30326")
        .listing_address_postal_code_extension("1234")
        .listing_address_country_code("USA")
        .listing_address_created_date(date_time("2024-01-02T03:04:05.678"))
        .listing_address_modified_date(date_time("2024-01-02T03:04:05.678"))
        .parent_customer_id(1001)
        .account_number("123")
        .activated_date(date_time("2024-01-02T00:00:00"))
        .agent_id(7)
        .secondary_agent_id(7)
        .close_date(date_time("2024-12-31T00:00:00"))
        .created_by(21)
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .updated_date(date_time("2024-01-02T03:04:05.678"))
        .email("jane@example.com")
        .is_parent(false)
        .registration_code("text")
        .security_pin("text")
        .sold_by(21)
        .source("web")
        .status("PROSPECT")
        .auto_debit(customer_auto_debit())
        .auto_debit_enabled(true)
        .auto_debit_day(15.0)
        .auto_debit_payment_account_id(301)
        .finance(customer_finance())
        .finance_amount_due(Decimal::new(10_700, 2))
        .finance_amount_overdue(Decimal::new(0, 2))
        .finance_bill_profile_id(1000)
        .finance_billing_method("text")
        .finance_balance(Decimal::new(10_700, 2))
        .finance_balance_limit(Decimal::new(50_000, 2))
        .finance_balance_limit_enabled(false)
        .finance_due_date(date_time("2024-02-15T00:00:00"))
        .finance_collection_template_id(2)
        .finance_contract_end_date(date_time("2025-12-31T00:00:00"))
        .finance_contract_start_date(date_time("2024-01-01T00:00:00"))
        .finance_cycle_date(date_time("2024-02-01T00:00:00"))
        .finance_late_fees_enabled(true)
        .finance_payment_terms_days(30)
        .finance_tax_exempt_enabled(false)
        .finance_tax_exempt_types("FS")
        .finance_usage_file_enabled(false)
        .finance_usage_file_format("text")
        .finance_payment_fees_enabled(false)
        .profile(customer_profile())
        .profile_class("Business")
        .profile_date_of_birth("text")
        .profile_language("text")
        .profile_tax_id("text")
        .fields([custom_field()])
        .suspended(false)
        .suspended_date(date_time("2024-06-30T00:00:00"))
        .culture("en-US")
        .custom_field("Rate Code", "BASIC")
        .send()
        .exercised()
}

/// `DELETE /Customers/{customer_id}`
fn customers_delete(client: &Client) -> Result<Exercised> {
    client.customers().delete(1001).send().exercised()
}

/// `GET /CustomersOptimized`
fn customers_optimized_list(client: &Client) -> Result<Exercised> {
    client.customers_optimized().list().page(1).page_size(1).send().exercised()
}

/// `GET /Files`
fn files_list(client: &Client) -> Result<Exercised> {
    client.files().list().page(1).page_size(1).send().exercised()
}

/// `GET /Files/{file_id}`
fn files_get(client: &Client) -> Result<Exercised> {
    client.files().get(640).send().exercised()
}

/// `GET /InventoryItem`
fn inventory_items_list(client: &Client) -> Result<Exercised> {
    client
        .inventory_items()
        .list()
        .page(1)
        .page_size(1)
        .identifier("5555550100")
        .inventory_type_id(15)
        .send()
        .exercised()
}

/// `POST /InventoryItem`
fn inventory_items_create(client: &Client) -> Result<Exercised> {
    let body = inventory_item_create()?;
    client.inventory_items().create(body).send().exercised()
}

/// `PATCH /InventoryItem/assignService`
fn inventory_items_assign_service(client: &Client) -> Result<Exercised> {
    let body = inventory_item_assign_service()?;
    client.inventory_items().assign_service(body).send().exercised()
}

/// `PATCH /InventoryItem/assignCustomer`
fn inventory_items_assign_customer(client: &Client) -> Result<Exercised> {
    let body = inventory_item_assign_customer()?;
    client.inventory_items().assign_customer(body).send().exercised()
}

/// `PATCH /InventoryItem/assignProduct`
fn inventory_items_assign_product(client: &Client) -> Result<Exercised> {
    let body = inventory_item_assign_product()?;
    client.inventory_items().assign_product(body).send().exercised()
}

/// `PATCH /InventoryItem/UnassignCustomer`
fn inventory_items_unassign_customer(client: &Client) -> Result<Exercised> {
    let body = inventory_item_unassign_customer()?;
    client.inventory_items().unassign_customer(body).send().exercised()
}

/// `PATCH /InventoryItem/unassignService`
#[cfg(feature = "unverified")]
fn inventory_items_unassign_service(client: &Client) -> Result<Exercised> {
    let body = inventory_item_unassign()?;
    client.inventory_items().unassign_service(body).send().exercised()
}

/// `PATCH /InventoryItem/unassignProduct`
#[cfg(feature = "unverified")]
fn inventory_items_unassign_product(client: &Client) -> Result<Exercised> {
    let body = inventory_item_unassign()?;
    client.inventory_items().unassign_product(body).send().exercised()
}

/// `GET /InventoryItem/{inventory_item_id}`
fn inventory_items_get(client: &Client) -> Result<Exercised> {
    client.inventory_items().get(880).send().exercised()
}

/// `PATCH /InventoryItem/{inventory_item_id}`
fn inventory_items_update(client: &Client) -> Result<Exercised> {
    client
        .inventory_items()
        .edit(&inventory_item())
        .inventory_type_id(15)
        .identifier("5555550100")
        .customer_id(1001)
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .created_by(21)
        .status("AVAILABLE")
        .inventory_item_unavailable_reason_id(2)
        .note("Returned by the customer")
        .fields([custom_field()])
        .custom_field("Rate Code", "BASIC")
        .send()
        .exercised()
}

/// `GET /InventoryTypes`
fn inventory_types_list(client: &Client) -> Result<Exercised> {
    client.inventory_types().list().page(1).page_size(1).send().exercised()
}

/// `POST /InventoryTypes`
fn inventory_types_create(client: &Client) -> Result<Exercised> {
    let body = Object::new().member("name", "text");
    client.inventory_types().create(body).send().exercised()
}

/// `GET /InventoryTypes/{inventory_type_id}`
fn inventory_types_get(client: &Client) -> Result<Exercised> {
    client.inventory_types().get(15).send().exercised()
}

/// `PUT /InventoryTypes/{inventory_type_id}`
fn inventory_types_replace(client: &Client) -> Result<Exercised> {
    let body = inventory_type_replace()?;
    client.inventory_types().replace(15, body).send().exercised()
}

/// `PATCH /InventoryTypes/{inventory_type_id}`
fn inventory_types_update(client: &Client) -> Result<Exercised> {
    client
        .inventory_types()
        .edit(&inventory_type())
        .category("text")
        .identifier("text")
        .name("Telephone Number")
        .requires_product(false)
        .description("SIM cards")
        .status("text")
        .format("text")
        .ratable(true)
        .fields([custom_field()])
        .custom_field("Rate Code", "BASIC")
        .send()
        .exercised()
}

/// `GET /Notes`
fn notes_list(client: &Client) -> Result<Exercised> {
    client
        .notes()
        .list()
        .page(1)
        .page_size(1)
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `POST /Notes`
fn notes_create(client: &Client) -> Result<Exercised> {
    let body = note_create()?;
    client.notes().create(body).send().exercised()
}

/// `GET /Notes/{note_id}`
fn notes_get(client: &Client) -> Result<Exercised> {
    client.notes().get(1013).send().exercised()
}

/// `GET /NoteTypes`
fn note_types_list(client: &Client) -> Result<Exercised> {
    client.note_types().list().page(1).page_size(1).send().exercised()
}

/// `GET /NoteTypes/{note_type_id}`
fn note_types_get(client: &Client) -> Result<Exercised> {
    client.note_types().get(2).send().exercised()
}

/// `GET /Orders`
fn orders_list(client: &Client) -> Result<Exercised> {
    client
        .orders()
        .list()
        .page(1)
        .page_size(1)
        .order_id(4001)
        .customer_id(1001)
        .status("NEW")
        .order_type("DISCONNECT")
        .status_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `GET /Orders/{order_id}`
fn orders_get(client: &Client) -> Result<Exercised> {
    client.orders().get(4001).send().exercised()
}

/// `PUT /Orders/{order_id}`
fn orders_replace(client: &Client) -> Result<Exercised> {
    let body = order_replace();
    client.orders().replace(4001, body).send().exercised()
}

/// `GET /OrderServices`
fn order_services_list(client: &Client) -> Result<Exercised> {
    client.order_services().list().page(1).page_size(1).send().exercised()
}

/// `GET /OrderServiceProducts`
fn order_service_products_list(client: &Client) -> Result<Exercised> {
    client.order_service_products().list().page(1).page_size(1).send().exercised()
}

/// `GET /Packages`
fn packages_list(client: &Client) -> Result<Exercised> {
    client.packages().list().page(1).page_size(1).send().exercised()
}

/// `GET /Packages/{package_id}`
fn packages_get(client: &Client) -> Result<Exercised> {
    client.packages().get(25).send().exercised()
}

/// `PUT /Packages/{package_id}`
fn packages_replace(client: &Client) -> Result<Exercised> {
    let body = package_replace()?;
    client.packages().replace(25, body).send().exercised()
}

/// `GET /PackageProducts`
fn package_products_list(client: &Client) -> Result<Exercised> {
    client.package_products().list().page(1).page_size(1).send().exercised()
}

/// `POST /PackageProducts`
fn package_products_create(client: &Client) -> Result<Exercised> {
    let body = package_product_create()?;
    client.package_products().create(body).send().exercised()
}

/// `GET /PackageProducts/{package_product_id}`
fn package_products_get(client: &Client) -> Result<Exercised> {
    client.package_products().get(260).send().exercised()
}

/// `GET /PaymentAccounts`
fn payment_accounts_list(client: &Client) -> Result<Exercised> {
    client
        .payment_accounts()
        .list()
        .page(1)
        .page_size(1)
        .customer_id(1001)
        .card_name_first("Jane")
        .card_name_last("Doe")
        .last_4("1111")
        .send()
        .exercised()
}

/// `POST /PaymentAccounts/card`
fn payment_accounts_create_card(client: &Client) -> Result<Exercised> {
    let body = payment_account_card_create()?;
    client.payment_accounts().create_card(body).send().exercised()
}

/// `POST /PaymentAccounts/bankaccount`
fn payment_accounts_create_bank_account(client: &Client) -> Result<Exercised> {
    let body = payment_account_bank_account_create()?;
    client.payment_accounts().create_bank_account(body).send().exercised()
}

/// `POST /PaymentAccounts/paymentcard`
fn payment_accounts_create_payment_card(client: &Client) -> Result<Exercised> {
    let body = payment_account_payment_card_create()?;
    client.payment_accounts().create_payment_card(body).send().exercised()
}

/// `PUT /PaymentAccounts/card/{payment_account_id}`
fn payment_accounts_replace_card(client: &Client) -> Result<Exercised> {
    let body = payment_account_card_replace()?;
    client.payment_accounts().replace_card(301, body).send().exercised()
}

/// `PUT /PaymentAccounts/paymentcard/{payment_account_id}`
fn payment_accounts_replace_payment_card(client: &Client) -> Result<Exercised> {
    let body = payment_account_payment_card_replace()?;
    client.payment_accounts().replace_payment_card(301, body).send().exercised()
}

/// `GET /PaymentAccounts/{payment_account_id}`
fn payment_accounts_get(client: &Client) -> Result<Exercised> {
    client.payment_accounts().get(301).send().exercised()
}

/// `DELETE /PaymentAccounts/{payment_account_id}`
fn payment_accounts_delete(client: &Client) -> Result<Exercised> {
    client.payment_accounts().delete(301).send().exercised()
}

/// `GET /PaymentMethods`
fn payment_methods_list(client: &Client) -> Result<Exercised> {
    client.payment_methods().list().page(1).page_size(1).send().exercised()
}

/// `GET /PaymentMethods/{payment_method_id}`
fn payment_methods_get(client: &Client) -> Result<Exercised> {
    client.payment_methods().get(3).send().exercised()
}

/// `GET /Payments`
fn payments_list(client: &Client) -> Result<Exercised> {
    client
        .payments()
        .list()
        .page(1)
        .page_size(1)
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `POST /Payments`
fn payments_create(client: &Client) -> Result<Exercised> {
    let body = payment_create()?;
    client.payments().create(body).send().exercised()
}

/// `POST /Payments/card`
fn payments_create_card(client: &Client) -> Result<Exercised> {
    let body = Object::new().member("name", "text");
    client.payments().create_card(body).send().exercised()
}

/// `GET /Payments/{payment_id}`
fn payments_get(client: &Client) -> Result<Exercised> {
    client.payments().get(6001).send().exercised()
}

/// `POST /Payments/{payment_id}/reverse`
#[cfg(feature = "unverified")]
fn payments_reverse(client: &Client) -> Result<Exercised> {
    let body = Object::new().member("name", "text");
    client.payments().reverse(6001).body(body).send().exercised()
}

/// `GET /Processes`
fn processes_list(client: &Client) -> Result<Exercised> {
    client
        .processes()
        .list()
        .page(1)
        .page_size(1)
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `GET /Processes/{process_id}`
fn processes_get(client: &Client) -> Result<Exercised> {
    client.processes().get(12).send().exercised()
}

/// `GET /ProcessPhases`
fn process_phases_list(client: &Client) -> Result<Exercised> {
    client.process_phases().list().page(1).page_size(1).send().exercised()
}

/// `GET /ProcessPhases/{process_phase_id}`
fn process_phases_get(client: &Client) -> Result<Exercised> {
    client.process_phases().get(31).send().exercised()
}

/// `GET /ProcessTasks`
fn process_tasks_list(client: &Client) -> Result<Exercised> {
    client.process_tasks().list().page(1).page_size(1).send().exercised()
}

/// `GET /ProcessTasks/{process_task_id}`
fn process_tasks_get(client: &Client) -> Result<Exercised> {
    client.process_tasks().get(310).send().exercised()
}

/// `GET /Products`
fn products_list(client: &Client) -> Result<Exercised> {
    client
        .products()
        .list()
        .page(1)
        .page_size(1)
        .product_id([205, 205])
        .active(true)
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `POST /Products`
fn products_create(client: &Client) -> Result<Exercised> {
    let body = product_create()?;
    client.products().create(body).send().exercised()
}

/// `GET /Products/{product_id}`
fn products_get(client: &Client) -> Result<Exercised> {
    client.products().get(205).send().exercised()
}

/// `PUT /Products/{product_id}`
fn products_replace(client: &Client) -> Result<Exercised> {
    let body = product_replace()?;
    client.products().replace(205, body).send().exercised()
}

/// `GET /ProductGroups`
fn product_groups_list(client: &Client) -> Result<Exercised> {
    client.product_groups().list().page(1).page_size(1).send().exercised()
}

/// `GET /ProductGroups/{product_group_id}`
fn product_groups_get(client: &Client) -> Result<Exercised> {
    client.product_groups().get(18).send().exercised()
}

/// `GET /ProductTypes`
fn product_types_list(client: &Client) -> Result<Exercised> {
    client.product_types().list().page(1).page_size(1).send().exercised()
}

/// `GET /ProductTypes/{product_type_id}`
fn product_types_get(client: &Client) -> Result<Exercised> {
    client.product_types().get(11).send().exercised()
}

/// `GET /Providers`
fn providers_list(client: &Client) -> Result<Exercised> {
    client
        .providers()
        .list()
        .page(1)
        .page_size(1)
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `GET /Providers/{provider_id}`
fn providers_get(client: &Client) -> Result<Exercised> {
    client.providers().get(6).send().exercised()
}

/// `GET /ProviderAccounts`
fn provider_accounts_list(client: &Client) -> Result<Exercised> {
    client.provider_accounts().list().page(1).page_size(1).send().exercised()
}

/// `GET /ProviderAccounts/{provider_account_id}`
fn provider_accounts_get(client: &Client) -> Result<Exercised> {
    client.provider_accounts().get(61).send().exercised()
}

/// `GET /Reports`
fn reports_list(client: &Client) -> Result<Exercised> {
    client.reports().list().page(1).page_size(1).send().exercised()
}

/// `GET /Reports/{report_id}`
fn reports_get(client: &Client) -> Result<Exercised> {
    client.reports().get(1054).send().exercised()
}

/// `GET /Reports/{report_id}/result`
fn reports_run(client: &Client) -> Result<Exercised> {
    client.reports().run(1054).send().exercised()
}

/// `GET /ReportCategories`
fn report_categories_list(client: &Client) -> Result<Exercised> {
    client.report_categories().list().page(1).page_size(1).send().exercised()
}

/// `GET /ReportCategories/{report_category_id}`
fn report_categories_get(client: &Client) -> Result<Exercised> {
    client.report_categories().get(6).send().exercised()
}

/// `GET /Requests`
fn requests_list(client: &Client) -> Result<Exercised> {
    client
        .requests()
        .list()
        .page(1)
        .page_size(1)
        .request_id(33)
        .customer_id(1001)
        .sort("-created_date")
        .send()
        .exercised()
}

/// `POST /Requests`
fn requests_create(client: &Client) -> Result<Exercised> {
    let body = Object::new().member("name", "text");
    client.requests().create(body).send().exercised()
}

/// `GET /Requests/{request_id}`
fn requests_get(client: &Client) -> Result<Exercised> {
    client.requests().get(33).send().exercised()
}

/// `GET /Requests/{request_id}/pdf`
fn requests_get_pdf(client: &Client) -> Result<Exercised> {
    client.requests().get_pdf(33).request_template_id(2).send().exercised()
}

/// `POST /Requests/{request_id}/approve`
#[cfg(feature = "unverified")]
fn requests_approve(client: &Client) -> Result<Exercised> {
    let body = Object::new().member("name", "text");
    client.requests().approve(33).body(body).send().exercised()
}

/// `GET /RequestAddresses`
fn request_addresses_list(client: &Client) -> Result<Exercised> {
    client.request_addresses().list().page(1).page_size(1).send().exercised()
}

/// `GET /RequestAddresses/{request_address_id}`
fn request_addresses_get(client: &Client) -> Result<Exercised> {
    client.request_addresses().get(330).send().exercised()
}

/// `GET /RequestContacts`
fn request_contacts_list(client: &Client) -> Result<Exercised> {
    client.request_contacts().list().page(1).page_size(1).send().exercised()
}

/// `GET /RequestContacts/{request_contact_id}`
fn request_contacts_get(client: &Client) -> Result<Exercised> {
    client.request_contacts().get(331).send().exercised()
}

/// `GET /RequestProducts`
fn request_products_list(client: &Client) -> Result<Exercised> {
    client
        .request_products()
        .list()
        .page(1)
        .page_size(1)
        .request_id(33)
        .send()
        .exercised()
}

/// `POST /RequestProducts`
fn request_products_create(client: &Client) -> Result<Exercised> {
    let body = request_product_create()?;
    client.request_products().create(body).send().exercised()
}

/// `GET /RequestProducts/{request_product_id}`
fn request_products_get(client: &Client) -> Result<Exercised> {
    client.request_products().get(332).send().exercised()
}

/// `PUT /RequestProducts/{request_product_id}`
fn request_products_replace(client: &Client) -> Result<Exercised> {
    let body = request_product_replace()?;
    client.request_products().replace(332, body).send().exercised()
}

/// `GET /RequestServices`
fn request_services_list(client: &Client) -> Result<Exercised> {
    client
        .request_services()
        .list()
        .page(1)
        .page_size(1)
        .request_id(33)
        .send()
        .exercised()
}

/// `POST /RequestServices`
fn request_services_create(client: &Client) -> Result<Exercised> {
    let body = request_service_create()?;
    client.request_services().create(body).send().exercised()
}

/// `GET /RequestServices/{request_service_id}`
fn request_services_get(client: &Client) -> Result<Exercised> {
    client.request_services().get(333).send().exercised()
}

/// `GET /RequestStatuses`
fn request_statuses_list(client: &Client) -> Result<Exercised> {
    client.request_statuses().list().page(1).page_size(1).send().exercised()
}

/// `GET /RequestStatuses/{request_status_id}`
fn request_statuses_get(client: &Client) -> Result<Exercised> {
    client.request_statuses().get(4).send().exercised()
}

/// `GET /RequestTemplates`
fn request_templates_list(client: &Client) -> Result<Exercised> {
    client.request_templates().list().page(1).page_size(1).send().exercised()
}

/// `GET /RequestTemplates/{request_template_id}`
fn request_templates_get(client: &Client) -> Result<Exercised> {
    client.request_templates().get(2).send().exercised()
}

/// `GET /Services`
fn services_list(client: &Client) -> Result<Exercised> {
    client
        .services()
        .list()
        .page(1)
        .page_size(1)
        .request_service_id(333)
        .number("5555550100")
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `POST /Services`
fn services_create(client: &Client) -> Result<Exercised> {
    let body = service_create()?;
    client.services().create(body).send().exercised()
}

/// `DELETE /Services`
#[cfg(feature = "unverified")]
fn services_disconnect(client: &Client) -> Result<Exercised> {
    let body = service_disconnect()?;
    client.services().disconnect(body).send().exercised()
}

/// `GET /Services/{service_id}`
fn services_get(client: &Client) -> Result<Exercised> {
    client.services().get(42).send().exercised()
}

/// `PATCH /Services/{service_id}`
fn services_update(client: &Client) -> Result<Exercised> {
    client
        .services()
        .edit(&service())
        .customer_id(1001)
        .provider_id(6)
        .service_type_id(9)
        .package_id(25)
        .number("5555550100")
        .pic("text")
        .lpic("text")
        .provider_account_id(61)
        .usage_plan_group_id(10)
        .number2("A-1")
        .description("Main line")
        .disconnected_date(date_time("2024-06-30T00:00:00"))
        .activated_date(date_time("2024-01-02T00:00:00"))
        .address_id(1001)
        .addressz_id(1001)
        .provider_account_number("text")
        .contract_start(date_time("2024-01-01T00:00:00"))
        .contract_end(date_time("2025-12-31T00:00:00"))
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .hunt_group("text")
        .circuit_number2("text")
        .circuit_foc_date(date_time("2024-01-15T00:00:00"))
        .notes("Installed in the basement")
        .fields([custom_field()])
        .request_service_id(333)
        .custom_field("Rate Code", "BASIC")
        .send()
        .exercised()
}

/// `GET /ServiceInventory`
fn service_inventory_list(client: &Client) -> Result<Exercised> {
    client
        .service_inventory()
        .list()
        .page(1)
        .page_size(1)
        .service_id(42)
        .customer_id(1001)
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `GET /ServiceProduct`
fn service_products_list(client: &Client) -> Result<Exercised> {
    client
        .service_products()
        .list()
        .page(1)
        .page_size(1)
        .service_id(42)
        .customer_id(1001)
        .product_id(205)
        .description("Internet 100 Mbit/s")
        .status("PENDING")
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `POST /ServiceProduct`
fn service_products_create(client: &Client) -> Result<Exercised> {
    let body = service_product_create()?;
    client.service_products().create(body).send().exercised()
}

/// `DELETE /ServiceProduct`
fn service_products_disconnect(client: &Client) -> Result<Exercised> {
    let body = service_product_disconnect()?;
    client.service_products().disconnect(body).send().exercised()
}

/// `GET /ServiceProduct/{service_product_id}`
fn service_products_get(client: &Client) -> Result<Exercised> {
    client.service_products().get(610).send().exercised()
}

/// `PUT /ServiceProduct/{service_product_id}`
fn service_products_replace(client: &Client) -> Result<Exercised> {
    let body = service_product_replace()?;
    client.service_products().replace(610, body).send().exercised()
}

/// `PATCH /ServiceProduct/{service_product_id}`
fn service_products_update(client: &Client) -> Result<Exercised> {
    client
        .service_products()
        .edit(&service_product())
        .customer_id(1001)
        .product_id(205)
        .package_id(25)
        .service_id(42)
        .description("Internet 100 Mbit/s")
        .code_1("text")
        .code_2("text")
        .rate(Decimal::new(1250, 2))
        .billed_through_date(date_time("2024-01-31T00:00:00"))
        .canceled_date(date_time("2025-12-31T00:00:00"))
        .status("ACTIVE")
        .status_date(date_time("2024-01-02T03:04:05.678"))
        .status_user_id(21)
        .activated_date(date_time("2024-01-02T00:00:00"))
        .cost(Decimal::new(800, 2))
        .wholesale_description("Internet 100 Mbit/s")
        .free_start_date(date_time("2024-01-01T00:00:00"))
        .free_end_date(date_time("2024-03-31T00:00:00"))
        .quantity(1.0)
        .contract_start_date(date_time("2024-01-01T00:00:00"))
        .contract_end_date(date_time("2025-12-31T00:00:00"))
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .tax_included(false)
        .group_on_bill(false)
        .itemized(true)
        .fields([custom_field()])
        .custom_field("Rate Code", "BASIC")
        .send()
        .exercised()
}

/// `GET /ServiceTypes`
fn service_types_list(client: &Client) -> Result<Exercised> {
    client
        .service_types()
        .list()
        .page(1)
        .page_size(1)
        .service_type_id(9)
        .send()
        .exercised()
}

/// `GET /ServiceTypes/{service_type_id}`
fn service_types_get(client: &Client) -> Result<Exercised> {
    client.service_types().get(9).send().exercised()
}

/// `GET /Tasks`
fn tasks_list(client: &Client) -> Result<Exercised> {
    client
        .tasks()
        .list()
        .page(1)
        .page_size(1)
        .order_id(4001)
        .subject("Schedule installation")
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `POST /Tasks`
fn tasks_create(client: &Client) -> Result<Exercised> {
    let body = Object::new().member("name", "text");
    client.tasks().create(body).send().exercised()
}

/// `GET /Tasks/{task_id}`
fn tasks_get(client: &Client) -> Result<Exercised> {
    client.tasks().get(5101).send().exercised()
}

/// `PATCH /Tasks/{task_id}`
fn tasks_update(client: &Client) -> Result<Exercised> {
    client
        .tasks()
        .edit(&task())
        .subject("Schedule installation")
        .message("Call the customer to agree on a date")
        .complete(false)
        .canceled(false)
        .assigned_to(21)
        .group_assigned_to(8)
        .task_type_id(2)
        .customer_id(1001)
        .request_id(33)
        .order_id(4001)
        .task_step_id(3)
        .due_date(date_time("2024-01-31T00:00:00"))
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .created_by(21)
        .fields([custom_field()])
        .custom_field("Rate Code", "BASIC")
        .send()
        .exercised()
}

/// `PUT /Tasks/{task_id}/action`
fn tasks_action(client: &Client) -> Result<Exercised> {
    let body = task_action()?;
    client.tasks().action(5101, body).send().exercised()
}

/// `GET /TaskSteps`
fn task_steps_list(client: &Client) -> Result<Exercised> {
    client.task_steps().list().page(1).page_size(1).send().exercised()
}

/// `GET /TaskSteps/{task_step_id}`
fn task_steps_get(client: &Client) -> Result<Exercised> {
    client.task_steps().get(3).send().exercised()
}

/// `GET /TaskTypes`
fn task_types_list(client: &Client) -> Result<Exercised> {
    client.task_types().list().page(1).page_size(1).send().exercised()
}

/// `GET /TaskTypes/{task_type_id}`
fn task_types_get(client: &Client) -> Result<Exercised> {
    client.task_types().get(2).send().exercised()
}

/// `GET /Tickets`
fn tickets_list(client: &Client) -> Result<Exercised> {
    client.tickets().list().page(1).page_size(1).send().exercised()
}

/// `POST /Tickets`
fn tickets_create(client: &Client) -> Result<Exercised> {
    let body = ticket_create()?;
    client.tickets().create(body).send().exercised()
}

/// `GET /Tickets/{ticket_id}`
fn tickets_get(client: &Client) -> Result<Exercised> {
    client.tickets().get(1205).send().exercised()
}

/// `PATCH /Tickets/{ticket_id}`
fn tickets_update(client: &Client) -> Result<Exercised> {
    client
        .tickets()
        .edit(&ticket())
        .description("No dial tone")
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .customer_id(1001)
        .resolution("<p>Replaced the router.</p>")
        .ticket_type_id(7)
        .ticket_step_id(9)
        .assigned_user_id(21)
        .assigned_group_id(8)
        .priority("text")
        .contact_name("Jane Doe")
        .contact_phone("5555550100")
        .contact_email("jane@example.com")
        .custom_status("Waiting for the customer")
        .created_by(21)
        .due_date_start(date_time("2024-01-31T09:00:00"))
        .due_date_end(date_time("2024-01-31T17:00:00"))
        .status("OPEN")
        .modified_date(date_time("2024-01-02T03:04:05.678"))
        .fields([custom_field()])
        .closed_date(date_time("2024-01-02T03:04:05.678"))
        .custom_field("Rate Code", "BASIC")
        .send()
        .exercised()
}

/// `GET /TicketJournals`
fn ticket_journals_list(client: &Client) -> Result<Exercised> {
    client
        .ticket_journals()
        .list()
        .page(1)
        .page_size(1)
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `POST /TicketJournals`
fn ticket_journals_create(client: &Client) -> Result<Exercised> {
    let body = ticket_journal_create()?;
    client.ticket_journals().create(body).send().exercised()
}

/// `GET /TicketJournals/{ticket_journal_id}`
fn ticket_journals_get(client: &Client) -> Result<Exercised> {
    client.ticket_journals().get(3301).send().exercised()
}

/// `GET /TicketProcesses`
fn ticket_processes_list(client: &Client) -> Result<Exercised> {
    client.ticket_processes().list().page(1).page_size(1).send().exercised()
}

/// `GET /TicketProcesses/{ticket_process_id}`
fn ticket_processes_get(client: &Client) -> Result<Exercised> {
    client.ticket_processes().get(4).send().exercised()
}

/// `GET /UsagePlanGroups`
fn usage_plan_groups_list(client: &Client) -> Result<Exercised> {
    client
        .usage_plan_groups()
        .list()
        .page(1)
        .page_size(1)
        .created_date_start(date_time("2024-01-02T00:00:00"))
        .sort("-created_date")
        .send()
        .exercised()
}

/// `GET /UsagePlanGroups/{usage_plan_group_id}`
fn usage_plan_groups_get(client: &Client) -> Result<Exercised> {
    client.usage_plan_groups().get(10).send().exercised()
}

/// `GET /Users`
fn users_list(client: &Client) -> Result<Exercised> {
    client.users().list().page(1).page_size(1).send().exercised()
}

/// `GET /Users/{user_id}`
fn users_get(client: &Client) -> Result<Exercised> {
    client.users().get(21).send().exercised()
}

/// `GET /UserGroups`
fn user_groups_list(client: &Client) -> Result<Exercised> {
    client.user_groups().list().page(1).page_size(1).send().exercised()
}

/// `GET /UserGroups/{user_group_id}`
fn user_groups_get(client: &Client) -> Result<Exercised> {
    client.user_groups().get(8).send().exercised()
}

/// `GET /WebhookReceivers`
fn webhook_receivers_list(client: &Client) -> Result<Exercised> {
    client.webhook_receivers().list().page(1).page_size(1).send().exercised()
}

/// `POST /WebhookReceivers`
fn webhook_receivers_create(client: &Client) -> Result<Exercised> {
    let body = webhook_receiver_create()?;
    client.webhook_receivers().create(body).send().exercised()
}

/// `GET /WebhookReceivers/{webhook_receiver_id}`
fn webhook_receivers_get(client: &Client) -> Result<Exercised> {
    client.webhook_receivers().get(17).send().exercised()
}

/// `DELETE /WebhookReceivers/{webhook_receiver_id}`
fn webhook_receivers_delete(client: &Client) -> Result<Exercised> {
    client.webhook_receivers().delete(17).send().exercised()
}

/// `POST /WebhookReceivers/{webhook_receiver_id}/activate`
fn webhook_receivers_activate(client: &Client) -> Result<Exercised> {
    let body = webhook_receiver_activate()?;
    client.webhook_receivers().activate(17).body(body).send().exercised()
}

/// `GET /WebhookSubscriptions`
fn webhook_subscriptions_list(client: &Client) -> Result<Exercised> {
    client.webhook_subscriptions().list().page(1).page_size(1).send().exercised()
}

/// `POST /WebhookSubscriptions`
fn webhook_subscriptions_create(client: &Client) -> Result<Exercised> {
    let body = webhook_subscription_create()?;
    client.webhook_subscriptions().create(body).send().exercised()
}

/// `GET /WebhookSubscriptions/{webhook_subscription_id}`
fn webhook_subscriptions_get(client: &Client) -> Result<Exercised> {
    client.webhook_subscriptions().get(23).send().exercised()
}

/// `DELETE /WebhookSubscriptions/{webhook_subscription_id}`
fn webhook_subscriptions_delete(client: &Client) -> Result<Exercised> {
    client.webhook_subscriptions().delete(23).send().exercised()
}

/// `GET /IntegrationSystem`
fn integration_systems_list(client: &Client) -> Result<Exercised> {
    client
        .integration_systems()
        .list()
        .page(1)
        .page_size(1)
        .system_name("SALESFORCE")
        .send()
        .exercised()
}

/// `GET /IntegrationEntityType`
fn integration_entity_types_list(client: &Client) -> Result<Exercised> {
    client
        .integration_entity_types()
        .list()
        .page(1)
        .page_size(1)
        .entity_type_name("CUSTOMER")
        .send()
        .exercised()
}

/// `GET /IntegrationKeyLink`
fn integration_key_links_list(client: &Client) -> Result<Exercised> {
    client
        .integration_key_links()
        .list()
        .page(1)
        .page_size(1)
        .external_id("A-1001")
        .send()
        .exercised()
}

/// `POST /IntegrationKeyLink`
fn integration_key_links_create(client: &Client) -> Result<Exercised> {
    let body = integration_key_link_create()?;
    client.integration_key_links().create(body).send().exercised()
}

/// `PUT /IntegrationKeyLink/{integration_key_link_id}`
fn integration_key_links_replace(client: &Client) -> Result<Exercised> {
    let body = Object::new().member("name", "text");
    client.integration_key_links().replace(91, body).send().exercised()
}

/// `DELETE /IntegrationKeyLink/{integration_key_link_id}`
fn integration_key_links_delete(client: &Client) -> Result<Exercised> {
    client.integration_key_links().delete(91).send().exercised()
}

/// `GET /SystemStatus`
fn system_status_get(client: &Client) -> Result<Exercised> {
    client.system_status().get().send().exercised()
}

fn address_create() -> Result<AddressCreate> {
    AddressCreate::builder()
        .address_id(1001)
        .customer_id(1001)
        .first_name("Jane")
        .middle_initial("Q")
        .last_name("Doe")
        .company_name("Example Co")
        .line_1("1 Main St")
        .line_2("Suite 200")
        .city("Springfield")
        .state_or_province("GA")
        .postal_code("30326")
        .postal_code_extension("1234")
        .country_code("USA")
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .modified_date(date_time("2024-01-02T03:04:05.678"))
        .build()
}

fn agent_create() -> Result<AgentCreate> {
    AgentCreate::builder()
        .agent_id(7)
        .parent_agent_id(7)
        .agent_type_id(4)
        .default_commission_plan_id(3)
        .address_id(1001)
        .account_number("A-7")
        .name("Example Telecom Partners")
        .email("agent@example.com")
        .phone("5555550110")
        .fax("5555550111")
        .status("text")
        .show_unrestricted_packages(true)
        .tax_identification_number("text")
        .company_bill_profile_id(1000)
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .created_by(21)
        .logo_file_id(640)
        .fields([custom_field()])
        .build()
}

fn agent_replace() -> Result<AgentReplace> {
    AgentReplace::builder()
        .agent_id(7)
        .parent_agent_id(7)
        .agent_type_id(4)
        .default_commission_plan_id(3)
        .address_id(1001)
        .account_number("A-7")
        .name("Example Telecom Partners")
        .email("agent@example.com")
        .phone("5555550110")
        .fax("5555550111")
        .status("text")
        .show_unrestricted_packages(true)
        .tax_identification_number("text")
        .company_bill_profile_id(1000)
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .created_by(21)
        .logo_file_id(640)
        .fields([custom_field()])
        .build()
}

fn bill_create() -> Result<BillCreate> {
    BillCreate::builder().child_customer_ids([1001]).build()
}

fn charge_create() -> Result<ChargeCreate> {
    ChargeCreate::builder()
        .charge_id(9001)
        .product_id(205)
        .product_type_id(0)
        .customer_id(1001)
        .bill_id(5001)
        .service_id(42)
        .service_product_id(610)
        .is_tax_included(false)
        .tax_class_id(5)
        .description("Setup")
        .amount(Decimal::new(10_700, 2))
        .cost(Decimal::new(4000, 2))
        .product_amount(Decimal::new(10_000, 2))
        .is_commission_exempted(false)
        .tax_amount(Decimal::new(700, 2))
        .geocode("1312104000")
        .proration(1.0)
        .created_date(date_time("2024-01-02T00:00:00"))
        .created_by(21)
        .quantity(1.0)
        .rate(Decimal::new(10_000, 2))
        .is_prorated(false)
        .start_date(date_time("2024-01-01T00:00:00"))
        .end_date(date_time("2024-01-31T00:00:00"))
        .build()
}

fn contact_create() -> Result<ContactCreate> {
    ContactCreate::builder()
        .address(contact_create_address()?)
        .customer_id(1001)
        .name("Jane Doe")
        .email("jane@example.com")
        .company("Example Co")
        .created_date(date_time("2024-01-02T00:00:00"))
        .title("developer")
        .fax("5555550102")
        .phone("5555550100")
        .comments("Call before 5 pm")
        .mobile("5555550101")
        .build()
}

fn contact_replace() -> ContactReplace {
    ContactReplace::from(contact())
}

fn contact() -> Contact {
    let mut record = Contact::new(1001);
    record.name = Some("Jane Doe".to_owned());
    record.email = Some("jane@example.com".to_owned());
    record.company = Some("Example Co".to_owned());
    record.customer_id = Some(CustomerId::new(1001));
    record.agent_id = Some(AgentId::new(7));
    record.created_date = Some(date_time("2024-01-02T03:04:05.678"));
    record.title = Some("developer".to_owned());
    record.position = Some("text".to_owned());
    record.fax = Some("5555550102".to_owned());
    record.phone = Some("5555550100".to_owned());
    record.comments = Some("Call before 5 pm".to_owned());
    record.mobile = Some("5555550101".to_owned());
    record.contact_type_id = Some(ContactTypeId::new(3));
    record.fields = Some(vec![custom_field()]);
    record.address = Some(contact_address());
    record
}

fn custom_field() -> CustomField {
    let mut record = CustomField::default();
    record.field_id = Some(FieldId::new(4));
    record.label = Some("Rate Code".to_owned());
    record.value = Some(CustomFieldValue::Text("BASIC".to_owned()));
    record
}

fn contact_address() -> ContactAddress {
    let mut record = ContactAddress::default();
    record.line_1 = Some("1 Main St".to_owned());
    record.line_2 = Some("Suite 200".to_owned());
    record.city = Some("Springfield".to_owned());
    record.postal_code = Some("30326".to_owned());
    record.postal_code_extension = Some("1234".to_owned());
    record.state_or_province = Some("GA".to_owned());
    record
}

fn credit_create() -> Result<CreditCreate> {
    CreditCreate::builder()
        .credit_memo_id(7001)
        .description("Outage in January")
        .product_type_id(11)
        .product_id(205)
        .service_product_id(610)
        .balance(Decimal::new(0, 2))
        .closed_date(date_time("2024-02-01T00:00:00"))
        .buy_rate(Decimal::new(800, 2))
        .atype("FCC")
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .created_by(21)
        .tax_class_id(5)
        .customer_id(1001)
        .bill_id(5001)
        .service_id(42)
        .amount(Decimal::new(2140, 2))
        .product_amount(Decimal::new(2000, 2))
        .tax_amount(Decimal::new(140, 2))
        .geocode("1312104000")
        .proration(Decimal::new(2000, 2))
        .is_tax_included(false)
        .cost(Decimal::new(800, 2))
        .is_bad_debt(false)
        .quantity(1.0)
        .rate(Decimal::new(2000, 2))
        .is_prorated(false)
        .start_date(date_time("2024-01-01T00:00:00"))
        .end_date(date_time("2024-01-31T00:00:00"))
        .build()
}

fn customer_create() -> Result<CustomerCreate> {
    CustomerCreate::builder()
        .billing_address(customer_create_address()?)
        .service_address(customer_create_address()?)
        .listing_address(customer_create_address()?)
        .finance(customer_create_finance()?)
        .fields([custom_field()])
        .account_number("123")
        .email("jane@example.com")
        .security_pin("text")
        .source("web")
        .status("PROSPECT")
        .activated_date(date_time("2024-01-02T00:00:00"))
        .close_date(date_time("2024-12-31T00:00:00"))
        .is_parent(false)
        .suspended(false)
        .parent_customer_id(1001)
        .agent_id(7)
        .profile(customer_profile())
        .auto_debit(customer_auto_debit())
        .build()
}

fn customer_replace() -> CustomerReplace {
    CustomerReplace::from(customer())
}

fn customer() -> Customer {
    let mut record = Customer::new(1001);
    record.billing_address = Some(customer_address());
    record.service_address = Some(customer_address());
    record.listing_address = Some(customer_address());
    record.parent_customer_id = Some(CustomerId::new(1001));
    record.account_number = Some("123".to_owned());
    record.activated_date = Some(date_time("2024-01-02T00:00:00"));
    record.agent_id = Some(AgentId::new(7));
    record.secondary_agent_id = Some(AgentId::new(7));
    record.close_date = Some(date_time("2024-12-31T00:00:00"));
    record.created_by = Some(UserId::new(21));
    record.created_date = Some(date_time("2024-01-02T03:04:05.678"));
    record.updated_date = Some(date_time("2024-01-02T03:04:05.678"));
    record.email = Some("jane@example.com".to_owned());
    record.is_parent = Some(false);
    record.registration_code = Some("text".to_owned());
    record.security_pin = Some(Secret::new("text"));
    record.sold_by = Some(21);
    record.source = Some("web".to_owned());
    record.status = Some("PROSPECT".into());
    record.auto_debit = Some(customer_auto_debit());
    record.finance = Some(customer_finance());
    record.profile = Some(customer_profile());
    record.fields = Some(vec![custom_field()]);
    record.suspended = Some(false);
    record.suspended_date = Some(date_time("2024-06-30T00:00:00"));
    record.culture = Some("en-US".to_owned());
    record
}

fn customer_address() -> CustomerAddress {
    let mut record = CustomerAddress::default();
    record.address_id = Some(AddressId::new(1001));
    record.customer_id = Some(CustomerId::new(1001));
    record.first_name = Some("Jane".to_owned());
    record.middle_initial = Some("Q".to_owned());
    record.last_name = Some("Doe".to_owned());
    record.company_name = Some("Example Co".to_owned());
    record.line_1 = Some("1 Main St".to_owned());
    record.line_2 = Some("Suite 200".to_owned());
    record.city = Some("Springfield".to_owned());
    record.state_or_province = Some("GA".to_owned());
    record.postal_code = Some("30326".to_owned());
    record.postal_code_extension = Some("1234".to_owned());
    record.country_code = Some(CountryCode::Text("USA".to_owned()));
    record.created_date = Some(date_time("2024-01-02T03:04:05.678"));
    record.modified_date = Some(date_time("2024-01-02T03:04:05.678"));
    record
}

fn customer_auto_debit() -> CustomerAutoDebit {
    let mut record = CustomerAutoDebit::default();
    record.enabled = Some(true);
    record.day = Some(15.0);
    record.payment_account_id = Some(PaymentAccountId::new(301));
    record
}

fn customer_finance() -> CustomerFinance {
    let mut record = CustomerFinance::default();
    record.amount_due = Some(Decimal::new(10_700, 2));
    record.amount_overdue = Some(Decimal::new(0, 2));
    record.bill_profile_id = Some(BillProfileId::new(1000));
    record.billing_method = Some("text".to_owned());
    record.balance = Some(Decimal::new(10_700, 2));
    record.balance_limit = Some(Decimal::new(50_000, 2));
    record.balance_limit_enabled = Some(false);
    record.due_date = Some(date_time("2024-02-15T00:00:00"));
    record.collection_template_id = Some(CollectionTemplateId::new(2));
    record.contract_end_date = Some(date_time("2025-12-31T00:00:00"));
    record.contract_start_date = Some(date_time("2024-01-01T00:00:00"));
    record.cycle_date = Some(date_time("2024-02-01T00:00:00"));
    record.late_fees_enabled = Some(true);
    record.payment_terms_days = Some(30);
    record.tax_exempt_enabled = Some(false);
    record.tax_exempt_types = Some("FS".to_owned());
    record.usage_file_enabled = Some(false);
    record.usage_file_format = Some("text".to_owned());
    record.payment_fees_enabled = Some(false);
    record
}

fn customer_profile() -> CustomerProfile {
    let mut record = CustomerProfile::default();
    record.class = Some("Business".into());
    record.date_of_birth = Some(Secret::new("text"));
    record.language = Some("text".to_owned());
    record.tax_id = Some(Secret::new("text"));
    record
}

fn inventory_item_create() -> Result<InventoryItemCreate> {
    InventoryItemCreate::builder()
        .inventory_type_id(15)
        .identifier("5555550100")
        .customer_id(1001)
        .status("AVAILABLE")
        .build()
}

fn inventory_item_assign_service() -> Result<InventoryItemAssignService> {
    InventoryItemAssignService::builder()
        .service_id(42)
        .identifiers(["5555550100"])
        .build()
}

fn inventory_item_assign_customer() -> Result<InventoryItemAssignCustomer> {
    InventoryItemAssignCustomer::builder()
        .customer_id(1001)
        .identifiers(["5555550100"])
        .build()
}

fn inventory_item_assign_product() -> Result<InventoryItemAssignProduct> {
    InventoryItemAssignProduct::builder()
        .service_product_id(610)
        .identifiers(["5555550100"])
        .build()
}

fn inventory_item_unassign_customer() -> Result<InventoryItemUnassignCustomer> {
    InventoryItemUnassignCustomer::builder().id(880).build()
}

fn inventory_item() -> InventoryItem {
    let mut record = InventoryItem::new(880);
    record.inventory_type_id = Some(InventoryTypeId::new(15));
    record.identifier = Some(InventoryIdentifier::Text("5555550100".to_owned()));
    record.customer_id = Some(CustomerId::new(1001));
    record.created_date = Some(date_time("2024-01-02T03:04:05.678"));
    record.created_by = Some(UserId::new(21));
    record.status = Some("AVAILABLE".into());
    let value = Some(InventoryItemUnavailableReasonId::new(2));
    record.inventory_item_unavailable_reason_id = value;
    record.note = Some("Returned by the customer".to_owned());
    record.fields = Some(vec![custom_field()]);
    record
}

fn inventory_type_replace() -> Result<InventoryTypeReplace> {
    InventoryTypeReplace::builder()
        .inventory_type_id(15)
        .category("text")
        .identifier("text")
        .name("Telephone Number")
        .requires_product(false)
        .description("SIM cards")
        .status("text")
        .format("text")
        .ratable(true)
        .fields([custom_field()])
        .build()
}

fn inventory_type() -> InventoryType {
    let mut record = InventoryType::new(15);
    record.category = Some("text".to_owned());
    record.identifier = Some("text".to_owned());
    record.name = Some("Telephone Number".to_owned());
    record.requires_product = Some(false);
    record.description = Some("SIM cards".to_owned());
    record.status = Some("text".to_owned());
    record.format = Some("text".to_owned());
    record.ratable = Some(true);
    record.fields = Some(vec![custom_field()]);
    record
}

fn note_create() -> Result<NoteCreate> {
    NoteCreate::builder()
        .customer_id(1001)
        .body("Technician booked.")
        .subject("Visit")
        .order_id(4001)
        .note_type_id(2)
        .build()
}

fn order_replace() -> OrderReplace {
    OrderReplace::from(order())
}

fn package_replace() -> Result<PackageReplace> {
    PackageReplace::builder()
        .package_id(25)
        .provider_id(6)
        .description("Business Basic")
        .description_on_bill("Business Basic package")
        .long_description("Telephone line, voicemail and internet access")
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .created_by(21)
        .active(true)
        .usage_plan_group_id(10)
        .service_type_id(9)
        .package_category_id(3)
        .exempt_from_spiff_commission(false)
        .state_provinces(["GA", "FL"])
        .postal_codes(["30326"])
        .restrict_class_flag(false)
        .class("Business")
        .restrict_bill_profile_flag(false)
        .bill_profile_id(1000)
        .currency_code("USD")
        .build()
}

fn package_product_create() -> Result<PackageProductCreate> {
    PackageProductCreate::builder()
        .package_product_id(260)
        .product_id(205)
        .package_id(25)
        .description("Internet 100 Mbit/s")
        .code_1("text")
        .code_2("text")
        .rate(Decimal::new(1250, 2))
        .cost(Decimal::new(800, 2))
        .buy_rate(Decimal::new(1000, 2))
        .quantity(1)
        .tax_included(false)
        .group_on_bill(false)
        .itemize(true)
        .credit(false)
        .state_provinces(["GA", "FL"])
        .order_type("ALL")
        .build()
}

fn payment_account_card_create() -> Result<PaymentAccountCardCreate> {
    PaymentAccountCardCreate::builder()
        .name_first("Jane")
        .name_last("Doe")
        .card_number("4111111111111111")
        .expiration_month("01")
        .expiration_year("2030")
        .cvv("123")
        .customer_id(1001)
        .build()
}

fn payment_account_bank_account_create() -> Result<PaymentAccountBankAccountCreate> {
    PaymentAccountBankAccountCreate::builder()
        .account_name("Jane Doe")
        .account_number("000123456789")
        .routing_number("000000000")
        .account_type("CHECKING")
        .customer_id(1001)
        .bank_name("Example Bank")
        .address_id(1001)
        .build()
}

fn payment_account_payment_card_create() -> Result<PaymentAccountPaymentCardCreate> {
    PaymentAccountPaymentCardCreate::builder()
        .name_first("Jane")
        .name_last("Doe")
        .card_number("4111111111111111")
        .expiration_month(1)
        .expiration_year(2030)
        .customer_id(1001)
        .address_id(1001)
        .build()
}

fn payment_account_card_replace() -> Result<PaymentAccountCardReplace> {
    PaymentAccountCardReplace::builder()
        .payment_account_id(301)
        .name_first("Jane")
        .name_last("Doe")
        .expiration_month("01")
        .expiration_year("2031")
        .cvv("123")
        .customer_id(1001)
        .build()
}

fn payment_account_payment_card_replace() -> Result<PaymentAccountPaymentCardReplace> {
    PaymentAccountPaymentCardReplace::builder()
        .payment_account_id(301)
        .name_first("Jane")
        .name_last("Doe")
        .expiration_month(1)
        .expiration_year(2031)
        .customer_id(1001)
        .address_id(1001)
        .build()
}

fn payment_create() -> Result<PaymentCreate> {
    PaymentCreate::builder()
        .customer_id(1001)
        .amount(Decimal::new(10_700, 2))
        .reference_number("R-1")
        .payment_account_id(301)
        .bill_id(5001)
        .received_date(date_time("2024-01-02T00:00:00"))
        .payment_method_id(3)
        .build()
}

fn product_create() -> Result<ProductCreate> {
    ProductCreate::builder()
        .currency_code("AED")
        .product_id(205)
        .product_type_id(11)
        .description("Internet 100 Mbit/s")
        .code_1("text")
        .code_2("text")
        .rate(Decimal::new(1250, 2))
        .cost(Decimal::new(800, 2))
        .buy_rate(Decimal::new(1000, 2))
        .created_date(date_time("2024-01-02T00:00:00"))
        .created_by(21)
        .active(true)
        .creates_order(false)
        .provider_id(6)
        .bills_in_arrears(false)
        .bill_every("FOLLOW_BILL_PROFILE")
        .prorates(true)
        .prorates_on_disconnect(true)
        .customer_class("Business")
        .long_description("Internet access with 100 Mbit/s in both directions")
        .ledger_code("text")
        .free_months(2)
        .automatic_expiration_months(12)
        .order_completion_billing(false)
        .tax_class_id(5)
        .wholesale_description("Internet 100 Mbit/s")
        .smart_pricing_id(4)
        .bill_profile_ids([1000])
        .fields([custom_field()])
        .category_id(8)
        .is_credit_account_type(false)
        .build()
}

fn product_replace() -> Result<ProductReplace> {
    ProductReplace::builder()
        .product_id(205)
        .product_type_id(11)
        .description("Internet 100 Mbit/s")
        .code_1("text")
        .code_2("text")
        .rate(Decimal::new(1250, 2))
        .cost(Decimal::new(800, 2))
        .buy_rate(Decimal::new(1000, 2))
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .created_by(21)
        .active(true)
        .creates_order(false)
        .provider_id(6)
        .bills_in_arrears(false)
        .bill_every("FOLLOW_BILL_PROFILE")
        .prorates(true)
        .prorates_on_disconnect(true)
        .customer_class("Business")
        .long_description("Internet access with 100 Mbit/s in both directions")
        .ledger_code("text")
        .free_months(2)
        .automatic_expiration_months(12)
        .order_completion_billing(false)
        .tax_class_id(5)
        .wholesale_description("Internet 100 Mbit/s")
        .smart_pricing_id(4)
        .bill_profile_ids([1000])
        .fields([custom_field()])
        .category_id(8)
        .is_credit_account_type(false)
        .currency_code("AED")
        .build()
}

fn request_product_create() -> Result<RequestProductCreate> {
    RequestProductCreate::builder()
        .request_product_id(332)
        .request_service_id(333)
        .request_id(33)
        .product_id(205)
        .quantity(2)
        .rate(Decimal::new(2995, 2))
        .description("Business line")
        .code_1("text")
        .code_2("text")
        .contract_start(date_time("2024-02-01T00:00:00"))
        .contract_end(date_time("2026-01-31T00:00:00"))
        .group_on_bill(false)
        .tax_included(false)
        .itemized(true)
        .cost(Decimal::new(1250, 2))
        .buy_rate(Decimal::new(1995, 2))
        .build()
}

fn request_product_replace() -> Result<RequestProductReplace> {
    RequestProductReplace::builder()
        .request_product_id(332)
        .request_service_id(333)
        .request_id(33)
        .product_id(205)
        .quantity(2)
        .rate(Decimal::new(2995, 2))
        .description("Business line")
        .code_1("text")
        .code_2("text")
        .contract_start(date_time("2024-02-01T00:00:00"))
        .contract_end(date_time("2026-01-31T00:00:00"))
        .group_on_bill(false)
        .tax_included(false)
        .itemized(true)
        .cost(Decimal::new(1250, 2))
        .buy_rate(Decimal::new(1995, 2))
        .build()
}

fn request_service_create() -> Result<RequestServiceCreate> {
    RequestServiceCreate::builder()
        .request_service_id(333)
        .request_address_id(330)
        .request_addressz_id(330)
        .request_id(33)
        .service_type_id(9)
        .provider_id(6)
        .provider_account_id(61)
        .usage_plan_group_id(10)
        .package_id(25)
        .number("5555550100")
        .number2("text")
        .provider_account_number("text")
        .description("Main line")
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .created_by(21)
        .contract_start(date_time("2024-02-01T00:00:00"))
        .contract_end(date_time("2026-01-31T00:00:00"))
        .pic("text")
        .lpic("text")
        .order_type("NEW")
        .fields([custom_field()])
        .build()
}

fn service_create() -> Result<ServiceCreate> {
    ServiceCreate::builder()
        .customer_id(1001)
        .provider_id(6)
        .effective_date(date_time("2024-01-02T00:00:00"))
        .service_type_id(9)
        .package_id(25)
        .number("5555550100")
        .pic("text")
        .lpic("text")
        .provider_account_id(61)
        .usage_plan_group_id(10)
        .number2("A-1")
        .description("Main line")
        .disconnected_date(date_time("2025-12-31T00:00:00"))
        .activated_date(date_time("2024-01-02T00:00:00"))
        .address_id(1001)
        .addressz_id(1001)
        .provider_account_number("text")
        .contract_start(date_time("2024-01-01T00:00:00"))
        .contract_end(date_time("2025-12-31T00:00:00"))
        .created_date(date_time("2024-01-02T00:00:00"))
        .build()
}

fn service() -> Service {
    let mut record = Service::new(42);
    record.customer_id = Some(CustomerId::new(1001));
    record.provider_id = Some(ProviderId::new(6));
    record.service_type_id = Some(ServiceTypeId::new(9));
    record.package_id = Some(PackageId::new(25));
    record.number = Some("5555550100".to_owned());
    record.pic = Some("text".to_owned());
    record.lpic = Some("text".to_owned());
    record.provider_account_id = Some(ProviderAccountId::new(61));
    record.usage_plan_group_id = Some(UsagePlanGroupId::new(10));
    record.number2 = Some("A-1".to_owned());
    record.description = Some("Main line".to_owned());
    record.disconnected_date = Some(date_time("2024-06-30T00:00:00"));
    record.activated_date = Some(date_time("2024-01-02T00:00:00"));
    record.address_id = Some(AddressId::new(1001));
    record.addressz_id = Some(AddressId::new(1001));
    record.provider_account_number = Some("text".to_owned());
    record.contract_start = Some(date_time("2024-01-01T00:00:00"));
    record.contract_end = Some(date_time("2025-12-31T00:00:00"));
    record.created_date = Some(date_time("2024-01-02T03:04:05.678"));
    record.hunt_group = Some("text".to_owned());
    record.circuit_number2 = Some("text".to_owned());
    record.circuit_foc_date = Some(date_time("2024-01-15T00:00:00"));
    record.notes = Some("Installed in the basement".to_owned());
    record.fields = Some(vec![custom_field()]);
    record.request_service_id = Some(RequestServiceId::new(333));
    record
}

fn service_product_create() -> Result<ServiceProductCreate> {
    ServiceProductCreate::builder()
        .service_id(42)
        .product_id(205)
        .customer_id(1001)
        .rate(Decimal::new(1250, 2))
        .quantity(1.0)
        .generate_proration(true)
        .effective_date(date_time("2024-01-02T00:00:00"))
        .activated_date(date_time("2024-01-02T00:00:00"))
        .package_id(25)
        .description("Internet 100 Mbit/s")
        .build()
}

fn service_product_disconnect() -> Result<ServiceProductDisconnect> {
    ServiceProductDisconnect::builder()
        .service_product_id(610)
        .effective_date(date_time("2024-06-30T00:00:00"))
        .generate_proration(true)
        .build()
}

fn service_product_replace() -> Result<ServiceProductReplace> {
    ServiceProductReplace::builder()
        .effective_date(date_time("2024-01-02T00:00:00"))
        .generate_proration(true)
        .service_product_id(610)
        .customer_id(1001)
        .product_id(205)
        .package_id(25)
        .service_id(42)
        .description("Internet 100 Mbit/s")
        .code_1("text")
        .code_2("text")
        .rate(Decimal::new(1250, 2))
        .billed_through_date(date_time("2024-01-31T00:00:00"))
        .canceled_date(date_time("2025-12-31T00:00:00"))
        .status("ACTIVE")
        .status_date(date_time("2024-01-02T00:00:00"))
        .status_user_id(21)
        .activated_date(date_time("2024-01-02T00:00:00"))
        .credit_flag("text")
        .cost(Decimal::new(800, 2))
        .wholesale_description("Internet 100 Mbit/s")
        .free_start_date(date_time("2024-01-01T00:00:00"))
        .free_end_date(date_time("2024-03-31T00:00:00"))
        .quantity(1.0)
        .contract_start_date(date_time("2024-01-01T00:00:00"))
        .contract_end_date(date_time("2025-12-31T00:00:00"))
        .created_date(date_time("2024-01-02T03:04:05.678"))
        .tax_included(false)
        .group_on_bill(false)
        .itemized(true)
        .fields([custom_field()])
        .build()
}

fn service_product() -> ServiceProduct {
    let mut record = ServiceProduct::new(610);
    record.customer_id = Some(CustomerId::new(1001));
    record.product_id = Some(ProductId::new(205));
    record.package_id = Some(PackageId::new(25));
    record.service_id = Some(ServiceId::new(42));
    record.description = Some("Internet 100 Mbit/s".to_owned());
    record.code_1 = Some("text".to_owned());
    record.code_2 = Some("text".to_owned());
    record.rate = Some(Decimal::new(1250, 2));
    record.billed_through_date = Some(date_time("2024-01-31T00:00:00"));
    record.canceled_date = Some(date_time("2025-12-31T00:00:00"));
    record.status = Some("ACTIVE".into());
    record.status_date = Some(date_time("2024-01-02T03:04:05.678"));
    record.status_user_id = Some(UserId::new(21));
    record.activated_date = Some(date_time("2024-01-02T00:00:00"));
    record.cost = Some(Decimal::new(800, 2));
    record.wholesale_description = Some("Internet 100 Mbit/s".to_owned());
    record.free_start_date = Some(date_time("2024-01-01T00:00:00"));
    record.free_end_date = Some(date_time("2024-03-31T00:00:00"));
    record.quantity = Some(1.0);
    record.contract_start_date = Some(date_time("2024-01-01T00:00:00"));
    record.contract_end_date = Some(date_time("2025-12-31T00:00:00"));
    record.created_date = Some(date_time("2024-01-02T03:04:05.678"));
    record.tax_included = Some(false);
    record.group_on_bill = Some(false);
    record.itemized = Some(true);
    record.fields = Some(vec![custom_field()]);
    record
}

fn task() -> Task {
    let mut record = Task::new(5101);
    record.subject = Some("Schedule installation".to_owned());
    record.message = Some("Call the customer to agree on a date".to_owned());
    record.complete = Some(false);
    record.canceled = Some(false);
    record.assigned_to = Some(UserId::new(21));
    record.group_assigned_to = Some(UserGroupId::new(8));
    record.task_type_id = Some(TaskTypeId::new(2));
    record.customer_id = Some(CustomerId::new(1001));
    record.request_id = Some(RequestId::new(33));
    record.order_id = Some(OrderId::new(4001));
    record.task_step_id = Some(TaskStepId::new(3));
    record.due_date = Some(date_time("2024-01-31T00:00:00"));
    record.created_date = Some(date_time("2024-01-02T03:04:05.678"));
    record.created_by = Some(UserId::new(21));
    record.fields = Some(vec![custom_field()]);
    record
}

fn task_action() -> Result<TaskAction> {
    TaskAction::builder().action("COMPLETE").build()
}

fn ticket_create() -> Result<TicketCreate> {
    TicketCreate::builder()
        .customer_id(1001)
        .contact_phone("5555550100")
        .description("No dial tone")
        .priority_id(2)
        .contact_name("Jane Doe")
        .assigned_group_id(8)
        .ticket_type_id(7)
        .ticket_step_id(9)
        .build()
}

fn ticket() -> Ticket {
    let mut record = Ticket::new(1205);
    record.description = Some("No dial tone".to_owned());
    record.created_date = Some(date_time("2024-01-02T03:04:05.678"));
    record.customer_id = Some(CustomerId::new(1001));
    record.resolution = Some("<p>Replaced the router.</p>".to_owned());
    record.ticket_type_id = Some(TicketTypeId::new(7));
    record.ticket_step_id = Some(TicketStepId::new(9));
    record.assigned_user_id = Some(UserId::new(21));
    record.assigned_group_id = Some(UserGroupId::new(8));
    record.priority = Some("text".to_owned());
    record.contact_name = Some("Jane Doe".to_owned());
    record.contact_phone = Some("5555550100".to_owned());
    record.contact_email = Some("jane@example.com".to_owned());
    record.custom_status = Some("Waiting for the customer".to_owned());
    record.created_by = Some(UserId::new(21));
    record.due_date_start = Some(date_time("2024-01-31T09:00:00"));
    record.due_date_end = Some(date_time("2024-01-31T17:00:00"));
    record.status = Some("OPEN".into());
    record.modified_date = Some(date_time("2024-01-02T03:04:05.678"));
    record.fields = Some(vec![custom_field()]);
    record.closed_date = Some(date_time("2024-01-02T03:04:05.678"));
    record
}

fn ticket_journal_create() -> Result<TicketJournalCreate> {
    TicketJournalCreate::builder()
        .message("status checked")
        .ticket_id(1205)
        .visible_in_agent_portal(true)
        .email_copy_to_group(false)
        .created_by(21)
        .build()
}

fn webhook_receiver_create() -> Result<WebhookReceiverCreate> {
    WebhookReceiverCreate::builder()
        .url("https://example.com/hook")
        .description("Inventory events")
        .build()
}

fn webhook_receiver_activate() -> Result<WebhookReceiverActivate> {
    WebhookReceiverActivate::builder().build()
}

fn webhook_subscription_create() -> Result<WebhookSubscriptionCreate> {
    WebhookSubscriptionCreate::builder()
        .webhook_receiver_id(17)
        .event_type("INVENTORY_UNASSIGNED")
        .build()
}

fn integration_key_link_create() -> Result<IntegrationKeyLinkCreate> {
    IntegrationKeyLinkCreate::builder()
        .integration_system_id(4)
        .integration_entity_type_id(2)
        .external_id("A-1001")
        .build()
}

fn contact_create_address() -> Result<ContactCreateAddress> {
    ContactCreateAddress::builder()
        .line_1("1 Main St")
        .line_2("Suite 200")
        .city("Springfield")
        .state_or_province("GA")
        .postal_code("30326")
        .postal_code_extension("1234")
        .build()
}

fn customer_create_address() -> Result<CustomerCreateAddress> {
    CustomerCreateAddress::builder()
        .first_name("Jane")
        .middle_initial("Q")
        .last_name("Doe")
        .company_name("Example Co")
        .line_1("1 Main St")
        .line_2("Suite 200")
        .city("Springfield")
        .state_or_province("GA")
        .postal_code("30326")
        .postal_code_extension("1234")
        .country_code("USA")
        .created_date(date_time("2024-01-02T00:00:00"))
        .build()
}

fn customer_create_finance() -> Result<CustomerCreateFinance> {
    CustomerCreateFinance::builder().bill_profile_id(1000).build()
}

fn order() -> Order {
    let mut record = Order::new(4001);
    record.pon = Some("text".to_owned());
    record.customer_id = Some(CustomerId::new(1001));
    record.order_type = Some("DISCONNECT".into());
    record.status = Some("COMPLETE".into());
    record.provider_id = Some(ProviderId::new(6));
    record.assigned_to = Some(UserId::new(21));
    record.request_id = Some(RequestId::new(33));
    record.process_id = Some(ProcessId::new(12));
    record.created_date = Some(date_time("2024-01-02T03:04:05.678"));
    record.created_by = Some(UserId::new(21));
    record.completed_date = Some(date_time("2024-01-12T15:30:00"));
    record.due_date = Some(date_time("2024-01-15T00:00:00"));
    record.status_date = Some(date_time("2024-01-12T15:30:00"));
    record.order_group_id = Some(OrderGroupId::new(77));
    record.hold_reason_id = Some(OrderHoldReasonId::new(6));
    record.retain_listing = Some(false);
    record.fields = Some(vec![custom_field()]);
    record
}

#[cfg(feature = "unverified")]
fn inventory_item_unassign() -> Result<InventoryItemUnassign> {
    InventoryItemUnassign::builder().id(880).build()
}

#[cfg(feature = "unverified")]
fn service_disconnect() -> Result<ServiceDisconnect> {
    ServiceDisconnect::builder()
        .service_id(42)
        .effective_date(date("2024-06-30"))
        .generate_proration(true)
        .build()
}
