// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! One call of every operation, with every parameter and a full body.

use crate::charges::ChargeCreate;
use crate::client::Client;
use crate::contacts::{
    Contact, ContactAddress, ContactCreate, ContactCreateAddress, ContactReplace,
};
use crate::customers::{
    Customer, CustomerAddress, CustomerAutoDebit, CustomerCreate, CustomerCreateAddress,
    CustomerCreateFinance, CustomerFinance, CustomerProfile,
};
use crate::registry;
use crate::types::{
    AddressId, AgentId, BillProfileId, CollectionTemplateId, ContactId, ContactTypeId,
    CountryCode, CustomField, CustomerId, FieldId, PaymentAccountId, UserId,
};
use revio_runtime::exercise::{Exercise, Exercised, date_time};
use revio_runtime::{Decimal, Extra, Object, Result, Secret};

/// All calls, in the order of the spec.
pub static CALLS: &[Exercise<Client>] = &[
    Exercise { operation: &registry::ADDRESSES_LIST, call: addresses_list },
    Exercise { operation: &registry::ADDRESSES_GET, call: addresses_get },
    Exercise { operation: &registry::CHARGES_LIST, call: charges_list },
    Exercise { operation: &registry::CHARGES_CREATE, call: charges_create },
    Exercise { operation: &registry::CHARGES_GET, call: charges_get },
    Exercise { operation: &registry::CONTACTS_LIST, call: contacts_list },
    Exercise { operation: &registry::CONTACTS_CREATE, call: contacts_create },
    Exercise { operation: &registry::CONTACTS_GET, call: contacts_get },
    Exercise { operation: &registry::CONTACTS_REPLACE, call: contacts_replace },
    Exercise { operation: &registry::CONTACTS_UPDATE, call: contacts_update },
    Exercise { operation: &registry::CONTACTS_DELETE, call: contacts_delete },
    Exercise { operation: &registry::CUSTOMERS_LIST, call: customers_list },
    Exercise { operation: &registry::CUSTOMERS_CREATE, call: customers_create },
    Exercise {
        operation: &registry::CUSTOMERS_LIST_METADATA,
        call: customers_list_metadata,
    },
    Exercise { operation: &registry::CUSTOMERS_GET, call: customers_get },
    Exercise { operation: &registry::CUSTOMERS_UPDATE, call: customers_update },
    Exercise { operation: &registry::CUSTOMERS_DELETE, call: customers_delete },
    Exercise { operation: &registry::REPORTS_LIST, call: reports_list },
    Exercise { operation: &registry::REPORTS_GET, call: reports_get },
    Exercise { operation: &registry::REPORTS_RUN, call: reports_run },
    Exercise { operation: &registry::REQUESTS_LIST, call: requests_list },
    Exercise { operation: &registry::REQUESTS_CREATE, call: requests_create },
    Exercise { operation: &registry::REQUESTS_GET, call: requests_get },
    Exercise { operation: &registry::REQUESTS_GET_PDF, call: requests_get_pdf },
    #[cfg(feature = "unverified")]
    Exercise { operation: &registry::REQUESTS_APPROVE, call: requests_approve },
    Exercise { operation: &registry::SERVICE_TYPES_LIST, call: service_types_list },
    Exercise { operation: &registry::SERVICE_TYPES_GET, call: service_types_get },
];

/// `GET /Addresses`
pub fn addresses_list(client: &Client) -> Result<Exercised> {
    client
        .addresses()
        .list()
        .page(1)
        .page_size(1)
        .customer_id(1001)
        .city("Atlanta")
        .state_or_province("GA")
        .send()
        .exercised()
}

/// `GET /Addresses/{address_id}`
pub fn addresses_get(client: &Client) -> Result<Exercised> {
    client.addresses().get(1001).send().exercised()
}

