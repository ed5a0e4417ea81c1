//! What the client does today where it should do something else. The names say what happens; the
//! comments say what is right.

use std::thread;
use std::time::Duration;

use revio_runtime::{Conventions, Credentials, Error, Handle};

use crate::support::contacts::{CONVENTIONS, ContactCreate};
use crate::support::{Reply, Server, client};

fn julia() -> ContactCreate {
    ContactCreate::builder().name("Julia").build().expect("a body")
}

async fn answering(reply: Reply) -> Server {
    Server::responding(move |_| reply.clone()).await
}

async fn failed_create(reply: Reply) -> Error {
    let server = answering(reply).await;
    client(&server).create(julia()).await.expect_err("an error")
}

// ---------------------------------------------------------------- secrets

/// Right: documented, beside a view of the record without its secrets.
#[test]
fn a_serialized_body_has_its_secrets_in_clear_text() {
    let body = ContactCreate::builder().name("J").pin("9876").build().expect("a body");
    assert!(serde_json::to_string(&body).expect("JSON").contains("9876"));
}

/// Right: nothing of such a body is quoted.
#[tokio::test]
async fn a_secret_that_an_error_writes_in_another_way_is_printed() {
    let pin = "0012345678901234";
    for shown in [
        "0012 3456 7890 1234",
        "0012-3456-7890-1234",
        "12345678901234",
        "00123456<b>78901234</b>",
        "00123456\n78901234",
        "MDAxMjM0NTY3ODkwMTIzNA==",
        "30303132333435363738393031323334",
    ] {
        let reply = Reply::typed(400, "text/plain", format!("no such pin: {shown}"));
        let server = answering(reply).await;
        let body = ContactCreate::builder().name("J").pin(pin).build().expect("a body");
        let error = client(&server).create(body).await.expect_err("an error");
        let error = error.to_string();
        assert!(error.ends_with(&shown.replace('\n', " ")), "{error}");
    }
}

/// Right: secrets of fewer than four characters are not searched for.
#[tokio::test]
async fn a_short_secret_hides_parts_of_words() {
    let server = answering(Reply::typed(400, "text/plain", "a text")).await;
    let body = ContactCreate::builder().name("J").pin("x").build().expect("a body");
    let error = client(&server).create(body).await.expect_err("an error");
    assert!(error.to_string().ends_with(": a te[redacted]t"), "{error}");
}

// ---------------------------------------------------------------- building and running

static OPEN: Conventions = Conventions {
    credentials: Credentials {
        user_name: "",
        refuse: &[],
        key_header: None,
        environment: &[],
    },
    ..CONVENTIONS
};

/// Right: a client that sends no credentials.
#[test]
fn an_api_without_credentials_has_no_client() {
    let error = Handle::builder(&OPEN).build().expect_err("no client");
    assert!(
        error.to_string().ends_with("missing credentials for Testing: set `password`"),
        "{error}"
    );
}
