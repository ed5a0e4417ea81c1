// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! One call of every operation, with every parameter and a full body.

use kitchen_sink::{Client, registry};
use revio_runtime::Result;
use revio_runtime::exercise::{Exercise, Exercised};

/// All calls, in the order of the spec.
pub(crate) static CALLS: &[Exercise<Client>] = &[
    Exercise { operation: &registry::KITCHEN_SINK_API_GET, call: kitchen_sink_api_get },
    Exercise { operation: &registry::STOCK_GET, call: stock_get },
    Exercise { operation: &registry::STOCK_CLEAR, call: stock_clear },
    Exercise {
        operation: &registry::STOCK_PUT_BY_RACK_ITEMS_BY_ITEM_JSON,
        call: stock_put_by_rack_items_by_item_json,
    },
    Exercise {
        operation: &registry::LISTS_GET_STOCK_ITEMS,
        call: lists_get_stock_items,
    },
    Exercise {
        operation: &registry::LISTS_GET_STOCK_ITEMS2,
        call: lists_get_stock_items2,
    },
    Exercise { operation: &registry::ORDERS_LIST, call: orders_list },
];

/// `GET /`
fn kitchen_sink_api_get(client: &Client) -> Result<Exercised> {
    client.kitchen_sink_api().get().send().exercised()
}

/// `GET /stock`
fn stock_get(client: &Client) -> Result<Exercised> {
    client.stock().get().send().exercised()
}

/// `DELETE /stock`
fn stock_clear(client: &Client) -> Result<Exercised> {
    client.stock().clear().send().exercised()
}

/// `PUT /stock/{rack}/items/{item}.json`
fn stock_put_by_rack_items_by_item_json(client: &Client) -> Result<Exercised> {
    client.stock().put_by_rack_items_by_item_json("text", 1).send().exercised()
}

/// `GET /stock-items`
fn lists_get_stock_items(client: &Client) -> Result<Exercised> {
    client.lists().get_stock_items().send().exercised()
}

/// `GET /stock/items`
fn lists_get_stock_items2(client: &Client) -> Result<Exercised> {
    client.lists().get_stock_items2().send().exercised()
}

/// `GET /orders`
fn orders_list(client: &Client) -> Result<Exercised> {
    client.orders().list().send().exercised()
}
