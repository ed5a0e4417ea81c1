//! Building a client: missing and invalid settings, and the user's own HTTP client.

use revio_runtime::{
    Conventions, Handle, HandleBuilder, Method, Security, Servers, reqwest,
};

use crate::support::contacts::{CONVENTIONS, builder};
use crate::support::{Answer, Client, Reply, Server, build};

#[test]
fn an_error_names_all_missing_credentials() {
    let error = Handle::builder(&CONVENTIONS).build().expect_err("nothing set");
    assert!(error.is_builder());
    insta::assert_snapshot!("credentials_missing", error);
}

#[test]
fn a_client_is_built_from_the_environment() {
    // Cargo sets these for the tests that it runs.
    const NAMES: &[(&str, &str)] = &[
        ("username", "CARGO_PKG_NAME"),
        ("client_code", "CARGO_PKG_VERSION_MAJOR"),
        ("password", "CARGO_PKG_VERSION"),
        ("subscription_key", "RUNTIME_TEST_KEY"),
        ("base_url", "CARGO_PKG_VERSION_MINOR"),
    ];
    static FROM_CARGO: Conventions = Conventions {
        security: Security { environment: NAMES, ..CONVENTIONS.security },
        ..CONVENTIONS
    };
    let mut builder = HandleBuilder::from_env(&FROM_CARGO).expect("credentials");
    assert!(
        format!("{builder:?}").contains(r#"["client_code", "password", "username"]"#)
    );
    builder.base_url("https://api.example");
    build(builder).expect("a client");
    let builder = HandleBuilder::from_env(&FROM_CARGO).expect("credentials");
    let error = builder.build().expect_err("a number is not a URL");
    assert!(error.to_string().starts_with("invalid base URL"), "{error}");
}

#[test]
fn a_user_name_that_is_an_address_is_rejected() {
    let mut builder = builder();
    builder.credential("username", "julia@mail.example".into());
    insta::assert_snapshot!(
        "user_name_with_at",
        builder.build().expect_err("an address")
    );
}

#[test]
fn a_refused_key_is_not_said_to_be_a_user_name() {
    static API: Conventions = Conventions {
        security: Security {
            refuse: &[("subscription_key", "@")],
            ..CONVENTIONS.security
        },
        ..CONVENTIONS
    };
    let mut builder = Handle::builder(&API);
    for name in ["username", "client_code", "password"] {
        builder.credential(name, "s3cret".into());
    }
    builder.credential("subscription_key", "k3y@1".into());
    let error = builder.build().expect_err("a key with an @");
    assert_eq!(error.to_string(), "`subscription_key` must not contain `@`: remove it");
}

#[test]
fn an_error_names_all_missing_variables() {
    let error = HandleBuilder::from_env(&CONVENTIONS).expect_err("no such variables");
    insta::assert_snapshot!("environment_missing", error);
}

#[test]
fn plain_http_to_another_host_is_rejected() {
    let mut builder = builder();
    builder.base_url("http://restapi.example/v1");
    insta::assert_snapshot!("base_url_http", builder.build().expect_err("no HTTPS"));
}

#[tokio::test]
async fn only_calls_without_a_server_need_a_base_url() {
    const NONE: Security = Security {
        schemes: &[],
        required: &[],
        exceptions: &[],
        refuse: &[],
        environment: &[],
    };
    let server = Server::start([Reply::json(200, r#"{"contact_id":1}"#)]).await;
    let own: &'static str = server.base_url().leak();
    let exceptions = vec![(own, &["contacts_get"] as &[&str])].leak();
    let servers = Servers { exceptions, ..Servers::new(&["/v1"]) };
    let conventions = Conventions { servers, security: NONE, ..CONVENTIONS };
    let builder = Handle::builder(Box::leak(Box::new(conventions)));
    let client = Client { handle: build(builder).expect("a client") };
    client.get(1).answer().await.expect("a contact");
    for error in [
        client.delete(1).answer().await.expect_err("an operation without a server"),
        client
            .handle
            .request(Method::GET, "/X")
            .answer()
            .await
            .expect_err("a raw request"),
    ] {
        let message = error.to_string();
        assert!(error.is_invalid_request() && !error.outcome_unknown(), "{message}");
        let end = "build the client with `base_url` `https://<host>/v1`";
        assert!(
            message.contains("nothing was sent") && message.ends_with(end),
            "{message}"
        );
    }
    assert_eq!(server.request().target, "/v1/Contacts/1");
}

#[test]
fn an_invalid_user_agent_is_rejected() {
    for text in ["", "a\nb", "größe"] {
        let mut builder = builder();
        builder.user_agent(text);
        assert!(builder.build().expect_err(text).is_builder());
    }
}

#[test]
fn a_custom_http_client_that_cannot_be_built_says_why() {
    let mut builder = builder();
    builder.http(reqwest::ClientBuilder::new().user_agent("a\nb"));
    let error = builder.build().expect_err("an invalid header");
    assert!(error.is_builder());
    assert_eq!(
        error.to_string(),
        "the HTTP client cannot be built: failed to parse header value"
    );
}

#[tokio::test]
async fn a_custom_http_client_keeps_its_headers_and_follows_no_redirect() {
    let to = Reply::empty(307).header("Location", "/v1/Elsewhere");
    let server = Server::start([to]).await;
    let mut headers = revio_runtime::HeaderMap::new();
    headers.insert("x-mine", "yes".parse().expect("a header"));
    headers.insert("authorization", "Bearer other".parse().expect("a header"));
    let mut builder = builder();
    builder.base_url(format!("{}/", server.base_url()));
    builder.user_agent("mine/2");
    builder.http(reqwest::ClientBuilder::new().default_headers(headers));
    let client = Client { handle: build(builder).expect("a client") };
    let error = client.get(1).answer().await.expect_err("a redirect");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    let request = server.request();
    assert_eq!(request.target, "/v1/Contacts/1");
    assert_eq!(request.header("x-mine"), Some("yes"));
    assert_eq!(request.header("user-agent"), Some("mine/2"));
    assert!(
        request.header("authorization").is_some_and(|value| value.starts_with("Basic "))
    );
}
