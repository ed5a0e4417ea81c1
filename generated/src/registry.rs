// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Every operation as data.
//!
//! Operations behind a feature are listed only if it is enabled.

pub use revio_runtime::registry::{
    Body, Bound, Evidence, HttpMethod, Operation, Parameter, ParameterLocation,
    ParameterType, ResponseKind, RetrySafety, Style,
};

/// All operations, in the order of the API description.
pub static OPERATIONS: &[&Operation] = &[
    &ADDRESSES_LIST,
    &ADDRESSES_CREATE,
    &ADDRESSES_GET,
    &AGENTS_LIST,
    &AGENTS_CREATE,
    &AGENTS_GET,
    &AGENTS_REPLACE,
    &ANNOUNCEMENTS_LIST,
    &ANNOUNCEMENTS_GET,
    &AUDITS_LIST,
    &AUDITS_GET,
    &BILL_PROFILES_LIST,
    &BILL_PROFILES_GET,
    &BILLS_LIST,
    &BILLS_CREATE,
    &BILLS_GET,
    &CHARGES_LIST,
    &CHARGES_CREATE,
    &CHARGES_GET,
    &CONTACTS_LIST,
    &CONTACTS_CREATE,
    &CONTACTS_GET,
    &CONTACTS_REPLACE,
    &CONTACTS_UPDATE,
    &CONTACTS_DELETE,
    &CONTACT_TYPES_LIST,
    &CONTACT_TYPES_GET,
    &CREDITS_LIST,
    &CREDITS_CREATE,
    &CREDITS_GET,
    &CUSTOMER_RELATIONSHIPS_LIST,
    &CUSTOMER_RELATIONSHIPS_GET,
    &CUSTOMERS_LIST,
    &CUSTOMERS_CREATE,
    &CUSTOMERS_LIST_METADATA,
    &CUSTOMERS_GET,
    &CUSTOMERS_REPLACE,
    &CUSTOMERS_UPDATE,
    &CUSTOMERS_DELETE,
    &CUSTOMERS_OPTIMIZED_LIST,
    &FILES_LIST,
    &FILES_GET,
    &INVENTORY_ITEMS_LIST,
    &INVENTORY_ITEMS_CREATE,
    &INVENTORY_ITEMS_ASSIGN_SERVICE,
    &INVENTORY_ITEMS_ASSIGN_CUSTOMER,
    &INVENTORY_ITEMS_ASSIGN_PRODUCT,
    &INVENTORY_ITEMS_UNASSIGN_CUSTOMER,
    #[cfg(feature = "unverified")]
    &INVENTORY_ITEMS_UNASSIGN_SERVICE,
    #[cfg(feature = "unverified")]
    &INVENTORY_ITEMS_UNASSIGN_PRODUCT,
    &INVENTORY_ITEMS_GET,
    &INVENTORY_ITEMS_UPDATE,
    &INVENTORY_TYPES_LIST,
    &INVENTORY_TYPES_CREATE,
    &INVENTORY_TYPES_GET,
    &INVENTORY_TYPES_REPLACE,
    &INVENTORY_TYPES_UPDATE,
    &NOTES_LIST,
    &NOTES_CREATE,
    &NOTES_GET,
    &NOTE_TYPES_LIST,
    &NOTE_TYPES_GET,
    &ORDERS_LIST,
    &ORDERS_GET,
    &ORDERS_REPLACE,
    &ORDER_SERVICES_LIST,
    &ORDER_SERVICE_PRODUCTS_LIST,
    &PACKAGES_LIST,
    &PACKAGES_GET,
    &PACKAGES_REPLACE,
    &PACKAGE_PRODUCTS_LIST,
    &PACKAGE_PRODUCTS_CREATE,
    &PACKAGE_PRODUCTS_GET,
    &PAYMENT_ACCOUNTS_LIST,
    &PAYMENT_ACCOUNTS_CREATE_CARD,
    &PAYMENT_ACCOUNTS_CREATE_BANK_ACCOUNT,
    &PAYMENT_ACCOUNTS_CREATE_PAYMENT_CARD,
    &PAYMENT_ACCOUNTS_REPLACE_CARD,
    &PAYMENT_ACCOUNTS_REPLACE_PAYMENT_CARD,
    &PAYMENT_ACCOUNTS_GET,
    &PAYMENT_ACCOUNTS_DELETE,
    &PAYMENT_METHODS_LIST,
    &PAYMENT_METHODS_GET,
    &PAYMENTS_LIST,
    &PAYMENTS_CREATE,
    &PAYMENTS_CREATE_CARD,
    &PAYMENTS_GET,
    #[cfg(feature = "unverified")]
    &PAYMENTS_REVERSE,
    &PROCESSES_LIST,
    &PROCESSES_GET,
    &PROCESS_PHASES_LIST,
    &PROCESS_PHASES_GET,
    &PROCESS_TASKS_LIST,
    &PROCESS_TASKS_GET,
    &PRODUCTS_LIST,
    &PRODUCTS_CREATE,
    &PRODUCTS_GET,
    &PRODUCTS_REPLACE,
    &PRODUCT_GROUPS_LIST,
    &PRODUCT_GROUPS_GET,
    &PRODUCT_TYPES_LIST,
    &PRODUCT_TYPES_GET,
    &PROVIDERS_LIST,
    &PROVIDERS_GET,
    &PROVIDER_ACCOUNTS_LIST,
    &PROVIDER_ACCOUNTS_GET,
    &REPORTS_LIST,
    &REPORTS_GET,
    &REPORTS_RUN,
    &REPORT_CATEGORIES_LIST,
    &REPORT_CATEGORIES_GET,
    &REQUESTS_LIST,
    &REQUESTS_CREATE,
    &REQUESTS_GET,
    &REQUESTS_GET_PDF,
    #[cfg(feature = "unverified")]
    &REQUESTS_APPROVE,
    &REQUEST_ADDRESSES_LIST,
    &REQUEST_ADDRESSES_GET,
    &REQUEST_CONTACTS_LIST,
    &REQUEST_CONTACTS_GET,
    &REQUEST_PRODUCTS_LIST,
    &REQUEST_PRODUCTS_CREATE,
    &REQUEST_PRODUCTS_GET,
    &REQUEST_PRODUCTS_REPLACE,
    &REQUEST_SERVICES_LIST,
    &REQUEST_SERVICES_CREATE,
    &REQUEST_SERVICES_GET,
    &REQUEST_STATUSES_LIST,
    &REQUEST_STATUSES_GET,
    &REQUEST_TEMPLATES_LIST,
    &REQUEST_TEMPLATES_GET,
    &SERVICES_LIST,
    &SERVICES_CREATE,
    #[cfg(feature = "unverified")]
    &SERVICES_DISCONNECT,
    &SERVICES_GET,
    &SERVICES_UPDATE,
    &SERVICE_INVENTORY_LIST,
    &SERVICE_PRODUCTS_LIST,
    &SERVICE_PRODUCTS_CREATE,
    &SERVICE_PRODUCTS_DISCONNECT,
    &SERVICE_PRODUCTS_GET,
    &SERVICE_PRODUCTS_REPLACE,
    &SERVICE_PRODUCTS_UPDATE,
    &SERVICE_TYPES_LIST,
    &SERVICE_TYPES_GET,
    &TASKS_LIST,
    &TASKS_CREATE,
    &TASKS_GET,
    &TASKS_UPDATE,
    &TASKS_ACTION,
    &TASK_STEPS_LIST,
    &TASK_STEPS_GET,
    &TASK_TYPES_LIST,
    &TASK_TYPES_GET,
    &TICKETS_LIST,
    &TICKETS_CREATE,
    &TICKETS_GET,
    &TICKETS_UPDATE,
    &TICKET_JOURNALS_LIST,
    &TICKET_JOURNALS_CREATE,
    &TICKET_JOURNALS_GET,
    &TICKET_PROCESSES_LIST,
    &TICKET_PROCESSES_GET,
    &USAGE_PLAN_GROUPS_LIST,
    &USAGE_PLAN_GROUPS_GET,
    &USERS_LIST,
    &USERS_GET,
    &USER_GROUPS_LIST,
    &USER_GROUPS_GET,
    &WEBHOOK_RECEIVERS_LIST,
    &WEBHOOK_RECEIVERS_CREATE,
    &WEBHOOK_RECEIVERS_GET,
    &WEBHOOK_RECEIVERS_DELETE,
    &WEBHOOK_RECEIVERS_ACTIVATE,
    &WEBHOOK_SUBSCRIPTIONS_LIST,
    &WEBHOOK_SUBSCRIPTIONS_CREATE,
    &WEBHOOK_SUBSCRIPTIONS_GET,
    &WEBHOOK_SUBSCRIPTIONS_DELETE,
    &INTEGRATION_SYSTEMS_LIST,
    &INTEGRATION_ENTITY_TYPES_LIST,
    &INTEGRATION_KEY_LINKS_LIST,
    &INTEGRATION_KEY_LINKS_CREATE,
    &INTEGRATION_KEY_LINKS_REPLACE,
    &INTEGRATION_KEY_LINKS_DELETE,
    &SYSTEM_STATUS_GET,
];