/// `GET /Charges`
pub fn charges_list(client: &Client) -> Result<Exercised> {
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
pub fn charges_create(client: &Client) -> Result<Exercised> {
    let body = charge_create()?;
    client.charges().create(body).send().exercised()
}

/// `GET /Charges/{charge_id}`
pub fn charges_get(client: &Client) -> Result<Exercised> {
    client.charges().get(9001).send().exercised()
}

/// `GET /Contacts`
pub fn contacts_list(client: &Client) -> Result<Exercised> {
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
pub fn contacts_create(client: &Client) -> Result<Exercised> {
    let body = contact_create()?;
    client.contacts().create(body).send().exercised()
}

/// `GET /Contacts/{contact_id}`
pub fn contacts_get(client: &Client) -> Result<Exercised> {
    client.contacts().get(1001).send().exercised()
}

/// `PUT /Contacts/{contact_id}`
pub fn contacts_replace(client: &Client) -> Result<Exercised> {
    let body = contact_replace();
    client.contacts().replace(1001, body).send().exercised()
}

/// `PATCH /Contacts/{contact_id}`
pub fn contacts_update(client: &Client) -> Result<Exercised> {
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
        .comments("text")
        .mobile("5555550101")
        .contact_type_id(3)
        .fields([custom_field()])
        .address(contact_address())
        .address_line_1("1 Main St")
        .address_line_2("text")
        .address_city("Springfield")
        .address_postal_code("30326")
        .address_postal_code_extension("1027")
        .address_state_or_province("GA")
        .custom_field("Technician Name", "John Smith")
        .send()
        .exercised()
}

/// `DELETE /Contacts/{contact_id}`
pub fn contacts_delete(client: &Client) -> Result<Exercised> {
    client.contacts().delete(1001).send().exercised()
}

/// `GET /Customers`
pub fn customers_list(client: &Client) -> Result<Exercised> {
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
pub fn customers_create(client: &Client) -> Result<Exercised> {
    let body = customer_create()?;
    client.customers().create(body).send().exercised()
}

/// `GET /Customers/Metadata`
pub fn customers_list_metadata(client: &Client) -> Result<Exercised> {
    client.customers().list_metadata().customer_id(1001).send().exercised()
}

/// `GET /Customers/{customer_id}`
pub fn customers_get(client: &Client) -> Result<Exercised> {
    client.customers().get(1001).send().exercised()
}

/// `PATCH /Customers/{customer_id}`
#[allow(clippy::too_many_lines, reason = "a line for each member")]
pub fn customers_update(client: &Client) -> Result<Exercised> {
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
        .billing_address_line_2("text")
        .billing_address_city("Springfield")
        .billing_address_state_or_province("GA")
        .billing_address_postal_code("30326")
        .billing_address_postal_code_extension("1027")
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
        .service_address_line_2("text")
        .service_address_city("Springfield")
        .service_address_state_or_province("GA")
        .service_address_postal_code("30326")
        .service_address_postal_code_extension("1027")
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
        .listing_address_line_2("text")
        .listing_address_city("Springfield")
        .listing_address_state_or_province("GA")
        .listing_address_postal_code("30326")
        .listing_address_postal_code_extension("1027")
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
        .profile_class("text")
        .profile_date_of_birth("text")
        .profile_language("text")
        .profile_tax_id("text")
        .fields([custom_field()])
        .suspended(false)
        .suspended_date(date_time("2024-06-30T00:00:00"))
        .custom_field("Technician Name", "John Smith")
        .send()
        .exercised()
}

/// `DELETE /Customers/{customer_id}`
pub fn customers_delete(client: &Client) -> Result<Exercised> {
    client.customers().delete(1001).send().exercised()
}

/// `GET /Reports`
pub fn reports_list(client: &Client) -> Result<Exercised> {
    client.reports().list().page(1).page_size(1).send().exercised()
}

/// `GET /Reports/{report_id}`
pub fn reports_get(client: &Client) -> Result<Exercised> {
    client.reports().get(1054).send().exercised()
}

/// `GET /Reports/{report_id}/result`
pub fn reports_run(client: &Client) -> Result<Exercised> {
    client.reports().run(1054).send().exercised()
}

/// `GET /Requests`
pub fn requests_list(client: &Client) -> Result<Exercised> {
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
pub fn requests_create(client: &Client) -> Result<Exercised> {
    let body = Object::new().member("name", "text");
    client.requests().create(body).send().exercised()
}

/// `GET /Requests/{request_id}`
pub fn requests_get(client: &Client) -> Result<Exercised> {
    client.requests().get(33).send().exercised()
}

/// `GET /Requests/{request_id}/pdf`
pub fn requests_get_pdf(client: &Client) -> Result<Exercised> {
    client.requests().get_pdf(33).request_template_id(2).send().exercised()
}

/// `POST /Requests/{request_id}/approve`
#[cfg(feature = "unverified")]
pub fn requests_approve(client: &Client) -> Result<Exercised> {
    let body = Object::new().member("name", "text");
    client.requests().approve(33).body(body).send().exercised()
}

/// `GET /ServiceTypes`
pub fn service_types_list(client: &Client) -> Result<Exercised> {
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
pub fn service_types_get(client: &Client) -> Result<Exercised> {
    client.service_types().get(9).send().exercised()
}

fn charge_create() -> Result<ChargeCreate> {
    ChargeCreate::builder()
        .charge_id(9001)
        .product_id(205)
        .product_type_id(11)
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
        .proration(0.5)
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
        .created_date(date_time("2020-08-02T00:00:00"))
        .title("developer")
        .fax("5555550102")
        .phone("5555550100")
        .comments("text")
        .mobile("5555550101")
        .build()
}

fn contact_replace() -> ContactReplace {
    ContactReplace::from(contact())
}

fn contact() -> Contact {
    Contact {
        contact_id: ContactId(1001),
        name: Some("Jane Doe".to_owned()),
        email: Some("jane@example.com".to_owned()),
        company: Some("Example Co".to_owned()),
        customer_id: Some(CustomerId(1001)),
        agent_id: Some(AgentId(7)),
        created_date: Some(date_time("2024-01-02T03:04:05.678")),
        title: Some("developer".to_owned()),
        position: Some("text".to_owned()),
        fax: Some("5555550102".to_owned()),
        phone: Some("5555550100".to_owned()),
        comments: Some("text".to_owned()),
        mobile: Some("5555550101".to_owned()),
        contact_type_id: Some(ContactTypeId(3)),
        fields: Some(vec![custom_field()]),
        address: Some(contact_address()),
        extra: Extra::new(),
    }
}

fn custom_field() -> CustomField {
    CustomField {
        field_id: Some(FieldId(4)),
        label: Some("Technician Name".to_owned()),
        value: Some("John Smith".to_owned()),
        extra: Extra::new(),
    }
}

fn contact_address() -> ContactAddress {
    ContactAddress {
        line_1: Some("1 Main St".to_owned()),
        line_2: Some("text".to_owned()),
        city: Some("Springfield".to_owned()),
        postal_code: Some("30326".to_owned()),
        postal_code_extension: Some("1027".to_owned()),
        state_or_province: Some("GA".to_owned()),
        extra: Extra::new(),
    }
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
        .activated_date(date_time("2020-08-02T00:00:00"))
        .close_date(date_time("2020-08-02T00:00:00"))
        .is_parent(true)
        .suspended(false)
        .parent_customer_id(1001)
        .agent_id(7)
        .profile(customer_profile())
        .auto_debit(customer_auto_debit())
        .build()
}

fn customer() -> Customer {
    Customer {
        billing_address: Some(customer_address()),
        service_address: Some(customer_address()),
        listing_address: Some(customer_address()),
        customer_id: CustomerId(1001),
        parent_customer_id: Some(CustomerId(1001)),
        account_number: Some("123".to_owned()),
        activated_date: Some(date_time("2024-01-02T00:00:00")),
        agent_id: Some(AgentId(7)),
        secondary_agent_id: Some(AgentId(7)),
        close_date: Some(date_time("2024-12-31T00:00:00")),
        created_by: Some(UserId(21)),
        created_date: Some(date_time("2024-01-02T03:04:05.678")),
        updated_date: Some(date_time("2024-01-02T03:04:05.678")),
        email: Some("jane@example.com".to_owned()),
        is_parent: Some(false),
        registration_code: Some("text".to_owned()),
        security_pin: Some(Secret::new("text")),
        sold_by: Some(21),
        source: Some("web".to_owned()),
        status: Some("PROSPECT".into()),
        auto_debit: Some(customer_auto_debit()),
        finance: Some(customer_finance()),
        profile: Some(customer_profile()),
        fields: Some(vec![custom_field()]),
        suspended: Some(false),
        suspended_date: Some(date_time("2024-06-30T00:00:00")),
        extra: Extra::new(),
    }
}

fn customer_address() -> CustomerAddress {
    CustomerAddress {
        address_id: Some(AddressId(1001)),
        customer_id: Some(CustomerId(1001)),
        first_name: Some("Jane".to_owned()),
        middle_initial: Some("Q".to_owned()),
        last_name: Some("Doe".to_owned()),
        company_name: Some("Example Co".to_owned()),
        line_1: Some("1 Main St".to_owned()),
        line_2: Some("text".to_owned()),
        city: Some("Springfield".to_owned()),
        state_or_province: Some("GA".to_owned()),
        postal_code: Some("30326".to_owned()),
        postal_code_extension: Some("1027".to_owned()),
        country_code: Some(CountryCode::Text("USA".to_owned())),
        created_date: Some(date_time("2024-01-02T03:04:05.678")),
        modified_date: Some(date_time("2024-01-02T03:04:05.678")),
        extra: Extra::new(),
    }
}

fn customer_auto_debit() -> CustomerAutoDebit {
    CustomerAutoDebit {
        enabled: Some(true),
        day: Some(15.0),
        payment_account_id: Some(PaymentAccountId(301)),
        extra: Extra::new(),
    }
}

fn customer_finance() -> CustomerFinance {
    CustomerFinance {
        amount_due: Some(Decimal::new(10_700, 2)),
        amount_overdue: Some(Decimal::new(0, 2)),
        bill_profile_id: Some(BillProfileId(1000)),
        billing_method: Some("text".to_owned()),
        balance: Some(Decimal::new(10_700, 2)),
        balance_limit: Some(Decimal::new(50_000, 2)),
        balance_limit_enabled: Some(false),
        due_date: Some(date_time("2024-02-15T00:00:00")),
        collection_template_id: Some(CollectionTemplateId(2)),
        contract_end_date: Some(date_time("2025-12-31T00:00:00")),
        contract_start_date: Some(date_time("2024-01-01T00:00:00")),
        cycle_date: Some(date_time("2024-02-01T00:00:00")),
        late_fees_enabled: Some(true),
        payment_terms_days: Some(30),
        tax_exempt_enabled: Some(false),
        tax_exempt_types: Some("FS".to_owned()),
        usage_file_enabled: Some(false),
        usage_file_format: Some("text".to_owned()),
        payment_fees_enabled: Some(false),
        extra: Extra::new(),
    }
}

fn customer_profile() -> CustomerProfile {
    CustomerProfile {
        class: Some("text".to_owned()),
        date_of_birth: Some(Secret::new("text")),
        language: Some("text".to_owned()),
        tax_id: Some(Secret::new("text")),
        extra: Extra::new(),
    }
}

fn contact_create_address() -> Result<ContactCreateAddress> {
    ContactCreateAddress::builder()
        .line_1("1 Main St")
        .line_2("text")
        .city("Springfield")
        .state_or_province("GA")
        .postal_code("30326")
        .postal_code_extension("1027")
        .build()
}

fn customer_create_address() -> Result<CustomerCreateAddress> {
    CustomerCreateAddress::builder()
        .first_name("Jane")
        .middle_initial("Q")
        .last_name("Doe")
        .company_name("Example Co")
        .line_1("1 Main St")
        .line_2("text")
        .city("Springfield")
        .state_or_province("GA")
        .postal_code("30326")
        .postal_code_extension("1027")
        .country_code("USA")
        .created_date(date_time("2020-08-02T00:00:00"))
        .build()
}

fn customer_create_finance() -> Result<CustomerCreateFinance> {
    CustomerCreateFinance::builder().bill_profile_id(1000).build()
}
