// @generated from the spec by `cargo xtask codegen`. Do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! One call of every operation, with every parameter and a full body.

use kitchen_sink::chains::{
    Chain1, Chain2, Chain3, Chain4, Chain5, Chain6, Chain7, Chain8, Chain9, Chain10,
    Chain11, Chain12, Chain13, Chain14,
};
use kitchen_sink::parameters::{Dated, Either, Filter, FilterNested};
use kitchen_sink::types::{Size, Upload};
use kitchen_sink::{Client, registry};
use revio_runtime::exercise::{Exercise, Exercised, date, offset_date_time};
use revio_runtime::{Decimal, DynBox, Object, Result, Value};
use std::collections::BTreeMap;

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
    Exercise { operation: &registry::CHAINS_REPLACE, call: chains_replace },
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
    Exercise { operation: &registry::PARAMETERS_PATH, call: parameters_path },
    Exercise { operation: &registry::PARAMETERS_QUERY, call: parameters_query },
    Exercise { operation: &registry::PARAMETERS_HEADERS, call: parameters_headers },
    Exercise { operation: &registry::PARAMETERS_RECORDS, call: parameters_records },
    Exercise { operation: &registry::PARAMETERS_MAP, call: parameters_map },
    Exercise { operation: &registry::PARAMETERS_ENUM, call: parameters_enum },
    Exercise { operation: &registry::PARAMETERS_UNION, call: parameters_union },
    Exercise { operation: &registry::PARAMETERS_DATE, call: parameters_date },
    Exercise { operation: &registry::PARAMETERS_DATES, call: parameters_dates },
    Exercise { operation: &registry::PARAMETERS_ANYTHING, call: parameters_anything },
    Exercise { operation: &registry::PARAMETERS_DATED, call: parameters_dated },
    Exercise { operation: &registry::PARAMETERS_TEXTS, call: parameters_texts },
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