/// `GET /Addresses`
pub static ADDRESSES_LIST: Operation = Operation {
    id: "addresses_list",
    resource: "addresses",
    name: "list",
    method: HttpMethod::Get,
    path: "/Addresses",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        SEARCH_CUSTOMER_ID2,
        Parameter::query("search.city", ParameterType::Text)
            .evidence(Evidence::Observed),
        Parameter::query("search.state_or_province", ParameterType::Text)
            .evidence(Evidence::Observed),
    ],
    body: None,
    response: ResponseKind::Collection("Address"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Addresses`
pub static ADDRESSES_CREATE: Operation = Operation {
    id: "addresses_create",
    resource: "addresses",
    name: "create",
    method: HttpMethod::Post,
    path: "/Addresses",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "AddressCreate",
        required: &[],
        fields: &[
            "address_id",
            "customer_id",
            "first_name",
            "middle_initial",
            "last_name",
            "company_name",
            "line_1",
            "line_2",
            "city",
            "state_or_province",
            "postal_code",
            "postal_code_extension",
            "country_code",
            "created_date",
            "modified_date",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Addresses/{address_id}`
pub static ADDRESSES_GET: Operation = Operation {
    id: "addresses_get",
    resource: "addresses",
    name: "get",
    method: HttpMethod::Get,
    path: "/Addresses/{address_id}",
    parameters: &[Parameter::path("address_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("Address"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Agents`
pub static AGENTS_LIST: Operation = Operation {
    id: "agents_list",
    resource: "agents",
    name: "list",
    method: HttpMethod::Get,
    path: "/Agents",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("Agent"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Agents`
pub static AGENTS_CREATE: Operation = Operation {
    id: "agents_create",
    resource: "agents",
    name: "create",
    method: HttpMethod::Post,
    path: "/Agents",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "AgentCreate",
        required: &["status"],
        fields: &[
            "agent_id",
            "parent_agent_id",
            "agent_type_id",
            "default_commission_plan_id",
            "address_id",
            "account_number",
            "name",
            "email",
            "phone",
            "fax",
            "status",
            "show_unrestricted_packages",
            "tax_identification_number",
            "company_bill_profile_id",
            "created_date",
            "created_by",
            "logo_file_id",
            "fields",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Agents/{agent_id}`
pub static AGENTS_GET: Operation = Operation {
    id: "agents_get",
    resource: "agents",
    name: "get",
    method: HttpMethod::Get,
    path: "/Agents/{agent_id}",
    parameters: &[AGENT_ID],
    body: None,
    response: ResponseKind::Record("Agent"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /Agents/{agent_id}`
pub static AGENTS_REPLACE: Operation = Operation {
    id: "agents_replace",
    resource: "agents",
    name: "replace",
    method: HttpMethod::Put,
    path: "/Agents/{agent_id}",
    parameters: &[AGENT_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "AgentReplace",
        required: &["status"],
        fields: &[
            "agent_id",
            "parent_agent_id",
            "agent_type_id",
            "default_commission_plan_id",
            "address_id",
            "account_number",
            "name",
            "email",
            "phone",
            "fax",
            "status",
            "show_unrestricted_packages",
            "tax_identification_number",
            "company_bill_profile_id",
            "created_date",
            "created_by",
            "logo_file_id",
            "fields",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Announcements`
pub static ANNOUNCEMENTS_LIST: Operation = Operation {
    id: "announcements_list",
    resource: "announcements",
    name: "list",
    method: HttpMethod::Get,
    path: "/Announcements",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("Announcement"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Announcements/{announcement_id}`
pub static ANNOUNCEMENTS_GET: Operation = Operation {
    id: "announcements_get",
    resource: "announcements",
    name: "get",
    method: HttpMethod::Get,
    path: "/Announcements/{announcement_id}",
    parameters: &[Parameter::path("announcement_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("Announcement"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Audits`
pub static AUDITS_LIST: Operation = Operation {
    id: "audits_list",
    resource: "audits",
    name: "list",
    method: HttpMethod::Get,
    path: "/Audits",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE, SEARCH_CREATED_DATE_START, SEARCH_SORT],
    body: None,
    response: ResponseKind::Collection("Audit"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Audits/{audit_id}`
pub static AUDITS_GET: Operation = Operation {
    id: "audits_get",
    resource: "audits",
    name: "get",
    method: HttpMethod::Get,
    path: "/Audits/{audit_id}",
    parameters: &[Parameter::path("audit_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("Audit"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /BillProfiles`
pub static BILL_PROFILES_LIST: Operation = Operation {
    id: "bill_profiles_list",
    resource: "bill_profiles",
    name: "list",
    method: HttpMethod::Get,
    path: "/BillProfiles",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("BillProfile"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /BillProfiles/{bill_profile_id}`
pub static BILL_PROFILES_GET: Operation = Operation {
    id: "bill_profiles_get",
    resource: "bill_profiles",
    name: "get",
    method: HttpMethod::Get,
    path: "/BillProfiles/{bill_profile_id}",
    parameters: &[Parameter::path("bill_profile_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("BillProfile"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Bills`
pub static BILLS_LIST: Operation = Operation {
    id: "bills_list",
    resource: "bills",
    name: "list",
    method: HttpMethod::Get,
    path: "/Bills",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        SEARCH_BILL_ID,
        SEARCH_CUSTOMER_ID,
        SEARCH_CREATED_DATE_START,
        SEARCH_SORT,
    ],
    body: None,
    response: ResponseKind::Collection("Bill"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Bills`
pub static BILLS_CREATE: Operation = Operation {
    id: "bills_create",
    resource: "bills",
    name: "create",
    method: HttpMethod::Post,
    path: "/Bills",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "BillCreate",
        required: &[],
        fields: &["child_customer_ids"],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Bills/{bill_id}`
pub static BILLS_GET: Operation = Operation {
    id: "bills_get",
    resource: "bills",
    name: "get",
    method: HttpMethod::Get,
    path: "/Bills/{bill_id}",
    parameters: &[Parameter::path("bill_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("Bill"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Charges`
pub static CHARGES_LIST: Operation = Operation {
    id: "charges_list",
    resource: "charges",
    name: "list",
    method: HttpMethod::Get,
    path: "/Charges",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        Parameter::query("search.charge_id", ParameterType::Integer),
        SEARCH_CUSTOMER_ID,
        SEARCH_BILL_ID,
        SEARCH_CREATED_DATE_START,
        SEARCH_CREATED_DATE_END,
        SEARCH_SORT,
    ],
    body: None,
    response: ResponseKind::Collection("Charge"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Charges`
pub static CHARGES_CREATE: Operation = Operation {
    id: "charges_create",
    resource: "charges",
    name: "create",
    method: HttpMethod::Post,
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
        fields: &[
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
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Charges/{charge_id}`
pub static CHARGES_GET: Operation = Operation {
    id: "charges_get",
    resource: "charges",
    name: "get",
    method: HttpMethod::Get,
    path: "/Charges/{charge_id}",
    parameters: &[Parameter::path("charge_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("Charge"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Contacts`
pub static CONTACTS_LIST: Operation = Operation {
    id: "contacts_list",
    resource: "contacts",
    name: "list",
    method: HttpMethod::Get,
    path: "/Contacts",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        SEARCH_CUSTOMER_ID,
        Parameter::query("search.name", ParameterType::Text).comma(),
        SEARCH_CREATED_DATE_START,
        SEARCH_SORT,
    ],
    body: None,
    response: ResponseKind::Collection("Contact"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Contacts`
pub static CONTACTS_CREATE: Operation = Operation {
    id: "contacts_create",
    resource: "contacts",
    name: "create",
    method: HttpMethod::Post,
    path: "/Contacts",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "ContactCreate",
        required: &[],
        fields: &[
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
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Contacts/{contact_id}`
pub static CONTACTS_GET: Operation = Operation {
    id: "contacts_get",
    resource: "contacts",
    name: "get",
    method: HttpMethod::Get,
    path: "/Contacts/{contact_id}",
    parameters: &[CONTACT_ID],
    body: None,
    response: ResponseKind::Record("Contact"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /Contacts/{contact_id}`
pub static CONTACTS_REPLACE: Operation = Operation {
    id: "contacts_replace",
    resource: "contacts",
    name: "replace",
    method: HttpMethod::Put,
    path: "/Contacts/{contact_id}",
    parameters: &[CONTACT_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "ContactReplace",
        required: &["contact_id"],
        fields: &[
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
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PATCH /Contacts/{contact_id}`
pub static CONTACTS_UPDATE: Operation = Operation {
    id: "contacts_update",
    resource: "contacts",
    name: "update",
    method: HttpMethod::Patch,
    path: "/Contacts/{contact_id}",
    parameters: &[CONTACT_ID],
    body: Some(Body {
        content_type: "application/json-patch+json",
        schema: "JsonPatch",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /Contacts/{contact_id}`
pub static CONTACTS_DELETE: Operation = Operation {
    id: "contacts_delete",
    resource: "contacts",
    name: "delete",
    method: HttpMethod::Delete,
    path: "/Contacts/{contact_id}",
    parameters: &[CONTACT_ID],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /ContactTypes`
pub static CONTACT_TYPES_LIST: Operation = Operation {
    id: "contact_types_list",
    resource: "contact_types",
    name: "list",
    method: HttpMethod::Get,
    path: "/ContactTypes",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("ContactType"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ContactTypes/{contact_type_id}`
pub static CONTACT_TYPES_GET: Operation = Operation {
    id: "contact_types_get",
    resource: "contact_types",
    name: "get",
    method: HttpMethod::Get,
    path: "/ContactTypes/{contact_type_id}",
    parameters: &[Parameter::path("contact_type_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("ContactType"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Credits`
pub static CREDITS_LIST: Operation = Operation {
    id: "credits_list",
    resource: "credits",
    name: "list",
    method: HttpMethod::Get,
    path: "/Credits",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        SEARCH_CUSTOMER_ID,
        SEARCH_CREATED_DATE_START,
        SEARCH_CREATED_DATE_END,
        SEARCH_SORT,
    ],
    body: None,
    response: ResponseKind::Collection("Credit"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Credits`
pub static CREDITS_CREATE: Operation = Operation {
    id: "credits_create",
    resource: "credits",
    name: "create",
    method: HttpMethod::Post,
    path: "/Credits",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "CreditCreate",
        required: &[
            "description",
            "customer_id",
            "is_tax_included",
            "quantity",
            "rate",
            "is_prorated",
            "start_date",
            "end_date",
        ],
        fields: &[
            "credit_memo_id",
            "description",
            "product_type_id",
            "product_id",
            "service_product_id",
            "balance",
            "closed_date",
            "buy_rate",
            "atype",
            "created_date",
            "created_by",
            "tax_class_id",
            "customer_id",
            "bill_id",
            "service_id",
            "amount",
            "product_amount",
            "tax_amount",
            "geocode",
            "proration",
            "is_tax_included",
            "cost",
            "is_bad_debt",
            "quantity",
            "rate",
            "is_prorated",
            "start_date",
            "end_date",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Credits/{credit_memo_id}`
pub static CREDITS_GET: Operation = Operation {
    id: "credits_get",
    resource: "credits",
    name: "get",
    method: HttpMethod::Get,
    path: "/Credits/{credit_memo_id}",
    parameters: &[Parameter::path("credit_memo_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("Credit"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /CustomerRelationships`
pub static CUSTOMER_RELATIONSHIPS_LIST: Operation = Operation {
    id: "customer_relationships_list",
    resource: "customer_relationships",
    name: "list",
    method: HttpMethod::Get,
    path: "/CustomerRelationships",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("CustomerRelationship"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /CustomerRelationships/{customer_relationship_id}`
pub static CUSTOMER_RELATIONSHIPS_GET: Operation = Operation {
    id: "customer_relationships_get",
    resource: "customer_relationships",
    name: "get",
    method: HttpMethod::Get,
    path: "/CustomerRelationships/{customer_relationship_id}",
    parameters: &[Parameter::path("customer_relationship_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("CustomerRelationship"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Customers`
pub static CUSTOMERS_LIST: Operation = Operation {
    id: "customers_list",
    resource: "customers",
    name: "list",
    method: HttpMethod::Get,
    path: "/Customers",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        SEARCH_CUSTOMER_ID,
        Parameter::query("search.account_number", ParameterType::Text),
        Parameter::query("search.name", ParameterType::Text),
        Parameter::query("search.bill_profile_id", ParameterType::Integer).repeated(),
        SEARCH_CREATED_DATE_START,
        Parameter::query("search.updated_date_start", ParameterType::DateTime),
        SEARCH_SORT,
    ],
    body: None,
    response: ResponseKind::Collection("Customer"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Customers`
pub static CUSTOMERS_CREATE: Operation = Operation {
    id: "customers_create",
    resource: "customers",
    name: "create",
    method: HttpMethod::Post,
    path: "/Customers",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "CustomerCreate",
        required: &[],
        fields: &[
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
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Customers/Metadata`
pub static CUSTOMERS_LIST_METADATA: Operation = Operation {
    id: "customers_list_metadata",
    resource: "customers",
    name: "list_metadata",
    method: HttpMethod::Get,
    path: "/Customers/Metadata",
    parameters: &[Parameter::query("customer_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Json("CustomerMetadata"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Customers/{customer_id}`
pub static CUSTOMERS_GET: Operation = Operation {
    id: "customers_get",
    resource: "customers",
    name: "get",
    method: HttpMethod::Get,
    path: "/Customers/{customer_id}",
    parameters: &[CUSTOMER_ID],
    body: None,
    response: ResponseKind::Record("Customer"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /Customers/{customer_id}`
pub static CUSTOMERS_REPLACE: Operation = Operation {
    id: "customers_replace",
    resource: "customers",
    name: "replace",
    method: HttpMethod::Put,
    path: "/Customers/{customer_id}",
    parameters: &[CUSTOMER_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "CustomerReplace",
        required: &[],
        fields: &[
            "billing_address",
            "service_address",
            "listing_address",
            "customer_id",
            "parent_customer_id",
            "account_number",
            "activated_date",
            "agent_id",
            "secondary_agent_id",
            "close_date",
            "created_by",
            "created_date",
            "updated_date",
            "email",
            "is_parent",
            "registration_code",
            "security_pin",
            "sold_by",
            "source",
            "status",
            "auto_debit",
            "finance",
            "profile",
            "fields",
            "suspended",
            "suspended_date",
            "culture",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PATCH /Customers/{customer_id}`
pub static CUSTOMERS_UPDATE: Operation = Operation {
    id: "customers_update",
    resource: "customers",
    name: "update",
    method: HttpMethod::Patch,
    path: "/Customers/{customer_id}",
    parameters: &[CUSTOMER_ID],
    body: Some(Body {
        content_type: "application/json-patch+json",
        schema: "JsonPatch",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /Customers/{customer_id}`
pub static CUSTOMERS_DELETE: Operation = Operation {
    id: "customers_delete",
    resource: "customers",
    name: "delete",
    method: HttpMethod::Delete,
    path: "/Customers/{customer_id}",
    parameters: &[CUSTOMER_ID],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /CustomersOptimized`
pub static CUSTOMERS_OPTIMIZED_LIST: Operation = Operation {
    id: "customers_optimized_list",
    resource: "customers_optimized",
    name: "list",
    method: HttpMethod::Get,
    path: "/CustomersOptimized",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("CustomerOptimized"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Files`
pub static FILES_LIST: Operation = Operation {
    id: "files_list",
    resource: "files",
    name: "list",
    method: HttpMethod::Get,
    path: "/Files",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("File"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Files/{file_id}`
pub static FILES_GET: Operation = Operation {
    id: "files_get",
    resource: "files",
    name: "get",
    method: HttpMethod::Get,
    path: "/Files/{file_id}",
    parameters: &[Parameter::path("file_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("File"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /InventoryItem`
pub static INVENTORY_ITEMS_LIST: Operation = Operation {
    id: "inventory_items_list",
    resource: "inventory_items",
    name: "list",
    method: HttpMethod::Get,
    path: "/InventoryItem",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        Parameter::query("search.identifier", ParameterType::Text),
        Parameter::query("search.inventory_type_id", ParameterType::Integer),
    ],
    body: None,
    response: ResponseKind::Collection("InventoryItem"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /InventoryItem`
pub static INVENTORY_ITEMS_CREATE: Operation = Operation {
    id: "inventory_items_create",
    resource: "inventory_items",
    name: "create",
    method: HttpMethod::Post,
    path: "/InventoryItem",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "InventoryItemCreate",
        required: &[],
        fields: &["inventory_type_id", "identifier", "customer_id", "status"],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PATCH /InventoryItem/assignService`
pub static INVENTORY_ITEMS_ASSIGN_SERVICE: Operation = Operation {
    id: "inventory_items_assign_service",
    resource: "inventory_items",
    name: "assign_service",
    method: HttpMethod::Patch,
    path: "/InventoryItem/assignService",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "InventoryItemAssignService",
        required: &[],
        fields: &["service_id", "identifiers"],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PATCH /InventoryItem/assignCustomer`
pub static INVENTORY_ITEMS_ASSIGN_CUSTOMER: Operation = Operation {
    id: "inventory_items_assign_customer",
    resource: "inventory_items",
    name: "assign_customer",
    method: HttpMethod::Patch,
    path: "/InventoryItem/assignCustomer",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "InventoryItemAssignCustomer",
        required: &[],
        fields: &["customer_id", "identifiers"],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Inferred,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PATCH /InventoryItem/assignProduct`
pub static INVENTORY_ITEMS_ASSIGN_PRODUCT: Operation = Operation {
    id: "inventory_items_assign_product",
    resource: "inventory_items",
    name: "assign_product",
    method: HttpMethod::Patch,
    path: "/InventoryItem/assignProduct",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "InventoryItemAssignProduct",
        required: &[],
        fields: &["service_product_id", "identifiers"],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Inferred,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PATCH /InventoryItem/UnassignCustomer`
pub static INVENTORY_ITEMS_UNASSIGN_CUSTOMER: Operation = Operation {
    id: "inventory_items_unassign_customer",
    resource: "inventory_items",
    name: "unassign_customer",
    method: HttpMethod::Patch,
    path: "/InventoryItem/UnassignCustomer",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "InventoryItemUnassignCustomer",
        required: &["id"],
        fields: &["id"],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Inferred,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PATCH /InventoryItem/unassignService`
#[cfg(feature = "unverified")]
pub static INVENTORY_ITEMS_UNASSIGN_SERVICE: Operation = Operation {
    id: "inventory_items_unassign_service",
    resource: "inventory_items",
    name: "unassign_service",
    method: HttpMethod::Patch,
    path: "/InventoryItem/unassignService",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "InventoryItemUnassign",
        required: &["id"],
        fields: &["id"],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Unverified,
    retry: RetrySafety::Unsafe,
    feature: Some("unverified"),
};

/// `PATCH /InventoryItem/unassignProduct`
#[cfg(feature = "unverified")]
pub static INVENTORY_ITEMS_UNASSIGN_PRODUCT: Operation = Operation {
    id: "inventory_items_unassign_product",
    resource: "inventory_items",
    name: "unassign_product",
    method: HttpMethod::Patch,
    path: "/InventoryItem/unassignProduct",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "InventoryItemUnassign",
        required: &["id"],
        fields: &["id"],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Unverified,
    retry: RetrySafety::Unsafe,
    feature: Some("unverified"),
};

/// `GET /InventoryItem/{inventory_item_id}`
pub static INVENTORY_ITEMS_GET: Operation = Operation {
    id: "inventory_items_get",
    resource: "inventory_items",
    name: "get",
    method: HttpMethod::Get,
    path: "/InventoryItem/{inventory_item_id}",
    parameters: &[INVENTORY_ITEM_ID],
    body: None,
    response: ResponseKind::Record("InventoryItem"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /InventoryItem/{inventory_item_id}`
pub static INVENTORY_ITEMS_UPDATE: Operation = Operation {
    id: "inventory_items_update",
    resource: "inventory_items",
    name: "update",
    method: HttpMethod::Patch,
    path: "/InventoryItem/{inventory_item_id}",
    parameters: &[INVENTORY_ITEM_ID],
    body: Some(Body {
        content_type: "application/json-patch+json",
        schema: "JsonPatch",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Inferred,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /InventoryTypes`
pub static INVENTORY_TYPES_LIST: Operation = Operation {
    id: "inventory_types_list",
    resource: "inventory_types",
    name: "list",
    method: HttpMethod::Get,
    path: "/InventoryTypes",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("InventoryType"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /InventoryTypes`
pub static INVENTORY_TYPES_CREATE: Operation = Operation {
    id: "inventory_types_create",
    resource: "inventory_types",
    name: "create",
    method: HttpMethod::Post,
    path: "/InventoryTypes",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Inferred,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /InventoryTypes/{inventory_type_id}`
pub static INVENTORY_TYPES_GET: Operation = Operation {
    id: "inventory_types_get",
    resource: "inventory_types",
    name: "get",
    method: HttpMethod::Get,
    path: "/InventoryTypes/{inventory_type_id}",
    parameters: &[INVENTORY_TYPE_ID],
    body: None,
    response: ResponseKind::Record("InventoryType"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /InventoryTypes/{inventory_type_id}`
pub static INVENTORY_TYPES_REPLACE: Operation = Operation {
    id: "inventory_types_replace",
    resource: "inventory_types",
    name: "replace",
    method: HttpMethod::Put,
    path: "/InventoryTypes/{inventory_type_id}",
    parameters: &[INVENTORY_TYPE_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "InventoryTypeReplace",
        required: &["identifier", "name"],
        fields: &[
            "inventory_type_id",
            "category",
            "identifier",
            "name",
            "requires_product",
            "description",
            "status",
            "format",
            "ratable",
            "fields",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PATCH /InventoryTypes/{inventory_type_id}`
pub static INVENTORY_TYPES_UPDATE: Operation = Operation {
    id: "inventory_types_update",
    resource: "inventory_types",
    name: "update",
    method: HttpMethod::Patch,
    path: "/InventoryTypes/{inventory_type_id}",
    parameters: &[INVENTORY_TYPE_ID],
    body: Some(Body {
        content_type: "application/json-patch+json",
        schema: "JsonPatch",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Inferred,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Notes`
pub static NOTES_LIST: Operation = Operation {
    id: "notes_list",
    resource: "notes",
    name: "list",
    method: HttpMethod::Get,
    path: "/Notes",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE, SEARCH_CREATED_DATE_START, SEARCH_SORT],
    body: None,
    response: ResponseKind::Collection("Note"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Notes`
pub static NOTES_CREATE: Operation = Operation {
    id: "notes_create",
    resource: "notes",
    name: "create",
    method: HttpMethod::Post,
    path: "/Notes",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "NoteCreate",
        required: &["customer_id"],
        fields: &["customer_id", "body", "subject", "order_id", "note_type_id"],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Notes/{note_id}`
pub static NOTES_GET: Operation = Operation {
    id: "notes_get",
    resource: "notes",
    name: "get",
    method: HttpMethod::Get,
    path: "/Notes/{note_id}",
    parameters: &[Parameter::path("note_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("Note"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /NoteTypes`
pub static NOTE_TYPES_LIST: Operation = Operation {
    id: "note_types_list",
    resource: "note_types",
    name: "list",
    method: HttpMethod::Get,
    path: "/NoteTypes",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("NoteType"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /NoteTypes/{note_type_id}`
pub static NOTE_TYPES_GET: Operation = Operation {
    id: "note_types_get",
    resource: "note_types",
    name: "get",
    method: HttpMethod::Get,
    path: "/NoteTypes/{note_type_id}",
    parameters: &[Parameter::path("note_type_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("NoteType"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Orders`
pub static ORDERS_LIST: Operation = Operation {
    id: "orders_list",
    resource: "orders",
    name: "list",
    method: HttpMethod::Get,
    path: "/Orders",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        Parameter::query("search.order_id", ParameterType::Integer)
            .evidence(Evidence::Observed),
        SEARCH_CUSTOMER_ID2,
        SEARCH_STATUS,
        Parameter::query("search.order_type", ParameterType::Text),
        Parameter::query("search.status_date_start", ParameterType::DateTime)
            .evidence(Evidence::Observed),
        Parameter::query("search.sort", ParameterType::Text)
            .evidence(Evidence::Observed),
    ],
    body: None,
    response: ResponseKind::Collection("Order"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Orders/{order_id}`
pub static ORDERS_GET: Operation = Operation {
    id: "orders_get",
    resource: "orders",
    name: "get",
    method: HttpMethod::Get,
    path: "/Orders/{order_id}",
    parameters: &[ORDER_ID],
    body: None,
    response: ResponseKind::Record("Order"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /Orders/{order_id}`
pub static ORDERS_REPLACE: Operation = Operation {
    id: "orders_replace",
    resource: "orders",
    name: "replace",
    method: HttpMethod::Put,
    path: "/Orders/{order_id}",
    parameters: &[ORDER_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "OrderReplace",
        required: &["order_id"],
        fields: &[
            "order_id",
            "pon",
            "customer_id",
            "order_type",
            "status",
            "provider_id",
            "assigned_to",
            "request_id",
            "process_id",
            "created_date",
            "created_by",
            "completed_date",
            "due_date",
            "status_date",
            "order_group_id",
            "hold_reason_id",
            "retain_listing",
            "fields",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /OrderServices`
pub static ORDER_SERVICES_LIST: Operation = Operation {
    id: "order_services_list",
    resource: "order_services",
    name: "list",
    method: HttpMethod::Get,
    path: "/OrderServices",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("OrderService"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /OrderServiceProducts`
pub static ORDER_SERVICE_PRODUCTS_LIST: Operation = Operation {
    id: "order_service_products_list",
    resource: "order_service_products",
    name: "list",
    method: HttpMethod::Get,
    path: "/OrderServiceProducts",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("OrderServiceProduct"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Packages`
pub static PACKAGES_LIST: Operation = Operation {
    id: "packages_list",
    resource: "packages",
    name: "list",
    method: HttpMethod::Get,
    path: "/Packages",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("Package"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Packages/{package_id}`
pub static PACKAGES_GET: Operation = Operation {
    id: "packages_get",
    resource: "packages",
    name: "get",
    method: HttpMethod::Get,
    path: "/Packages/{package_id}",
    parameters: &[PACKAGE_ID],
    body: None,
    response: ResponseKind::Record("Package"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /Packages/{package_id}`
pub static PACKAGES_REPLACE: Operation = Operation {
    id: "packages_replace",
    resource: "packages",
    name: "replace",
    method: HttpMethod::Put,
    path: "/Packages/{package_id}",
    parameters: &[PACKAGE_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "PackageReplace",
        required: &[
            "provider_id",
            "description",
            "description_on_bill",
            "usage_plan_group_id",
        ],
        fields: &[
            "package_id",
            "provider_id",
            "description",
            "description_on_bill",
            "long_description",
            "created_date",
            "created_by",
            "active",
            "usage_plan_group_id",
            "service_type_id",
            "package_category_id",
            "exempt_from_spiff_commission",
            "state_provinces",
            "postal_codes",
            "restrict_class_flag",
            "class",
            "restrict_bill_profile_flag",
            "bill_profile_id",
            "currency_code",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /PackageProducts`
pub static PACKAGE_PRODUCTS_LIST: Operation = Operation {
    id: "package_products_list",
    resource: "package_products",
    name: "list",
    method: HttpMethod::Get,
    path: "/PackageProducts",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("PackageProduct"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /PackageProducts`
pub static PACKAGE_PRODUCTS_CREATE: Operation = Operation {
    id: "package_products_create",
    resource: "package_products",
    name: "create",
    method: HttpMethod::Post,
    path: "/PackageProducts",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "PackageProductCreate",
        required: &["product_id", "package_id", "description"],
        fields: &[
            "package_product_id",
            "product_id",
            "package_id",
            "description",
            "code_1",
            "code_2",
            "rate",
            "cost",
            "buy_rate",
            "quantity",
            "tax_included",
            "group_on_bill",
            "itemize",
            "credit",
            "state_provinces",
            "order_type",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /PackageProducts/{package_product_id}`
pub static PACKAGE_PRODUCTS_GET: Operation = Operation {
    id: "package_products_get",
    resource: "package_products",
    name: "get",
    method: HttpMethod::Get,
    path: "/PackageProducts/{package_product_id}",
    parameters: &[Parameter::path("package_product_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("PackageProduct"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /PaymentAccounts`
pub static PAYMENT_ACCOUNTS_LIST: Operation = Operation {
    id: "payment_accounts_list",
    resource: "payment_accounts",
    name: "list",
    method: HttpMethod::Get,
    path: "/PaymentAccounts",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        SEARCH_CUSTOMER_ID,
        Parameter::query("search.card_name_first", ParameterType::Text),
        Parameter::query("search.card_name_last", ParameterType::Text),
        Parameter::query("search.last_4", ParameterType::Text),
    ],
    body: None,
    response: ResponseKind::Collection("PaymentAccount"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /PaymentAccounts/card`
pub static PAYMENT_ACCOUNTS_CREATE_CARD: Operation = Operation {
    id: "payment_accounts_create_card",
    resource: "payment_accounts",
    name: "create_card",
    method: HttpMethod::Post,
    path: "/PaymentAccounts/card",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "PaymentAccountCardCreate",
        required: &[
            "name_first",
            "name_last",
            "card_number",
            "expiration_month",
            "expiration_year",
            "cvv",
            "customer_id",
        ],
        fields: &[
            "name_first",
            "name_last",
            "card_number",
            "expiration_month",
            "expiration_year",
            "cvv",
            "customer_id",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /PaymentAccounts/bankaccount`
pub static PAYMENT_ACCOUNTS_CREATE_BANK_ACCOUNT: Operation = Operation {
    id: "payment_accounts_create_bank_account",
    resource: "payment_accounts",
    name: "create_bank_account",
    method: HttpMethod::Post,
    path: "/PaymentAccounts/bankaccount",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "PaymentAccountBankAccountCreate",
        required: &["account_name", "account_number", "account_type", "customer_id"],
        fields: &[
            "account_name",
            "account_number",
            "routing_number",
            "account_type",
            "customer_id",
            "bank_name",
            "address_id",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /PaymentAccounts/paymentcard`
pub static PAYMENT_ACCOUNTS_CREATE_PAYMENT_CARD: Operation = Operation {
    id: "payment_accounts_create_payment_card",
    resource: "payment_accounts",
    name: "create_payment_card",
    method: HttpMethod::Post,
    path: "/PaymentAccounts/paymentcard",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "PaymentAccountPaymentCardCreate",
        required: &[
            "name_first",
            "name_last",
            "card_number",
            "expiration_month",
            "expiration_year",
            "customer_id",
        ],
        fields: &[
            "name_first",
            "name_last",
            "card_number",
            "expiration_month",
            "expiration_year",
            "customer_id",
            "address_id",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /PaymentAccounts/card/{payment_account_id}`
pub static PAYMENT_ACCOUNTS_REPLACE_CARD: Operation = Operation {
    id: "payment_accounts_replace_card",
    resource: "payment_accounts",
    name: "replace_card",
    method: HttpMethod::Put,
    path: "/PaymentAccounts/card/{payment_account_id}",
    parameters: &[PAYMENT_ACCOUNT_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "PaymentAccountCardReplace",
        required: &[],
        fields: &[
            "payment_account_id",
            "name_first",
            "name_last",
            "expiration_month",
            "expiration_year",
            "cvv",
            "customer_id",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /PaymentAccounts/paymentcard/{payment_account_id}`
pub static PAYMENT_ACCOUNTS_REPLACE_PAYMENT_CARD: Operation = Operation {
    id: "payment_accounts_replace_payment_card",
    resource: "payment_accounts",
    name: "replace_payment_card",
    method: HttpMethod::Put,
    path: "/PaymentAccounts/paymentcard/{payment_account_id}",
    parameters: &[PAYMENT_ACCOUNT_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "PaymentAccountPaymentCardReplace",
        required: &["name_first", "expiration_month", "expiration_year", "customer_id"],
        fields: &[
            "payment_account_id",
            "name_first",
            "name_last",
            "expiration_month",
            "expiration_year",
            "customer_id",
            "address_id",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /PaymentAccounts/{payment_account_id}`
pub static PAYMENT_ACCOUNTS_GET: Operation = Operation {
    id: "payment_accounts_get",
    resource: "payment_accounts",
    name: "get",
    method: HttpMethod::Get,
    path: "/PaymentAccounts/{payment_account_id}",
    parameters: &[PAYMENT_ACCOUNT_ID],
    body: None,
    response: ResponseKind::Record("PaymentAccount"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `DELETE /PaymentAccounts/{payment_account_id}`
pub static PAYMENT_ACCOUNTS_DELETE: Operation = Operation {
    id: "payment_accounts_delete",
    resource: "payment_accounts",
    name: "delete",
    method: HttpMethod::Delete,
    path: "/PaymentAccounts/{payment_account_id}",
    parameters: &[PAYMENT_ACCOUNT_ID],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /PaymentMethods`
pub static PAYMENT_METHODS_LIST: Operation = Operation {
    id: "payment_methods_list",
    resource: "payment_methods",
    name: "list",
    method: HttpMethod::Get,
    path: "/PaymentMethods",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("PaymentMethod"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /PaymentMethods/{payment_method_id}`
pub static PAYMENT_METHODS_GET: Operation = Operation {
    id: "payment_methods_get",
    resource: "payment_methods",
    name: "get",
    method: HttpMethod::Get,
    path: "/PaymentMethods/{payment_method_id}",
    parameters: &[Parameter::path("payment_method_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("PaymentMethod"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Payments`
pub static PAYMENTS_LIST: Operation = Operation {
    id: "payments_list",
    resource: "payments",
    name: "list",
    method: HttpMethod::Get,
    path: "/Payments",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE, SEARCH_CREATED_DATE_START, SEARCH_SORT],
    body: None,
    response: ResponseKind::Collection("Payment"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Payments`
pub static PAYMENTS_CREATE: Operation = Operation {
    id: "payments_create",
    resource: "payments",
    name: "create",
    method: HttpMethod::Post,
    path: "/Payments",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "PaymentCreate",
        required: &["customer_id", "amount"],
        fields: &[
            "customer_id",
            "amount",
            "reference_number",
            "payment_account_id",
            "bill_id",
            "received_date",
            "payment_method_id",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /Payments/card`
pub static PAYMENTS_CREATE_CARD: Operation = Operation {
    id: "payments_create_card",
    resource: "payments",
    name: "create_card",
    method: HttpMethod::Post,
    path: "/Payments/card",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Payments/{payment_id}`
pub static PAYMENTS_GET: Operation = Operation {
    id: "payments_get",
    resource: "payments",
    name: "get",
    method: HttpMethod::Get,
    path: "/Payments/{payment_id}",
    parameters: &[Parameter::path("payment_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("Payment"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Payments/{payment_id}/reverse`
#[cfg(feature = "unverified")]
pub static PAYMENTS_REVERSE: Operation = Operation {
    id: "payments_reverse",
    resource: "payments",
    name: "reverse",
    method: HttpMethod::Post,
    path: "/Payments/{payment_id}/reverse",
    parameters: &[Parameter::path("payment_id", ParameterType::Integer)],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Unverified,
    retry: RetrySafety::Unsafe,
    feature: Some("unverified"),
};

/// `GET /Processes`
pub static PROCESSES_LIST: Operation = Operation {
    id: "processes_list",
    resource: "processes",
    name: "list",
    method: HttpMethod::Get,
    path: "/Processes",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE, SEARCH_CREATED_DATE_START, SEARCH_SORT],
    body: None,
    response: ResponseKind::Collection("Process"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Processes/{process_id}`
pub static PROCESSES_GET: Operation = Operation {
    id: "processes_get",
    resource: "processes",
    name: "get",
    method: HttpMethod::Get,
    path: "/Processes/{process_id}",
    parameters: &[Parameter::path("process_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("Process"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ProcessPhases`
pub static PROCESS_PHASES_LIST: Operation = Operation {
    id: "process_phases_list",
    resource: "process_phases",
    name: "list",
    method: HttpMethod::Get,
    path: "/ProcessPhases",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("ProcessPhase"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ProcessPhases/{process_phase_id}`
pub static PROCESS_PHASES_GET: Operation = Operation {
    id: "process_phases_get",
    resource: "process_phases",
    name: "get",
    method: HttpMethod::Get,
    path: "/ProcessPhases/{process_phase_id}",
    parameters: &[Parameter::path("process_phase_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("ProcessPhase"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ProcessTasks`
pub static PROCESS_TASKS_LIST: Operation = Operation {
    id: "process_tasks_list",
    resource: "process_tasks",
    name: "list",
    method: HttpMethod::Get,
    path: "/ProcessTasks",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("ProcessTask"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ProcessTasks/{process_task_id}`
pub static PROCESS_TASKS_GET: Operation = Operation {
    id: "process_tasks_get",
    resource: "process_tasks",
    name: "get",
    method: HttpMethod::Get,
    path: "/ProcessTasks/{process_task_id}",
    parameters: &[Parameter::path("process_task_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("ProcessTask"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Products`
pub static PRODUCTS_LIST: Operation = Operation {
    id: "products_list",
    resource: "products",
    name: "list",
    method: HttpMethod::Get,
    path: "/Products",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        Parameter::query("search.product_id", ParameterType::Integer).repeated(),
        Parameter::query("search.active", ParameterType::Boolean),
        SEARCH_CREATED_DATE_START,
        SEARCH_SORT,
    ],
    body: None,
    response: ResponseKind::Collection("Product"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Products`
pub static PRODUCTS_CREATE: Operation = Operation {
    id: "products_create",
    resource: "products",
    name: "create",
    method: HttpMethod::Post,
    path: "/Products",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "ProductCreate",
        required: &["product_type_id", "description", "provider_id"],
        fields: &[
            "currency_code",
            "product_id",
            "product_type_id",
            "description",
            "code_1",
            "code_2",
            "rate",
            "cost",
            "buy_rate",
            "created_date",
            "created_by",
            "active",
            "creates_order",
            "provider_id",
            "bills_in_arrears",
            "bill_every",
            "prorates",
            "prorates_on_disconnect",
            "customer_class",
            "long_description",
            "ledger_code",
            "free_months",
            "automatic_expiration_months",
            "order_completion_billing",
            "tax_class_id",
            "wholesale_description",
            "smart_pricing_id",
            "bill_profile_ids",
            "fields",
            "category_id",
            "is_credit_account_type",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Products/{product_id}`
pub static PRODUCTS_GET: Operation = Operation {
    id: "products_get",
    resource: "products",
    name: "get",
    method: HttpMethod::Get,
    path: "/Products/{product_id}",
    parameters: &[PRODUCT_ID],
    body: None,
    response: ResponseKind::Record("Product"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /Products/{product_id}`
pub static PRODUCTS_REPLACE: Operation = Operation {
    id: "products_replace",
    resource: "products",
    name: "replace",
    method: HttpMethod::Put,
    path: "/Products/{product_id}",
    parameters: &[PRODUCT_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "ProductReplace",
        required: &["product_type_id", "description", "provider_id"],
        fields: &[
            "product_id",
            "product_type_id",
            "description",
            "code_1",
            "code_2",
            "rate",
            "cost",
            "buy_rate",
            "created_date",
            "created_by",
            "active",
            "creates_order",
            "provider_id",
            "bills_in_arrears",
            "bill_every",
            "prorates",
            "prorates_on_disconnect",
            "customer_class",
            "long_description",
            "ledger_code",
            "free_months",
            "automatic_expiration_months",
            "order_completion_billing",
            "tax_class_id",
            "wholesale_description",
            "smart_pricing_id",
            "bill_profile_ids",
            "fields",
            "category_id",
            "is_credit_account_type",
            "currency_code",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /ProductGroups`
pub static PRODUCT_GROUPS_LIST: Operation = Operation {
    id: "product_groups_list",
    resource: "product_groups",
    name: "list",
    method: HttpMethod::Get,
    path: "/ProductGroups",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("ProductGroup"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ProductGroups/{product_group_id}`
pub static PRODUCT_GROUPS_GET: Operation = Operation {
    id: "product_groups_get",
    resource: "product_groups",
    name: "get",
    method: HttpMethod::Get,
    path: "/ProductGroups/{product_group_id}",
    parameters: &[Parameter::path("product_group_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("ProductGroup"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ProductTypes`
pub static PRODUCT_TYPES_LIST: Operation = Operation {
    id: "product_types_list",
    resource: "product_types",
    name: "list",
    method: HttpMethod::Get,
    path: "/ProductTypes",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("ProductType"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ProductTypes/{product_type_id}`
pub static PRODUCT_TYPES_GET: Operation = Operation {
    id: "product_types_get",
    resource: "product_types",
    name: "get",
    method: HttpMethod::Get,
    path: "/ProductTypes/{product_type_id}",
    parameters: &[Parameter::path("product_type_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("ProductType"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Providers`
pub static PROVIDERS_LIST: Operation = Operation {
    id: "providers_list",
    resource: "providers",
    name: "list",
    method: HttpMethod::Get,
    path: "/Providers",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE, SEARCH_CREATED_DATE_START, SEARCH_SORT],
    body: None,
    response: ResponseKind::Collection("Provider"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Providers/{provider_id}`
pub static PROVIDERS_GET: Operation = Operation {
    id: "providers_get",
    resource: "providers",
    name: "get",
    method: HttpMethod::Get,
    path: "/Providers/{provider_id}",
    parameters: &[Parameter::path("provider_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("Provider"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ProviderAccounts`
pub static PROVIDER_ACCOUNTS_LIST: Operation = Operation {
    id: "provider_accounts_list",
    resource: "provider_accounts",
    name: "list",
    method: HttpMethod::Get,
    path: "/ProviderAccounts",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("ProviderAccount"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ProviderAccounts/{provider_account_id}`
pub static PROVIDER_ACCOUNTS_GET: Operation = Operation {
    id: "provider_accounts_get",
    resource: "provider_accounts",
    name: "get",
    method: HttpMethod::Get,
    path: "/ProviderAccounts/{provider_account_id}",
    parameters: &[Parameter::path("provider_account_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("ProviderAccount"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Reports`
pub static REPORTS_LIST: Operation = Operation {
    id: "reports_list",
    resource: "reports",
    name: "list",
    method: HttpMethod::Get,
    path: "/Reports",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("Report"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Reports/{report_id}`
pub static REPORTS_GET: Operation = Operation {
    id: "reports_get",
    resource: "reports",
    name: "get",
    method: HttpMethod::Get,
    path: "/Reports/{report_id}",
    parameters: &[REPORT_ID],
    body: None,
    response: ResponseKind::Record("Report"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Reports/{report_id}/result`
pub static REPORTS_RUN: Operation = Operation {
    id: "reports_run",
    resource: "reports",
    name: "run",
    method: HttpMethod::Get,
    path: "/Reports/{report_id}/result",
    parameters: &[REPORT_ID],
    body: None,
    response: ResponseKind::Binary("*/*"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ReportCategories`
pub static REPORT_CATEGORIES_LIST: Operation = Operation {
    id: "report_categories_list",
    resource: "report_categories",
    name: "list",
    method: HttpMethod::Get,
    path: "/ReportCategories",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("ReportCategory"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ReportCategories/{report_category_id}`
pub static REPORT_CATEGORIES_GET: Operation = Operation {
    id: "report_categories_get",
    resource: "report_categories",
    name: "get",
    method: HttpMethod::Get,
    path: "/ReportCategories/{report_category_id}",
    parameters: &[Parameter::path("report_category_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("ReportCategory"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Requests`
pub static REQUESTS_LIST: Operation = Operation {
    id: "requests_list",
    resource: "requests",
    name: "list",
    method: HttpMethod::Get,
    path: "/Requests",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        SEARCH_REQUEST_ID,
        SEARCH_CUSTOMER_ID,
        SEARCH_SORT,
    ],
    body: None,
    response: ResponseKind::Collection("Request"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Requests`
pub static REQUESTS_CREATE: Operation = Operation {
    id: "requests_create",
    resource: "requests",
    name: "create",
    method: HttpMethod::Post,
    path: "/Requests",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Requests/{request_id}`
pub static REQUESTS_GET: Operation = Operation {
    id: "requests_get",
    resource: "requests",
    name: "get",
    method: HttpMethod::Get,
    path: "/Requests/{request_id}",
    parameters: &[REQUEST_ID],
    body: None,
    response: ResponseKind::Record("Request"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Requests/{request_id}/pdf`
pub static REQUESTS_GET_PDF: Operation = Operation {
    id: "requests_get_pdf",
    resource: "requests",
    name: "get_pdf",
    method: HttpMethod::Get,
    path: "/Requests/{request_id}/pdf",
    parameters: &[
        REQUEST_ID,
        Parameter::query("request_template_id", ParameterType::Integer),
    ],
    body: None,
    response: ResponseKind::Binary("application/pdf"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Requests/{request_id}/approve`
#[cfg(feature = "unverified")]
pub static REQUESTS_APPROVE: Operation = Operation {
    id: "requests_approve",
    resource: "requests",
    name: "approve",
    method: HttpMethod::Post,
    path: "/Requests/{request_id}/approve",
    parameters: &[REQUEST_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Unverified,
    retry: RetrySafety::Unsafe,
    feature: Some("unverified"),
};

/// `GET /RequestAddresses`
pub static REQUEST_ADDRESSES_LIST: Operation = Operation {
    id: "request_addresses_list",
    resource: "request_addresses",
    name: "list",
    method: HttpMethod::Get,
    path: "/RequestAddresses",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("RequestAddress"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /RequestAddresses/{request_address_id}`
pub static REQUEST_ADDRESSES_GET: Operation = Operation {
    id: "request_addresses_get",
    resource: "request_addresses",
    name: "get",
    method: HttpMethod::Get,
    path: "/RequestAddresses/{request_address_id}",
    parameters: &[Parameter::path("request_address_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("RequestAddress"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /RequestContacts`
pub static REQUEST_CONTACTS_LIST: Operation = Operation {
    id: "request_contacts_list",
    resource: "request_contacts",
    name: "list",
    method: HttpMethod::Get,
    path: "/RequestContacts",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("RequestContact"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /RequestContacts/{request_contact_id}`
pub static REQUEST_CONTACTS_GET: Operation = Operation {
    id: "request_contacts_get",
    resource: "request_contacts",
    name: "get",
    method: HttpMethod::Get,
    path: "/RequestContacts/{request_contact_id}",
    parameters: &[Parameter::path("request_contact_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("RequestContact"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /RequestProducts`
pub static REQUEST_PRODUCTS_LIST: Operation = Operation {
    id: "request_products_list",
    resource: "request_products",
    name: "list",
    method: HttpMethod::Get,
    path: "/RequestProducts",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE, SEARCH_REQUEST_ID],
    body: None,
    response: ResponseKind::Collection("RequestProduct"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /RequestProducts`
pub static REQUEST_PRODUCTS_CREATE: Operation = Operation {
    id: "request_products_create",
    resource: "request_products",
    name: "create",
    method: HttpMethod::Post,
    path: "/RequestProducts",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "RequestProductCreate",
        required: &["request_service_id", "request_id", "product_id", "quantity"],
        fields: &[
            "request_product_id",
            "request_service_id",
            "request_id",
            "product_id",
            "quantity",
            "rate",
            "description",
            "code_1",
            "code_2",
            "contract_start",
            "contract_end",
            "group_on_bill",
            "tax_included",
            "itemized",
            "cost",
            "buy_rate",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /RequestProducts/{request_product_id}`
pub static REQUEST_PRODUCTS_GET: Operation = Operation {
    id: "request_products_get",
    resource: "request_products",
    name: "get",
    method: HttpMethod::Get,
    path: "/RequestProducts/{request_product_id}",
    parameters: &[REQUEST_PRODUCT_ID],
    body: None,
    response: ResponseKind::Record("RequestProduct"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /RequestProducts/{request_product_id}`
pub static REQUEST_PRODUCTS_REPLACE: Operation = Operation {
    id: "request_products_replace",
    resource: "request_products",
    name: "replace",
    method: HttpMethod::Put,
    path: "/RequestProducts/{request_product_id}",
    parameters: &[REQUEST_PRODUCT_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "RequestProductReplace",
        required: &["request_service_id", "request_id", "product_id", "quantity"],
        fields: &[
            "request_product_id",
            "request_service_id",
            "request_id",
            "product_id",
            "quantity",
            "rate",
            "description",
            "code_1",
            "code_2",
            "contract_start",
            "contract_end",
            "group_on_bill",
            "tax_included",
            "itemized",
            "cost",
            "buy_rate",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /RequestServices`
pub static REQUEST_SERVICES_LIST: Operation = Operation {
    id: "request_services_list",
    resource: "request_services",
    name: "list",
    method: HttpMethod::Get,
    path: "/RequestServices",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE, SEARCH_REQUEST_ID],
    body: None,
    response: ResponseKind::Collection("RequestService"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /RequestServices`
pub static REQUEST_SERVICES_CREATE: Operation = Operation {
    id: "request_services_create",
    resource: "request_services",
    name: "create",
    method: HttpMethod::Post,
    path: "/RequestServices",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "RequestServiceCreate",
        required: &[
            "request_address_id",
            "request_id",
            "service_type_id",
            "provider_id",
        ],
        fields: &[
            "request_service_id",
            "request_address_id",
            "request_addressz_id",
            "request_id",
            "service_type_id",
            "provider_id",
            "provider_account_id",
            "usage_plan_group_id",
            "package_id",
            "number",
            "number2",
            "provider_account_number",
            "description",
            "created_date",
            "created_by",
            "contract_start",
            "contract_end",
            "pic",
            "lpic",
            "order_type",
            "fields",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /RequestServices/{request_service_id}`
pub static REQUEST_SERVICES_GET: Operation = Operation {
    id: "request_services_get",
    resource: "request_services",
    name: "get",
    method: HttpMethod::Get,
    path: "/RequestServices/{request_service_id}",
    parameters: &[Parameter::path("request_service_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("RequestService"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /RequestStatuses`
pub static REQUEST_STATUSES_LIST: Operation = Operation {
    id: "request_statuses_list",
    resource: "request_statuses",
    name: "list",
    method: HttpMethod::Get,
    path: "/RequestStatuses",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("RequestStatus"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /RequestStatuses/{request_status_id}`
pub static REQUEST_STATUSES_GET: Operation = Operation {
    id: "request_statuses_get",
    resource: "request_statuses",
    name: "get",
    method: HttpMethod::Get,
    path: "/RequestStatuses/{request_status_id}",
    parameters: &[Parameter::path("request_status_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("RequestStatus"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /RequestTemplates`
pub static REQUEST_TEMPLATES_LIST: Operation = Operation {
    id: "request_templates_list",
    resource: "request_templates",
    name: "list",
    method: HttpMethod::Get,
    path: "/RequestTemplates",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("RequestTemplate"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /RequestTemplates/{request_template_id}`
pub static REQUEST_TEMPLATES_GET: Operation = Operation {
    id: "request_templates_get",
    resource: "request_templates",
    name: "get",
    method: HttpMethod::Get,
    path: "/RequestTemplates/{request_template_id}",
    parameters: &[Parameter::path("request_template_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("RequestTemplate"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Services`
pub static SERVICES_LIST: Operation = Operation {
    id: "services_list",
    resource: "services",
    name: "list",
    method: HttpMethod::Get,
    path: "/Services",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        Parameter::query("search.request_service_id", ParameterType::Integer),
        Parameter::query("search.number", ParameterType::Text)
            .evidence(Evidence::Inferred),
        SEARCH_CREATED_DATE_START,
        SEARCH_SORT,
    ],
    body: None,
    response: ResponseKind::Collection("Service"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Services`
pub static SERVICES_CREATE: Operation = Operation {
    id: "services_create",
    resource: "services",
    name: "create",
    method: HttpMethod::Post,
    path: "/Services",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "ServiceCreate",
        required: &["customer_id", "provider_id"],
        fields: &[
            "customer_id",
            "provider_id",
            "effective_date",
            "service_type_id",
            "package_id",
            "number",
            "pic",
            "lpic",
            "provider_account_id",
            "usage_plan_group_id",
            "number2",
            "description",
            "disconnected_date",
            "activated_date",
            "address_id",
            "addressz_id",
            "provider_account_number",
            "contract_start",
            "contract_end",
            "created_date",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /Services`
#[cfg(feature = "unverified")]
pub static SERVICES_DISCONNECT: Operation = Operation {
    id: "services_disconnect",
    resource: "services",
    name: "disconnect",
    method: HttpMethod::Delete,
    path: "/Services",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "ServiceDisconnect",
        required: &["service_id"],
        fields: &["service_id", "effective_date", "generate_proration"],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Unverified,
    retry: RetrySafety::Unsafe,
    feature: Some("unverified"),
};

/// `GET /Services/{service_id}`
pub static SERVICES_GET: Operation = Operation {
    id: "services_get",
    resource: "services",
    name: "get",
    method: HttpMethod::Get,
    path: "/Services/{service_id}",
    parameters: &[SERVICE_ID],
    body: None,
    response: ResponseKind::Record("Service"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /Services/{service_id}`
pub static SERVICES_UPDATE: Operation = Operation {
    id: "services_update",
    resource: "services",
    name: "update",
    method: HttpMethod::Patch,
    path: "/Services/{service_id}",
    parameters: &[SERVICE_ID],
    body: Some(Body {
        content_type: "application/json-patch+json",
        schema: "JsonPatch",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Inferred,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /ServiceInventory`
pub static SERVICE_INVENTORY_LIST: Operation = Operation {
    id: "service_inventory_list",
    resource: "service_inventory",
    name: "list",
    method: HttpMethod::Get,
    path: "/ServiceInventory",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        SEARCH_SERVICE_ID,
        SEARCH_CUSTOMER_ID,
        SEARCH_CREATED_DATE_START,
        SEARCH_SORT,
    ],
    body: None,
    response: ResponseKind::Collection("ServiceInventory"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ServiceProduct`
pub static SERVICE_PRODUCTS_LIST: Operation = Operation {
    id: "service_products_list",
    resource: "service_products",
    name: "list",
    method: HttpMethod::Get,
    path: "/ServiceProduct",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        SEARCH_SERVICE_ID,
        SEARCH_CUSTOMER_ID,
        Parameter::query("search.product_id", ParameterType::Integer),
        Parameter::query("search.description", ParameterType::Text),
        SEARCH_STATUS,
        SEARCH_CREATED_DATE_START,
        SEARCH_SORT,
    ],
    body: None,
    response: ResponseKind::Collection("ServiceProduct"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /ServiceProduct`
pub static SERVICE_PRODUCTS_CREATE: Operation = Operation {
    id: "service_products_create",
    resource: "service_products",
    name: "create",
    method: HttpMethod::Post,
    path: "/ServiceProduct",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "ServiceProductCreate",
        required: &[],
        fields: &[
            "service_id",
            "product_id",
            "customer_id",
            "rate",
            "quantity",
            "generate_proration",
            "effective_date",
            "activated_date",
            "package_id",
            "description",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /ServiceProduct`
pub static SERVICE_PRODUCTS_DISCONNECT: Operation = Operation {
    id: "service_products_disconnect",
    resource: "service_products",
    name: "disconnect",
    method: HttpMethod::Delete,
    path: "/ServiceProduct",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "ServiceProductDisconnect",
        required: &["service_product_id", "generate_proration"],
        fields: &["service_product_id", "effective_date", "generate_proration"],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /ServiceProduct/{service_product_id}`
pub static SERVICE_PRODUCTS_GET: Operation = Operation {
    id: "service_products_get",
    resource: "service_products",
    name: "get",
    method: HttpMethod::Get,
    path: "/ServiceProduct/{service_product_id}",
    parameters: &[SERVICE_PRODUCT_ID],
    body: None,
    response: ResponseKind::Record("ServiceProduct"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /ServiceProduct/{service_product_id}`
pub static SERVICE_PRODUCTS_REPLACE: Operation = Operation {
    id: "service_products_replace",
    resource: "service_products",
    name: "replace",
    method: HttpMethod::Put,
    path: "/ServiceProduct/{service_product_id}",
    parameters: &[SERVICE_PRODUCT_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "ServiceProductReplace",
        required: &["generate_proration", "product_id", "service_id"],
        fields: &[
            "effective_date",
            "generate_proration",
            "service_product_id",
            "customer_id",
            "product_id",
            "package_id",
            "service_id",
            "description",
            "code_1",
            "code_2",
            "rate",
            "billed_through_date",
            "canceled_date",
            "status",
            "status_date",
            "status_user_id",
            "activated_date",
            "credit_flag",
            "cost",
            "wholesale_description",
            "free_start_date",
            "free_end_date",
            "quantity",
            "contract_start_date",
            "contract_end_date",
            "created_date",
            "tax_included",
            "group_on_bill",
            "itemized",
            "fields",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PATCH /ServiceProduct/{service_product_id}`
pub static SERVICE_PRODUCTS_UPDATE: Operation = Operation {
    id: "service_products_update",
    resource: "service_products",
    name: "update",
    method: HttpMethod::Patch,
    path: "/ServiceProduct/{service_product_id}",
    parameters: &[SERVICE_PRODUCT_ID],
    body: Some(Body {
        content_type: "application/json-patch+json",
        schema: "JsonPatch",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /ServiceTypes`
pub static SERVICE_TYPES_LIST: Operation = Operation {
    id: "service_types_list",
    resource: "service_types",
    name: "list",
    method: HttpMethod::Get,
    path: "/ServiceTypes",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        Parameter::query("search.service_type_id", ParameterType::Integer),
    ],
    body: None,
    response: ResponseKind::Collection("ServiceType"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /ServiceTypes/{service_type_id}`
pub static SERVICE_TYPES_GET: Operation = Operation {
    id: "service_types_get",
    resource: "service_types",
    name: "get",
    method: HttpMethod::Get,
    path: "/ServiceTypes/{service_type_id}",
    parameters: &[Parameter::path("service_type_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("ServiceType"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Tasks`
pub static TASKS_LIST: Operation = Operation {
    id: "tasks_list",
    resource: "tasks",
    name: "list",
    method: HttpMethod::Get,
    path: "/Tasks",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        Parameter::query("search.order_id", ParameterType::Integer),
        Parameter::query("search.subject", ParameterType::Text),
        SEARCH_CREATED_DATE_START,
        SEARCH_SORT,
    ],
    body: None,
    response: ResponseKind::Collection("Task"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Tasks`
pub static TASKS_CREATE: Operation = Operation {
    id: "tasks_create",
    resource: "tasks",
    name: "create",
    method: HttpMethod::Post,
    path: "/Tasks",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Inferred,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Tasks/{task_id}`
pub static TASKS_GET: Operation = Operation {
    id: "tasks_get",
    resource: "tasks",
    name: "get",
    method: HttpMethod::Get,
    path: "/Tasks/{task_id}",
    parameters: &[TASK_ID],
    body: None,
    response: ResponseKind::Record("Task"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /Tasks/{task_id}`
pub static TASKS_UPDATE: Operation = Operation {
    id: "tasks_update",
    resource: "tasks",
    name: "update",
    method: HttpMethod::Patch,
    path: "/Tasks/{task_id}",
    parameters: &[TASK_ID],
    body: Some(Body {
        content_type: "application/json-patch+json",
        schema: "JsonPatch",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Inferred,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /Tasks/{task_id}/action`
pub static TASKS_ACTION: Operation = Operation {
    id: "tasks_action",
    resource: "tasks",
    name: "action",
    method: HttpMethod::Put,
    path: "/Tasks/{task_id}/action",
    parameters: &[TASK_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "TaskAction",
        required: &["action"],
        fields: &["action"],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /TaskSteps`
pub static TASK_STEPS_LIST: Operation = Operation {
    id: "task_steps_list",
    resource: "task_steps",
    name: "list",
    method: HttpMethod::Get,
    path: "/TaskSteps",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("TaskStep"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /TaskSteps/{task_step_id}`
pub static TASK_STEPS_GET: Operation = Operation {
    id: "task_steps_get",
    resource: "task_steps",
    name: "get",
    method: HttpMethod::Get,
    path: "/TaskSteps/{task_step_id}",
    parameters: &[Parameter::path("task_step_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("TaskStep"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /TaskTypes`
pub static TASK_TYPES_LIST: Operation = Operation {
    id: "task_types_list",
    resource: "task_types",
    name: "list",
    method: HttpMethod::Get,
    path: "/TaskTypes",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("TaskType"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /TaskTypes/{task_type_id}`
pub static TASK_TYPES_GET: Operation = Operation {
    id: "task_types_get",
    resource: "task_types",
    name: "get",
    method: HttpMethod::Get,
    path: "/TaskTypes/{task_type_id}",
    parameters: &[Parameter::path("task_type_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("TaskType"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Tickets`
pub static TICKETS_LIST: Operation = Operation {
    id: "tickets_list",
    resource: "tickets",
    name: "list",
    method: HttpMethod::Get,
    path: "/Tickets",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("Ticket"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /Tickets`
pub static TICKETS_CREATE: Operation = Operation {
    id: "tickets_create",
    resource: "tickets",
    name: "create",
    method: HttpMethod::Post,
    path: "/Tickets",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "TicketCreate",
        required: &[],
        fields: &[
            "customer_id",
            "contact_phone",
            "description",
            "priority_id",
            "contact_name",
            "assigned_group_id",
            "ticket_type_id",
            "ticket_step_id",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /Tickets/{ticket_id}`
pub static TICKETS_GET: Operation = Operation {
    id: "tickets_get",
    resource: "tickets",
    name: "get",
    method: HttpMethod::Get,
    path: "/Tickets/{ticket_id}",
    parameters: &[TICKET_ID],
    body: None,
    response: ResponseKind::Record("Ticket"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PATCH /Tickets/{ticket_id}`
pub static TICKETS_UPDATE: Operation = Operation {
    id: "tickets_update",
    resource: "tickets",
    name: "update",
    method: HttpMethod::Patch,
    path: "/Tickets/{ticket_id}",
    parameters: &[TICKET_ID],
    body: Some(Body {
        content_type: "application/json-patch+json",
        schema: "JsonPatch",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Inferred,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /TicketJournals`
pub static TICKET_JOURNALS_LIST: Operation = Operation {
    id: "ticket_journals_list",
    resource: "ticket_journals",
    name: "list",
    method: HttpMethod::Get,
    path: "/TicketJournals",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE, SEARCH_CREATED_DATE_START, SEARCH_SORT],
    body: None,
    response: ResponseKind::Collection("TicketJournal"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /TicketJournals`
pub static TICKET_JOURNALS_CREATE: Operation = Operation {
    id: "ticket_journals_create",
    resource: "ticket_journals",
    name: "create",
    method: HttpMethod::Post,
    path: "/TicketJournals",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "TicketJournalCreate",
        required: &[],
        fields: &[
            "message",
            "ticket_id",
            "visible_in_agent_portal",
            "email_copy_to_group",
            "created_by",
        ],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /TicketJournals/{ticket_journal_id}`
pub static TICKET_JOURNALS_GET: Operation = Operation {
    id: "ticket_journals_get",
    resource: "ticket_journals",
    name: "get",
    method: HttpMethod::Get,
    path: "/TicketJournals/{ticket_journal_id}",
    parameters: &[Parameter::path("ticket_journal_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("TicketJournal"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /TicketProcesses`
pub static TICKET_PROCESSES_LIST: Operation = Operation {
    id: "ticket_processes_list",
    resource: "ticket_processes",
    name: "list",
    method: HttpMethod::Get,
    path: "/TicketProcesses",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("TicketProcess"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /TicketProcesses/{ticket_process_id}`
pub static TICKET_PROCESSES_GET: Operation = Operation {
    id: "ticket_processes_get",
    resource: "ticket_processes",
    name: "get",
    method: HttpMethod::Get,
    path: "/TicketProcesses/{ticket_process_id}",
    parameters: &[Parameter::path("ticket_process_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("TicketProcess"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /UsagePlanGroups`
pub static USAGE_PLAN_GROUPS_LIST: Operation = Operation {
    id: "usage_plan_groups_list",
    resource: "usage_plan_groups",
    name: "list",
    method: HttpMethod::Get,
    path: "/UsagePlanGroups",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE, SEARCH_CREATED_DATE_START, SEARCH_SORT],
    body: None,
    response: ResponseKind::Collection("UsagePlanGroup"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /UsagePlanGroups/{usage_plan_group_id}`
pub static USAGE_PLAN_GROUPS_GET: Operation = Operation {
    id: "usage_plan_groups_get",
    resource: "usage_plan_groups",
    name: "get",
    method: HttpMethod::Get,
    path: "/UsagePlanGroups/{usage_plan_group_id}",
    parameters: &[Parameter::path("usage_plan_group_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("UsagePlanGroup"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Users`
pub static USERS_LIST: Operation = Operation {
    id: "users_list",
    resource: "users",
    name: "list",
    method: HttpMethod::Get,
    path: "/Users",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("User"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /Users/{user_id}`
pub static USERS_GET: Operation = Operation {
    id: "users_get",
    resource: "users",
    name: "get",
    method: HttpMethod::Get,
    path: "/Users/{user_id}",
    parameters: &[Parameter::path("user_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("User"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /UserGroups`
pub static USER_GROUPS_LIST: Operation = Operation {
    id: "user_groups_list",
    resource: "user_groups",
    name: "list",
    method: HttpMethod::Get,
    path: "/UserGroups",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("UserGroup"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /UserGroups/{user_group_id}`
pub static USER_GROUPS_GET: Operation = Operation {
    id: "user_groups_get",
    resource: "user_groups",
    name: "get",
    method: HttpMethod::Get,
    path: "/UserGroups/{user_group_id}",
    parameters: &[Parameter::path("user_group_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Record("UserGroup"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /WebhookReceivers`
pub static WEBHOOK_RECEIVERS_LIST: Operation = Operation {
    id: "webhook_receivers_list",
    resource: "webhook_receivers",
    name: "list",
    method: HttpMethod::Get,
    path: "/WebhookReceivers",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("WebhookReceiver"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /WebhookReceivers`
pub static WEBHOOK_RECEIVERS_CREATE: Operation = Operation {
    id: "webhook_receivers_create",
    resource: "webhook_receivers",
    name: "create",
    method: HttpMethod::Post,
    path: "/WebhookReceivers",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "WebhookReceiverCreate",
        required: &[],
        fields: &["url", "description"],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /WebhookReceivers/{webhook_receiver_id}`
pub static WEBHOOK_RECEIVERS_GET: Operation = Operation {
    id: "webhook_receivers_get",
    resource: "webhook_receivers",
    name: "get",
    method: HttpMethod::Get,
    path: "/WebhookReceivers/{webhook_receiver_id}",
    parameters: &[WEBHOOK_RECEIVER_ID],
    body: None,
    response: ResponseKind::Record("WebhookReceiver"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `DELETE /WebhookReceivers/{webhook_receiver_id}`
pub static WEBHOOK_RECEIVERS_DELETE: Operation = Operation {
    id: "webhook_receivers_delete",
    resource: "webhook_receivers",
    name: "delete",
    method: HttpMethod::Delete,
    path: "/WebhookReceivers/{webhook_receiver_id}",
    parameters: &[WEBHOOK_RECEIVER_ID],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /WebhookReceivers/{webhook_receiver_id}/activate`
pub static WEBHOOK_RECEIVERS_ACTIVATE: Operation = Operation {
    id: "webhook_receivers_activate",
    resource: "webhook_receivers",
    name: "activate",
    method: HttpMethod::Post,
    path: "/WebhookReceivers/{webhook_receiver_id}/activate",
    parameters: &[WEBHOOK_RECEIVER_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "WebhookReceiverActivate",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /WebhookSubscriptions`
pub static WEBHOOK_SUBSCRIPTIONS_LIST: Operation = Operation {
    id: "webhook_subscriptions_list",
    resource: "webhook_subscriptions",
    name: "list",
    method: HttpMethod::Get,
    path: "/WebhookSubscriptions",
    parameters: &[SEARCH_PAGE, SEARCH_PAGE_SIZE],
    body: None,
    response: ResponseKind::Collection("WebhookSubscription"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /WebhookSubscriptions`
pub static WEBHOOK_SUBSCRIPTIONS_CREATE: Operation = Operation {
    id: "webhook_subscriptions_create",
    resource: "webhook_subscriptions",
    name: "create",
    method: HttpMethod::Post,
    path: "/WebhookSubscriptions",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "WebhookSubscriptionCreate",
        required: &[],
        fields: &["webhook_receiver_id", "event_type"],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /WebhookSubscriptions/{webhook_subscription_id}`
pub static WEBHOOK_SUBSCRIPTIONS_GET: Operation = Operation {
    id: "webhook_subscriptions_get",
    resource: "webhook_subscriptions",
    name: "get",
    method: HttpMethod::Get,
    path: "/WebhookSubscriptions/{webhook_subscription_id}",
    parameters: &[WEBHOOK_SUBSCRIPTION_ID],
    body: None,
    response: ResponseKind::Record("WebhookSubscription"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `DELETE /WebhookSubscriptions/{webhook_subscription_id}`
pub static WEBHOOK_SUBSCRIPTIONS_DELETE: Operation = Operation {
    id: "webhook_subscriptions_delete",
    resource: "webhook_subscriptions",
    name: "delete",
    method: HttpMethod::Delete,
    path: "/WebhookSubscriptions/{webhook_subscription_id}",
    parameters: &[WEBHOOK_SUBSCRIPTION_ID],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Observed,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /IntegrationSystem`
pub static INTEGRATION_SYSTEMS_LIST: Operation = Operation {
    id: "integration_systems_list",
    resource: "integration_systems",
    name: "list",
    method: HttpMethod::Get,
    path: "/IntegrationSystem",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        Parameter::query("search.system_name", ParameterType::Text),
    ],
    body: None,
    response: ResponseKind::Collection("IntegrationSystem"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /IntegrationEntityType`
pub static INTEGRATION_ENTITY_TYPES_LIST: Operation = Operation {
    id: "integration_entity_types_list",
    resource: "integration_entity_types",
    name: "list",
    method: HttpMethod::Get,
    path: "/IntegrationEntityType",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        Parameter::query("search.entity_type_name", ParameterType::Text),
    ],
    body: None,
    response: ResponseKind::Collection("IntegrationEntityType"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /IntegrationKeyLink`
pub static INTEGRATION_KEY_LINKS_LIST: Operation = Operation {
    id: "integration_key_links_list",
    resource: "integration_key_links",
    name: "list",
    method: HttpMethod::Get,
    path: "/IntegrationKeyLink",
    parameters: &[
        SEARCH_PAGE,
        SEARCH_PAGE_SIZE,
        Parameter::query("search.external_id", ParameterType::Text),
    ],
    body: None,
    response: ResponseKind::Collection("IntegrationKeyLink"),
    evidence: Evidence::Inferred,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /IntegrationKeyLink`
pub static INTEGRATION_KEY_LINKS_CREATE: Operation = Operation {
    id: "integration_key_links_create",
    resource: "integration_key_links",
    name: "create",
    method: HttpMethod::Post,
    path: "/IntegrationKeyLink",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "IntegrationKeyLinkCreate",
        required: &[],
        fields: &["integration_system_id", "integration_entity_type_id", "external_id"],
        bounds: &[],
    }),
    response: ResponseKind::Created,
    evidence: Evidence::Inferred,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /IntegrationKeyLink/{integration_key_link_id}`
pub static INTEGRATION_KEY_LINKS_REPLACE: Operation = Operation {
    id: "integration_key_links_replace",
    resource: "integration_key_links",
    name: "replace",
    method: HttpMethod::Put,
    path: "/IntegrationKeyLink/{integration_key_link_id}",
    parameters: &[INTEGRATION_KEY_LINK_ID],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Inferred,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `DELETE /IntegrationKeyLink/{integration_key_link_id}`
pub static INTEGRATION_KEY_LINKS_DELETE: Operation = Operation {
    id: "integration_key_links_delete",
    resource: "integration_key_links",
    name: "delete",
    method: HttpMethod::Delete,
    path: "/IntegrationKeyLink/{integration_key_link_id}",
    parameters: &[INTEGRATION_KEY_LINK_ID],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Inferred,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /SystemStatus`
pub static SYSTEM_STATUS_GET: Operation = Operation {
    id: "system_status_get",
    resource: "system_status",
    name: "get",
    method: HttpMethod::Get,
    path: "/SystemStatus",
    parameters: &[],
    body: None,
    response: ResponseKind::Binary("*/*"),
    evidence: Evidence::Observed,
    retry: RetrySafety::Safe,
    feature: None,
};

const AGENT_ID: Parameter = Parameter::path("agent_id", ParameterType::Integer);

const CONTACT_ID: Parameter = Parameter::path("contact_id", ParameterType::Integer);

const CUSTOMER_ID: Parameter = Parameter::path("customer_id", ParameterType::Integer);

const INTEGRATION_KEY_LINK_ID: Parameter =
    Parameter::path("integration_key_link_id", ParameterType::Integer);

const INVENTORY_ITEM_ID: Parameter =
    Parameter::path("inventory_item_id", ParameterType::Integer);

const INVENTORY_TYPE_ID: Parameter =
    Parameter::path("inventory_type_id", ParameterType::Integer);

const ORDER_ID: Parameter = Parameter::path("order_id", ParameterType::Integer);

const PACKAGE_ID: Parameter = Parameter::path("package_id", ParameterType::Integer);

const PAYMENT_ACCOUNT_ID: Parameter =
    Parameter::path("payment_account_id", ParameterType::Integer);

const PRODUCT_ID: Parameter = Parameter::path("product_id", ParameterType::Integer);

const REPORT_ID: Parameter = Parameter::path("report_id", ParameterType::Integer);

const REQUEST_ID: Parameter = Parameter::path("request_id", ParameterType::Integer);

const REQUEST_PRODUCT_ID: Parameter =
    Parameter::path("request_product_id", ParameterType::Integer);

const SEARCH_BILL_ID: Parameter =
    Parameter::query("search.bill_id", ParameterType::Integer);

const SEARCH_CREATED_DATE_END: Parameter =
    Parameter::query("search.created_date_end", ParameterType::DateTime);

const SEARCH_CREATED_DATE_START: Parameter =
    Parameter::query("search.created_date_start", ParameterType::DateTime);

const SEARCH_CUSTOMER_ID: Parameter =
    Parameter::query("search.customer_id", ParameterType::Integer);

const SEARCH_CUSTOMER_ID2: Parameter =
    Parameter::query("search.customer_id", ParameterType::Integer)
        .evidence(Evidence::Observed);

const SEARCH_PAGE: Parameter = Parameter::query("search.page", ParameterType::Integer)
    .bounds(&[Bound::Minimum("1")]);

const SEARCH_PAGE_SIZE: Parameter =
    Parameter::query("search.page_size", ParameterType::Integer)
        .bounds(&[Bound::Minimum("1"), Bound::Maximum("500")]);

const SEARCH_REQUEST_ID: Parameter =
    Parameter::query("search.request_id", ParameterType::Integer);

const SEARCH_SERVICE_ID: Parameter =
    Parameter::query("search.service_id", ParameterType::Integer);

const SEARCH_SORT: Parameter = Parameter::query("search.sort", ParameterType::Text);

const SEARCH_STATUS: Parameter = Parameter::query("search.status", ParameterType::Text);

const SERVICE_ID: Parameter = Parameter::path("service_id", ParameterType::Integer);

const SERVICE_PRODUCT_ID: Parameter =
    Parameter::path("service_product_id", ParameterType::Integer);

const TASK_ID: Parameter = Parameter::path("task_id", ParameterType::Integer);

const TICKET_ID: Parameter = Parameter::path("ticket_id", ParameterType::Integer);

const WEBHOOK_RECEIVER_ID: Parameter =
    Parameter::path("webhook_receiver_id", ParameterType::Integer);

const WEBHOOK_SUBSCRIPTION_ID: Parameter =
    Parameter::path("webhook_subscription_id", ParameterType::Integer);
