//! No secret shows where something is printed.

mod every_body;
mod every_call;
mod given;
mod listener;
mod shown;
mod ways;

use revio::customers::{Customer, CustomerCreate};
use revio::payment_accounts::PaymentAccountBankAccountCreate;
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

/// A body is refused before it is sent, and its error tells only how long the secret is.
#[tokio::test]
async fn one_that_is_too_long_is_not_shown() {
    let build = |secret: &str| {
        PaymentAccountBankAccountCreate::builder()
            .account_name("Jane")
            .account_number(secret)
            .routing_number("110000000")
            .account_type("CHECKING")
            .customer_id(7)
            .build()
    };
    let long = "987-65-4321 987-65-4321";
    let server = Server::start([]).await;
    let accounts = client(&server).payment_accounts();
    let mut changed = build("987-65-4321").expect("a body");
    changed.account_number = long.into();
    for error in [
        build(long).expect_err("too long"),
        accounts.create_bank_account(changed).await.expect_err("too long"),
    ] {
        assert!(error.is_invalid_request(), "{error}");
        let said = "`account_number` has 23 characters, the API accepts at most 17";
        assert!(error.to_string().contains(said), "{error}");
        assert_silent(&shown::error(&error));
    }
    assert!(server.requests().is_empty());
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
