// Generated from the spec by `cargo xtask codegen`. Do not edit.

//! Every operation as data: what the calls are made from.
//!
//! Operations that need a feature are here only with it.

pub use revio_runtime::registry::{
    Answer, Body, Evidence, Operation, Parameter, ParameterKind, Place, Retry, Style,
    Verb,
};

/// All operations, in the order of the spec.
pub static OPERATIONS: &[&Operation] = &[
    &ADDRESSES_LIST,
    &ADDRESSES_GET,
    &CHARGES_LIST,
    &CHARGES_CREATE,
    &CHARGES_GET,
    &CONTACTS_LIST,
    &CONTACTS_CREATE,
    &CONTACTS_GET,
    &CONTACTS_REPLACE,
    &CONTACTS_UPDATE,
    &CONTACTS_DELETE,
    &CUSTOMERS_LIST,
    &CUSTOMERS_CREATE,
    &CUSTOMERS_LIST_METADATA,
    &CUSTOMERS_GET,
    &CUSTOMERS_UPDATE,
    &CUSTOMERS_DELETE,
    &REPORTS_LIST,
    &REPORTS_GET,
    &REPORTS_RUN,
    &REQUESTS_LIST,
    &REQUESTS_CREATE,
    &REQUESTS_GET,
    &REQUESTS_GET_PDF,
    #[cfg(feature = "unverified")]
    &REQUESTS_APPROVE,
    &SERVICE_TYPES_LIST,
    &SERVICE_TYPES_GET,
];

/// `GET /Addresses`
pub static ADDRESSES_LIST: Operation = Operation {
    id: "addresses_list",
    resource: "addresses",
    name: "list",
    method: Verb::Get,
    path: "/Addresses",
    parameters: &[
        Parameter::query("search.page", ParameterKind::Integer).minimum(1),
        Parameter::query("search.page_size", ParameterKind::Integer)
            .minimum(1)
            .maximum(500),
        Parameter::query("search.customer_id", ParameterKind::Integer),
        Parameter::query("search.city", ParameterKind::Text),
        Parameter::query("search.state_or_province", ParameterKind::Text),
    ],
    body: None,
    answer: Answer::Collection("Address"),
    evidence: Evidence::Official,
    retry: Retry::Safe,
    feature: None,
};

/// `GET /Addresses/{address_id}`
pub static ADDRESSES_GET: Operation = Operation {
    id: "addresses_get",
    resource: "addresses",
    name: "get",
    method: Verb::Get,
    path: "/Addresses/{address_id}",
    parameters: &[Parameter::path("address_id", ParameterKind::Integer)],
    body: None,
    answer: Answer::Record("Address"),
    evidence: Evidence::Official,
    retry: Retry::Safe,
    feature: None,
};

/// `GET /Charges`
pub static CHARGES_LIST: Operation = Operation {
    id: "charges_list",
    resource: "charges",
    name: "list",
    method: Verb::Get,
    path: "/Charges",
    parameters: &[
        Parameter::query("search.page", ParameterKind::Integer).minimum(1),
        Parameter::query("search.page_size", ParameterKind::Integer)
            .minimum(1)
            .maximum(500),
        Parameter::query("search.charge_id", ParameterKind::Integer),
        Parameter::query("search.customer_id", ParameterKind::Integer),
        Parameter::query("search.bill_id", ParameterKind::Integer),
        Parameter::query("search.created_date_start", ParameterKind::DateTime),
        Parameter::query("search.created_date_end", ParameterKind::DateTime),
        Parameter::query("search.sort", ParameterKind::Text),
    ],
    body: None,
    answer: Answer::Collection("Charge"),
    evidence: Evidence::Observed,
    retry: Retry::Safe,
    feature: None,
};

/// `POST /Charges`
pub static CHARGES_CREATE: Operation = Operation {
    id: "charges_create",
    resource: "charges",
    name: "create",
    method: Verb::Post,
    path: "/Charges",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "ChargeCreate",
        required: &[
            "customer_id",
            "is_tax_included",
            "description",
            "cost",
            "is_commission_exempted",
            "quantity",
            "rate",
            "is_prorated",
            "start_date",
            "end_date",
        ],
        members: &[
            "charge_id",
            "product_id",
            "product_type_id",
            "customer_id",
            "bill_id",
            "service_id",
            "service_product_id",
            "is_tax_included",
            "tax_class_id",
            "description",
            "amount",
            "cost",
            "product_amount",
            "is_commission_exempted",
            "tax_amount",
            "geocode",
            "proration",
            "created_date",
            "created_by",
            "quantity",
            "rate",
            "is_prorated",
            "start_date",
            "end_date",
        ],
    }),
    answer: Answer::Created,
    evidence: Evidence::Official,
    retry: Retry::Never,
    feature: None,
};