/// `PUT /chains`
fn chains_replace(client: &Client) -> Result<Exercised> {
    let body = chain1();
    client.chains().replace(body).send().exercised()
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

/// `GET /parameters/{day}/{ids}/{shape}.{state}/x{filter}`
fn parameters_path(client: &Client) -> Result<Exercised> {
    client
        .parameters()
        .path(date("2024-01-02"), [1, 1], "round", "open", filter()?)
        .send()
        .exercised()
}

/// `GET /parameters/query`
fn parameters_query(client: &Client) -> Result<Exercised> {
    client
        .parameters()
        .query(
            offset_date_time("2024-01-02T03:04:05Z"),
            [date("2024-01-02"), date("2024-01-02")],
        )
        .states(["open", "open"])
        .spaces(["text", "text"])
        .pipes([false, false])
        .properties(filter()?)
        .pairs(BTreeMap::from([("name".to_owned(), 1)]))
        .deep(filter()?)
        .json(filter()?)
        .json_list([Value::from("text"), Value::from("text")])
        .xml("text")
        .anything("text")
        .object(Object::new().member("name", "text"))
        .lists([vec!["text".to_owned()], vec!["text".to_owned()]])
        .filters([filter()?, filter()?])
        .either(1)
        .eithers([Either::Number(1), Either::Number(1)])
        .to("text")
        .amount(Decimal::new(15, 1))
        .secret("text")
        .ratio(1.5)
        .flag(false)
        .send()
        .exercised()
}

/// `GET /parameters/headers`
fn parameters_headers(client: &Client) -> Result<Exercised> {
    client
        .parameters()
        .headers(date("2024-01-02"), [1, 1], "text")
        .x_filter(filter()?)
        .x_json(Object::new().member("name", "text"))
        .user_agent("text")
        .colors(["text", "text"])
        .scope(filter()?)
        .send()
        .exercised()
}

/// `POST /parameters/records`
fn parameters_records(client: &Client) -> Result<Exercised> {
    let body = [filter()?];
    client.parameters().records(body).send().exercised()
}

/// `POST /parameters/map`
fn parameters_map(client: &Client) -> Result<Exercised> {
    let body = BTreeMap::from([("name".to_owned(), filter()?)]);
    client.parameters().map(body).send().exercised()
}

/// `POST /parameters/enum`
fn parameters_enum(client: &Client) -> Result<Exercised> {
    let body = "open";
    client.parameters().enum_(body).send().exercised()
}

/// `POST /parameters/union`
fn parameters_union(client: &Client) -> Result<Exercised> {
    let body = 1;
    client.parameters().union_(body).send().exercised()
}

/// `POST /parameters/date`
fn parameters_date(client: &Client) -> Result<Exercised> {
    let body = date("2024-01-02");
    client.parameters().date(body).send().exercised()
}

/// `POST /parameters/dates`
fn parameters_dates(client: &Client) -> Result<Exercised> {
    let body = [offset_date_time("2024-01-02T03:04:05Z")];
    client.parameters().dates(body).send().exercised()
}

/// `POST /parameters/anything`
fn parameters_anything(client: &Client) -> Result<Exercised> {
    let body = "text";
    client.parameters().anything(body).send().exercised()
}

/// `POST /parameters/dated`
fn parameters_dated(client: &Client) -> Result<Exercised> {
    let body = dated()?;
    client.parameters().dated(body).send().exercised()
}

/// `POST /parameters/texts`
fn parameters_texts(client: &Client) -> Result<Exercised> {
    let body = ["text"];
    client.parameters().texts(body).send().exercised()
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

fn chain1() -> Chain1 {
    let mut record = Chain1::default();
    record.next = Some(vec![vec![vec![chain2()]]]);
    record
}

fn filter() -> Result<Filter> {
    Filter::builder()
        .min(Decimal::new(15, 1))
        .state("open")
        .tags(["text"])
        .nested(filter_nested()?)
        .build()
}

fn dated() -> Result<Dated> {
    Dated::builder()
        .at(offset_date_time("2024-01-02T03:04:05Z"))
        .day(date("2024-01-02"))
        .days([date("2024-01-02")])
        .filter(filter()?)
        .build()
}

fn chain2() -> Chain2 {
    let mut record = Chain2::default();
    record.next = Some(DynBox::new(vec![vec![vec![chain3()]]]));
    record
}

fn filter_nested() -> Result<FilterNested> {
    FilterNested::builder().deep(false).build()
}

fn chain3() -> Chain3 {
    let mut record = Chain3::default();
    record.next = Some(vec![vec![vec![chain4()]]]);
    record
}

fn chain4() -> Chain4 {
    let mut record = Chain4::default();
    record.next = Some(vec![vec![vec![chain5()]]]);
    record
}

fn chain5() -> Chain5 {
    let mut record = Chain5::default();
    record.next = Some(vec![vec![vec![chain6()]]]);
    record
}

fn chain6() -> Chain6 {
    let mut record = Chain6::default();
    record.next = Some(vec![vec![vec![chain7()]]]);
    record
}

fn chain7() -> Chain7 {
    let mut record = Chain7::default();
    record.next = Some(vec![vec![vec![chain8()]]]);
    record
}

fn chain8() -> Chain8 {
    let mut record = Chain8::default();
    record.next = Some(DynBox::new(vec![vec![vec![chain9()]]]));
    record
}

fn chain9() -> Chain9 {
    let mut record = Chain9::default();
    record.next = Some(vec![vec![vec![chain10()]]]);
    record
}

fn chain10() -> Chain10 {
    let mut record = Chain10::default();
    record.next = Some(vec![vec![vec![chain11()]]]);
    record
}

fn chain11() -> Chain11 {
    let mut record = Chain11::default();
    record.next = Some(vec![vec![vec![chain12()]]]);
    record
}

fn chain12() -> Chain12 {
    let mut record = Chain12::default();
    record.next = Some(vec![vec![vec![chain13()]]]);
    record
}

fn chain13() -> Chain13 {
    let mut record = Chain13::default();
    record.next = Some(vec![vec![vec![chain14()]]]);
    record
}

fn chain14() -> Chain14 {
    let mut record = Chain14::default();
    record.next = Some("text".to_owned());
    record
}
