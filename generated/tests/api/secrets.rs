//! No secret shows where something is printed.

mod every_body;
mod every_call;
mod given;
mod listener;
mod shown;
mod ways;

use revio::customers::{Customer, CustomerCreate};
use revio::{Client, Secret};

use crate::client;
use crate::server::{Reply, Server};

const SECRETS: [&str; 4] =
    ["p4ss-w0rd", "k3y-0f-gateway", "YXBpX3VzZXJA", "987-65-4321"];

#[track_caller]
fn assert_silent(shown: &str) {
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn the_client_and_its_calls_show_none() {
    let server = Server::start([Reply::json(401, "")]).await;
    let client = client(&server);
    assert_silent(&format!(
        "{client:?} {:?} {:?}",
        client.contacts(),
        client.contacts().list()
    ));
    let error = client.contacts().get(1).await.expect_err("401");
    assert_silent(&format!("{error:?} {error}"));
}

#[test]
fn the_builder_shows_none() {
    let builder = Client::builder()
        .username("a")
        .password("p4ss-w0rd")
        .subscription_key("k3y-0f-gateway");
    assert_silent(&format!("{builder:?}"));
}

#[test]
fn sensitive_fields_show_none() {
    let body =
        CustomerCreate::builder().security_pin("987-65-4321").build().expect("a body");
    assert_silent(&format!("{body:?}"));
    let json = serde_json::to_string(&body).expect("text");
    assert!(json.contains("987-65-4321"), "{json}");
    let customer: Customer = serde_json::from_str(
        r#"{"customer_id":1,"security_pin":"987-65-4321",
            "profile":{"tax_id":"987-65-4321","date_of_birth":"987-65-4321"}}"#,
    )
    .expect("a customer");
    assert_silent(&format!("{customer:?}"));
    assert_eq!(
        customer.security_pin.as_ref().map(Secret::expose_secret),
        Some("987-65-4321")
    );
}
