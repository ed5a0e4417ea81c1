//! Each error is one readable line.

use insta::assert_snapshot;

use crate::server::{Reply, Server};
use crate::{client, sample};

/// The error line of a call that reads a contact.
async fn line(reply: Reply) -> String {
    let server = Server::start([reply]).await;
    let error = client(&server).contacts().get(1001).await.expect_err("an error");
    let line = error.to_string();
    assert!(!line.contains('\n'), "{line}");
    line.replace(&server.base_url(), "BASE")
}

macro_rules! lines {
    ($($name:ident: $reply:expr;)+) => { $(
        #[tokio::test]
        async fn $name() {
            assert_snapshot!(stringify!($name), line($reply).await);
        }
    )+ };
}

lines! {
    unauthorized: Reply::json(401, "");
    not_found: Reply::json(404, r#"{"ok":false,"message":"no such contact"}"#);
    error_array: Reply::json(400, sample("error_array.json"));
    error_object: Reply::json(400, r#"{"message":"customer_id is required"}"#);
    plain_text: Reply::typed(500, "text/plain", "Something failed.\r\nTry later.");
    empty_body: Reply::empty(503);
    html: Reply::typed(502, "text/html", "<html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>");
    html_with_200: Reply::typed(200, "text/html", "<html><body>Sign in</body></html>");
    truncated_json: Reply::json(200, r#"{"ok":true,"contact_id":1001,"na"#);
    wrong_field: Reply::json(200, r#"{"ok":true,"contact_id":1001,"address":{"line_1":[]}}"#);
    missing_key: Reply::json(200, r#"{"ok":true,"name":"Jane Doe"}"#);
    null_key: Reply::json(200, r#"{"ok":true,"contact_id":null}"#);
    ok_false: Reply::json(200, r#"{"ok":false,"error":"denied","message":"no right to see contacts"}"#);
    empty_record: Reply::empty(200);
    rate_limit: Reply::json(429, sample("error_rate_limit.json"));
}

#[tokio::test]
async fn predicates_distinguish_errors() {
    let server = Server::start([
        Reply::json(404, ""),
        Reply::json(429, sample("error_rate_limit.json")),
        Reply::json(401, ""),
        Reply::json(200, "{"),
    ])
    .await;
    let client = client(&server);
    let mut errors = Vec::new();
    for _ in 0..4 {
        errors.push(client.contacts().get(1).await.expect_err("an error"));
    }
    assert!(errors[0].is_not_found() && !errors[0].is_decode());
    assert!(errors[1].is_rate_limited());
    assert_eq!(errors[1].retry_after(), Some(std::time::Duration::from_secs(37)));
    assert!(errors[2].is_unauthorized());
    assert!(errors[3].is_decode());
    assert_eq!(
        errors[3].operation().map(|operation| operation.id),
        Some("contacts_get")
    );
}

#[tokio::test]
async fn a_missing_field_of_a_body_is_named_with_all_others() {
    let error = revio::charges::ChargeCreate::builder().customer_id(1001).build();
    assert_snapshot!("missing_fields", error.expect_err("fields are missing"));
}

#[test]
fn values_out_of_bounds_are_named_with_the_missing_fields() {
    let body = revio::charges::ChargeCreate::builder().customer_id(0).cost(-1);
    let body = body.description("d".repeat(1501)).geocode("é".repeat(50)).build();
    assert_snapshot!("out_of_bounds", body.expect_err("out of bounds"));
}

#[tokio::test]
async fn a_replacement_out_of_bounds_is_not_sent() {
    let server = Server::start([]).await;
    let record = r#"{"service_product_id": 610, "product_id": 205, "service_id": 42}"#;
    let record: revio::service_products::ServiceProduct =
        serde_json::from_str(record).expect("a service product");
    let body = revio::service_products::ServiceProductReplace::builder_from(record);
    let mut body = body.generate_proration(true).build().expect("a body");
    body.description = "d".repeat(501).into();
    let error = client(&server).service_products().replace(610, body).await;
    let error = error.expect_err("out of bounds");
    assert!(error.is_invalid_request() && server.requests().is_empty(), "{error}");
    assert!(error.to_string().contains("`description` has 501 characters"), "{error}");
}

#[test]
fn a_username_with_an_at_sign_is_rejected_with_the_reason() {
    let client = revio::Client::builder()
        .username("jane@example.com")
        .client_code("acme")
        .password("secret")
        .build();
    assert_snapshot!(
        "username_with_at",
        client.expect_err("an e-mail address is not a user name")
    );
}
