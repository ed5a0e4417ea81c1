// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! One call of every operation, with every parameter and a full body.

use kitchen_sink::types::{Size, Upload};
use kitchen_sink::{Client, registry};
use revio_runtime::Result;
use revio_runtime::exercise::{Exercise, Exercised};

/// All calls, in the order of the spec.
pub(crate) static CALLS: &[Exercise<Client>] = &[
    Exercise { operation: &registry::UPLOADS_CREATE, call: uploads_create },
    Exercise { operation: &registry::UPLOADS_CREATE_FORM, call: uploads_create_form },
    Exercise {
        operation: &registry::UPLOADS_CREATE_MULTIPART,
        call: uploads_create_multipart,
    },
    Exercise { operation: &registry::UPLOADS_CREATE_CSV, call: uploads_create_csv },
    Exercise { operation: &registry::UPLOADS_CREATE_PNG, call: uploads_create_png },
    Exercise { operation: &registry::UPLOADS_EXISTS, call: uploads_exists },
    Exercise { operation: &registry::UPLOADS_CONTENT, call: uploads_content },
    Exercise { operation: &registry::UPLOADS_NEWEST, call: uploads_newest },
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

/// `POST /uploads`
fn uploads_create(client: &Client) -> Result<Exercised> {
    let body = upload();
    client.uploads().create(body).send().exercised()
}

/// `POST /uploads`
fn uploads_create_form(client: &Client) -> Result<Exercised> {
    let body = upload();
    client.uploads().create_form(body).send().exercised()
}

/// `POST /uploads`
fn uploads_create_multipart(client: &Client) -> Result<Exercised> {
    client
        .uploads()
        .create_multipart("content", "text")
        .pages_(["content"])
        .tags(["text"])
        .pin("text")
        .size(size())
        .send()
        .exercised()
}

/// `POST /uploads`
fn uploads_create_csv(client: &Client) -> Result<Exercised> {
    let body = "text";
    client.uploads().create_csv(body).send().exercised()
}

/// `POST /uploads`
fn uploads_create_png(client: &Client) -> Result<Exercised> {
    let body = "text";
    client.uploads().create_png(body).content_type("image/png").send().exercised()
}

/// `HEAD /uploads/{upload_id}`
fn uploads_exists(client: &Client) -> Result<Exercised> {
    client.uploads().exists(1).send().exercised()
}

/// `GET /uploads/{upload_id}`
fn uploads_content(client: &Client) -> Result<Exercised> {
    client.uploads().content(1).send().exercised()
}

/// `GET /uploads/newest`
fn uploads_newest(client: &Client) -> Result<Exercised> {
    client.uploads().newest().send().exercised()
}

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

fn upload() -> Upload {
    let mut record = Upload::new("text");
    record.tags = Some(vec!["text".to_owned()]);
    record.size = Some(size());
    record
}

fn size() -> Size {
    let mut record = Size::default();
    record.width = Some(1);
    record.height = Some(1);
    record
}
