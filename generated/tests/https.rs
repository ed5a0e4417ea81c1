//! The fake server with HTTPS.
//!
//! ```text
//! cargo test -p revio --features fake-tls --test https
//! ```

use std::error::Error as StdError;
use std::iter::successors;

use revio::contacts::ContactCreate;
use revio::fake::{Fault, Server, ServerConfig};
use revio::{Client, ErrorKind, reqwest};

async fn https() -> Server {
    Server::start_with(ServerConfig::new().https()).await.expect("a server")
}

/// A client with these settings that knows only the URL of the server.
fn stranger(server: &Server, http: reqwest::ClientBuilder) -> Client {
    let client =
        Client::builder().username("ann").client_code("acme").password("s3cret");
    let client = client.base_url(server.base_url()).http(http.no_proxy());
    client.build().expect("a client")
}

fn body() -> ContactCreate {
    ContactCreate::builder().name("Julia Roe").build().expect("a body")
}

#[tokio::test]
async fn the_client_of_the_server_trusts_it() {
    let server = https().await;
    assert!(server.base_url().starts_with("https://127.0.0.1:"));
    server.seed(3);
    let client = server.client().expect("a client");
    let contacts = client.contacts().list().await.expect("a page");
    assert_eq!(contacts.records.len(), 3);
    let created = client.contacts().create(body()).await.expect("created");
    client.contacts().get(created.id).await.expect("the contact");
    assert_eq!(server.requests().len(), 3);
    assert_eq!(server.problems(), [""; 0]);
}

#[tokio::test]
async fn a_client_that_does_not_trust_it_sends_nothing() {
    let server = https().await;
    let client = stranger(&server, reqwest::Client::builder());
    let error = client.contacts().create(body()).await.expect_err("no trust");
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert!(!error.outcome_unknown(), "{error}");
    assert_eq!(error.attempts(), 1, "another attempt would fail as well");
    let first: &(dyn StdError + 'static) = &error;
    let causes = successors(Some(first), |&error| error.source());
    let text: Vec<String> = causes.map(ToString::to_string).collect();
    assert!(text.iter().any(|it| it.contains("invalid peer certificate")), "{text:?}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn the_certificate_of_another_server_is_not_enough() {
    let (server, other) = (https().await, https().await);
    let certificate = other.certificate_pem().expect("a certificate").as_bytes();
    let certificate = reqwest::Certificate::from_pem(certificate).expect("valid");
    let http = reqwest::Client::builder().tls_certs_only([certificate]);
    let error = stranger(&server, http).contacts().list().await.expect_err("no trust");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn any_client_can_trust_the_certificate() {
    let server = https().await;
    let pem = server.certificate_pem().expect("a certificate");
    assert!(pem.lines().all(|line| line.len() <= 64), "{pem}");
    for http in [reqwest::Client::builder(), reqwest::Client::builder().http1_only()] {
        let certificate = reqwest::Certificate::from_pem(pem.as_bytes()).expect("valid");
        let http = http.tls_certs_only([certificate]);
        stranger(&server, http).contacts().list().await.expect("a page");
    }
    let by_name = server.base_url().replace("127.0.0.1", "localhost");
    let certificate = reqwest::Certificate::from_pem(pem.as_bytes()).expect("valid");
    let http = reqwest::Client::builder().no_proxy().tls_certs_only([certificate]);
    let client = server.client_builder().base_url(by_name).http(http).build();
    client.expect("a client").contacts().list().await.expect("a page");
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn faults_work_as_without_tls() {
    let server = https().await;
    let client = server.client().expect("a client");
    let lost = Fault::reset_after_body().applied(true).on("contacts_create").once();
    server.inject(lost).expect("an operation");
    let error = client.contacts().create(body()).await.expect_err("it is lost");
    assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{error}");
    assert!(error.outcome_unknown(), "{error}");
    assert_eq!(server.records_json("contacts").expect("a resource").len(), 1);

    server.inject(Fault::truncated().on("contacts_list").once()).expect("an operation");
    let response = client.contacts().list().send().await.expect("at the second attempt");
    assert_eq!(response.attempts(), 2);
}

#[tokio::test]
async fn a_server_without_https_has_no_certificate() {
    let server = Server::start().await.expect("a server");
    assert_eq!(server.certificate_pem(), None);
    assert!(server.base_url().starts_with("http://"));
    server.client().expect("a client").contacts().list().await.expect("a page");
}