/// `GET /Charges/{charge_id}`
pub static CHARGES_GET: Operation = Operation {
    id: "charges_get",
    resource: "charges",
    name: "get",
    method: Verb::Get,
    path: "/Charges/{charge_id}",
    parameters: &[Parameter::path("charge_id", ParameterKind::Integer)],
    body: None,
    answer: Answer::Record("Charge"),
    evidence: Evidence::Inferred,
    retry: Retry::Safe,
    feature: None,
};

/// `GET /Contacts`
pub static CONTACTS_LIST: Operation = Operation {
    id: "contacts_list",
    resource: "contacts",
    name: "list",
    method: Verb::Get,
    path: "/Contacts",
    parameters: &[
        Parameter::query("search.page", ParameterKind::Integer).minimum(1),
        Parameter::query("search.page_size", ParameterKind::Integer)
            .minimum(1)
            .maximum(500),
        Parameter::query("search.customer_id", ParameterKind::Integer),
        Parameter::query("search.name", ParameterKind::Text).comma(),
        Parameter::query("search.created_date_start", ParameterKind::DateTime),
        Parameter::query("search.sort", ParameterKind::Text),
    ],
    body: None,
    answer: Answer::Collection("Contact"),
    evidence: Evidence::Observed,
    retry: Retry::Safe,
    feature: None,
};

/// `POST /Contacts`
pub static CONTACTS_CREATE: Operation = Operation {
    id: "contacts_create",
    resource: "contacts",
    name: "create",
    method: Verb::Post,
    path: "/Contacts",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "ContactCreate",
        required: &[],
        members: &[
            "address",
            "customer_id",
            "name",
            "email",
            "company",
            "created_date",
            "title",
            "fax",
            "phone",
            "comments",
            "mobile",
        ],
    }),
    answer: Answer::Created,
    evidence: Evidence::Observed,
    retry: Retry::Never,
    feature: None,
};

/// `GET /Contacts/{contact_id}`
pub static CONTACTS_GET: Operation = Operation {
    id: "contacts_get",
    resource: "contacts",
    name: "get",
    method: Verb::Get,
    path: "/Contacts/{contact_id}",
    parameters: &[Parameter::path("contact_id", ParameterKind::Integer)],
    body: None,
    answer: Answer::Record("Contact"),
    evidence: Evidence::Official,
    retry: Retry::Safe,
    feature: None,
};

/// `PUT /Contacts/{contact_id}`
pub static CONTACTS_REPLACE: Operation = Operation {
    id: "contacts_replace",
    resource: "contacts",
    name: "replace",
    method: Verb::Put,
    path: "/Contacts/{contact_id}",
    parameters: &[Parameter::path("contact_id", ParameterKind::Integer)],
    body: Some(Body {
        content_type: "application/json",
        schema: "ContactReplace",
        required: &["contact_id"],
        members: &[
            "contact_id",
            "name",
            "email",
            "company",
            "customer_id",
            "agent_id",
            "created_date",
            "title",
            "position",
            "fax",
            "phone",
            "comments",
            "mobile",
            "contact_type_id",
            "fields",
            "address",
        ],
    }),
    answer: Answer::Done,
    evidence: Evidence::Official,
    retry: Retry::Never,
    feature: None,
};

/// `PATCH /Contacts/{contact_id}`
pub static CONTACTS_UPDATE: Operation = Operation {
    id: "contacts_update",
    resource: "contacts",
    name: "update",
    method: Verb::Patch,
    path: "/Contacts/{contact_id}",
    parameters: &[Parameter::path("contact_id", ParameterKind::Integer)],
    body: Some(Body {
        content_type: "application/json-patch+json",
        schema: "JsonPatch",
        required: &[],
        members: &[],
    }),
    answer: Answer::Done,
    evidence: Evidence::Official,
    retry: Retry::Never,
    feature: None,
};

/// `DELETE /Contacts/{contact_id}`
pub static CONTACTS_DELETE: Operation = Operation {
    id: "contacts_delete",
    resource: "contacts",
    name: "delete",
    method: Verb::Delete,
    path: "/Contacts/{contact_id}",
    parameters: &[Parameter::path("contact_id", ParameterKind::Integer)],
    body: None,
    answer: Answer::Done,
    evidence: Evidence::Observed,
    retry: Retry::Never,
    feature: None,
};

