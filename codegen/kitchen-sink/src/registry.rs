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
    &KITCHEN_SINK_API_GET,
    &STOCK_GET,
    &STOCK_CLEAR,
    &STOCK_PUT_BY_RACK_ITEMS_BY_ITEM_JSON,
    &LISTS_GET_STOCK_ITEMS,
    &LISTS_GET_STOCK_ITEMS2,
    &ORDERS_LIST,
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
