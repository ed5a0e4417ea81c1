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
    &KITCHEN_SINK_API_GET,
    &STOCK_GET,
    &STOCK_CLEAR,
    &STOCK_PUT_BY_RACK_ITEMS_BY_ITEM_JSON,
    &LISTS_GET_STOCK_ITEMS,
    &LISTS_GET_STOCK_ITEMS2,
    &ORDERS_LIST,
];

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