/// `GET /Customers`
pub static CUSTOMERS_LIST: Operation = Operation {
    id: "customers_list",
    resource: "customers",
    name: "list",
    method: Verb::Get,
    path: "/Customers",
    parameters: &[
        Parameter::query("search.page", ParameterKind::Integer).minimum(1),
        Parameter::query("search.page_size", ParameterKind::Integer)
            .minimum(1)
            .maximum(500),
        Parameter::query("search.customer_id", ParameterKind::Integer),
        Parameter::query("search.account_number", ParameterKind::Text),
        Parameter::query("search.name", ParameterKind::Text),
        Parameter::query("search.bill_profile_id", ParameterKind::Integer).repeated(),
        Parameter::query("search.created_date_start", ParameterKind::DateTime),
        Parameter::query("search.updated_date_start", ParameterKind::DateTime),
        Parameter::query("search.sort", ParameterKind::Text),
    ],
    body: None,
    answer: Answer::Collection("Customer"),
    evidence: Evidence::Observed,
    retry: Retry::Safe,
    feature: None,
};

/// `POST /Customers`
pub static CUSTOMERS_CREATE: Operation = Operation {
    id: "customers_create",
    resource: "customers",
    name: "create",
    method: Verb::Post,
    path: "/Customers",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "CustomerCreate",
        required: &[],
        members: &[
            "billing_address",
            "service_address",
            "listing_address",
            "finance",
            "fields",
            "account_number",
            "email",
            "security_pin",
            "source",
            "status",
            "activated_date",
            "close_date",
            "is_parent",
            "suspended",
            "parent_customer_id",
            "agent_id",
            "profile",
            "auto_debit",
        ],
    }),
    answer: Answer::Created,
    evidence: Evidence::Observed,
    retry: Retry::Never,
    feature: None,
};

/// `GET /Customers/Metadata`
pub static CUSTOMERS_LIST_METADATA: Operation = Operation {
    id: "customers_list_metadata",
    resource: "customers",
    name: "list_metadata",
    method: Verb::Get,
    path: "/Customers/Metadata",
    parameters: &[Parameter::query("customer_id", ParameterKind::Integer)],
    body: None,
    answer: Answer::Json("CustomerMetadata"),
    evidence: Evidence::Observed,
    retry: Retry::Safe,
    feature: None,
};

/// `GET /Customers/{customer_id}`
pub static CUSTOMERS_GET: Operation = Operation {
    id: "customers_get",
    resource: "customers",
    name: "get",
    method: Verb::Get,
    path: "/Customers/{customer_id}",
    parameters: &[Parameter::path("customer_id", ParameterKind::Integer)],
    body: None,
    answer: Answer::Record("Customer"),
    evidence: Evidence::Official,
    retry: Retry::Safe,
    feature: None,
};

/// `PATCH /Customers/{customer_id}`
pub static CUSTOMERS_UPDATE: Operation = Operation {
    id: "customers_update",
    resource: "customers",
    name: "update",
    method: Verb::Patch,
    path: "/Customers/{customer_id}",
    parameters: &[Parameter::path("customer_id", ParameterKind::Integer)],
    body: Some(Body {
        content_type: "application/json-patch+json",
        schema: "JsonPatch",
        required: &[],
        members: &[],
    }),
    answer: Answer::Done,
    evidence: Evidence::Observed,
    retry: Retry::Never,
    feature: None,
};

/// `DELETE /Customers/{customer_id}`
pub static CUSTOMERS_DELETE: Operation = Operation {
    id: "customers_delete",
    resource: "customers",
    name: "delete",
    method: Verb::Delete,
    path: "/Customers/{customer_id}",
    parameters: &[Parameter::path("customer_id", ParameterKind::Integer)],
    body: None,
    answer: Answer::Done,
    evidence: Evidence::Observed,
    retry: Retry::Never,
    feature: None,
};

/// `GET /Reports`
pub static REPORTS_LIST: Operation = Operation {
    id: "reports_list",
    resource: "reports",
    name: "list",
    method: Verb::Get,
    path: "/Reports",
    parameters: &[
        Parameter::query("search.page", ParameterKind::Integer).minimum(1),
        Parameter::query("search.page_size", ParameterKind::Integer)
            .minimum(1)
            .maximum(500),
    ],
    body: None,
    answer: Answer::Collection("Report"),
    evidence: Evidence::Observed,
    retry: Retry::Safe,
    feature: None,
};

/// `GET /Reports/{report_id}`
pub static REPORTS_GET: Operation = Operation {
    id: "reports_get",
    resource: "reports",
    name: "get",
    method: Verb::Get,
    path: "/Reports/{report_id}",
    parameters: &[Parameter::path("report_id", ParameterKind::Integer)],
    body: None,
    answer: Answer::Record("Report"),
    evidence: Evidence::Inferred,
    retry: Retry::Safe,
    feature: None,
};

