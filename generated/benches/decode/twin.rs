//! The same records with serde's derive, as one writes them by hand: every field of the API
//! description in its own type, and the unknown ones in a map. Amounts pass through `f64`.

use chrono::NaiveDateTime;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

#[derive(Serialize, Deserialize)]
pub(crate) struct Collection<T> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ok: Option<bool>,
    pub(crate) has_more: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    record_count: Option<i64>,
    pub(crate) records: Vec<T>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Contact {
    contact_id: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    company: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    customer_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    agent_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    created_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    position: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fax: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comments: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mobile: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contact_type_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fields: Option<Vec<CustomField>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    address: Option<ContactAddress>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct ContactAddress {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    line_1: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    line_2: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    postal_code_extension: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    state_or_province: Option<String>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Charge {
    charge_id: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    product_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    product_type_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    customer_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bill_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    service_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    service_product_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    is_tax_included: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tax_class_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "rust_decimal::serde::float_option"
    )]
    amount: Option<Decimal>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "rust_decimal::serde::float_option"
    )]
    cost: Option<Decimal>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "rust_decimal::serde::float_option"
    )]
    product_amount: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    is_commission_exempted: Option<bool>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "rust_decimal::serde::float_option"
    )]
    tax_amount: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    geocode: Option<Geocode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    proration: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    created_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    created_by: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quantity: Option<f64>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "rust_decimal::serde::float_option"
    )]
    rate: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    is_prorated: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    end_date: Option<NaiveDateTime>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Service {
    service_id: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    customer_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    provider_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    service_type_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    package_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pic: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lpic: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    provider_account_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    usage_plan_group_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number2: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    disconnected_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    activated_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    address_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    addressz_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    provider_account_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contract_start: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contract_end: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    created_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hunt_group: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    circuit_number2: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    circuit_foc_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    notes: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fields: Option<Vec<CustomField>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    request_service_id: Option<i64>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Customer {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    billing_address: Option<CustomerAddress>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    service_address: Option<CustomerAddress>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    listing_address: Option<CustomerAddress>,
    customer_id: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parent_customer_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    account_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    activated_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    agent_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    secondary_agent_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    close_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    created_by: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    created_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    updated_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    is_parent: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    registration_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    security_pin: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sold_by: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status: Option<CustomerStatus>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    auto_debit: Option<CustomerAutoDebit>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    finance: Option<CustomerFinance>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    profile: Option<CustomerProfile>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fields: Option<Vec<CustomField>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    suspended: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    suspended_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    culture: Option<String>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct CustomerAddress {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    address_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    customer_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    middle_initial: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    company_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    line_1: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    line_2: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    state_or_province: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    postal_code_extension: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    country_code: Option<CountryCode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    created_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    modified_date: Option<NaiveDateTime>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct CustomerAutoDebit {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    day: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    payment_account_id: Option<i64>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct CustomerFinance {
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "rust_decimal::serde::float_option"
    )]
    amount_due: Option<Decimal>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "rust_decimal::serde::float_option"
    )]
    amount_overdue: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bill_profile_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    billing_method: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "rust_decimal::serde::float_option"
    )]
    balance: Option<Decimal>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "rust_decimal::serde::float_option"
    )]
    balance_limit: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    balance_limit_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    due_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    collection_template_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contract_end_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contract_start_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cycle_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    late_fees_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    payment_terms_days: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tax_exempt_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tax_exempt_types: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    usage_file_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    usage_file_format: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    payment_fees_enabled: Option<bool>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct CustomerProfile {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    class: Option<CustomerClass>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date_of_birth: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tax_id: Option<String>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct ServiceProduct {
    service_product_id: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    customer_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    product_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    package_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    service_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    code_1: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    code_2: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "rust_decimal::serde::float_option"
    )]
    rate: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    billed_through_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    canceled_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status: Option<ServiceProductStatus>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status_user_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    activated_date: Option<NaiveDateTime>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "rust_decimal::serde::float_option"
    )]
    cost: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    wholesale_description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    free_start_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    free_end_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quantity: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contract_start_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contract_end_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    created_date: Option<NaiveDateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tax_included: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    group_on_bill: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    itemized: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    fields: Option<Vec<CustomField>>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct CustomField {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    field_id: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<CustomFieldValue>,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum CustomFieldValue {
    Text(String),
    Number(f64),
    Bool(bool),
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Geocode {
    Text(String),
    Number(f64),
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum CountryCode {
    Text(String),
    Number(i64),
}

#[derive(Serialize, Deserialize)]
enum CustomerStatus {
    #[serde(rename = "PROSPECT")]
    Prospect,
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "CLOSED")]
    Closed,
    #[serde(untagged)]
    Other(String),
}

#[derive(Serialize, Deserialize)]
enum CustomerClass {
    Business,
    Residential,
    #[serde(untagged)]
    Other(String),
}

#[derive(Serialize, Deserialize)]
enum ServiceProductStatus {
    #[serde(rename = "PENDING")]
    Pending,
    #[serde(rename = "ACTIVE")]
    Active,
    #[serde(rename = "DENIED")]
    Denied,
    #[serde(rename = "DISCONNECTED")]
    Disconnected,
    #[serde(untagged)]
    Other(String),
}
