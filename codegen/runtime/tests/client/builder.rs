//! Building a client: what is missing, what is refused, what the user's own HTTP client keeps.

use revio_runtime::{Conventions, Credentials, Handle, HandleBuilder, reqwest};

use crate::support::api::{CONVENTIONS, builder};
use crate::support::{Client, Reply, Server};

#[test]
fn missing_credentials_are_named_at_once() {
    let error = Handle::builder(&CONVENTIONS).build().expect_err("nothing set");
    assert!(error.is_builder());
    insta::assert_snapshot!("credentials_missing", error);
}

/// With `--no-default-features`, where no other test of this file can build a client.
#[cfg(not(any(feature = "ring", feature = "aws-lc")))]
#[test]
fn without_cryptography_there_is_an_error_and_no_panic() {
    let error = builder().build().expect_err("no provider");
    assert!(error.is_builder());
    assert!(
        error.to_string().contains("turn on the feature `ring` or `aws-lc`"),
        "{error}"
    );
}

#[test]
fn the_environment_makes_a_client() {
    // Cargo sets these for the tests that it runs.
    const NAMES: &[(&str, &str)] = &[
        ("username", "CARGO_PKG_NAME"),
        ("client_code", "CARGO_PKG_VERSION_MAJOR"),
        ("password", "CARGO_PKG_VERSION"),
        ("subscription_key", "RUNTIME_TEST_KEY"),
        ("base_url", "CARGO_PKG_VERSION_MINOR"),
    ];
    static FROM_CARGO: Conventions = Conventions {
        credentials: Credentials { environment: NAMES, ..CONVENTIONS.credentials },
        ..CONVENTIONS
    };
    let mut builder =
        HandleBuilder::from_env(&FROM_CARGO).expect("all that must be there");
    assert!(
        format!("{builder:?}").contains(r#"["client_code", "password", "username"]"#)
    );
    builder.base_url("https://api.example");
    builder.build().expect("a client");
    let builder = HandleBuilder::from_env(&FROM_CARGO).expect("all that must be there");
    let error = builder.build().expect_err("a number is no URL");
    assert!(error.to_string().starts_with("the base URL cannot be read"), "{error}");
}

#[test]
fn a_login_that_is_an_address_is_refused_with_the_reason() {
    let mut builder = builder();
    builder.credential("username", "julia@mail.example".into());
    insta::assert_snapshot!("login_with_at", builder.build().expect_err("an address"));
}

#[test]
fn an_environment_without_them_names_the_variables() {
    let error = HandleBuilder::from_env(&CONVENTIONS).expect_err("no such variables");
    insta::assert_snapshot!("environment_missing", error);
}

#[test]
fn plain_http_to_another_machine_is_refused() {
    let mut builder = builder();
    builder.base_url("http://restapi.example/v1");
    insta::assert_snapshot!("base_url_http", builder.build().expect_err("no HTTPS"));
}

#[test]
fn a_user_agent_that_is_no_header_is_refused() {
    for text in ["", "a\nb", "größe"] {
        let mut builder = builder();
        builder.user_agent(text);
        assert!(builder.build().expect_err(text).is_builder());
    }
}

#[tokio::test]
async fn the_users_own_http_client_keeps_its_headers_and_follows_no_redirect() {
    let to = Reply::empty(307).header("Location", "/v1/Elsewhere");
    let server = Server::start([to]).await;
    let mut headers = revio_runtime::HeaderMap::new();
    headers.insert("x-mine", "yes".parse().expect("a header"));
    headers.insert("authorization", "Bearer other".parse().expect("a header"));
    let mut builder = builder();
    builder.base_url(format!("{}/", server.base_url()));
    builder.user_agent("mine/2");
    builder.http(reqwest::ClientBuilder::new().default_headers(headers));
    let client = Client { handle: builder.build().expect("a client") };
    let error = client.get(1).await.expect_err("a redirect");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    let request = server.request();
    assert_eq!(request.target, "/v1/Contacts/1");
    assert_eq!(request.header("x-mine"), Some("yes"));
    assert_eq!(request.header("user-agent"), Some("mine/2"));
    assert!(
        request.header("authorization").is_some_and(|value| value.starts_with("Basic "))
    );
}
