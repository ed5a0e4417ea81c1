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
    &UPLOADS_CREATE,
    &UPLOADS_CREATE_FORM,
    &UPLOADS_CREATE_MULTIPART,
    &UPLOADS_CREATE_CSV,
    &UPLOADS_CREATE_PNG,
    &UPLOADS_EXISTS,
    &UPLOADS_CONTENT,
    &UPLOADS_NEWEST,
    &CHAINS_REPLACE,
    &KITCHEN_SINK_API_GET,
    &STOCK_GET,
    &STOCK_CLEAR,
    &STOCK_PUT_BY_RACK_ITEMS_BY_ITEM_JSON,
    &LISTS_GET_STOCK_ITEMS,
    &LISTS_GET_STOCK_ITEMS2,
    &ORDERS_LIST,
    &PARAMETERS_PATH,
    &PARAMETERS_QUERY,
    &PARAMETERS_HEADERS,
    &PARAMETERS_RECORDS,
    &PARAMETERS_MAP,
    &PARAMETERS_ENUM,
    &PARAMETERS_UNION,
    &PARAMETERS_DATE,
    &PARAMETERS_DATES,
    &PARAMETERS_ANYTHING,
    &PARAMETERS_DATED,
    &PARAMETERS_TEXTS,
];

/// `POST /uploads`
pub static UPLOADS_CREATE: Operation = Operation {
    id: "uploads_create",
    resource: "uploads",
    name: "create",
    method: HttpMethod::Post,
    path: "/uploads",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "Upload",
        required: &["title"],
        fields: &["title", "tags", "size"],
        bounds: &[],
    }),
    response: ResponseKind::Accepting(
        "application/json, text/plain",
        &ResponseKind::ByStatus {
            responses: &[
                (201, ResponseKind::Record("Upload")),
                (202, ResponseKind::Text("text/plain")),
                (204, ResponseKind::Done),
            ],
        },
    ),
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /uploads`
pub static UPLOADS_CREATE_FORM: Operation = Operation {
    id: "uploads_create_form",
    resource: "uploads",
    name: "create_form",
    method: HttpMethod::Post,
    path: "/uploads",
    parameters: &[],
    body: Some(Body {
        content_type: "application/x-www-form-urlencoded",
        schema: "Upload",
        required: &["title"],
        fields: &["title", "tags", "size"],
        bounds: &[],
    }),
    response: ResponseKind::Accepting(
        "application/json, text/plain",
        &ResponseKind::ByStatus {
            responses: &[
                (201, ResponseKind::Record("Upload")),
                (202, ResponseKind::Text("text/plain")),
                (204, ResponseKind::Done),
            ],
        },
    ),
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /uploads`
pub static UPLOADS_CREATE_MULTIPART: Operation = Operation {
    id: "uploads_create_multipart",
    resource: "uploads",
    name: "create_multipart",
    method: HttpMethod::Post,
    path: "/uploads",
    parameters: &[],
    body: Some(Body {
        content_type: "multipart/form-data",
        schema: "",
        required: &["file", "title"],
        fields: &["file", "title", "pages", "tags", "pin", "size"],
        bounds: &[],
    }),
    response: ResponseKind::Accepting(
        "application/json, text/plain",
        &ResponseKind::ByStatus {
            responses: &[
                (201, ResponseKind::Record("Upload")),
                (202, ResponseKind::Text("text/plain")),
                (204, ResponseKind::Done),
            ],
        },
    ),
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /uploads`
pub static UPLOADS_CREATE_CSV: Operation = Operation {
    id: "uploads_create_csv",
    resource: "uploads",
    name: "create_csv",
    method: HttpMethod::Post,
    path: "/uploads",
    parameters: &[],
    body: Some(Body {
        content_type: "text/csv",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Accepting(
        "application/json, text/plain",
        &ResponseKind::ByStatus {
            responses: &[
                (201, ResponseKind::Record("Upload")),
                (202, ResponseKind::Text("text/plain")),
                (204, ResponseKind::Done),
            ],
        },
    ),
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /uploads`
pub static UPLOADS_CREATE_PNG: Operation = Operation {
    id: "uploads_create_png",
    resource: "uploads",
    name: "create_png",
    method: HttpMethod::Post,
    path: "/uploads",
    parameters: &[],
    body: Some(Body {
        content_type: "image/png",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Accepting(
        "application/json, text/plain",
        &ResponseKind::ByStatus {
            responses: &[
                (201, ResponseKind::Record("Upload")),
                (202, ResponseKind::Text("text/plain")),
                (204, ResponseKind::Done),
            ],
        },
    ),
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `HEAD /uploads/{upload_id}`
pub static UPLOADS_EXISTS: Operation = Operation {
    id: "uploads_exists",
    resource: "uploads",
    name: "exists",
    method: HttpMethod::Head,
    path: "/uploads/{upload_id}",
    parameters: &[Parameter::path("upload_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /uploads/{upload_id}`
pub static UPLOADS_CONTENT: Operation = Operation {
    id: "uploads_content",
    resource: "uploads",
    name: "content",
    method: HttpMethod::Get,
    path: "/uploads/{upload_id}",
    parameters: &[Parameter::path("upload_id", ParameterType::Integer)],
    body: None,
    response: ResponseKind::Binary("image/png"),
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /uploads/newest`
pub static UPLOADS_NEWEST: Operation = Operation {
    id: "uploads_newest",
    resource: "uploads",
    name: "newest",
    method: HttpMethod::Get,
    path: "/uploads/newest",
    parameters: &[],
    body: None,
    response: ResponseKind::Redirect,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `PUT /chains`
pub static CHAINS_REPLACE: Operation = Operation {
    id: "chains_replace",
    resource: "chains",
    name: "replace",
    method: HttpMethod::Put,
    path: "/chains",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "Chain1",
        required: &[],
        fields: &["next"],
        bounds: &[],
    }),
    response: ResponseKind::Record("Chain1"),
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /`
pub static KITCHEN_SINK_API_GET: Operation = Operation {
    id: "kitchen_sink_api_get",
    resource: "Kitchen Sink API",
    name: "get",
    method: HttpMethod::Get,
    path: "/",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /stock`
pub static STOCK_GET: Operation = Operation {
    id: "stock_get",
    resource: "stock",
    name: "get",
    method: HttpMethod::Get,
    path: "/stock",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `DELETE /stock`
pub static STOCK_CLEAR: Operation = Operation {
    id: "stock_clear",
    resource: "stock",
    name: "clear",
    method: HttpMethod::Delete,
    path: "/stock",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `PUT /stock/{rack}/items/{item}.json`
pub static STOCK_PUT_BY_RACK_ITEMS_BY_ITEM_JSON: Operation = Operation {
    id: "stock_put_by_rack_items_by_item_json",
    resource: "stock",
    name: "put_by_rack_items_by_item_json",
    method: HttpMethod::Put,
    path: "/stock/{rack}/items/{item}.json",
    parameters: &[
        Parameter::path("rack", ParameterType::Text),
        Parameter::path("item", ParameterType::Integer),
    ],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `GET /stock-items`
pub static LISTS_GET_STOCK_ITEMS: Operation = Operation {
    id: "lists_get_stock_items",
    resource: "lists",
    name: "get_stock_items",
    method: HttpMethod::Get,
    path: "/stock-items",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /stock/items`
pub static LISTS_GET_STOCK_ITEMS2: Operation = Operation {
    id: "lists_get_stock_items2",
    resource: "lists",
    name: "get_stock_items2",
    method: HttpMethod::Get,
    path: "/stock/items",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /orders`
pub static ORDERS_LIST: Operation = Operation {
    id: "orders_list",
    resource: "orders",
    name: "list",
    method: HttpMethod::Get,
    path: "/orders",
    parameters: &[],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /parameters/{day}/{ids}/{shape}.{state}/x{filter}`
pub static PARAMETERS_PATH: Operation = Operation {
    id: "parameters_path",
    resource: "parameters",
    name: "path",
    method: HttpMethod::Get,
    path: "/parameters/{day}/{ids}/{shape}.{state}/x{filter}",
    parameters: &[
        Parameter::path("day", ParameterType::Date),
        Parameter::path("ids", ParameterType::Integer).style(Style::Matrix).repeated(),
        Parameter::path("shape", ParameterType::Text),
        Parameter::path("state", ParameterType::Text),
        Parameter::path("filter", ParameterType::Object).style(Style::Label),
    ],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /parameters/query`
pub static PARAMETERS_QUERY: Operation = Operation {
    id: "parameters_query",
    resource: "parameters",
    name: "query",
    method: HttpMethod::Get,
    path: "/parameters/query",
    parameters: &[
        Parameter::query("since", ParameterType::OffsetDateTime).required(),
        Parameter::query("days", ParameterType::Date).required().comma(),
        Parameter::query("states", ParameterType::Text).repeated(),
        Parameter::query("spaces", ParameterType::Text)
            .style(Style::SpaceDelimited)
            .comma(),
        Parameter::query("pipes", ParameterType::Boolean)
            .style(Style::PipeDelimited)
            .comma(),
        Parameter::query("properties", ParameterType::Object),
        Parameter::query("pairs", ParameterType::Object).explode(false),
        Parameter::query("deep", ParameterType::Object)
            .style(Style::DeepObject)
            .explode(true),
        Parameter::query("json", ParameterType::Object).style(Style::Json),
        Parameter::query("json_list", ParameterType::Any).style(Style::Json).comma(),
        Parameter::query("xml", ParameterType::Text),
        Parameter::query("anything", ParameterType::Any),
        Parameter::query("object", ParameterType::Object).style(Style::DeepObject),
        Parameter::query("lists", ParameterType::Any).repeated(),
        Parameter::query("filters", ParameterType::Object).repeated(),
        Parameter::query("either", ParameterType::Any),
        Parameter::query("eithers", ParameterType::Any).repeated(),
        Parameter::query("to", ParameterType::Text).allow_reserved(),
        Parameter::query("amount", ParameterType::Number),
        Parameter::query("secret", ParameterType::Text),
        Parameter::query("ratio", ParameterType::Number),
        Parameter::query("flag", ParameterType::Boolean).allow_empty(),
    ],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `GET /parameters/headers`
pub static PARAMETERS_HEADERS: Operation = Operation {
    id: "parameters_headers",
    resource: "parameters",
    name: "headers",
    method: HttpMethod::Get,
    path: "/parameters/headers",
    parameters: &[
        Parameter::header("X-Day", ParameterType::Date).required(),
        Parameter::header("X-Ids", ParameterType::Integer).required().comma(),
        Parameter::header("X-Filter", ParameterType::Object).explode(true),
        Parameter::header("X-Json", ParameterType::Object).style(Style::Json),
        Parameter::header("User-Agent", ParameterType::Text),
        Parameter::cookie("session", ParameterType::Text).required(),
        Parameter::cookie("colors", ParameterType::Text).comma(),
        Parameter::cookie("scope", ParameterType::Object),
    ],
    body: None,
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Safe,
    feature: None,
};

/// `POST /parameters/records`
pub static PARAMETERS_RECORDS: Operation = Operation {
    id: "parameters_records",
    resource: "parameters",
    name: "records",
    method: HttpMethod::Post,
    path: "/parameters/records",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/map`
pub static PARAMETERS_MAP: Operation = Operation {
    id: "parameters_map",
    resource: "parameters",
    name: "map",
    method: HttpMethod::Post,
    path: "/parameters/map",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/enum`
pub static PARAMETERS_ENUM: Operation = Operation {
    id: "parameters_enum",
    resource: "parameters",
    name: "enum",
    method: HttpMethod::Post,
    path: "/parameters/enum",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "State",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/union`
pub static PARAMETERS_UNION: Operation = Operation {
    id: "parameters_union",
    resource: "parameters",
    name: "union",
    method: HttpMethod::Post,
    path: "/parameters/union",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "Either",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/date`
pub static PARAMETERS_DATE: Operation = Operation {
    id: "parameters_date",
    resource: "parameters",
    name: "date",
    method: HttpMethod::Post,
    path: "/parameters/date",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/dates`
pub static PARAMETERS_DATES: Operation = Operation {
    id: "parameters_dates",
    resource: "parameters",
    name: "dates",
    method: HttpMethod::Post,
    path: "/parameters/dates",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/anything`
pub static PARAMETERS_ANYTHING: Operation = Operation {
    id: "parameters_anything",
    resource: "parameters",
    name: "anything",
    method: HttpMethod::Post,
    path: "/parameters/anything",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/dated`
pub static PARAMETERS_DATED: Operation = Operation {
    id: "parameters_dated",
    resource: "parameters",
    name: "dated",
    method: HttpMethod::Post,
    path: "/parameters/dated",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "Dated",
        required: &["at", "day", "days", "filter"],
        fields: &["at", "day", "days", "filter"],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};

/// `POST /parameters/texts`
pub static PARAMETERS_TEXTS: Operation = Operation {
    id: "parameters_texts",
    resource: "parameters",
    name: "texts",
    method: HttpMethod::Post,
    path: "/parameters/texts",
    parameters: &[],
    body: Some(Body {
        content_type: "application/json",
        schema: "",
        required: &[],
        fields: &[],
        bounds: &[],
    }),
    response: ResponseKind::Done,
    evidence: Evidence::Official,
    retry: RetrySafety::Unsafe,
    feature: None,
};
