//! After a create whose outcome is unknown, the records that may be its result are found.

use revio::blocking::Wait;
use revio::charges::ChargeCreate;
use revio::fake::{Fault, Server};
use revio::inventory_items::InventoryItemCreate;
use revio::payments::PaymentCreate;
use revio::{Client, Decimal, NaiveDate};

async fn server(records: &str) -> (Server, Client) {
    let server = Server::start().await.expect("a server");
    server.seed_json(records).expect("records");
    let client = server.client().expect("a client");
    (server, client)
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a date")
}

/// Payments, of which two differ from the sent one in what the server may change, or does not send.
const PAYMENTS: &str = r#"{"payments": [
    {"payment_id": 1, "customer_id": 7, "amount": 12.5, "reference_number": "mine", "created_date": "2026-11-20T10:00:00"},
    {"payment_id": 2, "customer_id": 7, "amount": 12.50, "reference_number": "vendor's", "created_date": "2026-11-20T10:00:00"},
    {"payment_id": 3, "customer_id": 7, "amount": null, "created_date": "2026-11-20T10:00:00"},
    {"payment_id": 4, "customer_id": 7, "amount": 12.51, "created_date": "2026-11-20T10:00:00"},
    {"payment_id": 5, "customer_id": 8, "amount": 12.5, "created_date": "2026-11-20T10:00:00"},
    {"payment_id": 6, "customer_id": 7, "amount": 12.5, "payment_account_id": 4, "created_date": "2026-11-20T10:00:00"},
    {"payment_id": 7, "customer_id": 7, "amount": 12.5, "created_date": "2026-11-01T10:00:00"}
]}"#;

#[tokio::test]
async fn every_record_that_may_be_the_result_is_a_candidate() {
    let (server, client) = server(PAYMENTS).await;
    let body = || PaymentCreate::builder().customer_id(7).amount(Decimal::new(125, 1));
    for (body, since, expected) in [
        (body(), day(19), &[1, 2, 3, 6][..]),
        (body(), day(1), &[1, 2, 3, 6, 7]),
        (body(), day(30), &[]),
        (body().payment_account_id(4), day(19), &[1, 2, 3, 6]),
        (body().payment_account_id(5), day(19), &[1, 2, 3]),
        (body().reference_number("other"), day(19), &[1, 2, 3, 6]),
        (body().amount(1), day(19), &[3]),
    ] {
        let body = body.build().expect("a body");
        let found = client.payments().find_sent(&body, since).await.expect("payments");
        let ids: Vec<i64> = found.iter().map(|it| it.payment_id.get()).collect();
        assert_eq!(ids, expected, "{body:?} since {since}");
    }
    assert_eq!(server.problems(), Vec::<String>::new());
}

#[test]
fn a_program_without_async_code_finds_them_too() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let server = runtime.block_on(Server::start()).expect("a server");
    server.seed_json(PAYMENTS).expect("records");
    let client = server.client_builder().build_blocking().expect("a client");
    let body =
        PaymentCreate::builder().customer_id(7).amount(1).build().expect("a body");
    let found = client.payments().find_sent(&body, day(19)).wait().expect("payments");
    assert_eq!(found.len(), 1);
    let client = server.client().expect("a client");
    let refused = client.payments().find_sent(&body, day(19)).wait();
    assert!(refused.expect_err("an async client").is_invalid_request());
}

#[tokio::test]
async fn the_list_is_filtered_and_read_in_large_pages() {
    let (server, client) = server(r#"{"charges": []}"#).await;
    let at = day(2).and_hms_opt(0, 0, 0).expect("a time");
    let body = ChargeCreate::builder()
        .customer_id(7)
        .is_tax_included(false)
        .description("Setup")
        .cost(0)
        .is_commission_exempted(false)
        .quantity(1.0)
        .rate(5)
        .is_prorated(false)
        .start_date(at)
        .end_date(at)
        .build()
        .expect("a body");
    let found = client.charges().find_sent(&body, day(1)).await.expect("charges");
    assert!(found.is_empty(), "{found:?}");
    let requests = server.requests_of("charges_list").expect("an operation");
    let [request] = requests.as_slice() else { panic!("{requests:?}") };
    for (name, value) in [
        ("search.customer_id", Some("7")),
        ("search.created_date_start", Some("2026-11-01T00:00:00")),
        ("search.page_size", Some("500")),
        ("search.description", None),
    ] {
        assert_eq!(request.parameter(name), value, "{name}");
    }
}

#[tokio::test]
async fn a_record_is_found_although_its_response_was_lost() {
    let (server, client) = server(r#"{"inventory_items": []}"#).await;
    let fault = Fault::reset_after_body().applied(true).on("inventory_items_create");
    server.inject(fault.once()).expect("an operation");
    let body =
        InventoryItemCreate::builder().inventory_type_id(3).identifier("555-0100");
    let body = body.build().expect("a body");
    let error = client.inventory_items().create(body.clone()).await.expect_err("lost");
    assert!(error.outcome_unknown(), "{error}");
    let found = client.inventory_items().find_sent(&body).await.expect("items");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(server.problems(), Vec::<String>::new());
}

#[tokio::test]
async fn an_error_of_the_list_is_an_error_of_the_search() {
    let (server, client) = server(PAYMENTS).await;
    server.inject(Fault::status(403).on("payments_list")).expect("an operation");
    let body =
        PaymentCreate::builder().customer_id(7).amount(1).build().expect("a body");
    let error = client.payments().find_sent(&body, day(1)).await.expect_err("no right");
    assert!(error.is_forbidden(), "{error}");
}