/// `GET /Reports/{report_id}/result`
pub static REPORTS_RUN: Operation = Operation {
    id: "reports_run",
    resource: "reports",
    name: "run",
    method: Verb::Get,
    path: "/Reports/{report_id}/result",
    parameters: &[Parameter::path("report_id", ParameterKind::Integer)],
    body: None,
    answer: Answer::Binary("*/*"),
    evidence: Evidence::Inferred,
    retry: Retry::Safe,
    feature: None,
};

/// `GET /Requests`
pub static REQUESTS_LIST: Operation = Operation {
    id: "requests_list",
    resource: "requests",
    name: "list",
    method: Verb::Get,
    path: "/Requests",
    parameters: &[
        Parameter::query("search.page", ParameterKind::Integer).minimum(1),
        Parameter::query("search.page_size", ParameterKind::Integer)
            .minimum(1)
            .maximum(500),
        Parameter::query("search.request_id", ParameterKind::Integer),
        Parameter::query("search.customer_id", ParameterKind::Integer),
        Parameter::query("search.sort", ParameterKind::Text),
    ],
    body: None,
    answer: Answer::Collection("Request"),
    evidence: Evidence::Observed,
    retry: Retry::Safe,
    feature: None,
};

/// `POST /Requests`
pub static REQUESTS_CREATE: Operation = Operation {
    id: "requests_create",
    resource: "requests",
    name: "create",
    method: Verb::Post,
    path: "/Requests",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        members: &[],
    }),
    answer: Answer::Created,
    evidence: Evidence::Observed,
    retry: Retry::Never,
    feature: None,
};

/// `GET /Requests/{request_id}`
pub static REQUESTS_GET: Operation = Operation {
    id: "requests_get",
    resource: "requests",
    name: "get",
    method: Verb::Get,
    path: "/Requests/{request_id}",
    parameters: &[Parameter::path("request_id", ParameterKind::Integer)],
    body: None,
    answer: Answer::Record("Request"),
    evidence: Evidence::Inferred,
    retry: Retry::Safe,
    feature: None,
};

/// `GET /Requests/{request_id}/pdf`
pub static REQUESTS_GET_PDF: Operation = Operation {
    id: "requests_get_pdf",
    resource: "requests",
    name: "get_pdf",
    method: Verb::Get,
    path: "/Requests/{request_id}/pdf",
    parameters: &[
        Parameter::path("request_id", ParameterKind::Integer),
        Parameter::query("request_template_id", ParameterKind::Integer),
    ],
    body: None,
    answer: Answer::Binary("application/pdf"),
    evidence: Evidence::Official,
    retry: Retry::Safe,
    feature: None,
};

/// `POST /Requests/{request_id}/approve`
#[cfg(feature = "unverified")]
pub static REQUESTS_APPROVE: Operation = Operation {
    id: "requests_approve",
    resource: "requests",
    name: "approve",
    method: Verb::Post,
    path: "/Requests/{request_id}/approve",
    parameters: &[Parameter::path("request_id", ParameterKind::Integer)],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        members: &[],
    }),
    answer: Answer::Done,
    evidence: Evidence::Unverified,
    retry: Retry::Never,
    feature: Some("unverified"),
};

/// `GET /ServiceTypes`
pub static SERVICE_TYPES_LIST: Operation = Operation {
    id: "service_types_list",
    resource: "service_types",
    name: "list",
    method: Verb::Get,
    path: "/ServiceTypes",
    parameters: &[
        Parameter::query("search.page", ParameterKind::Integer).minimum(1),
        Parameter::query("search.page_size", ParameterKind::Integer)
            .minimum(1)
            .maximum(500),
        Parameter::query("search.service_type_id", ParameterKind::Integer),
    ],
    body: None,
    answer: Answer::Collection("ServiceType"),
    evidence: Evidence::Observed,
    retry: Retry::Safe,
    feature: None,
};

/// `GET /ServiceTypes/{service_type_id}`
pub static SERVICE_TYPES_GET: Operation = Operation {
    id: "service_types_get",
    resource: "service_types",
    name: "get",
    method: Verb::Get,
    path: "/ServiceTypes/{service_type_id}",
    parameters: &[Parameter::path("service_type_id", ParameterKind::Integer)],
    body: None,
    answer: Answer::Record("ServiceType"),
    evidence: Evidence::Inferred,
    retry: Retry::Safe,
    feature: None,
};
